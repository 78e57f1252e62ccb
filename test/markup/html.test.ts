import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../src/markup/html.ts'
import { expectNoHang } from '../no-hang.ts'
import { fractions, spanOf } from '../readers/position.ts'

const text = (source: string) => renderHtml(source).text

describe('the text of HTML', () => {
  it.each([
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['<div>One</div>\n<div>Two</div>', 'One\nTwo'],
    ['One<br>Two<br/><br/>Three', 'One\nTwo\n\nThree'],
    ['<p>a <b>b</b>c</p>', 'a bc'],
    ['a&nbsp;b &lt;c&gt; &amp;d &ldquo;e&rdquo; &#128512;&#x41;', 'a b <c> &d “e” 😀A'],
    ['&notit; &copy &unknown; & &#xZ;', '¬it; © &unknown; & &#xZ;'],
    ['<ul><li>One<li>Two</ul>after', '- One\n- Two\n\nafter'],
    ['<ol start="3"><li>One</li><li>Two</li></ol>', '3. One\n4. Two'],
    ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
    ['Hi<blockquote>old <p>words</p></blockquote>', 'Hi'],
    ['Hi<div class="gmail_quote">On Monday Iris wrote: <p>old</p></div>', 'Hi'],
    ['Hi<style>p { color: red }</style><script>"<p>"</script><!-- x -->there', 'Hithere'],
    ['<span style="display:none">preview</span>Hi <span hidden>x</span>', 'Hi'],
    ['<pre>a\n  b</pre>', 'a\n  b'],
    ['plain words', 'plain words'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['Hi <b unfinished', 'Hi'],
    ['Hi <3', 'Hi <3'],
    ['<img src="x" alt="😀"> <img src="logo" alt="Our shop">', '😀'],
    ['One</p></nothing>two', 'One\n\ntwo'],
    ['a\u200bb', 'ab'],
    [
      'Hi <attribute key="user.name" default="there"/>, <attribute>x',
      'Hi <attribute key="user.name" default="there"/>, x',
    ],
  ])('%j is seen as %j', (source, seen) => {
    expect(text(source)).toBe(seen)
  })

  const part = fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<br>',
      '<b>',
      '</b>',
      '<div class="x">',
      '</div>',
      '&amp;',
      '&#39;',
      '&nbsp;',
      '&ltx',
      '&',
      ';',
    ],
    ...[
      '<',
      '>',
      '\r\n',
      '\n',
      ' ',
      'word',
      'a',
      '😀',
      '\ud800',
      '<!-- c -->',
      '<li>',
      '<a href="u">',
      '\0',
      '"',
      '<img alt="x">',
    ],
    ...['<!x>', '</ >', '<!doctype html>', '&NotEqualTilde;', '&#x1F600;', '<?php x>'],
  )
  const page = fc.array(part, { maxLength: 30 }).map((parts) => parts.join(''))

  it('has the words that a browser shows', () => {
    fc.assert(
      fc.property(page, (source) => {
        const squeezed = (words: string) => words.replace(/[\s\0\ufffd]+/g, '')
        const marks = (words: string) => squeezed(words).replaceAll('-', '')
        expect(marks(text(source))).toBe(marks(textOf(parseFragment(source))))
      }),
      { numRuns: 3000 },
    )
  })

  it('stands where it is said to stand', () => {
    fc.assert(
      fc.property(page, fractions, (source, part) => {
        const { text, pieces } = renderHtml(source)
        const words = [...text.matchAll(/[a-z😀&<>";]+/gu)]
        for (const match of words) {
          const [start, end] = pieces.source([match.index, match.index + match[0].length])
          expect(renderHtml(source.slice(start, end)).text.replace(/\s/g, '')).toBe(match[0])
        }
        const [start, end] = pieces.source(spanOf(text, part))
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThanOrEqual(start)
        expect(end).toBeLessThanOrEqual(source.length)
      }),
      { numRuns: 3000 },
    )
  })

  it('is found in time, whatever the page', () => {
    for (const noise of [
      '<div>',
      '</b>',
      '<b>',
      '&amp;',
      '&',
      '<',
      '<p a=1 ',
      '<li>',
      '<ol>',
      '<!--',
      '<a b c d e f ',
    ]) {
      const done = expectNoHang(5_000)
      text(noise.repeat(100_000))
      text(`<a ${noise.repeat(100_000)}`)
      done()
    }
  })
})

interface Parsed {
  readonly nodeName: string
  readonly value?: string
  readonly childNodes?: readonly Parsed[]
}

function textOf(node: unknown): string {
  const { nodeName, value, childNodes = [] } = node as Parsed
  return nodeName === '#text' ? (value ?? '') : childNodes.map(textOf).join('')
}
