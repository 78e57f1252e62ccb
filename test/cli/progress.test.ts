import { Writable } from 'node:stream'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Progress } from '../../src/cli/progress.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

function terminal(isTTY: boolean) {
  const written: string[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk))
      done()
    },
  })
  return { written, progress: new Progress(Object.assign(stream, { isTTY })) }
}

it('says nothing in the first second, then how far the work is', () => {
  const { written, progress } = terminal(true)
  progress.show(10)
  vi.advanceTimersByTime(1000)
  progress.show(1234)
  progress.show(1235)
  progress.clear()
  progress.clear()
  vi.advanceTimersByTime(200)
  progress.show(5678)
  expect(written).toEqual(['\r\u001b[K1,234 conversations ...', '\r\u001b[K', '\r\u001b[K5,678 conversations ...'])
})

it('says nothing to what is no terminal', () => {
  const { written, progress } = terminal(false)
  vi.advanceTimersByTime(2000)
  progress.show(10)
  progress.clear()
  expect(written).toEqual([])
})
