import retextIndefiniteArticle from 'retext-indefinite-article'
import retextRepeatedWords from 'retext-repeated-words'
import type { Span } from '../conversation.ts'
import { lightTree, piecesIn, type Slip, slipsOf } from './light-tree.ts'

/** What proofreading knows beyond what a glance shows. Import this on demand: its libraries take time to load. */
export interface Proofreading {
  /** Whether two words that are the same, in this stretch of a text, are one too many. */
  repeated(text: string, pair: Span): Slip | undefined
  /** The first "a" or "an" in a stretch of a text that does not suit the word behind it. */
  article(text: string, stretch: Span): Slip | undefined
}

const repeatedWords = retextRepeatedWords()
const indefiniteArticle = retextIndefiniteArticle()

export const proofreading: Proofreading = {
  repeated: (text, pair) => slipsOf(repeatedWords, lightTree(text, [piecesIn(text, pair)]))[0],
  article: (text, stretch) => slipsOf(indefiniteArticle, lightTree(text, [piecesIn(text, stretch)]))[0],
}
