/**
 * `npm run bench`: how fast and how small etiquette is. A budget that is missed is no failure: it ends with 0 unless it
 * cannot measure at all.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { writeConversations } from './conversations.js'
import { assertBuilt } from './etiquette.js'
import { isWithinBudget, table } from './figure.js'
import { library } from './library.js'
import { memory } from './memory.js'
import { HELP, readOptions } from './options.js'
import { proseLinters } from './prose-linters.js'
import { startUp } from './start-up.js'
import { throughput } from './throughput.js'

/** Node 20 reads these at every start, which can take longer than all else that an empty process does. */
const hasExtraCertificates = Boolean(process.env.NODE_EXTRA_CA_CERTS)
const EXTRA_CERTIFICATES =
  'NODE_EXTRA_CA_CERTS is set: an empty node process takes longer, so ratios to `node -e 0` come out smaller than elsewhere'

try {
  const options = readOptions(process.argv.slice(2))
  if (options.help) process.stdout.write(`${HELP}\n`)
  else await bench(options)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 2
}

/** @param {import('./options.js').BenchOptions} options */
async function bench({ file: given, megabytes, runs, seed, step: only, json }) {
  assertBuilt()
  const folder = mkdtempSync(path.join(os.tmpdir(), 'etiquette-bench-'))
  // It holds hundreds of megabytes, so it goes whatever the end is.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130))
  const file = given ?? path.join(folder, 'conversations.jsonl')
  if (given === undefined) await writeConversations(file, megabytes * 1e6, seed)
  /** @type {readonly (readonly [step: string, () => Promise<import('./figure.js').Figure[]>])[]} */
  const steps = [
    ['start-up', () => startUp(folder, runs)],
    ['library', () => library(folder, runs, seed)],
    ['speed', () => throughput(file, runs)],
    ['memory', () => memory(file, folder)],
    ['other linters', () => proseLinters(file)],
  ]
  if (hasExtraCertificates) process.stderr.write(`${EXTRA_CERTIFICATES}\n`)
  const figures = []
  for (const [step, measure] of steps) {
    if (only !== undefined && step !== only) continue
    process.stderr.write(`measuring: ${step}\n`)
    figures.push(...(await measure()))
  }
  process.stdout.write(`${json ? asJson(figures) : table(figures)}\n`)
}

/** @param {readonly import('./figure.js').Figure[]} figures */
function asJson(figures) {
  const judged = figures.map((figure) =>
    figure.budget === undefined ? figure : { ...figure, ok: isWithinBudget(figure) },
  )
  const machine = {
    node: process.version,
    cpus: os.cpus().length,
    platform: process.platform,
    arch: process.arch,
    hasExtraCertificates,
  }
  return JSON.stringify({ machine, figures: judged }, null, 2)
}
