import type { Summary } from '../reporter.ts'

/** "1 error", "1,204 errors". */
export const count = (number: number, noun: string): string =>
  `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`

/** What was found, in one line without a full stop: "2 errors and 1 warning in 3 conversations (12 messages, 1 file)". */
export function totals(summary: Summary): string {
  const { errors, warnings, conversations, messages, files } = summary
  const found = [errors && count(errors, 'error'), warnings && count(warnings, 'warning')].filter(Boolean)
  const what = found.join(' and ') || 'No violations'
  return `${what} in ${count(conversations, 'conversation')} (${count(messages, 'message')}, ${count(files, 'file')})`
}
