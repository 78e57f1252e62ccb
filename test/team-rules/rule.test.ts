import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import en from '../../locales/en/index.ts'
import { Linter } from '../../src/engine/lint.ts'
import type { Example } from '../../src/locale.ts'
import { compileTeamRule } from '../../src/team-rules/compile.ts'
import type { TeamRule } from '../../src/team-rules/team-rule.ts'
import { lintWith, parseExample } from '../../src/testing.ts'
import { expectNoHang } from '../no-hang.ts'

type Given = Omit<TeamRule, 'name' | 'message'> & Partial<TeamRule>

const compiled = (given: Given, locale = 'en') => compileTeamRule({ name: 'ours', message: 'x', ...given }, locale, 'f')

/** What a rule reports: number of the message from 0, and the words. */
async function reported(given: Given, text: string, more: Partial<Example> = {}): Promise<string[]> {
  const violations = await violationsOf(given, text, more)
  return violations.map(({ message, actual }) => `${message} ${actual}`)
}

async function violationsOf(given: Given, text: string, more: Partial<Example> = {}) {
  const example = { text, ...more }
  return lintWith([compiled(given)], en, parseExample(example).conversations, example)
}

describe('forbid', () => {
  test('reports the phrases, and topics, each once', async () => {
    const rule: Given = { forbid: { phrases: ['good* bye', 'goodbye'], topics: ['farewell'] } }
    expect(await reported(rule, 'Customer: Goodbye!\nAgent: Goodbye and good bye!')).toEqual([
      '1 Goodbye',
      '1 good bye',
    ])
  })

  test('fills in the words, drops them in the rewrite, and points to the docs', async () => {
    const rule: Given = { message: 'no "{words}"', forbid: { phrases: ['to be honest'] }, rewrite: ['', 'frankly'] }
    expect(await violationsOf(rule, 'Agent: To be honest, it is late.')).toMatchObject([
      {
        text: 'no "To be honest"',
        expected: ['It is late.', 'Frankly, it is late.'],
        url: 'https://etiquette.example/team-rules',
      },
    ])
  })

  test('in templates where it is forbidden everywhere, and only there', async () => {
    const template: Partial<Example> = { kind: 'template' }
    const forbid = { phrases: ['asap'] }
    expect(await reported({ forbid }, 'Call asap', template)).toEqual(['0 asap'])
    expect(await reported({ forbid, when: { first: '1 message' } }, 'Call asap', template)).toEqual([])
    expect(await reported({ forbid, when: { kind: 'template' } }, 'Agent: Call asap')).toEqual([])
  })

  test('behind the customer, in the next messages of the agent', async () => {
    const rule: Given = {
      when: { role: 'customer', phrases: ['lawyer'] },
      forbid: { phrases: ['fault'], within: '2 messages' },
    }
    const text =
      'Agent: Our fault.\nCustomer: My lawyer!\nAgent: A\nCustomer: lawyer!\nAgent: fault\nAgent: fault\nAgent: fault'
    expect(await reported(rule, text)).toEqual(['4 fault', '5 fault'])
    expect((await violationsOf(rule, text))[0]?.note).toBe('The customer wrote: "lawyer"')
  })

  test('never in notes, quotations, or where an exception stands', async () => {
    const rule: Given = { forbid: { phrases: ['bad'], except: ['not bad'] } }
    expect(await reported(rule, 'Agent: You wrote: "bad". Not bad!\nAgent: So bad')).toEqual(['1 bad'])
  })
})

describe('require', () => {
  const days = { phrases: ['within ...2 # days'], within: '2 messages' }
  const refund: Given = { when: { role: 'customer', phrases: ['refund*'] }, require: days }

  test('is due when the messages were written, and reported at the last of them', async () => {
    expect(await reported(refund, 'Customer: A refund?\nAgent: Yes.\nAgent: Sure.\nAgent: Within 5 days.')).toEqual([
      '2 Sure.',
    ])
    expect(await reported(refund, 'Customer: A refund?\nAgent: Yes.\nCustomer: ?\nAgent: Within 5 days.')).toEqual([])
  })

  test('is due when the conversation is over, but not while it is open or when nobody answered', async () => {
    const text = 'Customer: A refund?\nAgent: Yes.'
    expect(await reported(refund, text)).toEqual(['1 Yes.'])
    expect(await reported(refund, text, { closed: false })).toEqual([])
    expect(await reported(refund, 'Agent: Hi\nCustomer: A refund?')).toEqual([])
  })

  test('each time, unless once is enough', async () => {
    const text = 'Customer: A refund?\nAgent: Within 5 days.\nCustomer: And this refund?\nAgent: Yes.'
    expect(await reported(refund, text)).toEqual(['3 Yes.'])
    expect(await reported({ ...refund, require: { ...days, once: true } }, text)).toEqual([])
  })

  test('in one of the messages picked by position', async () => {
    const rule: Given = { when: { first: '2 messages' }, require: { phrases: ['northwind'] } }
    expect(await reported(rule, 'Agent: Hi\nCustomer: Hi\nAgent: Northwind here')).toEqual([])
    expect(await reported(rule, 'Agent: Hi\nCustomer: Hi\nAgent: Dana here\nAgent: Northwind')).toEqual(['2 Dana here'])
    expect(await reported(rule, 'Agent: Hi', { closed: false })).toEqual([])
    const last: Given = { when: { last: '1 message' }, require: { phrases: ['bye'] } }
    expect(await reported(last, 'Agent: Bye\nAgent: Well')).toEqual(['1 Well'])
    expect(await reported(last, 'Agent: Bye\nAgent: Well', { closed: false })).toEqual([])
  })

  test('in each message with the words of `when`', async () => {
    const rule: Given = { when: { phrases: ['price'] }, require: { phrases: ['including tax'] } }
    expect(await reported(rule, 'Agent: The price is 5, including tax.\nAgent: The old price was 6.')).toEqual([
      '1 The old price was 6.',
    ])
  })

  test('within a time, where messages say when they were sent', async () => {
    const rule: Given = { when: { phrases: ['one moment'] }, require: { phrases: ['thank*'], within: '2 minutes' } }
    expect(compiled(rule).needs).toEqual(['times'])
    expect(await reported(rule, '[10:00] Agent: One moment\n[10:02] Agent: Thanks')).toEqual([])
    expect(await reported(rule, '[10:00] Agent: One moment\n[10:03] Agent: Thanks')).toEqual(['0 One moment'])
    expect(await reported(rule, '[10:00] Agent: One moment\n[10:01] Agent: Back')).toEqual(['1 Back'])
    expect(await reported(rule, 'Agent: One moment\nAgent: Back')).toEqual([])
    const open: Partial<Example> = { closed: false }
    expect(await reported(rule, '[10:00] Agent: One moment\n[10:01] Agent: Back', open)).toEqual([])
    expect(await reported(rule, '[10:00] Agent: One moment\n[10:01] Agent: Ah\n[10:05] Customer: ?', open)).toEqual([
      '1 Ah',
    ])
  })

  test('first and last seconds are counted from the first and the last message of the role', async () => {
    const text = '[10:00] Customer: Hi\n[10:05] Agent: Hi\n[10:06] Agent: Northwind'
    const within = (first: string): Given => ({ when: { first }, require: { phrases: ['northwind'] } })
    expect(await reported(within('30 seconds'), text)).toEqual(['1 Hi'])
    expect(await reported(within('1 minute'), text)).toEqual([])
    const last: Given = { when: { last: '30 seconds' }, forbid: { phrases: ['hi', 'northwind'] } }
    expect(await reported(last, text)).toEqual(['2 Northwind'])
  })

  test('of a bot', async () => {
    const rule: Given = {
      when: { role: 'customer', topics: ['thanks'] },
      require: { phrases: ['welcome'], within: '1 message', by: 'bot' },
    }
    expect(await reported(rule, 'Customer: Thank you\nAgent: Sure\nBot: Ok')).toEqual(['2 Ok'])
  })

  test('adds the rewrite', async () => {
    const [violation] = await violationsOf({ ...refund, rewrite: 'Within 5 days.' }, 'Customer: refund\nAgent: Yes')
    expect(violation).toMatchObject({ expected: ['Yes. Within 5 days.'], note: 'The customer wrote: "refund"' })
  })
})

describe('where a rule runs', () => {
  const forbid = { phrases: ['asap'] }

  test('on its channels only', async () => {
    const rule: Given = { when: { channel: ['email', 'chat'] }, forbid }
    expect(await reported(rule, 'Agent: asap', { channel: 'email' })).toEqual(['0 asap'])
    expect(await reported(rule, 'Agent: asap', { channel: 'social' })).toEqual([])
    expect(await reported(rule, 'Agent: asap')).toEqual([])
  })

  test('in the language of its phrases; in all, where it has topics only', () => {
    const { conversations } = parseExample({ text: 'Agent: asap. Goodbye' })
    const count = (rule: ReturnType<typeof compiled>, locale = en) =>
      new Linter({ rules: [{ rule, severity: 'warn' }], locale }).lint(conversations[0]).length
    expect(count(compiled({ forbid }, 'en-GB'))).toBe(1)
    expect(count(compiled({ forbid }, 'hr'))).toBe(0)
    expect(count(compiled({ forbid: { topics: ['farewell'] } }, 'hr'))).toBe(1)
    const { farewell, ...topics } = en.topics
    expect(farewell && count(compiled({ forbid: { topics: ['farewell'] } }), { ...en, topics })).toBe(0)
  })
})

test('says in its page what it looks for', () => {
  const { why, summary } = compiled({
    message: 'Not "{words}"',
    why: 'Because.',
    when: { role: 'customer', channel: 'chat', phrases: ['refund*'], except: ['tax refund'] },
    require: { topics: ['refusal'], within: '3 messages', once: true },
  })
  expect(summary).toBe('Not "…"')
  expect(why).toBe(
    'Because.\n\nAfter each of the messages of the customer on chat with `refund*` (except `tax refund`), the next 3 messages of the agent must have the topic `refusal`, once in a conversation.',
  )
})

describe('whatever is said', () => {
  const roles = ['Agent', 'Customer', 'Bot', 'System']
  const line = fc
    .tuple(fc.constantFrom(...roles), fc.nat(59), fc.constantFrom('ask', 'answer', 'ask answer', 'nothing'))
    .map(([role, minute, words]) => `[10:${String(minute).padStart(2, '0')}] ${role}: ${words}`)
  const stretch = fc.constantFrom('1 message', '2 messages', '30 messages', '5 minutes', '1 hour')
  const rules = fc.record({
    role: fc.constantFrom('agent' as const, 'customer' as const, 'system' as const),
    asks: fc.boolean(),
    first: fc.option(stretch, { nil: undefined }),
    within: stretch,
    by: fc.constantFrom('agent' as const, 'bot' as const),
    once: fc.boolean(),
    forbids: fc.boolean(),
  })

  test('reports only those that are judged, each place once, and only what is so', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 12 }), rules, async (lines, made) => {
        const { role, asks, first, within, by, once, forbids } = made
        const when = { role, ...(asks ? { phrases: ['ask'] } : {}), ...(first === undefined ? {} : { first }) }
        const demand = { phrases: ['answer'], within, by }
        const rule: Given = forbids ? { when, forbid: demand } : { when, require: { ...demand, once } }
        const violations = await violationsOf(rule, lines.join('\n'))
        const places = violations.map(({ message, span }) => `${message} ${span}`)
        expect(new Set(places).size).toBe(places.length)
        for (const { message, actual } of violations) {
          const said = (lines[message] as string).slice('[10:00] '.length).toLowerCase()
          expect(said.startsWith(by) || (said.startsWith(role) && role === by)).toBe(true)
          if (forbids) expect(actual).toBe('answer')
        }
      }),
    )
  })

  test('takes time in proportion to the conversation', async () => {
    const rule = compiled({
      when: { role: 'customer', phrases: ['ask'] },
      require: { phrases: ['answer'], within: '900 messages' },
    })
    const text = 'Customer: ask\nAgent: well\n'.repeat(20_000).trimEnd()
    const { conversations } = parseExample({ text })
    const done = expectNoHang(5_000)
    const violations = new Linter({ rules: [{ rule, severity: 'warn' }], locale: en }).lint(conversations[0])
    expect(violations.length).toBeGreaterThan(1000)
    done()
  })
})

describe('things that are no words', () => {
  test.each([
    ['See https://a.example/b?c=(d).', ['https://a.example/b?c=(d)']],
    ['See (www.a.example), or bit.ly/x-y!', ['www.a.example', 'bit.ly/x-y']],
    ['详情见https://a.example/帮助，谢谢', ['https://a.example/']],
    ['Δείτε https://a.example/βοήθεια.', ['https://a.example/βοήθεια']],
    ['See http://{{shop.domain}}/orders today', ['http://{{shop.domain}}/orders']],
    ['Write to a.b@c.example, and/or call. Use v. 2.5/3, e.g. in 1.2.2026/7 or www. alone.', []],
    [
      'Our northwind.example/help and https://help.northwind.example, or https://evilnorthwind.example',
      ['https://evilnorthwind.example'],
    ],
  ])('links in "%s"', async (text, links) => {
    const rule: Given = { forbid: { contains: 'link', exceptHosts: ['northwind.example'] } }
    expect(await reported(rule, `Agent: ${text}`)).toEqual(links.map((link) => `0 ${link}`))
  })

  test('email addresses and placeholders', async () => {
    const forbid: Given['forbid'] = { contains: ['email', 'placeholder'] }
    const template: Partial<Example> = { kind: 'template' }
    expect(await reported({ forbid }, 'Hi {{name}}, write to help@a.example.', template)).toEqual([
      '0 {{name}}',
      '0 help@a.example',
    ])
    const require: Given = { when: { kind: 'template' }, require: { contains: ['placeholder'] } }
    expect(await reported(require, 'Hi {{name}}, it is late.', template)).toEqual([])
    expect(await reported(require, 'Hi, it is late.', template)).toEqual(['0 Hi, it is late.'])
  })

  test('are found in every language, and make a rule due', async () => {
    const rule: Given = {
      when: { role: 'customer', contains: ['link'] },
      require: { phrases: ['page'], within: '1 message' },
    }
    expect(await reported(rule, 'Customer: https://a.example\nAgent: I see the page.')).toEqual([])
    expect(await reported(rule, 'Customer: https://a.example\nAgent: I see.')).toEqual(['1 I see.'])
    expect(compiled({ forbid: { contains: ['link'] } }).locale).toBeUndefined()
  })

  test('takes linear time for text that looks like links', async () => {
    const done = expectNoHang(5_000)
    for (const piece of ['a.', 'www.', 'http', 'a.b/', 'a-', '(', 'https://a('])
      await reported({ forbid: { contains: ['link'] } }, `Agent: ${piece.repeat(20_000)}`)
    done()
  })
})
