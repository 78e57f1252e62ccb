import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/all.ts'
import { loadConfig } from '../../src/config/load.ts'
import type { Conversation } from '../../src/conversation.ts'
import { createSettings, lint } from '../../src/files/settings.ts'
import type { AnyRule } from '../../src/rule.ts'
import { csvRow } from '../../src/score/csv.ts'
import { type Criterion, scorecardOf, scoreOf } from '../../src/score/scorecard.ts'
import { Scoring } from '../../src/score/scoring.ts'
import { sandbox } from '../config/sandbox.ts'
import { talk } from '../reporters/sample.ts'

const criterion = (id: string, weight: number, critical = false): Criterion => ({
  rule: { id } as AnyRule,
  weight,
  critical,
})

describe('a score', () => {
  const card = [
    criterion('greeting-missing', 5),
    criterion('bare-no', 10),
    criterion('closing-phrase', 1),
    criterion('blame', 1),
  ]

  it('is what was earned out of what could be earned', () => {
    expect(scoreOf(card, new Set(['bare-no']), 80)).toEqual({
      score: 700 / 17,
      passed: false,
      broken: ['bare-no'],
      critical: [],
    })
    expect(scoreOf(card, new Set(['blame']), 94)).toMatchObject({ score: 1600 / 17, passed: true })
  })

  it('is 0 where a critical rule is broken, whatever the pass mark', () => {
    const strict = [...card, criterion('exposed-data', 0, true)]
    expect(scoreOf(strict, new Set(['exposed-data']), 0)).toMatchObject({
      score: 0,
      passed: false,
      critical: ['exposed-data'],
    })
    expect(scoreOf(strict, new Set(), 100)).toMatchObject({ score: 100, passed: true })
  })

  it('is none where there was nothing to judge', () => {
    expect(scoreOf([], new Set(['blame']), 0)).toEqual({ score: undefined, passed: false, broken: [], critical: [] })
  })

  it('is between 0 and 100, and never rises with what is broken', () => {
    const cards = fc.uniqueArray(
      fc.record({ id: fc.string(), weight: fc.double({ min: 0.001, max: 1000, noNaN: true }), critical: fc.boolean() }),
      { selector: ({ id }) => id, minLength: 1 },
    )
    fc.assert(
      fc.property(cards, fc.array(fc.nat()), fc.nat(), (list, some, more) => {
        const criteria = list.map(({ id, weight, critical }) => criterion(id, weight, critical))
        const at = (n: number) => list[n % list.length]?.id ?? ''
        const broken = new Set(some.map(at))
        const { score = -1 } = scoreOf(criteria, broken, 80)
        const { score: lower = -1 } = scoreOf(criteria, new Set([...broken, at(more)]), 80)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(100)
        expect(lower).toBeLessThanOrEqual(score)
      }),
    )
  })
})

describe('a scorecard', () => {
  it('has the rules that are on, with their weights', async () => {
    const cwd = await sandbox({
      '.etiquetterc.json': {
        root: true,
        rules: {
          'bare-no': 'error',
          blame: 'warn',
          parroting: 'warn',
          'exposed-data': 'off',
          'robotic-repetition': 'error',
        },
        score: { passMark: 90, weights: { 'bare-no': 10, parroting: 0 } },
        overrides: [{ files: 'mail/', score: { weights: { blame: 7 }, critical: ['parroting'] } }],
      },
    })
    const shown = async (file: string) => {
      const { criteria, passMark } = await scorecardOf(await loadConfig(file, { cwd }))
      return [
        passMark,
        ...criteria.map(({ rule, weight, critical }) => `${rule.id} ${weight}${critical ? ' critical' : ''}`),
      ]
    }
    expect(await shown('a.txt')).toEqual([90, 'bare-no 10', 'blame 1'])
    expect(await shown('mail/a.txt')).toEqual([90, 'bare-no 10', 'blame 7', 'parroting 0 critical'])
  })

  it.each([
    [{ passMark: 101 }, 'score.passMark must be a number from 0 to 100, not 101'],
    [{ weights: { 'bare-no': -1 } }, 'score.weights.bare-no must be a number from 0 to 1000, not -1'],
    [{ weights: { 'bare-now': 1 } }, 'Unknown rule "bare-now" in score.weights'],
    [{ critical: ['bare-now'] }, 'Unknown rule "bare-now"'],
    [{ pasMark: 1 }, 'Unknown key "pasMark" in score'],
  ])('%j is wrong', async (score, problem) => {
    const cwd = await sandbox({ '.etiquetterc.json': { score } })
    await expect(loadConfig('a.txt', { cwd })).rejects.toThrow(problem)
  })
})

describe('scoring', () => {
  const chat: Conversation = {
    ...talk('c1', [
      { text: 'Can you send somebody?', who: 'Petra' },
      { text: "Hello Petra. Unfortunately we can't send technicians to your area.", who: 'Dana' },
      { text: 'Thank you for writing. Have a great day, goodbye!', who: 'Ivo' },
    ]),
    locale: 'en',
    closed: true,
  }
  const conversation: Conversation = {
    ...chat,
    messages: chat.messages.map((message, at) => (at ? message : { ...message, role: 'customer' })),
  }

  it('counts for an agent what the agent wrote, and leaves out what did not come up', async () => {
    const config = await loadConfig('a.txt', {
      config: false,
      commandLine: {
        rules: { 'bare-no': 'error', 'hold-permission': 'error', blame: 'error', 'response-time': 'error' },
      },
      preset: 'recommended',
    })
    const only = {
      ...config,
      rules: new Map(
        [...config.rules].filter(([id]) => ['bare-no', 'hold-permission', 'blame', 'response-time'].includes(id)),
      ),
    }
    const scoring = new Scoring()
    const violations = lint(conversation, await createSettings(only))
    expect(violations.map(({ rule }) => rule)).toEqual(['bare-no'])
    const scored = await scoring.add(conversation, violations, 'a.txt', only, 'en')
    // Nobody had to wait, and there are no times: two rules are left.
    expect(scored).toMatchObject({ score: 50, passed: false, broken: ['bare-no'] })
    expect(scored.agents.map(({ agent, score }) => [agent, score])).toEqual([
      ['Dana', 50],
      ['Ivo', 100],
    ])
    expect(scoring.rules.map(({ rule, applicable, broken }) => [rule, applicable, broken])).toEqual([
      ['bare-no', 1, 1],
      ['blame', 1, 0],
    ])
    await scoring.add(conversation, [], 'b.txt', only, 'en')
    expect(scoring.agents.map(({ agent, average, count }) => [agent, average, count])).toEqual([
      ['Dana', 75, 2],
      ['Ivo', 100, 2],
    ])
    expect(scoring.below(75)).toEqual([])
    expect(scoring.below(75.1)).toEqual(['transcript'])
    expect((await scoring.add(conversation, [], 'c.txt', only, 'tlh')).score).toBeUndefined()
  })

  it('asks rules only for topics that they know', () => {
    for (const { id, judges, topics } of rules as readonly AnyRule[])
      expect([id, judges?.topics.filter((topic) => !topics.includes(topic)) ?? []]).toEqual([id, []])
  })
})

it('writes no cell that a spreadsheet would run', () => {
  expect(csvRow(['=1+1', '+1', '-1', '@x', 'a,"b"', 'two\nlines', 5, undefined])).toBe(
    `'=1+1,'+1,'-1,'@x,"a,""b""",two lines,5,\n`,
  )
})
