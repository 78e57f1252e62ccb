import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import el from '../../locales/el/index.ts'
import en from '../../locales/en/index.ts'
import { Linter } from '../../src/engine/lint.ts'
import type { Topic } from '../../src/locale.ts'
import { defineRule, type Reading } from '../../src/rule.ts'
import { ADDRESS_TOPICS, customerOf, knownWords, misspellingIn, wrongTitleIn } from '../../src/structure/addressing.ts'
import { isMisspelt, isSameName, namesGivenIn } from '../../src/structure/names.ts'
import { parseExample } from '../../src/testing.ts'

/** What a rule would see of a labelled conversation. */
function withReading<T>(text: string, topics: readonly Topic[], look: (reading: Reading) => T): T {
  let seen: T | undefined
  const rule = defineRule({
    id: 'names',
    category: 'opening',
    scope: 'conversation',
    kinds: ['transcript'],
    summary: '',
    why: '',
    source: '',
    decisions: [],
    topics,
    requires: [],
    presets: {},
    options: {},
    messages: {},
    check(reading) {
      seen = look(reading)
      return []
    },
  })
  const {
    conversations: [conversation],
  } = parseExample({ text })
  new Linter({ rules: [{ rule, severity: 'error' }], locale: en }).lint(conversation)
  return seen as T
}

const given = (said: string): string[] =>
  withReading(`Customer: ${said}`, ADDRESS_TOPICS, (reading) =>
    namesGivenIn(reading, reading.conversation.messages[0] as Reading['conversation']['messages'][0]).map(
      ({ text, title }) => (title ? `${title.text} ${text}` : text),
    ),
  )

describe('a name is given', () => {
  test.each([
    ['My name is Dana Miller and my lamp is broken.', 'Dana Miller'],
    ['my name is Dana', 'Dana'],
    ['Hello, this is Dana Miller.', 'Dana Miller'],
    ["Hi, I'm Dana, and my lamp is broken.", 'Dana'],
    ["It's Dana from Hill Farm.", 'Dana'],
    ['This is Mrs. Lopez.', 'Mrs. Lopez'],
    ['You can call me Zoë.', 'Zoë'],
    ['Where is it?\n\nKind regards,\nDana Miller\nHill Farm', 'Dana Miller'],
    ['Where is it?\n\nBest regards\nDr Chen', 'Dr Chen'],
    ['my name is mrs. Lopez', 'mrs. Lopez'],
    ["I'm Dana Miller and my lamp is broken.", 'Dana Miller'],
    ['Hi! Dana here. My lamp is broken.', 'Dana'],
    ['Good morning, Ms. Lopez speaking.', 'Ms. Lopez'],
  ])('in %j', (said, name) => {
    expect(given(said)).toEqual([name])
  })
})

describe('no name is given', () => {
  test.each([
    "I'm British.",
    "I'm Portland, OR bound.",
    'This is Monday. It is Great.',
    'This is GREAT.',
    'this is ridiculous',
    'The account is under Dana Miller.',
    'My name is spelt wrong.',
    'I am DANA',
    'Is this Dana?',
    'The name is Dr. Chen, my dentist.',
    'I spoke with Dana.',
    'Same here.',
    'Parking here is expensive.',
    'I left it with Dana here.',
    'My lamp is broken. I am Premium Plus since May.',
    'Where is it?\n\nKind regards,\nthe whole family',
  ])('in %j', (said) => {
    expect(given(said)).toEqual([])
  })
})

describe('names', () => {
  test.each([
    ['Dana', 'dana'],
    ['José', 'Jose'],
    ["O'Neil", 'ONeil'],
    ['Alex', 'Alexandra'],
    ['Samantha', 'Sam'],
  ])('%s and %s are the same', (a, b) => {
    expect(isSameName(a, b)).toBe(true)
    expect(isMisspelt(a, b)).toBe(false)
  })

  test.each([
    ['Markus', 'Marcus'],
    ['Jon', 'John'],
    ['Steven', 'Stephen'],
    ['Catharina', 'Katharina'],
    ['Dan', 'Dana'],
  ])('%s is a slip for %s', (a, b) => {
    expect(isMisspelt(a, b)).toBe(true)
    expect(isMisspelt(b, a)).toBe(true)
  })

  test.each([
    ['Nora', 'Dana'],
    ['Sam', 'Pam'],
    ['there', 'Dana'],
  ])('%s and %s are two', (a, b) => {
    expect(isSameName(a, b)).toBe(false)
    expect(isMisspelt(a, b)).toBe(false)
  })

  test.each([
    ['Ivane', 'Ivan'],
    ['Ano', 'Ana'],
    ['Petre', 'Petar'],
    ['Vuče', 'Vuk'],
  ])('%s is a form of %s by the endings of a language', (form, name) => {
    const endings = { '': ['e'], a: ['o'], ar: ['re'], k: ['ce'] }
    expect(isSameName(form, name, { endings })).toBe(true)
    expect(isMisspelt(form, name, { endings })).toBe(false)
    expect(isSameName('Ivone', name, { endings })).toBe(false)
  })

  test.each([
    ['Lucxjo', 'Luĉjo', true],
    ['Luchjo', 'Luĉjo', true],
    ['Lucjo', 'Luĉjo', true],
    ['Luĉjo', 'Lucxjo', true],
    ['Luxcjo', 'Luĉjo', false],
    ['Joano', 'Johano', false],
    ['Maxo', 'Mao', false],
  ])('letters that stand for an accent are spelt out: %s, %s', (word, name, same) => {
    expect(isSameName(word, name, { letters: { h: '', x: '' } })).toBe(same)
  })

  test.each([
    ['Γιώργο', 'Giorgos', true],
    ['Θάνο', 'Thanos', true],
    ['Αλέξανδρε', 'Alexandros', true],
    ['Γιάννη', 'Yiannis', true],
    ['Katerina', 'Κατερίνα', true],
    ['Μαρία', 'Giorgos', false],
    ['Νήκο', 'Νίκος', false],
  ])('%s is %s in another alphabet: %s', (word, name, same) => {
    const forms = { endings: el.nameEndings ?? {}, letters: el.folding.letters ?? {} }
    expect(isSameName(word, name, forms)).toBe(same)
    expect(isMisspelt(word, name, forms)).toBe(word === 'Νήκο')
  })

  test('are never both the same and misspelt, whichever comes first', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(isSameName(a, b)).toBe(isSameName(b, a))
        expect(isMisspelt(a, b)).toBe(isMisspelt(b, a))
        expect(isSameName(a, b) && isMisspelt(a, b)).toBe(false)
      }),
    )
  })
})

describe('an agent addresses the customer', () => {
  const slips = (text: string): string[] =>
    withReading(text, ADDRESS_TOPICS, (reading) => {
      const customer = customerOf(reading, en, (text) => text)
      const known = knownWords(reading.turns)
      return reading.conversation.messages
        .filter(({ role }) => role === 'agent')
        .flatMap((message) => {
          const slip = misspellingIn(reading, message, customer, known)
          const title = wrongTitleIn(reading, message, customer)
          return [slip, title].flatMap((found) => (found ? [message.text.slice(...found.span)] : []))
        })
    })

  test.each<[text: string, found: string[]]>([
    ['Customer: My name is Marcus Hale.\nAgent: Dear Markus,\nit is ready.', ['Markus']],
    ['Customer: My name is Marcus Hale.\nAgent: Dear Mr Hall, it is ready.', ['Hall']],
    ['Customer: My name is Marcus Hale.\nAgent: hi markus, it is ready', ['markus']],
    ['Customer: My name is Marcus Hale.\nAgent: Thank you, Markus!', ['Markus']],
    ['Customer: My name is Marcus Hale.\nAgent: It comes from Markus Lamps.', []],
    ['Customer: My name is Marcus Hale.\nAgent (Markus): Hello, Markus here.', []],
    ['Customer: My name is Marcus. Markus is my son.\nAgent: Hello Markus.', []],
    ['Customer: My name is Maria.\nAgent: We have shops in Porto, Marina, and Faro.', []],
    ['Customer: This is Dr Chen.\nAgent: Hello Mr Chen.', ['Mr']],
    ['Customer: This is Dr Chen.\nAgent: Mr Lopez will call you.', []],
    ['Customer: This is Mr Chen.\nAgent: Yes, madam.', ['madam']],
    ['Customer: This is Mrs Chen.\nAgent: Hello Ms Chen.', []],
  ])('%j', (text, found) => {
    expect(slips(text)).toEqual(found)
  })

  test('in texts of any kind, at places that are in the text', () => {
    const word = fc.constantFrom(
      'Dear',
      'Hi',
      'Mr',
      'Mrs',
      'Dana',
      'Danna',
      ',',
      '.',
      '\n',
      ' ',
      'I’m',
      'É',
      '😀',
      'my name is',
    )
    const said = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(said, said, (customer, agent) => {
        const text = `Customer: x ${customer.replaceAll('\n', ' ')}\nAgent: x ${agent.replaceAll('\n', ' ')}`
        for (const found of slips(text)) expect(agent).toContain(found)
      }),
    )
  })
})
