import { expect } from 'vitest'

/**
 * Fails where what happens until the result is called takes more than `limit` milliseconds of the processor, many times of
 * what it takes: then it hangs, or grows with the square of its input. The clock on the wall would say more about what else
 * the machine does. No test of speed, which `npm run bench` measures. `what` is named where it fails.
 */
export function expectNoHang(limit: number, what = ''): () => void {
  const started = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(started)
    expect((user + system) / 1000, what).toBeLessThan(limit)
  }
}
