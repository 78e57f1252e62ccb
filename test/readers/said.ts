import type { Role } from '../../src/conversation.ts'
import { isProblem, type ReadProblem } from '../../src/reader.ts'
import { chooseReader } from '../../src/readers/choose.ts'
import { openText } from '../../src/source/source.ts'

/** What a file was read as, in lines that are easy to compare. */
export interface Said {
  readonly reader: string | undefined
  /** A list for each conversation: `agent: Hello`, a private one as `agent (internal): ...`. */
  readonly said: readonly (readonly string[])[]
  readonly names: readonly (readonly (string | undefined)[])[]
  readonly times: readonly (readonly (string | undefined)[])[]
  readonly ids: readonly string[]
  readonly problems: readonly ReadProblem[]
  /** Words whose place in the file does not hold them, letter by letter. */
  readonly astray: readonly string[]
}

/** Reads a text under the name of a file, in whatever format it is taken for. */
export async function readAs(name: string, text: string, speakers: Record<string, Role> = {}): Promise<Said> {
  const source = openText(text, name)
  const { reader } = await chooseReader(source.sample)
  const found = {
    reader: reader?.id,
    said: [] as string[][],
    names: [] as (string | undefined)[][],
    times: [] as (string | undefined)[][],
    ids: [] as string[],
    problems: [] as ReadProblem[],
    astray: [] as string[],
  }
  if (!reader) return found
  for await (const item of reader.read(source, { speakers })) {
    if (isProblem(item)) {
      found.problems.push(item)
      continue
    }
    found.ids.push(item.id)
    found.said.push(
      item.messages.map(({ role, internal, text: words }) => `${role}${internal ? ' (internal)' : ''}: ${words}`),
    )
    found.names.push(item.messages.map(({ author }) => author?.name))
    found.times.push(item.messages.map(({ at }) => (at === undefined ? undefined : new Date(at).toISOString())))
    for (const message of item.messages)
      for (const { 0: word, index } of message.text.matchAll(/\S+/g)) {
        const { start, end } = message.locate([index, index + word.length])
        if (text.slice(start.offset, end.offset) !== word) found.astray.push(word)
      }
  }
  return found
}
