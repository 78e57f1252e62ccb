import type { Document, Node, Pair, Scalar, YAMLMap } from 'yaml'
import { isFields } from './record-keys.ts'
import { templateTextOf } from './record-template.ts'
import { yamlLibrary } from './yaml-library.ts'

/** Whether a pair of a map takes in what other maps hold (`<<: *base`); the library reads such a key as a symbol. */
export const isMerge = ({ key }: Pair): boolean =>
  yamlLibrary().isScalar(key) && typeof (key as Scalar).value === 'symbol'

/** The maps that such a pair takes in, the first of them first. */
export function mergedMaps({ value }: Pair, resolved: (node: unknown) => unknown): readonly YAMLMap[] {
  const { isMap, isSeq } = yamlLibrary()
  const sources = resolved(value)
  return (isSeq(sources) ? sources.items.map(resolved) : [sources]).filter((source) => isMap(source))
}

/**
 * What a document holds, without the entries of its outermost map that are no templates and only there for others to take
 * them in.
 */
export function withoutSources(document: Document.Parsed, value: unknown): unknown {
  const { contents } = document
  if (!yamlLibrary().isMap(contents) || !isFields(value)) return value
  const merged = mergedAnchors(document)
  if (merged.size === 0) return value
  const isSource = ({ key, value: own }: Pair): boolean => {
    const { anchor } = (own ?? {}) as { readonly anchor?: string }
    const held = value[nameOf(key)]
    return anchor !== undefined && merged.has(anchor) && isFields(held) && templateTextOf(held) === undefined
  }
  const sources = new Set((contents.items as Pair[]).filter(isSource).map(({ key }) => nameOf(key)))
  return Object.fromEntries(Object.entries(value).filter(([name]) => !sources.has(name)))
}

/** The name of a key, as it is in the values: `404: Not here` has a number for a key. */
export const nameOf = (key: unknown): string =>
  String(yamlLibrary().isScalar(key) ? (key as Scalar).value : (key as Node))

/** The anchors of what is merged somewhere. */
function mergedAnchors(document: Document.Parsed): ReadonlySet<string> {
  const anchors = new Set<string>()
  const { isAlias, isSeq, visit } = yamlLibrary()
  visit(document, {
    Pair(_, pair) {
      if (!isMerge(pair)) return
      for (const source of isSeq(pair.value) ? pair.value.items : [pair.value])
        if (isAlias(source)) anchors.add(source.source)
    },
  })
  return anchors
}
