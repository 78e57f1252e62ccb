import { describe, expect, it, test } from 'vitest'
import type { Conversation } from '../../src/conversation.ts'
import { Redaction, redactLoose, redactName } from '../../src/redaction/redaction.ts'
import { talk } from '../reporters/sample.ts'

const chat = (who: string | undefined, ...texts: string[]): Conversation =>
  talk(
    'c1',
    texts.map((text) => ({ text, ...(who === undefined ? {} : { who }) })),
  )

const of = (who: string, text: string): string => new Redaction(chat(who, 'x')).text(text)

describe('the names of the people of a conversation', () => {
  test.each([
    ['Dana Miller', 'Dana, dana, DANA’s, Miller', '****, ****, ****’s, ******'],
    ['Dana Miller', 'danamiller, D. Miller, Danaide', '**********, D. ******, Danaide'],
    ['José Núñez', 'jose nunez, JOSÉ', '**** *****, ****'],
    ['Jean-Luc Ott', 'jean-luc, Luc', '****-***, ***'],
    ["Sean O'Brien", "O'Brien, brien", "*'*****, *****"],
    ['Zvonimir Horvat', 'Zvonimire, Zvonimira, Horvatu', '*********, *********, *******'],
    ['Petar Babić', 'Petre, petra, Babića', '*****, *****, ******'],
    ['Marija', 'Marijo, Mariju', '******, ******'],
    ['Γιώργος Παππάς', 'Γιώργο, Γιώργου, γιωργος, Παππά', '******, *******, *******, *****'],
    ['Johano', 'Johanon, johano', '*******, ******'],
    ['Ana de la Cruz', 'la casa de Ana Cruz', 'la casa de *** ****'],
    ['Will May', 'I will, Will may', 'I will, **** may'],
    ['田中 太郎', '田中様、太郎さん、田中太郎', '**様、**さん、****'],
    ['王小明', '小明您好，王小明', '**您好，***'],
    ['Agent', 'the agent', 'the agent'],
  ])('%s in "%s"', (who, text, expected) => {
    expect(of(who, text)).toBe(expected)
  })

  test.each([
    ['王先生您好', '*先生您好'],
    ['您好，陳小姐，請李女士稍等', '您好，*小姐，請*女士稍等'],
    ['林様、森さん', '*様、*さん'],
    [
      '这位先生，老先生，给您太太，总经理，お客様、皆様、姓王',
      '这位先生，老先生，给您太太，总经理，お客様、皆様、姓王',
    ],
  ])('that are one character are hidden before a title: %s', (text, expected) => {
    expect(of('客服', text)).toBe(expected)
  })

  test.each([
    ['My name is Dana Miller.', 'Thanks dana'],
    ['my name is dana miller', 'Thanks Dana'],
    ['Hi Dana, your order', 'dana'],
    ['Dear Mr Miller', 'miller'],
    ['I am sorry. Kind regards,\nDana', 'dana'],
    ['No problem, Dana.', 'dana'],
    ['Zovem se Dana', 'Dano'],
    ['我叫王小明，', '小明'],
    ['鷲尾 翠蓮と申します', '鷲尾'],
    ['mail dana.miller84@example.com', 'dana miller'],
  ])('that only "%s" says', (text, later) => {
    const redaction = new Redaction(chat(undefined, text))
    expect(redaction.text(later).replace(/Thanks /, '')).toMatch(/^[* ]+$/)
  })

  test.each([
    'Hi there, we',
    'Thanks! Unfortunately we cannot',
    'Hello Everyone',
    'Dear Customer',
    'I am Sorry',
    'GREAT, THANKS',
  ])('are not found in "%s"', (text) => {
    expect(new Redaction(chat(undefined, text)).text(text)).toBe(text)
  })
})

it('hides pieces of what stands in the conversation, and not even the last digits of a secret', () => {
  const redaction = new Redaction(chat(undefined, 'card 4111 1111 1111 1234, phone +385 91 555 0173'))
  expect(redaction.text('the one ending in 1234 of 555 017 in 2031')).toBe('the one ending in **** of *** *** in 2031')
  expect(redaction.text('**** **** **** 1234')).toBe('**** **** **** ****')
})

it('hides a person in ids and in names of files', () => {
  const redaction = new Redaction(chat('Dana Miller', 'phone +385 91 555 0173'))
  expect(redaction.name('chat with Dana Miller')).toBe('chat with **** ******')
  expect(redaction.name('385915550173')).toBe('************')
  expect(redaction.name('ticket 4021')).toBe('ticket 4021')
  expect(redactName('WhatsApp Chat with Dana Miller.txt', ['not known: "Dana Miller" (3)'])).toBe(
    'WhatsApp Chat with **** ******.txt',
  )
})

it('hides whatever a problem quotes', () => {
  expect(redactLoose('not known whether: "Dana \\"D\\" Miller" (3), "Ivo')).toBe(
    'not known whether: "**** \\"*\\" ******" (3), "***',
  )
})

it('leaves out a rewrite of a template that would hold asterisks', () => {
  const template: Conversation = { ...chat(undefined, 'Write to help@shop.example. No.'), kind: 'template' }
  const violation = {
    path: 't.md',
    conversation: 'c1',
    message: 0,
    rule: 'x',
    severity: 'warn',
    text: 'x',
    actual: 'No.',
    expected: ['Write to help@shop.example. Yes.', 'Yes.'],
    url: '',
    span: [28, 31],
    place: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } },
    locale: 'en',
  } as const
  const { violations } = new Redaction(template).of(template, [violation])
  expect(violations[0]?.expected).toEqual(['Yes.'])
})
