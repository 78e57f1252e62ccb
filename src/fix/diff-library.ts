import type * as Diff from 'diff'
import { requireLate } from '../require-late.ts'

/**
 * The library that compares texts, loaded when it is first used: most runs change nothing. The reporters that show fixes
 * are synchronous, so `import()` cannot do it.
 */
export const diffLibrary = (): typeof Diff => requireLate('diff')
