import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { EtiquetteError } from '../errors.ts'
import { environmentFor } from './environment.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** What a git process left behind. */
export interface Outcome {
  readonly code: number
  readonly out: Buffer
  /** What it complained about. */
  readonly complaint: string
}

/**
 * Runs git in a folder, without a shell. Nothing that it is asked writes to the repository, the index included.
 * All methods throw an `EtiquetteError` where there is no git.
 */
export class Git {
  readonly #options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv; readonly windowsHide: true }

  constructor(cwd: string, env: Environment) {
    this.#options = { cwd, env: environmentFor(cwd, env), windowsHide: true }
  }

  /** Runs to the end, whatever its exit code. */
  run(...args: readonly string[]): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const child = spawn('git', args, { ...this.#options, stdio: ['ignore', 'pipe', 'pipe'] })
      const out: Buffer[] = []
      const complaints: Buffer[] = []
      child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
      child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk))
      child.on('error', (error) => reject(notStarted(error)))
      child.on('close', (code) =>
        resolve({ code: code ?? 1, out: Buffer.concat(out), complaint: Buffer.concat(complaints).toString().trim() }),
      )
    })
  }

  /** What it prints. Throws an `EtiquetteError` where it ends with another code than 0. */
  async output(...args: readonly string[]): Promise<Buffer> {
    const { code, out, complaint } = await this.run(...args)
    if (code !== 0) throw new EtiquetteError(`git ${args.find(isCommand)} failed: ${complaint || `exit code ${code}`}`)
    return out
  }

  /** Starts it, to be talked with. */
  start(...args: readonly string[]): ChildProcessWithoutNullStreams {
    return spawn('git', args, this.#options)
  }
}

/** The command among the arguments, for people: what stands before it are settings. */
const isCommand = (argument: string, index: number, all: readonly string[]): boolean =>
  !argument.startsWith('-') && all[index - 1] !== '-c'

export function notStarted(cause: Error): EtiquetteError {
  const isMissing = (cause as NodeJS.ErrnoException).code === 'ENOENT'
  return new EtiquetteError(isMissing ? 'git was not found' : `git cannot be run: ${cause.message}`, {
    hint: 'Changed files are found with git: install it, or name the files instead',
    cause,
  })
}
