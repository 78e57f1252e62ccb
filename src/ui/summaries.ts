import { uiLocaleOf } from './index.ts'

/** What each built-in rule asks for, in one language, by the English text. */
export type SummaryTexts = Readonly<Record<string, string>>

const loaders: Readonly<Record<string, () => Promise<SummaryTexts>>> = {
  el: async () => (await import('./el/summaries.ts')).summaries,
  hr: async () => (await import('./hr/summaries.ts')).summaries,
  zh: async () => (await import('./zh/summaries.ts')).summaries,
  ja: async () => (await import('./ja/summaries.ts')).summaries,
  eo: async () => (await import('./eo/summaries.ts')).summaries,
}

/** Says in the language of a tag what a rule asks for; rules of teams and plugins keep their own words. */
export async function loadSummaryWords(tag: string): Promise<(english: string) => string> {
  const texts = (await loaders[uiLocaleOf(tag) ?? 'en']?.()) ?? {}
  return (english) => (Object.hasOwn(texts, english) ? texts[english] : undefined) ?? english
}
