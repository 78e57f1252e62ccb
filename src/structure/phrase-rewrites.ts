import { type Message, overlaps, type Span } from '../conversation.ts'
import { late } from '../lazily.ts'
import type { Locale, Topic } from '../locale.ts'
import { SPACELESS } from '../phrase/characters.ts'
import type { Match } from '../phrase/matcher.ts'
import type { Reading, Rewrite } from '../rule.ts'
import type { Safety } from '../violation.ts'
import { behindHandles } from './insertion.ts'
import { clauseBefore, clauseBehind, KEPT_CLAUSE_TOPICS } from './kept-clause.ts'
import { leftOut } from './left-out.ts'
import { placeholdersIn } from './placeholders.ts'
import { sentenceAt } from './sentences.ts'
import { bodyEnd } from './sign-off.ts'
import { fullStopBefore, spaceBefore, spaceBehind } from './spacing.ts'

/** Rules that put other sentences in place of one have these among their topics. */
export const REWRITING_TOPICS = ['salutation', 'vocative', ...KEPT_CLAUSE_TOPICS] as const satisfies readonly Topic[]

/**
 * Words that a locale pack has in place of a phrase, or none. They are safe where the pack says so and they fit in here. The
 * rule's topics have `LEAVING_OUT_TOPICS`.
 */
export function wordRewrites(reading: Reading, message: Message, match: Match, locale: Locale): Rewrite[] {
  const { phrase } = match
  const [start, close] = match.span
  // "You will 100% get it": the sign belongs to the number that the phrase ends in.
  const sign = /\d$/.test(message.text.slice(start, close)) ? SIGN.exec(message.text.slice(close, close + 2)) : null
  const span: Span = [start, close + (sign?.[0].length ?? 0)]
  return (phrase.instead ?? []).map((words) => {
    const safety: Safety = phrase.safe && fits(message.text, span, words, locale) ? 'safe' : 'unsafe'
    const change = words === '' ? leftOut(reading, message, span, locale) : { span, text: words }
    return { kind: 'replace', ...change, safety }
  })
}

/**
 * Whether words can stand in place of others in a text as they are: no word comes to stand twice, and none before them
 * depends on how they sound.
 */
export function fits(text: string, [start, end]: Span, words: string, { soundBound = [] }: Locale): boolean {
  const before = WORD_BEFORE()
    .exec(text.slice(Math.max(0, start - NEAR), start))?.[0]
    .toLowerCase()
  const behind = WORD_BEHIND()
    .exec(text.slice(end, end + NEAR))?.[1]
    ?.toLowerCase()
  const own = words.toLowerCase().split(/\s+/)
  if (words !== '' && (own[0] === before || own.at(-1) === behind)) return false
  if (before === undefined || !soundBound.includes(before)) return true
  const next = words === '' ? (behind ?? '') : words
  return opensWithVowel(next) === opensWithVowel(text.slice(start, end))
}

/** How far a neighbouring word is looked for. */
const NEAR = 40

const opensWithVowel = (words: string): boolean => /^[aeiou]/.test(words.normalize('NFD').toLowerCase())

/**
 * What a locale pack offers for a phrase: words in its place, or sentences in place of the sentence that it stands in. The
 * rule's topics have `REWRITING_TOPICS`.
 */
export function phraseRewrites(reading: Reading, message: Message, match: Match, locale: Locale): Rewrite[] {
  const { phrase, span } = match
  const words = wordRewrites(reading, message, match, locale)
  if (!phrase.sentence) return words
  const sentence = sentenceAt(reading.sentences(message), span)
  return [...words, ...sentenceRewrites(reading, message, { span, sentence }, phrase.sentence, locale)]
}

/**
 * Other sentences in place of the one that some words stand in. Handles and a salutation before it stay, and so do the name
 * that it is signed with and a clause next to the words that says something by itself: the rule's topics have
 * `REWRITING_TOPICS`. Where the rest of the sentence says what the customer has to know, only people can replace it.
 */
export function sentenceRewrites(
  reading: Reading,
  message: Message,
  { span, sentence }: { readonly span: Span; readonly sentence: Span },
  texts: readonly string[],
  locale: Locale,
): Rewrite[] {
  const { text } = message
  const from = Math.max(sentence[0], Math.min(behindHandles(text), span[0]))
  const start = behindSalutation(reading, message, [from, sentence[1]], span[0], locale)
  // "It never breaks, 100%": the sign belongs to the number that the sentence ends in.
  const close = sentence[1] + (SIGN.exec(text.slice(sentence[1], sentence[1] + 2))?.[0].length ?? 0)
  const end = Math.max(span[1], Math.min(close, bodyEnd(text)))
  const led = clauseBefore(reading, message, [start, span[0]])
  const kept = clauseBehind(reading, message, [span[1], end])
  const rests = [text.slice(led ?? start, span[0]), text.slice(span[1], kept ?? end)]
  const hasFact = rests.some((rest) => saysFact(rest, locale))
  return texts.map((text) => {
    // "I'm not sure, but I'll check the list": what stays says it already.
    const own = kept !== undefined && led === undefined && saysAgain(message.text.slice(kept, end), text) ? '' : text
    const said = start > from && led === undefined ? uncapitalised(own) : own
    const opening = led === undefined ? '' : `${fullStopBefore(own)}${spaceBefore(own)}`
    return {
      kind: 'replace',
      span: [led ?? start, kept ?? end],
      text: `${opening}${said}${kept === undefined || own === '' ? '' : spaceBehind(own)}`,
      safety: hasFact ? 'manual' : 'unsafe',
    }
  })
}

/** Whether a clause opens with a word of weight that a sentence has as well: "I'll check" and "Let me check that". */
function saysAgain(clause: string, sentence: string): boolean {
  if (ASKS.test(sentence)) return false
  const said = new Set(weighty(sentence))
  return weighty(clause)
    .slice(0, OPENING)
    .some((word) => said.has(word))
}

const weighty = (words: string): string[] => words.toLowerCase().match(WEIGHTY()) ?? []
const ASKS = /[?？]\s*$/
/** In words of weight. */
const OPENING = 2

const SIGN = /^[%‰°]/

/** Whether words name something that no other sentence can know: a number, a placeholder, a link, a clause of its own. */
const saysFact = (words: string, locale: Locale): boolean =>
  FACT().test(words) || CLAUSE().test(words) || placeholdersIn(locale).find(words).length > 0

/** Four words or six characters or more behind a comma: "so the driver took the parcel back". */
const CLAUSE = late(
  'u',
)`[,;，；、]\s*(?:(?:[\p{L}\p{M}'’-]+ ){3}[\p{L}\p{M}'’-]|[${SPACELESS}]{6})|[${SPACELESS}]\s+[${SPACELESS}]{6}`
const FACT = late('u')`\p{N}|:\/\/|@\w`

/**
 * Where a sentence begins behind the salutation that it opens with, which stays when the rest makes way: "Hi {{name}}, ",
 * "Hello, ", "{{name}}様、". `before` is the latest place.
 */
function behindSalutation(
  reading: Reading,
  message: Message,
  [start, end]: Span,
  before: number,
  locale: Locale,
): number {
  const { text } = message
  const opening = text.slice(start, Math.min(end, before, start + LONGEST_SALUTATION))
  const name = placeholdersIn(locale).find(opening)[0]
  const greeting = reading.matches(message, ['salutation', 'vocative']).find(({ span }) => span[1] > start)
  const greets = greeting !== undefined && greeting.span[0] < before && opensWith(text.slice(start, greeting.span[0]))
  // "Your card {{card}}, which ..." calls nobody.
  const calls =
    name !== undefined &&
    (/name/i.test(name.name) || HONORIFIC().test(opening.slice(name.span[1]))) &&
    opensWith(opening.slice(0, name.span[0]))
  if (!greets && !calls) return start
  const from = Math.max(name?.span[1] ?? 0, greets ? greeting.span[1] - start : 0)
  const rest = TO_COMMA().exec(opening.slice(from))?.[0] ?? spaceAsComma(opening, from)
  return rest === undefined ? start : start + from + rest.length
}

/** In characters, its placeholder with a fallback included. */
const LONGEST_SALUTATION = 120
const opensWith = (words: string): boolean => WORDS().test(words)
const WORDS = late('u')`^[\p{L}\p{M} /]{0,20}$`
/** Put to a name without a space: "{{customer}}様". */
const HONORIFIC = late('u')`^\p{L}`
/** The rest of a salutation: a name, a title, "様". */
const TO_COMMA = late('u')`^[\p{L}\p{M} .'’/-]{0,30}[,，、]\s*`

/** The space at an offset of a text in a script without spaces, where it is a comma: "亲 有货". */
const spaceAsComma = (text: string, at: number): string | undefined =>
  SPACELESS_LAST().test(text.slice(0, at)) ? SPACES().exec(text.slice(at))?.[0] : undefined
const SPACELESS_LAST = late('u')`[${SPACELESS}]$`
const SPACES = late('u')`^ +(?=[${SPACELESS}]|$)`

/** A sentence as it stands behind a comma; "I" is a capital there as well. */
const uncapitalised = (text: string): string =>
  /^I(?![\p{L}\p{M}])/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)

/** In one message; whoever says more is not writing prose. */
const MOST = 200

/**
 * The phrases of some topics in a message that count: of those that share words only the one whose topic stands first.
 */
export function* phrasesOf<T extends Match['topic']>(
  reading: Reading,
  message: Message,
  topics: readonly (T & Parameters<Reading['find']>[1])[],
  counts: (topic: T, match: Match) => boolean = () => true,
): Generator<readonly [topic: T, match: Match]> {
  const taken: Match[] = []
  for (const topic of topics) {
    for (const match of reading.find(message, topic)) {
      if (taken.length >= MOST) return
      if (taken.some((other) => overlaps(other.span, match.span)) || !counts(topic, match)) continue
      taken.push(match)
      yield [topic, match]
    }
  }
}

const WEIGHTY = late('gu')`[\p{L}\p{M}]{5,}`
const WORD_BEFORE = late('u')`[\p{L}\p{N}'’]+(?=\s*$)`
const WORD_BEHIND = late('u')`^\s*([\p{L}\p{N}'’]+)`
