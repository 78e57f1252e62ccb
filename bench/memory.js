import path from 'node:path'
import { linting } from './etiquette.js'
import { peakMemory } from './measure.js'
import { repeatConversations } from './repeat.js'

const TIMES = 10
const MEBIBYTE = 1 << 20

/**
 * Whether the memory stays flat as a file grows.
 * @param {string} file
 * @param {string} folder where the large file may be written
 * @returns {Promise<import('./figure.js').Figure[]>}
 */
export async function memory(file, folder) {
  const large = path.join(folder, 'large.jsonl')
  await repeatConversations(file, large, TIMES)
  const once = await peakMemory(linting(file), 3)
  const often = await peakMemory(linting(large), 1)
  return [
    { id: 'memory', what: 'peak memory', value: once / MEBIBYTE, unit: 'MiB' },
    { id: 'memory-10x', what: `peak memory at ${TIMES} times the size`, value: often / MEBIBYTE, unit: 'MiB' },
    { id: 'memory-ratio', what: `peak memory, ${TIMES} times / once`, value: often / once, budget: 1.3 },
  ]
}
