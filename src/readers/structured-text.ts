import type { Place, SourceEdit, Span } from '../conversation.ts'
import { jsonEscaped } from '../source/json-escape.ts'
import { type JsonPath, JsonPositions } from '../source/json-positions.ts'
import { Points } from '../source/points.ts'
import type { ScopedSuppression } from '../suppression.ts'

/** A text that holds nested values, JSON or YAML, and knows where they stand in the file. */
export interface StructuredText {
  /** The place of a span of the decoded string at `path`. */
  place(path: JsonPath, span: Span): Place
  /** How the file is changed so that a span of the decoded string at `path` reads `words`; nothing where it cannot be. */
  write(path: JsonPath, span: Span, words: string): SourceEdit | undefined
  /** The line of the value at `path`, from 1. */
  line(path: JsonPath): number
  /**
   * What comments suppress in a template, by the paths of its record and its text; formats without comments have none. Which
   * template is the last one of a suppression is not known yet.
   */
  suppressed?(record: JsonPath, text: JsonPath): readonly ScopedSuppression[]
}

/** A JSON text: a whole file, one line of it, or one value. Positions are worked out when they are asked for. */
export class JsonText implements StructuredText {
  readonly #text: string
  readonly #line: number
  readonly #offset: number
  readonly #column: number
  #positions: JsonPositions | undefined
  #points: Points | undefined

  constructor(text: string, line = 1, offset = 0, column = 1) {
    this.#text = text
    this.#line = line
    this.#offset = offset
    this.#column = column
  }

  place(path: JsonPath, span: Span): Place {
    this.#positions ??= new JsonPositions(this.#text)
    const range = this.#positions.within(path, span) ?? this.#positions.value(path) ?? [0, this.#text.length]
    return this.#table().place(range)
  }

  write(path: JsonPath, span: Span, words: string): SourceEdit | undefined {
    this.#positions ??= new JsonPositions(this.#text)
    const range = this.#positions.within(path, span)
    if (!range || !this.#positions.isExact(path, span)) return undefined
    return { place: this.#table().place(range), text: jsonEscaped(words, this.#text) }
  }

  line(path: JsonPath): number {
    this.#positions ??= new JsonPositions(this.#text)
    return this.#table().point(this.#positions.value(path)?.[0] ?? 0).line
  }

  #table(): Points {
    this.#points ??= new Points(this.#text, this.#line, this.#offset, this.#column)
    return this.#points
  }
}

/** A JSON text that is itself the value of a string: programs that export exports encode twice. */
export class EncodedText implements StructuredText {
  readonly #outer: StructuredText
  readonly #path: JsonPath
  readonly #text: string
  #positions: JsonPositions | undefined

  /** `text` is the decoded string at `path` of the outer text. */
  constructor(outer: StructuredText, path: JsonPath, text: string) {
    this.#outer = outer
    this.#path = path
    this.#text = text
  }

  place(path: JsonPath, span: Span): Place {
    this.#positions ??= new JsonPositions(this.#text)
    const range = this.#positions.within(path, span) ?? this.#positions.value(path) ?? [0, this.#text.length]
    return this.#outer.place(this.#path, range)
  }

  write(path: JsonPath, span: Span, words: string): SourceEdit | undefined {
    this.#positions ??= new JsonPositions(this.#text)
    const range = this.#positions.within(path, span)
    if (!range || !this.#positions.isExact(path, span)) return undefined
    return this.#outer.write(this.#path, range, jsonEscaped(words, this.#text))
  }

  line(): number {
    return this.#outer.line(this.#path)
  }
}
