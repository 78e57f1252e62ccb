import { describe, expect, it } from 'vitest'
import jsonl from '../../src/readers/jsonl.ts'
import textReader from '../../src/readers/text.ts'
import { conversationsOf, problemsOf, readAll } from './fixture.ts'

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
