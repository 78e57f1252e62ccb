import type { Message, Span } from '../conversation.ts'
import type { Topic } from '../locale.ts'
import type { Match } from '../phrase/matcher.ts'
import type { Sentence } from '../phrase/tokens.ts'
import type { Reading } from '../rule.ts'

/** The span of the sentence that a phrase stands in, or of the sentences where it runs over several. */
export function sentenceAt(sentences: readonly Sentence[], [start, end]: Span): Span {
  const first = firstEndingBehind(sentences, start)
  let from = start
  let to = end
  for (let i = first; i < sentences.length && (sentences[i] as Sentence).span[0] < end; i++) {
    const { span } = sentences[i] as Sentence
    from = Math.min(from, span[0])
    to = Math.max(to, span[1])
  }
  return [from, to]
}

/** The number of the first sentence that ends behind an offset; messages may have very many. */
function firstEndingBehind(sentences: readonly Sentence[], offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle] as Sentence).span[1] <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** A sentence together with the phrases that begin in it. */
export interface SentenceMatches extends Sentence {
  readonly message: Message
  readonly matches: readonly Match[]
}

export function sentencesWithMatches(reading: Reading, message: Message, topics: readonly Topic[]): SentenceMatches[] {
  const matches = reading.matches(message, topics)
  let next = 0
  return reading.sentences(message).map((sentence) => {
    const from = next
    while (next < matches.length && (matches[next] as Match).span[0] < sentence.span[1]) next++
    return { ...sentence, message, matches: matches.slice(from, next) }
  })
}
