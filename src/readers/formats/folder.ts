import { basename } from 'node:path'
import { loadMarkup } from '../../markup/rendered.ts'
import { type FolderFacts, type FolderReader, isProblem, type ReadItem, type ReadProblem } from '../../reader.ts'
import { type Cut, jsonParts, valuesOfItems } from '../json-values.ts'
import { reading } from '../reading.ts'
import { type Fields, isFields } from '../record-keys.ts'
import { Assembly } from './assembly.ts'
import type { Format, Person } from './format.ts'
import { takePart } from './take.ts'

/** Those whom the files beside a folder tell about, by id. */
interface Beside extends FolderFacts {
  readonly people: ReadonlyMap<string, Person>
  /** What could not be read of the files, to be told once. */
  readonly problems: ReadProblem[]
}

/** So many people are known by name; of a larger organisation the rest keep their ids. */
const MOST_PEOPLE = 500_000

const MOST_PROBLEMS = 20

/** Lists are cut into their items, so that a message which waits for others does not keep its whole file in memory. */
const IN_ITEMS = 0
const CUT: Cut = { opensObjects: false, isList: () => false }

/** Reads the files of a folder as one, in memory that depends on the conversations that are not complete only. */
export function folderReader(format: Format, personOf: (record: Fields) => Person | undefined): FolderReader {
  return {
    async prepare(beside) {
      const people = new Map<string, Person>()
      const problems: ReadProblem[] = []
      for (const source of beside) {
        for await (const part of jsonParts(source, CUT, IN_ITEMS)) {
          const values = 'items' in part ? valuesOfItems(part) : [part]
          for (const value of values) {
            const person = 'value' in value && isFields(value.value) ? personOf(value.value) : undefined
            if (person && people.size < MOST_PEOPLE) people.set(person.id, person)
            if ('problem' in value && problems.length < MOST_PROBLEMS) problems.push({ path: source.path, ...value })
          }
        }
        problems.push(...source.problems.map((problem) => ({ path: source.path, ...problem })))
      }
      return { people, problems } satisfies Beside
    },

    read(path, files, facts, options) {
      return reading({ path, problems: [] }, options, async function* (state): AsyncGenerator<ReadItem> {
        await loadMarkup(format.markup)
        const { people, problems } = facts as Beside
        yield* problems.splice(0)
        const assembly = new Assembly(format, state, { folder: { name: basename(path), people } })
        for await (const file of files) {
          if ('problem' in file) {
            yield file
            continue
          }
          assembly.begin(file.path)
          for await (const part of jsonParts(file, CUT, IN_ITEMS))
            for (const item of takePart(part, assembly)) yield isProblem(item) ? { path: file.path, ...item } : item
          for (const problem of file.problems) yield { path: file.path, ...problem }
        }
        yield* assembly.end()
      })
    },
  }
}
