import { describe, expect, test } from 'vitest'
import { PatternError, parsePattern } from '../../src/phrase/pattern.ts'
import { found } from './matching.ts'

const lists = { we: 'i|we|our team', cannot: "can't|cannot|are <not> able to", not: 'not|never' }

describe('a pattern finds', () => {
  test.each<[what: string, pattern: string, text: string, ...words: string[]]>([
    ['words in a row', 'out of stock', 'It is Out of Stock.', 'Out of Stock'],
    ['words on two lines', 'out of stock', 'It is out of\nstock today.', 'out of\nstock'],
    [
      'words with a comma or dash between them',
      'no problem',
      'No, problem? No – problem!',
      'No, problem',
      'No – problem',
    ],
    ['no parts of words', 'no', 'Nothing, know, no-one, piano', ...[]],
    ['nothing across the end of a sentence', 'no problem', 'No. Problem! No? Problem', ...[]],
    ['nothing across a blank line', 'no problem', 'no\n\nproblem', ...[]],
    [
      'each alternative',
      '(red|dark blue) kettle',
      'A red kettle, a dark blue kettle, a blue kettle',
      'red kettle',
      'dark blue kettle',
    ],
    ['alternatives without brackets', 'tea|green coffee', 'tea and green coffee', 'tea', 'green coffee'],
    [
      'with and without the optional part',
      'not [quite|at all] sure',
      'not sure, not quite sure, not at all sure',
      'not sure',
      'not quite sure',
      'not at all sure',
    ],
    [
      'optional words at the end, as many as there are',
      'sorry [about that]',
      'Sorry! Sorry about that.',
      'Sorry',
      'Sorry about that',
    ],
    [
      'what a list stands for',
      '<we> <cannot> help',
      "We can't help. Our team cannot help. I are never able to help.",
      "We can't help",
      'Our team cannot help',
      'I are never able to help',
    ],
    [
      'a gap of up to four words',
      'if ... then',
      'if then, if a b c d then, if a b c d e then',
      'if then',
      'if a b c d then',
    ],
    ['a gap of a given size', 'if ...1 then', 'if then if a then if a b then', 'if then', 'if a then'],
    [
      'placeholders and links in a gap',
      'see ... page',
      'see {{name}} https://a.example/b page',
      'see {{name}} https://a.example/b page',
    ],
    ['the rest of a word', 'refund*', 'Refunds, refunded, a refund, prefund', 'Refunds', 'refunded', 'refund'],
    [
      'the ending of a word',
      'ni ne *as',
      'Ni ne vendas. Ni ne nun, ni ne VENDAS, ni ne asimilis',
      'Ni ne vendas',
      'ni ne VENDAS',
    ],
    [
      'a word by its beginning or by its ending',
      'ni (vend*|*os) ĝin',
      'Ni vendis ĝin, ni riparos ĝin, ni vendos ĝin, ni trovis ĝin.',
      'Ni vendis ĝin',
      'ni riparos ĝin',
      'ni vendos ĝin',
    ],
    ['any one word', 'is _ available', 'is it available, is available, is it not available', 'is it available'],
    [
      'a number that another pattern names by its beginning',
      '(in # days|at 1* sharp)',
      'In 15 days, at 15 sharp',
      'In 15 days',
      'at 15 sharp',
    ],
    [
      'a number',
      'in # days',
      'in 3 days, in 1,000 days, in 3.5 days, in ３ days, in 10:30 days, in 3rd days',
      'in 3 days',
      'in 1,000 days',
      'in 3.5 days',
      'in ３ days',
      'in 10:30 days',
    ],
    ['a number that is named as well', 'in # hours|24 7', 'in 24 hours, 24/7', 'in 24 hours', '24/7'],
    ['a number that begins like a word', 'room #|1* floor', 'room 12, 12 floor', 'room 12', '12 floor'],
    ['no word for a number', 'in # days|2nd*', 'in 2nd days', '2nd'],
    ['the beginning of a sentence', '^no', 'No. Well, no! "Hm" no?\nNo\n- no', 'No', 'no', 'No', 'no'],
    ['the end of a sentence', 'no $', 'no way. I say no! Is it no, then? no', 'no', 'no'],
    ['a whole sentence', '^no $', '@mira No! No way. I say no.', 'No'],
    ['all alternatives at the beginning only', '^yes|no', 'Yes and no. No and yes.', 'Yes', 'No'],
    [
      'a question mark',
      'anything else ?',
      'Anything else. Anything else? Anything else ?!',
      'Anything else?',
      'Anything else ?!',
    ],
    ['a comma, a colon', 'you wrote :|no ,', 'You wrote: no, you wrote', 'You wrote:', 'no,'],
    ['an exclamation mark, a full stop', 'stop !|end .', 'Stop. Stop! End! End.', 'Stop!', 'End.'],
    [
      'contractions',
      "(i|we) ['ll|will|'d] help",
      "I'll help, we will help, we'd help, we help, ill help",
      "I'll help",
      'we will help',
      "we'd help",
      'we help',
    ],
    [
      'a contraction that must be there',
      "(that|it) ('s|is) (it|all)",
      "That's it, it is all, that it",
      "That's it",
      'it is all',
    ],
    ['a contraction behind a list', "<we> 're", "We're, our team're, we", "We're", "our team're"],
    ['curly apostrophes in text', "don't", 'Don’t, don‘t, don`t, don´t', 'Don’t', 'don‘t', 'don`t', 'don´t'],
    ['curly apostrophes in the pattern', 'don’t|we [’ll] go', "Don't we'll go", "Don't", "we'll go"],
    ['hyphens of any kind', 'good-bye', 'good-bye good‐bye good‑bye good bye', 'good-bye', 'good‐bye', 'good‑bye'],
    [
      'ideographs, without spaces',
      '没有货|不(可以|能)',
      '我们没有货，也不能退，不可以换。',
      '没有货',
      '不能',
      '不可以',
    ],
    ['ideographs next to letters', 'OK吗', '这样ok吗？', 'ok吗'],
    ['optional ideographs and gaps', '请[您]...2等', '请等，请您等，请您再稍等', '请等', '请您等', '请您再稍等'],
    ['a blank between ideographs', '没_货|有_吗', '没有货，没货，有票吗，有吗', '没有货', '有票吗'],
    ['kana', 'できません|ありません', '返品はできません。在庫がありません', 'できません', 'ありません'],
    ['ideographs with full-width marks', '还有别的吗？', '还有别的吗？还有别的吗！', '还有别的吗？'],
  ])('%s: %s', (_, pattern, text, ...words) => {
    expect(found([pattern], text, { lists })).toEqual(words)
  })
})

describe('a mistake in a pattern is named', () => {
  test.each([
    ['we (can', 'a ")" is missing'],
    ['we [can', 'a "]" is missing'],
    ['we (can]', 'a ")" is missing'],
    ['we can) help', 'unexpected ")"'],
    ['we can] help', 'unexpected "]"'],
    ['<they> can', 'there is no list <they>'],
    ['no <round>', 'the list <round> contains itself'],
    ['no <open>', 'a ")" is missing'],
    ['< can', 'unexpected "<"'],
    ['can ^not', '"^" may only stand at the beginning'],
    ['can $ not', '"$" may only stand at the end'],
    ['no ...13 way', 'a gap is at most 12 words'],
    ['re*fund', '"*" stands for the rest of a word, behind its beginning or before its ending'],
    ['no * way', '"*" stands for the rest of a word, behind its beginning or before its ending'],
    ['*re*', '"*" stands for the rest of a word, behind its beginning or before its ending'],
    ['不*', '"*" has no use at "不", which is a word by itself'],
    ['有 *不', '"*" has no use at "不", which is a word by itself'],
    ['*as ne', 'it must begin with a word, not with a gap, "_", an ending, a number or a mark'],
    ['(ni|*as) ne', 'it must begin with a word, not with a gap, "_", an ending, a number or a mark'],
    ['re(ply|write)', 'put a space between "re" and "("'],
    ['(re|pre)fund', 'put a space between ")" and "fund"'],
    ["'ll help", `"'" must follow a word`],
    ["... 'll", `"'" must follow a word or a choice of words`],
    ['', 'it matches nothing at all'],
    ['[so]', 'it matches nothing at all'],
    ['^ $', 'it matches nothing at all'],
    ['... no', 'it must begin with a word, not with a gap, "_", an ending, a number or a mark'],
    ['_ no', 'it must begin with a word, not with a gap, "_", an ending, a number or a mark'],
    ['# days', 'it must begin with a word, not with a gap, "_", an ending, a number or a mark'],
    ['(yes|, no)', 'it must begin with a word, not with a gap, "_", an ending, a number or a mark'],
  ])('%s', (pattern, problem) => {
    const parse = () => parsePattern(pattern, { round: 'a|<trip>', trip: 'b|<round>', open: '(a|b' })
    expect(parse).toThrow(PatternError)
    expect(parse).toThrow(problem)
  })

  test('together with the pattern', () => {
    expect(() => parsePattern('we (can')).toThrow('Pattern "we (can": a ")" is missing')
  })
})
