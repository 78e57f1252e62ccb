import { describe, expect, test } from 'vitest'
import en from '../../locales/en/index.ts'
import { Linter } from '../../src/engine/lint.ts'
import { defineRule } from '../../src/rule.ts'
import type { Ending } from '../../src/structure/ending.ts'
import { ENDING_TOPICS } from '../../src/structure/ending.ts'
import { parseExample } from '../../src/testing.ts'

/** How a labelled conversation ended, as a rule sees it. */
function ending(text: string, closed?: boolean): Ending {
  let seen: Ending | undefined
  const rule = defineRule({
    id: 'ending',
    category: 'ending',
    scope: 'conversation',
    kinds: ['transcript'],
    summary: '',
    why: '',
    source: '',
    decisions: [],
    topics: ENDING_TOPICS,
    requires: [],
    presets: {},
    options: {},
    messages: {},
    check(reading) {
      seen = reading.ending
      return []
    },
  })
  const {
    conversations: [conversation],
  } = parseExample({ text, ...(closed === undefined ? {} : { closed }) })
  new Linter({ rules: [{ rule, severity: 'error' }], locale: en }).lint(conversation)
  return seen as unknown as Ending
}

const request = 'Customer: Can you move my booking to Friday?\nAgent: It is on Friday now.\n'

describe('a conversation', () => {
  test.each<[what: string, text: string, finished: boolean, closed?: boolean]>([
    [
      'is finished where the customer thanks and the agent answers',
      `${request}Customer: Thank you!\nAgent: You are welcome.`,
      true,
    ],
    ['is finished where the customer wraps up last', `${request}Customer: Thanks, bye.`, true],
    ['is finished where the agent says goodbye', `${request}Agent: Goodbye!`, true],
    ['is finished where the agent wishes well', `${request}Agent: Have a nice day!`, true],
    [
      'is finished where nothing else is needed',
      `${request}Agent: Anything else?\nCustomer: No, that is all.\nAgent: Fine.`,
      true,
    ],
    [
      'is finished where a yes says that this was all',
      `${request}Agent: Is that all?\nCustomer: Yes.\nAgent: Fine.`,
      true,
    ],
    [
      'is not finished where a yes asks for more',
      `${request}Agent: Anything else?\nCustomer: Yes.\nAgent: Fine.`,
      false,
    ],
    [
      'is finished where thanks that came with a yes are answered',
      `${request}Agent: Is Friday fine?\nCustomer: Yes, thank you for your help!\nAgent: You are welcome.`,
      true,
    ],
    ['is not finished on an answer', request, false],
    [
      'is not finished where "Good evening!" greets',
      'Customer: Is there a gym?\nAgent: Good evening! There is.',
      false,
    ],
    [
      'is finished where the only answer ends with a wish',
      'Customer: Is there a gym?\nAgent: Hello! There is. Good evening to you!',
      true,
    ],
    ['is finished on an answer where the source says so', request, true, true],
    [
      "is not finished on the agent's question",
      `${request}Customer: Thanks!\nAgent: Would you like a seat as well?`,
      false,
    ],
    [
      "is not finished on the agent's question with a signature below it",
      `${request}Agent: Which day suits you?\n\nKind regards,\nDana Reed`,
      false,
    ],
    [
      "is not finished on the agent's question, closed or not",
      `${request}Agent: Would you like a seat as well?`,
      false,
      true,
    ],
    ['is not finished on a request', `${request}Customer: Thanks! Can you send the ticket?`, false],
    ['is finished on a request where the source says so', `${request}Customer: Can you send the ticket?`, true, true],
    ['is not finished while it is open', `${request}Customer: Thanks, bye.\nAgent: Goodbye!`, false, false],
    ['is not finished without an agent', 'Customer: Hello?\nBot: Goodbye!\nCustomer: Thanks, bye.', false],
    ['is not finished without messages', 'System: joined', false, true],
  ])('%s', (_, text, finished, closed) => {
    expect(ending(text, closed).finished).toBe(finished)
  })
})

describe('the last request', () => {
  test.each<[what: string, text: string, turn: number | undefined, answers: readonly number[]]>([
    ['is the question of the customer', `${request}Customer: Thank you!\nAgent: Bye.`, 0, [1, 3]],
    ['is the later of two', `${request}Customer: And what time does it leave?\nAgent: At nine.`, 2, [3]],
    ['is a yes to an offer', `${request}Agent: Shall I print it?\nCustomer: Yes.\nAgent: Done.`, 2, [3]],
    [
      'is no yes to "anything else?"',
      `${request}Agent: Is there anything else?\nCustomer: Ok, thanks.\nAgent: Bye.`,
      0,
      [1, 3],
    ],
    ['is what says neither thanks nor goodbye', 'Customer: My lamp is broken.\nAgent: Hello.', 0, [1]],
    ['is answered by bots as well', 'Customer: My lamp is broken.\nBot: One moment.\nAgent: Hello.', 0, [1, 2]],
    ['is none where nobody asks', 'Agent: Hello!\nCustomer: Thank you!', undefined, [0]],
  ])('%s', (_, text, turn, answers) => {
    const found = ending(text)
    expect(found.request?.index).toBe(turn)
    expect(found.answers.map(({ index }) => index)).toEqual(answers)
  })
})

describe('the answers', () => {
  test.each([
    ['say it behind the last request', `${request}Agent: Anything else?\nCustomer: No, thanks.\nAgent: Fine.`, true],
    ['say it in the same turn', 'Customer: Is it open?\nAgent: It is. Anything else?', true],
    ['say it where nobody asks for anything', 'Agent: Anything else?\nCustomer: Thank you!', true],
    ['do not say it', `${request}Customer: Thank you!\nAgent: Bye.`, false],
    [
      'said it before the last request',
      `${request}Agent: Anything else?\nCustomer: What time does it leave?\nAgent: At nine.`,
      false,
    ],
  ])('%s', (_, text, said) => {
    expect(ending(text).answeredWith('closing-question')).toBe(said)
  })
})

describe('the customer', () => {
  test.each([
    ['has declared to be done', `${request}Customer: Thanks, that's all.`, true],
    ['has declared it, and thanked in another message', `${request}Customer: That's all.\nCustomer: Thank you!`, true],
    ['has not where a mere thanks comes', `${request}Customer: Thank you!`, false],
    ['has not where a question follows', `${request}Customer: That's all. Or is it open on Sunday?`, false],
    [
      'has not where a request follows in another message',
      `${request}Customer: That's all.\nCustomer: Please send me the ticket.`,
      false,
    ],
    [
      'has not where it was before the last request',
      `${request}Customer: That's all.\nAgent: Fine.\nCustomer: What time does it leave?\nAgent: At nine.`,
      false,
    ],
  ])('%s', (_, text, declared) => {
    expect(ending(text).declared).toBe(declared)
  })
})

describe('an answer behind the last request parts', () => {
  test.each<[what: string, text: string, parted: boolean]>([
    ['where it wishes well', 'Customer: Is it paid?\nAgent: Hello! It is. Have a nice evening!\nCustomer: ok', true],
    ['where it says goodbye', `${request}Agent: Goodbye!`, true],
    ['not where it greets', 'Customer: Is it paid?\nAgent: Good evening! It is. Anything else?\nCustomer: nope', false],
    ['not where it only answers', request, false],
  ])('%s', (_, text, parted) => {
    expect(ending(text).parted).toBe(parted)
  })
})

test('the last message of the agent is the last of the last turn', () => {
  expect(ending(`${request}Agent: Bye.\nCustomer: Bye.`).lastAgentMessage?.text).toBe('Bye.')
  expect(ending('Customer: Hello?').lastAgentMessage).toBeUndefined()
})
