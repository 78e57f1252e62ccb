import type { Document } from 'yaml'
import { defineReader, type ReadItem, type ReadProblem, type Sample } from '../reader.ts'
import { Points } from '../source/points.ts'
import { readText } from '../source/source.ts'
import { type Reading, reading } from './reading.ts'
import { holdsRecords, readRecords } from './records.ts'
import { yamlLibrary } from './yaml-library.ts'
import { YamlText } from './yaml-text.ts'

/** YAML: templates as a list, or as a map from names to texts; transcripts with `messages:`, as in JSON. */
export default defineReader({
  id: 'yaml-templates',
  name: 'YAML templates',
  extensions: ['.yaml', '.yml'],
  facts: {
    detected: 'a list or a map of texts in YAML',
    roles: 'templates are by agents; transcripts as in `json`',
    times: 'as in `json`',
    exactPlaces: true,
    streams: false,
    unconfirmed: [],
  },
  detect,
  read: (source, options) =>
    reading(source, options, async function* (state) {
      const text = await readText(source)
      const points = new Points(text)
      const tooDeep = deepLine(text)
      if (tooDeep !== undefined) {
        yield { problem: 'lists are nested too deeply here', hint: 'Is this really YAML?', line: tooDeep }
        return
      }
      const documents = yamlLibrary().parseAllDocuments(text, OPTIONS)
      for (const [index, document] of (documents as Document.Parsed[]).entries())
        yield* readDocument(text, document, points, index, state)
    }),
})

/** Doubled keys are taken as JSON takes them: the last one counts. */
const OPTIONS = { uniqueKeys: false, logLevel: 'silent' } as const

const YAML = new Set(['.yaml', '.yml'])

function detect({ head, extension, complete }: Sample): number {
  if (YAML.has(extension)) return complete && !looksLikeRecords(head) ? 0.2 : 0.9
  const looks =
    /^(?:---[ \t]*\r?\n)?(?:[ \t]*#.*\r?\n)*(?:-[ \t]+)?[A-Za-z_][\w .-]{0,40}:[ \t]*(?:[|>][-+\d]*)?[ \t]*\r?\n[ \t]/
  return looks.test(head) || /^-[ \t]+[a-z_]+:[ \t]/.test(head) ? 0.42 : 0
}

/** Settings of programs are YAML, too. What is not YAML at all may be a list that is damaged. */
function looksLikeRecords(text: string): boolean {
  try {
    if (deepLine(text) !== undefined) return true
    const documents = yamlLibrary().parseAllDocuments(text, OPTIONS) as Document.Parsed[]
    const isHeavy = (document: Document.Parsed) => countAliases(document) * text.length > MAX_ALIAS_WORK
    return documents.some((one) => one.errors.length > 0 || isHeavy(one) || holdsRecords(one.toJS()))
  } catch {
    return true
  }
}

function* readDocument(
  text: string,
  document: Document.Parsed,
  points: Points,
  index: number,
  state: Reading,
): Generator<ReadItem> {
  const [error] = document.errors
  if (error) {
    yield notYaml(error.message, points.point(error.pos[0]).line)
    return
  }
  if (countAliases(document) * text.length > MAX_ALIAS_WORK) {
    yield { problem: 'there are too many aliases in this file', hint: 'Write the repeated texts out.', line: 1 }
    return
  }
  let value: unknown
  try {
    value = document.toJS()
  } catch (cause) {
    yield notYaml((cause as Error).message, 1)
    return
  }
  if (value === null || value === undefined) return
  yield* readRecords({ document: new YamlText(text, document, points), path: [], value, id: String(index + 1) }, state)
}

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
