import { distance } from 'fastest-levenshtein'
import type { Message, Span } from '../conversation.ts'
import { late } from '../lazily.ts'
import type { Locale, Topic } from '../locale.ts'
import { saysSomething } from '../phrase/characters.ts'
import { isNobody } from '../role-words.ts'
import type { Reading } from '../rule.ts'
import { sentenceAt } from './sentences.ts'

export const TITLES = ['title-man', 'title-woman', 'title-other'] as const satisfies readonly Topic[]

/** The topics with which people name themselves. A rule that asks for names says these among its own. */
export const NAME_TOPICS = [
  'name-giving',
  'perhaps-name-giving',
  'name-after',
  'perhaps-name-after',
  'signature',
  'salutation',
  ...TITLES,
] as const satisfies readonly Topic[]

/** A title as somebody wrote it. */
export interface Title {
  readonly kind: (typeof TITLES)[number]
  readonly text: string
}

/** A name as it stands in a message. */
export interface Name {
  readonly message: Message
  /** Where the name stands, its title left out. */
  readonly span: Span
  readonly text: string
  readonly words: readonly string[]
  readonly title: Title | undefined
}

/** Capitalised words in a row, as many as names have. Everything is bounded, so that no text takes long. */
const NAME = late('u')`^\p{Lu}[\p{L}\p{M}'’-]{1,30}(?:[ \t]\p{Lu}[\p{L}\p{M}'’-]{1,30}){0,3}(?![\p{L}\p{M}\p{N}])`
/** An acronym, a code: in capitals altogether. */
const CAPITALS = late('u')`^\p{Lu}{2,}(?!\p{Ll})`
const LONGEST = 130

/** The names by which the writer of a message introduces himself or herself, or signs. */
export function namesGivenIn(reading: Reading, message: Message): Name[] {
  const named = reading.find(message, 'name-giving').slice(0, MOST)
  const perhaps = reading.find(message, 'perhaps-name-giving').slice(0, MOST)
  return [
    ...named.flatMap(({ span }) => nameAt(reading, message, span[1]) ?? []),
    ...perhaps.flatMap(({ span }) => {
      const name = nameAt(reading, message, span[1])
      return name && isIntroduction(reading, span, name) ? [name] : []
    }),
    ...saidFirst(reading, message),
    ...signedIn(reading, message),
  ]
}

/** Introductions in one message; whoever has more is not introducing anybody. */
const MOST = 10

/** The name, with or without a title, that begins behind an offset and the space there. */
export function nameAt(reading: Reading, message: Message, offset: number): Name | undefined {
  const { text } = message
  const start = offset + leadOf(text, offset)
  const ahead = text.slice(start, start + LONGEST)
  const title = titleAt(reading, message, start)
  // Many languages write titles in small letters, but no names.
  if (!title && !CAPITALISED().test(ahead)) return undefined
  const from = title ? start + title.text.length + leadOf(text, start + title.text.length) : start
  const name = NAME().exec(text.slice(from, from + LONGEST))?.[0]
  if (!name || CAPITALS().test(name)) return undefined
  return { message, span: [from, from + name.length], text: name, words: name.split(/[ \t]/), title }
}

/** The name behind a title; none where the title closes its sentence: "Yes, sir. Anything else?" */
export function nameBehindTitle(reading: Reading, message: Message, [, end]: Span): Name | undefined {
  if (message.text[end] !== '.') return nameAt(reading, message, end)
  const closes = sentenceAt(reading.sentences(message), [end, end + 1])[1] === end + 1
  return closes ? undefined : nameAt(reading, message, end + 1)
}

function titleAt(reading: Reading, message: Message, start: number): Title | undefined {
  const match = reading.matches(message, TITLES).find(({ span }) => span[0] === start)
  if (!match) return undefined
  const end = match.span[1] + (message.text[match.span[1]] === '.' ? 1 : 0)
  return { kind: match.topic as Title['kind'], text: message.text.slice(start, end) }
}

/** How many characters stand between words at an offset: spaces, a comma, a colon. */
const leadOf = (text: string, offset: number): number =>
  /^[ \t]?[,:]?[ \t]?["“]?/.exec(text.slice(offset, offset + 4))?.[0].length ?? 0

/**
 * "Hello, this is Dana Miller.", "it's Dana from ...": behind a greeting, or going on as introductions do. "It is Great" and
 * "I'm Portland, OR bound" are none.
 */
function isIntroduction(reading: Reading, lead: Span, { message, span: [, end], words, title }: Name): boolean {
  if (title || reading.find(message, 'name-after').some(({ span }) => span[0] === end + 1)) return true
  // "I'm Ruth Adeyemi and I need ...": whoever begins so gives a name.
  if (words.length > 1 && !saysSomething(message.text.slice(0, lead[0]).replace(/^\s*(?:@\S+\s+)*/u, ''))) return true
  const greetings = reading.find(message, 'salutation').slice(0, MOST)
  const greeted = greetings.some(({ span }) => span[1] <= lead[0] && lead[0] - span[1] <= NEXT_TO)
  return greeted && /^\s*(?:[,.!;)\n]|$)/.test(message.text.slice(end, end + 4))
}

/** In characters: the mark and the space between a greeting and what follows. */
const NEXT_TO = 3

/** "Jonathan here.", "Good morning, Ms Kerr speaking": the name opens its sentence, or follows the greeting. */
function saidFirst(reading: Reading, message: Message): Name[] {
  for (const { span } of reading.find(message, 'name-after').slice(0, MOST)) {
    if (!/^\s*(?:[,.!;–—-]|$)/.test(message.text.slice(span[1], span[1] + 3))) continue
    const [start] = sentenceAt(reading.sentences(message), span)
    const greetings = reading.find(message, 'salutation').slice(0, MOST)
    for (const from of [start, ...greetings.map((greeting) => greeting.span[1])]) {
      const name = span[0] - from <= LONGEST ? nameAt(reading, message, from) : undefined
      if (name && name.span[1] + 1 === span[0]) return [name]
    }
  }
  return []
}

/** The end of the line, or what somebody is: "Dana Miller, front desk". */
const BEHIND_SIGNED = /^[ \t]*(?:,[ \t]*[^\s,.!?][^\n.!?]{1,60})?[ \t,.]*(?:\r?\n|$)/

/** The name under a formula such as "Kind regards", in a line of its own, alone or with what its bearer is. */
function signedIn(reading: Reading, message: Message): Name[] {
  if (!message.text.includes('\n')) return []
  const formula = reading.find(message, 'signature').at(-1)
  if (!formula) return []
  const lead = /^[ \t]*[,.!]?\s*/.exec(message.text.slice(formula.span[1], formula.span[1] + 20))?.[0].length ?? 0
  const name = nameAt(reading, message, formula.span[1] + lead)
  return name && BEHIND_SIGNED.test(message.text.slice(name.span[1], name.span[1] + LONGEST)) ? [name] : []
}

/** Whether what an export has for a name is one that people have: no address, account, role, number or handle. */
export const isPersonal = (name: string): boolean => PERSONAL().test(name) && !HANDLE().test(name) && !isNobody(name)

/** The words of a text in small letters, without single ones. */
export const wordsIn = (text: string): string[] => text.toLowerCase().match(WORDS()) ?? []

/** The words of what an export has for a name, but for those that every support team has in its own: "Acme Support". */
export const nameWordsIn = (name: string): string[] => wordsIn(name).filter((word) => !isNobody(word))

const WORDS = late('gu')`[\p{L}\p{M}]{2,}`
/** "Dana", "Ana K.", "Jean-Luc O’Hara", "李娜". */
const PERSONAL = late('u')`^[\p{L}\p{M}'’·・-]+\.?(?: [\p{L}\p{M}'’·・-]+\.?){0,3}$`
/** "AcmeHelps": words without space between them. */
const HANDLE = late('u')`^\p{Lu}?\p{Ll}+\p{Lu}\p{L}*$`

/** A word without capitals, accents and the signs in it, to compare names by. */
export const plainName = (word: string): string => word.normalize('NFD').replace(NO_LETTERS(), '').toLowerCase()

/** What a language says of its names: how they end, and how its letters are written in another alphabet. */
export interface NameForms {
  readonly endings?: Locale['nameEndings']
  readonly letters?: Locale['folding']['letters']
  readonly short?: NonNullable<Locale['firstNames']>['short']
}

/**
 * Whether a word is a name or a form of it, or one is the beginning of the other: "Alex", "Alexandra". A name that was given
 * in another alphabet is written in many ways, so that a letter more or less makes no difference there.
 */
export function isSameName(word: string, name: string, { endings, letters, short }: NameForms = {}): boolean {
  const [a, b] = [plainName(word), plainName(name)]
  if (isBeginning(a, b) || formsOf(b, endings).includes(a)) return true
  if (short && isShortFor(a, b, short)) return true
  if (!letters) return false
  if (isSpeltOut(word, name, letters) || isSpeltOut(name, word, letters)) return true
  // "Kyrie Papadaki" to "Papadakis": what is written in Latin letters ends as it does in the language's own.
  if (LATIN().test(a) && LATIN().test(b))
    return formsOf(spelt(b, letters), inLetters(endings, letters)).includes(spelt(a, letters))
  if (LATIN().test(a) === LATIN().test(b)) return false
  return [b, ...formsOf(b, endings), ...formsOf(spelt(b, letters), inLetters(endings, letters))].some((form) => {
    const [c, d] = [spelt(a, letters), spelt(form, letters)]
    return isBeginning(c, d) || isNear(c, d)
  })
}

/** "Lucxjo" or "Luchjo" for "Luĉjo": a letter that does not count may stand behind one instead of its accent. */
function isSpeltOut(word: string, name: string, letters: Locale['folding']['letters'] = {}): boolean {
  const accented = name.normalize('NFD').toLowerCase()
  if (!MARK().test(accented)) return false
  const asked = plainName(word)
  let at = 0
  for (const [letter, mark] of accented.replace(NO_NAME_SIGNS(), '').matchAll(LETTER_AND_MARK())) {
    if (asked[at] !== letter[0]) return false
    at++
    if (mark && letters[asked[at] ?? ''] === '') at++
  }
  return at === asked.length
}

function isBeginning(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short === long || (short.length >= SHORT_FORM && long.length >= short.length + 2 && long.startsWith(short))
}

/** "Bill" for "William", or "Kate" and "Katie", who are both Katherine. */
function isShortFor(a: string, b: string, short: NonNullable<NameForms['short']>): boolean {
  const of = (name: string): readonly string[] => (Object.hasOwn(short, name) ? (short[name] ?? []) : [])
  if (of(a).includes(b) || of(b).includes(a)) return true
  return Object.values(short).some((forms) => forms.includes(a) && forms.includes(b))
}

const formsOf = (name: string, endings: Locale['nameEndings'] = {}): string[] =>
  Object.entries(endings).flatMap(([ending, forms]) =>
    name.endsWith(ending) ? forms.map((form) => name.slice(0, name.length - ending.length) + form) : [],
  )

type Letters = NonNullable<NameForms['letters']>
type Endings = NonNullable<NameForms['endings']>

/** A word in the other alphabet. */
const spelt = (text: string, letters: Letters): string => [...text].map((letter) => letters[letter] ?? letter).join('')

/** The endings of a language in the other alphabet: worked out once for a pack, because each word is compared with each name. */
function inLetters(endings: Endings = {}, letters: Letters): Endings {
  const known = SPELT_ENDINGS.get(endings)
  if (known?.letters === letters) return known.endings
  const inOther = Object.entries(endings).map(([ending, forms]) => [
    spelt(ending, letters),
    forms.map((form) => spelt(form, letters)),
  ])
  const own: Endings = Object.fromEntries(inOther)
  SPELT_ENDINGS.set(endings, { letters, endings: own })
  return own
}

const SPELT_ENDINGS = new WeakMap<Endings, { readonly letters: Letters; readonly endings: Endings }>()

/** Whether a word is a name, or a form of it, with a slip in it: one letter, in a long name two. */
export function isMisspelt(word: string, name: string, forms?: NameForms): boolean {
  const [a, b] = [plainName(word), plainName(name)]
  if (isSameName(word, name, forms)) return false
  return isNear(a, b) || formsOf(b, forms?.endings).some((form) => isNear(a, form))
}

function isNear(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length)
  return longest >= 4 && longest <= 40 && distance(a, b) <= (longest >= LONG_NAME ? 2 : 1)
}

/** In letters. */
const SHORT_FORM = 2
const LONG_NAME = 7

const MARK = late('u')`\p{M}`
const LETTER_AND_MARK = late('gu')`[^\p{M}](\p{M}*)`
const NO_NAME_SIGNS = late('gu')`[.'’-]`
const LATIN = late('u')`\p{Script=Latin}`
const CAPITALISED = late('u')`^\p{Lu}`
const NO_LETTERS = late('gu')`[\p{M}.'’-]`
