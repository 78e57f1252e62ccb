import type { Readable, Writable } from 'node:stream'
import { createConnection, type InitializeParams, TextDocuments, type WatchDog } from 'vscode-languageserver'
// The same of `vscode-languageserver/node` would watch the arguments of the process and keep it alive.
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { KnownViolations } from './known-violations.ts'
import { Server } from './server.ts'

export interface ServeOptions {
  readonly input: Readable
  readonly output: Writable
  /** The working directory: where documents belong that are in no folder of the editor. Absolute. */
  readonly cwd: string
  /** As `--config` and `--no-config`. */
  readonly config: string | false | undefined
  /** The language of messages; that of the editor where left out. */
  readonly uiLocale: string | undefined
  readonly version: string
  /** What a baseline knows in a folder (absolute); nothing where all is to be shown. */
  knownIn(folder: string): KnownViolations | undefined
  /** Whether a process is there, by its id. */
  isAlive(pid: number): boolean
  /** Takes what went wrong in the protocol itself, line by line. */
  log(line: string): void
}

/** How often is looked whether the editor is still there. */
const LOOK_MS = 3000

/**
 * Speaks the Language Server Protocol until the editor says goodbye, closes the stream or is gone. Gives the exit code
 * that the protocol asks for: 0 after a proper shutdown, 1 otherwise.
 */
export async function serve(options: ServeOptions): Promise<0 | 1> {
  const { input, output, isAlive, log } = options
  const looking = new AbortController()
  let protocol: ReturnType<typeof createProtocolConnection> | undefined
  const ended = new Promise<0 | 1>((resolve) => {
    const watchDog: WatchDog = {
      shutdownReceived: false,
      initialize({ processId }: InitializeParams) {
        if (typeof processId !== 'number') return
        const timer = setInterval(() => {
          if (!isAlive(processId)) end()
        }, LOOK_MS).unref()
        looking.signal.addEventListener('abort', () => clearInterval(timer))
      },
      exit: (asked) => resolve(asked === 0 ? 0 : 1),
    }
    const end = () => resolve(watchDog.shutdownReceived ? 0 : 1)
    input.on('end', end).on('close', end)
    output.on('error', end).on('close', end)
    const connection = createConnection((logger) => {
      protocol = createProtocolConnection(new StreamMessageReader(input), new StreamMessageWriter(output), logger)
      protocol.onError(([error]) => log(error.message))
      return protocol
    }, watchDog)
    const documents = new TextDocuments(TextDocument)
    new Server(connection, documents, { ...options, isShutDown: () => watchDog.shutdownReceived }).start()
    documents.listen(connection)
    connection.listen()
  })
  const code = await ended
  looking.abort()
  protocol?.dispose()
  return code
}
