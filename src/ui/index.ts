import { en } from './en/index.ts'
import { type Catalogue, Wording } from './wording.ts'

const loaders: Readonly<Record<string, () => Promise<Catalogue>>> = {
  en: async () => en,
  el: async () => (await import('./el/index.ts')).el,
  hr: async () => (await import('./hr/index.ts')).hr,
  zh: async () => (await import('./zh/index.ts')).zh,
  ja: async () => (await import('./ja/index.ts')).ja,
  eo: async () => (await import('./eo/index.ts')).eo,
}

/** The languages in which etiquette speaks to its users. */
export const UI_LOCALES: readonly string[] = Object.keys(loaders)

export const english = new Wording(en)

/** Which of these languages a tag means: `hr-HR` and `hr_HR.UTF-8` are `hr`. */
export function uiLocaleOf(tag: string): string | undefined {
  const language = tag.toLowerCase().split(/[-_.@]/, 1)[0] as string
  return Object.hasOwn(loaders, language) ? language : undefined
}

/** What etiquette says in the language of a tag; in English where it does not speak that. */
export async function loadWording(tag: string): Promise<Wording> {
  const load = loaders[uiLocaleOf(tag) ?? 'en']
  return load ? new Wording(await load()) : english
}
