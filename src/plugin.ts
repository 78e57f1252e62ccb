import type { Locale } from './locale.ts'
import type { Reader } from './reader.ts'
import type { ReporterFormat } from './reporter.ts'
import type { AnyRule } from './rule.ts'

/** What a package can add. The built-in rules, locales, readers and formats are one of these themselves. */
export interface Plugin {
  readonly rules?: readonly AnyRule[]
  readonly locales?: readonly Locale[]
  readonly readers?: readonly Reader[]
  readonly reporters?: readonly ReporterFormat[]
}
