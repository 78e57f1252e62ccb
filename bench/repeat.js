import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { finished } from 'node:stream/promises'

const ID = /^\{\s*"id"\s*:\s*"/
const BATCH = 1 << 20

/**
 * Writes a JSONL file several times over, each time under other ids, in little memory.
 * @param {string} from
 * @param {string} to
 * @param {number} times
 */
export async function repeatConversations(from, to, times) {
  const output = createWriteStream(to)
  for (let time = 1; time <= times; time++) {
    let batch = ''
    for await (const line of createInterface({ input: createReadStream(from), crlfDelay: Number.POSITIVE_INFINITY })) {
      batch += `${line.replace(ID, (start) => `${start}${time}-`)}\n`
      if (batch.length < BATCH) continue
      if (!output.write(batch)) await once(output, 'drain')
      batch = ''
    }
    output.write(batch)
  }
  output.end()
  await finished(output)
}
