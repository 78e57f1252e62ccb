import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WordTable } from '../../src/phrase/word-table.ts'

test('finds the numbers of words wherever they stand in a text, as a map would', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'é', '字', '😀'), minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 200 }), fc.array(word, { maxLength: 50 }), (known, asked) => {
      const table = new WordTable()
      const map = new Map(known.map((each, number) => [each, number]))
      for (const [each, number] of map) table.set(each, number)
      expect(table.size).toBe(map.size)
      for (const each of [...known, ...asked])
        expect(table.find(`ab${each}ba`, 2, 2 + each.length)).toBe(map.get(each) ?? -1)
    }),
  )
})

test('grows, and forgets', () => {
  const table = new WordTable()
  const words = Array.from({ length: 20_000 }, (_, number) => `w${number}`)
  for (const [number, word] of words.entries()) table.set(word, number)
  expect(words.map((word) => table.find(word, 0, word.length))).toEqual([...words.keys()])
  table.clear()
  expect(table.size).toBe(0)
  expect(table.find('w7', 0, 2)).toBe(-1)
})
