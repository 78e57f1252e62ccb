import path from 'node:path'
import { EtiquetteError } from '../../errors.ts'
import { Baselines } from '../baselines.ts'
import type { ExitCode, Io } from '../io.ts'
import { version } from '../version.ts'

export interface LspFlags {
  /** A file; `false` from `--no-config`, `true` where neither was given. */
  readonly config?: string | boolean
  readonly uiLocale?: string
  /** A file; `false` from `--no-baseline`, `true` where neither was given. */
  readonly baseline?: string | boolean
}

/** `etiquette lsp`: a language server on the standard streams, until the editor ends it. */
export async function lsp({ config: named = true, uiLocale, baseline = true }: LspFlags, io: Io): Promise<ExitCode> {
  if (io.stdin.isTTY)
    throw new EtiquetteError('`etiquette lsp` is started by an editor, which talks to it over standard input', {
      hint: 'docs/editors.md says how to set up an editor; `etiquette lint` checks files here and now',
    })
  const { serve } = await import('../../lsp/serve.ts')
  const config = named === true ? undefined : named
  const file = typeof baseline === 'string' ? path.resolve(io.cwd, baseline) : undefined
  const code = await serve({
    input: io.stdin,
    output: io.stdout,
    cwd: io.cwd,
    config,
    uiLocale,
    version: version(),
    knownIn: (folder) => (baseline === false ? undefined : new Baselines({ cwd: folder, config, file })),
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
