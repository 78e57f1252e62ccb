import { describe, expect, it } from 'vitest'
import { readAs } from './said.ts'

const read = (...lines: string[]) => readAs('chat.txt', `${lines.join('\n')}\n`)

describe('a label', () => {
  it('may be one of several that are numbered, each heard once', async () => {
    const { said, names } = await read('Agent 1: Hello', 'Customer: Hums', 'Agent 2: I take over', 'Customer: Fine')
    expect(said).toEqual([['agent: Hello', 'customer: Hums', 'agent: I take over', 'customer: Fine']])
    expect(names).toEqual([[undefined, undefined, undefined, undefined]])
  })

  it('may have a time behind its brackets', async () => {
    expect(await read('Iris (Support) [09:05]: Hello', 'Noor (Customer) [09:06]: Hums')).toMatchObject({
      said: [['agent: Hello', 'customer: Hums']],
      names: [['Iris', 'Noor']],
      times: [['1970-01-01T09:05:00.000Z', '1970-01-01T09:06:00.000Z']],
      astray: [],
    })
  })

  it('may stand behind marks of direction, or a number', async () => {
    const lines = ['\u200fAgent: שלום', '\u200fCustomer\u200f: מנורה', '\u202bAgent\u202c: טוב']
    expect(await read(...lines)).toMatchObject({ said: [['agent: שלום', 'customer: מנורה', 'agent: טוב']], astray: [] })
    expect((await read('1. Agent: Hello', '2. Customer: Hums')).said).toEqual([['agent: Hello', 'customer: Hums']])
  })

  it('is a name heard once where a program has written the time before it', async () => {
    const lines = ['[09:05] Agent: Hello', '[09:06] Noor Ali: Hums', '[09:07] Agent: Sorry']
    const { said, problems } = await read(...lines)
    expect(said).toEqual([])
    expect(problems[0]?.problem).toContain('"Noor Ali" (1)')
    expect((await readAs('chat.txt', lines.join('\n'), { 'Noor Ali': 'customer' })).said).toEqual([
      ['agent: Hello', 'customer: Hums', 'agent: Sorry'],
    ])
  })

  it('is not the first entry of a list of hours', async () => {
    const { said } = await read(
      'Agent: We open:',
      '09:00 Breakfast: in the hall',
      '12:00 Lunch: outside',
      'Customer: Ok',
    )
    expect(said).toEqual([['agent: We open:\n09:00 Breakfast: in the hall\n12:00 Lunch: outside', 'customer: Ok']])
  })

  it('may say that what follows is a note', async () => {
    const { said } = await read(
      'Agent: Hello',
      'Internal note: check the stock',
      'Private comment (Iris): no',
      'Customer: Ok',
    )
    expect(said).toEqual([
      ['agent: Hello', 'agent (internal): check the stock', 'agent (internal): no', 'customer: Ok'],
    ])
  })

  it('is no field above a chat', async () => {
    const { said, ids, problems } = await read(
      ...['Chat ID: 77', 'Agent name: Iris', '---', 'Agent: Hi', 'Customer: Hums', '---'],
      ...['Chat ID: 78', 'Agent name: Iris', '---', 'Agent: Hi', 'Customer: Buzz', '===== Chat 79 ====='],
      ...['Agent: Hi', 'Customer: Zap'],
    )
    expect(said.map(([, words]) => words)).toEqual(['customer: Hums', 'customer: Buzz', 'customer: Zap'])
    expect(ids).toEqual(['77', '78', 'Chat 79'])
    expect(problems).toEqual([])
  })

  it('ends no message that has a rule or a field in it', async () => {
    const { said } = await read('Agent: Hello', '---', 'Ticket: 4711', 'Kind regards', 'Iris', 'Customer: Hums')
    expect(said).toEqual([['agent: Hello\n---\nTicket: 4711\nKind regards\nIris', 'customer: Hums']])
  })
})

describe('a rule in front of a heading', () => {
  it('belongs to no message', async () => {
    const text = '# Ticket 41\n\n**Customer:** Hums\n\n---\n\n# Ticket 42\n\n**Customer:** Buzz\n\n**Agent:** Sorry\n'
    const { said, ids } = await readAs('chats.md', text)
    expect(said).toEqual([['customer: Hums'], ['customer: Buzz', 'agent: Sorry']])
    expect(ids).toEqual(['Ticket 41', 'Ticket 42'])
  })
})

describe('a time in brackets', () => {
  it('is not the beginning of a list in JSON', async () => {
    const lines = ['[00:00:01] Speaker 1: Hello', '[00:00:05] Speaker 2: Hums', '[00:00:08] Speaker 1: Sorry']
    const { reader, problems } = await read(...lines)
    expect(reader).toBe('text')
    expect(problems[0]?.problem).toContain('"Speaker 1" (2), "Speaker 2" (1)')
  })
})
