import { defineReader, type Sample } from '../reader.ts'
import { reading } from './reading.ts'
import { holdsRecords, readRecords } from './records.ts'
import { prepareSeenText } from './seen-text.ts'
import { readYaml, yamlValues } from './yaml-documents.ts'

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
      await prepareSeenText(source.sample)
      yield* readYaml(source, ({ document, value, index }) =>
        readRecords({ document, path: [], value, id: String(index + 1) }, state),
      )
    }),
})

const YAML = new Set(['.yaml', '.yml'])

function detect({ head, extension, complete }: Sample): number {
  if (YAML.has(extension)) return complete && !looksLikeRecords(head) ? 0.2 : 0.9
  const looks =
    /^(?:---[ \t]*\r?\n)?(?:[ \t]*#.*\r?\n)*(?:-[ \t]+)?[A-Za-z_][\w .-]{0,40}:[ \t]*(?:[|>][-+\d]*)?[ \t]*\r?\n[ \t]/
  return looks.test(head) || /^-[ \t]+[a-z_]+:[ \t]/.test(head) ? 0.42 : 0
}

/** Settings of programs are YAML, too. What is not YAML at all may be a list that is damaged. */
function looksLikeRecords(text: string): boolean {
  const values = yamlValues(text)
  return !values || values.some(holdsRecords)
}
