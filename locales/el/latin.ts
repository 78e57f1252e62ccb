import type { OtherScript } from '../../src/locale.ts'

/** As most write it in chats: by the sound, and "x" and "w" by the look of "χ" and "ω". */
const LETTERS: Readonly<Record<string, string>> = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'ks',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'x',
  ψ: 'ps',
  ω: 'w',
}
const ACCENTED: Readonly<Record<string, string>> = {
  ά: 'α',
  έ: 'ε',
  ή: 'η',
  ί: 'ι',
  ϊ: 'ι',
  ΐ: 'ι',
  ό: 'ο',
  ύ: 'υ',
  ϋ: 'υ',
  ΰ: 'υ',
  ώ: 'ω',
}

const small = {
  ...LETTERS,
  ...Object.fromEntries(Object.entries(ACCENTED).map(([letter, plain]) => [letter, LETTERS[plain] ?? ''])),
}
const capital = (latin: string): string => latin.charAt(0).toUpperCase() + latin.slice(1)

/** For rewrites in conversations that agents write in Latin letters. */
export const latin: OtherScript = {
  // Two letters for one sound, and the question mark of the keyboard that is in use.
  words: { ου: 'ou', ού: 'ou', Ου: 'Ou', Ού: 'Ou', ';': '?' },
  letters: {
    ...small,
    ...Object.fromEntries(
      Object.entries(small)
        .filter(([letter]) => letter !== 'ς' && letter.toUpperCase().length === 1)
        .map(([letter, latinLetter]) => [letter.toUpperCase(), capital(latinLetter)]),
    ),
  },
  ofNames: true,
}
