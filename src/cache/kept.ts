import type { Author, Conversation, Message, Place, Role, Span } from '../conversation.ts'
import type { ReadProblem } from '../reader.ts'
import { Pieces } from '../source/pieces.ts'
import { Points } from '../source/points.ts'
import type { ScopedSuppression } from '../suppression.ts'
import type { Violation } from '../violation.ts'
import { canWrite, editsFor, type KeptEdit, keptEdit, writerOf } from './kept-edits.ts'

/**
 * What is kept of a file of templates between runs: what came of each template, and where its text stands in the file.
 * The text itself is cut out of the file again where somebody asks for it, so that of a template little more is kept than
 * what is said about it.
 */
export type Kept = readonly (KeptTemplate | { readonly problem: ReadProblem })[]

export interface KeptTemplate {
  readonly id: string
  readonly title?: string
  readonly channel?: Conversation['channel']
  readonly locale?: string
  readonly closed?: boolean
  /** The tag of the language that it went by. */
  readonly tag: string
  readonly messages: readonly KeptMessage[]
  readonly violations: readonly KeptViolation[]
  /** They hold for what rules about many templates find anew. */
  readonly suppressions?: readonly ScopedSuppression[]
  /** What rules about many templates want to know of it, by the id of the rule. */
  readonly notes: Readonly<Record<string, unknown>>
}

interface KeptMessage {
  readonly id?: string
  readonly role: Role
  readonly author?: Author
  readonly at?: number
  readonly internal?: boolean
  readonly pieces: readonly KeptPiece[]
  /** How its file is changed for the fixes of its violations. */
  readonly edits?: readonly KeptEdit[]
}

/** Copied from the file: where, and how many units. Or decoded from a range of it: from, to, and as what. */
type KeptPiece = readonly [start: number, length: number] | readonly [start: number, end: number, text: string]

type KeptViolation = Omit<Violation, 'path' | 'conversation'>

/** A template as it was read, and what came of it. */
export interface Result {
  readonly conversation: Conversation
  readonly violations: readonly Violation[]
  readonly notes: Readonly<Record<string, unknown>>
  readonly tag: string
}

/** More pieces than this are not worth keeping. */
const MOST_PIECES = 2000

/**
 * What is to be kept of a result; `text` is the whole file. Nothing where the result could not be made again from that,
 * exactly as it is.
 */
export function keep({ conversation, violations, notes, tag }: Result, text: string): KeptTemplate | undefined {
  const { id, title, channel, locale, closed } = conversation
  const edits = editsFor(conversation, violations)
  const messages: KeptMessage[] = []
  for (const message of conversation.messages) {
    const pieces: KeptPiece[] = []
    if (message.text !== '') addPieces(pieces, message, [0, message.text.length], text)
    if (pieces.length > MOST_PIECES) return undefined
    const own = edits.get(message.index)
    messages.push({ ...factsOf(message), pieces, ...(own ? { edits: own.map(keptEdit) } : {}) })
  }
  const suppressions = conversation.suppressions?.map((each) => withEnds(each, conversation))
  const kept = {
    ...given({ id, title, channel, locale, closed, suppressions }),
    tag,
    messages,
    violations: violations.map(({ path: _, conversation: __, ...rest }) => rest),
    notes,
  }
  const again = restore(kept, violations[0]?.path ?? '', new KeptText(() => text))
  return isSame(again, { conversation, violations }) && canWrite(again.conversation, edits) ? kept : undefined
}

/** JSON knows no infinity. */
function withEnds(scoped: ScopedSuppression, { messages }: Conversation): ScopedSuppression {
  const behind = (messages[0]?.text.length ?? 0) + 1
  if (!scoped.spans) return scoped
  return { ...scoped, spans: scoped.spans.map(([start, end]) => [start, Math.min(end, behind)]) }
}

/** The text of a file, and the lines in it; worked out where somebody asks for it. */
export class KeptText {
  readonly #read: () => string
  #text: string | undefined
  #points: Points | undefined

  constructor(read: () => string) {
    this.#read = read
  }

  get text(): string {
    this.#text ??= this.#read()
    return this.#text
  }

  get points(): Points {
    this.#points ??= new Points(this.text)
    return this.#points
  }
}

/** The template and its violations as they were when they were kept. */
export function restore(
  { id, title, channel, locale, closed, messages, violations, suppressions }: KeptTemplate,
  path: string,
  file: KeptText,
): Pick<Result, 'conversation' | 'violations'> {
  const conversation: Conversation = {
    kind: 'template',
    ...given({ id, title, channel, locale, closed, suppressions }),
    messages: messages.map((message, index) => messageOf(message, index, file)),
  }
  return {
    conversation,
    violations: violations.map((violation) => ({ ...violation, path, conversation: id })),
  }
}

function messageOf({ pieces, edits, ...facts }: KeptMessage, index: number, file: KeptText): Message {
  let text: string | undefined
  let origins: Pieces | undefined
  const locate = (span: Span): Place => {
    if (!origins) {
      origins = new Pieces(pieces[0]?.[0] ?? 0)
      for (const [start, second, decoded] of pieces)
        origins.add(decoded?.length ?? second, start, decoded === undefined ? start + second : second)
    }
    return file.points.place(origins.source(span))
  }
  return {
    index,
    ...facts,
    // Of a template without violations nobody asks for it.
    get text() {
      text ??= pieces.map(([start, second, decoded]) => decoded ?? file.text.slice(start, start + second)).join('')
      return text
    },
    locate,
    ...(edits && { write: writerOf(edits, (range) => file.points.place(range)) }),
  }
}

/** Takes a span apart until each part is copied from the file or a single unit. */
function addPieces(pieces: KeptPiece[], message: Message, span: Span, text: string): void {
  if (pieces.length > MOST_PIECES) return
  const [from, to] = span
  const { start, end } = message.locate(span)
  const words = message.text.slice(from, to)
  if (text.startsWith(words, start.offset) && end.offset - start.offset === words.length)
    pieces.push([start.offset, words.length])
  else if (to - from === 1) pieces.push([start.offset, end.offset, words])
  else {
    const middle = (from + to) >> 1
    addPieces(pieces, message, [from, middle], text)
    addPieces(pieces, message, [middle, to], text)
  }
}

const factsOf = ({ id, role, author, at, internal }: Message) => ({ role, ...given({ id, author, at, internal }) })

/** Without what is not there. */
function given<T extends object>(facts: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const all: Record<string, unknown> = {}
  for (const name in facts) if (facts[name] !== undefined) all[name] = facts[name]
  return all as never
}

type Shown = Pick<Result, 'conversation' | 'violations'>

const isSame = (one: Shown, other: Shown): boolean => shown(one) === shown(other)

/** Everything that can be said of a result, in a fixed order. */
function shown({ conversation, violations }: Shown): string {
  const { kind, id, title, channel, locale, closed, messages } = conversation
  return JSON.stringify([
    [kind, id, title, channel, locale, closed],
    messages.map((message) => [
      message.text,
      message.index,
      factsOf(message),
      message.locate([0, message.text.length]),
    ]),
    violations.map((violation) => Object.entries(violation).sort(([a], [b]) => (a < b ? -1 : 1))),
  ])
}
