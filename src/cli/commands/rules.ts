import { loadRules } from '../../config/plugins.ts'
import { EtiquetteError } from '../../errors.ts'
import { PRESETS, type PresetName } from '../../preset.ts'
import { wrap } from '../../reporters/wrap.ts'
import { type AnyRule, CATEGORIES } from '../../rule.ts'
import { displayWidth, visible } from '../../terminal-text.ts'
import type { Speech } from '../../ui/speech.ts'
import { loadSummaryWords } from '../../ui/summaries.ts'
import { configOf } from '../config-of.ts'
import type { FileFlags } from '../flags.ts'
import type { ExitCode, Io } from '../io.ts'
import { speechIn, uiLocaleIn } from '../ui-locale.ts'
import { whySilent } from './why-silent.ts'

export interface RulesFlags extends FileFlags {
  readonly format: 'text' | 'json'
  readonly whySilent?: boolean
}

const DEFAULT_WIDTH = 80
const presets = Object.keys(PRESETS) as PresetName[]

/** `etiquette rules`: every rule, those of plugins and of the team too, or with `--why-silent` what became of them. */
export async function rules(paths: readonly string[], flags: RulesFlags, io: Io): Promise<ExitCode> {
  if (flags.whySilent) return whySilent(paths, flags, io)
  if (paths.length)
    throw new EtiquetteError('`etiquette rules` lists the rules and checks no files', {
      hint: `To be told why rules find nothing in them: etiquette rules --why-silent ${paths.join(' ')}`,
    })
  const { plugins } = await configOf(flags, io)
  const all = await loadRules(plugins)
  if (flags.format === 'json') io.stdout.write(`${JSON.stringify(all.map(dataOf), undefined, 2)}\n`)
  else {
    const uiLocale = uiLocaleIn(flags, io, true)
    const [speech, summaryOf] = await Promise.all([speechIn(uiLocale), loadSummaryWords(uiLocale ?? 'en')])
    io.stdout.write(listOf(all, io.stdout.columns ?? DEFAULT_WIDTH, { speech, summaryOf }))
  }
  return 0
}

function dataOf({ id, category, presets: severities, summary }: AnyRule): Readonly<Record<string, unknown>> {
  return { id, category, recommended: severities.recommended ?? 'off', presets: severities, summary }
}

const ID_WIDTH = 24
const INDENT = '  '

/** What the list is told with, in one language. */
interface Words {
  readonly speech: Speech
  summaryOf(english: string): string
}

/** By category: a line with the id and the severity in each preset, and below what the rule asks for. */
function listOf(all: readonly AnyRule[], width: number, { speech, summaryOf }: Words): string {
  const rule = speech.say('rule')
  const heading = `${rule}${' '.repeat(ID_WIDTH - displayWidth(rule))}${presets.join(' ')}`
  const categories = [...new Set([...Object.keys(CATEGORIES), ...all.map(({ category }) => category as string)])]
  const parts = categories.flatMap((category) => {
    const own = all.filter((rule) => rule.category === category)
    const name: string = (CATEGORIES as Readonly<Record<string, string>>)[category] ?? category
    return own.length
      ? [
          [
            `\n${visible(speech.word(name))}\n`,
            ...own.map((rule) => entryOf(rule, summaryOf(rule.summary), width)),
          ].join(''),
        ]
      : []
  })
  return `${heading}\n${parts.join('')}`
}

function entryOf({ id, presets: severities }: AnyRule, summary: string, width: number): string {
  const name = `${INDENT}${visible(id)}`
  const cells = presets
    .map((preset) => (severities[preset] ?? '-').padEnd(preset.length))
    .join(' ')
    .trimEnd()
  const gap = ID_WIDTH - displayWidth(name)
  const first = gap > 0 ? `${name}${' '.repeat(gap)}${cells}` : `${name}\n${' '.repeat(ID_WIDTH)}${cells}`
  const below = wrap(summary, width - 2 * INDENT.length).map((line) => `${INDENT}${INDENT}${line}\n`)
  return `${first}\n${below.join('')}`
}
