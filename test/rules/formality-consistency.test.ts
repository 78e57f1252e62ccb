import { describe, expect, test } from 'vitest'
import en from '../../locales/en/index.ts'
import rule from '../../rules/formality-consistency.ts'
import { canServe } from '../../src/engine/rule-context.ts'
import type { Locale } from '../../src/locale.ts'
import { lintWith, parseExample } from '../../src/testing.ts'

/** A few words of German: enough to tell "Sie" from "du". */
const tiny: Locale = {
  ...en,
  tag: 'de',
  parser: 'latin',
  lists: {},
  topics: {
    'formal-address': {
      phrases: [{ find: 'können sie', instead: ['kannst du'] }, 'ihnen', 'ihre'],
      except: ['ihre majestät'],
    },
    'informal-address': {
      phrases: [{ find: 'kannst du', instead: ['können Sie'] }, 'dir', { find: 'dein', note: 'Hier passt „Ihr“.' }],
      except: ['hallo ihr', 'mir und dir'],
    },
    'asks-informal': { phrases: ['wir können uns duzen', 'sag ruhig du'] },
  },
  examples: async () => ({}),
}

const words = async (text: string, options: Record<string, unknown> = {}, kind?: 'template'): Promise<string[]> => {
  const { conversations } = parseExample({ text, ...(kind ? { kind } : {}) })
  return (await lintWith([rule], tiny, conversations, { options })).map(({ actual }) => actual)
}

test('the rule is off in a language with one address', () => {
  expect(canServe(en, rule)).toBe(false)
  expect(canServe(tiny, rule)).toBe(true)
  const { 'informal-address': _, ...topics } = tiny.topics
  expect(canServe({ ...tiny, topics }, rule)).toBe(false)
})

describe('of what is mixed, the rarer is a slip, each by itself', () => {
  test.each<[string, string[]]>([
    ['Agent: Ich helfe Ihnen.\nCustomer: Danke.\nAgent: Können Sie mir die Nummer nennen?', []],
    ['Agent: Ich helfe dir.\nCustomer: Danke.\nAgent: Kannst du mir die Nummer nennen?', []],
    ['Agent: Ich helfe Ihnen.\nCustomer: Danke.\nAgent: Kannst du mir Ihre Nummer nennen?', ['Kannst du']],
    [
      'Agent: Ich helfe dir.\nCustomer: Ja.\nAgent: Ist das dein Konto oder Ihre Karte? Ich maile Ihnen.',
      ['Ihre', 'Ihnen'],
    ],
    ['Agent: Dein Konto. Ich helfe dir. Und Ihnen. Und Ihre Nummer. Was kannst du sehen?', ['Ihnen', 'Ihre']],
    ['Agent: Hallo ihr, ich helfe Ihnen.\nCustomer: Ja.\nAgent: Mir und dir zur Freude.', []],
    ['Customer: Kannst du mir helfen?\nAgent: Ich helfe Ihnen.', []],
    ['Agent: Ich helfe Ihnen. Sie schrieben "kannst du das machen".', []],
    ['Bot: Ich helfe dir.\nAgent: Ich helfe Ihnen.', []],
  ])('%s', async (text, slips) => {
    expect(await words(text)).toEqual(slips)
  })

  test('where both are used alike, the first is the rule', async () => {
    expect(await words('Agent: Ich helfe Ihnen.\nCustomer: Ja.\nAgent: Gern, ich maile dir.')).toEqual(['dir'])
    expect(await words('Agent: Ich helfe dir.\nCustomer: Ja.\nAgent: Gern, ich maile Ihnen.')).toEqual(['Ihnen'])
  })

  test('in a template too', async () => {
    expect(await words('Ihre Karte ist da, ich maile sie dir und Ihnen.', {}, 'template')).toEqual(['dir'])
  })
})

describe('the customer asks for the informal address', () => {
  test.each<[string, string[]]>([
    ['Agent: Ich helfe Ihnen.\nCustomer: Wir können uns duzen.\nAgent: Gern, ich helfe dir.', []],
    ['Agent: Ich helfe Ihnen.\nCustomer: Wir können uns duzen.\nAgent: Gern, ich helfe Ihnen.', []],
    ['Agent: Ich helfe Ihnen.\nCustomer: Sag ruhig du.\nAgent: Ich helfe dir. Und Ihnen.', ['Ihnen']],
    ['Agent: Ihre Karte für dir.\nCustomer: Sag ruhig du.\nAgent: Ich helfe dir.', ['dir']],
    ['Agent: Ich helfe Ihnen.\nCustomer: Ja.\nAgent: Sag ruhig du, ich helfe dir.', ['dir']],
  ])('%s', async (text, slips) => {
    expect(await words(text)).toEqual(slips)
  })
})

describe('the address is given', () => {
  test.each<[string, string, string[]]>([
    ['formal', 'Agent: Ich helfe dir.', ['dir']],
    ['formal', 'Agent: Ich helfe Ihnen.', []],
    ['formal', 'Customer: Sag ruhig du.\nAgent: Ich helfe dir.', []],
    ['informal', 'Agent: Ich helfe Ihnen. Ihre Karte ist da, sie gehört dir.', ['Ihnen', 'Ihre']],
    ['informal', 'Customer: Sag ruhig du.\nAgent: Ich helfe Ihnen.', ['Ihnen']],
  ])('%s: %s', async (formality, text, slips) => {
    expect(await words(text, { formality })).toEqual(slips)
  })
})

test('what is reported: both ways, with the rewrite or the note of the pack', async () => {
  const found = async (text: string, options = {}) => {
    const { conversations } = parseExample({ text })
    const violations = await lintWith([rule], tiny, conversations, { options })
    return violations.map(({ text, expected, note }) => [text, expected[0], note])
  }
  expect(await found('Agent: Ich helfe Ihnen. Was kannst du sehen? Ihre Karte?')).toEqual([
    [
      '"kannst du" addresses the customer informally, the rest of the conversation formally',
      'Ich helfe Ihnen. Was können Sie sehen? Ihre Karte?',
      'Keep to the formal address throughout.',
    ],
  ])
  expect(await found('Agent: Ich helfe dir. Dein Konto! Können Sie es sehen?')).toEqual([
    [
      '"Können Sie" addresses the customer formally, the rest of the conversation informally',
      'Ich helfe dir. Dein Konto! Kannst du es sehen?',
      'Keep to the informal address throughout.',
    ],
  ])
  expect(await found('Agent: Ist das dein Konto?', { formality: 'formal' })).toEqual([
    ['"dein" addresses the customer informally, where the formal address is the rule', undefined, 'Hier passt „Ihr“.'],
  ])
  expect(await found('Agent: Ich helfe Ihnen.', { formality: 'informal' })).toEqual([
    [
      '"Ihnen" addresses the customer formally, where the informal address is the rule',
      undefined,
      'Keep to the informal address throughout.',
    ],
  ])
})
