import { EtiquetteError } from '../errors.ts'
import { visible } from '../terminal-text.ts'
import type { ExitCode, Io } from './io.ts'

/** Says why a command ended early. Commander has said so itself where it did. */
export function reportFailure(error: unknown, io: Pick<Io, 'stderr'>, debug: boolean): ExitCode {
  if (isUsageError(error)) return error.exitCode === 0 ? 0 : 2
  const { message } = error instanceof Error ? error : { message: String(error) }
  const expected = error instanceof EtiquetteError
  const lines = message.split('\n').map(visible)
  if (expected) {
    io.stderr.write(`${visible(error.at ?? 'etiquette')}: ${lines.join('\n')}\n`)
    if (error.hint) io.stderr.write(`  ${error.hint.split('\n').map(visible).join('\n  ')}\n`)
  } else {
    io.stderr.write(`etiquette: this should not have happened: ${lines.join('\n')}\n`)
    if (!debug) io.stderr.write('  Run it again with --debug to see where, and please report it.\n')
  }
  if (debug) io.stderr.write(`${stackOf(error)}\n`)
  return 2
}

/** Where an error came from, for `--debug`; its text may come from a transcript. */
export function stackOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const lines = stack.split('\n').map(visible).join('\n')
  return error instanceof Error && error.cause !== undefined ? `${lines}\ncaused by ${stackOf(error.cause)}` : lines
}

/** Commander's errors, told by their shape: loading commander for that would cost every start. */
function isUsageError(error: unknown): error is { readonly exitCode: number } {
  return error instanceof Error && 'exitCode' in error && 'code' in error && `${error.code}`.startsWith('commander.')
}
