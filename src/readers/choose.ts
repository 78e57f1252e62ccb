import { loadReader, type Reader, type ReaderSource, type Sample } from '../reader.ts'
import { readerSources } from './index.ts'

/** The reader for a source, or why there is none. */
export type Choice =
  | { readonly reader: Reader }
  | { readonly reader?: undefined; readonly reason: string; readonly hint: string }

/** Below this a reader only says that the extension would fit. */
const SURE_ENOUGH = 0.3
/** From here on no reader of another kind of file is surer. */
const SURE = 0.6

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
  const byExtension = readerSources.find(({ extensions }) => extensions.includes(sample.extension))
  if (sample.complete && sample.head.trim() === '')
    return { reader: byExtension ? await loadReader(byExtension) : (await import('./text.ts')).default }
  const likely = surest(await Promise.all(likelyReaders(sample).map(loadReader)), sample)
  if (likely && likely.confidence >= SURE) return { reader: likely.reader }
  const best = surest(await allReaders(), sample)
  if (best && best.confidence >= SURE_ENOUGH) return { reader: best.reader }
  const general = readerSources.find(({ id, extensions }) => GENERAL.has(id) && extensions.includes(sample.extension))
  const expected = general ?? byExtension
  return {
    reason: expected
      ? `nothing in it looks like ${(await loadReader(expected)).name} that can be read`
      : 'its format was not recognised',
    hint: 'See docs/formats.md, or name its format with --input-format.',
  }
}

/** Formats of no single program: what a file of that kind is expected to be. */
const GENERAL = new Set(['csv', 'json', 'jsonl', 'markdown-templates', 'text', 'yaml-templates'])

/** A reader by its id. */
export async function findReader(id: string): Promise<Reader | undefined> {
  const source = readerSources.find((reader) => reader.id === id)
  return source ? loadReader(source) : (await allReaders()).find((reader) => reader.id === id)
}

/** The ids of all readers. */
export const readerIds = async (): Promise<string[]> => (await allReaders()).map(({ id }) => id)

const allReaders = async () => (await import('./all.ts')).loadReaders()

function surest(
  readers: readonly Reader[],
  sample: Sample,
): { readonly reader: Reader; readonly confidence: number } | undefined {
  let best: { readonly reader: Reader; readonly confidence: number } | undefined
  for (const reader of readers) {
    const confidence = reader.detect(sample)
    if (!best || confidence > best.confidence) best = { reader, confidence }
  }
  return best
}

/** Loading all readers takes longer than reading a small file: these are tried first, none where nothing is plain. */
function likelyReaders({ extension, head }: Sample): readonly ReaderSource[] {
  const kind = KINDS.find(({ extensions, opens }) => extensions.includes(extension) && opens.test(head))
  return readerSources.filter(({ id }) => kind?.readers.includes(id))
}

const KINDS: readonly {
  readonly extensions: readonly string[]
  /** How such a file begins that no other reader would claim. */
  readonly opens: RegExp
  readonly readers: readonly string[]
}[] = [
  {
    extensions: ['.jsonl', '.ndjson'],
    // Only etiquette's own format has messages with a role and a text, and only these keys before them.
    opens:
      /^\s*\{"id":"[^"\\]*",(?:"(?:kind|channel|locale|title|helpdesk)":"[^"\\]*",|"closed":(?:true|false),)*"messages":\[\{"role":"[a-z]+","/,
    readers: ['jsonl'],
  },
  {
    extensions: ['.md', '.markdown'],
    // Text expansions are YAML, in which a comment looks like a heading.
    opens: /^(?![\s\S]*\nmatches:)\s*(?:#{1,6} |---\r?\n)/,
    readers: ['github-saved-replies', 'markdown-templates', 'text'],
  },
  { extensions: ['.csv', '.tsv'], opens: /^(?!\s*[{["])/, readers: ['csv', 'salesforce-quick-text', 'textexpander'] },
  {
    extensions: ['.yaml', '.yml'],
    // A list, or a key in small letters: mails, captions and chats begin with something else.
    opens: /^(?:[ \t]*(?:#[^\n]*|---[ \t]*)?\r?\n)*(?:-[ \t]|[a-z][\w-]*:(?!\S))/,
    readers: ['espanso', 'osticket', 'rasa', 'yaml-templates'],
  },
]
