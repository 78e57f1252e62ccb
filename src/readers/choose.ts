import type { Reader, Sample } from '../reader.ts'
import { coreReaders } from './index.ts'
import text from './text.ts'

/** The reader for a source, or why there is none. */
export type Choice =
  | { readonly reader: Reader }
  | { readonly reader?: undefined; readonly reason: string; readonly hint: string }

/** Below this a reader only says that the extension would fit. */
const SURE_ENOUGH = 0.3

/**
 * The reader named by `inputFormat`, else the one that is surest of the sample. An empty source goes by its extension.
 */
export async function chooseReader(sample: Sample, inputFormat?: string): Promise<Choice> {
  if (inputFormat !== undefined) {
    const reader = await findReader(inputFormat)
    return reader
      ? { reader }
      : {
          reason: `there is no input format "${inputFormat}"`,
          hint: `It is one of: ${(await readerIds()).join(', ')}.`,
        }
  }
  if (sample.complete && sample.head.trim() === '') {
    const reader = coreReaders.find(({ extensions }) => extensions.includes(sample.extension))
    return { reader: reader ?? text }
  }
  const readers = mayBeExport(sample) ? (await import('./all.ts')).readers : coreReaders
  const sure = readers.map((reader) => ({ reader, confidence: reader.detect(sample) }))
  const best = sure.reduce((one, other) => (other.confidence > one.confidence ? other : one))
  if (best.confidence >= SURE_ENOUGH) return { reader: best.reader }
  const expected = coreReaders.find(({ extensions }) => extensions.includes(sample.extension))
  return {
    reason: expected ? `nothing in it looks like ${expected.name} that can be read` : 'its format was not recognised',
    hint: 'See docs/formats.md, or name its format with --input-format.',
  }
}

/** A reader by its id. */
export async function findReader(id: string): Promise<Reader | undefined> {
  return (
    coreReaders.find((reader) => reader.id === id) ?? (await import('./all.ts')).readers.find((one) => one.id === id)
  )
}

/** The ids of all readers. */
export const readerIds = async (): Promise<string[]> => (await import('./all.ts')).readers.map(({ id }) => id)

/** JSON, and not etiquette's own: only that has messages with a role and a text, and only these keys before them. */
const OWN =
  /^\s*\{"id":"[^"\\]*",(?:"(?:kind|channel|locale|title)":"[^"\\]*",|"closed":(?:true|false),)*"messages":\[\{"role":"[a-z]+","/

/** Whether a sample may be an export of a helpdesk as JSON, so that it is worth loading their readers. */
const mayBeExport = ({ head }: Sample): boolean => /^\s*[{["]/.test(head) && !OWN.test(head)
