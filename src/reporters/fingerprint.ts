import { createHash } from 'node:crypto'
import type { Conversation } from '../conversation.ts'
import type { Violation } from '../violation.ts'

/** How much of the message on either side of the words takes part. */
const AROUND = 32
/** So much is looked at for that: white space does not count. */
const REACH = 4 * AROUND
const OPENING = 200
const DIGITS = 32
/** How many are remembered to tell equal ones apart, so that memory stays bounded. */
const MOST = 100_000

export interface Fingerprint {
  readonly hash: string
  /** From 1, among equal ones. */
  readonly count: number
}

/**
 * Names violations so that the next run knows them again: by the rule, the words, what stands around them and how the
 * conversation begins; never by line, order or id, which is often a number in the file. Equal ones are counted.
 */
export class Fingerprints {
  readonly #seen = new Map<string, number>()

  /** `scope`: where equal violations are not the same, as in another file. */
  of(conversation: Conversation, violation: Violation, scope = ''): Fingerprint {
    return this.#counted([scope, violation.rule, openingOf(conversation), ...surroundings(conversation, violation)])
  }

  /** Of something that could not be read. */
  ofProblem(path: string, problem: string): Fingerprint {
    return this.#counted([path, problem])
  }

  #counted(parts: readonly string[]): Fingerprint {
    const hash = hashOf(parts)
    const count = (this.#seen.get(hash) ?? 0) + 1
    if (this.#seen.size >= MOST) this.#seen.clear()
    this.#seen.set(hash, count)
    return { hash, count }
  }
}

/** A name for these texts together, from which they cannot be read. */
export const hashOf = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, DIGITS)

/** How a conversation begins; the title of a template. */
export const openingOf = ({ kind, title, messages }: Pick<Conversation, 'kind' | 'title' | 'messages'>): string =>
  spaced(kind === 'template' ? (title ?? '') : (messages[0]?.text.slice(0, OPENING) ?? ''))

/**
 * The reported words with what stands around them in their sentence, so that other sentences can be mended. What is
 * said of a whole template does not change with every word of it: then there are none.
 */
export function surroundings({ kind, messages }: Conversation, { message, span, actual }: Violation): string[] {
  const text = messages[message]?.text ?? ''
  const left = text.slice(Math.max(0, span[0] - REACH), span[0])
  const right = text.slice(span[1], span[1] + REACH)
  const isWhole = kind === 'template' && actual.trim() !== '' && (left + right).trim() === ''
  if (isWhole && actual.length >= text.trim().length) return []
  const before = left.slice(left.search(LAST_SENTENCE))
  const after = SENTENCE_END.exec(right)
  return [spaced(before).slice(-AROUND), spaced(actual), spaced(right.slice(0, after?.index)).slice(0, AROUND)]
}

/** What belongs to the sentence that is not over. */
const LAST_SENTENCE = /(?:(?![.!?]["'”’)]*\s|[。！？]|\n\s*\n)[\s\S])*$/
const SENTENCE_END = /[.!?]["'”’)]*(?:\s|$)|[。！？]|\n\s*\n/

/** Line ends and indents differ between exports of the same. */
const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim()
