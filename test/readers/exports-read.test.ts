import { describe, expect, it } from 'vitest'
import { readAs } from './said.ts'

describe('Genesys', () => {
  it('may have the words of a phrase one by one', async () => {
    const phrases = [
      { text: 'hi', decoratedText: 'Hi.', startTimeMs: 0, participantPurpose: 'external' },
      { words: [{ word: 'Good' }, { word: 'morning' }], startTimeMs: 900, participantPurpose: 'agent' },
    ]
    const text = JSON.stringify({ conversationId: 'c1', transcripts: [{ phrases }], participants: [] })
    expect(await readAs('call.json', text)).toMatchObject({
      said: [['customer: Hi.', 'agent: Good morning']],
      astray: [],
    })
  })
})

describe('Discord', () => {
  it('has notices about agents that agents have not written', async () => {
    const author = { id: '6', name: 'iris', nickname: 'Iris', isBot: false }
    const messages = [
      { id: '1', type: 'ChannelPinnedMessage', content: 'Pinned a message.', author },
      { id: '2', type: 'Default', content: 'Hello', author },
    ]
    const text = JSON.stringify({ guild: { id: '1' }, channel: { id: '2' }, messages })
    expect((await readAs('ticket.json', text, { iris: 'agent' })).said).toEqual([
      ['system: Pinned a message.', 'agent: Hello'],
    ])
  })
})

describe('Freshdesk', () => {
  it('has notes in older exports', async () => {
    const ticket = {
      id: 41,
      description: 'Hums 1 < 2',
      description_html: '<p>Hums</p>',
      requester_id: 7,
      responder_id: 8,
    }
    const note = (id: number, body: string, more: object) => ({
      note: { id, body, body_html: `<p>${body}</p>`, user_id: 8, incoming: false, private: false, ...more },
    })
    const notes = [note(1, 'Sorry', {}), note(2, 'Stock?', { private: true }), note(3, 'Ok', { incoming: true })]
    const text = JSON.stringify({ helpdesk_ticket: { ...ticket, notes } })
    expect(await readAs('ticket.json', text)).toMatchObject({
      said: [['customer: Hums 1 < 2', 'agent: Sorry', 'agent (internal): Stock?', 'customer: Ok']],
      astray: [],
    })
  })
})

describe('Intercom', () => {
  it('is warned about where a list leaves the answers out', async () => {
    const source = { type: 'email', body: '<p>Hums</p>', author: { type: 'user', id: 'u1', name: 'Noor' } }
    const text = JSON.stringify({
      type: 'conversation.list',
      conversations: [{ type: 'conversation', id: '1', source }],
    })
    const { problems } = await readAs('list.json', text)
    expect(problems).toMatchObject([{ problem: expect.stringContaining('has no parts'), warning: true }])
  })
})

describe('Zendesk macros', () => {
  it('may write private notes', async () => {
    const macro = (id: number, isPublic: string) => ({
      id,
      title: `Macro ${id}`,
      actions: [
        { field: 'comment_value', value: 'Check the stock' },
        { field: 'comment_mode_is_public', value: isPublic },
      ],
    })
    expect(
      (await readAs('macros.json', JSON.stringify({ macros: [macro(1, 'false'), macro(2, 'true')] }))).said,
    ).toEqual([['agent (internal): Check the stock'], ['agent: Check the stock']])
  })
})

describe('captions', () => {
  const cues = (...lines: string[]) =>
    lines.map((line, index) => `${index + 1}\n00:00:0${index}.000 --> 00:00:0${index}.900\n${line}\n`)

  it('have the names of all who speak where each cue begins with one', async () => {
    const text = `WEBVTT\n\n${cues('Iris Berg: Good morning', 'Noor Ali: Hums', 'Iris Berg: Sorry').join('\n')}`
    expect((await readAs('call.vtt', text, { 'Iris Berg': 'agent', 'Noor Ali': 'customer' })).said).toEqual([
      ['agent: Good morning', 'customer: Hums', 'agent: Sorry'],
    ])
    expect((await readAs('call.vtt', text)).problems[0]?.problem).toContain('"Noor Ali" (1)')
  })

  it('go on with the one before where few begin with a name', async () => {
    const text = `WEBVTT\n\n${cues('Agent: We have two:', 'Blue: it is dark', 'and that is all', 'Customer: Fine').join('\n')}`
    expect((await readAs('call.vtt', text)).said).toEqual([
      ['agent: We have two: Blue: it is dark and that is all', 'customer: Fine'],
    ])
  })

  it('may mark who speaks with angles', async () => {
    const text = `WEBVTT\n\n${cues('>> AGENT: Hello', '>> CUSTOMER: Hums').join('\n')}`
    expect((await readAs('call.vtt', text)).said).toEqual([['agent: Hello', 'customer: Hums']])
  })
})

describe('JSON of no known helpdesk', () => {
  const CHAT = 'Agent: Hello "you"\nCustomer: Hums\nAgent: Sorry'
  const SAID = ['agent: Hello "you"', 'customer: Hums', 'agent: Sorry']

  it.each([
    ['chats.json', JSON.stringify({ id: 'c1', transcript: CHAT })],
    ['chats.json', JSON.stringify([{ id: 'c1', conversation: CHAT }])],
    ['chats.json', JSON.stringify({ chats: [{ chat_id: 'c1', chat: CHAT }] })],
    ['chats.jsonl', `${JSON.stringify({ id: 'c1', dialogue: CHAT })}\n`],
  ])('may have a whole transcript in a text: %s %s', async (name, text) => {
    expect(await readAs(name, text)).toMatchObject({ said: [SAID], ids: ['c1'], astray: ['"you"'], problems: [] })
  })

  it('may be a map from ids to messages', async () => {
    const chats = { 'chat-1': [{ sender: 'customer', message: 'Hums' }], 7: [{ sender: 'agent', message: 'Hello' }] }
    expect(await readAs('chats.json', JSON.stringify(chats))).toMatchObject({
      said: [['agent: Hello'], ['customer: Hums']],
      ids: ['7', 'chat-1'],
      astray: [],
    })
    expect((await readAs('chats.json', JSON.stringify({ conversations: chats }))).ids).toEqual(['7', 'chat-1'])
  })

  it('is still templates where texts are', async () => {
    const text = JSON.stringify({ chat: 'Thank you for the chat.', closing: 'Note: we close at 5.\nBye!' })
    expect((await readAs('replies.json', text)).said).toEqual([
      ['agent: Thank you for the chat.'],
      ['agent: Note: we close at 5.\nBye!'],
    ])
  })
})
