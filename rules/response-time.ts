import { integer, type OptionValues, texts, timeZone } from '../src/option.ts'
import { defineRule } from '../src/rule.ts'
import { ANSWER_TOPICS, answersIn, wantsAnswer } from '../src/structure/answers.ts'
import type * as businessHours from '../src/structure/business-hours.ts'
import { inWords } from '../src/structure/duration.ts'

const TIME = '([01]\\d|2[0-3]):[0-5]\\d'
const DAY = '(mon|tue|wed|thu|fri|sat|sun)'

const OPTIONS = {
  chatMinutes: integer('Minutes that an answer in a chat may take.', 2),
  socialMinutes: integer('Minutes that the first answer on social media may take.', 10),
  emailDays: integer('Working days that an answer to a mail may take: 0 is the same day, 1 the next.', 0),
  hours: texts(
    'Business hours, one entry for days of the same hours. An end at or before its beginning is on the next day. Round the clock where there are none.',
    `^${DAY}(-${DAY})? ${TIME}-(${TIME}|24:00)$`,
    'mon-fri 09:00-17:00',
  ),
  closedOn: texts(
    'Days on which nobody works, such as holidays.',
    '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
    '2026-12-25',
  ),
  timeZone: timeZone('The time zone of the business hours and of the days.', 'UTC'),
}

/** On its own, because the compiler rewrites no `import()` inside of `export default`. */
const load = () => import('../src/structure/business-hours.ts')

export default defineRule({
  id: 'response-time',
  category: 'waiting',
  scope: 'turn',
  kinds: ['transcript'],
  channels: ['chat', 'social', 'email'],
  needs: ['times', 'channel'],
  summary: 'Answers come within the time that the channel promises.',
  why: `Each channel makes a promise: a chat is now, a public message is minutes, a mail is today. Whoever waits longer looks
for another channel, and asks twice.`,
  source: 'Service levels of support centres: two minutes in chat, ten on social media, the same day by mail.',
  decisions: [
    'The clock starts at the first unanswered message of the customer, however often the customer writes again.',
    'On social media only the first answer is timed, in chats and mails every answer.',
    'A mere "thanks", "ok" or goodbye wants no answer, nor does a post that only praises; nothing is late behind them.',
    'Only business hours count: what comes at night or on a weekend counts from the next opening. Without `hours` the clock never stops.',
    'The same day ends at midnight of the configured time zone; a day of 23 or 25 hours is what it is.',
    'What a bot writes answers the customer only if the customer goes on with the bot.',
    'An answer that never came is the matter of `unanswered`.',
  ],
  topics: ANSWER_TOPICS,
  requires: ['request', 'thanks'],
  presets: { strict: 'error', chat: 'warn', email: 'warn', social: 'warn' },
  options: OPTIONS,
  messages: {
    late: 'This answer took {waited}; on {channel} it is due within {limit}',
    mail: 'This answer took {waited}; a mail is due {limit}',
  },
  load,

  *check(reading, { options, tools, report }) {
    const { channel, conversation } = reading
    if (!conversation.messages.some(({ at }) => at !== undefined)) return
    const limit = (channel === 'social' ? options.socialMinutes : options.chatMinutes) * 60_000
    for (const answer of answersIn(conversation)) {
      const { message, questions, first } = answer
      if (channel === 'social' && !first) return
      const to = message.at
      const asked = questions[0]?.at
      if (to === undefined || asked === undefined || (channel !== 'email' && to - asked <= limit)) continue
      const from = questions.find((question) => wantsAnswer(reading, question, answer))?.at
      if (from === undefined || to <= from) continue
      const hours = hoursOf(options, tools as Tools)
      if (channel === 'email') {
        const due = hours.endOfDay(from, options.emailDays)
        if (due !== undefined && to >= due)
          yield report(
            'mail',
            { message, note: ADVICE },
            { waited: inWords(to - from), limit: inDays(options.emailDays) },
          )
        continue
      }
      const took = hours.elapsed(from, to)
      if (took > limit)
        yield report(
          'late',
          { message, note: ADVICE },
          { waited: inWords(took), limit: inWords(limit), channel: channel === 'social' ? 'social media' : 'chat' },
        )
    }
  },
})

const ADVICE = 'Answer in time, if only to say that you are on it and when the full answer comes.'

const inDays = (days: number): string =>
  days === 0 ? 'on the same day' : days === 1 ? 'on the next working day' : `within ${days} working days`

type Tools = typeof businessHours
type Options = OptionValues<typeof OPTIONS>

/** The options are the same object for all conversations that share settings. */
const known = new WeakMap<Options, businessHours.BusinessHours>()

function hoursOf(options: Options, tools: Tools): businessHours.BusinessHours {
  const hours = known.get(options) ?? new tools.BusinessHours(options)
  known.set(options, hours)
  return hours
}
