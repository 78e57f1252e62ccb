import { once } from 'node:events'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { link, readFile, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { UI_LOCALES } from '../../src/ui/index.ts'
import { sandbox } from '../config/sandbox.ts'
import { english } from '../english.ts'
import { run } from './run.ts'

const CHAT = `${JSON.stringify({ id: 'a', messages: [{ role: 'agent', text: 'You misunderstood.' }] })}\n`
const FILES = {
  '.etiquetterc': { root: true, rules: { blame: 'error' } },
  'chats/a.jsonl': CHAT,
  'macros/a.md': '# Late\nYou misunderstood. That is impossible.\n',
}
const REFUSED = 'it is one of the files that are read'

/** Runs a command in a folder of its own, and says what became of a file there. */
async function trying(argv: readonly string[], file: string, make?: (cwd: string) => Promise<unknown>) {
  const cwd = await sandbox(FILES)
  await make?.(cwd)
  const read = () => readFile(path.join(cwd, file), 'utf8')
  const before = await read()
  const { code, err } = await run(argv, { cwd })
  return { code, err, isAsBefore: (await read()) === before, cwd }
}

describe('an output that is an input is refused', () => {
  it.each([
    ['convert', '--output-file', 'chats/a.jsonl', 'chats/a.jsonl'],
    ['convert', '--output-file', 'chats/a.jsonl', 'chats'],
    ['convert', '--output-file', 'chats/a.jsonl'],
    ['convert', '--redact', '--output-file', './macros/../chats/a.jsonl', 'ch*/*.jsonl'],
    ['score', '--output-file', 'chats/a.jsonl', 'chats/a.jsonl'],
    ['score', '--format', 'csv', '--output-file', 'chats/a.jsonl'],
    ['lint', '--format', 'jsonl', '--output-file', 'chats/a.jsonl', 'chats'],
    ['lint', '--reporter', 'compact', '--reporter', 'json:chats/a.jsonl', 'chats/a.jsonl'],
    ['lint', '--fix', '--output-file', 'chats/a.jsonl'],
    ['lint', '--diff', '--unsafe-fixes', '--output-file', 'chats/a.jsonl'],
  ])('by %s %s %s %s %s', async (...argv) => {
    const { code, err, isAsBefore } = await trying(argv, 'chats/a.jsonl')
    expect([code, isAsBefore]).toEqual([2, true])
    expect(err).toContain(REFUSED)
    expect(err).toContain('.etiquetteignore')
  })

  it('before anything is fixed', async () => {
    const { isAsBefore } = await trying(
      ['lint', '--fix', '--unsafe-fixes', '--output-file', 'chats/a.jsonl'],
      'macros/a.md',
    )
    expect(isAsBefore).toBe(true)
  })

  it.each(['link.jsonl', 'hard.jsonl', 'linked/a.jsonl'])('through the link %s', async (output) => {
    const { code, err, isAsBefore } = await trying(
      ['convert', '--output-file', output, 'chats/a.jsonl'],
      'chats/a.jsonl',
      async (cwd) => {
        await symlink('chats/a.jsonl', path.join(cwd, 'link.jsonl'))
        await link(path.join(cwd, 'chats/a.jsonl'), path.join(cwd, 'hard.jsonl'))
        await symlink('chats', path.join(cwd, 'linked'))
      },
    )
    expect([code, isAsBefore, err]).toEqual([2, true, expect.stringContaining(`Cannot write to ${output}: ${REFUSED}`)])
  })

  it('in other letters where the file system does not tell them apart', async () => {
    const cwd = await sandbox(FILES)
    const folds = existsSync(path.join(cwd, 'CHATS/A.JSONL'))
    const { code } = await run(['convert', '--output-file', 'chats/A.JSONL', 'chats/a.jsonl'], { cwd })
    expect(code).toBe(folds ? 2 : 0)
    expect(await readFile(path.join(cwd, 'chats/a.jsonl'), 'utf8')).toBe(CHAT)
  })

  it.each(['.etiquetterc', 'known.json', '.etiquette-baseline.json'])('where it is the settings %s', async (output) => {
    const { code, err, isAsBefore } = await trying(
      ['lint', '--baseline', 'known.json', '--output-file', output, 'chats'],
      output,
      async (cwd) => {
        for (const name of ['known.json', '.etiquette-baseline.json'])
          await writeFile(path.join(cwd, name), '{ "version": "1", "entries": [] }')
      },
    )
    expect([code, isAsBefore, err]).toEqual([2, true, expect.stringContaining(REFUSED)])
  })

  it('where standard input comes from it, by name or redirected', async () => {
    const named = await trying(
      ['convert', '-', '--stdin-filename', 'chats/a.jsonl', '--output-file', 'chats/a.jsonl'],
      'chats/a.jsonl',
    )
    expect([named.code, named.isAsBefore]).toEqual([2, true])
    const cwd = await sandbox(FILES)
    const stdin = createReadStream(path.join(cwd, 'chats/a.jsonl'))
    await new Promise((resolve) => stdin.once('open', resolve))
    const { code, err } = await run(['convert', '-', '--output-file', 'chats/a.jsonl'], { cwd, stdin })
    expect([code, err]).toEqual([2, expect.stringContaining(REFUSED)])
  })

  it.each(UI_LOCALES)('and said in %s', async (tag) => {
    const { err } = await trying(['convert', '--ui-locale', tag, '--output-file', 'chats/a.jsonl'], 'chats/a.jsonl')
    expect(err.includes(REFUSED)).toBe(tag === 'en')
    if (['el', 'zh', 'ja'].includes(tag))
      expect(english(err.replaceAll(/chats\/a\.jsonl|etiquette(?=:)|\.etiquetteignore/g, ''))).toEqual([])
  })
})

describe('an output is written', () => {
  it.each(['text', 'json', 'jsonl', 'sarif', 'junit', 'checkstyle', 'html', 'csv', 'compact'])(
    'again beside what is searched, as %s',
    async (format) => {
      const cwd = await sandbox(FILES)
      const argv = ['lint', '--format', format, '--output-file', `report.${format}`]
      expect((await run(argv, { cwd })).err).not.toContain('Cannot')
      const { err } = await run(argv, { cwd })
      expect(err).not.toContain(REFUSED)
    },
  )

  it('where another file of that name is read', async () => {
    const cwd = await sandbox(FILES)
    await writeFile(path.join(cwd, 'a.jsonl'), CHAT)
    expect((await run(['convert', '--output-file', 'a.jsonl', 'chats'], { cwd })).code).toBe(0)
  })
})

it('two formats are not written to one file by two names', async () => {
  const cwd = await sandbox(FILES)
  await symlink('chats', path.join(cwd, 'linked'))
  const { code, err } = await run(['lint', '--reporter', 'json:chats/new', '--reporter', 'jsonl:linked/new'], { cwd })
  expect([code, err]).toEqual([2, expect.stringContaining('Two formats would be written to linked/new')])
})

describe('a file that the shell has opened for standard output', () => {
  /** Runs a command with its output going to a file of the folder. */
  async function writingTo(file: string, argv: readonly string[], flags = 'w') {
    const cwd = await sandbox(FILES)
    const stream = createWriteStream(path.join(cwd, file), { flags })
    const [fd] = (await once(stream, 'open')) as [number]
    const { code, err } = await run(argv, { cwd, stdout: Object.assign(stream, { fd }) })
    await new Promise((done) => stream.end(done))
    return { code, err, text: await readFile(path.join(cwd, file), 'utf8') }
  }

  it.each([
    ['convert', '.'],
    ['convert', '--redact', 'chats'],
    ['convert', 'chats/*.jsonl'],
  ])('is passed over by %s %s %s where it is come across', async (...argv) => {
    const { code, err, text } = await writingTo('chats/all.jsonl', argv)
    expect([code, err]).toEqual([0, ''])
    expect(text.split('\n').filter((line) => line.includes('"id":"a"'))).toHaveLength(1)
  })

  it('is no conversation to lint', async () => {
    const { code, err, text } = await writingTo('chats/report.jsonl', ['lint', '--format', 'jsonl', 'chats'])
    expect([code, err]).toEqual([1, ''])
    expect(text).not.toContain('report.jsonl')
  })

  it('is refused where it was named', async () => {
    const { code, err, text } = await writingTo('chats/a.jsonl', ['convert', 'chats/a.jsonl', 'macros'], 'a')
    expect([code, text]).toEqual([2, CHAT])
    expect(err).toContain(REFUSED)
  })
})
