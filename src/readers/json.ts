import { defineReader, type Sample } from '../reader.ts'
import { parseJsonHead } from '../source/json-head.ts'
import { jsonDocument } from './json-values.ts'
import { looksLikeJsonLines } from './jsonl.ts'
import { isLoose, LooseMessages } from './loose-messages.ts'
import { reading } from './reading.ts'
import { isFields, NAMES, plainName } from './record-keys.ts'
import { holdsConversation, holdsRecords, readRecords } from './records.ts'

/** JSON documents that hold conversations or templates. Long lists are read item by item. */
export default defineReader({
  id: 'json',
  name: 'JSON',
  extensions: ['.json'],
  facts: {
    detected: 'an object or a list with `messages`, `{role, text}`, or `{title, body}`',
    roles: 'the word for the role in each record',
    times:
      '`time`, `timestamp`, `created_at` and other names: ISO 8601, mail dates, or numbers whose magnitude tells the unit',
    exactPlaces: true,
    streams: true,
    unconfirmed: [],
  },
  detect,
  read: (source, options) =>
    reading(source, options, async function* (state) {
      const loose = new LooseMessages(state)
      const head = parseJsonHead(source.sample.head)
      const cut = {
        opensObjects: isFields(head) && !holdsConversation(head),
        isList: (key: string) => NAMES.lists.includes(plainName(key)),
      }
      for await (const found of jsonDocument(source, cut)) {
        if ('problem' in found) yield found
        else if ('rest' in found) continue
        else if (found.isItem && isLoose(found.value))
          yield* loose.add(found.value, { document: found.document, path: [] })
        else {
          yield* loose.flush()
          const { document, value, id, isItem } = found
          yield* readRecords({ document, path: [], value, id }, state, isItem ? 1 : 0)
        }
      }
      yield* loose.flush()
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
