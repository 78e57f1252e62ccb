import type { Message } from '../conversation.ts'
import type { Reading } from '../rule.ts'
import { type Hold, holdsIn } from './holds.ts'
import type { Turn } from './turns.ts'

/** A stretch in which the customer waits for an agent's next word. Needs the `HOLD_TOPICS`. */
export interface Wait {
  /** What the wait began with. */
  readonly hold: Message
  readonly from: number
  /** When the agent came back, or the customer's last word where the agent did not. */
  readonly until: number
  readonly back: Message | undefined
  /** How long the customer has waited for the answer, over all updates; nothing where thanks are not due. */
  readonly unthanked: number | undefined
}

interface Said {
  readonly message: Message
  readonly turn: Turn
}

/** A hold and what came of it so far: an agent may give several updates before coming back. */
interface Chain {
  readonly began: number
  /** Whether the customer was told to wait, and not just that something is looked up. */
  readonly told: boolean
  readonly thanked: boolean
}

/** The waits of a conversation, one for each update or return. An agent's "let me check" counts behind `limit` milliseconds. */
export function* waitsIn(reading: Reading, limit: number): Iterable<Wait> {
  if (!reading.conversation.messages.some(({ at }) => at !== undefined)) return
  const said = reading.turns.flatMap((turn) => turn.messages.map((message): Said => ({ message, turn })))
  const holds = new Map<Turn, ReadonlyMap<Message, Hold>>()
  const holdOf = ({ turn, message }: Said): Hold | undefined => {
    if (!reading.has(message, 'hold')) return undefined
    const known = holds.get(turn) ?? new Map(holdsIn(reading, turn).map((hold) => [hold.message, hold]))
    holds.set(turn, known)
    return known.get(message)
  }
  let chain: Chain | undefined
  for (const [i, current] of said.entries()) {
    if (current.turn.side !== 'agent') continue
    const hold = holdOf(current)
    const nextAt = nextFrom(said, i, 'agent')
    const next = said[nextAt]
    const isSlow = next !== undefined && span(current.message, next.message) > limit
    const from = hold || ((chain || isSlow) && looksUp(reading, current)) ? startOf(said, i, nextAt, hold) : undefined
    if (from === undefined) {
      chain = undefined
      continue
    }
    const until = next ? next.message.at : said.findLast(({ turn }) => turn.side === 'customer')?.message.at
    chain = {
      began: chain?.began ?? from,
      told: hold !== undefined || chain?.told === true,
      thanked: chain?.thanked === true || (next !== undefined && thanksFrom(reading, said, nextAt)),
    }
    if (until === undefined) continue
    const isBack = next !== undefined && !holdOf(next) && !looksUp(reading, next)
    yield {
      hold: current.message,
      from,
      until,
      back: next?.message,
      unthanked: isBack && chain.told && !chain.thanked ? until - chain.began : undefined,
    }
  }
}

const looksUp = (reading: Reading, { message }: Said): boolean =>
  !reading.asks(message) && reading.has(message, 'look-up')

/** When a wait begins: with the agent's words, or with the customer's answer where the agent asked. */
function startOf(said: readonly Said[], at: number, nextAt: number, hold: Hold | undefined): number | undefined {
  if (!hold?.asked) return said[at]?.message.at
  const answered = nextFrom(said, at, 'customer')
  return nextAt < 0 || answered < nextAt ? said[answered]?.message.at : undefined
}

/** The position of the next message of a side; -1 where there is none nearby. */
function nextFrom(said: readonly Said[], at: number, side: Turn['side']): number {
  for (let i = at + 1; i < said.length && i <= at + REACH; i++) if (said[i]?.turn.side === side) return i
  return -1
}

/** So many messages are looked through; whoever wrote more in between is not waiting. */
const REACH = 50

const span = (first: Message, last: Message): number => (last.at ?? Number.NaN) - (first.at ?? Number.NaN)

/** Whether a turn thanks for waiting, from one of its messages on. */
function thanksFrom(reading: Reading, said: readonly Said[], at: number): boolean {
  for (let i = at; i < at + REACH && said[i]?.turn === said[at]?.turn; i++)
    if (reading.has((said[i] as Said).message, 'wait-thanks')) return true
  return false
}
