import { defineReader, type ReadItem, type ReadProblem, type Sample } from '../reader.ts'
import { findJsonError } from '../source/json-error.ts'
import { type Line, lines } from '../source/lines.ts'
import { type Reading, reading } from './reading.ts'
import { isFields, Keys, NAMES } from './record-keys.ts'
import type { RecordPlace } from './record-messages.ts'
import { isMessage, readConversation, readRecords } from './records.ts'
import { JsonText } from './structured-text.ts'

/**
 * JSON Lines: etiquette's own format (docs/conversation-format.md), one conversation per line. Also the lines that chat
 * models are trained on, and one message per line.
 */
export default defineReader({
  id: 'jsonl',
  name: 'JSON Lines',
  extensions: ['.jsonl', '.ndjson'],
  detect,
  read: (source, options) =>
    reading(source, options, async function* (state) {
      const loose = new LooseMessages(state)
      for await (const line of lines(source)) {
        if (line.tooLong) yield { problem: 'this line is too long to be read', line: line.number }
        else if (line.text.trim()) yield* readLine(line, loose, state)
      }
      yield* loose.flush()
    }),
})

const IS_JSON_LINES = new Set(['.jsonl', '.ndjson'])

function detect({ head, extension, complete }: Sample): number {
  const opens = /^\s*[{[]/.test(head)
  if (IS_JSON_LINES.has(extension)) return opens ? 0.98 : 0.5
  if (!opens) return 0
  if (looksLikeJsonLines(head)) return 0.9
  return !complete && /^\s*\{[^\n]*$/.test(head) ? 0.6 : 0
}

/** Whether at least two lines, and most of all lines, are objects on their own. */
export function looksLikeJsonLines(head: string): boolean {
  if (!/^\s*\{/.test(head)) return false
  const all = head.split('\n').filter((line) => line.trim())
  if (all.length < 2) return false
  const some = all.slice(0, 20)
  const objects = some.filter((line) => isFields(parse(line)))
  return objects.length * 2 >= some.length
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function* readLine(line: Line, loose: LooseMessages, state: Reading): Generator<ReadItem> {
  let value: unknown
  try {
    value = JSON.parse(line.number === 1 && line.text.startsWith('\uFEFF') ? line.text.slice(1) : line.text)
  } catch {
    yield badLine(line)
    return
  }
  const document = new JsonText(line.text, line.number, line.offset)
  if (isLoose(value)) yield* loose.add(value, { document, path: [] })
  else {
    yield* loose.flush()
    // Depth 1: the lines are the list.
    yield* readRecords({ document, path: [], value, id: String(line.number) }, state, 1)
  }
}

/** One message on a line of its own, as opposed to a conversation with its messages. */
function isLoose(value: unknown): value is Record<string, unknown> {
  return isFields(value) && !Array.isArray(value.messages) && isMessage(value)
}

/** Messages that stand one per line: neighbours with the same conversation id, or none, are one conversation. */
class LooseMessages {
  readonly #reading: Reading
  #id: string | undefined
  #records: unknown[] = []
  #places: RecordPlace[] = []

  constructor(state: Reading) {
    this.#reading = state
  }

  *add(record: Record<string, unknown>, place: RecordPlace): Generator<ReadItem> {
    const id = new Keys(record).text(NAMES.conversation)
    if (id !== this.#id) yield* this.flush()
    this.#id = id
    this.#records.push(record)
    this.#places.push(place)
  }

  *flush(): Generator<ReadItem> {
    const [first] = this.#places
    if (!first) return
    const places = this.#places
    const list = { records: this.#records, at: (index: number) => places[index] as RecordPlace }
    yield* readConversation(this.#id ?? String(first.document.line([])), {}, list, this.#reading)
    this.#records = []
    this.#places = []
  }
}

function badLine(line: Line): ReadProblem {
  const text = line.number === 1 ? line.text.replace(/^\uFEFF/, ' ') : line.text
  const error = findJsonError(text)
  const reason = error ? ` (${error.reason}, column ${error.offset + 1})` : ''
  return {
    problem: `this is not valid JSON${reason}`,
    hint: 'Every line must be one whole conversation. The other lines were read.',
    line: line.number,
  }
}
