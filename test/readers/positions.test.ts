import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml, stringify as toYaml } from 'yaml'
import type { Reader } from '../../src/reader.ts'
import csv from '../../src/readers/csv.ts'
import json from '../../src/readers/json.ts'
import jsonl from '../../src/readers/jsonl.ts'
import markdownTemplates from '../../src/readers/markdown-templates.ts'
import textReader from '../../src/readers/text.ts'
import yamlTemplates from '../../src/readers/yaml-templates.ts'
import { conversationsOf, readAll } from './fixture.ts'
import { anyText, expectPlace, fractions, spanOf, wellFormed } from './position.ts'

const RUNS = { numRuns: 400 }

const messagesOf = async (reader: Reader, file: string) =>
  conversationsOf(await readAll(reader, file)).flatMap(({ messages }) => messages)

/** JSON with any character escaped that may be. */
const escaped = (text: string, asEscapes: boolean): string =>
  asEscapes
    ? JSON.stringify(text).replace(
        /[^\\"/bfnrtu0-9a-f]/g,
        (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
      )
    : JSON.stringify(text)

const fromJson = (cut: string): string => JSON.parse(`"${cut}"`) as string

describe('the place of any span holds its words', () => {
  it('in JSONL', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(anyText, { minLength: 1 }),
        fc.boolean(),
        fc.boolean(),
        fractions,
        async (texts, asEscapes, mark, part) => {
          const records = texts.map((text) => `{"role":"agent","text":${escaped(text, asEscapes)}}`)
          const file = `${mark ? '\uFEFF' : ''}{"messages":[${records.join(', ')}]}\r\n{"messages":[${records.join()}]}`
          const messages = await messagesOf(jsonl, file)
          expect(messages.map(({ text }) => text)).toEqual([...texts, ...texts])
          for (const message of messages) expectPlace(file, message, spanOf(message.text, part), fromJson)
        },
      ),
      RUNS,
    ))

  it('in JSON', () =>
    fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1 }), fc.nat(3), fractions, async (texts, indent, part) => {
        const file = JSON.stringify({ templates: texts.map((body, id) => ({ id, body })) }, null, indent)
        const messages = await messagesOf(json, file)
        expect(messages.map(({ text }) => text)).toEqual(texts)
        for (const message of messages) expectPlace(file, message, spanOf(message.text, part), fromJson)
      }),
      RUNS,
    ))

  it('in CSV', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(wellFormed, { minLength: 1 }),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        fractions,
        async (texts, delimiter, newline, part) => {
          const rows = texts.map((text) => ['1', 'agent', `"${text.replaceAll('"', '""')}"`, 'x'])
          const all = [['conversation_id', 'role', 'text', 'note'], ...rows]
          const file = all.map((row) => row.join(delimiter)).join(newline)
          const messages = await messagesOf(csv, file)
          expect(messages.map(({ text }) => text)).toEqual(texts)
          for (const message of messages)
            expectPlace(file, message, spanOf(message.text, part), (cut) => cut.replaceAll('""', '"'))
        },
      ),
      RUNS,
    ))

  it('in CSV that does not keep to the rules', () =>
    fc.assert(
      fc.asyncProperty(fc.array(wellFormed.filter((text) => !text.includes('\0'))), fractions, async (lines, part) => {
        const file = `role,text\n${lines.map((line) => `agent,${line}`).join('\n')}`
        for (const message of await messagesOf(csv, file)) {
          const { start, end } = message.locate(spanOf(message.text, part))
          const cut = file.slice(start.offset, end.offset)
          const words = message.text.slice(...spanOf(message.text, part))
          // Quotes in wrong places are kept by the library; all else must be the same.
          expect(cut.replaceAll('"', '')).toBe(words.replaceAll('"', ''))
        }
      }),
      RUNS,
    ))

  it('in labelled text', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(lineStart, anyText)), fractions, async (lines, part) => {
        const file = lines.map(([start, text]) => start + text).join('\n')
        for (const message of await messagesOf(textReader, file)) {
          const span = spanOf(message.text, part)
          const words = message.text.slice(...span)
          // Marks of quotation go where the label has them, and are words where it has none.
          expectPlace(file, message, span, (cut) => {
            const lines = cut.replace(/\r?\n/g, '\n')
            return lines === words ? lines : lines.replace(/\n[ \t]{0,3}>[ \t]?/g, '\n')
          })
        }
      }),
      RUNS,
    ))

  it('in a labelled transcript in a cell', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(lineStart, wellFormed)), fractions, async (lines, part) => {
        const cell = lines.map(([start, text]) => start.replace('>', '') + text).join('\n')
        const file = `id,transcript\n1,"${cell.replaceAll('"', '""')}"`
        for (const message of await messagesOf(csv, file))
          expectPlace(file, message, spanOf(message.text, part), (cut) =>
            cut.replaceAll('""', '"').replaceAll('\r\n', '\n'),
          )
      }),
      RUNS,
    ))

  it('in fenced Markdown', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(anyText, { minLength: 1 }),
        fc.constantFrom('\n', '\r\n'),
        fractions,
        async (texts, newline, part) => {
          const bodies = texts.map((text) => text.replaceAll('~', '-').replace(/\r+$/, ''))
          const file = bodies.map((text, n) => `## Reply ${n}${newline}~~~${newline}${text}${newline}~~~`).join(newline)
          const messages = await messagesOf(markdownTemplates, file)
          expect(messages.map(({ text }) => text)).toEqual(bodies.map((text) => text.replaceAll('\r\n', '\n')))
          for (const message of messages)
            expectPlace(file, message, spanOf(message.text, part), (cut) => cut.replaceAll('\r\n', '\n'))
        },
      ),
      RUNS,
    ))

  it('in Markdown under headings', () =>
    fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1 }), fractions, async (texts, part) => {
        const file = texts.map((text, n) => `## Reply ${n}\n${text.replaceAll('```', '')}`).join('\n')
        for (const message of await messagesOf(markdownTemplates, file))
          expectPlace(file, message, spanOf(message.text, part), (cut) =>
            // A comment that has its lines to itself takes their end along.
            cut
              .replaceAll('\r\n', '\n')
              .replace(/(?<![^\n])[ \t]*<!--[\s\S]*?-->[ \t]*\n/g, '')
              .replace(/<!--[\s\S]*?-->/g, ''),
          )
      }),
      RUNS,
    ))

  it.each(['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const)('in YAML, %s', (style) =>
    fc.assert(
      fc.asyncProperty(fc.array(yamlText, { minLength: 1, maxLength: 4 }), fractions, async (texts, part) => {
        const file = toYaml(
          texts.map((body, id) => ({ id, body })),
          { defaultStringType: style, lineWidth: 30 },
        )
        const read = parseYaml(file) as { body: string }[]
        const messages = await messagesOf(yamlTemplates, file)
        expect(messages.map(({ text }) => text)).toEqual(read.map(({ body }) => body))
        for (const message of messages) {
          const span = spanOf(message.text, part)
          const { start, end } = message.locate(span)
          // Blocks of nothing but blanks only have a place as a whole.
          if (message.text.trim() === '') continue
          expectYaml(file.slice(start.offset, end.offset), message.text.slice(...span))
        }
      }),
      RUNS,
    ),
  )
})

const lineStart = fc.constantFrom(
  'Agent: ',
  'Customer: ',
  '**Agent:** ',
  '> **Bot:** ',
  '> ',
  '[10:02] Agent: ',
  '',
  '',
  '  ',
  '---',
)

const yamlText = wellFormed.map((text) => text.replace(/(?![\n\t])[\p{Cc}\uFEFF\uFFFE\uFFFF]/gu, ''))

/** The words of a span in one of YAML's styles: the library itself decodes what was cut out. */
function expectYaml(cut: string, words: string): void {
  const withoutBlanks = (text: string) => text.replace(/\s+/g, '')
  const decoded = [() => parseYaml(`"${cut}"`), () => parseYaml(`'${cut}'`), () => cut].map((decode) => {
    try {
      return withoutBlanks(String(decode()))
    } catch {
      return undefined
    }
  })
  expect(decoded).toContain(withoutBlanks(words))
}
