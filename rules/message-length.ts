import type { Message, Span } from '../src/conversation.ts'
import { integer } from '../src/option.ts'
import { defineRule, type Reading } from '../src/rule.ts'
import { piecesOf, stepsOf } from '../src/structure/pieces.ts'

const SHORTER = 'Say what matters most first; send the rest as a second message, or as a list of steps.'
const SPLIT = 'Make two sentences of it, or a list of steps.'

export default defineRule({
  id: 'message-length',
  category: 'shape',
  scope: 'message',
  kinds: ['transcript', 'template'],
  summary: 'Messages and sentences are no longer than the channel bears.',
  why: `A customer in a chat reads on a phone and answers the first thing that they see; the rest of a long message is
lost. A sentence over thirty words has to be read twice.`,
  source: 'Plain-language guides (15 to 25 words a sentence) and the limits of the channels themselves.',
  decisions: [
    'The limit of the message depends on the channel: words in chat and email, characters on social networks. Without a known channel only sentences are judged; templates go by the channel that they are for.',
    'A call is not judged: spoken sentences run on, and their full stops are those of whoever wrote them down.',
    'The items of a list count by themselves: they are not added to the length of the message, and each is a sentence of its own. A list has two items or more; steps that are numbered in the middle of a line ("1) ... 2) ...") are one as well.',
    'On social networks, handles at the beginning do not count and a link counts at most 23 characters, as the networks do it; an HTML entity that an export left in counts one.',
    'Links, handles, quotations and placeholders are no words.',
  ],
  topics: [],
  requires: [],
  presets: { strict: 'warn', chat: 'warn', email: 'warn', social: 'warn', templates: 'warn' },
  options: {
    maxChatWords: integer('In a chat, more words than this are too many.', 60, 1),
    maxEmailWords: integer('In an email, more words than this are too many.', 250, 1),
    maxSocialCharacters: integer('On social networks, more characters than this are too many.', 280, 1),
    maxSentenceWords: integer('A sentence of more words than this is too long.', 30, 1),
  },
  messages: {
    words: 'The message takes {count} words (at most {max} on this channel)',
    characters: 'The message takes {count} characters (at most {max} on this channel)',
    sentence: 'The sentence takes {count} words (at most {max})',
  },

  *check(reading, { options, locale, report }) {
    if (reading.channel === 'voice') return
    const maxWords =
      reading.channel === 'chat'
        ? options.maxChatWords
        : reading.channel === 'email'
          ? options.maxEmailWords
          : Number.POSITIVE_INFINITY
    for (const turn of reading.turns) {
      if (turn.side !== 'agent') continue
      for (const message of turn.messages) {
        if (reading.channel === 'social' && message.text.length > options.maxSocialCharacters) {
          const count = charactersOf(message.text)
          const max = options.maxSocialCharacters
          if (count > max) yield report('characters', { message, note: SHORTER }, { count, max })
        }
        if (mostWords(message.text) <= Math.min(maxWords, options.maxSentenceWords)) continue
        // Where a language puts spaces between words, text without is another language, and its characters are no words.
        if (locale.parser !== 'segmenter' && SPACELESS.test(message.text)) continue
        const count = wordsOfProse(reading, message)
        if (count > maxWords) yield report('words', { message, note: SHORTER }, { count, max: maxWords })
        for (const { span, count } of longSentences(reading, message, options.maxSentenceWords))
          yield report('sentence', { message, span, note: SPLIT }, { count, max: options.maxSentenceWords })
      }
    }
  },
})

/** A text has no more words than this: signs that are no letters, and letters of scripts without spaces, one each. */
function mostWords(text: string): number {
  let signs = 1
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x30 || unit > 0x1fff) signs++
  }
  return signs
}

const wordsIn = (reading: Reading, message: Message, [start, end]: Span): number =>
  reading.wordCount({ ...message, text: message.text.slice(start, end) })

function wordsOfProse(reading: Reading, message: Message): number {
  const { prose } = piecesOf(message.text)
  return prose.reduce((sum, span) => sum + wordsIn(reading, message, span), 0)
}

/** The sentences and steps over the limit. */
function longSentences(reading: Reading, message: Message, max: number): { span: Span; count: number }[] {
  return reading.sentences(message).flatMap(({ span: [start, end] }) =>
    end - start <= max
      ? []
      : stepsOf(message.text.slice(start, end))
          .map(([from, to]): Span => [start + from, start + to])
          .map((span) => ({ span, count: wordsIn(reading, message, span) }))
          .filter(({ count }) => count > max),
  )
}

const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

const LINK = 23
const ENTITY = /&(?:amp|lt|gt|quot|#39);/g

/** Characters as the networks count them. */
function charactersOf(text: string): number {
  const own = text.trim().replace(/^(?:@\w+\s+)+/, '')
  return [...own.replace(/https?:\/\/\S+/g, (link) => link.slice(0, LINK)).replace(ENTITY, '&')].length
}
