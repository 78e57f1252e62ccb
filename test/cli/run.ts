import { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { ExitCode, Io } from '../../src/cli/io.ts'
import { main } from '../../src/cli/main.ts'

export const fixtures = fileURLToPath(new URL('../../fixtures/cli', import.meta.url))

export interface Setting {
  readonly cwd?: string
  readonly stdin?: string | Uint8Array | Readable
  readonly stdout?: Writable
  readonly env?: Io['env']
  readonly signal?: AbortSignal
  /** Whether the standard streams are terminals. */
  readonly tty?: boolean
}

export interface Outcome {
  readonly code: ExitCode
  readonly out: string
  readonly err: string
}

/** Runs a command in this process. */
export async function run(argv: readonly string[], setting: Setting = {}): Promise<Outcome> {
  const { cwd = fixtures, stdin = '', tty = false, env = {}, signal = new AbortController().signal } = setting
  const out = new Collected()
  const err = new Collected()
  const input = stdin instanceof Readable ? stdin : Readable.from([Buffer.from(stdin)])
  const code = await main(argv, {
    stdin: Object.assign(input, { isTTY: tty }),
    stdout: Object.assign(setting.stdout ?? out, { isTTY: tty, columns: 80 }),
    stderr: Object.assign(err, { isTTY: tty, columns: 80 }),
    cwd,
    env,
    signal,
  })
  return { code, out: out.text, err: err.text }
}

class Collected extends Writable {
  text = ''

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.text += chunk.toString()
    done()
  }
}

/** Violations of `--format jsonl`, one short line each. */
export function found(out: string): string[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { path, conversation, rule, severity, actual } = JSON.parse(line)
      return `${path} ${conversation} ${rule} ${severity}: ${actual}`
    })
}
