import type { Conversation, Message, Span } from '../conversation.ts'
import { cover, coverSpans } from '../structure/cover.ts'
import type { ScopedSuppression } from '../suppression.ts'
import type { Violation } from '../violation.ts'
import { NameForms } from './name-forms.ts'
import { familyNamesIn, isOrdinary, namesIn } from './names.ts'
import { personalDataIn, personalDataInName } from './patterns.ts'

/** What stands for the name of a person where it is a field of its own: not even its length is told. */
export const SOMEBODY = '***'
/** Mailboxes of RFC 2142 and others that belong to nobody in particular. */
const SHARED_MAILBOXES = new Set(
  `abuse account accounts admin billing bookings care complaints contact customercare customerservice enquiries feedback
  hello help helpdesk hostmaster info inquiries mail marketing news noc noreply no-reply office orders payments postmaster press
  returns sales security service shop store support team webmaster welcome`.split(/\s+/),
)
/** A piece of a number of which this many digits stand in a row gives it away in part. */
const LEAST_PIECE = 4
const MOST_DIGITS = 100_000

/** A conversation and what was found in it, with the names, addresses and numbers of people hidden. */
export interface Redacted {
  readonly conversation: Conversation
  readonly violations: readonly Violation[]
}

/**
 * Hides the people of one conversation: who they are is read from all of it, and then hidden in whatever is said of it. What is
 * hidden becomes as many asterisks, so that spans and places stay true.
 */
export class Redaction {
  readonly #conversation: Conversation
  readonly #names: NameForms
  /** The digits of every long number in it, to know pieces of them again. */
  readonly #digits: string

  constructor(conversation: Conversation) {
    this.#conversation = conversation
    const names = namesIn(conversation)
    const digits: string[] = []
    let length = 0
    const learn = (text: string): void => {
      for (const span of personalDataIn(text)) {
        const found = text.slice(...span)
        for (const name of namesInAddress(found)) names.add(name)
        const number = digitsOf(found)
        if (number.length >= LEAST_PIECE && length < MOST_DIGITS) {
          digits.push(number)
          length += number.length
        }
      }
    }
    learn(conversation.id)
    for (const { author, text } of conversation.messages) {
      learn(text)
      if (author?.name) learn(author.name)
      if (author?.id) learn(author.id)
    }
    this.#names = new NameForms(names, isOrdinary)
    this.#digits = digits.join(' ')
  }

  /** Any text about the conversation, as long as it was. */
  text(text: string): string {
    return coverSpans(text, [
      ...personalDataIn(text),
      ...this.#names.in(text),
      ...familyNamesIn(text),
      ...this.#pieces(text),
      ...tailsIn(text),
    ])
  }

  /** An id or the name of a file, in which other long numbers are dates and counters. */
  name(name: string): string {
    return coverSpans(name, [
      ...personalDataInName(name),
      ...this.#names.in(name),
      ...familyNamesIn(name),
      ...this.#pieces(name, LONG_PIECE),
    ])
  }

  /** The conversation and its violations; `path` takes the place of the file's name where it is given. */
  of(shown: Conversation, violations: readonly Violation[], path?: string): Redacted {
    const { kind, messages } = this.#conversation
    const texts = new Map<number, string>()
    const textOf = (index: number): string => {
      const text = texts.get(index) ?? this.text(shown.messages[index]?.text ?? '')
      texts.set(index, text)
      return text
    }
    const id = this.name(this.#conversation.id)
    // The files of an export that are read as one have names of their own.
    const isElsewhere = ({ message }: Violation): boolean => messages[message]?.path !== undefined
    const conversation: Conversation = {
      ...shown,
      id,
      messages: messages.map((message, at) => masked(message, () => textOf(at))),
      ...(shown.suppressions && { suppressions: shown.suppressions.map((each) => this.#suppression(each)) }),
    }
    // Titles can be long and are told by one format only: worked out when it asks.
    const { title } = shown
    if (title !== undefined)
      Object.defineProperty(conversation, 'title', { enumerable: true, get: () => this.text(title) })
    return {
      conversation,
      violations: violations.map((violation) => ({
        ...violation,
        path: isElsewhere(violation) ? this.name(violation.path) : (path ?? this.name(violation.path)),
        conversation: id,
        text: this.text(violation.text),
        actual: messages[violation.message]
          ? textOf(violation.message).slice(...violation.span)
          : cover(violation.actual),
        expected: this.#rewrites(violation, kind === 'template'),
        ...(violation.note === undefined ? {} : { note: this.text(violation.note) }),
        ...(violation.agent === undefined ? {} : { agent: SOMEBODY }),
      })),
    }
  }

  /** Words of the text that it quotes go on being those of the text; a reason may name anybody. */
  #suppression(scoped: ScopedSuppression): ScopedSuppression {
    const { phrase, reason: _, text, ...facts } = scoped.suppression
    const hidden = { ...(phrase === undefined ? {} : { phrase: this.text(phrase) }), text: cover(text) }
    return { ...scoped, suppression: { ...facts, ...hidden } }
  }

  /** A template must not be rewritten with asterisks, so a rewrite that would have some is left out. */
  #rewrites({ expected }: Violation, isWritten: boolean): string[] {
    return expected.flatMap((rewrite) => {
      const hidden = this.text(rewrite)
      return isWritten && hidden !== rewrite ? [] : [hidden]
    })
  }

  #pieces(text: string, pattern = PIECE): Span[] {
    if (this.#digits === '') return []
    const found: Span[] = []
    for (const { index, 0: piece } of text.matchAll(pattern))
      if (this.#digits.includes(digitsOf(piece))) found.push([index, index + piece.length])
    return found
  }
}

/** The last digits of a secret, which is covered already. */
const TAIL = /(?<=\*[\s.-]?)\p{Nd}(?:[\s.-]?\p{Nd}){0,4}/gu
const tailsIn = (text: string): Span[] =>
  text.includes('*') ? [...text.matchAll(TAIL)].map(({ index, 0: tail }): Span => [index, index + tail.length]) : []

const PIECE = /\p{Nd}(?:[\s().-]?\p{Nd}){3,}/gu
/** In a name fewer digits are more likely a year or a counter. */
const LONG_PIECE = /\p{Nd}(?:[\s().-]?\p{Nd}){6,}/gu

const digitsOf = (text: string): string => text.normalize('NFKC').replace(/\P{Nd}/gu, '')

/** The names that an address or a handle is made of: "dana.miller" is Dana Miller's. */
function namesInAddress(address: string): string[] {
  const local = /^[^@＠]+(?=[@＠])|^[@＠].+/.exec(address)?.[0].replace(/^[@＠]/, '') ?? ''
  const bare = local.replace(/\+.*$/, '').replace(/^[._'’-]+|[._'’-]+$/g, '')
  if (bare.length < LEAST_LOCAL || SHARED_MAILBOXES.has(bare.toLowerCase())) return []
  const parts = bare.split(/[\d._-]+/).filter((part) => part.length > 2 && part !== bare && !isOrdinary(part))
  return [bare, ...parts.filter((part) => !SHARED_MAILBOXES.has(part.toLowerCase()))]
}

/** In characters. */
const LEAST_LOCAL = 3

function masked(message: Message, text: () => string): Message {
  const { index, role, author, at, internal } = message
  return {
    index,
    role,
    ...(author === undefined ? {} : { author: { name: SOMEBODY } }),
    ...(at === undefined ? {} : { at }),
    ...(internal === undefined ? {} : { internal }),
    get text() {
      return text()
    },
    locate: (span) => message.locate(span),
  }
}

/** A text that belongs to no conversation: addresses and numbers hidden, and whatever it quotes. */
export function redactLoose(text: string): string {
  const quoted = [...text.matchAll(QUOTED)].map(({ index, 0: match }): Span => [index, index + match.length])
  return coverSpans(text, [...personalDataIn(text), ...quoted])
}

/** Between quotation marks; where one is not closed, to the end. */
const QUOTED = /"(?:[^"\\]|\\.)*(?:"|$)|“[^”]*(?:”|$)|`[^`]*(?:`|$)|(?<![\p{L}\p{N}])'[^'\n]*'(?![\p{L}\p{N}])/gu

/** The name of a file of which no conversation is known, but perhaps what was said of its speakers. */
export function redactName(name: string, problems: readonly string[] = []): string {
  const names = problems.flatMap(quotedNamesIn)
  return coverSpans(name, [...personalDataInName(name), ...new NameForms(names, isOrdinary).in(name)])
}

/** What a problem quotes and may be a name: that of a speaker. */
export const quotedNamesIn = (problem: string): string[] =>
  (problem.match(QUOTED) ?? []).flatMap((quoted) => quoted.match(NAME) ?? [])

const NAME = /\p{Lu}[\p{L}\p{M}]{2,}|[\p{Script=Han}\p{Script=Katakana}ー]{2,}/gu
