import type { Message, Span } from '../conversation.ts'
import { late } from '../lazily.ts'
import type { Locale } from '../locale.ts'
import type { Reading } from '../rule.ts'
import type { Customer, Slip } from './addressing.ts'
import {
  isMisspelt,
  isSameName,
  type Name,
  type NameForms,
  nameAt,
  nameBehindTitle,
  namesGivenIn,
  plainName,
  TITLES,
  type Title,
} from './names.ts'
import { sentenceAt } from './sentences.ts'
import { bodyEnd } from './sign-off.ts'
import type { Turn } from './turns.ts'
import { vocativeOf } from './vocative.ts'

export type FirstNames = NonNullable<Locale['firstNames']>

/** A title or a name in the place of another one, with the words in front of it that agree with it. */
interface TitleRewrite {
  readonly span: Span
  readonly text: string
}

/** A title that is for somebody else. */
export interface UnfittingTitle {
  readonly span: Span
  /** The name that it does not go with. */
  readonly name: string
  /** What can stand there instead. */
  readonly rewrite: TitleRewrite
}

/** The names by which agents introduce themselves or sign. */
export const ownNames = (reading: Reading, turns: readonly Turn[]): Set<string> =>
  new Set(
    turns
      .filter(({ side }) => side !== 'customer')
      .flatMap(({ messages }) => messages.slice(0, MOST))
      .flatMap((message) => namesGivenIn(reading, message))
      .flatMap(({ words }) => words.map((word) => word.toLowerCase())),
  )

/**
 * A first name that is known, by which a message addresses the customer, whose name is another one: "Hello Mark" to Dana.
 * `known` are names that somebody else may have, in small letters.
 */
export function otherNameIn(
  reading: Reading,
  message: Message,
  customer: Customer,
  known: ReadonlySet<string>,
  firstNames: FirstNames,
): Slip | undefined {
  const { words, forms } = customer
  const first = words[0]
  if (!first || !(isFirstName(first, firstNames, forms) || (customer.given && customer.given.words.length > 1)))
    return undefined
  if (customer.given?.title && customer.given.words.length === 1) return undefined
  // Who calls the customer by name speaks to others besides.
  if (namesIn(message).some((word) => words.some((each) => isSameName(word, each, forms)))) return undefined
  for (const offset of addressOffsets(reading, message)) {
    const name = nameAt(reading, message, offset)
    if (!name || name.title || !isFirstName(name.words[0] ?? '', firstNames, forms) || !endsAddress(message, name))
      continue
    const isTheirs = (word: string): boolean =>
      known.has(word.toLowerCase()) ||
      words.some((each) => isSameName(word, each, forms) || isMisspelt(word, each, forms))
    if (name.words.some(isTheirs)) continue
    return { span: name.span, name: name.words.length > 1 ? (customer.given?.text ?? first) : first }
  }
  return undefined
}

/**
 * A title in an address that goes with no customer of that first name: "Dear Mr Mitchell" to Sarah Mitchell. Nothing where
 * the customer gave a title, or names of which each may be a woman's or a man's.
 */
export function ungivenTitleIn(
  reading: Reading,
  message: Message,
  { given, title, words, forms }: Customer,
  { firstNames, vocatives }: { readonly firstNames: FirstNames; readonly vocatives: Locale['vocatives'] },
): UnfittingTitle | undefined {
  const [first] = given?.words ?? []
  if (title || !given || !first) return undefined
  const kinds = words.flatMap((word) => kindOf(word, firstNames, forms) ?? [])
  const kind = kindOf(first, firstNames, forms)
  if (!kind || kinds.some((other) => other !== kind)) return undefined
  const wrong = kind === 'women' ? 'title-man' : 'title-woman'
  const titles = reading.matches(message, TITLES)
  const right = titles.some(({ topic }) => topic !== wrong)
  const offsets = addressOffsets(reading, message)
  for (const { topic, span } of titles.slice(0, MOST)) {
    if (topic !== wrong || !offsets.some((offset) => isNext(message.text.slice(offset, span[0])))) continue
    const name = nameBehindTitle(reading, message, span)
    if (name?.words.some((word) => words.some((each) => isSameName(word, each, forms))))
      return { span, name: given.text, rewrite: inAddress(message, span, firstNames.titles[kind], kind, firstNames) }
    // "Sir or Madam" is for anybody.
    if (!name && !right && /^[ \t]*(?:[.,!?\n]|$)/.test(message.text.slice(span[1], span[1] + 3)))
      return {
        span,
        name: given.text,
        rewrite: inAddress(message, span, vocativeOf(first, vocatives), kind, firstNames),
      }
  }
  return undefined
}

const namesIn = ({ text }: Message): string[] => text.slice(0, SEARCHED).match(CAPITALISED()) ?? []
const CAPITALISED = late('gu')`(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}'’-]{1,30}`

/** Whether what stands between a place and a word is nothing but the space or comma between them. */
const isNext = (between: string): boolean => /^[ \t]?[,:]?[ \t]?$/.test(between)

/** The title that the customer gave, where it may be put, in the place of another one. */
export function titleInstead(
  message: Message,
  span: Span,
  { kind, text }: Title,
  firstNames: FirstNames | undefined,
): TitleRewrite {
  if (!firstNames?.agreeing || kind === 'title-other') return { span, text: text.replace(/\.$/, '') }
  const whose = kind === 'title-woman' ? 'women' : 'men'
  return inAddress(message, span, firstNames.titles[whose], whose, firstNames)
}

/** A title or name in the place of a title: "Poštovana gospođo" for "Poštovani gospodine", with no full stop behind it. */
function inAddress(
  { text }: Message,
  [start, end]: Span,
  instead: string,
  kind: Kind,
  { agreeing }: FirstNames,
): TitleRewrite {
  if (!agreeing) return { span: [start, end], text: instead }
  const until = text[end] === '.' && /^\. ?\p{Lu}/u.test(text.slice(end, end + 3)) ? end + 1 : end
  const word = WORD_BEFORE().exec(text.slice(Math.max(0, start - SEARCHED), start))?.[1] ?? ''
  const pairs = Object.entries(agreeing).map(([man, woman]) => (kind === 'women' ? [man, woman] : [woman, man]))
  const fitting = pairs.find(([from]) => from && plainName(from) === plainName(word))?.[1]
  if (!fitting) return { span: [start, until], text: instead }
  const begin = text.lastIndexOf(word, start - 1)
  const isCapital = /^\p{Lu}/u.test(word)
  const agreed = isCapital ? fitting[0]?.toUpperCase() + fitting.slice(1) : fitting
  return { span: [begin, until], text: `${agreed}${text.slice(begin + word.length, start)}${instead}` }
}

const WORD_BEFORE = late('u')`([\p{L}\p{M}]{1,30})[ \t]{1,3}$`

type Kind = 'women' | 'men'

/** Whether a list has a name, or the one of which it is a form: "Ivane" for "Ivan". */
const has = (list: readonly string[], name: string, endings: NameForms['endings'] = {}): boolean =>
  list.includes(name) ||
  Object.entries(endings).some(([end, forms]) =>
    forms.some((form) => name.endsWith(form) && list.includes(name.slice(0, name.length - form.length) + end)),
  )

const isFirstName = (word: string, { women, men, either }: FirstNames, { endings }: NameForms = {}): boolean => {
  const name = plainName(word)
  return [women, men, either].some((list) => has(list, name, endings))
}

/** Who bears a name; nothing where it is a form of a woman's name as well as of a man's. */
function kindOf(word: string, { women, men, either }: FirstNames, { endings }: NameForms = {}): Kind | undefined {
  const name = plainName(word)
  if (women.includes(name)) return 'women'
  if (men.includes(name)) return 'men'
  if (either.includes(name)) return undefined
  const [woman, man] = [has(women, name, endings), has(men, name, endings)]
  if (woman === man) return undefined
  return woman ? 'women' : 'men'
}

/** A mark or the end of the line behind the name, and no other names: "Hello Mark, Jo and Kim", "Hello Mark here" are none. */
const endsAddress = ({ text }: Message, { span }: Name): boolean =>
  /^[ \t]*(?:[.!?:;\n–—-]|,(?!\s+\p{Lu}\p{Ll}+(?:,|\s+\p{L}{1,3}\s+\p{Lu}))|$)/u.test(text.slice(span[1], span[1] + 40))

/**
 * Where the name of the one who is addressed stands: behind a greeting or thanks, or behind a comma after two or three
 * words at the beginning ("Of course, Dana."; "Yes, Victoria." may answer where). Not below a letter, where the agent's own
 * name stands behind thanks.
 */
function addressOffsets(reading: Reading, message: Message): number[] {
  const end = bodyEnd(message.text)
  const sentences = reading.sentences(message)
  const last = sentences.at(-1)?.span[0] ?? 0
  const greetings = reading.find(message, 'salutation').map(({ span }) => span[1])
  const signed = reading.find(message, 'signature')
  const thanks = reading
    .find(message, 'thanks')
    .filter(({ span }) => span[0] < last && !message.text.slice(span[1], span[1] + 3).includes('\n'))
    .map(({ span }) => span[1])
  const commas = [...message.text.slice(0, SEARCHED).matchAll(/,/g)]
    .map(({ index }) => index)
    .filter((index) => {
      const [start] = sentenceAt(sentences, [index, index + 1])
      const lead = message.text.slice(start, index)
      return (
        start === sentences[0]?.span[0] &&
        LEAD().test(lead) &&
        !signed.some(({ span }) => span[0] <= index && start < span[1])
      )
    })
  return [...greetings, ...thanks, ...commas].filter((offset) => offset < end).slice(0, MOST)
}

const LEAD = late('u')`^\s*[\p{L}'’]+(?: [\p{L}'’]+){1,2}$`
const SEARCHED = 300
const MOST = 20
