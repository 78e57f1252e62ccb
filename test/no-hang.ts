import { expect } from 'vitest'

/**
 * Fails where what happens until the result is called takes longer than `limit` milliseconds, many times of what it takes:
 * then it hangs, or grows with the square of its input. No test of speed, which `npm run bench` measures. `what` is named
 * where it fails.
 */
export function expectNoHang(limit: number, what = ''): () => void {
  const started = performance.now()
  return () => expect(performance.now() - started, what).toBeLessThan(limit)
}
