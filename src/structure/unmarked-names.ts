import type { Message } from '../conversation.ts'
import { late } from '../lazily.ts'
import type { Locale } from '../locale.ts'
import type { Reading } from '../rule.ts'
import { type Name, TITLES, type Title } from './names.ts'

/**
 * Names in scripts that mark them neither by capitals nor by spaces. There a name is told by the family name that it begins
 * with, by what stands on either side of it, and by a title, which follows it: 王女士, 田中様.
 */
export type Families = NonNullable<Locale['unmarkedNames']>['families']

/** Introductions in one message; whoever has more is not introducing anybody. */
const MOST = 10
/** In letters: what a given name has at most behind the family name. */
const GIVEN = 2
/** In letters: how far a name behind which its bearer says "I am called" may reach back. */
const LONGEST = 12

/** The names by which the writer of a message introduces himself or herself. */
export function unmarkedNamesIn(reading: Reading, message: Message, families: Families): Name[] {
  const isFirst = reading.turns.find(({ side }) => side === 'customer')?.messages[0] === message
  const named = reading.find(message, 'name-giving').slice(0, MOST)
  const perhaps = reading.find(message, 'perhaps-name-giving').slice(0, MOST)
  const after = reading.find(message, 'name-after').slice(0, MOST)
  const perhapsAfter = reading.find(message, 'perhaps-name-after').slice(0, MOST)
  return [
    ...named.flatMap(({ span }) => unmarkedNameAt(reading, message, span[1], families) ?? []),
    // "我是" stands before anything: a title tells, or that somebody begins so.
    ...perhaps.flatMap(({ span }) => {
      const name = unmarkedNameAt(reading, message, span[1], families)
      return name && (name.title || (isFirst && opensAt(reading, message, span[0]))) ? [name] : []
    }),
    ...after.flatMap(({ span }) => nameBefore(message, span[0], families) ?? []),
    ...perhapsAfter.flatMap(({ span }) => {
      const name = isFirst && !isLetter(message.text, span[1]) ? nameBefore(message, span[0], families) : undefined
      const isSure = name && familyIn(name.text, families).length > 1 && opensAt(reading, message, name.span[0])
      return isSure ? [name] : []
    }),
  ]
}

/** The name that begins at an offset or behind the marks there: alone in its phrase, or with a title behind it. */
export function unmarkedNameAt(
  reading: Reading,
  message: Message,
  offset: number,
  families: Families,
): Name | undefined {
  const { text } = message
  const start = offset + (LEAD().exec(text.slice(offset, offset + 3))?.[0].length ?? 0)
  const ahead = HAN_RUN().exec(text.slice(start, start + LONGEST))?.[0] ?? ''
  const family = familyIn(ahead, families)
  if (!family) return undefined
  for (let length = family.length; length <= Math.min(ahead.length, family.length + GIVEN); length++) {
    const title = titleBehind(reading, message, start + length)
    if (!title && goesOn(text, start + length)) continue
    // "我姓林，林志明": the family name, and then all of it.
    const whole = length === family.length && REPEATED().exec(text.slice(start, start + LONGEST))?.[2]
    return whole
      ? nameOf(message, start + family.length + 1, whole.length, family, title)
      : nameOf(message, start, length, family, title)
  }
  return undefined
}

/** The name that ends at an offset: "田中と申します". Without a known family name it has two letters or more. */
function nameBefore(message: Message, offset: number, families: Families): Name | undefined {
  const said = message.text.slice(Math.max(0, offset - 2 * LONGEST), offset)
  const end = offset - (READING_BEHIND().exec(said)?.[0].length ?? 0)
  const run = RUN_BEFORE().exec(message.text.slice(Math.max(0, end - LONGEST), end))?.[0] ?? ''
  for (let i = 0; i < run.length; i++) {
    const name = run.slice(i)
    const family = familyIn(name, families)
    if (family && name.length <= family.length + GIVEN + 2)
      return nameOf(message, end - name.length, name.length, family, undefined)
  }
  return UNKNOWN_NAME().test(run) ? nameOf(message, end - run.length, run.length, run, undefined) : undefined
}

function nameOf(message: Message, start: number, length: number, family: string, title: Title | undefined): Name {
  const text = message.text.slice(start, start + length)
  const given = text.slice(family.length).trim()
  const words = [...family.split(PART()), given, text].filter((word, i, all) => word !== '' && all.indexOf(word) === i)
  return { message, span: [start, start + length], text, words, title }
}

/** The title that begins at an offset. */
export function titleBehind(reading: Reading, message: Message, offset: number): Title | undefined {
  const match = reading.matches(message, TITLES).find(({ span }) => span[0] === offset)
  return match && { kind: match.topic as Title['kind'], text: message.text.slice(...match.span) }
}

/** The longest family name that a text begins with, or nothing. */
export const familyIn = (text: string, families: Families): string =>
  families.reduce((longest, each) => (each.length > longest.length && text.startsWith(each) ? each : longest), '')

/** Whether a text, a sentence or what follows a greeting begins at an offset. */
export function opensAt(reading: Reading, message: Message, offset: number): boolean {
  const before = message.text.slice(0, offset).trimEnd()
  if (before === '' || ENDS_SENTENCE().test(before)) return true
  const end = before.replace(MARKS_AT_END(), '').length
  return reading.find(message, 'salutation').some(({ span }) => span[0] < end && end - span[1] <= NEXT_TO)
}

/** In characters: what may stand between a greeting and the mark behind it, such as a particle. */
const NEXT_TO = 2

const isLetter = (text: string, offset: number): boolean => LETTER().test(text.slice(offset, offset + 2))

/** Whether what stands at an offset may belong to the name before it. Hiragana behind one says something of it: 山本です. */
const goesOn = (text: string, offset: number): boolean =>
  isLetter(text, offset) && !HIRAGANA().test(text.slice(offset, offset + 1))

const LEAD = late('u')`^[\s:：,，]?["“「『]?`
const HAN_RUN = late('u')`^[\p{Script=Han}々]+`
/** Letters with, at most, one space between family and given name; the end of a given name may be in hiragana. */
const RUN_BEFORE = late(
  'u',
)`(?:[\p{Script=Han}々]{1,8}(?:[ \u3000][\p{Script=Han}々]{1,4})?(?:[ \u3000]?\p{Script=Hiragana}{2,4})?|[\p{Script=Katakana}ー・]{2,12})$`
/** How a name is read, behind it: 加藤（かとう）. */
const READING_BEHIND = late('u')`[（(][^（()）]{1,10}[)）]$`
const REPEATED = late('u')`^([\p{Script=Han}]{1,2})[,，](?=(\1[\p{Script=Han}]{1,2})(?![\p{L}]))`
const PART = late('u')`[ \u3000・]`
const UNKNOWN_NAME = late('u')`^(?:[\p{Script=Han}々]{2,5}|[\p{Script=Katakana}ー・]{2,12})$`
const ENDS_SENTENCE = late('u')`[.!?。！？\n]$`
const MARKS_AT_END = late('u')`[\s,，、:：~～-]+$`
const HIRAGANA = late('u')`^\p{Script=Hiragana}`
const LETTER = late('u')`^[\p{L}\p{N}]`
