import { expect, test } from 'vitest'
import el from '../../locales/el/index.ts'
import ja from '../../locales/ja/index.ts'
import shouting from '../../rules/shouting.ts'
import { tryExample } from '../../src/testing.ts'

const rewritten = async (text: string) =>
  (await tryExample(shouting, el, { text, kind: 'template' })).violations.map(({ expected, fixes = [] }) => ({
    expected,
    safety: fixes.map(({ safety }) => safety),
  }))

test.each([
  ['Σας παρακαλώ ΔΙΑΒΑΣΤΕ ΤΟΥΣ ΟΡΟΥΣ πρώτα.', 'Σας παρακαλώ διαβάστε τους όρους πρώτα.'],
  ['ΟΧΙ ΑΥΤΟ, το άλλο.', 'Όχι αυτό, το άλλο.'],
  ['Το ψυγείο ΕΊΝΑΙ ΕΔΏ από χθες.', 'Το ψυγείο είναι εδώ από χθες.'],
])('small letters have the accents that capitals leave out: %s', async (text, quiet) => {
  expect((await rewritten(text)).flatMap(({ expected }) => expected)).toEqual([quiet])
})

test('somebody looks where a word may lack its accent', async () => {
  expect((await rewritten('ΔΕΝ ΕΧΕΙ ΑΛΛΑΞΕΙ ΤΙΠΟΤΑ με το συμβόλαιο.')).map(({ safety }) => safety)).not.toContain([
    'safe',
  ])
  expect((await rewritten('Αυτό ΔΕΝ ΕΙΝΑΙ σωστό.')).map(({ safety }) => safety)).toEqual([['safe']])
})

test.each(['Αγαπητέ [ΟΝΟΜΑ ΠΕΛΑΤΗ], το δέμα έφυγε.', 'Αγαπητέ [ΟΝΟΜΑ], το δέμα έφυγε.'])(
  'a placeholder in any capitals is not shouted: %s',
  async (text) => expect(await rewritten(text)).toEqual([]),
)

test('the full stop suits the script, whichever exclamation mark it stands for', async () => {
  const { violations } = await tryExample(shouting, ja, {
    text: '本日からセールです!全品半額です!送料は無料です!お待ちしております!',
    kind: 'template',
  })
  expect(violations.flatMap(({ expected }) => expected)).toEqual([
    '本日からセールです!全品半額です!送料は無料です。お待ちしております。',
  ])
})
