import { describe, expect, it } from 'vitest'
import type { Conversation, Span } from '../../src/conversation.ts'
import { changeOf } from '../../src/reporters/change.ts'
import { Fingerprints } from '../../src/reporters/fingerprint.ts'
import { fixesFor } from '../../src/reporters/sarif-fix.ts'
import { found, place, talk } from './sample.ts'

const blame = { message: 1, rule: 'blame', text: 'blames the customer', words: 'You should have' }
const said = [{ text: 'My lamp broke.' }, { text: 'You should have checked it.', who: 'Dana' }]
const chat = talk('17', said)

describe('a fingerprint', () => {
  const of = (line: number, conversation = chat) =>
    new Fingerprints().of(conversation, found('a.jsonl', line, conversation, blame))

  it('stays where lines, ids, order and what comes later change', () => {
    expect(of(3)).toEqual(of(900))
    expect(of(3)).toEqual(of(4, talk('18', said)))
    expect(of(3)).toEqual(of(3, talk('17', [...said, { text: 'Thanks.' }])))
  })

  it('tells other words, rules and conversations apart', () => {
    const [first, second] = said as [(typeof said)[0], (typeof said)[0]]
    expect(of(3).hash).not.toBe(of(3, talk('17', [first, { text: 'You should have called.' }])).hash)
    expect(of(3).hash).not.toBe(of(3, talk('17', [{ text: 'My cup broke.' }, second])).hash)
    const other = new Fingerprints().of(chat, found('a.jsonl', 3, chat, { ...blame, rule: 'tone' }))
    expect(of(3).hash).not.toBe(other.hash)
  })

  it('counts equal ones', () => {
    const fingerprints = new Fingerprints()
    const counts = [1, 2, 3].map((line) => fingerprints.of(chat, found('a.jsonl', line, chat, blame)).count)
    expect(counts).toEqual([1, 2, 3])
  })
})

describe('changeOf', () => {
  it.each([
    ['Your order is late!!!', 'Your order is late.', [18, 21], '.'],
    ['We cannot send it today, sorry.', 'We could send it today, sorry.', [3, 9], 'could'],
    ['Your order is late.', 'Your order is late. Can I help?', [19, 19], ' Can I help?'],
  ])('%j to %j', (text, rewrite, span, changed) => {
    expect(changeOf(text, rewrite)).toEqual({ span, text: changed })
  })

  it('is none where hardly anything stays', () => {
    expect(changeOf('Your order is late.', 'Hello, I am Dana.')).toBeUndefined()
    expect(changeOf('The same.', 'The same.')).toBeUndefined()
  })
})

describe('a fix', () => {
  const text = 'Your order is late!!! We are on it.'
  const fixes = [{ span: [18, 21], text: '.', safety: 'safe' }] as const
  const fix = (kind: Conversation['kind'], writes = true) => {
    const conversation = talk('late', [{ text }], { kind })
    const messages = conversation.messages.map((message) => ({
      ...message,
      ...(writes
        ? { write: ([start, end]: Span, words: string) => ({ place: place(7, start + 1, end - start), text: words }) }
        : {}),
    }))
    const violation = found('a.yaml', 7, conversation, { message: 0, rule: 'r', text: 't', words: '!!!' })
    return fixesFor({ ...conversation, messages }, { ...violation, fixes })
  }

  it('is offered for templates, never for transcripts, nor where a format is not written', () => {
    expect(fix('template').map(({ edits }) => edits)).toEqual([[{ place: place(7, 19, 3), text: '.' }]])
    expect(fix('transcript')).toEqual([])
    expect(fix('template', false)).toEqual([])
  })
})
