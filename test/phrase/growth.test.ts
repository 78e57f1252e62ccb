import { expect, test } from 'vitest'
import { Automaton } from '../../src/phrase/automaton.ts'
import { Folder } from '../../src/phrase/fold.ts'
import { Lexicon } from '../../src/phrase/lexicon.ts'
import { NfaBuilder } from '../../src/phrase/nfa.ts'
import { parsePattern } from '../../src/phrase/pattern.ts'
import { Tokenizer } from '../../src/phrase/tokenizer.ts'
import { Vocabulary } from '../../src/phrase/vocabulary.ts'
import { matcherOf } from './matching.ts'

/** Texts that tempt a matcher to read the same words again and again. */
const repeated = [
  ...[
    'no, ',
    'no ',
    'if you never nothing ',
    'if if if no , ',
    'never, , , ',
    'no no way ',
    'you wrote: no\n',
    'no\n',
    'no\n\n',
  ],
  ...[',', ':', '(', ')', '-', '. ', '...', '... ', '!?', '\n', '\n \n', ' ', 'a\n', '> a\n', '>', '\u3000。'],
  ...['"', '" ', '"no" ', '“', '“no” ', "'", "'a ", " 'a' ", '`', '{', '{{', '{}', '}', '{{no}} ', '"{', '«“'],
  ...['[A', '[AB] ', '](', '](a', '<a', '<a>', '%a', '%a%', '%{', '#', '#a', '@a', 'a@', '@', 'a@a.', '<a @a %a% '],
  ...[
    'ab.',
    'a.b.',
    'a.',
    'ab.com ',
    'ab.com/',
    'ab.com:)',
    'a://',
    '://',
    'a-',
    "a'",
    '1,',
    '1.',
    '1:2',
    'a+',
    'a.+@',
  ],
  ...[
    'é',
    'e\u0301',
    '\u0301',
    'a\u0301\u0301',
    '没有',
    '没',
    'が',
    'ﾞ',
    '👍',
    '\ud800',
    '\udc00',
    '\u200d',
    '½',
    'Mr. ',
    'Mr.',
  ],
]
const shapes: readonly (readonly [name: string, make: (count: number) => string])[] = [
  ...repeated.map((unit) => [JSON.stringify(unit), (count: number) => unit.repeat(count)] as const),
  ['a domain with brackets behind it', (count) => `ab.com/${')'.repeat(count)}x`],
  ['quotations behind white space', (count) => `${' '.repeat(count)}${'"a"'.repeat(count)}`],
  ['quotations before white space', (count) => `${'"a"'.repeat(count)}${' '.repeat(count)}`],
  ['quotations apart', (count) => `"a"${' '.repeat(100)}`.repeat(count / 100)],
  ['one long word', (count) => `never${'r'.repeat(count)}`],
  ['one long quotation', (count) => `"${'no '.repeat(count)}"`],
  ['one long phrase with commas inside', (count) => `if you${','.repeat(count)} never nothing`],
]
const phrases = [
  { find: 'no', except: ['no way', 'if ...6 no', 'no ...12 !'] },
  { find: 'never', only: ['if ...12 never', 'never ...12 ?'] },
  'nothing ... [at all] ...12 $',
  '^no $',
  '没有',
]

/** Counts how often the units of a text, and then its tokens, are looked at. */
function steps(text: string): number {
  const lexicon = new Lexicon(new Folder({ accents: 'ignore' }))
  const vocabulary = new Vocabulary(lexicon)
  const nfa = new NfaBuilder((word, part) => vocabulary.add(word, part))
  const patterns = phrases.flatMap((phrase) =>
    typeof phrase === 'string' ? phrase : [phrase.find, ...(phrase.except ?? phrase.only ?? [])],
  )
  for (const [number, pattern] of patterns.entries()) {
    const { body, atStart, atEnd } = parsePattern(pattern)
    nfa.add(number, body, atStart, atEnd)
  }
  const automaton = new Automaton(vocabulary, nfa.build())
  const tokens = new Tokenizer(lexicon, { abbreviations: new Set(['mr']), questionMarks: '' })
  let count = 0
  const range = countingUnits(
    () => tokens.read(text),
    (units) => {
      count = units
    },
  )
  const kinds = new Proxy(tokens.kinds, {
    get(target, key) {
      count++
      return Reflect.get(target, key) as unknown
    },
  })
  automaton.run(Object.create(tokens, { kinds: { value: kinds } }) as Tokenizer, range, () => {})
  return count
}

function countingUnits<T>(run: () => T, told: (count: number) => void): T {
  const original = String.prototype.charCodeAt
  let count = 0
  String.prototype.charCodeAt = function (index) {
    count++
    return original.call(this, index)
  }
  try {
    return run()
  } finally {
    String.prototype.charCodeAt = original
    told(count)
  }
}

test.each(shapes)('%s: twice the text takes at most about twice the steps', (_, make) => {
  const once = steps(make(2000))
  const twice = steps(make(4000))
  expect(twice).toBeLessThanOrEqual(once * 2.1 + 500)
})

test.each(shapes)('%s: no text is long enough to be given up on', (_, make) => {
  const text = make(100_000)
  const matcher = matcherOf(phrases, { quoting: 'topic', abbreviations: ['mr'] })
  expect(matcher.scan(text).words).toBeLessThanOrEqual(text.length)
})
