import { describe, expect, it } from 'vitest'
import { loadReaders } from '../../src/readers/all.ts'
import { chooseReader } from '../../src/readers/choose.ts'
import { openFile } from '../../src/source/source.ts'
import { conversationsOf, fixtures, problemsOf, readFixture, show, snapshotOf } from './fixture.ts'
import { hasFormatFixtures } from './format-fixtures.ts'

const readers = await loadReaders()

const readerOf = (id: string) => {
  const reader = readers.find((one) => one.id === id)
  if (!reader) throw new Error(`There is no reader ${id}.`)
  return reader
}

describe.each(fixtures)('$reader/$name', (fixture) => {
  const reader = readerOf(fixture.reader)

  it('is read as its snapshot says', async () => {
    const { text, items } = await readFixture(reader, fixture)
    await expect(show(items, text)).toMatchFileSnapshot(snapshotOf(fixture))
  })

  it('is taken by its reader, and by no other with the same confidence', async () => {
    const { sample } = await openFile(fixture.file, fixture.name)
    expect((await chooseReader(sample)).reader?.id).toBe(reader.id)
    const confidences = readers.map((one) => one.detect(sample))
    expect(confidences.filter((confidence) => confidence === Math.max(...confidences))).toHaveLength(1)
  })

  it('is taken by its reader without a file name, where its content tells', async () => {
    const { sample } = await openFile(fixture.file, fixture.name)
    const choice = await chooseReader({ ...sample, path: '<stdin>', extension: '' })
    expect([reader.id, undefined]).toContain(choice.reader?.id)
  })
})

describe('every reader', () => {
  it.each(readers.map(({ id }) => id).filter((id) => !hasFormatFixtures(id)))(
    '%s has fixtures that are read, and one that is broken',
    async (id) => {
      const own = fixtures.filter(({ reader }) => reader === id)
      expect(own.some(({ name }) => name.startsWith('broken.'))).toBe(true)
      let conversations = 0
      for (const fixture of own) {
        const { items } = await readFixture(readerOf(id), fixture)
        conversations += conversationsOf(items).length
        if (fixture.name.startsWith('broken.')) expect(problemsOf(items)).not.toHaveLength(0)
      }
      expect(conversations).toBeGreaterThan(2)
    },
  )

  it('is in the list once, by id', () => {
    const ids = readers.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)].sort())
  })
})
