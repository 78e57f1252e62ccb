import type { Reader, Sample } from '../reader.ts'
import csv from './csv.ts'
import json from './json.ts'
import jsonl from './jsonl.ts'
import markdownTemplates from './markdown-templates.ts'
import text from './text.ts'
import yamlTemplates from './yaml-templates.ts'

/** All readers, by id. */
export const readers: readonly Reader[] = [csv, json, jsonl, markdownTemplates, text, yamlTemplates]

/** The reader for a source, or why there is none. */
export type Choice =
  | { readonly reader: Reader }
  | { readonly reader?: undefined; readonly reason: string; readonly hint: string }

/** Below this a reader only says that the extension would fit. */
const SURE_ENOUGH = 0.3

/**
 * The reader named by `inputFormat`, else the one that is surest of the sample. An empty source goes by its extension.
 */
export function chooseReader(sample: Sample, inputFormat?: string): Choice {
  const formats = readers.map(({ id }) => id).join(', ')
  if (inputFormat !== undefined) {
    const reader = readers.find(({ id }) => id === inputFormat)
    return reader
      ? { reader }
      : { reason: `there is no input format "${inputFormat}"`, hint: `It is one of: ${formats}.` }
  }
  if (sample.complete && sample.head.trim() === '') {
    const reader = readers.find(({ extensions }) => extensions.includes(sample.extension))
    return { reader: reader ?? text }
  }
  const sure = readers.map((reader) => ({ reader, confidence: reader.detect(sample) }))
  const best = sure.reduce((one, other) => (other.confidence > one.confidence ? other : one))
  if (best.confidence >= SURE_ENOUGH) return { reader: best.reader }
  const expected = readers.find(({ extensions }) => extensions.includes(sample.extension))
  return {
    reason: expected ? `nothing in it looks like ${expected.name} that can be read` : 'its format was not recognised',
    hint: `See docs/conversation-format.md, or name its format with --input-format: ${formats}.`,
  }
}
