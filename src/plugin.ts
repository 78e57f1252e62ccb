import type { Locale, LocaleSource } from './locale.ts'
import type { Reader } from './reader.ts'
import type { ReporterFormat } from './reporter.ts'
import type { AnyRule } from './rule.ts'

/** What a package can add. The built-in rules, locales, readers and formats are one of these themselves. */
export interface Plugin {
  readonly rules?: readonly AnyRule[]
  /** Packs, or where to load them from: only those are loaded that conversations need. */
  readonly locales?: readonly (Locale | LocaleSource)[]
  readonly readers?: readonly Reader[]
  readonly reporters?: readonly ReporterFormat[]
}
