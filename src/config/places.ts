import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The key of a config inside `package.json`. */
export const PACKAGE_KEY = 'etiquette'

/** The names that a config can have, in the order of precedence within one folder: the only list of them there is. */
export const CONFIG_NAMES = [
  '.etiquetterc',
  '.etiquetterc.json',
  '.etiquetterc.yaml',
  '.etiquetterc.yml',
  '.etiquetterc.js',
  '.etiquetterc.mjs',
  '.etiquetterc.cjs',
  'etiquette.config.js',
  'etiquette.config.mjs',
  'etiquette.config.cjs',
  'etiquette.config.json',
  'etiquette.config.yaml',
  'package.json',
] as const

/**
 * Whether a folder may hold a config. Asked for every folder above a linted file, so it does as little as it can: a
 * handful of synchronous `stat` calls take microseconds, and the libraries that read configs need not even be loaded.
 */
export function mayHoldConfig(directory: string): boolean {
  return CONFIG_NAMES.some((name) => {
    const path = join(directory, name)
    try {
      if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false
      // Nearly every project has a package.json, and hardly any of them holds our key.
      return name !== 'package.json' || readFileSync(path, 'utf8').includes(`"${PACKAGE_KEY}"`)
    } catch {
      // A folder above that must not be read is no reason not to check the file.
      return false
    }
  })
}
