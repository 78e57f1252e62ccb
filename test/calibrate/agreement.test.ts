import { describe, expect, it } from 'vitest'
import { Agreement } from '../../src/calibrate/agreement.ts'
import { readLabels } from '../../src/calibrate/labels.ts'
import type { Conversation } from '../../src/conversation.ts'
import { lines } from '../../src/source/lines.ts'
import { openText } from '../../src/source/source.ts'
import type { Violation } from '../../src/violation.ts'

const labelsOf = (...all: unknown[]) => readText(all.map((line) => JSON.stringify(line)).join('\n'))
const readText = (text: string) => readLabels(lines(openText(text, 'labels.jsonl')), 'labels.jsonl')

const point = { line: 1, column: 1, offset: 0 }

function conversation(id: string, ...texts: string[]): Conversation {
  return {
    kind: 'transcript',
    id,
    messages: texts.map((text, index) => ({
      index,
      role: 'agent',
      text,
      locate: () => ({ start: point, end: point }),
    })),
  }
}

function violation(rule: string, message: number, actual = ''): Violation {
  return {
    path: '',
    conversation: '',
    message,
    rule,
    severity: 'warn',
    text: '',
    actual,
    expected: [],
    url: '',
    span: [0, 0],
    place: { start: point, end: point },
    locale: 'en',
  }
}

describe('the agreement with labels', () => {
  it('counts by conversation, rule and message', async () => {
    const labels = await labelsOf(
      { read: ['a', 'b'], rules: ['blame'] },
      { id: 'a', rule: 'blame', msg: 0, span: 'your fault' },
      { id: 'a', rule: 'blame', msg: 0, span: 'you forgot' },
      { id: 'b', rule: 'blame', msg: 1, span: 'you should' },
    )
    const agreement = new Agreement(labels, ['blame'])
    agreement.add(conversation('a', 'your fault, you forgot', 'fine'), [violation('blame', 0), violation('blame', 0)])
    agreement.add(conversation('b', 'a good day', 'you should'), [violation('blame', 0, 'good')])
    expect(agreement.result()).toEqual({
      scores: [
        { rule: 'blame', truePositives: 1, falsePositives: 1, falseNegatives: 1, precision: 0.5, recall: 0.5, f1: 0.5 },
      ],
      disagreements: [
        { kind: 'false alarm', rule: 'blame', conversation: 'b', message: 0, text: 'a good day', words: 'good' },
        { kind: 'miss', rule: 'blame', conversation: 'b', message: 1, text: 'you should', words: 'you should' },
      ],
      absent: [],
    })
  })

  it.each(['closing-question', 'closing-phrase', 'greeting-missing', 'premature-close'])(
    'does not mind at which message %s fires',
    async (rule) => {
      const labels = await labelsOf({ read: ['a'], rules: [rule] }, { id: 'a', rule, msg: 1, span: '' })
      const agreement = new Agreement(labels, [rule])
      agreement.add(conversation('a', 'x', 'y', 'z'), [violation(rule, 2)])
      expect(agreement.result().scores).toMatchObject([{ truePositives: 1, falsePositives: 0, falseNegatives: 0 }])
    },
  )

  it('leaves out conversations that were not read, and labels of those that did not come up', async () => {
    const labels = await labelsOf({ read: ['a', 'gone'], rules: ['blame'] }, { id: 'gone', rule: 'blame', msg: 0 })
    const agreement = new Agreement(labels, ['blame'])
    agreement.add(conversation('a', 'x'), [])
    agreement.add(conversation('other', 'x'), [violation('blame', 0)])
    const { scores, absent } = agreement.result()
    expect(scores).toEqual([{ rule: 'blame', truePositives: 0, falsePositives: 0, falseNegatives: 0 }])
    expect(absent).toEqual(['gone'])
  })
})

describe('a label file', () => {
  const header = '{"read":["a"],"rules":["blame"]}'
  it.each([
    ['', 'labels.jsonl', 'empty'],
    ['{"id":"a"}', 'labels.jsonl:1', 'first line'],
    [`${header}\n\n{"id":"a",`, 'labels.jsonl:3', 'not JSON'],
    [`${header}\n[]`, 'labels.jsonl:2', 'not a JSON object'],
    [`${header}\n{"id":"b","rule":"blame","msg":0}`, 'labels.jsonl:2', '"b"'],
    [`${header}\n{"id":"a","rule":"blme","msg":0}`, 'labels.jsonl:2', '"blme"'],
    [`${header}\n{"id":"a","rule":"blame","msg":-1}`, 'labels.jsonl:2', '"msg"'],
    [`${header}\n{"id":"a","rule":"blame","msg":0,"span":[0,1]}`, 'labels.jsonl:2', '"span"'],
  ])('%j is refused with its line', async (text, at, words) => {
    await expect(readText(text)).rejects.toMatchObject({
      name: 'EtiquetteError',
      at,
      message: expect.stringContaining(words),
    })
  })
})
