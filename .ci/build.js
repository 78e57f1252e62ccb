/**
 * `npm run build`: compiles the sources; writes each locale pack as one file of data that is fast to read, and everything
 * else as one script that is fast to load; and a sum of what came of it to `dist/build-id`, so that what one build has cached is
 * not taken for a result of another.
 *
 * npm also runs it in a clone when the package is installed from its repository; for a global installation, as pre-commit
 * makes one, npm leaves out what the build needs, so it is fetched here.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = path.join(root, 'dist')
const compiler = path.join(root, 'node_modules/typescript/bin/tsc')

const npm = process.env.npm_execpath
if (npm && !existsSync(compiler))
  run([npm, 'ci', '--no-global', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'])
for (const file of files().filter((file) => /ready\.jsonl$|^bundle-/.test(file))) rmSync(path.join(dist, file))
run([compiler])
const { locales } = await import('../dist/locales/index.js')
const { READY } = await import('../dist/locales/ready-file.js')
const { readyPack } = await import('../dist/src/engine/ready-pack.js')
for (const { tag, load } of locales)
  writeFileSync(path.join(dist, 'locales', tag, READY), await readyPack(await load()))
const { writeBundle } = await import('./bundle.js')
await writeBundle(dist)
const sum = createHash('sha256')
for (const file of files().sort())
  if (file.endsWith('.js')) sum.update(file).update(readFileSync(path.join(dist, file)))
writeFileSync(path.join(dist, 'build-id'), sum.digest('hex'))

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
