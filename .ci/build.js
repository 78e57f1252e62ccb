/**
 * `npm run build`: compiles the sources; writes each locale pack as one file of data that is fast to read; to `dist/start.js`
 * which modules linting a template takes; and a sum of what came of it to `dist/build-id`, so that what one build has cached
 * is not taken for a result of another.
 *
 * npm also runs it in a clone when the package is installed from its repository; for a global installation, as pre-commit
 * makes one, npm leaves out what the build needs, so it is fetched here.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = path.join(root, 'dist')
const compiler = path.join(root, 'node_modules/typescript/bin/tsc')

const npm = process.env.npm_execpath
if (npm && !existsSync(compiler))
  run([npm, 'ci', '--no-global', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'])
const start = path.join(dist, 'start.js')
for (const file of files().filter((file) => file.endsWith('.json'))) rmSync(path.join(dist, file))
rmSync(start, { force: true })
run([compiler])
const { locales, READY } = await import('../dist/locales/index.js')
const { readyPack } = await import('../dist/src/engine/ready-pack.js')
for (const { tag, load } of locales)
  writeFileSync(path.join(dist, 'locales', tag, READY), await readyPack(await load()))
writeFileSync(
  start,
  loadedByLint()
    .map((file) => `import './${file}'\n`)
    .join(''),
)
const sum = createHash('sha256')
for (const file of files().sort())
  if (file.endsWith('.js')) sum.update(file).update(readFileSync(path.join(dist, file)))
writeFileSync(path.join(dist, 'build-id'), sum.digest('hex'))

/**
 * The modules that linting a small template loads, as paths in `dist`: what `bin/etiquette.js` loads at once. Those that
 * another of them imports come with it.
 */
function loadedByLint() {
  const folder = mkdtempSync(path.join(tmpdir(), 'etiquette-build-'))
  try {
    const template = path.join(folder, 'welcome.md')
    writeFileSync(
      template,
      '---\ntitle: Welcome\n---\nHello {{customer.name}},\n\nThank you for your message. Your parcel arrives tomorrow.\n',
    )
    const env = { ...process.env, NODE_V8_COVERAGE: folder }
    run(['bin/etiquette.js', 'lint', '--no-config', template], { env, stdio: 'ignore' })
    const [report] = readdirSync(folder).filter((name) => name.endsWith('.json'))
    const { result } = JSON.parse(readFileSync(path.join(folder, report ?? ''), 'utf8'))
    const here = pathToFileURL(`${dist}/`).href
    const loaded = result
      .filter(({ url }) => url.startsWith(here))
      .map(({ url }) => path.relative(dist, fileURLToPath(url)))
    const imported = new Set(loaded.flatMap(importsOf))
    return loaded
      .filter((file) => !imported.has(file))
      .map((file) => file.replaceAll(path.sep, '/'))
      .sort()
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** @param {string} file a module in `dist` */
function importsOf(file) {
  const code = readFileSync(path.join(dist, file), 'utf8')
  return [...code.matchAll(/^(?:import|export) .*from "(\.[^"]+)"/gm)].map(([, to]) =>
    path.join(path.dirname(file), to),
  )
}

/** What was built, as paths in `dist`. */
function files() {
  return existsSync(dist) ? readdirSync(dist, { recursive: true, encoding: 'utf8' }) : []
}

/**
 * @param {readonly string[]} args the arguments of node
 * @param {import('node:child_process').SpawnSyncOptions} options
 */
function run(args, options = {}) {
  const { npm_config_global: _, ...env } = process.env
  const { status, error } = spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit', ...options })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}
