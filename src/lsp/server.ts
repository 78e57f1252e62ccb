import { pathToFileURL } from 'node:url'
import {
  type CancellationToken,
  CodeActionKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticReport,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  PositionEncodingKind,
  ResponseError,
  TextDocumentSyncKind,
  type TextDocuments,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { EtiquetteError } from '../errors.ts'
import { loadRule } from '../rule.ts'
import { loadWording, uiLocaleOf } from '../ui/index.ts'
import type { Checked } from './check.ts'
import { Client, pathsOf } from './client.ts'
import { codeActions, EXPLAIN, isWanted, type WriteEdit } from './code-actions.ts'
import { completions, TRIGGERS } from './completion.ts'
import { configFault } from './config-fault.ts'
import { diagnosticsOf, SOURCE } from './diagnostics.ts'
import { FIX_ALL, fixAll } from './fix-all.ts'
import { hoverAt } from './hover.ts'
import type { KnownViolations } from './known-violations.ts'
import { candidatesFor } from './placeholder-candidates.ts'
import { rulePage, rulePageFile } from './rule-page.ts'
import { Session } from './session.ts'

export interface ServerOptions {
  readonly cwd: string
  readonly config: string | false | undefined
  readonly uiLocale: string | undefined
  readonly version: string
  /** What a baseline knows in a folder; nothing where all is to be shown. */
  knownIn(folder: string): KnownViolations | undefined
  /** Whether the editor has said that it is about to leave. */
  isShutDown(): boolean
}

/** Configs, ignore files, baselines, and whatever configs may name. */
const WATCHED = '**/{.etiquetterc,.etiquetteignore,*.json,*.yaml,*.yml,*.js,*.mjs,*.cjs}'

/** Answers an editor. Whatever goes wrong with one document is told and ends nothing. */
export class Server {
  readonly #connection: Connection
  readonly #documents: TextDocuments<TextDocument>
  readonly #options: ServerOptions
  #client: Client | undefined
  #session: Session | undefined
  /** Counts how often settings were read again. */
  #generation = 0
  #folders: readonly string[] = []
  /** Configs with diagnostics, and what was said in a message, since settings were read. */
  readonly #faulty = new Set<string>()
  readonly #said = new Set<string>()

  constructor(connection: Connection, documents: TextDocuments<TextDocument>, options: ServerOptions) {
    this.#connection = connection
    this.#documents = documents
    this.#options = options
  }

  /** Takes requests from now on. */
  start(): void {
    const { languages } = this.#connection
    const documents = this.#documents
    this.#connection.onInitialize((params) => this.#initialize(params))
    this.#connection.onInitialized(() => this.#initialized())
    this.#connection.onShutdown(() => {})
    documents.onDidChangeContent(({ document }) => this.#publish(document.uri))
    documents.onDidClose(({ document: { uri } }) => this.#close(uri))
    documents.onDidSave(({ document: { uri } }) => this.#changed([uri]))
    this.#connection.onDidChangeWatchedFiles(({ changes }) => this.#changed(changes.map(({ uri }) => uri)))
    this.#connection.onDidChangeConfiguration(() => this.#reload())
    languages.diagnostics.on((params, token) =>
      this.#answer(token, () => this.#pulled(params.textDocument.uri, params.previousResultId)),
    )
    this.#connection.onCodeAction((params, token) =>
      this.#answer(token, async ({ client, session }) => {
        const { uri } = params.textDocument
        const write: WriteEdit = (document, edits) => client.edit(document, edits)
        const actions = await codeActions(await this.#check(uri), params, write)
        // Only where it is asked for by its name: it takes longer than moving the cursor may.
        if (!params.context.only || !isWanted(FIX_ALL, params.context.only)) return actions
        const all = await session.withDocument(uri, (checked, isStale) => fixAll(checked, isStale, write))
        return all ? [...actions, all] : actions
      }),
    )
    this.#connection.onHover(({ textDocument, position }, token) =>
      this.#answer(token, async ({ client }) =>
        hoverAt(await this.#check(textDocument.uri), position, client.hoversInMarkdown),
      ),
    )
    this.#connection.onCompletion(({ textDocument, position, context }, token) =>
      this.#answer(token, async ({ session }) => {
        const checked = await this.#check(textDocument.uri)
        if (!checked.conversations.some(({ kind }) => kind === 'template')) return []
        const candidates = await candidatesFor(checked, session.fileOf(checked.document))
        return completions(checked.document, position, candidates, context?.triggerKind !== 2)
      }),
    )
    this.#connection.onExecuteCommand(({ command, arguments: [rule] = [] }, token) =>
      this.#answer(token, async () => {
        if (command === EXPLAIN && typeof rule === 'string') await this.#explain(rule)
        return null
      }),
    )
  }

  async #initialize(params: InitializeParams): Promise<InitializeResult> {
    const { cwd, config, version, knownIn } = this.#options
    const tag = this.#options.uiLocale ?? (params.locale && uiLocaleOf(params.locale))
    const wording = tag === undefined || tag === '' || tag === 'en' ? undefined : await loadWording(tag)
    const client = new Client(this.#connection, params)
    this.#client = client
    this.#folders = client.folders
    this.#session = new Session(this.#folders, {
      cwd,
      config,
      wording,
      knownIn,
      current: (uri) => this.#documents.get(uri),
      failed: (error, uri) => this.#failed(error, uri),
    })
    return {
      serverInfo: { name: SOURCE, version },
      capabilities: {
        // What JavaScript and the protocol both count in, so every editor has it.
        positionEncoding: PositionEncodingKind.UTF16,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
        hoverProvider: true,
        completionProvider: { triggerCharacters: [...TRIGGERS] },
        executeCommandProvider: { commands: [EXPLAIN] },
        ...(client.pulls && {
          diagnosticProvider: { identifier: SOURCE, interFileDependencies: false, workspaceDiagnostics: false },
        }),
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    }
  }

  #initialized(): void {
    if (this.#client?.takesWatchers)
      this.#connection.client
        .register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: WATCHED }] })
        .catch((error: unknown) => this.#client?.log(String(error)))
    if (this.#client?.hasFolders)
      this.#connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.flatMap(({ uri }) => pathsOf(uri)))
        this.#folders = [
          ...this.#folders.filter((folder) => !gone.has(folder)),
          ...added.flatMap(({ uri }) => pathsOf(uri)),
        ]
        this.#reload()
      })
  }

  /** Does what a request asks for; a request that the editor has no use for any more is answered at once. */
  async #answer<T>(
    token: CancellationToken,
    work: (having: { readonly client: Client; readonly session: Session }) => Promise<T>,
  ): Promise<T> {
    if (!this.#client || !this.#session) throw new ResponseError(ErrorCodes.ServerNotInitialized, 'Not initialized')
    if (this.#options.isShutDown()) throw new ResponseError(ErrorCodes.InvalidRequest, 'The server is shut down')
    const cancelled = new Promise<never>((_, reject) => {
      const stop = () => reject(new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled'))
      if (token.isCancellationRequested) stop()
      else token.onCancellationRequested(stop)
    })
    return Promise.race([work({ client: this.#client, session: this.#session }), cancelled])
  }

  /** What is in a document; throws what tells the editor to ask again where it has changed in the meantime. */
  async #check(uri: string): Promise<Checked> {
    const checked = await this.#session?.check(uri)
    if (!checked) throw new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed')
    return checked
  }

  async #pulled(uri: string, before: string | undefined): Promise<DocumentDiagnosticReport> {
    const document = this.#documents.get(uri)
    if (!document) return { kind: 'full', items: [] }
    const resultId = `${document.version}.${this.#generation}`
    if (resultId === before) return { kind: 'unchanged', resultId }
    const checked = await this.#session?.check(uri)
    if (!checked) throw new ResponseError(LSPErrorCodes.ServerCancelled, 'It has changed', { retriggerRequest: true })
    return { kind: 'full', resultId, items: diagnosticsOf(checked) }
  }

  #publish(uri: string): void {
    const client = this.#client
    if (!client || client.pulls) return
    this.#session
      ?.check(uri)
      .then((checked) => {
        if (checked) client.sendDiagnostics(uri, diagnosticsOf(checked), checked.document.version)
      })
      .catch((error: unknown) => this.#failed(error, uri))
  }

  #close(uri: string): void {
    this.#session?.forget(uri)
    if (!this.#client?.pulls) this.#client?.sendDiagnostics(uri, [])
  }

  #changed(uris: readonly string[]): void {
    const session = this.#session
    if (session && uris.flatMap(pathsOf).some((file) => session.isSource(file))) this.#reload()
  }

  /** Reads all settings again and checks what is open. */
  #reload(): void {
    this.#generation++
    for (const uri of this.#faulty) this.#client?.sendDiagnostics(uri, [])
    this.#faulty.clear()
    this.#said.clear()
    this.#session?.reload(this.#folders)
    if (this.#client?.pulls) this.#client.refreshDiagnostics()
    else for (const { uri } of this.#documents.all()) this.#publish(uri)
  }

  #failed(error: unknown, uri: string): void {
    const client = this.#client
    const session = this.#session
    if (!client || !session) return
    if (!(error instanceof EtiquetteError)) {
      client.log(error instanceof Error ? (error.stack ?? error.message) : String(error))
      const what = error instanceof Error ? error.message : String(error)
      this.#say(`etiquette could not check ${uri}: ${what}. Please report this; other documents are checked.`)
      return
    }
    const folder = session.workspace.folderOf(session.fileOf({ uri, languageId: '' }))
    const { message, file } = configFault(error, folder)
    this.#say(message)
    if (!file) return
    this.#faulty.add(file.uri)
    client.sendDiagnostics(file.uri, file.diagnostics)
  }

  #say(message: string): void {
    if (this.#said.has(message)) return
    this.#said.add(message)
    this.#client?.showError(message)
  }

  /** Shows the page of a rule: the file that came with etiquette, else the address that the rule names, else its text. */
  async #explain(rule: string): Promise<void> {
    const [document] = this.#documents.all()
    const { workspace } = this.#session as Session
    const folder = document ? this.#session?.fileOf(document) : undefined
    const config = await workspace.configOf(folder ?? `${this.#options.cwd}/conversation`)
    const page = await rulePage(rule, config)
    if (page === undefined)
      throw new ResponseError(ErrorCodes.InvalidParams, `There is no rule ${JSON.stringify(rule)}`)
    const file = rulePageFile(rule)
    const known = config.plugins.flatMap(({ rules = [] }) => rules).find(({ id }) => id === rule)
    const uri = file === undefined ? known && (await loadRule(known)).url : pathToFileURL(file).href
    await this.#client?.show(uri, page)
  }
}
