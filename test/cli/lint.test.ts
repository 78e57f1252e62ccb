import path from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { fixtures, found, run } from './run.ts'

const lint = async (...argv: string[]) => {
  const { code, out, err } = await run(['lint', '--format', 'jsonl', ...argv])
  return { code, found: found(out), err }
}

const HEY = { id: 's1', messages: [{ role: 'agent', text: 'Hey.' }] }

describe('etiquette lint: what is checked', () => {
  it('checks a file', async () => {
    expect(await lint('exports/chats.jsonl')).toEqual({
      code: 1,
      found: ['exports/chats.jsonl c1 no-hey error: Hey', 'exports/chats.jsonl c2 no-yo warn: Yo'],
      err: '',
    })
  })

  it('searches a folder, gzip included, in a stable order', async () => {
    const { code, found } = await lint('exports')
    expect(code).toBe(1)
    expect(found).toEqual([
      'exports/archive/chats.jsonl.gz c1 no-hey error: Hey',
      'exports/archive/chats.jsonl.gz c2 no-yo warn: Yo',
      'exports/archive/warnings.jsonl w1 no-yo warn: Yo',
      'exports/chats.jsonl c1 no-hey error: Hey',
      'exports/chats.jsonl c2 no-yo warn: Yo',
    ])
  })

  it('takes globs, and a file only once', async () => {
    const { found } = await lint('exports/archive/w*.jsonl', 'exports/**/warn*')
    expect(found).toEqual(['exports/archive/warnings.jsonl w1 no-yo warn: Yo'])
  })

  it('names files from where it runs', async () => {
    const { out } = await run(['lint', '--format', 'jsonl', '../clean.jsonl', './chats.jsonl'], {
      cwd: new URL('../../fixtures/cli/exports', import.meta.url).pathname,
    })
    expect(found(out)[0]).toBe('chats.jsonl c1 no-hey error: Hey')
  })

  it('exits with 0 where there is no violation, or only warnings', async () => {
    expect(await lint('clean.jsonl')).toEqual({ code: 0, found: [], err: '' })
    expect((await lint('exports/archive/warnings.jsonl')).code).toBe(0)
  })

  it('reads standard input, zipped or not, under the name that it is given', async () => {
    const text = `${JSON.stringify(HEY)}\n`
    for (const stdin of [text, gzipSync(text)]) {
      const { code, out } = await run(['lint', '--format', 'jsonl', '--stdin-filename', 'new/today.jsonl'], { stdin })
      expect([code, found(out)]).toEqual([1, ['new/today.jsonl s1 no-hey error: Hey']])
    }
    const { out } = await run(['lint', '--format', 'jsonl', '-'], { stdin: text })
    expect(found(out)).toEqual(['<stdin> s1 no-hey error: Hey'])
  })

  it('finds the language of each conversation with --locale auto', async () => {
    expect(await lint('clean.jsonl', '--locale', 'auto')).toEqual({ code: 0, found: [], err: '' })
  })

  it('tells a pattern that leads nowhere, and checks the rest', async () => {
    const { code, found, err } = await lint('nowhere.jsonl', 'no*thing', 'plugin', 'exports/archive/warnings.jsonl')
    expect(code).toBe(2)
    expect(found).toEqual(['exports/archive/warnings.jsonl w1 no-yo warn: Yo'])
    expect(err).toMatchInlineSnapshot(`
      "nowhere.jsonl: no such file or directory
        Name a file, a folder or a quoted glob such as "exports/**/*.jsonl".
      no*thing: no file matches this pattern
        Name a file, a folder or a quoted glob such as "exports/**/*.jsonl".
      plugin: there is no file here that etiquette can read
        Name a file, a folder or a quoted glob such as "exports/**/*.jsonl".
      "
    `)
  })

  it('reads what it can of a broken file', async () => {
    const { code, found, err } = await lint('broken/cut.jsonl')
    expect(code).toBe(2)
    expect(found).toEqual(['broken/cut.jsonl b1 no-hey error: Hey', 'broken/cut.jsonl b3 no-hey error: Hey'])
    expect(err).toMatchInlineSnapshot(`
      "broken/cut.jsonl:2: this is not valid JSON (it is cut off, column 43)
        Every line must be one whole conversation. The other lines were read.
      "
    `)
  })

  it('goes on after a file that cannot be read', async () => {
    const stdin = new Readable({
      read() {
        this.destroy(Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' }))
      },
    })
    const argv = ['lint', '--format', 'jsonl', '-', 'exports/archive/warnings.jsonl']
    const { code, out, err } = await run(argv, { stdin })
    expect([code, found(out)]).toEqual([2, ['exports/archive/warnings.jsonl w1 no-yo warn: Yo']])
    expect(err).toBe('<stdin>: the disk could not be read\n')
  })

  it('refuses an input format that there is not', async () => {
    const { code, err } = await lint('--input-format', 'jsnl', 'exports')
    expect([code, err.split('\n')[0]]).toEqual([
      2,
      'etiquette: There is no input format "jsnl" — did you mean "jsonl"?',
    ])
  })

  it('looks for conversations only in a folder', async () => {
    const { code, out, err } = await run(['lint', '--format', 'jsonl'], { cwd: path.join(fixtures, 'other') })
    expect([code, found(out), err]).toEqual([1, ['chat.jsonl o1 no-hey error: Hey'], ''])
  })

  it('passes over files of other kinds that a glob matches, and says so once', async () => {
    const { code, found, err } = await lint('other/*')
    expect([code, found]).toEqual([1, ['other/chat.jsonl o1 no-hey error: Hey']])
    expect(err).toMatchInlineSnapshot(`
      ".: warning: passed over, in no format that etiquette knows: other/script.js, other/style.css
        Name such a file to be told more, or list it in .etiquetteignore.
      "
    `)
  })

  it('tells a named file in no known format', async () => {
    const named = await lint('plugin/rules.js')
    expect([named.code, named.err]).toMatchInlineSnapshot(`
      [
        2,
        "plugin/rules.js: its format was not recognised
        See docs/formats.md, or name its format with --input-format.
      ",
      ]
    `)
  })

  it('counts conversations of a locale without a pack, and checks the others', async () => {
    const { code, found, err } = await lint('locales/mixed.jsonl')
    expect(code).toBe(1)
    expect(found).toEqual(['locales/mixed.jsonl e1 no-hey error: Hey'])
    expect(err).toMatchInlineSnapshot(`
      "locales/mixed.jsonl: warning: 2 conversations in ko were not checked: no locale pack for ko
      locales/mixed.jsonl: warning: 1 conversation in th was not checked: no locale pack for th
      "
    `)
  })
})

describe('etiquette lint: what is left out', () => {
  it('heeds .etiquetteignore, the nearest one winning', async () => {
    expect((await lint('ignored')).found).toEqual([
      'ignored/kept.jsonl i1 no-hey error: Hey',
      'ignored/old/b.jsonl i1 no-hey error: Hey',
    ])
  })

  it('warns of a file that is named and left out', async () => {
    const { code, found, err } = await lint('ignored/old/a.jsonl')
    expect([code, found]).toEqual([0, []])
    expect((await run(['lint', '--stdin-filename', 'ignored/draft.txt'])).err).toBe('')
    expect(err).toMatchInlineSnapshot(`
      "ignored/old/a.jsonl: warning: left out by ignored/.etiquetteignore
        Take it off ignored/.etiquetteignore to have it checked.
      "
    `)
  })
})

describe('etiquette lint: which rules run', () => {
  it('runs exactly the rules of --only, as warnings where they are off', async () => {
    const { code, found } = await lint('--only', 'no-ok', 'exports/chats.jsonl')
    expect([code, found]).toEqual([0, ['exports/chats.jsonl c1 no-ok warn: ok']])
    expect((await lint('--only', 'no-hey,no-ok', 'exports/chats.jsonl')).found).toEqual([
      'exports/chats.jsonl c1 no-hey error: Hey',
      'exports/chats.jsonl c1 no-ok warn: ok',
    ])
  })

  it('suggests the rule that was meant', async () => {
    const { code, found, err } = await lint('--only', 'no-hay', 'exports/chats.jsonl')
    expect([code, found]).toEqual([2, []])
    expect(err).toMatchInlineSnapshot(`
      "etiquette: Unknown rule "no-hay" — did you mean "no-hey"?
        \`etiquette rules\` lists them
      "
    `)
  })

  it('sets rules with --rule', async () => {
    const { code, found } = await lint('--rule', 'no-yo: error', '--rule', 'no-hey: [off, {}]', 'exports/chats.jsonl')
    expect([code, found]).toEqual([1, ['exports/chats.jsonl c2 no-yo error: Yo']])
  })

  it('says what is wrong with a --rule', async () => {
    expect((await lint('--rule', 'no-yo', 'exports')).err).toMatchInlineSnapshot(`
      "etiquette: Cannot read --rule "no-yo"
        Write it as in a config: --rule 'bare-no: error', or --rule 'greeting-length: [warn, {maxWords: 40}]'
      "
    `)
    expect((await lint('--rule', 'no-yo: eror', 'exports')).err).toMatchInlineSnapshot(`
      "etiquette: rules.no-yo must be "off", "warn" or "error", not "eror" — did you mean "error"?
      "
    `)
    expect((await lint('--rule', 'no-you: error', 'exports')).err).toMatchInlineSnapshot(`
      "etiquette: Unknown rule "no-you" — did you mean "no-yo"?
      "
    `)
  })

  it('takes a preset, a config, and none at all', async () => {
    expect((await lint('--preset', 'strict', 'exports/archive/warnings.jsonl')).found).toEqual([
      'exports/archive/warnings.jsonl w1 no-yo error: Yo',
      'exports/archive/warnings.jsonl w1 no-ok warn: ok',
    ])
    expect((await lint('--no-config', '--only', 'no-hey', 'exports')).code).toBe(2)
    const { code, err } = await lint('--config', 'broken/bad.yaml', 'exports')
    expect(code).toBe(2)
    expect(err).toMatchInlineSnapshot(`
      "broken/bad.yaml:2:3: 2 problems in the config
        2:3: Unknown rule "no-hey"
        2:11: rules.no-hey must be "off", "warn" or "error", not "errror" — did you mean "error"?
      "
    `)
  })

  it('blames a rule that fails, and goes on', async () => {
    const { code, found, err } = await lint('--only', 'fails,no-yo', 'exports/chats.jsonl')
    expect([code, found]).toEqual([2, ['exports/chats.jsonl c2 no-yo warn: Yo']])
    expect(err).toMatchInlineSnapshot(`
      "exports/chats.jsonl: the rule fails failed at conversation "c2": out of ␛[31mtea
        This is a fault of the rule; the other rules went on. Switch it off with --rule 'fails: off'.
      "
    `)
  })

  it('shows where a rule fails with --debug', async () => {
    const { err } = await lint('--debug', '--only', 'fails', 'exports/chats.jsonl')
    expect(err).toMatch(/^Error: out of .*tea\n {4}at .*rules\.js/m)
    expect(err).not.toContain('\u001b')
  })
})

describe('etiquette lint: how violations count', () => {
  it('leaves warnings out with --quiet', async () => {
    expect((await lint('--quiet', 'exports/chats.jsonl')).found).toEqual(['exports/chats.jsonl c1 no-hey error: Hey'])
  })

  it('allows --max-warnings, also those that --quiet hides', async () => {
    expect((await lint('--max-warnings', '1', 'exports/archive/warnings.jsonl')).code).toBe(0)
    const { code, err } = await lint('--quiet', '--max-warnings', '0', 'exports/archive/warnings.jsonl')
    expect([code, err]).toEqual([1, 'etiquette: 1 warning, --max-warnings is 0\n'])
  })
})

describe('etiquette lint: options that were left empty', () => {
  it.each([
    ['--only', ''],
    ['--only', ' , '],
    ['--agent', ''],
    ['--customer', ' '],
  ])('refuses %s %j, as a variable of a script that is not set', async (option, value) => {
    const { code, out, err } = await run(['lint', option, value, 'exports'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('It must not be empty.')
  })
})

describe('etiquette lint: untrusted text', () => {
  it.each(['stylish', 'github', 'jsonl', 'json'])('lets no control character through (%s)', async (format) => {
    const { code, out, err } = await run(['lint', '--format', format, 'hostile/escapes.jsonl'])
    expect(code).toBe(2)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
  })

  it.each(['stylish', 'compact', 'agent', 'json', 'jsonl', 'sarif', 'junit', 'markdown'])(
    'gives the log of a CI server no command (%s)',
    async (format) => {
      const command = '::error::forged ##[error]forged ##vso[task.complete result=Failed]'
      const messages = [
        { role: 'customer', author: command, text: command },
        { role: 'agent', author: command, text: `${command} I don't know.` },
      ]
      const stdin = `${JSON.stringify({ id: command, messages })}\n{"${command}"\n`
      for (const flags of [[], ['--color']]) {
        const { out, err } = await run(['lint', '--format', format, ...flags, '-', '--stdin-filename', command], {
          stdin,
        })
        expect(out + err).not.toMatch(/##[a-z]*\[|^\s*::/im)
      }
    },
  )

  it('lets no transcript write an annotation', async () => {
    const { out } = await run(['lint', '--format', 'github', 'hostile/escapes.jsonl'])
    const commands = out.split('\n').filter((line) => line.startsWith('::'))
    expect(commands).toHaveLength(2)
    for (const command of commands) expect(command).toMatch(/^::error file=hostile\/escapes\.jsonl,/)
  })
})
