import type { Example } from '../../../src/locale.ts'

const office = { hours: ['mon-fri 09:00-17:00'], timeZone: 'Europe/Zagreb' }

export const responseTime: readonly Example[] = [
  {
    text: '[10:00] Customer: Is the shop open today?\n[10:05] Agent: [[Yes, until six.]]',
    channel: 'chat',
    title: 'Five minutes in a chat',
  },
  {
    text: '[10:00] Customer: Is the shop open today?\n[10:02] Customer: Anybody there?\n[10:03] Agent: [[Yes, until six.]]',
    channel: 'chat',
    title: 'The clock starts at the first unanswered message',
  },
  {
    text: '[10:00] Customer: Is the shop open today?\n[10:25] Agent: [[Hello! Yes, until six.]]',
    channel: 'social',
    title: 'The first answer in public',
  },
  {
    text: '[10:00] Customer: Please send me the invoice.\n[2026-03-03 09:00] Agent: [[Here it is.]]',
    channel: 'email',
    title: 'A mail answered on the next day',
  },
  {
    text: '[2026-03-06 19:00] Customer: Is the shop open today?\n[2026-03-09 08:15] Agent: [[Hello! It is, until six.]]',
    channel: 'social',
    options: office,
    title: 'From the opening on Monday, a quarter of an hour',
  },
  {
    text: '[2026-03-27 09:00] Customer: Please send me the invoice.\n[2026-03-29 22:30] Agent: [[Here it is.]]',
    channel: 'email',
    options: { timeZone: 'Europe/Zagreb', emailDays: 2 },
    title: 'Midnight comes an hour earlier once summer time has begun',
  },
  {
    text: '[10:00] Customer: Is the shop open today?\n[10:01] Bot: An agent will be with you.\n[10:04] Agent: [[Yes, until six.]]',
    channel: 'chat',
    title: 'A bot in between answers nothing',
  },
  { text: '[10:00] Customer: Is the shop open today?\n[10:02] Agent: Yes, until six.', channel: 'chat' },
  {
    text: '[10:00] Customer: Is the shop open today?\n[10:01] Agent: Yes, until six.\n[10:02] Customer: Thanks a lot!\n[10:20] Agent: Any time.',
    channel: 'chat',
    title: 'Nothing is late after thanks',
  },
  {
    text: '[10:00] Customer: Is the shop open today?\n[10:08] Agent: Hello! Yes, until six.\n[10:10] Customer: And on Sunday?\n[12:00] Agent: From ten on.',
    channel: 'social',
    title: 'Ten minutes are for the first answer',
  },
  {
    text: '[10:00] Customer: Please send me the invoice.\n[18:30] Agent: Here it is.',
    channel: 'email',
    title: 'The same day',
  },
  {
    text: '[2026-03-06 19:00] Customer: Please send me the invoice.\n[2026-03-09 15:00] Agent: Here it is.',
    channel: 'email',
    options: office,
    title: 'Written on Friday evening, answered on Monday',
  },
  {
    text: '[2026-03-06 23:00] Customer: Is the shop open today?\n[2026-03-09 08:09] Agent: Hello! It is, until six.',
    channel: 'social',
    options: office,
    title: 'The weekend does not count',
  },
  {
    text: '[2026-12-24 19:00] Customer: Please send me the invoice.\n[2026-12-28 09:00] Agent: Here it is.',
    channel: 'email',
    options: { ...office, closedOn: ['2026-12-25'] },
    title: 'Nor do holidays',
  },
  { text: 'Customer: Is the shop open today?\nAgent: Yes, until six.', channel: 'chat', title: 'No times' },
  { text: '[10:00] Customer: Is the shop open today?\n[12:00] Agent: Yes, until six.', title: 'No channel' },
]
