import type { Nodes, Root, Sentence, Word } from 'nlcst'
import { toString as nlcstToString } from 'nlcst-to-string'
import { retext } from 'retext'
import retextEnglish from 'retext-english'
import { unified } from 'unified'
import type { Locale } from '../locale.ts'
import type { ParseText, TextTree, TreeWord } from '../rule.ts'
import { lightTree, type Piece } from './light-tree.ts'

/**
 * The parser of a language: sentences and words with their places. English and other languages with spaces go through
 * nlcst, languages without through the segmenter that comes with Node. Slow to load, so import this module on demand.
 */
export function createParser({ parser, tag }: Locale): ParseText {
  if (parser === 'segmenter') return (text) => segment(text, tag)
  const parse = processorOf(parser)
  return (text) => treeOf(parse(text))
}

/** The same as a tree of nlcst, for plugins of retext. */
export function parserOf({ parser, tag }: Locale): (text: string) => Root {
  return parser === 'segmenter' ? (text) => lightTree(text, segmentPieces(text, tag)) : processorOf(parser)
}

function processorOf(parser: 'english' | 'latin'): (text: string) => Root {
  const processor = parser === 'english' ? unified().use(retextEnglish).freeze() : retext().freeze()
  return (text) => processor.parse(text) as Root
}

function treeOf(root: Root): TextTree {
  return {
    sentences: nodesOf<Sentence>(root, 'SentenceNode').map((sentence) => ({
      span: spanOf(sentence),
      words: nodesOf<Word>(sentence, 'WordNode').map(
        (word): TreeWord => ({ text: nlcstToString(word), span: spanOf(word) }),
      ),
    })),
  }
}

/** The nodes of a type, in the order of the text. Such nodes do not contain each other. */
function nodesOf<N extends Nodes>(parent: Nodes, type: N['type']): N[] {
  if (!('children' in parent)) return []
  return (parent.children as Nodes[]).flatMap((child) => (child.type === type ? [child as N] : nodesOf<N>(child, type)))
}

function spanOf({ position }: Nodes): [number, number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0]
}

function segment(text: string, tag: string): TextTree {
  return {
    sentences: segmentPieces(text, tag).map((pieces) => ({
      span: [pieces[0]?.span[0] ?? 0, pieces.at(-1)?.span[1] ?? 0],
      words: pieces
        .filter(({ kind }) => kind === 'word')
        .map(({ span }): TreeWord => ({ text: text.slice(...span), span })),
    })),
  }
}

/** The sentences of a text in a script without spaces, each in words with what stands between them. */
function segmentPieces(text: string, tag: string): Piece[][] {
  const words = new Intl.Segmenter(tag, { granularity: 'word' })
  return Array.from(new Intl.Segmenter(tag, { granularity: 'sentence' }).segment(text), (sentence) =>
    Array.from(words.segment(sentence.segment), ({ isWordLike, index, segment: piece }): Piece => {
      const start = sentence.index + index
      const kind = isWordLike ? 'word' : piece.trim() === '' ? 'space' : 'mark'
      return { kind, span: [start, start + piece.length] }
    }),
  )
}
