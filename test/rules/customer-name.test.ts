import { expect, test } from 'vitest'
import el from '../../locales/el/index.ts'
import en from '../../locales/en/index.ts'
import hr from '../../locales/hr/index.ts'
import customerName from '../../rules/customer-name.ts'
import type { Conversation } from '../../src/conversation.ts'
import { lintWith, parseExample, tryExample } from '../../src/testing.ts'

test.each([
  ['Κώστας', 'Κώστα'],
  ['Γιάννης', 'Γιάννη'],
  ['Νίκος', 'Νίκο'],
  ['Αλέξανδρος', 'Αλέξανδρε'],
  ['Μαρία', 'Μαρία'],
])('a rewrite calls %s as the language does: %s', async (name, called) => {
  const { violations } = await tryExample(customerName, el, {
    text: `Customer: Γεια σας, με λένε ${name}. Ήρθε το δέμα;\nAgent: Γεια σας, ήρθε σήμερα.`,
  })
  expect(violations.map(({ note }) => note)).toEqual([`Use the name once: "${called}".`])
  expect(violations.flatMap(({ expected }) => expected)).toEqual([`Γεια σας ${called}, ήρθε σήμερα.`])
})

test.each([
  ['Milan', 'Milane'],
  ['Tomislav', 'Tomislave'],
  ['Petar', 'Petre'],
  ['Ivica', 'Ivice'],
  ['Marko', 'Marko'],
  ['Karmen', 'Karmen'],
])('in Croatian, a name in the vocative stands behind a comma: %s, %s', async (name, called) => {
  const { violations } = await tryExample(customerName, hr, {
    text: `Customer: Dobar dan, zovem se ${name}. Je li torba stigla?\nAgent: Dobar dan! Stigla je jutros.`,
  })
  expect(violations.flatMap(({ expected }) => expected)).toEqual([`Dobar dan, ${called}! Stigla je jutros.`])
})

test.each(['Guest User', 'Website Visitor', 'Gost', '访客'])('nobody is called %s', async (name) => {
  const { conversations } = parseExample({ text: 'Customer: Is it here?\nAgent: Hello Dana, it came today.' })
  const named = conversations.map(
    (each): Conversation => ({
      ...each,
      messages: each.messages.map((message) =>
        message.role === 'customer' ? { ...message, author: { name } } : message,
      ),
    }),
  )
  expect(await lintWith([customerName], en, named)).toEqual([])
})
