import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Random } from './random.js'

/**
 * Reads damaged copies of all fixtures for some minutes: `node bench/fuzz.js [minutes] [seed]`, after `npm run build`.
 * Says where a reader throws, takes longer than a second, or gives a place outside the file; exits with 1 if any does.
 */
const [minutes = '1', seed = '1'] = process.argv.slice(2)
const dist = new URL('../dist/src/', import.meta.url)
const { loadReaders } = await import(new URL('readers/all.js', dist).href)
const readers = await loadReaders()
const { openStream } = await import(new URL('source/source.js', dist).href)
const random = new Random(Number(seed))
const root = fileURLToPath(new URL('../fixtures/', import.meta.url))
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((name) => path.join(root, name))
  .filter((file) => statSync(file).isFile() && !/\.(?:snap|gz|zip)$/.test(file) && statSync(file).size < 200_000)
const PIECES = [
  '',
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\n',
  '\\',
  '<',
  '>',
  '&',
  '\u0000',
  '\uFEFF',
  'null',
  '-',
  '#',
  '---\n',
  '🙂',
]
const SLOW_MS = 1000

const until = Date.now() + Number(minutes) * 60_000
let runs = 0
let faults = 0
while (Date.now() < until) {
  const file = random.pick(files)
  const bytes = damaged(readFileSync(file))
  const reader = random.pick(readers)
  const own = random.chance(0.7) ? (readers.find(({ id }) => file.includes(`/${id}/`)) ?? reader) : reader
  const started = Date.now()
  try {
    await read(own, file, bytes)
  } catch (error) {
    fault(own, file, error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
  if (Date.now() - started > SLOW_MS) fault(own, file, `took ${Date.now() - started} ms`)
  runs++
}
console.log(`${runs} runs, ${faults} faults`)
process.exitCode = faults ? 1 : 0

/** @param {Buffer} whole */
function damaged(whole) {
  let bytes = whole
  for (let times = random.between(1, 6); times > 0; times--) {
    const at = random.between(0, bytes.length)
    const end = Math.min(bytes.length, at + random.between(0, random.chance(0.2) ? 400 : 8))
    const piece = random.chance(0.2) ? bytes.subarray(at, end) : Buffer.from(random.pick(PIECES))
    bytes = Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(random.chance(0.5) ? end : at)])
  }
  return random.chance(0.2) ? bytes.subarray(0, random.between(0, bytes.length)) : bytes
}

/**
 * @param {any} reader
 * @param {string} file
 * @param {Buffer} bytes
 */
async function read(reader, file, bytes) {
  async function* chunks() {
    yield bytes
  }
  const open = () => openStream(chunks(), path.basename(file))
  const source = await open()
  const { length } = bytes.toString('utf8')
  for (const each of readers) each.detect(source.sample)
  const options = { speakers: { Dana: 'agent' } }
  await look(reader, file, length, reader.read(source, options))
  if (!reader.folder) return
  const twice = async function* () {
    for (let times = 0; times < 2; times++) yield await open()
  }
  const facts = await reader.folder.prepare([await open()])
  await look(reader, file, length, reader.folder.read('export/support', twice(), facts, options))
}

/**
 * @param {any} reader
 * @param {string} file
 * @param {number} length
 * @param {AsyncIterable<any>} items
 */
async function look(reader, file, length, items) {
  for await (const item of items) {
    if ('problem' in item) continue
    for (const message of item.messages) {
      const { start, end } = message.locate([0, message.text.length])
      if (start.offset < 0 || end.offset < start.offset || end.offset > length + 1)
        fault(reader, file, `a place outside the file: ${start.offset}-${end.offset} of ${length}`)
    }
  }
}

/**
 * @param {any} reader
 * @param {string} file
 * @param {string} what
 */
function fault(reader, file, what) {
  faults++
  console.error(`${reader.id} on ${path.relative(root, file)}: ${what}`)
}
