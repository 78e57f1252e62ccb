import { expect, it } from 'vitest'
import type { Conversation } from '../../src/conversation.ts'
import { withNumbersCovered, withoutSecrets } from '../../src/engine/secrets.ts'
import { createSettings, lint } from '../../src/files/settings.ts'
import { found, talk } from '../reporters/sample.ts'

const CARD = '4111 1111 1111 1111'
const chat: Conversation = {
  ...talk('c1', [
    { text: 'Hello? My card?' },
    { text: `That is your fault: your card ${CARD}, your password is Tiger#77.` },
  ]),
  locale: 'en',
}
const conversation: Conversation = {
  ...chat,
  messages: chat.messages.map((message, at) => (at ? message : { ...message, role: 'customer' })),
}

it('shows no secret in any violation of its message, and marks those that are', async () => {
  const violations = lint(conversation, await createSettings())
  expect(violations.filter(({ secret }) => secret).map(({ actual }) => actual)).toEqual([
    '**** **** **** 1111',
    '********',
  ])
  expect(violations.length).toBeGreaterThan(2)
  expect(JSON.stringify(violations)).not.toMatch(/4111|Tiger/)
  const shown = withoutSecrets(conversation, violations)
  expect(shown.messages[1]?.text).toBe('That is your fault: your card **** **** **** 1111, your password is ********.')
  expect(shown.messages[1]?.locate([0, 1])).toEqual(conversation.messages[1]?.locate([0, 1]))
  expect(withoutSecrets(conversation, [])).toBe(conversation)
})

it('shows no number where nothing is known of the other rules', () => {
  const violation = found('x', 1, conversation, {
    message: 1,
    rule: 'again',
    text: `said ${CARD} twice`,
    note: `${CARD}!`,
    expected: [`Not ${CARD}.`],
  })
  const told = withNumbersCovered(conversation, [violation])
  expect(JSON.stringify(told)).not.toContain('4111')
  expect(told.violations[0]).toMatchObject({
    text: 'said **** **** **** **** twice',
    expected: ['Not **** **** **** ****.'],
  })
})
