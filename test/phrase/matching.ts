import { Matcher, type MatcherInput, type Phrase } from '../../src/phrase/matcher.ts'
import type { Sentence } from '../../src/phrase/tokens.ts'

/** What a matcher is made from, with one topic in place of several. */
export type Given = Omit<Partial<MatcherInput>, 'topics'> & { readonly except?: readonly string[] }

/** A matcher for phrases of one topic. */
export function matcherOf(phrases: readonly (string | Phrase)[], { except = [], ...rest }: Given = {}): Matcher {
  return new Matcher({ folding: { accents: 'ignore' }, ...rest, topics: { topic: { phrases, except } } })
}

/** The words that phrases find in a text. */
export function found(phrases: readonly (string | Phrase)[], text: string, given: Given = {}): string[] {
  return matcherOf(phrases, given)
    .scan(text)
    .matches.map(({ span }) => text.slice(...span))
}

/** The sentences of a text, cut out of it. */
export function sentencesOf(text: string, given: Given = {}): string[] {
  return sentencesIn(matcherOf([], given), text).map(({ span }) => text.slice(...span))
}

/** The folded words of a text. */
export const wordsOf = (text: string, given: Given = {}): string[] => wordsIn(matcherOf([], given), text)

/** The sentences of a text, as a matcher takes it apart. */
export const sentencesIn = ({ tokens }: Matcher, text: string): readonly Sentence[] =>
  tokens.sentences(tokens.clear().read(text))

/** The folded words of a text, as a matcher takes it apart. */
export const wordsIn = ({ tokens }: Matcher, text: string): string[] => tokens.words(tokens.clear().read(text))
