import type { Span } from '../conversation.ts'
import { late } from '../lazily.ts'

/**
 * Words that stand twice in a row with nothing but white space between, each pair as one span. Capitals do not tell words
 * apart; numbers and single letters are no words here. One pass over the text, because it runs on every agent message.
 */
export function doubledWords(text: string): Span[] {
  const found: Span[] = []
  let start = -1
  let before = -1
  let beforeEnd = 0
  for (let i = 0; i <= text.length; i++) {
    const kind = KINDS[i < text.length ? text.charCodeAt(i) : 0]
    if (kind === LETTER) {
      if (start < 0) start = i
      continue
    }
    if (start >= 0) {
      const length = i - start
      if (before >= 0 && length > 1 && length === beforeEnd - before && sameWord(text, before, start, length))
        found.push([before, i])
      before = start
      beforeEnd = i
      start = -1
    }
    if (kind !== SPACE) before = -1
  }
  return found.filter(([from, to]) => !isPart(text, from - 1) && !isPart(text, to))
}

function sameWord(text: string, a: number, b: number, length: number): boolean {
  const first = text.charCodeAt(a)
  const second = text.charCodeAt(b)
  // The glance that settles most pairs; elsewhere, capitals differ otherwise.
  if (first < 0x80 && second < 0x80 && (first | 0x20) !== (second | 0x20)) return false
  return text.slice(a, a + length).toLowerCase() === text.slice(b, b + length).toLowerCase()
}

const LETTER = 1
const SPACE = 2
/** Of UTF-16 units; accents and the signs of rarer alphabets count as letters, the scripts behind have no doubled words. */
const KINDS = Uint8Array.from({ length: 0x2000 }, (_, unit) => {
  const isAscii = (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)
  const isOther = unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7
  const isSpace = unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09
  return isAscii || isOther ? LETTER : isSpace ? SPACE : 0
})

/** Whether what stands beside a pair makes a longer word of it: "it's", "well-known", "x@y", "go go2". */
const isPart = (text: string, at: number): boolean => at >= 0 && at < text.length && JOINS().test(text[at] as string)
const JOINS = late('u')`[\p{L}\p{N}\p{M}'’@#/_\\-]`
