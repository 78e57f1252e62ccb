import type { Example } from '../../../src/locale.ts'

export const concurrentChats: readonly Example[] = [
  {
    text: '[10:00] Customer: Ma réservation est en ordre ?\n[10:00] Agent (Dana): Bonjour, je cherche la réservation.\n[10:30] Agent (Dana): Elle est en ordre.\n---\n[10:05] Customer: Ma réservation est en ordre ?\n[10:05] Agent (Dana): Bonjour, je cherche la réservation.\n[10:35] Agent (Dana): Elle est en ordre.\n---\n[10:10] Customer: Ma réservation est en ordre ?\n[10:10] Agent (Dana): Bonjour, je cherche la réservation.\n[10:20] Agent (Dana): Elle est en ordre.\n---\n[10:15] Customer: Ma réservation est en ordre ?\n[10:15] Agent (Dana): [[Bonjour, je cherche la réservation.]]\n[10:40] Agent (Dana): Elle est en ordre.',
    title: 'The fourth chat',
    channel: 'chat',
  },
  {
    text: '[10:00] Customer: Ma réservation est en ordre ?\n[10:00] Agent (Dana): Bonjour, je cherche la réservation.\n[10:30] Agent (Dana): Elle est en ordre.\n---\n[10:10] Customer: Ma réservation est en ordre ?\n[10:10] Agent (Dana): [[Bonjour, je cherche la réservation.]]\n[10:40] Agent (Dana): Elle est en ordre.',
    title: 'One at a time',
    options: { maxConcurrent: 1 },
  },
  {
    text: '[10:00] Customer: Ma réservation est en ordre ?\n[10:00] Agent (Dana): Bonjour, je cherche la réservation.\n[10:30] Agent (Dana): Elle est en ordre.\n---\n[10:00] Customer: Ma réservation est en ordre ?\n[10:00] Agent (Tom): Bonjour, je cherche la réservation.\n[10:30] Agent (Tom): Elle est en ordre.\n---\n[10:05] Customer: Ma réservation est en ordre ?\n[10:05] Agent (Dana): Bonjour, je cherche la réservation.\n[10:35] Agent (Dana): Elle est en ordre.\n---\n[10:05] Customer: Ma réservation est en ordre ?\n[10:05] Agent (Tom): Bonjour, je cherche la réservation.\n[10:30] Agent (Tom): Elle est en ordre.\n---\n[10:10] Customer: Ma réservation est en ordre ?\n[10:10] Agent (Dana): [[Bonjour, je cherche la réservation.]]\n[10:20] Agent (Dana): Elle est en ordre.',
    title: 'Each agent by name',
    options: { maxConcurrent: 2 },
  },
  {
    text: '[10:20] Customer: Ma réservation est en ordre ?\n[10:20] Agent (Dana): Bonjour, je cherche la réservation.\n[10:40] Agent (Dana): Elle est en ordre.\n---\n[10:10] Customer: Ma réservation est en ordre ?\n[10:10] Agent (Dana): Bonjour, je cherche la réservation.\n[10:30] Agent (Dana): [[Elle est en ordre.]]\n---\n[10:25] Customer: Ma réservation est en ordre ?\n[10:25] Agent (Dana): [[Bonjour, je cherche la réservation.]]\n[10:35] Agent (Dana): Elle est en ordre.',
    title: 'In whatever order they are read',
    options: { maxConcurrent: 1 },
  },
  {
    text: '[10:00] Customer: Ma réservation est en ordre ?\n[10:00] Agent (Dana): Bonjour, je cherche la réservation.\n[11:00] Agent (Dana): Elle est en ordre.\n---\n[10:00] Customer: Ma réservation est en ordre ?\n[10:00] Agent (Dana): [[Bonjour, je cherche la réservation.]]\n[10:05] Agent (Dana): Elle est en ordre.\n---\n[10:05] Customer: Ma réservation est en ordre ?\n[10:05] Agent (Dana): [[Bonjour, je cherche la réservation.]]\n[10:10] Agent (Dana): Elle est en ordre.',
    options: { maxConcurrent: 1 },
  },
  {
    text: '[09:00] Customer: Ma réservation est en ordre ?\n[09:00] Agent (Vera): Bonjour, je cherche la réservation.\n[09:30] Agent (Vera): Elle est en ordre.\n---\n[09:05] Customer: Ma réservation est en ordre ?\n[09:05] Agent (Vera): [[Bonjour, je cherche la réservation.]]\n[09:25] Agent (Vera): Elle est en ordre.',
    options: { maxConcurrent: 1 },
  },
  {
    text: '[10:00] Customer: Ma réservation est en ordre ?\n[10:00] Agent (Dana): Bonjour, je cherche la réservation.\n[10:30] Agent (Dana): Elle est en ordre.\n---\n[10:05] Customer: Ma réservation est en ordre ?\n[10:05] Agent (Dana): Bonjour, je cherche la réservation.\n[10:35] Agent (Dana): Elle est en ordre.\n---\n[10:10] Customer: Ma réservation est en ordre ?\n[10:10] Agent (Dana): Bonjour, je cherche la réservation.\n[10:20] Agent (Dana): Elle est en ordre.',
    title: 'Three are fine',
    channel: 'chat',
  },
  {
    text: '[10:00] Customer: Ma réservation est en ordre ?\n[10:00] Agent (Dana): Bonjour, je cherche la réservation.\n[10:10] Agent (Dana): Elle est en ordre.\n---\n[10:10] Customer: Ma réservation est en ordre ?\n[10:10] Agent (Dana): Bonjour, je cherche la réservation.\n[10:20] Agent (Dana): Elle est en ordre.\n---\n[10:20] Customer: Ma réservation est en ordre ?\n[10:20] Agent (Dana): Bonjour, je cherche la réservation.\n[10:30] Agent (Dana): Elle est en ordre.',
    title: 'One after the other',
    options: { maxConcurrent: 1 },
  },
  {
    text: '[10:00] Customer: Ma réservation est en ordre ?\n[10:00] Agent (Dana): Bonjour, je cherche la réservation.\n[10:30] Agent (Dana): Elle est en ordre.\n---\n[10:00] Customer: Ma réservation est en ordre ?\n[10:00] Agent (Tom): Bonjour, je cherche la réservation.\n[10:30] Agent (Tom): Elle est en ordre.\n---\n[10:00] Customer: Ma réservation est en ordre ?\n[10:00] Agent (Vera): Bonjour, je cherche la réservation.\n[10:30] Agent (Vera): Elle est en ordre.',
    title: 'Three agents',
    options: { maxConcurrent: 1 },
  },
  {
    text: '[10:00] Customer: Ma réservation est en ordre ?\n[10:00] Agent (Aide): Bonjour, je cherche la réservation.\n[10:30] Agent (Aide): Elle est en ordre.\n---\n[10:00] Customer: Ma réservation est en ordre ?\n[10:00] Agent (Aide): Bonjour, je cherche la réservation.\n[10:30] Agent (Aide): Elle est en ordre.',
    title: 'A name that a team shares',
    options: { maxConcurrent: 1, shared: ['Aide'] },
  },
  {
    text: '[10:00] Customer: Ma réservation est en ordre ?\n[10:00] Agent (Dana): Bonjour, je cherche la réservation.\n[10:30] Agent (Dana): Elle est en ordre.\n---\n[10:00] Customer: Ma réservation est en ordre ?\n[10:00] Agent (Dana): Bonjour, je cherche la réservation.\n[10:30] Agent (Dana): Elle est en ordre.',
    title: 'Mails wait',
    channel: 'email',
    options: { maxConcurrent: 1 },
  },
  {
    text: '[10:00] Customer: Ma réservation est en ordre ?\n[10:00] Agent (Dana): Bonjour, je cherche la réservation.\n[10:30] Agent (Dana): Elle est en ordre.\n---\n[10:10] Customer: Ma réservation est en ordre ?\n[10:10] Agent (Dana): Bonjour, je cherche la réservation.\n[10:40] Agent (Dana): Elle est en ordre.',
    options: { maxConcurrent: 2 },
  },
]
