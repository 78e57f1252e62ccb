import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Pending } from '../../src/cli/watch/pending.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

const open = new AbortController().signal

it('takes a burst of changes for one', async () => {
  const pending = new Pending()
  const first = pending.next(open)
  for (const file of ['b', 'a', 'b', 'c']) {
    pending.add(file)
    vi.advanceTimersByTime(50)
  }
  vi.advanceTimersByTime(100)
  expect(await first).toEqual(['a', 'b', 'c'])
  pending.add('d')
  vi.advanceTimersByTime(100)
  expect(await pending.next(open)).toEqual(['d'])
})

it('does not wait for ever where something is written all the time', async () => {
  const pending = new Pending()
  let files: readonly string[] | undefined
  const next = pending.next(open).then((found) => {
    files = found
  })
  for (let time = 0; time < 1500; time += 50) {
    pending.add('log')
    await vi.advanceTimersByTimeAsync(50)
  }
  await next
  expect(files).toEqual(['log'])
})

it('ends when it is told to, whatever is pending', async () => {
  const pending = new Pending()
  const end = new AbortController()
  const next = pending.next(end.signal)
  pending.add('a')
  end.abort()
  expect(await next).toBeUndefined()
  expect(vi.getTimerCount()).toBe(0)
})

it('leaves nothing behind, however often it is asked', async () => {
  const pending = new Pending()
  for (let time = 0; time < 20; time++) {
    const next = pending.next(open)
    pending.add('a')
    vi.advanceTimersByTime(100)
    expect(await next).toEqual(['a'])
  }
  expect(getEventListeners(open, 'abort')).toEqual([])
})
