import type { Message, Span } from '../conversation.ts'
import { late } from '../lazily.ts'
import type { Topic } from '../locale.ts'
import { SPACELESS } from '../phrase/characters.ts'
import type { Match } from '../phrase/matcher.ts'
import type { Reading, Rewrite } from '../rule.ts'
import { type SentenceMatches, sentencesWithMatches } from './sentences.ts'
import { bodyEnd } from './sign-off.ts'
import { spaceBehind } from './spacing.ts'

/** With these a message closes. Rules that say something last have them among their topics. */
export const CLOSING_TOPICS = [
  'thanks',
  'good-wish',
  'farewell',
  'signature',
  'salutation',
  'closing-question',
] as const satisfies readonly Topic[]

/**
 * The change that says a sentence last, but before "anything else?", thanks, wishes, farewells and names that close the
 * message: "We cannot. (...) Have a nice day! Best, Dana". `about` are the words that it is said for; it stands behind them.
 */
export function sayLast(reading: Reading, message: Message, about: Span, sentence: string): Rewrite {
  const { text } = message
  const all = sentencesWithMatches(reading, message, CLOSING_TOPICS)
  let end = signedFrom(message, all, about[1])
  const sentences = all.filter(({ span }) => span[0] < end)
  for (const last of sentences.reverse()) {
    if (last.span[0] < about[1] || !closes(reading, last)) break
    end = last.span[0]
  }
  const close = text.slice(0, end).trimEnd().length
  const name = reading.masked(message).findLast(([from, to]) => from >= about[1] && to === close)
  if (name && BEHIND_BODY().test(text.slice(about[1], name[0]))) [end] = name
  return { kind: 'append', text: sentence, at: outsideList(text, text.slice(0, end).trimEnd().length, about[1]) }
}

/**
 * Where the body of a message ends: before the formula and the names that it is signed with. The rule's topics have those of
 * `CLOSING_TOPICS`.
 */
export const endOfBody = (reading: Reading, message: Message): number =>
  signedFrom(message, sentencesWithMatches(reading, message, CLOSING_TOPICS), 0)

/** The same of sentences that are known, where the signature stands behind `from`. */
function signedFrom({ text }: Message, sentences: readonly SentenceMatches[], from: number): number {
  const signed = sentences.findLast(({ span, matches }) =>
    matches.some(
      (each) => each.topic === 'signature' && each.span[0] === span[0] && !GOES_ON().test(text.slice(each.span[1])),
    ),
  )
  const end = bodyEnd(text)
  const isSigned = signed && signed.span[0] >= from && text.trimEnd().length - signed.span[0] <= LONGEST_SIGNATURE
  return isSigned ? Math.min(end, signed.span[0]) : end
}

/**
 * A step of a list has no room for more than the step: what would stand in its last item stands before the list, and what is
 * about an item stands in that one. A list that the words before it lead up to is not parted from them.
 */
function outsideList(text: string, at: number, from: number): number {
  const own = lineOf(text, from)
  if (LIST_ITEM.test(text.slice(...own))) return Math.min(at, text.slice(0, own[1]).trimEnd().length)
  let end = at
  for (let line = lineOf(text, end); LIST_ITEM.test(text.slice(...line)); line = lineOf(text, end)) {
    end = text.slice(0, line[0]).trimEnd().length
    if (end < from) return at
  }
  return text[end - 1] === ':' || text[end - 1] === '：' ? at : end
}

const LIST_ITEM = /^[ \t]*(?:[-*+•]|\d{1,2}[.)])[ \t]/

function lineOf(text: string, at: number): Span {
  const end = text.indexOf('\n', at)
  return [text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length : end]
}

/**
 * Whether a sentence thanks, wishes, says goodbye or signs, asks whether anything else is needed, or is no more than a name
 * that is filled in.
 */
function closes(reading: Reading, { message, span: [start, end], question, matches }: SentenceMatches): boolean {
  if (matches.some(({ topic }) => topic === 'closing-question')) return true
  if (question) return false
  const says = (from: number, to: number): boolean => LETTERS().test(message.text.slice(from, to))
  const isClosing = ({ topic, span }: Match): boolean => {
    // Behind all else, "Good day!" is a goodbye.
    if (topic === 'salutation') return !says(start, span[0]) && !says(span[1], message.text.length)
    if (topic !== 'signature') return !says(start, span[0])
    return !says(span[1], end) || (!says(start, span[0]) && !GOES_ON().test(message.text.slice(span[1], end)))
  }
  if (matches.some(isClosing)) return true
  let at = start
  for (const [from, to] of reading.masked(message)) {
    if (to <= start || from >= end) continue
    if (says(at, from)) return false
    at = to
  }
  return !says(at, end)
}

/** In characters: "Kind regards", names, an address. */
const LONGEST_SIGNATURE = 240
/** "Best of all is the blue one." */
const GOES_ON = late('u')`^[ \t]+\p{Ll}`
const LETTERS = late('u')`[\p{L}\p{N}]`
/** A picture, or the end of a sentence or a line. */
const BEHIND_BODY = late('u')`[.!?…。！？\p{Extended_Pictographic}][\p{M}\u200d\ufe0f]*\s*$|\n\s*$`

/** In characters: "Good afternoon, Ms Papadopoulou!" */
const LONGEST_GREETING = 40

/**
 * The change that says a sentence before all else (the rule's topics have `salutation`, `introduction` and `name-after`): behind the handles and a greeting. A greeting that leads on into its
 * sentence becomes one of its own: "Hi Ann, did you ..." makes "Hi Ann. (...) Did you ...".
 */
export function sayFirst(reading: Reading, message: Message, sentence: string): Rewrite {
  const { text } = message
  const start = behindHandles(text)
  const gap = spaceBehind(sentence)
  const before = (at: number): Rewrite => ({ kind: 'replace', span: [at, at], text: `${sentence}${gap}` })
  const [first, second] = reading.sentences(message)
  const greeting = reading
    .matches(message, ['salutation', 'vocative'])
    .find(({ span }) => span[0] < (first?.span[1] ?? 0) && NAME_BEFORE().test(text.slice(start, span[0])))
  if (!first || !greeting) return before(start)
  if (NAME_ONLY().test(text.slice(greeting.span[1], first.span[1])))
    return second ? before(second.span[0]) : behind(text, first.span[1], sentence, gap)
  const rest = text.slice(greeting.span[1], greeting.span[1] + LONGEST_GREETING)
  const comma = NAME_AND_COMMA().exec(rest) ?? SPACE_AS_COMMA().exec(rest)
  if (comma) {
    const at = greeting.span[1] + comma[0].length
    const [, , mark = '', space = ''] = comma
    if (space.includes('\n')) return before(at)
    // "Hi, this is Dana.", "Hi, Dana here.": who is writing says so first.
    const said = text.slice(at, first.span[1])
    const introduces =
      reading.find(message, 'introduction').some(({ span }) => span[1] > at && span[0] < first.span[1]) ||
      reading.find(message, 'name-after').some(({ span }) => span[0] > at && ONLY_NAME().test(text.slice(at, span[0])))
    if (introduces && !first.question && said.length <= LONGEST_GREETING)
      return second ? before(second.span[0]) : behind(text, first.span[1], sentence, gap)
    if (mark === '') return before(at)
    // In scripts without capitals the sentence goes on behind the comma.
    const stop = gap !== '' ? '. ' : mark === '、' ? '。' : '，'
    return { kind: 'replace', span: [at - mark.length - space.length, at], text: `${stop}${sentence}${gap}` }
  }
  const isGreeting = second && !first.question && first.span[1] - start <= LONGEST_GREETING
  return before(isGreeting ? second.span[0] : start)
}

/** Behind a greeting that says nothing more: "Hi!" makes "Hi! (...)". */
function behind(text: string, end: number, sentence: string, gap: string): Rewrite {
  const mark = /[.!。！]$/.test(text.slice(0, end)) ? '' : gap === '' ? '。' : '.'
  return { kind: 'replace', span: [end, end], text: `${mark}${gap}${sentence}` }
}

/** Where a text begins behind the handles of whoever it answers. */
export const behindHandles = (text: string): number => HANDLES.exec(text)?.[0].length ?? 0

const HANDLES = /^\s*(?:@[\w.-]{1,60}[\s,:]+){0,50}/u
/** "王先生" before "您好". */
const NAME_BEFORE = late('u')`^[\p{L}\p{M}\s.'’-]{0,20}$`
/** The rest of "Hi, Ann." */
const NAME_ONLY = late('u')`^(?:[,，、]?\s*\p{Lu}[\p{L}\p{M}.'’-]*){0,3}[.!。！]*$`
/** "Dana", "Dana Reed", also in small letters. */
const ONLY_NAME = late('u')`^\p{L}[\p{L}\p{M}.'’-]*(?: \p{L}[\p{L}\p{M}.'’-]*)?[ ]$`
/** In scripts without spaces a space is a comma as well, and so is a swung dash: "亲 有货", "嗨～有货". */
const SPACE_AS_COMMA = late('u')`^()()([ ~～〜]+)(?=[${SPACELESS}])`
/** What stands between a greeting and the rest of its sentence: a name or none, perhaps a title in small letters, and a comma. */
const NAME_AND_COMMA = late(
  'u',
)`^((?:\s+\p{Ll}{1,9}\.?(?=\s\p{Lu}))?(?:[,，、]?\s*\p{Lu}[\p{L}\p{M}.'’-]*(?=[\s,，、])){0,3})\s*([,，、])(\s*)`
