import type { Span } from '../conversation.ts'
import { late } from '../lazily.ts'
import { SPACELESS } from '../phrase/characters.ts'
import { passesLuhn } from './payment-cards.ts'
import { narrow } from './width.ts'

/** The countries whose identity numbers are known here. */
export const COUNTRIES = ['cn', 'es', 'fr', 'gb', 'gr', 'hk', 'hr', 'it', 'jp', 'pl', 'tw', 'us'] as const
export type Country = (typeof COUNTRIES)[number]

export interface NationalId {
  readonly country: Country
  readonly span: Span
  /** Whether any other number could look the same by chance, so that it counts only where its name stands with it. */
  readonly ambiguous: boolean
}

interface Format {
  readonly pattern: () => RegExp
  /** What no pattern can say: check digits, dates. Given without separators, in capitals. */
  readonly isValid: (id: string) => boolean
  /** Given as written. */
  readonly isAmbiguous?: (written: string) => boolean
}

const bounded = (source: string): (() => RegExp) => late('g')`(?<![A-Za-z\d_/=#.+-])(?:${source})(?![A-Za-z\d_-])`

/** Whether a character beyond ASCII beside a number makes it a part of something longer. */
const joins = (char: string | undefined): boolean => char !== undefined && char >= '\x80' && LETTER().test(char)
const LETTER = late('u')`(?![${SPACELESS}])[\p{L}\p{N}]`

/** No number of any country has fewer digits. */
const FEWEST_DIGITS = 6

function hasDigits(text: string): boolean {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0x30 && unit <= 0x39 && ++count === FEWEST_DIGITS) return true
  }
  return false
}

const digitsOf = (id: string): number[] => [...id].map(Number)
const weighted = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * (digits[i] as number), 0)
const always = (): boolean => true

const FORMATS: Readonly<Record<Country, Format>> = {
  // Resident identity number: region, date of birth, check character.
  cn: {
    pattern: bounded('[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dX]'),
    isValid: (id) =>
      '10X98765432'[weighted(digitsOf(id.slice(0, 17)), [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11] ===
      id[17],
  },
  // DNI and NIE: a number and the letter that checks it.
  es: {
    pattern: bounded('(?:\\d{8}|[XYZ]-?\\d{7})-?[A-Z]'),
    isValid: (id) =>
      'TRWAGMYFPDXBNJZSQVHLCKE'[
        Number(id.slice(0, 8).replace(/[XYZ]/, (letter) => `${'XYZ'.indexOf(letter)}`)) % 23
      ] === id[8],
  },
  // NIR: sex, year and month of birth, place, number, and a key of two digits.
  fr: {
    pattern: bounded('[12] ?\\d{2} ?(?:0[1-9]|1[0-2]) ?\\d{2} ?\\d{3} ?\\d{3} ?\\d{2}'),
    isValid: (id) => 97 - (Number(id.slice(0, 13)) % 97) === Number(id.slice(13)),
  },
  // National Insurance number; it has no check digit.
  gb: {
    pattern: bounded('(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]'),
    isValid: always,
    isAmbiguous: (written) => !/^[A-Z]{2} \d{2} \d{2} \d{2} [A-D]$/.test(written),
  },
  // AMKA: date of birth, number, check digit as of payment cards. AFM: eight digits and a check digit.
  gr: {
    pattern: bounded('(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])\\d{7}|\\d{9}'),
    isValid: (id) =>
      id.length === 11
        ? passesLuhn(id)
        : (weighted(digitsOf(id), [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === Number(id[8]),
    isAmbiguous: always,
  },
  // HKID: one or two letters, six digits, and a check character in brackets; orders are numbered like that, too.
  hk: {
    pattern: bounded('[A-Z]{1,2}\\d{6} ?(?:\\([\\dA]\\)|[\\dA])'),
    isValid: (id) => {
      const values = [...id.replace(/[()]/g, '').padStart(9)].map((char) =>
        char === ' ' ? 36 : Number.parseInt(char, 36),
      )
      return weighted(values, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
    },
    isAmbiguous: always,
  },
  // OIB: ten digits and a check digit (ISO 7064, MOD 11, 10).
  hr: {
    pattern: bounded('\\d{11}'),
    isValid: (id) => {
      const rest = digitsOf(id.slice(0, 10)).reduce((sum, digit) => (((sum + digit) % 10 || 10) * 2) % 11, 10)
      return (11 - rest) % 10 === Number(id[10])
    },
    isAmbiguous: always,
  },
  // Codice fiscale: name, date and place of birth, check letter.
  it: {
    pattern: bounded('[A-Z]{6}\\d{2}[A-EHLMPRST]\\d{2}[A-Z]\\d{3}[A-Z]'),
    isValid: (id) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[fiscalSum(id) % 26] === id[15],
  },
  // My Number: eleven digits and a check digit, often in groups of four.
  jp: {
    pattern: bounded('\\d{4}([ -]?)\\d{4}\\1\\d{4}'),
    isValid: (id) => {
      const rest = weighted(digitsOf(id.slice(0, 11)), [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11
      return (rest <= 1 ? 0 : 11 - rest) === Number(id[11])
    },
    isAmbiguous: always,
  },
  // PESEL: date of birth, number, check digit.
  pl: {
    pattern: bounded('\\d{2}(?:[02468][1-9]|[13579][0-2])(?:0[1-9]|[12]\\d|3[01])\\d{5}'),
    isValid: (id) => (10 - (weighted(digitsOf(id), [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === Number(id[10]),
    isAmbiguous: always,
  },
  // A letter for the place, a digit for the sex, and a check digit; orders are numbered like that, too.
  tw: {
    pattern: bounded('[A-Z][1289]\\d{8}'),
    isValid: (id) => {
      const place = TAIWAN_PLACES.indexOf(id.charAt(0)) + 10
      const digits = [Math.floor(place / 10), place % 10, ...digitsOf(id.slice(1))]
      return weighted(digits, [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1]) % 10 === 0
    },
    isAmbiguous: always,
  },
  // Social Security number; it has no check digit, but is hardly written without its hyphens.
  us: { pattern: bounded('(?!000|666|9)\\d{3}-(?!00)\\d{2}-(?!0000)\\d{4}'), isValid: always },
}

/** The letters of places in Taiwan in the row of their numbers, which begin with 10. */
const TAIWAN_PLACES = 'ABCDEFGHJKLMNPQRSTUVXYWZIO'

/** What the characters at odd places of a codice fiscale count; those at even places count as they stand in their row. */
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23]

function fiscalSum(id: string): number {
  let sum = 0
  for (let i = 0; i < 15; i++) {
    const char = id.charCodeAt(i)
    const value = char < 0x41 ? char - 0x30 : char - 0x41
    sum += i % 2 === 0 ? (ODD[value] as number) : value
  }
  return sum
}

/** Where identity numbers of some countries stand in a text. */
export function nationalIdsIn(given: string, countries: readonly Country[]): NationalId[] {
  const text = narrow(given)
  if (!hasDigits(text)) return []
  return countries.flatMap((country) => {
    const { pattern, isValid, isAmbiguous } = FORMATS[country]
    return [...text.matchAll(pattern())]
      .filter(({ index, 0: written }) => !joins(text[index - 1]) && !joins(text[index + written.length]))
      .filter(([written]) => isValid(written.replace(/[ -]/g, '')))
      .map(({ index, 0: written }): NationalId => {
        return { country, span: [index, index + written.length], ambiguous: isAmbiguous?.(written) ?? false }
      })
  })
}
