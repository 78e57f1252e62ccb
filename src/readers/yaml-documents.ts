import type { Document } from 'yaml'
import type { ReadItem, ReadProblem } from '../reader.ts'
import { Points } from '../source/points.ts'
import { readText, type Source } from '../source/source.ts'
import { YamlComments } from './suppression/yaml.ts'
import { yamlLibrary } from './yaml-library.ts'
import { withoutSources } from './yaml-merge.ts'
import { YamlText } from './yaml-text.ts'

/** A document of a YAML file with what it holds. */
export interface YamlDocument {
  readonly document: YamlText
  readonly value: unknown
  /** Its number in the file, from 0. */
  readonly index: number
  /** Those of the file. */
  readonly comments: YamlComments
}

/** What is read of the documents of a YAML file, and what its comments say about it. */
export async function* readYaml(
  source: Source,
  read: (document: YamlDocument) => Iterable<ReadItem>,
): AsyncGenerator<ReadItem> {
  const items: ReadItem[] = []
  let comments: YamlComments | undefined
  for await (const document of yamlDocuments(source)) {
    if ('problem' in document) yield document
    else if (document.comments.isEmpty) yield* read(document)
    else {
      comments = document.comments
      items.push(...read(document))
    }
  }
  if (comments) yield* comments.settled(items)
}

/** The documents of a YAML file, read as a whole; one that is not valid is a problem. */
async function* yamlDocuments(source: Source): AsyncGenerator<YamlDocument | ReadProblem> {
  const whole = await readText(source)
  // The library counts a byte order mark as indentation, so that a list does not begin where it goes on.
  const mark = whole.startsWith('\uFEFF') ? 1 : 0
  const text = whole.slice(mark)
  const points = new Points(text, 1, mark, 1 + mark)
  const tooDeep = deepLine(text)
  if (tooDeep !== undefined) {
    yield { problem: 'lists are nested too deeply here', hint: 'Is this really YAML?', line: tooDeep }
    return
  }
  const documents = yamlLibrary().parseAllDocuments(text, OPTIONS) as Document.Parsed[]
  const comments = new YamlComments(text, points)
  for (const [index, document] of documents.entries()) {
    const read = readDocument(text, document, points, index, comments)
    if (read) yield read
  }
}

/** What the documents in the beginning of a file hold; nothing where that cannot be told, as in a list that is damaged. */
export function yamlValues(text: string): readonly unknown[] | undefined {
  try {
    if (deepLine(text) !== undefined) return undefined
    const documents = yamlLibrary().parseAllDocuments(text.replace(/^\uFEFF/, ''), OPTIONS) as Document.Parsed[]
    if (documents.some((one) => one.errors.length > 0 || isHeavy(text, one))) return undefined
    return documents.map(heldBy)
  } catch {
    return undefined
  }
}

/** Doubled keys are taken as JSON takes them: the last one counts. A key `<<` merges, as it did in YAML 1.1. */
const OPTIONS = { uniqueKeys: false, merge: true, logLevel: 'silent' } as const

/** A word that every template of a large library shares is no attack; aliases of aliases of aliases are one. */
const MAX_ALIASES = 10_000

const heldBy = (document: Document.Parsed): unknown =>
  withoutSources(document, document.toJS({ maxAliasCount: MAX_ALIASES }))

function readDocument(
  text: string,
  document: Document.Parsed,
  points: Points,
  index: number,
  comments: YamlComments,
): YamlDocument | ReadProblem | undefined {
  const [error] = document.errors
  if (error) return notYaml(error.message, points.point(error.pos[0]).line)
  if (isHeavy(text, document))
    return { problem: 'there are too many aliases in this file', hint: 'Write the repeated texts out.', line: 1 }
  try {
    const value = heldBy(document)
    if (value === null || value === undefined) return undefined
    return { document: new YamlText(text, document, points, comments), value, index, comments }
  } catch (cause) {
    return notYaml((cause as Error).message, 1)
  }
}

const isHeavy = (text: string, document: Document.Parsed): boolean =>
  countAliases(document) * text.length > MAX_ALIAS_WORK

/** The library looks through the whole file for each alias. */
const MAX_ALIAS_WORK = 1e8

function countAliases(document: Document.Parsed): number {
  let count = 0
  yamlLibrary().visit(document, {
    Alias: () => {
      count++
    },
  })
  return count
}

function notYaml(message: string, line: number): ReadProblem {
  const reason = message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '')
  return {
    problem: `this is not valid YAML (${reason})`,
    hint: 'Quote texts that hold ": " or " #", or write them as a block with "|".',
    line,
  }
}

const MAX_DEPTH = 200

/** The line where brackets or indentation are nested deeper than any list of templates: the library reads with recursion. */
function deepLine(text: string): number | undefined {
  let line = 1
  let dashes = 0
  let brackets = 0
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '\n') {
      line++
      dashes = 0
      brackets = 0
    } else if (character === '[' || character === '{') brackets++
    else if (character === ']' || character === '}') brackets = Math.max(0, brackets - 1)
    else if ((character === '-' || character === '?') && text[at + 1] === ' ') dashes++
    if (brackets > MAX_DEPTH || dashes > MAX_DEPTH * 5) return line
  }
  return undefined
}
