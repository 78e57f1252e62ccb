import type { Batch, FilePiece, ReadApart } from '../reader.ts'

/**
 * Starts work on the items of an iteration some way ahead and gives each item with its result in the order of the
 * iteration. Nothing runs away: no more than `MAX_AHEAD` items are waiting at any time.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
): AsyncGenerator<readonly [item: T, result: R]> {
  const waiting: { readonly item: T; readonly result: Promise<R> }[] = []
  for await (const item of items) {
    waiting.push({ item, result: work(item) })
    if (waiting.length >= MAX_AHEAD) yield await next()
  }
  while (waiting.length) yield await next()

  async function next(): Promise<readonly [T, R]> {
    const { item, result } = waiting.shift() as (typeof waiting)[number]
    return [item, await result]
  }
}

const MAX_AHEAD = 16

const MOST_IN_VAIN = 8

/** Where piece after piece must be read in its place, as single messages make it, reading them apart only costs time. */
export function unlessInVain<B extends Batch>(apart: ReadApart<B>): ReadApart<B> {
  let inVain = 0
  return async (piece) => {
    if (inVain >= MOST_IN_VAIN) return undefined
    const batch = await apart(piece)
    inVain = batch ? 0 : inVain + 1
    return batch
  }
}

/** Whether a part of a file can be read by itself. */
export const isPiece = (part: object): part is FilePiece =>
  'items' in part || 'groups' in part || ('text' in part && 'offset' in part)
