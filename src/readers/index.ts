import type { Reader, Sample } from '../reader.ts'
import { srt, webvtt } from './captions.ts'
import csv from './csv.ts'
import { formatReaders } from './formats/index.ts'
import json from './json.ts'
import jsonl from './jsonl.ts'
import markdownTemplates from './markdown-templates.ts'
import text from './text.ts'
import whatsapp from './whatsapp.ts'
import yamlTemplates from './yaml-templates.ts'
import zendeskChatText from './zendesk-chat-text.ts'

/** All readers, by id. */
export const readers: readonly Reader[] = [
  ...formatReaders,
  csv,
  json,
  jsonl,
  markdownTemplates,
  srt,
  text,
  webvtt,
  whatsapp,
  yamlTemplates,
  zendeskChatText,
].sort((one, other) => (one.id < other.id ? -1 : 1))

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
  if (inputFormat !== undefined) {
    const reader = readers.find(({ id }) => id === inputFormat)
    return reader
      ? { reader }
      : {
          reason: `there is no input format "${inputFormat}"`,
          hint: `It is one of: ${readers.map(({ id }) => id).join(', ')}.`,
        }
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
    hint: 'See docs/formats.md, or name its format with --input-format.',
  }
}
