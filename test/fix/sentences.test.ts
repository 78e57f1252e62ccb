import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from '../cli/run.ts'
import { sandbox } from '../config/sandbox.ts'
import { fixed } from './fixed.ts'

describe('a sentence in place of another', () => {
  test.each([
    ['en', 'Hello {{name}}, you should have read the terms.', 'Hello {{name}}, '],
    ['en', 'Hello, you should have read the terms.', 'Hello, '],
    ['en', 'Dear customer, you should have read the terms.', 'Dear customer, '],
    ['en', 'Hello {{name}}, please hold.', 'Hello {{name}}, '],
    ['el', 'Γεια σας {{name}}, έπρεπε να είχατε διαβάσει τους όρους.', 'Γεια σας {{name}}, '],
    ['hr', 'Poštovani {{ime}}, trebali ste pročitati uvjete.', 'Poštovani {{ime}}, '],
    ['zh', '{{name}}您好，是您自己没看清条款。', '{{name}}您好，'],
    ['ja', '{{name}}様、お客様の確認不足が原因です。', '{{name}}様、'],
    ['eo', 'Estimata {{nomo}}, vi devus legi la kondiĉojn.', 'Estimata {{nomo}}, '],
  ])('leaves the salutation in %s: %j', async (locale, body, salutation) => {
    const written = await fixed(body, locale)
    expect(written).not.toBe(body)
    expect(written.slice(0, salutation.length)).toBe(salutation)
    expect(written).not.toContain(salutation + body.slice(salutation.length, salutation.length + 8))
  })

  test.each([
    'Hello {{name}}, you should have read page 12 of the terms.',
    'Hello {{name}}, you should have read the terms at {{link}}.',
    'Hello {{name}}, you should have read https://example.com/terms before.',
  ])('is not put there where it would drop what the customer has to know: %j', async (body) => {
    expect(await fixed(body)).toBe(body)
  })
})

test('a name takes the place of a word for anybody', async () => {
  const rest =
    'your order has left our warehouse and will be with you within the next three working days, so keep an eye on it.'
  for (const [before, after] of [
    ['Hi there, ', 'Hi [name], '],
    ['Good morning, ', 'Good morning [name], '],
  ])
    expect(await fixed(`${before}${rest}`)).toBe(`${after}${rest}`)
})

describe('a sentence that makes up for others', () => {
  test('is not said for words that are gone', async () => {
    const written = await fixed("Hello {{name}}, we can't help you with this, it is company policy.")
    expect(written).not.toContain('policy')
    expect(written.match(/[.?!]/g)).toHaveLength(1)
  })

  test('is said where the words stay', async () => {
    const written = await fixed("Hello {{name}}, we don't ship to islands. Have a nice day!")
    expect(written).toMatch(/^Hello \{\{name\}\}, we don't ship to islands\. [A-Z][^?.!]*\? Have a nice day!$/)
  })
})

test('what is said before an empty line of a folded YAML text stands in the line before', async () => {
  const yaml = (step: string) =>
    `- title: A\n  body: >-\n    Hello {{name}}.\n    We don't ship to islands.${step}\n\n    Best,\n    {{agent.name}}\n`
  const folder = await sandbox({ 'a.yaml': yaml('') })
  await run(['lint', '--no-config', '--unsafe-fixes', 'a.yaml'], { cwd: folder })
  const written = await readFile(path.join(folder, 'a.yaml'), 'utf8')
  const [step] = /(?<=islands\.) [^\n]+\?/.exec(written) ?? []
  expect(written).toBe(yaml(step ?? ' (nothing)'))
})

describe('a template is whole again', () => {
  test.each([
    ['the sign of its number', 'Hi {{name}}, it will 100% be {{place}}.', 'Hi {{name}}, it should be {{place}}.'],
    [
      'a point behind a placeholder that is not closed',
      'Hi {{name}}, it is {{ticket.track. Keep it.',
      'Hi {{name}}, it is {{ticket.track}}. Keep it.',
    ],
    ['the marks that it has elsewhere', 'Hi {name}, it is {order}}.', 'Hi {name}, it is {order}.'],
    [
      'a word that goes on with the sentence',
      'Hi {{name}}, we sew by hand, and honestly, people like it.',
      'Hi {{name}}, we sew by hand, and people like it.',
    ],
    [
      'a sentence that is added, before a list',
      'Hi {{name}},\n\nUnfortunately, the lamp is no longer available.\n\n- Colour: blue\n- Size: small',
      'Hi {{name}},\n\nUnfortunately, the lamp is no longer available. Would you like me to look for another option for you?\n\n- Colour: blue\n- Size: small',
    ],
    [
      'a sentence that is added, within its item',
      'Hi {{name}},\n\n- Unfortunately, the lamp is no longer available.\n- Size: small',
      'Hi {{name}},\n\n- Unfortunately, the lamp is no longer available. Would you like me to look for another option for you?\n- Size: small',
    ],
  ])('with %s', async (_, before, after) => {
    expect(await fixed(before)).toBe(after)
  })
})
