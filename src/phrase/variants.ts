import type { WordPart } from './pattern.ts'

/**
 * How words are also written or said than patterns have them: misspelt, in haste, in a chat, in a dialect. With it a
 * pattern says each word once, in its proper spelling, and finds the others as well.
 */
export interface Variants {
  /** What is written in place of whole words: `hvala: ['fala']`. A word that is named here is not looked up in `parts`. */
  readonly words?: Readonly<Record<string, readonly string[]>>
  /**
   * What is written in place of letters within words: `đ: 'd'`. A `^` in front stands for the beginning of the word, a `$`
   * behind for its end: `'ati$': 'at'`.
   */
  readonly parts?: Readonly<Record<string, string>>
}

/** A word, or the part of one, as a pattern has it, and all its variants. */
export type VariantsOf = (word: string, part: WordPart) => readonly string[]

interface Part {
  readonly letters: string
  readonly otherwise: string
  readonly atStart: boolean
  readonly atEnd: boolean
}

/** What finds the variants of words. */
export function variantsOf({ words = {}, parts = {} }: Variants): VariantsOf {
  const known = Object.entries(parts).map(([key, otherwise]): Part => {
    const [atStart, atEnd] = [key.startsWith('^'), key.endsWith('$')]
    return { letters: key.slice(atStart ? 1 : 0, atEnd ? -1 : undefined), otherwise, atStart, atEnd }
  })
  return (word, named) => {
    const proper = word.toLowerCase()
    if (named === 'whole' && Object.hasOwn(words, proper)) return [word, ...(words[proper] as readonly string[])]
    const forms = new Set([proper])
    // Each part is tried in what the ones before have made, so that a word can be written otherwise in two places.
    for (const part of known)
      for (const form of [...forms]) {
        const at = placeOf(part, form, named)
        if (at >= 0) forms.add(form.slice(0, at) + part.otherwise + form.slice(at + part.letters.length))
      }
    return [...forms]
  }
}

/** Where a part stands in a word; below 0 where it does not. */
function placeOf({ letters, atStart, atEnd }: Part, word: string, named: WordPart): number {
  if ((atEnd && named === 'beginning') || (atStart && named === 'ending')) return -1
  const at = atEnd ? (word.endsWith(letters) ? word.length - letters.length : -1) : word.indexOf(letters)
  return atStart && at !== 0 ? -1 : at
}
