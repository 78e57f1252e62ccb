import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { ResolvedConfig } from '../config/config.ts'
import { CONFIG_NAMES } from '../config/places.ts'
import { IGNORE_FILE } from '../files/ignored.ts'
import type { Wording } from '../ui/wording.ts'
import { type Checked, checkDocument } from './check.ts'
import type { KnownViolations } from './known-violations.ts'
import { Workspace } from './workspace.ts'

export interface SessionOptions {
  readonly cwd: string
  readonly config: string | false | undefined
  readonly wording: Wording | undefined
  /** What a baseline knows in a folder; nothing where all is to be shown. */
  knownIn(folder: string): KnownViolations | undefined
  /** The document as it is now in the editor; nothing where it was closed. */
  current(uri: string): TextDocument | undefined
  /** Is told what made checking a document impossible: a wrong config, or a fault of etiquette itself. */
  failed(error: unknown, uri: string): void
}

interface Known {
  readonly version: number
  readonly workspace: Workspace
  readonly result: Promise<Checked | undefined>
}

/**
 * Checks the documents of an editor, one after the other, each version once. What became stale while it waited is not
 * checked at all, so typing needs no delay.
 */
export class Session {
  readonly #options: SessionOptions
  readonly #known = new Map<string, Known>()
  /** The files that settings were read from. */
  readonly #sources = new Set<string>()
  #folders: readonly string[]
  #workspace: Workspace
  #queue: Promise<unknown> = Promise.resolve()

  constructor(folders: readonly string[], options: SessionOptions) {
    this.#options = options
    this.#folders = folders
    this.#workspace = this.#createWorkspace()
  }

  get workspace(): Workspace {
    return this.#workspace
  }

  /** Forgets all settings, because a config, an ignore file, a baseline or the folders have changed. */
  reload(folders: readonly string[] = this.#folders): void {
    this.#folders = folders
    this.#workspace = this.#createWorkspace()
    this.#known.clear()
  }

  /** Whether settings may change with a file. */
  isSource(file: string): boolean {
    const name = path.basename(file)
    if (name === IGNORE_FILE || (CONFIG_NAMES as readonly string[]).includes(name)) return true
    return this.#sources.has(file) || this.#workspace.isBaseline(file)
  }

  forget(uri: string): void {
    this.#known.delete(uri)
  }

  /**
   * What is in the document as it is now. Nothing where it was changed or closed before that could be said. Where it could
   * not be checked, `failed` was told why, and nothing is in it.
   */
  check(uri: string): Promise<Checked | undefined> {
    const document = this.#options.current(uri)
    if (!document) return Promise.resolve(undefined)
    const { version } = document
    const workspace = this.#workspace
    const known = this.#known.get(uri)
    if (known?.version === version && known.workspace === workspace) return known.result
    // The editor's document changes under our hands.
    const copy = TextDocument.create(uri, document.languageId, version, document.getText())
    const isStale = () => this.#options.current(uri)?.version !== version || this.#workspace !== workspace
    const result = this.#queue.then(() => this.#check(copy, workspace, isStale))
    this.#queue = result
    this.#known.set(uri, { version, workspace, result })
    return result
  }

  async #check(document: TextDocument, workspace: Workspace, isStale: () => boolean): Promise<Checked | undefined> {
    if (isStale()) return undefined
    try {
      const settings = await workspace.settingsOf(this.fileOf(document))
      for (const source of settings ? sourcesOf(settings.config) : []) this.#sources.add(source)
      return await checkDocument(document, settings, isStale)
    } catch (error) {
      this.#options.failed(error, document.uri)
      return { document, found: [], problems: [], conversations: [] }
    }
  }

  /**
   * Has something done with what is in a document while nothing else is checked, because it checks texts itself. Nothing
   * where the document was changed or closed before.
   */
  async withDocument<T>(
    uri: string,
    work: (checked: Checked, isStale: () => boolean) => Promise<T>,
  ): Promise<T | undefined> {
    const checked = await this.check(uri)
    if (!checked) return undefined
    const { version } = checked.document
    const workspace = this.#workspace
    const isStale = () => this.#options.current(uri)?.version !== version || this.#workspace !== workspace
    const result = this.#queue.then(() => (isStale() ? undefined : work(checked, isStale)))
    this.#queue = result.catch(() => {})
    return result
  }

  /** Where a document lies, or would lie: one that was not saved yet counts as in the first folder. */
  fileOf({ uri, languageId }: Pick<TextDocument, 'uri' | 'languageId'>): string {
    if (uri.startsWith('file:')) {
      try {
        return fileURLToPath(uri)
      } catch {
        // A file on another machine is treated like one that has no place.
      }
    }
    const name = decodeURIComponent(uri.replace(/^.*[:/]/, '')).replace(/[^\p{L}\p{N}._ -]/gu, '_') || 'untitled'
    const extension = path.extname(name) === '' ? (EXTENSIONS[languageId] ?? '') : ''
    return path.join(this.#folders[0] ?? this.#options.cwd, `${name}${extension}`)
  }

  #createWorkspace(): Workspace {
    const { cwd, config, wording, knownIn } = this.#options
    return new Workspace({ folders: this.#folders, cwd, config, wording, knownIn })
  }
}

const sourcesOf = ({ files, pluginFiles = [] }: ResolvedConfig): readonly string[] => [...files, ...pluginFiles]

/** What a document without a name would be called, by the language that the editor gives it. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  markdown: '.md',
  yaml: '.yaml',
  json: '.json',
  jsonc: '.json',
  jsonl: '.jsonl',
  csv: '.csv',
  tsv: '.tsv',
  plaintext: '.txt',
  text: '.txt',
}
