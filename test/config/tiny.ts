import { type ConfigOptions, loadConfig } from '../../src/config/load.ts'
import type { EtiquetteError } from '../../src/errors.ts'
import { choices, flag, integer, ratio, strings } from '../../src/option.ts'
import type { Plugin } from '../../src/plugin.ts'
import { type AnyRule, defineRule } from '../../src/rule.ts'

const rule = (id: string, presets: AnyRule['presets'], options: AnyRule['options'] = {}): AnyRule =>
  defineRule({
    id,
    category: 'words',
    scope: 'message',
    kinds: ['transcript', 'template'],
    summary: `Summary of ${id}`,
    why: '',
    source: '',
    decisions: [],
    topics: [],
    requires: [],
    presets,
    options,
    messages: {},
    check: () => [],
  })

/** Rules that say nothing, so that configs can be tested whatever the real rules are. */
export const tinyRules: readonly AnyRule[] = [
  rule(
    'alpha',
    { recommended: 'error', strict: 'error', chat: 'warn' },
    { limit: integer('Words.', 10), words: strings('Words to allow.'), loud: flag('Loud.', false) },
  ),
  rule(
    'beta',
    { recommended: 'warn', strict: 'error' },
    { share: ratio('Share.', 0.5), on: choices('Days.', ['mon', 'tue']) },
  ),
  rule('gamma', { strict: 'warn', email: 'error' }),
]

export const tiny: Plugin = { rules: tinyRules }

/** What holds for a file of a folder, as lines that are easy to compare: `alpha error {"limit":3}`. */
export async function rulesFor(folder: string, file: string, options: ConfigOptions = {}): Promise<string[]> {
  const { rules } = await loadConfig(file, { cwd: folder, builtin: tiny, ...options })
  return [...rules].map(([id, { severity, options }]) => {
    return [id, severity, ...(Object.keys(options).length > 0 ? [JSON.stringify(options)] : [])].join(' ')
  })
}

/** The error that a folder's config leads to, as its user reads it: place, text, hint. */
export async function errorFor(folder: string, file: string, options: ConfigOptions = {}): Promise<string> {
  const error = await loadConfig(file, { cwd: folder, builtin: tiny, ...options }).then(
    () => undefined,
    (thrown: EtiquetteError) => thrown,
  )
  if (error?.name !== 'EtiquetteError') throw error ?? new Error('No error was thrown')
  const text = [error.at, error.message].filter((part) => part !== undefined).join(' ')
  return error.hint === undefined ? text : `${text} | ${error.hint}`
}
