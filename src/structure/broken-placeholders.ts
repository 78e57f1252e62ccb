import type { Span } from '../conversation.ts'
import { MOST_PLACEHOLDERS, type Placeholder } from './placeholder.ts'
import { isCode, lineAround } from './placeholder-context.ts'

/** Liquid blocks that must be ended. */
const BLOCKS: ReadonlySet<string> = new Set(['if', 'unless', 'for', 'case', 'capture', 'comment', 'raw', 'tablerow'])

/** Marks of placeholders that nothing closes, or that close nothing, and blocks without their end. `found` are the whole ones. */
export function brokenPlaceholders(text: string, found: readonly Placeholder[]): Span[] {
  const broken = leftovers(text, found)
  const open: { readonly name: string; readonly span: Span }[] = []
  for (const { syntax, name, span } of found) {
    const section = syntax === 'double-brace' ? SECTION.exec(name) : null
    if (section?.[1] === '/') {
      if (open.at(-1)?.name === section[2]) open.pop()
      else broken.push(span)
    } else if (section) open.push({ name: section[2] as string, span })
    if (syntax !== 'block') continue
    const word = /^[a-z]+/.exec(name)?.[0] ?? ''
    if (BLOCKS.has(word)) open.push({ name: word, span })
    else if (word.startsWith('end')) {
      if (open.at(-1)?.name === word.slice(3)) open.pop()
      else broken.push(span)
    }
  }
  return [...broken, ...open.map(({ span }) => span)].sort((a, b) => a[0] - b[0])
}

/** `{{#if name}}`, `{{^orders}}` and `{{/if}}`, as Handlebars and Mustache have them. */
const SECTION = /^([#^/])\s*([\w.]+)/

/** An opening mark with a name, or a name with a closing mark. */
const LEFTOVER =
  /(?:\{\{\{?|\{%|[$#%]\{|\{!)[^\S\n]{0,3}(?:[A-Za-z][\w.]{0,80})?[^\S\n]{0,3}[%}]?|(?<![\w"'{])\{[A-Za-z][\w.]{1,80}(?=[\s,!?]|\}\}|$)(?![^{}\n]{0,120}\}(?!\}))(?:\}\})?|(?<![\w."':)\]{}])[A-Za-z][\w.]{1,80}(?:\}\}?|%\})|(?<![\w%])%[A-Za-z]+(?:_[A-Za-z]+)+(?![\w%])/g

function leftovers(text: string, found: readonly Placeholder[]): Span[] {
  if (!/[{}%]/.test(text)) return []
  let next = 0
  let looked = 0
  const broken: Span[] = []
  for (const {
    0: { length },
    index,
  } of text.matchAll(LEFTOVER)) {
    if (++looked > MOST_PLACEHOLDERS) break
    const span: Span = [index, index + text.slice(index, index + length).trimEnd().length]
    while (next < found.length && (found[next] as Placeholder).span[1] <= index) next++
    const other = found[next]
    if (other && other.span[0] < span[1]) continue
    if (/^\w+\}$/.test(text.slice(...span)) && isOpen(text, index)) continue
    if (!isCode(lineAround(text, span))) broken.push(span)
  }
  return broken
}

/** Whether a brace stands open in the line before an offset: "{total, number, EUR}". */
function isOpen(text: string, at: number): boolean {
  const line = text.slice(Math.max(0, at - 120, text.lastIndexOf('\n', at - 1) + 1), at)
  return line.lastIndexOf('{') > line.lastIndexOf('}')
}
