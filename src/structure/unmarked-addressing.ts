import type { Message, Span } from '../conversation.ts'
import { late } from '../lazily.ts'
import type { Topic } from '../locale.ts'
import type { Reading } from '../rule.ts'
import type { Customer, Slip } from './addressing.ts'
import { TITLES } from './names.ts'
import type { Turn } from './turns.ts'
import { type Families, familyIn, opensAt, unmarkedNameAt } from './unmarked-names.ts'

/** What names are told by and compared with where nothing marks them. */
export interface Unmarked {
  readonly families: Families
  /** Makes simplified and traditional letters the same, and keeps their number. */
  readonly fold: Fold
}

type Fold = (text: string) => string

/** Messages are searched no further than this, in characters. */
const SEARCHED = 5000
const MOST = 50

/**
 * Whether an agent's text calls the customer by a name: one of two letters or more anywhere, a single letter with a title
 * behind it. Where the name was given in another script, any name with a title is taken for it.
 */
export function callsUnmarked(reading: Reading, message: Message, { words, unmarked }: Customer): boolean {
  if (!unmarked) return false
  const { families, fold } = unmarked
  const text = fold(message.text.slice(0, SEARCHED))
  const isHan = words.some((word) => HAN().test(word))
  const isOurs = (word: string): boolean => words.some((each) => fold(each) === fold(word))
  return (
    words.some((word) => [...word].length > 1 && text.includes(fold(word))) ||
    titled(reading, message, families).some(({ word }) => !isHan || isOurs(word) || isOurs(familyIn(word, families))) ||
    (isHan && callsInKana(reading, message))
  )
}

/** 「にしむら様、」 for 西村: how a name is read cannot be told from its characters, so any is taken for it. */
function callsInKana(reading: Reading, message: Message): boolean {
  return reading
    .matches(message, TITLES)
    .slice(0, MOST)
    .some(({ span }) => {
      const name = KANA().exec(message.text.slice(Math.max(0, span[0] - LONGEST_KANA), span[0]))?.[0]
      return name !== undefined && opensAt(reading, message, span[0] - name.length)
    })
}

/** A name by which an agent's message addresses the customer and which is not the customer's. */
export function unmarkedSlipIn(reading: Reading, message: Message, { given, unmarked }: Customer): Slip | undefined {
  if (!given || !unmarked) return undefined
  const { families, fold } = unmarked
  const family = familyIn(given.text, families)
  if (!family) return undefined
  const isOurs = (word: string): boolean =>
    given.words.some((each) => fold(each) === fold(word)) ||
    (fold(familyIn(word, families)) === fold(family) && word.length !== given.text.length)
  for (const { word, span, isAddress } of titled(reading, message, families)) {
    if (isOurs(word) || !isAddress || isKnown(reading.turns, word, fold)) continue
    return { span, name: word.length === given.text.length ? given.text : family }
  }
  return undefined
}

/**
 * The title with which an agent's message addresses the customer, where it is of another kind than the customer's own. One
 * that says nothing about man or woman, such as 老师, is respectful for all.
 */
export function wrongUnmarkedTitleIn(
  reading: Reading,
  message: Message,
  { words, title, unmarked }: Customer,
): { span: Span; isWithName: true } | undefined {
  if (!title || !unmarked) return undefined
  const { families, fold } = unmarked
  const wrong = titled(reading, message, families).find(
    (each) =>
      each.kind !== title.kind && each.kind !== 'title-other' && words.some((word) => fold(word) === fold(each.word)),
  )
  return wrong && { span: wrong.title, isWithName: true }
}

interface Titled {
  /** The name before the title. */
  readonly word: string
  readonly span: Span
  readonly title: Span
  readonly kind: (typeof TITLES)[number]
  /** Whether it begins a sentence or follows a greeting, rather than speaks of somebody. */
  readonly isAddress: boolean
}

const COURTESIES = ['thanks', 'salutation'] as const satisfies readonly Topic[]

/** The names of a message that have a title behind them. */
function titled(reading: Reading, message: Message, families: Families): Titled[] {
  const courtesies = reading.matches(message, COURTESIES)
  // "谢谢陈女士": whoever is thanked or greeted is named behind these words, although 谢 is a family name as well.
  const isCourtesy = (at: number): boolean => courtesies.some(({ span: [start, end] }) => start <= at && at < end)
  return reading
    .matches(message, TITLES)
    .slice(0, MOST)
    .flatMap(({ topic, span }) => {
      const before = /[^\s\p{P}\p{S}]{1,5}$/u.exec(message.text.slice(Math.max(0, span[0] - 5), span[0]))?.[0] ?? ''
      for (let i = 0; i < before.length; i++) {
        const start = span[0] - before.length + i
        if (isCourtesy(start)) continue
        const name = unmarkedNameAt(reading, message, start, families)
        if (!name || name.span[0] !== start || name.span[1] !== span[0]) continue
        const isAddress = opensAt(reading, message, start)
        return [{ word: name.text, span: name.span, title: span, kind: topic as Titled['kind'], isAddress }]
      }
      return []
    })
}

/** Names that the customer wrote, and those of agents: whoever is called so is somebody else. */
function isKnown(turns: readonly Turn[], word: string, fold: Fold): boolean {
  const name = fold(word)
  return turns.some(({ side, messages }) =>
    messages.some(({ author, text }) =>
      fold(side === 'customer' ? text.slice(0, SEARCHED) : (author?.name ?? '')).includes(name),
    ),
  )
}

/** In characters. */
const LONGEST_KANA = 10
const KANA = late('u')`(?:[\p{Script=Hiragana}ー]{2,}|[\p{Script=Katakana}ー]{2,})$`
const HAN = late('u')`[\p{Script=Han}]`
