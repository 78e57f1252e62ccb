import type { Message, Span } from '../conversation.ts'
import { late } from '../lazily.ts'
import type { Locale, Topic } from '../locale.ts'
import { isNobody } from '../role-words.ts'
import type { Reading } from '../rule.ts'
import {
  isMisspelt,
  isSameName,
  NAME_TOPICS,
  type Name,
  type NameForms,
  nameAt,
  nameBehindTitle,
  namesGivenIn,
  TITLES,
  type Title,
} from './names.ts'
import type { Turn } from './turns.ts'
import { callsUnmarked, type Unmarked, unmarkedSlipIn, wrongUnmarkedTitleIn } from './unmarked-addressing.ts'
import { unmarkedNamesIn } from './unmarked-names.ts'

/** What these functions ask for; a rule that uses them names them among its own. */
export const ADDRESS_TOPICS = [...NAME_TOPICS, 'thanks'] as const satisfies readonly Topic[]

/** Who the customer is, as far as the conversation says. */
export interface Customer {
  /** The name that the customer gave, the last one where there are more. */
  readonly given: Name | undefined
  /** Every word of every name, also of those that the source puts on the messages. */
  readonly words: readonly string[]
  readonly title: Title | undefined
  readonly forms: NameForms
  /** Where names are marked neither by capitals nor by spaces. */
  readonly unmarked: Unmarked | undefined
}

/** The language as far as names are concerned. */
export type NamingLocale = Pick<Locale, 'nameEndings' | 'folding' | 'unmarkedNames' | 'firstNames'>

/** Names are given early; further turns of the customer are not searched, nor more messages in one. */
const TURNS = 4
const MESSAGES = 10

/** Who the customer is. `fold` makes letters of both scripts of a language the same, as `RuleContext.fold` does. */
export function customerOf(reading: Reading, locale: NamingLocale, fold: (text: string) => string): Customer {
  const { nameEndings, folding, unmarkedNames, firstNames } = locale
  const unmarked = unmarkedNames && { families: unmarkedNames.families, fold }
  const turns = reading.turns.filter(({ side }) => side === 'customer')
  const given = turns
    .slice(0, TURNS)
    .flatMap(({ messages }) => messages.slice(0, MESSAGES))
    .flatMap((message) => [
      ...namesGivenIn(reading, message),
      ...(unmarked ? unmarkedNamesIn(reading, message, unmarked.families) : []),
    ])
  const labels = new Set(
    turns
      .slice(0, TURNS)
      .flatMap(({ messages }) => messages.slice(0, MESSAGES).flatMap(({ author }) => author?.name ?? [])),
  )
  const words = [
    ...given.flatMap((name) => name.words),
    ...[...labels].filter(isName).flatMap((name) => name.split(' ')),
  ]
  return {
    given: given.at(-1),
    words: [...new Set(words)].filter((word) => MAY_BE_NAME().test(word)),
    title: given.findLast(({ title }) => title)?.title,
    forms: {
      ...(nameEndings && { endings: nameEndings }),
      ...(folding.letters && { letters: folding.letters }),
      ...(firstNames?.short && { short: firstNames.short }),
    },
    unmarked,
  }
}

/** A single letter is a name in Chinese and Japanese only. */
const MAY_BE_NAME = late('u')`\p{L}\p{L}|\p{Script=Han}`

/** Handles and numbers are no names. */
const isName = (label: string): boolean =>
  /^\p{Lu}\p{L}[\p{L}'’-]{0,30}(?: \p{Lu}[\p{L}'’.-]{0,30}){0,3}$/u.test(label) && !isNobody(label)

/** Whether an agent's text has a word of one of the customer's names. */
export const mentions = (
  reading: Reading,
  message: Message,
  customer: Customer,
  isFunctionWord: (word: string) => boolean,
): boolean => {
  const text = message.text.slice(0, SEARCHED)
  const { words, forms } = customer
  const isMentioned = [...text.matchAll(WORDS())].some(({ 0: word, index }) => {
    // "be" is no short form of "Beth", nor "And" of "Andrew" where a sentence begins with it.
    const isOrdinary = isFunctionWord(word) && (word === word.toLowerCase() || leads(text, index, word))
    return words.some((name) => (!isOrdinary || word.length === name.length) && isSameName(word, name, forms))
  })
  return isMentioned || callsUnmarked(reading, message, customer)
}

const WORDS = late('gu')`[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*`

/** Whether a word begins a sentence that goes on with the next word: "And", not "Andy,". */
const leads = (text: string, at: number, word: string): boolean =>
  /(?:^|[.!?;\u037e\n])["“«(]?\s*$/u.test(text.slice(Math.max(0, at - 4), at)) &&
  /^[ \t]+\p{L}/u.test(text.slice(at + word.length, at + word.length + 4))

export interface Slip {
  readonly span: Span
  /** How the customer spells it. */
  readonly name: string
}

/** A misspelt name by which an agent's message addresses the customer. `known` are words that are right, in small letters. */
export function misspellingIn(
  reading: Reading,
  message: Message,
  customer: Customer,
  known: ReadonlySet<string>,
): Slip | undefined {
  const { words, forms } = customer
  for (const offset of addressesIn(reading, message)) {
    for (const { span, word } of wordsBehind(reading, message, offset)) {
      if (known.has(word.toLowerCase()) || words.some((name) => isSameName(word, name, forms))) continue
      const name = words.find((each) => isMisspelt(word, each, forms))
      if (name) return { span, name }
    }
  }
  return unmarkedSlipIn(reading, message, customer)
}

/** Where a name may follow that addresses the customer: behind a greeting, thanks, a title, a comma near the end. */
function addressesIn(reading: Reading, message: Message): number[] {
  const leads = reading.matches(message, ['salutation', 'thanks', ...TITLES]).map(({ span }) => span[1])
  const commas = [...message.text.slice(0, SEARCHED).matchAll(VOCATIVE)].map(({ index }) => index + 1)
  return [...leads, ...commas].slice(0, MOST)
}

/** A capitalised word alone between a comma and the end of the sentence or another comma, not in a list of names. */
const VOCATIVE = /(?<!\p{Lu}[\p{L}'’-]{0,30}),[ \t]\p{Lu}[\p{L}'’-]{1,30}(?=[.,!?]|$)/gmu
/** In characters, and in places of a message. Greetings are short; longer messages are letters. */
const SEARCHED = 5000
const MOST = 50

function wordsBehind(reading: Reading, message: Message, offset: number): { span: Span; word: string }[] {
  const name = nameAt(reading, message, offset)
  const start = name?.span[0] ?? offset + 1
  // "hi marria": one word in small letters may be a name as well.
  const text =
    name?.text ?? /^[\p{L}'’-]{3,30}(?=\s*(?:[,.!?\n]|$))/u.exec(message.text.slice(start, start + 40))?.[0] ?? ''
  return [...text.matchAll(/[^ \t]+/g)].map(({ 0: word, index }) => ({
    word,
    span: [start + index, start + index + word.length] as const,
  }))
}

/** The title with which an agent's message addresses the customer, where it is of another kind than the customer's own. */
export function wrongTitleIn(
  reading: Reading,
  message: Message,
  customer: Customer,
): { span: Span; isWithName: boolean } | undefined {
  const { words, title, forms } = customer
  if (!title) return undefined
  for (const { topic, span } of reading.matches(message, TITLES).slice(0, MOST)) {
    if (topic === title.kind) continue
    const name = nameBehindTitle(reading, message, span)
    const isOurs = (word: string): boolean =>
      words.some((each) => isSameName(word, each, forms) || isMisspelt(word, each, forms))
    if (name && !name.words.some(isOurs)) continue
    const isAddress = name !== undefined || /^[ \t]*(?:[.,!?\n]|$)/.test(message.text.slice(span[1], span[1] + 3))
    if (isAddress) return { span, isWithName: name !== undefined }
  }
  return wrongUnmarkedTitleIn(reading, message, customer)
}

/** Names of agents, and words of the customer: not misspelt whatever they resemble. */
export function knownWords(turns: readonly Turn[]): Set<string> {
  const texts = turns.flatMap(({ side, messages }) =>
    messages.map(({ author, text }) => (side === 'customer' ? text.slice(0, SEARCHED) : (author?.name ?? ''))),
  )
  return new Set(texts.flatMap((text) => text.match(WORDS()) ?? []).map((word) => word.toLowerCase()))
}
