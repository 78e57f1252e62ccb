/**
 * `npm run prepare`: builds the package. npm runs it in a clone, too, when the package is installed from its repository;
 * for a global installation, as pre-commit makes one, npm leaves out what the build needs, so it is fetched here.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const cwd = fileURLToPath(new URL('..', import.meta.url))
const COMPILER = 'node_modules/typescript/bin/tsc'

/** @param {readonly string[]} args the arguments of node */
function run(args) {
  const { npm_config_global: _, ...env } = process.env
  const { status, error } = spawnSync(process.execPath, args, { cwd, env, stdio: 'inherit' })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}

const npm = process.env.npm_execpath
if (npm && !existsSync(new URL(`../${COMPILER}`, import.meta.url)))
  run([npm, 'ci', '--no-global', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'])
run([COMPILER])
