import fc from 'fast-check'
import { retext } from 'retext'
import retextEnglish from 'retext-english'
import retextProfanities from 'retext-profanities'
import { describe, expect, test } from 'vitest'
import { loadProfanities, type ProfanityFinder } from '../../src/language/profanity.ts'
import { expectNoHang } from '../no-hang.ts'

const finderFor = (sureness: number) => loadProfanities(sureness).get('en') as ProfanityFinder
const found = (text: string, sureness = 2): string[] =>
  finderFor(sureness)
    .find(text)
    .map((span) => text.slice(...span))

describe('profanities', () => {
  test.each([
    ['What a crappy day', ['crappy']],
    ['CRAPPY, crappy.', ['CRAPPY', 'crappy']],
    ['this sh*tty f*cking thing', ['sh*tty', 'f*cking']],
    ['F*** off, oh f***!', ['F***', 'f***']],
    ['white trash', ['white trash']],
    ['a class, the assassin, Scunthorpe', []],
    ['crappyé, _crappy, @crappy, #crappy', []],
    ['5***, price*, **bold**, j***@mail.example, 4** to 5**', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test('a lower sureness finds more', () => {
    expect(found('a gross remark', 2)).toEqual([])
    expect(found('a gross remark', 1)).toEqual(['gross'])
  })

  test('what is found is what retext-profanities finds, in words of four letters and more', () => {
    const plugin = retext().use(retextEnglish).use(retextProfanities, { sureness: 2 }).freeze()
    const text =
      'The moron said crap. A crappy router, a dumb question, an idiot; white trash, all bullshit. What a lovely day, stupid.'
    const theirs = plugin.processSync(text).messages.map((message) => message.actual?.toLowerCase())
    expect(found(text).map((words) => words.toLowerCase())).toEqual(theirs)
  })

  test('the spans cut words out of the text, in order, whatever it is', () => {
    const piece = fc.oneof(
      fc.constantFrom('crap', ' ', 'sh*t', '*', 'é', '\n', 'white trash', '.'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    )
    const finder = finderFor(0)
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        let at = 0
        for (const [start, end] of finder.find(text)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  test('a megabyte takes no longer than reading it', () => {
    const done = expectNoHang(5_000)
    for (const text of ['crap '.repeat(2e5), 'a*'.repeat(5e5), '*'.repeat(1e6), 'a'.repeat(1e6)]) found(text)
    done()
  })
})
