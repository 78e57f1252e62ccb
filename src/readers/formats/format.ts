import type { Author, Channel, Role } from '../../conversation.ts'
import type { MarkupKind } from '../../markup/rendered.ts'
import type { FormatFacts } from '../../reader.ts'
import type { JsonPath } from '../../source/json-positions.ts'
import type { Fields } from '../record-keys.ts'
import type { TimeUnit } from '../time.ts'

/** What a text is written in: all but `plain` are read as the text that the customer sees. */
export type Markup = 'plain' | MarkupKind

/** A text in a record. */
export interface Body {
  readonly text: string
  /** From the record to the string: its place is found by this. */
  readonly path: JsonPath
  readonly markup: Markup
  /** Whether quoted history and a signature at the end are cut off a plain text, as mails have them. HTML always is. */
  readonly isMail?: boolean
  /** Who is meant by the ids in a text of Slack. */
  readonly names?: ReadonlyMap<string, Person>
}

/** Somebody whom a file beside the conversations tells about. */
export interface Person {
  readonly id: string
  readonly name?: string | undefined
  /** Another name that they are known by. */
  readonly alias?: string | undefined
  /** Where the file tells it. */
  readonly role?: Role | undefined
  /** What told the role, for people. */
  readonly because?: string | undefined
}

export const NOBODY: ReadonlyMap<string, Person> = new Map()

/** One message as a format understands it. */
export interface FoundMessage {
  /** Nothing where the record does not tell. The settings of the user win over it. */
  readonly role: Role | undefined
  /** What told the role, for people: `author.type is "admin"`. */
  readonly because?: string | undefined
  /** What the record calls the speaker where the role is not known and there is no author. */
  readonly label?: string | undefined
  /** Several are joined by line ends; none is a message without words, such as a picture. */
  readonly body: Body | readonly Body[] | undefined
  /** What several are joined by instead: one character. */
  readonly joint?: ' ' | undefined
  readonly id?: string | undefined
  readonly author?: Author | undefined
  /** As the record has it; read in the unit of the format. */
  readonly at?: unknown
  /** A private note between agents. */
  readonly internal?: boolean | undefined
}

/** A conversation, or the part of one that a record holds. */
export interface FoundConversation {
  readonly kind?: 'template'
  /** That no other record adds to it, although the format groups records by id. */
  readonly isWhole?: boolean | undefined
  /** The id of its last message, where a record tells: with that one it is complete. */
  readonly last?: string | undefined
  /** Nothing where the record does not say: then it is the name of the file. */
  readonly id?: string | undefined
  readonly channel?: Channel | undefined
  readonly locale?: string | undefined
  readonly closed?: boolean | undefined
  readonly title?: string | undefined
  readonly messages: readonly FoundMessage[]
}

/** What stands around a record, and whom to tell what is not a message. */
export interface Around {
  /** The wrapper that the record stands in: its other keys hold the users, the ticket, the page. Empty without a wrapper. */
  readonly page: Fields
  /** The key of the record, where it stands in a map. */
  readonly key: string | undefined
  /** The name of the file without folder and extensions; nothing for standard input. */
  readonly fileName: string | undefined
  /** The name of the folder, where its files are read as one. */
  readonly folder: string | undefined
  /** Those whom the files beside the folder tell about, by id. */
  readonly people: ReadonlyMap<string, Person>
  /** Counts something that is no message: `event`, `deleted message`, `draft`, `note without text`. */
  skip(what: string): void
  /** A warning at the line of the record. The same warning is shown once for the file, with a count. */
  warn(problem: string, hint?: string): void
}

/** One helpdesk's JSON export. A file in `formats/` declares one. */
export interface Format {
  readonly id: string
  /** For people: "Zendesk Support". */
  readonly name: string
  /** `record`: each record is a conversation, or a template. `id`: records with the same conversation id are one. */
  readonly groups: 'record' | 'id'
  /** `time`: messages are put in the order of their times, for exports that are newest first or shuffled. */
  readonly order?: 'file' | 'time'
  /** What bare numbers count in `at`; by their magnitude where left out. */
  readonly unit?: TimeUnit
  /** The markup of its texts, so that what reads it is loaded. */
  readonly markup?: readonly MarkupKind[]
  /** For exports whose conversations run across the files of a folder: whom a record of a file beside it is about. */
  readonly person?: (record: Fields) => Person | undefined
  readonly facts: Pick<FormatFacts, 'detected' | 'roles' | 'times' | 'unconfirmed'>
  /**
   * How sure it is that a record is of this format, from the names and kinds of its values: 0 not at all, 1 certain. The
   * record may be cut off behind. Wrappers are taken off before. Must not throw, whatever the values are.
   */
  recognise(record: Fields, page: Fields): number
  /**
   * What a record that was recognised says; a list where it holds several templates. Nothing where it is an event. Must not
   * throw, whatever the values are.
   */
  read(record: Fields, around: Around): FoundConversation | readonly FoundConversation[] | undefined
}

/** Declares a format; only there for its types. */
export const defineFormat = (format: Format): Format => format
