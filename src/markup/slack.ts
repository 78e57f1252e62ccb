import { Pieces } from '../source/pieces.ts'
import type { Names, Render } from './rendered.ts'

/** What is not read word by word: code, escaped characters, and `<...>` for links, people and channels. */
const SPECIAL = /```[\s\S]*?```|`[^`\n]+`|&(?:amp|lt|gt);|<[^<>\s][^<>\n]{0,4000}>/g
const ESCAPED: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' }
const QUOTED = /^(?:&gt;|>)/

/**
 * What people see of a text in Slack's own marks: links by their label, people and channels by their names, escaped
 * characters as they are; marks of emphasis, quoted lines and blocks of code left out.
 */
export function renderSlack(source: string, names: Names = NOBODY): ReturnType<Render> {
  const text = new SlackText(source, names)
  for (const [start, end] of unquoted(source)) text.add(start, end)
  return text.end()
}

const NOBODY: Names = new Map()

/** The stretches of a text that are no quoted lines; three marks quote all that comes after them. */
function* unquoted(source: string): Generator<readonly [start: number, end: number]> {
  let from = 0
  for (let line = 0; line < source.length; ) {
    const newline = source.indexOf('\n', line)
    const next = newline < 0 ? source.length : newline + 1
    const text = source.slice(line, Math.min(next, line + MARK_CHARS))
    if (QUOTED.test(text)) {
      if (from < line) yield [from, line]
      if (/^(?:&gt;|>){3}/.test(text)) return
      from = next
    }
    line = next
  }
  if (from < source.length) yield [from, source.length]
}

const MARK_CHARS = 12

class SlackText {
  readonly #source: string
  readonly #names: Names
  readonly #pieces = new Pieces(0)
  readonly #parts: string[] = []

  constructor(source: string, names: Names) {
    this.#source = source
    this.#names = names
  }

  add(start: number, end: number): void {
    const source = this.#source.slice(start, end)
    const marks = marksIn(source)
    let at = 0
    for (const { index, 0: special } of source.matchAll(SPECIAL)) {
      this.#plain(start, at, index, marks)
      this.#special(special, start + index)
      at = index + special.length
    }
    this.#plain(start, at, source.length, marks)
  }

  end(): ReturnType<Render> {
    return { text: this.#parts.join(''), pieces: this.#pieces }
  }

  #plain(base: number, from: number, to: number, marks: ReadonlySet<number>): void {
    let copied = from
    for (let at = from; at < to; at++) {
      if (!marks.has(at)) continue
      this.#copy(base + copied, base + at)
      copied = at + 1
    }
    this.#copy(base + copied, base + to)
  }

  #special(special: string, at: number): void {
    const escaped = ESCAPED[special]
    if (escaped !== undefined) this.#put(escaped, at, at + special.length)
    else if (special.startsWith('<')) this.#reference(special.slice(1, -1), at)
    else if (!special.startsWith('```')) this.#escaped(at + 1, at + special.length - 1)
  }

  /** `@U1`, `@U1|dana`, `#C1|help`, `!here`, `!subteam^S1|@support`, `https://x.test|here`. */
  #reference(inner: string, at: number): void {
    const bar = inner.indexOf('|')
    const id = bar < 0 ? inner : inner.slice(0, bar)
    const sign = id[0]
    const name = sign === '@' ? this.#names.get(id.slice(1))?.name : undefined
    const end = at + inner.length + 2
    if (name !== undefined) {
      this.#put(`@${name}`, at, end)
      return
    }
    const from = at + 1 + (bar < 0 ? 0 : bar + 1)
    const isNamed = bar >= 0 && bar + 1 < inner.length
    if (sign === '!' && !isNamed) this.#put(`@${id.slice(1).split('^', 1)[0]}`, at, end)
    else if ((sign === '@' || sign === '#') && isNamed && inner[bar + 1] !== sign) {
      this.#put(sign, at + 1, at + 2)
      this.#escaped(from, end - 1)
    } else this.#escaped(isNamed ? from : at + 1, isNamed ? end - 1 : at + 1 + id.length)
  }

  /** A label or code within a line, which may hold escaped characters. */
  #escaped(start: number, end: number): void {
    const source = this.#source.slice(start, end)
    let at = 0
    for (const { index, 0: special } of source.matchAll(/&(?:amp|lt|gt);/g)) {
      this.#copy(start + at, start + index)
      this.#put(ESCAPED[special] as string, start + index, start + index + special.length)
      at = index + special.length
    }
    this.#copy(start + at, end)
  }

  #copy(start: number, end: number): void {
    if (start < end) this.#put(this.#source.slice(start, end), start, end)
  }

  #put(text: string, start: number, end: number): void {
    this.#parts.push(text)
    this.#pieces.add(text.length, start, end)
  }
}

/** Where `*`, `_` and `~` are marks of emphasis: around words, on one line, outside of code and links. */
function marksIn(source: string): ReadonlySet<number> {
  if (!/[*_~]/.test(source)) return NO_MARKS
  const hidden = [...source.matchAll(SPECIAL)]
  const found = new Set<number>()
  let next = 0
  const open = new Map<string, number>()
  for (let at = 0; at < source.length; at++) {
    const special = hidden[next]
    if (special && at >= special.index) {
      next++
      at = special.index + special[0].length - 1
      continue
    }
    const mark = source[at] as string
    if (mark === '\n') open.clear()
    if (mark !== '*' && mark !== '_' && mark !== '~') continue
    const before = source[at - 1] ?? ' '
    const after = source[at + 1] ?? ' '
    const start = open.get(mark)
    if (start !== undefined && start + 1 < at && !isSpace(before) && !isWord(after)) {
      found.add(start).add(at)
      open.delete(mark)
    } else if (!isWord(before) && !isSpace(after)) open.set(mark, at)
  }
  return found
}

const NO_MARKS: ReadonlySet<number> = new Set()
const isSpace = (character: string): boolean => /\s/.test(character)
const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character)
