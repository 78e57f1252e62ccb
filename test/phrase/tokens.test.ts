import { describe, expect, test } from 'vitest'
import { found, type Given, matcherOf, sentencesIn, sentencesOf, wordsOf } from './matching.ts'

const given: Given = { abbreviations: ['mr', 'approx', 'e.g', 'Dr'] }

describe('sentences', () => {
  test.each<[what: string, text: string, ...sentences: string[]]>([
    ['end in their marks', 'One. Two! Three? Four', 'One.', 'Two!', 'Three?', 'Four'],
    ['take a run of marks', 'Really?! Yes!!! Well… No.', 'Really?!', 'Yes!!!', 'Well…', 'No.'],
    ['go on behind an abbreviation', 'Ask Mr. Holm. Approx. ten.', 'Ask Mr. Holm.', 'Approx. ten.'],
    ['end in an abbreviation that ends the line', 'It is ten approx.\nNext', 'It is ten approx.', 'Next'],
    ['go on behind letters with full stops', 'Bring e.g. tea or p.m. cake. Yes', 'Bring e.g. tea or p.m. cake.', 'Yes'],
    ['go on behind dots before a small letter', 'Well... let me see... Yes', 'Well... let me see...', 'Yes'],
    ['go on behind a decimal point', 'It costs 3.50 now. Yes', 'It costs 3.50 now.', 'Yes'],
    ['go on over a line wrap', 'This is\nwrapped text', 'This is\nwrapped text'],
    ['end at a line that begins anew', 'Hello\nMira here', 'Hello', 'Mira here'],
    ['end at a blank line', 'one\n\ntwo\r\n\r\nthree', 'one', 'two', 'three'],
    ['end in full-width marks', '你好。很好！好吗？是．', '你好。', '很好！', '好吗？', '是．'],
    [
      'do not end inside a quotation, a link or a placeholder',
      'Read "No. Never. Go" at https://a.example/b.c?d now {{a.b}} ok.',
      'Read "No. Never. Go" at https://a.example/b.c?d now {{a.b}} ok.',
    ],
    ['are not made of marks alone', '... !!! ??? . \n \n', ...[]],
  ])('%s', (_, text, ...sentences) => {
    expect(sentencesOf(text, given)).toEqual(sentences)
  })

  test('go on behind an ordinal number where the language says so', () => {
    const spans = (text: string): string[] =>
      sentencesIn(matcherOf([], { abbreviations: ['# svibnja'] }), text).map(({ span }) => text.slice(...span))
    expect(spans('Stiže 5. svibnja ujutro. Hvala.')).toEqual(['Stiže 5. svibnja ujutro.', 'Hvala.'])
    expect(spans('Cijena je 5. Svi su tu. Njih je 5. ')).toEqual(['Cijena je 5.', 'Svi su tu.', 'Njih je 5.'])
    expect(spans('Njih je 5.\nsvibnja')).toHaveLength(2)
  })

  test('ask where a mark asks', () => {
    const asks = (text: string, questionMarks = ''): boolean[] =>
      sentencesIn(matcherOf([], { questionMarks }), text).map(({ question }) => question)
    expect(asks('Yes. Yes? Yes?! Yes!? Yes⁉ 是？ Yes')).toEqual([false, true, true, true, true, true, false])
    expect(asks('Ναι; Ναι\u037e Ναι.', ';\u037e')).toEqual([true, true, false])
    expect(asks('Yes; no.')).toEqual([false])
  })

  test('end in a question mark that patterns can ask for', () => {
    expect(found(['τίποτα άλλο ?'], 'Τίποτα άλλο; Τίποτα άλλο.', { questionMarks: ';' })).toEqual(['Τίποτα άλλο;'])
    expect(found(['よろしいです(か|ね) ?'], 'よろしいですか。よろしいですね。', { questionEndings: ['か'] })).toEqual([
      'よろしいですか。',
    ])
  })

  test('ask nothing where they say no more than words that only look so', () => {
    const asks = (text: string): boolean[] =>
      sentencesIn(matcherOf([], { questionEndings: ['か'], noQuestions: ['そうですか'] }), text).map(
        ({ question }) => question,
      )
    expect(asks('そうですか。はい、そうですか。\nそうですか')).toEqual([false, false, false])
    expect(asks('直りそうですか。そうですか？')).toEqual([true, true])
  })

  test('ask without any mark where they end so', () => {
    const asks = (text: string): boolean[] =>
      sentencesIn(matcherOf([], { questionEndings: ['吗'] }), text).map(({ question }) => question)
    expect(asks('能便宜点吗')).toEqual([true])
    expect(asks('在吗～\n想问一下')).toEqual([true, false])
    expect(asks('在吗\n\n可以吗。好')).toEqual([true, true, false])
    expect(asks('好吗好的')).toEqual([false])
    expect(sentencesIn(matcherOf([], { questionEndings: ['吗'] }), '能便宜点吗～')[0]?.span).toEqual([0, 5])
  })
})

describe('in scripts without capitals, sentences', () => {
  const lines = (text: string): number => sentencesIn(matcherOf([], { goesOn: ['を'] }), text).length

  test('go on over a line wrap behind a comma', () => {
    expect(lines('恐れ入りますが、\n承れません')).toBe(1)
    expect(lines('很抱歉，\n没有货')).toBe(1)
    expect(lines('恐れ入りますが、\n\n承れません')).toBe(2)
  })

  test('go on behind words that end no sentence, in lines that are long enough to be wrapped', () => {
    expect(lines('お預かりしておりましたお荷物を\n発送いたしました')).toBe(1)
    expect(lines('荷物を\n発送いたしました')).toBe(2)
    expect(lines('お預かりしておりましたお荷物です\n発送いたしました')).toBe(2)
  })
})

test('a pattern that asks for a full stop goes on on the next line, and not behind a blank one', () => {
  expect(found(['sorry . this is'], 'Sorry.\nThis is Ada. Sorry.\n\nThis is')).toEqual(['Sorry.\nThis is'])
})

test('a space is a comma between characters of scripts that have none between words', () => {
  expect(found(['好 ,'], '好 的')).toEqual(['好 '])
  for (const text of ['好的', '好\u200b的', '好 ok', 'good day']) expect(found(['好 ,', 'good ,'], text)).toEqual([])
})

describe('words', () => {
  test.each<[what: string, text: string, ...words: string[]]>([
    ['are folded', 'HELLO Ｗｏｒｌｄ Café', 'hello', 'world', 'cafe'],
    ['hold apostrophes', "don't it’s o'clock dogs'", "don't", "it's", "o'clock", 'dogs'],
    ['hold hyphens', 'check-in e-mail - so -', 'check-in', 'e-mail', 'so'],
    ['hold digits', '3.5 1,000 10:30 2nd B2B 1, 2. 3:', '3.5', '1,000', '10:30', '2nd', 'b2b', '1', '2', '3'],
    ['hold full stops between single letters', 'e.g. U.S.A. p.m', 'e.g.', 'u.s.a.', 'p.m'],
    ['are no links', 'see https://a.example/x?y=1#z, a.example.com/path) or shop.com.', 'see', 'or'],
    ['are no e-mail addresses', 'write mira.holm@a.example now', 'write', 'now'],
    ['are no handles or hashtags', '@mira_h #NoWay hello #5', 'hello', '5'],
    ['are no placeholders', 'Hi {{first name}} {name} %name% %{name} [CUSTOMER NAME] <name> <b>you</b>', 'hi', 'you'],
    [
      'are no quotations',
      'I “never” said "no way" or «nein» or „nie“ or `null` or \'not ever\' here',
      'i',
      'said',
      'or',
      'or',
      'or',
      'or',
      'here',
    ],
    ['are not what another message is quoted with', '> never\n  > no\nyes > no', 'yes', 'no'],
    ['are no targets of Markdown links', 'Read [our page](https://a.example/no) now', 'read', 'our', 'page', 'now'],
    ['are in square brackets that are no placeholder', '[sorry] [X](no)', 'sorry', 'x'],
    ['are a text that is a quotation as a whole', '  "We never do that"  ', 'we', 'never', 'do', 'that'],
    [
      'are not swallowed by a mark that never closes',
      '"never { say < no % to [ this',
      'never',
      'say',
      'no',
      'to',
      'this',
    ],
    ['are not swallowed by a quotation over two lines', '"never\nno"', 'never', 'no'],
    ['are characters where the script has no spaces', '你好ok世界', '你', '好', 'ok', '世', '界'],
    ['stand between emoji', 'no👍never🇭🇷none', 'no', 'never', 'none'],
  ])('%s', (_, text, ...words) => {
    expect(wordsOf(text)).toEqual(words)
    expect(matcherOf(['zzz']).scan(text).words).toBe(words.length)
  })
})

describe('what is not the own prose of the writer', () => {
  test.each([
    '"never"',
    '“never”',
    '„never“',
    '«never»',
    '‹never›',
    '「never」',
    '『never』',
    '《never》',
    '`never`',
    "'never'",
    "'that's never it'",
    '{{never}}',
    '{never}',
    '%never%',
    '[NEVER]',
    '<never>',
    '</never>',
    'https://a.example/never',
    'never.com',
    'never.example.com/never?never=#never',
    'never@a.example',
    '@never',
    '#never',
  ])('%s', (stretch) => {
    expect(found(['never'], `Look: ${stretch} here.`)).toEqual([])
    expect(found(['never'], `Look: ${stretch}, never.`)).toEqual(['never'])
  })

  test.each(["it's never 'd", '5" never 6', '(never)', 'a < never > b', '100% never', '[never]', 'never...com'])(
    'but: %s',
    (text) => {
      expect(found(['never'], text)).toEqual(['never'])
    },
  )
})

test.each<[text: string, ...words: string[]]>([
  ['Stop. Please stop.', 'Stop'],
  ['Hi {{name}}, stop it, stop.', 'stop'],
  ['{{customer}}, stop it.', 'stop'],
  ['Hi {{name}}\nStop, {{name}}, stop.', 'Stop'],
  ['We and others who like {{name}}, stop.'],
  ['Hi, stop it.'],
  ['It is done. Hi {{name}}, stop it.'],
])('a sentence begins behind the name that a text opens with: %s', (text, ...words) => {
  expect(found(['^stop'], text)).toEqual(words)
})
