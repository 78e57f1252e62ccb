import { stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { linting } from './etiquette.js'
import { outputOf, timeInTurns } from './measure.js'

const FLOOR = fileURLToPath(new URL('process/floor.js', import.meta.url))
const MEGABYTE = 1e6

/**
 * How fast a large file is linted, against a process that only reads and parses it.
 * @param {string} file
 * @param {number} runs
 * @returns {Promise<import('./figure.js').Figure[]>}
 */
export async function throughput(file, runs) {
  const messages = Number(await outputOf([FLOOR, file]))
  const violations = (await outputOf(linting(file))).split('\n').length - 1
  const { size } = await stat(file)
  const { floor, lint } = await timeInTurns({ floor: [FLOOR, file], lint: linting(file) }, runs)
  return [
    { id: 'size', what: 'file', value: size / MEGABYTE, unit: 'MB' },
    { id: 'messages', what: 'messages in it', value: messages },
    { id: 'violations', what: 'violations in it', value: violations },
    { id: 'floor-best', what: 'read and JSON.parse, best', value: floor.best, unit: 'ms' },
    { id: 'floor-median', what: 'read and JSON.parse, median', value: floor.median, unit: 'ms' },
    { id: 'lint-best', what: 'lint, best', value: lint.best, unit: 'ms' },
    { id: 'lint-median', what: 'lint, median', value: lint.median, unit: 'ms' },
    { id: 'lint-speed', what: 'lint, speed', value: size / MEGABYTE / (lint.best / 1000), unit: 'MB/s' },
    { id: 'lint-messages', what: 'lint, messages', value: messages / (lint.best / 1000), unit: 'a second' },
    { id: 'lint-ratio', what: 'lint / read and parse, best', value: lint.best / floor.best, budget: 5 },
    { id: 'lint-ratio-median', what: 'lint / read and parse, median', value: lint.median / floor.median, budget: 5 },
  ]
}
