import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Baseline } from '../../src/baseline/baseline.ts'
import type { Entry } from '../../src/baseline/entry.ts'
import { baselineText, readBaseline } from '../../src/baseline/file.ts'
import { baselineSchema } from '../../src/config/schema.ts'
import type { Conversation } from '../../src/conversation.ts'
import type { Violation } from '../../src/violation.ts'
import { sandbox } from '../config/sandbox.ts'
import { messageOf, transcriptOf } from '../engine/making.ts'

const TODAY = '2026-03-02'
const FOLDER = fileURLToPath(new URL('.', import.meta.url))
const FILE = `${FOLDER}.etiquette-baseline.json`
/** The file of all templates: one that is there. */
const TEMPLATES = fileURLToPath(import.meta.url)
const isValid = new Ajv().compile(baselineSchema())

/** Each of these words is a violation of the rule that is called like it. */
const BAD = ['never', 'cannot', 'impossible']

const templateOf = (text: string, title: string): Conversation => ({
  ...transcriptOf([messageOf(text)], { kind: 'template', title, id: title }),
})

function violationsOf(conversation: Conversation): Violation[] {
  return conversation.messages.flatMap(({ index, text, locate }) =>
    [...text.matchAll(new RegExp(BAD.join('|'), 'g'))].map((match) => {
      const span = [match.index, match.index + match[0].length] as const
      const facts = {
        path: 'x',
        conversation: conversation.id,
        message: index,
        severity: 'warn',
        url: '',
        locale: 'en',
      } as const
      return { ...facts, rule: match[0], text: '', actual: match[0], expected: [], span, place: locate(span) }
    }),
  )
}

const record = (
  conversations: readonly Conversation[],
  entries: readonly Entry[] = [],
  remark = {},
  file = TEMPLATES,
): Baseline => {
  const baseline = new Baseline(FILE, { entries }, TODAY)
  for (const each of conversations)
    for (const violation of violationsOf(each)) baseline.record(each, violation, file, remark, false)
  return baseline
}

/** What a later run shows, and says to be fixed. */
function later(entries: readonly Entry[], conversations: readonly Conversation[], today = TODAY) {
  const baseline = new Baseline(FILE, { entries }, today)
  const left = conversations.flatMap((each) => {
    const violations = violationsOf(each)
    const known = baseline.look(each, violations, TEMPLATES)
    return violations.filter((_, index) => known[index] !== 'known').map(({ rule }) => `${each.id} ${rule}`)
  })
  baseline.readFile(TEMPLATES)
  const fixed = baseline.fixed([], () => true).map(({ rule }) => rule)
  return { left, fixed }
}

const sentence = fc.constantFrom(
  'We never do that.',
  'You cannot return it!',
  'That is impossible.',
  'Thank you for writing.',
  'Is there more?',
  'We will look at it on Monday.',
)
const words = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '))
const template = fc.tuple(words, fc.constantFrom('A', 'B', 'C', 'D')).map(([text, title]) => templateOf(text, title))
const transcript = fc
  .array(words, { minLength: 1, maxLength: 4 })
  .map((texts) => transcriptOf(texts.map((text, index) => messageOf(text, { role: index % 2 ? 'agent' : 'customer' }))))
const conversations = fc.array(fc.oneof(template, transcript), { maxLength: 6 })

describe('what is recorded is not shown again', () => {
  test('in any order, however often, wherever it stands', () => {
    fc.assert(
      fc.property(conversations, fc.infiniteStream(fc.nat()), (all, keys) => {
        const { entries } = record(all).written
        const shuffled = [...all, ...all.slice(0, 2)]
          .map((each) => ({ each, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }, index) => ({ ...each, id: `other ${index}` }))
        expect(later(entries, shuffled)).toEqual({ left: [], fixed: [] })
      }),
    )
  })

  test('when other sentences of a template are changed', () => {
    fc.assert(
      fc.property(
        sentence,
        fc.array(sentence, { maxLength: 3 }),
        fc.array(sentence, { maxLength: 3 }),
        (kept, before, after) => {
          const of = (parts: readonly string[]) => templateOf(parts.join(' '), 'A')
          const { entries } = record([of([kept])]).written
          const { left } = later(entries, [of([...before, kept, ...after])])
          const known = violationsOf(of([kept])).map(({ rule }) => `A ${rule}`)
          expect(left.filter((each) => known.includes(each))).toEqual([])
        },
      ),
    )
  })

  test('when lines end elsewhere', () => {
    const of = (text: string) => templateOf(text, 'A')
    const { entries } = record([of('We are sorry, but we never  do\nthat on Mondays. Bye.')]).written
    expect(later(entries, [of('We are sorry,\r\n  but we never do that on\r\nMondays.\r\n\r\nBye now.')]).left).toEqual(
      [],
    )
  })

  test('in an export with other conversations before and behind', () => {
    const chat = (text: string) => transcriptOf([messageOf(text, { role: 'customer' }), messageOf('We never do that.')])
    const { entries } = record([chat('Where is my parcel?')]).written
    const all = [chat('Hello?'), chat('Where is my parcel?'), chat('And mine?')]
    expect(later(entries, all).left).toEqual(['c never', 'c never'])
  })

  test('when the conversation has gone on', () => {
    const chat = (...more: string[]) =>
      transcriptOf(['Hi', 'We never do that.', ...more].map((text) => messageOf(text)))
    const { entries } = record([chat()]).written
    expect(later(entries, [chat('Oh.', 'Bye.')])).toEqual({ left: [], fixed: [] })
  })
})

test('the same words in another template, or of another rule, are new', () => {
  const { entries } = record([templateOf('We never do that.', 'A')]).written
  expect(later(entries, [templateOf('We never do that.', 'B')]).left).toEqual(['B never'])
  expect(later(entries, [templateOf('We cannot do that.', 'A')]).left).toEqual(['A cannot'])
})

test('what is gone is fixed, where its file or conversation was read', () => {
  const chat = transcriptOf([messageOf('Hi, we never do that.')])
  const { entries } = record([templateOf('We never do that. It is impossible.', 'A'), chat]).written
  expect(later(entries, [templateOf('We never do that.', 'A')]).fixed).toEqual(['impossible'])
  const unread = new Baseline(FILE, { entries }, TODAY)
  unread.look(chat, [], TEMPLATES)
  expect(unread.fixed([FOLDER], () => true).map(({ rule }) => rule)).toEqual(['never'])
})

test('what is said of a file that is gone is fixed where its folder was searched', () => {
  const { entries } = record([templateOf('We never do that.', 'A')], [], {}, `${FOLDER}gone.md`).written
  const fixed = (folder: string, isOn = true) => new Baseline(FILE, { entries }, TODAY).fixed([folder], () => isOn)
  expect(fixed(FOLDER)).toEqual(entries)
  expect(fixed(`${FOLDER}other`)).toEqual([])
  expect(fixed(FOLDER, false)).toEqual([])
})

test('a template is known again in a file of another name', () => {
  const { entries } = record([templateOf('We never do that.', 'a')], [], {}, `${FOLDER}a.md`).written
  expect(later(entries, [templateOf('We never do that.', 'b')])).toEqual({ left: [], fixed: [] })
})

test('a template with a title of its own is not taken for another one, though its file is gone', () => {
  const { entries } = record([templateOf('We never do that.', 'Late')], [], {}, `${FOLDER}gone.md`).written
  expect(later(entries, [templateOf('We never do that.', 'Late'), templateOf('We never do that.', 'Returns')])).toEqual(
    {
      left: ['Returns never'],
      fixed: [],
    },
  )
})

test('an entry holds to the end of its last day', () => {
  const all = [templateOf('We never do that.', 'A')]
  const { entries } = record(all, [], { expires: TODAY }).written
  expect(later(entries, all).left).toEqual([])
  expect(later(entries, all, '2026-03-03')).toEqual({ left: ['A never'], fixed: [] })
})

describe('the file', () => {
  test('is the same for the same entries in any order, is read back, and fits its schema', async () => {
    const folder = await sandbox({})
    const remark = fc.record(
      {
        reason: fc.string().filter((text) => /\S/u.test(text)),
        owner: fc.constant('"Anna" <a>'),
        expires: fc.constant('2026-12-31'),
      },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(conversations, remark, async (all, said) => {
        const { entries } = record(all, [], said).written
        const text = baselineText({ entries })
        expect(baselineText({ entries: [...entries].reverse() })).toBe(text)
        expect(isValid(JSON.parse(text)), JSON.stringify(isValid.errors)).toBe(true)
        const { writeFile } = await import('node:fs/promises')
        await writeFile(`${folder}/b.json`, text)
        const read = await readBaseline(`${folder}/b.json`, folder)
        expect(baselineText(read)).toBe(text)
        expect(text.split('\n')).toHaveLength(entries.length === 0 ? 5 : entries.length + 6)
      }),
      { numRuns: 40 },
    )
  })

  test('holds nothing of what was written', () => {
    const secret = 'Dana Miller never 4111 1111 1111 1111 dana@example.com'
    const all = [
      transcriptOf([messageOf(secret), messageOf(`${secret} again`)], { id: 'dana-miller' }),
      templateOf(secret, 'Dana'),
    ]
    const text = baselineText(record(all).written)
    expect(text).not.toMatch(/dana|miller|4111|example/i)
    expect(record(all).size).toBe(2)
  })

  test('what people said stays when it is written again, and may be renewed', () => {
    const all = [templateOf('We never do that.', 'A')]
    const first = record(all, [], { owner: 'one', expires: '2026-01-01' }).written.entries
    expect(record(all, first, { owner: 'two' }).written.entries).toEqual(first)
    const renewed = new Baseline(FILE, { entries: first }, TODAY)
    for (const each of all)
      for (const violation of violationsOf(each)) renewed.record(each, violation, TEMPLATES, { owner: 'two' }, true)
    expect(renewed.written.entries).toEqual([{ ...first[0], owner: 'two' }])
  })

  test('a line that a merge left twice counts once', () => {
    const [entry] = record([templateOf('We never do that.', 'A')]).written.entries as [Entry]
    const baseline = new Baseline(FILE, { entries: [entry, { ...entry, owner: 'x' }] }, TODAY)
    expect(baseline.written.entries).toEqual([entry])
  })

  const hash = 'a'.repeat(32)
  test.each([
    ['{', 'b.json:1:2: '],
    ['{"version":"1","entries":[\n<<<<<<< ours\n]}', 'b.json:2:1: '],
    ['[]', 'b.json: This is no baseline'],
    ['{"version":"1"}', 'b.json:1:1: '],
    ['{"version":"2","entries":[]}', 'b.json: This baseline has the version "2"'],
    [
      `{"version":"1","entries":[\n{"rule":"a","in":"${hash}"}]}`,
      'b.json:2:1: entries[0] must have the key "fingerprint"',
    ],
    [
      `{"version":"1","entries":[{"rule":"a","in":"x","fingerprint":"${hash}"}]}`,
      'b.json:1:44: entries[0].in must be 32 digits',
    ],
    [
      `{"version":"1","entries":[{"rule":"a","in":"${hash}","fingerprint":"${hash}","expries":"2026-01-01"}]}`,
      'b.json:1:128: Unknown key "expries" in entries[0] — did you mean "expires"?',
    ],
    [
      `{"version":"1","entries":[{"rule":"a","in":"${hash}","fingerprint":"${hash}","expires":"2026-02-30"}]}`,
      'b.json:1:138: entries[0].expires: there is no such day as "2026-02-30"',
    ],
  ])('that is damaged: %s', async (text, message) => {
    const folder = await sandbox({ 'b.json': text })
    const error = await readBaseline(`${folder}/b.json`, folder).then(
      () => new Error('was read'),
      (thrown: Error & { at?: string }) => thrown,
    )
    expect(`${(error as { at?: string }).at}: ${error.message}`).toContain(message)
  })
})
