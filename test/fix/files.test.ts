import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Conversation } from '../../src/conversation.ts'
import { fixText } from '../../src/fix/fix-text.ts'
import { chooseReader } from '../../src/readers/choose.ts'
import { decodeWhole } from '../../src/source/encoding.ts'
import { openText } from '../../src/source/source.ts'
import { checkWith, readTemplates, type TemplateFile, templateFiles, wordFinder } from './files.ts'

const files = await templateFiles()

/** Words of the templates of a file. Those of placeholders and links may stand elsewhere in the file as well. */
const wordsOf = (conversations: readonly Conversation[]): string[] => [
  ...new Set(
    conversations
      .filter(({ kind }) => kind === 'template')
      .flatMap(({ messages }) => messages.flatMap(({ text }) => text.match(/\p{L}{3,}/gu) ?? [])),
  ),
]

/** A file as it may be saved: line ends, a byte order mark, the end of the last line. */
const saved = fc.record({
  crlf: fc.boolean(),
  bom: fc.boolean(),
  end: fc.constantFrom('', '\n', undefined),
})

function save(text: string, { crlf, bom, end }: { crlf: boolean; bom: boolean; end: string | undefined }): string {
  const body = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
  const ended = end === undefined ? body : body.replace(/\n*$/, end)
  return (bom ? '\uFEFF' : '') + (crlf ? ended.replaceAll('\n', '\r\n') : ended)
}

/** What fits everywhere, and what every format has to write in its own way. */
const plainWords = fc.stringMatching(/^[a-zäé][a-z' ]{0,8}[a-z0-9]$/).map((word) => `z${word}z`)
const oddWords = fc
  .array(
    fc.constantFrom(
      '"',
      "'",
      '\\',
      '\n',
      '\n\n',
      ': ',
      ' #',
      '<b>',
      '&amp;',
      '&',
      '*x*',
      '_',
      '`',
      '{{n}}',
      '[a](b)',
      ', ',
      ';',
      '- ',
      '% ',
      '@',
      '\t',
      '💡',
      'ü',
      '“',
      '\u00a0',
      '\u2028',
      '> ',
      '1. ',
      '~~',
      '---',
      '```',
      '|',
    ),
    { maxLength: 6 },
  )
  .map((parts) => `zq${parts.join('w')}qz`)
/** Nothing, or marks alone. */
const marks = fc.constantFrom(
  '',
  '-',
  '#',
  '"',
  "'",
  ': ',
  ' ',
  '\n',
  '<',
  '&',
  '!',
  '*',
  '> ',
  '- x',
  '[]',
  '{',
  'null',
  '1',
)

const instead = (words: fc.Arbitrary<string>) =>
  fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), words), {
    minLength: 1,
    maxLength: 5,
  })

async function setUp(
  file: TemplateFile,
  how: Parameters<typeof save>[1],
  picks: readonly (readonly [number, string])[],
) {
  const text = save(file.text, how)
  const { conversations } = await readTemplates(file.reader, text, file.path)
  const all = wordsOf(conversations)
  const words = new Map(picks.map(([at, word]) => [all[Math.floor(at * all.length)] ?? '', word]))
  for (const word of [...words.values()]) for (const own of word.match(/[\p{L}\p{N}]+/gu) ?? []) words.delete(own)
  const check = checkWith(file.reader, file.path, wordFinder(words))
  return { text, words, check, before: await check(text) }
}

/** The stretches of a file between the words that are to be fixed. */
function between(text: string, { checked }: Awaited<ReturnType<typeof setUp>>['before']): string[] {
  const places = checked
    .flatMap(({ violations }) => violations.map(({ place }) => [place.start.offset, place.end.offset] as const))
    .sort((a, b) => a[0] - b[0])
  return [...places, [text.length, text.length] as const].map(([start], i) =>
    text.slice(places[i - 1]?.[1] ?? 0, start),
  )
}

/** Whether pieces stand in a text in their order, from its beginning to its end. */
function holds(text: string, pieces: readonly string[]): boolean {
  const last = pieces.at(-1) ?? ''
  if (!text.startsWith(pieces[0] ?? '') || !text.endsWith(last)) return false
  let at = 0
  for (const piece of pieces) {
    const found = text.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  return true
}

describe.each(files)('$path', (file) => {
  test('is the same outside of what is fixed, reads as was meant, and is not changed again', async () => {
    await fc.assert(
      fc.asyncProperty(saved, instead(plainWords), async (how, picks) => {
        const { text, words, check, before } = await setUp(file, how, picks)
        const result = await fixText(text, { safety: 'safe', check })
        expect(holds(result.text, between(text, before))).toBe(true)
        const after = await check(result.text)
        expect(after.checked.length).toBe(before.checked.length)
        for (const [i, { conversation }] of after.checked.entries())
          for (const [j, message] of conversation.messages.entries()) {
            const was = before.checked[i]?.conversation.messages[j]?.text ?? ''
            const isFixed = conversation.kind === 'template' && after.checked[i]?.violations.length === 0
            const meant = was.replace(/[\p{L}\p{N}]+/gu, (word) => words.get(word) ?? word)
            if (isFixed || conversation.kind !== 'template') expect(message.text).toBe(isFixed ? meant : was)
          }
        expect((await fixText(result.text, { safety: 'safe', check })).text).toBe(result.text)
      }),
      { numRuns: 12 },
    )
  })

  test('keeps every line that nothing is fixed in, whatever is put in', async () => {
    await fc.assert(
      fc.asyncProperty(saved, instead(fc.oneof(oddWords, marks)), async (how, picks) => {
        const { text, check, before } = await setUp(file, how, picks)
        const result = await fixText(text, { safety: 'safe', check })
        const touched = new Set(
          before.checked.flatMap(({ violations }) =>
            violations.flatMap(({ place: { start, end } }) =>
              Array.from({ length: end.line - start.line + 1 }, (_, i) => start.line + i),
            ),
          ),
        )
        const kept = text.split('\n').filter((_, i) => !touched.has(i + 1))
        const lines = result.text.split('\n')
        let at = 0
        for (const line of kept) {
          const found = lines.indexOf(line, at)
          expect(found).toBeGreaterThanOrEqual(0)
          at = found + 1
        }
        const after = await check(result.text)
        expect(after.problems).toBeLessThanOrEqual(before.problems)
        expect(after.checked.map(({ conversation: { id, kind } }) => [id, kind])).toEqual(
          before.checked.map(({ conversation: { id, kind } }) => [id, kind]),
        )
        expect((await fixText(result.text, { safety: 'safe', check })).text).toBe(result.text)
      }),
      { numRuns: 12 },
    )
  })

  test('reads the same with a byte order mark', async () => {
    const texts = async (text: string) =>
      (await readTemplates(file.reader, text, file.path)).conversations.map(({ id, messages }) => [
        id,
        messages.map((message) => message.text),
      ])
    expect(await texts(save(file.text, { crlf: false, bom: true, end: undefined }))).toEqual(
      await texts(save(file.text, { crlf: false, bom: false, end: undefined })),
    )
  })

  test('has nearly all that is plain fixed', async () => {
    const { conversations } = await readTemplates(file.reader, file.text, file.path)
    const words = wordsOf(conversations)
    let [left, all] = [0, 0]
    for (const word of words) {
      const check = checkWith(file.reader, file.path, wordFinder(new Map([[word, 'zumzum']])))
      const before = await check(file.text)
      const result = await fixText(file.text, { safety: 'safe', check })
      all += before.checked.reduce((sum, { violations }) => sum + violations.length, 0)
      left += result.refused.length
    }
    // A word that a mark cuts in two, or that stands in two templates at once, is left.
    expect(left / all).toBeLessThan(0.1)
  })
})

test('bytes of every encoding come back as they were', () => {
  const text = '\uFEFFa: ü 💡\r\n'
  const utf16 = Buffer.from(text, 'utf16le')
  for (const bytes of [Buffer.from(text), utf16, Buffer.from(utf16).swap16()])
    expect(decodeWhole(bytes)?.encode(decodeWhole(bytes)?.text ?? '')).toEqual(bytes)
  expect(decodeWhole(Buffer.from([0x61, 0xff, 0x62]))).toBeUndefined()
})

test('words are fixed across the lines of a folded or plain text in YAML', async () => {
  const text = 'a: >-\n  We are here in\n  order to help, prior\n  to noon.\nb: We are in\n  order to help.\n'
  const { reader } = await chooseReader(openText(text, 'a.yaml').sample)
  const check = checkWith(reader as TemplateFile['reader'], 'a.yaml', (own) =>
    [...own.matchAll(/in order to/g)].map(({ index }) => ({ span: [index, index + 11] as const, text: 'to' })),
  )
  expect((await fixText(text, { safety: 'safe', check })).text).toBe(
    'a: >-\n  We are here to help, prior\n  to noon.\nb: We are to help.\n',
  )
})
