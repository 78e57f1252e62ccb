import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { toJsonLine } from '../../src/convert.ts'
import { loadReaders } from '../../src/readers/all.ts'
import { chooseReader } from '../../src/readers/choose.ts'
import csv from '../../src/readers/csv.ts'
import { formatReaders } from '../../src/readers/formats/index.ts'
import json from '../../src/readers/json.ts'
import jsonl from '../../src/readers/jsonl.ts'
import textReader from '../../src/readers/text.ts'
import { openFile, openStream, openText } from '../../src/source/source.ts'
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

describe('speakers', () => {
  const chat = 'Dana: Hello.\nOtto: My lamp hums.\nDana: Which lamp?\nOtto: The blue one.\n'

  it('that are not known are never guessed, and listed once', async () => {
    const [problem, ...more] = await readAll(textReader, chat)
    expect(more).toEqual([])
    expect(problem).toMatchObject({ problem: expect.stringContaining('"Dana" (2), "Otto" (2)') })
    expect(problem).toMatchObject({ hint: expect.stringContaining('--agent NAME') })
  })

  it('are known by the settings, whatever their case', async () => {
    const [chatOfDana] = conversationsOf(await readAll(textReader, chat, { DANA: 'agent', otto: 'customer' }))
    expect(chatOfDana?.messages.map(({ role }) => role)).toEqual(['agent', 'customer', 'agent', 'customer'])
  })

  it('are at most twenty in the problem, with names cut short', async () => {
    const lines = Array.from({ length: 30 }, (_, index) =>
      JSON.stringify([{ role: `${index}${'n'.repeat(99)}`, text: 'x' }]),
    )
    const [problem] = problemsOf(await readAll(jsonl, lines.join('\n')))
    expect(problem?.problem).toContain('and 10 more')
    expect(problem?.problem.length).toBeLessThan(20 * 75 + 200)
  })

  it('win over the roles of the file: an assistant may be a bot', async () => {
    const file = '{"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello"}]}'
    const roles = async (speakers: Record<string, 'bot' | 'agent'>) =>
      conversationsOf(await readAll(jsonl, file, speakers)).flatMap(({ messages }) => messages.map(({ role }) => role))
    expect(await roles({})).toEqual(['customer', 'agent'])
    expect(await roles({ Assistant: 'bot' })).toEqual(['customer', 'bot'])
  })

  it('may be called like properties of objects', async () => {
    for (const role of ['__proto__', 'constructor', 'toString'])
      expect(problemsOf(await readAll(jsonl, JSON.stringify({ messages: [{ role, text: 'x' }] })))).toHaveLength(1)
  })

  it('are not made of other words with a colon', async () => {
    const file =
      'Agent: See\nhttps://a.example\nhttps://b.example\nNote: x\nNote: y\nOrder: 1\nOrder: 2\n12:30\nCustomer: Yes\n'
    const [only] = conversationsOf(await readAll(textReader, file))
    expect(only?.messages).toHaveLength(2)
  })
})

describe('tables', () => {
  it('put rows of a conversation together that do not stand together', async () => {
    const file = 'conversation_id,role,text\na,customer,1\nb,customer,2\na,agent,3\n'
    expect(conversationsOf(await readAll(csv, file)).map(({ id, messages }) => [id, messages.length])).toEqual([
      ['a', 2],
      ['b', 1],
    ])
  })

  it('give a conversation out after 20,000 other rows, and warn where more of it comes later', async () => {
    const rows = Array.from({ length: 30_000 }, (_, index) => `c${index >> 1},agent,words`)
    const items = await readAll(csv, `conversation_id,role,text\n${rows.join('\n')}\nc0,agent,late\n`)
    expect(conversationsOf(items)).toHaveLength(15_001)
    expect(problemsOf(items)).toMatchObject([{ warning: true, line: 30_002 }])
  })

  it('are read across the edges of pieces, with line ends and quotes cut in two', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.nat(120), { maxLength: 6 }), async (cuts) => {
        const file =
          '\uFEFFconversation_id,role,text\r\nä,agent,"one ""é🐝"" two"\r\n\r\nä,customer,"a\r\nb"\r\nö,agent,"end"'
        const bytes = Buffer.from(file)
        const at = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b), bytes.length]
        async function* pieces() {
          for (const [index, start] of at.slice(0, -1).entries()) yield bytes.subarray(start, at[index + 1])
        }
        const items = await collect(csv.read(await openStream(pieces(), 'x.csv'), { speakers: {} }))
        const cutOut = conversationsOf(items).flatMap(({ messages }) =>
          messages.map((message) => {
            const { start, end } = message.locate([0, message.text.length])
            return file.slice(start.offset, end.offset)
          }),
        )
        expect(cutOut).toEqual(['one ""é🐝"" two', 'a\r\nb', 'end'])
      }),
    ))

  it('are threaded without end even where posts answer one another in a circle', async () => {
    const file =
      'tweet_id,author_id,inbound,text,response_tweet_id,in_response_to_tweet_id\n1,a,True,x,,2\n2,b,False,y,,1\n3,c,True,z,3,3\n'
    expect(conversationsOf(await readAll(csv, file)).flatMap(({ messages }) => messages)).toHaveLength(3)
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

describe('chooseReader', () => {
  const choose = (path: string, text: string, format?: string) => chooseReader(openText(text, path).sample, format)

  it('goes by the content where the extension misleads', async () => {
    expect((await choose('export.json', `${line('a')}\n${line('b')}\n`)).reader?.id).toBe('jsonl')
    expect((await choose('one.json', line('a'))).reader?.id).toBe('json')
    expect((await choose('one.jsonl', line('a'))).reader?.id).toBe('jsonl')
    expect((await choose('chat.md', 'Agent: Hello\nCustomer: Hello\n')).reader?.id).toBe('text')
    expect((await choose('replies.md', '# Replies\n\n## One\n\nHello.\n')).reader?.id).toBe('markdown-templates')
    expect((await choose('<stdin>', 'role,text\nagent,Hello\n')).reader?.id).toBe('csv')
    expect((await choose('<stdin>', 'Agent: Hello\nCustomer: Hello\n')).reader?.id).toBe('text')
    expect((await choose('<stdin>', `${line('a')}\n${line('b')}\n`)).reader?.id).toBe('jsonl')
  })

  it('does as it is told', async () => {
    expect((await choose('chat.md', 'Agent: Hello', 'markdown-templates')).reader?.id).toBe('markdown-templates')
    expect(await choose('chat.md', 'Agent: Hello', 'docx')).toMatchObject({ reason: 'there is no input format "docx"' })
  })

  it('leaves alone what is no export, though it has the extension of one', async () => {
    for (const [path, text] of [
      ['package.json', '{"name": "x", "version": "1.0.0", "license": "MIT", "scripts": {"test": "vitest"}}'],
      ['tsconfig.json', '{"compilerOptions": {"strict": true}, "include": ["src"], "exclude": ["dist"]}'],
      ['compose.yml', 'version: "3"\nservices:\n  web:\n    image: nginx\n'],
      ['README.md', '# x\n\n## Install\n\n```\nnpm i x\n```\n'],
      ['requirements.txt', 'one==1.0\ntwo==2.0\n'],
    ] as const)
      expect((await choose(path, text)).reader).toBeUndefined()
    expect(await choose('requirements.txt', 'one==1.0\n')).toMatchObject({
      reason: 'nothing in it looks like labelled text that can be read',
    })
  })

  it('gives a reason where nothing fits', async () => {
    expect(await choose('<stdin>', 'Nobody says anything here.\n')).toMatchObject({
      reason: 'its format was not recognised',
    })
  })
})
