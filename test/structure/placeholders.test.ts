import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import el from '../../locales/el/index.ts'
import en from '../../locales/en/index.ts'
import ja from '../../locales/ja/index.ts'
import { brokenPlaceholders } from '../../src/structure/broken-placeholders.ts'
import type { Placeholder } from '../../src/structure/placeholder.ts'
import { placeholdersIn } from '../../src/structure/placeholders.ts'
import { expectNoHang } from '../no-hang.ts'

const found = (text: string): string[] =>
  placeholdersIn(en)
    .find(text)
    .map(({ span }) => text.slice(...span))
const sent = (text: string): string[] =>
  placeholdersIn(en)
    .findSent(text)
    .map((span) => text.slice(...span))
const broken = (text: string): string[] =>
  brokenPlaceholders(text, placeholdersIn(en).find(text)).map((span) => text.slice(...span))
const first = (text: string): Placeholder => placeholdersIn(en).find(text)[0] as Placeholder

test('circles and names between percent signs are blanks where the pack says so', () => {
  const inJapanese = (text: string) =>
    placeholdersIn(ja)
      .find(text)
      .map(({ span, syntax }) => [text.slice(...span), syntax])
  expect(inJapanese('●●様、お世話になっております。')).toEqual([['●●', 'blank']])
  expect(inJapanese('●●重要なお知らせ●●')).toEqual([])
  expect(inJapanese('お荷物は%到着予定日%に届きます。')).toEqual([['%到着予定日%', 'percent']])
  expect(inJapanese('通常は20%オフ、会員は%表示の通りで30%引きです。')).toEqual([])
  expect(found('●● News ●●')).toEqual([])
})

test('a name between percent signs is one in any alphabet', () => {
  const inGreek = (text: string) =>
    placeholdersIn(el)
      .find(text)
      .map(({ span }) => text.slice(...span))
  expect(inGreek('Γεια σας %όνομα%, το ποσό είναι %ποσό% ευρώ.')).toEqual(['%όνομα%', '%ποσό%'])
  expect(inGreek('Έκπτωση 20% σε όλα και 30% στα παιδικά.')).toEqual([])
})

describe('placeholders', () => {
  test.each([
    ['Hi {{ticket.requester.first_name}}!', '{{ticket.requester.first_name}}', 'double-brace'],
    ['Hi {{ user.name|fallback:"there" }}!', '{{ user.name|fallback:"there" }}', 'double-brace'],
    ['Hi {{{Recipient.FirstName}}}!', '{{{Recipient.FirstName}}}', 'triple-brace'],
    ['{% if ticket.id %}', '{% if ticket.id %}', 'block'],
    ['{%endif%}', '{%endif%}', 'block'],
    ['Hi {%customer.firstName,fallback=there%}!', '{%customer.firstName,fallback=there%}', 'brace-percent'],
    ['Hi {!Contact.FirstName}!', '{!Contact.FirstName}', 'brace-bang'],
    ['Hi $' + '{contact.name}!', '$' + '{contact.name}', 'dollar-brace'],
    ['Hi #{ticket.customer.firstname}!', '#{ticket.customer.firstname}', 'hash-brace'],
    ['Hi %{reply_to_name}!', '%{reply_to_name}', 'percent-brace'],
    ['Ticket {$ticket.id}.', '{$ticket.id}', 'brace-dollar'],
    ['Hi <attribute key="user.name" default="there"/>!', '<attribute key="user.name" default="there"/>', 'attribute'],
    ['Hi {name}!', '{name}', 'brace'],
    ['I have {brief description of fix}.', '{brief description of fix}', 'brace'],
    ['We wait for {team/partner}.', '{team/partner}', 'brace'],
    ['It takes [X business days].', '[X business days]', 'square'],
    ['Order {0} is ready.', '{0}', 'brace'],
    ['Order {order_id} is ready.', '{order_id}', 'brace'],
    ['Hi %name%!', '%name%', 'percent'],
    ['Hi $first_name!', '$first_name', 'dollar'],
    ['Hi [NAME]!', '[NAME]', 'square'],
    ['Hi [Customer Name]!', '[Customer Name]', 'square'],
    ['See [TRACKING_LINK].', '[TRACKING_LINK]', 'square'],
    ['It arrives on [insert date here].', '[insert date here]', 'square'],
    ['Kind regards, [Your Name]', '[Your Name]', 'square'],
    ['Hi <customer name>!', '<customer name>', 'angle'],
    ['Order XXXX is ready.', 'XXXX', 'blank'],
    ['Order \u03a7\u03a7\u03a7\u03a7 (Greek letters) is ready.', '\u03a7\u03a7\u03a7\u03a7', 'blank'],
    ['Dear XX, it is ready.', 'XX', 'blank'],
    ['It comes on XX/XX/XXXX.', 'XX/XX/XXXX', 'blank'],
    ['Stiže XX.XX. u podne.', 'XX.XX.', 'blank'],
    ['It costs $XX.XX.', 'XX.XX', 'blank'],
    ['It costs XX,XX €.', 'XX,XX', 'blank'],
    ['He comes in XX minutes.', 'XX', 'blank'],
    ['Call XXX-XXX-XXXX.', 'XXX-XXX-XXXX', 'blank'],
    ['Your order #XXXXX is ready.', 'XXXXX', 'blank'],
    ['Dear ____, it is ready.', '____', 'blank'],
    ['It comes on __/__/____.', '__/__/____', 'blank'],
    ['Hi (customer name), it is ready.', '(customer name)', 'round'],
    ['Hi *|FNAME|*!', '*|FNAME|*', 'star-bar'],
    ['Hi ##FIRST_NAME##!', '##FIRST_NAME##', 'doubled-sign'],
    ['Hi {FIRST_NAME|there}!', '{FIRST_NAME|there}', 'brace'],
    ['Hi 【customer name】!', '【customer name】', 'lenticular'],
    ['納期は○月○日です。', '○月○日', 'blank'],
    ['納期は●●月●●日です。', '●●月●●日', 'blank'],
  ])('%s', (text, words, syntax) => {
    expect(found(text)).toEqual([words])
    expect(first(text).syntax).toBe(syntax)
    expect(sent(text)).toEqual([words])
  })

  test.each([
    'Set [URGENT] in the subject.',
    'It is XX large, or XXX.',
    'Sizes XL/XX, XX-XXXX-XX and #XXX.',
    'One\n\n________\n\nTwo',
    'Hello __you__, see order_number.csv and https://example.com/a___b.',
    'Our team (support) is here. Hi Ann (manager), it is ready.',
    'A ## B ## C, and 5 %% 6 %% 7.',
    '【URGENT】 It is here.',
    'See [the help page](https://example.com/help).',
    'Open %APPDATA% and %TEMP%.',
    'It costs $20, or USD $15 each.',
    'Set the variable $HOME.',
    '●●●お知らせ●●●',
    '二〇月〇日',
    '2〇月〇日',
    'It is 20% off and 5% more.',
    'Press <Enter> and <br> is a line break.',
    'Write to <anna@example.com>.',
    'Your card XXXX-XXXX-XXXX-1234 and XXXX 1234.',
    'Size XXXL, and a kiss xxxx.',
    'The \u03a7\u03a7 century, and card \u03a7\u03a7\u03a7\u03a7 1234.',
    'The pattern \\d{3} and the address /users/{id}.',
    'A set {a, b} and an empty one {}.',
    'See [the manual] and [1], or [URGENT NOTE].',
    '2 < 3 and 5 > 4.',
  ])('none in: %s', (text) => {
    expect(found(text)).toEqual([])
    expect(broken(text)).toEqual([])
  })

  test('not in code, quotations and quoted lines of a message', () => {
    expect(sent('Use `{{name}}` here.')).toEqual([])
    expect(sent('```\nHi {{name}}\n```\nas above')).toEqual([])
    expect(sent('You see "Hi {{name}}" there.')).toEqual([])
    expect(sent('> Hi {{name}}\nThat was a template.')).toEqual([])
    expect(sent('You wrote: Hi {{name}}')).toEqual([])
    expect(sent('const greeting = hello({{name}});')).toEqual([])
    expect(sent('"Hi {{name}}"')).toEqual(['{{name}}'])
    expect(sent('"Bob" says hi to {{name}} and "Ann"')).toEqual(['{{name}}'])
  })

  test('in long lines', () => {
    expect(sent('{{name}} '.repeat(100)).length).toBe(100)
  })

  test('names and fallbacks', () => {
    expect(first('{{ user.name | fallback: "there" }}')).toMatchObject({ name: 'user.name', hasFallback: true })
    expect(first("{{ contact.name || 'there' }}")).toMatchObject({ name: 'contact.name', hasFallback: true })
    expect(first('{{ user.name | upcase }}')).toMatchObject({ name: 'user.name', hasFallback: false })
    expect(first('{%customer.firstName,fallback=%}')).toMatchObject({ name: 'customer.firstName', hasFallback: true })
    expect(first('%{reply_to_name,fallback:there}')).toMatchObject({ name: 'reply_to_name', hasFallback: true })
    expect(first('<attribute key="user.name" />')).toMatchObject({ name: 'user.name', hasFallback: false })
  })

  test('broken ones', () => {
    expect(broken('Hi {{name}, and {{ order.id you')).toEqual(['{{name}', '{{ order.id'])
    expect(broken('Hi {name}}!')).toEqual(['{name}}'])
    expect(broken('Hi {%customer.firstName!')).toEqual(['{%customer.firstName'])
    expect(broken('Hi $' + '{contact.name!')).toEqual(['$' + '{contact.name'])
    expect(broken('Hi {name, how are you?')).toEqual(['{name'])
    expect(broken('{% if a %}x{% else %}y')).toEqual(['{% if a %}'])
    expect(broken('x{% endif %}')).toEqual(['{% endif %}'])
    expect(broken('{% if a %}{% for b in c %}x{% endfor %}{% endif %}')).toEqual([])
    expect(broken('Hi {{name}} and {{{Recipient.Name}}}.')).toEqual([])
    expect(broken('{"a": {"b": true}}')).toEqual([])
    expect(broken('function f() { return {} }')).toEqual([])
  })

  test('any text is read in linear time, with spans inside it and in order', () => {
    const piece = fc.constantFrom(
      '{{',
      '}}',
      '{',
      '}',
      '%',
      '{%',
      '%}',
      '<',
      '>',
      '[',
      ']',
      'name',
      ' ',
      '\n',
      '"',
      '`',
      'XXXX',
      '$',
      '|',
      '> ',
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
        (text) => {
          const placeholders = placeholdersIn(en).find(text)
          for (const spans of [
            placeholders.map(({ span }) => span),
            placeholdersIn(en).findSent(text),
            brokenPlaceholders(text, placeholders),
          ]) {
            let end = 0
            for (const [from, to] of spans) {
              expect(from).toBeGreaterThanOrEqual(end)
              expect(to).toBeGreaterThan(from)
              expect(to).toBeLessThanOrEqual(text.length)
              end = to
            }
          }
        },
      ),
    )
    for (const unit of [
      '{',
      '{{',
      '{{a',
      '{%',
      '[',
      '<a',
      '%a',
      '"{{a}}',
      '`{{a}}',
      '{% if %}',
      '$a',
      'a}',
      '{{a}} "',
      'XXXX',
    ]) {
      const text = unit.repeat(400_000 / unit.length)
      const done = expectNoHang(5_000, unit)
      placeholdersIn(en).findSent(text)
      brokenPlaceholders(text, placeholdersIn(en).find(text))
      done()
    }
  })
})
