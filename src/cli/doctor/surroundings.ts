import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Speech } from '../../ui/speech.ts'
import { formatFor } from '../format.ts'
import type { Io } from '../io.ts'
import { manifest, version } from '../version.ts'
import type { DoctorFinding } from './finding.ts'

/** The machine: what runs etiquette. Nothing that says whose machine it is. */
export function environment(speech: Speech): DoctorFinding {
  const { engines } = manifest()
  const least = Number(/\d+/.exec(engines.node)?.[0])
  const isOld = Number(process.versions.node.split('.', 1)[0]) < least
  return {
    id: 'environment',
    status: isOld ? 'problem' : 'ok',
    lines: [`etiquette ${version()}, Node ${process.versions.node}, ${process.platform} ${process.arch}`],
    ...(isOld ? { hint: speech.say('Install Node {} or later: https://nodejs.org', least) } : {}),
  }
}

/** What is chosen by who runs the command. */
export function output({ env }: Pick<Io, 'env'>, speech: Speech): DoctorFinding {
  const text = env.CI
    ? 'the format is {} where none is asked for; CI is set'
    : 'the format is {} where none is asked for'
  return {
    id: 'output',
    status: 'ok',
    lines: [speech.say(text, formatFor(env))],
  }
}

const run = promisify(execFile)
const PATIENCE_MS = 5000

/** Whether there is a git to ask, and what it knows of this folder. */
export async function git({ cwd }: Pick<Io, 'cwd'>, speech: Speech): Promise<DoctorFinding> {
  const ask = async (...argv: string[]) => (await run('git', argv, { cwd, timeout: PATIENCE_MS })).stdout.trim()
  const id = 'git'
  let number: string
  try {
    number = (await ask('--version')).replace(/^git version /, '')
  } catch {
    return {
      id,
      status: 'warning',
      lines: [speech.say('git was not found')],
      hint: speech.say('Only hooks and checks of what has changed need it.'),
    }
  }
  try {
    await ask('rev-parse', '--is-inside-work-tree')
  } catch {
    return { id, status: 'ok', lines: [speech.say('git {}, this folder is in no repository', number)] }
  }
  if ((await ask('rev-parse', '--is-shallow-repository').catch(() => '')) !== 'true')
    return { id, status: 'ok', lines: [speech.say('git {}, this folder is in a repository', number)] }
  return {
    id,
    status: 'warning',
    lines: [speech.say('git {}, this folder is in a repository without its whole history', number)],
    hint: speech.say('To check what has changed since an earlier commit, get the history: git fetch --unshallow'),
  }
}
