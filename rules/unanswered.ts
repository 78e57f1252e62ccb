import type { Message } from '../src/conversation.ts'
import { flag } from '../src/option.ts'
import type { Sentence } from '../src/phrase/tokens.ts'
import { defineRule, type Reading } from '../src/rule.ts'
import { lastMessage, type Turn } from '../src/structure/turns.ts'

export default defineRule({
  id: 'unanswered',
  category: 'listening',
  scope: 'conversation',
  kinds: ['transcript'],
  summary: "The conversation does not end on a customer's question or request.",
  why: 'A question that nobody answered is the clearest sign of a customer who was forgotten, and it shows only at the end.',
  source: 'Quality reviews of support centres: every question is answered.',
  decisions: [
    'It is reported at the last message of the agent: behind it the answer was due.',
    'Thanks, a goodbye or the declaration to be done at the end need no answer, nor does a mere statement.',
    'A question is what ends in a question mark, or a request in so many words ("please ...", "can you ...").',
    'A conversation that the source calls open is not judged, nor is one in which no agent took part.',
  ],
  topics: ['plea', 'thanks', 'farewell', 'declaration', 'decline'],
  requires: ['plea', 'thanks'],
  presets: { strict: 'warn', chat: 'warn', email: 'warn', social: 'warn', voice: 'warn' },
  options: {
    requests: flag('Whether requests count as well, and not only questions.', true),
  },
  messages: {
    question: "The customer's last question got no answer",
    request: "The customer's last request got no answer",
  },

  *check(reading, { options, report }) {
    const { turns, conversation } = reading
    const last = turns.at(-1)
    if (last?.side !== 'customer' || conversation.closed === false) return
    const kind = openEnd(reading, last)
    if (!kind || (kind === 'request' && !options.requests)) return
    const answers = turns.findLast(({ side }) => side === 'agent')
    if (!answers) return
    yield report(kind, {
      message: lastMessage(answers),
      note: 'Answer the last message, or say when the answer will come.',
    })
  },
})

/** What the customer's last turn leaves open: nothing where thanks or a goodbye come behind it. */
function openEnd(reading: Reading, { messages }: Turn): 'question' | 'request' | undefined {
  const last = messages.at(-1)
  if (!last) return undefined
  // What was asked further back has been talked over since.
  const recent = messages.slice(-2)
  const at = recent.findLastIndex((message) => questionsIn(reading, message).length > 0 || reading.has(message, 'plea'))
  const open = recent[at]
  if (!open) return undefined
  if (open !== last && recent.slice(at + 1).some((message) => reading.has(message, ...DONE))) return undefined
  const questions = questionsIn(reading, open)
  const pleas = reading.find(open, 'plea')
  const behind = Math.max(questions.at(-1)?.span[0] ?? -1, pleas.at(-1)?.span[0] ?? -1)
  const done = reading.matches(open, DONE).some(({ span }) => span[0] > behind)
  // Thanks behind a question thank in advance; thanks alone with "please" in it do not.
  if (done && (questions.length === 0 || reading.has(open, 'farewell', 'declaration', 'decline'))) return undefined
  return questions.length > 0 ? 'question' : 'request'
}

/** The questions of a message, without echoes ("Late?") that the customer goes on to comment. */
function questionsIn(reading: Reading, message: Message): Sentence[] {
  if (!reading.asks(message)) return []
  const sentences = reading.sentences(message)
  return sentences.filter(
    ({ question, span: [start, end] }, i) => question && (i === sentences.length - 1 || end - start > ECHO),
  )
}

/** In characters. */
const ECHO = 12

const DONE = ['thanks', 'farewell', 'declaration', 'decline'] as const
