import { describe, expect, it } from 'vitest'
import { openStream, openText, readText } from '../../src/source/source.ts'
import { readAs } from './said.ts'

const FILES = {
  'chat.txt': 'Agent: Hello\nCustomer: My lamp\nhums\nAgent: Sorry',
  'chat.csv': 'Chat,Role,Text\n1,agent,Hello\n1,customer,"My lamp\nhums"\n1,agent,Sorry\n',
  'call.srt': '1\n00:00:00,400 --> 00:00:01,900\nAgent: Hello\n\n2\n00:00:02,000 --> 00:00:03,900\nCustomer: My lamp\n',
  'call.vtt': 'WEBVTT\n\n00:00.400 --> 00:01.900\nAgent: Hello\n\n00:02.000 --> 00:03.900\nCustomer: My lamp\n',
  'mail.eml': 'From: a@shop.test\nTo: b@x.test\nDate: Mon, 2 Mar 2026 09:05:00 +0000\nMessage-ID: <1@x>\n\nHello\n',
  'whatsapp.txt': '31/12/25, 21:04 - Noor: My lamp\nhums\n31/12/25, 21:05 - Iris: Sorry\n',
  'replies.md': '# Late\n\nYour parcel is late.\n\n# Lost\n\nYour parcel is lost.\n',
  'replies.yaml': '- title: Late\n  body: Your parcel is late.\n- title: Lost\n  body: Your parcel is lost.\n',
  'chats.jsonl':
    '{"messages":[{"role":"agent","text":"Hello"}]}\n{"messages":[{"role":"customer","text":"My lamp"}]}\n',
}
const SPEAKERS = { Iris: 'agent', Noor: 'customer', 'shop.test': 'agent' } as const

describe.each(Object.entries(FILES))('%s', (name, text) => {
  it('is the same conversations with returns alone, with both, and behind a byte order mark', async () => {
    const expected = await readAs(name, text, SPEAKERS)
    expect(expected.said.flat().length).toBeGreaterThan(0)
    for (const ends of ['\r', '\r\n'])
      for (const mark of ['', '\uFEFF'])
        expect(await readAs(name, mark + text.replaceAll('\n', ends), SPEAKERS)).toMatchObject({
          said: expected.said.map((messages) =>
            messages.map((message) => (ends === '\r\n' && name === 'chat.csv' ? expect.any(String) : message)),
          ),
          ids: expected.ids,
          times: expected.times,
          problems: [],
          astray: [],
        })
  })
})

describe('returns alone', () => {
  it('end lines only where there is no line feed', async () => {
    expect(await readText(openText('one\rtwo\r', 'a.txt'))).toBe('one\ntwo\n')
    expect(await readText(openText('one\rtwo\nthree', 'a.txt'))).toBe('one\rtwo\nthree')
  })

  it('are told from those whose line feed is in the next chunk', async () => {
    async function* stream() {
      yield Buffer.from('one\r')
      yield Buffer.from('\ntwo\r\n')
    }
    expect(await readText(await openStream(stream(), 'a.txt'))).toBe('one\r\ntwo\r\n')
  })
})
