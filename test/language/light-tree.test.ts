import fc from 'fast-check'
import type { Paragraph, Sentence } from 'nlcst'
import { expect, test } from 'vitest'
import { lightTree, piecesIn } from '../../src/language/light-tree.ts'
import { proofreading } from '../../src/language/proofreading.ts'
import { hardSentences } from '../../src/language/readability.ts'
import { loadSpelling } from '../../src/language/spelling.ts'

test('the pieces of a stretch are all of it, in order, and the tree has their places', () => {
  const piece = fc.constantFrom('word', "don't", 'well-known', 'é', ' ', '\n', '.', '👍🏽', '5', '…', '"', '没有')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), fc.nat(20), fc.nat(40), (parts, from, length) => {
      const text = parts.join('')
      const start = Math.min(from, text.length)
      const end = Math.min(start + length, text.length)
      const pieces = piecesIn(text, [start, end])
      if (!/[\uD800-\uDFFF]/.test(text))
        expect(pieces.map(({ span }) => text.slice(...span)).join('')).toBe(text.slice(start, end))
      const tree = lightTree(text, [pieces])
      const [paragraph] = tree.children as Paragraph[]
      const [sentence] = (paragraph?.children ?? []) as Sentence[]
      const children = sentence?.children ?? []
      expect(children.map(({ position }) => [position?.start.offset, position?.end.offset])).toEqual(
        pieces.map(({ span }) => [...span]),
      )
    }),
  )
})

test.each<[string, string | undefined]>([
  ['the the', 'the'],
  ['had had', undefined],
  ['Duran Duran', undefined],
])('%s', (text, expected) => {
  expect(proofreading.repeated(text, [0, text.length])?.expected[0]).toBe(expected)
})

test.each<[string, string | undefined]>([
  ['see an user', 'a'],
  ['in a hour', 'an'],
  ['A apple', 'An'],
  ['see a user', undefined],
  ['in an hour', undefined],
])('%s', (text, expected) => {
  const slip = proofreading.article(text, [0, text.length])
  expect(slip?.expected[0]).toBe(expected)
  if (slip) expect(text.slice(...slip.span)).toMatch(/^an?$/i)
})

test('hard sentences are found by their words, without what is no prose', () => {
  const easy = 'We send it to you today.'
  const hard =
    'The administrative authorisation necessitates comprehensive documentation concerning international responsibilities.'
  const text = `${easy} ${hard}`
  const sentences = [
    [0, easy.length],
    [easy.length + 1, text.length],
  ] as const
  expect(hardSentences(text, sentences, [], 12)).toEqual([sentences[1]])
  expect(hardSentences(text, sentences, [[easy.length + 1, text.length]], 12)).toEqual([])
  expect(hardSentences(text, sentences, [], 40)).toEqual([])
})

test('a dictionary knows its words and those of the team; languages without one are not looked at', async () => {
  const spellFor = await loadSpelling()
  const spell = spellFor?.('en', ['Etikett'])
  const text = 'The etikett of my naighbour, Etikett.'
  expect(spell?.(text, [0, text.length]).map(({ span }) => text.slice(...span))).toEqual(['etikett', 'naighbour'])
  expect(spellFor?.('en-XX', ['Etikett'])).toBeDefined()
  expect(spellFor?.('tlh', [])).toBeUndefined()
})
