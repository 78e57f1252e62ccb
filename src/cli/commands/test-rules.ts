import path from 'node:path'
import { AUTO } from '../../config/config.ts'
import { loadRules } from '../../config/plugins.ts'
import { readTeamRulesIn } from '../../config/team-rules.ts'
import { EtiquetteError } from '../../errors.ts'
import { matchLocale } from '../../files/match-locale.ts'
import { loadLocale } from '../../locale.ts'
import { type CompiledTeamRule, isTeamRule } from '../../team-rules/compile.ts'
import { visible } from '../../terminal-text.ts'
import { loadExampleWords } from '../../ui/index.ts'
import type { Speech } from '../../ui/speech.ts'
import { configOf } from '../config-of.ts'
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
  const uiLocale = uiLocaleIn(flags, io, true)
  const speech = await speechIn(uiLocale)
  const wrong = await loadExampleWords(uiLocale ?? 'en')
  io.stdout.write(
    flags.format === 'json'
      ? `${JSON.stringify(tried, undefined, 2)}\n`
      : tried.map((each) => textOf(each, speech, wrong)).join(''),
  )
  for (const { rule, examples } of tried) {
    const missing = (['fail', 'pass'] as const).filter((kind) => !examples.some((each) => each.kind === kind))
    if (missing.length === 0) continue
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

function textOf({ rule, examples }: TriedRule, speech: Speech, wrong: (english: string) => string): string {
  const failed = examples.filter(({ problem }) => problem !== undefined)
  const all = speech.count(examples.length, 'example')
  const summary = failed.length
    ? speech.say(failed.length === 1 ? '{} of {} fails' : '{} of {} fail', failed.length, all)
    : speech.say(examples.length === 1 ? '{} passes' : '{} pass', all)
  const details = failed.map(({ kind, number, text, problem = '' }) => {
    const lines = text.trimEnd().split('\n')
    const head = speech.say('{} example {} {}', kind, number, visible(wrong(problem)))
    return [`  ${head}`, ...lines.map((line) => `    ${visible(line)}`)].join('\n')
  })
  return `${[`${rule}: ${examples.length ? summary : speech.say('no examples')}`, ...details].join('\n\n')}\n${failed.length ? '\n' : ''}`
}
