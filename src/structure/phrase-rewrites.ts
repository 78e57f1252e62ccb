import type { Message } from '../conversation.ts'
import type { Match } from '../phrase/matcher.ts'
import type { Reading, Rewrite } from '../rule.ts'
import { sentenceAt } from './sentences.ts'

/** What a locale pack offers for a phrase: words in its place, or sentences in place of the sentence that it stands in. */
export function phraseRewrites(reading: Reading, message: Message, { phrase, span }: Match): Rewrite[] {
  const words = (phrase.instead ?? []).map((text): Rewrite => ({ kind: 'replace', span, text }))
  if (!phrase.sentence) return words
  const sentence = sentenceAt(reading.sentences(message), span)
  return [...words, ...phrase.sentence.map((text): Rewrite => ({ kind: 'replace', span: sentence, text }))]
}

/** Whether two phrases share words. */
export const overlaps = (a: Pick<Match, 'span'>, b: Pick<Match, 'span'>): boolean =>
  a.span[0] < b.span[1] && b.span[0] < a.span[1]

/** In one message; whoever says more is not writing prose. */
const MOST = 200

/** The phrases of some topics in a message: of those that share words only the one whose topic stands first. */
export function* phrasesOf<T extends Match['topic']>(
  reading: Reading,
  message: Message,
  topics: readonly (T & Parameters<Reading['find']>[1])[],
): Generator<readonly [topic: T, match: Match]> {
  const taken: Match[] = []
  for (const topic of topics) {
    for (const match of reading.find(message, topic)) {
      if (taken.length >= MOST) return
      if (taken.some((other) => overlaps(other, match))) continue
      taken.push(match)
      yield [topic, match]
    }
  }
}
