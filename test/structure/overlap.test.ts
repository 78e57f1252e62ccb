import { expect, test } from 'vitest'
import { roughOverlap } from '../../src/structure/overlap.ts'

test.each([
  ['Η ΤΗΛΕΟΡΑΣΗ ΣΒΗΝΕΙ', 'Η τηλεόραση σβήνει'],
  ['Η τηλεόραση σβήνει'.normalize('NFD'), 'Η τηλεοραση σβηνει'],
  ['ČETVRTAK PRIJE PODNE', 'četvrtak prije podne'],
])('neither capitals nor accents hide what %s shares', (text, other) => {
  expect(roughOverlap(text, other)).toBe(1)
  expect(roughOverlap(other, text)).toBe(1)
})

test('other words are other words', () => {
  expect(roughOverlap('Η τηλεόραση σβήνει', 'Θέλω παπούτσια για τρέξιμο')).toBe(0)
})

test('courtesy around a Japanese wish hides nothing of it', () => {
  expect(roughOverlap('売店の場所をお知りになりたいということでございますね。', '売店の場所を知りたい')).toBe(1)
  expect(roughOverlap('ロッカーの鍵でございますね。', '売店の場所を知りたい')).toBe(0)
})
