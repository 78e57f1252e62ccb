import { homedir } from 'node:os'
import { createConfigLoader } from '../../config/load.ts'
import { visible } from '../../terminal-text.ts'
import { files } from '../doctor/files.ts'
import type { DoctorFinding } from '../doctor/finding.ts'
import { settings } from '../doctor/settings.ts'
import { environment, git, output } from '../doctor/surroundings.ts'
import type { FileFlags } from '../flags.ts'
import type { ExitCode, Io } from '../io.ts'

export interface DoctorFlags extends Pick<FileFlags, 'config'> {
  readonly format: 'text' | 'json'
}

/** `etiquette doctor`: what etiquette stands on in this folder, for whoever wonders why it does what it does. */
export async function doctor({ config, format }: DoctorFlags, io: Io): Promise<ExitCode> {
  const { cwd } = io
  const loader = createConfigLoader({ cwd, ...(config === undefined || config === true ? {} : { config }) })
  const known = await settings(loader, cwd)
  const findings = [
    environment(),
    ...known.findings,
    ...(known.config ? await files(loader, known.config, cwd) : []),
    await git(io),
    output(io),
  ].map(withoutHome)
  const failed = findings.some(({ status }) => status === 'problem')
  io.stdout.write(
    format === 'json' ? `${JSON.stringify({ ok: !failed, findings }, undefined, 2)}\n` : findings.map(textOf).join(''),
  )
  return failed ? 2 : 0
}

/** What people paste into a report must not say who they are. */
function withoutHome(finding: DoctorFinding): DoctorFinding {
  const home = homedir()
  const hidden = (text: string) => (home.length > 1 ? text.replaceAll(home, '~') : text)
  const { lines, hint } = finding
  return { ...finding, lines: lines.map(hidden), ...(hint === undefined ? {} : { hint: hidden(hint) }) }
}

const STATUS_WIDTH = 9
const ID_WIDTH = 13

function textOf({ id, status, lines, hint }: DoctorFinding): string {
  const indent = ' '.repeat(STATUS_WIDTH + ID_WIDTH)
  const head = `${status.padEnd(STATUS_WIDTH)}${id.padEnd(ID_WIDTH)}`
  const all = [...lines, ...(hint === undefined ? [] : hint.split('\n').map((line) => `→ ${line}`))]
  return all.map((line, at) => `${at ? indent : head}${visible(line)}\n`).join('')
}
