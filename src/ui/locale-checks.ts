import { loadMistakeWords, uiLocaleOf } from './index.ts'
import type { LocaleCheckTexts } from './locale-check-texts.ts'
import { filledIn, Translations } from './wording.ts'

const loaders: Readonly<Record<string, () => Promise<LocaleCheckTexts>>> = {
  el: async () => (await import('./el/locale-checks.ts')).localeChecks,
  hr: async () => (await import('./hr/locale-checks.ts')).localeChecks,
  zh: async () => (await import('./zh/locale-checks.ts')).localeChecks,
  ja: async () => (await import('./ja/locale-checks.ts')).localeChecks,
  eo: async () => (await import('./eo/locale-checks.ts')).localeChecks,
}

/** A pattern that cannot be read is a mistake as in a config, behind the topic in which it stands. */
const UNREADABLE = /^([\w-]+: )(Pattern ".*)$/s
/** What is wrong with an example stands before the example, which is in the language of the pack. */
const WITH_EXAMPLE = /^(.*?), in: (.*)$/s
/** Longer ones hold much of what is in a pack, and little that is etiquette's. */
const LONGEST = 2000

/** Says in the language of a tag what a locale pack must do, and what is wrong with it; what it has no words for stays as it is. */
export async function loadLocaleCheckWords(tag: string): Promise<(english: string) => string> {
  const texts = await loaders[uiLocaleOf(tag) ?? 'en']?.()
  if (!texts) return (english) => english
  const translations = new Translations(texts)
  const mistake = await loadMistakeWords(tag)
  const said = (english: string): string => translations.of(english) ?? english
  return (english) => {
    if (english.length > LONGEST) return english
    const [, topic = '', pattern] = UNREADABLE.exec(english) ?? []
    if (pattern !== undefined) return topic + mistake(pattern)
    const [, problem, example = ''] = WITH_EXAMPLE.exec(english) ?? []
    if (problem === undefined) return said(english)
    const values = [said(problem), example]
    return filledIn(texts['{}, in: {}'], (gap) => values[gap - 1] ?? '')
  }
}
