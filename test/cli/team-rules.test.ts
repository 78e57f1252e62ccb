import { describe, expect, it } from 'vitest'
import { sandbox } from '../config/sandbox.ts'
import { found, run } from './run.ts'

const CONFIG = `root: true
teamRules: [./ours.yaml]
rules: {no-asap: error}
`
const RULES = `
- name: no-asap
  message: '"{words}" says nothing'
  forbid: {phrases: [asap]}
  pass: ['Agent: On Monday.', 'Call us.']
  fail: ['Agent: I will call [[ASAP]].']
- name: refund-days
  message: Say within how many days
  when: {role: customer, phrases: ['refund*']}
  require: {phrases: ['within # days'], within: 2 messages}
  rewrite: Within 5 days.
  pass: ["Customer: A refund?\\nAgent: Within 5 days."]
  fail: ["Customer: A refund?\\nAgent: [[Yes.]]"]
`
const chat = (text: string) =>
  `{"id":"c1","messages":[{"role":"customer","text":"A refund?"},{"role":"agent","text":"${text}"}]}\n`

const folder = (more: Readonly<Record<string, unknown>> = {}) =>
  sandbox({ '.etiquetterc.yaml': CONFIG, 'ours.yaml': RULES, 'chat.jsonl': chat('Yes, asap!'), ...more })

describe("a team's own rules", () => {
  it('are reported, listed and explained like any other', async () => {
    const cwd = await folder()
    const { code, out } = await run(['lint', '--format', 'jsonl', '--preset', 'templates', 'chat.jsonl'], { cwd })
    expect([code, found(out)]).toEqual([
      1,
      ['chat.jsonl c1 refund-days warn: Yes, asap!', 'chat.jsonl c1 no-asap error: asap'],
    ])
    expect((await run(['rules'], { cwd })).out).toMatch(/\nThe team's own\n {2}no-asap +warn +warn/)
    const page = (await run(['explain', 'refund-days'], { cwd })).out
    expect(page).toContain('must have `within # days`')
    expect(page).toContain('> Agent: <ins>Yes.</ins>')
  })

  it('are no templates, nor is what a config builds on', async () => {
    const list = (name: string) =>
      `- name: ${name}\n  message: We utilise the the words.\n  forbid: {phrases: [${name}]}\n`
    const cwd = await sandbox({
      '.etiquetterc.yaml':
        'root: true\nextends: [recommended, ./base.yaml]\nteamRules: [./ours.yaml, ./more/rules.yaml]\n',
      'base.yaml': 'brand: [We utilise the the words.]\n',
      'ours.yaml': list('one'),
      'more/rules.yaml': list('two'),
      'a.md': 'Good.',
    })
    expect(await run(['lint', '--fix', '--format', 'compact'], { cwd })).toEqual({
      code: 0,
      out: '',
      err: 'etiquette: nothing was fixed\n',
    })
    expect((await run(['lint', '--format', 'compact', '*.yaml', 'more'], { cwd })).out).not.toContain('utilise')
    expect((await run(['doctor'], { cwd })).out).not.toContain('yaml-templates')
    // Who names it wants to know.
    expect((await run(['lint', '--format', 'compact', 'ours.yaml'], { cwd })).out).toContain('utilise')
  })

  it('can be run alone and switched off', async () => {
    const cwd = await folder()
    const only = await run(['lint', '--format', 'jsonl', '--only', 'no-asap', 'chat.jsonl'], { cwd })
    expect(found(only.out)).toEqual(['chat.jsonl c1 no-asap warn: asap'])
    const argv = ['lint', '--format', 'jsonl', '--preset', 'templates', '--rule', 'no-asap: off', 'chat.jsonl']
    expect(found((await run(argv, { cwd })).out)).toEqual(['chat.jsonl c1 refund-days warn: Yes, asap!'])
  })
})

describe('etiquette test-rules', () => {
  it('passes where all examples do what they say, in a config or in a file', async () => {
    const cwd = await folder()
    const expected = { code: 0, out: 'no-asap: 3 examples pass\nrefund-days: 2 examples pass\n', err: '' }
    for (const argv of [[], ['ours.yaml'], ['.etiquetterc.yaml'], ['ours.yaml', '--no-config']])
      expect(await run(['test-rules', ...argv], { cwd })).toEqual(expected)
  })

  it('says which examples fail, and why', async () => {
    const cwd = await sandbox({
      'ours.yaml': `
- name: no-asap
  message: x
  forbid: {phrases: [asap]}
  rewrite: soon or asap
  pass: ['Agent: Call asap!', 'Agent: [[x]]', "Hi\\nAgent: x"]
  fail: ['Agent: [[Call]] asap', 'Agent: Soon.', 'Agent: asap']
- name: refund-days
  message: x
  when: {role: customer, phrases: ['refund*'], first: 1 message}
  require: {phrases: ['within # days'], within: 2 messages}
  fail:
    - "Customer: A refund?\\nAgent: Within 5 days."
    - "Customer: Hi\\nCustomer: A refund?\\nAgent: Yes."
    - "Agent: Hi"
    - Hello
`,
    })
    const { code, out, err } = await run(['test-rules', 'ours.yaml', '--no-config'], { cwd })
    expect(code).toBe(1)
    expect(err).toBe('etiquette: warning: refund-days has no example under pass\n')
    expect(out).toMatchInlineSnapshot(`
      "no-asap: 6 of 6 examples fail

        pass example 1 should be fine, but "asap" in message 1 is reported
          Agent: Call asap!

        pass example 2 marks words with [[...]], but an example under \`pass\` has nothing to report
          Agent: [[x]]

        pass example 3 cannot be read: An example must begin with a label such as "Agent: ", not with "Hi"
          Hi
          Agent: x

        fail example 1 marks "Call" in message 1, but "asap" in message 1 is reported
          Agent: [[Call]] asap

        fail example 2 should be reported, but is not: what is forbidden is not said
          Agent: Soon.

        fail example 3 is reported again after its rewrite: "Soon or asap"
          Agent: asap

      refund-days: 4 of 4 examples fail

        fail example 1 should be reported, but is not: what is required stands in message 2: "Within 5 days"
          Customer: A refund?
          Agent: Within 5 days.

        fail example 2 should be reported, but is not: no message has the words of \`when\`
          Customer: Hi
          Customer: A refund?
          Agent: Yes.

        fail example 3 should be reported, but is not: no message by customer
          Agent: Hi

        fail example 4 should be reported, but is not: the rule is not about a template
          Hello

      "
    `)
  })

  it('is there for programs', async () => {
    const { out } = await run(['test-rules', '--format', 'json'], { cwd: await folder() })
    expect(JSON.parse(out)[0]).toEqual({
      rule: 'no-asap',
      examples: [
        { kind: 'pass', number: 1, text: 'Agent: On Monday.' },
        { kind: 'pass', number: 2, text: 'Call us.' },
        { kind: 'fail', number: 1, text: 'Agent: I will call [[ASAP]].' },
      ],
    })
  })

  it('says that rules are a list where somebody wrote one without a dash', async () => {
    const cwd = await sandbox({ 'one.yaml': 'name: no-asap\nmessage: m\nforbid: {phrases: [asap]}\n' })
    const { code, err } = await run(['test-rules', '--no-config', 'one.yaml'], { cwd })
    expect(code).toBe(2)
    expect(err).toMatch(
      /^one\.yaml:1:1: A file of team rules must be a list of rules.*\n {2}Begin each rule with "- name:"\n$/,
    )
  })

  it('ends with 2 where there is nothing to run, or a rule cannot be read', async () => {
    const cwd = await folder({ 'wrong.yaml': '- name: a', 'none/.etiquetterc': { root: true } })
    const wrong = await run(['test-rules', 'wrong.yaml'], { cwd })
    expect([wrong.code, wrong.out]).toEqual([2, ''])
    expect(wrong.err).toContain('wrong.yaml:1:3')
    const none = await run(['test-rules'], { cwd: `${cwd}/none` })
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('There are no team rules here')])
    expect((await run(['test-rules', 'nowhere.yaml'], { cwd })).err).toContain('nowhere.yaml')
  })
})

describe('etiquette rules --why-silent', () => {
  const PLUGIN = `
const rule = (id, more) => ({
  id, category: 'words', scope: 'message', kinds: ['transcript'], summary: id, why: '', source: '', decisions: [],
  topics: [], requires: [], presets: { strict: 'warn' }, options: {}, messages: { m: 'x' }, check: () => [], ...more,
})
export default { rules: [
  rule('finds', { *check(reading, { report }) { yield report('m', { message: reading.conversation.messages[0] }) } }),
  rule('finds-nothing', {}),
  rule('needs-times', { needs: ['times'] }),
  rule('needs-agents', { needs: ['agent-names'] }),
  rule('needs-channel', { needs: ['channel'], channels: ['social'] }),
  rule('for-social', { channels: ['social', 'email'] }),
  rule('for-templates', { kinds: ['template'] }),
  rule('for-croatian', { locale: 'hr' }),
  rule('lacks-topic', { requires: ['no-such-topic'] }),
  rule('off-by-itself', { presets: {} }),
] }`
  const message = { role: 'agent', text: 'Hi' }
  const lines = (...conversations: object[]) => conversations.map((each) => `${JSON.stringify(each)}\n`).join('')
  const files = {
    '.etiquetterc.yaml': `root: true
plugins: [./rules.mjs]
rules: {${['finds', 'finds-nothing', 'needs-times', 'needs-agents', 'needs-channel', 'for-social', 'for-templates', 'for-croatian', 'lacks-topic'].map((id) => `${id}: warn`).join(', ')}}
overrides: [{files: known.jsonl, channel: chat, rules: {finds-nothing: off}}]
`,
    'rules.mjs': PLUGIN,
    'plain.jsonl': lines({ id: 'a', messages: [message] }, { id: 'b', messages: [message] }),
    'known.jsonl': lines({ id: 'c', messages: [{ ...message, time: '2026-03-02T10:00:00Z', author: 'Dana' }] }),
  }
  const own = (out: string) => out.replace(/\nOff\n[\s\S]*/, '')

  it('says of each rule whether it is on and why it found nothing', async () => {
    const cwd = await sandbox(files)
    const { code, out, err } = await run(['rules', '--why-silent', 'plain.jsonl', 'known.jsonl'], { cwd })
    expect([code, err]).toEqual([0, ''])
    expect(own(out)).toMatchInlineSnapshot(`
      "3 conversations

      Found something
        finds                 3 violations

      Looked and found nothing
        finds-nothing         looked at 2 of 3; is off
        needs-times           looked at 1 of 3; needs messages that say when they were
                              sent
        needs-agents          looked at 1 of 3; needs agent messages that say which
                              agent wrote them

      On, but had nothing to look at
        needs-channel         needs conversations that say on which channel they were
                              held (2); is about social only (1)
        for-social            needs conversations that say on which channel they were
                              held (2); is about social, email only (1)
        for-templates         is about templates only
        for-croatian          is written for the language "hr"
        lacks-topic           the pack of the language lacks no-such-topic
      "
    `)
    expect(out).toMatch(/\nOff\n(?: {2}.*\n)*.*off-by-itself/)
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  it('is there for programs', async () => {
    const { out } = await run(['rules', '--why-silent', 'plain.jsonl', '--format', 'json'], {
      cwd: await sandbox(files),
    })
    const { conversations, rules } = JSON.parse(out)
    expect(conversations).toBe(2)
    expect(rules.find(({ id }: { id: string }) => id === 'needs-times')).toEqual({
      id: 'needs-times',
      state: 'could-not-look',
      severity: 'warn',
      violations: 0,
      looked: 0,
      obstacles: [{ obstacle: 'times', conversations: 2, text: 'needs messages that say when they were sent' }],
    })
  })

  it('ends with 2 where something cannot be read, and says so where nothing was', async () => {
    const { code, out, err } = await run(['rules', '--why-silent', 'none.jsonl'], { cwd: await sandbox(files) })
    expect(code).toBe(2)
    expect(err).toContain('none.jsonl')
    expect(out).toContain('no conversation was read')
  })

  it('takes no files without it', async () => {
    const { code, err } = await run(['rules', 'plain.jsonl'], { cwd: await sandbox(files) })
    expect([code, err]).toEqual([2, expect.stringContaining('etiquette rules --why-silent plain.jsonl')])
  })
})
