import type { OtherScript } from '../locale.ts'

/** Writes what a pack offers: as it stands, or in the other script. */
export type Writer = (words: string) => string

const AS_IT_STANDS: Writer = (words) => words

/**
 * How words that a pack offers are written so that they fit the texts that they go into. The first text that shows a script
 * decides, so the nearest comes first.
 */
export function writerFor(script: OtherScript | undefined, texts: Iterable<string>): Writer {
  if (!script) return AS_IT_STANDS
  const { own, other, digraphs } = lettersOf(script)
  for (const text of texts) {
    let balance = 0
    if (script.ofNames) balance = has(text, own) ? -1 : wordsOf(text) >= WORDS_THAT_TELL ? 1 : 0
    else {
      for (const digraph of digraphs) balance += text.split(digraph).length - 1
      for (const letter of text) balance += other.has(letter) ? 1 : own.has(letter) ? -1 : 0
    }
    if (balance !== 0) return balance > 0 ? (words) => inOtherScript(words, script) : AS_IT_STANDS
  }
  return AS_IT_STANDS
}

/** So many words that are no link, no code and no "ok" are seldom all names. */
const WORDS_THAT_TELL = 3
const WORD = /^["'(]*[a-z]{2,}["').,;:!?]*$/i

const wordsOf = (text: string): number => text.split(/\s+/).filter((word) => WORD.test(word)).length

function has(text: string, letters: ReadonlySet<string>): boolean {
  for (const letter of text) if (letters.has(letter)) return true
  return false
}

/** Words in the other script: those that are written otherwise as a whole, then letter by letter. */
export function inOtherScript(words: string, { words: known, letters }: OtherScript): string {
  let written = words
  for (const [own, other] of Object.entries(known)) written = written.replaceAll(own, other)
  return Array.from(written, (letter) => letters[letter] ?? letter).join('')
}

/** What occurs in one of the scripts only. */
interface Letters {
  readonly own: ReadonlySet<string>
  readonly other: ReadonlySet<string>
  /** Letters in a row that stand for one of the own script: "cx" for "ĉ". */
  readonly digraphs: readonly string[]
}

/** Worked out once for each pack. */
function lettersOf(script: OtherScript): Letters {
  const known = LETTERS.get(script)
  if (known) return known
  const others = Object.values(script.letters)
  const isOne = (letters: string): boolean => Array.from(letters).length === 1
  const made: Letters = {
    own: new Set(Object.keys(script.letters)),
    other: new Set(others.filter(isOne)),
    digraphs: others.filter((letters) => !isOne(letters)),
  }
  LETTERS.set(script, made)
  return made
}

const LETTERS = new WeakMap<OtherScript, Letters>()
