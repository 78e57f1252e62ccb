import type { Summary } from '../reporter.ts'
import { english } from '../ui/index.ts'
import type { Wording } from '../ui/wording.ts'

/** What was found, in one line without a full stop: "2 errors and 1 warning in 3 conversations (12 messages, 1 file)". */
export function totals(summary: Summary, wording: Wording = english): string {
  const { errors, warnings, conversations, messages, files } = summary
  const [one, other] = [errors && wording.count(errors, 'error'), warnings && wording.count(warnings, 'warning')]
  return wording.frame('totals', {
    found: one && other ? wording.frame('and', { one, other }) : one || other || wording.frame('none'),
    conversations: wording.count(conversations, 'conversation'),
    messages: wording.count(messages, 'message'),
    files: wording.count(files, 'file'),
  })
}
