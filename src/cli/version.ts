import { createRequire } from 'node:module'

/** The version in package.json. */
export function version(): string {
  // By its own name the package finds itself both from the sources and from the build.
  const manifest = createRequire(import.meta.url)('etiquette/package.json') as { readonly version: string }
  return manifest.version
}
