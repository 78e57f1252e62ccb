import { type Message, overlaps, type Span } from '../src/conversation.ts'
import type { ProfanityFinder } from '../src/language/profanity.ts'
import { late } from '../src/lazily.ts'
import type { Topic } from '../src/locale.ts'
import { integer, strings } from '../src/option.ts'
import { saysSomething } from '../src/phrase/characters.ts'
import { defineRule, type Reading, type Rewrite } from '../src/rule.ts'
import { ownProse } from '../src/structure/masked.ts'
import { phraseRewrites, phrasesOf, REWRITING_TOPICS } from '../src/structure/phrase-rewrites.ts'
import { sentenceAt } from '../src/structure/sentences.ts'

const GROUPS = ['profanity', 'insult', 'sarcasm', 'personal-command'] as const satisfies readonly Topic[]

/** What is sure to be profane. */
const SURE = 2

/** On its own, because the compiler rewrites no `import()` inside of `export default`. */
const load = async ({ sureness = SURE }: { sureness?: number }): Promise<ReadonlyMap<string, ProfanityFinder>> =>
  (await import('../src/language/profanity.ts')).loadProfanities(sureness)

export default defineRule({
  id: 'rude-language',
  category: 'words',
  scope: 'message',
  kinds: ['transcript', 'template'],
  summary: 'Agents do not swear, insult, mock or order the customer about.',
  why: `One rude word is what the customer will quote, however good the help around it was. Telling somebody to calm down
has never calmed anybody down.`,
  source: 'The word lists of `retext-profanities` (`cuss`), and what every code of conduct for support says.',
  decisions: [
    'Of the word lists only what is sure to be profane counts; the option `sureness` widens that. Words of three letters are initials more often than oaths, so only those of the language pack count.',
    'A word with a capital inside a sentence is a name, and what the language pack calls harmless is left alone ("bean bag", "slave device").',
    'Letters hidden by asterisks do not make it better ("sh*t").',
    'Commands to the person are rude even with "please": "calm down", "listen to me"; steps to take are not.',
    'Sarcasm is reported only by its fixed phrases ("what part of ... don\'t you understand").',
    "The customer's words, quoted, are the customer's. A word of the word lists that the customer has used before is what the conversation is about (a song, a street); the oaths of the language pack are reported all the same.",
  ],
  fixing: {
    unsafe: 'The word is left out, or the sentence makes way for a calm one.',
  },
  topics: [...GROUPS, 'harmless-word', ...REWRITING_TOPICS],
  requires: ['insult'],
  presets: {
    recommended: 'error',
    strict: 'error',
    chat: 'error',
    email: 'error',
    social: 'error',
    voice: 'error',
    templates: 'error',
  },
  options: {
    sureness: integer(
      'How sure a word of the word list must be to be profane: 2 sure, 1 maybe, 0 now and then.',
      SURE,
      0,
      2,
    ),
    allow: strings('Words or phrases, as they stand in the text, that are fine here.'),
  },
  messages: {
    profanity: '"{words}" is swearing',
    insult: '"{words}" insults the customer',
    sarcasm: '"{words}" mocks the customer',
    'personal-command': '"{words}" orders the customer about',
  },

  load,
  preload: true,

  *check(reading, { options, locale, tools, report }) {
    const allowed = new Set(options.allow.map((words) => words.toLowerCase()))
    const list = (tools as ReadonlyMap<string, ProfanityFinder> | undefined)?.get(locale.tag.split('-')[0] ?? '')
    for (const turn of reading.turns) {
      if (turn.side !== 'agent') continue
      for (const message of turn.messages) {
        const { text } = message
        const taken: Span[] = []
        if (reading.has(message, ...GROUPS)) {
          for (const [group, match] of phrasesOf(reading, message, GROUPS)) {
            const { span, phrase } = match
            const words = text.slice(...span)
            taken.push(span)
            if (allowed.has(words.toLowerCase()) || (!/\s/.test(words) && isName(reading, message, span))) continue
            const offered = phraseRewrites(reading, message, match, locale)
            const rewrites = offered.length > 0 ? offered : withoutSentence(reading, message, span)
            yield report(group, { message, span, rewrites, note: phrase.note ?? ADVICE }, { words })
          }
        }
        const listed = list?.find(text) ?? []
        if (listed.length === 0) continue
        const isHarmless = harmlessIn(reading, message)
        const isSubject = namedBefore(reading, turn.index)
        for (const span of listed) {
          const words = text.slice(...span)
          if (allowed.has(words.toLowerCase()) || taken.some((other) => overlaps(other, span))) continue
          if (isName(reading, message, span) || isHarmless(span) || isSubject(words)) continue
          taken.push(span)
          if (taken.length > MOST) break
          yield report('profanity', { message, span, note: ADVICE }, { words })
        }
      }
    }
  },
})

const ADVICE = 'Leave it out, and say what you can do.'
/** In one message. */
const MOST = 100

/** Where a sentence is nothing but rude, the message can do without it. */
function withoutSentence(reading: Reading, message: Message, [start, end]: Span): Rewrite[] {
  const sentence = sentenceAt(reading.sentences(message), [start, end])
  const rest = message.text.slice(sentence[0], start) + message.text.slice(end, sentence[1])
  return saysSomething(rest) ? [] : [{ kind: 'replace', span: sentence, text: '' }]
}

/** "Mr. Pollock", "The Idiot": a capital inside a sentence. */
function isName(reading: Reading, message: Message, span: Span): boolean {
  if (!CAPITALISED().test(message.text.slice(...span))) return false
  return sentenceAt(reading.sentences(message), span)[0] < span[0]
}

/** Whether the customer has used a word before: a song, a breed, a street that the conversation is about. */
function namedBefore(reading: Reading, index: number): (words: string) => boolean {
  let said: string | undefined
  return (words) => {
    said ??= reading.turns
      .slice(0, index)
      .filter(({ side }) => side === 'customer')
      .flatMap(({ messages }) => messages.map(({ text }) => text.toLowerCase()))
      .join('\n')
    return said.includes(words.toLowerCase())
  }
}

/** Whether words are harmless or somebody else's. Looked for once a message, and only where the list has found something. */
function harmlessIn(reading: Reading, message: Message): (span: Span) => boolean {
  const isOwn = ownProse(reading, message)
  let harmless: ReadonlySet<number> | undefined
  return (span) => {
    harmless ??= new Set(reading.find(message, 'harmless-word').flatMap((match) => offsetsOf(match.span)))
    return harmless.has(span[0]) || !isOwn(span)
  }
}

const offsetsOf = ([start, end]: Span): number[] => Array.from({ length: end - start }, (_, i) => start + i)

const CAPITALISED = late('u')`^\p{Lu}\P{Lu}`
