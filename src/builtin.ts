import { locales } from '../locales/index.ts'
import { rules } from '../rules/index.ts'
import type { Plugin } from './plugin.ts'
import { coreReaders } from './readers/index.ts'
import { reporters } from './reporters/index.ts'

/** What comes with etiquette, as a plugin like any other. */
export const builtin = { rules, locales, readers: coreReaders, reporters } as const satisfies Plugin
