import type { Message } from '../src/conversation.ts'
import { strings } from '../src/option.ts'
import { defineRule, type Reading, type Rewrite } from '../src/rule.ts'
import { isPersonal, NAME_TOPICS, nameAt, namesGivenIn, nameWordsIn, wordsIn } from '../src/structure/names.ts'
import { naming } from '../src/structure/naming-joint.ts'
import { sentenceAt } from '../src/structure/sentences.ts'
import { spaceBehind } from '../src/structure/spacing.ts'
import type { Turn } from '../src/structure/turns.ts'

export default defineRule({
  id: 'greeting-introduction',
  category: 'opening',
  scope: 'opening',
  kinds: ['transcript'],
  channels: ['chat', 'voice', 'email'],
  summary: "The agent's first turn names the company or the agent.",
  why: 'Customers want to know that they reached the right place, and whom to ask for when they write again.',
  source: 'Opening standards of support centres: company, name and an offer of help.',
  decisions: [
    'One of the two is enough: the name of the agent, or that of the company as the settings (`brand`) or a welcome give it.',
    'A name under a mail counts, and so does a notice that names who joined the conversation.',
    'A bot that greets before the agent has named the company, not the agent.',
    "The name that the source puts on the agent's messages is not part of what was said.",
    'On social the account is the name, so the rule is for chat, voice and email, and silent where the channel is not known.',
  ],
  topics: [...NAME_TOPICS, 'introduction', 'company-greeting', 'welcome'],
  requires: ['introduction'],
  presets: { strict: 'warn', chat: 'warn', voice: 'warn', email: 'warn' },
  options: {
    names: strings('Further names of the company, of teams or of agents, as they stand in the text.'),
  },
  messages: { missing: 'The opening names neither the company nor the agent' },

  *check(reading, { options, brand, functionWords, fold, model, report }) {
    const { opening } = reading
    if (!opening) return
    const names = [...brand, ...options.names].map((name) => name.toLowerCase())
    const agent = opening.messages.find(({ author }) => author?.name)?.author?.name
    if (noticesBefore(reading, opening).some((message) => isNamed(reading, message, names, agent))) return
    if (opening.messages.some((message) => isNamed(reading, message, names, agent))) return
    if (opening.messages.some((message) => namesInSmall(reading, message, (word) => functionWords.has(fold(word)))))
      return
    const [message] = opening.messages
    const [sentence, name] =
      agent && isPersonal(agent)
        ? (['agent-introduction', agent] as const)
        : (['company-introduction', brand[0]] as const)
    const texts = name === undefined ? [] : model(sentence).map((text) => naming(text, name))
    yield report('missing', {
      message,
      rewrites: texts.map((text) => introducedBy(reading, message, text)),
      note: NOTE,
    })
  },
})

const NOTE = "Say the company's or your own name in the first sentence."

/** What the customer read before the agent wrote: notices and bots. */
function noticesBefore({ conversation }: Reading, opening: Turn): Message[] {
  return conversation.messages
    .slice(0, opening.messages[0].index)
    .filter(({ role, internal }) => !internal && (role === 'system' || role === 'bot'))
}

function isNamed(reading: Reading, message: Message, names: readonly string[], agent: string | undefined): boolean {
  const text = message.text.toLowerCase()
  if (names.some((name) => text.includes(name)) || namesCompany(reading, message)) return true
  if (message.role === 'bot') return false
  const said = agent === undefined ? [] : wordsIn(text)
  if (agent && nameWordsIn(agent).some((word) => said.includes(word))) return true
  return reading.has(message, 'introduction') || namesWriter(reading, message)
}

/** "Welcome to Acme", "Acme Lamps, good morning". */
function namesCompany(reading: Reading, message: Message): boolean {
  const greeted = reading.find(message, 'company-greeting')
  if (greeted.some(({ span }) => nameAt(reading, message, span[1]) !== undefined)) return true
  const salutation = reading.find(message, 'salutation')[0]
  if (!salutation) return false
  const [start] = sentenceAt(reading.sentences(message), salutation.span)
  if (LEADING_NAME.test(message.text.slice(start, salutation.span[0]))) return true
  return opensCall(reading, message) && nameAt(reading, message, salutation.span[1]) !== undefined
}

/** "hi, dana here", "welcome to acme!": who writes no capitals at all gives names none either. */
function namesInSmall(reading: Reading, message: Message, isOrdinary: (word: string) => boolean): boolean {
  const { text } = message
  if (HAS_CAPITAL.test(text)) return false
  const isName = (words: RegExpExecArray | null): boolean => words?.[1] !== undefined && !isOrdinary(words[1])
  if (reading.find(message, 'company-greeting').some(({ span }) => isName(SMALL_BEHIND.exec(text.slice(span[1])))))
    return true
  const salutation = reading.find(message, 'salutation')[0]
  if (!salutation) return false
  return reading
    .find(message, 'name-after')
    .some(({ span }) => isName(ONLY_WORD.exec(text.slice(salutation.span[1], Math.max(salutation.span[1], span[0])))))
}

/** Who picks up the phone does not know yet who calls: the name behind "Good morning" is the company's. */
function opensCall({ channel, conversation: { messages } }: Reading, message: Message): boolean {
  return channel === 'voice' && messages.find(({ role }) => role === 'agent' || role === 'customer') === message
}

/** "I'm Dana", "Dana here", "Dana from the lamp team", and a name alone in the last line, or one with the company. */
function namesWriter(reading: Reading, message: Message): boolean {
  if (namesGivenIn(reading, message).length > 0 || LAST_LINE.test(message.text.slice(-LONG))) return true
  const behind = reading.find(message, 'name-after')
  return behind.some(({ span }) => NAME_BEFORE.test(message.text.slice(Math.max(0, span[0] - LONG), span[0])))
}

const LONG = 60
const HAS_CAPITAL = /\p{Lu}/u
const SMALL_BEHIND = /^[ \t](\p{Ll}[\p{Ll}\p{M}]{2,30})(?![\p{L}'’])/u
const ONLY_WORD = /^[,!.]?[ \t](\p{Ll}[\p{Ll}\p{M}]{2,30})[ \t]$/u
const LEADING_NAME = /^\p{Lu}[\p{L}\p{N}'’& -]{1,60}[,:–—-][ \t]*$/u
const LAST_LINE =
  /\n[ \t]*[-–—~^]?[ \t]*\p{Lu}[\p{L}'’-]{1,30}(?:[ \t]\p{Lu}[\p{L}'’.-]{0,30}){0,2}(?:(?:,[ \t]*|[ \t]\p{Ll}{1,5}[ \t](?:\p{Ll}{1,5}[ \t])?)\p{Lu}[\p{L}\p{N}'’&-]{0,30}(?:[ \t][\p{L}\p{N}'’&-]{1,30}){0,3})?\s{0,3}$/u
const NAME_BEFORE = /(?:^|[\s(])\p{Lu}[\p{L}'’-]{1,30}[ \t]$/u

/** The message with a sentence behind its greeting, or in front where it has none. */
function introducedBy(reading: Reading, message: Message, sentence: string): Rewrite {
  const greeting = reading.matches(message, ['salutation', 'welcome'])[0]
  if (!greeting) return { kind: 'replace', span: [0, 0], text: sentence + spaceBehind(sentence) }
  const end = sentenceAt(reading.sentences(message), greeting.span)[1]
  const before = spaceBehind(message.text.slice(Math.max(0, end - 2), end))
  return { kind: 'replace', span: [end, end], text: before + sentence }
}
