import type { Example } from '../../../src/locale.ts'

export const responseTime: readonly Example[] = [
  {
    text: '[10:00] Customer: Ĉu la vendejo estas hodiaŭ malfermita?\n[10:05] Agent: [[Jes, ĝis la sesa.]]',
    title: 'Five minutes in a chat',
    channel: 'chat',
  },
  {
    text: '[10:00] Customer: Ĉu la vendejo estas hodiaŭ malfermita?\n[10:02] Customer: Ĉu iu estas tie?\n[10:03] Agent: [[Jes, ĝis la sesa.]]',
    title: 'The clock starts at the first unanswered message',
    channel: 'chat',
  },
  {
    text: '[10:00] Customer: Ĉu la vendejo estas hodiaŭ malfermita?\n[10:25] Agent: [[Saluton! Jes, ĝis la sesa.]]',
    title: 'The first answer in public',
    channel: 'social',
  },
  {
    text: '[10:00] Customer: Bonvolu sendi al mi la fakturon.\n[2026-03-03 09:00] Agent: [[Jen ĝi.]]',
    title: 'A mail answered on the next day',
    channel: 'email',
  },
  {
    text: '[2026-03-06 19:00] Customer: Ĉu la vendejo estas hodiaŭ malfermita?\n[2026-03-09 08:15] Agent: [[Saluton! Jes, ĝis la sesa.]]',
    title: 'From the opening on Monday, a quarter of an hour',
    channel: 'social',
    options: { hours: ['mon-fri 09:00-17:00'], timeZone: 'Europe/Zagreb' },
  },
  {
    text: '[10:00] Customer: Ĉu la vendejo estas hodiaŭ malfermita?\n[10:01] Bot: Agento venos al vi.\n[10:04] Agent: [[Jes, ĝis la sesa.]]',
    title: 'A bot in between answers nothing',
    channel: 'chat',
  },
  {
    text: '[10:00] Customer: Ĉu la vendejo estas hodiaŭ malfermita?\n[10:02] Agent: Jes, ĝis la sesa.',
    channel: 'chat',
  },
  {
    text: '[10:00] Customer: Ĉu la vendejo estas hodiaŭ malfermita?\n[10:01] Agent: Jes, ĝis la sesa.\n[10:02] Customer: Dankegon!\n[10:20] Agent: Ne dankinde.',
    title: 'Nothing is late after thanks',
    channel: 'chat',
  },
  {
    text: '[10:00] Customer: Ĉu la vendejo estas hodiaŭ malfermita?\n[10:08] Agent: Saluton! Jes, ĝis la sesa.\n[10:10] Customer: Kaj dimanĉe?\n[12:00] Agent: Ekde la deka.',
    title: 'Ten minutes are for the first answer',
    channel: 'social',
  },
  {
    text: '[10:00] Customer: Bonvolu sendi al mi la fakturon.\n[18:30] Agent: Jen ĝi.',
    title: 'The same day',
    channel: 'email',
  },
  {
    text: '[2026-03-06 19:00] Customer: Bonvolu sendi al mi la fakturon.\n[2026-03-09 15:00] Agent: Jen ĝi.',
    title: 'Written on Friday evening, answered on Monday',
    channel: 'email',
    options: { hours: ['mon-fri 09:00-17:00'], timeZone: 'Europe/Zagreb' },
  },
  {
    text: 'Customer: Ĉu la vendejo estas hodiaŭ malfermita?\nAgent: Jes, ĝis la sesa.',
    title: 'No times',
    channel: 'chat',
  },
  {
    text: '[10:00] Customer: Ĉu la vendejo estas hodiaŭ malfermita?\n[12:00] Agent: Jes, ĝis la sesa.',
    title: 'No channel',
  },
]
