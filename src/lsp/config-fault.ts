import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver'
import { EtiquetteError } from '../errors.ts'
import { SOURCE } from './diagnostics.ts'

/** What is wrong with a config, as an editor shows it. */
export interface ConfigFault {
  /** For a message, on one line where there is one problem. */
  readonly message: string
  /** The file with its diagnostics, where it is known which one it is. */
  readonly file?: { readonly uri: string; readonly diagnostics: readonly Diagnostic[] }
}

/** `folder` is what file names in the error are relative to. */
export function configFault(error: unknown, folder: string): ConfigFault {
  if (!(error instanceof EtiquetteError))
    return { message: `The config cannot be used: ${error instanceof Error ? error.message : String(error)}` }
  const { message, hint, at, faults } = error
  const text = hint === undefined ? message : `${message}\n${hint}`
  if (at === undefined) return { message: text }
  const { file, ...place } = placeIn(at)
  const all = faults.length ? faults : [{ text, ...place }]
  const diagnostics = all.map((fault): Diagnostic => {
    const start = { line: (fault.line ?? 1) - 1, character: (fault.column ?? 1) - 1 }
    // Where it ends is not known: editors mark the word there.
    return {
      range: { start, end: start },
      severity: DiagnosticSeverity.Error,
      source: SOURCE,
      code: 'config',
      message: fault.text,
    }
  })
  return { message: `${at}: ${text}`, file: { uri: pathToFileURL(path.resolve(folder, file)).href, diagnostics } }
}

/** `file`, `file:line` or `file:line:column`. */
function placeIn(at: string): { readonly file: string; readonly line?: number; readonly column?: number } {
  const [, file = at, line, column] = /^(.+?)(?::(\d+))?(?::(\d+))?$/.exec(at) ?? []
  return {
    file,
    ...(line === undefined ? {} : { line: Number(line) }),
    ...(column === undefined ? {} : { column: Number(column) }),
  }
}
