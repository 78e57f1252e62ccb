import { readFileSync } from 'node:fs'

/** The sources and what is built of them lie at different depths. */
const PLACE = import.meta.url.endsWith('.ts') ? '../../package.json' : '../../../package.json'

/** What package.json says of etiquette. */
export function manifest(): { readonly version: string; readonly engines: { readonly node: string } } {
  return JSON.parse(readFileSync(new URL(PLACE, import.meta.url), 'utf8'))
}

/** The version in package.json. */
export const version = (): string => manifest().version
