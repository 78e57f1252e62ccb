import { fileURLToPath } from 'node:url'
import {
  type ClientCapabilities,
  type Connection,
  type Diagnostic,
  type InitializeParams,
  LogMessageNotification,
  MessageType,
  ShowMessageNotification,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'

/** The editor: what it can do, and what it is asked to do. */
export class Client {
  readonly #connection: Connection
  readonly #can: ClientCapabilities
  /** Absolute. */
  readonly folders: readonly string[]

  constructor(connection: Connection, { capabilities, workspaceFolders, rootUri }: InitializeParams) {
    this.#connection = connection
    this.#can = capabilities
    const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])
    this.folders = uris.flatMap(pathsOf)
  }

  /** Whether it asks for diagnostics; otherwise they are sent. */
  get pulls(): boolean {
    return this.#can.textDocument?.diagnostic !== undefined
  }

  get hasFolders(): boolean {
    return this.#can.workspace?.workspaceFolders === true
  }

  get takesWatchers(): boolean {
    return this.#can.workspace?.didChangeWatchedFiles?.dynamicRegistration === true
  }

  get hoversInMarkdown(): boolean {
    return this.#can.textDocument?.hover?.contentFormat?.includes('markdown') ?? false
  }

  sendDiagnostics(uri: string, diagnostics: readonly Diagnostic[], version?: number): void {
    const of = version === undefined ? {} : { version }
    this.#settle(this.#connection.sendDiagnostics({ uri, diagnostics: [...diagnostics], ...of }))
  }

  /** Has it ask for all diagnostics again. */
  refreshDiagnostics(): void {
    if (this.#can.workspace?.diagnostics?.refreshSupport) this.#connection.languages.diagnostics.refresh()
  }

  /** Shows a file or a page; the text instead where there is none, or where it cannot. */
  async show(uri: string | undefined, text: string): Promise<void> {
    const canShow = uri !== undefined && this.#can.window?.showDocument?.support === true
    const shown =
      canShow && (await this.#connection.window.showDocument({ uri, external: !uri.startsWith('file:') })).success
    if (!shown) this.#message(MessageType.Info, text)
  }

  showError(text: string): void {
    this.#message(MessageType.Error, text)
  }

  /** A notification: the library's own way is a request, and some editors wait until somebody has answered. */
  #message(type: MessageType, message: string): void {
    this.#settle(this.#connection.sendNotification(ShowMessageNotification.type, { type, message }))
  }

  /** For whoever looks for the reason of a fault. */
  log(text: string): void {
    this.#settle(
      this.#connection.sendNotification(LogMessageNotification.type, { type: MessageType.Error, message: text }),
    )
  }

  /** Edits of one document; refused by the editor where it has changed since. */
  edit({ uri, version }: TextDocument, edits: TextEdit[]): WorkspaceEdit {
    return this.#can.workspace?.workspaceEdit?.documentChanges
      ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
      : { changes: { [uri]: edits } }
  }

  /** An editor that is gone needs no diagnostics. */
  #settle(sent: Promise<void>): void {
    sent.catch(() => {})
  }
}

/** Folders of other kinds of file systems cannot be read. */
export function pathsOf(uri: string): string[] {
  try {
    return [fileURLToPath(uri)]
  } catch {
    return []
  }
}
