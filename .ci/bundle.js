/**
 * Writes all that is built but the locale packs as two scripts, `dist/bundle-lint.js` with what linting takes and
 * `dist/bundle-rest.js`, and beside each what Node has compiled of it when it was run; `src/cli/bundle.ts` loads them. The scripts
 * keep modules apart, in TypeScript's own format for several modules in one file, `System.register`.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import ts from 'typescript'

/** Modules of packs are in it only where another imports them: what they say is read from their data files. */
const BUNDLED = /^(?:src|rules|locales(?!\/.*\/))\/.*\.js$/

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
    const { imports, call } = registered(id, readFileSync(path.join(dist, id), 'utf8'))
    modules.set(id, call)
    for (const each of imports) if (existsSync(path.join(dist, each))) ids.add(each)
  }
  const { Bundle, PARTS } = await import('../dist/src/cli/bundle.js')
  /** @param {(id: string) => boolean} isFirst */
  const write = (isFirst) => {
    for (const part of PARTS) {
      const calls = [...modules].flatMap(([id, call]) => (isFirst(id) === (part === PARTS[0]) ? [call] : []))
      writeFileSync(path.join(dist, `${part}.js`), `(register) => {\n${calls.join('')}}\n`)
    }
  }
  write(() => true)
  const trial = new Bundle()
  await run(trial, USUAL)
  const loaded = new Set(trial.loaded())
  write((id) => loaded.has(id))
  const bundle = new Bundle()
  await run(bundle, [...USUAL, ...OTHERS])
  for (const [at, compiled] of bundle.compiled().entries())
    writeFileSync(path.join(dist, `${PARTS[at]}.cache`), compiled)
}

/**
 * The call that registers a module, and what it imports.
 * @param {string} id its path in `dist`
 * @param {string} code
 */
function registered(id, code) {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.System, target: ts.ScriptTarget.ES2023, removeComments: true },
  })
  const [head, list] = /^System\.register\((\[[^\]]*\])/.exec(outputText) ?? []
  if (!head || !list) throw new Error(`${id}: TypeScript wrote another format`)
  if (/\\\P{ASCII}/u.test(outputText)) throw new Error(`${id}: a backslash before a character that has to be escaped`)
  const imports = JSON.parse(list).map((/** @type {string} */ each) => resolve(id, each))
  // Node takes half the memory and time for a script with nothing but ASCII.
  const body = outputText
    .slice(head.length)
    .replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return { imports, call: `register(${JSON.stringify(id)}, ${JSON.stringify(imports)}${body}` }
}

/**
 * @param {string} from the path of a module in `dist`
 * @param {string} specifier
 */
const resolve = (from, specifier) =>
  specifier.startsWith('.') ? path.posix.join(path.posix.dirname(from), specifier) : specifier

const FILES = {
  'welcome.md':
    '---\ntitle: Welcome\n---\nHello {{customer.name}},\n\nUnfortunately your parcel has not arrived. No.\n',
  'chats.jsonl': '{"id":"1","messages":[{"role":"agent","text":"Unfortunately we cannot say."}]}\n',
  'chat.txt': 'Customer: My parcel is late again! Where is it?\nAgent: Unfortunately we cannot say.\n',
}
/** What hooks ask for, and what checks large exports. */
const USUAL = [
  ['lint', '--no-config', '--format', 'stylish', '--cache', '.'],
  ['lint', '--no-config', '--format', 'stylish', '--staged'],
  ['lint', '--no-config', '--format', 'jsonl', 'chats.jsonl'],
]
/** What else is asked for often. */
const OTHERS = [
  ['lint', '--no-config', '--format', 'json', '.'],
  ['lint', '--no-config', '--format', 'github', '.'],
  ['lint', '--no-config', '--diff', 'welcome.md'],
  ['score', '--no-config', 'chat.txt'],
  ['explain', 'bare-no'],
  ['rules'],
]

/**
 * Runs commands with the modules of a bundle. What comes of it does not matter: where there is no git, hooks are left out.
 * @param {import('../dist/src/cli/bundle.js').Bundle} bundle
 * @param {readonly (readonly string[])[]} commands
 */
async function run(bundle, commands) {
  const { main } = /** @type {typeof import('../dist/src/cli/main.js')} */ (await bundle.import('src/cli/main.js'))
  await bundle.import('src/cli/process.js')
  await bundle.import('src/cli/threads.js')
  // In a hook of git, these name the repository that is committed to.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')))
  const cwd = mkdtempSync(path.join(tmpdir(), 'etiquette-build-'))
  try {
    for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(cwd, name), text)
    spawnSync('git', ['init', '--quiet'], { cwd, env })
    spawnSync('git', ['add', '.'], { cwd, env })
    for (const argv of commands) {
      const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()]
      await main(argv, { stdin, stdout, stderr, cwd, env, signal: new AbortController().signal })
    }
  } finally {
    rmSync(cwd, { recursive: true })
  }
}
