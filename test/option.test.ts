import { describe, expect, test } from 'vitest'
import { choice, integer, optionProblem, pairs, texts, timeZone } from '../src/option.ts'

describe('texts of one form', () => {
  const { schema } = texts('Dates.', '^\\d{4}-\\d\\d$', '2026-03')

  test('are what fits the pattern', () => {
    expect(optionProblem(schema, ['2026-01', '1999-12'])).toBeUndefined()
    expect(optionProblem(schema, [])).toBeUndefined()
  })

  test.each([
    [['2026'], 'must look like "2026-03", not "2026"'],
    [['2026-01', 3], 'must be text, not 3'],
    ['2026-01', 'must be a list, not "2026-01"'],
  ])('%j is none', (value, problem) => {
    expect(optionProblem(schema, value)).toBe(problem)
  })
})

describe('a time zone', () => {
  const zone = timeZone('Where.', 'UTC')
  const problemOf = (value: string): string | undefined => optionProblem(zone.schema, value) ?? zone.check?.(value)

  test.each(['UTC', 'Europe/Zagreb', 'America/Argentina/Buenos_Aires', 'Etc/GMT+2', 'America/Port-au-Prince'])(
    'is %s',
    (name) => {
      expect(problemOf(name)).toBeUndefined()
    },
  )

  test('is none that the program does not know', () => {
    expect(problemOf('Europe/Zagrab')).toBe('must be the IANA name of a time zone, not "Europe/Zagrab"')
    expect(problemOf('+02:00')).toBe('must look like "Europe/Zagreb", not "+02:00"')
    expect(problemOf('')).toBe('must look like "Europe/Zagreb", not ""')
  })
})

describe('pairs', () => {
  test('are texts by name', () => {
    const { schema } = pairs('What to say instead.')
    expect(optionProblem(schema, { client: 'member', basically: '' })).toBeUndefined()
    expect(optionProblem(schema, {})).toBeUndefined()
    expect(optionProblem(schema, ['client'])).toBe('must be pairs, not ["client"]')
    expect(optionProblem(schema, null)).toBe('must be pairs, not null')
    expect(optionProblem(schema, { client: 3 })).toBe('must be text, not 3 for "client"')
  })
})

describe('one of several texts', () => {
  const { schema } = choice('How the team speaks.', ['any', 'formal'], 'any')

  test('is a text and no list', () => {
    expect(optionProblem(schema, 'formal')).toBeUndefined()
    expect(optionProblem(schema, 'loud')).toBe('must be one of any, formal, not "loud"')
    expect(optionProblem(schema, ['formal'])).toBe('must be text, not ["formal"]')
  })
})

describe('whole numbers', () => {
  test('may have an upper bound', () => {
    const { schema } = integer('How sure.', 2, 0, 2)
    expect(optionProblem(schema, 2)).toBeUndefined()
    expect(optionProblem(schema, 3)).toBe('must be at most 2, not 3')
  })
})
