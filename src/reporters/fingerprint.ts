import { createHash } from 'node:crypto'
import type { Conversation } from '../conversation.ts'
import type { Violation } from '../violation.ts'

/** How much of the message on either side of the words takes part. */
const AROUND = 32
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
    return this.#counted([scope, violation.rule, ...surroundings(conversation, violation)])
  }

  /** Of something that could not be read. */
  ofProblem(path: string, problem: string): Fingerprint {
    return this.#counted([path, problem])
  }

  #counted(parts: readonly string[]): Fingerprint {
    const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, DIGITS)
    const count = (this.#seen.get(hash) ?? 0) + 1
    if (this.#seen.size >= MOST) this.#seen.clear()
    this.#seen.set(hash, count)
    return { hash, count }
  }
}

function surroundings({ kind, title, messages }: Conversation, { message, span, actual }: Violation): string[] {
  const text = messages[message]?.text ?? ''
  const opening = kind === 'template' ? (title ?? '') : (messages[0]?.text.slice(0, OPENING) ?? '')
  const before = text.slice(Math.max(0, span[0] - AROUND), span[0])
  return [opening, before, actual, text.slice(span[1], span[1] + AROUND)].map(spaced)
}

/** Line ends and indents differ between exports of the same. */
const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim()
