import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderSlack } from '../../src/markup/slack.ts'

const names = new Map([['U1', { name: 'Noor' }]])

describe("Slack's marks", () => {
  it.each([
    ['a &amp; b &lt;c&gt; &quot;', 'a & b <c> &quot;'],
    ['<@U1>, <@U2> and <@U3|ivo>', '@Noor, @U2 and @ivo'],
    ['<#C1|help> <#C2> <!here> <!subteam^S1|@team> <!subteam^S2>', '#help #C2 @here @team @subteam'],
    [
      'see <https://x.test/a_b_c?d=1&amp;e=2|this &amp; that> or <https://x.test/_a_>',
      'see this & that or https://x.test/_a_',
    ],
    ['<mailto:a@x.test|a@x.test>', 'a@x.test'],
    ['we *can’t* and _won’t_, ~never~', 'we can’t and won’t, never'],
    ['2*3*4 snake_case_name * a * _', '2*3*4 snake_case_name * a * _'],
    ['*open\nclose*', '*open\nclose*'],
    ['*<https://x.test|_here_>*', '_here_'],
    ['run `a &lt; *b*` now', 'run a < *b* now'],
    ['before ```x *y* <@U1>``` after', 'before  after'],
    ['&gt; quoted\nmine\n> quoted', 'mine\n'],
    ['mine\n&gt;&gt;&gt; all\nof this', 'mine\n'],
    ['a < b > c', 'a < b > c'],
  ])('%j reads %j', (source, text) => {
    expect(renderSlack(source, names).text).toBe(text)
  })

  it('leave every character with the place that it was read from', () => {
    const part = fc.constantFrom(
      'a',
      'b ',
      '*',
      '_',
      '~',
      '`',
      '```',
      '\n',
      '&amp;',
      '&gt;',
      '<',
      '>',
      '<@U1>',
      '<https://x|y>',
      '|',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const source = parts.join('')
        const { text, pieces } = renderSlack(source)
        expect(pieces.length).toBe(text.length)
        for (let at = 0; at < text.length; at++) {
          const [start, end] = pieces.source([at, at + 1])
          const cut = source.slice(start, end)
          expect(end - start === 1 ? cut : text[at]).toBe(text[at])
          if (end - start > 1) expect(cut).toMatch(/^(?:&(?:amp|lt|gt);|<.*>)$/)
        }
      }),
    )
  })
})
