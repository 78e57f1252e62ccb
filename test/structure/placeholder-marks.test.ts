import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeholderMarks } from '../../src/structure/placeholder-marks.ts'

describe('the marks that a text is searched for', () => {
  const SAMPLES = [
    ...[
      '{{a.b}}',
      '{{{A}}}',
      '{%a.b,fallback=c%}',
      '{% if a %}',
      '{!A}',
      `$${'{a}'}`,
      '#{a}',
      '%{a}',
      '{$a}',
      '{name}',
      '{ 12 }',
    ],
    ...[
      '<attribute key="a">',
      '%name%',
      '%姓名%',
      '$name',
      '[NAME]',
      '【姓名】',
      '<name>',
      '(name)',
      '（姓名）',
      '*|NAME|*',
    ],
    ...[
      '##NAME##',
      '@@name@@',
      '%%name%%',
      'DD/MM/YYYY',
      'YYYY-MM-DD',
      'TT.MM.JJJJ',
      'ΗΗ/ΜΜ/ΕΕΕΕ',
      'YYYY年MM月DD日',
      'HH:MM',
    ],
    ...[
      'XX/XX/2020',
      'X.XX €',
      '$X',
      'EUR X.XX',
      'in X days',
      '请在 X 天',
      'XXXX',
      'ＸＸ',
      '____',
      '__/__/____',
      '_月_日',
      '＿＿',
    ],
    ...['####', '○○', '●●様', '△△', '□□', '××', '○月○日'],
  ]
  const places = (text: string, marks: RegExp) => [...text.matchAll(marks)].map((match) => [match.index, ...match])

  test.each(SAMPLES)('find %j', (sample) => {
    expect(places(` ${sample} `, placeholderMarks(` ${sample} `))).toHaveLength(1)
  })

  test('are as many as find something', () => {
    const all = placeholderMarks(SAMPLES.join(' '))
    const piece = fc.oneof(
      fc.constantFrom(...SAMPLES),
      fc.constantFrom(' ', '\n', 'a', 'É', '我', '{', '}', '%', '(', 'X', '5'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('')
        expect(places(text, placeholderMarks(text))).toEqual(places(text, all))
      }),
    )
  })
})
