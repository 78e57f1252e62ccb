/**
 * Writes all that is built but the locale packs as three scripts, `dist/bundle-templates.js` with what checking templates takes,
 * `dist/bundle-transcripts.js` with what checking transcripts takes besides, and `dist/bundle-rest.js` with all else, and beside
 * each what Node has compiled of it when it was run; `src/cli/bundle.ts` loads them. The scripts keep modules apart, each a
 * function as TypeScript writes modules for CommonJS.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { asFunction, asScript, isOfPackage } from './as-function.js'

/**
 * Modules of packs are in it only where another imports them: what they say is read from their data files. `rules/all.js` waits for
 * all rules, which functions cannot; only tests import it.
 */
const BUNDLED = /^(?:src|rules(?!\/all\.)|locales(?!\/.*\/))\/.*\.js$/

/** @param {string} dist the folder of what is built */
export async function writeBundle(dist) {
  const modules = new Map()
  const ids = new Set(
    readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll(path.sep, '/'))
      .filter((file) => BUNDLED.test(file))
      .sort(),
  )
  for (const id of ids) {
    const { imports, call } = asFunction(id, dist)
    modules.set(id, call)
    for (const each of imports) if (isOfPackage(each) || existsSync(path.join(dist, each))) ids.add(each)
  }
  writeFileSync(path.join(dist, 'bundle.cjs'), asScript(path.join(dist, 'src/cli/bundle.js')))
  const { Bundle, PARTS } = await import('../dist/src/cli/bundle.js')
  /** @param {(id: string) => number} partOf */
  const write = (partOf) => {
    for (const [at, part] of PARTS.entries()) {
      const calls = [...modules].flatMap(([id, call]) => (partOf(id) === at ? [call] : []))
      writeFileSync(path.join(dist, `${part}.js`), `(register) => {\n${calls.join('')}}\n`)
    }
  }
  write(() => 0)
  const require = createRequire(import.meta.url)
  const trial = new Bundle(dist, require)
  const loaded = []
  for (const usual of [HOOKS, EXPORTS]) {
    await run(trial, usual)
    loaded.push(new Set(trial.loaded()))
  }
  write((id) => {
    const first = loaded.findIndex((each) => each.has(id))
    return first < 0 ? loaded.length : first
  })
  const bundle = new Bundle(dist, require)
  await run(bundle, HOOKS)
  // What other runs use of the first part is left out: hooks would wait for it.
  const [first] = bundle.compiled()
  for (const usual of [EXPORTS, OTHERS]) await run(bundle, usual)
  for (const [at, compiled] of [first, ...bundle.compiled().slice(1)].entries())
    writeFileSync(path.join(dist, `${PARTS[at]}.cache`), compiled)
}

const FILES = {
  'welcome.md':
    '---\ntitle: Welcome\n---\nHello {{customer.name}},\n\nUnfortunately your parcel has not arrived. No.\n',
  'chats.jsonl': '{"id":"1","messages":[{"role":"agent","text":"Unfortunately we cannot say."}]}\n',
  'chat.txt': 'Customer: My parcel is late again! Where is it?\nAgent: Unfortunately we cannot say.\n',
}
/**
 * What is asked for often: modules that no command imports here, and commands.
 * @typedef {{ modules?: readonly string[], commands: readonly (readonly string[])[] }} Usual
 */

/** What hooks ask for. @type {Usual} */
const HOOKS = {
  modules: ['src/cli/process.js'],
  commands: [
    ['lint', '--no-config', '--format', 'stylish', 'welcome.md'],
    ['lint', '--no-config', '--format', 'stylish', '--staged', 'welcome.md'],
    ['lint', '--no-config', '--format', 'jsonl', '--staged', 'welcome.md'],
  ],
}
/** What large exports are checked with. @type {Usual} */
const EXPORTS = {
  modules: ['src/cli/threads.js', 'src/cli/worker.js'],
  commands: [
    ['lint', '--no-config', '--format', 'stylish', '--cache', '.'],
    ['lint', '--no-config', '--format', 'jsonl', 'chats.jsonl'],
  ],
}
/** What else is asked for often. @type {Usual} */
const OTHERS = {
  commands: [
    ['lint', '--no-config', '--format', 'json', '.'],
    ['lint', '--no-config', '--format', 'github', '.'],
    ['lint', '--no-config', '--diff', 'welcome.md'],
    ['score', '--no-config', 'chat.txt'],
    ['explain', 'bare-no'],
    ['rules'],
  ],
}

/**
 * Runs commands with the modules of a bundle. What comes of it does not matter: where there is no git, hooks are left out.
 * @param {import('../dist/src/cli/bundle.js').Bundle} bundle
 * @param {Usual} usual
 */
async function run(bundle, { modules = [], commands }) {
  const { main } = /** @type {typeof import('../dist/src/cli/main.js')} */ (await bundle.import('src/cli/main.js'))
  for (const id of modules) await bundle.import(id)
  // In a hook of git, these name the repository that is committed to.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')))
  const cwd = mkdtempSync(path.join(tmpdir(), 'etiquette-build-'))
  try {
    for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(cwd, name), text)
    spawnSync('git', ['init', '--quiet'], { cwd, env })
    spawnSync('git', ['add', '.'], { cwd, env })
    for (const argv of commands) {
      const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()]
      // What nobody reads stops a command.
      for (const each of [stdout, stderr]) each.resume()
      await main(argv, { stdin, stdout, stderr, cwd, env, signal: new AbortController().signal })
    }
  } finally {
    rmSync(cwd, { recursive: true })
  }
}
