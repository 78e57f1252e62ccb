import { isFields } from './record-keys.ts'
import { type FoundTemplate, type NoTemplate, type Skip, yamlSystemReader } from './yaml-system.ts'

/** The responses in the domain of a Rasa assistant; `templates:` in its first version. */
export default yamlSystemReader({
  id: 'rasa',
  name: 'Rasa responses',
  facts: {
    detected: '`responses:` or `templates:` with names that begin with `utter_`',
    unconfirmed: ['variations with a `condition`'],
  },
  signs: [/^(?:responses|templates):/m, /^\s+["']?utter_[\w/-]+["']?:/m],
  hint: 'A response is a list of texts: "utter_greet: [{text: Hello}]".',
  *templates(value, skip) {
    if (!isFields(value)) return
    let count = 0
    for (const key of ['responses', 'templates']) {
      const responses = value[key]
      if (!isFields(responses)) continue
      for (const [name, variations] of Object.entries(responses)) {
        count++
        yield* responseIn(name, variations, [key, name], skip)
      }
    }
    if (count === 0) yield { problem: 'there are no responses here', path: [] }
  },
})

function* responseIn(
  name: string,
  variations: unknown,
  path: readonly string[],
  skip: Skip,
): Generator<FoundTemplate | NoTemplate> {
  const isList = Array.isArray(variations)
  for (const [index, each] of (isList ? variations : [variations]).entries()) {
    const at = isList ? [...path, index] : path
    const id = index === 0 ? name : `${name}.${index + 1}`
    if (typeof each === 'string') yield { id, title: name, text: each, path: at, markup: 'plain' }
    else if (!isFields(each)) yield { problem: 'the text of a response should be here', path: at }
    else if (typeof each.text === 'string')
      yield { id, title: name, channel: each.channel, text: each.text, path: [...at, 'text'], markup: 'plain' }
    else if (each.text === undefined && Object.keys(each).length > 0) skip('response without text')
    else yield { problem: 'the text of a response should be here', path: at }
  }
}
