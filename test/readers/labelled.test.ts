import { expect, it } from 'vitest'
import { parseLabelled } from '../../src/readers/labelled.ts'
import { Speakers } from '../../src/readers/roles.ts'
import { Points } from '../../src/source/points.ts'

function read(text: string, speakers = new Speakers([])) {
  const points = new Points(text)
  return parseLabelled(text, speakers, (range) => points.place(range))
}

const CHAT = 'Customer: Where is it?\nAgent: On its way.\n'

it('remembers the conversation that is being read, and no other', () => {
  const speakers = new Speakers([])
  const found = read(`${CHAT}---\n${CHAT}---\nZed: Hello\nZed: Again\n`, speakers)
  expect(found.next().value?.messages).toHaveLength(2)
  expect(speakers.missed()).toEqual(new Speakers([]).missed())
  expect([...found].map(({ messages }) => messages?.length)).toEqual([2, undefined])
  expect(speakers.missed()).not.toEqual(new Speakers([]).missed())
})

it('takes blank lines and line ends away, and knows where the words stand', () => {
  const text = 'Customer: \r\n \r\n  My lamp\r\n\r\nis broken \r\n\r\nAgent: Sorry.'
  const [found] = read(text)
  const [words, sorry] = found?.messages ?? []
  expect([words?.text, sorry?.text]).toEqual(['  My lamp\n\nis broken', 'Sorry.'])
  const { start, end } = words?.locate([11, 20]) ?? {}
  expect([text.slice(start?.offset, end?.offset), start?.line]).toEqual(['is broken', 5])
})

it('leaves the quote marks out that a message stands behind', () => {
  const [found] = read('> Customer: My lamp\n> is broken\n> Agent: Sorry.\n')
  expect(found?.messages?.map(({ text }) => text)).toEqual(['My lamp\nis broken', 'Sorry.'])
})

it('takes time that grows with the text only, whatever stands between conversations', () => {
  const found = [...read(`${CHAT}${'---\n'.repeat(200_000)}${CHAT}`)]
  expect(found.map(({ messages }) => messages?.length)).toEqual([2, 2])
  const [one] = read(`${CHAT}${'---\n'.repeat(200_000)}no label`)
  expect(one?.messages).toHaveLength(2)
})
