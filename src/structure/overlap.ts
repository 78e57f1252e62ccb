import { withoutAccents } from '../phrase/fold.ts'
/**
 * A quick estimate of how much two texts share, without reading their words properly: the share of the beginnings of
 * longer words (and of characters of scripts without spaces, but hiragana) in `text` that occur in `other` too, from 0 to
 * 1. It is never too low but for words that differ in their first letters, so a low value settles that two texts say
 * different things.
 */
export function roughOverlap(text: string, other: string): number {
  call++
  eachBeginning(other, (slot) => {
    seenInCall[slot] = call
  })
  let all = 0
  let shared = 0
  eachBeginning(text, (slot) => {
    all++
    if (seenInCall[slot] === call) shared++
  })
  return all === 0 ? 1 : shared / all
}

const SLOTS = 2048
/** By slot, the number of the last call that saw it: one table serves all calls without being cleared. */
const seenInCall = new Float64Array(SLOTS)
let call = 0
/** The last of the marks and the hiragana, which carry grammar and courtesy. */
const HIRAGANA_END = 0x309f
/** Letters of a word that count, and that it must have. */
const BEGINNING = 5

function eachBeginning(text: string, visit: (slot: number) => void): void {
  let hash = 0
  let letters = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const lower = unit < PLAIN ? unit | 0x20 : plain(unit)
    if (unit > 0x2e80) {
      if (unit < 0x3000 || unit > HIRAGANA_END) visit(unit % SLOTS)
    } else if (lower === COMBINING) continue
    else if ((lower >= 0x61 && lower <= 0x7a) || unit > 0xbf) {
      letters++
      if (letters > BEGINNING) continue
      hash = (hash * 31 + lower) | 0
      if (letters === BEGINNING) visit((hash >>> 0) % SLOTS)
    } else {
      hash = 0
      letters = 0
    }
  }
}

/** Letters from here on have accents, or capitals that are not one bit away from their small letters. */
const PLAIN = 0xc0
const ACCENTED = 0x530
/** What `plain` gives for a mark that belongs to the letter before it. */
const COMBINING = 1
const plainLetters = new Uint16Array(ACCENTED)

/** A small letter without its accent: the same word is written in capitals, and in haste, without any. */
function plain(unit: number): number {
  if (unit >= ACCENTED) return unit
  if (plainLetters[unit] === 0) {
    const letter = withoutAccents(String.fromCharCode(unit).toLowerCase())
    plainLetters[unit] = letter === '' ? COMBINING : letter === 'ς' ? 0x3c3 : letter.charCodeAt(0)
  }
  return plainLetters[unit] as number
}
