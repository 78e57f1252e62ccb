import type { Message, Place, Role, SourceEdit, Span } from '../../conversation.ts'
import { mayHoldOurs } from '../../markup/comment.ts'
import { type Reading as Markings, rendered } from '../../markup/rendered.ts'
import type { JsonPath } from '../../source/json-positions.ts'
import type { ScopedSuppression } from '../../suppression.ts'
import { type Origin, SourceMessage } from '../message.ts'
import type { Reading } from '../reading.ts'
import type { StructuredText } from '../structured-text.ts'
import { markupSuppressions } from '../suppression/markup.ts'
import type { TimeUnit } from '../time.ts'
import type { Body, FoundMessage } from './format.ts'

/** A message and the record that it stands in. */
export interface PlacedMessage {
  readonly found: FoundMessage
  readonly document: StructuredText
  /** The path of the record. */
  readonly path: JsonPath
  /** The file, where several are read as one. */
  readonly file?: string | undefined
}

/**
 * The messages of one conversation, in the order of the file or of their times. Nothing where the role of a speaker is
 * not known, which `reading` reports at the end.
 */
export function messagesFrom(
  placed: readonly PlacedMessage[],
  reading: Reading,
  { order, unit }: { readonly order: 'file' | 'time'; readonly unit: TimeUnit | undefined },
): Message[] | undefined {
  let complete = true
  const heard = placed.map((message) => {
    const { found, document, path, file } = message
    const role = roleOf(found, reading)
    if (!role) complete = false
    return { message, role: role ?? 'system', at: reading.time(found.at, () => document.line(path), unit, file) }
  })
  if (!complete) return undefined
  const sorted = order === 'time' ? byTime(heard) : heard
  const origin = new BodyOrigin(sorted.map(({ message }) => message))
  return sorted.map(({ message: { found, file }, role, at }, index) => {
    const { id, author, internal } = found
    const text = bodiesOf(found)
      .map((body) => rendered(body).text)
      .join(found.joint ?? '\n')
    return new SourceMessage(index, { role, text, id, author, at, internal, path: file }, origin)
  })
}

/** What comments in the text of a template suppress. Texts that are put together of several have none. */
export function suppressedIn(placed: readonly PlacedMessage[]): readonly ScopedSuppression[] {
  const [only, ...others] = placed
  const [body, ...more] = only ? bodiesOf(only.found) : []
  if (!only || !body || others.length > 0 || more.length > 0 || !mayHoldOurs(body.text)) return []
  return markupSuppressions(rendered(body), (span) => only.document.place([...only.path, ...body.path], span))
}

function roleOf(found: FoundMessage, reading: Reading): Role | undefined {
  const { author, label, because } = found
  const names = [author?.name, author?.id, label].filter((name) => name !== undefined)
  for (const name of names) {
    const configured = reading.speakers.configured(name)
    if (configured) {
      reading.observer?.role(configured, names[0], 'the settings')
      return configured
    }
  }
  if (found.role) reading.observer?.role(found.role, names[0], because ?? 'the format')
  else reading.speakers.miss(names[0] ?? '(no name)')
  return found.role
}

/** Messages without a time stay behind the one before them. */
function byTime<T extends { readonly at: number | undefined }>(messages: readonly T[]): readonly T[] {
  // Exports that are newest first keep their order where times are equal, so they are turned round before.
  const first = messages.find(({ at }) => at !== undefined)?.at
  const last = messages.findLast(({ at }) => at !== undefined)?.at
  const given = first !== undefined && last !== undefined && first > last ? [...messages].reverse() : messages
  let before = Number.NEGATIVE_INFINITY
  const keyed = given.map((message) => {
    before = message.at ?? before
    return { message, key: before }
  })
  return keyed
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
    .map(({ message }) => message)
}

const NONE: readonly Body[] = []

function bodiesOf({ body }: FoundMessage): readonly Body[] {
  return body === undefined ? NONE : Array.isArray(body) ? (body as readonly Body[]) : [body as Body]
}

/** Where the texts of the messages stand: read again only for those that are reported. */
class BodyOrigin implements Origin {
  readonly #placed: readonly PlacedMessage[]
  #last: { readonly message: number; readonly readings: readonly Markings[] } | undefined

  constructor(placed: readonly PlacedMessage[]) {
    this.#placed = placed
  }

  locate(message: number, span: Span): Place {
    const { found, document, path } = this.#placed[message] as PlacedMessage
    const bodies = bodiesOf(found)
    if (bodies.length === 0) return document.place(path, [0, 0])
    const { first, last } = this.#bodiesAt(message, bodies, span)
    const placeIn = (index: number): Place => {
      const { reading, within } = this.#within(message, bodies, index, span)
      const body = bodies[index] as Body
      return document.place([...path, ...body.path], reading.source(within))
    }
    if (first === last) return placeIn(first)
    return { start: placeIn(first).start, end: placeIn(last).end }
  }

  write(message: number, span: Span, words: string): SourceEdit | undefined {
    const { found, document, path } = this.#placed[message] as PlacedMessage
    const bodies = bodiesOf(found)
    const { first, last } = this.#bodiesAt(message, bodies, span)
    const body = bodies[first]
    if (!body || first !== last) return undefined
    const { reading, within } = this.#within(message, bodies, first, span)
    const written = reading.write(within, words)
    return written && document.write([...path, ...body.path], written.range, written.text)
  }

  #readings(message: number, bodies: readonly Body[]): readonly Markings[] {
    if (this.#last?.message !== message) this.#last = { message, readings: bodies.map(rendered) }
    return this.#last.readings
  }

  /** The numbers of the first and the last body that a span of the text touches. */
  #bodiesAt(message: number, bodies: readonly Body[], span: Span): { readonly first: number; readonly last: number } {
    const starts = this.#starts(message, bodies)
    const first = Math.max(
      0,
      starts.findLastIndex((each) => each <= span[0]),
    )
    const last = starts.findLastIndex((each) => each < span[1])
    return { first, last: Math.max(first, last) }
  }

  #starts(message: number, bodies: readonly Body[]): readonly number[] {
    let start = 0
    return this.#readings(message, bodies).map(({ text }) => {
      const own = start
      start += text.length + 1
      return own
    })
  }

  /** The part of a span that is in a body, in the text of that body. */
  #within(message: number, bodies: readonly Body[], index: number, span: Span) {
    const reading = this.#readings(message, bodies)[index] as Markings
    const start = this.#starts(message, bodies)[index] as number
    const within = (offset: number) => Math.min(Math.max(offset - start, 0), reading.text.length)
    return { reading, within: [within(span[0]), within(span[1])] as const }
  }
}
