import { integer } from '../src/option.ts'
import { defineRule, type Reading } from '../src/rule.ts'
import type { Turn } from '../src/structure/turns.ts'
import { answeredTurn } from '../src/structure/upset.ts'

export default defineRule({
  id: 'clarify-first',
  category: 'listening',
  scope: 'turn',
  kinds: ['transcript'],
  summary: 'A vague report is met with a question or a check before a fix is prescribed.',
  why: '"It doesn\'t work" can mean twenty things. A fix for one of them costs the customer time, and may do harm.',
  source: 'Troubleshooting: understand the fault before mending it.',
  decisions: [
    'A report is vague where it says that something does not work and hardly anything else: no circumstances, no error, no number, no link or picture.',
    'Any question in the same turn, or earlier by the agent, is clarification enough; so is a check that the agent makes.',
    'The rule looks at the first answer to the report only.',
  ],
  topics: ['vague-report', 'circumstance', 'prescription', 'open-question', 'agent-check'],
  requires: ['vague-report', 'prescription'],
  judges: { side: 'customer', topics: ['vague-report'] },
  presets: { strict: 'warn', chat: 'warn', email: 'warn', social: 'warn', voice: 'warn' },
  options: { maxWords: integer('Content words up to which a report can be vague.', 7, 1) },
  messages: { fix: '"{words}" prescribes a fix before it is clear what is wrong' },

  *check(reading, { options, functionWords, model, report }) {
    const { turns } = reading
    for (const turn of turns) {
      if (turn.side !== 'agent') continue
      const message = turn.messages.find((each) => reading.has(each, 'prescription'))
      if (message) {
        const before = answeredTurn(turns, turn)
        if (!before || asksBack(reading, turn) || !isVague(reading, before, functionWords, options.maxWords)) return
        const [fix] = reading.find(message, 'prescription')
        if (!fix) return
        const rewrites = model('clarifying-question').map((text) => ({ kind: 'instead' as const, text }))
        yield report('fix', { message, span: fix.span, rewrites }, { words: message.text.slice(...fix.span) })
        return
      }
      // Who has asked first knows what is wrong.
      if (asksBack(reading, turn)) return
    }
  },
})

const asksBack = (reading: Reading, turn: Turn): boolean =>
  turn.messages.some((message) => reading.asks(message)) || reading.has(turn, 'open-question', 'agent-check')

/** A picture or a page says more than the words around it. */
const SPECIFIC = /https?:|www\.|\d/iu
/** In characters; a longer turn is not vague, and is not taken apart. */
const LONGEST = 300

function isVague(reading: Reading, turn: Turn, functionWords: ReadonlySet<string>, maxWords: number): boolean {
  const texts = turn.messages.map(({ text }) => text.replace(HANDLE, ' '))
  if (texts.join(' ').length > LONGEST || texts.some((text) => SPECIFIC.test(text))) return false
  if (!reading.has(turn, 'vague-report') || reading.has(turn, 'circumstance')) return false
  const words = turn.messages.flatMap((message) => reading.words(message))
  return words.filter((word) => !functionWords.has(word)).length <= maxWords
}

const HANDLE = /@\w{1,60}/gu
