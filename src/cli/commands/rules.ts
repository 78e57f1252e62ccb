import { CATEGORIES } from '../../rule.ts'
import { visible } from '../../terminal-text.ts'
import { configOf } from '../config-of.ts'
import type { FileFlags } from '../flags.ts'
import type { ExitCode, Io } from '../io.ts'
import { table } from '../table.ts'

export interface RulesFlags extends Pick<FileFlags, 'config'> {
  readonly format: 'text' | 'json'
}

/** `etiquette rules`: a line for each rule, those of plugins too. */
export async function rules(flags: RulesFlags, io: Io): Promise<ExitCode> {
  const { plugins } = await configOf(flags, io)
  const all = plugins
    .flatMap((plugin) => plugin.rules ?? [])
    .map(({ id, category, presets, summary }) => ({ id, category, recommended: presets.recommended ?? 'off', summary }))
  if (flags.format === 'json') io.stdout.write(`${JSON.stringify(all, undefined, 2)}\n`)
  else {
    const rows = all.map(({ id, category, recommended, summary }) => [
      id,
      CATEGORIES[category] ?? category,
      recommended,
      summary,
    ])
    io.stdout.write(
      table([['rule', 'category', 'recommended', 'what it finds'], ...rows.map((row) => row.map(visible))]),
    )
  }
  return 0
}
