import type { Conversation, Message } from '../src/conversation.ts'
import { late } from '../src/lazily.ts'
import { integer, type Option } from '../src/option.ts'
import { defineRule, type Reading, type Rewrite } from '../src/rule.ts'
import { brokenPlaceholders } from '../src/structure/broken-placeholders.ts'
import { customerPlaceholder } from '../src/structure/customer-placeholders.ts'
import { nameFallback } from '../src/structure/name-fallback.ts'
import { nameInFront, namingJoint } from '../src/structure/naming-joint.ts'
import type { Placeholder } from '../src/structure/placeholder.ts'
import { type PlaceholderSystem, systemShownBy } from '../src/structure/placeholder-systems.ts'
import { placeholdersIn } from '../src/structure/placeholders.ts'

const placeholder: Option<string> = {
  schema: { type: 'string' },
  default: '',
  description:
    "The placeholder of the customer's name that suggestions use; where it is empty, that of the helpdesk which the file or its placeholders show, or `[name]`, to be filled in by hand, where they show none.",
}

export default defineRule({
  id: 'impersonal-template',
  category: 'templates',
  scope: 'conversation',
  kinds: ['template'],
  summary: 'A reply template has a place for the customer: a name, a number, something to adapt.',
  why: `A reply without a name and without a word about the customer's own case reads as if nobody had looked at it, and
agents send templates as they are.`,
  source: 'Guides to canned responses: personalise every template.',
  decisions: [
    "Any placeholder makes a template personal, the customer's name, a number of an order, a bracket to be filled in by hand; only the agent's own signature does not.",
    'Two ways to go on, or a request to the agent to choose or delete something, are a place to adapt.',
    'Where no helpdesk is known, a name is suggested that the agent fills in by hand (`[name]`): a placeholder of some other helpdesk would be sent to customers as it stands.',
    'Snippets under `minWords` words are parts of replies and need none.',
  ],
  fixing: {
    unsafe: "The customer's name is put behind the salutation, or a salutation with it at the beginning.",
  },
  topics: ['salutation', 'place-to-adapt'],
  requires: ['salutation'],
  presets: { strict: 'warn', templates: 'warn' },
  options: {
    minWords: integer('A template with fewer words is a snippet.', 25),
    placeholder,
  },
  messages: { impersonal: 'This template has no placeholder for the customer and nothing to adapt' },

  *check(reading, { options, locale, model, report }) {
    const message = reading.conversation.messages[0]
    if (!message || reading.wordCount(message) < options.minWords) return
    if (TO_FILL_IN().test(message.text) || reading.has(message, 'place-to-adapt')) return
    const found = placeholdersIn(locale).find(message.text)
    const system = systemShownBy(found, reading.conversation.helpdesk)
    if (
      found.some((placeholder) => isForCustomer(placeholder, system)) ||
      brokenPlaceholders(message.text, found).length > 0
    )
      return
    const [first] = reading.find(message, 'salutation')
    const fallback = nameFallback(first ? message.text.slice(...first.span) : '', locale)
    const anybody = [...model('name-fallback'), ...model('needed-name-fallback')]
    const byHand = `[${model('name-to-fill-in')[0] ?? 'name'}]`
    const name = options.placeholder || (placeholderFor(reading.conversation, found, fallback) ?? byHand)
    yield report('impersonal', {
      message,
      rewrites: rewritesOf(reading, message, { salutations: model('personal-salutation'), name, anybody }),
      note: "Greet the customer by name, or leave a place for the customer's own case.",
    })
  },
})

/** A name that the helpdesk of the template fills in. One that is filled in by nobody would be sent as it stands. */
function placeholderFor(
  { helpdesk }: Conversation,
  found: readonly Placeholder[],
  word: string | undefined,
): string | undefined {
  const system = systemShownBy(found, helpdesk)
  return system && customerPlaceholder(system, word)
}

/** Anything in brackets that is no link, words in capitals in pointed ones (`<VERSION>`), and anything left blank. */
const TO_FILL_IN = late('u')`\[[^[\]\n]{2,80}\](?!\()|_{3}|<\p{Lu}[\p{Lu}\p{N} _-]{2,40}>`

/** Not the name of the agent below the text, as its helpdesk calls it, nor a block that chooses between texts. */
function isForCustomer({ name, syntax }: Placeholder, system: PlaceholderSystem | undefined): boolean {
  if (syntax === 'block') return /^(?:if|case|unless)\b/.test(name)
  const small = name.toLowerCase()
  if (/^(?:current_user|agent|admin|author|my)\b/.test(small)) return false
  return system ? !system.own.some((own) => AGENT.test(own) && small.startsWith(own)) : !/^user\b/.test(small)
}

/** Of what a helpdesk names its own, the agent; a number of a case is the customer's. */
const AGENT = /user|staff|agent|owner|admin|author|teammate|sender|assign|poster|my_/

/** What greets somebody by name, and the words that stand in for any name: "there", "customer". */
interface Greeting {
  readonly salutations: readonly string[]
  readonly name: string
  readonly anybody: readonly string[]
}

/** The name behind the salutation that stands alone, in place of a word for any name; or a salutation where there is none. */
function rewritesOf(reading: Reading, message: Message, { salutations, name, anybody }: Greeting): Rewrite[] {
  const { text } = message
  const first = reading.find(message, 'salutation')[0]
  const start = text.length - text.trimStart().length
  if (!first || first.span[0] > start + 60)
    return salutations.map((own) => ({
      kind: 'replace',
      span: [start, start],
      text: `${own.replace('{}', () => name)}\n\n`,
    }))
  const [from, end] = first.span
  const anybodyBehind = anybody.find((word) => text.slice(end).toLowerCase().startsWith(` ${word.toLowerCase()}`))
  if (anybodyBehind && SET_OFF.test(text.slice(end + 1 + anybodyBehind.length)))
    return [{ kind: 'replace', span: [end, end + 1 + anybodyBehind.length], text: ` ${name}` }]
  if (!SET_OFF.test(text.slice(end))) return []
  const inFront = nameInFront(name, salutations, true)
  if (inFront) return [{ kind: 'replace', span: [from, from], text: inFront }]
  const within = anybody.find((word) => text.slice(from, end).toLowerCase().endsWith(` ${word.toLowerCase()}`))
  const at = within ? end - within.length - 1 : end
  return [{ kind: 'replace', span: [at, end], text: `${namingJoint(text.slice(from, at), salutations)}${name}` }]
}

/** What may stand behind a salutation that calls nobody. */
const SET_OFF = /^\s*[,!.:\n，！。：、]/
