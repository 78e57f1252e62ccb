import type { Nodes, Root, Sentence, Word } from 'nlcst'
import { toString as nlcstToString } from 'nlcst-to-string'
import { retext } from 'retext'
import retextEnglish from 'retext-english'
import { unified } from 'unified'
import type { Locale } from '../locale.ts'
import type { ParseText, TextTree, TreeWord } from '../rule.ts'

/**
 * The parser of a language: sentences and words with their places. English and other languages with spaces go through
 * nlcst, languages without through the segmenter that comes with Node. Slow to load, so import this module on demand.
 */
export function createParser({ parser, tag }: Locale): ParseText {
  if (parser === 'segmenter') return (text) => segment(text, tag)
  const processor = parser === 'english' ? unified().use(retextEnglish).freeze() : retext().freeze()
  return (text) => treeOf(processor.parse(text) as Root)
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
  const words = new Intl.Segmenter(tag, { granularity: 'word' })
  return {
    sentences: Array.from(new Intl.Segmenter(tag, { granularity: 'sentence' }).segment(text), (sentence) => ({
      span: [sentence.index, sentence.index + sentence.segment.length],
      words: Array.from(words.segment(sentence.segment))
        .filter(({ isWordLike }) => isWordLike)
        .map((word): TreeWord => {
          const start = sentence.index + word.index
          return { text: word.segment, span: [start, start + word.segment.length] }
        }),
    })),
  }
}
