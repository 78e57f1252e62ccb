import path from 'node:path'
import { AUTO } from '../../config/config.ts'
import { loadRules } from '../../config/plugins.ts'
import { readTeamRulesIn } from '../../config/team-rules.ts'
import { EtiquetteError } from '../../errors.ts'
import { matchLocale } from '../../files/match-locale.ts'
import { loadLocale } from '../../locale.ts'
import { type CompiledTeamRule, isTeamRule } from '../../team-rules/compile.ts'
import { visible } from '../../terminal-text.ts'
import { configOf } from '../config-of.ts'
import { count } from '../count.ts'
import type { FileFlags } from '../flags.ts'
import type { ExitCode, Io } from '../io.ts'
import { type TriedExample, tryExamples } from '../team-examples.ts'
import { speechIn, uiLocaleIn } from '../ui-locale.ts'

export interface TestRulesFlags extends Pick<FileFlags, 'config' | 'locale' | 'uiLocale'> {
  readonly format: 'text' | 'json'
}

interface TriedRule {
  readonly rule: string
  readonly examples: readonly TriedExample[]
}

/** `etiquette test-rules`: the examples of a team's own rules, those of the config or of one file. */
export async function testRules(file: string | undefined, flags: TestRulesFlags, io: Io): Promise<ExitCode> {
  const { plugins, locale } = await configOf(flags, io)
  const packs = plugins.flatMap((plugin) => plugin.locales ?? [])
  const language = flags.locale ?? (locale === undefined || locale === AUTO ? 'en' : locale)
  const rules: readonly CompiledTeamRule[] =
    file === undefined
      ? (await loadRules(plugins)).filter(isTeamRule)
      : await rulesIn(file, flags, io, { packs, locale: language })
  if (rules.length === 0)
    throw new EtiquetteError('There are no team rules here', {
      ...(file === undefined ? {} : { at: file }),
      hint: 'Write them under `teamRules` of the config, or name a file of rules. docs/team-rules.md says how',
    })
  const tried: TriedRule[] = []
  for (const rule of rules) {
    const tag = rule.locale ?? language
    const source = matchLocale(packs, tag)
    if (!source) throw new EtiquetteError(`There is no locale pack for ${JSON.stringify(tag)}`)
    tried.push({ rule: rule.id, examples: await tryExamples(rule, await loadLocale(source)) })
  }
  io.stdout.write(flags.format === 'json' ? `${JSON.stringify(tried, undefined, 2)}\n` : tried.map(textOf).join(''))
  for (const { rule, examples } of tried) {
    const missing = (['fail', 'pass'] as const).filter((kind) => !examples.some((each) => each.kind === kind))
    if (missing.length === 0) continue
    const speech = await speechIn(uiLocaleIn(flags, io, true))
    const [one, other] = missing
    const where = other === undefined ? `${one}` : speech.say('{} or {}', `${one}`, other)
    const what = speech.say('{} has no example under {}', visible(rule), where)
    io.stderr.write(`etiquette: ${speech.say('warning: {}', what)}\n`)
  }
  return tried.some(({ examples }) => examples.some(({ problem }) => problem !== undefined)) ? 1 : 0
}

/** A file that is a list holds rules, any other is a config. */
async function rulesIn(
  file: string,
  flags: TestRulesFlags,
  io: Io,
  how: Pick<Parameters<typeof readTeamRulesIn>[1], 'packs' | 'locale'>,
): Promise<readonly CompiledTeamRule[]> {
  const found = await readTeamRulesIn(path.resolve(io.cwd, file), { ...how, cwd: io.cwd })
  if (found) return found
  const { plugins } = await configOf({ ...flags, config: file }, io)
  return (await loadRules(plugins)).filter(isTeamRule)
}

function textOf({ rule, examples }: TriedRule): string {
  const failed = examples.filter(({ problem }) => problem !== undefined)
  const summary = failed.length
    ? `${failed.length} of ${count(examples.length, 'example')} ${failed.length === 1 ? 'fails' : 'fail'}`
    : `${count(examples.length, 'example')} ${examples.length === 1 ? 'passes' : 'pass'}`
  const details = failed.map(({ kind, number, text, problem = '' }) => {
    const lines = text.trimEnd().split('\n')
    return [`  ${kind} example ${number} ${visible(problem)}`, ...lines.map((line) => `    ${visible(line)}`)].join(
      '\n',
    )
  })
  return `${[`${rule}: ${examples.length ? summary : 'no examples'}`, ...details].join('\n\n')}\n${failed.length ? '\n' : ''}`
}
