import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Builds `dist` where the sources are newer than it. */
export function build(): void {
  const built = statSync(path.join(root, 'dist/src/index.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0
  const sources = ['src', 'rules', 'locales'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      path.join(root, folder, file),
    ),
  )
  if (sources.every((file) => statSync(file).mtimeMs < built)) return
  spawnSync(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc')], { cwd: root })
}
