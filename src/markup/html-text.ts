import type { Span } from '../conversation.ts'
import { Pieces } from '../source/pieces.ts'
import { isForUs, type MarkupComment } from './comment.ts'
import { charactersOf } from './references.ts'
import type { Render } from './rendered.ts'

/** An element that is open. */
interface Open {
  readonly name: string
  /** Whether nothing in it is seen. */
  readonly hides: boolean
  /** The number of the next item of a numbered list; nothing in other elements. */
  item?: number
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

const VOID = words('area base br col embed hr img input link meta param source track wbr')
/** Begin and end on a line of their own. */
const LINES = words(`address article aside center dd details dialog div dl dt fieldset figcaption figure footer form
  header hgroup li main nav section summary tr caption thead tbody tfoot`)
/** Are set off by a blank line. */
const PARAGRAPHS = words('p h1 h2 h3 h4 h5 h6 ul ol table pre hr')
const HIDDEN = words(
  'script style head title template noscript svg math object audio video select datalist iframe noembed noframes textarea',
)
/** Quoted history and signatures, as mail programs mark them. */
const HISTORY =
  /(?:^|\s)(?:gmail_quote(?:_container)?|gmail_extra|gmail_signature|gmail_attr|yahoo_quoted|moz-cite-prefix|moz-signature|protonmail_quote|zendesk_quoted|zd-quoted|freshdesk_quote|quoted-text|intercom-quote|email-signature|signature)(?:\s|$)/i
const HISTORY_IDS =
  /^(?:divRplyFwdMsg|appendonsend|mail-editor-reference-message-container|Signature|x_Signature|OLK_SRC_BODY_SECTION)$/
const UNSEEN =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?:px|pt|em)?\s*(?:;|$))/i
/** White space that is not seen as it is written. */
const ODD_SPACE = /[^\S ]| {2}|[\u200b\ufeff]/u
/** Deeper elements are read but not remembered. */
const MAX_OPEN = 1000

/** Puts together what is seen of a page, and where each part of it stands in the source. */
export class HtmlText {
  readonly #source: string
  readonly #pieces = new Pieces(0)
  readonly #parts: string[] = []
  readonly #comments: MarkupComment[] = []
  readonly #open: Open[] = []
  readonly #count = new Map<string, number>()
  #hidden = 0
  #preformatted = 0
  /** What is to stand before the next word: line ends, or a space; and the range it comes from. */
  #gap: { text: string; start: number; end: number } | undefined
  /** The end of the last range that was used: ranges never go back. */
  #last = 0

  constructor(source: string) {
    this.#source = source
  }

  open(name: string, attributes: ReadonlyMap<string, string>, [start, end]: readonly [number, number]): void {
    if (name === 'br') this.#break('\n', start, end, true)
    else if (PARAGRAPHS.has(name)) this.#break('\n\n', start, end)
    else if (LINES.has(name)) this.#break('\n', start, end)
    else if (name === 'td' || name === 'th') this.#space(start, end)
    if (name === 'img') this.#picture(attributes.get('alt'), start, end)
    // A placeholder of Intercom; a value stands in its place when it is sent.
    if (name === 'attribute' && attributes.has('key') && !this.#hidden)
      this.#put(this.#source.slice(start, end), start, end)
    if (VOID.has(name)) return
    if (name === 'p' && this.#count.get('p')) this.#pop('p')
    if (name === 'li') {
      // An item ends the one before it, unless a list stands between them.
      if (this.#open.findLast((open) => open.name === 'li' || open.name === 'ol' || open.name === 'ul')?.name === 'li')
        this.#pop('li')
      this.#item(start, end)
    }
    if (this.#open.length >= MAX_OPEN) return
    const hides = isHidden(name, attributes)
    this.#open.push({ name, hides, ...(name === 'ol' && { item: startOf(attributes) }) })
    this.#count.set(name, (this.#count.get(name) ?? 0) + 1)
    if (hides) this.#hidden++
    if (name === 'pre') this.#preformatted++
  }

  close(name: string, [start, end]: readonly [number, number]): void {
    if (this.#count.get(name)) this.#pop(name)
    if (PARAGRAPHS.has(name)) this.#break('\n\n', start, end)
    else if (LINES.has(name)) this.#break('\n', start, end)
  }

  /** The text between two tags. */
  words(start: number, end: number): void {
    if (this.#hidden || start >= end) return
    const raw = this.#source.slice(start, end)
    if (!/[&\r\0]/.test(raw)) this.#append(raw, start)
    else for (const [text, from, to] of decoded(raw, start)) this.#append(text, from, to)
  }

  /** What people do not see. */
  comment(words: string, source: Span): void {
    if (isForUs(words)) this.#comments.push({ text: words, at: this.#pieces.length, source })
  }

  /** The whole source as it is. */
  plain(): void {
    this.#append(this.#source, 0)
  }

  end(): ReturnType<Render> {
    return { text: this.#parts.join(''), pieces: this.#pieces, comments: this.#comments }
  }

  #pop(name: string): void {
    for (;;) {
      const open = this.#open.pop()
      if (!open) return
      this.#count.set(open.name, (this.#count.get(open.name) ?? 1) - 1)
      if (open.hides) this.#hidden--
      if (open.name === 'pre') this.#preformatted--
      if (open.name === name) return
    }
  }

  /** The mark of a list item, as people see it. */
  #item(start: number, end: number): void {
    if (this.#hidden) return
    const list = this.#open.findLast(({ name }) => name === 'ol' || name === 'ul')
    const mark = list?.item === undefined ? '- ' : `${list.item++}. `
    this.#put(mark, start, end)
  }

  /** Pictures of emoji are characters to those who see them. */
  #picture(alt: string | undefined, start: number, end: number): void {
    if (alt && !this.#hidden && /^\p{Extended_Pictographic}\S{0,12}$/u.test(alt)) this.#put(alt, start, end)
  }

  /** Line ends before the next word; those of `br` add up, those of blocks do not. */
  #break(text: '\n' | '\n\n', start: number, end: number, adds = false): void {
    if (this.#hidden || this.#parts.length === 0) return
    const known = this.#gap && /^\n+$/.test(this.#gap.text) ? this.#gap.text : ''
    const wanted = adds ? known + text : known.length >= text.length ? known : text
    if (wanted.length > 2) return
    this.#gap = { text: wanted, start: this.#gap?.start ?? start, end }
  }

  #space(start: number, end: number): void {
    if (this.#parts.length && !this.#hidden) this.#gap ??= { text: ' ', start, end }
  }

  /** Words as they stand in the source, or decoded from one character reference. White space becomes one space. */
  #append(text: string, start: number, end?: number): void {
    if (end !== undefined && text.length !== end - start) {
      // No-break spaces are seen as spaces.
      if (/^\s$/u.test(text) && !this.#preformatted) this.#space(start, end)
      else this.#put(text, start, end)
      return
    }
    if (this.#preformatted) {
      for (const match of text.matchAll(/[^\n]+|\n/g))
        this.#put(match[0], start + match.index, start + match.index + match[0].length)
      return
    }
    if (!ODD_SPACE.test(text)) {
      const words = text.trim()
      const from = start + (text.startsWith(' ') ? 1 : 0)
      if (from > start) this.#space(start, from)
      if (words) this.#put(words, from, from + words.length)
      if (words && text.endsWith(' ')) this.#space(from + words.length, start + text.length)
      return
    }
    for (const match of text.matchAll(/[^\s\u200b\ufeff]+|[\s\u200b\ufeff]+/gu)) {
      const from = start + match.index
      const to = from + match[0].length
      if (!/^[\s\u200b\ufeff]/u.test(match[0])) this.#put(match[0], from, to)
      else if (/\s/.test(match[0])) this.#space(from, to)
    }
  }

  #put(text: string, start: number, end: number): void {
    if (this.#gap) {
      const from = Math.max(this.#gap.start, this.#last)
      this.#pieces.add(this.#gap.text.length, from, Math.max(from, this.#gap.end))
      this.#parts.push(this.#gap.text)
      this.#gap = undefined
    }
    this.#pieces.add(text.length, start, end)
    this.#parts.push(text)
    this.#last = end
  }
}

function isHidden(name: string, attributes: ReadonlyMap<string, string>): boolean {
  if (name === 'blockquote' || HIDDEN.has(name)) return true
  if (attributes.size === 0) return false
  if (attributes.has('hidden') || UNSEEN.test(attributes.get('style') ?? '')) return true
  return HISTORY.test(attributes.get('class') ?? '') || HISTORY_IDS.test(attributes.get('id') ?? '')
}

function startOf(attributes: ReadonlyMap<string, string>): number {
  const start = Number(attributes.get('start') ?? 1)
  return Number.isInteger(start) ? start : 1
}

/** Text with character references, piece by piece: what was decoded, and the range that it was decoded from. */
function* decoded(raw: string, offset: number): Generator<readonly [text: string, start: number, end: number]> {
  for (const match of raw.matchAll(/&[^&\r\0]*|\r\n?|\0|[^&\r\0]+/g)) {
    const [part] = match
    const start = offset + match.index
    if (part[0] === '\r') yield ['\n', start, start + part.length]
    else if (part[0] === '\0') continue
    else if (part[0] !== '&') yield [part, start, start + part.length]
    else {
      const text = charactersOf(part)
      const length = text === part ? 0 : part.endsWith(text.slice(1)) ? 1 : 2
      const end = start + part.length - (text.length - length)
      if (length) yield [text.slice(0, length), start, end]
      if (end < start + part.length) yield [text.slice(length), end, start + part.length]
    }
  }
}
