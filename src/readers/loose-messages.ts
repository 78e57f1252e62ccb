import type { ReadItem } from '../reader.ts'
import type { Reading } from './reading.ts'
import { isFields, Keys, NAMES } from './record-keys.ts'
import type { RecordPlace } from './record-messages.ts'
import { isMessage, readConversation } from './records.ts'

/** One message by itself, on a line or in a long list, as opposed to a conversation with its messages. */
export function isLoose(value: unknown): value is Record<string, unknown> {
  return isFields(value) && !Array.isArray(value.messages) && isMessage(value)
}

/** Messages that stand one by one: neighbours with the same conversation id, or none, are one conversation. */
export class LooseMessages {
  readonly #reading: Reading
  #id: string | undefined
  #seen = false
  #records: unknown[] = []
  #places: RecordPlace[] = []

  constructor(state: Reading) {
    this.#reading = state
  }

  *add(record: Record<string, unknown>, place: RecordPlace): Generator<ReadItem> {
    const id = new Keys(record).text(NAMES.conversation)
    if (id !== this.#id) yield* this.flush()
    this.#id = id
    this.#seen = true
    this.#records.push(record)
    this.#places.push(place)
  }

  /** Whether there were none at all. */
  get isEmpty(): boolean {
    return !this.#seen
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
