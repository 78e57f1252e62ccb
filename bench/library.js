import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { appendFile, mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { fill } from './conversations.js'
import { linting } from './etiquette.js'
import { timeInTurns } from './measure.js'
import { Random } from './random.js'
import { SENTENCES } from './sentences.js'

const TEMPLATES = 2000
const FOLDERS = 20
const PARTS = /** @type {const} */ (['greeting', 'details', 'opening', 'details'])

/** textlint is large, so it is no dependency: it is put here once, where there is a network. */
const TEXTLINT = fileURLToPath(new URL('../.bench/textlint', import.meta.url))
const PACKAGES = ['textlint@15.8.0', 'textlint-rule-write-good@2.0.0']

/**
 * How long a library of small templates takes: all of it, with a cache after one has changed, and the one that is staged;
 * against a node process that does nothing, and against textlint with write-good on the same files.
 * @param {string} folder
 * @param {number} runs
 * @param {number} seed
 * @returns {Promise<import('./figure.js').Figure[]>}
 */
export async function library(folder, runs, seed) {
  const root = path.join(folder, 'library')
  const first = await writeLibrary(root, seed)
  const cache = path.join(folder, 'cache')
  const others = await mkdir(path.join(folder, 'other'), { recursive: true }).then(() => path.join(folder, 'other'))
  const textlint = findTextlint()
  const cached = [...linting(root), '--cache-location', cache]
  /** @param {string} name */
  const other = (name) => [
    ...[path.join(TEXTLINT, 'node_modules/textlint/bin/textlint.js'), '--rule', 'write-good', '--format', 'compact'],
    ...['--cache', '--cache-location', path.join(others, name), root],
  ]
  const processes = {
    empty: ['-e', '0'],
    cold: [...linting(root), '--cache-location', path.join(folder, 'cold')],
    warm: cached,
    staged: [...linting(first), '--staged'],
    ...(textlint ? { 'textlint-cold': other('cold'), 'textlint-warm': other('warm') } : {}),
  }
  let change = 0
  const times = await timeInTurns(processes, runs, {
    cwd: root,
    /** @param {string} name */
    async before(name) {
      if (name === 'cold') await rm(path.join(folder, 'cold'), { recursive: true, force: true })
      if (name === 'textlint-cold') await rm(path.join(others, 'cold'), { force: true })
      if (name.endsWith('warm')) await appendFile(first, `\nPlease write to us ${++change} days before.\n`)
      if (name === 'staged') execFileSync('git', ['add', first], { cwd: root })
    },
  })
  const { empty, cold, warm, staged } = times
  const [oldest, old] = [times['textlint-cold'], times['textlint-warm']]
  return [
    { id: 'library-cold', what: `lint ${TEMPLATES} templates, best`, value: cold.best, unit: 'ms' },
    { id: 'library-warm', what: 'the same with a cache, one changed, best', value: warm.best, unit: 'ms' },
    { id: 'library-staged', what: 'lint --staged, one template, best', value: staged.best, unit: 'ms' },
    { id: 'library-cold-ratio', what: 'lint templates / node -e 0', value: cold.best / empty.best, budget: 100 },
    { id: 'library-warm-ratio', what: 'with a cache / node -e 0', value: warm.best / empty.best, budget: 12.5 },
    { id: 'library-staged-ratio', what: 'lint --staged / node -e 0', value: staged.best / empty.best, budget: 4 },
    ...(oldest && old
      ? [
          { id: 'library-textlint-cold', what: 'lint templates / textlint', value: cold.best / oldest.best, budget: 1 },
          {
            id: 'library-textlint-warm',
            what: 'with a cache / textlint with one',
            value: warm.best / old.best,
            budget: 1,
          },
        ]
      : []),
  ]
}

/**
 * Writes a library into a git repository; the path of its first template.
 * @param {string} root
 * @param {number} seed
 */
async function writeLibrary(root, seed) {
  const random = new Random(seed)
  for (let number = 0; number < FOLDERS; number++) await mkdir(path.join(root, String(number)), { recursive: true })
  for (let number = 0; number < TEMPLATES; number++) {
    const fixed = { agent: '{{agent.name}}', customer: '{{customer.name}}' }
    const text = PARTS.map((part) => fill(random.pick(SENTENCES[part]), random, fixed)).join('\n\n')
    await writeFile(nameOf(root, number), `---\ntitle: Template ${number}\n---\n${text}\n`)
  }
  const git = (/** @type {string[]} */ ...args) => execFileSync('git', args, { cwd: root, stdio: 'ignore' })
  git('init')
  git('add', '.')
  git('-c', 'user.name=bench', '-c', 'user.email=bench@example.com', 'commit', '--message', 'Templates')
  return nameOf(root, 0)
}

/**
 * @param {string} root
 * @param {number} number
 */
const nameOf = (root, number) => path.join(root, String(number % FOLDERS), `${number}.md`)

/** Whether textlint is there, after an attempt to install it. */
function findTextlint() {
  const program = path.join(TEXTLINT, 'node_modules/textlint/bin/textlint.js')
  if (existsSync(program)) return true
  try {
    process.stderr.write('installing textlint, to compare with\n')
    const args = ['install', '--prefix', TEXTLINT, '--no-save', '--no-audit', '--no-fund', ...PACKAGES]
    execFileSync('npm', args, { stdio: 'ignore' })
  } catch {
    process.stderr.write('textlint cannot be installed here, so there is no comparison with it\n')
  }
  return existsSync(program)
}
