import { readFileSync } from 'node:fs'
import type { Locale, LocaleSource } from '../src/locale.ts'
import { READY, type Ready, readReady } from './ready-file.ts'

/** Every built-in locale pack: the only list of them there is. A pack is loaded when a conversation needs it. */
export const locales: readonly LocaleSource[] = [
  { tag: 'de', name: 'German', load: () => load('de', () => import('./de/index.ts')) },
  { tag: 'el', name: 'Greek', load: () => load('el', () => import('./el/index.ts')) },
  { tag: 'en', name: 'English', load: () => load('en', () => import('./en/index.ts')) },
  { tag: 'eo', name: 'Esperanto', load: () => load('eo', () => import('./eo/index.ts')) },
  { tag: 'es', name: 'Spanish', load: () => load('es', () => import('./es/index.ts')) },
  { tag: 'fr', name: 'French', load: () => load('fr', () => import('./fr/index.ts')) },
  { tag: 'hr', name: 'Croatian', load: () => load('hr', () => import('./hr/index.ts')) },
  { tag: 'it', name: 'Italian', load: () => load('it', () => import('./it/index.ts')) },
  { tag: 'ja', name: 'Japanese', load: () => load('ja', () => import('./ja/index.ts')) },
  { tag: 'zh', name: 'Chinese', load: () => load('zh', () => import('./zh/index.ts')) },
]

/** A pack as the build has made it ready, or where that was not done, as its files have it. */
async function load(tag: string, pack: () => Promise<{ readonly default: Locale }>): Promise<Locale> {
  const ready = readyOf(tag)
  return ready ? { ...ready, examples: async () => (await pack()).default.examples() } : (await pack()).default
}

function readyOf(tag: string): Ready | undefined {
  try {
    return readReady(readFileSync(new URL(`./${tag}/${READY}`, import.meta.url)))
  } catch {
    return undefined
  }
}

/** All of them, loaded, as their authors wrote them. */
export const loadLocales = async (): Promise<Locale[]> =>
  (await Promise.all(locales.map(({ load }) => load()))).map(({ ready, ...pack }) => pack)
