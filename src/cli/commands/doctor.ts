import { homedir } from 'node:os'
import { createConfigLoader } from '../../config/load.ts'
import { displayWidth, visible } from '../../terminal-text.ts'
import { loadMistakeWords } from '../../ui/index.ts'
import type { Speech } from '../../ui/speech.ts'
import { files } from '../doctor/files.ts'
import type { DoctorFinding } from '../doctor/finding.ts'
import { settings } from '../doctor/settings.ts'
import { environment, git, output } from '../doctor/surroundings.ts'
import type { FileFlags } from '../flags.ts'
import type { ExitCode, Io } from '../io.ts'
import { speechIn, uiLocaleIn } from '../ui-locale.ts'

export interface DoctorFlags extends Pick<FileFlags, 'config' | 'uiLocale'> {
  readonly format: 'text' | 'json'
}

/** `etiquette doctor`: what etiquette stands on in this folder, for whoever wonders why it does what it does. */
export async function doctor({ config, format, ...flags }: DoctorFlags, io: Io): Promise<ExitCode> {
  const { cwd } = io
  const loader = createConfigLoader({ cwd, ...(config === undefined || config === true ? {} : { config }) })
  // What programs read stays English.
  const uiLocale = format === 'text' ? uiLocaleIn(flags, io, true) : undefined
  const [speech, mistake] = await Promise.all([speechIn(uiLocale), loadMistakeWords(uiLocale ?? 'en')])
  const words = { speech, mistake }
  const known = await settings(loader, cwd, words)
  const findings = [
    environment(speech),
    ...known.findings,
    ...(known.config ? await files(loader, known.config, cwd, words) : []),
    await git(io, speech),
    output(io, speech),
  ].map(withoutHome)
  const failed = findings.some(({ status }) => status === 'problem')
  io.stdout.write(
    format === 'json' ? `${JSON.stringify({ ok: !failed, findings }, undefined, 2)}\n` : textOf(findings, speech),
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

function textOf(findings: readonly DoctorFinding[], speech: Speech): string {
  const heads = findings.map(({ id, status }) => [speech.say(status), speech.word(id)] as const)
  const widest = (column: 0 | 1, least: number) =>
    heads.reduce((width, head) => Math.max(width, displayWidth(head[column]) + 1), least)
  const widths = [widest(0, STATUS_WIDTH), widest(1, ID_WIDTH)] as const
  const padded = (text: string, width: number) => text + ' '.repeat(width - displayWidth(text))
  const indent = ' '.repeat(widths[0] + widths[1])
  return findings
    .flatMap(({ lines, hint }, index) => {
      const [status = '', id = ''] = heads[index] ?? []
      const head = padded(status, widths[0]) + padded(id, widths[1])
      const all = [...lines, ...(hint === undefined ? [] : hint.split('\n').map((line) => `→ ${line}`))]
      return all.map((line, at) => `${at ? indent : head}${visible(line)}\n`)
    })
    .join('')
}
