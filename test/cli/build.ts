import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Compiles to `dist` where the sources are newer than what is there. */
export function build(): void {
  if (modified('dist/src/index.js') < lastChange())
    spawnSync(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc')], { cwd: root })
}

/** Builds as `npm run build` does where the sources are newer than the bundle. */
export function buildBundle(): void {
  if (modified('dist/bundle-templates.js') < lastChange())
    spawnSync(process.execPath, [path.join(root, '.ci/build.js')], { cwd: root })
}

const modified = (file: string): number => statSync(path.join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0

function lastChange(): number {
  const files = ['src', 'rules', 'locales'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)),
  )
  return Math.max(...files.map(modified))
}
