import type { Span } from '../conversation.ts'
import { ibansIn } from '../structure/iban.ts'
import { COUNTRIES, nationalIdsIn } from '../structure/national-ids.ts'
import { allWords } from './words.ts'

/** What may stand between the digits of one number: spaces, hyphens of all kinds, brackets, full stops, slashes. */
const BETWEEN = '[\\s\\u00a0().,\\[\\]\\-\\u2010-\\u2015\\u2212\\u30fc\\uff0d（）．／/·・_]'
/**
 * Seven digits or more, which telephone, card, account, order and identity numbers have, whatever stands around them.
 * Seven is where `public-personal-data` begins to see a number that leads to somebody.
 */
const NUMBER = new RegExp(`[+＋]?[(（]?\\p{Nd}(?:${BETWEEN}{0,3}\\p{Nd}){6,}`, 'gu')
/** "ext. 12" behind a number. */
const EXTENSION = /^[\s,;]{0,3}(?:ext\.?|extension|x|#)\s?\p{Nd}{1,6}(?!\p{Nd})/iu

/** What has as many digits and is no number of anybody's: a day, a day with a time. As long as it was. */
const DAY =
  /(?<![\p{Nd}.+/-])(?:(?:19|20)\d\d([-/.])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|1[0-2])\2(?:19|20)\d\d)(?:(?:T|,? )(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?)?(?![\p{Nd}/-])/gu

const LOCAL = "[\\p{L}\\p{M}\\p{N}_.+%’'-]{1,64}"
const EMAIL = new RegExp(`${LOCAL}[@＠][\\p{L}\\p{M}\\p{N}_-]{1,63}(?:\\.[\\p{L}\\p{M}\\p{N}_-]{1,63}){0,5}`, 'gu')
/** "@dana_m", as people are called on social networks. */
const HANDLE = /(?<![\p{L}\p{N}_.])[@＠][\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]{1,60}/gu

const escaped = (word: string): string => word.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')
const alternatives = (words: readonly string[]): string => words.map(escaped).join('|')

const AT = alternatives(allWords('at'))
const DOT = alternatives(allWords('dot'))
const OPEN = '\\s?[([{<]\\s?'
const CLOSE = '\\s?[)\\]}>]\\s?'
const PART = '[\\p{L}\\p{N}_+-]{1,64}'
const SPOKEN_DOT = `(?:${OPEN}(?:${DOT}|\\.)${CLOSE}|\\s(?:${DOT})\\s)`
const ANY_DOT = `(?:${SPOKEN_DOT}|\\.)`
/** "dana (at) example.com", "dana dot m at example dot com". Both "at" and "dot" are words as well, so one is not enough. */
const SPELT = new RegExp(
  `(?<![\\p{L}\\p{N}])${PART}(?:${ANY_DOT}${PART}){0,3}(?:${OPEN}(?:${AT}|[@＠])${CLOSE}${PART}(?:${ANY_DOT}${PART}){1,4}|\\s(?:${AT})\\s${PART}(?:${SPOKEN_DOT}${PART}){1,4})(?![\\p{L}\\p{N}])`,
  'giu',
)

const digitWords = allWords('digits')
const isSpaced = (word: string): boolean => !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)
const spaced = alternatives(digitWords.filter(isSpaced))
const unspaced = alternatives(digitWords.filter((word) => !isSpaced(word)))
/** "five five five, oh one oh ...": six digits or more that are spoken, as a transcribed call has them. */
const SPOKEN = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?:${spaced}|\\p{Nd}{1,4})(?:[\\s,.-]{1,3}(?:${spaced}|\\p{Nd}{1,4})){5,}(?![\\p{L}\\p{M}\\p{N}])|(?:${unspaced})(?:[\\s、，,.-]{0,2}(?:${unspaced}|\\p{Nd})){6,}`,
  'giu',
)

const MAY_SPELL = new RegExp(`(?:\\s|[([{<])(?:${AT}|[@＠])(?:\\s|[)\\]}>])`, 'iu')

/** Where addresses and numbers of people stand in a text, whatever its language. The stretches may overlap. */
export function personalDataIn(text: string): Span[] {
  const found: Span[] = []
  const add = (pattern: RegExp, searched = text): void => {
    for (const { index, 0: match } of searched.matchAll(pattern)) found.push([index, index + match.length])
  }
  if (/[@＠]/.test(text)) {
    add(EMAIL)
    add(HANDLE)
  }
  if (/\p{Nd}/u.test(text)) {
    for (const { index, 0: match } of text.replace(DAY, withoutDigits).matchAll(NUMBER)) {
      const end = index + match.length
      found.push([index, end + (EXTENSION.exec(text.slice(end, end + 20))?.[0].length ?? 0)])
    }
    found.push(...ibansIn(text), ...nationalIdsIn(text, COUNTRIES).map(({ span }) => span))
  }
  if (MAY_SPELL.test(text)) add(SPELT)
  add(SPOKEN)
  return found
}

const withoutDigits = (day: string): string => day.replace(/\p{Nd}/gu, 'x')

/** A telephone number in the name of a file or a conversation, where other long numbers are dates and counters. */
const PHONE =
  /(?<![\p{L}\p{Nd}])(?:\+|00)\p{Nd}(?:[ ().-]{0,2}\p{Nd}){6,}|(?<![\p{L}\p{Nd}])\(?0\p{Nd}{1,4}\)?[ /-]\p{Nd}(?:[ /-]?\p{Nd}){4,}/gu

/** Where the address or the number of somebody stands in a name, as of a file. */
export function personalDataInName(name: string): Span[] {
  const spans = [...name.matchAll(EMAIL), ...name.matchAll(HANDLE), ...name.matchAll(PHONE)]
  return [...spans.map(({ index, 0: match }): Span => [index, index + match.length]), ...ibansIn(name)]
}
