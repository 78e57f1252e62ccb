import { EtiquetteError } from '../errors.ts'
import { visible, withoutCommands } from '../terminal-text.ts'
import { loadMistakeWords, uiLocaleOf } from '../ui/index.ts'
import type { ExitCode, Io } from './io.ts'
import { uiLocaleIn } from './ui-locale.ts'

export interface Telling {
  readonly debug: boolean
  /** The language that was asked for; that of the environment where none was. */
  readonly uiLocale?: string | undefined
}

/** Says why a command ended early, in the language of its user. */
export async function reportFailure(
  error: unknown,
  io: Pick<Io, 'stderr' | 'env'>,
  { debug, uiLocale }: Telling,
): Promise<ExitCode> {
  if (isUsageError(error) && !SAYS_WHAT.test(error.message)) return error.exitCode === 0 ? 0 : 2
  // The language may be what is wrong.
  const isSpoken = uiLocale !== undefined && uiLocaleOf(uiLocale) !== undefined
  const tag = uiLocaleIn(isSpoken ? { uiLocale } : {}, io, true)
  const said = tag === undefined ? same : await loadMistakeWords(tag)
  const tell = (text: string): string => withoutCommands(said(text).split('\n').map(visible).join('\n'))
  const { message } = error instanceof Error ? error : { message: String(error) }
  if (isUsageError(error)) {
    io.stderr.write(`${tell(message)}\n`)
    return 2
  }
  if (error instanceof EtiquetteError) {
    io.stderr.write(`${withoutCommands(visible(error.at ?? 'etiquette'))}: ${tell(message)}\n`)
    if (error.hint) io.stderr.write(`  ${tell(error.hint).replaceAll('\n', '\n  ')}\n`)
  } else {
    io.stderr.write(`etiquette: ${tell(`this should not have happened: ${message}`)}\n`)
    if (!debug) io.stderr.write(`  ${tell('Run it again with --debug to see where, and please report it.')}\n`)
  }
  if (debug) io.stderr.write(`${stackOf(error)}\n`)
  return 2
}

const same = (text: string): string => text

/** What commander says of arguments; its other errors end a command that has printed help. */
const SAYS_WHAT = /^error: /

/** Where an error came from, for `--debug`; its text may come from a transcript. */
export function stackOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const lines = withoutCommands(stack.split('\n').map(visible).join('\n'))
  return error instanceof Error && error.cause !== undefined ? `${lines}\ncaused by ${stackOf(error.cause)}` : lines
}

/** Commander's errors, told by their shape: loading commander for that would cost every start. */
function isUsageError(error: unknown): error is Error & { readonly exitCode: number } {
  return error instanceof Error && 'exitCode' in error && 'code' in error && `${error.code}`.startsWith('commander.')
}
