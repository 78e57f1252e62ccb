import { withNumbersCovered, withoutSecrets } from '../engine/secrets.ts'
import type { FileEvent } from '../files.ts'
import type { RedactionMode } from '../redaction/mode.ts'
import type { Violation } from '../violation.ts'

/**
 * What outputs are told of an event, possibly later. `found`: all violations of a conversation, also those that were
 * kept back, because what one of them calls secret is secret for all.
 */
export type Told = (event: FileEvent, found?: readonly Violation[]) => readonly FileEvent[]

/**
 * What happens, with people hidden in what is said of files where the mode says so. Conversations stay as they are: for
 * commands that show none, or are to lose nothing.
 */
export async function* withHiddenProblems(
  events: AsyncIterable<FileEvent>,
  mode: RedactionMode,
): AsyncGenerator<FileEvent> {
  if (mode === 'none') return yield* events
  const told = await telling(mode)
  for await (const event of events)
    yield* told(event).map((each) => (each.event === 'conversation' || each.event === 'corpus' ? event : each))
}

/**
 * Stands between what happens and every output: hides secrets always, people where the mode says so. `showsAll`: whether
 * outputs show whole conversations, and not only those in which something was found.
 */
export async function telling(mode: RedactionMode, showsAll = false): Promise<Told> {
  if (mode !== 'none') {
    const redactor = new (await import('./redacting.ts')).Redactor(mode, showsAll)
    return (event, found) => redactor.of(event, found)
  }
  return (event, found = []) => {
    if (event.event === 'corpus') return [{ ...event, ...withNumbersCovered(event.conversation, event.violations) }]
    if (event.event !== 'conversation') return [event]
    return [{ ...event, conversation: withoutSecrets(event.conversation, found) }]
  }
}
