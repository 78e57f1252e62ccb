import type { JsonPath } from '../../source/json-positions.ts'
import { type Fields, isFields } from '../record-keys.ts'
import { EncodedText, type StructuredText } from '../structured-text.ts'
import type { Format } from './format.ts'

/** One record of a format, taken out of what stands around it. */
export interface FoundRecord {
  readonly record: Fields
  readonly document: StructuredText
  readonly path: JsonPath
  /** The other keys of the wrapper. */
  readonly page: Fields
  /** Its key, where the wrapper is a map. */
  readonly key: string | undefined
}

/** Takes the wrappers off records. */
export interface Unwrapping {
  /** Told of each page of a list, in order. */
  page?(page: Fields, document: StructuredText, path: JsonPath): void
  /** Told of a value that is neither a record of the format nor a wrapper of some. */
  stranger?(document: StructuredText, path: JsonPath): void
  /** Told of the keys under which there are lists of records. */
  list?(key: string): void
}

/** Wrappers within wrappers: deeper than any export, and never deeper than the stack. */
const MAX_DEPTH = 6
/** So many items of a list are looked at before it is taken for something else. */
const LOOKED_AT = 20
/** Looking for records in what is no wrapper ends after so many lists. */
const MAX_LOOKS = 200
/** From so much on a record counts as recognised. */
export const RECOGNISED = 0.3

const EMPTY: Fields = {}

/**
 * The records of a format in a value, with the wrappers of exports taken off: lists, lists of pages, `{comments: [...],
 * next_page}`, `{_embedded: {threads: [...]}}`, maps from ids to records, texts that are themselves JSON.
 */
export function* unwrap(
  value: unknown,
  format: Format,
  { document, path, page }: { readonly document: StructuredText; readonly path: JsonPath; readonly page: Fields },
  told: Unwrapping = {},
  depth = 0,
): Generator<FoundRecord> {
  const decoded = typeof value === 'string' ? encodedJson(value) : undefined
  if (depth > MAX_DEPTH || (!Array.isArray(value) && !isFields(value) && decoded === undefined)) {
    told.stranger?.(document, path)
  } else if (decoded !== undefined) {
    const inner = new EncodedText(document, path, value as string)
    yield* unwrap(decoded, format, { document: inner, path: [], page }, told, depth + 1)
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      yield* unwrap(item, format, { document, path: [...path, index], page }, told, depth + 1)
  } else if (isRecognised(value, format, page)) {
    yield { record: value as Fields, document, path, page, key: undefined }
  } else {
    yield* unwrapFields(value as Fields, format, { document, path, page }, told, depth)
  }
}

function* unwrapFields(
  fields: Fields,
  format: Format,
  { document, path, page }: { readonly document: StructuredText; readonly path: JsonPath; readonly page: Fields },
  told: Unwrapping,
  depth: number,
): Generator<FoundRecord> {
  // What stands around a wrapper counts for the records within it as well.
  const around = page === EMPTY || Object.keys(page).length === 0 ? fields : { ...page, ...fields }
  const budget = { left: MAX_LOOKS }
  const lists = Object.keys(fields).filter((key) => holdsRecords(fields[key], format, around, depth + 1, budget))
  if (lists.length) {
    told.page?.(fields, document, path)
    for (const key of lists) {
      told.list?.(key)
      yield* unwrap(fields[key], format, { document, path: [...path, key], page: around }, told, depth + 1)
    }
    return
  }
  const entries = Object.entries(fields).filter(([, value]) => isRecognised(value, format, fields))
  if (entries.length) {
    for (const [key, value] of entries)
      yield { record: value as Fields, document, path: [...path, key], page: EMPTY, key }
    return
  }
  // A page without any record is still a page: the last one of a list often is.
  const isEmptyPage = Object.values(fields).some((value) => Array.isArray(value) && value.length === 0)
  if (isEmptyPage && nextPage(fields) !== undefined) told.page?.(fields, document, path)
  else told.stranger?.(document, path)
}

function isRecognised(value: unknown, format: Format, page: Fields): boolean {
  return isFields(value) && format.recognise(value, page) >= RECOGNISED
}

/** Whether there are records somewhere in a value: in a list, or in a list in an object in it. */
function holdsRecords(value: unknown, format: Format, page: Fields, depth: number, budget: { left: number }): boolean {
  if (depth > MAX_DEPTH || budget.left-- <= 0) return false
  if (Array.isArray(value))
    return value.slice(0, LOOKED_AT).some((item) => {
      const decoded = typeof item === 'string' ? encodedJson(item) : item
      return (
        isFields(decoded) &&
        (isRecognised(decoded, format, page) || holdsLists(decoded, format, page, depth + 1, budget))
      )
    })
  return isFields(value) && !isRecognised(value, format, page) && holdsLists(value, format, page, depth, budget)
}

function holdsLists(fields: Fields, format: Format, page: Fields, depth: number, budget: { left: number }): boolean {
  return Object.values(fields).some(
    (inner) => Array.isArray(inner) && holdsRecords(inner, format, page, depth + 1, budget),
  )
}

/** The value of a text that is itself an object or a list in JSON. */
export function encodedJson(text: string): unknown {
  if (!/^\s*[[{]/.test(text) || !/[\]}]\s*$/.test(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Whether a page says that there is another one after it; nothing where it does not say anything about that. */
export function nextPage(page: Fields): boolean | undefined {
  const { end_of_stream: ended, page: number } = page
  if (typeof ended === 'boolean') return !ended
  const inner = (key: string, ...keys: readonly string[]): unknown => {
    let value: unknown = page[key]
    for (const each of keys) value = isFields(value) ? value[each] : undefined
    return value
  }
  const markers = [
    page.has_more,
    inner('meta', 'has_more'),
    page.next_page,
    page.next_page_id,
    page.nextPageToken,
    page.next_page_token,
    page.NextToken,
    page.next_cursor,
    inner('meta', 'next_cursor'),
    inner('meta', 'next_page_url'),
    inner('links', 'next'),
    inner('_links', 'next'),
    inner('_pagination', 'next'),
    inner('paging', 'next'),
    inner('pages', 'next'),
  ].filter((marker) => marker !== undefined)
  if (markers.length) return markers.some((marker) => marker !== null && marker !== false && marker !== '')
  if (isFields(number) && typeof number.number === 'number' && typeof number.totalPages === 'number')
    return number.number < number.totalPages
  return undefined
}
