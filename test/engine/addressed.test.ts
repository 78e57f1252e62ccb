import { describe, expect, test } from 'vitest'
import el from '../../locales/el/index.ts'
import hr from '../../locales/hr/index.ts'
import { loadLocales } from '../../locales/index.ts'
import ja from '../../locales/ja/index.ts'
import bareNo from '../../rules/bare-no.ts'
import { matcherFor } from '../../src/engine/phrasebook.ts'
import { tryExample } from '../../src/testing.ts'

const expectedOf = async (text: string): Promise<string[]> =>
  (await tryExample(bareNo, hr, { text })).violations.flatMap(({ expected }) => expected)

test('a rewrite keeps to the informal address of the agent', async () => {
  expect(await expectedOf('Customer: Imate li plavu?\nAgent: Bok! Tvoj broj nemamo.')).toEqual([
    'Bok! Tvoj broj nemamo. Želiš li da potražim drugu mogućnost za tebe?',
    'Bok! Tvoj broj nemamo. Pitat ću kolege što ti još možemo ponuditi.',
  ])
})

test('so it does in Japanese', async () => {
  const text = 'Customer: 緑ある？\nAgent: 緑はもう売り切れちゃった！'
  const { violations } = await tryExample(bareNo, ja, { text })
  expect(violations[0]?.expected[0]).toBe('緑はもう売り切れちゃった！ほかに何かできないか、調べてみようか？')
})

test('and to the formal one, also where nobody can tell', async () => {
  expect(await expectedOf('Customer: Imate li plavu?\nAgent: Nažalost Vam plavu nemamo.')).toContain(
    'Nažalost Vam plavu nemamo. Želite li da potražim drugu mogućnost za Vas?',
  )
  expect(await expectedOf('Customer: Imaš li plavu?\nAgent: Nažalost, nemamo.')).toContain(
    'Nažalost, nemamo. Želite li da potražim drugu mogućnost za Vas?',
  )
})

test('what an agent said earlier shows the address as well', async () => {
  const talk = 'Agent: Bok, reci mi što trebaš.\nCustomer: Imate li plavu?\nAgent: Nažalost, nemamo.'
  expect(await expectedOf(talk)).toContain('Nažalost, nemamo. Želiš li da potražim drugu mogućnost za tebe?')
})

test('Greek keeps to the singular and to Latin letters', async () => {
  const of = async (text: string): Promise<string[]> =>
    (await tryExample(bareNo, el, { text })).violations.flatMap(({ expected }) => expected)
  expect(await of('Customer: Το έχετε σε μπλε;\nAgent: Γεια σου! Το μέγεθός σου δεν υπάρχει σε μπλε.')).toContain(
    'Γεια σου! Το μέγεθός σου δεν υπάρχει σε μπλε. Θα ήθελες να ψάξω για εσένα μια άλλη λύση;',
  )
  expect(await of('Customer: to exete se mple?\nAgent: Dystyxws den yparxei se mple.')).toContain(
    'Dystyxws den yparxei se mple. Tha thelate na psaksw gia esas mia alli lysi?',
  )
  expect(await of('Customer: to exete se mple?\nAgent: Δυστυχώς δεν υπάρχει σε μπλε.')).toContain(
    'Δυστυχώς δεν υπάρχει σε μπλε. Θα θέλατε να ψάξω για εσάς μια άλλη λύση;',
  )
})

for (const locale of await loadLocales()) {
  const { informal } = locale
  if (!informal) continue
  describe(`the informal sentences of the pack ${locale.tag}`, () => {
    const phrases = Object.values(locale.topics).flatMap((words) => words?.phrases ?? [])
    const offered = [
      ...Object.values(locale.models).flatMap((sentences) => sentences ?? []),
      ...phrases.flatMap((phrase) => (typeof phrase === 'string' ? [] : (phrase.sentence ?? []))),
    ]
    const inPlace = phrases.flatMap((phrase) => (typeof phrase === 'string' ? [] : (phrase.instead ?? [])))
    const formal = matcherFor(locale, ['formal-address'])
    // What only fills a gap in a library of templates is sent to whole libraries, which are formal.
    const templates = new Set(
      Object.entries(locale.models).flatMap(([name, sentences]) => (name.endsWith('-template') ? sentences : [])),
    )

    test('are of the pack', () => {
      expect(
        Object.keys(informal).filter((said) => ![...offered, ...inPlace].some((each) => each.includes(said))),
      ).toEqual([])
    })
    test('leave none out that addresses somebody formally', () => {
      const left = offered.filter((each) => !templates.has(each) && formal.find(each).length > 0)
      expect(left.filter((each) => !Object.keys(informal).some((said) => each.includes(said)))).toEqual([])
    })
    test('address nobody formally', () => {
      expect(Object.values(informal).filter((each) => formal.find(each).length > 0)).toEqual([])
    })
  })
}
