import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import csv from '../../src/readers/csv.ts'
import { openStream } from '../../src/source/source.ts'
import { collect, conversationsOf, problemsOf, readAll } from './fixture.ts'
import { readAs } from './said.ts'

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

  it('reads columns that say how they are written', async () => {
    const { said, problems } = await read([
      'Ticket ID,Author Role,Message (internal),Body (HTML),Created at [UTC+2]',
      '41,customer,no,<p>Do you ship?</p>,2026-03-02 09:05',
      '41,agent,no,<p>Hello!</p>,2026-03-02 09:06',
    ])
    expect(said).toEqual([['41', 'customer: Do you ship?', 'agent: Hello!']])
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

describe('columns in the words of a language', () => {
  it.each([
    ['Greek', 'Αριθμός συνομιλίας;Ημερομηνία;Ρόλος;Όνομα;Μήνυμα', 'Πελάτης', 'Εκπρόσωπος'],
    ['Greek, in capitals', 'ΑΡΙΘΜΟΣ ΣΥΝΟΜΙΛΙΑΣ;ΗΜΕΡΟΜΗΝΙΑ;ΡΟΛΟΣ;ΟΝΟΜΑ;ΜΗΝΥΜΑ', 'Πελάτης', 'Σύμβουλος'],
    ['Croatian', 'Broj razgovora;Datum i vrijeme;Uloga;Ime;Poruka', 'Korisnik', 'Operater'],
    ['Chinese', '会话ID;时间;角色;姓名;消息内容', '客户', '客服'],
    ['Chinese, traditional', '對話編號;時間;角色;姓名;訊息內容', '客戶', '客服專員'],
    ['Japanese', '問い合わせ番号;日時;発言者;名前;本文', 'お客様', 'オペレーター'],
    ['Esperanto', 'Numero de konversacio;Dato kaj horo;Rolo;Nomo;Mesaĝo', 'Kliento', 'Agento'],
    ['German', 'Gesprächsnummer;Zeitpunkt;Rolle;Name;Nachricht', 'Kunde', 'Mitarbeiterin'],
    ['French', 'Numéro de conversation;Heure;Rôle;Nom;Message', 'Client', 'Conseiller'],
    ['Spanish', 'Número de conversación;Fecha y hora;Rol;Nombre;Mensaje', 'Cliente', 'Agente'],
    ['Italian', 'Numero conversazione;Data e ora;Ruolo;Nome;Messaggio', 'Cliente', 'Operatore'],
  ])('are known: %s', async (_, header, customer, agent) => {
    const rows = [`41;2026-03-02 09:05;${customer};Noor;Hums`, `41;2026-03-02 09:06;${agent};Iris;Sorry`]
    const { said, times, names, problems } = await readAs('chats.csv', [header, ...rows, ''].join('\n'))
    expect(said).toEqual([['customer: Hums', 'agent: Sorry']])
    expect(times).toEqual([['2026-03-02T09:05:00.000Z', '2026-03-02T09:06:00.000Z']])
    expect(names).toEqual([['Noor', 'Iris']])
    expect(problems).toEqual([])
  })

  it.each([
    'Τίτλος,Κείμενο',
    'Naslov,Predložak',
    '标题,模板内容',
    '主旨,回覆',
    'タイトル,定型文',
    'Titolo,Ŝablono',
    'Titel,Vorlage',
  ])('name templates: %s', async (header) => {
    const { said } = await readAs('replies.csv', `${header}\nHello,Good morning\n`)
    expect(said).toEqual([['agent: Good morning']])
  })

  it.each(['Ερώτηση,Απάντηση', 'Pitanje,Odgovor', '问题,回答', 'お問い合わせ内容,回答内容', 'Demando,Respondo'])(
    'name both sides: %s',
    async (header) => {
      const { said } = await readAs('pairs.csv', `${header}\nDo you ship?,We do\n`)
      expect(said).toEqual([['customer: Do you ship?', 'agent: We do']])
    },
  )

  it('name channel and state, in words of the language', async () => {
    const items = await readAll(csv, '会话ID,角色,内容,渠道,状态\n1,客服,您好,电话,已解决\n')
    expect(conversationsOf(items)).toMatchObject([{ channel: 'voice', closed: true }])
  })
})

it('says where a quote has to stand that a blank stands before', async () => {
  const { problems } = await read(['id, role, text', '1, agent, "Hello, Noor"'])
  expect(problems).toMatchObject([{ hint: expect.stringContaining('with no blank before the quote') }])
})

describe('what a cell says', () => {
  it.each(['2026-03-02 09:05:00 UTC', '2026/03/02 09:05', 'Mar 2, 2026, 9:05 AM'])(
    'may be the time %s',
    async (time) => {
      const { times, problems } = await readAs('chats.csv', `role,text,created_at\nagent,Hello,"${time}"\n`)
      expect(times).toEqual([['2026-03-02T09:05:00.000Z']])
      expect(problems).toEqual([])
    },
  )

  it.each([
    'id,role,text,date,time\n1,agent,Hello,2026-03-02,9:05\n',
    'id;role;text;Datum;Uhrzeit\n1;agent;Hello;02.03.2026;09:05:00\n',
    'id,role,text,日付,時刻\n1,agent,Hello,2026年3月2日,9:05\n',
  ])('may be half of a time, with the day in another one', async (text) => {
    const { times, problems } = await readAs('chats.csv', text)
    expect(times).toEqual([['2026-03-02T09:05:00.000Z']])
    expect(problems).toEqual([])
  })

  it('may be a transcript where there is no other column', async () => {
    const text = 'transcript\n"Agent: Hello\nCustomer: Hums\nAgent: Sorry"\n"Agent: Hi\nCustomer: Buzz"\n'
    for (const file of [text, text.replaceAll('\n', '\r\n')])
      expect((await readAs('chats.csv', file)).said.map((messages) => messages.length)).toEqual([3, 2])
  })

  it('may be a direction in one word', async () => {
    const { said } = await readAs('chats.csv', 'session_id,direction,message\n1,in,Hums\n1,out,Sorry\n')
    expect(said).toEqual([['customer: Hums', 'agent: Sorry']])
  })

  it('may be who wrote a comment on a case, and whether the customer saw it', async () => {
    const text = 'Case Number,Created By,Comment,Is Public\n1,Iris,Hello,1\n1,Noor,Hums,1\n1,Iris,Stock?,0\n'
    const { said, names } = await readAs('cases.csv', text, { Iris: 'agent', Noor: 'customer' })
    expect(said).toEqual([['agent: Hello', 'customer: Hums', 'agent (internal): Stock?']])
    expect(names).toEqual([['Iris', 'Noor', 'Iris']])
  })

  it('may be a sum, of which nobody is asked', async () => {
    const text = 'Ticket,Sender,Message,Date\n41,Customer,Hums,\n41,Agent,Sorry,\nTotal,2,,\n'
    const { said, problems } = await readAs('chats.csv', text)
    expect(said).toEqual([['customer: Hums', 'agent: Sorry']])
    expect(problems).toEqual([])
  })

  it('may be an address, of which the settings know the domain', async () => {
    const text = 'ticket,from,text\n1,Iris <iris@help.shop.test>,Hello\n1,noor@x.test,Hums\n'
    const { said } = await readAs('mails.csv', text, { 'shop.test': 'agent', 'x.test': 'customer' })
    expect(said).toEqual([['agent: Hello', 'customer: Hums']])
    expect((await readAs('mails.csv', text)).problems[0]?.hint).toContain('A domain names all of its addresses')
  })
})

describe('tables', () => {
  it('put rows of a conversation together that do not stand together', async () => {
    const file = 'conversation_id,role,text\na,customer,1\nb,customer,2\na,agent,3\n'
    expect(conversationsOf(await readAll(csv, file)).map(({ id, messages }) => [id, messages.length])).toEqual([
      ['a', 2],
      ['b', 1],
    ])
  })

  it('give a conversation out after 20,000 other rows, and warn where more of it comes later', async () => {
    const rows = Array.from({ length: 30_000 }, (_, index) => `c${index >> 1},agent,words`)
    const items = await readAll(csv, `conversation_id,role,text\n${rows.join('\n')}\nc0,agent,late\n`)
    expect(conversationsOf(items)).toHaveLength(15_001)
    expect(problemsOf(items)).toMatchObject([{ warning: true, line: 30_002 }])
  })

  it('are read across the edges of pieces, with line ends and quotes cut in two', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.nat(120), { maxLength: 6 }), async (cuts) => {
        const file =
          '\uFEFFconversation_id,role,text\r\nä,agent,"one ""é🐝"" two"\r\n\r\nä,customer,"a\r\nb"\r\nö,agent,"end"'
        const bytes = Buffer.from(file)
        const at = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b), bytes.length]
        async function* pieces() {
          for (const [index, start] of at.slice(0, -1).entries()) yield bytes.subarray(start, at[index + 1])
        }
        const items = await collect(csv.read(await openStream(pieces(), 'x.csv'), { speakers: {} }))
        const cutOut = conversationsOf(items).flatMap(({ messages }) =>
          messages.map((message) => {
            const { start, end } = message.locate([0, message.text.length])
            return file.slice(start.offset, end.offset)
          }),
        )
        expect(cutOut).toEqual(['one ""é🐝"" two', 'a\r\nb', 'end'])
      }),
    ))

  it('are threaded without end even where posts answer one another in a circle', async () => {
    const file =
      'tweet_id,author_id,inbound,text,response_tweet_id,in_response_to_tweet_id\n1,a,True,x,,2\n2,b,False,y,,1\n3,c,True,z,3,3\n'
    expect(conversationsOf(await readAll(csv, file)).flatMap(({ messages }) => messages)).toHaveLength(3)
  })
})
