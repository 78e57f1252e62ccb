import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { toJsonLine } from '../../src/convert.ts'
import { loadReaders } from '../../src/readers/all.ts'
import { formatReaders } from '../../src/readers/formats/index.ts'
import json from '../../src/readers/json.ts'
import jsonl from '../../src/readers/jsonl.ts'
import { openFile } from '../../src/source/source.ts'
import { expectNoHang } from '../no-hang.ts'
import { collect, conversationsOf, problemsOf, readAll } from './fixture.ts'
import { anyText } from './position.ts'

const readers = await loadReaders()

const folder = mkdtempSync(join(tmpdir(), 'readers-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A file with these bytes, opened. */
const opened = (name: string, bytes: string | Uint8Array) => {
  const file = join(folder, name)
  writeFileSync(file, bytes)
  return openFile(file, name)
}

const line = (id: string, text = 'words') => JSON.stringify({ id, messages: [{ role: 'agent', text }] })

/** Formats of helpdesks share all that reads files: one of them stands for all. */
const tried = readers.filter((reader) => !formatReaders.includes(reader) || reader.id === 'intercom')

describe.each(tried.map((reader) => [reader.id, reader] as const))('%s', (_id, reader) => {
  it('warns of an empty file, or of one of blanks', async () => {
    for (const text of ['', '\uFEFF', ' \n\r\n']) {
      const [problem, ...more] = problemsOf(await readAll(reader, text))
      expect(more).toEqual([])
      expect(problem).toMatchObject({ problem: 'no conversations found', warning: true })
    }
  })

  it('never throws, whatever the text', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(anyText),
        fc.constantFrom('', '{', '[', '---\n', 'Agent: ', 'role,text\n', '- '),
        async (texts, start) => {
          const text = start + texts.join('\n')
          reader.detect({ path: 'x', extension: '', head: text, complete: true })
          for (const { messages } of conversationsOf(await readAll(reader, text)))
            for (const message of messages) {
              const { start: from, end } = message.locate([0, message.text.length])
              expect(from.offset).toBeGreaterThanOrEqual(0)
              expect(end.offset).toBeGreaterThanOrEqual(from.offset)
              expect(end.offset).toBeLessThanOrEqual(text.length)
            }
        },
      ),
      { numRuns: 400 },
    ))

  it('reads a megabyte without a blank or a line end, and finds places in it, in time', async () => {
    const long = 'x"y'.repeat(350_000)
    const file = SHAPES[reader.id]?.(long) ?? ''
    const done = expectNoHang(10_000)
    const messages = conversationsOf(await readAll(reader, file)).flatMap((one) => one.messages)
    const message = messages.find(({ text }) => text.length >= long.length)
    expect(message).toBeDefined()
    for (let at = 0; at < long.length; at += 1000) message?.locate([at, at + 3])
    done()
  })

  it('reads 100,000 brackets within one another in time', async () => {
    for (const text of [
      '['.repeat(100_000),
      '{"a":'.repeat(100_000),
      `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      '[\n'.repeat(50_000),
      '- '.repeat(50_000),
    ]) {
      const done = expectNoHang(10_000)
      reader.detect({ path: 'x', extension: '', head: text.slice(0, 65536), complete: false })
      await readAll(reader, text)
      done()
    }
  })

  it('reads 20,000 lines of each kind of noise in time', async () => {
    for (const noise of [
      '---\n',
      'Agent: \n',
      '"',
      '"\n',
      ',\n',
      '# x\n',
      '<!-- ',
      '```\n',
      '> ',
      '\\',
      'a: b\n',
      '**',
      '{"id":1}\n',
      '- &a x\n- *a\n',
      '\r',
    ]) {
      const done = expectNoHang(10_000)
      await readAll(reader, noise.repeat(20_000))
      done()
    }
  })

  it('is chosen or not in time, whatever a file begins with', () => {
    for (const noise of [
      '\n',
      '\r\n',
      ' ',
      '\t',
      ' \n',
      '-\n',
      '- ',
      'a ',
      'a:\n',
      '{\n',
      '"\n',
      '(\n',
      '> ',
      '1 ',
      '[0',
    ]) {
      const head = noise.repeat(65_536).slice(0, 65_536)
      const done = expectNoHang(1000, JSON.stringify(noise))
      reader.detect({ path: 'x', extension: '', head, complete: false })
      done()
    }
  })

  it('reads nothing from binary data and says so in the source', async () => {
    const source = await opened(`binary${reader.extensions[0]}`, Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 8, 0]))
    expect(await collect(reader.read(source, { speakers: {} }))).toEqual([])
    expect(source.problems).toMatchObject([{ problem: 'this looks like binary data, not text' }])
  })
})

const MAIL = 'From: support@x.test\nTo: n@y.test\nDate: Mon, 2 Mar 2026 09:00:00 +0000\n\n'

const SHAPES: Record<string, (text: string) => string> = {
  csv: (text) => `title,body\nlong,"${text.replaceAll('"', '""')}"\n`,
  eml: (text) => MAIL + text,
  espanso: (text) => `- trigger: ":x"\n  replace: '${text}'\n`,
  'github-saved-replies': (text) => `# Saved replies\n## Long\n\`\`\`\n${text}\n\`\`\`\n`,
  intercom: (text) =>
    JSON.stringify({ type: 'conversation', source: { body: text, author: { type: 'user' } }, conversation_parts: {} }),
  json: (text) => JSON.stringify([{ title: 'long', body: text }]),
  jsonl: (text) => line('long', text),
  'markdown-templates': (text) => `## Long\n${text}\n## Short\nx`,
  mbox: (text) => `From x@y.test Mon Mar  2 09:00:00 2026\n${MAIL}${text}\n`,
  osticket: (text) => `- isenabled: 1\n  title: Long\n  response: '${text}'\n`,
  rasa: (text) => `responses:\n  utter_long:\n    - text: '${text}'\n`,
  'salesforce-quick-text': (text) =>
    `Id,Name,Message,Category,Channel\n1,Long,"${text.replaceAll('"', '""')}",x,Email\n`,
  srt: (text) => `1\n00:00:01,000 --> 00:00:02,000\nAgent: ${text}\n`,
  text: (text) => `Agent: ${text}\nCustomer: x`,
  textexpander: (text) => `abbreviation,content,label\nx,"${text.replaceAll('"', '""')}",Long\n`,
  webvtt: (text) => `WEBVTT\n\n00:01.000 --> 00:02.000\n<v Agent>${text}\n`,
  whatsapp: (text) => `31/12/2025, 21:04 - Agent: ${text}\n`,
  'yaml-templates': (text) => `long: '${text}'\n`,
  'zendesk-chat-text': (text) => `(09:00:01) Agent: ${text}\n`,
}

describe('lines that cannot be read', () => {
  it('cost one line of JSONL and are named', async () => {
    const lines = Array.from({ length: 1000 }, (_, index) => line(`c${index}`))
    lines[499] = '{"id":"broken","messages":[}'
    const items = await readAll(jsonl, lines.join('\r\n'))
    expect(conversationsOf(items)).toHaveLength(999)
    expect(problemsOf(items)).toEqual([
      {
        problem: 'this is not valid JSON ("}" where a value should be, column 28)',
        hint: 'Every line must be one whole conversation. The other lines were read.',
        line: 500,
      },
    ])
  })

  it('are summed up after twenty', async () => {
    const items = await readAll(jsonl, `${'{\n'.repeat(332)}${line('fine')}\n`)
    const problems = problemsOf(items)
    expect(problems).toHaveLength(21)
    expect(problems.at(-1)?.problem).toBe('and 312 more problems like these, the last of them at line 332')
    expect(conversationsOf(items)).toHaveLength(1)
  })

  it('are told for a whole JSON document with the place of the error', async () => {
    for (const [text, problem, at] of [
      ['[\n{"messages": [\n', 'it is cut off', 3],
      ['[\n1,\n]', '"]" where a value should be', 3],
      ['{"a": 1}\n{', 'there is something after its end: "{"', 2],
      ['{"a": "x\ny"}', 'a control character in a string', 1],
      ['{"a": "\\x"}', 'an unknown escape in a string', 1],
      ['{"a"\n 1}', '"1" where ":" should be', 2],
      ['{a: 1}', '"a" where a quoted key should be', 1],
      ['[1 2]', '"2" where "," or "]" should be', 1],
      ['[01]', '"0" where a value should be', 1],
    ] as const) {
      const [found] = problemsOf(await readAll(json, text))
      expect(found?.problem).toContain(problem)
      expect(found?.line).toBe(at)
    }
  })
})

describe('bytes', () => {
  it('that are not UTF-8 are reported at their line, and all is read', async () => {
    const text = Buffer.concat([
      Buffer.from(`${line('\uFFFD')}\n{"id":"`),
      Buffer.from([0xe9]),
      Buffer.from(`","messages":[]}\n`),
    ])
    const source = await opened('latin.jsonl', text)
    expect(conversationsOf(await collect(jsonl.read(source, { speakers: {} })))).toHaveLength(2)
    expect(source.problems).toMatchObject([{ line: 2 }])
  })

  it('in gzip and UTF-16 are read; a cut-off gzip gives what could be unpacked', async () => {
    const text = `${line('a')}\n${line('b')}\n`
    const zipped = gzipSync(Buffer.from(`\uFEFF${text}`, 'utf16le'))
    const source = await opened('chat.jsonl.gz', zipped)
    expect(source.sample.extension).toBe('.jsonl')
    expect(conversationsOf(await collect(jsonl.read(source, { speakers: {} })))).toHaveLength(2)
    const cut = await opened('cut.jsonl.gz', zipped.subarray(0, zipped.length - 12))
    await collect(jsonl.read(cut, { speakers: {} }))
    expect(cut.problems).toHaveLength(1)
  })
})

describe('odd values in JSON', () => {
  it('are problems or are passed over, and never crash', () =>
    fc.assert(
      fc.asyncProperty(fc.array(odd), async (values) => {
        await readAll(jsonl, values.map((value) => JSON.stringify(value)).join('\n'))
        const items = await readAll(json, JSON.stringify(values))
        for (const conversation of conversationsOf(items)) {
          expect(typeof toJsonLine(conversation)).toBe('string')
          for (const message of conversation.messages) message.locate([0, message.text.length])
        }
      }),
      { numRuns: 1000 },
    ))
})

const { odd } = fc.letrec((tie) => ({
  odd: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(null, true, 0, 1e300, 'agent', 'words', '2026-03-02T09:05:00Z'),
    fc.array(tie('odd'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(
        ...[
          'messages',
          'role',
          'text',
          'content',
          'id',
          'author',
          'time',
          'kind',
          'title',
          'conversations',
          'from',
          'body',
        ],
        ...[
          'value',
          'templates',
          '__proto__',
          'constructor',
          'sender',
          'name',
          'internal',
          'tool_calls',
          'type',
          '7',
          'closed',
        ],
      ),
      tie('odd'),
      { maxKeys: 5 },
    ),
  ),
}))
