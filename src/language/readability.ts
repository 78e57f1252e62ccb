import retextReadability from 'retext-readability'
import type { Span } from '../conversation.ts'
import { lightTree, piecesIn, slipsOf } from './light-tree.ts'

/** Children are five when they enter the first grade; the plugin counts in years of age. */
const AGE_OF_GRADE_ZERO = 5

/** The sentences that most formulas find too hard for a school grade, stretches that are no prose left out. */
export function hardSentences(
  text: string,
  sentences: readonly Span[],
  masked: readonly Span[],
  maxGrade: number,
): readonly Span[] {
  const isProse = ([start, end]: Span): boolean => !masked.some(([from, to]) => from < end && start < to)
  const pieces = sentences.map((sentence) => piecesIn(text, sentence).filter(({ span }) => isProse(span)))
  const transform = retextReadability({ age: maxGrade + AGE_OF_GRADE_ZERO })
  const hard = slipsOf(transform, lightTree(text, pieces)).map(({ span }) => span[0])
  return sentences.filter((_, i) => hard.includes(pieces[i]?.[0]?.span[0] ?? -1))
}
