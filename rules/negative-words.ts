import type { Message } from '../src/conversation.ts'
import { late } from '../src/lazily.ts'
import type { Topic } from '../src/locale.ts'
import { choices, strings } from '../src/option.ts'
import type { Match } from '../src/phrase/matcher.ts'
import { defineRule, type Reading } from '../src/rule.ts'
import { phraseRewrites, phrasesOf, REWRITING_TOPICS } from '../src/structure/phrase-rewrites.ts'
import type { Turn } from '../src/structure/turns.ts'

const GROUPS = [
  'not-knowing',
  'never-doing',
  'hiding-behind-rules',
  'sending-off',
  'ordering',
  'helplessness',
  'downplaying',
  'flat-word',
] as const satisfies readonly Topic[]

export default defineRule({
  id: 'negative-words',
  category: 'words',
  scope: 'message',
  kinds: ['transcript', 'template'],
  summary: 'Agents use no dismissive or discouraging words.',
  why: `Words such as "never", "nothing" or "I don't know" end a conversation before it has been solved. The same fact
can nearly always be said by what is possible.`,
  source: 'Positive language in customer service: say what can be done, not what cannot.',
  decisions: [
    'Reassurance is no violation ("no problem", "nothing to worry about", "never mind"), nor is empathy with the customer\'s own trouble ("I\'m sorry about the bad experience").',
    '"Actually" is reported only next to a refusal or a correction; before good news it is fine.',
    'Flat "none" and "nothing" are reported even next to an offer; not as the good news that answers a worry ("Any fees?" - "None").',
    '"You need to" is an order as a demand, not where the customer asked how something is done, nor in a question, a recommendation ("you must see the old town") or a step on a screen ("you need to select the date first").',
    'Quotations, links, handles, codes and names written in capitals are left alone.',
  ],
  fixing: {
    unsafe: 'Words are replaced or left out, or the sentence makes way for one that helps.',
  },
  topics: [...GROUPS, 'open-question', 'worry', 'wish', ...REWRITING_TOPICS],
  requires: ['flat-word'],
  onlyWith: GROUPS,
  presets: {
    recommended: 'warn',
    strict: 'error',
    chat: 'warn',
    email: 'warn',
    social: 'warn',
    voice: 'warn',
    templates: 'error',
  },
  options: {
    groups: choices('Which kinds of words are looked for.', GROUPS),
    allow: strings('Words or phrases, as they stand in the text, that are fine here.'),
  },
  messages: {
    'not-knowing': '"{words}" leaves the customer without an answer',
    'never-doing': '"{words}" shuts the door on the customer',
    'hiding-behind-rules': '"{words}" hides behind rules',
    'sending-off': '"{words}" sends the customer off to look for the answer',
    ordering: '"{words}" sounds like an order',
    helplessness: '"{words}" leaves the customer without help',
    downplaying: '"{words}" talks the customer down',
    'flat-word': '"{words}" is a discouraging word',
  },

  *check(reading, { options, locale, functionWords, fold, report }) {
    const allowed = new Set(options.allow.map((words) => words.toLowerCase()))
    const groups = GROUPS.filter((group) => options.groups.includes(group))
    for (const [index, turn] of reading.turns.entries()) {
      if (turn.side !== 'agent') continue
      const before = reading.turns[index - 1]
      for (const message of turn.messages) {
        if (!reading.has(message, ...groups)) continue
        const counts = (group: Group, match: Match): boolean => {
          if (allowed.has(wordsOf(message, match).toLowerCase())) return false
          if (group === 'flat-word')
            return (
              !isName(message.text, match, (word) => functionWords.has(fold(word))) &&
              !isNamedBefore(reading, message, match) &&
              !relieves(reading, before, message, match)
            )
          if (isTitle(message.text, match)) return false
          return group !== 'ordering' || !(asks(reading, message, match) || explains(reading, before))
        }
        for (const [group, match] of phrasesOf(reading, message, groups, counts)) {
          const rewrites = phraseRewrites(reading, message, match, locale)
          const { span, phrase } = match
          yield report(group, { message, span, rewrites, note: phrase.note }, { words: wordsOf(message, match) })
        }
      }
    }
  },
})

type Group = (typeof GROUPS)[number]

const wordsOf = ({ text }: Message, { span }: Match): string => text.slice(...span)

/**
 * "Never Land", "Nothing Phone": a capitalised word next to another inside a sentence is a name. A small word before one
 * without a capital is none: where politeness writes "you" with a capital, "Nobody You ask" names nothing.
 */
function isName(text: string, { span: [start, end] }: Match, isSmall: (word: string) => boolean): boolean {
  const word = text.slice(start, end)
  if (!CAPITALISED().test(word)) return false
  const opens = opensSentence(text, start)
  const namedBefore = NAME_BEFORE().test(text.slice(Math.max(0, start - 40), start))
  const [, behind, next] = NAME_BEHIND().exec(text.slice(end, end + 80)) ?? []
  const namedBehind = behind !== undefined && (next !== undefined || !isSmall(behind))
  return (namedBehind || namedBefore) && !(opens && !namedBehind)
}

/** "bad reputation" where "Bad Reputation" was spoken of before: the title written in small letters. */
function isNamedBefore({ conversation }: Reading, { text, index }: Message, { span: [start, end] }: Match): boolean {
  const word = text.slice(start, end)
  const [, behind] = WORD_BEHIND().exec(text.slice(end, end + 40)) ?? []
  const before = WORD_BEFORE().exec(text.slice(Math.max(0, start - 40), start))?.[1]
  const titles = [behind && `${inTitle(word)} ${inTitle(behind)}`, before && `${inTitle(before)} ${inTitle(word)}`]
  return conversation.messages
    .slice(0, index)
    .some((said) => titles.some((title) => title && said.text.includes(title)))
}

const inTitle = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()

const opensSentence = (text: string, start: number): boolean =>
  /(?:^|[.!?\n:]\s*)$/u.test(text.slice(Math.max(0, start - 3), start))

/** "I have put on Who Knows": several words inside a sentence, each with a capital, are a title. */
function isTitle(text: string, { span: [start, end] }: Match): boolean {
  const words = text.slice(start, end).split(/\s+/)
  return words.length > 1 && words.every((word) => CAPITALISED().test(word)) && !opensSentence(text, start)
}

/** "You need to change the date?": a question orders nothing. */
const asks = (reading: Reading, message: Message, { span }: Match): boolean =>
  reading.sentences(message).some(({ question, span: [start, end] }) => question && start <= span[0] && span[1] <= end)

/** Whether the customer has just asked how or where to do something, so that a step is explained and not demanded. */
function explains(reading: Reading, before: Turn | undefined): boolean {
  return before?.side === 'customer' && reading.has(before, 'open-question')
}

/** "None at all." to "Are there any fees?": a flat word that opens the answer to a worry is good news. */
function relieves(reading: Reading, before: Turn | undefined, message: Message, { span: [start] }: Match): boolean {
  if (before?.side !== 'customer' || !reading.has(before, 'worry') || reading.has(before, 'wish')) return false
  const first = reading.sentences(message).find(({ span }) => span[0] <= start && start < span[1])
  return first !== undefined && SHORT_OPENING().test(message.text.slice(first.span[0], start))
}

/** Nothing, or a word such as "No,", with a greeting or the like in front: "Hi, no, ...". */
const SHORT_OPENING = late('u')`^(?:[\p{L}\p{M}]{1,5}[,，、!！]\s*){0,2}(?:[\p{L}\p{M}]{1,5}[,，、!！]?\s*)?$`
const WORD_BEHIND = late('u')`^[ \t](\p{L}+)`
const WORD_BEFORE = late('u')`(\p{L}+)[ \t]$`
const CAPITALISED = late('u')`^\p{Lu}\p{Ll}`
const NAME_BEFORE = late('u')`\p{Lu}[\p{L}\p{N}'-]*\s$`
/** The word behind, and the beginning of the one behind that if it has a capital, too. */
const NAME_BEHIND = late('u')`^\s(\p{Lu}\p{Ll}+)(?:\s(\p{Lu}))?`
