import type { Document, Node, Pair, Scalar, YAMLMap } from 'yaml'
import type { Place, SourceEdit, Span } from '../conversation.ts'
import type { JsonPath } from '../source/json-positions.ts'
import type { Pieces } from '../source/pieces.ts'
import type { Points } from '../source/points.ts'
import type { ScopedSuppression } from '../suppression.ts'
import type { StructuredText } from './structured-text.ts'
import type { Extent, YamlComments } from './suppression/yaml.ts'
import { yamlLibrary } from './yaml-library.ts'
import { isMerge, mergedMaps, nameOf } from './yaml-merge.ts'
import { type ScalarStyle, scalarPieces } from './yaml-scalar.ts'
import { writeScalar } from './yaml-write.ts'

/** A YAML document and where its values stand. */
export class YamlText implements StructuredText {
  readonly #text: string
  readonly #document: Document.Parsed
  readonly #points: Points
  readonly #comments: YamlComments | undefined
  readonly #pieces = new Map<Scalar, Pieces | undefined>()
  readonly #entries = new Map<YAMLMap, ReadonlyMap<string, Pair>>()

  constructor(text: string, document: Document.Parsed, points: Points, comments?: YamlComments) {
    this.#text = text
    this.#document = document
    this.#points = points
    this.#comments = comments
  }

  place(path: JsonPath, span: Span): Place {
    const node = this.#node(path)
    const range = rangeOf(node)
    return this.#points.place((yamlLibrary().isScalar(node) && this.#decoded(node, range)?.source(span)) || range)
  }

  suppressed(record: JsonPath, text: JsonPath): readonly ScopedSuppression[] {
    return this.#comments?.for(record, text, (path) => this.#extent(path)) ?? []
  }

  #extent(path: JsonPath): Extent {
    const [start, end] = rangeOf(this.#node(path))
    const parent = path.length === 0 ? null : this.#node(path.slice(0, -1))
    const pair = yamlLibrary().isMap(parent) ? this.#entriesOf(parent).get(String(path.at(-1))) : undefined
    return { key: Math.min(start, (pair?.key as Node | null | undefined)?.range?.[0] ?? start), start, end }
  }

  write(path: JsonPath, span: Span, words: string): SourceEdit | undefined {
    const node = this.#node(path)
    if (!yamlLibrary().isScalar(node) || typeof node.value !== 'string') return undefined
    const range = rangeOf(node)
    const pieces = this.#decoded(node, range)
    if (!pieces) return undefined
    const { value, type } = node
    const scalar = { text: this.#text, range, style: type as ScalarStyle, value, pieces, isFlow: this.#isFlow(path) }
    const written = writeScalar(scalar, span, words)
    return written && { place: this.#points.place(written.range), text: written.text }
  }

  line(path: JsonPath): number {
    return this.#points.point(rangeOf(this.#node(path))[0]).line
  }

  #decoded(scalar: Scalar, range: Span): Pieces | undefined {
    if (typeof scalar.value !== 'string') return undefined
    if (!this.#pieces.has(scalar))
      this.#pieces.set(scalar, scalarPieces(this.#text, range, scalar.type as ScalarStyle, scalar.value))
    return this.#pieces.get(scalar)
  }

  /** Keys are compared as text, as they are in the values: `404: Not here` has a number for a key. */
  #node(path: JsonPath): Node | null {
    let node: unknown = this.#resolved(this.#document.contents)
    for (const key of path) {
      let child: unknown
      if (yamlLibrary().isSeq(node)) child = node.items[Number(key)]
      else if (yamlLibrary().isMap(node)) child = this.#entriesOf(node).get(String(key))?.value
      if (!child) break
      node = this.#resolved(child)
    }
    return node as Node | null
  }

  /** Whether a value stands between brackets or braces. */
  #isFlow(path: JsonPath): boolean {
    const around = path.map((_, depth) => this.#node(path.slice(0, depth)))
    return around.some((node) => yamlLibrary().isCollection(node) && node.flow === true)
  }

  /** The entries of a map by their names. What it merges stands behind what it has itself. */
  #entriesOf(map: YAMLMap): ReadonlyMap<string, Pair> {
    const known = this.#entries.get(map)
    if (known) return known
    const own = (map.items as Pair[]).filter((pair) => !isMerge(pair))
    const entries = new Map(own.map((pair) => [nameOf(pair.key), pair]))
    this.#entries.set(map, entries)
    for (const pair of map.items as Pair[]) {
      if (!isMerge(pair)) continue
      for (const source of mergedMaps(pair, (node) => this.#resolved(node)))
        for (const [name, merged] of this.#entriesOf(source)) if (!entries.has(name)) entries.set(name, merged)
    }
    return entries
  }

  #resolved(node: unknown): unknown {
    return yamlLibrary().isAlias(node) ? node.resolve(this.#document) : node
  }
}

function rangeOf(node: Node | null): Span {
  return node?.range ? [node.range[0], node.range[1]] : [0, 0]
}
