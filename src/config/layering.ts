import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { EtiquetteError } from '../errors.ts'
import { PRESETS, type PresetName } from '../preset.ts'
import type { Severity } from '../violation.ts'
import { AUTO, type Config } from './config.ts'
import { type ConfigFile, configError, displayPath } from './config-file.ts'
import { createExplorer, type Explorer } from './explorer.ts'
import { CONFIG_SHAPE } from './keys.ts'
import type { Layer, Layers } from './layer.ts'
import { isFilePath, resolveModule } from './module.ts'
import { didYouMean } from './nearest.ts'
import { loadPlugin } from './plugin-loading.ts'
import { addPlugin, idsOf, type LoadedPlugin, rulesOf } from './plugins.ts'
import type { Problem } from './problem.ts'
import { isRecord } from './record.ts'
import type { TeamRules } from './team-rules.ts'
import { findProblems } from './validate.ts'
import { withOptions } from './validate-rules.ts'

/**
 * Reads configs and lays them over each other. Loaded only where there is a config, because the libraries take time.
 */
export interface Layering {
  /** The config of a folder, not of those above it. */
  search(directory: string): Promise<ConfigFile | undefined>
  /** @throws EtiquetteError where there is no such file, or it cannot be read as a config */
  load(path: string): Promise<ConfigFile>
  /**
   * Lays a config over `below`: first what it extends, then what it says itself, then its overrides.
   *
   * @throws EtiquetteError that names everything that is wrong in the file, or in a file that it extends
   */
  add(file: ConfigFile, below: Layers): Promise<Layers>
}

/** A layering that names files relative to the working directory. */
export function createLayering(cwd: string): Layering {
  const explorer = createExplorer(cwd)
  const tools = { explorer, cwd }
  return { ...explorer, add: (file, below) => addFile(file, dirname(file.path), below, tools, [file.path]) }
}

interface Tools {
  readonly explorer: Explorer
  readonly cwd: string
}

/** `folder` is what globs are relative to; `trail` are the files on the way here, so that a circle is noticed. */
async function addFile(
  file: ConfigFile,
  folder: string,
  below: Layers,
  tools: Tools,
  trail: readonly string[],
): Promise<Layers> {
  const problems: Problem[] = []
  let base = below
  for (const [index, written] of texts(file, 'extends')) {
    try {
      base = await addExtended(written, file, folder, base, tools, trail)
    } catch (error) {
      problems.push(asProblem(error, ['extends', ...index]))
    }
  }
  let { plugins } = base
  /** Plugins whose rules are on because this config names them. */
  const ownRules: LoadedPlugin[] = []
  for (const [index, written] of texts(file, 'plugins')) {
    try {
      const loaded = await loadPlugin(written, dirname(file.path))
      const added = addPlugin(plugins, loaded)
      if (loaded.isRule && added !== plugins) ownRules.push(loaded)
      plugins = added
    } catch (error) {
      problems.push(asProblem(error, ['plugins', ...index]))
    }
  }
  const team = await teamRulesOf(file, plugins, tools)
  for (const plugin of team.plugins) {
    try {
      plugins = addPlugin(plugins, plugin)
    } catch (error) {
      problems.push(asProblem(error, ['teamRules']))
    }
  }
  problems.push(...team.problems)
  // Without its plugins or its base, nobody can say which rules a config may name.
  const complete = problems.length === 0 && team.complete
  const byId = await withOptions(rulesOf(plugins), file.value)
  problems.push(...findProblems(file.value, CONFIG_SHAPE, { byId, complete }))
  if (problems.length > 0) throw await configError(file, problems, tools.cwd)

  const { overrides = [], ignorePatterns = [], ...part } = file.value as Config
  ownRules.push(...team.plugins)
  const ground = ownRules.length ? [...base.layers, { team: severitiesOf(ownRules) }] : base.layers
  const own: Layers = { ...base, layers: [...ground, { part }], plugins, files: [file.path, ...base.files] }
  if (overrides.length === 0 && ignorePatterns.length === 0) return own
  const { globs } = await import('./globs.ts')
  const above = overrides.map(({ files, ...only }): Layer => ({ part: only, files: globs(folder, [files].flat()) }))
  return {
    ...own,
    layers: [...own.layers, ...above],
    ignores: ignorePatterns.length > 0 ? [...own.ignores, globs(folder, ignorePatterns)] : own.ignores,
  }
}

async function teamRulesOf(file: ConfigFile, plugins: readonly LoadedPlugin[], tools: Tools): Promise<TeamRules> {
  if (!isRecord(file.value) || file.value.teamRules === undefined) return NONE
  const { readTeamRules } = await import('./team-rules.ts')
  const packs = plugins.flatMap(({ plugin }) => plugin.locales ?? [])
  const { locale } = file.value
  return readTeamRules(file, {
    cwd: tools.cwd,
    packs,
    locale: typeof locale === 'string' && locale !== AUTO ? locale : undefined,
    isTaken: (id, path) => plugins.some((each) => each.path !== path && idsOf(each.plugin, 'rules').includes(id)),
    load: (path) => tools.explorer.load(path),
  })
}

const NONE: TeamRules = { plugins: [], problems: [], complete: true }

/** The rules of a team are as severe as they say themselves, in every preset. */
function severitiesOf(plugins: readonly LoadedPlugin[]): Readonly<Record<string, Severity>> {
  const rules = [...rulesOf(plugins).values()]
  return Object.fromEntries(rules.flatMap(({ id, presets }) => (presets.strict ? [[id, presets.strict]] : [])))
}

async function addExtended(
  written: string,
  file: ConfigFile,
  folder: string,
  below: Layers,
  tools: Tools,
  trail: readonly string[],
): Promise<Layers> {
  if (Object.hasOwn(PRESETS, written)) return { ...below, layers: [...below.layers, { preset: written as PresetName }] }
  const here = dirname(file.path)
  const path = resolveModule(written, here)
  if (path === undefined || !existsSync(path)) throw new EtiquetteError(notFound(written, here))
  if (trail.includes(path)) {
    const circle = [...trail.slice(trail.indexOf(path)), path].map((step) => displayPath(step, tools.cwd))
    throw new EtiquetteError(`extends goes round in a circle: ${circle.join(' → ')}`)
  }
  const extended = await tools.explorer.load(path)
  // The globs of a package would otherwise mean files in `node_modules`, which nobody lints.
  return addFile(extended, isFilePath(written) ? dirname(path) : folder, below, tools, [...trail, path])
}

/** Errors inside another config file have a place of their own; all others belong to the entry that led there. */
function asProblem(error: unknown, path: Problem['path']): Problem {
  if (error instanceof EtiquetteError && error.at === undefined) {
    return { path, part: 'value', text: error.hint ? `${error.message}. ${error.hint}` : error.message }
  }
  throw error
}

function notFound(written: string, folder: string): string {
  const quoted = JSON.stringify(written)
  if (isFilePath(written)) return `extends: there is no file ${quoted}`
  if (existsSync(join(folder, written)))
    return `extends: ${quoted} is neither a preset nor an installed package — for the file, write "./${written}"`
  return `extends: ${quoted} is neither a preset nor an installed package${didYouMean(written, Object.keys(PRESETS))}`
}

/** The texts under a key of a config that is not yet checked, each with the rest of its key path. */
function texts(file: ConfigFile, key: 'extends' | 'plugins'): [number[], string][] {
  const value = isRecord(file.value) && Object.hasOwn(file.value, key) ? file.value[key] : undefined
  if (typeof value === 'string') return key === 'extends' ? [[[], value]] : []
  if (!Array.isArray(value)) return []
  return value.flatMap((item: unknown, index): [number[], string][] =>
    typeof item === 'string' ? [[[index], item]] : [],
  )
}
