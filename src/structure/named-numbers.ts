import type { Message } from '../conversation.ts'
import { late } from '../lazily.ts'
import { codesIn } from './personal-data.ts'

/** In characters and words: how far in front of a number its name may stand. */
const NEAR = 40
const WORDS_BEFORE = 4
/** Names of so many equal letters at the beginning, and such a share of the shorter one, are forms of one word. */
const STEM = 4
const SHARE = 0.7

const WORD = late('gu')`[\p{L}\p{M}]+`
const END = /[.!?\n][^.!?\n]*$/

/**
 * The number in a message that stands behind one of some names, in whatever form of the word: "application VF-7712" for
 * "application number", "šteta br. S-209" for "broj štete".
 * @param shapes - What looks like a phone number, which is none.
 */
export function numberNamed(message: Message, names: readonly string[], shapes: readonly string[]): string | undefined {
  if (names.length === 0) return undefined
  return codesIn(message, shapes).find(({ span: [start] }) => {
    const before = message.text.slice(Math.max(0, start - NEAR), start)
    const sentence = END.exec(before.replace(ABBREVIATION(), '$1 '))?.[0] ?? before
    const words = sentence.match(WORD()) ?? []
    return words.slice(-WORDS_BEFORE).some((word) => names.some((name) => isSameWord(word, name)))
  })?.text
}

/** The full stop of "br." and "no." ends no sentence. */
const ABBREVIATION = late('gu')`(?<![\p{L}\p{M}])(\p{L}{1,3})\.`

/** The words that name what is asked for, without those that say nothing. */
export const namesIn = (text: string, without: ReadonlySet<string>): string[] =>
  (text.toLowerCase().match(WORD()) ?? []).filter((word) => word.length >= STEM && !without.has(word))

function isSameWord(a: string, b: string): boolean {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()]
  const shorter = Math.min(left.length, right.length)
  let same = 0
  while (same < shorter && left[same] === right[same]) same++
  return same >= STEM && same >= SHARE * shorter
}
