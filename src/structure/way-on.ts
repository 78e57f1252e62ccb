import type { Message, Span } from '../conversation.ts'
import type { Locale, Topic } from '../locale.ts'
import { characterKind, IDEOGRAPH } from '../phrase/characters.ts'
import type { Match } from '../phrase/matcher.ts'
import type { Reading } from '../rule.ts'
import { isAskedFor } from './asked-for.ts'
import { type SentenceMatches, sentencesWithMatches } from './sentences.ts'
import { bodyEnd } from './sign-off.ts'
import type { Turn } from './turns.ts'

/** What is looked for to find what makes up for a refusal. */
export const WAY_ON_TOPICS = [
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

/** What makes up for the refusals of a turn. */
export interface Steps {
  /** Whether the turn has a step that makes up for any refusal in it, wherever it stands. */
  readonly anywhere: boolean
  /** Whether something that makes up for this refusal stands where it must: mostly behind it. */
  behind(message: Message, refusal: Match): boolean
}

/** The steps of a turn. With `facts`, plain facts in it count as refusals. */
export function stepsOf(
  reading: Reading,
  turn: Turn,
  facts: boolean,
  locale: Locale,
  functionWords: ReadonlySet<string>,
): Steps {
  const before = reading.turns[turn.index - 1]
  const asked = before?.side === 'customer' ? before : undefined
  const answers: Answers = (message, span) => isAskedFor(reading, message, span, asked, functionWords)
  const topics = facts ? WAY_ON_TOPICS : WAY_ON_TOPICS.filter((topic) => topic !== 'limiting-fact')
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

/** In characters: a mark or a "sorry" behind the refusal, and the least that a sentence with something to say takes. */
const SHORT_REST = 8
const SHORT_REFUSAL = 8
/** Fewer behind a word that turns are a mark only, and the word stands at the end. */
const SHORT_REST_OF_CONTRAST = 4
const STATEMENT = 15
