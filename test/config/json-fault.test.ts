import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonFault } from '../../src/config/json-fault.ts'

test.each([
  ['{"a": 1,}', 7, 'Unexpected comma before "}"'],
  ['[1, 2,\n]', 5, 'Unexpected comma before "]"'],
  ['{"a": 1 // why\n}', 8, 'JSON has no comments'],
  ['# why\n{}', 0, 'JSON has no comments'],
  ['{a: 1}', 1, 'Unexpected "a", expected a key in double quotes or "}"'],
  ["{'a': 1}", 1, 'Unexpected "\'", expected a key in double quotes or "}"'],
  ['{"a" 1}', 5, 'Unexpected "1", expected ":"'],
  ['{"a": 1 "b": 2}', 8, 'Unexpected "\\"b\\"", expected a comma or "}"'],
  ['[1}', 2, 'Unexpected "}", expected a comma or "]"'],
  ['{"a": "x\n"}', 6, 'Text that is not closed, or that holds a line break or a wrong escape'],
  ['{"a": 1', 7, 'The file ends too soon, expected a comma or "}"'],
  ['', 0, 'The file ends too soon, expected a value'],
  ['{} {}', 3, 'Unexpected "{", expected nothing more'],
])('%j', (text, offset, message) => {
  expect(jsonFault(text)).toEqual({ offset, text: message })
})

test('finds a fault exactly where JSON.parse does', () => {
  const json = fc.json()
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '"a"',
    '1',
    '-',
    '01',
    '1e5',
    'true',
    'nul',
    '\\',
    ' ',
    '/',
  )
  const broken = fc
    .tuple(json, fc.nat(), fc.nat(3), piece)
    .map(
      ([text, at, drop, put]) =>
        text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + drop),
    )
  const pieces = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(json, broken, pieces, fc.string()), (text) => {
      const fault = jsonFault(text)
      expect(fault === undefined).toBe(isJson(text))
      if (fault) expect(fault.offset).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 3000 },
  )
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
