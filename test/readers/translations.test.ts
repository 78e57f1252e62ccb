import { expect, test } from 'vitest'
import { chooseReader } from '../../src/readers/choose.ts'
import { openText } from '../../src/source/source.ts'
import { conversationsOf, problemsOf, readAll } from './fixture.ts'

async function read(text: string, path: string) {
  const { reader } = await chooseReader(openText(text, path).sample)
  if (!reader) return undefined
  const items = await readAll(reader, text, {}, path)
  expect(problemsOf(items)).toEqual([])
  return conversationsOf(items).map(({ kind, id, title, locale, messages: [message] }) => {
    const place = message?.locate([0, message.text.length])
    expect(text.slice(place?.start.offset, place?.end.offset)).toBe(message?.text)
    return [kind, id, title, locale, message?.text]
  })
}

const LATE = 'Your van is late.'
const KASNI = 'Kombi kasni.'

test.each([
  ['by name, then by language', { late: { en: LATE, hr: KASNI }, early: { en: 'It is here.', hr: 'Tu je.' } }],
  ['in a list of replies', { replies: { late: { en: LATE, hr: KASNI }, early: { en: 'It is here.', hr: 'Tu je.' } } }],
])('texts %s', async (_, value) => {
  const expected = [
    ['template', 'late.en', 'late', 'en', LATE],
    ['template', 'late.hr', 'late', 'hr', KASNI],
    ['template', 'early.en', 'early', 'en', 'It is here.'],
    ['template', 'early.hr', 'early', 'hr', 'Tu je.'],
  ]
  expect(await read(JSON.stringify(value), 'replies.json')).toEqual(expected)
  const yaml = JSON.stringify(value, undefined, 2)
    .replace(/["{},]/g, '')
    .replace(/^ {2}/gm, '')
    .replace(/\n\s*(?=\n|$)/g, '')
  expect(await read(`${yaml.trim()}\n`, 'replies.yaml')).toEqual(expected)
})

test('texts by language, then by name', async () => {
  const value = { en: { late: LATE }, 'zh-Hant': { late: '車子晚了。' } }
  const expected = [
    ['template', 'late.en', 'late', 'en', LATE],
    ['template', 'late.zh-Hant', 'late', 'zh-Hant', '車子晚了。'],
  ]
  expect(await read(JSON.stringify(value), 'replies.json')).toEqual(expected)
  expect(await read(`en:\n  late: ${LATE}\nzh-Hant:\n  late: 車子晚了。\n`, 'replies.yaml')).toEqual(expected)
})

test('a template with a text in several languages', async () => {
  const yaml = `- title: Late\n  id: van-late\n  body:\n    en: ${LATE}\n    hr: ${KASNI}\n- title: Early\n  body: It is here.\n`
  expect(await read(yaml, 'replies.yml')).toEqual([
    ['template', 'van-late.en', 'Late', 'en', LATE],
    ['template', 'van-late.hr', 'Late', 'hr', KASNI],
    ['template', 'Early', 'Early', undefined, 'It is here.'],
  ])
})

test.each([
  ['one language', { en: { late: LATE } }],
  ['words that are no languages', { vans: { to: 'Leeds', id: 'v1' } }],
  ['numbers', { prices: { en: 1, hr: 2 } }],
  ['settings', { build: { de: { path: 'x' }, en: { path: 'y' } } }],
])('%s are no texts in several languages', async (_, value) => {
  expect(await read(JSON.stringify(value), 'replies.json')).toBeUndefined()
})

test.each([
  ['a.yaml', 'YAML templates'],
  ['a.json', 'JSON'],
])('%s is expected to be what its name says', async (path, name) => {
  const text = path.endsWith('.yaml') ? 'a:\n  b:\n    c: 1\n' : '{"a":{"b":{"c":1}}}'
  expect(await chooseReader(openText(text, path).sample)).toMatchObject({
    reason: `nothing in it looks like ${name} that can be read`,
  })
})
