import type { Example } from '../../../src/locale.ts'

/** Chats of agents from a time to another; marked is the message that makes one too many. */
const chats = (...all: readonly (readonly [name: string, from: string, to: string, marked?: 'first' | 'last'])[]) =>
  all
    .map(([name, from, to, marked]) => {
      const [first, last] = ['Γεια σας, ψάχνω την κράτησή σας.', 'Είναι εντάξει.']
      const said = (text: string, where: string) => (where === marked ? `[[${text}]]` : text)
      return `[${from}] Customer: Είναι εντάξει η κράτησή μου;
[${from}] Agent (${name}): ${said(first, 'first')}
[${to}] Agent (${name}): ${said(last, 'last')}`
    })
    .join('\n---\n')

export const concurrentChats: readonly Example[] = [
  {
    text: chats(
      ['Δανάη', '10:00', '10:30'],
      ['Δανάη', '10:05', '10:35'],
      ['Δανάη', '10:10', '10:20'],
      ['Δανάη', '10:15', '10:40', 'first'],
    ),
    title: 'The fourth chat',
    channel: 'chat',
  },
  {
    text: chats(['Δανάη', '10:00', '10:30'], ['Δανάη', '10:10', '10:40', 'first']),
    title: 'One at a time',
    options: { maxConcurrent: 1 },
  },
  {
    text: chats(
      ['Δανάη', '10:00', '10:30'],
      ['Νίκος', '10:00', '10:30'],
      ['Δανάη', '10:05', '10:35'],
      ['Νίκος', '10:05', '10:30'],
      ['Δανάη', '10:10', '10:20', 'first'],
    ),
    title: 'Each agent by name',
    options: { maxConcurrent: 2 },
  },
  {
    text: chats(['Δανάη', '10:20', '10:40'], ['Δανάη', '10:10', '10:30', 'last'], ['Δανάη', '10:25', '10:35', 'first']),
    title: 'In whatever order they are read',
    options: { maxConcurrent: 1 },
  },
  {
    text: chats(
      ['Δανάη', '10:00', '11:00'],
      ['Δανάη', '10:00', '10:05', 'first'],
      ['Δανάη', '10:05', '10:10', 'first'],
    ),
    options: { maxConcurrent: 1 },
  },
  { text: chats(['Πέτρος', '09:00', '09:30'], ['Πέτρος', '09:05', '09:25', 'first']), options: { maxConcurrent: 1 } },
  {
    text: chats(['Δανάη', '10:00', '10:30'], ['Δανάη', '10:05', '10:35'], ['Δανάη', '10:10', '10:20']),
    title: 'Three are fine',
    channel: 'chat',
  },
  {
    text: chats(['Δανάη', '10:00', '10:10'], ['Δανάη', '10:10', '10:20'], ['Δανάη', '10:20', '10:30']),
    title: 'One after the other',
    options: { maxConcurrent: 1 },
  },
  {
    text: chats(['Δανάη', '10:00', '10:30'], ['Νίκος', '10:00', '10:30'], ['Βέρα', '10:00', '10:30']),
    title: 'Three agents',
    options: { maxConcurrent: 1 },
  },
  {
    text: chats(['Βοήθεια', '10:00', '10:30'], ['Βοήθεια', '10:00', '10:30']),
    title: 'A name that a team shares',
    options: { maxConcurrent: 1, shared: ['Βοήθεια'] },
  },
  {
    text: chats(['Δανάη', '10:00', '10:30'], ['Δανάη', '10:00', '10:30']),
    title: 'Mails wait',
    channel: 'email',
    options: { maxConcurrent: 1 },
  },
  { text: chats(['Δανάη', '10:00', '10:30'], ['Δανάη', '10:10', '10:40']), options: { maxConcurrent: 2 } },
]
