import { describe, expect, test } from 'vitest'
import en from '../../locales/en/index.ts'
import { rules } from '../../rules/all.ts'
import type { Message } from '../../src/conversation.ts'
import type { RuleCrash } from '../../src/engine/crashes.ts'
import { Linter } from '../../src/engine/lint.ts'
import { canServe } from '../../src/engine/rule-context.ts'
import type { LintSettings } from '../../src/engine/settings.ts'
import { createParser } from '../../src/language/parse.ts'
import { defineLocale, type Locale } from '../../src/locale.ts'
import { integer } from '../../src/option.ts'
import { type AnyRule, defineRule } from '../../src/rule.ts'
import { messageOf, transcriptOf } from './making.ts'

const locale: Locale = defineLocale({
  ...en,
  tag: 'xx',
  lists: {},
  topics: { 'flat-word': { phrases: [{ find: 'never', instead: ['always'] }] }, quoting: { phrases: ['you wrote :'] } },
  defaults: { words: { most: 7 } },
})

/** Reports every flat word of the agents. */
const words = defineRule({
  id: 'words',
  category: 'words',
  scope: 'message',
  kinds: ['transcript', 'template'],
  summary: '',
  why: '',
  source: '',
  decisions: [],
  topics: ['flat-word'],
  requires: ['flat-word'],
  presets: {},
  options: { least: integer('', 1), most: integer('', 5) },
  messages: { word: '"{words}" ({least} to {most})' },
  *check(reading, { options, report }) {
    for (const turn of reading.turns.filter(({ side }) => side === 'agent'))
      for (const message of turn.messages)
        for (const { span, phrase } of reading.find(message, 'flat-word')) {
          const rewrites = (phrase.instead ?? []).map((text) => ({ kind: 'replace' as const, span, text }))
          const { least, most } = options
          yield report(
            'word',
            { message, span, rewrites, note: phrase.note },
            { words: message.text.slice(...span), least, most },
          )
        }
  },
})

/** The rule under another name, doing something else. */
const like = (id: string, more: Partial<typeof words> = {}): AnyRule => ({ ...words, ...more, id })

const linterOf = (given: readonly AnyRule[], more: Partial<LintSettings> = {}): Linter =>
  new Linter({ rules: given.map((rule) => ({ rule, severity: 'error' })), locale, ...more })

const says = (...texts: string[]) => transcriptOf(texts.map((text) => messageOf(text)))

describe('a violation', () => {
  test('says what is wrong where, and what to send instead', () => {
    const message = messageOf('We never do.', { author: { id: 'a1', name: 'Ada' } })
    const conversation = transcriptOf([messageOf('Hi', { role: 'customer' }), message], { channel: 'chat' })
    expect(linterOf([words]).lint(conversation, 'a.json')).toEqual([
      {
        path: 'a.json',
        conversation: 'c',
        message: 1,
        rule: 'words',
        severity: 'error',
        text: '"never" (1 to 7)',
        actual: 'never',
        expected: ['We always do.'],
        url: expect.stringContaining('words') as string,
        span: [3, 8],
        place: { start: { line: 1, column: 4, offset: 3 }, end: { line: 1, column: 9, offset: 8 } },
        agent: 'Ada',
        channel: 'chat',
        locale: 'xx',
      },
    ])
  })

  test('is about the whole message, white space aside, where the rule gives no words', () => {
    const whole = like('whole', {
      *check(reading, { report }) {
        for (const message of reading.conversation.messages)
          yield report('word', { message }, { words: '', least: 1, most: 1 })
      },
    })
    expect(
      linterOf([whole])
        .lint(says('  We do.\n', '   '))
        .map(({ actual, span }) => [actual, ...span]),
    ).toEqual([
      ['We do.', 2, 8],
      ['', 0, 0],
    ])
  })

  test('carries the note of a phrase and the id of an agent without a name', () => {
    const noted: Locale = { ...locale, topics: { 'flat-word': { phrases: [{ find: 'never', note: 'why' }] } } }
    const [violation] = linterOf([words], { locale: noted }).lint(
      transcriptOf([messageOf('never', { author: { id: 'a1' } })]),
    )
    expect(violation).toMatchObject({ note: 'why', agent: 'a1' })
    expect(violation).not.toHaveProperty('channel')
  })
})

describe('options', () => {
  test('are those of the rule, then of the locale, then of the settings', () => {
    const rule = { rule: words, severity: 'warn' as const, options: { least: 3 } }
    const [violation] = new Linter({ rules: [rule], locale }).lint(says('never'))
    expect(violation).toMatchObject({ text: '"never" (3 to 7)', severity: 'warn' })
  })
})

describe('the channel', () => {
  test('is that of the conversation, else that of the settings', () => {
    const linter = linterOf([words], { channel: 'email' })
    expect(linter.lint(says('never'))[0]?.channel).toBe('email')
    expect(linter.lint({ ...says('never'), channel: 'chat' })[0]?.channel).toBe('chat')
  })
})

describe('a rule', () => {
  test('is left out where the locale lacks a topic that it requires', () => {
    const other = like('other', { topics: ['thanks'], requires: ['thanks'] })
    expect([canServe(locale, words), canServe(locale, other)]).toEqual([true, false])
    expect(
      linterOf([words, other])
        .lint(says('never'))
        .map(({ rule }) => rule),
    ).toEqual(['words'])
  })

  test('sees only the kinds of conversation that it is for', () => {
    const linter = linterOf([
      like('both'),
      like('talks', { kinds: ['transcript'] }),
      like('texts', { kinds: ['template'] }),
    ])
    const rulesFor = (kind: 'transcript' | 'template'): string[] =>
      linter.lint({ ...says('never'), kind }).map(({ rule }) => rule)
    expect(rulesFor('transcript')).toEqual(['both', 'talks'])
    expect(rulesFor('template')).toEqual(['both', 'texts'])
  })

  test('that crashes is named, and the others go on', () => {
    const error = new Error('oh')
    const crashing = like('crashing', {
      check() {
        throw error
      },
    })
    const crashes: RuleCrash[] = []
    const violations = linterOf([crashing, words]).lint(says('never'), '', { onCrash: (crash) => crashes.push(crash) })
    expect(violations.map(({ rule }) => rule)).toEqual(['words'])
    expect(crashes).toEqual([{ rule: 'crashing', conversation: 'c', error }])
    expect(() => linterOf([crashing]).lint(says('never'))).toThrow(error)
  })

  test.each([
    ['a message that it does not have', { messageId: 'none' }],
    [
      'words that cannot be located',
      {
        message: messageOf('never', {
          locate: () => {
            throw new Error('no such place')
          },
        }),
      },
    ],
  ])('that reports %s has crashed as well', (_, wrong) => {
    const broken = like('broken', {
      *check(reading, { report }) {
        const [message] = reading.conversation.messages as readonly [Message]
        yield { ...report('word', { message }, { words: '', least: 1, most: 1 }), ...wrong } as never
      },
    })
    const crashes: string[] = []
    const violations = linterOf([broken, words]).lint(says('never'), '', { onCrash: ({ rule }) => crashes.push(rule) })
    expect(violations.map(({ rule }) => rule)).toEqual(['words'])
    expect(crashes).toEqual(['broken'])
  })
})

describe('many findings', () => {
  test('in one message are cut off, in one conversation they are not', () => {
    const violations = linterOf([words]).lint(says('never '.repeat(300), 'never'))
    expect(violations.filter(({ message }) => message === 0)).toHaveLength(100)
    expect(violations.at(-1)?.message).toBe(1)
  })

  test('in one message are each mended alone', () => {
    const [few] = linterOf([words]).lint(says('never '.repeat(20)))
    expect(few?.expected[0]).toBe(`Always${' always'.repeat(19)}`)
    const [many] = linterOf([words]).lint(says('never '.repeat(21)))
    expect(many?.expected[0]).toBe(`Always${' never'.repeat(20)}`)
  })

  test('come in the order of the text, whatever the order of the rules', () => {
    const conversation = says('never, never', 'never')
    const [a, b, c] = [like('a'), like('b'), like('c')]
    const expected = linterOf([a, b, c]).lint(conversation)
    expect(expected.map(({ message, span, rule }) => `${message} ${span[0]} ${rule}`)).toEqual([
      ...['0 0 a', '0 0 b', '0 0 c', '0 7 a', '0 7 b', '0 7 c', '1 0 a', '1 0 b', '1 0 c'],
    ])
    for (const order of [
      [c, b, a],
      [b, a, c],
    ])
      expect(linterOf(order).lint(conversation)).toEqual(expected)
  })
})

describe('phrases that a rule brings itself', () => {
  const asking = (name: string) =>
    defineRule({
      id: 'own',
      category: 'words',
      scope: 'message',
      kinds: ['transcript'],
      summary: '',
      why: '',
      source: '',
      decisions: [],
      topics: [],
      requires: [],
      presets: {},
      phrases: { wait: { phrases: ['(one|a) moment'], except: ['a moment ago'] } },
      options: {},
      messages: { wait: 'wait' },
      *check(reading, { own, report }) {
        for (const message of reading.conversation.messages)
          for (const { span } of own(message, name)) yield report('wait', { message, span })
      },
    })
  const text = 'A moment ago you wrote: one moment\nOne moment, please'
  const lint = (rule: AnyRule, pack = locale) =>
    new Linter({ rules: [{ rule, severity: 'warn' }], locale: pack }).lint(transcriptOf([messageOf(text)]))

  test('are found like those of a pack: exactly, folded, not where they are quoted', () => {
    expect(lint(asking('wait')).map(({ actual, span }) => [actual, span])).toEqual([['One moment', [35, 45]]])
  })

  test('are for one language, where the rule says so', () => {
    expect(lint({ ...asking('wait'), locale: 'xx-AB' })).toHaveLength(1)
    expect(lint({ ...asking('wait'), locale: 'yy' })).toEqual([])
  })

  test('must be there', () => {
    expect(() => lint(asking('weight'))).toThrow('The rule own has no phrases "weight"')
  })
})

describe('the built-in rules', async () => {
  const settings: LintSettings = {
    rules: rules.map((rule) => ({ rule, severity: 'error' })),
    locale: en,
    parse: createParser(en),
    tools: new Map(await Promise.all(rules.map(async (rule: AnyRule) => [rule.id, await rule.load?.({})] as const))),
  }
  const linter = new Linter(settings)
  const bad = [
    'No.',
    'We never do that.',
    "I don't know.",
    'Hi',
    'There is nothing I can do.',
    "It's sold out",
    '',
    'Actually, you must not.',
  ]
  const conversations = ['agent', 'customer', 'bot', 'system'].flatMap((role, i) =>
    bad.map((text, j) =>
      transcriptOf(
        [...bad.slice(j), ...bad.slice(0, j)].flatMap((other, k) => [
          messageOf(other, { role: role as Message['role'], internal: (i + k) % 3 === 0 }),
          messageOf(text, {
            role: (['customer', 'bot', 'agent', 'system'] as const)[(i + j + k) % 4] as Message['role'],
            internal: k % 2 === 0,
          }),
        ]),
        { closed: true },
      ),
    ),
  )

  test('report messages of agents only, and no private notes', () => {
    const reported = conversations.flatMap((conversation) =>
      linter.lint(conversation).map(({ message }) => conversation.messages[message]),
    )
    expect(reported.length).toBeGreaterThan(50)
    expect(reported.filter((message) => message?.role !== 'agent' || message.internal)).toEqual([])
  })

  test('report the same in any order, and whatever was linted before', () => {
    const backwards = new Linter({ ...settings, rules: [...settings.rules].reverse() })
    const before = conversations.map((conversation) => linter.lint(conversation))
    expect(
      [...conversations]
        .reverse()
        .map((conversation) => backwards.lint(conversation))
        .reverse(),
    ).toEqual(before)
  })
})
