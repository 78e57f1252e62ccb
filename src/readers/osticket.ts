import { isFields, textOf } from './record-keys.ts'
import { type FoundTemplate, type NoTemplate, type Skip, yamlSystemReader } from './yaml-system.ts'

/** The canned responses that osTicket is installed with, `premade.yaml`, and exports like it. */
export default yamlSystemReader({
  id: 'osticket',
  name: 'osTicket canned responses',
  facts: {
    detected: 'a list in YAML with `isenabled`, `title` and `response`',
    unconfirmed: ['exports in XML'],
  },
  signs: [/^(?:-[ \t]+|[ \t]+)isenabled:/m, /^(?:-[ \t]+|[ \t]+)response:/m],
  hint: 'A canned response has "title" and "response".',
  *templates(value, skip) {
    for (const [index, record] of (Array.isArray(value) ? value : [value]).entries())
      yield* response(record, Array.isArray(value) ? [index] : [], skip)
  },
})

function* response(record: unknown, path: readonly number[], skip: Skip): Generator<FoundTemplate | NoTemplate> {
  if (!isFields(record) || typeof record.response !== 'string') {
    yield { problem: 'this canned response has no text', path }
    return
  }
  if (record.isenabled === 0 || record.isenabled === false || record.isenabled === '0') {
    skip('disabled response')
    return
  }
  const title = textOf(record.title)
  yield {
    id: textOf(record.id) ?? title ?? String((path[0] ?? 0) + 1),
    title,
    text: record.response,
    path: [...path, 'response'],
    markup: 'html',
  }
}
