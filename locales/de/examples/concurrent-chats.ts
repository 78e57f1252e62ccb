import type { Example } from '../../../src/locale.ts'

export const concurrentChats: readonly Example[] = [
  {
    text: '[10:00] Customer: Ist meine Reservierung in Ordnung?\n[10:00] Agent (Dana): Guten Tag, ich suche die Reservierung heraus.\n[10:30] Agent (Dana): Sie ist in Ordnung.\n---\n[10:05] Customer: Ist meine Reservierung in Ordnung?\n[10:05] Agent (Dana): Guten Tag, ich suche die Reservierung heraus.\n[10:35] Agent (Dana): Sie ist in Ordnung.\n---\n[10:10] Customer: Ist meine Reservierung in Ordnung?\n[10:10] Agent (Dana): Guten Tag, ich suche die Reservierung heraus.\n[10:20] Agent (Dana): Sie ist in Ordnung.\n---\n[10:15] Customer: Ist meine Reservierung in Ordnung?\n[10:15] Agent (Dana): [[Guten Tag, ich suche die Reservierung heraus.]]\n[10:40] Agent (Dana): Sie ist in Ordnung.',
    title: 'The fourth chat',
    channel: 'chat',
  },
  {
    text: '[10:00] Customer: Ist meine Reservierung in Ordnung?\n[10:00] Agent (Dana): Guten Tag, ich suche die Reservierung heraus.\n[10:30] Agent (Dana): Sie ist in Ordnung.\n---\n[10:10] Customer: Ist meine Reservierung in Ordnung?\n[10:10] Agent (Dana): [[Guten Tag, ich suche die Reservierung heraus.]]\n[10:40] Agent (Dana): Sie ist in Ordnung.',
    title: 'One at a time',
    options: { maxConcurrent: 1 },
  },
  {
    text: '[10:00] Customer: Ist meine Reservierung in Ordnung?\n[10:00] Agent (Dana): Guten Tag, ich suche die Reservierung heraus.\n[10:30] Agent (Dana): Sie ist in Ordnung.\n---\n[10:00] Customer: Ist meine Reservierung in Ordnung?\n[10:00] Agent (Tom): Guten Tag, ich suche die Reservierung heraus.\n[10:30] Agent (Tom): Sie ist in Ordnung.\n---\n[10:05] Customer: Ist meine Reservierung in Ordnung?\n[10:05] Agent (Dana): Guten Tag, ich suche die Reservierung heraus.\n[10:35] Agent (Dana): Sie ist in Ordnung.\n---\n[10:05] Customer: Ist meine Reservierung in Ordnung?\n[10:05] Agent (Tom): Guten Tag, ich suche die Reservierung heraus.\n[10:30] Agent (Tom): Sie ist in Ordnung.\n---\n[10:10] Customer: Ist meine Reservierung in Ordnung?\n[10:10] Agent (Dana): [[Guten Tag, ich suche die Reservierung heraus.]]\n[10:20] Agent (Dana): Sie ist in Ordnung.',
    title: 'Each agent by name',
    options: { maxConcurrent: 2 },
  },
  {
    text: '[10:20] Customer: Ist meine Reservierung in Ordnung?\n[10:20] Agent (Dana): Guten Tag, ich suche die Reservierung heraus.\n[10:40] Agent (Dana): Sie ist in Ordnung.\n---\n[10:10] Customer: Ist meine Reservierung in Ordnung?\n[10:10] Agent (Dana): Guten Tag, ich suche die Reservierung heraus.\n[10:30] Agent (Dana): [[Sie ist in Ordnung.]]\n---\n[10:25] Customer: Ist meine Reservierung in Ordnung?\n[10:25] Agent (Dana): [[Guten Tag, ich suche die Reservierung heraus.]]\n[10:35] Agent (Dana): Sie ist in Ordnung.',
    title: 'In whatever order they are read',
    options: { maxConcurrent: 1 },
  },
  {
    text: '[10:00] Customer: Ist meine Reservierung in Ordnung?\n[10:00] Agent (Dana): Guten Tag, ich suche die Reservierung heraus.\n[11:00] Agent (Dana): Sie ist in Ordnung.\n---\n[10:00] Customer: Ist meine Reservierung in Ordnung?\n[10:00] Agent (Dana): [[Guten Tag, ich suche die Reservierung heraus.]]\n[10:05] Agent (Dana): Sie ist in Ordnung.\n---\n[10:05] Customer: Ist meine Reservierung in Ordnung?\n[10:05] Agent (Dana): [[Guten Tag, ich suche die Reservierung heraus.]]\n[10:10] Agent (Dana): Sie ist in Ordnung.',
    options: { maxConcurrent: 1 },
  },
  {
    text: '[09:00] Customer: Ist meine Reservierung in Ordnung?\n[09:00] Agent (Vera): Guten Tag, ich suche die Reservierung heraus.\n[09:30] Agent (Vera): Sie ist in Ordnung.\n---\n[09:05] Customer: Ist meine Reservierung in Ordnung?\n[09:05] Agent (Vera): [[Guten Tag, ich suche die Reservierung heraus.]]\n[09:25] Agent (Vera): Sie ist in Ordnung.',
    options: { maxConcurrent: 1 },
  },
  {
    text: '[10:00] Customer: Ist meine Reservierung in Ordnung?\n[10:00] Agent (Dana): Guten Tag, ich suche die Reservierung heraus.\n[10:30] Agent (Dana): Sie ist in Ordnung.\n---\n[10:05] Customer: Ist meine Reservierung in Ordnung?\n[10:05] Agent (Dana): Guten Tag, ich suche die Reservierung heraus.\n[10:35] Agent (Dana): Sie ist in Ordnung.\n---\n[10:10] Customer: Ist meine Reservierung in Ordnung?\n[10:10] Agent (Dana): Guten Tag, ich suche die Reservierung heraus.\n[10:20] Agent (Dana): Sie ist in Ordnung.',
    title: 'Three are fine',
    channel: 'chat',
  },
  {
    text: '[10:00] Customer: Ist meine Reservierung in Ordnung?\n[10:00] Agent (Dana): Guten Tag, ich suche die Reservierung heraus.\n[10:10] Agent (Dana): Sie ist in Ordnung.\n---\n[10:10] Customer: Ist meine Reservierung in Ordnung?\n[10:10] Agent (Dana): Guten Tag, ich suche die Reservierung heraus.\n[10:20] Agent (Dana): Sie ist in Ordnung.\n---\n[10:20] Customer: Ist meine Reservierung in Ordnung?\n[10:20] Agent (Dana): Guten Tag, ich suche die Reservierung heraus.\n[10:30] Agent (Dana): Sie ist in Ordnung.',
    title: 'One after the other',
    options: { maxConcurrent: 1 },
  },
  {
    text: '[10:00] Customer: Ist meine Reservierung in Ordnung?\n[10:00] Agent (Dana): Guten Tag, ich suche die Reservierung heraus.\n[10:30] Agent (Dana): Sie ist in Ordnung.\n---\n[10:00] Customer: Ist meine Reservierung in Ordnung?\n[10:00] Agent (Tom): Guten Tag, ich suche die Reservierung heraus.\n[10:30] Agent (Tom): Sie ist in Ordnung.\n---\n[10:00] Customer: Ist meine Reservierung in Ordnung?\n[10:00] Agent (Vera): Guten Tag, ich suche die Reservierung heraus.\n[10:30] Agent (Vera): Sie ist in Ordnung.',
    title: 'Three agents',
    options: { maxConcurrent: 1 },
  },
  {
    text: '[10:00] Customer: Ist meine Reservierung in Ordnung?\n[10:00] Agent (Hilfe): Guten Tag, ich suche die Reservierung heraus.\n[10:30] Agent (Hilfe): Sie ist in Ordnung.\n---\n[10:00] Customer: Ist meine Reservierung in Ordnung?\n[10:00] Agent (Hilfe): Guten Tag, ich suche die Reservierung heraus.\n[10:30] Agent (Hilfe): Sie ist in Ordnung.',
    title: 'A name that a team shares',
    options: { maxConcurrent: 1, shared: ['Hilfe'] },
  },
  {
    text: '[10:00] Customer: Ist meine Reservierung in Ordnung?\n[10:00] Agent (Dana): Guten Tag, ich suche die Reservierung heraus.\n[10:30] Agent (Dana): Sie ist in Ordnung.\n---\n[10:00] Customer: Ist meine Reservierung in Ordnung?\n[10:00] Agent (Dana): Guten Tag, ich suche die Reservierung heraus.\n[10:30] Agent (Dana): Sie ist in Ordnung.',
    title: 'Mails wait',
    channel: 'email',
    options: { maxConcurrent: 1 },
  },
  {
    text: '[10:00] Customer: Ist meine Reservierung in Ordnung?\n[10:00] Agent (Dana): Guten Tag, ich suche die Reservierung heraus.\n[10:30] Agent (Dana): Sie ist in Ordnung.\n---\n[10:10] Customer: Ist meine Reservierung in Ordnung?\n[10:10] Agent (Dana): Guten Tag, ich suche die Reservierung heraus.\n[10:40] Agent (Dana): Sie ist in Ordnung.',
    options: { maxConcurrent: 2 },
  },
]
