import { createRequire } from 'node:module'
import type * as Diff from 'diff'

const load = createRequire(import.meta.url)

/**
 * The library that compares texts, loaded when it is first used: most runs change nothing. The reporters that show fixes
 * are synchronous, so `import()` cannot do it.
 */
export const diffLibrary = (): typeof Diff => load('diff')
