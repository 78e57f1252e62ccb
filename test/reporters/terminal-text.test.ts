import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerpt } from '../../src/reporters/excerpt.ts'
import { rewriteLines } from '../../src/reporters/rewrite.ts'
import { wrap } from '../../src/reporters/wrap.ts'
import { cells, displayWidth, visible, withoutCommands } from '../../src/terminal-text.ts'

describe('visible', () => {
  it.each([
    ['plain text', 'plain text'],
    ['one\ntwo\r\nthree\u2028four', 'one⏎two⏎three⏎four'],
    ['a\tb', 'a b'],
    ['\u001b[2Jgone\u0000\u007f', '␛[2Jgone␀␡'],
    ['\u009b31m', '\\u{9b}31m'],
    ['pay \u202elatot', 'pay \\u{202e}latot'],
    ['pass\u200dword', 'pass\\u{200d}word'],
    ['👩‍👩‍👧 and می‌خواهم', '👩‍👩‍👧 and می‌خواهم'],
    ['\u0301e', '◌\u0301e'],
    ['half \ud83d', 'half \ufffd'],
    ['so ##[error]no ##vso[task.complete result=Failed] ##x', 'so #♯[error]no #♯vso[task.complete result=Failed] ##x'],
  ])('%j becomes %j', (text, expected) => {
    expect(visible(text)).toBe(expected)
  })

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => visible(visible(text)) === visible(text)))
  })
})

describe('withoutCommands', () => {
  it.each([
    ['::error::x\n  ::stop-commands::y', '∶:error::x\n  ∶:stop-commands::y'],
    ['a ::error::x\na::b: c', 'a ::error::x\na::b: c'],
    ['\u00a0\u3000::error::x', '\u00a0\u3000∶:error::x'],
    ['see ##[error]x', 'see #♯[error]x'],
  ])('%j becomes %j', (lines, expected) => {
    expect(withoutCommands(lines)).toBe(expected)
    expect(displayWidth(withoutCommands(lines).replaceAll('\n', ''))).toBe(displayWidth(lines.replaceAll('\n', '')))
  })
})

describe('displayWidth', () => {
  it.each([
    ['abc', 3],
    ['Perić', 5],
    ['Peric\u0301', 5],
    ['καλημέρα', 8],
    ['您好，', 6],
    ['ﾊﾝｶｸ', 4],
    ['각', 2],
    ['👩‍👩‍👧', 2],
    ['👋🏽', 2],
    ['❤', 1],
    ['❤️', 2],
    ['1️⃣', 2],
    ['Već šaljemo 1️⃣ 您好e\u0301，', 22],
    ['ὑγίεια', 6],
    ['🇭🇷', 2],
    ['→ … ⏎ ◌', 7],
  ])('of %s is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })

  it('is the sum of the cells', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const sum = cells(text).reduce((total, cell) => total + cell.width, 0)
        expect(
          displayWidth(
            cells(text)
              .map((cell) => cell.text)
              .join(''),
          ),
        ).toBeLessThanOrEqual(sum)
      }),
    )
  })
})

describe('wrap', () => {
  it('breaks at spaces, between wide characters and in words that are too long', () => {
    expect(wrap('one two three', 8)).toEqual(['one two', 'three'])
    expect(wrap('您好您好您好', 5)).toEqual(['您好', '您好', '您好'])
    expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij'])
  })

  it('says where it left something out', () => {
    expect(wrap('one two three four', 8, 2)).toEqual(['one two', 'three…'])
    expect(wrap('abcdefgh', 4, 1)).toEqual(['abc…'])
  })

  it('breaks texts with and without characters that need care at the same places', () => {
    const unit = fc.constantFrom(' ', ' ', 'a', 'b', 'é', '-', '\n')
    const text = fc.string({ unit, maxLength: 60 })
    const columns = fc.integer({ min: 1, max: 12 })
    fc.assert(
      fc.property(text, columns, fc.constantFrom(1, 2, 3, 1000), (words, width, lines) => {
        const careful = wrap(`${words} e\u0301`, width, lines).map((line) => line.replace('e\u0301', 'e'))
        expect(wrap(`${words} e`, width, lines)).toEqual(careful)
      }),
    )
  })
})

describe('excerpt', () => {
  const shown = (text: string, words: string, width: number) => {
    const start = text.indexOf(words)
    return excerpt(text, [start, start + words.length], width)
      .map((cell) => cell.text)
      .join('')
  }
  const text = 'The lamp is on its way and will be with you on Monday before noon'

  it('shows the words with what is around them', () => {
    expect(shown(text, 'lamp', 80)).toBe(text)
    expect(shown(text, 'The', 20)).toBe('The lamp is on its…')
    expect(shown(text, 'will be', 30)).toBe('…way and will be with you…')
    expect(shown(text, 'noon', 20)).toBe('…Monday before noon')
  })

  it('begins with words that are longer than the line', () => {
    expect(shown(text, text.slice(12), 20)).toBe('…on its way and…')
  })
})

describe('rewriteLines', () => {
  const message = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ')

  it('hangs below its arrow', () => {
    expect(rewriteLines('one two three', 'x', 10)).toEqual(['→ one two', '  three'])
    expect(rewriteLines('', 'x', 40)).toEqual(['→ (leave this out)'])
  })

  it('shows what a long rewrite changes', () => {
    const [line, ...more] = rewriteLines(`${message} Can I help with anything else?`, message, 60)
    expect(line).toBe('→ … word57 word58 word59 Can I help with anything else?')
    expect(more).toEqual([])
  })
})
