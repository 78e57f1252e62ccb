import type { Span } from '../conversation.ts'
import { late } from '../lazily.ts'
import type { Topic } from '../locale.ts'
import { SPACELESS } from '../phrase/characters.ts'
import type { Match } from '../phrase/matcher.ts'
import { mayHavePlaceholder, placeholderMarks } from './placeholder-marks.ts'
import type { SentenceMatches } from './sentences.ts'

/** An address begins as links do, or is a domain with a path: "shop.example/stores". */
const LINK = /https?:\/\/\S|\bwww\.\S|(?<![\w@./-])[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,40}){0,2}\.[a-z]{2,8}\/[\w#-]/iu
/** How far behind the end of a sentence its link may stand. */
const BEHIND = 12

/** Whether a text has a link, or one of its sentences, or what stands right behind that. */
export const linkIn = (text: string, [start, end]: Span = [0, text.length]): boolean =>
  // A quick look settles most texts.
  /:\/\/|www\.|\.[a-z]{2,8}\//i.test(text) && LINK.test(text.slice(start, end + BEHIND))

/** The first phrase of a topic in a sentence. */
export const naming = ({ matches }: SentenceMatches, topic: Topic): Match | undefined =>
  matches.find((match) => match.topic === topic)

/**
 * Whether some sentence of a turn helps by itself: a question, or a statement that says more than a wish to help. Of a
 * sentence that sends the customer elsewhere (the topics of `away`) only the clause in front of that counts.
 */
export function helpsItself(sentences: readonly SentenceMatches[], away: readonly Topic[]): boolean {
  return sentences.some((sentence) => {
    const { matches, question, message, span } = sentence
    if (naming(sentence, 'help-wish')) return false
    const sends = matches.find(({ topic }) => away.includes(topic as Topic))
    if (sends) return !naming(sentence, 'condition') && saysMuch(message.text.slice(span[0], sends.span[0]), CLAUSE)
    const said = message.text.slice(...span)
    return question || saysMuch(said, namesAmount(said) ? AMOUNT : STATEMENT)
  })
}

/**
 * Whether a text has so many words; a number is one ("It opens at 8."), handles, hashtags, links and the number of a part ("1/2") are
 * none. Without spaces, a few characters make a word.
 */
export const saysMuch = (text: string, least: number): boolean =>
  (filledIn(text).match(WORDS())?.length ?? 0) + (text.match(SPACELESS_CHARACTERS())?.length ?? 0) / A_WORD >= least

/** Whether a text has a price, an hour, a measure: a number of few digits, and no reference or telephone. */
const namesAmount = (text: string): boolean => {
  const digits = (text.match(NUMBERS()) ?? []).join('').replace(/[.,:]/g, '').length
  return digits > 0 && digits <= MOST_DIGITS
}

/** A placeholder is one word when it is filled in, however long its name and its fallback are. */
const filledIn = (text: string): string =>
  mayHavePlaceholder(text) ? text.replace(placeholderMarks(text), ' x ') : text

const SPACELESS_CHARACTERS = late('gu')`[${SPACELESS}]`
const WORDS = late('gu')`(?<![@#/\w])(?:(?![${SPACELESS}])\p{L}[\p{L}\p{M}'’-]*|\p{Nd}+(?:[.,:]\p{Nd}+)*(?![\p{Nd}/]))`
/** Not the digits within a link, a handle or a code. */
const NUMBERS = late('gu')`(?<![@#/\w])\p{Nd}+(?:[.,:]\p{Nd}+)*(?![\p{Nd}/])`
/** In characters. */
const A_WORD = 3

/** Fewer words say nothing that helps, as a statement or in front of what sends elsewhere. */
const STATEMENT = 4
/** "240 euros." */
const AMOUNT = 2
const MOST_DIGITS = 4
const CLAUSE = 5
