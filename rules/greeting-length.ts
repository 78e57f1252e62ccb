import type { Span } from '../src/conversation.ts'
import { late } from '../src/lazily.ts'
import { integer } from '../src/option.ts'
import { defineRule, type Reading, type Rewrite } from '../src/rule.ts'
import { sentenceAt } from '../src/structure/sentences.ts'
import { bodyEnd } from '../src/structure/sign-off.ts'
import { spaceBehind } from '../src/structure/spacing.ts'
import type { Turn } from '../src/structure/turns.ts'

const GREETING = ['salutation', 'welcome', 'introduction', 'thanks-service', 'good-wish'] as const

/** Greeting phrases further apart than this many characters are not one greeting any more. */
const LONGEST_GAP = 80

export default defineRule({
  id: 'greeting-length',
  category: 'opening',
  scope: 'opening',
  kinds: ['transcript'],
  summary: 'The greeting is neither a bare "Hi" nor a speech.',
  why: `A bare "Hi" sounds as if the customer were a disturbance; a long formula keeps the customer waiting for the
first useful word.`,
  source: 'Opening standards of support centres: company, name and an offer of help, in one or two sentences.',
  decisions: [
    'A short greeting is fine where it names the company, the agent or the customer, welcomes, or goes straight on to the answer.',
    'The length is what stands before the first useful word, of a welcome without a greeting as well; the question how one can help is useful.',
    'In languages without spaces between words the lengths are characters.',
    "A handle at the beginning of a public reply counts as the customer's name.",
  ],
  topics: [...GREETING, 'signature'],
  requires: ['salutation'],
  presets: { recommended: 'warn', strict: 'warn', chat: 'warn', email: 'warn', voice: 'warn' },
  options: {
    minWords: integer('Fewer words than this are too few for an opening that is nothing but a greeting.', 4),
    maxWords: integer('More words than this before the first useful one are too many.', 30),
    maxSentences: integer('More sentences than this before the first useful word are too many.', 3),
  },
  messages: {
    short: 'The greeting "{words}" is too short: it names nobody and offers nothing',
    long: 'The greeting takes {count} words before the first useful one (at most {max})',
    sentences: 'The greeting takes {count} sentences before the first useful word (at most {max})',
  },
  parses: true,

  *check(reading, { options, locale, brand, model, report }) {
    const { opening } = reading
    if (!opening || !reading.has(opening, 'salutation', 'welcome')) return
    const message = opening.messages[0]
    if (isShort(reading, opening, brand, options.minWords)) {
      const words = message.text.trim()
      const rewrites = model('greeting').map((text) => ({ kind: 'instead' as const, text }))
      yield report('short', { message, rewrites }, { words })
      return
    }
    const end = greetingEnd(reading, message)
    const span = [message.text.length - message.text.trimStart().length, end] as const
    const rewrites = model('greeting-before-answer').map((text) => shorter(message.text, span, text))
    const sentences = (locale.parser === 'segmenter' ? charactersBefore : countBefore)(reading, message, end)
    const words = sentences.reduce((sum, count) => sum + count, 0)
    if (words > options.maxWords)
      yield report('long', { message, span, rewrites }, { count: words, max: options.maxWords })
    else if (sentences.length > options.maxSentences)
      yield report('sentences', { message, span, rewrites }, { count: sentences.length, max: options.maxSentences })
  },
})

/** A greeting in place of a long one. What closed that, or parted it from what follows, goes with it. */
function shorter(text: string, [start, end]: Span, greeting: string): Rewrite {
  const rest = end + (CLOSING.exec(text.slice(end))?.[0].length ?? 0)
  const goesOn = rest < text.length && !text.startsWith('\n', rest)
  return { kind: 'replace', span: [start, rest], text: greeting + (goesOn ? spaceBehind(greeting) : '') }
}

const CLOSING = /^[ \t]*[.,!?…~;:，、。！？～；：]*[ \t]*/

/** Whether the whole opening is a few words that name neither company nor person and welcome nobody. */
function isShort(reading: Reading, opening: Turn, brand: readonly string[], minWords: number): boolean {
  const words = opening.messages.reduce((sum, message) => sum + reading.wordCount(message), 0)
  if (words >= minWords || reading.has(opening, 'welcome', 'introduction')) return false
  // "Hi! 8 pm.": a number answers.
  if (opening.messages.some((message) => /\p{N}/u.test(behindSalutation(reading, message)))) return false
  return !opening.messages.some(
    (message) =>
      namesSomebody(behindSalutation(reading, message)) ||
      brand.some((name) => message.text.toLowerCase().includes(name.toLowerCase())),
  )
}

/** A message from the last word of its salutation on, which may have capitals of its own: "Guten Tag Maria". */
function behindSalutation(reading: Reading, message: Turn['messages'][0]): string {
  const [first] = reading.find(message, 'salutation')
  if (!first || first.span[0] > LONGEST_GAP) return message.text
  const start = message.text.slice(0, first.span[1]).search(LAST_WORD())
  return message.text.slice(Math.max(0, start))
}

/** A handle, or a capitalised word behind the first: "Hi Maria". */
const namesSomebody = (text: string): boolean => /^@\w/.test(text) || NAMED().test(text)

/** Where the chain of greeting phrases at the beginning of a message ends; 0 where it does not begin with one. */
function greetingEnd(reading: Reading, message: Turn['messages'][0]): number {
  const { text } = message
  const seen = new Set<string>()
  // Below "Regards" stands who writes.
  const signed = reading.find(message, 'signature').find(({ span }) => span[0] > 0)?.span[0] ?? text.length
  const below = Math.min(signed, bodyEnd(text))
  let end = 0
  for (const { topic, span } of reading.matches(message, GREETING)) {
    if (!GREETING.some((part) => part === topic)) continue
    if (span[0] - end > LONGEST_GAP || (end > 0 && span[0] >= below)) break
    // "Hello! (...) We close at seven. Nice evening!": the wish closes what was said.
    // So does whoever signs a mail below it, or says a name again.
    const opens = topic === 'welcome' || (topic === 'introduction' && reading.channel !== 'email')
    const closes = !opens || seen.has(topic)
    seen.add(topic)
    if (closes && SENTENCE_BETWEEN().test(text.slice(end, span[0])) && isLast(reading, message, span)) break
    end = Math.max(end, span[1])
  }
  return end
}

/** Whether nothing is said behind the sentence that a phrase stands in. */
const isLast = (reading: Reading, message: Turn['messages'][0], span: Span): boolean =>
  !SAYS().test(message.text.slice(sentenceAt(reading.sentences(message), span)[1]))

/** Words of each sentence that begins before `end`, those behind `end` left out. */
function countBefore(reading: Reading, message: Turn['messages'][0], end: number): number[] {
  // A text this short cannot be too long; most openings are never parsed.
  if (end < 60) return []
  return reading
    .tree(message)
    .sentences.filter(({ span }) => span[0] < end)
    .map(({ words }) => words.filter(({ span }) => span[0] < end).length)
}

/**
 * The same where a language puts no spaces between words: the characters of each sentence. A line that ends with no mark is
 * the address above a letter, company and name, and belongs to the sentence behind it.
 */
function charactersBefore(reading: Reading, message: Turn['messages'][0], end: number): number[] {
  const counts: number[] = []
  let carried = 0
  for (const { span } of reading.sentences(message)) {
    if (span[0] >= end) break
    const text = message.text.slice(span[0], Math.min(end, span[1]))
    carried += reading.wordCount({ ...message, text })
    if (span[1] < end && !/[.!?。！？．…]\s*$/.test(message.text.slice(...span))) continue
    counts.push(carried)
    carried = 0
  }
  return counts
}

/** From the end of one sentence to the end of another. */
const SENTENCE_BETWEEN = late('u')`[.!?…。！？]\s*\p{L}[^.!?…。！？]*[.!?…。！？]`
const SAYS = late('u')`[\p{L}\p{N}]`
const LAST_WORD = late('u')`\P{Z}+$`
const NAMED = late('u')`^\P{L}*\p{L}+[\s,]+\p{Lu}\p{Ll}`
