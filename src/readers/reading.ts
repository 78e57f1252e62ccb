import type { Conversation } from '../conversation.ts'
import {
  type Batch,
  type DateOrder,
  isBatch,
  isProblem,
  type ReadItem,
  type ReadObserver,
  type ReadOptions,
  type ReadProblem,
} from '../reader.ts'
import type { Source } from '../source/source.ts'
import { type Missed, Speakers } from './roles.ts'
import { parseTime, parseTimeIn, type TimeUnit } from './time.ts'

const MAX_PROBLEMS = 20

/** What a part of a file that was read apart adds to what is summed up at the end. Plain data. */
export interface ReadingRest {
  readonly missed: Missed
  readonly badTimes: number
  readonly badTimeLine: number | undefined
  readonly badTimeFile: string | undefined
}

/** What one reading of one file shares: who is who, and what is summed up at the end. */
export class Reading {
  readonly path: string
  readonly speakers: Speakers
  readonly observer: ReadObserver | undefined
  readonly #dates: DateOrder | undefined
  #badTimes = 0
  #badTimeLine: number | undefined
  #badTimeFile: string | undefined

  constructor(path: string, options: ReadOptions) {
    this.path = path
    this.speakers = new Speakers(Object.entries(options.speakers))
    this.observer = options.observer
    this.#dates = options.dates
  }

  /**
   * A time in any of the known forms, in milliseconds; one that cannot be read is counted for a warning at the end. `file`
   * is the one that it stands in, where several are read as one.
   */
  time(value: unknown, line: () => number | undefined, unit?: TimeUnit, file?: string): number | undefined {
    if (value === undefined || value === null || value === '') return undefined
    const time = unit ? parseTimeIn(unit, value) : parseTime(value, this.#dates)
    if (time === undefined && this.#badTimes++ === 0) {
      this.#badTimeLine = line()
      this.#badTimeFile = file
    }
    return time
  }

  rest(): ReadingRest {
    return {
      missed: this.speakers.missed(),
      badTimes: this.#badTimes,
      badTimeLine: this.#badTimeLine,
      badTimeFile: this.#badTimeFile,
    }
  }

  /** Takes over what was found in a part that was read apart; to be called in the order of the file. */
  add({ missed, badTimes, badTimeLine, badTimeFile }: ReadingRest): void {
    this.speakers.add(missed)
    if (this.#badTimes === 0) {
      this.#badTimeLine = badTimeLine
      this.#badTimeFile = badTimeFile
    }
    this.#badTimes += badTimes
  }

  /** What is only known once the whole file was seen. */
  *conclusions(): Generator<ReadProblem> {
    const unknown = this.speakers.problem()
    if (unknown) yield unknown
    if (this.#badTimes === 0) return
    yield {
      problem: `${this.#badTimes} ${this.#badTimes === 1 ? 'time of a message' : 'times of messages'} could not be understood and ${this.#badTimes === 1 ? 'was' : 'were'} left out`,
      hint: 'Write times as ISO 8601 (2026-03-02T09:05:00Z); for times such as 03/04/2026, say --dates day-first or month-first.',
      warning: true,
      ...(this.#badTimeLine !== undefined && { line: this.#badTimeLine }),
      ...(this.#badTimeFile !== undefined && { path: this.#badTimeFile }),
    }
  }
}

/**
 * What all readers have in common around their own part: after 20 problems the rest is summed up, speakers whose role is
 * not known are listed once, and a file without any conversation is a warning.
 * What is wrong with the bytes is in `source.problems`, for the caller to show.
 */
export function reading(
  source: Pick<Source, 'path' | 'problems'>,
  options: ReadOptions,
  items: (reading: Reading) => AsyncIterable<ReadItem> | Iterable<ReadItem>,
): AsyncGenerator<ReadItem>
export function reading<B extends Batch>(
  source: Pick<Source, 'path' | 'problems'>,
  options: ReadOptions,
  items: (reading: Reading) => AsyncIterable<ReadItem | B>,
): AsyncGenerator<ReadItem | B>
export async function* reading<B extends Batch>(
  source: Pick<Source, 'path' | 'problems'>,
  options: ReadOptions,
  items: (reading: Reading) => AsyncIterable<ReadItem | B> | Iterable<ReadItem>,
): AsyncGenerator<ReadItem | B> {
  const state = new Reading(source.path, options)
  let conversations = 0
  let problems = 0
  let last: ReadProblem | undefined
  try {
    for await (const item of items(state)) {
      const found = isProblem(item) ? [item] : isBatch(item) ? item.problems : []
      if (!isProblem(item)) {
        conversations += isBatch(item) ? item.conversations : 1
        yield item
      }
      for (const problem of found) {
        if (++problems > MAX_PROBLEMS) last = problem
        else yield problem
      }
    }
  } catch (error) {
    // The text is too large to be held, or nested deeper than the stack.
    if (!(error instanceof RangeError)) throw error
    problems++
    yield { problem: `this could not be read: ${error.message}` }
  }
  if (last) yield theRest(problems - MAX_PROBLEMS, last)
  for (const problem of state.conclusions()) {
    if (!problem.warning) problems++
    yield problem
  }
  if (conversations + problems + source.problems.length === 0)
    yield {
      problem: 'no conversations found',
      hint: 'Check that the file is not empty, or name its format.',
      warning: true,
    }
}

function theRest(count: number, last: ReadProblem): ReadProblem {
  const where = last.line === undefined ? '' : `, the last of them at line ${last.line}`
  return { problem: `and ${count} more ${count === 1 ? 'problem' : 'problems'} like these${where}` }
}

/** A conversation with its optional facts left out where the source does not say. */
export function conversationOf(facts: {
  readonly kind: Conversation['kind']
  readonly id: string
  readonly messages: Conversation['messages']
  readonly channel?: Conversation['channel'] | undefined
  readonly locale?: string | undefined
  readonly closed?: boolean | undefined
  readonly title?: string | undefined
  readonly helpdesk?: string | undefined
  /** Only heard where it is a template: what stands in a transcript must not silence anything. */
  readonly suppressions?: Conversation['suppressions'] | undefined
}): Conversation {
  const { kind, id, channel, locale, closed, title, helpdesk, messages, suppressions = [] } = facts
  return {
    kind,
    id,
    ...(channel !== undefined && { channel }),
    ...(locale !== undefined && { locale }),
    ...(closed !== undefined && { closed }),
    ...(title !== undefined && { title }),
    ...(helpdesk !== undefined && { helpdesk }),
    messages,
    ...(kind === 'template' && suppressions.length > 0 && { suppressions }),
  }
}
