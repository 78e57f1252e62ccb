import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NearDuplicates, similarityOf, sketchOf } from '../../src/structure/near-duplicates.ts'
import { expectNoHang } from '../no-hang.ts'

const words = (text: string): string[] => text.split(' ')
const long = (seed: number, length = 80): string[] =>
  Array.from({ length }, (_, i) => `w${(Math.imul(seed + 1, 2654435761) ^ Math.imul(i, 40503)) >>> 20}`)

describe('near duplicates', () => {
  test('finds the most similar earlier text', () => {
    const texts = new NearDuplicates(0.6)
    expect(texts.add(words('your parcel left our house this morning and arrives by noon'))).toBeUndefined()
    expect(texts.add(words('please send us your order number so that we can look'))).toBeUndefined()
    expect(texts.add(words('your parcel left our house this morning and arrives by night'))).toBe(0)
    expect(texts.add(words('your parcel left our house this morning and arrives by night'))).toBe(2)
  })

  test('asks before it calls two texts equal', () => {
    const texts = new NearDuplicates(0.6)
    texts.add(long(1))
    expect(texts.add(long(1), () => false)).toBeUndefined()
    expect(texts.add(long(1), (other) => other === 1)).toBe(1)
  })

  test('finds near duplicates among many, and nothing else', () => {
    const texts = new NearDuplicates(0.7)
    for (let i = 0; i < 2000; i++) expect(texts.add(long(i))).toBeUndefined()
    for (let i = 0; i < 2000; i += 100) expect(texts.add(long(i).with(40, 'other'))).toBe(i)
  })

  test('takes bounded time for very many equal texts', () => {
    const texts = new NearDuplicates(0.7)
    const done = expectNoHang(8_000)
    for (let i = 0; i < 5000; i++) texts.add(long(7))
    expect(texts.size).toBe(5000)
    done()
  })

  test('estimates the similarity of long texts', () => {
    const text = long(3, 5000)
    const half = [...text.slice(0, 2500), ...long(4, 2500)]
    expect(similarityOf(sketchOf(text), sketchOf(half))).toBeGreaterThan(0.2)
    expect(similarityOf(sketchOf(text), sketchOf(half))).toBeLessThan(0.5)
  })

  test('similarity is symmetric, between 0 and 1, and 1 for the same words', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 40 })
    fc.assert(
      fc.property(text, text, (a, b) => {
        const alike = similarityOf(sketchOf(a), sketchOf(b))
        expect(alike).toBe(similarityOf(sketchOf(b), sketchOf(a)))
        expect(alike).toBeGreaterThanOrEqual(0)
        expect(alike).toBeLessThanOrEqual(1)
        expect(similarityOf(sketchOf(a), sketchOf(a))).toBe(1)
      }),
    )
  })
})
