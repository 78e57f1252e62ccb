import type { Message } from '../src/conversation.ts'
import { CHANNELS } from '../src/conversation.ts'
import type { Locale } from '../src/locale.ts'
import { choices } from '../src/option.ts'
import { defineRule, type Reading } from '../src/rule.ts'
import { referencePlaceholder } from '../src/structure/customer-placeholders.ts'
import { CLOSING_TOPICS, sayLast } from '../src/structure/insertion.ts'
import { namesReference } from '../src/structure/placeholder-kinds.ts'
import { systemShownBy } from '../src/structure/placeholder-systems.ts'
import { placeholdersIn } from '../src/structure/placeholders.ts'

export default defineRule({
  id: 'ticket-reference',
  category: 'data',
  scope: 'conversation',
  kinds: ['transcript', 'template'],
  summary: 'Whoever promises an investigation gives the customer its reference.',
  why: `With a number the customer can ask how things stand without telling it all again, and knows that something was
really opened.`,
  source: 'Complaint handling (ISO 10002): acknowledge, and make the case traceable.',
  decisions: [
    'A case, ticket or claim that is opened, an escalation and an investigation call for a reference; "I\'ll look into it" does not.',
    'The number may stand anywhere in the conversation, also in what the customer wrote; a placeholder for it in a template counts.',
    'It is enough to say that the reference will be sent.',
    'Each conversation is reported once, at the first promise.',
  ],
  fixing: {
    unsafe:
      'A sentence with the placeholder of the helpdesk for the reference, or one that promises it, is put behind the template, before thanks, wishes and names that close it.',
  },
  topics: ['investigation', 'reference-name', 'reference-coming', ...CLOSING_TOPICS],
  requires: ['investigation', 'reference-name'],
  judges: { side: 'agent', topics: ['investigation'] },
  presets: { strict: 'warn', chat: 'warn', email: 'warn', voice: 'warn' },
  options: {
    channels: choices(
      'The channels on which a reference is expected; a conversation without a known channel counts as well.',
      CHANNELS,
    ),
  },
  messages: { missing: '"{words}" gives no reference under which the case is found again' },

  *check(reading, { options, locale, model, report }) {
    const { channel, turns } = reading
    if (channel && !options.channels.includes(channel)) return
    const agents = turns.filter(({ side }) => side === 'agent').flatMap(({ messages }) => messages)
    for (const message of agents) {
      const [promise] = reading.find(message, 'investigation')
      if (!promise) continue
      if (turns.some(({ messages }) => messages.some((other) => hasReference(reading, other)))) return
      if (reading.conversation.kind === 'template' && hasPlace(reading, message, locale)) return
      if (agents.some((other) => reading.has(other, 'reference-coming'))) return
      const place = reading.conversation.kind === 'template' ? placeFor(reading, message, locale) : undefined
      const given = place === undefined ? [] : model('reference-given').map((text) => text.replace('{}', () => place))
      const rewrites = [...given, ...model('reference')].map((text) => sayLast(reading, message, promise.span, text))
      yield report('missing', { message, span: promise.span, rewrites }, { words: message.text.slice(...promise.span) })
      return
    }
  },
})

/** How far behind its name a reference stands, in characters. */
const NEAR = 40
/** A word of four characters or more with a digit in it, capitals with a number of two digits, or a place for one. */
const NUMBER =
  /[\p{L}\p{N}][\p{L}\p{N}/_-]*\d[\p{L}\p{N}/_-]{2}|\p{Lu}{1,5}-?\d{2}|\d[\p{L}\p{N}/_-]{3}|\{\{?[^{}]+\}|\[[A-Z_ ]{3,}\]|<[^<>]+>|%\w+%/u
/** "#48213", wherever it stands. */
const TAGGED = /#\s?[A-Z]{0,4}-?\d{4,}/

function hasReference(reading: Reading, message: Message): boolean {
  const { text } = message
  if (TAGGED.test(text)) return true
  return reading.find(message, 'reference-name').some(({ span }) => NUMBER.test(text.slice(span[1], span[1] + NEAR)))
}

/** Something to be filled in by hand, whether or not the pack knows the words in it: "[broj zahtjeva]", "【工单号】". */
const BY_HAND = /[[【]\p{L}[^[\]【】\n]{1,50}[\]】](?!\()/gu

/** How far in front of such a place its name stands, in characters. */
const NEXT_TO = 10

/** Whether a template has a placeholder that is filled with a reference, whatever stands around it. */
function hasPlace(reading: Reading, message: Message, locale: Locale): boolean {
  const { text } = message
  if (placeholdersIn(locale).find(text).some(namesReference)) return true
  const names = reading.find(message, 'reference-name')
  return [...text.matchAll(BY_HAND)].some(({ index, 0: { length } }) =>
    names.some(({ span: [start, end] }) => start < index + length && end > index - NEXT_TO),
  )
}

/** What the helpdesk of a template fills in with the reference, where it shows which one that is. */
function placeFor({ conversation }: Reading, { text }: Message, locale: Locale): string | undefined {
  const system = systemShownBy(placeholdersIn(locale).find(text), conversation.helpdesk)
  return system && referencePlaceholder(system)
}
