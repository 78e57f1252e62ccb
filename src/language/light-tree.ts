import type { Paragraph, Root, Sentence, SentenceContent, Word } from 'nlcst'
import type { Span } from '../conversation.ts'

/** A stretch of a text to be put into a tree, and what it is. */
export interface Piece {
  readonly kind: 'word' | 'space' | 'mark'
  readonly span: Span
}

/**
 * The tree of a few sentences, each given as its pieces, for plugins that need no more than words in a row. It costs a
 * fraction of what a parser takes, and no parser has to be loaded. Offsets are those of the whole text.
 */
export function lightTree(text: string, sentences: readonly (readonly Piece[])[]): Root {
  const children = sentences.map((pieces): Paragraph => {
    const content = pieces.map((piece) => nodeOf(text, piece))
    const sentence: Sentence = { type: 'SentenceNode', children: content, ...placeOf(spanOf(pieces)) }
    return { type: 'ParagraphNode', children: [sentence], ...placeOf(spanOf(pieces)) }
  })
  return { type: 'RootNode', children, ...placeOf([0, text.length]) }
}

/** A stretch of text in words with what stands between them, as languages with spaces have it. */
export function piecesIn(text: string, [start, end]: Span): Piece[] {
  const pieces: Piece[] = []
  PIECE.lastIndex = start
  while (PIECE.lastIndex < end) {
    const from = PIECE.lastIndex
    const [found, word, space] = PIECE.exec(text) ?? []
    if (found === undefined) break
    pieces.push({
      kind: word ? 'word' : space ? 'space' : 'mark',
      span: [from, Math.min(end, from + found.length)],
    })
  }
  return pieces
}

const PIECE = /([\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*)|(\s+)|./suy

function nodeOf(text: string, { kind, span }: Piece): SentenceContent {
  const value = text.slice(...span)
  if (kind === 'space') return { type: 'WhiteSpaceNode', value, ...placeOf(span) }
  if (kind === 'mark') return { type: 'PunctuationNode', value, ...placeOf(span) }
  return { type: 'WordNode', children: partsOf(value, span[0]), ...placeOf(span) }
}

/** The parts of a word with hyphens or apostrophes in it. */
function partsOf(word: string, start: number): Word['children'] {
  return [...word.matchAll(/[-'’]|[^-'’]+/g)].map(({ 0: value, index }) => {
    const place = placeOf([start + index, start + index + value.length])
    return { type: /[-'’]/.test(value) ? 'PunctuationNode' : 'TextNode', value, ...place }
  })
}

const spanOf = (pieces: readonly Piece[]): Span => [pieces[0]?.span[0] ?? 0, pieces.at(-1)?.span[1] ?? 0]

const placeOf = ([start, end]: Span) => ({
  position: {
    start: { line: 1, column: start + 1, offset: start },
    end: { line: 1, column: end + 1, offset: end },
  },
})

/** What a plugin found in a tree. */
export interface Slip {
  readonly span: Span
  /** What it proposes instead, best first. */
  readonly expected: readonly string[]
}

/** Runs what a plugin gave on a tree that was put together here; only messages with a place count. */
export function slipsOf(transform: Transform, tree: Root): Slip[] {
  const found: { span: Span; expected: readonly string[] }[] = []
  const message = (_reason: string, { place }: { place?: Root['position'] }) => {
    const slip = { span: [place?.start.offset ?? 0, place?.end.offset ?? 0] as Span, expected: [] }
    if (place) found.push(slip)
    // Plugins write what they propose on the message that they are given.
    return slip
  }
  transform(tree, { message, info: message } as never, (() => undefined) as never)
  return found
}

/** A plugin as far as it is used here. */
type Transform = (tree: Root, file: never, next: never) => unknown
