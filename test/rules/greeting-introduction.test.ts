import { expect, test } from 'vitest'
import en from '../../locales/en/index.ts'
import greetingIntroduction from '../../rules/greeting-introduction.ts'
import type { Conversation } from '../../src/conversation.ts'
import { lintWith, parseExample } from '../../src/testing.ts'

async function introduced(name: string, brand?: string): Promise<string | undefined> {
  const { conversations } = parseExample({ text: 'Customer: 123\nAgent: Hello! Which lamp is it?', channel: 'chat' })
  const named = conversations.map(
    (conversation): Conversation => ({
      ...conversation,
      messages: conversation.messages.map((message) =>
        message.role === 'agent' ? { ...message, author: { name } } : message,
      ),
    }),
  )
  return (await lintWith([greetingIntroduction], en, named, brand ? { brand: [brand] } : {}))[0]?.expected[0]
}

test.each(['Dana', 'dana', 'Jean-Luc O’Hara', 'LeeAnn Adeyemi', 'Tim Berg', 'Ana Sales', '李娜'])(
  'an agent is called by the name that the export has: %s',
  async (name) => {
    expect(await introduced(name)).toBe(`Hello! My name is ${name}. Which lamp is it?`)
  },
)

test('a name that ends with a full stop ends the sentence, too', async () => {
  expect(await introduced('Ana K.')).toBe('Hello! My name is Ana K. Which lamp is it?')
  expect(await introduced('', 'Acme Inc.')).toBe('Hello! You have reached Acme Inc. Which lamp is it?')
})

test.each([
  'support@example.com',
  'Agent 12',
  'dana.k_77',
  'AcmeHelps',
  'Dana (Acme)',
  'agent',
  'Support Team',
  'Acme Customer Care',
  'Billing',
  'Korisnička podrška',
  'Tim za podršku',
  'Sales',
  '客服小组',
])('nobody is called by an account: %s', async (name) => {
  expect(await introduced(name)).toBeUndefined()
  expect(await introduced(name, 'Acme')).toBe('Hello! You have reached Acme. Which lamp is it?')
})

test('a word of the name of a team is no name', async () => {
  const text = 'Customer: 123\nAgent: Hello! Which lamp shall our team look for?'
  const { conversations } = parseExample({ text, channel: 'chat' })
  const named = conversations.map(
    (each): Conversation => ({
      ...each,
      messages: each.messages.map((message) => ({ ...message, author: { name: 'Acme Team' } })),
    }),
  )
  expect(await lintWith([greetingIntroduction], en, named)).toHaveLength(1)
})
