import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { sandbox } from '../config/sandbox.ts'
import { run } from './run.ts'

const NAME = '.etiquette-baseline.json'
const FILES = {
  '.etiquetterc': { root: true, rules: { blame: 'error', 'negative-words': 'warn' } },
  'macros/a.md': '## One\nYou misunderstood. That is impossible.\n\n## Two\nThat is impossible.\n',
  'chats/dana.txt': 'Customer: Hi, I am Dana and my parcel is late.\nAgent: You misunderstood what I said about it.\n',
}

/** A folder with files, and what commands say in it. */
async function project(files: Readonly<Record<string, unknown>> = FILES) {
  const cwd = await sandbox(files)
  const command = async (...argv: string[]) => run(argv, { cwd })
  return {
    cwd,
    command,
    write: (name: string, text: string) => writeFile(path.join(cwd, name), text),
    async lint(...argv: string[]) {
      const { code, out, err } = await command('lint', '--format', 'jsonl', ...argv)
      const lines = out.split('\n').filter((line) => line !== '')
      const found = lines.map((line) => {
        const { path: file, rule, place } = JSON.parse(line)
        return `${file}:${place.start.line} ${rule}`
      })
      return { code, found, err }
    },
    async entries(file = NAME) {
      const written = JSON.parse(await readFile(path.join(cwd, file), 'utf8'))
      return written.entries as Readonly<Record<string, string>>[]
    },
  }
}

const NOT_SHOWN = 'etiquette: 4 violations in the baseline not shown (--no-baseline shows all)\n'

describe('etiquette baseline', () => {
  it('records what exists; later runs show what is new', async () => {
    const { command, lint, write, entries } = await project()
    const argv = ['--reason', 'old', '--owner', 'Macros', '--expires', '2999-12-31']
    expect(await command('baseline', ...argv)).toEqual({
      code: 0,
      out: `${NAME}: 4 recorded, 4 entries in all.\n`,
      err: '',
    })
    expect(await lint()).toEqual({ code: 0, found: [], err: NOT_SHOWN })
    for (const { reason, owner, expires } of await entries())
      expect([reason, owner, expires]).toEqual(['old', 'Macros', '2999-12-31'])
    await write('macros/b.md', 'You misunderstood.\n')
    expect(await lint()).toEqual({ code: 1, found: ['macros/b.md:1 blame'], err: NOT_SHOWN })
    expect((await lint('--no-baseline')).found).toHaveLength(5)
    expect((await lint('--quiet')).err).toBe('')
  })

  it('lies beside the config, wherever it is written and read from', async () => {
    const { cwd, lint, entries } = await project()
    const folder = path.join(cwd, 'macros')
    await run(['baseline', '../chats', '.'], { cwd: folder })
    expect((await entries()).flatMap(({ file }) => file ?? [])).toEqual(['macros/a.md', 'macros/a.md', 'macros/a.md'])
    expect((await lint()).found).toEqual([])
    expect((await run(['lint', '--format', 'compact'], { cwd: folder })).out).toBe('')
    expect((await readdir(folder)).sort()).toEqual(['a.md'])
  })

  it('lies beside the config that is named, or where it is asked to', async () => {
    const { cwd, command, lint } = await project({ ...FILES, 'settings/rc.json': FILES['.etiquetterc'] })
    await command('baseline', '--config', 'settings/rc.json')
    expect(await readdir(path.join(cwd, 'settings'))).toContain(NAME)
    expect((await lint('--config', 'settings/rc.json')).found).toEqual([])
    expect((await lint()).found).toHaveLength(4)
    await command('baseline', '--baseline', 'known.json')
    expect((await lint('--baseline', 'known.json', 'macros')).found).toEqual([])
    const missing = await command('lint', '--baseline', 'unknown.json')
    expect([missing.code, missing.err]).toEqual([
      2,
      'unknown.json: There is no such baseline\n  Write it with `etiquette baseline --baseline FILE`\n',
    ])
  })

  it('without any config lies in the working directory', async () => {
    const { cwd, command, lint } = await project({ 'a.md': 'You misunderstood.\n' })
    await command('baseline', '--no-config')
    expect(await readdir(cwd)).toContain(NAME)
    expect((await lint('--no-config')).found).toEqual([])
  })

  it('says what is fixed, keeps it until asked, and then removes nothing else', async () => {
    const { command, lint, write, entries } = await project()
    await command('baseline')
    await write('macros/a.md', '## One\nThat is impossible.\n\n## Two\nGood.\n')
    const { err, found } = await lint()
    expect(found).toEqual([])
    expect(err).toBe(
      'etiquette: 2 violations in the baseline not shown (--no-baseline shows all)\n' +
        `etiquette: 2 entries of ${NAME} fixed (blame in macros/a.md; negative-words in macros/a.md): \`etiquette baseline --prune\` removes them\n`,
    )
    expect((await lint('chats', '--only', 'blame')).err).not.toContain('fixed')
    expect((await command('baseline')).out).toContain('0 recorded, 4 entries in all, 2 fixed and kept')
    await write('chats/new.txt', 'Customer: Where is it?\nAgent: You misunderstood what I said about it.\n')
    const pruned = await command('baseline', '--prune')
    expect(pruned.out).toBe(
      `${NAME}: 2 entries in all, 2 fixed and removed: blame in macros/a.md; negative-words in macros/a.md.\n`,
    )
    expect((await entries()).map(({ rule }) => rule)).toEqual(['blame', 'negative-words'])
    expect((await lint()).found).toEqual(['chats/new.txt:2 blame'])
  })

  it('survives another order, other lines and other names', async () => {
    const { cwd, command, lint, write } = await project()
    await command('baseline')
    await write(
      'macros/a.md',
      '# All\n\nNew words.\n\n## Two\nThat is impossible.\n\n## One\n\nHello!\nYou misunderstood. That is impossible.\n',
    )
    await mkdir(path.join(cwd, 'new'))
    await rename(path.join(cwd, 'macros/a.md'), path.join(cwd, 'new/b.md'))
    await rename(path.join(cwd, 'chats/dana.txt'), path.join(cwd, 'chats/april.txt'))
    expect(await lint()).toEqual({ code: 0, found: [], err: NOT_SHOWN })
    expect((await command('baseline')).out).toBe(`${NAME}: 0 recorded, 4 entries in all.\n`)
  })

  it('counts equal violations once, however many there are', async () => {
    const { command, lint, write } = await project()
    await command('baseline')
    await write('macros/a.md', '## One\nYou misunderstood. You misunderstood. That is impossible.\n')
    expect((await lint()).found).toEqual([])
  })

  it('shows again what was to be mended by a day that is past', async () => {
    const { command, lint, write, cwd } = await project()
    await command('baseline', '--expires', '2999-12-31')
    const text = await readFile(path.join(cwd, NAME), 'utf8')
    await write(NAME, text.replaceAll('2999-12-31', '2020-02-29'))
    const { code, found, err } = await lint()
    expect([code, found.length]).toEqual([1, 4])
    expect(err).toBe('etiquette: 4 violations shown again: the day in the baseline is past\n')
    expect((await command('baseline', '--expires', '2999-01-01')).out).toContain('0 recorded')
    expect((await lint()).found).toHaveLength(4)
    await command('baseline', '--renew', '--expires', '2999-01-01')
    expect((await lint()).found).toEqual([])
  })

  it.each(['tomorrow', '2026-02-30', '2026-1-1'])('refuses a day such as %s', async (day) => {
    const { code, err } = await (await project()).command('baseline', '--expires', day)
    expect([code, err]).toEqual([2, expect.stringContaining('It must be a day such as 2026-12-31.')])
  })

  it('refuses a day that is past, which would hide nothing', async () => {
    const { command, cwd } = await project()
    const { code, err } = await command('baseline', '--expires', '2020-02-29')
    expect([code, err]).toEqual([2, expect.stringContaining('It must be today or a later day.')])
    expect(await readdir(cwd)).not.toContain(NAME)
    expect((await command('baseline', '--expires', new Date().toISOString().slice(0, 10))).code).toBe(0)
  })

  it.each([
    ['{ "entries": [] }', /:1:1: The baseline must have the key "version"/],
    ['{ "version": "1", "entry": [], "root": 1 }', /:1:1: 3 problems in the baseline\n {2}1:1: The baseline must have/],
  ])('calls its mistakes its own: %s', async (text, said) => {
    const { command, write } = await project()
    await write(NAME, text)
    const { code, err } = await command('lint')
    expect([code, err]).toEqual([2, expect.stringMatching(said)])
    expect(err).not.toContain('config')
  })

  it('holds no words, and not the names of transcripts', async () => {
    const { cwd, command } = await project()
    await command('baseline')
    const text = await readFile(path.join(cwd, NAME), 'utf8')
    expect(text).not.toMatch(/dana|parcel|misunder|impossible|One|chats/i)
  })

  it('is not touched where nothing changes, nor written where nothing is found', async () => {
    const { cwd, command } = await project({ ...FILES, [NAME]: '{"version":"1","entries":[]}' })
    await command('baseline', '--prune')
    expect(await readFile(path.join(cwd, NAME), 'utf8')).toBe('{"version":"1","entries":[]}')
    const clean = await project({ 'a.md': 'Good.\n' })
    expect((await clean.command('baseline', '--no-config')).code).toBe(0)
    expect(await readdir(clean.cwd)).toEqual(['a.md'])
  })

  it('that is damaged is an error, with its line', async () => {
    const { command } = await project({ ...FILES, [NAME]: '{\n<<<<<<< ours\n}' })
    for (const name of ['lint', 'baseline']) {
      const { code, out, err } = await command(name)
      expect([code, out]).toEqual([2, ''])
      expect(err).toMatch(/^\.etiquette-baseline\.json:2:1: .*\n {2}A baseline is JSON\./)
    }
  })

  it('records what can be read of a damaged export, and says so', async () => {
    const { command, entries } = await project({
      '.etiquetterc': FILES['.etiquetterc'],
      'a.jsonl': `${JSON.stringify({ messages: [{ role: 'agent', text: 'You misunderstood what I said about it.' }] })}\n{"mess\n`,
    })
    expect((await command('baseline')).code).toBe(2)
    expect(await entries()).toHaveLength(1)
  })

  it('holds for lines that would be checked in batches', async () => {
    const chat = (id: number) => ({
      id,
      messages: [{ role: 'agent', text: `You misunderstood what I said about it, ${id}.` }],
    })
    const lines = (...ids: readonly number[]) => ids.map((id) => `${JSON.stringify(chat(id))}\n`).join('')
    const { command, write } = await project({ '.etiquetterc': FILES['.etiquetterc'], 'a.jsonl': lines(1, 2) })
    await command('baseline')
    await write('a.jsonl', lines(3, 2, 1))
    const { code, out } = await command('lint', '--format', 'stylish')
    expect([code, out.match(/You misunderstood what.*/g)]).toEqual([1, ['You misunderstood what I said about it, 3.']])
  })

  it('knows templates from standard input by their name', async () => {
    const { cwd } = await project()
    const stdin = 'You misunderstood.\n'
    const input = { cwd, stdin }
    await run(['baseline', '-', '--stdin-filename', 'macros/new.md'], input)
    const { out } = await run(['lint', '-', '--stdin-filename', 'macros/new.md', '--format', 'compact'], input)
    expect(out).toBe('')
  })
})
