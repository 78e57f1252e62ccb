import type { Message, Role } from '../conversation.ts'

/** A stretch of a conversation, as a number of messages or of milliseconds. */
export type Stretch = { readonly messages: number } | { readonly time: number }

const UNITS = { second: 1000, minute: 60_000, hour: 3_600_000 } as const

/** What a stretch looks like in a config: "3 messages", "60 seconds", "1 hour". */
export const STRETCH_PATTERN = `^[1-9][0-9]{0,5} (message|${Object.keys(UNITS).join('|')})s?$`

/** Reads a stretch that `STRETCH_PATTERN` lets through. */
export function stretchOf(written: string): Stretch {
  const [count, unit = ''] = written.split(' ')
  const name = unit.replace(/s$/, '')
  return name === 'message' ? { messages: Number(count) } : { time: Number(count) * UNITS[name as keyof typeof UNITS] }
}

/** The messages at the beginning; those within a time are counted from the first one, and need to say when they were sent. */
export function firstOf(messages: readonly Message[], stretch: Stretch): readonly Message[] {
  if ('messages' in stretch) return messages.slice(0, stretch.messages)
  const begin = messages[0]?.at
  return begin === undefined ? [] : messages.filter(({ at }) => at !== undefined && at - begin <= stretch.time)
}

/** The messages at the end; those within a time are counted back from the last one. */
export function lastOf(messages: readonly Message[], stretch: Stretch): readonly Message[] {
  if ('messages' in stretch) return messages.slice(-stretch.messages)
  const end = messages.at(-1)?.at
  return end === undefined ? [] : messages.filter(({ at }) => at !== undefined && end - at <= stretch.time)
}

/** A range of the messages of a `Speech`: from the first up to, but without, the second number. */
export interface Range {
  readonly from: number
  readonly to: number
  /** Whether nothing more can come into it. */
  readonly isOver: boolean
}

/** What one role says in a conversation, so that what follows a message is found without looking at all of it. */
export class Speech {
  readonly messages: readonly Message[]
  /** The latest time up to each message; nothing where one does not say when it was sent. */
  readonly #times: readonly number[] | undefined
  readonly #latest: number
  readonly #isOpen: boolean

  /** `closed`: false while the conversation goes on. */
  constructor(said: readonly Message[], role: Role, closed: boolean | undefined) {
    this.messages = said.filter((message) => message.role === role)
    this.#latest = said.reduce((latest, { at = latest }) => Math.max(latest, at), Number.NEGATIVE_INFINITY)
    this.#isOpen = closed === false
    let latest = Number.NEGATIVE_INFINITY
    this.#times = this.messages.every(({ at }) => at !== undefined)
      ? this.messages.map(({ at = latest }) => {
          latest = Math.max(latest, at)
          return latest
        })
      : undefined
  }

  /** What is said behind a message; nothing where that is a matter of time and the messages do not say when they were sent. */
  behind({ index, at }: Message, stretch: Stretch): Range | undefined {
    const from = lowest(this.messages.length, (i) => (this.messages[i] as Message).index > index)
    if ('messages' in stretch) {
      const to = Math.min(from + stretch.messages, this.messages.length)
      return { from, to, isOver: !this.#isOpen || to - from === stretch.messages }
    }
    const times = this.#times
    if (at === undefined || !times) return undefined
    const end = at + stretch.time
    const to = lowest(times.length, (i) => (times[i] as number) > end)
    return { from, to: Math.max(from, to), isOver: !this.#isOpen || this.#latest > end }
  }
}

/** The lowest of the numbers from 0 that is `enough`, where all behind it are too; `length` where none is. */
function lowest(length: number, enough: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (enough(middle)) high = middle
    else low = middle + 1
  }
  return low
}
