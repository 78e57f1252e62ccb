import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Conversation, Message } from '../../src/conversation.ts'
import { toJsonLine } from '../../src/convert.ts'
import { type FilesOptions, lintFiles, readFiles } from '../../src/files.ts'
import type { ReadProblem } from '../../src/reader.ts'
import type { Violation } from '../../src/violation.ts'
import { wellFormed } from './position.ts'

const ROOT = new URL('../../fixtures/exports/', import.meta.url).pathname

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'etiquette-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

/** The files of an export by their paths. */
type Files = Record<string, string>

async function filesIn(root: string): Promise<Files> {
  const names = await readdir(root, { recursive: true })
  const files: Files = {}
  for (const name of names.filter((each) => each.endsWith('.json')).sort())
    files[name] = await readFile(path.join(root, name), 'utf8')
  return files
}

async function write(files: Files, name = 'export'): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    const target = path.join(folder, name, file)
    await mkdir(path.dirname(target), { recursive: true })
    await writeFile(target, text)
  }
}

/** As an archive, in the order given. */
const zipped = (files: Files): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])))

const SPEAKERS = { 'Dana Reyes': 'agent', U3: 'agent' } as const

interface Read {
  readonly conversations: readonly (Conversation & { readonly told: string })[]
  readonly problems: readonly (ReadProblem & { readonly told: string })[]
}

async function readAll(pattern: string, options: Partial<FilesOptions> = {}): Promise<Read> {
  const conversations: Read['conversations'][number][] = []
  const problems: Read['problems'][number][] = []
  const settings = { config: false, cwd: folder, commandLine: { speakers: SPEAKERS }, ...options } as const
  for await (const event of readFiles([pattern], settings)) {
    if (event.event === 'conversation') conversations.push({ ...event.conversation, told: event.path })
    if (event.event === 'problem') problems.push({ ...event.problem, told: event.path })
  }
  return { conversations, problems }
}

/** What stands at the place of a span, in the file that the message says. */
function cut(files: Files, root: string, message: Message, start: number, end: number): string {
  const place = message.locate([start, end])
  const text = files[path.posix.relative(root, message.path ?? '')] ?? ''
  const before = text.slice(0, place.start.offset)
  expect(place.start.line).toBe(before.split('\n').length)
  expect(place.start.column).toBe(place.start.offset - before.lastIndexOf('\n'))
  return text.slice(place.start.offset, place.end.offset)
}

function show({ conversations, problems }: Read, files: Files, root: string): string {
  const told = conversations.flatMap((conversation) => [
    `${conversation.told}: ${conversation.id}`,
    ...conversation.messages.map((message) => {
      const { role, author, text, path: file = '?', at } = message
      const word = [...text.matchAll(/\S+/g)].sort((one, other) => other[0].length - one[0].length)[0]
      const found = word && cut(files, root, message, word.index, word.index + word[0].length)
      const when = at === undefined ? '' : new Date(at).toISOString()
      return `  ${role} ${author?.name} ${when} ${path.posix.relative(root, file)}\n    ${JSON.stringify(text)}\n    ${JSON.stringify(word?.[0])} <- ${JSON.stringify(found)}`
    }),
    '',
  ])
  const wrong = problems.map(({ told, path: file, line, problem }) => `${told} ${file}:${line} ${problem}`)
  return `${[...told, ...wrong].join('\n')}\n`
}

const plain = ({ conversations }: Read) =>
  conversations.map(({ id, messages }) => ({ id, messages: messages.map(({ locate: _, path: __, ...rest }) => rest) }))

describe('an export of Slack', () => {
  it('is read with the names of people and with threads that go on in other days', async () => {
    const files = await filesIn(`${ROOT}slack`)
    const read = await readAll('slack', { cwd: ROOT })
    await expect(show(read, files, 'slack')).toMatchFileSnapshot(`${ROOT}slack.snap`)
    expect(read.problems).toEqual([])
  })

  it('is the same in an archive, whatever the order of its files', async () => {
    const files = await filesIn(`${ROOT}slack`)
    const expected = plain(await readAll('slack', { cwd: ROOT }))
    for (const entries of [Object.entries(files), Object.entries(files).reverse()]) {
      await writeFile(path.join(folder, 'export.zip'), zipped(Object.fromEntries(entries)))
      const read = await readAll('export.zip')
      expect(plain(read)).toEqual(expected)
      expect(read.problems).toEqual([])
      for (const { told, messages } of read.conversations)
        for (const message of messages) {
          expect(message.path?.startsWith(`${told}/2026-03-0`)).toBe(true)
          const word = /[a-z]{4,}/.exec(message.text.replace(/@Noor Haddad/g, (name) => '@'.repeat(name.length)))
          if (word)
            expect(cut(files, 'export.zip', message, word.index, word.index + word[0].length)).toContain(word[0])
        }
    }
  })

  it('has names, too, where one day is named', async () => {
    const { conversations } = await readAll('slack/support/2026-03-04.json', { cwd: ROOT })
    expect(conversations.map(({ id, messages }) => [id, messages[0]?.author?.name, messages[0]?.path])).toEqual([
      ['support/1772535000.000100', 'Ivo Kos', 'slack/support/2026-03-04.json'],
    ])
  })

  it('is read day by day from standard input, and says so', async () => {
    const data = zipped(await filesIn(`${ROOT}slack`))
    async function* stdin() {
      yield data
    }
    const { conversations, problems } = await readAll('-', { stdin: stdin(), stdinName: 'x.zip' })
    expect(conversations.length).toBeGreaterThan(0)
    expect(problems.map(({ problem }) => problem)).toContainEqual(expect.stringContaining('threads cut at midnight'))
  })

  it('goes on where a file of it is damaged, and names that file', async () => {
    const files = await filesIn(`${ROOT}slack`)
    await write({
      ...files,
      'support/2026-03-02.json': '[7]',
      'support/2026-03-03.json': `${files['support/2026-03-03.json']?.slice(0, -30)}`,
      'users.json': `${files['users.json']?.slice(0, -400)}`,
    })
    const { conversations, problems } = await readAll('export', {
      commandLine: { speakers: { U2: 'agent', U3: 'agent' } },
    })
    const at = problems.map(({ told, path: file, line, problem }) => `${told} ${file}:${line} ${problem.slice(0, 24)}`)
    expect(at).toContain('export/support export/users.json:51 this is not valid JSON (')
    expect(at).toContain('export/support export/support/2026-03-02.json:1 1 value is no record of ')
    expect(at).toContain('export/support export/support/2026-03-03.json:undefined the file is cut off')
    expect(conversations.map(({ id }) => id)).toContain('support/1772535000.000100')
  })

  it('is not seen in files of another format that have such names', async () => {
    const line = '{"id":"a","messages":[{"role":"agent","text":"Hello"}]}'
    await write({ 'day/2026-03-02.json': line, 'day/2026-03-03.json': line })
    const { conversations, problems } = await readAll('export')
    expect(conversations.map(({ told }) => told)).toEqual(['export/day/2026-03-02.json', 'export/day/2026-03-03.json'])
    expect(problems).toEqual([])
  })

  it('is linted as its conversion is', async () => {
    const { conversations } = await readAll('slack', { cwd: ROOT })
    const stdin = Buffer.from(conversations.map(toJsonLine).join('\n'))
    async function* bytes() {
      yield stdin
    }
    const own = await violationsOf('slack', { cwd: ROOT })
    expect(own.length).toBeGreaterThan(3)
    expect(await violationsOf('-', { stdin: bytes(), inputFormat: 'jsonl' })).toEqual(own)
  })

  it('has every message of a thread once, at its place, however it is spread over days', async () => {
    const thread = fc.record({
      texts: fc.array(
        fc.tuple(
          wellFormed.map((text) => text.replace(/[<>&*_~`]/g, '')),
          fc.nat(3),
        ),
        { minLength: 1, maxLength: 6 },
      ),
      isTold: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(thread, { minLength: 1, maxLength: 4 }), async (threads) => {
        const days: object[][] = [[], [], [], []]
        const said = new Map<string, string[]>()
        for (const [number, { texts, isTold }] of threads.entries()) {
          const sorted = texts.map(([, day]) => day).sort()
          const times = sorted.map((day, at) => `177244${day}${number}0${at}.000100`)
          const [first] = times as [string]
          const isThread = texts.length > 1
          for (const [at, ts] of times.entries())
            days[sorted[at] as number]?.push({
              type: 'message',
              user: 'U2',
              ts,
              text: texts[at]?.[0],
              ...(isThread && { thread_ts: first }),
              ...(isThread && at === 0 && isTold && { reply_count: texts.length - 1, latest_reply: times.at(-1) }),
            })
          said.set(
            `help/${first}`,
            texts.map(([text]) => text),
          )
        }
        const name = `export-${Math.random()}`
        const files: Files = { 'users.json': '[{"id":"U2","real_name":"Dana Reyes","profile":{}}]' }
        for (const [day, messages] of days.entries())
          if (messages.length) files[`help/2026-03-0${day + 2}.json`] = JSON.stringify(messages, null, 1)
        await write(files, name)
        const { conversations, problems } = await readAll(name)
        expect(problems).toEqual([])
        const read = conversations.map(({ id, messages }) => [id, messages.map(({ text }) => text)] as const)
        // A text of blanks only is no words.
        const trimmed = (text: string) => text.trim()
        expect(new Map(read.map(([id, texts]) => [id, texts.map(trimmed)]))).toEqual(
          new Map(
            [...said].map(([id, texts]) => [id, texts.map((text) => text.replace(/^(?:>|&gt;).*/gm, '').trim())]),
          ),
        )
        for (const { messages } of conversations)
          for (const message of messages) {
            const whole = cut(files, name, message, 0, message.text.length)
            expect(JSON.parse(`"${whole}"`)).toBe(message.text)
          }
      }),
      { numRuns: 60 },
    )
  })
})

describe('an export of Dialogflow', () => {
  it('is read without what people say to the bot', async () => {
    const intent = {
      id: '5f1',
      name: 'Opening hours',
      auto: true,
      responses: [{ resetContexts: false, messages: [{ type: '0', lang: 'en', speech: ['We open at nine.'] }] }],
    }
    const said = [{ id: '7a2', data: [{ text: 'when do you open', userDefined: false }], isTemplate: false, count: 0 }]
    await write({
      'agent.json': JSON.stringify({
        description: '',
        language: 'en',
        disableInteractionLogs: false,
        googleAssistant: { project: 'lamps', welcomeIntentSignInRequired: false, startIntents: [] },
        defaultTimezone: 'Europe/Zagreb',
        webhook: { url: '', available: false, useForDomains: false },
        isPrivate: true,
        mlMinConfidence: 0.3,
        supportedLanguages: [],
        enabledKnowledgeBaseNames: [],
      }),
      'package.json': '{"version": "1.0.0"}',
      'intents/Opening hours.json': JSON.stringify(intent, null, 2),
      'intents/Opening hours_usersays_en.json': JSON.stringify(said, null, 2),
    })
    const { conversations, problems } = await readAll('export')
    expect(conversations.map(({ told, kind }) => [told, kind])).toEqual([
      ['export/intents/Opening hours.json', 'template'],
    ])
    expect(problems.filter(({ warning }) => !warning)).toEqual([])
  })
})

async function violationsOf(pattern: string, options: Partial<FilesOptions>) {
  const found: unknown[] = []
  const settings = { config: false, preset: 'strict', commandLine: { speakers: SPEAKERS }, ...options } as const
  for await (const event of lintFiles([pattern], settings))
    if (event.event === 'conversation' || event.event === 'corpus')
      found.push(...event.violations.map(({ path: _path, place: _place, ...rest }: Violation) => rest))
  return JSON.parse(JSON.stringify(found)) as unknown[]
}
