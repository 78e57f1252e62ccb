import type { Author, Message, Place, Role, SourceEdit, Span } from '../conversation.ts'

/** What knows where the messages of one conversation stand. Shared by all of them, and asked for reported messages only. */
export interface Origin {
  /** The place of a span of the text of the message with this index. */
  locate(message: number, span: Span): Place
  /** How the file is changed so that a span of that text reads `words`, as `Message.write` says. */
  write?(message: number, span: Span, words: string): SourceEdit | undefined
}

/** What a source says about one message. */
export interface Said {
  readonly role: Role
  readonly text: string
  readonly id?: string | undefined
  readonly author?: Author | undefined
  /** Milliseconds since the epoch. */
  readonly at?: number | undefined
  /** The file, where the conversation runs across several. */
  readonly path?: string | undefined
  readonly internal?: boolean | undefined
}

/** The message of all readers. There are hundreds of thousands of them: it holds its facts and one shared reference. */
export class SourceMessage implements Message {
  readonly index: number
  readonly role: Role
  readonly text: string
  declare readonly id?: string
  declare readonly author?: Author
  declare readonly at?: number
  declare readonly internal?: boolean
  declare readonly path?: string
  readonly #origin: Origin

  constructor(index: number, said: Said, origin: Origin) {
    this.index = index
    this.role = said.role
    this.text = said.text
    if (said.id !== undefined) this.id = said.id
    if (said.author !== undefined) this.author = said.author
    if (said.at !== undefined) this.at = said.at
    if (said.internal) this.internal = true
    if (said.path !== undefined) this.path = said.path
    this.#origin = origin
  }

  locate(span: Span): Place {
    return this.#origin.locate(this.index, span)
  }

  get write(): ((span: Span, words: string) => SourceEdit | undefined) | undefined {
    const origin = this.#origin
    return origin.write && ((span, words) => origin.write?.(this.index, span, words))
  }
}

/** An author from what a source gives: nothing where it gives neither. */
export function authorOf(name: string | undefined, id?: string): Author | undefined {
  if (name === undefined) return id === undefined ? undefined : { id }
  return id === undefined ? { name } : { id, name }
}
