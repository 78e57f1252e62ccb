import type { Message, Span } from '../src/conversation.ts'
import { integer, ratio } from '../src/option.ts'
import type { Match } from '../src/phrase/matcher.ts'
import { defineRule, type Reading, type Rewrite } from '../src/rule.ts'
import { sentenceAt } from '../src/structure/sentences.ts'

export default defineRule({
  id: 'overused-courtesy',
  category: 'words',
  scope: 'conversation',
  kinds: ['transcript', 'template'],
  summary: 'Polite words are not piled up until they sound ironic.',
  why: `"Thank you" is heard once. At the fifth time, or next to "truly, sincerely, deeply", it is a formula, and an
apology that goes on and on leaves the customer with the work of comforting.`,
  source: 'Writing guides for customer service: one thank-you and one apology where due.',
  decisions: [
    'The same word more than `maxRepeats` times is reported at the first time too many, once a conversation. A long conversation has room for more: once in every other turn of the agent.',
    '`maxDensity` counts only where a message holds at least five polite words: "Thank you so much!" is all courtesy and fine.',
    'Apologies are stacked where a sentence holds two of which one is intensified, or where a message holds three.',
    'Which words are the same, the language pack says: "thanks" and "thank you" are.',
  ],
  fixing: {
    unsafe: 'The word that was said too often is replaced or left out.',
  },
  topics: ['courtesy-word', 'intensifier', 'apology'],
  requires: ['courtesy-word'],
  presets: { strict: 'warn' },
  options: {
    maxRepeats: integer('How many times the same polite word may come in a conversation.', 3, 1),
    maxDensity: ratio('The share of the words of a message that may be polite ones.', 0.2),
  },
  messages: {
    repeated: '"{words}" comes more than {max} times in the conversation',
    dense: '{share}% of the words are courtesies',
    stacked: 'Apologies are piled up',
  },

  *check(reading, { options, report }) {
    const agentTurns = reading.turns.filter(({ side }) => side === 'agent')
    const max = Math.max(options.maxRepeats, Math.ceil(agentTurns.length / 2))
    const counts = new Map<string, number>()
    for (const turn of agentTurns) {
      for (const message of turn.messages) {
        const courtesies = reading.find(message, 'courtesy-word')
        for (const { phrase, span } of courtesies) {
          const count = (counts.get(phrase.find) ?? 0) + 1
          counts.set(phrase.find, count)
          if (count !== max + 1) continue
          const rewrites = (phrase.instead ?? []).map((text): Rewrite => ({ kind: 'replace', span, text }))
          yield report('repeated', { message, span, rewrites, note: NOTE }, { words: message.text.slice(...span), max })
        }
        const pile = pileOf(reading, message)
        if (pile) yield report('stacked', { message, span: pile, note: ONE_APOLOGY })
        else if (courtesies.length >= FEWEST) {
          const share = wordsOf(courtesies, message) / Math.max(1, reading.wordCount(message))
          if (share > options.maxDensity)
            yield report('dense', { message, note: NOTE }, { share: Math.round(share * 100) })
        }
      }
    }
  },
})

const NOTE = 'Say it once, where it is due, and leave the rest to the answer.'
const ONE_APOLOGY = 'One apology that names the trouble is enough; then say what happens next.'
/** Below this many, a message is not dense however short it is. */
const FEWEST = 5

const wordsOf = (matches: readonly Match[], { text }: Message): number =>
  matches.reduce((sum, { span }) => sum + text.slice(...span).split(/\s+/).length, 0)

/** Where apologies are piled up, from the first to the last, with what makes the first one stronger. */
function pileOf(reading: Reading, message: Message): Span | undefined {
  const apologies = reading.find(message, 'apology')
  const [first] = apologies
  const last = apologies.at(-1)
  if (!first || !last || apologies.length < 2) return undefined
  const [start, end] = sentenceAt(reading.sentences(message), first.span)
  const strong = reading.find(message, 'intensifier').filter(({ span }) => span[0] >= start && span[1] <= end)
  if (apologies.length < 3 && (last.span[0] >= end || strong.length === 0)) return undefined
  let from = first.span[0]
  for (const { span } of strong.toReversed())
    if (span[1] <= from && message.text.slice(span[1], from).trim() === '') from = span[0]
  return [from, last.span[1]]
}
