import type { ResolvedConfig } from '../../src/config/config.ts'
import type { Locale, LocaleSource } from '../../src/locale.ts'
import type { AnyRule } from '../../src/rule.ts'

/** A config with these rules as warnings, these packs, and nothing else. */
export const configWith = (rules: readonly AnyRule[], locales: readonly (Locale | LocaleSource)[]): ResolvedConfig => ({
  rules: new Map(rules.map(({ id }) => [id, { severity: 'warn', options: {} }])),
  locale: undefined,
  channel: undefined,
  encoding: undefined,
  dates: undefined,
  speakers: {},
  brand: [],
  allow: [],
  unusedSuppressions: 'warn',
  ignored: false,
  plugins: [{ rules, locales }],
  pluginFiles: [],
  files: [],
  score: {},
})
