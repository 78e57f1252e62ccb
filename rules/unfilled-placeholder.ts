import type { Message, Span } from '../src/conversation.ts'
import { late } from '../src/lazily.ts'
import { strings } from '../src/option.ts'
import { defineRule, type Reading, type Rewrite } from '../src/rule.ts'
import { mayHavePlaceholder } from '../src/structure/placeholder-marks.ts'
import { type Placeholders, placeholdersIn } from '../src/structure/placeholders.ts'

export default defineRule({
  id: 'unfilled-placeholder',
  category: 'templates',
  scope: 'message',
  kinds: ['transcript'],
  summary: 'No placeholder of a template is left in a message that was sent.',
  why: '"Dear {{name}}" tells the customer in two words that a machine wrote, and that nobody looked before it was sent.',
  source: 'Reviews of messages sent from templates.',
  decisions: [
    'A salutation with nothing behind it ("Dear ,", "Hi ,", "Dear ...,") is an unfilled placeholder too, and so is one of nobody ("Hi undefined,"). A space before a comma is not, where the writer puts spaces before other marks as well.',
    'Marks that occur in other texts too (`[...]`, `<...>`, `{...}`, `%...%`, `$...`) count only around a name that people give to placeholders: `[NAME]` and `<customer name>`, not `[URGENT]` or `%APPDATA%`.',
    'Code, quotations and quoted lines are left alone: an agent may explain a placeholder.',
    'Lines to write on (`____`, `__/__/____`) are placeholders where something else stands in the same line. Two crosses are where a unit or an amount shows it: "XX minutes", "$XX".',
    '`XXXX` next to digits hides them on purpose ("card XXXX 1234").',
    'A blank that the customer wrote with the same words behind it (〇〇町) was given so, and not left.',
    'Where names were taken out of transcripts to protect people, put the marks left in their place under `allow`.',
    'The messages of bots are judged as well; templates are not: a placeholder there is what it should be.',
  ],
  topics: [
    'salutation',
    'named-salutation',
    'placeholder-name',
    'name-placeholder',
    'fill-in',
    'title-other',
    'before-blank-date',
    'before-blank-length',
    'format-hint',
    'quoting',
  ],
  requires: [],
  presets: { recommended: 'error', strict: 'error', chat: 'error', email: 'error', social: 'error' },
  options: { allow: strings('Placeholders, as they stand in the text, that are fine here.') },
  messages: {
    placeholder: '"{words}" was not filled in',
    name: 'The name behind "{words}" is missing',
  },

  *check(reading, { options, locale, model, report }) {
    const placeholders = placeholdersIn(locale)
    let theirs = ''
    for (const turn of reading.turns) {
      if (turn.side === 'customer') {
        theirs += turn.messages.map(({ text }) => `${text}\n`).join('')
        continue
      }
      for (const message of turn.messages) {
        const { text } = message
        let marked: readonly Span[] = []
        if (mayHavePlaceholder(text)) {
          marked = placeholders.findSent(text).slice(0, MOST)
          for (const span of marked) {
            const words = text.slice(...span)
            if (options.allow.includes(words) || isTheirs(text, span, theirs)) continue
            const rewrites = withoutName(reading, message, span, model('neutral-salutation'))
            yield report('placeholder', { message, span, rewrites, note: FILL }, { words })
          }
        }
        const bare = bareName(reading, message, placeholders)
        if (bare) {
          const words = text.slice(...bare)
          if (options.allow.includes(words) || marked.some(([start]) => start < bare[1])) continue
          const rewrites = withoutName(reading, message, bare, model('neutral-salutation'))
          yield report('placeholder', { message, span: bare, rewrites, note: FILL }, { words })
          continue
        }
        const span = namelessSalutation(reading, message, placeholders)
        if (!span || marked.some(([start]) => start < span[1])) continue
        const words = text.slice(...span)
        const mark = COMMA.exec(words)?.[0] ?? ''
        const rewrites = model('neutral-salutation').map(
          (hello): Rewrite => ({ kind: 'replace', span, text: `${hello}${mark}` }),
        )
        yield report('name', { message, span, rewrites, note: FILL }, { words })
      }
    }
  },
})

/** Whether the customer wrote a blank with the same words behind it: 〇〇町 in a transcript without names. */
const isTheirs = (text: string, [start, end]: Span, theirs: string): boolean =>
  /^[\p{L}\p{N}]{2}/u.test(text.slice(end, end + 4)) && theirs.includes(text.slice(start, end + 2))

const FILL = 'Fill in what is meant before sending, and give the placeholder a fallback in the template.'

/** In one message; whoever leaves more is not writing prose. */
const MOST = 100

/** "Hi {{name}}, ..." as "Hello, ...": the salutation and the placeholder behind it become one that needs no name. */
function withoutName(reading: Reading, message: Message, [start, end]: Span, neutral: readonly string[]): Rewrite[] {
  const salutation = reading.find(message, 'salutation').find(({ span }) => span[1] <= start && start - span[1] <= 1)
  if (!salutation || !/^\s*[,!.:\n]/.test(message.text.slice(end, end + 3))) return []
  return neutral.map((text) => ({ kind: 'replace', span: [salutation.span[0], end], text }))
}

/** What stands for a name behind a salutation, without the marks of a placeholder: "Hi NAME,". */
function bareName(reading: Reading, message: Message, placeholders: Placeholders): Span | undefined {
  const { text } = message
  const end = text.slice(0, OPENING).search(/[,!\n]/)
  if (end < 0) return undefined
  const hello = reading.find(message, 'salutation').find(({ span }) => span[0] < end)
  if (!hello) return undefined
  const start = hello.span[1] + (text[hello.span[1]] === ' ' ? 1 : 0)
  const words = text.slice(start, end)
  return words !== '' && placeholders.standsForName(words) ? [start, end] : undefined
}

/** A salutation ends within so many characters, a handle before it included. */
const OPENING = 40
/** One word, perhaps behind a handle. */
const ONE_WORD = /^\s*(?:@\S+\s+)?(\S+)\s*$/
const HANDLE_FIRST = /^\s*@/
const UNSPACED = late('u')`^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$`
/** The space that people put before a mark who put it before each. */
const SPACED_MARK = /[^\s.,!?:;] [,.!?](?:\s|$)/g

/** The span of a salutation that a name should follow, where a comma (which belongs to it) or the end of the line does. */
function namelessSalutation(reading: Reading, message: Message, placeholders: Placeholders): Span | undefined {
  const { text } = message
  const end = endOfOpening(text)
  if (end < 0) return undefined
  const close = COMMA.test(text[end] ?? '') ? end + 1 : end
  const unknown = reading
    .find(message, 'salutation')
    .find(({ span }) => span[1] < end && UNKNOWN.test(text.slice(span[1], end)))
  if (unknown) return [unknown.span[0], close]
  const word = ONE_WORD.exec(text.slice(0, end).replace(DOTS, ''))?.[1]
  // A handle is a name to the title behind it: 「@mika さん、」.
  const isTitled = HANDLE_FIRST.test(text) && UNSPACED().test(word ?? '')
  if (word && !isTitled && placeholders.lacksName(word)) return [text.indexOf(word), close]
  // Without the space before the comma, "Hello," is fine.
  if (close === end || text[end - 1] !== ' ') return undefined
  const match = reading.find(message, 'salutation').find(({ span }) => text.slice(span[1], end).trim() === '')
  // Whoever puts a space before every mark has left nothing out.
  if (!match || match.span[1] > end || (text.match(SPACED_MARK)?.length ?? 0) > 1) return undefined
  return [match.span[0], close]
}

/** What programs write for a value that there is not. */
const UNKNOWN = /^ (?:undefined|null|NULL|\(null\)|nan|NaN|None|\[object Object\])$/
/** A Chinese comma does not count: 「亲爱的，」 lacks no name. */
const COMMA = /[,、]$/
/** Dots or an ellipsis where a name should stand. */
const DOTS = /[\s.…]+$/

/** Where the first comma or line break stands, if near the beginning; negative otherwise. */
function endOfOpening(text: string): number {
  const length = Math.min(text.length, OPENING)
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0x2c || unit === 0x0a || unit === 0x3001) return i
  }
  return -1
}
