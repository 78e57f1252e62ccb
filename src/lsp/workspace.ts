import path from 'node:path'
import type { ResolvedConfig } from '../config/config.ts'
import { type ConfigLoader, createConfigLoader } from '../config/load.ts'
import type { Checker } from '../files/checker.ts'
import { Checkers } from '../files/checkers.ts'
import { IgnoreFiles, isSetting, SKIPPED_FILES, SKIPPED_FOLDERS } from '../files/ignored.ts'
import type { Wording } from '../ui/wording.ts'
import type { KnownViolations } from './known-violations.ts'

/** What a document is checked against. */
export interface DocumentSettings {
  readonly config: ResolvedConfig
  readonly checker: Checker
  /** The document as it is shown: relative to its folder of the workspace. */
  readonly path: string
  /** Ready to be asked about it; absent where all is to be shown. */
  readonly known: KnownViolations | undefined
}

export interface WorkspaceOptions {
  /** Absolute paths of the folders that are open in the editor. */
  readonly folders: readonly string[]
  /** Where documents belong that are in none of them; absolute. */
  readonly cwd: string
  /** As `--config` and `--no-config`. */
  readonly config: string | false | undefined
  readonly wording: Wording | undefined
  /** What is known in a folder; nothing where all is to be shown. */
  knownIn(folder: string): KnownViolations | undefined
}

/**
 * Knows the settings of every document, as they stood when they were first asked for. Where a config changes, another
 * one is made.
 */
export class Workspace {
  readonly #options: WorkspaceOptions
  readonly #checkers: Checkers
  readonly #loaders = new Map<string, ConfigLoader>()
  readonly #ignored = new Map<string, IgnoreFiles>()
  readonly #known = new Map<string, KnownViolations | undefined>()

  constructor(options: WorkspaceOptions) {
    this.#options = options
    this.#checkers = new Checkers(options.wording)
  }

  /** The folder of the workspace that a file is in, the innermost one where they are nested. */
  folderOf(file: string): string {
    const holding = this.#options.folders.filter((folder) => isInside(folder, file))
    return holding.reduce((one, other) => (other.length > one.length ? other : one), holding[0] ?? this.#options.cwd)
  }

  /**
   * Nothing where the file is left out: by an ignore file, by its config, or because files of that name are never
   * searched. Throws an `EtiquetteError` where its config or its baseline is wrong.
   */
  async settingsOf(file: string): Promise<DocumentSettings | undefined> {
    const folder = this.folderOf(file)
    if (this.#isLeftOut(file, folder)) return undefined
    const config = await this.configOf(file)
    if (config.ignored || isSetting(file, config)) return undefined
    const shown = path.relative(folder, file).split(path.sep).join('/')
    const known = this.#knownIn(folder)
    await known?.start(shown)
    return { config, checker: this.#checkers.for(config), path: shown, known }
  }

  /** Whether a file is a baseline that some document is compared with. */
  isBaseline(file: string): boolean {
    return [...this.#known.values()].some((known) => known?.isBaseline(file))
  }

  /** What holds for a file. Throws an `EtiquetteError` where its config is wrong. */
  configOf(file: string): Promise<ResolvedConfig> {
    const folder = this.folderOf(file)
    let loader = this.#loaders.get(folder)
    if (!loader) {
      const { config } = this.#options
      loader = createConfigLoader({ cwd: folder, ...(config === undefined ? {} : { config }) })
      this.#loaders.set(folder, loader)
    }
    return loader.resolve(file)
  }

  #knownIn(folder: string): KnownViolations | undefined {
    if (!this.#known.has(folder)) this.#known.set(folder, this.#options.knownIn(folder))
    return this.#known.get(folder)
  }

  #isLeftOut(file: string, folder: string): boolean {
    if (SKIPPED_FILES.includes(path.basename(file))) return true
    const within = path.relative(folder, path.dirname(file)).split(path.sep)
    if (within.some((name) => SKIPPED_FOLDERS.includes(name))) return true
    let ignored = this.#ignored.get(folder)
    if (!ignored) {
      ignored = new IgnoreFiles(folder)
      this.#ignored.set(folder, ignored)
    }
    return ignored.reason(file) !== undefined
  }
}

const isInside = (folder: string, file: string): boolean => {
  const way = path.relative(folder, file)
  return way === '' || (way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way))
}
