import { describe, expect, it } from 'vitest'
import csv from '../../src/readers/csv.ts'
import { conversationsOf, readAll } from './fixture.ts'
import { readAs } from './said.ts'

const PAGE = '<p>Hi&nbsp;Noor,</p><p>the <b>lamp</b> hums &amp; buzzes<br>at night.</p>'
const SEEN = 'Hi Noor,\n\nthe lamp hums & buzzes\nat night.'

describe('a page in a text', () => {
  it.each([
    ['chats.csv', `role,message\ncustomer,"${PAGE}"\n`],
    ['chats.json', JSON.stringify([{ role: 'customer', body: PAGE }])],
    ['chats.json', JSON.stringify({ messages: [{ role: 'customer', html_body: PAGE }] })],
    ['chats.jsonl', `${JSON.stringify({ messages: [{ role: 'customer', message: PAGE }] })}\n`],
  ])('is read as people see it: %s %s', async (name, text) => {
    expect(await readAs(name, text)).toMatchObject({ said: [[`customer: ${SEEN}`]], astray: ['&'] })
  })

  it.each([
    ['macros.csv', `title,body\nLate,"${PAGE}"\n`],
    ['macros.json', JSON.stringify([{ title: 'Late', body: PAGE }])],
    ['macros.yaml', `- title: Late\n  body: '${PAGE}'\n`],
  ])('is read so in templates: %s', async (name, text) => {
    expect(await readAs(name, text)).toMatchObject({ said: [[`agent: ${SEEN}`]], astray: ['&'] })
  })

  it('may hold a whole transcript', async () => {
    const text = 'id,transcript\n1,"<p>Agent: Hello</p><p>Customer: Hums<br>a lot</p>"\n'
    expect((await readAs('chats.csv', text)).said).toEqual([['agent: Hello', 'customer: Hums\na lot']])
  })

  it('is changed where it stands', async () => {
    const text = `title,body\nLate,"<p class=""x"">Hi Noor,</p><p>we can't.</p>"\n`
    const [template] = conversationsOf(await readAll(csv, text))
    const [message] = template?.messages ?? []
    const at = message?.text.indexOf("can't") ?? 0
    const edit = message?.write?.([at, at + 5], 'could & will')
    const { start, end } = edit?.place ?? {}
    expect(text.slice(0, start?.offset) + edit?.text + text.slice(end?.offset)).toBe(
      `title,body\nLate,"<p class=""x"">Hi Noor,</p><p>we could &amp; will.</p>"\n`,
    )
  })

  it('is told from words with angles in them', async () => {
    const words = ['1 < 2 and 3 > 2', 'Write <your name> here', 'Use <b> for bold', 'a <-> b', '<3 you', '&amp;']
    const rows = words.map((each) => `agent,"${each}"`).join('\n')
    expect((await readAs('chats.csv', `role,message\n${rows}\n`)).said).toEqual([words.map((each) => `agent: ${each}`)])
  })

  it("is never looked for in etiquette's own format", async () => {
    const text = `${JSON.stringify({ id: 'a', messages: [{ role: 'agent', text: PAGE }] })}\n`
    expect((await readAs('chats.jsonl', text)).said).toEqual([[`agent: ${PAGE}`]])
  })
})
