import type { Locale, LocaleSource } from '../src/locale.ts'

/** Every built-in locale pack: the only list of them there is. A pack is loaded when a conversation needs it. */
export const locales: readonly LocaleSource[] = [
  { tag: 'de', name: 'German', load: async () => (await import('./de/index.ts')).default },
  { tag: 'el', name: 'Greek', load: async () => (await import('./el/index.ts')).default },
  { tag: 'en', name: 'English', load: async () => (await import('./en/index.ts')).default },
  { tag: 'eo', name: 'Esperanto', load: async () => (await import('./eo/index.ts')).default },
  { tag: 'es', name: 'Spanish', load: async () => (await import('./es/index.ts')).default },
  { tag: 'fr', name: 'French', load: async () => (await import('./fr/index.ts')).default },
  { tag: 'it', name: 'Italian', load: async () => (await import('./it/index.ts')).default },
  { tag: 'ja', name: 'Japanese', load: async () => (await import('./ja/index.ts')).default },
  { tag: 'zh', name: 'Chinese', load: async () => (await import('./zh/index.ts')).default },
]

/** All of them, loaded. */
export const loadLocales = (): Promise<Locale[]> => Promise.all(locales.map(({ load }) => load()))
