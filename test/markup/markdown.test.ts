import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '../../src/markup/markdown.ts'
import { expectNoHang } from '../no-hang.ts'
import { fractions, spanOf } from '../readers/position.ts'

const text = (source: string) => renderMarkdown(source).text

describe('the text of Markdown', () => {
  it.each([
    ['Hi **Noor**, *how* are you?', 'Hi Noor, how are you?'],
    ['One\n\nTwo', 'One\n\nTwo'],
    ['One  \nTwo\nThree', 'One\nTwo\nThree'],
    ['See [our page](https://shop.test "t") or ![logo](x.png)', 'See our page or '],
    ['# Title\n\n- one\n- two', 'Title\n\n- one\n- two'],
    ['1. one\n2. two', '1. one\n2. two'],
    ['Hi\n\n> you wrote\n> this\n\nYes', 'Hi\n\nYes'],
    ['Run `npm x` now\n\n```\ncode\n```\nDone', 'Run  now\n\nDone'],
    ['a \\* b &amp; c &copy; d &unknown; &#65;', 'a * b & c © d &unknown; A'],
    ['one\n  two', 'one\ntwo'],
    ['- one\n  goes on', '- one\ngoes on'],
    ['plain', 'plain'],
  ])('%j is seen as %j', (source, seen) => {
    expect(text(source)).toBe(seen)
  })

  const part = fc.constantFrom(
    ...[
      '*',
      '**',
      '_',
      '`',
      '```',
      '\n',
      '\n\n',
      '> ',
      '- ',
      '1. ',
      '# ',
      ' ',
      '  \n',
      'word',
      'a',
      '😀',
      '[',
      ']',
      '(',
      ')',
    ],
    ...['\\*', '\\', '&amp;', '&', '&copy;', '&zzz;', '&#65;', '<b>', '![x](y)', '---', '\r\n', '\t', '\ud800'],
  )
  const page = fc.array(part, { maxLength: 24 }).map((parts) => parts.join(''))

  it('stands where it is said to stand', () => {
    fc.assert(
      fc.property(page, fractions, (source, where) => {
        const { text, pieces } = renderMarkdown(source)
        for (const match of text.matchAll(/word|😀/gu)) {
          const [start, end] = pieces.source([match.index, match.index + match[0].length])
          expect(source.slice(start, end)).toBe(match[0])
        }
        for (const match of text.matchAll(/[&©A]/g)) {
          const [start, end] = pieces.source([match.index, match.index + 1])
          expect(['&', '&amp;', '©', '&copy;', 'A', '&#65;']).toContain(source.slice(start, end).replace(/^\\/, ''))
        }
        const [start, end] = pieces.source(spanOf(text, where))
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThanOrEqual(start)
        expect(end).toBeLessThanOrEqual(source.length)
      }),
      { numRuns: 3000 },
    )
  })

  it('is found in time, whatever the text', () => {
    for (const noise of [
      '*',
      '**a',
      '_',
      '`',
      '[',
      '](',
      '> ',
      '- ',
      '<',
      '&',
      '\\',
      '![',
      '1. ',
      '[a](',
      '*a_',
      '\t',
      '# ',
    ]) {
      const done = expectNoHang(5_000, noise)
      text(noise.repeat(100_000))
      text(noise.repeat(10_000))
      text(noise.repeat(200))
      done()
    }
  })
})
