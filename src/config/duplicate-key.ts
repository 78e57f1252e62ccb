/** A key that stands a second time in the same braces. */
export interface DuplicateKey {
  readonly offset: number
  readonly key: string
}

const TOKEN = /[{}[\]]|("(?:[^"\\]|\\.)*")\s*(:?)/g

/** The first key of a JSON text that hides an earlier one: `JSON.parse` takes the last and says nothing. */
export function duplicateKey(json: string): DuplicateKey | undefined {
  const open: (Set<string> | undefined)[] = []
  for (const { 0: token, 1: quoted, 2: colon, index } of json.matchAll(TOKEN)) {
    if (token === '{') open.push(new Set())
    else if (token === '[') open.push(undefined)
    else if (quoted === undefined) open.pop()
    else if (colon) {
      const key: string = JSON.parse(quoted)
      const keys = open.at(-1)
      if (keys?.has(key)) return { offset: index, key }
      keys?.add(key)
    }
  }
  return undefined
}
