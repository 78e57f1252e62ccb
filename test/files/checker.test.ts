import { expect, test } from 'vitest'
import type { Conversation } from '../../src/conversation.ts'
import type { RuleCrash } from '../../src/engine/crashes.ts'
import { Checker } from '../../src/files/checker.ts'
import { defineLocale } from '../../src/locale.ts'
import { type AnyRule, defineRule } from '../../src/rule.ts'
import { messageOf, transcriptOf } from '../engine/making.ts'
import { configWith } from './checking.ts'

const locale = defineLocale({
  tag: 'en',
  name: 'English',
  parser: 'latin',
  folding: { accents: 'keep' },
  abbreviations: [],
  topics: {},
  lists: {},
  models: {},
  perspective: {},
  functionWords: [],
  examples: async () => ({}),
})

const about = {
  category: 'words',
  kinds: ['transcript'],
  summary: '',
  why: '',
  source: '',
  decisions: [],
  topics: [],
  requires: [],
  presets: {},
  options: {},
  messages: { loud: 'is loud' },
} as const

/** Asks for its library only where somebody raises the voice. */
const shouting = (load: () => Promise<RegExp>): AnyRule =>
  defineRule({
    ...about,
    id: 'shouting',
    scope: 'message',
    load,
    *check({ conversation: { messages } }, context) {
      for (const message of messages)
        if (message.text.endsWith('!') && (context.tools as RegExp).test(message.text))
          yield context.report('loud', { message })
    },
  })

const crashing = defineRule({
  ...about,
  id: 'crashing',
  scope: 'message',
  check() {
    throw new Error('broken')
  },
})

/** Reports all conversations but the first one. */
const repeating = defineRule({
  ...about,
  id: 'repeating',
  scope: 'corpus',
  corpus({ report }) {
    let told = 0
    return {
      *check({ conversation: { messages } }) {
        for (const message of told++ > 0 ? messages.slice(0, 1) : []) yield report('loud', { message })
      },
    }
  },
})

const checkerOf = (...rules: readonly AnyRule[]): Checker => new Checker(configWith(rules, [locale]))

const says = (text: string): Conversation => transcriptOf([messageOf(text)], { locale: 'en' })

test('a library is loaded once, when the first conversation needs it', async () => {
  let loads = 0
  const checker = checkerOf(
    shouting(async () => {
      loads++
      return /WHAT/
    }),
  )
  const check = async (text: string): Promise<number | undefined> => {
    const conversation = says(text)
    await checker.prepare(conversation)
    return (await checker.check(conversation, ''))?.length
  }
  expect(await check('WHAT')).toBe(0)
  expect(loads).toBe(0)
  expect(await Promise.all([check('WHAT!'), check('WHAT now!'), check('what!')])).toEqual([1, 1, 0])
  expect(await check('WHAT else!')).toBe(1)
  expect(loads).toBe(1)
})

test('a library that cannot be loaded makes the check fail', async () => {
  const checker = checkerOf(shouting(() => Promise.reject(new Error('not installed'))))
  const conversation = says('WHAT!')
  await checker.prepare(conversation)
  await expect((async () => checker.check(conversation, ''))()).rejects.toThrow('not installed')
})

test('where a conversation is checked again, a crash is told once, and nothing is remembered twice', async () => {
  const checker = checkerOf(
    crashing,
    shouting(async () => /WHAT/),
    repeating,
  )
  const crashes: RuleCrash[] = []
  const check = async (text: string): Promise<string[] | undefined> => {
    const conversation = says(text)
    await checker.prepare(conversation)
    const violations = await checker.checkInOrder(conversation, '', { onCrash: (crash) => crashes.push(crash) })
    return violations?.map(({ rule }) => rule)
  }
  expect(await check('WHAT!')).toEqual(['shouting'])
  expect(crashes.map(({ rule }) => rule)).toEqual(['crashing'])
  expect(await check('And?')).toEqual(['repeating'])
})

test('everything can be loaded beforehand, so that nothing is waited for', async () => {
  const checker = checkerOf(shouting(async () => /WHAT/))
  await checker.prepareAll()
  expect(checker.checkNow(says('WHAT!'), '')).toHaveLength(1)
})
