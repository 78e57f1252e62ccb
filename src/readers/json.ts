import { defineReader, type ReadProblem, type Sample } from '../reader.ts'
import { findJsonError } from '../source/json-error.ts'
import { Points } from '../source/points.ts'
import { readText } from '../source/source.ts'
import { looksLikeJsonLines } from './jsonl.ts'
import { reading } from './reading.ts'
import { holdsRecords, readRecords } from './records.ts'
import { JsonText } from './structured-text.ts'

/** One JSON document that holds conversations or templates. It is parsed as a whole; use JSONL for large exports. */
export default defineReader({
  id: 'json',
  name: 'JSON',
  extensions: ['.json'],
  detect,
  read: (source, options) =>
    reading(source, options, async function* (state) {
      const text = await readText(source)
      if (!text.trim()) return
      let value: unknown
      try {
        value = JSON.parse(text.replace(/^\uFEFF/, ''))
      } catch {
        yield jsonProblem(text)
        return
      }
      yield* readRecords({ document: new JsonText(text), path: [], value, id: '1' }, state)
    }),
})

function detect({ head, extension, complete }: Sample): number {
  if (!/^\s*[[{]/.test(head)) return extension === '.json' ? 0.3 : 0
  if (looksLikeJsonLines(head)) return 0.4
  if (complete && !looksLikeRecords(head)) return 0.2
  return extension === '.json' ? 0.95 : 0.65
}

/** Settings and package files are JSON, too. What is not JSON at all may be an export that is damaged. */
function looksLikeRecords(text: string): boolean {
  try {
    return holdsRecords(JSON.parse(text))
  } catch {
    return true
  }
}

function jsonProblem(text: string): ReadProblem {
  const body = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text
  const error = findJsonError(body)
  const place = error && new Points(text).point(error.offset)
  const reason = place ? ` (${error.reason}, column ${place.column})` : ''
  return {
    problem: `this is not valid JSON${reason}`,
    hint: 'Nothing in the file could be read. Export it again, or one conversation per line (JSONL), which loses bad lines only.',
    ...(place && { line: place.line }),
  }
}
