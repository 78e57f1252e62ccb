import type { Message, Span } from '../src/conversation.ts'
import { late } from '../src/lazily.ts'
import type { Locale } from '../src/locale.ts'
import { integer, strings } from '../src/option.ts'
import { characterKind, IDEOGRAPH } from '../src/phrase/characters.ts'
import { withoutAccents } from '../src/phrase/fold.ts'
import { defineRule, type Reading, type Rewrite, type RuleContext } from '../src/rule.ts'
import { capitalRuns } from '../src/structure/capitals.ts'
import { ownProse } from '../src/structure/masked.ts'
import { sentenceAt } from '../src/structure/sentences.ts'

export default defineRule({
  id: 'shouting',
  category: 'words',
  scope: 'message',
  kinds: ['transcript', 'template'],
  summary: 'Agents do not shout: no words in capitals, no rows of exclamation or question marks.',
  why: `Capitals and rows of marks read as a raised voice, and as impatience where they stand next to a request.`,
  source: 'Netiquette: capitals are shouting.',
  decisions: [
    'One emphatic word in capitals is enough ("we do NOT refund").',
    'Codes, acronyms, brand names and voucher codes are left alone: only ordinary words of the language count, and what stands among them.',
    'Words of one or two letters count among other capitals, or in the middle of a sentence; elsewhere they are initials.',
    'What the customer is to type or press is written as it is shown ("reply STOP", "the ENTER key").',
    'A name that ends in a mark of its own ("Shazam!") may end a question.',
    'A row of marks is reported once, and so is a message with more than `maxExclamations` of them.',
  ],
  fixing: {
    safe: 'Ordinary words in capitals get small letters, a row of marks becomes one mark, exclamation marks too many become full stops.',
    unsafe: 'Words in capitals that could be names get small letters as well.',
  },
  topics: ['common-word', 'capital-word'],
  requires: [],
  presets: { recommended: 'warn', strict: 'error', chat: 'warn', email: 'error', social: 'warn', templates: 'error' },
  options: {
    maxExclamations: integer('How many exclamation marks a message may have.', 2),
    allow: strings('Words that are fine in capitals.'),
  },
  messages: {
    capitals: '"{words}" is shouted',
    marks: '"{marks}" raises the voice',
    exclamations: '{count} exclamation marks in one message',
  },

  *check(reading, context) {
    for (const turn of reading.turns) {
      if (turn.side !== 'agent') continue
      for (const message of turn.messages) {
        if (!LOUD().test(message.text)) continue
        yield* capitals(reading, message, context)
        yield* marks(reading, message, context)
      }
    }
  },
})

type Replacement = Extract<Rewrite, { readonly kind: 'replace' }>

type Context = RuleContext<
  { readonly maxExclamations: ReturnType<typeof integer>; readonly allow: ReturnType<typeof strings> },
  { readonly capitals: '{words}'; readonly marks: '{marks}'; readonly exclamations: '{count}' }
>

/** The glance that settles most messages. */
const LOUD = late('u')`\p{Lu}['’]*\p{Lu}|[!?！？;\u037e]{2}|[‼⁇⁈⁉]|[!！][^!！]*[!！]`

/** Rows of marks, those with which the language asks besides the usual ones among them. */
function marksOf({ questionMarks = '' }: Locale): RegExp {
  const known = byQuestionMarks.get(questionMarks)
  if (known) return known
  const marks = new RegExp(`(?:[!?！？‼⁇⁈⁉${questionMarks.replace(/[\]\\^-]/g, '\\$&')}][\ufe0e\ufe0f]?)+`, 'g')
  byQuestionMarks.set(questionMarks, marks)
  return marks
}
const byQuestionMarks = new Map<string, RegExp>()
/** In one message; whoever shouts more has made the point. */
const MOST = 50

function* capitals(
  reading: Reading,
  message: Message,
  { options, locale, brand, functionWords, fold, report }: Context,
) {
  const { text } = message
  const runs = capitalRuns(text).filter(({ words }) => words.some(([start, end]) => end - start > 1))
  if (runs.length === 0) return
  const isOwn = ownProse(reading, message)
  const spared = new Set(
    [...options.allow, ...brand.flatMap((name) => name.split(/\s+/))].map((word) => withoutAccents(word.toUpperCase())),
  )
  const common = reading.find(message, 'common-word')
  const spellings = spellingsOf(locale)
  let from = 0
  /** Whether a word is an ordinary one; asked in the order of the text. */
  const isCommon = ([start, end]: Span): boolean => {
    while (from < common.length && (common[from]?.span[1] ?? 0) < end) from++
    const match = common[from]
    return match !== undefined && match.span[0] <= start && end <= match.span[1]
  }
  let found = 0
  const isForeign = foreignTo(text)
  for (const { words } of runs) {
    const known = words.map((span) => {
      const word = text.slice(...span)
      if (isForeign(word)) return undefined
      if (spared.has(withoutAccents(word))) return undefined
      if (isCommon(span)) return 'common'
      return functionWords.has(fold(word)) ? 'function' : undefined
    })
    const shouted = shoutedPart(text, words, known)
    if (!shouted || !isOwn(shouted) || ++found > MOST) continue
    const isPart = ([start, end]: Span): boolean => start >= shouted[0] && end <= shouted[1]
    const part = words.filter(isPart)
    const isKnown = words.every(
      (span, i) => !isPart(span) || known[i] !== undefined || spared.has(withoutAccents(text.slice(...span))),
    )
    // Two letters may be a short word or a short name ("US only", "IT help"); among many words they are a word.
    const isPlain = part.length >= MANY || part.every((span) => lengthOf(span) > 2)
    const isSpelt =
      !spellings || part.every((span) => isAccented(text, span) || spellings.has(inSmall(text.slice(...span))))
    const names = reading.find(message, 'capital-word')
    const rewrite = quieter(text, shouted, part, {
      isSpared: (word) => spared.has(withoutAccents(word)),
      spellings,
      isName: ([start, end]) => names.some(({ span }) => span[0] <= start && end <= span[1]),
    })
    // "USE Acme" was one shout or none: what stays loud beside the words makes the rest look odd.
    const isWhole = words.every((span) => isPart(span) || lengthOf(span) <= LONGEST_ACRONYM)
    yield report(
      'capitals',
      {
        message,
        span: shouted,
        rewrites: [{ ...rewrite, safety: isKnown && isPlain && isWhole && isSpelt ? 'safe' : 'unsafe' }],
      },
      { words: text.slice(...shouted) },
    )
  }
}

/**
 * Whether a word in Latin letters stands in a text in another alphabet, where it is an acronym or a name: "POS", "TO". Scripts
 * without capitals have none of their own to shout with.
 */
function foreignTo(text: string): (word: string) => boolean {
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0
  const latin = count(LATIN())
  return count(LETTERS()) > 2 * latin ? (word) => !OTHER_THAN_LATIN().test(word) : () => false
}
const LATIN = late('gu')`\p{Script=Latin}`
const LETTERS = late('gu')`[\p{Lu}\p{Ll}]`
const OTHER_THAN_LATIN = late('u')`(?!\p{Script=Latin})\p{L}`

/**
 * How words are spelt in small letters, by what is left of them in capitals: Greek capitals are written without accents.
 * Nothing where the language writes both alike.
 */
function spellingsOf(locale: Locale): ReadonlyMap<string, string> | undefined {
  if (!locale.spellings) return undefined
  let known = spellingsByLocale.get(locale)
  if (!known) {
    known = new Map()
    for (const word of locale.spellings) if (!known.has(inSmall(word))) known.set(inSmall(word), word)
    spellingsByLocale.set(locale, known)
  }
  return known
}
const spellingsByLocale = new WeakMap<Locale, Map<string, string>>()

const inSmall = (word: string): string => withoutAccents(word.toLowerCase())
/** Whether a word has its accent; a diaeresis, which capitals keep, is none. */
const isAccented = (text: string, span: Span): boolean => ACCENT().test(text.slice(...span).normalize('NFD'))
const ACCENT = late('u')`(?!\u0308)\p{M}`

type Known = 'common' | 'function' | undefined

/** The words of a run that are shouted: from its first ordinary word to its last, or all of them where there are many. */
function shoutedPart(text: string, words: readonly Span[], known: readonly Known[]): Span | undefined {
  const first = known.findIndex(Boolean)
  if (first < 0) return undefined
  const last = known.findLastIndex(Boolean)
  const long = words.some(([start, end], i) => known[i] === 'common' && end - start > 2)
  if (first === last && words.length < MANY) {
    const span = words[first] as Span
    return known[first] === 'common' && (long || isInside(text, span)) ? span : undefined
  }
  const count = known.filter(Boolean).length
  if (!long && count < 3) return undefined
  const whole = count >= MANY || (words.length >= MANY && count * 3 >= words.length)
  // What stands at the ends may be an acronym; a longer word is shouted with the others.
  const shouted = (i: number): boolean => known[i] !== undefined || (whole && lengthOf(words[i]) > LONGEST_ACRONYM)
  let from = first
  while (from > 0 && shouted(from - 1)) from--
  let to = last
  while (to < words.length - 1 && shouted(to + 1)) to++
  return [(words[from] as Span)[0], (words[to] as Span)[1]]
}

/** So many capitals in a row are no heap of acronyms. */
const MANY = 4
const LONGEST_ACRONYM = 3
const lengthOf = (span: Span | undefined): number => (span ? span[1] - span[0] : 0)

/** Whether small words stand on both sides, so that two letters are a word and no initials. */
const isInside = (text: string, [start, end]: Span): boolean =>
  SMALL_BEFORE().test(text.slice(Math.max(0, start - 4), start)) && SMALL_BEHIND().test(text.slice(end, end + 4))

interface Kept {
  readonly isSpared: (word: string) => boolean
  readonly spellings: ReadonlyMap<string, string> | undefined
  /** Whether a word has a capital wherever it stands: "Sunday". */
  readonly isName: (span: Span) => boolean
}

/** The words in small letters; what is spared and what may be an acronym stays. */
function quieter(
  text: string,
  span: Span,
  words: readonly Span[],
  { isSpared, spellings, isName }: Kept,
): Omit<Replacement, 'safety'> {
  const quiet = (word: string): string => {
    const small = word.toLowerCase()
    return (!isAccented(word, [0, word.length]) && spellings?.get(inSmall(word))) || small
  }
  let written = ''
  let at = span[0]
  for (const [start, end] of words) {
    const word = text.slice(start, end)
    const isKept = isSpared(word) || word === 'I' || /^I['’]/.test(word)
    const isFirst =
      isName([start, end]) || (start === span[0] && OPENING().test(text.slice(Math.max(0, start - 20), start)))
    written += text.slice(at, start) + (isKept ? kept(word) : isFirst ? withCapital(word, quiet(word)) : quiet(word))
    at = end
  }
  return { kind: 'replace', span, text: written }
}

/** Nothing but pictures and marks before the first word of a line: "🎉 BIG NEWS". */
const OPENING = late('u')`(?:^|\n)[^\p{L}\p{N}\n]*$`

/** The first letter as it was shouted, with the accent that the word begins with in small letters. */
const withCapital = (word: string, small: string): string => {
  const first = small.charAt(0).toUpperCase()
  return (first.length === 1 ? first : word.charAt(0)) + small.slice(1)
}

/** "I'M" as "I'm". */
const kept = (word: string): string => word.replace(/(?<=['’]).*/su, (rest) => rest.toLowerCase())

function* marks(reading: Reading, message: Message, { options, locale, report }: Context) {
  const { text } = message
  const isOwn = ownProse(reading, message)
  const own = [...text.matchAll(marksOf(locale))]
    .map(({ 0: row, index }) => ({ row, span: [index, index + row.length] as Span }))
    .filter(({ span }) => isOwn(span))
  const rows = own.filter(({ row, span }) => isRow(row) && !closesName(reading, message, row, span))
  for (const { row, span } of rows.slice(0, MOST)) {
    const mark = singleMark(row)
    yield report(
      'marks',
      { message, span, rewrites: [{ kind: 'replace', span, text: mark, safety: 'safe' }] },
      { marks: row },
    )
  }
  const exclaimed = own.filter(({ row }) => /[!！‼]/.test(row))
  const over = exclaimed[options.maxExclamations]
  const last = exclaimed.at(-1)
  if (!over || !last) return
  const stretch: Span = [over.span[0], last.span[1]]
  const calmer = text
    .slice(...stretch)
    .replace(/[!！‼]+/g, (row, at: number) =>
      row.includes('！') || isIdeograph(text, stretch[0] + at - 1) ? '。' : '.',
    )
  yield report(
    'exclamations',
    { message, span: over.span, rewrites: [{ kind: 'replace', span: stretch, text: calmer, safety: 'safe' }] },
    { count: exclaimed.length },
  )
}

/** Japanese and Chinese are typed with the exclamation mark of either width, but their full stop is always the wide one. */
const isIdeograph = (text: string, at: number): boolean => characterKind(text.charCodeAt(at)) === IDEOGRAPH

/** More than one mark, or one of the signs that are two; the selector behind a sign only says how it is drawn. */
const isRow = (row: string): boolean => /[‼⁇⁈⁉]/.test(row) || row.replace(/[\ufe0e\ufe0f]/g, '').length > 1

/** The one mark that says what a row does. */
const singleMark = (row: string): string =>
  /[?？;\u037e]/.exec(row)?.[0] ?? (/[⁇⁈⁉]/.test(row) ? '?' : row.charAt(0) === '‼' ? '!' : row.charAt(0))

/** "How about Shazam!?": a name with a mark of its own, at the end of a question. */
function closesName(reading: Reading, message: Message, row: string, [start]: Span): boolean {
  if (row !== '!?') return false
  const word = CAPITALISED_BEFORE().exec(message.text.slice(Math.max(0, start - 32), start))?.[0]
  if (!word) return false
  const [sentence] = sentenceAt(reading.sentences(message), [start - word.length, start])
  return sentence < start - word.length
}

const SMALL_BEFORE = late('u')`\p{Ll},? $`
const SMALL_BEHIND = late('u')`^,? \p{Ll}`
const CAPITALISED_BEFORE = late('u')`\p{Lu}[\p{L}\p{N}]{1,30}$`
