import type { Message, Span } from '../src/conversation.ts'
import { integer, strings } from '../src/option.ts'
import { defineRule, type Reading } from '../src/rule.ts'
import { gradeOf } from '../src/structure/grade.ts'
import { LEAVING_OUT_TOPICS } from '../src/structure/left-out.ts'
import { wordRewrites } from '../src/structure/phrase-rewrites.ts'

type Tools = typeof import('../src/language/readability.ts')

const SPLIT = 'Use shorter words, and make two sentences of it.'

// Not inside the rule: the compiler leaves the imports in a default export as they are.
const load = (): Promise<Tools> => import('../src/language/readability.ts')

export default defineRule({
  id: 'plain-language',
  category: 'words',
  scope: 'message',
  kinds: ['transcript', 'template'],
  summary: 'Agents write plain words and sentences, no officialese.',
  why: `"Please be advised that prior to commencing" makes an errand of a message. Plain words are understood at once, also
by those who read in a second language.`,
  source: 'Plain-language guides for public offices; the readability formulas of retext-readability.',
  decisions: [
    'Reported is what has a simpler equivalent that fits in its place. Words that are plain enough in a support centre are not: assistance, additional, purchase, request, regarding, ensure, multiple, however.',
    'Terms of the product and of the trade go under `allow`.',
    'Whether a message is hard to read is asked only of longer ones, in English: the message as a whole must be above the grade (automated readability index), and then those of its sentences are reported that most of seven formulas find too hard.',
    'Links, codes, placeholders and quotations are left alone, and count for no grade.',
  ],
  fixing: {
    safe: 'A stiff word becomes the plain one where the pack is sure that it fits.',
    unsafe: 'Other stiff words are replaced or left out.',
  },
  topics: ['officialese', ...LEAVING_OUT_TOPICS],
  requires: ['officialese'],
  presets: { recommended: 'warn', strict: 'warn', chat: 'warn', email: 'warn', social: 'warn', templates: 'warn' },
  options: {
    allow: strings('Words or phrases, as they stand in the text, that are fine here.'),
    maxGrade: integer('A message that asks for more years of school than this is hard to read.', 12, 1),
    minWords: integer('Messages of fewer words than this are not graded.', 40, 1),
  },
  messages: {
    officialese: '"{words}" can be said more plainly',
    grade: 'The sentence is hard to read, in a message that asks for {grade} years of school (at most {max})',
  },
  load,

  *check(reading, context) {
    const { options, locale, report } = context
    const allowed = new Set(options.allow.map((words) => words.toLowerCase()))
    for (const turn of reading.turns) {
      if (turn.side !== 'agent') continue
      for (const message of turn.messages) {
        for (const match of reading.find(message, 'officialese')) {
          const { phrase, span } = match
          const words = message.text.slice(...span)
          if (allowed.has(words.toLowerCase())) continue
          const rewrites = wordRewrites(reading, message, match, locale)
          yield report('officialese', { message, span, rewrites, note: phrase.note }, { words })
        }
        // The formulas were made for English.
        if (locale.parser !== 'english' || message.text.length < options.minWords * 2) continue
        const grade = gradeIfLong(reading, message, options.minWords)
        if (grade <= options.maxGrade) continue
        const tools = context.tools as Tools
        for (const span of hardIn(reading, message, tools, options.maxGrade))
          yield report('grade', { message, span, note: SPLIT }, { grade: Math.round(grade), max: options.maxGrade })
      }
    }
  },
})

function gradeIfLong(reading: Reading, message: Message, minWords: number): number {
  if (!hasSpaces(message.text, minWords - 1)) return 0
  const words = reading.words(message)
  return words.length < minWords ? 0 : gradeOf(words, reading.sentences(message).length)
}

/** Words have something between them, so that most messages are settled by a count. */
function hasSpaces(text: string, least: number): boolean {
  let count = 0
  for (let i = 0; i < text.length && count < least; i++) if (text.charCodeAt(i) <= 0x2f) count++
  return count >= least
}

function hardIn(reading: Reading, message: Message, { hardSentences }: Tools, maxGrade: number): readonly Span[] {
  const sentences = reading.sentences(message).map(({ span }) => span)
  return hardSentences(message.text, sentences, reading.masked(message), maxGrade)
}
