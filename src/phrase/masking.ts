import type { Span } from '../conversation.ts'
import { late } from '../lazily.ts'
import { characterKind, NEWLINE } from './characters.ts'

/**
 * Stretches that are not the writer's own prose: quotations, code, placeholders, tags. No phrase is looked for in them.
 */
const LONGEST = 160

const PAIRS: ReadonlyMap<number, string> = new Map(
  Object.entries({
    '"': '"',
    '\u201c': '\u201d',
    '\u201e': '\u201c\u201d',
    '\u00ab': '\u00bb',
    // As Croatian and German books have them, the points inwards.
    '\u00bb': '\u00ab',
    '\u2039': '\u203a',
    '\u300c': '\u300d',
    '\u300e': '\u300f',
    '\u300a': '\u300b',
    '`': '`',
    '{': '}',
  }).map(([open, close]) => [open.charCodeAt(0), close]),
)
const SINGLE = late('uy')`'(?=\p{L})[^'\n]{1,80}(?:'\p{L}[^'\n]{0,80}){0,3}(?<=\S)'(?![\p{L}\p{N}])`
const TAG = /<(?:\/?[A-Za-z][^<>\n]{0,120}|%[^%\n]{1,120}%)>/y
const PERCENT = /%(?:\{[^{}\n]{1,60}\}|[A-Za-z][\w.:=]{0,60}%)/y
const SLOT = /\[\p{Lu}[\p{Lu}0-9_ ]{1,40}\](?!\()/uy
const STAR_BAR = /\*\|[\w:.]{1,60}\|\*/y
const BARS = /\|[A-Z][A-Z0-9_]{1,40}\|/y
const LINK_TARGET = /\]\([^()\s]{1,500}\)/y

/** Where the stretch that opens at `at` ends, or 0 where none opens there. A quotation that is the whole text is no quotation. */
export function quotedEnd(text: string, at: number, unit: number): number {
  if (unit === BACKTICK && text.startsWith(FENCE, at)) return blockEnd(text, at)
  const close = PAIRS.get(unit)
  if (close) return pairEnd(text, at, close)
  const pattern = unit === 0x27 ? opensSingle(text, at) : SPECIAL.get(unit)
  if (!pattern) return 0
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : 0
}

const BACKTICK = 0x60

const SPECIAL: ReadonlyMap<number, RegExp> = new Map([
  [0x3c, TAG],
  [0x25, PERCENT],
  [0x2a, STAR_BAR],
  [0x7c, BARS],
  [0x5b, SLOT],
  [0x5d, LINK_TARGET],
])

function opensSingle(text: string, at: number): RegExp | undefined {
  return at === 0 || /[\s([]/.test(text[at - 1] as string) ? SINGLE() : undefined
}

function pairEnd(text: string, at: number, close: string): number {
  const limit = Math.min(text.length, at + LONGEST)
  for (let end = at + 1; end < limit; end++) {
    const char = text[end] as string
    if (char === '\n') return 0
    if (!close.includes(char)) continue
    while (close === '}' && text[end + 1] === '}') end++
    return close !== '}' && isWhole(text, at, end + 1) ? 0 : end + 1
  }
  return 0
}

const FENCE = '```'
const LONGEST_BLOCK = 4000

/** Fenced blocks of code in a text. */
export function codeBlocks(text: string): Span[] {
  const blocks: Span[] = []
  for (let at = text.indexOf(FENCE); at >= 0; ) {
    const end = blockEnd(text, at)
    if (end > 0) blocks.push([at, end])
    at = text.indexOf(FENCE, end || at + FENCE.length)
  }
  return blocks
}

/** Where a fenced block of code ends. One that nothing closes, or that is the whole text, is none. */
function blockEnd(text: string, at: number): number {
  const close = text.indexOf(FENCE, at + FENCE.length)
  const end = close + FENCE.length
  return close < 0 || end - at > LONGEST_BLOCK || isWhole(text, at, end) ? 0 : end
}

/** Whether nothing but white space stands around. Looked for outwards, so that no space is passed for two stretches. */
function isWhole(text: string, start: number, end: number): boolean {
  let from = start
  while (from > 0 && isSpace(text, from - 1)) from--
  if (from > 0) return false
  let to = end
  while (to < text.length && isSpace(text, to)) to++
  return to === text.length
}

const isSpace = (text: string, at: number): boolean => characterKind(text.charCodeAt(at)) <= NEWLINE
