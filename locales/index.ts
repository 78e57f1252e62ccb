import type { Locale, LocaleSource } from '../src/locale.ts'

/** Every built-in locale pack: the only list of them there is. A pack is loaded when a conversation needs it. */
export const locales: readonly LocaleSource[] = [
  { tag: 'de', name: 'German', load: () => withKeys(import('./de/index.ts'), import('./de/keys.ts')) },
  { tag: 'el', name: 'Greek', load: () => withKeys(import('./el/index.ts'), import('./el/keys.ts')) },
  { tag: 'en', name: 'English', load: () => withKeys(import('./en/index.ts'), import('./en/keys.ts')) },
  { tag: 'eo', name: 'Esperanto', load: () => withKeys(import('./eo/index.ts'), import('./eo/keys.ts')) },
  { tag: 'es', name: 'Spanish', load: () => withKeys(import('./es/index.ts'), import('./es/keys.ts')) },
  { tag: 'fr', name: 'French', load: () => withKeys(import('./fr/index.ts'), import('./fr/keys.ts')) },
  { tag: 'hr', name: 'Croatian', load: () => withKeys(import('./hr/index.ts'), import('./hr/keys.ts')) },
  { tag: 'it', name: 'Italian', load: () => withKeys(import('./it/index.ts'), import('./it/keys.ts')) },
  { tag: 'ja', name: 'Japanese', load: () => withKeys(import('./ja/index.ts'), import('./ja/keys.ts')) },
  { tag: 'zh', name: 'Chinese', load: () => withKeys(import('./zh/index.ts'), import('./zh/keys.ts')) },
]

/**
 * A pack with its keys, which are made from its phrases (`npm run docs`) so that searching can begin at once. A new pack has
 * none yet: its keys are worked out when they are needed.
 */
async function withKeys(
  pack: Promise<{ readonly default: Locale }>,
  keys: Promise<{ readonly keys: Readonly<Record<string, string>> }>,
): Promise<Locale> {
  const [words, known] = await Promise.all([pack, keys.catch(() => undefined)])
  return known ? { ...words.default, keys: known.keys } : words.default
}

/** All of them, loaded, as their authors wrote them: without keys. */
export const loadLocales = async (): Promise<Locale[]> =>
  (await Promise.all(locales.map(({ load }) => load()))).map(({ keys, ...pack }) => pack)
