import type { ReadItem } from '../reader.ts'
import type { Reading, ReadingRest } from './reading.ts'
import { isFields, Keys, NAMES } from './record-keys.ts'
import type { RecordPlace } from './record-messages.ts'
import { isMessage, readConversation } from './records.ts'

/** One message by itself, on a line or in a long list, as opposed to a conversation with its messages. */
export function isLoose(value: unknown): value is Record<string, unknown> {
  return isFields(value) && !Array.isArray(value.messages) && isMessage(value)
}

/** What a piece without loose messages adds to the reading of a file in which there may be some. Plain data. */
export interface LooseRest {
  readonly reading: ReadingRest
  /** Whether it ends the conversation of the messages before it: blank lines do not. */
  readonly ends: boolean
}

/** Messages that stand one by one: neighbours with the same conversation id, or none, are one conversation. */
export class LooseMessages {
  readonly #reading: Reading
  #id: string | undefined
  #seen = false
  #ended = false
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

  /** Whether something came that is no loose message, so that messages before it and behind it do not belong together. */
  get hasEnded(): boolean {
    return this.#ended
  }

  *flush(): Generator<ReadItem> {
    this.#ended = true
    const [first] = this.#places
    if (!first) return
    const places = this.#places
    const list = { records: this.#records, at: (index: number) => places[index] as RecordPlace }
    yield* readConversation(this.#id ?? String(first.document.line([])), {}, list, this.#reading)
    this.#records = []
    this.#places = []
  }
}
