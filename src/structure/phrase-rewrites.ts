import { type Message, overlaps, type Span } from '../conversation.ts'
import { late } from '../lazily.ts'
import type { Locale, Topic } from '../locale.ts'
import type { Match } from '../phrase/matcher.ts'
import type { Reading, Rewrite } from '../rule.ts'
import type { Safety } from '../violation.ts'
import { behindHandles } from './insertion.ts'
import { placeholdersIn } from './placeholders.ts'
import { sentenceAt } from './sentences.ts'
import { bodyEnd } from './sign-off.ts'
import { spaceBefore } from './spacing.ts'

/** Words that a locale pack has in place of a phrase. They are safe where the pack says so and they fit in here. */
export function wordRewrites({ text }: Message, { phrase, span }: Match, locale: Locale): Rewrite[] {
  return (phrase.instead ?? []).map((words) => {
    const safety: Safety = phrase.safe && fits(text, span, words, locale) ? 'safe' : 'unsafe'
    return { kind: 'replace', span, text: words, safety }
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

/** The topics that a rule has whose rewrites are those of phrases. */
export const REWRITING_TOPICS = ['salutation', 'positive-step', 'contrast'] as const satisfies readonly Topic[]

/**
 * What a locale pack offers for a phrase: words in its place, or sentences in place of the sentence that it stands in. A
 * clause of that sentence that helps the customer stays, as a sentence of its own. The rule has the `REWRITING_TOPICS`.
 */
export function phraseRewrites(reading: Reading, message: Message, match: Match, locale: Locale): Rewrite[] {
  const { phrase, span } = match
  const words = wordRewrites(message, match, locale)
  if (!phrase.sentence) return words
  const sentence = sentenceAt(reading.sentences(message), span)
  const help = helpBehind(reading, message, [span[1], sentence[1]])
  if (help === undefined)
    return [...words, ...sentenceRewrites(reading, message, { span, sentence }, phrase.sentence, locale)]
  const [first = ''] = message.text.slice(help)
  const head: Span = [sentence[0], help + first.length]
  const texts = phrase.sentence.map((own) => `${own}${spaceBefore(own)}${first.toUpperCase()}`)
  return [...words, ...sentenceRewrites(reading, message, { span, sentence: head }, texts, locale)]
}

/**
 * Where a clause begins, behind some words in the same sentence, that helps the customer by itself: "No idea, but I'll ask a
 * colleague", "None left, shall I look for another one?". Only the next clause is meant: of more clauses than one, nobody
 * can say how they hang together.
 */
function helpBehind(reading: Reading, message: Message, [start, end]: Span): number | undefined {
  const { text } = message
  const step = reading.find(message, 'positive-step').find(({ span }) => span[0] >= start && span[0] < end)
  if (!step) return undefined
  const turn = reading
    .find(message, 'contrast')
    .filter(({ span }) => span[0] >= start && span[0] <= step.span[0])
    .at(-1)
  const before = text.slice(start, turn?.span[0] ?? step.span[0])
  const marks = before.split(CLAUSE_MARK())
  const clauses = turn && marks.at(-1)?.trim() === '' ? marks.length - 1 : marks.length
  const from = turn ? turn.span[1] : step.span[0] - (marks.at(-1)?.length ?? 0)
  if (clauses > (turn ? 1 : 2) || (!turn && marks.length < 2)) return undefined
  const help = from + (BLANK.exec(text.slice(from))?.[0].length ?? 0)
  const lead = text.slice(help, Math.max(help, step.span[0])).match(WORDS_AHEAD())?.length ?? 0
  return lead > MOST_AHEAD || help >= end ? undefined : help
}

const CLAUSE_MARK = late('u')`[,;，；、]`
const BLANK = /^[\s,，、]*/u
const WORDS_AHEAD = late('gu')`[\p{L}\p{N}]+`
/** How many words may stand in front of what helps, as in "tomorrow morning I can ...". */
const MOST_AHEAD = 2

/**
 * Other sentences in place of the one that some words stand in. Handles and a salutation before it stay, and so does the name
 * that it is signed with: the rule's topics have `salutation`. Where the rest of the sentence says what the customer has to
 * know, only people can replace it.
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
  const end = Math.max(span[1], Math.min(sentence[1], bodyEnd(text)))
  const hasFact = [text.slice(start, span[0]), text.slice(span[1], end)].some((rest) => saysFact(rest, locale))
  return texts.map((own) => ({
    kind: 'replace',
    span: [start, end],
    text: start > from ? uncapitalised(own) : own,
    safety: hasFact ? 'manual' : 'unsafe',
  }))
}

/** Whether words name something that no other sentence can know: a number, a placeholder, a link, a clause of its own. */
const saysFact = (words: string, locale: Locale): boolean =>
  FACT().test(words) || CLAUSE().test(words) || placeholdersIn(locale).find(words).length > 0

/** Four words or more behind a comma: "so the driver took the parcel back". */
const CLAUSE = late('u')`[,;，；、]\s*(?:[\p{L}\p{M}'’-]+ ){3}[\p{L}\p{M}'’-]`
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
  const greeting = reading.find(message, 'salutation').find(({ span }) => span[1] > start)
  const greets = greeting !== undefined && greeting.span[0] < before && opensWith(text.slice(start, greeting.span[0]))
  // "Your card {{card}}, which ..." calls nobody.
  const calls =
    name !== undefined &&
    (/name/i.test(name.name) || HONORIFIC().test(opening.slice(name.span[1]))) &&
    opensWith(opening.slice(0, name.span[0]))
  if (!greets && !calls) return start
  const from = Math.max(name?.span[1] ?? 0, greets ? greeting.span[1] - start : 0)
  const rest = TO_COMMA().exec(opening.slice(from))?.[0]
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

const WORD_BEFORE = late('u')`[\p{L}\p{N}'’]+(?=\s*$)`
const WORD_BEHIND = late('u')`^\s*([\p{L}\p{N}'’]+)`
