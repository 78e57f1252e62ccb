import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { EtiquetteError } from '../errors.ts'
import type { Example, Locale } from '../locale.ts'
import { TOPICS } from '../topics/index.ts'
import { displayPath } from './config-file.ts'
import { didYouMean } from './nearest.ts'
import { isRecord } from './record.ts'
import { readText } from './text.ts'

const MODULES = ['index.js', 'index.mjs', 'index.cjs', 'index.ts']
const DATA = ['locale.yaml', 'locale.yml', 'locale.json']
const DATA_FILE = /\.(?:ya?ml|json)$/

/** Whether a folder holds a pack that is data alone. */
export const isLocaleFolder = (folder: string): boolean => DATA.some((name) => existsSync(join(folder, name)))

/**
 * The pack in a folder: a module `index.js`, or data. Data are in `locale.yaml` (or `.json`), which says what the pack
 * says; the topics and the examples may also stand in files of folders `topics` and `examples`.
 *
 * @throws EtiquetteError where there is no pack, or something in it is wrong
 */
export async function readLocaleFolder(folder: string, cwd: string): Promise<Locale> {
  const shown = displayPath(folder, cwd)
  if (isLocaleFolder(folder)) return fromData(folder, cwd)
  const module = MODULES.map((name) => join(folder, name)).find((file) => existsSync(file))
  if (module === undefined)
    throw new EtiquetteError('There is no locale pack in this folder', {
      at: shown,
      hint: `A pack is a file index.js, or ${DATA.join(' or ')}: docs/writing-a-locale.md says how`,
    })
  let locale: unknown
  try {
    locale = ((await import(pathToFileURL(module).href)) as { readonly default?: unknown }).default
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new EtiquetteError(`The locale pack cannot be run: ${reason}`, {
      at: displayPath(module, cwd),
      ...(module.endsWith('.ts') ? { hint: 'Node cannot run TypeScript: build it first' } : {}),
      cause,
    })
  }
  return checked(locale, displayPath(module, cwd))
}

async function fromData(folder: string, cwd: string): Promise<Locale> {
  const read = async (file: string): Promise<unknown> =>
    (await readText(file, await readFile(file, 'utf8'), cwd))?.value
  const file = DATA.map((name) => join(folder, name)).find((name) => existsSync(name)) as string
  const main = await read(file)
  if (!isRecord(main))
    throw new EtiquetteError('A locale pack must be names with values', { at: displayPath(file, cwd) })
  /** What the files of a folder hold, all together. */
  const together = async (name: string): Promise<Record<string, unknown>> => {
    const inside = join(folder, name)
    const files = existsSync(inside) ? (await readdir(inside)).filter((each) => DATA_FILE.test(each)).sort() : []
    const parts = await Promise.all(files.map((each) => read(join(inside, each))))
    return Object.assign({}, isRecord(main[name]) ? main[name] : {}, ...parts.filter(isRecord))
  }
  const topics = await together('topics')
  const { examples: _, ...rest } = main
  const locale = {
    parser: 'latin',
    folding: { accents: 'keep' },
    abbreviations: [],
    lists: {},
    models: {},
    perspective: {},
    functionWords: [],
    ...rest,
    topics: Object.fromEntries(
      // A list of phrases is the plainest topic.
      Object.entries(topics).map(([topic, words]) => [topic, Array.isArray(words) ? { phrases: words } : words]),
    ),
    examples: async () => (await together('examples')) as Readonly<Record<string, readonly Example[]>>,
  }
  return checked(locale, displayPath(file, cwd))
}

function checked(locale: unknown, at: string): Locale {
  const problem = localeProblem(locale)
  if (problem !== undefined) throw new EtiquetteError(`This is no locale pack: ${problem}`, { at })
  return locale as Locale
}

const PARSERS: readonly unknown[] = ['english', 'latin', 'segmenter'] satisfies readonly Locale['parser'][]
const RECORDS = ['lists', 'topics', 'models', 'perspective'] as const
const LISTS = ['abbreviations', 'functionWords'] as const

/** What keeps a value from being a pack, as the end of a sentence. */
export function localeProblem(locale: unknown): string | undefined {
  if (!isRecord(locale)) return 'it must be names with values'
  for (const key of ['tag', 'name'])
    if (typeof locale[key] !== 'string' || locale[key] === '') return `it must have the text "${key}"`
  if (!PARSERS.includes(locale.parser)) return `its parser must be ${PARSERS.join(' or ')}`
  for (const key of RECORDS) if (!isRecord(locale[key])) return `its ${key} must be names with values`
  for (const key of LISTS) if (!Array.isArray(locale[key])) return `its ${key} must be a list`
  if (!isRecord(locale.folding)) return 'it must have "folding"'
  const { respelt = {} } = locale.folding
  if (!isRecord(respelt) || !Object.entries(respelt).every(([key, text]) => key !== '' && isText(text)))
    return 'its folding must have "respelt" with a text for each'
  const wrong = variantsProblem(locale.variants)
  if (wrong !== undefined) return wrong
  for (const [topic, words] of Object.entries(locale.topics as Record<string, unknown>)) {
    if (!Object.hasOwn(TOPICS, topic))
      return `unknown topic ${JSON.stringify(topic)}${didYouMean(topic, Object.keys(TOPICS)) || '; docs/topics.md lists them'}`
    if (!isRecord(words) || !Array.isArray(words.phrases) || !words.phrases.every(isPhrase))
      return `its topic ${JSON.stringify(topic)} must be a list of phrases, each a text or a "find" with a text`
  }
  return undefined
}

function variantsProblem(variants: unknown): string | undefined {
  if (variants === undefined) return undefined
  if (!isRecord(variants)) return 'its variants must be "words" and "parts"'
  const { words = {}, parts = {} } = variants
  const isList = (value: unknown): boolean => Array.isArray(value) && value.every((each) => isText(each))
  if (!isRecord(words) || !Object.values(words).every(isList))
    return 'its variants must have "words" with a list of texts for each'
  if (!isRecord(parts) || !Object.entries(parts).every(([part, otherwise]) => isPart(part) && isText(otherwise)))
    return 'its variants must have "parts" with a text for each'
  return undefined
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''
/** Letters, maybe with the signs for the beginning and the end of a word. */
const isPart = (key: string): boolean => /^\^?[^\s^$]+\$?$/.test(key)

const isPhrase = (phrase: unknown): boolean =>
  typeof phrase === 'string' || (isRecord(phrase) && typeof phrase.find === 'string')
