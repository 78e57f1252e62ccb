import type { Span } from '../conversation.ts'
import { late } from '../lazily.ts'
import type { Locale, Topic } from '../locale.ts'
import { type Match, Matcher } from '../phrase/matcher.ts'
import { brokenPlaceholders } from './broken-placeholders.ts'
import { MOST_PLACEHOLDERS, type Placeholder } from './placeholder.ts'
import { AROUND, foreignStretches, isCode, lineAround, lineEnd, outside } from './placeholder-context.ts'
import { mayHavePlaceholder, placeholderMarks, SYNTAXES, type Syntax } from './placeholder-marks.ts'

/** `| default: "x"`, `| fallback: "x"`, `|| 'x'`, `,fallback=x`, `,fallback:x`, `default="x"`. */
const FALLBACK = /\|\s*(?:default|fallback)\s*:|\|\||,\s*fallback\s*[=:]|\bdefault\s*=/
/** What is put behind a name: filters, fallbacks. */
const BEHIND_NAME = /\s*(?:\||,\s*fallback).*$/

/** Finds the placeholders of texts in one language. Weak marks count around a name that the pack's topic `placeholder-name` has. */
export class Placeholders {
  readonly #locale: Locale
  readonly #matchers = new Map<Topic, Matcher>()
  /** Openings that were asked about; most messages begin with one of a few words. */
  readonly #openings = new Map<string, boolean>()
  readonly #afterBlank: readonly string[]

  constructor(locale: Locale) {
    this.#locale = locale
    this.#afterBlank = locale.afterBlank ?? []
  }

  /** Whether the words before the first comma or line break are a salutation that needs a name, and nothing else. */
  lacksName(opening: string): boolean {
    const known = this.#openings.get(opening)
    if (known !== undefined) return known
    const lacks = this.#find('named-salutation', opening).some(({ span }) => span[1] === opening.length)
    if (this.#openings.size < MOST_PLACEHOLDERS) this.#openings.set(opening, lacks)
    return lacks
  }

  /** Whether words behind a salutation are what a name was to be put for: "NAME", "@name", "**CUSTOMER NAME**". */
  standsForName(words: string): boolean {
    const bare = words.replace(/^(?:@|\*{1,3})|\*{1,3}$/g, '')
    return bare.length < NEAR_NAME && this.#find('name-placeholder', asWords(bare)).length > 0
  }

  /** The placeholders of a text, in its order. */
  find(text: string): Placeholder[] {
    if (!mayHavePlaceholder(text)) return []
    const found: Placeholder[] = []
    for (const match of text.matchAll(placeholderMarks(text))) {
      const at = match.slice(1).findIndex((inside) => inside !== undefined)
      const syntax = SYNTAXES[at] as Syntax
      const span: Span = [match.index, match.index + match[0].length]
      const inside = match[at + 1] as string
      const name = nameOf(syntax, inside)
      if (this.#counts(syntax, name, text, span)) found.push({ span, syntax, name, hasFallback: FALLBACK.test(inside) })
    }
    return found
  }

  /**
   * Where those of a text that was sent stand, `{{name}` included, which could not be filled because it is not closed. Not
   * in code, not in quotations, not in what somebody else wrote.
   */
  findSent(text: string): Span[] {
    const found = this.find(text)
    const broken = text.includes('{{') ? brokenPlaceholders(text, found) : []
    const spans = [
      ...found.filter((each) => !this.#isShown(each, text)).map(({ span }) => span),
      ...broken.filter(([start]) => /^\{\{\s*\w/.test(text.slice(start, start + 10))),
    ]
    if (spans.length === 0) return spans
    const foreign = foreignStretches(text)
    for (const { span } of this.#find('quoting', text)) foreign.push([span[0], lineEnd(text, span[1])])
    spans.sort((a, b) => a[0] - b[0])
    return outside(spans.slice(0, MOST_PLACEHOLDERS), foreign).filter((span) => !isCode(lineAround(text, span)))
  }

  /** Square brackets in front of the name of a placeholder that nothing closes: "Hi [First name, ...". */
  openBrackets(text: string): Span[] {
    if (!text.includes('[')) return []
    const found: Span[] = []
    for (const { 0: words, 1: name, index } of text.matchAll(OPEN_BRACKET()))
      if (this.#isName(name as string)) found.push([index, index + words.length])
    return found.slice(0, MOST_PLACEHOLDERS)
  }

  #counts(syntax: Syntax, name: string, text: string, span: Span): boolean {
    switch (syntax) {
      case 'percent':
      case 'dollar':
        return isPath(name) || this.#isName(name)
      case 'square':
      // [TRACKING_LINK] says what it is; [URGENT] does not.
      case 'lenticular':
      case 'doubled-sign':
        return CONSTANT().test(name) || this.#isName(name)
      case 'angle':
        return !HTML.test(name) && this.#isName(name)
      case 'round':
        return this.#isRound(name, text, span)
      case 'date':
        return this.#isBehind('before-blank-date', text, span) && !isAboutFormats(text)
      case 'blank':
        return this.#isBlank(text, span)
      default:
        return true
    }
  }

  /**
   * Whether a round bracket is a placeholder: behind a salutation, below a signature, in front of a title, or as it says
   * itself ("insert date").
   */
  #isRound(name: string, text: string, [start, end]: Span): boolean {
    const before = text.slice(Math.max(0, start - NEAR_NAME), start)
    if (start < NEAR_NAME && /^\s?[,!:.\n]/.test(text.slice(end, end + 2)) && this.#salutes(before))
      return this.#isName(name)
    if (/[,\n]\s*$/.test(before) && text.slice(end).trim() === '' && this.#find('name-placeholder', name).length > 0)
      return true
    if (this.#find('fill-in', name).length > 0) return true
    return OPENS().test(before) && this.#isName(name) && this.#isTitled(text.slice(end, end + NEAR))
  }

  /**
   * Whether a title begins in front of these words, as in （お名前）様, perhaps with one more bracket before it. A bracket that
   * explains a word stands behind it, so only one that opens a phrase is asked about.
   */
  #isTitled(behind: string): boolean {
    const bracket = NEXT_BRACKET().exec(behind)
    if (bracket) return this.#isName(bracket[1] as string) && this.#isTitled(behind.slice(bracket[0].length))
    const rest = behind.trimStart()
    return this.#find('title-other', rest).some(({ span }) => span[0] === 0)
  }

  /** Whether words are a greeting and nothing else: "Hi ", "Good morning, ". */
  #salutes(words: string): boolean {
    if (SALUTED().test(words)) return true
    const bare = words.replace(/,?\s*$/, '').trimStart()
    return this.#find('salutation', bare).some(({ span: [from, to] }) => from === 0 && to === bare.length)
  }

  /** Whether words stand right before that tell a day or a time. */
  #isBehind(topic: Topic, text: string, [start]: Span): boolean {
    const before = text.slice(Math.max(0, start - NEAR), start).trimEnd()
    return this.#find(topic, before).some(({ span }) => span[1] === before.length)
  }

  /** Whether a placeholder is only shown: as a part of a name of a file, or to say in which form something is written. */
  #isShown({ syntax, span: [start, end] }: Placeholder, text: string): boolean {
    if (!SHOWN.has(syntax)) return false
    if (
      /[\\_=@]$/.test(text.slice(Math.max(0, start - 1), start)) ||
      /^(?:[\\_=@]|\.\w)/.test(text.slice(end, end + 2))
    )
      return true
    const before = text.slice(Math.max(0, start - AROUND), start)
    const behind = text.slice(end, end + AROUND)
    const sentence = `${before.split(SENTENCE_END).at(-1)} … ${behind.split(SENTENCE_END)[0]}`
    return this.#find('format-hint', sentence).length > 0
  }

  #find(topic: Topic, text: string): readonly Match[] {
    let matcher = this.#matchers.get(topic)
    if (!matcher) {
      const { topics, lists, variants, folding, abbreviations, ready } = this.#locale
      const words = topics[topic]
      matcher = new Matcher({
        topics: words ? { [topic]: words } : {},
        lists,
        variants,
        folding,
        ...(topic === 'quoting' ? { abbreviations } : {}),
        compiled: words && ready?.compiled[topic],
      })
      this.#matchers.set(topic, matcher)
    }
    return matcher.find(text)
  }

  /** Whether crosses, circles or a line are to be filled in. */
  #isBlank(text: string, span: Span): boolean {
    const blank = text.slice(...span)
    // Nothing else in its line: a rule between parts.
    if (/^[_＿]/.test(blank)) return /[^\s_＿]/.test(lineAround(text, span)) && (text.match(FORM_LINE)?.length ?? 0) < 2
    if (blank === 'X' || blank === 'Ｘ')
      return this.#isBefore(text, span, COUNTED) && this.#isBehind('before-blank-length', text, span)
    if (isMasked(text, span)) return false
    // A heading of Markdown, or a rule between parts.
    if (blank[0] === '#')
      return !HEADING.test(lineAround(text, span)) && (blank.length >= LONG_BLANK || this.#isNamed(text, span))
    // Filled circles, triangles and squares are as often an ornament, around a heading; crosses of multiplication may hide a number.
    if (/^[△□]/.test(blank) && lineAround(text, span).split(blank).length > 2) return false
    if (!/^[(XＸ\u03a7]/.test(blank)) return !/^(?:●+|×+|△+|□+)$/.test(blank) || this.#isBefore(text, span)
    if (text[span[0] - 1] === '#') return blank.length >= LONG_BLANK
    return (
      blank.length >= LONG_BLANK ||
      /[$€£] ?$/.test(text.slice(Math.max(0, span[0] - 2), span[0])) ||
      this.#isNamed(text, span) ||
      this.#isBefore(text, span, COUNTED)
    )
  }

  /** Whether one of the words stands behind that tell a blank; of those like `kind` only, where it is given. */
  #isBefore(text: string, [, end]: Span, kind?: RegExp): boolean {
    return this.#afterBlank.some(
      (word) =>
        (text.startsWith(word, end) || (HAN().test(word) && text.startsWith(` ${word}`, end))) &&
        (!kind || kind.test(word)),
    )
  }

  /** Whether a salutation that needs a name stands right before: "Dear XX" is no size. */
  #isNamed(text: string, [start]: Span): boolean {
    return this.lacksName(
      text
        .slice(Math.max(0, start - NEAR), start)
        .replace(/^[\s\S]*[.!?,\n。！？，]/, '')
        .trim(),
    )
  }

  /** Whether a name is one that people give to placeholders: "customer name", `orderNumber`, `FIRST_NAME`, "day, time". */
  #isName(name: string): boolean {
    if (this.#find('placeholder-name', asWords(name)).length > 0) return true
    const parts = name.split(/\s*[,/&、，／]\s*/u)
    return (
      parts.length > 1 && parts.every((part) => part !== '' && this.#find('placeholder-name', asWords(part)).length > 0)
    )
  }
}

/** What stands before a round bracket that explains nothing. */
const OPENS = late('u')`(?:^|[\s、。，！？!?）)])$`
const NEXT_BRACKET = late('u')`^[\s・の]*[（(]([^（()）\n]{1,20})[)）]`
/** A unit: 様, 月, 円, " minutes", "%". Behind two crosses, a particle may as well follow a size. */
const COUNTED = /^\p{Script=Han}+$|^[ %]/u
const HAN = late('u')`^\p{Script=Han}`
/** Fewer crosses may be a size or a number. */
const LONG_BLANK = 4
/** A salutation is not longer. */
const NEAR = 20

/** What a salutation and a name behind it take. */
const NEAR_NAME = 40
/** Marks that also show the form of something, where a sentence is about that. */
const SHOWN: ReadonlySet<Syntax> = new Set([
  'percent',
  'dollar',
  'square',
  'lenticular',
  'angle',
  'round',
  'date',
  'brace',
])
/** Of lines such as "Name: ____", two are a form for the customer. */
const FORM_LINE = /^[^\n:：_＿]{1,40}[:：][ \t]{0,3}[_＿]{2,}[ \t]*$/gm
const HEADING = /^\s*#+\s+[^\s,.]|^\s*#+\s*$/
const SENTENCE_END = /[.!?。！？]\s|\n/
/** Days and months in two orders: the formats themselves are meant. */
const isAboutFormats = (text: string): boolean => /\bDD.MM/i.test(text) && /\bMM.DD/i.test(text)

/** Tags whose names people give to placeholders too. */
const HTML = /^(?:address|code|data|details|label|link|map|object|output|summary|time|title)$/

const byLocale = new WeakMap<Locale, Placeholders>()

/** The placeholders of a language; made when first asked for. */
export function placeholdersIn(locale: Locale): Placeholders {
  let known = byLocale.get(locale)
  if (!known) {
    known = new Placeholders(locale)
    byLocale.set(locale, known)
  }
  return known
}

function nameOf(syntax: Syntax, inside: string): string {
  if (syntax === 'blank') return ''
  if (syntax === 'block') return inside.replace(/-$/, '').trim()
  if (syntax === 'attribute') return /\bkey\s*=\s*"([^"]*)"/.exec(inside)?.[1] ?? ''
  return inside.replace(BEHIND_NAME, '').trim()
}

/** `order_number`, `orderNumber`, `order.number` as "order number". */
export function asWords(name: string): string {
  return name
    .replace(/[_.-]+/g, ' ')
    .replace(CAPITALS_INSIDE(), '$1 $2')
    .trim()
}

/** `ticket.id`, `first_name`: words joined as only programs join them. */
const isPath = (name: string): boolean => PATH().test(name)

/** "XXXX-XXXX-1234", "card XXXX 1234": digits that were hidden on purpose. */
function isMasked(text: string, [start, end]: Span): boolean {
  return (
    /[\dXＸ\u03a7*•#]{2}[ -]$/.test(text.slice(Math.max(0, start - 3), start)) ||
    /^[ -][\dXＸ\u03a7*•#]{2}/.test(text.slice(end, end + 3))
  )
}

const CONSTANT = late('u')`^\p{Lu}[\p{Lu}\p{N}]*(?:_[\p{Lu}\p{N}]+)+$`
const CAPITALS_INSIDE = late('gu')`(\p{Ll})(\p{Lu})`
const SALUTED = late('u')`^\s{0,5}\p{L}{1,20},? $`
const PATH = late('u')`^\p{Ll}[\p{L}\d]*(?:[._][\p{L}\d]+)+$`
const OPEN_BRACKET = late('gu')`(?<![\w\]])\[(\p{L}[\p{L} '_-]{1,40})(?=[,.!?;:\n]|$)(?![^[\]\n]{0,200}\])`
