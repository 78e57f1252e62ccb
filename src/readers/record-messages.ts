import type { Message, Place, SourceEdit, Span } from '../conversation.ts'
import type { ReadProblem } from '../reader.ts'
import type { JsonPath } from '../source/json-positions.ts'
import { authorOf, type Origin, type Said, SourceMessage } from './message.ts'
import type { Reading } from './reading.ts'
import { type Content, contentOf } from './record-content.ts'
import { type Fields, isFields, Keys, NAMES } from './record-keys.ts'
import { nameOf, speakerOf } from './record-speaker.ts'
import { timeIn } from './record-time.ts'
import { NOTE, truthOf } from './setting.ts'
import type { StructuredText } from './structured-text.ts'

/** The message records of one conversation. */
export interface RecordList {
  readonly records: readonly unknown[]
  /** Where a record stands. */
  at(index: number): RecordPlace
}

export interface RecordPlace {
  readonly document: StructuredText
  readonly path: JsonPath
}

/** Records in one list at `path` of a document. */
export function listAt(document: StructuredText, path: JsonPath, records: readonly unknown[]): RecordList {
  return { records, at: (index) => ({ document, path: [...path, index] }) }
}

/**
 * The messages of one conversation from a list of records; a problem where one of them has no text or says nothing about
 * its speaker; nothing where a speaker's role is not known, which `reading` reports at the end.
 */
export function readMessages(list: RecordList, reading: Reading): Message[] | ReadProblem | undefined {
  const origin = new RecordOrigin(list)
  const messages: Message[] = []
  let complete = true
  for (const record of list.records) {
    const index = messages.length
    const said = readOwn(record, reading, list, index) ?? readAny(record, reading, list, index)
    if (typeof said === 'string') return unreadable(list, index, said)
    if (said.role === undefined) complete = false
    messages.push(new SourceMessage(index, said as Said, origin))
  }
  return complete ? messages : undefined
}

/** As it was read: without a role where the speaker is not known. */
type Heard = Omit<Said, 'role'> & { readonly role: Said['role'] | undefined }

/** The fast path: a record of etiquette's own format. Plain property reads, no lists of names. */
function readOwn(record: unknown, reading: Reading, list: RecordList, index: number): Heard | undefined {
  if (typeof record !== 'object' || record === null) return undefined
  const fields = record as Fields
  const { role: label, text, author, id, internal } = fields
  if (typeof label !== 'string' || typeof text !== 'string') return undefined
  if (typeof (id ?? '') !== 'string' || typeof (internal ?? false) !== 'boolean') return undefined
  const time = fields.time ?? fields.timestamp ?? fields.created_at ?? fields.createdAt
  const person = author === undefined ? undefined : nameOf(author)
  const name = person?.name ?? person?.id
  const role = reading.speakers.role(label, name)
  if (!role) reading.speakers.miss(name ?? label)
  return {
    role,
    text,
    id: (id ?? undefined) as string | undefined,
    author: person,
    at: time === undefined ? undefined : reading.time(time, () => lineOf(list, index)),
    internal: internal === true,
  }
}

/** A record of any other known shape; what is wrong with it where it has none. */
function readAny(record: unknown, reading: Reading, list: RecordList, index: number): Heard | string {
  if (isPair(record)) {
    const role = reading.speakers.role(record[0])
    if (!role) reading.speakers.miss(record[0])
    return { role, text: record[1] }
  }
  if (!isFields(record)) return 'is not an object'
  const keys = new Keys(record)
  const content = contentOf(record)
  if (!content) return 'has no text'
  const speaker = speakerOf(keys)
  if (speaker.label === undefined) return 'says neither role nor speaker'
  const given = reading.speakers.role(speaker.label, speaker.name ?? speaker.id)
  if (!given) reading.speakers.miss(speaker.name ?? speaker.label)
  // A call of a tool says nothing to the customer.
  const role = content.silent && given ? 'system' : given
  const agent = role === 'agent' ? authorOf(keys.text(NAMES.agent), keys.text(NAMES.agentId)) : undefined
  return {
    role,
    text: content.text,
    id: keys.text(NAMES.message),
    author: authorOf(speaker.name, speaker.id) ?? agent,
    at: reading.time(timeIn(keys), () => lineOf(list, index)),
    internal: isInternal(keys),
  }
}

export function isPair(record: unknown): record is readonly [string, string] {
  return Array.isArray(record) && record.length === 2 && record.every((item) => typeof item === 'string')
}

function isInternal(keys: Keys): boolean {
  const internal = truthOf(keys.value(NAMES.internal))
  return (
    internal ?? (truthOf(keys.value(NAMES.public)) === false || NOTE.test(keys.text(['messagetype', 'type']) ?? ''))
  )
}

function lineOf(list: RecordList, index: number): number {
  const { document, path } = list.at(index)
  return document.line(path)
}

function unreadable(list: RecordList, index: number, what: string): ReadProblem {
  return {
    problem: `message ${index + 1} of this conversation ${what}, so the conversation was left out`,
    hint: 'A message needs "role" and "text", both strings. See docs/conversation-format.md.',
    line: lineOf(list, index),
  }
}

/** Where the messages of one list stand. */
class RecordOrigin implements Origin {
  readonly #list: RecordList
  constructor(list: RecordList) {
    this.#list = list
  }

  locate(message: number, span: Span): Place {
    const record = this.#list.records[message]
    const { document, path } = this.#list.at(message)
    if (Array.isArray(record)) return document.place([...path, 1], span)
    return placeOfContent(document, path, contentOf(record as Fields) as Content, span)
  }

  write(message: number, span: Span, words: string): SourceEdit | undefined {
    const record = this.#list.records[message]
    const { document, path } = this.#list.at(message)
    if (Array.isArray(record)) return document.write([...path, 1], span, words)
    const { parts, page } = contentOf(record as Fields) as Content
    if (page) {
      const written = page.write(span, words)
      return written && document.write([...path, ...(parts[0]?.path ?? [])], written.range, written.text)
    }
    const part = parts.find(({ start, length }) => start <= span[0] && span[1] <= start + length)
    return part && document.write([...path, ...part.path], [span[0] - part.start, span[1] - part.start], words)
  }
}

/** A text of several parts stands in several strings: the place goes from the first to the last of them. */
function placeOfContent(document: StructuredText, record: JsonPath, content: Content, span: Span): Place {
  const { parts, page } = content
  if (page) return document.place([...record, ...(parts[0]?.path ?? [])], page.source(span))
  const first = Math.max(
    0,
    parts.findLastIndex(({ start }) => start <= span[0]),
  )
  const last = Math.max(
    first,
    parts.findLastIndex(({ start }) => start < span[1]),
  )
  const placeIn = (index: number): Place => {
    const part = parts[index]
    if (!part) return document.place(record, [0, 0])
    const within = (offset: number) => Math.min(Math.max(offset - part.start, 0), part.length)
    return document.place([...record, ...part.path], [within(span[0]), within(span[1])])
  }
  return { start: placeIn(first).start, end: placeIn(last).end }
}
