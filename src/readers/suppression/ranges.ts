import type { Place, Span } from '../../conversation.ts'
import type { Suppression } from '../../suppression.ts'
import { type DirectiveName, parseDirective, suppressionsOf, type Target } from './directive.ts'

/** A comment in a text, without its marks. Offsets are those of the text that it is in. */
export interface Comment {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** What a suppression holds for, in the offsets of its comment. */
export interface Ranged {
  readonly suppression: Suppression
  readonly start: number
  /** What it holds for; nothing for a comment about the template that it stands in. */
  readonly range: Span | undefined
  /** Whether it is about a line, and so about what begins there. */
  readonly isLine: boolean
  readonly except: readonly { readonly rule: string; readonly from: number }[]
}

/** Where the lines are that a comment can be about. */
export interface Ground {
  /** The line of an offset. */
  lineAt(offset: number): Span
  /** The next line behind an offset that is not blank and not a comment. */
  nextLine(offset: number): Span
  place(span: Span): Place
}

interface Open {
  readonly target: Target
  readonly suppression: Suppression
  readonly start: number
  readonly from: number
  readonly except: { rule: string; from: number }[]
  isClosed: boolean
}

/** Each is compared with those before it and with every template. A file with more is no file of templates. */
const MOST = 2000
/** More in one template are left out: then what they are about is reported. */
export const MOST_IN_TEMPLATE = 100

const WHOLE: Span = [0, Number.POSITIVE_INFINITY]

/** What the comments of a text hold for, in the order of the text. Comments to others are passed over. */
export function rangesOf(comments: readonly Comment[], ground: Ground): Ranged[] {
  const ranged: Ranged[] = []
  const open: Open[] = []
  for (const { text, start, end } of comments.slice(0, MOST)) {
    const directive = parseDirective(text)
    if (!directive) continue
    const own = suppressionsOf(directive, text, ground.place([start, end]))
    for (const suppression of own) {
      const add = (range: Span | undefined, isLine = false) =>
        ranged.push({ suppression, start, range, isLine, except: [] })
      const what: DirectiveName = directive.name ?? 'disable-line'
      if (what === 'disable')
        open.push({ target: suppression, suppression, start, from: end, except: [], isClosed: false })
      else if (what === 'disable-line') add(ground.lineAt(start), true)
      else if (what === 'disable-next-line') add(ground.nextLine(end), true)
      else if (what === 'disable-template') add(undefined)
      else if (!close(open, suppression, start, ranged)) add([start, start])
    }
  }
  for (const each of open) if (!each.isClosed) ranged.push(rangeOf(each, WHOLE[1]))
  return ranged.sort((a, b) => a.start - b.start)
}

/** Ends what an `enable` is about; false where nothing is. */
function close(open: readonly Open[], target: Target, at: number, into: Ranged[]): boolean {
  let isClosing = false
  for (const each of open) {
    if (each.isClosed) continue
    const { rule, phrase } = each.target
    const isMeant = target.rule === undefined || target.rule === rule
    if (isMeant && (target.phrase === undefined || target.phrase === phrase)) {
      each.isClosed = true
      into.push(rangeOf(each, at))
    } else if (rule === undefined && target.rule !== undefined) each.except.push({ rule: target.rule, from: at })
    else continue
    isClosing = true
  }
  return isClosing
}

const rangeOf = ({ suppression, start, from, except }: Open, end: number): Ranged => ({
  suppression,
  start,
  range: [from, end],
  isLine: false,
  except,
})

/** A suppression that holds for all templates of a file. */
export const forAll = (suppression: Suppression): Ranged => ({
  suppression,
  start: 0,
  range: WHOLE,
  isLine: false,
  except: [],
})

/** The lines of a text as it stands, `skip` telling which lines are passed over as comments. */
export function linesOf(text: string, skip: (line: string) => boolean): Pick<Ground, 'lineAt' | 'nextLine'> {
  const lineAt = (offset: number): Span => {
    const end = text.indexOf('\n', offset)
    return [offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? text.length + 1 : end + 1]
  }
  /** Comments that follow one another are about the same line. */
  const next = new Map<number, Span>()
  return {
    lineAt,
    nextLine(offset) {
      const from = lineAt(offset)[1]
      const known = next.get(from)
      if (known) return known
      let line: Span = [from, from]
      do line = line[1] > text.length ? [text.length + 1, text.length + 1] : lineAt(line[1])
      while (line[0] <= text.length && isPassed(text.slice(...line)))
      next.set(from, line)
      return line
    },
  }

  function isPassed(line: string): boolean {
    return line.trim() === '' || skip(line)
  }
}
