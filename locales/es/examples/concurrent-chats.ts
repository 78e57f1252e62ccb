import type { Example } from '../../../src/locale.ts'

export const concurrentChats: readonly Example[] = [
  {
    text: '[10:00] Customer: ¿Está bien mi reserva?\n[10:00] Agent (Dana): Hola, busco la reserva.\n[10:30] Agent (Dana): Está bien.\n---\n[10:05] Customer: ¿Está bien mi reserva?\n[10:05] Agent (Dana): Hola, busco la reserva.\n[10:35] Agent (Dana): Está bien.\n---\n[10:10] Customer: ¿Está bien mi reserva?\n[10:10] Agent (Dana): Hola, busco la reserva.\n[10:20] Agent (Dana): Está bien.\n---\n[10:15] Customer: ¿Está bien mi reserva?\n[10:15] Agent (Dana): [[Hola, busco la reserva.]]\n[10:40] Agent (Dana): Está bien.',
    title: 'The fourth chat',
    channel: 'chat',
  },
  {
    text: '[10:00] Customer: ¿Está bien mi reserva?\n[10:00] Agent (Dana): Hola, busco la reserva.\n[10:30] Agent (Dana): Está bien.\n---\n[10:10] Customer: ¿Está bien mi reserva?\n[10:10] Agent (Dana): [[Hola, busco la reserva.]]\n[10:40] Agent (Dana): Está bien.',
    title: 'One at a time',
    options: { maxConcurrent: 1 },
  },
  {
    text: '[10:00] Customer: ¿Está bien mi reserva?\n[10:00] Agent (Dana): Hola, busco la reserva.\n[10:30] Agent (Dana): Está bien.\n---\n[10:00] Customer: ¿Está bien mi reserva?\n[10:00] Agent (Tom): Hola, busco la reserva.\n[10:30] Agent (Tom): Está bien.\n---\n[10:05] Customer: ¿Está bien mi reserva?\n[10:05] Agent (Dana): Hola, busco la reserva.\n[10:35] Agent (Dana): Está bien.\n---\n[10:05] Customer: ¿Está bien mi reserva?\n[10:05] Agent (Tom): Hola, busco la reserva.\n[10:30] Agent (Tom): Está bien.\n---\n[10:10] Customer: ¿Está bien mi reserva?\n[10:10] Agent (Dana): [[Hola, busco la reserva.]]\n[10:20] Agent (Dana): Está bien.',
    title: 'Each agent by name',
    options: { maxConcurrent: 2 },
  },
  {
    text: '[10:20] Customer: ¿Está bien mi reserva?\n[10:20] Agent (Dana): Hola, busco la reserva.\n[10:40] Agent (Dana): Está bien.\n---\n[10:10] Customer: ¿Está bien mi reserva?\n[10:10] Agent (Dana): Hola, busco la reserva.\n[10:30] Agent (Dana): [[Está bien.]]\n---\n[10:25] Customer: ¿Está bien mi reserva?\n[10:25] Agent (Dana): [[Hola, busco la reserva.]]\n[10:35] Agent (Dana): Está bien.',
    title: 'In whatever order they are read',
    options: { maxConcurrent: 1 },
  },
  {
    text: '[10:00] Customer: ¿Está bien mi reserva?\n[10:00] Agent (Dana): Hola, busco la reserva.\n[11:00] Agent (Dana): Está bien.\n---\n[10:00] Customer: ¿Está bien mi reserva?\n[10:00] Agent (Dana): [[Hola, busco la reserva.]]\n[10:05] Agent (Dana): Está bien.\n---\n[10:05] Customer: ¿Está bien mi reserva?\n[10:05] Agent (Dana): [[Hola, busco la reserva.]]\n[10:10] Agent (Dana): Está bien.',
    options: { maxConcurrent: 1 },
  },
  {
    text: '[09:00] Customer: ¿Está bien mi reserva?\n[09:00] Agent (Vera): Hola, busco la reserva.\n[09:30] Agent (Vera): Está bien.\n---\n[09:05] Customer: ¿Está bien mi reserva?\n[09:05] Agent (Vera): [[Hola, busco la reserva.]]\n[09:25] Agent (Vera): Está bien.',
    options: { maxConcurrent: 1 },
  },
  {
    text: '[10:00] Customer: ¿Está bien mi reserva?\n[10:00] Agent (Dana): Hola, busco la reserva.\n[10:30] Agent (Dana): Está bien.\n---\n[10:05] Customer: ¿Está bien mi reserva?\n[10:05] Agent (Dana): Hola, busco la reserva.\n[10:35] Agent (Dana): Está bien.\n---\n[10:10] Customer: ¿Está bien mi reserva?\n[10:10] Agent (Dana): Hola, busco la reserva.\n[10:20] Agent (Dana): Está bien.',
    title: 'Three are fine',
    channel: 'chat',
  },
  {
    text: '[10:00] Customer: ¿Está bien mi reserva?\n[10:00] Agent (Dana): Hola, busco la reserva.\n[10:10] Agent (Dana): Está bien.\n---\n[10:10] Customer: ¿Está bien mi reserva?\n[10:10] Agent (Dana): Hola, busco la reserva.\n[10:20] Agent (Dana): Está bien.\n---\n[10:20] Customer: ¿Está bien mi reserva?\n[10:20] Agent (Dana): Hola, busco la reserva.\n[10:30] Agent (Dana): Está bien.',
    title: 'One after the other',
    options: { maxConcurrent: 1 },
  },
  {
    text: '[10:00] Customer: ¿Está bien mi reserva?\n[10:00] Agent (Dana): Hola, busco la reserva.\n[10:30] Agent (Dana): Está bien.\n---\n[10:00] Customer: ¿Está bien mi reserva?\n[10:00] Agent (Tom): Hola, busco la reserva.\n[10:30] Agent (Tom): Está bien.\n---\n[10:00] Customer: ¿Está bien mi reserva?\n[10:00] Agent (Vera): Hola, busco la reserva.\n[10:30] Agent (Vera): Está bien.',
    title: 'Three agents',
    options: { maxConcurrent: 1 },
  },
  {
    text: '[10:00] Customer: ¿Está bien mi reserva?\n[10:00] Agent (Ayuda): Hola, busco la reserva.\n[10:30] Agent (Ayuda): Está bien.\n---\n[10:00] Customer: ¿Está bien mi reserva?\n[10:00] Agent (Ayuda): Hola, busco la reserva.\n[10:30] Agent (Ayuda): Está bien.',
    title: 'A name that a team shares',
    options: { maxConcurrent: 1, shared: ['Ayuda'] },
  },
  {
    text: '[10:00] Customer: ¿Está bien mi reserva?\n[10:00] Agent (Dana): Hola, busco la reserva.\n[10:30] Agent (Dana): Está bien.\n---\n[10:00] Customer: ¿Está bien mi reserva?\n[10:00] Agent (Dana): Hola, busco la reserva.\n[10:30] Agent (Dana): Está bien.',
    title: 'Mails wait',
    channel: 'email',
    options: { maxConcurrent: 1 },
  },
  {
    text: '[10:00] Customer: ¿Está bien mi reserva?\n[10:00] Agent (Dana): Hola, busco la reserva.\n[10:30] Agent (Dana): Está bien.\n---\n[10:10] Customer: ¿Está bien mi reserva?\n[10:10] Agent (Dana): Hola, busco la reserva.\n[10:40] Agent (Dana): Está bien.',
    options: { maxConcurrent: 2 },
  },
]
