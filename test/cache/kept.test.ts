import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { KeptText, keep, restore } from '../../src/cache/kept.ts'
import { lintFiles, readFiles } from '../../src/files.ts'
import { fileFixesOf } from '../../src/fix/edits.ts'
import { root } from '../cli/build.ts'

it('knows where each word stood, through escapes and marks', async () => {
  const cwd = path.join(root, 'fixtures')
  let kept = 0
  for await (const event of readFiles(['demo', 'readers', 'formats'], { cwd, config: false })) {
    if (event.event !== 'conversation' || event.conversation.kind !== 'template') continue
    const { conversation } = event
    if (/\.(?:gz|zip)/.test(event.path)) continue
    const text = readFileSync(path.join(cwd, event.path), 'utf8')
    const known = keep({ conversation, violations: [], notes: {}, tag: 'en' }, text)
    if (!known) continue
    kept++
    const stored = JSON.parse(JSON.stringify(known))
    const again = restore(stored, event.path, new KeptText(() => text)).conversation
    for (const [index, message] of conversation.messages.entries()) {
      const { length } = message.text
      fc.assert(
        fc.property(fc.nat(length), fc.nat(length), (a, b) => {
          const span = [Math.min(a, b), Math.max(a, b)] as const
          expect(again.messages[index]?.locate(span)).toEqual(message.locate(span))
        }),
        { numRuns: 15 },
      )
    }
  }
  expect(kept).toBeGreaterThan(50)
})

it('knows how the file is changed for each fix', async () => {
  const cwd = path.join(root, 'fixtures')
  const formats = new Set<string>()
  for await (const event of lintFiles(['demo', 'readers', 'formats'], { cwd, config: false, preset: 'strict' })) {
    if (event.event !== 'conversation' || event.conversation.kind !== 'template') continue
    const { conversation, violations, path: file } = event
    if (/\.(?:gz|zip)/.test(file)) continue
    const text = readFileSync(path.join(cwd, file), 'utf8')
    const known = keep({ conversation, violations, notes: {}, tag: 'en' }, text)
    if (!known) continue
    const again = restore(JSON.parse(JSON.stringify(known)), file, new KeptText(() => text))
    for (const [index, violation] of violations.entries()) {
      const fixes = fileFixesOf(conversation, violation)
      expect(fileFixesOf(again.conversation, again.violations[index] ?? violation)).toEqual(fixes)
      if (fixes.length > 0) formats.add(path.extname(file))
    }
  }
  expect([...formats]).toEqual(expect.arrayContaining(['.json', '.md']))
})
