import { createRequire } from 'node:module'
import { lazily } from './lazily.ts'

const load = lazily(() => createRequire(import.meta.url))

/** Loads a package where it is needed at once and `import()` would make others wait. Only packages in CommonJS can be had so. */
export const requireLate = <T>(name: string): T => load()(name) as T
