import { type Fields, isFields } from '../record-keys.ts'
import { localeOf } from '../setting.ts'
import { type Body, defineFormat } from './format.ts'
import { at, bodyAt, has, listAt, stringAt } from './values.ts'

/** Dialogflow ES intents: what the bot answers, each answer a message of one template. */
export default defineFormat({
  id: 'dialogflow',
  name: 'Dialogflow ES intents',
  groups: 'record',
  facts: {
    detected:
      '`name` with `responses[].messages[].speech`, as in the files of `intents/`; what people say to the bot (`..._usersays_...`) is passed over',
    roles: 'templates',
    times: 'none',
    unconfirmed: [],
  },

  recognise(record) {
    if (isTrainingPhrase(record)) return 0.9
    const answers = listAt(record, 'responses')
    return has(record, 'name') && answers.some((one) => isFields(one) && Array.isArray(one.messages)) ? 0.95 : 0
  },

  read(record, around) {
    if (isTrainingPhrase(record)) {
      around.skip('training phrase')
      return undefined
    }
    const bodies = listAt(record, 'responses').flatMap((response, at0) =>
      listAt(response, 'messages').flatMap((message, index): Body[] => {
        const path = ['responses', at0, 'messages', index, 'speech']
        const speech = at(message, 'speech')
        const paths = Array.isArray(speech) ? speech.map((_, i) => [...path, i]) : [path]
        return paths.map((one) => bodyAt(record, one)).filter((body) => body !== undefined)
      }),
    )
    const [first] = bodies
    if (!first) {
      around.skip('intent without an answer')
      return undefined
    }
    const title = stringAt(record, 'name')
    return {
      kind: 'template',
      id: stringAt(record, 'id') ?? title,
      title,
      locale: localeOf(at(record, 'responses', 0, 'messages', 0, 'lang')),
      // Alternatives: each is sent alone.
      messages: bodies.map((body) => ({ role: 'agent' as const, body })),
    }
  },
})

/** What people may say to the bot, in a file beside the intent. */
const isTrainingPhrase = (record: Fields): boolean =>
  has(record, 'isTemplate') && listAt(record, 'data').some((part) => has(part, 'text', 'userDefined'))
