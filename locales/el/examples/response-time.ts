import type { Example } from '../../../src/locale.ts'

export const responseTime: readonly Example[] = [
  {
    text: '[10:00] Customer: Είναι ανοιχτό σήμερα;\n[10:05] Agent: [[Ναι, ως τις έξι.]]',
    title: 'Five minutes in a chat',
    channel: 'chat',
  },
  {
    text: '[10:00] Customer: Είναι ανοιχτό σήμερα;\n[10:02] Customer: Είναι κανείς εκεί;\n[10:03] Agent: [[Ναι, ως τις έξι.]]',
    title: 'The clock starts at the first unanswered message',
    channel: 'chat',
  },
  {
    text: '[10:00] Customer: Είναι ανοιχτό σήμερα;\n[10:25] Agent: [[Γεια σας! Ναι, ως τις έξι.]]',
    title: 'The first answer in public',
    channel: 'social',
  },
  {
    text: '[10:00] Customer: Στείλτε μου το τιμολόγιο.\n[2026-03-03 09:00] Agent: [[Ορίστε.]]',
    title: 'A mail answered on the next day',
    channel: 'email',
  },
  {
    text: '[2026-03-06 19:00] Customer: Είναι ανοιχτό σήμερα;\n[2026-03-09 07:15] Agent: [[Γεια σας! Ναι, ως τις έξι.]]',
    title: 'From the opening on Monday, a quarter of an hour',
    channel: 'social',
    options: { hours: ['mon-fri 09:00-17:00'], timeZone: 'Europe/Athens' },
  },
  {
    text: '[10:00] Customer: Είναι ανοιχτό σήμερα;\n[10:01] Bot: Ένας εκπρόσωπος έρχεται.\n[10:04] Agent: [[Ναι, ως τις έξι.]]',
    title: 'A bot in between answers nothing',
    channel: 'chat',
  },
  { text: '[10:00] Customer: Είναι ανοιχτό σήμερα;\n[10:02] Agent: Ναι, ως τις έξι.', channel: 'chat' },
  {
    text: '[10:00] Customer: Είναι ανοιχτό σήμερα;\n[10:01] Agent: Ναι, ως τις έξι.\n[10:02] Customer: Ευχαριστώ πολύ!\n[10:20] Agent: Παρακαλώ.',
    title: 'Nothing is late after thanks',
    channel: 'chat',
  },
  {
    text: '[10:00] Customer: Είναι ανοιχτό σήμερα;\n[10:08] Agent: Γεια σας! Ναι, ως τις έξι.\n[10:10] Customer: Και την Κυριακή;\n[12:00] Agent: Από τις δέκα.',
    title: 'Ten minutes are for the first answer',
    channel: 'social',
  },
  {
    text: '[10:00] Customer: Στείλτε μου το τιμολόγιο.\n[18:30] Agent: Ορίστε.',
    title: 'The same day',
    channel: 'email',
  },
  { text: 'Customer: Είναι ανοιχτό σήμερα;\nAgent: Ναι, ως τις έξι.', title: 'No times', channel: 'chat' },
  {
    text: '[10:00] Customer: Είναι ανοιχτό σήμερα;\n[10:01] Agent: Ναι, ως τις έξι.\n[10:03] Customer: Μέχρι τις οκτώ αύριο;\n[10:04] Agent: Ναι.',
    channel: 'chat',
  },
]
