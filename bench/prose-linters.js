import { fileURLToPath } from 'node:url'
import { outputOf } from './measure.js'

const PROSE_LINTER = fileURLToPath(new URL('process/prose-linter.js', import.meta.url))
const NAMES = ['write-good', 'alex']
const LIMIT_MS = 5000

/**
 * What linters of prose in general make of the same agent messages, as a sense of proportion: they look for other
 * things, and their start-up is not counted.
 * @param {string} file
 * @returns {Promise<import('./figure.js').Figure[]>}
 */
export async function proseLinters(file) {
  const figures = []
  for (const name of NAMES) {
    const { bytes, ms } = JSON.parse(await outputOf([PROSE_LINTER, name, file, String(LIMIT_MS)]))
    figures.push({ id: name, what: `${name}, agent messages only`, value: bytes / 1e6 / (ms / 1000), unit: 'MB/s' })
  }
  return figures
}
