import type { Conversation } from '../conversation.ts'
import { type FileFix, fileFixesOf } from '../fix/edits.ts'
import type { Violation } from '../violation.ts'

/** So many alternatives are offered. */
const MOST = 3

/** How the file can be changed so that a violation is gone, best first. Only templates are changed. */
export const fixesFor = (conversation: Conversation, violation: Violation): readonly FileFix[] =>
  violation.fixes === undefined ? [] : fileFixesOf(conversation, violation).slice(0, MOST)

export const DESCRIPTIONS: Readonly<Record<FileFix['fix']['safety'], string>> = {
  safe: 'Says the same in better words',
  unsafe: 'May change what is meant: look before it is made',
}
