import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadLocales } from '../../locales/index.ts'
import { matcherFor, Phrasebook, readyPhrases } from '../../src/engine/phrasebook.ts'
import type { Topic } from '../../src/locale.ts'
import { Frequencies } from '../../src/phrase/frequencies.ts'
import { Glance, glanceKeys, isPossible } from '../../src/phrase/glance.ts'
import { WordHashes } from '../../src/phrase/word-hashes.ts'
import { TOPICS } from '../../src/topics/index.ts'
import { matcherOf } from './matching.ts'

const packs = await Promise.all((await loadLocales()).map(async (locale) => [locale, await locale.examples()] as const))

describe('a glance finds every text that has a phrase', () => {
  test.each<[pattern: string, text: string]>([
    ["we can't", 'Sorry, we can’t.'],
    ['good-bye', 'Thanks, good-bye!'],
    ['(yes|no) problem', 'NO PROBLEM'],
    ['not [really] sure', 'I am not sure'],
    ['apologi*', 'We apologise'],
    ['for [the] (24 7|time being)', 'open for 24/7'],
    ['sehr schön', 'Sehr schön!'],
    ['没有', '这里没有房间'],
  ])('%s in %s', (pattern, text) => {
    const matcher = matcherOf([pattern])
    expect(matcher.find(text)).toEqual(matcher.scan(text).matches)
    expect(matcher.find(text)).toHaveLength(1)
  })

  for (const [locale, examples] of packs) {
    const matcher = matcherFor(locale, Object.keys(TOPICS) as Topic[])
    const words = [...new Set(Object.values(examples).flatMap((all) => all.flatMap(({ text }) => text.split(/\s+/))))]

    const isFound = (text: string): void => {
      expect(matcher.find(text)).toEqual(matcher.scan(text).matches)
    }

    test(`in any text made of words of the examples (${locale.tag})`, () => {
      const text = fc
        .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ', ', '. ', '-', '\n', '? ', "'")), {
          maxLength: 30,
        })
        .map((parts) => parts.flat().join(''))
      fc.assert(fc.property(text, isFound), { numRuns: 2000 })
    })

    test(`in any text at all (${locale.tag})`, () => {
      const text = fc.string({ unit: 'binary' })
      fc.assert(fc.property(text, isFound), { numRuns: 500 })
    })
  }
})

test.each<[pattern: string, text: string]>([
  ['no-shows', 'No, thank you.'],
  ['out-of-date', 'Is it out yet?'],
  ['they (hung up on me|shouted at us)', 'They hung the picture.'],
  ['(lost|broke) [all] (my|our) (bag|key to the _)', 'My friend lost his bag.'],
  ['your team (lost the parcel|sent it [all] back)', 'Our team sent the parcel.'],
])('a glance passes over a text that has only a part of %s', (pattern, text) => {
  const matcher = matcherOf([pattern])
  const { folder } = matcher.tokens.lexicon
  const glance = new Glance(new WordHashes(folder))
  glance.add(glanceKeys([matcher.keys(new Frequencies(folder, []))]))
  expect(isPossible(glance.look(text), 0)).toBe(false)
})

describe('the keys of a ready pack find what its words find', () => {
  for (const [pack, examples] of packs)
    test(pack.tag, () => {
      const all = Object.values(examples).flat()
      const known = new Phrasebook({
        ...pack,
        ready: readyPhrases(
          pack,
          all.map(({ text }) => text),
        ),
      })
      const worked = new Phrasebook(pack)
      const topics = Object.keys(pack.topics) as Topic[]
      for (const topic of topics) for (const book of [known, worked]) book.member(topic)
      for (const { text } of all) {
        const glances = [known, worked].map((book) => ({ book, possible: book.glance(text) }))
        const range = worked.tokens.clear().read(text)
        for (const topic of topics) {
          if (worked.scan(range, topic, false).length === 0) continue
          for (const { book, possible } of glances)
            expect(isPossible(possible, book.member(topic)), `${topic}: ${text}`).toBe(true)
        }
      }
    })
})
