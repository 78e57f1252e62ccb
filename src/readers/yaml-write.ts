import type { Span } from '../conversation.ts'
import type { Pieces } from '../source/pieces.ts'
import type { ScalarStyle } from './yaml-scalar.ts'

/** A scalar of a YAML text, and how it was decoded. */
export interface Scalar {
  /** The YAML text. */
  readonly text: string
  readonly range: Span
  readonly style: ScalarStyle
  readonly value: string
  readonly pieces: Pieces
  /** Whether it stands between brackets or braces. */
  readonly isFlow: boolean
}

/** A change of the YAML text. */
export interface Written {
  readonly range: Span
  readonly text: string
}

/**
 * How a YAML text is changed so that a span of a scalar's value reads `words`, in the style of the scalar. A plain or
 * quoted scalar on one line that cannot hold the words becomes one in double quotes; nothing where that cannot be.
 */
export function writeScalar(scalar: Scalar, span: Span, words: string): Written | undefined {
  const { pieces, style } = scalar
  if (!pieces.isExact(span)) return undefined
  const range = rangeOf(pieces, span)
  switch (style) {
    case 'QUOTE_DOUBLE':
      return { range, text: escaped(words) }
    case 'QUOTE_SINGLE':
      return isLine(words) ? { range, text: words.replaceAll("'", "''") } : quoted(scalar, span, words)
    case 'PLAIN':
      return isPlain(scalar, range, words) ? { range, text: words } : quoted(scalar, span, words)
    case 'BLOCK_LITERAL':
      return isText(words) ? { range, text: words.replace(/\n+/g, (row) => lineBreaks(scalar, row.length)) } : undefined
    case 'BLOCK_FOLDED':
      // Where lines are folded, only an empty line breaks one.
      return isText(words)
        ? { range, text: words.replace(/\n+/g, (row) => lineBreaks(scalar, row.length + 1)) }
        : undefined
  }
}

/** Where a span stands. What is put in stands right behind the words before it: an empty line may follow them. */
function rangeOf(pieces: Pieces, [start, end]: Span): Span {
  if (start < end || start === 0) return pieces.source([start, end])
  const [, at] = pieces.source([start - 1, start])
  return [at, at]
}

/** Neither line breaks nor characters that YAML only takes escaped. */
const isLine = (words: string): boolean => isText(words) && !words.includes('\n')
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant
const isText = (words: string): boolean => !/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]/.test(words)

/** What means something else at the beginning of a plain scalar. */
const INDICATOR = /^[-?:,[\]{}#&*!|>'"%@`]/

function isPlain({ text, range: [first, last], isFlow }: Scalar, [start, end]: Span, words: string): boolean {
  if (!isLine(words)) return false
  if (start === first && INDICATOR.test(words || text.slice(end, end + 1))) return false
  if (isFlow && /[,[\]{}:]/.test(words)) return false
  const around = `${text.slice(Math.max(first, start - 1), start)}${words}${text.slice(end, Math.min(last, end + 1))}`
  // A colon before a blank makes a key, a number sign behind one a comment; blanks at the ends are not part of it.
  return !/:(?:[ \t\r\n]|$)|(?:^|[ \t])#/.test(around) && !(/^\s|^$/.test(words) && start === first && end !== last)
}

/** The whole scalar in double quotes, where it stands on one line. */
function quoted({ text, range, value }: Scalar, span: Span, words: string): Written | undefined {
  if (text.slice(...range).includes('\n')) return undefined
  return { range, text: `"${escaped(value.slice(0, span[0]) + words + value.slice(span[1]))}"` }
}

/** As it stands between double quotes; JSON's escapes are YAML's. */
const escaped = (words: string): string =>
  JSON.stringify(words)
    .slice(1, -1)
    .replace(/[\x7f-\x9f\u2028\u2029\ufeff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Line ends, and the indentation of the block's words behind them. */
function lineBreaks({ text, range, pieces, value }: Scalar, count: number): string {
  const at = Math.max(0, value.search(/\S/))
  const [start] = pieces.source([at, at + 1])
  const line = Math.max(text.lastIndexOf('\n', start - 1) + 1, range[0])
  const indentation = /^ */.exec(text.slice(line, start))?.[0] ?? ''
  return (text.includes('\r\n') ? '\r\n' : '\n').repeat(count) + indentation
}
