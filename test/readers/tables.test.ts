import { describe, expect, it } from 'vitest'
import csv from '../../src/readers/csv.ts'
import { conversationsOf, problemsOf, readAll } from './fixture.ts'

const read = async (rows: readonly string[]) => {
  const items = await readAll(csv, `${rows.join('\n')}\n`)
  return {
    said: conversationsOf(items).map(({ id, messages }) => [
      id,
      ...messages.map(({ role, text }) => `${role}: ${text}`),
    ]),
    problems: problemsOf(items),
  }
}

describe('which rows belong together', () => {
  it('is said by the cell above where the cells of a conversation were merged', async () => {
    const { said, problems } = await read([
      'Conversation ID,Role,Message',
      '41,customer,Do you ship?',
      ',agent,Hello!',
      '42,customer,Where is it?',
      ' ,agent,On its way.',
    ])
    expect(said).toEqual([
      ['41', 'customer: Do you ship?', 'agent: Hello!'],
      ['42', 'customer: Where is it?', 'agent: On its way.'],
    ])
    expect(problems).toEqual([])
  })

  it.each([
    'Ticket',
    'Ticket #',
    'Ticket No.',
    'Ticket number',
    'Case',
    'Case no',
    'Chat',
    'Conversation',
    'Conversation number',
    'Call ID',
    'Thread',
    'Session',
  ])('is said by a column called %s', async (name) => {
    const { said } = await read([`${name},Role,Text`, '41,agent,Hello', '42,agent,Hi'])
    expect(said).toEqual([
      ['41', 'agent: Hello'],
      ['42', 'agent: Hi'],
    ])
  })

  it('is warned about where no column says so and there are many', async () => {
    const rows = Array.from({ length: 300 }, (_, at) => `${at % 2 ? 'agent' : 'customer'},Hello ${at}`)
    expect(await read(['role,text', ...rows.slice(0, 100)])).toMatchObject({ said: [{}], problems: [] })
    expect((await read(['role,text', ...rows])).problems).toMatchObject([
      { problem: 'no column says which rows belong together, so all 300 were read as one conversation', warning: true },
    ])
  })
})

describe('who speaks', () => {
  it('is not an agent whose name stands beside the words', async () => {
    const { said, problems } = await read(['ticket_id,agent,customer,message', '1,Iris,Noor,Do you ship?'])
    expect(said).toEqual([])
    expect(problems).toMatchObject([
      { problem: 'this row says neither role nor speaker, so its conversation was left out', line: 2 },
    ])
  })

  it.each([
    ['message_author_type', 'message_body'],
    ['Actor Type', 'Message text'],
    ['Sender role', 'Comment body'],
    ['Sent by', 'Message content'],
  ])('is said by a column called %s, beside %s', async (role, text) => {
    const { said } = await read([`conversation_id,${role},${text}`, '1,agent,Hello'])
    expect(said).toEqual([['1', 'agent: Hello']])
  })

  it('is no customer where a note is for agents only', async () => {
    const items = await readAll(csv, 'conversation_id,message_author_type,message_type,message_body\n1,admin,note,Hm\n')
    expect(conversationsOf(items)[0]?.messages).toMatchObject([{ role: 'agent', internal: true }])
  })
})

it('says where a quote has to stand that a blank stands before', async () => {
  const { problems } = await read(['id, role, text', '1, agent, "Hello, Noor"'])
  expect(problems).toMatchObject([{ hint: expect.stringContaining('with no blank before the quote') }])
})
