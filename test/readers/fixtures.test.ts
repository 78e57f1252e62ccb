import { describe, expect, it } from 'vitest'
import { formatReaders } from '../../src/readers/formats/index.ts'
import { chooseReader, readers } from '../../src/readers/index.ts'
import { openFile } from '../../src/source/source.ts'
import { conversationsOf, fixtures, problemsOf, readFixture, show, snapshotOf } from './fixture.ts'

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
    expect(chooseReader(sample).reader?.id).toBe(reader.id)
    const confidences = readers.map((one) => one.detect(sample))
    expect(confidences.filter((confidence) => confidence === Math.max(...confidences))).toHaveLength(1)
  })

  it('is taken by its reader without a file name, where its content tells', async () => {
    const { sample } = await openFile(fixture.file, fixture.name)
    const choice = chooseReader({ ...sample, path: '<stdin>', extension: '' })
    expect([reader.id, undefined]).toContain(choice.reader?.id)
  })
})

describe('every reader', () => {
  it.each(readers.filter((reader) => !formatReaders.includes(reader)).map(({ id }) => id))(
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
