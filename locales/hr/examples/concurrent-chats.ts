import type { Example } from '../../../src/locale.ts'

export const concurrentChats: readonly Example[] = [
  {
    text: '[10:00] Customer: Je li sve u redu?\n[10:00] Agent (Dana): Provjeravam.\n[10:30] Agent (Dana): Jest.\n---\n[10:10] Customer: Je li sve u redu?\n[10:10] Agent (Dana): [[Provjeravam.]]\n[10:40] Agent (Dana): Jest.',
    options: { maxConcurrent: 1 },
    title: 'Jedan po jedan',
  },
  {
    text: '[10:00] Customer: Bok!\n[10:00] Agent (Ivo): Bok!\n[10:30] Agent (Ivo): Gotovo.\n---\n[10:05] Customer: Bok!\n[10:05] Agent (Ivo): [[Bok!]]\n[10:35] Agent (Ivo): Gotovo.',
    channel: 'chat',
    options: { maxConcurrent: 1 },
  },
  {
    text: '[10:00] Customer: Bok!\n[10:00] Agent (Ana): Bok!\n[11:00] Agent (Ana): Gotovo.\n---\n[10:00] Customer: Bok!\n[10:00] Agent (Ana): [[Bok!]]\n[10:05] Agent (Ana): Gotovo.\n---\n[10:05] Customer: Bok!\n[10:05] Agent (Ana): [[Bok!]]\n[10:10] Agent (Ana): Gotovo.',
    options: { maxConcurrent: 1 },
  },
  {
    text: '[10:00] Customer: Bok!\n[10:00] Agent (Ana): Bok!\n[10:30] Agent (Ana): Gotovo.\n---\n[10:05] Customer: Bok!\n[10:05] Agent (Ana): Bok!\n[10:35] Agent (Ana): Gotovo.\n---\n[10:10] Customer: Bok!\n[10:10] Agent (Ana): [[Bok!]]\n[10:20] Agent (Ana): Gotovo.',
    options: { maxConcurrent: 2 },
  },
  {
    text: '[10:00] Customer: Bok!\n[10:00] Agent (Ana): Bok!\n[10:30] Agent (Ana): Gotovo.\n---\n[10:05] Customer: Bok!\n[10:05] Agent (Ana): Bok!\n[10:35] Agent (Ana): Gotovo.\n---\n[10:10] Customer: Bok!\n[10:10] Agent (Ana): Bok!\n[10:20] Agent (Ana): Gotovo.\n---\n[10:15] Customer: Bok!\n[10:15] Agent (Ana): [[Bok!]]\n[10:25] Agent (Ana): Gotovo.',
    channel: 'chat',
    title: 'Četvrti razgovor',
  },
  {
    text: '[09:00] Customer: Pitanje?\n[09:00] Agent (Ema): Odgovor.\n[09:30] Agent (Ema): Jest.\n---\n[09:29] Customer: Pitanje?\n[09:29] Agent (Ema): [[Odgovor.]]\n[09:40] Agent (Ema): Jest.',
    options: { maxConcurrent: 1 },
  },
  {
    text: '[10:00] Customer: Bok!\n[10:00] Agent (Ana): Bok!\n[10:30] Agent (Ana): Gotovo.\n---\n[10:05] Customer: Bok!\n[10:05] Agent (Ana): Bok!\n[10:35] Agent (Ana): Gotovo.\n---\n[10:10] Customer: Bok!\n[10:10] Agent (Ana): Bok!\n[10:20] Agent (Ana): Gotovo.',
    channel: 'chat',
    title: 'Tri su u redu',
  },
  {
    text: '[10:00] Customer: Bok!\n[10:00] Agent (Ana): Bok!\n[10:10] Agent (Ana): Gotovo.\n---\n[10:10] Customer: Bok!\n[10:10] Agent (Ana): Bok!\n[10:20] Agent (Ana): Gotovo.',
    options: { maxConcurrent: 1 },
    title: 'Jedan za drugim',
  },
  {
    text: '[10:00] Customer: Bok!\n[10:00] Agent (Ana): Bok!\n[10:30] Agent (Ana): Gotovo.\n---\n[10:00] Customer: Bok!\n[10:00] Agent (Ivo): Bok!\n[10:30] Agent (Ivo): Gotovo.',
    options: { maxConcurrent: 1 },
    title: 'Dva agenta',
  },
  {
    text: '[10:00] Customer: Bok!\n[10:00] Agent (Podrška): Bok!\n[10:30] Agent (Podrška): Gotovo.\n---\n[10:00] Customer: Bok!\n[10:00] Agent (Podrška): Bok!\n[10:30] Agent (Podrška): Gotovo.',
    options: { maxConcurrent: 1, shared: ['Podrška'] },
  },
  {
    text: '[10:00] Customer: Bok!\n[10:00] Agent (Ana): Bok!\n[10:30] Agent (Ana): Gotovo.\n---\n[10:00] Customer: Bok!\n[10:00] Agent (Ana): Bok!\n[10:30] Agent (Ana): Gotovo.',
    channel: 'email',
    options: { maxConcurrent: 1 },
    title: 'Mailovi čekaju',
  },
  {
    text: 'Customer: Bok!\nAgent (Ana): Bok!\n---\nCustomer: Bok!\nAgent (Ana): Bok!',
    options: { maxConcurrent: 1 },
    title: 'Bez vremena',
  },
]
