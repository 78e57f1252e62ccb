import type { Conversation, Place } from '../../conversation.ts'
import { isForUs } from '../../markup/comment.ts'
import { isProblem, type ReadItem } from '../../reader.ts'
import type { JsonPath } from '../../source/json-positions.ts'
import type { Points } from '../../source/points.ts'
import type { ScopedSuppression } from '../../suppression.ts'
import { yamlLibrary } from '../yaml-library.ts'
import { type Comment, linesOf, MOST_IN_TEMPLATE, type Ranged, rangesOf } from './ranges.ts'

/** Where a node of a YAML document stands, and where its key does. */
export interface Extent {
  readonly key: number
  readonly start: number
  readonly end: number
}

/** What comments in a YAML file suppress. No comment can stand inside a text, so they are about whole texts. */
export class YamlComments {
  readonly #ranged: readonly Ranged[]

  constructor(text: string, points: Points) {
    this.#ranged = yamlRanges(text, points)
  }

  get isEmpty(): boolean {
    return this.#ranged.length === 0
  }

  /** What holds for a template of which the record and the text stand at these paths. */
  for(record: JsonPath, text: JsonPath, extent: (path: JsonPath) => Extent): readonly ScopedSuppression[] {
    if (this.isEmpty) return []
    const own = extent(record)
    const { start } = extent(text)
    const anchors = [start, ...text.map((_, index) => extent(text.slice(0, index + 1)).key)]
    if (record.length === 0) anchors.push(own.start)
    const holds = ({ range, isLine, start: at }: Ranged): boolean => {
      if (!range) return at >= own.key && at < own.end
      const begins = (offset: number) => offset >= range[0] && offset < range[1]
      return isLine ? anchors.some(begins) : begins(start)
    }
    return this.#ranged
      .filter(holds)
      .slice(0, MOST_IN_TEMPLATE)
      .map(({ suppression, except }) => ({
        suppression,
        at: 0,
        isLast: false,
        ...exceptionsBefore(except, start),
      }))
  }

  /** Says with which template each suppression ends; one that is about none goes with the last template of all. */
  settled(items: readonly ReadItem[]): readonly ReadItem[] {
    const last = new Map<unknown, number>()
    let template = -1
    for (const [index, item] of items.entries()) {
      if (isProblem(item) || item.kind !== 'template') continue
      template = index
      for (const { suppression } of item.suppressions ?? []) last.set(suppression, index)
    }
    const without = this.#ranged
      .filter(({ suppression }) => !last.has(suppression))
      .map(({ suppression }): ScopedSuppression => ({ suppression, spans: [], at: 0, isLast: true }))
    return items.map((item, index): ReadItem => {
      if (isProblem(item) || item.kind !== 'template') return item
      const own = (item.suppressions ?? []).map((scoped) =>
        last.get(scoped.suppression) === index ? { ...scoped, isLast: true } : scoped,
      )
      const all = index === template ? [...own, ...without] : own
      return all.length === 0 ? item : ({ ...item, suppressions: all } satisfies Conversation)
    })
  }
}

/** A rule that was brought back before the text begins is back in all of it. */
function exceptionsBefore(except: Ranged['except'], start: number): Pick<ScopedSuppression, 'except'> {
  const back = except.filter(({ from }) => from <= start).map(({ rule }) => ({ rule, from: 0 }))
  return back.length === 0 ? {} : { except: back }
}

function yamlRanges(text: string, points: Points): readonly Ranged[] {
  if (!/#[ \t]*etiquette[-_ ]/i.test(text)) return []
  return rangesOf(commentsIn(text), {
    ...linesOf(text, (line) => /^\s*#/.test(line)),
    place: (span): Place => points.place(span),
  })
}

/** What the lexer puts between the pieces of the text: beginnings and ends of documents, scalars and flows. */
const MARKS = new Set(['\u0002', '\u0018', '\u001f'])
const SCALAR = '\u001f'

/** The comments of a YAML text: not what looks like one inside a text. */
function* lexed(text: string): Generator<Comment> {
  let at = 0
  let isScalar = false
  for (const lexeme of new (yamlLibrary().Lexer)().lex(text)) {
    if (MARKS.has(lexeme) && !isScalar) {
      isScalar = lexeme === SCALAR
      continue
    }
    if (!isScalar && lexeme.startsWith('#'))
      yield { text: lexeme.replace(/^#+/, ''), start: at, end: at + lexeme.length }
    isScalar = false
    at += lexeme.length
  }
}

const commentsIn = (text: string): readonly Comment[] => [...lexed(text)].filter((comment) => isForUs(comment.text))
