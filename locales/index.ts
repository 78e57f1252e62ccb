import { readFile } from 'node:fs/promises'
import type { Locale, LocaleSource } from '../src/locale.ts'

/** Every built-in locale pack: the only list of them there is. A pack is loaded when a conversation needs it. */
export const locales: readonly LocaleSource[] = [
  {
    tag: 'de',
    name: 'German',
    load: () =>
      load(
        'de',
        () => import('./de/index.ts'),
        () => import('./de/keys.ts'),
      ),
  },
  {
    tag: 'el',
    name: 'Greek',
    load: () =>
      load(
        'el',
        () => import('./el/index.ts'),
        () => import('./el/keys.ts'),
      ),
  },
  {
    tag: 'en',
    name: 'English',
    load: () =>
      load(
        'en',
        () => import('./en/index.ts'),
        () => import('./en/keys.ts'),
      ),
  },
  {
    tag: 'eo',
    name: 'Esperanto',
    load: () =>
      load(
        'eo',
        () => import('./eo/index.ts'),
        () => import('./eo/keys.ts'),
      ),
  },
  {
    tag: 'es',
    name: 'Spanish',
    load: () =>
      load(
        'es',
        () => import('./es/index.ts'),
        () => import('./es/keys.ts'),
      ),
  },
  {
    tag: 'fr',
    name: 'French',
    load: () =>
      load(
        'fr',
        () => import('./fr/index.ts'),
        () => import('./fr/keys.ts'),
      ),
  },
  {
    tag: 'hr',
    name: 'Croatian',
    load: () =>
      load(
        'hr',
        () => import('./hr/index.ts'),
        () => import('./hr/keys.ts'),
      ),
  },
  {
    tag: 'it',
    name: 'Italian',
    load: () =>
      load(
        'it',
        () => import('./it/index.ts'),
        () => import('./it/keys.ts'),
      ),
  },
  {
    tag: 'ja',
    name: 'Japanese',
    load: () =>
      load(
        'ja',
        () => import('./ja/index.ts'),
        () => import('./ja/keys.ts'),
      ),
  },
  {
    tag: 'zh',
    name: 'Chinese',
    load: () =>
      load(
        'zh',
        () => import('./zh/index.ts'),
        () => import('./zh/keys.ts'),
      ),
  },
]

/** A pack as the build has made it ready, or where that was not done, as its files have it. */
async function load(
  tag: string,
  pack: () => Promise<{ readonly default: Locale }>,
  keys: () => Promise<{ readonly keys: Readonly<Record<string, string>> }>,
): Promise<Locale> {
  const ready = await readFile(new URL(`./${tag}/${READY}`, import.meta.url), 'utf8').catch(() => undefined)
  if (ready === undefined) return withKeys(pack(), keys())
  const data = JSON.parse(ready) as Omit<Locale, 'examples'>
  return { ...data, examples: async () => (await pack()).default.examples() }
}

/** What the build makes of a pack, in the pack's folder. */
export const READY = 'ready.json'

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

/** All of them, loaded, as their authors wrote them. */
export const loadLocales = async (): Promise<Locale[]> =>
  (await Promise.all(locales.map(({ load }) => load()))).map(({ keys, compiled, ...pack }) => pack)
