import { parseArgs } from 'node:util'

/**
 * @typedef {object} BenchOptions
 * @property {string | undefined} file measured instead of invented conversations; JSONL in etiquette's own format
 * @property {number} megabytes how large a file is invented
 * @property {number} runs
 * @property {number} seed
 * @property {string | undefined} step the only one that is measured
 * @property {boolean} json
 * @property {boolean} help
 */

export const HELP = `npm run bench -- [options]

  --file <file>  measure this file, in etiquette's own JSONL format, instead of invented conversations
  --size <MB>    how large a file to invent (19)
  --runs <n>     how often each process is timed (5)
  --seed <n>     what the invented conversations are drawn from (1)
  --step <name>  measure only this: start-up, library, speed, memory or other linters
  --json         print the figures as JSON`

/**
 * Throws a `TypeError` for options that there are not and for numbers that are none.
 * @param {readonly string[]} argv
 * @returns {BenchOptions}
 */
export function readOptions(argv) {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      file: { type: 'string' },
      size: { type: 'string', default: '19' },
      runs: { type: 'string', default: '5' },
      seed: { type: 'string', default: '1' },
      step: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  return {
    file: values.file,
    megabytes: positive('--size', values.size),
    runs: Math.ceil(positive('--runs', values.runs)),
    seed: positive('--seed', values.seed),
    step: values.step,
    json: values.json,
    help: values.help,
  }
}

/**
 * @param {string} option
 * @param {string} text
 */
function positive(option, text) {
  const number = Number(text)
  if (!(number > 0 && number < Number.POSITIVE_INFINITY))
    throw new TypeError(`${option} is a number above 0, not ${text}`)
  return number
}
