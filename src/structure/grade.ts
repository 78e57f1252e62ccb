/**
 * The school grade that a text asks for, by the automated readability index: long words and long sentences. It needs
 * nothing but letters, words and sentences, so it is worked out in passing.
 */
export function gradeOf(words: readonly string[], sentences: number): number {
  if (words.length === 0) return 0
  const letters = words.reduce((sum, word) => sum + word.length, 0)
  return (4.71 * letters) / words.length + (0.5 * words.length) / Math.max(1, sentences) - 21.43
}
