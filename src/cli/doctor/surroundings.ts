import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { formatFor } from '../format.ts'
import type { Io } from '../io.ts'
import { version } from '../version.ts'
import type { DoctorFinding } from './finding.ts'

/** The machine: what runs etiquette. Nothing that says whose machine it is. */
export function environment(): DoctorFinding {
  const { engines } = createRequire(import.meta.url)('etiquette/package.json') as { engines: { node: string } }
  const least = Number(/\d+/.exec(engines.node)?.[0])
  const isOld = Number(process.versions.node.split('.', 1)[0]) < least
  return {
    id: 'environment',
    status: isOld ? 'problem' : 'ok',
    lines: [`etiquette ${version()}, Node ${process.versions.node}, ${process.platform} ${process.arch}`],
    ...(isOld ? { hint: `Install Node ${least} or later: https://nodejs.org` } : {}),
  }
}

/** What is chosen by who runs the command. */
export function output({ env }: Pick<Io, 'env'>): DoctorFinding {
  return {
    id: 'output',
    status: 'ok',
    lines: [`the format is ${formatFor(env)} where none is asked for${env.CI ? '; CI is set' : ''}`],
  }
}

const run = promisify(execFile)
const PATIENCE_MS = 5000

/** Whether there is a git to ask, and what it knows of this folder. */
export async function git({ cwd }: Pick<Io, 'cwd'>): Promise<DoctorFinding> {
  const ask = async (...argv: string[]) => (await run('git', argv, { cwd, timeout: PATIENCE_MS })).stdout.trim()
  const id = 'git'
  let number: string
  try {
    number = (await ask('--version')).replace(/^git version /, '')
  } catch {
    return {
      id,
      status: 'warning',
      lines: ['git was not found'],
      hint: 'Only hooks and checks of what has changed need it.',
    }
  }
  try {
    await ask('rev-parse', '--is-inside-work-tree')
  } catch {
    return { id, status: 'ok', lines: [`git ${number}, this folder is in no repository`] }
  }
  if ((await ask('rev-parse', '--is-shallow-repository').catch(() => '')) !== 'true')
    return { id, status: 'ok', lines: [`git ${number}, this folder is in a repository`] }
  return {
    id,
    status: 'warning',
    lines: [`git ${number}, this folder is in a repository without its whole history`],
    hint: 'To check what has changed since an earlier commit, get the history: git fetch --unshallow',
  }
}
