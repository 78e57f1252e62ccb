import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { ResolvedConfig } from '../config/config.ts'
import { type Globs, globs } from '../config/globs.ts'
import { CONFIG_NAMES } from '../config/places.ts'

/** What an ignore file is called, in whatever folder. */
export const IGNORE_FILE = '.etiquetteignore'

/** Folders that hold no conversations; they are searched only where a pattern names them. */
export const SKIPPED_FOLDERS: readonly string[] = ['node_modules', '.git', 'dist']

/** Files that many folders have and that hold no conversations, whatever their extension; they are read where named. */
export const SKIPPED_FILES: readonly string[] = [
  ...CONFIG_NAMES,
  'package-lock.json',
  'tsconfig.json',
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE.md',
]

/** What the `.etiquetteignore` files leave out; they mean what a `.gitignore` means, the nearest one winning. */
export class IgnoreFiles {
  readonly #top: string
  readonly #known = new Map<string, Globs | undefined>()
  /** The ignore files that have a say about the files of a folder. */
  readonly #chains = new Map<string, readonly (readonly [folder: string, meant: Globs])[]>()

  /** `top`: the working directory, absolute. Its ignore file and those in the folders below it count. */
  constructor(top: string) {
    this.#top = top
  }

  /** The ignore file that leaves out `file` (absolute), or nothing. `searched`: the folder that it was found from. */
  reason(file: string, searched = path.dirname(file)): string | undefined {
    const key = `${path.dirname(file)}\0${searched}`
    let chain = this.#chains.get(key)
    if (!chain) {
      chain = this.#folders(file, searched).flatMap((folder) => {
        const meant = this.#of(folder)
        return meant ? [[folder, meant] as const] : []
      })
      this.#chains.set(key, chain)
    }
    let reason: string | undefined
    for (const [folder, meant] of chain) {
      const verdict = meant(file)
      if (verdict !== undefined) reason = verdict ? path.join(folder, IGNORE_FILE) : undefined
    }
    return reason
  }

  /** The folders whose ignore file has a say, outermost first. */
  #folders(file: string, searched: string): string[] {
    const inside = (folder: string) => folder === this.#top || folder.startsWith(this.#top + path.sep)
    const folders: string[] = []
    let folder = path.dirname(file)
    const last = inside(folder) ? this.#top : searched
    while (folder !== last && path.dirname(folder) !== folder) {
      folders.unshift(folder)
      folder = path.dirname(folder)
    }
    return [folder, ...folders]
  }

  #of(folder: string): Globs | undefined {
    if (!this.#known.has(folder)) this.#known.set(folder, readIgnoreFile(folder))
    return this.#known.get(folder)
  }
}

function readIgnoreFile(folder: string): Globs | undefined {
  const file = path.join(folder, IGNORE_FILE)
  if (!existsSync(file)) return undefined
  const lines = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
  return globs(folder, lines)
}

/** Whether a file holds the settings or the rules of a team, which look like templates, but are sent to nobody. */
export const isSetting = (file: string, { files, pluginFiles = [] }: ResolvedConfig): boolean =>
  files.includes(file) || pluginFiles.includes(file)
