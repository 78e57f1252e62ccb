import type { Locale } from '../src/locale.ts'

/** The file with what the build makes of a pack, in the pack's folder. */
export const READY = 'ready.jsonl'

/** A pack without its examples. */
export type Ready = Omit<Locale, 'examples'> & Required<Pick<Locale, 'ready'>>

/** The first line of the file. Behind it stand the words of each topic, a line each, then their compiled phrases in the same order. */
interface Head extends Omit<Ready, 'topics' | 'ready'> {
  readonly ready: Omit<Ready['ready'], 'compiled'>
  /** How long the other lines are, in bytes, without their ends. */
  readonly lines: readonly number[]
}

/** The content of the file. */
export function writeReady({ topics, ready: { compiled, ...phrases }, ...pack }: Ready): string {
  const names = phrases.topics
  const lines = [
    ...names.map((name) => topics[name as keyof typeof topics]),
    ...names.map((name) => compiled[name]),
  ].map((value) => JSON.stringify(value))
  const head: Head = { ...pack, ready: phrases, lines: lines.map((line) => Buffer.byteLength(line)) }
  return `${[JSON.stringify(head), ...lines].join('\n')}\n`
}

/** Reads the file. What is said of a topic is read when it is asked for: a text asks for few of them. */
export function readReady(bytes: Buffer): Ready {
  const end = bytes.indexOf('\n')
  const { lines, ready, ...pack } = JSON.parse(bytes.toString('utf8', 0, end)) as Head
  const names = ready.topics
  let from = end + 1
  /** What the next lines say, by topic. */
  const next = (sizes: readonly number[]) => {
    const places = new Map<string, Place>()
    for (const [at, size] of sizes.entries()) {
      places.set(names[at] as string, [from, from + size])
      from += size + 1
    }
    return lateRecord(places, (place) => JSON.parse(bytes.toString('utf8', ...place)))
  }
  return {
    ...pack,
    topics: next(lines.slice(0, names.length)),
    ready: { ...ready, compiled: next(lines.slice(names.length)) },
  }
}

/** Where a line begins and ends, in bytes. */
type Place = readonly [start: number, end: number]

/** A record of values that are read when they are asked for. To define a property for each would take longer than to read some. */
function lateRecord<T>(places: ReadonlyMap<string, Place>, read: (place: Place) => T): Record<string, T> {
  const found = (record: Record<string, T>, name: string): T | undefined => {
    const place = places.get(name)
    if (place !== undefined && !Object.hasOwn(record, name)) record[name] = read(place)
    return record[name]
  }
  return new Proxy<Record<string, T>>(
    {},
    {
      get: (record, name) => (typeof name === 'string' ? found(record, name) : undefined),
      has: (_, name) => places.has(name as string),
      ownKeys: () => [...places.keys()],
      getOwnPropertyDescriptor: (record, name) =>
        places.has(name as string)
          ? { configurable: true, enumerable: true, writable: true, value: found(record, name as string) }
          : undefined,
    },
  )
}
