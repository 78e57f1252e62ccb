import type { OtherScript } from '../../src/locale.ts'
import { letters } from './letters.ts'

/** As most write it in chats: as texts are compared, but for three letters that are told apart in writing. */
const LETTERS: Readonly<Record<string, string>> = { ...letters, θ: 'th', υ: 'y', ω: 'w' }
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
  ...Object.fromEntries(Object.entries(LETTERS).filter(([letter]) => letter > 'z')),
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
