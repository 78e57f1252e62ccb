import type { Message } from '../conversation.ts'
import type { Topic } from '../locale.ts'
import type { Match, Sentence } from '../phrase/matcher.ts'
import { lastMessage, type Turn } from './turns.ts'

/** How a conversation ended. The rules of the ending look at what stands between the last request and the end. */
export interface Ending {
  /**
   * Whether it came to an end: somebody said goodbye, the customer wrapped up, or the source says that it is closed.
   * Not where it stops on the agent's question or on an unanswered request, nor while it is still open.
   */
  readonly finished: boolean
  /** The customer turn with the last request. */
  readonly request: Turn | undefined
  /** The agent's and bot's turns behind the last request. */
  readonly answers: readonly Turn[]
  /** Whether the customer said, behind the last request, that nothing else is needed. */
  readonly declared: boolean
  readonly lastAgentMessage: Message | undefined
}

/** The topics that tell how a conversation ended. A rule that uses `reading.ending` names them among its own. */
export const ENDING_TOPICS = [
  'closing-question',
  'declaration',
  'request',
  'acceptance',
  'decline',
  'thanks',
  'good-wish',
  'farewell',
  'thanks-answer',
  'acknowledgement',
] as const satisfies readonly Topic[]

/** What `endingOf` asks about the words; a part of a rule's `Reading`. */
export interface Wording {
  find(message: Message, topic: Topic): readonly Match[]
  has(where: Turn | Message, ...topics: Topic[]): boolean
  asks(message: Message): boolean
  sentences(message: Message): readonly Sentence[]
}

export function endingOf(turns: readonly Turn[], closed: boolean | undefined, wording: Wording): Ending {
  const requestAt = turns.findLastIndex((turn, index) => isRequest(turn, turns[index - 1], wording))
  const since = turns.slice(Math.max(requestAt, 0))
  const lastAgentTurn = turns.findLast(({ side }) => side === 'agent')
  return {
    finished: isFinished(turns, closed, wording),
    request: turns[requestAt],
    answers: since.filter(({ side }) => side !== 'customer'),
    declared: since.some((turn) => turn.side === 'customer' && declares(turn, wording)),
    lastAgentMessage: lastAgentTurn && lastMessage(lastAgentTurn),
  }
}

function isFinished(turns: readonly Turn[], closed: boolean | undefined, wording: Wording): boolean {
  const last = turns.at(-1)
  if (!last || closed === false || !turns.some(({ side }) => side === 'agent')) return false
  const before = turns.at(-2)
  if (last.side === 'customer') return closed === true || isWrapUp(last, before, wording)
  if (stopsOnQuestion(last, wording)) return false
  if (closed || wording.has(last, 'farewell', 'good-wish')) return true
  return before?.side === 'customer' && isWrapUp(before, turns.at(-3), wording)
}

/** The customer thanks, says goodbye or that nothing else is needed, and asks for nothing. */
export function isWrapUp(turn: Turn, before: Turn | undefined, wording: Wording): boolean {
  return wording.has(turn, 'thanks', 'farewell', 'declaration', 'decline') && !isRequest(turn, before, wording)
}

/** Whether the customer asks for something in a turn, or agrees to something that the agent offered to do. */
export function isRequest(turn: Turn, before: Turn | undefined, wording: Wording): boolean {
  if (turn.side !== 'customer') return false
  if (wording.has(turn, 'request') || asks(turn, wording)) return true
  const offered = before && before.side !== 'customer' && asksForMore(before, wording)
  if (wording.has(turn, 'declaration', 'farewell', 'decline')) return false
  if (offered && wording.has(turn, 'acceptance')) return true
  return !wording.has(turn, 'thanks', 'thanks-answer', 'acknowledgement', 'good-wish')
}

/** Whether a turn declares the customer to be done and asks for nothing behind that. */
function declares({ messages }: Turn, wording: Wording): boolean {
  const at = messages.findLastIndex((message) => wording.has(message, 'declaration'))
  const message = messages[at]
  if (!message || messages.slice(at + 1).some((later) => wording.has(later, 'request'))) return false
  const declared = wording.find(message, 'declaration').at(-1)?.span[1] ?? 0
  const questions = wording.sentences(message).filter(({ question }) => question)
  return ![...wording.find(message, 'request'), ...questions].some(({ span }) => span[1] > declared)
}

const asks = ({ messages }: Turn, wording: Wording): boolean => messages.some((message) => wording.asks(message))

/** Whether the agent asks something other than whether anything else is needed. */
function asksForMore(turn: Turn, wording: Wording): boolean {
  return asks(turn, wording) && !wording.has(turn, 'closing-question')
}

function stopsOnQuestion(turn: Turn, wording: Wording): boolean {
  return wording.sentences(lastMessage(turn)).at(-1)?.question === true && !wording.has(turn, 'farewell')
}
