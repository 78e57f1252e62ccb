import { readdirSync } from 'node:fs'
import { extname } from 'node:path'
import type { Conversation, Message, Role } from '../../src/conversation.ts'
import { isProblem, type Reader, type ReadItem, type ReadProblem } from '../../src/reader.ts'
import { openFile, openText, readText } from '../../src/source/source.ts'

const ROOT = new URL('../../fixtures/readers/', import.meta.url).pathname

export interface Fixture {
  readonly reader: string
  readonly name: string
  readonly file: string
}

/** All fixtures: the folder is the id of the reader. */
export const fixtures: readonly Fixture[] = readdirSync(ROOT)
  .sort()
  .flatMap((reader) =>
    readdirSync(`${ROOT}${reader}`)
      .filter((name) => extname(name) !== '.snap')
      .sort()
      .map((name) => ({ reader, name, file: `${ROOT}${reader}/${name}` })),
  )

export const snapshotOf = ({ file }: Fixture): string => `${file}.snap`

/** Everything that a reader makes of a text. */
export async function readAll(
  reader: Reader,
  text: string,
  speakers: Record<string, Role> = {},
  path = `chat${reader.extensions[0]}`,
): Promise<ReadItem[]> {
  return collect(reader.read(openText(text, path), { speakers }))
}

export async function readFixture(reader: Reader, { file, name }: Fixture) {
  const text = await readText(await openFile(file, name))
  const items = await collect(reader.read(await openFile(file, name), { speakers: {} }))
  return { text, items }
}

/** `Array.fromAsync` is not in Node 20. */
export async function collect(items: AsyncIterable<ReadItem>): Promise<ReadItem[]> {
  const all: ReadItem[] = []
  for await (const item of items) all.push(item)
  return all
}

export const conversationsOf = (items: readonly ReadItem[]): Conversation[] =>
  items.filter((item): item is Conversation => !isProblem(item))

export const problemsOf = (items: readonly ReadItem[]): ReadProblem[] => items.filter(isProblem)

/** For people: what was read, and for one word of each message, where it stands and what stands there. */
export function show(items: readonly ReadItem[], text: string): string {
  return `${items.map((item) => (isProblem(item) ? showProblem(item) : showConversation(item, text))).join('\n\n')}\n`
}

function showProblem({ problem, hint, line, warning }: ReadProblem): string {
  const where = line === undefined ? '' : ` at line ${line}`
  return `${warning ? 'warning' : 'problem'}${where}: ${problem}${hint ? `\n  ${hint}` : ''}`
}

function showConversation(conversation: Conversation, text: string): string {
  const { kind, id, channel, locale, closed, title, messages } = conversation
  const facts = Object.entries({ channel, locale, closed, title }).filter(([, value]) => value !== undefined)
  const head = `${kind} ${JSON.stringify(id)}${facts.map(([key, value]) => ` ${key}=${JSON.stringify(value)}`).join('')}`
  return [head, ...messages.map((message) => showMessage(message, text))].join('\n')
}

function showMessage(message: Message, source: string): string {
  const { index, id, role, author, at, internal, text } = message
  const who = author ? ` ${JSON.stringify(author)}` : ''
  const when = at === undefined ? '' : ` at ${new Date(at).toISOString()}`
  const head = `  ${index} ${role}${internal ? ' (internal)' : ''}${id === undefined ? '' : ` #${id}`}${who}${when}`
  return `${head}\n    ${JSON.stringify(text)}\n    ${showWord(message, source)}`
}

/** The longest word of the message: it is the likeliest to have something odd beside it. */
function showWord(message: Message, source: string): string {
  const words = [...message.text.matchAll(/\S+/g)]
  const longest = words.sort((one, other) => other[0].length - one[0].length)[0]
  if (!longest) return '(no words)'
  const { start, end } = message.locate([longest.index, longest.index + longest[0].length])
  const cut = JSON.stringify(source.slice(start.offset, end.offset))
  return `${start.line}:${start.column}-${end.line}:${end.column} ${JSON.stringify(longest[0])} <- ${cut}`
}
