import { EtiquetteError } from '../../errors.ts'
import type { ExitCode, Io } from '../io.ts'
import { version } from '../version.ts'

export interface LspFlags {
  /** A file; `false` from `--no-config`, `true` where neither was given. */
  readonly config?: string | boolean
  readonly uiLocale?: string
}

/** `etiquette lsp`: a language server on the standard streams, until the editor ends it. */
export async function lsp({ config, uiLocale }: LspFlags, io: Io): Promise<ExitCode> {
  if (io.stdin.isTTY)
    throw new EtiquetteError('`etiquette lsp` is started by an editor, which talks to it over standard input', {
      hint: 'docs/editors.md says how to set up an editor; `etiquette lint` checks files here and now',
    })
  const { serve } = await import('../../lsp/serve.ts')
  const code = await serve({
    input: io.stdin,
    output: io.stdout,
    cwd: io.cwd,
    config: config === true ? undefined : config,
    uiLocale,
    version: version(),
    isAlive,
    log: (line) => {
      io.stderr.write(`etiquette: ${line}\n`)
    },
  })
  // A stream that stays open would keep the process.
  io.stdin.destroy()
  return code
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // One that may not be asked is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
