import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Conversation, Role } from '../../src/conversation.ts'
import type { Letter } from '../../src/readers/mail/letter.ts'
import { plainSubject } from '../../src/readers/mail/letter.ts'
import { Threads } from '../../src/readers/mail/threads.ts'
import { eml, mbox } from '../../src/readers/mail.ts'
import { openText } from '../../src/source/source.ts'
import { expectNoHang } from '../no-hang.ts'
import { collect, conversationsOf, problemsOf, readAll } from './fixture.ts'
import { expectPlace, fractions, spanOf, wellFormed } from './position.ts'

const HEAD =
  'From: noor@example.test\nTo: support@lamps.example\nDate: Mon, 2 Mar 2026 09:00:00 +0000\nMessage-ID: <1@x>\n'

const read = async (mail: string, speakers: Record<string, Role> = {}) =>
  conversationsOf(await readAll(eml, mail, speakers))[0]?.messages[0]

const placeIn = (file: string, conversation: Conversation | undefined, word: string) => {
  const message = conversation?.messages.find(({ text }) => text.includes(word))
  const at = message?.text.indexOf(word) ?? -1
  const place = message?.locate([at, at + word.length])
  return place && file.slice(place.start.offset, place.end.offset)
}

describe('a mail', () => {
  it('is decoded from base64, and its words have the place of the whole part', async () => {
    const words = Buffer.from('Grüße aus Köln, die Lampe summt.').toString('base64')
    const file = `${HEAD}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${words.slice(0, 20)}\n${words.slice(20)}\n`
    const message = await read(file)
    expect(message?.text).toBe('Grüße aus Köln, die Lampe summt.')
    const place = message?.locate([0, 5])
    expect(file.slice(place?.start.offset, place?.end.offset)).toBe(`${words.slice(0, 20)}\n${words.slice(20)}`)
    expect([place?.start.line, place?.end.line]).toEqual([8, 9])
  })

  it.each([
    ['iso-8859-1', 'quoted-printable', 'na=EFve', 'naïve'],
    ['windows-1252', 'quoted-printable', 'it=92s', 'it’s'],
    ['shift_jis', 'quoted-printable', '=83=89=83=93=83v', 'ランプ'],
    ['gb2312', 'quoted-printable', '=B5=C6', '灯'],
    ['iso-2022-jp', '7bit', '\x1b$B%i%s%W\x1b(B', 'ランプ'],
    ['utf-8', '8bit', 'naïve', 'naïve'],
    ['iso-8859-1', '8bit', 'naïve', 'naïve'],
    ['utf-8', 'quoted-printable', 'n=\na=C3=\n=AFve', 'naïve'],
  ])('in %s, %s, has exact places', async (charset, transfer, written, word) => {
    const file = `${HEAD}Content-Type: text/plain; charset=${charset}\nContent-Transfer-Encoding: ${transfer}\n\nLook: ${written} .\nEnd\n`
    const [conversation] = conversationsOf(await readAll(eml, file))
    expect(conversation?.messages[0]?.text).toBe(`Look: ${word} .\nEnd`)
    expect(placeIn(file, conversation, 'End')).toBe('End')
    if (charset !== 'iso-2022-jp') expect(placeIn(file, conversation, word)).toBe(written)
  })

  it('is put together where it is flowed, but not across quotations', async () => {
    const file = `${HEAD}Content-Type: text/plain; format=flowed\n\nOne \ntwo.\n> old \nThree\n Four\n-- \nIris`
    expect((await read(file))?.text).toBe('One two.\nThree\nFour')
  })

  it('is read from HTML only where it has no plain text', async () => {
    const part = (type: string, words: string) => `--b\nContent-Type: ${type}\n\n${words}\n`
    const file = (plain: string) =>
      `${HEAD}Content-Type: multipart/alternative; boundary=b\n\n${part('text/plain', plain)}${part('text/html', '<p>From &lt;HTML&gt;</p>')}--b--\n`
    expect((await read(file('Plain')))?.text).toBe('Plain')
    expect((await read(file(' ')))?.text).toBe('From <HTML>')
  })

  it('has its places, whatever it says', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          wellFormed.map((text) => text.replace(/[\0\r\n\uFEFF]/g, '')),
          { minLength: 1, maxLength: 5 },
        ),
        fc.constantFrom('\n', '\r\n'),
        fractions,
        async (texts, newline, part) => {
          const file = `${HEAD}\n${texts.join('\n')}`.replaceAll('\n', newline)
          const message = await read(file)
          if (message?.text)
            expectPlace(file, message, spanOf(message.text, part), (cut) => cut.replaceAll('\r\n', '\n'))
        },
      ),
      { numRuns: 100 },
    ))
})

describe('who writes a mail', () => {
  const mail = (from: string, to: string, more = '') =>
    `From: ${from}\nTo: ${to}\nDate: Mon, 2 Mar 2026 09:00:00 +0000\nMessage-ID: <1@x>\n${more}\nHello\n`

  it.each<[string, Record<string, Role>, string, Role | undefined]>([
    ['an address', { 'Iris@Lamps.example': 'agent' }, mail('iris@lamps.example', 'n@x.test'), 'agent'],
    ['a name', { 'Iris Vega': 'agent' }, mail('Iris Vega <i@y.test>', 'n@x.test'), 'agent'],
    ['a domain', { 'lamps.example': 'agent' }, mail('iris@mail.lamps.example', 'n@x.test'), 'agent'],
    ['a domain with its sign', { '@lamps.example': 'agent' }, mail('iris@lamps.example', 'n@x.test'), 'agent'],
    ['the recipient', { 'lamps.example': 'agent' }, mail('n@x.test', 'iris@lamps.example'), 'customer'],
    ['a free address', { 'lamps@gmail.com': 'agent' }, mail('noor@gmail.com', 'lamps@gmail.com'), 'customer'],
    ['a colleague', { 'iris@lamps.example': 'agent' }, mail('eli@lamps.example', 'iris@lamps.example'), undefined],
    ['nobody', {}, mail('n@x.test', 'iris@lamps.example'), undefined],
    [
      'an automatic answer',
      { 'lamps.example': 'agent' },
      mail('iris@lamps.example', 'n@x.test', 'Auto-Submitted: auto-replied\n'),
      'bot',
    ],
    ['a bulk mail', {}, mail('news@lamps.example', 'n@x.test', 'Precedence: bulk\n'), 'bot'],
    [
      'a helpdesk',
      { 'Iris Vega': 'agent' },
      mail('Iris Vega <d@lamps.example>', 'n@x.test', 'Auto-Submitted: auto-generated\n'),
      'agent',
    ],
    ['a form', {}, mail('no-reply@lamps.example', 'support@lamps.example', 'Reply-To: n@x.test\n'), 'customer'],
    ['an address of a desk', {}, mail('help@lamps.example', 'n@x.test'), 'agent'],
    ['a customer of a desk', {}, mail('n@x.test', 'helpdesk@lamps.example'), 'customer'],
    ['a mail server', {}, mail('MAILER-DAEMON@lamps.example', 'support@lamps.example'), 'system'],
  ])('is told by %s', async (_, speakers, file, role) => {
    expect((await read(file, speakers))?.role).toBe(role)
  })

  it('is asked in one problem', async () => {
    const problems = problemsOf(await readAll(eml, mail('n@x.test', 'iris@lamps.example')))
    expect(problems).toHaveLength(1)
    expect(problems[0]?.problem).toContain('"n@x.test" (1)')
    expect(problems[0]?.hint).toContain('--agent shop.example')
  })
})

describe('a mailbox', () => {
  const mail = (head: string, body: string) =>
    `From x@y.test Mon Mar  2 09:00:00 2026\nDate: Mon, 2 Mar 2026 09:00:00 +0000\n${head}\n\n${body}\n\n`
  const customer = 'From: n@x.test\nTo: support@lamps.example'
  const agent = 'From: support@lamps.example\nTo: n@x.test'
  const sizes = async (file: string) =>
    conversationsOf(await readAll(mbox, file)).map(({ messages }) => messages.map(({ text }) => text))

  it('joins mails in any order, by what they answer', async () => {
    const file =
      mail(`${agent}\nMessage-ID: <3@x>\nReferences: <1@x> <2@x>`, 'Three') +
      mail(`${customer}\nMessage-ID: <4@x>`, 'Other') +
      mail(`${customer}\nMessage-ID: <1@x>`, 'One') +
      mail(`${agent}\nMessage-ID: <2@x>\nIn-Reply-To: <1@x>`, 'Two')
    expect(await sizes(file)).toEqual([['Three', 'One', 'Two'], ['Other']])
  })

  it('joins by subject only what has a mark of an answer and the same customer', async () => {
    const file =
      mail(`${customer}\nSubject: Lamp\nMessage-ID: <1@x>`, 'One') +
      mail(`${agent}\nSubject: AW: Re: lamp\nMessage-ID: <2@x>\nIn-Reply-To: <unknown@desk>`, 'Two') +
      mail(`From: b@x.test\nTo: support@lamps.example\nSubject: Lamp\nMessage-ID: <3@x>`, 'Ben') +
      mail(`${customer}\nSubject: Lamp\nMessage-ID: <4@x>`, 'Again')
    expect(await sizes(file)).toEqual([['One', 'Two'], ['Ben'], ['Again']])
  })

  it('reads each copy of a mail once', async () => {
    const one = mail(`${customer}\nMessage-ID: <1@x>`, 'One')
    expect(await sizes(one + one)).toEqual([['One']])
  })

  it('takes words such as "From here on" for words', async () => {
    const file = mail(customer, 'Look:\n\nFrom here on 10:00 in 2026 it hums.\n>From me\n>>From you')
    expect(await sizes(file)).toEqual([['Look:\n\nFrom here on 10:00 in 2026 it hums.\nFrom me']])
  })

  it('warns about a thread that is given out before its end', () => {
    const letter = (id: string, line: number, answers: string[] = []) =>
      ({
        id,
        answers,
        start: { line, column: 1, offset: 0 },
        subject: '',
        to: [],
        body: { size: 500 },
      }) as unknown as Letter
    const threads = new Threads(2000)
    const given = ['a', 'b', 'c'].flatMap((id, index) => [...threads.add(letter(id, index), () => {})])
    expect(given.map((letters) => letters.map(({ id }) => id))).toEqual([['a'], ['b']])
    expect([...threads.add(letter('d', 9, ['a']), () => {})]).toHaveLength(1)
    expect(threads.problem?.line).toBe(9)
  })

  it('of many mails and marks is read in linear time', async () => {
    const done = expectNoHang(3_000)
    const body = `${'>'.repeat(50_000)}\n${'--b\n'.repeat(20_000)}${'=C3'.repeat(50_000)}\nOn ${'x '.repeat(50_000)}\n${'From: a\n'.repeat(20_000)}`
    const head = `${customer}\nContent-Type: multipart/mixed; boundary=b${'; x=1'.repeat(5000)}\nSubject: ${'Re: '.repeat(5000)}`
    await collect(
      mbox.read(
        openText(mail(head, body) + mail(`${customer}\nContent-Transfer-Encoding: quoted-printable`, body), 'x.mbox'),
        { speakers: {} },
      ),
    )
    done()
  })
})

describe('a subject', () => {
  it.each([
    ['Re: AW: Lamp  hums', 'lamp hums', true],
    ['RE[2]: Lamp', 'lamp', true],
    ['回复：灯', '灯', true],
    ['Refund: late', 'refund: late', false],
  ])('%j is %j', (written, subject, isReply) => {
    expect(plainSubject(written)).toEqual({ subject, isReply })
  })
})
