import type { Message, Span } from '../src/conversation.ts'
import type { Proofreading } from '../src/language/proofreading.ts'
import type { Spell, SpellFor } from '../src/language/spelling.ts'
import { late } from '../src/lazily.ts'
import { choices, type Option, strings } from '../src/option.ts'
import { defineRule, type Reading } from '../src/rule.ts'
import { doubledWords } from '../src/structure/doubled-words.ts'
import { smallBeginning, spacedMarks } from '../src/structure/typing-slips.ts'

const CHECKS = ['doubled-words', 'article', 'capital', 'spacing', 'spelling'] as const
type Check = (typeof CHECKS)[number]

interface Tools extends Proofreading {
  readonly spellFor: SpellFor | undefined
}

const dictionary: Option<string> = {
  schema: { type: 'string' },
  default: '',
  description: 'The tag of the dictionary, where it is not the one of the language: "en-gb" for `dictionary-en-gb`.',
}

// Not inside the rule: the compiler leaves the imports in a default export as they are.
async function load({ checks }: Readonly<Record<string, unknown>>): Promise<Tools> {
  const [{ proofreading }, spellFor] = await Promise.all([
    import('../src/language/proofreading.ts'),
    Array.isArray(checks) && checks.includes('spelling')
      ? import('../src/language/spelling.ts').then(({ loadSpelling }) => loadSpelling())
      : undefined,
  ])
  return { ...proofreading, spellFor }
}

export default defineRule({
  id: 'proofreading',
  category: 'words',
  scope: 'message',
  kinds: ['transcript', 'template'],
  summary: 'No doubled words, no wrong "a" or "an", no space before a comma, a capital at the beginning of an email.',
  why: 'Small slips say that nobody read the message before it was sent, and customers wonder what else was not read.',
  source: 'Proofreading lists of support teams; retext-repeated-words, retext-indefinite-article and retext-spell.',
  decisions: [
    'Words that are doubled on purpose ("very very", "bye bye"), names ("Duran Duran") and numbers are fine.',
    'Where no spaces stand between words, only those count of which the locale pack says that nobody doubles them on purpose.',
    '"A" and "an" are looked at in English only, and never before a word that carries no content ("option a is").',
    'A space before a mark is reported behind a word only: behind a link it keeps the mark out of the link. Dots ("wait ...") and emoticons are no such marks.',
    'The capital at the beginning is asked for where the channel is known to be email; in chat, small letters are at home.',
    'Spelling is off until `checks` names it, because every name and product would be reported: put these under `words`. It works for languages whose dictionary is installed, with `npm install retext-spell dictionary-en`, and says nothing for others. Words with a capital inside a sentence, in capitals or with digits are left alone.',
    'Links, handles, codes, placeholders and quotations are left alone.',
  ],
  fixing: {
    safe: 'A doubled word is written once, an article suits its noun, a space before a mark goes, the first word of a mail gets its capital.',
    unsafe: 'A misspelt word becomes the first one that the dictionary suggests.',
  },
  topics: ['doubled-on-purpose', 'doubled-slip'],
  requires: [],
  presets: { recommended: 'warn', strict: 'warn', chat: 'warn', email: 'warn', social: 'warn', templates: 'warn' },
  options: {
    checks: choices('What is looked for.', CHECKS, ['doubled-words', 'article', 'capital', 'spacing']),
    words: strings('Words that are spelt right although the dictionary does not know them.'),
    dictionary,
  },
  messages: {
    'doubled-words': '"{words}" says the same word twice',
    article: '"{words}" must be "{instead}" before this word',
    capital: 'The message begins with a small letter',
    spacing: 'There is a space before "{words}"',
    spelling: 'The dictionary does not know "{words}"',
  },

  load,

  *check(reading, context) {
    const { options, locale, brand, functionWords, report } = context
    // Loaded only when a message has what may be a slip.
    const tools = (): Tools => context.tools as Tools
    const on = new Set(options.checks)
    if (locale.parser !== 'english') on.delete('article')
    if (reading.channel !== 'email') on.delete('capital')
    const known = [...options.words, ...brand.flatMap((name) => name.split(/\s+/))]
    const spell = on.has('spelling') ? tools().spellFor?.(options.dictionary || locale.tag, known) : undefined
    for (const turn of reading.turns) {
      if (turn.side !== 'agent') continue
      for (const message of turn.messages) {
        const { text } = message
        const slips: Slip[] = []
        if (on.has('doubled-words'))
          slips.push(...doubledSlips(reading, message, tools), ...doubledHalves(reading, message))
        if (on.has('article')) slips.push(...articleSlips(text, tools, functionWords))
        if (on.has('spacing'))
          slips.push(...spacedMarks(text).map(({ span, mark }): Slip => ({ check: 'spacing', span, expected: [mark] })))
        if (on.has('capital')) slips.push(...capitalSlips(text, brand))
        if (spell) slips.push(...spellingSlips(reading, message, spell))
        if (slips.length === 0) continue
        const masked = reading.masked(message)
        const taken: Slip[] = []
        for (const slip of slips) {
          if (
            (isBehindBrace(text, slip)
              ? masked.every(([, end]) => end !== slip.span[0])
              : masked.some((stretch) => touches(stretch, slip.span))) ||
            taken.some((other) => touches(other.span, slip.span))
          )
            continue
          taken.push(slip)
          const { check, span, expected } = slip
          const safety = check === 'spelling' ? ('unsafe' as const) : ('safe' as const)
          const rewrites = expected.map((word) => ({ kind: 'replace' as const, span, text: word, safety }))
          const words = text.slice(...span).trim()
          if (check === 'article')
            yield report(check, { message, span, rewrites }, { words, instead: expected[0] ?? '' })
          else if (check === 'capital') yield report(check, { message, span, rewrites })
          else yield report(check, { message, span, rewrites, note: NOTES[check] }, { words })
        }
      }
    }
  },
})

const NOTES: Partial<Record<Check, string>> = { spelling: 'Put names and products under the option `words`.' }

interface Slip {
  readonly check: Check
  readonly span: Span
  /** What to write instead, best first. */
  readonly expected: readonly string[]
}

/** Whether two stretches share a character or stand side by side. */
/** "Hi {{name}} ,": the space is the writer's, and no part of the placeholder. Behind another brace, it is code. */
const isBehindBrace = (text: string, { check, span: [start] }: Slip): boolean =>
  check === 'spacing' && text[start - 1] === '}'

const touches = (a: Span, b: Span): boolean => a[0] <= b[1] && b[0] <= a[1]

/** In one message; whoever makes more of them is not writing prose. */
const MOST = 20

function doubledSlips(reading: Reading, message: Message, tools: () => Proofreading): Slip[] {
  const { text } = message
  const pairs = doubledWords(text).slice(0, MOST)
  if (pairs.length === 0) return []
  const intended = reading.find(message, 'doubled-on-purpose')
  return pairs.flatMap((span): Slip[] => {
    const [word = ''] = text.slice(...span).split(/\s/, 1)
    if (/^(.)\1*$/su.test(word) || intended.some((match) => touches(match.span, span))) return []
    return tools().repeated(text, span) ? [{ check: 'doubled-words', span, expected: [word] }] : []
  })
}

/** Where no space tells words apart, the locale pack says which ones nobody doubles on purpose. */
const doubledHalves = (reading: Reading, message: Message): Slip[] =>
  reading.find(message, 'doubled-slip').flatMap(({ span }): Slip[] => {
    const words = message.text.slice(...span)
    const half = words.slice(0, words.length / 2)
    return half + half === words ? [{ check: 'doubled-words', span, expected: [half] }] : []
  })

/** Articles that may be wrong; the plugin knows. A number such as 1800 can be read in two ways. */
const ARTICLE =
  /(?<![^\s("“‘])(?:[Aa][ \t]+(?=[aioAIO](?!ne)|[Ee](?![uw])|[Uu](?!ni|s[aeu]|ti)|8|1[18](?!\d)|[Hh]ou?[rn]|[Hh]eir|[A-Z](?![a-z]))|[Aa]n[ \t]+(?=[^aeioAEIO\s]|[Ee][uw]|[Oo]n[ce])(?!1[18]\d\d|[Hh]ou?[rn]))/g

function articleSlips(text: string, tools: () => Proofreading, functionWords: ReadonlySet<string>): Slip[] {
  const slips: Slip[] = []
  ARTICLE.lastIndex = 0
  for (let match = ARTICLE.exec(text); match && slips.length < MOST; match = ARTICLE.exec(text)) {
    const next = /^\S{1,40}/.exec(text.slice(ARTICLE.lastIndex, ARTICLE.lastIndex + 40))?.[0] ?? ''
    if (functionWords.has(next.toLowerCase().replace(NO_LETTERS(), ''))) continue
    // The plugin looks whether a word stands before the article in its sentence; with more of it, it may find another one.
    const before = text.slice(Math.max(0, match.index - 40), match.index)
    const start = match.index - (/[^\s.!?]*[^\S\n]*$/.exec(before)?.[0].length ?? 0)
    const slip = tools().article(text, [start, ARTICLE.lastIndex + next.length])
    if (slip?.span[0] === match.index) slips.push({ check: 'article', ...slip })
  }
  return slips
}

function capitalSlips(text: string, brand: readonly string[]): Slip[] {
  const span = smallBeginning(text)
  const word = span ? text.slice(...span) : ''
  if (!span || brand.some((name) => name.split(/\s/, 1)[0] === word)) return []
  return [{ check: 'capital', span, expected: [word.charAt(0).toUpperCase() + word.slice(1)] }]
}

/** Only small letters, or a capital at the beginning of a sentence: all else may be a name or a code. */
function spellingSlips(reading: Reading, message: Message, spell: Spell): Slip[] {
  const { text } = message
  return reading.sentences(message).flatMap(({ span }) =>
    spell(text, span)
      .filter((slip) => SMALL_LETTERS().test(text.slice(slip.span[0] + Number(slip.span[0] === span[0]), slip.span[1])))
      .filter((slip) => !/\d/.test(text.slice(...slip.span)))
      .map((slip): Slip => ({ check: 'spelling', span: slip.span, expected: slip.expected.slice(0, 3) })),
  )
}

const NO_LETTERS = late('u')`[^\p{L}]+$`
const SMALL_LETTERS = late('u')`^\P{Lu}{2,}$`
