import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { visible } from './terminal-text.ts'
import type { Violation } from './violation.ts'

/** A violation as unified knows messages; `fatal` is true for errors, so that its reporters call them so. */
export function toVFileMessage(violation: Violation): VFileMessage {
  const { start, end } = violation.place
  // The reason goes to a terminal as it is; what programs read stays untouched.
  const message = new VFileMessage(visible(violation.text), {
    place: { start: { ...start }, end: { ...end } },
    ruleId: violation.rule,
    source: 'etiquette',
  })
  message.name = `${violation.path}:${message.name}`
  message.file = violation.path
  message.fatal = violation.severity === 'error'
  message.actual = violation.actual
  message.expected = [...violation.expected]
  message.note = violation.note
  message.url = violation.url
  return message
}

/** A virtual file without contents that holds the violations of one path, for unified's reporters. */
export function toVFile(path: string, violations: readonly Violation[]): VFile {
  const file = new VFile({ path })
  file.messages.push(...violations.map(toVFileMessage))
  return file
}

/** A virtual file with a text, for plugins of unified to leave messages on. */
export const fileOf = (text: string): VFile => new VFile(text)
