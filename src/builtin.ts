import { locales } from '../locales/index.ts'
import { ruleSources } from '../rules/index.ts'
import type { Plugin } from './plugin.ts'
import { readerSources } from './readers/index.ts'
import { reporters } from './reporters/index.ts'

/** What comes with etiquette, as a plugin like any other. */
export const builtin = { rules: ruleSources, locales, readers: readerSources, reporters } as const satisfies Plugin
