import type { Sample } from '../../reader.ts'
import { parseJsonHead } from '../../source/json-head.ts'
import { type Fields, isFields } from '../record-keys.ts'
import type { StructuredText } from '../structured-text.ts'
import { type Around, type Format, NOBODY } from './format.ts'
import { unwrap } from './unwrap.ts'

/** What the beginning of a file looks like to a format. */
export interface Look {
  /** 0..1 */
  readonly confidence: number
  /** Whether the records stand one per line. */
  readonly isLines: boolean
  /** Whether a document is a record itself, and not a wrapper of records. */
  readonly isRecord: boolean
  /** Whether each record is a conversation by itself. */
  readonly isWhole: boolean
  /** The keys of the lists that the records stand in. */
  readonly lists: ReadonlySet<string>
}

/** So many records are looked at. */
const LOOKED_AT = 40

export function look(format: Format, sample: Sample): Look {
  const { values, isLines } = valuesOf(sample)
  const lists = new Set<string>()
  let strangers = 0
  const sure: number[] = []
  let isWhole = true
  const told = { list: (key: string) => lists.add(key), stranger: () => strangers++ }
  for (const value of values) {
    for (const { record, page } of unwrap(value, format, { document: NOWHERE, path: [], page: {} }, told)) {
      sure.push(format.recognise(record, page))
      if (isWhole && format.groups === 'id') isWhole = isWholeRecord(format.read(record, nowhere(page)))
      if (sure.length >= LOOKED_AT) break
    }
    if (sure.length >= LOOKED_AT) break
  }
  const sum = sure.reduce((one, other) => one + other, 0)
  const share = sure.length / Math.max(1, sure.length + strangers)
  const first = values[0]
  return {
    confidence: sure.length === 0 ? 0 : (sum / sure.length) * (share < 0.2 ? 0.5 : 1),
    isLines,
    isWhole,
    isRecord: isFields(first) && format.recognise(first, {}) > 0,
    lists,
  }
}

function isWholeRecord(read: ReturnType<Format['read']>): boolean {
  return read !== undefined && 'isWhole' in read && read.isWhole === true
}

interface SampleValues {
  readonly values: readonly unknown[]
  readonly isLines: boolean
}

/** Parsed once for all formats. */
const parsed = new WeakMap<Sample, SampleValues>()

export function valuesOf(sample: Sample): SampleValues {
  let values = parsed.get(sample)
  if (!values) {
    values = parseSample(sample)
    parsed.set(sample, values)
  }
  return values
}

const LINES = new Set(['.jsonl', '.ndjson'])

function parseSample({ head, extension }: Sample): SampleValues {
  if (!/^\s*(?:[[{]|"\s*[[{])/.test(head)) return { values: [], isLines: false }
  const lines = head.split('\n', LOOKED_AT + 1)
  const values = lines.map(parseLine)
  // The first line may be a heading of the export, the last one is cut off.
  const objects = values.filter(isFields)
  const isLines = objects.length > 1 || (LINES.has(extension) && objects.length > 0)
  if (isLines) return { values: objects, isLines }
  const value = parseJsonHead(head)
  return { values: value === undefined ? [] : [value], isLines: LINES.has(extension) }
}

function parseLine(line: string): unknown {
  const text = line.trim()
  if (!text.startsWith('{') || !text.endsWith('}')) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const NOWHERE: StructuredText = {
  place: () => ({ start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }),
  write: () => undefined,
  line: () => 1,
}

const nowhere = (page: Fields): Around => ({
  page,
  key: undefined,
  fileName: undefined,
  folder: undefined,
  people: NOBODY,
  skip() {},
  warn() {},
})
