import { characterKind, IDEOGRAPH, SPACE } from './characters.ts'

/** What a locale tells of how its sentences are written. */
export interface Writing {
  /**
   * Words before which or behind which a full stop closes no sentence ("Mr.", "approx."), folded. "# svibnja" is a word
   * behind the full stop of a number: "5. svibnja".
   */
  readonly abbreviations: ReadonlySet<string>
  /** Further characters that ask a question, as `;` does in Greek. */
  readonly questionMarks: string
  /** Ends of sentences that ask although a full stop or nothing follows, as か does in Japanese. */
  readonly questionEndings?: readonly string[]
  /** Whole sentences that end so and ask nothing: そうですか. */
  readonly noQuestions?: readonly string[]
  /** Ends of long lines behind which a sentence goes on on the next one, in scripts without capitals: を. */
  readonly goesOn?: readonly string[]
}

/** What stands before the first word of a sentence, or of a part of one. */
const OPENS = /(?:^|[.!?。｡！？．…\n、､,，])\s?$/

/** Whether what ends at `end` asks without a mark. */
export function endsAsking(text: string, end: number, { questionEndings, noQuestions = [] }: Writing): boolean {
  if (!questionEndings?.some((ending) => text.endsWith(ending, end))) return false
  return !noQuestions.some(
    (words) =>
      text.endsWith(words, end) && OPENS.test(text.slice(Math.max(0, end - words.length - 2), end - words.length)),
  )
}

const COMMAS = ',\u3001\uff0c\uff64'
/** In characters; whoever writes such lines in a chat does not wrap them. */
const SHORT_LINE = 12

/**
 * Whether a line that ends at `end` is only wrapped, and goes on at `next`: in small letters, or where no capital can tell
 * behind a comma or a word that ends no sentence.
 */
export function isWrapped(text: string, end: number, next: number, { goesOn = [] }: Writing): boolean {
  const first = text[next] ?? ''
  if (first !== first.toUpperCase()) return true
  if (characterKind(text.charCodeAt(next)) !== IDEOGRAPH) return false
  let close = end
  while (close > 0 && characterKind(text.charCodeAt(close - 1)) === SPACE) close--
  if (COMMAS.includes(text.charAt(close - 1))) return true
  return goesOn.some((ending) => text.endsWith(ending, close)) && close - text.lastIndexOf('\n', end - 1) > SHORT_LINE
}
