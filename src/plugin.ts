import type { Locale, LocaleSource } from './locale.ts'
import type { Reader, ReaderSource } from './reader.ts'
import type { ReporterFormat, ReporterSource } from './reporter.ts'
import type { AnyRule, RuleSource } from './rule.ts'

/**
 * What a package can add. The built-in rules, locales, readers and formats are one of these themselves. Each can also say
 * where to load it from: only those are loaded that are needed.
 */
export interface Plugin {
  readonly rules?: readonly (AnyRule | RuleSource)[]
  readonly locales?: readonly (Locale | LocaleSource)[]
  readonly readers?: readonly (Reader | ReaderSource)[]
  readonly reporters?: readonly (ReporterFormat | ReporterSource)[]
}
