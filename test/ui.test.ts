import { describe, expect, test } from 'vitest'
import en from '../locales/en/index.ts'
import { rules } from '../rules/all.ts'
import { tryExample } from '../src/testing.ts'
import { el } from '../src/ui/el/index.ts'
import { eo } from '../src/ui/eo/index.ts'
import { hr } from '../src/ui/hr/index.ts'
import { UI_LOCALES, uiLocaleOf } from '../src/ui/index.ts'
import { ja } from '../src/ui/ja/index.ts'
import { COUNTED, FRAME, Wording } from '../src/ui/wording.ts'
import { zh } from '../src/ui/zh/index.ts'

const catalogues = [el, hr, zh, ja, eo]

/** The words that are filled in, in any order. */
const gaps = (text: string): string[] => (text.match(/\{\w*\}/g) ?? []).sort()

const examples = await en.examples()
/** Every piece of advice that the examples in English come with. */
const notes = [
  ...new Set(
    (
      await Promise.all(
        rules.flatMap((rule) => (examples[rule.id] ?? []).map((example) => tryExample(rule, en, example))),
      )
    ).flatMap(({ violations }) => violations.flatMap(({ note }) => (note === undefined ? [] : [note]))),
  ),
]

test('there is a catalogue for each language', () => {
  expect(UI_LOCALES).toEqual(['en', ...catalogues.map(({ tag }) => tag)])
})

describe.each(catalogues)('the catalogue $tag', (catalogue) => {
  const wording = new Wording(catalogue)

  test('says every message of every rule, with the same things filled in', () => {
    const own = Object.fromEntries(
      Object.entries(catalogue.messages).map(([id, texts]) => [
        id,
        Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, gaps(text)])),
      ]),
    )
    const all = Object.fromEntries(
      rules.map(({ id, messages }) => [
        id,
        Object.fromEntries(Object.entries<string>(messages).map(([name, text]) => [name, gaps(text)])),
      ]),
    )
    expect(own).toEqual(all)
  })

  test('says every piece of advice', () => {
    expect(notes.length).toBeGreaterThan(30)
    expect(notes.filter((note) => wording.note(note) === note)).toEqual([])
    const lost = Object.entries(catalogue.notes).filter(([english, text]) => gaps(english).length !== gaps(text).length)
    expect(lost).toEqual([])
  })

  test('has the same advice and values as the others', () => {
    expect(Object.keys(catalogue.notes).sort()).toEqual(Object.keys(el.notes).sort())
    expect(Object.keys(catalogue.values).sort()).toEqual(Object.keys(el.values).sort())
  })

  test('has forms for all numbers', () => {
    const { pluralCategories } = new Intl.PluralRules(catalogue.tag).resolvedOptions()
    for (const what of COUNTED)
      expect(Object.keys(catalogue.counted[what]).sort(), what).toEqual([...pluralCategories].sort())
  })

  test.each([0, 7, 999, 1000, 54_321, 1_234_567])('writes %i as the library does', (number) => {
    const { tag } = catalogue
    expect(new Wording(catalogue).number(number)).toBe(number.toLocaleString(tag === 'eo' ? 'en-US' : tag))
  })

  test('has the lines around, with the same things filled in', () => {
    for (const [name, text] of Object.entries(FRAME))
      expect(gaps(catalogue.frame[name as keyof typeof FRAME]), name).toEqual(gaps(text))
  })

  test('says how long it took', () => {
    expect(wording.value('14 minutes')).not.toContain('minutes')
    expect(wording.value('1 hour')).not.toContain('hour')
    expect(wording.value('within 3 working days')).toContain('3')
    expect(wording.value('Dana')).toBe('Dana')
  })
})

test('a tag is of the language that it begins with', () => {
  expect(['hr_HR.UTF-8', 'zh-Hant-TW', 'el', 'EO', 'C', 'de_DE', 'POSIX'].map(uiLocaleOf)).toEqual([
    'hr',
    'zh',
    'el',
    'eo',
    undefined,
    undefined,
    undefined,
  ])
})
