import type { Author, Message, Span } from '../conversation.ts'
import type { Topic } from '../locale.ts'
import type { Reading } from '../rule.ts'
import { sentencesWithMatches } from './sentences.ts'
import type { Turn } from './turns.ts'

/** The topics that tell of a transfer. A rule that uses `transfersIn` names them among its own. */
export const TRANSFER_TOPICS = ['transfer', 'transfer-reason', 'consent-question'] as const satisfies readonly Topic[]

/** What `handOversIn` asks for as well: whoever gives a name where nobody is named is somebody else. */
export const HAND_OVER_TOPICS = [...TRANSFER_TOPICS, 'introduction'] as const satisfies readonly Topic[]

/** A place where an agent announces that somebody else takes over. */
export interface Transfer {
  readonly message: Message
  readonly span: Span
  /** The sentence it stands in. */
  readonly sentence: Span
  /** Whether it is said what for, in this sentence or the ones next to it. */
  readonly reason: boolean
  /** Whether the turn asks if that is all right. */
  readonly asked: boolean
}

export function transfersIn(reading: Reading, turn: Turn): Transfer[] {
  if (turn.side !== 'agent' || !reading.has(turn, 'transfer')) return []
  const asked = reading.has(turn, 'consent-question')
  const sentences = turn.messages.flatMap((message) => sentencesWithMatches(reading, message, TRANSFER_TOPICS))
  return sentences.flatMap(({ message, span: sentence, matches, question }, i) => {
    const match = matches.find(({ topic }) => topic === 'transfer')
    if (!match) return []
    const near = sentences.slice(Math.max(0, i - 1), i + 2)
    const reason = near.some((other) => other.matches.some(({ topic }) => topic === 'transfer-reason'))
    return [{ message, span: match.span, sentence, reason, asked: asked || question }]
  })
}

/** A hand-over from one agent to another, seen where the other writes, or where it is announced and nobody is seen. */
export interface HandOver {
  readonly message: Message
  /** Of the announcement; the whole message where another agent writes. */
  readonly span: Span | undefined
}

/**
 * The hand-overs of a conversation: another name or id on the agent's side, or an announced transfer behind which the
 * same agent does not go on. An announcement and the agent who follows it are one hand-over. On social media an account
 * is no person, so names tell nothing there.
 */
export function handOversIn(reading: Reading): HandOver[] {
  const found: HandOver[] = []
  let current: Author | undefined
  let announced: (HandOver & { readonly turn: Turn }) | undefined
  for (const turn of reading.turns) {
    if (turn.side !== 'agent') continue
    const transfers = new Map(transfersIn(reading, turn).map((each) => [each.message, each]))
    for (const message of turn.messages) {
      const transfer = transfers.get(message)
      const isOther = reading.channel === 'social' ? undefined : differs(current, message.author)
      if (isOther) found.push({ message, span: undefined })
      // Where nobody is named, whoever writes next is somebody else, unless the transfer is only announced again.
      const introduced = isOther === undefined && reading.has(message, 'introduction')
      const isDone = introduced || (isOther === undefined && !transfer)
      if (announced && (isOther || announced.turn !== turn || introduced)) {
        if (isDone) found.push(announced)
        announced = undefined
      }
      if (transfer && !transfer.asked) announced = { message, span: transfer.span, turn }
      current = message.author ?? current
    }
  }
  if (announced) found.push(announced)
  return found
}

/** Whether two authors are known to be two people, or known to be one; nothing where that cannot be told. */
function differs(one: Author | undefined, other: Author | undefined): boolean | undefined {
  if (one?.id !== undefined && other?.id !== undefined) return one.id !== other.id
  if (one?.name !== undefined && other?.name !== undefined) return folded(one.name) !== folded(other.name)
  return undefined
}

const folded = (name: string): string => name.trim().toLowerCase()
