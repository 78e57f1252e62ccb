import type { Span } from '../conversation.ts'
import { late } from '../lazily.ts'
import { SPACELESS } from '../phrase/characters.ts'
import { narrow } from './width.ts'

/**
 * Sixteen digits in fours, fifteen or fourteen as American Express and Diners Club print them, or no groups at all. Characters
 * of scripts without spaces may stand right beside them.
 */
const CANDIDATE = late(
  'gu',
)`(?<!(?![${SPACELESS}])[\p{L}\d@/=_.+#-])(?<!\d[ \u00a0.-])(?:\d{4}([ \u00a0.-])\d{4}\1\d{4}\1\d{4}(?:\1\d{3})?|\d{4}([ \u00a0-])\d{6}\2\d{4,5}|\d{14,19})(?!(?![${SPACELESS}])[\p{L}\d@_])`

/** Cheaper to look for. */
const LONG_ENOUGH = /\d{4}(?:[ \u00a0.-]?\d){10}/

/** By issuer: how the numbers begin, and how long they are. */
const ISSUERS: readonly (readonly [prefix: RegExp, lengths: readonly number[]])[] = [
  [/^4/, [16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^(?:6011|64[4-9]|65)/, [16, 19]],
  [/^(?:30[0-5]|3[68])/, [14]],
  [/^35(?:2[89]|[3-8])/, [16]],
  [/^62/, [16, 19]],
]

/** Where the numbers of payment cards stand in a text: known beginnings and lengths, and a check digit that is right. */
export function cardNumbersIn(text: string): Span[] {
  const found: Span[] = []
  const plain = narrow(text)
  if (!LONG_ENOUGH.test(plain)) return found
  for (const { index, 0: written } of plain.matchAll(CANDIDATE())) {
    const digits = written.replace(/\D/g, '')
    if (isCardNumber(digits)) found.push([index, index + written.length])
  }
  return found
}

const isCardNumber = (digits: string): boolean =>
  ISSUERS.some(([prefix, lengths]) => lengths.includes(digits.length) && prefix.test(digits)) &&
  /(\d)(?!\1)\d/.test(digits) &&
  passesLuhn(digits)

/** The check digit of payment cards and of some identity numbers. */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]) * (i % 2 === 1 ? 2 : 1)
    sum += digit > 9 ? digit - 9 : digit
  }
  return sum % 10 === 0
}
