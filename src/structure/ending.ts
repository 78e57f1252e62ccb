import type { Channel, Message } from '../conversation.ts'
import type { Topic } from '../locale.ts'
import type { Match } from '../phrase/matcher.ts'
import type { Sentence } from '../phrase/tokens.ts'
import { bodyEnd } from './sign-off.ts'
import { lastMessage, type Turn } from './turns.ts'

/** How a conversation ended. The rules of the ending look at what stands between the last request and the end. */
export interface Ending {
  /**
   * Whether it came to an end: somebody said goodbye, the customer wrapped up, or the source says that it is closed. The
   * goodbye of a mail or a public reply ends nothing, the customer's thanks for it do.
   * Not where it stops on the agent's question or on an unanswered request, nor while it is still open.
   */
  readonly finished: boolean
  /** The customer turn with the last request. */
  readonly request: Turn | undefined
  /** The agent's and bot's turns behind the last request. */
  readonly answers: readonly Turn[]
  /** Whether one of the answers has a phrase of one of the topics. Quicker than to look at `answers`. */
  answeredWith(...topics: Topic[]): boolean
  /** Whether one of the answers says goodbye or wishes well. "Good evening!" at the very beginning does neither. */
  readonly parted: boolean
  /** Whether the customer said, behind the last request, that nothing else is needed. */
  readonly declared: boolean
  readonly lastAgentMessage: Message | undefined
}

/** The topics that tell how a conversation ended. A rule that uses `reading.ending` names them among its own. */
export const ENDING_TOPICS = [
  'closing-question',
  'done-question',
  'declaration',
  'request',
  'acceptance',
  'decline',
  'offer-refusal',
  'thanks',
  'good-wish',
  'farewell',
  'thanks-answer',
  'acknowledgement',
  'signature',
] as const satisfies readonly Topic[]

/** What `endingOf` asks about the words; a part of a rule's `Reading`. */
export interface Wording {
  find(message: Message, topic: Topic): readonly Match[]
  has(where: Turn | Message, ...topics: Topic[]): boolean
  asks(message: Message): boolean
  sentences(message: Message): readonly Sentence[]
}

/** Each part is worked out when it is first asked for: many conversations are settled by the first. */
export function endingOf(
  turns: readonly Turn[],
  { closed, channel }: { readonly closed?: boolean | undefined; readonly channel?: Channel | undefined },
  wording: Wording,
): Ending {
  return new LazyEnding(turns, closed, !channel || !SIGNED.has(channel), wording)
}

/** Channels on which each message says goodbye or wishes well, so that a goodbye ends nothing. */
const SIGNED: ReadonlySet<Channel> = new Set(['email', 'social'])

class LazyEnding implements Ending {
  readonly #turns: readonly Turn[]
  readonly #closed: boolean | undefined
  readonly #partingEnds: boolean
  readonly #wording: Wording
  #finished: boolean | undefined
  #requestAt: number | undefined
  #answers: readonly Turn[] | undefined
  #declared: boolean | undefined

  constructor(turns: readonly Turn[], closed: boolean | undefined, partingEnds: boolean, wording: Wording) {
    this.#turns = turns
    this.#closed = closed
    this.#partingEnds = partingEnds
    this.#wording = wording
  }

  get finished(): boolean {
    this.#finished ??= isFinished(this.#turns, this.#closed, this.#partingEnds, this.#wording)
    return this.#finished
  }

  get request(): Turn | undefined {
    return this.#turns[this.#lastRequest()]
  }

  get answers(): readonly Turn[] {
    this.#answers ??= this.#since().filter(({ side }) => side !== 'customer')
    return this.#answers
  }

  /** From the end on, so that the last request need not be found where an answer behind it has the phrase. */
  answeredWith(...topics: Topic[]): boolean {
    for (let at = this.#turns.length - 1; at >= 0; at--) {
      const turn = this.#turns[at] as Turn
      if (turn.side !== 'customer') {
        if (this.#wording.has(turn, ...topics)) return true
      } else if (this.#isRequestAt(at)) return false
    }
    return false
  }

  get parted(): boolean {
    if (!this.answeredWith('good-wish', 'farewell')) return false
    return this.answers.some((turn) => this.#wording.has(turn, 'farewell') || wishes(turn, this.#turns, this.#wording))
  }

  get declared(): boolean {
    this.#declared ??= this.#since().some((turn) => turn.side === 'customer' && declares(turn, this.#wording))
    return this.#declared
  }

  get lastAgentMessage(): Message | undefined {
    const turn = this.#turns.findLast(({ side }) => side === 'agent')
    return turn && lastMessage(turn)
  }

  /** The turns from the last request on; all where there is none. */
  #since(): readonly Turn[] {
    return this.#turns.slice(Math.max(this.#lastRequest(), 0))
  }

  #lastRequest(): number {
    this.#requestAt ??= this.#turns.findLastIndex((_, at) => this.#isRequestAt(at))
    return this.#requestAt
  }

  #isRequestAt(at: number): boolean {
    const turn = this.#turns[at] as Turn
    const before = this.#turns[at - 1]
    if (!isRequest(turn, before, this.#wording)) return false
    return at < this.#turns.length - 1 || !takesLeave(turn, before, this.#wording)
  }
}

/** The last agent message of a finished conversation, where endings are judged on its channel. An unknown one counts as well. */
export function finishedOn(
  channels: readonly Channel[],
  { ending, channel }: { readonly ending: Ending; readonly channel: Channel | undefined },
): Message | undefined {
  if (channel && !channels.includes(channel)) return undefined
  return ending.finished ? ending.lastAgentMessage : undefined
}

function isFinished(
  turns: readonly Turn[],
  closed: boolean | undefined,
  partingEnds: boolean,
  wording: Wording,
): boolean {
  const last = turns.at(-1)
  if (!last || closed === false || !turns.some(({ side }) => side === 'agent')) return false
  const before = turns.at(-2)
  if (last.side === 'customer')
    return closed === true || isWrapUp(last, before, wording) || takesLeave(last, before, wording)
  if (stopsOnQuestion(last, wording)) return false
  if (closed || (partingEnds && (wording.has(last, 'farewell') || wishes(last, turns, wording)))) return true
  if (before?.side !== 'customer') return false
  return isWrapUp(before, turns.at(-3), wording) || isAnswerToThanks(last, before, wording)
}

/**
 * Whether the customer's last word is no more than an "all right" to the answer, or a remark behind the agent's goodbye. Who
 * still asks for something is waiting.
 */
function takesLeave(turn: Turn, before: Turn | undefined, wording: Wording): boolean {
  if (before?.side !== 'agent' || asks(turn, wording) || wording.has(turn, 'request')) return false
  if (wording.has(before, 'farewell')) return true
  // "Ok, I am waiting" waits.
  if (turn.messages.some(({ text }) => text.trim().length > ALL_RIGHT)) return false
  return wording.has(turn, 'acknowledgement') && !asks(before, wording) && !isRequest(turn, before, wording)
}

/** In characters: "oh all right". */
const ALL_RIGHT = 12

/** "Don't mention it", said to thanks or to an "all right" that asks for nothing more; or a mere "Kind regards". */
const isAnswerToThanks = (turn: Turn, before: Turn, wording: Wording): boolean =>
  wording.has(before, 'thanks', 'acknowledgement') &&
  !asks(before, wording) &&
  (wording.has(turn, 'thanks-answer') || isMereSignature(turn, wording))

const isMereSignature = (turn: Turn, wording: Wording): boolean =>
  turn.messages.length === 1 && wording.has(turn, 'signature') && wording.sentences(lastMessage(turn)).length === 1

/** Whether a turn ends with a good wish. Where the agent has said nothing before, "Good evening!" at the beginning greets. */
function wishes(turn: Turn, turns: readonly Turn[], wording: Wording): boolean {
  if (!wording.has(turn, 'good-wish')) return false
  if (turns.find(({ side }) => side === 'agent') !== turn) return true
  const [first, ...rest] = turn.messages
  const greeted = first ? (wording.sentences(first)[0]?.span[1] ?? 0) : 0
  return (
    rest.some((message) => wording.has(message, 'good-wish')) ||
    (first !== undefined && wording.find(first, 'good-wish').some(({ span }) => span[0] >= greeted))
  )
}

/** The customer thanks, says goodbye or that nothing else is needed, and asks for nothing. */
export function isWrapUp(turn: Turn, before: Turn | undefined, wording: Wording): boolean {
  if (isRequest(turn, before, wording)) return false
  if (wording.has(turn, 'thanks', 'farewell', 'declaration') || confirmsDone(turn, before, wording)) return true
  // "No", said to "Did you spill anything on it?", ends nothing.
  return wording.has(turn, 'decline') && (before === undefined || !isOffered(before, wording))
}

/** "Yes", said to "Is that all?". */
const confirmsDone = (turn: Turn, before: Turn | undefined, wording: Wording): boolean =>
  before !== undefined && wording.has(before, 'done-question') && wording.has(turn, 'acceptance')

/** Whether the customer asks for something in a turn, or agrees to something that the agent offered to do. */
export function isRequest(turn: Turn, before: Turn | undefined, wording: Wording): boolean {
  if (turn.side !== 'customer') return false
  // The order saves time, and changes nothing: a question mark is seen at a glance, most requests are ruled out by thanks.
  if (asks(turn, wording) || wording.has(turn, 'request')) return true
  if (wording.has(turn, 'declaration', 'farewell', 'decline')) return false
  // "No, I'm alright" answers "anything else?" and asks for nothing.
  if (before && wording.has(before, 'closing-question') && wording.has(turn, 'offer-refusal')) return false
  if (confirmsDone(turn, before, wording)) return false
  if (!wording.has(turn, 'thanks', 'thanks-answer', 'acknowledgement', 'good-wish')) return true
  return wording.has(turn, 'acceptance') && before !== undefined && isOffered(before, wording)
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

export const asks = ({ messages }: Turn, wording: Wording): boolean => messages.some((message) => wording.asks(message))

/** Whether the agent asks something other than whether anything else is needed. */
function isOffered(turn: Turn, wording: Wording): boolean {
  return turn.side !== 'customer' && asks(turn, wording) && !wording.has(turn, 'closing-question')
}

function stopsOnQuestion(turn: Turn, wording: Wording): boolean {
  const last = lastMessage(turn)
  if (!wording.asks(last) || wording.has(turn, 'farewell')) return false
  const end = bodyEnd(last.text)
  // "Kind regards, Dana" below a letter follows no question, it signs it.
  return wording.sentences(last).findLast(({ span }) => span[0] < end)?.question === true
}
