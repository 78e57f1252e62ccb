import type { Place, Span } from '../conversation.ts'
import { type JsonPath, JsonPositions } from '../source/json-positions.ts'
import { Points } from '../source/points.ts'

/** A text that holds nested values, JSON or YAML, and knows where they stand in the file. */
export interface StructuredText {
  /** The place of a span of the decoded string at `path`. */
  place(path: JsonPath, span: Span): Place
  /** The line of the value at `path`, from 1. */
  line(path: JsonPath): number
}

/** A JSON text: a whole file, or one line of it. Positions are worked out when they are asked for. */
export class JsonText implements StructuredText {
  readonly #text: string
  readonly #line: number
  readonly #offset: number
  #positions: JsonPositions | undefined
  #points: Points | undefined

  constructor(text: string, line = 1, offset = 0) {
    this.#text = text
    this.#line = line
    this.#offset = offset
  }

  place(path: JsonPath, span: Span): Place {
    this.#positions ??= new JsonPositions(this.#text)
    const range = this.#positions.within(path, span) ?? this.#positions.value(path) ?? [0, this.#text.length]
    return this.#table().place(range)
  }

  line(path: JsonPath): number {
    this.#positions ??= new JsonPositions(this.#text)
    return this.#table().point(this.#positions.value(path)?.[0] ?? 0).line
  }

  #table(): Points {
    this.#points ??= new Points(this.#text, this.#line, this.#offset)
    return this.#points
  }
}
