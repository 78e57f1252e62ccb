import { late } from '../lazily.ts'
/** What a UTF-16 unit is to the tokenizer. */
export const SPACE = 0
export const NEWLINE = 1
/** A letter, mark, digit or underscore: part of a word. */
export const WORD = 2
/** A character that is a unit by itself, because its script puts no spaces between words: Han, kana. */
export const IDEOGRAPH = 3
/** A digit: part of a word, and a number where a word has nothing else. */
export const DIGIT = 4
export const PUNCTUATION = 5

export type CharacterKind = 0 | 1 | 2 | 3 | 4 | 5

/** Characters of scripts that put no spaces between words, to stand in a class of a regular expression with the flag `u`. */
export const SPACELESS = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー`

const UNKNOWN = 255
const table = new Uint8Array(0x10000).fill(UNKNOWN)

/** The kind of a unit. Remembered, because the tokenizer asks for every unit of every agent message. */
export function characterKind(unit: number): CharacterKind {
  const known = table[unit] as number
  return known === UNKNOWN ? learn(unit) : (known as CharacterKind)
}

function learn(unit: number): CharacterKind {
  const kind = classify(unit)
  table[unit] = kind
  return kind
}

function classify(unit: number): CharacterKind {
  if (unit < 0x80) return classifyAscii(unit)
  const char = String.fromCharCode(unit)
  if (char === '\u2028' || char === '\u2029') return NEWLINE
  if (NUMERAL().test(char)) return DIGIT
  if (SPACELESS_CHARACTER().test(char)) return IDEOGRAPH
  if (PART_OF_WORD().test(char)) return WORD
  if (/[\s\u200b-\u200f\u2060\ufeff\u00ad]/.test(char)) return SPACE
  return PUNCTUATION
}

function classifyAscii(unit: number): CharacterKind {
  const lower = unit | 0x20
  if (unit === 0x0a) return NEWLINE
  if (unit >= 0x30 && unit <= 0x39) return DIGIT
  if ((lower >= 0x61 && lower <= 0x7a) || unit === 0x5f) return WORD
  return unit <= 0x20 || unit === 0x7f ? SPACE : PUNCTUATION
}

const NUMERAL = late('u')`[\p{Nd}\uff10-\uff19]`
const SPACELESS_CHARACTER = late('u')`[${SPACELESS}\uff70]`
const PART_OF_WORD = late('u')`[\p{L}\p{M}\p{N}_]`

/** Whether a text has a letter or a digit: what has none says nothing. */
export const saysSomething = (text: string): boolean => LETTER_OR_DIGIT().test(text)
const LETTER_OR_DIGIT = late('u')`[\p{L}\p{N}]`
