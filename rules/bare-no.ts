import { type Message, overlaps, type Span } from '../src/conversation.ts'
import { late } from '../src/lazily.ts'
import type { Locale, Topic } from '../src/locale.ts'
import { strings } from '../src/option.ts'
import { characterKind, IDEOGRAPH } from '../src/phrase/characters.ts'
import type { Match } from '../src/phrase/matcher.ts'
import { defineRule, type Reading } from '../src/rule.ts'
import { isAskedFor } from '../src/structure/asked-for.ts'
import { sayLast } from '../src/structure/insertion.ts'
import { type SentenceMatches, sentenceAt, sentencesWithMatches } from '../src/structure/sentences.ts'
import { bodyEnd } from '../src/structure/sign-off.ts'
import type { Turn } from '../src/structure/turns.ts'

const TOPICS = [
  'refusal',
  'limiting-fact',
  'positive-step',
  'search-offer',
  'alternative',
  'statement',
  'contrast',
  'hope',
  'closing-question',
  'come-back',
  'empathy',
  'thanks',
  'good-wish',
  'farewell',
  'signature',
  'hiding-behind-rules',
  'blame',
  'hold',
  'look-up',
] as const satisfies readonly Topic[]

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
  topics: [...TOPICS, 'wish', 'worry', 'acceptance'],
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
        const rewrites = offers.map((text) => sayLast(reading, message, refusal.span, text))
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

interface Steps {
  /** Whether the turn has a step that makes up for any refusal in it, wherever it stands. */
  readonly anywhere: boolean
  /** Whether something that makes up for this refusal stands where it must: mostly behind it. */
  behind(message: Message, refusal: Match): boolean
}

function stepsOf(
  reading: Reading,
  turn: Turn,
  facts: boolean,
  locale: Locale,
  functionWords: ReadonlySet<string>,
): Steps {
  const before = reading.turns[turn.index - 1]
  const asked = before?.side === 'customer' ? before : undefined
  const answers: Answers = (message, span) => isAskedFor(reading, message, span, asked, functionWords)
  const topics = facts ? TOPICS : TOPICS.filter((topic) => topic !== 'limiting-fact')
  const isTemplate = reading.conversation.kind === 'template'
  const sentences = turn.messages.flatMap((message) => {
    // The names and hours below a letter are no step; in a transcript, short lines may as well be what is on offer.
    const end = isTemplate ? bodyEnd(message.text) : message.text.length
    return sentencesWithMatches(reading, message, topics).filter(({ span }) => span[0] < end)
  })
  let last = { index: -1, at: 0 }
  const led = new Set<Match>()
  for (const [i, sentence] of sentences.entries()) {
    const at = offerStart(sentence, sentences[i - 1], locale)
    if (at !== undefined) last = { index: sentence.message.index, at }
    for (const refusal of refusalsLedByOffer(sentence, answers)) led.add(refusal)
  }
  const steps = sentences.filter(isStep)
  const waits = steps.filter(isWait)
  return {
    anywhere: waits.length < steps.length,
    behind: (message, refusal) =>
      led.has(refusal) ||
      last.index > message.index ||
      (last.index === message.index && last.at >= refusal.span[1]) ||
      // A wait that is over by then has ended in the refusal.
      waits.some((wait) => wait.message.index >= message.index),
  }
}

/** "One moment please", "Let me check." */
const isWait = ({ question, matches }: SentenceMatches): boolean =>
  !question && matches.some(({ topic }) => topic === 'hold' || topic === 'look-up')

const REFUSALS: readonly string[] = ['refusal', 'limiting-fact'] satisfies readonly Topic[]

/** What a sentence says that offers nothing, however it states how things are. */
const NO_OFFER: readonly string[] = [
  'closing-question',
  'hope',
  'hiding-behind-rules',
  'blame',
] satisfies readonly Topic[]

/** Words that offer nothing, whatever step they name: the refusal itself, "anything else?", "I hope ...". */
const IDLE: readonly string[] = [...REFUSALS, 'come-back', ...NO_OFFER]

/** A question that moves things forward, or a phrase that offers a way on. */
function isStep({ message, question, span, matches }: SentenceMatches): boolean {
  const idle = matches.filter(({ topic }) => IDLE.includes(topic))
  if (question)
    return (
      !idle.some(({ topic }) => topic === 'closing-question') || matches.some(({ topic }) => topic === 'search-offer')
    )
  // What is hoped for runs to the end of the sentence, what is refused to the end of its clause.
  const ends = (match: Match): number =>
    match.topic === 'hope' ? span[1] : REFUSALS.includes(match.topic) ? clauseEnd(message, match) : match.span[1]
  return matches.some(
    ({ topic, span: [start, end] }) =>
      topic === 'positive-step' && !idle.some((other) => start < ends(other) && end > other.span[0]),
  )
}

/** Where the words of a refusal end: "we have none, they come tomorrow" may take up the first word behind the comma. */
function clauseEnd({ text }: Message, { span: [start, end] }: Match): number {
  const comma = text.slice(start, end).search(/[,，、]\s*\S*$/u)
  return comma < 0 ? end : start + comma
}

const ofTopic = ({ matches }: SentenceMatches, topic: Topic): Match[] =>
  matches.filter((match) => match.topic === topic)

/** Where a sentence begins to say what there is instead; nothing where it does not. */
function offerStart(
  sentence: SentenceMatches,
  before: SentenceMatches | undefined,
  locale: Locale,
): number | undefined {
  const { span, matches } = sentence
  const refused = ofTopic(sentence, 'refusal').at(-1)?.span[1] ?? -1
  const ruledOut = matches.findLast(({ topic }) => REFUSALS.includes(topic))?.span[1] ?? -1
  const alternative = ofTopic(sentence, 'alternative').find((match) => match.span[0] >= ruledOut)
  // "The terrace is free, let me know if you need anything else": what is asked behind the offer takes nothing back.
  const isAfterOffer = ({ topic, span: [start] }: Match): boolean =>
    topic === 'closing-question' && alternative !== undefined && alternative.span[1] <= start
  const idle = matches.filter((match) => NO_OFFER.includes(match.topic) && !isAfterOffer(match))
  const contrast = ofTopic(sentence, 'contrast').findLast(
    (match) => match.span[1] >= refused && span[1] - match.span[1] >= SHORT_REST_OF_CONTRAST,
  )
  if (idle.length > 0) {
    // "That is against our policy, but you have a week for the form.": what stands in front of the turn is no matter.
    const turned = contrast && idle.every(({ span: [, end] }) => end < contrast.span[1])
    return turned ? Math.max(contrast.span[0], refused) : undefined
  }
  if (alternative) return alternative.span[0]
  // "The other rooms have one, though.": the word that turns the refusal stands last.
  const last = ofTopic(sentence, 'contrast').at(-1)
  if (last && span[1] - last.span[1] < SHORT_REST_OF_CONTRAST && isStatement(sentence)) {
    const ends = matches.filter(({ topic, span: [, end] }) => REFUSALS.includes(topic) && end <= last.span[0])
    const from = Math.max(span[0], ...ends.map((match) => match.span[1]))
    if (last.span[0] - from >= STATEMENT) return from
  }
  // The refusal may take in the word that turns it: "we can't, however".
  if (contrast) return Math.max(contrast.span[0], refused)
  if (isCorrection(sentence)) return span[1]
  return before && isOnlyRefusal(before, locale) && refused < 0 && isStatement(sentence) ? span[0] : undefined
}

type Answers = (message: Message, span: Span) => boolean

/**
 * "We have guesthouses, but no hotels": what is on offer leads, the refusal follows the contrast. Where the customer asked
 * for both, the first part of the answer makes up for nothing: "There is a gym, but no pool."
 */
function refusalsLedByOffer(sentence: SentenceMatches, answers: Answers): Match[] {
  const contrast = ofTopic(sentence, 'contrast').at(-1)
  const offer = contrast && ofTopic(sentence, 'alternative').find(({ span }) => span[1] <= contrast.span[0])
  if (!offer || answers(sentence.message, [offer.span[0], contrast.span[0]])) return []
  return ofTopic(sentence, 'refusal').filter(({ span }) => span[0] >= contrast.span[0])
}

/** "No." and nothing else, so that what follows is the answer. */
function isOnlyRefusal(sentence: SentenceMatches, { beforeVerb = [] }: Locale): boolean {
  const [refusal] = ofTopic(sentence, 'refusal')
  const { message, span } = sentence
  if (!refusal || lengthOf(message.text.slice(refusal.span[1], span[1])) > SHORT_REST) return false
  // Where the verb comes last, a particle in front of it belongs to what is refused: 返品はできません.
  const before = message.text.slice(span[0], refusal.span[0])
  return !beforeVerb.some((end) => before.endsWith(end))
}

/** "No, their prices are moderate.": the rest of the sentence says how it is. */
function isCorrection(sentence: SentenceMatches): boolean {
  const { message, span, matches } = sentence
  const [refusal, other] = ofTopic(sentence, 'refusal')
  if (!refusal || other || refusal.span[0] !== span[0] || matches.some(({ topic }) => topic === 'empathy')) return false
  const rest = message.text.slice(refusal.span[1], span[1])
  // "No, the desk isn't open on Sundays" turns the wish down once more.
  if (matches.some(({ topic, span: [start] }) => topic === 'limiting-fact' && start >= refusal.span[1])) return false
  const states = ofTopic(sentence, 'statement').some((match) => match.span[0] <= refusal.span[1] + 2)
  if (refusal.span[1] - span[0] > SHORT_REFUSAL) return false
  return states || (rest.length > STATEMENT && /^\s?[,，、;–—-]/u.test(rest))
}

/** What is said for politeness says nothing of what there is: "Thank you for your understanding." */
const POLITE: readonly string[] = ['empathy', 'thanks', 'good-wish', 'farewell', 'signature'] satisfies readonly Topic[]

const isStatement = ({ span, matches }: SentenceMatches): boolean =>
  span[1] - span[0] > STATEMENT && !matches.some(({ topic }) => POLITE.includes(topic))

/** In letters: a character of a script without spaces says as much as three. */
function lengthOf(text: string): number {
  let length = text.length
  for (let i = 0; i < text.length; i++) if (characterKind(text.charCodeAt(i)) === IDEOGRAPH) length += 2
  return length
}

const SAYS = late('u')`[\p{L}\p{N}]|[.!?\n]`
/** A short word or two with a mark behind each. */
const SHORT_OPENING = late('u')`^(?:[\p{L}\p{M}]{1,5}[,，、!！]\s*){1,2}$`

/** In characters: a mark or a "sorry" behind the refusal, and the least that a sentence with something to say takes. */
const SHORT_REST = 8
const SHORT_REFUSAL = 8
/** Fewer behind a word that turns are a mark only, and the word stands at the end. */
const SHORT_REST_OF_CONTRAST = 4
const STATEMENT = 15
