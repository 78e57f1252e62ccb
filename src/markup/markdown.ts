import { fromMarkdown } from 'mdast-util-from-markdown'
import { Pieces } from '../source/pieces.ts'
import { isForUs, type MarkupComment } from './comment.ts'
import { charactersOf } from './references.ts'
import type { Render } from './rendered.ts'

type Root = ReturnType<typeof fromMarkdown>
type Node = Root | Root['children'][number]
type Parent = Extract<Node, { readonly children: unknown }>

/** The parser compares marks with one another: texts with more of them than any message has are taken as they are. */
const LONGEST = 1 << 15
const MOST_MARKS = 400
const DEEPEST = 50

/**
 * What people see of a text in Markdown: marks of emphasis, links and headings left out, quoted lines and code left out,
 * list items with their marks.
 */
export function renderMarkdown(source: string): ReturnType<Render> {
  const text = new MarkdownText(source)
  if (isTooMuch(source)) text.plain()
  else text.blocks(fromMarkdown(source), 0)
  return text.end()
}

function isTooMuch(source: string): boolean {
  if (source.length > LONGEST) return true
  let marks = 0
  for (const _ of source.matchAll(/[*_]+|[[\]<`]/g)) if (++marks > MOST_MARKS) return true
  return /^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])){40}/m.test(source)
}

class MarkdownText {
  readonly #source: string
  readonly #pieces = new Pieces(0)
  readonly #parts: string[] = []
  readonly #comments: MarkupComment[] = []
  #gap = ''
  #last = 0

  constructor(source: string) {
    this.#source = source
  }

  plain(): void {
    this.#put(this.#source, 0, this.#source.length)
  }

  end(): ReturnType<Render> {
    return { text: this.#parts.join(''), pieces: this.#pieces, comments: this.#comments }
  }

  /** `isTight`: paragraphs are not set off from one another. */
  blocks(node: Node, depth: number, isTight = false): void {
    if (depth > DEEPEST) return
    switch (node.type) {
      case 'root':
      case 'list':
        for (const child of node.children) this.blocks(child, depth + 1, isTight)
        if (node.type === 'list' && !isTight) this.#break('\n\n')
        return
      case 'listItem': {
        this.#break('\n')
        const [start, end] = rangeOf(node)
        const mark = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(this.#source.slice(start, end))?.[0]
        if (mark) this.#put(/^\d/.test(mark) ? mark : '- ', start, start + mark.length)
        for (const child of node.children) this.blocks(child, depth + 1, !node.spread)
        this.#break('\n')
        return
      }
      case 'paragraph':
      case 'heading':
        this.#inline(node, depth + 1)
        this.#break(isTight ? '\n' : '\n\n')
        return
      case 'html':
        this.#comment(node)
        this.#break('\n\n')
        return
      case 'code':
      case 'blockquote':
      case 'definition':
      case 'thematicBreak':
        this.#break('\n\n')
        return
      default:
        if ('children' in node) this.#inline(node, depth + 1)
    }
  }

  #inline(parent: Parent, depth: number): void {
    if (depth > DEEPEST) return
    for (const node of parent.children) {
      if (node.type === 'html') this.#comment(node)
      else if (node.type === 'text') this.#words(node.value, ...rangeOf(node))
      else if (node.type === 'break') this.#break('\n')
      else if ('children' in node) this.#inline(node, depth + 1)
    }
  }

  /** A block of HTML may hold several comments; nothing else in it is seen. */
  #comment(node: Extract<Node, { readonly type: 'html' }>): void {
    const [start] = rangeOf(node)
    for (const match of node.value.matchAll(/<!--([\s\S]*?)-->/g)) {
      const [whole, words = ''] = match
      const from = start + match.index
      if (isForUs(words))
        this.#comments.push({ text: words, at: this.#pieces.length, source: [from, from + whole.length] })
    }
  }

  /** A text and the range that it was read from, in which escapes, character references and line ends are longer. */
  #words(value: string, start: number, end: number): void {
    const source = this.#source
    let at = start
    let from = 0
    while (from < value.length) {
      const same = sameLength(value, from, source, at, end)
      if (same > 0) {
        this.#lines(value.slice(from, from + same), at)
        from += same
        at += same
        continue
      }
      if (isBlank(source.charCodeAt(at)) && !isBlank(value.charCodeAt(from))) {
        // Blanks at the beginning of a line are not part of the value.
        at++
        continue
      }
      const length = (value.codePointAt(from) as number) > 0xffff ? 2 : 1
      const isExtra = isBlank(value.charCodeAt(from)) && !isBlank(source.charCodeAt(at))
      const to = isExtra ? at : Math.min(end, sourceEnd(source, at, end))
      this.#put(value.slice(from, from + length), at, Math.max(to, at))
      from += length
      at = to
    }
  }

  /** Words that stand in the source as they are. */
  #lines(text: string, start: number): void {
    this.#put(text, start, start + text.length)
  }

  #break(text: '\n' | '\n\n'): void {
    if (this.#parts.length && this.#gap.length < text.length) this.#gap = text
  }

  #put(text: string, start: number, end: number): void {
    if (this.#gap) {
      this.#pieces.add(this.#gap.length, this.#last, Math.max(this.#last, start))
      this.#parts.push(this.#gap)
      this.#gap = ''
    }
    this.#pieces.add(text.length, start, end)
    this.#parts.push(text)
    this.#last = end
  }
}

/** How much of the value stands in the source as it is; an escape or a character reference ends it. */
function sameLength(value: string, from: number, source: string, at: number, end: number): number {
  let length = 0
  while (from + length < value.length && at + length < end) {
    const code = source.charCodeAt(at + length)
    if (code !== value.charCodeAt(from + length)) break
    if ((code === BACKSLASH || code === AMPERSAND) && decodedEnd(source, at + length) !== undefined) break
    length++
  }
  return length
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d

const BACKSLASH = 0x5c
const AMPERSAND = 0x26
const REFERENCE = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/
const ESCAPE = /^\\[!-/:-@[-`{-~]/

/** The end of the escape or character reference at `at`; nothing where there is none. */
function decodedEnd(source: string, at: number): number | undefined {
  const part = source.slice(at, at + 40)
  if (ESCAPE.test(part)) return at + 2
  const [reference] = REFERENCE.exec(part) ?? []
  return reference === undefined || charactersOf(reference) === reference ? undefined : at + reference.length
}

/** The end of what one character was read from: an escape, a reference, or a line end with the blanks around it. */
function sourceEnd(source: string, at: number, end: number): number {
  const decoded = decodedEnd(source, at)
  if (decoded !== undefined) return decoded
  const gap = /^[ \t]*\r?\n?[ \t]*(?:>[ \t]?)*/.exec(source.slice(at, Math.min(end, at + 400)))
  return at + Math.max(1, gap?.[0].length ?? 0)
}

function rangeOf(node: Node): [start: number, end: number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
}
