import { readFileSync } from 'node:fs'
import { configError, displayPath } from '../config/config-file.ts'
import type { Problem } from '../config/problem.ts'
import { isRecord } from '../config/record.ts'
import { readText } from '../config/text.ts'
import { findProblems } from '../config/validate.ts'
import { EtiquetteError } from '../errors.ts'
import { readFailure } from '../files/problem.ts'
import { BASELINE_SHAPE, type Entry, isDay, VERSION, type Written } from './entry.ts'

const HINT =
  'A baseline is JSON. Where a merge left marks such as <<<<<<<, keep the lines of both sides; or remove the file and write it anew with `etiquette baseline`'

/**
 * Reads a baseline.
 *
 * @throws EtiquetteError where the file cannot be read, or is no baseline: everything that is wrong, with its line
 */
export async function readBaseline(path: string, cwd: string): Promise<Written> {
  const at = displayPath(path, cwd)
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (cause) {
    throw new EtiquetteError(`Cannot read the baseline: ${readFailure(cause).problem}`, { at, cause })
  }
  const file = await readText(path, text, cwd).catch((error: unknown) => {
    if (!(error instanceof EtiquetteError)) throw error
    throw new EtiquetteError(error.message, { at: error.at ?? at, hint: HINT, cause: error })
  })
  if (!isRecord(file?.value)) throw new EtiquetteError('This is no baseline', { at, hint: HINT })
  const problems = findProblems(file.value, BASELINE_SHAPE, { byId: new Map(), complete: false, whole: 'The baseline' })
  const { $schema, version, entries = [] } = file.value as Partial<Written> & { readonly version?: unknown }
  if (version !== undefined && version !== VERSION && problems.length > 0)
    throw new EtiquetteError(`This baseline has the version ${JSON.stringify(version)}, not "${VERSION}"`, {
      at,
      hint: 'It was written by a newer etiquette: use that one, or write it anew with `etiquette baseline`',
    })
  if (problems.length === 0) problems.push(...entries.flatMap(dayProblems))
  if (problems.length > 0) throw await configError(file, problems, cwd, 'baseline')
  return { $schema, entries }
}

function dayProblems({ expires }: Entry, index: number): Problem[] {
  if (expires === undefined || isDay(expires)) return []
  const text = `entries[${index}].expires: there is no such day as ${JSON.stringify(expires)}`
  return [{ path: ['entries', index, 'expires'], part: 'value', text }]
}

/** The same for the same entries in any order; one a line, so that changes by several people can be merged. */
export function baselineText({ $schema, entries }: Written): string {
  const lines = entries
    .map(({ rule, file, in: inside, fingerprint, reason, owner, expires }) => ({
      sort: [file ?? '', rule, inside, fingerprint].join('\n'),
      line: JSON.stringify({ rule, file, in: inside, fingerprint, reason, owner, expires }),
    }))
    .sort((a, b) => (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : 0))
    .map(({ line }) => `    ${line}`)
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`
  const schema = $schema === undefined ? '' : `  "$schema": ${JSON.stringify($schema)},\n`
  return `{\n${schema}  "version": ${JSON.stringify(VERSION)},\n  "entries": ${list}\n}\n`
}
