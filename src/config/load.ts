import { dirname, resolve as resolvePath } from 'node:path'
import { EtiquetteError } from '../errors.ts'
import type { Plugin } from '../plugin.ts'
import type { PresetName } from '../preset.ts'
import type { AnyRule } from '../rule.ts'
import type { ConfigPart, ResolvedConfig } from './config.ts'
import type { ConfigFile } from './config-file.ts'
import type { Layer, Layers } from './layer.ts'
import type { Layering } from './layering.ts'
import { mergeLayers } from './merge.ts'
import { mayHoldConfig } from './places.ts'
import { rulesOf } from './plugins.ts'
import { quoteValue } from './problem.ts'
import { isRecord } from './record.ts'

export interface ConfigOptions {
  /** What relative paths are relative to, and files in messages; the working directory where left out. */
  readonly cwd?: string
  /** Exactly this file instead of those that would be found; `false` for none at all. */
  readonly config?: string | false
  /** Takes the place of the default preset and of every preset that configs extend. */
  readonly preset?: PresetName
  /** Goes above every config. */
  readonly commandLine?: ConfigPart
  /** What is there before any plugin is loaded; etiquette's own rules, locales, readers and formats where left out. */
  readonly builtin?: Plugin
}

/** Works out what holds for which file. */
export interface ConfigLoader {
  /**
   * What holds for a file, which need not exist. Files for which the same holds are given the same object, so whatever
   * is built from it can be kept in a `WeakMap`.
   *
   * @throws EtiquetteError where a config is wrong: file, line, the wrong key and the nearest right one
   */
  resolve(file: string): Promise<ResolvedConfig>
}

/** A loader that reads each config once, however many files are asked for. */
export function createConfigLoader(options: ConfigOptions = {}): ConfigLoader {
  return new Loader(options)
}

/** What holds for one file; for many files, keep a loader. */
export function loadConfig(file: string, options: ConfigOptions = {}): Promise<ResolvedConfig> {
  return createConfigLoader(options).resolve(file)
}

/** What is known of a folder: the layers of its files, and what they came to for the files so far. */
interface Folder {
  readonly all: Layers
  readonly resolved: Map<string, Promise<ResolvedConfig>>
}

class Loader implements ConfigLoader {
  readonly #options: ConfigOptions
  readonly #cwd: string
  readonly #folders = new Map<string, Promise<Folder>>()
  #layering: Promise<Layering> | undefined

  constructor(options: ConfigOptions) {
    this.#options = options
    this.#cwd = resolvePath(options.cwd ?? '.')
  }

  async resolve(file: string): Promise<ResolvedConfig> {
    const path = resolvePath(this.#cwd, file)
    const { all, resolved } = await this.#folder(dirname(path))
    const ignored = all.ignores.reduce((before, globs) => globs(path) ?? before, false)
    const applying = all.layers.map((layer) => !('files' in layer) || !layer.files || layer.files(path) === true)
    const key = [ignored, ...applying].map(Number).join('')
    let result = resolved.get(key)
    if (!result) {
      const layers = all.layers.filter((_, index) => applying[index])
      result = this.#merge(all, layers, ignored)
      resolved.set(key, result)
    }
    return result
  }

  async #merge({ plugins, files }: Layers, layers: readonly Layer[], ignored: boolean): Promise<ResolvedConfig> {
    const { preset, commandLine = {} } = this.#options
    const rules = rulesOf(plugins)
    if (preset !== undefined || Object.keys(commandLine).length > 0) await checkOptions(preset, commandLine, rules)
    const merged = mergeLayers(layers, rules, preset, commandLine)
    await tryOptions(merged.rules, rules)
    const pluginFiles = plugins.flatMap(({ path }) => (path === undefined ? [] : [path]))
    return { ...merged, ignored, plugins: plugins.map(({ plugin }) => plugin), pluginFiles, files }
  }

  #folder(directory: string): Promise<Folder> {
    // With one config or none, all folders are alike.
    const key = this.#options.config === undefined ? directory : ''
    let folder = this.#folders.get(key)
    if (!folder) {
      folder = this.#read(directory)
      this.#folders.set(key, folder)
    }
    return folder
  }

  async #read(directory: string): Promise<Folder> {
    const { config } = this.#options
    if (config === false) return this.#ground()
    if (config !== undefined) {
      const file = await (await this.#tools()).load(resolvePath(this.#cwd, config))
      return this.#over(file, await this.#ground())
    }
    const file = mayHoldConfig(directory) ? await (await this.#tools()).search(directory) : undefined
    const parent = dirname(directory)
    const isTop = parent === directory || (isRecord(file?.value) && file.value.root === true)
    const below = await (isTop ? this.#ground() : this.#folder(parent))
    return file ? this.#over(file, below) : below
  }

  /** What holds before any config is read. */
  async #ground(): Promise<Folder> {
    // Imported here so that those who bring their own rules do not pay for ours.
    const plugin = this.#options.builtin ?? (await import('../builtin.ts')).builtin
    const builtin = { name: 'etiquette itself', path: undefined, plugin }
    return { all: { layers: [], ignores: [], plugins: [builtin], files: [] }, resolved: new Map() }
  }

  async #over(file: ConfigFile, below: Folder): Promise<Folder> {
    return { all: await (await this.#tools()).add(file, below.all), resolved: new Map() }
  }

  #tools(): Promise<Layering> {
    this.#layering ??= import('./layering.ts').then(({ createLayering }) => createLayering(this.#cwd))
    return this.#layering
  }
}

/** What comes from the command line is checked like a config: its rules may be those of a plugin. */
async function checkOptions(
  preset: string | undefined,
  commandLine: ConfigPart,
  rules: ReadonlyMap<string, AnyRule>,
): Promise<void> {
  const [{ findProblems }, { PART_SHAPE, PRESET_SHAPE }] = await Promise.all([
    import('./validate.ts'),
    import('./keys.ts'),
  ])
  const known = { byId: rules, complete: true }
  const problems = findProblems(commandLine, PART_SHAPE, known)
  if (preset !== undefined) problems.unshift(...findProblems(preset, PRESET_SHAPE, known, ['preset']))
  if (problems.length > 0) throw new EtiquetteError(problems.map(({ text }) => text).join('\n'))
}

/** Rules that take options which they do not declare are asked whether they take these, now that all are together. */
async function tryOptions(on: ResolvedConfig['rules'], rules: ReadonlyMap<string, AnyRule>): Promise<void> {
  for (const [id, { options }] of on) {
    const problem = await rules.get(id)?.optionsProblem?.(options)
    if (problem === undefined) continue
    const given = Object.keys(options).length > 0 ? `with the options ${quoteValue(options)}` : 'without options'
    throw new EtiquetteError(`Rule "${id}" cannot be used ${given}: ${problem}`, {
      hint: 'Set the options that it needs, or set it to "off"',
    })
  }
}
