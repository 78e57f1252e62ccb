import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const PEAK_MEMORY = fileURLToPath(new URL('process/peak-memory.cjs', import.meta.url))

/**
 * @typedef {object} Times whole processes, in milliseconds
 * @property {number} best
 * @property {number} median
 * @property {readonly number[]} all
 */

/**
 * Runs each process `runs` times, in turns, so that whatever else the machine does hits all of them alike. A round
 * before that fills the caches of the disk and is not counted.
 * @template {string} Name
 * @param {Readonly<Record<Name, readonly string[]>>} processes the arguments of node
 * @param {number} runs
 * @param {{ cwd?: string, before?: (name: Name) => Promise<void> }} [setting] where they run, and what is done before each
 * @returns {Promise<Record<Name, Times>>}
 */
export async function timeInTurns(processes, runs, { cwd, before } = {}) {
  const names = /** @type {Name[]} */ (Object.keys(processes))
  /** @type {Map<Name, number[]>} */
  const times = new Map(names.map((name) => [name, []]))
  for (let round = 0; round <= runs; round++)
    for (const name of names) {
      await before?.(name)
      const { ms } = await run(processes[name], 'ignore', cwd)
      if (round > 0) times.get(name)?.push(ms)
    }
  const summaries = names.map((name) => [name, summary(times.get(name) ?? [])])
  return Object.fromEntries(summaries)
}

/**
 * The most memory that a process ever holds, in bytes: the median of some runs, because it depends on when the garbage
 * is collected.
 * @param {readonly string[]} args the arguments of node
 * @param {number} runs
 */
export async function peakMemory(args, runs) {
  const peaks = []
  for (let i = 0; i < runs; i++) {
    const { extra } = await run(['--require', PEAK_MEMORY, ...args])
    peaks.push(Number(extra))
  }
  return summary(peaks).median
}

/**
 * What a process prints.
 * @param {readonly string[]} args the arguments of node
 */
export async function outputOf(args) {
  return (await run(args, 'pipe')).output
}

/** @param {readonly number[]} numbers */
function summary(numbers) {
  const all = [...numbers].sort((a, b) => a - b)
  const middle = all.length / 2
  const median = (Number(all[Math.floor(middle)]) + Number(all[Math.ceil(middle) - 1])) / 2
  return { best: Number(all[0]), median, all: numbers }
}

/**
 * Runs node. Violations are no failure (exit code 1); anything worse is, for then nothing was measured.
 * @param {readonly string[]} args
 * @param {'ignore' | 'pipe'} stdout
 * @param {string} [cwd]
 * @returns {Promise<{ ms: number, output: string, extra: string }>}
 */
function run(args, stdout = 'ignore', cwd = undefined) {
  return new Promise((resolve, reject) => {
    let output = ''
    let complaints = ''
    let extra = ''
    const start = process.hrtime.bigint()
    const child = spawn(process.execPath, args, { stdio: ['ignore', stdout, 'pipe', 'pipe'], cwd })
    const [, out, err, own] = child.stdio
    out?.on('data', (/** @type {Buffer} */ data) => {
      output += data
    })
    err?.on('data', (/** @type {Buffer} */ data) => {
      complaints += data
    })
    own?.on('data', (/** @type {Buffer} */ data) => {
      extra += data
    })
    let ms = 0
    child.on('exit', () => {
      ms = Number(process.hrtime.bigint() - start) / 1e6
    })
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0 || code === 1) resolve({ ms, output, extra })
      else reject(new Error(`node ${args.join(' ')} ended with ${code}\n${complaints}`))
    })
  })
}
