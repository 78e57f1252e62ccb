import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { sandbox } from '../config/sandbox.ts'
import { run } from './run.ts'

const LATE = 'Hi {{name}, the the parcel is late!!! We utilise a courier prior to delivery.'
const FIXED = 'Hi {{name}}, the parcel is late! We use a courier before delivery.'
const CHAT = 'Agent: Hello there, the the parcel is late.\nCustomer: Oh.\n'

const lint = (cwd: string, ...argv: string[]) => run(['lint', '--no-config', ...argv], { cwd })
const read = (folder: string, name: string) => readFile(path.join(folder, name), 'utf8')

describe.each(['--diff', '--fix-dry-run'])('%s', (flag) => {
  it('shows what would be changed, and changes nothing', async () => {
    const folder = await sandbox({ 'a.md': `${LATE}\n`, 'b.md': 'Fine.\n', 'c.txt': CHAT })
    const { code, out, err } = await lint(folder, flag, 'a.md', 'b.md')
    expect([code, out]).toEqual([1, `--- a/a.md\n+++ b/a.md\n@@ -1,1 +1,1 @@\n-${LATE}\n+${FIXED}\n`])
    expect(err).toBe('etiquette: would fix 5 violations in 1 file\n')
    expect(await read(folder, 'a.md')).toBe(`${LATE}\n`)
    expect(await lint(folder, flag, 'b.md')).toMatchObject({ code: 0, out: '' })
    expect(await lint(folder, flag, 'c.txt')).toMatchObject({
      code: 2,
      err: expect.stringContaining('c.txt: 1 transcript in this file was not fixed'),
    })
  })

  it('is a diff that git applies', async () => {
    const folder = await sandbox({ 'in/a.yaml': `late: "${LATE}"\r\nmore: |\r\n  ${LATE}`, 'in/b c.md': LATE })
    const { out } = await lint(folder, flag, 'in')
    await writeFile(path.join(folder, 'a.patch'), out)
    execFileSync('git', ['apply', '--whitespace=nowarn', 'a.patch'], { cwd: folder })
    expect(await read(folder, 'in/a.yaml')).toBe(`late: "${FIXED}"\r\nmore: |\r\n  ${FIXED}`)
    expect(await read(folder, 'in/b c.md')).toBe(FIXED)
  })

  it('reads standard input as well', async () => {
    const { code, out } = await run(['lint', '--no-config', flag, '--stdin-filename', 'x.md', '-'], { stdin: LATE })
    expect([code, out]).toEqual([1, expect.stringContaining(`+${FIXED}`)])
  })

  it('shows nothing to a terminal that would change it', async () => {
    const folder = await sandbox({ 'a.md': `${LATE} \u001b[31mred\u001b[0m\n` })
    const { out } = await run(['lint', '--no-config', '--no-color', flag, 'a.md'], { cwd: folder, tty: true })
    expect(out).toContain(FIXED)
    expect(out).not.toContain('\u001b')
  })
})
