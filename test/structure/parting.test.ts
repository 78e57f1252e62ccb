import { describe, expect, test } from 'vitest'
import en from '../../locales/en/index.ts'
import type { Message } from '../../src/conversation.ts'
import { Linter } from '../../src/engine/lint.ts'
import { defineRule, type Reading } from '../../src/rule.ts'
import {
  isPolite,
  PARTING_TOPICS,
  POLITE_TOPICS,
  partingIn,
  partingSpan,
  silenceBefore,
} from '../../src/structure/parting.ts'
import type { Turn } from '../../src/structure/turns.ts'
import { parseExample } from '../../src/testing.ts'

/** What a rule would see of the last turn of a labelled conversation. */
function ofLastTurn<T>(text: string, look: (reading: Reading, turn: Turn) => T): T {
  let seen: T | undefined
  const rule = defineRule({
    id: 'parting',
    category: 'ending',
    scope: 'conversation',
    kinds: ['transcript'],
    summary: '',
    why: '',
    source: '',
    decisions: [],
    topics: [...PARTING_TOPICS, ...POLITE_TOPICS, 'customer-silent'],
    requires: [],
    presets: {},
    options: {},
    messages: {},
    check(reading) {
      seen = look(reading, reading.turns.at(-1) as Turn)
      return []
    },
  })
  const {
    conversations: [conversation],
  } = parseExample({ text })
  new Linter({ rules: [{ rule, severity: 'error' }], locale: en }).lint(conversation)
  return seen as T
}

describe('an agent parts', () => {
  const partingOf = (text: string) =>
    ofLastTurn(`Agent: ${text}`, (reading, turn) => {
      const parting = partingIn(reading, turn)
      return parting?.message.text.slice(...parting.match.span)
    })

  test.each([
    ['It is ready. Goodbye!', 'Goodbye'],
    ['Thank you for calling, bye.', 'bye'],
    ['Have a wonderful day!', 'Have a wonderful day'],
    ['I hope you have a great evening.', 'hope you have a great evening'],
    ['I am going to close this chat now.', 'I am going to close this chat'],
  ])('in %j', (text, words) => {
    expect(partingOf(text)).toBe(words)
  })

  test.each([
    'Enjoy your stay!',
    'Kind regards',
    'Now playing Goodbye Angels on the kitchen speaker, as you asked.',
    'Shall I play Goodbye?',
    'You have a free day on Monday.',
    'If I hear nothing I will close this chat in ten minutes.',
    'I have a nice one near the harbour.',
  ])('not in %j', (text) => {
    expect(partingOf(text)).toBeUndefined()
  })
})

describe('a message', () => {
  const polite = (text: string) =>
    ofLastTurn(`Agent: ${text}`, (reading, turn) => isPolite(reading, turn.messages[0] as Message))

  test.each(["You're welcome. Have a nice day!", 'Thank you for calling. Goodbye.', 'I am glad to help. Bye!'])(
    'is only polite: %j',
    (text) => {
      expect(polite(text)).toBe(true)
    },
  )
  test.each(['It is ready. Goodbye!', 'Bye! Your number is 12.'])('says more: %j', (text) => {
    expect(polite(text)).toBe(false)
  })
})

describe('what can be left out', () => {
  const rest = (text: string) =>
    ofLastTurn(`Agent: ${text}`, (reading, turn) => {
      const parting = partingIn(reading, turn)
      const span = parting && partingSpan(reading, parting)
      return span && parting.message.text.slice(...span)
    })

  test('is the goodbye and all that follows', () => {
    expect(rest('It is ready. Thank you for calling, and goodbye! Take care. ')).toBe(
      'Thank you for calling, and goodbye! Take care.',
    )
  })
  test('is nothing where a fact would be lost', () => {
    expect(rest('It is ready, goodbye!')).toBeUndefined()
    expect(rest('Goodbye! Your number is 12.')).toBeUndefined()
  })
})

describe('the customer has been silent', () => {
  const minutes = (text: string) =>
    ofLastTurn(text, (reading, turn) => {
      const silence = silenceBefore(reading, turn, turn.messages.length - 1)
      return silence === undefined ? undefined : silence / 60_000
    })

  test.each<[text: string, silence: number | undefined]>([
    ['[10:00] Customer: Is it ready?\n[10:09] Agent: It is, goodbye!', undefined],
    ['[10:00] Customer: Is it ready?\n[10:09] Agent: It is.\n[10:11] Agent: Goodbye!', 2],
    ['[10:09] Agent: It is.\n[10:12] Agent: Are you still there?\n[10:16] Agent: Goodbye!', 7],
    ['Agent: It is.\nAgent: Goodbye!', undefined],
  ])('%j', (text, silence) => {
    expect(minutes(text)).toBe(silence)
  })
})
