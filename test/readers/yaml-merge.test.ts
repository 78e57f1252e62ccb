import { expect, test } from 'vitest'
import yaml from '../../src/readers/yaml-templates.ts'
import { conversationsOf, problemsOf, readAll } from './fixture.ts'

test('a record that is only there to be merged into others is no template, and no problem', async () => {
  const items = await readAll(yaml, 'base: &base\n  channel: email\nlate:\n  <<: *base\n  body: The lamp is late.\n')
  expect(problemsOf(items)).toEqual([])
  expect(conversationsOf(items)).toMatchObject([{ id: 'late', channel: 'email' }])
})

test('a record that nobody merges is a problem as before', async () => {
  const items = await readAll(yaml, 'base:\n  channel: email\nlate: It is late.\nlost: It is lost.\n')
  expect(problemsOf(items)).toHaveLength(1)
})

test('what is merged has the place where it was written, and is changed there', async () => {
  const text = 'base: &base\n  body: The lamp is late.\nreplies:\n  - <<: *base\n    title: Late\n'
  const [{ messages }] = conversationsOf(await readAll(yaml, text)) as [ReturnType<typeof conversationsOf>[number]]
  expect(messages[0]?.locate([4, 8]).start).toMatchObject({ line: 2, column: 13 })
  expect(messages[0]?.write?.([4, 8], 'lantern')?.place.start.line).toBe(2)
})

test('what cannot be merged is a problem, and a record that merges itself no endless task', async () => {
  expect(problemsOf(await readAll(yaml, '- <<: words\n  title: A\n  body: B.\n'))).toHaveLength(1)
  const items = await readAll(yaml, 'a: &a\n  <<: *a\n  body: It is late.\nb: It is lost.\n')
  expect(items.length).toBeGreaterThan(0)
})

test('a word that many records share is no attack', async () => {
  const records = Array.from(
    { length: 300 },
    (_, index) => `  - title: T${index}\n    channel: *channel\n    body: It is late.\n`,
  )
  const items = await readAll(yaml, `channel: &channel email\nreplies:\n${records.join('')}`)
  expect(problemsOf(items)).toEqual([])
  expect(conversationsOf(items)).toHaveLength(300)
})
