import path from 'node:path'
import { expect, it } from 'vitest'
import check from '../../src/cli/worker.ts'
import { Profile } from '../../src/engine/profile.ts'
import { fixtures, run } from './run.ts'

it('--profile-rules says at the end how long each rule took, and changes nothing else', async () => {
  const plain = await run(['lint', '--format', 'jsonl', 'exports'])
  const { code, out, err } = await run(['lint', '--format', 'jsonl', '--profile-rules', 'exports'])
  expect([code, out]).toEqual([plain.code, plain.out])
  const [head, ...rows] = err.trimEnd().split('\n')
  expect(head).toMatch(/^rule +time +share +violations$/)
  expect(rows.at(-1)).toMatch(/^all +[\d.]+ ms +100\.0 % +\d+$/)
  const found = new Map(rows.map((row) => [row.split(' ', 1)[0], Number(/(\d+)$/.exec(row)?.[1])]))
  const counts = new Map<string, number>()
  for (const line of out.trimEnd().split('\n')) {
    const { rule } = JSON.parse(line)
    counts.set(rule, (counts.get(rule) ?? 0) + 1)
  }
  expect(counts.size).toBeGreaterThan(1)
  for (const [rule, count] of counts) expect([rule, found.get(rule)]).toEqual([rule, count])
  const shares = rows.slice(0, -1).map((row) => Number(/([\d.]+) %/.exec(row)?.[1]))
  expect(shares).toEqual([...shares].sort((a, b) => b - a))
})

it('counts what rules take in other threads', async () => {
  const task = {
    settings: {
      files: { cwd: fixtures },
      rendering: { format: 'jsonl', colour: false, width: 80, quiet: false, redaction: 'none' as const },
      profiled: true,
    },
    target: { file: path.join(fixtures, 'exports/chats.jsonl'), path: 'exports/chats.jsonl' },
    reader: 'jsonl',
    piece: { text: '{"id":"c1","messages":[{"role":"agent","text":"Hey."}]}\n', line: 1, offset: 0 },
  }
  const batch = await check(task)
  expect(Object.keys(batch?.timings ?? {})).toContain('no-hey')
})

it('does not count what is measured inside something else twice', () => {
  let time = 0
  const profile = new Profile(() => time)
  const work = (ms: number) => {
    time += ms
  }
  profile.measure('outer', () => {
    work(1)
    profile.measure('inner', () => work(2))
    profile.measure('inner', () => work(4))
    work(8)
  })
  expect(profile.take()).toEqual({ outer: 9, inner: 6 })
  expect(profile.take()).toEqual({})
  const fails = () =>
    profile.measure('outer', () => {
      work(3)
      throw new Error('out of order')
    })
  expect(fails).toThrow('out of order')
  profile.add({ outer: 5, other: 1 })
  expect(profile.take()).toEqual({ outer: 8, other: 1 })
})
