import type * as Ibantools from 'ibantools'
import type { Span } from '../conversation.ts'
import { late } from '../lazily.ts'
import { SPACELESS } from '../phrase/characters.ts'
import { requireLate } from '../require-late.ts'
import { narrow } from './width.ts'

/** The library takes longer to load than a short run lasts, and few texts have anything that looks like an IBAN. */
let library: typeof Ibantools | undefined

const CANDIDATE = late('gu')`(?<!(?![${SPACELESS}])[\p{L}\p{N}_/=.-])[A-Z]{2}\d{2}(?=[ \u00a0-]?[A-Z\d]{2})`
const LONGEST = 34

/** Where the account numbers (IBAN) stand in a text, in groups or not, for all countries that have them. */
export function ibansIn(given: string): Span[] {
  const text = narrow(given)
  const found: Span[] = []
  let from = 0
  for (const { index, 0: written } of text.matchAll(CANDIDATE())) {
    if (index < from) continue
    library ??= requireLate('ibantools') as typeof Ibantools
    const length = library.countrySpecs[written.slice(0, 2)]?.chars
    const end = length ? endOf(text, index, length) : undefined
    if (end === undefined || !library.isValidIBAN(text.slice(index, end).replace(SEPARATORS, ''))) continue
    found.push([index, end])
    from = end
  }
  return found
}

const SEPARATORS = /[ \u00a0-]/g

/** Where so many letters and digits are read, single separators passed over; nothing where they end before or go on. */
function endOf(text: string, start: number, length: number): number | undefined {
  let read = 0
  let at = start
  while (read < length && at < start + 2 * LONGEST) {
    const char = text[at] ?? ''
    if (/[A-Z\d]/.test(char)) read++
    else if (!/[ \u00a0-]/.test(char) || !/[A-Z\d]/.test(text[at - 1] ?? '')) return undefined
    at++
  }
  return read === length && !GOES_ON().test(text[at] ?? '') ? at : undefined
}

const GOES_ON = late('u')`^(?![${SPACELESS}])[\p{L}\p{N}]`
