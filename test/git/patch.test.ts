import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readPatch } from '../../src/git/patch.ts'
import { ENVIRONMENT, temporaryFolder } from './repository.ts'

/** Lines of content that look like those of a patch. */
const LINES = [
  'one',
  'two',
  '',
  '-- a/x',
  '++ b/x',
  '@@ -1 +1 @@',
  'diff --git a/x b/x',
  '\\ No newline at end of file',
]
const text = fc
  .tuple(fc.array(fc.constantFrom(...LINES), { maxLength: 12 }), fc.boolean())
  .map(([lines, isEnded]) => lines.join('\n') + (isEnded ? '\n' : ''))

it('says which lines are new, whatever they look like', () => {
  const folder = temporaryFolder()
  const diff = (): Buffer => {
    const args = ['diff', '--no-index', '--unified=0', '--src-prefix=a/', '--dst-prefix=b/', 'before', 'after']
    try {
      return execFileSync('git', args, { cwd: folder, env: ENVIRONMENT })
    } catch (error) {
      return (error as { stdout: Buffer }).stdout
    }
  }
  fc.assert(
    fc.property(text, text, (before, after) => {
      writeFileSync(path.join(folder, 'before'), before)
      writeFileSync(path.join(folder, 'after'), after)
      // Two files that are compared have two names, as after a renaming.
      const patch = diff().toString('latin1').replace('diff --git a/before b/after', 'diff --git a/after b/after')
      const files = readPatch(Buffer.from(patch, 'latin1'))
      expect([...files.keys()]).toEqual(before === after ? [] : ['after'])
      const touched = files.get('after') ?? []
      if (touched === 'all') throw new Error('a text is no binary file')
      const lines = after.split(/(?<=\n)/)
      for (const { from, to, isGap } of touched)
        if (!isGap) for (let line = from; line <= to; line++) lines[line - 1] = ''
      // What is left was there before, in this order.
      const rest = before.split(/(?<=\n)/)
      for (const line of lines) if (line !== '') expect(rest.splice(0, rest.indexOf(line) + 1).at(-1)).toBe(line)
      if (before !== after) expect(touched.length).toBeGreaterThan(0)
    }),
    { numRuns: 60 },
  )
})
