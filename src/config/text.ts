import { basename } from 'node:path'
import { EtiquetteError } from '../errors.ts'
import { Points } from '../source/points.ts'
import { type ConfigFile, displayPath, type Position } from './config-file.ts'
import { duplicateKey } from './duplicate-key.ts'
import { jsonFault } from './json-fault.ts'
import { PACKAGE_KEY } from './places.ts'
import type { KeyPath, Problem } from './problem.ts'
import { isRecord } from './record.ts'

/**
 * Reads a config written in JSON or YAML; a file without an extension may be either. Gives nothing for a `package.json`
 * without our key.
 *
 * @throws EtiquetteError where the text cannot be read, with line and column
 */
export async function readText(path: string, text: string, cwd: string): Promise<ConfigFile | undefined> {
  const bare = text.replace(/^\uFEFF/, '')
  const whole = path.endsWith('.json') ? parseJson(path, bare, cwd) : await parseYaml(path, bare, cwd)
  const inPackage = basename(path) === 'package.json'
  if (inPackage && !(isRecord(whole) && Object.hasOwn(whole, PACKAGE_KEY))) return undefined
  const before = inPackage ? [PACKAGE_KEY] : []
  return {
    path,
    value: inPackage ? (whole as Record<string, unknown>)[PACKAGE_KEY] : whole,
    locate: async (keys, part) => position(bare, [...before, ...keys], part),
  }
}

function parseJson(path: string, text: string, cwd: string): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    const fault = jsonFault(text) ?? { offset: 0, text: (cause as Error).message }
    const { line, column } = new Points(text).point(fault.offset)
    throw syntaxError(path, cwd, { line, column }, fault.text, cause)
  }
  refuseDuplicates(path, text, cwd)
  return value
}

/** Refuses JSON in which a key stands twice. In YAML, the library does so; those of other tools are none of ours. */
function refuseDuplicates(path: string, text: string, cwd: string): void {
  const duplicate = basename(path) === 'package.json' ? undefined : duplicateKey(text)
  if (!duplicate) return
  const { line, column } = new Points(text).point(duplicate.offset)
  throw new EtiquetteError(`The key ${JSON.stringify(duplicate.key)} stands here a second time`, {
    at: `${displayPath(path, cwd)}:${line}:${column}`,
    hint: 'Only the last one would count: put both together',
  })
}

async function parseYaml(path: string, text: string, cwd: string): Promise<unknown> {
  // Most files without an extension are JSON, which node reads without a library. YAML reads the same and more.
  if (text.startsWith('{') && isJson(text)) return parseJson(path, text, cwd)
  const { parseDocument } = await import('yaml')
  const document = parseDocument(text)
  const [error] = document.errors
  if (error) {
    const [start] = error.linePos ?? [{ line: 1, col: 1 }]
    const [first = ''] = error.message.split(/ at line \d+|\n/)
    throw syntaxError(path, cwd, { line: start.line, column: start.col }, first, error)
  }
  try {
    // A file of comments only is a config that says nothing yet.
    return document.contents === null ? {} : document.toJS()
  } catch (cause) {
    // Aliases that lead nowhere, or that would blow up into gigabytes.
    throw syntaxError(path, cwd, { line: 1, column: 1 }, (cause as Error).message, cause)
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function syntaxError(
  path: string,
  cwd: string,
  { line, column }: Position,
  text: string,
  cause: unknown,
): EtiquetteError {
  const hint = path.endsWith('.json')
    ? 'The file must be JSON. Mend the line, or name the file .yaml: YAML is less strict and has comments'
    : 'The file must be YAML or JSON. Mend the line'
  return new EtiquetteError(text, { at: `${displayPath(path, cwd)}:${line}:${column}`, hint, cause })
}

/** JSON is YAML too, so one parser finds the places in both. It is only loaded when there is something to report. */
async function position(text: string, path: KeyPath, part: Problem['part']): Promise<Position> {
  const { isAlias, isMap, isSeq, isScalar, parseDocument } = await import('yaml')
  const document = parseDocument(text)
  const keyOf = (key: unknown): string => String(isScalar(key) ? key.value : key)
  let node: unknown = document.contents
  let found: unknown = node
  for (const [index, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document)
    const pair = isMap(node) ? node.items.findLast(({ key }) => keyOf(key) === String(step)) : undefined
    node = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined
    if (!node && !pair) break
    found = pair && (!node || (part === 'key' && index === path.length - 1)) ? pair.key : node
  }
  const range = (found as { range?: readonly number[] } | null)?.range
  const { line, column } = new Points(text).point(range?.[0] ?? 0)
  return { line, column }
}
