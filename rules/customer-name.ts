import { CHANNELS, type Message } from '../src/conversation.ts'
import { late } from '../src/lazily.ts'
import type { Locale } from '../src/locale.ts'
import { choices, strings } from '../src/option.ts'
import { defineRule, type Reading, type Rewrite } from '../src/rule.ts'
import {
  ADDRESS_TOPICS,
  customerOf,
  knownWords,
  mentions,
  misspellingIn,
  wrongTitleIn,
} from '../src/structure/addressing.ts'
import { otherNameIn, ownNames, titleInstead, ungivenTitleIn } from '../src/structure/called-otherwise.ts'
import type { Name } from '../src/structure/names.ts'
import { nameInFront, namingJoint } from '../src/structure/naming-joint.ts'
import { vocativeOf } from '../src/structure/vocative.ts'

export default defineRule({
  id: 'customer-name',
  category: 'opening',
  scope: 'conversation',
  kinds: ['transcript'],
  summary: "The agent uses the customer's name, spells it as the customer does, and gives it the right title.",
  why: `A name that was given and is never used tells the customer that nobody listened; one that is misspelt, or comes
with the wrong title, says so even more clearly.`,
  source: 'Opening standards of support centres: address the customer by name.',
  decisions: [
    'A name is given where customers introduce themselves ("my name is ...", "this is ... from ...") or sign; the name of an account or a booking is data.',
    "The name that the source puts on the customer's messages tells how it is spelt, not that it must be used.",
    'First name, last name or a short form of either is enough. On social the handle is.',
    'The spelling is looked at where the customer is addressed: behind a greeting, thanks, a title, a comma. Accents, capitals and the case of a noun make no difference, and words that the customer wrote are never misspelt.',
    'Where the language knows first names, another one in an address is reported ("Hello Mark" to Dana), and so is a title that does not go with the name ("Dear Mr Mitchell" to Sarah Mitchell); not with names that women and men bear.',
    'In Chinese and Japanese a name begins with a common family name, and its title follows it: 王女士, 田中様. One in another script than the customer wrote is taken for the same.',
    'A title is wrong where the customer gave one of another kind: "Mr" for a "Mrs", "Ms" for a "Dr". "Ms" for "Mrs" is none.',
  ],
  topics: ADDRESS_TOPICS,
  requires: ['name-giving', 'salutation'],
  presets: { strict: 'warn', chat: 'warn', email: 'warn', voice: 'warn' },
  options: {
    channels: choices(
      'The channels on which a name that was given must be used; a conversation without a known channel counts as well. Misspelt names and wrong titles are reported on all.',
      CHANNELS,
      ['chat', 'voice', 'email'],
    ),
    allow: strings('Words that are no misspelling of a name.'),
  },
  messages: {
    unused: 'The customer gave the name "{name}", and the agent never uses it',
    misspelt: 'The customer spells it "{name}", not "{words}"',
    other: 'The customer\'s name is "{name}", not "{words}"',
    unfitting: '"{words}" does not go with the name "{name}"',
    title: 'The customer goes by "{name}", not "{words}"',
  },

  *check(reading, { options, locale, functionWords, fold, model, report }) {
    const { turns, channel } = reading
    const customer = customerOf(reading, locale, fold)
    if (customer.words.length === 0) return
    const answers = turns.filter(({ side }) => side === 'agent').flatMap(({ messages }) => messages)
    const known = knownWords(turns)
    for (const word of options.allow) known.add(word.toLowerCase())
    const { firstNames, vocatives } = locale
    const strangers = new Set(firstNames ? [...known, ...ownNames(reading, turns)] : [])
    let isAddressed = answers.some((message) =>
      mentions(reading, message, customer, (word) => functionWords.has(fold(word))),
    )
    for (const message of answers) {
      const slip = misspellingIn(reading, message, customer, known)
      const called = slip ?? (firstNames && otherNameIn(reading, message, customer, strangers, firstNames))
      if (called) {
        isAddressed = true
        const { span, name } = called
        // Who is called by a name that is declined is called by the first.
        const text = slip || !vocatives ? name : vocativeOf(name.split(' ')[0] ?? name, vocatives)
        const rewrites: Rewrite[] = [{ kind: 'replace', span, text }]
        const words = message.text.slice(...span)
        yield report(slip ? 'misspelt' : 'other', { message, span, rewrites }, { words, name })
      }
      const unfitting = firstNames && ungivenTitleIn(reading, message, customer, { firstNames, vocatives })
      if (unfitting) {
        isAddressed = true
        const { span, name, rewrite } = unfitting
        const rewrites: Rewrite[] = [{ kind: 'replace', ...rewrite }]
        yield report('unfitting', { message, span, rewrites }, { words: message.text.slice(...span), name })
      }
      const wrong = wrongTitleIn(reading, message, customer)
      if (wrong && customer.title) {
        isAddressed = true
        const { span, isWithName } = wrong
        const name = customer.title.text
        const titled = isWithName && titleInstead(message, span, customer.title, firstNames)
        const rewrites: Rewrite[] = titled ? [{ kind: 'replace', ...titled }] : []
        yield report(
          'title',
          { message, span, rewrites, note: 'Use the title that the customer gave, or the name.' },
          { words: message.text.slice(...span), name },
        )
      }
    }
    const { given } = customer
    if (isAddressed || !given || (channel && !options.channels.includes(channel))) return
    const due = answers.find(({ index }) => index > given.message.index)
    if (!due) return
    const called = calledBy(given, locale)
    const note = `Use the name once: "${called}".`
    yield report(
      'unused',
      { message: due, rewrites: withName(reading, due, called, model('personal-salutation')), note },
      { name: given.text },
    )
  },
})

/** How to address somebody by a name: with the title that was given, or by the first name. */
function calledBy({ title, words, text }: Name, { vocatives, unmarkedNames }: Locale): string {
  if (unmarkedNames && UNMARKED().test(text)) {
    if (title) return `${text}${title.text}`
    return words.length > 1 ? text : unmarkedNames.polite.replace('{}', () => text)
  }
  const called = vocativeOf((title ? words.at(-1) : words[0]) ?? '', vocatives)
  return title ? `${title.text} ${called}` : called
}

const UNMARKED = late('u')`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`

/** The name where the language has it: in front, or behind the greeting of a message that addresses nobody. */
function withName(reading: Reading, message: Message, name: string, models: readonly string[]): Rewrite[] {
  const { text } = message
  const [first] = reading.find(message, 'salutation')
  const inFront = nameInFront(name, models, text.includes('\n'))
  const begin = text.length - text.trimStart().length
  if (inFront) return [{ kind: 'replace', span: [begin, begin], text: inFront }]
  if (!first) return []
  const [start, end] = first.span
  if (!/^(?:[,.!?\n]|$)/.test(text.slice(end, end + 1))) return []
  const joint = namingJoint(text.slice(start, end), models)
  return [{ kind: 'replace', span: [end, end], text: `${joint}${name}` }]
}
