import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeRewrites } from '../../src/engine/rewrite.ts'
import type { Finding, Rewrite } from '../../src/rule.ts'
import { findingOf, messageOf } from './making.ts'

/** The best rewrite where each `[[words]]` of a text is replaced; `+` in front of one makes a sentence behind the text. */
function rewritten(marked: string, ...changes: string[]): string | undefined {
  const spans: [number, number][] = []
  const text = marked.replace(/\[\[(.*?)\]\]/gs, (_, words: string, at: number) => {
    const start = at - 4 * spans.length
    spans.push([start, start + words.length])
    return words
  })
  const message = messageOf(text)
  const findings = changes.map((change, i): Finding => {
    const span = spans[i] ?? [0, text.length]
    const rewrite: Rewrite = change.startsWith('+')
      ? { kind: 'append', text: change.slice(1) }
      : { kind: 'replace', span, text: change }
    return findingOf(message, [rewrite], span)
  })
  const [first, ...others] = findings
  return composeRewrites(first as Finding, others)[0]
}

describe('a sentence that comes last', () => {
  test.each([
    ['behind the text', 'We will see.', 'We will see. By 5.'],
    ['behind a text without a mark', 'We will see', 'We will see. By 5.'],
    ['before the mark of the writer', '@mira We will see. ^AB', '@mira We will see. By 5. ^AB'],
    [
      'before a mark with a link behind it',
      'We will see! /KB https://x.example/a',
      'We will see! By 5. /KB https://x.example/a',
    ],
    ['before a name behind a dash', 'We will see. - Jo', 'We will see. By 5. - Jo'],
    ['before the number of the part', 'We will see. ^Kit 2/2', 'We will see. By 5. ^Kit 2/2'],
    [
      'behind a link, which keeps its end',
      'We will see: https://x.example/a',
      'We will see: https://x.example/a By 5.',
    ],
    [
      'before a signature',
      'We will see.\n\nKind regards,\nJo Marsh\nLamps',
      'We will see. By 5.\n\nKind regards,\nJo Marsh\nLamps',
    ],
    ['before a signature without a comma', 'We will see.\n\nBest wishes\nJo', 'We will see. By 5.\n\nBest wishes\nJo'],
    [
      'behind a last paragraph of sentences',
      'Hello Jo,\n\nwe will see.\nBye.',
      'Hello Jo,\n\nwe will see.\nBye. By 5.',
    ],
    ['behind a greeting in a line of its own', 'Oh!\n\nHello Jo,\nwe will see', 'Oh!\n\nHello Jo,\nwe will see. By 5.'],
    ['behind an amount and a dash', 'It costs 5 - 6 euros', 'It costs 5 - 6 euros. By 5.'],
  ])('stands %s', (_, text, expected) => {
    expect(rewritten(text, '+By 5.')).toBe(expected)
  })

  test.each([
    ['We cannot.\n\nKind regards\nDana', 'We cannot. And now?\n\nKind regards\nDana'],
    [
      'We cannot.\n\nKind regards,\n\nDana Lang\nHouse of Lamps\n',
      'We cannot. And now?\n\nKind regards,\n\nDana Lang\nHouse of Lamps',
    ],
    ['できません。\n\nひの堂\n秋山', 'できません。 And now?\n\nひの堂\n秋山'],
    ['Not with:\n\nChrome\nSafari', 'Not with:\n\nChrome\nSafari. And now?'],
    ['Not with these.\n\n- Chrome\n- Safari', 'Not with these.\n\n- Chrome\n- Safari. And now?'],
    ['We cannot.\n\nSee https://example.com/why', 'We cannot.\n\nSee https://example.com/why And now?'],
    ['Hello\n\nwe cannot', 'Hello\n\nwe cannot. And now?'],
    ['Dana', 'Dana. And now?'],
  ])('stands above names in paragraphs of their own, and behind all else: %j', (text, expected) => {
    expect(rewritten(text, '+And now?')).toBe(expected)
  })
})

describe('words', () => {
  test.each([
    ['are put in place of others', 'We [[never do]] that.', ['always do'], 'We always do that.'],
    [
      'are capitalised where a sentence begins',
      "[[I don't know if]] it fits.",
      ['let me check whether'],
      'Let me check whether it fits.',
    ],
    ['are capitalised behind a sentence', 'Hm. [[No]], it is.', ['well'], 'Hm. Well, it is.'],
    ['are capitalised behind a line break', 'Hello\n[[no]] way', ['some'], 'Hello\nSome way'],
    ['are capitalised behind a quote or a bracket', '“[[no]]” ([[no]])', ['yes', 'yes'], '“Yes” (yes)'],
    ['are capitalised behind handles', '@mira #1 [[no]] way', ['some'], '@mira #1 Some way'],
    ['are left as they are inside a sentence', 'So [[no]] way', ['some'], 'So some way'],
    ['are dropped with their comma', 'Honest, [[actually]], we do.', [''], 'Honest, we do.'],
    ['are dropped with the space', 'We [[actually]] do.', [''], 'We do.'],
    ['are dropped at the beginning, and the next word is capitalised', '[[Actually]], we do.', [''], 'We do.'],
    ['are dropped at the end, with the comma before', 'We do, [[actually]].', [''], 'We do.'],
    ['are dropped at the very end', 'We do, [[actually]]', [''], 'We do'],
    ['are dropped as a whole sentence, with its mark', '[[Frankly]]! We do.', [''], 'We do.'],
    ['are dropped behind a bracket', 'We do ([[actually]] twice).', [''], 'We do (twice).'],
    ['are dropped before a handle', 'Hi, [[actually]] @mira', [''], 'Hi, @mira'],
    ['are dropped on a line of their own', 'Hi\n[[Actually]], we do.\nBye', [''], 'Hi\nWe do.\nBye'],
    ['are dropped where no spaces are written', '我们[[其实]]没有。', [''], '我们没有。'],
    ['are dropped where no spaces are written, with their comma', '[[其实]]，我们没有。', [''], '我们没有。'],
    ['are dropped one behind the other', '[[Actually]], [[honestly]], we do.', ['', ''], 'We do.'],
    ['are dropped before others that are replaced', '[[Actually]], [[no]] way', ['', 'some'], 'Some way'],
    [
      'leave dots elsewhere alone',
      'Well... let me see . . . We [[never]] do',
      ['always'],
      'Well... let me see . . . We always do',
    ],
  ])('%s', (_, marked, changes, expected) => {
    expect(rewritten(marked, ...changes)).toBe(expected)
  })
})

describe('a sentence behind the text', () => {
  test.each([
    ['follows its mark', 'We do not.  ', ['+Shall we?'], 'We do not. Shall we?'],
    ['follows a mark that is put there', 'We do not', ['+Shall we?'], 'We do not. Shall we?'],
    ['follows an emoji', 'We do not ☹️', ['+Shall we?'], 'We do not ☹️ Shall we?'],
    ['follows without a space where none are written', '没有', ['+可以吗？'], '没有。可以吗？'],
    ['follows a mark without a space where none are written', '没有！', ['+可以吗？'], '没有！可以吗？'],
    [
      'follows a sentence that was put there',
      "We never, [[I don't know]]",
      ['+Shall we?', 'let me see.'],
      'We never, let me see. Shall we?',
    ],
    ['follows a dropped word', 'We do not, [[actually]]', ['+Shall we?', ''], 'We do not. Shall we?'],
    ['is put there once', 'We do not.', ['+Shall we?', '+Shall we?'], 'We do not. Shall we?'],
    ['stands next to another', 'We do not.', ['+Shall we?', '+Or not?'], 'We do not. Shall we? Or not?'],
  ])('%s', (_, marked, changes, expected) => {
    // The sentence belongs to the first finding, which the marked words do not.
    const [own, ...others] = changes as [string, ...string[]]
    const at = marked.indexOf('[[')
    expect(at < 0 ? rewritten(marked, own, ...others) : rewritten(`[[]]${marked}`, own, ...others)).toBe(expected)
  })
})

describe('findings of one message', () => {
  test('are mended together, whichever of them is looked at', () => {
    const mended = 'Yes, we always do. Shall we?'
    expect(rewritten('[[No]], we [[never]] do.', 'yes', 'always', '+Shall we?')).toBe(mended)
    expect(rewritten('[[]][[No]], we [[never]] do.', '+Shall we?', 'yes', 'always')).toBe(mended)
  })

  test('do not change the same words twice: the own rewrite wins', () => {
    const message = messageOf('We never do that.')
    const inner = findingOf(message, [{ kind: 'replace', span: [3, 8], text: 'always' }])
    const outer = findingOf(message, [{ kind: 'replace', span: [0, 17], text: 'Let me see.' }], [3, 11])
    expect(composeRewrites(inner, [outer])).toEqual(['We always do that.'])
    expect(composeRewrites(outer, [inner])).toEqual(['Let me see.'])
  })

  test('make way for a change around them that mends other words, too', () => {
    const message = messageOf('As I said, you forgot it. Bye.')
    const inner = findingOf(message, [{ kind: 'replace', span: [0, 9], text: '' }], [0, 9])
    const outer = findingOf(message, [{ kind: 'replace', span: [0, 25], text: 'Let me see.' }], [11, 21])
    const later = findingOf(message, [{ kind: 'replace', span: [26, 29], text: 'Goodbye' }], [26, 29])
    expect(composeRewrites(inner, [outer, later])).toEqual(['Let me see. Goodbye.'])
    expect(composeRewrites(later, [inner, outer])).toEqual(['Let me see. Goodbye.'])
  })

  test('make way for a change around them where they only change the size of letters', () => {
    const message = messageOf('CALM DOWN! Bye.')
    const shouted = findingOf(message, [{ kind: 'replace', span: [0, 9], text: 'Calm down' }], [0, 9])
    const ordered = findingOf(message, [{ kind: 'replace', span: [0, 10], text: 'I see.' }], [0, 9])
    expect(composeRewrites(shouted, [ordered])).toEqual(['I see. Bye.'])
  })

  test('give a capital to what goes on behind a sentence that took the place of a beginning', () => {
    expect(rewritten('[[Hello, hello and welcome, ]]we close at six.', 'Hello. ')).toBe('Hello. We close at six.')
  })

  test('do not say the same sentence twice', () => {
    expect(rewritten('[[Calm down.]] [[Stop it!]] [[Whatever.]] Bye.', 'I see that.', 'I see that.', 'I look.')).toBe(
      'I see that. I look. Bye.',
    )
    expect(rewritten('[[]][[No.]] Bye.', 'I see that, Jo. ', 'I see that.')).toBe('I see that, Jo. Bye.')
    // What stands first is said first.
    expect(rewritten('[[]]Hm, we will see. [[Call us.]] Bye.', 'I see that. ', 'I see that. I look.')).toBe(
      'I see that. Hm, we will see. I look. Bye.',
    )
    // So is what takes the place of the comma behind a greeting.
    expect(rewritten('Hello[[, ]]we will see. [[Call us.]] Bye.', '. I see that. ', 'I see that. I look.')).toBe(
      'Hello. I see that. We will see. I look. Bye.',
    )
    expect(rewritten('[[不行。]][[不归我管。]]', '我理解您的心情。', '我理解您的心情。')).toBe('我理解您的心情。')
  })

  test('say nothing in addition about words that the own rewrite says anew', () => {
    expect(rewritten('[[It is full and hopeless.]]', 'Let me look.', '+And otherwise?')).toBe('Let me look.')
  })

  test('say something in addition about words that the own rewrite keeps', () => {
    const message = messageOf('Shoot me a DM, now!')
    const shouted = findingOf(message, [{ kind: 'replace', span: [0, 19], text: 'Shoot me a DM, now.' }], [18, 19])
    const moved = findingOf(message, [{ kind: 'append', text: 'With the number, please.' }], [0, 13])
    expect(composeRewrites(shouted, [moved])).toEqual(['Shoot me a DM, now. With the number, please.'])
  })

  test('are mended in the best way of the others and in every way of their own', () => {
    const message = messageOf('No, never.')
    const own = findingOf(
      message,
      ['Yes', 'Well', 'Yes'].map((text) => ({ kind: 'replace', span: [0, 2], text })),
    )
    const other = findingOf(message, [
      { kind: 'replace', span: [4, 9], text: 'always' },
      { kind: 'replace', span: [4, 9], text: 'often' },
    ])
    expect(composeRewrites(own, [other])).toEqual(['Yes, always.', 'Well, always.'])
  })

  test('take nothing from findings that only add a message', () => {
    const message = messageOf('No.')
    const own = findingOf(message, [{ kind: 'replace', span: [0, 2], text: 'Yes' }])
    expect(
      composeRewrites(own, [findingOf(message, [{ kind: 'add', text: 'Hello' }]), findingOf(message, [])]),
    ).toEqual(['Yes.'])
  })
})

test('a sentence to send in addition, or a whole message, is given as it is', () => {
  const message = messageOf('No.')
  const finding = findingOf(message, [
    { kind: 'add', text: 'Hello.' },
    { kind: 'instead', text: 'Yes.' },
  ])
  expect(composeRewrites(finding, [findingOf(message, [{ kind: 'append', text: 'And?' }])])).toEqual(['Hello.', 'Yes.'])
})

test('a rewrite that changes nothing, or leaves no words, is none', () => {
  expect(rewritten('We [[do]] it.', 'do')).toBeUndefined()
  expect(rewritten('[[Actually]].', '')).toBeUndefined()
  expect(rewritten('[[Actually]]', '')).toBeUndefined()
})

describe('a long message', () => {
  const sentence = 'This sentence is one of very many, and it says so. '
  const long = (marked: string): string => `${sentence.repeat(30)}${marked} ${sentence.repeat(30)}`

  test('is shown as the sentence that changes', () => {
    expect(rewritten(long('Here we [[never]] stop.'), 'always')).toBe('Here we always stop.')
    expect(rewritten(long("[[I don't know.]]"), 'Let me see.')).toBe('Let me see.')
    expect(rewritten(`[[No]] way. ${sentence.repeat(40)}`, 'some')).toBe('Some way.')
    expect(rewritten(`${sentence.repeat(40)}The end is [[no]]`, 'here')).toBe('The end is here')
    expect(rewritten(`${'这是一句话。'.repeat(300)}我们[[从不]]停。${'这是一句话。'.repeat(300)}`, '总')).toBe(
      '我们总停。',
    )
  })

  test('is shown with the other changes in that sentence, and without those elsewhere', () => {
    const marked = `${long('Here we [[never]] [[ever]] stop.')}[[No]].`
    expect(rewritten(marked, 'always', 'gladly', 'yes')).toBe('Here we always gladly stop.')
  })

  test('is shown as its last sentence where one is put behind it', () => {
    expect(rewritten(`${sentence.repeat(40)}We do not.`, '+Shall we?')).toBe('We do not. Shall we?')
  })

  test('is cut between words where its sentences are long as well', () => {
    const shown = rewritten(`${'word '.repeat(400)}[[never]]${' word'.repeat(400)}`, 'always') ?? ''
    expect(shown).toMatch(/^word (?:word )+always(?: word)+$/)
    expect(shown.length).toBeLessThan(900)
  })

  test('is not cut inside a character', () => {
    for (const shift of ['', 'x'])
      expect(rewritten(`${'👍'.repeat(600)}${shift}[[never]]${shift}${'👍'.repeat(600)}`, 'always')).not.toMatch(
        /\p{Cs}/u,
      )
  })
})

const piece = fc.oneof(
  fc.constantFrom(' ', '\n', '. ', '...', ', ', '? ', 'Mr. ', '“', '(', '@a ', '，', '。', ' . . '),
  fc.lorem({ maxCount: 3 }),
  fc.string({ unit: 'grapheme', maxLength: 5 }),
)
const part = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''))

test('nothing outside the changed words is lost, letters at the beginning of a sentence apart', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(part, fc.constantFrom('', 'put there')), { minLength: 1, maxLength: 6 }),
      part,
      fc.boolean(),
      (changes, end, appends) => {
        let text = ''
        const message = () => messageOf(text)
        const spans: [number, number][] = []
        for (const [before] of changes) {
          text += before
          spans.push([text.length, text.length + 5])
          text += 'never'
        }
        text += end
        fc.pre(text.length <= 1000)
        const findings = spans.map((span, i) =>
          findingOf(message(), [{ kind: 'replace', span, text: changes[i]?.[1] ?? '' }]),
        )
        if (appends) findings.push(findingOf(message(), [{ kind: 'append', text: 'And this?' }]))
        const [first, ...others] = findings as [Finding, ...Finding[]]
        const [shown] = composeRewrites(first, others)
        if (shown === undefined) return
        // White space and the marks of what was dropped aside, the rest is there, in order, and nothing else is.
        const bare = (some: string): string => some.toUpperCase().replace(/[\s\p{P}]+/gu, '')
        const kept = changes.map(([before, put]) => before + put).join('') + end
        const added = bare('And this?')
        // What comes last is put before what looks like a signature.
        expect(shown.includes('And this?')).toBe(appends)
        expect(bare(shown).replace(added, '')).toBe(bare(kept))
      },
    ),
    { numRuns: 2000 },
  )
})

test('where words are only replaced, not even a mark is lost', () => {
  fc.assert(
    fc.property(part, part, part, (a, b, c) => {
      fc.pre(a.length + b.length + c.length < 900)
      const message = messageOf(`${a}never${b}ever${c}`)
      const edit = (at: number, words: string): Finding =>
        findingOf(message, [{ kind: 'replace', span: [at, at + words.length], text: '1' }])
      const [shown] = composeRewrites(edit(a.length, 'never'), [edit(a.length + 5 + b.length, 'ever')])
      expect(shown).toBe(`${a}1${b}1${c}`.trim())
    }),
    { numRuns: 1000 },
  )
})
