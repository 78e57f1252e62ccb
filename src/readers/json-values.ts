import type { ReadProblem } from '../reader.ts'
import { JsonCutter, type JsonItem } from '../source/json-cutter.ts'
import { findJsonError } from '../source/json-error.ts'
import { ItemCollector, type JsonItems } from '../source/json-items.ts'
import type { Line } from '../source/lines.ts'
import { Points } from '../source/points.ts'
import type { Source } from '../source/source.ts'
import { type Fields, isFields } from './record-keys.ts'
import { JsonText, type StructuredText } from './structured-text.ts'

/** One JSON value of a file: all of it, a line, or an item of a list that is too long to be read at once. */
export interface JsonValue {
  readonly document: StructuredText
  readonly value: unknown
  /** Its number or its line, where it says no id itself. */
  readonly id: string
  /** Whether it is one of several: an item of a list, or a line. */
  readonly isItem: boolean
  /** What stands in the object around the list that it is an item of, as far as it has been read. */
  readonly around: Fields
}

/** What stood beside the items of a long list, at the end of the object around them. */
export interface JsonRest {
  readonly rest: Fields
  readonly line: number
}

/** How a long document is to be cut. */
export interface Cut {
  readonly opensObjects: boolean
  isList(key: string): boolean
}

/** Documents up to this length are parsed as a whole; longer ones item by item. */
const WHOLE_CHARS = 1 << 24

/** The value of one line; a problem where it is no JSON. */
export function valueOfLine(line: Line): JsonValue | ReadProblem {
  try {
    const value = JSON.parse(line.number === 1 && line.text.startsWith('\uFEFF') ? line.text.slice(1) : line.text)
    const document = new JsonText(line.text, line.number, line.offset)
    return { document, value, id: String(line.number), isItem: true, around: {} }
  } catch {
    return badLine(line)
  }
}

/**
 * The value of a JSON document; where it is long, the items of its list, some at a time, so that threads can share them. A
 * document that is no valid JSON is read item by item, too, so that one bad record does not cost the others. Documents of up
 * to `wholeChars` are parsed as a whole.
 */
export async function* jsonParts(
  source: Source,
  cut: Cut,
  wholeChars = WHOLE_CHARS,
): AsyncGenerator<JsonItems | JsonValue | JsonRest | ReadProblem> {
  const held: string[] = []
  let length = 0
  let cutter: JsonCutter | undefined
  const collector = new ItemCollector()
  for await (const chunk of source.chunks()) {
    if (cutter) yield* shared(collector.take(cutter.take(chunk)))
    else {
      held.push(chunk)
      length += chunk.length
      if (length <= wholeChars) continue
      cutter = new JsonCutter(cut)
      for (const each of held.splice(0)) yield* shared(collector.take(cutter.take(each)))
    }
  }
  if (cutter) {
    yield* shared(collector.take(cutter.end()))
    yield* shared(collector.flush())
    if (!cutter.isComplete) yield { problem: 'the file is cut off', hint: CUT_HINT }
    yield* restOf(collector)
    return
  }
  const text = held.join('')
  if (!text.trim()) return
  const value = parse(text)
  if (value !== undefined) yield { document: new JsonText(text), value, id: '1', isItem: false, around: {} }
  else yield* damaged(text, cut)

  function* shared(parts: Iterable<JsonItems>): Generator<JsonItems | JsonValue | ReadProblem> {
    for (const part of parts)
      if (collector.isLight) yield part
      else yield* valuesOfItems(part)
  }
}

const CUT_HINT = 'Export it again; what could be read was read.'

/** What can be read of a text that is no valid JSON. */
function* damaged(text: string, cut: Cut): Generator<JsonValue | JsonRest | ReadProblem> {
  const cutter = new JsonCutter(cut)
  const collector = new ItemCollector()
  const found: (JsonValue | ReadProblem)[] = []
  for (const part of collector.take([...cutter.take(text), ...cutter.end()])) found.push(...valuesOfItems(part))
  for (const part of collector.flush()) found.push(...valuesOfItems(part))
  const values = found.filter((item) => 'value' in item && isFields(item.value)).length
  const isWhole = found.every((item) => !('problem' in item))
  if (values === 0) {
    yield jsonProblem(text)
    return
  }
  yield* found
  yield* restOf(collector)
  // Several documents after one another are no JSON, but nothing is lost. A bad item has told of itself.
  const isSequence = values > 1 && isWhole && cutter.isComplete
  if (!isSequence && isWhole) yield jsonProblem(text, CUT_HINT)
}

function* restOf({ around, line }: ItemCollector): Generator<JsonRest> {
  if (Object.keys(around).length) yield { rest: around, line }
}

/** The values of some items of a long list. */
export function* valuesOfItems({ items, first, around }: JsonItems): Generator<JsonValue | ReadProblem> {
  for (const [index, item] of items.entries()) yield valueOfItem(item, first + index, around)
}

function valueOfItem(
  { text, line, column, offset, tooLong }: JsonItem,
  number: number,
  around: Fields,
): JsonValue | ReadProblem {
  if (tooLong) return { problem: 'this record is too long to be read', line }
  const value = parse(text)
  if (value === undefined) {
    const error = findJsonError(text)
    const at = error && new Points(text, line, offset, column).point(error.offset)
    const reason = at ? ` (${error.reason}, column ${at.column})` : ''
    return {
      problem: `this is not valid JSON${reason}`,
      hint: 'The other records were read.',
      line: at?.line ?? line,
    }
  }
  const document = new JsonText(text, line, offset, column)
  return { document, value, id: String(number), isItem: true, around }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

export function jsonProblem(
  text: string,
  hint = 'Nothing in the file could be read. Export it again, or one conversation per line (JSONL), which loses bad lines only.',
): ReadProblem {
  const body = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text
  const error = findJsonError(body)
  const place = error && new Points(text).point(error.offset)
  const reason = place ? ` (${error.reason}, column ${place.column})` : ''
  return { problem: `this is not valid JSON${reason}`, hint, ...(place && { line: place.line }) }
}

function badLine(line: Line): ReadProblem {
  const text = line.number === 1 ? line.text.replace(/^\uFEFF/, ' ') : line.text
  const error = findJsonError(text)
  const reason = error ? ` (${error.reason}, column ${error.offset + 1})` : ''
  return {
    problem: `this is not valid JSON${reason}`,
    hint: 'Every line must be one whole conversation. The other lines were read.',
    line: line.number,
  }
}
