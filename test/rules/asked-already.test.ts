import { expect, test } from 'vitest'
import en from '../../locales/en/index.ts'
import askedAlready from '../../rules/asked-already.ts'
import { lintWith, parseExample } from '../../src/testing.ts'

test.each([
  ['My order 214 has not come.', 'Could I have your order number?', 'My order 214'],
  ['Order no. 214, two cups broken.', 'Could I have your order number?', 'Order no. 214'],
  ['Is flight KL1008 on time?', 'What is your flight number?', 'flight KL1008'],
])('of what the customer said it quotes the number and what it is of: %s', async (said, asked, quoted) => {
  const { conversations } = parseExample({ text: `Customer: ${said}\nAgent: ${asked}` })
  const found = await lintWith([askedAlready], en, conversations)
  expect(found.map(({ text }) => text)).toEqual([`The customer has already given this: "${quoted}"`])
})
