import { late } from '../lazily.ts'
import type { Turn } from './turns.ts'

/** "1/2", "(2/3)" at the beginning or end of a message: a text sent in parts. */
const PART = late('gu')`(?<![\p{L}\p{N}/.])([1-9])\s?\/\s?([2-9])(?![\p{N}/])`

/** Whether parts of a text that was sent in several messages are not there, so that nobody can tell what they said. */
export function lacksParts({ messages }: Turn): boolean {
  const seen = new Set<number>()
  let count = 0
  for (const { text } of messages) {
    if (!text.includes('/')) continue
    for (const edge of edgesOf(text)) {
      for (const [, part, of] of edge.matchAll(PART())) {
        if (Number(part) > Number(of)) continue
        seen.add(Number(part))
        count = Math.max(count, Number(of))
      }
    }
  }
  return seen.size < count
}

/** In characters: handles before the mark, a signature or a link behind it. */
const EDGE = 48

const edgesOf = (text: string): readonly string[] =>
  text.length <= 2 * EDGE ? [text] : [text.slice(0, EDGE), text.slice(-EDGE)]
