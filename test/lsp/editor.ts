import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node'
import type {
  ClientCapabilities,
  Diagnostic,
  InitializeResult,
  PublishDiagnosticsParams,
  TextDocumentContentChangeEvent,
  TextEdit,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { root } from '../cli/build.ts'

export interface EditorOptions {
  readonly folder: string
  readonly capabilities?: ClientCapabilities
  readonly argv?: readonly string[]
  readonly locale?: string
  /** What starts the server, without its arguments: the built one where left out. */
  readonly program?: readonly [command: string, ...argv: string[]]
}

const BUILT = [process.execPath, path.join(root, 'bin/etiquette.js'), 'lsp', '--stdio'] as const

/** An editor that speaks the protocol with the built server, as a real one does. */
export class Editor {
  readonly connection: MessageConnection
  readonly server: ChildProcess
  /** Where documents are; a test may have its own below the one that is open. */
  folder: string
  /** What was shown to the user. */
  readonly messages: string[] = []
  readonly shown: string[] = []
  /** What the server has asked to be told of. */
  readonly registered: unknown[] = []
  initialized!: InitializeResult
  errorOutput = ''
  readonly #documents = new Map<string, TextDocument>()
  readonly #published = new Map<string, PublishDiagnosticsParams>()
  #waiting: (() => void)[] = []

  private constructor({ folder, argv = [], program = BUILT }: EditorOptions) {
    this.folder = folder
    const [command, ...before] = program
    this.server = spawn(command, [...before, ...argv], {
      cwd: folder,
      stdio: 'pipe',
    })
    this.server.stderr?.on('data', (data) => {
      this.errorOutput += data
    })
    this.server.on('close', () => this.#wake())
    this.connection = createMessageConnection(
      new StreamMessageReader(this.server.stdout as NonNullable<ChildProcess['stdout']>),
      new StreamMessageWriter(this.server.stdin as NonNullable<ChildProcess['stdin']>),
    )
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.#published.set(params.uri, params)
      this.#wake()
    })
    this.connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      this.messages.push(message)
      this.#wake()
    })
    this.connection.onRequest('window/showMessageRequest', ({ message }: { message: string }) => {
      this.messages.push(message)
      this.#wake()
      return null
    })
    this.connection.onRequest('window/showDocument', ({ uri }: { uri: string }) => {
      this.shown.push(uri)
      this.#wake()
      return { success: true }
    })
    this.connection.onRequest('client/registerCapability', (params) => {
      this.registered.push(params)
      this.#wake()
    })
    this.connection.onRequest('workspace/diagnostic/refresh', () => {
      this.shown.push('refresh')
      this.#wake()
      return null
    })
    this.connection.listen()
  }

  static async start(options: EditorOptions): Promise<Editor> {
    const editor = new Editor(options)
    editor.initialized = await editor.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: [{ uri: pathToFileURL(options.folder).href, name: 'folder' }],
      capabilities: options.capabilities ?? {},
      ...(options.locale === undefined ? {} : { locale: options.locale }),
    })
    await editor.connection.sendNotification('initialized', {})
    return editor
  }

  uri(name: string): string {
    return name.includes(':') ? name : pathToFileURL(path.join(this.folder, name)).href
  }

  async open(name: string, text: string, languageId = 'markdown'): Promise<string> {
    const uri = this.uri(name)
    this.#documents.set(uri, TextDocument.create(uri, languageId, 1, text))
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    })
    return uri
  }

  async change(uri: string, ...changes: TextDocumentContentChangeEvent[]): Promise<void> {
    const before = this.document(uri)
    const document = TextDocument.update(before, changes, before.version + 1)
    this.#documents.set(uri, document)
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: document.version },
      contentChanges: changes,
    })
  }

  document(uri: string): TextDocument {
    const document = this.#documents.get(uri)
    if (!document) throw new Error(`${uri} is not open`)
    return document
  }

  /** The diagnostics of the document as it is now, once they have come. */
  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const version = this.#documents.get(uri)?.version
    await this.until(() => {
      const published = this.#published.get(uri)
      return published !== undefined && (version === undefined || published.version === version)
    })
    return this.#published.get(uri)?.diagnostics ?? []
  }

  /** The diagnostics that come next, whatever is known now. */
  async next(uri: string): Promise<Diagnostic[]> {
    this.#published.delete(uri)
    await this.until(() => this.#published.has(uri))
    return this.#published.get(uri)?.diagnostics ?? []
  }

  /** Whether diagnostics of a document have come at all. */
  isPublished(uri: string): boolean {
    return this.#published.has(uri)
  }

  request<T>(method: string, params: object): Promise<T> {
    return this.connection.sendRequest(method, params)
  }

  /** Waits until a document has so many diagnostics: the same ones may be published more than once before. */
  async many(uri: string, count: number): Promise<Diagnostic[]> {
    await this.until(() => this.#published.get(uri)?.diagnostics.length === count)
    return this.#published.get(uri)?.diagnostics ?? []
  }

  /** Waits for something that a message of the server brings about. */
  async until(isSo: () => boolean): Promise<void> {
    while (!isSo()) {
      if (this.server.exitCode !== null) throw new Error(`The server has ended: ${this.errorOutput}`)
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    }
  }

  #wake(): void {
    const waiting = this.#waiting
    this.#waiting = []
    for (const resolve of waiting) resolve()
  }

  /** Says goodbye; the exit code of the server. */
  async end(): Promise<number | null> {
    const closed = once(this.server, 'close')
    await this.connection.sendRequest('shutdown')
    await this.connection.sendNotification('exit')
    const [code] = await closed
    this.connection.dispose()
    return code
  }
}

/** The document with edits made, as an editor makes them. */
export const edited = (document: TextDocument, edits: readonly TextEdit[]): string =>
  TextDocument.applyEdits(document, [...edits])

/** The words that a diagnostic underlines. */
export const words = (document: TextDocument, { range }: Diagnostic): string => document.getText(range)
