import { expect } from 'vitest'

/** In milliseconds. What is looked at takes a few of them; if it grew with the square of its input, it would take minutes. */
const HANG = 10_000

/**
 * Fails where what happens until the result is called hangs. No test of speed, which `npm run bench` measures: `what` is
 * named where it fails.
 */
export function expectNoHang(what = ''): () => void {
  const started = performance.now()
  return () => expect(performance.now() - started, what).toBeLessThan(HANG)
}
