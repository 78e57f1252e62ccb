import { personalData as de } from '../../locales/de/personal-data.ts'
import { personalData as el } from '../../locales/el/personal-data.ts'
import { personalData as en } from '../../locales/en/personal-data.ts'
import { personalData as eo } from '../../locales/eo/personal-data.ts'
import { personalData as es } from '../../locales/es/personal-data.ts'
import { personalData as fr } from '../../locales/fr/personal-data.ts'
import { personalData as hr } from '../../locales/hr/personal-data.ts'
import { personalData as it } from '../../locales/it/personal-data.ts'
import { personalData as ja } from '../../locales/ja/personal-data.ts'
import { personalData as zh } from '../../locales/zh/personal-data.ts'
import type { PersonalDataWords } from '../locale.ts'

/** By language. Masking uses all of them at once. */
export const PERSONAL_DATA_WORDS: Readonly<Record<string, PersonalDataWords>> = {
  de,
  el,
  en,
  eo,
  es,
  fr,
  hr,
  it,
  ja,
  zh,
}

type List = Exclude<keyof PersonalDataWords, 'nameStems'>

/** What all languages have under a name, each once, longer ones first, so that alternatives find the longest. */
export const allWords = (list: List): string[] =>
  [...new Set(Object.values(PERSONAL_DATA_WORDS).flatMap((words) => words[list] ?? []))].sort(
    (a, b) => b.length - a.length,
  )

export const nameStems: PersonalDataWords['nameStems'] = Object.values(PERSONAL_DATA_WORDS).flatMap(
  (words) => words.nameStems,
)
