import { type Message, overlaps, type Span } from '../src/conversation.ts'
import { late } from '../src/lazily.ts'
import type { Locale, Topic } from '../src/locale.ts'
import { choice, pairs, strings } from '../src/option.ts'
import { defineRule, type Reading, type Rewrite, type RuleContext } from '../src/rule.ts'
import { type SpellingFinder, spellingFinder } from '../src/structure/brand-spelling.ts'
import { brokenPlaceholders } from '../src/structure/broken-placeholders.ts'
import { ownProse } from '../src/structure/masked.ts'
import { fits, phraseRewrites, REWRITING_TOPICS } from '../src/structure/phrase-rewrites.ts'
import { placeholdersIn } from '../src/structure/placeholders.ts'
import { type TermFinder, termFinder } from '../src/structure/terms.ts'

export default defineRule({
  id: 'brand-voice',
  category: 'words',
  scope: 'message',
  kinds: ['transcript', 'template'],
  summary: "Agents speak with the team's voice: its words, its spelling of the brand, its formality.",
  why: `A customer should meet the same company in every message. Which words are its own only the team can say, so the
rule finds what the config names: \`brand\`, \`avoid\`, \`prefer\` and \`formality\`.`,
  source: "The team's own style guide.",
  decisions: [
    'Without `brand` and options the rule says nothing.',
    'Another spelling of the brand is other capitals, or another space or hyphen in it; a name that is an ordinary word as well ("Target") may stand in small letters.',
    'Terms are whole words, capitals aside; a `*` at the end stands for the rest of the word ("refund*"), and at the end of what is said instead for the same rest: "client*" with "customer*" makes "customers" of "clients".',
    'Quotations, links, handles, codes and placeholders are left alone.',
  ],
  fixing: {
    safe: 'A name of the brand is spelt as in `brand`, a term is replaced as `prefer` says, a word of the wrong register by one of the right register where the pack is sure of it.',
    unsafe: 'A term that `prefer` drops is left out; other words are replaced, or their sentence.',
  },
  topics: ['formal-word', 'informal-word', 'common-word', ...REWRITING_TOPICS],
  requires: [],
  presets: {
    recommended: 'warn',
    strict: 'error',
    chat: 'warn',
    email: 'warn',
    social: 'warn',
    voice: 'warn',
    templates: 'error',
  },
  options: {
    avoid: strings('Terms that the team does not use.'),
    prefer: pairs('Terms that the team does not use, each with what it says instead; an empty text drops the term.'),
    formality: choice(
      'How the team speaks; the other kind of words is reported.',
      ['any', 'formal', 'informal'],
      'any',
    ),
    allow: strings('Other spellings of the brand, and words, that are fine here.'),
  },
  messages: {
    avoid: '"{words}" is on the list of words to avoid',
    prefer: '"{words}" is not the word of the team, which says "{preferred}"',
    brand: '"{words}" is spelt "{brand}"',
    casual: '"{words}" is too casual for the voice of the team',
    stiff: '"{words}" is too stiff for the voice of the team',
  },

  *check(reading, context) {
    const { options, locale, report } = context
    const { spellings, terms } = findersFor(context)
    const register = REGISTERS[options.formality]
    const allowed = new Set(options.allow.map((words) => words.toLowerCase()))
    for (const turn of reading.turns) {
      if (turn.side !== 'agent') continue
      for (const message of turn.messages) {
        const take = taker(reading, message, locale)
        for (const { brand, span } of spellings?.(message.text) ?? []) {
          const words = message.text.slice(...span)
          if (options.allow.includes(words) || isOrdinary(reading, message, span) || !take(span)) continue
          yield report(
            'brand',
            { message, span, rewrites: [{ kind: 'replace', span, text: brand, safety: 'safe' }] },
            { words, brand },
          )
        }
        for (const { term, span } of terms?.(message.text) ?? []) {
          const words = message.text.slice(...span)
          if (allowed.has(words.toLowerCase()) || !take(span)) continue
          const preferred = options.prefer[term]
          if (preferred === undefined) {
            yield report('avoid', { message, span, note: 'Say it in other words.' }, { words })
            continue
          }
          const { instead, isSure } = withEnding(preferred, term, words)
          // A term that is left out may leave a sentence behind that says nothing.
          const isSafe = isSure && instead !== '' && fits(message.text, span, instead, locale)
          const text = fitted(instead, words)
          const rewrites: Rewrite[] = [{ kind: 'replace', span, text, safety: isSafe ? 'safe' : 'unsafe' }]
          yield preferred === ''
            ? report('avoid', { message, span, rewrites }, { words })
            : report('prefer', { message, span, rewrites }, { words, preferred: instead })
        }
        for (const match of register ? reading.find(message, register.topic) : []) {
          const { span, phrase } = match
          const words = message.text.slice(...span)
          if (!register || allowed.has(words.toLowerCase()) || !take(span)) continue
          const rewrites = phraseRewrites(reading, message, match, locale)
          yield report(register.messageId, { message, span, rewrites, note: phrase.note }, { words })
        }
      }
    }
  },
})

const REGISTERS = {
  any: undefined,
  formal: { topic: 'informal-word', messageId: 'casual' },
  informal: { topic: 'formal-word', messageId: 'stiff' },
} as const satisfies Record<string, { readonly topic: Topic; readonly messageId: string } | undefined>

/** In one message. */
const MOST = 100

interface Finders {
  readonly spellings: SpellingFinder | undefined
  readonly terms: TermFinder | undefined
}

type Given = Pick<RuleContext, 'brand'> & {
  readonly options: { readonly avoid: readonly string[]; readonly prefer: Readonly<Record<string, string>> }
}

/** Made once for all conversations that are checked with the same settings. */
const made = new WeakMap<Given, Finders>()

function findersFor(context: Given): Finders {
  let finders = made.get(context)
  if (!finders) {
    const terms = [...context.options.avoid, ...Object.keys(context.options.prefer)]
    finders = {
      spellings: context.brand.length > 0 ? spellingFinder(context.brand) : undefined,
      terms: terms.length > 0 ? termFinder(terms) : undefined,
    }
    made.set(context, finders)
  }
  return finders
}

/** Takes a stretch of a message, where it is the agent's own and shares nothing with what was taken before. */
function taker(reading: Reading, message: Message, locale: Locale): (span: Span) => boolean {
  const isOwn = ownProse(reading, message)
  let blanks: readonly Span[] | undefined
  const isBlank = (span: Span): boolean => {
    blanks ??= placeholderSpans(message.text, locale)
    return blanks.some((blank) => overlaps(blank, span))
  }
  const taken: Span[] = []
  return (span) => {
    if (taken.length >= MOST || !isOwn(span) || isBlank(span) || taken.some((other) => overlaps(other, span)))
      return false
    taken.push(span)
    return true
  }
}

/** Where placeholders stand, those that are not closed as well. */
function placeholderSpans(text: string, locale: Locale): Span[] {
  const found = placeholdersIn(locale).find(text)
  return [...found.map(({ span }) => span), ...brokenPlaceholders(text, found)]
}

/** A name that is a word of the language, in small letters: "target". */
function isOrdinary(reading: Reading, message: Message, span: Span): boolean {
  const words = message.text.slice(...span)
  return (
    words === words.toLowerCase() &&
    reading.find(message, 'common-word').some((match) => match.span[0] <= span[0] && match.span[1] >= span[1])
  )
}

/** "customer*" for "client*" takes the ending along: "customers" for "clients". Without that, the ending may be missed. */
function withEnding(preferred: string, term: string, words: string): { instead: string; isSure: boolean } {
  const ending = term.endsWith('*') ? words.slice(term.length - 1) : ''
  return preferred.endsWith('*')
    ? { instead: preferred.slice(0, -1) + ending, isSure: true }
    : { instead: preferred, isSure: ending === '' }
}

/** The preferred term, with a capital where the other had one. */
const fitted = (preferred: string, words: string): string =>
  CAPITALISED().test(words) ? preferred.charAt(0).toUpperCase() + preferred.slice(1) : preferred

const CAPITALISED = late('u')`^\p{Lu}(?:\p{Ll}|$)`
