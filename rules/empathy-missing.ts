import type { Message } from '../src/conversation.ts'
import type { Locale } from '../src/locale.ts'
import { defineRule, type Reading } from '../src/rule.ts'
import { sayFirst } from '../src/structure/insertion.ts'
import { saysMuch } from '../src/structure/own-help.ts'
import { lacksParts } from '../src/structure/parts.ts'
import type { Turn } from '../src/structure/turns.ts'
import { answeredTurn, isUpset, UPSET_TOPICS } from '../src/structure/upset.ts'

export default defineRule({
  id: 'empathy-missing',
  category: 'listening',
  scope: 'turn',
  kinds: ['transcript'],
  summary: 'An upset customer, or one who was harmed, hears a word about that before anything else.',
  why: `Whoever complains wants to know first that somebody has heard it. An answer that goes straight to the form to fill
in sounds like a machine, and the next message is angrier.`,
  source: 'Handling complaints: acknowledge, then apologise, then solve.',
  decisions: [
    'The customer must be upset or harmed: anger, sarcasm, capitals, failure again and again, a loss, bad service. A calm report of a fault needs no sympathy.',
    'General offers ("we\'d like to help", "here to help!") acknowledge nothing; words about the customer\'s own trouble do ("Oh no!", "that\'s strange").',
    'Thanks for patience, or for reporting the trouble, acknowledge it.',
    'Once per trouble: while the same trouble is discussed further, nothing more is expected. After the customer has thanked, a new trouble may begin.',
    'A turn that only greets is no answer yet: the next one has to acknowledge the trouble.',
    'Of a text sent in parts ("2/2") that is not there as a whole, nothing is said.',
  ],
  topics: [...UPSET_TOPICS, 'sympathy', 'thanks', 'salutation', 'vocative', 'introduction', 'name-after'],
  requires: ['upset', 'harm', 'sympathy'],
  judges: { side: 'customer', topics: ['upset', 'harm'] },
  presets: { recommended: 'warn', strict: 'error', chat: 'warn', email: 'warn', social: 'warn', voice: 'warn' },
  options: {},
  messages: { missing: "This says nothing about the customer's trouble" },

  *check(reading, { locale, model, report }) {
    const { turns } = reading
    /** From where on the agent's words may have acknowledged the trouble. */
    let since = 0
    let settled = false
    /** A complaint that was only greeted so far. */
    let greeted: Turn | undefined
    for (const turn of turns) {
      if (settled) {
        if (!endsTrouble(reading, turn, locale)) continue
        settled = false
        since = turn.index
      }
      if (turn.side !== 'agent') continue
      const answered = answeredTurn(turns, turn)
      const complaint = answered && isUpset(reading, answered, locale) ? answered : greeted
      if (!complaint) continue
      greeted = onlyGreets(reading, turn) ? complaint : undefined
      if (greeted) continue
      settled = true
      if (turns.slice(since, turn.index + 1).some((each) => acknowledges(reading, each)) || lacksParts(turn)) continue
      const message = turn.messages.find((each) => !isGreeting(reading, each)) ?? turn.messages[0]
      const own = ownSympathy(reading, complaint)
      const rewrites = (own.length > 0 ? own : model('sympathy')).map((sentence) =>
        sayFirst(reading, message, sentence),
      )
      yield report('missing', { message, rewrites })
    }
  },
})

/** What is said to some harm and no other: to a death, condolences. */
const ownSympathy = (reading: Reading, { messages }: Turn): readonly string[] =>
  messages.flatMap((message) => reading.find(message, 'harm').flatMap(({ phrase }) => phrase.sentence ?? []))

/** A turn that only greets, before the customer goes on. */
const onlyGreets = (reading: Reading, { messages, index }: Turn): boolean =>
  index < reading.turns.length - 1 && messages.every((message) => isGreeting(reading, message))

/** "Hello Ana." in a message of its own, "在的". */
function isGreeting(reading: Reading, message: Message): boolean {
  const { text } = message
  if (!saysMuch(text, 1)) return true
  const [start = 0, end = 0] = reading.find(message, 'salutation')[0]?.span ?? []
  return end > 0 && !saysMuch(`${text.slice(0, start)} ${text.slice(end)}`, A_NAME_AND_MORE)
}

/** In words. */
const A_NAME_AND_MORE = 3

const acknowledges = (reading: Reading, turn: Turn): boolean =>
  turn.side !== 'customer' && reading.has(turn, 'sympathy')

/** The customer thanks and is not upset: what comes later is another trouble. */
const endsTrouble = (reading: Reading, turn: Turn, locale: Locale): boolean =>
  turn.side === 'customer' && reading.has(turn, 'thanks') && !isUpset(reading, turn, locale)
