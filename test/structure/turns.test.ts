import { describe, expect, test } from 'vitest'
import type { Message, Role } from '../../src/conversation.ts'
import { lastMessage, turnsOf } from '../../src/structure/turns.ts'
import { messageOf, transcriptOf } from '../engine/making.ts'

const ROLE_OF: Readonly<Record<string, Role>> = { a: 'agent', c: 'customer', b: 'bot', s: 'system' }

/** Messages as a row of letters: the first of the role, `!` for a private note, `_` for one without text. */
const messagesOf = (row: string): readonly Message[] =>
  transcriptOf(
    row.split(' ').map((sign) =>
      messageOf(sign.endsWith('_') ? ' \n' : sign, {
        role: ROLE_OF[sign.charAt(0)] as Role,
        internal: sign.endsWith('!'),
      }),
    ),
  ).messages

describe('turns', () => {
  test.each([
    ['a c a', 'agent 0, customer 1, agent 2'],
    ['c c a a a c', 'customer 0 1, agent 2 3 4, customer 5'],
    ['b a b', 'bot 0, agent 1, bot 2'],
    ['a s a', 'agent 0 2'],
    ['a a! a', 'agent 0 2'],
    ['a c_ a', 'agent 0 2'],
    ['a c! a', 'agent 0 2'],
    ['s a! c_', ''],
  ])('%s: %s', (row, expected) => {
    const turns = turnsOf(messagesOf(row))
    expect(turns.map(({ side, messages }) => [side, ...messages.map(({ index }) => index)].join(' ')).join(', ')).toBe(
      expected,
    )
    expect(turns.map(({ index }) => index)).toEqual([...turns.keys()])
  })

  test('end in their last message', () => {
    const [turn] = turnsOf(messagesOf('a a a'))
    expect(turn && lastMessage(turn).index).toBe(2)
  })

  test('of no messages are none', () => {
    expect(turnsOf([])).toEqual([])
  })
})
