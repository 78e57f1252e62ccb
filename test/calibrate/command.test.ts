import { expect, it } from 'vitest'
import { run } from '../cli/run.ts'

const calibrate = (...argv: string[]) =>
  run(['calibrate', '--labels', 'labels/labels.jsonl', ...argv, 'exports/chats.jsonl'])

it('prints precision, recall and F1 of the labelled rules, whatever the config says', async () => {
  const { code, out, err } = await calibrate()
  expect([code, err]).toEqual([0, 'etiquette: 1 of 4 labelled conversations not in the input: c9\n'])
  expect(out).toMatchInlineSnapshot(`
    "rule              precision  recall    F1  TP  FP  FN
    no-hey                 1.00    0.50  0.67   1   0   1
    no-yo                  0.00       -  0.00   0   1   0
    no-ok                  0.00       -  0.00   0   1   0
    greeting-missing       0.00    0.00  0.00   0   1   1

    Labelled, but there is no such rule: telepathy
    "
  `)
})

it('lists each disagreement with its text', async () => {
  const { out } = await calibrate('--list')
  expect(out.slice(out.indexOf('\nfalse alarm'))).toMatchInlineSnapshot(`
    "
    false alarm of no-ok at c1, message 1
      text: Hey, it is on its way, ok?
      words: ok

    miss of no-hey at c2, message 1
      text: Right, Yo! Let me look.
      words: Yo

    false alarm of no-yo at c2, message 1
      text: Right, Yo! Let me look.
      words: Yo

    false alarm of greeting-missing at c2, message 1
      text: Right, Yo! Let me look.

    miss of greeting-missing at c3, message 0
      text: Good morning.
    "
  `)
})

it('is there for programs', async () => {
  const result = JSON.parse((await calibrate('--format', 'json')).out)
  expect(result.rules[0]).toEqual({
    rule: 'no-hey',
    truePositives: 1,
    falsePositives: 0,
    falseNegatives: 1,
    precision: 1,
    recall: 0.5,
    f1: 2 / 3,
  })
  expect(result).toMatchObject({ notBuilt: ['telepathy'], absent: ['c9'] })
})

it('refuses labels that are wrong or not there', async () => {
  expect((await run(['calibrate', '--labels', 'labels/wrong.jsonl', 'exports'])).err).toMatch(
    /^labels\/wrong\.jsonl:2: "msg"/,
  )
  expect((await run(['calibrate', '--labels', 'nowhere.jsonl', 'exports'])).err).toMatch(/^nowhere\.jsonl: /)
})

it('says where there are no labels', async () => {
  const { code, err } = await run(['calibrate', '--labels', 'nowhere.jsonl', 'exports/chats.jsonl'])
  expect([code, err]).toEqual([2, 'nowhere.jsonl: no such file or directory\n'])
})
