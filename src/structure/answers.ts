import { authorKey, type Conversation, type Message } from '../conversation.ts'
import { late } from '../lazily.ts'
import type { Topic } from '../locale.ts'
import type { Reading } from '../rule.ts'
import { asks, ENDING_TOPICS, isRequest } from './ending.ts'
import type { Turn } from './turns.ts'

/** The topics that tell what wants no answer. A rule that uses `wantsAnswer` names them among its own. */
export const ANSWER_TOPICS = [
  ...ENDING_TOPICS,
  'contrast',
  'praise',
  'upset',
  'customer-trouble',
] as const satisfies readonly Topic[]

/** An agent's answer and what the customer who is answered wrote since the last one. */
export interface Answer {
  readonly message: Message
  /** At least one. */
  readonly questions: readonly Message[]
  /** What the agent or a bot said right before them. */
  readonly before: readonly Message[]
  /** Whether no agent wrote before. */
  readonly first: boolean
}

/**
 * The answers of a conversation, in order. A bot's message answers what stands before it as soon as the customer writes
 * again; where an agent comes next, the customer was waiting for that agent.
 */
export function* answersIn({ messages }: Conversation): Iterable<Answer> {
  let questions: Message[] = []
  let said: Message[] = []
  let before: Message[] = []
  let first = true
  for (const message of messages) {
    if (message.internal || message.role === 'system') continue
    if (message.role === 'customer') {
      if (message.text.trim() === '') continue
      if (said.length > 0) {
        before = said
        said = []
        questions = []
      }
      questions.push(message)
      continue
    }
    if (message.role === 'agent') {
      if (questions.length > 0) yield { message, questions: fromAnswered(questions, message), before, first }
      questions = []
      first = false
    }
    said.push(message)
  }
}

/**
 * Where several people wrote in one thread, what the one wrote whom the answer names by handle, or else who wrote last. What
 * stands above in a public thread may be a post of days ago that nobody had to answer.
 */
function fromAnswered(questions: Message[], { text }: Message): readonly Message[] {
  const last = authorKey(questions.at(-1)?.author)
  if (last === undefined || questions.length === 1) return questions
  const handles = new Set(Array.from(text.matchAll(HANDLE()), ([, handle]) => handle))
  const answered = questions.map(({ author }) => authorKey(author)).find((key) => handles.has(key)) ?? last
  return questions.filter(({ author }) => (authorKey(author) ?? answered) === answered)
}

const HANDLE = late('gu')`@([\p{L}\p{N}_.-]*[\p{L}\p{N}_])`

/** Whether a customer message wants an answer: no mere thanks, goodbye or "ok", and no post that only praises. */
export function wantsAnswer(reading: Reading, message: Message, { before: [asked, ...more] }: Answer): boolean {
  if (reading.has(message, 'contrast') || reading.wordCount(message) > MERE) return true
  const alone: Turn = { index: 0, side: 'customer', messages: [message] }
  if (asked) return isRequest(alone, { index: 0, side: 'agent', messages: [asked, ...more] }, reading)
  const demands = reading.has(message, 'request', 'upset', 'customer-trouble') || asks(alone, reading)
  if (reading.has(message, 'praise') && !demands) return false
  // Whoever opens with "oh" or "great" answers nobody, so it is no "ok".
  return isRequest(alone, undefined, reading) || !reading.has(message, 'thanks', 'good-wish', 'farewell')
}

/** Words that thanks and goodbyes take at most; whoever writes more has something to say. */
const MERE = 20
