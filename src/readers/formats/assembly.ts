import type { Conversation } from '../../conversation.ts'
import type { ReadItem, ReadProblem } from '../../reader.ts'
import type { JsonPath } from '../../source/json-positions.ts'
import type { JsonRest, JsonValue } from '../json-values.ts'
import { conversationOf, type Reading, type ReadingRest } from '../reading.ts'
import type { StructuredText } from '../structured-text.ts'
import { type Around, type Format, type FoundConversation, NOBODY, type Person } from './format.ts'
import { messagesFrom, type PlacedMessage, suppressedIn } from './said.ts'
import { type FoundRecord, nextPage, type Unwrapping, unwrap } from './unwrap.ts'

/** A conversation of which more may come. */
interface Waiting {
  facts: FoundConversation
  readonly messages: PlacedMessage[]
}

/** So many messages wait for more of their conversations; then the conversation untouched for longest counts as complete. */
const MAX_WAITING = 20_000
/** So many conversations are remembered as complete, to tell of one that goes on after all. */
const MAX_DONE = 100_000
const MAX_ID_CHARS = 60
/** So many different warnings are shown for a file. */
const MAX_WARNINGS = 20

/** Where something stands. */
interface Where {
  readonly line: number
  /** The file, where several are read as one. */
  readonly path?: string
}

interface Warning extends Where {
  readonly count: number
  readonly hint: string | undefined
}

/** What the files of one folder have in common, where they are read as one. */
export interface Folder {
  readonly name: string
  readonly people: ReadonlyMap<string, Person>
}

/** What a part of a file that was read apart adds to what is said at the end of the file. Plain data. */
export interface AssemblyRest {
  readonly reading: ReadingRest
  readonly strangers: number
  readonly strangerAt: Where | undefined
  /** Whether there were pages, and then the place of the last one where it says that there is another one. */
  readonly hasPages: boolean
  readonly cutAt: Where | undefined
  readonly warnings: readonly (readonly [problem: string, warning: Warning])[]
}

/** Puts the conversations of a format together from the values of a file. */
export class Assembly {
  readonly #format: Format
  readonly #reading: Reading
  readonly #folder: Folder | undefined
  #fileName: string | undefined
  /** The file at hand, where several are read as one. */
  #file: string | undefined
  readonly #waiting = new Map<string, Waiting>()
  readonly #done = new Set<string>()
  #held = 0
  #strangers = 0
  #strangerAt: Where | undefined
  #hasPages = false
  /** The place of the last page where it says that there is another one. */
  #cutAt: Where | undefined
  readonly #warnings = new Map<string, Warning>()
  readonly #maxWarnings: number
  #split: ReadProblem | undefined

  /** A part of a file keeps all its warnings: which ones are shown is known when the parts come together. */
  constructor(
    format: Format,
    reading: Reading,
    { isPart = false, folder }: { isPart?: boolean; folder?: Folder } = {},
  ) {
    this.#format = format
    this.#reading = reading
    this.#folder = folder
    this.#maxWarnings = isPart ? Number.POSITIVE_INFINITY : MAX_WARNINGS
    this.#fileName = fileNameOf(reading.path)
  }

  /** What comes from now on stands in this file. */
  begin(file: string): void {
    this.#file = file
    this.#fileName = fileNameOf(file)
  }

  *take({ value, document, around, id, isItem }: JsonValue): Generator<ReadItem> {
    let count = 0
    const told: Unwrapping = {
      page: (page, where, path) => this.#page(nextPage(page), () => where.line(path)),
      stranger: (where, path) => {
        if (this.#strangers++ === 0) this.#strangerAt = this.#at(where.line(path))
      },
    }
    for (const record of unwrap(value, this.#format, { document, path: [], page: around }, told)) {
      // Lines and items are named by their number, so that a part of a file names them as the whole does.
      count++
      const number = isItem ? (record.path.length ? `${id}.${count}` : id) : String(count)
      yield* this.#take(record, number)
    }
  }

  /** What stood beside a long list. */
  rest({ rest, line }: JsonRest): void {
    this.#page(nextPage(rest), () => line)
  }

  *end(): Generator<ReadItem> {
    for (const [id, { facts, messages }] of this.#waiting) yield* this.#finished(id, facts, messages)
    this.#waiting.clear()
    yield* this.#conclusions()
  }

  /** What a part of a file leaves to be said at the end; nothing where one of its conversations may go on. */
  partRest(): AssemblyRest | undefined {
    if (this.#waiting.size > 0) return undefined
    return {
      reading: this.#reading.rest(),
      strangers: this.#strangers,
      strangerAt: this.#strangerAt,
      hasPages: this.#hasPages,
      cutAt: this.#cutAt,
      warnings: [...this.#warnings],
    }
  }

  /** Takes over what was found in a part that was read apart; to be called in the order of the file. */
  add({ reading, strangers, strangerAt, hasPages, cutAt, warnings }: AssemblyRest): void {
    this.#reading.add(reading)
    if (this.#strangers === 0) this.#strangerAt = strangerAt
    this.#strangers += strangers
    if (hasPages) this.#cutAt = cutAt
    for (const [problem, warning] of warnings) this.#warn(problem, warning)
  }

  #warn(problem: string, warning: Warning): void {
    const known = this.#warnings.get(problem)
    if (known) this.#warnings.set(problem, { ...known, count: known.count + warning.count })
    else if (this.#warnings.size < this.#maxWarnings) this.#warnings.set(problem, warning)
  }

  #at(line: number): Where {
    return { line, ...(this.#file !== undefined && { path: this.#file }) }
  }

  *#take({ record, document, path, page, key }: FoundRecord, number: string): Generator<ReadItem> {
    const around: Around = {
      page,
      key,
      fileName: this.#fileName,
      folder: this.#folder?.name,
      people: this.#folder?.people ?? NOBODY,
      skip: (what) => this.#reading.observer?.skipped(what),
      warn: (problem, hint) => {
        const known = this.#warnings.get(problem)
        // The line is worked out for the first one only.
        if (known || this.#warnings.size < this.#maxWarnings)
          this.#warn(problem, { count: 1, ...(known ?? this.#at(document.line(path))), hint })
      },
    }
    const read = this.#format.read(record, around) ?? []
    for (const facts of Array.isArray(read) ? (read as readonly FoundConversation[]) : [read as FoundConversation]) {
      const messages = facts.messages.map((found) => ({ found, document, path, file: this.#file }))
      if (this.#format.groups === 'record' || facts.isWhole) {
        const id = facts.id ?? key ?? number
        yield* this.#finished(id, facts, messages)
      } else yield* this.#add(facts, messages, document, path)
    }
  }

  *#add(
    facts: FoundConversation,
    messages: readonly PlacedMessage[],
    document: StructuredText,
    path: JsonPath,
  ): Generator<ReadItem> {
    const id = facts.id ?? this.#fileName ?? '1'
    let conversation = this.#waiting.get(id)
    if (!conversation) {
      conversation = { facts, messages: [] }
      if (this.#done.has(id))
        this.#split ??= {
          problem: `the messages of conversation "${id.slice(0, MAX_ID_CHARS)}" stand too far apart and became two conversations`,
          hint: 'Sort the export by conversation.',
          ...this.#at(document.line(path)),
          warning: true,
        }
    } else conversation.facts = merged(conversation.facts, facts)
    for (const message of messages) conversation.messages.push(message)
    // Moved to the end: the first conversation of the map is the one that was not touched for longest.
    this.#waiting.delete(id)
    this.#waiting.set(id, conversation)
    this.#held += messages.length
    const { last } = conversation.facts
    // The record that tells which one is the last may come behind it.
    const isComplete =
      last !== undefined &&
      (facts.last === undefined ? messages : conversation.messages).some(({ found }) => found.id === last)
    if (isComplete) yield* this.#complete(id)
    while (this.#held > MAX_WAITING && this.#waiting.size > 1) {
      yield* this.#complete(this.#waiting.keys().next().value as string)
    }
  }

  /** Gives a conversation that nothing more is waited for. */
  *#complete(id: string): Generator<ReadItem> {
    const { facts, messages } = this.#waiting.get(id) as Waiting
    this.#waiting.delete(id)
    if (this.#done.size < MAX_DONE) this.#done.add(id)
    this.#held -= messages.length
    yield* this.#finished(id, facts, messages)
  }

  *#finished(id: string, facts: FoundConversation, placed: readonly PlacedMessage[]): Generator<Conversation> {
    const { order = 'file', unit } = this.#format
    if (placed.length === 0) return
    const messages = messagesFrom(placed, this.#reading, { order, unit })
    if (!messages) return
    const { kind = 'transcript', channel, locale, closed, title } = facts
    const suppressions = kind === 'template' ? suppressedIn(placed) : []
    const helpdesk = kind === 'template' ? this.#format.id : undefined
    yield conversationOf({ kind, id, channel, locale, closed, title, helpdesk, messages, suppressions })
  }

  #page(next: boolean | undefined, line: () => number): void {
    this.#hasPages = true
    this.#cutAt = next ? this.#at(line()) : undefined
  }

  *#conclusions(): Generator<ReadProblem> {
    if (this.#split) yield this.#split
    for (const [problem, { count, hint, ...where }] of this.#warnings)
      yield {
        problem: count === 1 ? problem : `${problem} (${count} times)`,
        ...(hint && { hint }),
        ...where,
        warning: true,
      }
    if (this.#strangers > 0)
      yield {
        problem: `${this.#strangers} ${this.#strangers === 1 ? 'value is no record' : 'values are no records'} of ${this.#format.name} and ${this.#strangers === 1 ? 'was' : 'were'} passed over`,
        hint: 'If this is another format, name it with --input-format.',
        ...this.#strangerAt,
        warning: true,
      }
    if (this.#cutAt)
      yield {
        problem: 'there is a next page that is not in this file, so conversations may be cut',
        hint: 'Export all pages, into one list or one per line.',
        ...this.#cutAt,
        warning: true,
      }
  }
}

/** What two records of one conversation say: what the first one leaves out may stand in the second. */
function merged(one: FoundConversation, other: FoundConversation): FoundConversation {
  const facts = Object.entries(other).filter(([, value]) => value !== undefined)
  return {
    ...Object.fromEntries(facts),
    ...Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)),
  } as FoundConversation
}

/** The name of a file without folders and extensions; nothing for standard input. */
function fileNameOf(path: string): string | undefined {
  const name = /[^/\\]*$/.exec(path)?.[0].replace(/(?:\.(?:jsonl|ndjson|json|gz|zip|txt))+$/i, '')
  return name && !name.startsWith('<') ? name : undefined
}
