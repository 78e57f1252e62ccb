import { english, loadWording, uiLocaleOf } from './index.ts'
import type { NoteTexts } from './note-texts.ts'
import type { ReportTexts } from './report-texts.ts'
import { type Counted, filledIn, type Wording } from './wording.ts'

/** What a command can say, by the English text. */
export type Sayable = keyof NoteTexts | keyof ReportTexts

type Texts = NoteTexts & ReportTexts

const loaders: Readonly<Record<string, () => Promise<Texts>>> = {
  el: async () => together(await Promise.all([import('./el/notes.ts'), import('./el/reports.ts')])),
  hr: async () => together(await Promise.all([import('./hr/notes.ts'), import('./hr/reports.ts')])),
  zh: async () => together(await Promise.all([import('./zh/notes.ts'), import('./zh/reports.ts')])),
  ja: async () => together(await Promise.all([import('./ja/notes.ts'), import('./ja/reports.ts')])),
  eo: async () => together(await Promise.all([import('./eo/notes.ts'), import('./eo/reports.ts')])),
}

function together([{ notes }, { reports }]: readonly [
  { readonly notes: NoteTexts },
  { readonly reports: ReportTexts },
]): Texts {
  return { ...notes, ...reports }
}

/** Says what commands say beside violations, in one language. */
export class Speech {
  /** BCP 47. */
  readonly tag: string
  readonly #texts: Readonly<Record<string, string>>
  readonly #wording: Wording

  constructor(tag: string, texts: Readonly<Record<string, string>>, wording: Wording) {
    this.tag = tag
    this.#texts = texts
    this.#wording = wording
  }

  /** A text with its gaps filled in, in the order of the English ones. */
  say(text: Sayable, ...values: readonly (string | number)[]): string {
    return filledIn(this.word(text), (gap) => String(values[gap - 1]))
  }

  /** A text that may be one of ours, as the name of a category that a plugin can add to; else it stays as it is. */
  word(english: string): string {
    return (Object.hasOwn(this.#texts, english) ? this.#texts[english] : undefined) ?? english
  }

  /** What a language is called in the one that is spoken; in English, packs say it themselves. */
  language(tag: string): string | undefined {
    if (this.tag === englishSpeech.tag) return undefined
    try {
      return new Intl.DisplayNames(this.tag, { type: 'language', fallback: 'none' }).of(tag)
    } catch {
      // The pack of a plugin may have a tag that is none.
      return undefined
    }
  }

  /** A number as the language groups its digits. */
  number(number: number): string {
    return this.#wording.number(number)
  }

  /** How many of what. */
  count(number: number, what: Counted): string {
    return this.#wording.count(number, what)
  }
}

export const englishSpeech = new Speech('en', {}, english)

/** What commands say in the language of a tag; in English where etiquette does not speak that. */
export async function loadSpeech(tag: string): Promise<Speech> {
  const known = uiLocaleOf(tag)
  const load = known === undefined ? undefined : loaders[known]
  if (!load || known === undefined) return englishSpeech
  const [texts, wording] = await Promise.all([load(), loadWording(known)])
  return new Speech(known, texts, wording)
}
