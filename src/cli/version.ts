import { readFileSync } from 'node:fs'

/** The sources and what is built of them lie at different depths. */
const MANIFEST = import.meta.url.endsWith('.ts') ? '../../package.json' : '../../../package.json'

/** The version in package.json. */
export function version(): string {
  const manifest = JSON.parse(readFileSync(new URL(MANIFEST, import.meta.url), 'utf8')) as { readonly version: string }
  return manifest.version
}
