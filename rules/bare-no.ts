import { type Message, overlaps } from '../src/conversation.ts'
import { late } from '../src/lazily.ts'
import { strings } from '../src/option.ts'
import type { Match } from '../src/phrase/matcher.ts'
import { defineRule, type Reading } from '../src/rule.ts'
import { sayLast } from '../src/structure/insertion.ts'
import { sentenceAt } from '../src/structure/sentences.ts'
import type { Turn } from '../src/structure/turns.ts'
import { stepsOf, WAY_ON_TOPICS } from '../src/structure/way-on.ts'

export default defineRule({
  id: 'bare-no',
  category: 'words',
  scope: 'turn',
  kinds: ['transcript', 'template'],
  summary: 'A refusal comes with a positive step: an alternative, a next action, a question that moves things forward.',
  why: `A bare "no" ends the customer's errand. Said together with what *is* possible, the same fact keeps the
conversation going.`,
  source: 'Positive language in customer service: no "no" without an alternative.',
  decisions: [
    'The step may stand anywhere in the same turn; what is on offer instead ("there are three others") counts behind the refusal.',
    'Where the customer is told to wait and then refused in a message of its own, the wait was no step.',
    'A contrast turns the refusal ("no parking, but there is a garage next door"); a contrast that leads to another refusal does not, nor does an answer in front of it to something else that was asked ("there is a gym, but no pool").',
    'A hope ("hopefully soon") is no step, a date ("back tomorrow") is.',
    '"Anything else I can help with?" drops the request and is no step; "anything else I can look for?" is one.',
    'What stands below the farewell of a template (names, hours, a number) is no step.',
    'Good news in the negative ("there is no fee") is no refusal, nor is a "no" to the question whether something unwelcome applies ("Do I have to pay?").',
    'A plain fact ("the kitchen closes at nine") refuses where the customer has just asked for something that it rules out, and the turn neither agrees nor says what there is.',
  ],
  fixing: {
    unsafe:
      'A sentence that offers a way on is put behind the template, before thanks, wishes and names that close it.',
  },
  topics: [...WAY_ON_TOPICS, 'wish', 'worry', 'acceptance'],
  requires: ['refusal', 'positive-step'],
  onlyWith: ['refusal', 'limiting-fact'],
  judges: { side: 'agent', topics: ['refusal'] },
  presets: {
    recommended: 'error',
    strict: 'error',
    chat: 'error',
    email: 'error',
    social: 'error',
    voice: 'error',
    templates: 'error',
  },
  options: { allow: strings('Refusals, as they stand in the text, that are fine here.') },
  messages: { refusal: '"{words}" refuses without offering a way on' },

  *check(reading, { options, locale, functionWords, model, report }) {
    const allowed = new Set(options.allow.map((words) => words.toLowerCase()))
    for (const turn of reading.turns) {
      if (turn.side !== 'agent' || !reading.has(turn, 'refusal', 'limiting-fact')) continue
      const facts = limitsWish(reading, turn)
      if (!facts && !reading.has(turn, 'refusal')) continue
      const steps = stepsOf(reading, turn, facts, locale, functionWords)
      if (steps.anywhere) continue
      const relief = reliefIn(reading, turn)
      for (const message of turn.messages) {
        const refusal = (
          facts ? reading.matches(message, ['refusal', 'limiting-fact']) : reading.find(message, 'refusal')
        ).find(
          (match) =>
            !relief.includes(match) &&
            !allowed.has(words(message, match).toLowerCase()) &&
            !steps.behind(message, match),
        )
        if (!refusal) continue
        // What the agent does not know is found out; another option would be no answer.
        const offers = refusal.phrase.sentence ?? model('positive-step')
        // "There is nothing we can do" makes way for the offer: next to it, it would be a lie.
        const sentence = refusal.phrase.instead && sentenceAt(reading.sentences(message), refusal.span)
        const rewrites = offers.map((text) =>
          sentence ? { kind: 'replace' as const, span: sentence, text } : sayLast(reading, message, refusal.span, text),
        )
        yield report('refusal', { message, span: refusal.span, rewrites }, { words: words(message, refusal) })
      }
    }
  },
})

const words = ({ text }: Message, { span }: Match): string => text.slice(...span)

/**
 * Whether a plain fact in this turn turns down what the customer has just asked for: "The kitchen closes at nine" is
 * an answer to "When does it close?", and a refusal to "Can we have dinner at ten?".
 */
function limitsWish(reading: Reading, turn: Turn): boolean {
  const before = reading.turns[turn.index - 1]
  if (before?.side !== 'customer' || !reading.has(turn, 'limiting-fact')) return false
  if (!reading.has(before, 'wish') || reading.has(turn, 'acceptance')) return false
  return turn.messages.every((message) => {
    const facts = reading.find(message, 'limiting-fact')
    return reading.find(message, 'alternative').every((each) => facts.some((fact) => overlaps(fact.span, each.span)))
  })
}

/**
 * The "no" at the head of an answer to a worry, which is good news: "No." to "Is there a fee?", "No, there isn't any." Where
 * the customer wishes for something as well, it may refuse that.
 */
function reliefIn(reading: Reading, turn: Turn): readonly Match[] {
  const before = reading.turns[turn.index - 1]
  if (before?.side !== 'customer' || !reading.has(before, 'worry') || reading.has(before, 'wish')) return []
  for (const message of turn.messages) {
    const [refusal, ...more] = reading.find(message, 'refusal')
    if (!refusal) continue
    if (!opensItsSentence(reading, message, refusal)) return []
    const again = more.filter(({ span: [start] }) => !SAYS().test(message.text.slice(refusal.span[1], start)))
    return [refusal, ...again]
  }
  return []
}

/** Whether a refusal begins its sentence, or has no more than a greeting or the like in front: "Hi, no, ...". */
function opensItsSentence(reading: Reading, message: Message, { span: [start] }: Match): boolean {
  const [begin] = sentenceAt(reading.sentences(message), [start, start + 1])
  const isSorry = reading.find(message, 'empathy').some(({ span }) => span[0] >= begin && span[0] < start)
  return begin === start || (!isSorry && SHORT_OPENING().test(message.text.slice(begin, start)))
}

const SAYS = late('u')`[\p{L}\p{N}]|[.!?\n]`
/** A short word or two with a mark behind each. */
const SHORT_OPENING = late('u')`^(?:[\p{L}\p{M}]{1,5}[,，、!！]\s*){1,2}$`
