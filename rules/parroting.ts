import type { Message } from '../src/conversation.ts'
import { late } from '../src/lazily.ts'
import type { Locale, Topic } from '../src/locale.ts'
import { integer, ratio } from '../src/option.ts'
import { defineRule, type Reading } from '../src/rule.ts'
import { roughOverlap } from '../src/structure/overlap.ts'
import { sentencesWithMatches } from '../src/structure/sentences.ts'
import { lastMessage, type Turn } from '../src/structure/turns.ts'

/** Whoever confirms, shows feeling, offers a step or asks on does more than repeat. */
const ADDS = ['confirmation', 'empathy', 'positive-step', 'closing-question'] as const

/** What is left where the customer's own question is given back: "..., right?" behind it makes sure of nothing. */
const ANSWERS = ADDS.filter((topic) => topic !== 'confirmation')

/** Sentences with these say nothing of the matter. */
const POLITE = ['acknowledgement', 'salutation', 'thanks', 'welcome'] as const

/** A capitalised word inside a sentence, of more than a letter. */
const CAPITALISED = late('gu')`(?<=[\p{Ll},]\s+)\p{Lu}\p{Ll}+`

/** A repetition is short; longer turns are not compared, which also bounds the time. */
const MAX_CHARACTERS = 600

export default defineRule({
  id: 'parroting',
  category: 'listening',
  scope: 'turn',
  kinds: ['transcript'],
  summary: "The agent does not give the customer's words back without adding anything.",
  why: 'A customer who hears their own sentence again has said it for nothing: no answer, no step, no question came with it.',
  source: 'Active listening: show understanding by going on, not by echoing.',
  decisions: [
    'Confirming data before acting (dates, amounts, names, codes) is no parroting, nor is choosing between readings of an unclear message; a question that is given back with "right?" behind it confirms nothing. A name in a report of trouble confirms nothing.',
    'Empathy that names the trouble is no parroting, nor is a restatement that is followed in the same turn by an answer or a step.',
    'To a mere report of trouble, a statement in its own words is an echo, even of a part of it; to a question it is the answer.',
    'The rule would rather miss a case than report a good one.',
  ],
  topics: [...ADDS, ...POLITE, 'restatement', 'open-question', 'request', 'customer-trouble'],
  requires: ['confirmation', 'empathy', 'positive-step'],
  presets: { recommended: 'warn', strict: 'warn', chat: 'warn', email: 'warn', voice: 'warn' },
  options: {
    minWords: integer('Content words that customer and agent must share.', 3, 1),
    similarity: ratio("Share of the agent's content words that the customer said, and the other way round.", 0.75),
  },
  messages: { echo: "This repeats the customer's words and adds nothing" },

  *check(reading, { options, locale, functionWords, fold, model, report }) {
    for (const [index, turn] of reading.turns.entries()) {
      const before = reading.turns[index - 1]
      if (turn.side !== 'agent' || before?.side !== 'customer' || turn.messages.length > 1) continue
      const [message] = turn.messages
      const said = lastMessage(before)
      if (message.text.length > MAX_CHARACTERS || roughOverlap(message.text, said.text) < ROUGHLY) continue
      const isPart = isReport(reading, before)
      if (!isPart && (!isOfSameLength(message, said) || roughOverlap(said.text, message.text) < ROUGHLY)) continue
      if (!isPart && !mayEcho(reading, message)) continue
      const back = contentWords(reading.words(message), locale, functionWords)
      const words = contentWords(reading.words(said), locale, functionWords)
      const isEcho =
        echoes(back, words, options) || (isPart && repeats(withoutCourtesy(reading, message, back), words, options))
      if (!isEcho) continue
      if (
        confirmsName(reading, said, message, (word) => functionWords.has(fold(word))) ||
        goesOn(reading, said, message) ||
        adds(reading, message, givesQuestionBack(reading, said, message) ? ANSWERS : ADDS)
      )
        continue
      yield report('echo', { message, rewrites: model('parroting-answer').map((text) => ({ kind: 'instead', text })) })
    }
  },
})

/** Far less than `similarity`, because only a part of the words is compared. */
const ROUGHLY = 0.5

/** Texts of very different length cannot share nearly all their words. Courtesy makes a short wish longer. */
function isOfSameLength({ text: agent }: Message, { text: customer }: Message): boolean {
  return (
    agent.length <= MAX_CHARACTERS &&
    agent.length < customer.length * 2 + COURTESY &&
    customer.length < agent.length * 2
  )
}

/** In characters: what "so you would like to know ..." adds to a wish. */
const COURTESY = 16

/** Whether the customer only reports a trouble: whatever part of that comes back as a statement answers nothing. */
const isReport = (reading: Reading, { messages }: Turn): boolean =>
  messages.every((said) => !reading.asks(said) && !reading.has(said, 'open-question', 'request')) &&
  messages.some((said) => reading.has(said, 'customer-trouble'))

/** Whether the agent says nothing but what the customer said, if only a part of it. */
function repeats(
  back: readonly string[],
  said: readonly string[],
  { minWords }: { readonly minWords: number },
): boolean {
  if (back.length < minWords || back.some((word) => /\d/.test(word))) return false
  return back.every((word) => said.some((other) => isSameWord(word, other)))
}

/** Content words of a message without those of sentences such as "I see." and "Thank you for your message.". */
function withoutCourtesy(reading: Reading, message: Message, words: readonly string[]): readonly string[] {
  const polite = sentencesWithMatches(reading, message, POLITE).filter(({ matches }) => matches.length > 0)
  if (polite.length === 0) return words
  const said = polite.map(({ span }) => message.text.slice(...span).toLowerCase()).join(' ')
  return words.filter((word) => !said.includes(word))
}

/** An echo is a question, or put as the customer's own wish; anything else that shares the words is the answer. */
const mayEcho = (reading: Reading, agent: Message): boolean => reading.asks(agent) || reading.has(agent, 'restatement')

/**
 * Whoever repeats the name in a wish makes sure of it; where the customer reports a trouble there is nothing to make sure of.
 * A pronoun that politeness capitalises names nobody.
 */
const confirmsName = (
  reading: Reading,
  customer: Message,
  agent: Message,
  isOrdinary: (word: string) => boolean,
): boolean =>
  !reading.has(customer, 'customer-trouble') &&
  [...agent.text.matchAll(CAPITALISED())].some(([word]) => !isOrdinary(word))

/** Whether something is added. What only puts the echo ("would you like to ...") is no step of its own. */
const adds = (reading: Reading, agent: Message, topics: readonly Topic[]): boolean =>
  reading
    .matches(agent, topics)
    .some(
      ({ topic, span }) =>
        topic !== 'positive-step' ||
        !reading.find(agent, 'restatement').some(({ span: [start, end] }) => start <= span[0] && span[1] <= end),
    )

/** An open question of the customer's that the agent repeats instead of answering it. */
const givesQuestionBack = (reading: Reading, customer: Message, agent: Message): boolean =>
  reading.has(agent, 'open-question') && reading.has(customer, 'open-question')

/** An open question that the customer did not ask. */
const goesOn = (reading: Reading, customer: Message, agent: Message): boolean =>
  reading.has(agent, 'open-question') && !reading.has(customer, 'open-question')

/** Whether nearly all that one says the other has said, the agent's "you" taken for the customer's "I". */
function echoes(
  back: readonly string[],
  said: readonly string[],
  { minWords, similarity }: { readonly minWords: number; readonly similarity: number },
): boolean {
  if (back.length < minWords || said.length < minWords) return false
  // Whoever repeats numbers or codes confirms data.
  if (back.some((word) => /\d/.test(word))) return false
  const shared = back.filter((word) => said.some((other) => isSameWord(word, other)))
  const returned = said.filter((word) => back.some((other) => isSameWord(word, other)))
  return (
    shared.length >= minWords &&
    shared.length / back.length >= similarity &&
    returned.length / said.length >= similarity
  )
}

function contentWords(words: readonly string[], locale: Locale, functionWords: ReadonlySet<string>): string[] {
  return [...new Set(words.map((word) => locale.perspective[word] ?? word))].filter((word) => !functionWords.has(word))
}

/** Equal, or one is the other with an ending: "arrive", "arrives". */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 4 && long.length - short.length <= 3 && long.startsWith(short.slice(0, -1))
}
