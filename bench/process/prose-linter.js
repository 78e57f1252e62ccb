/**
 * Sends the agent messages of a JSONL file through another linter until the time is up.
 * Arguments: the linter, the file, the time in milliseconds. Prints what came of it as JSON.
 */
import { readFileSync } from 'node:fs'

/** Both are given plain text, and both take one text at a time. */
const LINTERS = {
  'write-good': async () => {
    const { default: writeGood } = await import('write-good')
    return (/** @type {string} */ text) => writeGood(text).length
  },
  alex: async () => {
    const { text: alex } = await import('alex')
    return (/** @type {string} */ text) => alex(text).messages.length
  },
}

const BATCH = 100

const [name, file, limit] = /** @type {[keyof typeof LINTERS, string, string]} */ (process.argv.slice(2))
const lint = await LINTERS[name]()

let bytes = 0
let messages = 0
let violations = 0
const start = performance.now()
const end = start + Number(limit)
for (const texts of batches()) {
  const text = texts.join('\n\n')
  violations += lint(text)
  bytes += Buffer.byteLength(text)
  messages += texts.length
  if (performance.now() > end) break
}
const ms = performance.now() - start
process.stdout.write(JSON.stringify({ bytes, messages, violations, ms }))

/** Many messages at once, each a paragraph: a call for each would cost them more than the text does. */
function* batches() {
  let batch = []
  for (const text of agentTexts()) {
    if (batch.push(text) < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length) yield batch
}

function* agentTexts() {
  // The beginning of the file is more than any of them gets through.
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (!line) continue
    for (const { role, text } of JSON.parse(line).messages ?? []) if (role === 'agent' && text) yield text
  }
}
