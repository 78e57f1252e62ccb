import type { Span } from '../conversation.ts'
import { late } from '../lazily.ts'
import { SPACELESS } from '../phrase/characters.ts'
import { narrow } from './width.ts'

/** Something that leads to a person or an account, and where it stands. */
export interface Identifier {
  readonly span: Span
  /** Without separators and in small letters, so that two spellings of it are the same. */
  readonly value: string
}

const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}(?![\w-])/gu
/** Digits in groups, with one space, hyphen, full stop, slash or bracket between them. */
const DIGITS = late(
  'gu',
)`(?<!(?![${SPACELESS}])[\p{L}\d@#/=_.-])\+?\(?\d(?:[ ().-]{0,2}\d){5,24}(?!(?![${SPACELESS}])[\p{L}\d@_]|\.\d)`
/** A day, maybe with the hour. */
const DATE = /^\(?(?:\d{1,2}[.-]\d{1,2}[.-](?:19|20)?\d{2}|(?:19|20)\d{2}[.-]\d{1,2}[.-]\d{1,2})(?:[ .-]+\d{1,2})?$/
/** Fewer digits are a flight, a time or an amount. */
const LEAST_DIGITS = 7

/** The e-mail addresses and long numbers of a text. */
export function identifiersIn(given: string): Identifier[] {
  const text = narrow(given)
  const found: Identifier[] = []
  for (const match of text.includes('@') ? text.matchAll(EMAIL) : []) {
    found.push({ span: [match.index, match.index + match[0].length], value: match[0].toLowerCase() })
  }
  for (const { index, 0: written } of text.matchAll(DIGITS())) {
    const value = written.replace(/\D/g, '')
    if (value.length >= LEAST_DIGITS && !DATE.test(written))
      found.push({ span: [index, index + written.length], value })
  }
  return found
}
