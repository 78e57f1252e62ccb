import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { run } from '../cli/run.ts'

/** What git reads besides the repository is the same on every machine. */
export const ENVIRONMENT = {
  PATH: process.env.PATH ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_COUNT: '4',
  GIT_CONFIG_KEY_0: 'user.name',
  GIT_CONFIG_VALUE_0: 'A',
  GIT_CONFIG_KEY_1: 'user.email',
  GIT_CONFIG_VALUE_1: 'a@example.com',
  GIT_CONFIG_KEY_2: 'init.defaultBranch',
  GIT_CONFIG_VALUE_2: 'main',
  GIT_CONFIG_KEY_3: 'protocol.file.allow',
  GIT_CONFIG_VALUE_3: 'always',
}

/** A template with one violation of `blame` in each line that says "blame". */
export const template = (...lines: readonly string[]): string =>
  `---\ntitle: T\n---\n${lines.map((line) => (line === 'blame' ? 'You failed to tell us.' : line)).join('\n\n')}\n`

/** A git repository in a temporary folder that goes when the test has ended. */
export class TestRepository {
  readonly folder: string

  constructor(folder: string = temporaryFolder()) {
    this.folder = folder
    mkdirSync(folder, { recursive: true })
    if (!existsSync(path.join(folder, '.git'))) this.git('init', '--quiet')
  }

  git(...args: readonly string[]): string {
    return execFileSync('git', args, { cwd: this.folder, env: ENVIRONMENT, encoding: 'utf8', stdio: 'pipe' })
  }

  /** Writes a file. */
  write(name: string, text: string | Uint8Array): void {
    const file = path.join(this.folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }

  remove(name: string): void {
    rmSync(path.join(this.folder, name))
  }

  /** Commits all that there is. */
  commit(): void {
    this.git('add', '--all')
    this.git('commit', '--quiet', '--allow-empty', '--message', 'x')
  }

  /** What `etiquette lint` says in the repository, as `path:line`; and that the index is as it was, to the byte. */
  async lint(
    argv: readonly string[],
    { folder = '', env = {} }: { folder?: string; env?: Record<string, string> } = {},
  ) {
    const cwd = path.join(this.folder, folder)
    const index = path.resolve(this.folder, this.git('rev-parse', '--git-path', 'index').trim())
    const before = stateOf(index)
    const { code, out, err } = await run(
      ['lint', '--only', 'blame', '--rule', 'blame: error', '--format', 'jsonl', ...argv],
      { cwd, env: { ...ENVIRONMENT, ...env } },
    )
    expect(stateOf(index)).toEqual(before)
    const found = out
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const { path, place } = JSON.parse(line)
        return `${path}:${place.start.line}`
      })
    return { code, found, err }
  }
}

function stateOf(index: string) {
  if (!existsSync(index)) return undefined
  return { bytes: readFileSync(index, 'latin1'), written: statSync(index).mtimeMs }
}

export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'etiquette-git-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export const GOOD = template('Here it is.')
export const BAD = template('blame')

/** A repository with a clean file and one that has a violation from the beginning. */
export function started(): TestRepository {
  const repository = new TestRepository()
  repository.write('good.md', GOOD)
  repository.write('old.md', BAD)
  repository.commit()
  return repository
}
