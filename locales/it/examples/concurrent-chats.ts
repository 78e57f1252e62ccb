import type { Example } from '../../../src/locale.ts'

export const concurrentChats: readonly Example[] = [
  {
    text: '[10:00] Customer: La mia prenotazione è a posto?\n[10:00] Agent (Dana): Buongiorno, cerco la prenotazione.\n[10:30] Agent (Dana): È a posto.\n---\n[10:05] Customer: La mia prenotazione è a posto?\n[10:05] Agent (Dana): Buongiorno, cerco la prenotazione.\n[10:35] Agent (Dana): È a posto.\n---\n[10:10] Customer: La mia prenotazione è a posto?\n[10:10] Agent (Dana): Buongiorno, cerco la prenotazione.\n[10:20] Agent (Dana): È a posto.\n---\n[10:15] Customer: La mia prenotazione è a posto?\n[10:15] Agent (Dana): [[Buongiorno, cerco la prenotazione.]]\n[10:40] Agent (Dana): È a posto.',
    title: 'The fourth chat',
    channel: 'chat',
  },
  {
    text: '[10:00] Customer: La mia prenotazione è a posto?\n[10:00] Agent (Dana): Buongiorno, cerco la prenotazione.\n[10:30] Agent (Dana): È a posto.\n---\n[10:10] Customer: La mia prenotazione è a posto?\n[10:10] Agent (Dana): [[Buongiorno, cerco la prenotazione.]]\n[10:40] Agent (Dana): È a posto.',
    title: 'One at a time',
    options: { maxConcurrent: 1 },
  },
  {
    text: '[10:00] Customer: La mia prenotazione è a posto?\n[10:00] Agent (Dana): Buongiorno, cerco la prenotazione.\n[10:30] Agent (Dana): È a posto.\n---\n[10:00] Customer: La mia prenotazione è a posto?\n[10:00] Agent (Tom): Buongiorno, cerco la prenotazione.\n[10:30] Agent (Tom): È a posto.\n---\n[10:05] Customer: La mia prenotazione è a posto?\n[10:05] Agent (Dana): Buongiorno, cerco la prenotazione.\n[10:35] Agent (Dana): È a posto.\n---\n[10:05] Customer: La mia prenotazione è a posto?\n[10:05] Agent (Tom): Buongiorno, cerco la prenotazione.\n[10:30] Agent (Tom): È a posto.\n---\n[10:10] Customer: La mia prenotazione è a posto?\n[10:10] Agent (Dana): [[Buongiorno, cerco la prenotazione.]]\n[10:20] Agent (Dana): È a posto.',
    title: 'Each agent by name',
    options: { maxConcurrent: 2 },
  },
  {
    text: '[10:20] Customer: La mia prenotazione è a posto?\n[10:20] Agent (Dana): Buongiorno, cerco la prenotazione.\n[10:40] Agent (Dana): È a posto.\n---\n[10:10] Customer: La mia prenotazione è a posto?\n[10:10] Agent (Dana): Buongiorno, cerco la prenotazione.\n[10:30] Agent (Dana): [[È a posto.]]\n---\n[10:25] Customer: La mia prenotazione è a posto?\n[10:25] Agent (Dana): [[Buongiorno, cerco la prenotazione.]]\n[10:35] Agent (Dana): È a posto.',
    title: 'In whatever order they are read',
    options: { maxConcurrent: 1 },
  },
  {
    text: '[10:00] Customer: La mia prenotazione è a posto?\n[10:00] Agent (Dana): Buongiorno, cerco la prenotazione.\n[11:00] Agent (Dana): È a posto.\n---\n[10:00] Customer: La mia prenotazione è a posto?\n[10:00] Agent (Dana): [[Buongiorno, cerco la prenotazione.]]\n[10:05] Agent (Dana): È a posto.\n---\n[10:05] Customer: La mia prenotazione è a posto?\n[10:05] Agent (Dana): [[Buongiorno, cerco la prenotazione.]]\n[10:10] Agent (Dana): È a posto.',
    options: { maxConcurrent: 1 },
  },
  {
    text: '[09:00] Customer: La mia prenotazione è a posto?\n[09:00] Agent (Vera): Buongiorno, cerco la prenotazione.\n[09:30] Agent (Vera): È a posto.\n---\n[09:05] Customer: La mia prenotazione è a posto?\n[09:05] Agent (Vera): [[Buongiorno, cerco la prenotazione.]]\n[09:25] Agent (Vera): È a posto.',
    options: { maxConcurrent: 1 },
  },
  {
    text: '[10:00] Customer: La mia prenotazione è a posto?\n[10:00] Agent (Dana): Buongiorno, cerco la prenotazione.\n[10:30] Agent (Dana): È a posto.\n---\n[10:05] Customer: La mia prenotazione è a posto?\n[10:05] Agent (Dana): Buongiorno, cerco la prenotazione.\n[10:35] Agent (Dana): È a posto.\n---\n[10:10] Customer: La mia prenotazione è a posto?\n[10:10] Agent (Dana): Buongiorno, cerco la prenotazione.\n[10:20] Agent (Dana): È a posto.',
    title: 'Three are fine',
    channel: 'chat',
  },
  {
    text: '[10:00] Customer: La mia prenotazione è a posto?\n[10:00] Agent (Dana): Buongiorno, cerco la prenotazione.\n[10:10] Agent (Dana): È a posto.\n---\n[10:10] Customer: La mia prenotazione è a posto?\n[10:10] Agent (Dana): Buongiorno, cerco la prenotazione.\n[10:20] Agent (Dana): È a posto.\n---\n[10:20] Customer: La mia prenotazione è a posto?\n[10:20] Agent (Dana): Buongiorno, cerco la prenotazione.\n[10:30] Agent (Dana): È a posto.',
    title: 'One after the other',
    options: { maxConcurrent: 1 },
  },
  {
    text: '[10:00] Customer: La mia prenotazione è a posto?\n[10:00] Agent (Dana): Buongiorno, cerco la prenotazione.\n[10:30] Agent (Dana): È a posto.\n---\n[10:00] Customer: La mia prenotazione è a posto?\n[10:00] Agent (Tom): Buongiorno, cerco la prenotazione.\n[10:30] Agent (Tom): È a posto.\n---\n[10:00] Customer: La mia prenotazione è a posto?\n[10:00] Agent (Vera): Buongiorno, cerco la prenotazione.\n[10:30] Agent (Vera): È a posto.',
    title: 'Three agents',
    options: { maxConcurrent: 1 },
  },
  {
    text: '[10:00] Customer: La mia prenotazione è a posto?\n[10:00] Agent (Aiuto): Buongiorno, cerco la prenotazione.\n[10:30] Agent (Aiuto): È a posto.\n---\n[10:00] Customer: La mia prenotazione è a posto?\n[10:00] Agent (Aiuto): Buongiorno, cerco la prenotazione.\n[10:30] Agent (Aiuto): È a posto.',
    title: 'A name that a team shares',
    options: { maxConcurrent: 1, shared: ['Aiuto'] },
  },
  {
    text: '[10:00] Customer: La mia prenotazione è a posto?\n[10:00] Agent (Dana): Buongiorno, cerco la prenotazione.\n[10:30] Agent (Dana): È a posto.\n---\n[10:00] Customer: La mia prenotazione è a posto?\n[10:00] Agent (Dana): Buongiorno, cerco la prenotazione.\n[10:30] Agent (Dana): È a posto.',
    title: 'Mails wait',
    channel: 'email',
    options: { maxConcurrent: 1 },
  },
  {
    text: '[10:00] Customer: La mia prenotazione è a posto?\n[10:00] Agent (Dana): Buongiorno, cerco la prenotazione.\n[10:30] Agent (Dana): È a posto.\n---\n[10:10] Customer: La mia prenotazione è a posto?\n[10:10] Agent (Dana): Buongiorno, cerco la prenotazione.\n[10:40] Agent (Dana): È a posto.',
    options: { maxConcurrent: 2 },
  },
]
