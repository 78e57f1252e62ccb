import { describe, expect, it } from 'vitest'
import { sandbox } from '../config/sandbox.ts'
import { run } from './run.ts'

const BAD = {
  id: 'bad',
  locale: 'en',
  messages: [
    { role: 'customer', author: 'Petra Novak', text: 'Can you come?' },
    {
      role: 'agent',
      author: '=Dana',
      text: "Hi Petra. Unfortunately we can't send technicians to your area. That is your fault.",
    },
  ],
}
const GOOD = {
  id: '=cmd',
  locale: 'en',
  messages: [
    { role: 'customer', text: 'Hello' },
    { role: 'agent', author: 'Ivo Kent', text: 'Hello!' },
  ],
}
const SECRET = {
  id: 'secret',
  locale: 'en',
  messages: [
    { role: 'customer', text: 'Hello' },
    { role: 'agent', author: 'Ivo Kent', text: 'Hello! Your card is 4111 1111 1111 1111.' },
  ],
}
const files = (...chats: readonly object[]) =>
  sandbox({
    'chats.jsonl': chats.map((chat) => JSON.stringify(chat)).join('\n'),
    '.etiquetterc.json': { root: true, rules: { 'bare-no': 'error', blame: 'warn', 'exposed-data': 'error' } },
  })

describe('etiquette score', () => {
  it('shows totals, agents, the worst and rules', async () => {
    const { code, out, err } = await run(['score'], { cwd: await files(BAD, GOOD, SECRET) })
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatchInlineSnapshot(`
      "Conversations: score 48.4 of 100, 1 of 3 conversations passed, 1 failed a critical rule.

      Agents

      agent     conversations  score  passed  critical
      =Dana                 1   45.4       0         0
      Ivo Kent              2   50.0       1         1

      The 2 worst conversations

      score  where          conversation  broken
        0.0  chats.jsonl:3  secret        exposed-data
       45.4  chats.jsonl:1  bad           bare-no, blame

      Rules that were broken

      rule          judged  broken   kept
      bare-no            1       1   0.0%
      blame              3       1  66.6%
      exposed-data       3       1  66.6%
      "
    `)
  })

  it('exports everything, and no formulas', async () => {
    const cwd = await files(BAD, GOOD)
    const { out } = await run(['score', '--format', 'csv'], { cwd })
    expect(out).toMatchInlineSnapshot(`
      "kind,path,line,conversation,agents,score,passed,critical,broken
      transcript,chats.jsonl,1,bad,'=Dana,45.45,no,,bare-no blame
      transcript,chats.jsonl,,'=cmd,Ivo Kent,100,yes,,
      "
    `)
    expect((await run(['score', '--format', 'csv', '--by', 'agent'], { cwd })).out).toMatchInlineSnapshot(`
      "agent,conversations,scored,score,passed,failed
      '=Dana,1,1,45.45,0,0
      Ivo Kent,1,1,100,1,0
      "
    `)
    const { conversations, summary } = JSON.parse((await run(['score', '--format', 'json'], { cwd })).out)
    expect(conversations.map(({ score }: { score: number }) => score)).toEqual([45.45, 100])
    expect(summary.conversations).toEqual({ count: 2, scored: 2, passed: 1, failed: 0, average: 72.72 })
  })

  it('hides people where CI is set', async () => {
    const cwd = await files(BAD, { ...GOOD, id: 'chat with Ivo Kent' })
    for (const format of ['text', 'csv', 'json', 'markdown']) {
      const { out } = await run(['score', '--format', format], { cwd, env: { CI: 'true' } })
      expect(out).not.toMatch(/dana|ivo|kent|petra/i)
      expect(out).toContain('agent 1')
    }
  })

  it('says so where there is nothing to score', async () => {
    const cwd = await sandbox({
      'empty.md': '',
      'alone.jsonl': '{"id":"1","messages":[{"role":"customer","text":"Hello?"}]}\n',
    })
    const note = 'etiquette: warning: nothing was scored, so --fail-under was not put to the test\n'
    const empty = await run(['score', 'empty.md', '--fail-under', '80'], { cwd })
    expect([empty.code, empty.out]).toEqual([0, 'Nothing was scored.\n'])
    expect(empty.err).toContain(note)
    const alone = await run(['score', 'alone.jsonl', '--fail-under', '80'], { cwd })
    expect([alone.out, alone.err]).toEqual(['Conversations: 0 of 1 conversation passed, 1 not scored.\n', note])
    expect((await run(['lint', 'alone.jsonl', '--fail-under', '80'], { cwd })).err).toBe(note)
  })

  it('is a gate', async () => {
    const cwd = await files(BAD, GOOD)
    for (const command of [['score'], ['lint', '--rule', 'bare-no: warn', '--quiet']]) {
      expect((await run([...command, '--fail-under', '50'], { cwd })).code).toBe(0)
      const { code, err } = await run([...command, '--fail-under', '99.5'], { cwd })
      expect(code).toBe(1)
      expect(err).toMatch(/^etiquette: the average score of conversations is \d\d\.\d, --fail-under is 99\.5\n$/)
    }
    expect((await run(['score', '--fail-under', '101'], { cwd })).code).toBe(2)
    expect((await run(['score', '--fail-under', '0', 'nowhere'], { cwd })).code).toBe(2)
  })
})
