import type { ReadItem } from '../reader.ts'
import { parseLabel } from './label.ts'
import { parseLabelled } from './labelled.ts'
import { conversationOf, type Reading } from './reading.ts'
import { type Fields, Keys, NAMES } from './record-keys.ts'
import type { RecordPlace } from './record-messages.ts'
import { seenText } from './seen-text.ts'

/** What a conversation is called, and what else is said of it as a whole. */
type Facts = Omit<Parameters<typeof conversationOf>[0], 'kind' | 'messages'>

/** The key of a text that holds a whole transcript, as one in which a label opens one of the first lines. */
export function transcriptKey(fields: Fields): string | undefined {
  return new Keys(fields).find(NAMES.transcript, (value) => typeof value === 'string' && holdsLabel(value))
}

function holdsLabel(value: string): boolean {
  const head = value.slice(0, 2000)
  const lines = (seenText(head)?.text ?? head).split('\n').filter((line) => line.trim())
  return lines.length > 1 && lines.slice(0, 5).some((line) => parseLabel(line)?.clear)
}

/** The conversations of a transcript in one text of a record. */
export function* readTranscript(
  { document, path }: RecordPlace,
  text: string,
  facts: Facts,
  reading: Reading,
): Generator<ReadItem> {
  const page = seenText(text)
  const found = [
    ...parseLabelled(page?.text ?? text, reading.speakers, (range) =>
      document.place(path, page?.source(range) ?? range),
    ),
  ]
  for (const [index, { messages }] of found.entries()) {
    const id = found.length === 1 ? facts.id : `${facts.id}.${index + 1}`
    if (messages) yield conversationOf({ kind: 'transcript', ...facts, id, messages })
  }
  if (found.length === 0)
    yield {
      problem: 'no line of this transcript begins with a known speaker',
      hint: 'Messages start with "Agent:", "Customer:" or a name given with --agent or --customer.',
      line: document.line(path),
    }
}
