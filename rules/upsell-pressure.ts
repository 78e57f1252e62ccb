import type { Message, Span } from '../src/conversation.ts'
import { late } from '../src/lazily.ts'
import { strings } from '../src/option.ts'
import { SPACELESS } from '../src/phrase/characters.ts'
import type { Match } from '../src/phrase/matcher.ts'
import { defineRule, type Reading } from '../src/rule.ts'
import { saysMuch } from '../src/structure/own-help.ts'
import { sentenceAt, sentencesWithMatches } from '../src/structure/sentences.ts'
import { bodyEnd } from '../src/structure/sign-off.ts'
import type { Turn } from '../src/structure/turns.ts'

/** In words: what answers behind a greeting. */
const ANSWER = 3

/** Sentences with these answer nothing. */
const COURTESY = ['salutation', 'welcome', 'introduction', 'thanks-service'] as const

export default defineRule({
  id: 'upsell-pressure',
  category: 'ending',
  scope: 'conversation',
  kinds: ['transcript'],
  summary: 'Nothing is sold before the trouble is solved, nor again after the customer declined.',
  why: `Whoever came with a trouble hears an offer as "we would rather have your money than help you". An offer that was
declined and comes again is pressure.`,
  source: 'Service before sales: solve first, offer once.',
  decisions: [
    'The trouble counts as solved where the customer thanks or says that it is fine, or the agent says, before the offer, what was done.',
    'Whoever wants to cancel or to give something back has a request that comes first; an offer to stay is one to sell.',
    'A plain question is answered first, with or without its mark: a turn that has nothing but an offer for it is too early.',
    'What the customer asked about is no pressure: an offer whose words the customer used before, or any where the customer asked what to take.',
    'After a "no" every further offer is reported, until the customer asks for one.',
    'An offer that costs nothing and mends the trouble (a free upgrade) is none.',
  ],
  topics: [
    'sales-offer',
    'offer-urging',
    'offer-refusal',
    'advice-wanted',
    'customer-trouble',
    'wants-out',
    'trouble-solved',
    'decline',
    'thanks',
    'acceptance',
    'declaration',
    'unmarked-question',
    ...COURTESY,
  ],
  requires: ['sales-offer', 'customer-trouble'],
  judges: { side: 'agent', topics: ['sales-offer'] },
  presets: { strict: 'warn', chat: 'warn', email: 'warn', social: 'warn', voice: 'warn' },
  options: { allow: strings('Offers, as they stand in the text, that are fine here.') },
  messages: {
    unsolved: '"{words}" sells before the trouble is solved',
    unanswered: '"{words}" sells instead of answering',
    again: '"{words}" sells again, after the customer declined',
  },

  *check(reading, { options, functionWords, fold, report }) {
    if (!reading.turns.some((turn) => turn.side === 'agent' && reading.has(turn, 'sales-offer'))) return
    const allowed = new Set(options.allow.map((words) => words.toLowerCase()))
    const errand = new Errand(reading, functionWords, fold)
    for (const turn of reading.turns) {
      if (turn.side === 'customer') errand.hear(turn)
      else if (turn.side === 'agent') {
        for (const { kind, message, match } of errand.pressureIn(turn)) {
          const words = message.text.slice(...match.span)
          if (allowed.has(words.toLowerCase())) continue
          const sentence = withUrging(reading, message, sentenceAt(reading.sentences(message), match.span))
          // What is left must be worth sending.
          const rest = `${message.text.slice(0, sentence[0])} ${message.text.slice(sentence[1], bodyEnd(message.text))}`
          const rewrites = saysMuch(rest, ANSWER) ? [{ kind: 'replace' as const, span: sentence, text: '' }] : []
          yield report(kind, { message, span: match.span, rewrites, note: NOTES[kind] }, { words })
        }
      }
    }
  },
})

/** "Do think it over." behind an offer says nothing without it, and goes with it. */
function withUrging(reading: Reading, message: Message, offer: Span): Span {
  let end = offer[1]
  for (const { span, matches } of sentencesWithMatches(reading, message, ['offer-urging'])) {
    if (span[0] < end) continue
    if (matches.length === 0) break
    end = span[1]
  }
  return [offer[0], end]
}

const NOTES = {
  unsolved: 'Solve the trouble first; an offer may follow when the customer is content.',
  unanswered: 'Answer first; an offer may follow the answer.',
  again: 'Leave it at the first "no".',
} as const

interface Pressure {
  readonly kind: keyof typeof NOTES
  readonly message: Message
  readonly match: Match
}

/** What the customer came for, turn by turn: whether it is solved, what was asked about, what was declined. */
class Errand {
  readonly #reading: Reading
  readonly #functionWords: ReadonlySet<string>
  readonly #fold: (word: string) => string
  /** Words that the customer used since the last "no", folded. */
  readonly #asked = new Set<string>()
  #isTroubled = false
  #isQuestion = false
  #isOffered = false
  #isDeclined = false
  #isAdviceWanted = false

  constructor(reading: Reading, functionWords: ReadonlySet<string>, fold: (word: string) => string) {
    this.#reading = reading
    this.#functionWords = functionWords
    this.#fold = fold
  }

  hear(turn: Turn): void {
    const reading = this.#reading
    const declines = this.#isOffered && reading.has(turn, 'offer-refusal', 'decline')
    if (declines) {
      this.#isDeclined = true
      this.#asked.clear()
    }
    this.#isAdviceWanted = reading.has(turn, 'advice-wanted') || (this.#isAdviceWanted && !declines)
    this.#isOffered = false
    this.#isQuestion = reading.has(turn, 'unmarked-question')
    for (const message of turn.messages) {
      for (const { span, question } of reading.sentences(message)) {
        this.#isQuestion ||= question
        // Whoever says no names what is not wanted.
        if (question || !declines) for (const word of this.#wordsOf(message.text.slice(...span))) this.#asked.add(word)
      }
    }
    if (reading.has(turn, 'customer-trouble', 'wants-out')) this.#isTroubled = true
    else if (reading.has(turn, 'thanks', 'acceptance', 'declaration')) this.#isTroubled = false
  }

  *pressureIn(turn: Turn): Iterable<Pressure> {
    const isNothingElse = this.#isQuestion && turn.messages.every((message) => this.#onlySells(message))
    for (const message of turn.messages) {
      const sentences = sentencesWithMatches(this.#reading, message, ['sales-offer', 'trouble-solved'])
      for (const { matches } of sentences) {
        const offer = matches.find(({ topic }) => topic === 'sales-offer')
        if (matches.some(({ topic }) => topic === 'trouble-solved')) this.#isTroubled = false
        if (!offer || this.#wasAskedFor(message, offer)) continue
        this.#isOffered = true
        if (this.#isAdviceWanted) continue
        if (this.#isDeclined) yield { kind: 'again', message, match: offer }
        else if (this.#isTroubled) yield { kind: 'unsolved', message, match: offer }
        else if (isNothingElse) yield { kind: 'unanswered', message, match: offer }
      }
    }
  }

  /** Whether the customer used the words of an offer, or the greater part of them. */
  #wasAskedFor({ text }: Message, { span }: Match): boolean {
    const words = this.#wordsOf(text.slice(...span)).filter((word) => !this.#functionWords.has(word))
    if (words.length === 0) return false
    const isKnown = (word: string): boolean =>
      this.#asked.has(word) || this.#asked.has(`${word}s`) || [...this.#asked].some((other) => isSameStem(word, other))
    return words.filter(isKnown).length * 2 >= words.length
  }

  /** Longer words, or single characters of scripts without spaces, folded. */
  #wordsOf(text: string): string[] {
    return (text.normalize('NFC').match(WORDS()) ?? []).map(this.#fold)
  }

  #onlySells(message: Message): boolean {
    const sentences = sentencesWithMatches(this.#reading, message, ['sales-offer', ...COURTESY])
    return sentences.every(({ matches, span }) => {
      if (matches.some(({ topic }) => topic === 'sales-offer')) return true
      // "Hello, you can do that under Settings.": the answer stands behind the greeting.
      return matches.length > 0 && !saysMuch(message.text.slice(matches.at(-1)?.span[1], span[1]), ANSWER)
    })
  }
}

/** Whether two words differ in their last letters only, as the cases and numbers of one noun do. */
function isSameStem(a: string, b: string): boolean {
  const stem = Math.max(a.length, b.length) - MAX_ENDING
  return stem >= MIN_STEM && a.slice(0, stem) === b.slice(0, stem)
}

const MAX_ENDING = 2
const MIN_STEM = 4

const WORDS = late('gu')`[${SPACELESS}]|(?:(?![${SPACELESS}])\p{L}){3,}`
