import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { EtiquetteError } from '../errors.ts'
import { matchLocale } from '../files/match-locale.ts'
import { type Locale, type LocaleSource, loadLocale } from '../locale.ts'
import { type CompiledTeamRule, compileTeamRule } from '../team-rules/compile.ts'
import { TEAM_RULE_SHAPE } from '../team-rules/declaration.ts'
import { teamRuleProblems } from '../team-rules/problems.ts'
import type { TeamRule } from '../team-rules/team-rule.ts'
import { type ConfigFile, configError, displayPath } from './config-file.ts'
import type { LoadedPlugin } from './plugins.ts'
import { formatPath, type KeyPath, type Problem, quoteValue } from './problem.ts'
import { isRecord } from './record.ts'
import { findProblems } from './validate.ts'

const DEFAULT_LOCALE = 'en'

/** What team rules are read with. */
export interface TeamRuleReading {
  readonly cwd: string
  /** The packs whose named lists patterns can use. */
  readonly packs: readonly (Locale | LocaleSource)[]
  /** The language of rules that do not say theirs. */
  readonly locale?: string | undefined
  /** Whether a rule of another file has a name; where left out, none has. */
  isTaken?(name: string, path: string): boolean
  load(path: string): Promise<ConfigFile>
}

/** What the `teamRules` of a config come to: one plugin for the config itself and one for each file that it names. */
export interface TeamRules {
  readonly plugins: readonly LoadedPlugin[]
  /** What is wrong with rules that look right key by key; whether they do is checked with the config as a whole. */
  readonly problems: readonly Problem[]
  /** Whether all rules are there: where one is wrong, nobody can say which rules a config may name. */
  readonly complete: boolean
}

/**
 * Reads the team rules of a config that is not yet checked.
 *
 * @throws EtiquetteError that names everything that is wrong in a file of rules
 */
export async function readTeamRules(file: ConfigFile, reading: TeamRuleReading): Promise<TeamRules> {
  const entries: unknown = isRecord(file.value) ? file.value.teamRules : undefined
  if (!Array.isArray(entries)) return { plugins: [], problems: [], complete: true }
  const placed = entries.map((entry: unknown, index) => ({ entry, path: ['teamRules', index] }))
  const inline = placed.filter(({ entry }) => isRecord(entry))
  const own = await compileAll(inline, file, reading)
  const plugins = own.rules.length ? [pluginOf(own.rules, file.path, reading.cwd)] : []
  const problems = [...own.problems]
  for (const { entry, path } of placed) {
    if (typeof entry !== 'string' || entry.trim() === '') continue
    const there = resolve(dirname(file.path), entry)
    if (existsSync(there)) plugins.push(await readTeamRulesFile(there, reading))
    else problems.push({ path, part: 'value', text: `${formatPath(path)}: there is no file ${JSON.stringify(entry)}` })
  }
  return { plugins, problems, complete: problems.length === 0 && own.rules.length === inline.length }
}

/**
 * Reads a file that is a list of team rules.
 *
 * @throws EtiquetteError that names everything that is wrong in it
 */
async function readTeamRulesFile(path: string, reading: TeamRuleReading): Promise<LoadedPlugin> {
  return pluginOf(await rulesOf(await reading.load(path), reading), path, reading.cwd)
}

/**
 * The rules of a file that is a list of them; nothing where it is something else, such as a config.
 *
 * @throws EtiquetteError as `readTeamRules`, or where there is no such file
 */
export async function readTeamRulesIn(
  path: string,
  reading: Omit<TeamRuleReading, 'load'>,
): Promise<readonly CompiledTeamRule[] | undefined> {
  const { createExplorer } = await import('./explorer.ts')
  const explorer = createExplorer(reading.cwd)
  const file = await explorer.load(path)
  // A rule by itself is no config, either: what is said of it should be about lists of rules.
  const isOneRule =
    isRecord(file.value) && ['name', 'require', 'forbid'].some((key) => Object.hasOwn(file.value as object, key))
  return Array.isArray(file.value) || isOneRule ? rulesOf(file, { ...reading, load: explorer.load }) : undefined
}

async function rulesOf(file: ConfigFile, reading: TeamRuleReading): Promise<readonly CompiledTeamRule[]> {
  if (!Array.isArray(file.value)) {
    const text = `A file of team rules must be a list of rules, not ${quoteValue(file.value)}`
    throw new EtiquetteError(text, {
      at: `${displayPath(file.path, reading.cwd)}:1:1`,
      hint: 'Begin each rule with "- name:"',
    })
  }
  const placed = file.value.map((entry: unknown, index) => ({ entry, path: [index] }))
  const shape = placed.flatMap(({ entry, path }) => findProblems(entry, TEAM_RULE_SHAPE, NO_RULES, path))
  const { rules, problems } = await compileAll(placed, file, reading)
  if (shape.length + problems.length > 0) throw await configError(file, [...shape, ...problems], reading.cwd)
  return rules
}

/** Rules name no other rules. */
const NO_RULES = { byId: new Map(), complete: true }

interface Placed {
  readonly entry: unknown
  readonly path: KeyPath
}

/** Compiles what is right key by key. */
async function compileAll(
  placed: readonly Placed[],
  file: ConfigFile,
  { packs, locale: general = DEFAULT_LOCALE, isTaken, cwd }: TeamRuleReading,
): Promise<{ readonly rules: readonly CompiledTeamRule[]; readonly problems: readonly Problem[] }> {
  const rules = new Map<string, CompiledTeamRule>()
  const problems: Problem[] = []
  for (const { entry, path } of placed) {
    if (findProblems(entry, TEAM_RULE_SHAPE, NO_RULES, path).length > 0) continue
    const team = entry as TeamRule
    const { name, locale = general } = team
    const source = matchLocale(packs, locale)
    const pack = source && (await loadLocale(source))
    const wrong = [
      ...teamRuleProblems(team, pack?.lists ?? {}, path),
      ...(team.locale !== undefined && !pack
        ? [problem([...path, 'locale'], `there is no locale pack for ${JSON.stringify(locale)}`)]
        : []),
      ...(isTaken?.(name, file.path)
        ? [problem([...path, 'name'], `there is a rule ${JSON.stringify(name)} already`)]
        : []),
      ...(rules.has(name) ? [problem([...path, 'name'], `${JSON.stringify(name)} is there twice`)] : []),
    ]
    problems.push(...wrong)
    if (wrong.length === 0) rules.set(name, compileTeamRule(team, locale, displayPath(file.path, cwd)))
  }
  return { rules: [...rules.values()], problems }
}

const problem = (path: KeyPath, text: string): Problem => ({
  path,
  part: 'value',
  text: `${formatPath(path)}: ${text}`,
})

/** Told apart by its path from the rules of other files; the same file may be named by several configs. */
function pluginOf(rules: readonly CompiledTeamRule[], path: string, cwd: string): LoadedPlugin {
  return { name: displayPath(path, cwd), path, plugin: { rules } }
}
