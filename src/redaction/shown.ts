import type { Conversation } from '../conversation.ts'
import { withoutSecrets } from '../engine/secrets.ts'
import type { Violation } from '../violation.ts'
import type { RedactionMode } from './mode.ts'
import { type Redacted, Redaction } from './redaction.ts'

/** Whether the people of a conversation are hidden. */
export const isRedacted = ({ kind }: Conversation, mode: RedactionMode): boolean =>
  mode === 'all' || (mode === 'transcripts' && kind === 'transcript')

/**
 * A conversation and its violations as any output may show them. Secrets are covered always, people where the mode says so.
 * `found` are all violations, also those of which nothing is told; `path` takes the place of the file's name.
 */
export function shownOf(
  conversation: Conversation,
  violations: readonly Violation[],
  mode: RedactionMode,
  found = violations,
  path?: string,
): Redacted {
  const covered = withoutSecrets(conversation, found)
  if (!isRedacted(conversation, mode) || violations.length === 0) return { conversation: covered, violations }
  return new Redaction(conversation).of(covered, violations, path)
}
