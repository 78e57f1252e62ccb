import type { Locale, LocaleSource } from '../src/locale.ts'

/** Every built-in locale pack: the only list of them there is. A pack is loaded when a conversation needs it. */
export const locales: readonly LocaleSource[] = [
  source(
    'de',
    'German',
    () => import('./de/index.ts'),
    () => import('./de/keys.ts'),
  ),
  source(
    'en',
    'English',
    () => import('./en/index.ts'),
    () => import('./en/keys.ts'),
  ),
  source(
    'eo',
    'Esperanto',
    () => import('./eo/index.ts'),
    () => import('./eo/keys.ts'),
  ),
  source(
    'es',
    'Spanish',
    () => import('./es/index.ts'),
    () => import('./es/keys.ts'),
  ),
  source(
    'fr',
    'French',
    () => import('./fr/index.ts'),
    () => import('./fr/keys.ts'),
  ),
  source(
    'it',
    'Italian',
    () => import('./it/index.ts'),
    () => import('./it/keys.ts'),
  ),
  source(
    'ja',
    'Japanese',
    () => import('./ja/index.ts'),
    () => import('./ja/keys.ts'),
  ),
  source(
    'zh',
    'Chinese',
    () => import('./zh/index.ts'),
    () => import('./zh/keys.ts'),
  ),
]

/** A pack with its keys, which are made from its phrases (`npm run docs`) so that searching can begin at once. */
function source(
  tag: string,
  name: string,
  pack: () => Promise<{ readonly default: Locale }>,
  keys: () => Promise<{ readonly keys: Locale['keys'] & {} }>,
): LocaleSource {
  return {
    tag,
    name,
    async load() {
      const [words, known] = await Promise.all([pack(), keys()])
      return { ...words.default, keys: known.keys }
    },
  }
}

/** All of them, loaded, as their authors wrote them: without keys. */
export const loadLocales = async (): Promise<Locale[]> =>
  (await Promise.all(locales.map(({ load }) => load()))).map(({ keys, ...pack }) => pack)
