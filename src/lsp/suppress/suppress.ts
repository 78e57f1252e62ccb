import path from 'node:path'
import type { Conversation } from '../../conversation.ts'
import { Suppressing } from '../../engine/suppressing.ts'
import { openDocument } from '../../files/open.ts'
import { UNUSED_SUPPRESSION } from '../../files/unused-suppressions.ts'
import { withChanges } from '../../fix/hunks.ts'
import { isBatch, isProblem } from '../../reader.ts'
import type { Checked, Found } from '../check.ts'
import type { Candidate, Wanted } from './candidate.ts'
import { inJson, inJsonLines } from './json.ts'
import { inMarkdown } from './markdown.ts'
import { inYaml } from './yaml.ts'

type Candidates = Iterable<Candidate> | AsyncIterable<Candidate>

/** Who knows how a suppression is written, by the extension of a document. */
const WRITERS: Readonly<Record<string, (wanted: Wanted) => Candidates>> = {
  '.md': inMarkdown,
  '.markdown': inMarkdown,
  '.yaml': inYaml,
  '.yml': inYaml,
  '.json': inJson,
  '.jsonl': inJsonLines,
  '.ndjson': inJsonLines,
  '.csv': inTable,
  '.tsv': inTable,
}

/** Each candidate is read; nobody waits for that in a document that is larger. UTF-16 units. */
const MAX_CHARS = 500_000

/**
 * How a violation can be suppressed, the narrowest way first, each scope once. Every one was tried: the document read again
 * says the same as before, and the violation is silent.
 */
export async function suppressionsFor(checked: Checked, found: Found): Promise<readonly Candidate[]> {
  const { document, settings } = checked
  const { conversation, violation } = found
  const text = document.getText()
  const message = conversation.messages[violation.message]
  // A transcript silences nothing, whatever is written in it.
  if (conversation.kind !== 'template' || violation.rule === UNUSED_SUPPRESSION) return []
  if (!message || !settings || text.length > MAX_CHARS) return []
  const writer = WRITERS[path.extname(settings.path).toLowerCase()]
  const scopes = new Map<Candidate['scope'], Candidate>()
  for await (const candidate of writer?.({ text, conversation, message, violation }) ?? []) {
    const isKnown = scopes.has(candidate.scope) || (candidate.scope === 'line' && scopes.has('block'))
    if (!isKnown && (await isSilenced(candidate, checked, found))) scopes.set(candidate.scope, candidate)
  }
  return [...scopes.values()]
}

async function isSilenced({ changes }: Candidate, checked: Checked, { conversation, violation }: Found) {
  const { document, settings, conversations, problems } = checked
  if (!settings) return false
  const { items } = await openDocument(withChanges(document.getText(), changes), settings.path, settings.config)
  if (!items) return false
  const after: Conversation[] = []
  let wrong = 0
  for await (const item of items) {
    if (isProblem(item)) wrong++
    else if (!isBatch(item)) after.push(item)
  }
  if (wrong > problems.length || shown(after) !== shown(conversations)) return false
  const own = after[conversations.indexOf(conversation)]
  const message = own?.messages[violation.message]
  return (
    own !== undefined &&
    message !== undefined &&
    new Suppressing().isSilenced(own, violation.rule, message, violation.span)
  )
}

/** What the templates say; some are named by the line that they stand in. */
const shown = (conversations: readonly Conversation[]): string =>
  JSON.stringify(conversations.map(({ kind, title, messages }) => [kind, title, messages.map(({ text }) => text)]))

/** The CSV library takes long to load. */
async function* inTable(wanted: Wanted): AsyncGenerator<Candidate> {
  yield* (await import('./csv.ts')).inCsv(wanted)
}
