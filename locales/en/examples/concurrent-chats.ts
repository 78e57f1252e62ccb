import type { Example } from '../../../src/locale.ts'

/** Chats of agents from a time to another; marked is the message that makes one too many. */
const chats = (...all: readonly (readonly [name: string, from: string, to: string, marked?: 'first' | 'last'])[]) =>
  all
    .map(([name, from, to, marked]) => {
      const [first, last] = ['Hello, I am looking for your booking.', 'It is.']
      const said = (text: string, where: string) => (where === marked ? `[[${text}]]` : text)
      return `[${from}] Customer: Is my booking all right?
[${from}] Agent (${name}): ${said(first, 'first')}
[${to}] Agent (${name}): ${said(last, 'last')}`
    })
    .join('\n---\n')

export const concurrentChats: readonly Example[] = [
  {
    text: chats(
      ['Dana', '10:00', '10:30'],
      ['Dana', '10:05', '10:35'],
      ['Dana', '10:10', '10:20'],
      ['Dana', '10:15', '10:40', 'first'],
    ),
    channel: 'chat',
    title: 'The fourth chat',
  },
  {
    text: chats(['Dana', '10:00', '10:30'], ['Dana', '10:10', '10:40', 'first']),
    options: { maxConcurrent: 1 },
    title: 'One at a time',
  },
  {
    text: chats(
      ['Dana', '10:00', '10:30'],
      ['Tom', '10:00', '10:30'],
      ['Dana', '10:05', '10:35'],
      ['Tom', '10:05', '10:30'],
      ['Dana', '10:10', '10:20', 'first'],
    ),
    options: { maxConcurrent: 2 },
    title: 'Each agent by name',
  },
  {
    text: chats(['Dana', '10:20', '10:40'], ['Dana', '10:10', '10:30', 'last'], ['Dana', '10:25', '10:35', 'first']),
    options: { maxConcurrent: 1 },
    title: 'In whatever order they are read',
  },
  {
    text: chats(['Dana', '10:00', '11:00'], ['Dana', '10:00', '10:05', 'first'], ['Dana', '10:05', '10:10', 'first']),
    options: { maxConcurrent: 1 },
  },
  {
    text: chats(['Dana', '10:00', '10:30'], ['Dana', '10:05', '10:35'], ['Dana', '10:10', '10:20']),
    channel: 'chat',
    title: 'Three are fine',
  },
  {
    text: chats(
      ['Dana', '10:00', '10:10'],
      ['Dana', '10:10', '10:20'],
      ['Dana', '10:20', '10:30'],
      ['Dana', '10:30', '10:40'],
    ),
    options: { maxConcurrent: 1 },
    title: 'One after the other',
  },
  {
    text: chats(['Dana', '10:00', '10:30'], ['Tom', '10:00', '10:30'], ['Vera', '10:00', '10:30']),
    options: { maxConcurrent: 1 },
    title: 'Three agents',
  },
  {
    text: chats(['Support', '10:00', '10:30'], ['Support', '10:00', '10:30']),
    options: { maxConcurrent: 1, shared: ['Support'] },
    title: 'A name that a team shares',
  },
  {
    text: chats(['Dana', '10:00', '10:30'], ['Dana', '10:00', '10:30']),
    channel: 'email',
    options: { maxConcurrent: 1 },
    title: 'Mails wait',
  },
]
