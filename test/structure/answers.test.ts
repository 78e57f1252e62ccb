import { describe, expect, test } from 'vitest'
import type { Role } from '../../src/conversation.ts'
import { answersIn } from '../../src/structure/answers.ts'
import { messageOf, transcriptOf } from '../engine/making.ts'

const ROLE_OF: Readonly<Record<string, Role>> = { a: 'agent', c: 'customer', b: 'bot', s: 'system' }

describe('answers', () => {
  /** Each answer as "questions > answer", the first one of an agent with an exclamation mark. */
  test.each([
    ['c a', '0>1!'],
    ['c c a', '0,1>2!'],
    ['a c a a c a', '1>2 4>5'],
    ['c s a', '0>2!'],
    ['c a- a', '0>2!'],
    ['c b a', '0>2!'],
    ['c b c a', '2>3!'],
    ['c c_ a', '0>2!'],
    ['a a', ''],
    ['c c', ''],
  ])('%s: %s', (row, expected) => {
    const signs = row.split(' ')
    const conversation = transcriptOf(
      signs.map((sign) =>
        messageOf(sign.endsWith('_') ? ' ' : sign, {
          role: ROLE_OF[sign.charAt(0)] as Role,
          internal: sign.endsWith('-'),
        }),
      ),
    )
    const answers = [...answersIn(conversation)].map(
      ({ questions, message, first }) =>
        `${questions.map(({ index }) => index).join(',')}>${message.index}${first ? '!' : ''}`,
    )
    expect(answers.join(' ')).toBe(expected)
  })

  /** In a public thread; each message as author and text. */
  test.each([
    ['the one who wrote last', ['shop:Sale!', 'ann:My lamp is broken', '>Sorry!'], '1'],
    ['the one named by handle', ['ann:My lamp is broken', 'bob:Mine too', '>@ann Sorry!'], '0'],
    ['nobody whose name another handle only begins with', ['ann:Help', 'bob:Mine too', '>@annabel_shop Sorry!'], '1'],
    ['all messages of one customer', ['ann:Hello', 'ann:My lamp is broken', '>Sorry!'], '0,1'],
    ['a message of nobody known', [':Hello', 'ann:My lamp is broken', '>Sorry!'], '0,1'],
  ])('answers %s', (_, rows, expected) => {
    const conversation = transcriptOf(
      rows.map((row) => {
        const [id = '', text = ''] = row.split(':')
        return row.startsWith('>')
          ? messageOf(row.slice(1), { role: 'agent' })
          : messageOf(text, { role: 'customer', ...(id ? { author: { id } } : {}) })
      }),
    )
    const [answer] = answersIn(conversation)
    expect(answer?.questions.map(({ index }) => index).join(',')).toBe(expected)
  })
})
