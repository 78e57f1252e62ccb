import { CHANNELS, type Message } from '../src/conversation.ts'
import { choices, integer } from '../src/option.ts'
import { defineRule, type Reading } from '../src/rule.ts'
import { asks, ENDING_TOPICS } from '../src/structure/ending.ts'
import {
  isPolite,
  PARTING_TOPICS,
  type Parting,
  POLITE_TOPICS,
  partingIn,
  partingSpan,
  silenceBefore,
} from '../src/structure/parting.ts'
import { sentencesWithMatches } from '../src/structure/sentences.ts'
import { lastMessage, type Turn } from '../src/structure/turns.ts'

export default defineRule({
  id: 'premature-close',
  category: 'ending',
  scope: 'conversation',
  kinds: ['transcript'],
  summary: 'The agent does not say goodbye or close before the customer is done.',
  why: `A goodbye in the same breath as the answer, or right behind "anything else?", tells the customer that the agent
wants to be rid of them. What was left unsaid comes back as a second conversation.`,
  source: 'Closing standards of support centres: ask, wait for the answer, then say goodbye.',
  decisions: [
    'The customer is done who thanks, says goodbye or that nothing else is needed after the last request was answered.',
    'A goodbye in the turn that answers a request is too early, and so is one behind the closing question of the same turn.',
    'A signature closes nothing, nor does a wish about what the customer is about to do ("enjoy your stay").',
    'A wish for the rest of the day is a goodbye. Next to an open offer ("let me know if you need anything else") it is fine, "goodbye" is not.',
    'Where the customer fell silent for longer than `idleBeforeClose`, the agent may close; without times the agent is believed who says that no answer came.',
    'By default chat and voice are looked at: a mail or a public reply says goodbye each time.',
  ],
  topics: [
    ...ENDING_TOPICS,
    ...PARTING_TOPICS,
    ...POLITE_TOPICS,
    'customer-silent',
    'agent-closed',
    'customer-trouble',
    'offer-refusal',
  ],
  requires: ['farewell', 'thanks'],
  presets: { strict: 'error', chat: 'warn', voice: 'warn' },
  options: {
    idleBeforeClose: integer('After this many minutes without an answer of the customer the agent may close.', 5),
    channels: choices(
      'The channels on which the agent waits for the customer; a conversation without a known channel counts as well.',
      CHANNELS,
      ['chat', 'voice'],
    ),
  },
  messages: {
    request: '"{words}" ends the conversation before the customer could say to be done',
    question: '"{words}" ends the conversation without waiting for the answer to the closing question',
    closed: 'The conversation was closed {minutes} minutes after this, before the customer answered',
  },

  *check(reading, { options, model, report }) {
    const { channel, turns } = reading
    if (channel && !options.channels.includes(channel)) return
    const idle = options.idleBeforeClose * 60_000
    for (const [index, turn] of turns.entries()) {
      if (turn.side !== 'agent' || !reading.has(turn, ...PARTING_TOPICS)) continue
      const before = turns[index - 1]
      if (before?.side !== 'customer' || isDone(reading, before)) continue
      const asked = closingQuestion(reading, turn)
      const parting = asked ? partingIn(reading, turn, asked) : tooEarly(reading, turn, before, turns[index - 2])
      if (!parting || wentSilent(reading, turn, parting, idle)) continue
      const { message, match } = parting
      const end = partingSpan(reading, parting)
      const texts = asked ? [''] : model('closing-question')
      const rewrites = end ? texts.map((text) => ({ kind: 'replace' as const, span: end, text })) : []
      const words = message.text.slice(...match.span)
      const kind = asked ? 'question' : 'request'
      yield report(kind, { message, span: match.span, rewrites, note: NOTE }, { words })
      return
    }
    const cut = cutOff(reading, idle)
    if (cut) yield report('closed', { message: cut.message, note: NOTE }, { minutes: cut.minutes })
  },
})

const NOTE = 'Ask whether anything else is needed, and wait for the answer before saying goodbye.'

/** Whether the customer's turn says, whatever else it says, that it is the last one, or only answers politely. */
function isDone(reading: Reading, turn: Turn): boolean {
  if (reading.has(turn, 'declaration', 'farewell', 'good-wish', 'thanks-answer')) return true
  return reading.has(turn, 'thanks', 'acknowledgement', 'decline') && !wants(reading, turn)
}

const wants = (reading: Reading, turn: Turn): boolean => asks(turn, reading) || reading.has(turn, 'request')

/** Where a turn asks, as a question, whether anything else is needed. */
function closingQuestion(reading: Reading, turn: Turn): { at: number; offset: number } | undefined {
  for (const [at, message] of turn.messages.entries()) {
    const [match] = reading.find(message, 'closing-question')
    if (!match) continue
    const sentence = reading.sentences(message).find(({ span }) => span[1] > match.span[0])
    if (sentence?.question) return { at, offset: sentence.span[1] }
  }
  return undefined
}

/** A goodbye in the turn that answers a request or goes on with it. */
function tooEarly(reading: Reading, turn: Turn, request: Turn, before: Turn | undefined): Parting | undefined {
  const parting = partingIn(reading, turn)
  if (!parting || reading.has(request, 'closing-question') || !isOpen(reading, turn, request, before)) return undefined
  const isWish = !turn.messages.some((message) => reading.has(message, 'farewell', 'closing-now'))
  return isWish && reading.has(turn, 'closing-question') ? undefined : parting
}

/** Whether the customer's turn asks for something, or agrees to an offer. */
function isOpen(reading: Reading, turn: Turn, request: Turn, before: Turn | undefined): boolean {
  const question = asks(request, reading)
  const refuses = reading.has(request, 'offer-refusal')
  const isAnswer = before?.side === 'agent' && asks(before, reading) && !reading.has(before, 'closing-question')
  const agrees = isAnswer && reading.has(request, 'acceptance')
  // Whoever answers with a goodbye and nothing else took the customer's words for the last ones, most often rightly.
  if (turn.messages.every((message) => isPolite(reading, message))) {
    if (refuses || reading.has(request, 'thanks')) return false
    return question || (!isAnswer && request.messages.some((message) => opensWithRequest(reading, message)))
  }
  if (question) return true
  return !refuses && (agrees || reading.has(request, 'request', 'customer-trouble'))
}

/**
 * "I also need ...", not "that is what I need"; a single word such as "is" is too little to go by, and so is a single
 * character in scripts without spaces.
 */
function opensWithRequest(reading: Reading, message: Message): boolean {
  return sentencesWithMatches(reading, message, ['request']).some(({ span: [start], matches }) =>
    matches.some(({ span }) => span[0] - start <= LEAD && SEVERAL_WORDS.test(message.text.slice(...span))),
  )
}

const SEVERAL_WORDS = /\s|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}/u

/** In characters: "And also". */
const LEAD = 8

/** Whether the customer had fallen silent before the goodbye. */
function wentSilent(reading: Reading, turn: Turn, { at, message }: Parting, idle: number): boolean {
  const silence = silenceBefore(reading, turn, at)
  if (silence !== undefined) return silence >= idle
  return (
    at > 0 &&
    (reading.has(message, 'customer-silent') ||
      turn.messages.slice(0, at).some((earlier) => reading.has(earlier, 'customer-silent')))
  )
}

/** The agent's last message, where the system says that the agent closed the conversation too soon behind it. */
function cutOff(reading: Reading, idle: number): { message: Message; minutes: number } | undefined {
  const last = reading.turns.at(-1)
  const before = reading.turns.at(-2)
  if (last?.side !== 'agent' || before?.side !== 'customer') return undefined
  const message = lastMessage(last)
  const { at: sent } = message
  if (sent === undefined) return undefined
  const closed = reading.conversation.messages
    .slice(message.index + 1)
    .find((notice) => notice.role === 'system' && reading.has(notice, 'agent-closed'))?.at
  if (closed === undefined || closed - sent >= idle || isDone(reading, before)) return undefined
  return { message, minutes: Math.max(0, Math.round((closed - sent) / 60_000)) }
}
