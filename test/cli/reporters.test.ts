import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { gitlabProblems, sarifProblems } from '../reporters/schemas.ts'
import { found, run } from './run.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'etiquette-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

const at = (name: string) => path.join(folder, name)
const text = (name: string) => readFile(at(name), 'utf8')

describe('--reporter', () => {
  it('writes several formats in one run', async () => {
    const argv = ['lint', '--format', 'jsonl', '--reporter', `sarif:${at('a.sarif')}`]
    const { code, out, err } = await run([...argv, '--reporter', `gitlab:${at('b.json')}`, 'exports/chats.jsonl'])
    expect([code, found(out).length, err]).toEqual([1, 2, ''])
    expect((await readdir(folder)).sort()).toEqual(['a.sarif', 'b.json'])
    const log = JSON.parse(await text('a.sarif'))
    expect(sarifProblems(log)).toEqual([])
    expect(log.runs[0].results).toHaveLength(2)
    const issues = JSON.parse(await text('b.json'))
    expect(gitlabProblems(issues)).toEqual([])
    expect(issues).toHaveLength(2)
  })

  it('places what is in the files of an export in these files, in every format', async () => {
    const cwd = fileURLToPath(new URL('../../fixtures/exports', import.meta.url))
    const placesIn = async (format: string, pattern: RegExp) => {
      const argv = ['lint', 'slack', '--no-config', '--agent', 'Dana Reyes', '--agent', 'U3', '--format', format]
      const { out } = await run(argv, { cwd })
      return [...out.matchAll(pattern)].map(([, file, line]) => `${file}:${line}`).sort()
    }
    const expected = await placesIn('compact', /^(.+?):(\d+):\d+ (?:error|warn) /gm)
    expect(new Set(expected)).toEqual(
      new Set([
        'slack/support/2026-03-02.json:55',
        'slack/support/2026-03-03.json:7',
        'slack/support/2026-03-04.json:7',
        'slack/vip/2026-03-04.json:7',
      ]),
    )
    const others = {
      agent: /^(.+?):(\d+):\d+ (?:error|warn)/gm,
      jsonl: /"path":"([^"]+)".*?"place":\{"start":\{"line":(\d+)/g,
      json: /"path":"([^"]+)","conversation".*?"place":\{"start":\{"line":(\d+)/g,
      sarif: /"uri":"([^"]+)","uriBaseId":"[^"]+"\},"region":\{"startLine":(\d+)/g,
      gitlab: /"path":"([^"]+)","lines":\{"begin":(\d+)/g,
      github: /^::.*?file=([^,]+),line=(\d+)/gm,
      junit: /<testcase name="\S+ (\S+?):(\d+):\d+"/g,
      checkstyle: /<file name="([^"]+)">\n +<error line="(\d+)"/g,
    }
    for (const [format, pattern] of Object.entries(others))
      expect([format, await placesIn(format, pattern)]).toEqual([format, expected])
    expect(
      (await run(['lint', 'slack', '--no-config', '--agent', 'U2', '--agent', 'U3', '--format', 'stylish'], { cwd }))
        .out,
    ).toContain('2026-03-03 09:00  Dana Reyes  slack/support/2026-03-03.json:7\n')
    const redacted = await run(
      ['lint', 'slack', '--no-config', '--redact', '--agent', 'U2', '--agent', 'U3', '--format', 'compact'],
      { cwd },
    )
    expect(redacted.out).toContain('slack/support/2026-03-03.json:7:')
  })

  it('says of built-in rules what they are for', async () => {
    await writeFile(
      at('x.jsonl'),
      '{"id":"a","messages":[{"role":"customer","text":"Open?"},{"role":"agent","text":"No."}]}\n',
    )
    const { out } = await run(['lint', '--no-config', '--only', 'bare-no', '--reporter', 'sarif', at('x.jsonl')])
    const [rule] = JSON.parse(out).runs[0].tool.driver.rules
    expect(rule).toMatchObject({ id: 'bare-no', properties: { tags: ['words'] } })
    expect(rule.help.markdown.length).toBeGreaterThan(rule.shortDescription.text.length)
    expect(rule.helpUri).toContain('bare-no')
  })

  it('is all that is written where no --format is given', async () => {
    const { out } = await run(['lint', '--reporter', `junit:${at('j.xml')}`, 'exports/chats.jsonl'])
    expect([out, (await text('j.xml')).slice(0, 5)]).toEqual(['', '<?xml'])
    expect((await run(['lint', '--reporter', 'compact', 'exports/chats.jsonl'])).out.split('\n')).toHaveLength(3)
  })

  it('tells problems on standard error where only files are written', async () => {
    const argv = ['lint', '--reporter', `markdown:${at('m.md')}`, 'broken/cut.jsonl']
    const { code, err } = await run(argv)
    expect([code, err.split('\n')[0]]).toEqual([2, expect.stringContaining('broken/cut.jsonl:2: ')])
    expect((await run(['lint', '--reporter', 'compact', ...argv.slice(1)])).err).toBe('')
  })

  it.each([
    [['--reporter', 'json', '--reporter', 'sarif'], 'Two formats would be written to standard output'],
    [['--reporter', 'json:x', '--reporter', 'sarif:./x'], 'Two formats would be written to ./x'],
    [['--reporter', 'sarif:'], '--reporter "sarif:" names no file'],
    [['--reporter', 'sarf:x'], 'There is no output format "sarf" — did you mean "sarif"?'],
  ])('refuses %j', async (argv, message) => {
    const { code, out, err } = await run(['lint', ...argv, 'exports'])
    expect([code, out, err.split('\n')[0]]).toEqual([2, '', `etiquette: ${message}`])
  })

  it('leaves every file as it was where one cannot be written', async () => {
    await writeFile(at('a.json'), 'old')
    const argv = ['--reporter', `json:${at('a.json')}`, '--reporter', `sarif:${at('no/b.sarif')}`]
    expect((await run(['lint', ...argv, 'exports'])).code).toBe(2)
    expect([await text('a.json'), await readdir(folder)]).toEqual(['old', ['a.json']])
  })
})

describe('without --format', () => {
  const first = async (env: Record<string, string>, ...argv: string[]) =>
    (await run(['lint', ...argv, 'exports/chats.jsonl'], { env })).out.split('\n')[0]

  it('writes terse lines for a coding agent', async () => {
    const line = 'exports/chats.jsonl:1:'
    expect(await first({ CLAUDECODE: '1' })).toContain(line)
    expect(await first({ CURSOR_AGENT: '1' })).toContain(line)
    expect(await first({ AGENT: 'some' })).toMatch(/ error no-hey: /)
    expect(await first({ AGENT: '' })).not.toContain(line)
    expect(await first({ CLAUDECODE: '0' })).not.toContain(line)
    expect(await first({ CLAUDECODE: '1' }, '--format', 'stylish')).toBe(await first({}))
  })
})
