import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rules } from '../../rules/all.ts'
import { found, run } from './run.ts'

describe('etiquette', () => {
  it('tells its version', async () => {
    const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'))
    for (const argv of [['--version'], ['-V'], ['-V', 'lint']])
      expect(await run(argv)).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })

  it('says how to check what was named in place of a command', async () => {
    const cwd = await mkdtemp(path.join(tmpdir(), 'etiquette-'))
    await writeFile(path.join(cwd, 'a.md'), 'Hello')
    const { code, err } = await run(['a.md'], { cwd })
    await rm(cwd, { recursive: true })
    expect([code, err]).toEqual([
      2,
      'etiquette: "a.md" is a file or a folder, not a command\n  To check it: etiquette lint a.md\n',
    ])
    expect((await run(['lnt'])).err).toBe("error: unknown command 'lnt'\n(Did you mean lint?)\n")
  })

  it('helps', async () => {
    const { code, out } = await run(['--help'])
    expect(code).toBe(0)
    expect(out).toMatchInlineSnapshot(`
      "Usage: etiquette [options] [command]

      Checks support transcripts and canned responses against the etiquette of
      customer service.

      Options:
        -V, --version                           print the version
        -h, --help                              print this help

      Commands:
        lint [options] [paths...]               check conversations and templates
        baseline [options] [paths...]           record what exists, so that later runs show what is new
        score [options] [paths...]              score conversations, agents and templates
        convert [options] [paths...]            write conversations in etiquette's own format
        inspect [options] [paths...]            say what files are taken for
        calibrate [options] <conversations...>  compare the rules with human labels
        rules [options] [paths...]              list the rules
        test-rules [options] [file]             try the team's own rules
        explain [options] <rule>                explain a rule
        locales [options]                       list the languages and the rules that are on in them
        test-locale [options] <pack>            try a locale pack
        lsp [options]                           serve an editor
        doctor [options]                        look at the set-up
        completion [options] <shell>            print a script that completes commands in a shell
        init [options]                          write a config
        print-config [options] <file>           print what holds for a file
        help [command]                          print the help of a command
      "
    `)
    expect((await run(['help', 'lint'])).out).toContain('Exit codes:')
    expect((await run([])).code).toBe(2)
  })

  it.each([
    [['lnit'], 'lint'],
    [['lint', '--formt', 'json'], '--format'],
    [['lint', '--max-warnings', 'many'], 'whole number'],
    [['lint', '--preset', 'strikt'], 'recommended, strict'],
    [['lint', '--channel', 'pigeon'], 'chat, email'],
    [['lint', '--role', 'bot2agent'], 'assistant=agent'],
    [['lint', '--role', 'x=agnet'], '"agent"'],
    [['lint', '--format', 'jsn', 'exports'], '"json"'],
    [['lint', '--config', 'nowhere.yaml', 'exports'], 'nowhere.yaml'],
    [['explain', 'no-hay'], '"no-hey"'],
    [['calibrate', 'exports'], '--labels'],
  ])('refuses %j and says what was meant', async (argv, words) => {
    const { code, out, err } = await run(argv)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(words)
    expect(err).not.toMatch(/^ {4}at /m)
  })
})

describe('etiquette convert', () => {
  it('writes lines that read back to the same conversations', async () => {
    const once = await run(['convert', 'exports/chats.jsonl'])
    expect([once.code, once.err]).toEqual([0, ''])
    const again = await run(['convert', '--stdin-filename', 'chats.jsonl'], { stdin: once.out })
    expect(again.out).toBe(once.out)
    const { out } = await run(['lint', '--format', 'jsonl', '-'], { stdin: once.out })
    expect(found(out)).toEqual(['<stdin> c1 no-hey error: Hey', '<stdin> c2 no-yo warn: Yo'])
  })

  it('tells what could not be read', async () => {
    const { code, out, err } = await run(['convert', 'broken/cut.jsonl'])
    expect([code, out.split('\n').length]).toEqual([2, 3])
    expect(err).toContain('broken/cut.jsonl:2: ')
  })
})

describe('etiquette rules', () => {
  it('lists all rules, those of plugins too', async () => {
    const { code, out } = await run(['rules'])
    expect(code).toBe(0)
    for (const { id, summary } of rules)
      expect(out).toMatch(new RegExp(`^  ${id} +(?:error|warn|-) [^\n]*\n    ${summary.slice(0, 10)}`, 'm'))
    expect(out).toMatch(/^ {2}no-hey +error .*\n {4}a rule of the tests: no-hey$/m)
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  it('is there for programs', async () => {
    const all = JSON.parse((await run(['rules', '--format', 'json'])).out)
    expect(all.at(-1)).toEqual({
      id: 'fails',
      category: 'words',
      recommended: 'off',
      presets: {},
      summary: 'a rule of the tests: fails',
    })
  })
})

describe('etiquette explain', () => {
  it('prints the page of a rule', async () => {
    for (const { id } of rules) {
      const { code, out } = await run(['explain', id])
      expect([code, out.includes(id)]).toEqual([0, true])
    }
  })

  it('says which locales there are', async () => {
    const { code, err } = await run(['explain', 'no-hey', '--locale', 'tlh'])
    expect(code).toBe(2)
    expect(err).toContain('"tlh"')
  })
})

describe('etiquette print-config', () => {
  it('prints what holds for a file', async () => {
    const { code, out } = await run(['print-config', 'new.jsonl', '--channel', 'email', '--rule', 'no-ok: error'])
    expect(code).toBe(0)
    const { rules, channel } = JSON.parse(out)
    expect(channel).toBe('email')
    expect(rules).toMatchObject({ 'no-hey': 'error', 'no-ok': 'error', 'no-yo': 'warn' })
  })
})

describe('etiquette init', () => {
  let cwd: string

  beforeEach(async () => {
    cwd = await mkdtemp(path.join(tmpdir(), 'etiquette-'))
  })

  afterEach(() => rm(cwd, { recursive: true, force: true }))

  const written = async () => JSON.parse(await readFile(path.join(cwd, '.etiquetterc.json'), 'utf8'))

  it('writes what the options say', async () => {
    const argv = [
      'init',
      '--preset',
      'chat',
      '--channel',
      'chat',
      '--locale',
      'en-GB',
      '--agent',
      'Dana',
      '--agent',
      'Kim',
    ]
    expect((await run(argv, { cwd })).code).toBe(0)
    expect(await written()).toEqual({
      extends: 'chat',
      locale: 'en-GB',
      channel: 'chat',
      speakers: { Dana: 'agent', Kim: 'agent' },
    })
  })

  it('asks where somebody can answer, again after a wrong answer', async () => {
    const answers = ['strickt', 'strict', '', 'en', 'Dana, Kim']
    const stdin = new PassThrough()
    const stdout = new PassThrough()
    let shown = ''
    stdout.on('data', (chunk) => {
      shown += chunk
      if (shown.endsWith(': ')) stdin.write(`${answers.shift()}\n`)
    })
    expect((await run(['init'], { cwd, stdin, stdout, tty: true })).code).toBe(0)
    expect(shown).toContain('did you mean "strict"?')
    expect(await written()).toEqual({ extends: 'strict', locale: 'en', speakers: { Dana: 'agent', Kim: 'agent' } })
  })

  it.each(['\u0003', '\u0004'])('ends without a word or a file when %j is the answer', async (key) => {
    const stdin = new PassThrough()
    const stdout = new PassThrough()
    stdout.once('data', () => stdin.write(key))
    const { code, err } = await run(['init'], {
      cwd,
      stdin: Object.assign(stdin, { setRawMode: () => stdin }),
      stdout,
      tty: true,
    })
    expect([code, err, existsSync(path.join(cwd, '.etiquetterc.json'))]).toEqual([130, '', false])
  })

  it('overwrites only when forced', async () => {
    await writeFile(path.join(cwd, '.etiquetterc.json'), '{}')
    const { code, err } = await run(['init'], { cwd })
    expect([code, await written()]).toEqual([2, {}])
    expect(err).toContain('--force')
    expect((await run(['init', '--force'], { cwd })).code).toBe(0)
    expect(await written()).toEqual({ extends: 'recommended' })
  })

  it('does not write beside another config, nor a wrong language', async () => {
    expect((await run(['init', '--locale', 'not a tag'], { cwd })).code).toBe(2)
    await writeFile(path.join(cwd, '.etiquetterc.yaml'), '')
    expect((await run(['init', '--force'], { cwd })).err).toContain('.etiquetterc.yaml')
  })
})
