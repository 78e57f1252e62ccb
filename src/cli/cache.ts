import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FileCache } from '../cache/file-cache.ts'
import { visible } from '../terminal-text.ts'
import type { Speech } from '../ui/speech.ts'
import type { Io } from './io.ts'
import { version } from './version.ts'

/** Options about what is known from earlier runs. */
export interface CacheFlags {
  readonly cache?: boolean
  /** A folder, relative to the working directory. */
  readonly cacheLocation?: string
}

/** Options that results depend on besides the config; those among the settings are in the config by then. */
interface Circumstances {
  readonly only?: readonly string[] | undefined
  readonly inputFormat?: string | undefined
  readonly uiLocale?: string | undefined
}

const IN_MODULES = 'node_modules/.cache/etiquette'
const ELSEWHERE = '.etiquettecache'

/** The results of earlier runs, where they are asked for. */
export async function openCache(
  { cache = false, cacheLocation, only, inputFormat, uiLocale }: CacheFlags & Circumstances,
  { cwd }: Io,
): Promise<FileCache | undefined> {
  if (!cache && cacheLocation === undefined) return undefined
  const place = cacheLocation ?? (existsSync(path.join(cwd, 'node_modules')) ? IN_MODULES : ELSEWHERE)
  const { FileCache } = await import('../cache/file-cache.ts')
  const identity = JSON.stringify([...build(), process.version, only, inputFormat, uiLocale])
  return new FileCache(path.resolve(cwd, place), cwd, identity)
}

/** A cache that cannot be written fails no run: the next one takes longer. */
export async function saveCache(cache: FileCache, { stderr }: Io, speaking: () => Promise<Speech>): Promise<void> {
  try {
    cache.save()
  } catch (error) {
    const speech = await speaking()
    const what = speech.say('the cache cannot be written: {}', visible((error as Error).message))
    stderr.write(`etiquette: ${speech.say('warning: {}', what)}\n`)
  }
}

const BUILD = new URL('../../build-id', import.meta.url)

/**
 * What tells one build from another of the same version: a sum of all code, written when it is built, and when that was;
 * and which versions of the libraries lie beside it.
 */
function build(): (string | number | undefined)[] {
  const here = fileURLToPath(import.meta.url)
  const modules = here.lastIndexOf('node_modules')
  const root = fileURLToPath(new URL('../../..', import.meta.url))
  const lock = path.join(modules < 0 ? `${root}/node_modules` : here.slice(0, modules + 12), '.package-lock.json')
  const locked = statSync(lock, { throwIfNoEntry: false })
  return [version(), id(), statSync(here).mtimeMs, locked?.size, locked?.mtimeMs]
}

function id(): string | undefined {
  return existsSync(BUILD) ? readFileSync(BUILD, 'utf8') : undefined
}
