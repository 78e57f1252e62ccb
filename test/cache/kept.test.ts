import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { KeptText, keep, restore } from '../../src/cache/kept.ts'
import { readFiles } from '../../src/files.ts'
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
