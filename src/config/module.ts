import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { isAbsolute, join, resolve } from 'node:path'
import { isRecord } from './record.ts'

/**
 * The file that a config means by `./base.yaml`, `/base.yaml`, `some-package` or `some-package/strict`; packages are
 * looked for from the config's folder upwards. A file need not exist; a package that is not installed gives nothing.
 */
export function resolveModule(written: string, folder: string): string | undefined {
  if (isFilePath(written)) return resolve(folder, written)
  const require = createRequire(join(folder, 'config.cjs'))
  try {
    const path = require.resolve(written)
    // The names of node's own modules resolve to themselves.
    return isAbsolute(path) ? path : undefined
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'ERR_PACKAGE_PATH_NOT_EXPORTED'
      ? resolveImport(written, require.resolve.paths(written) ?? [])
      : undefined
  }
}

/** Whether it is the path of a file and not the name of a package. */
export function isFilePath(written: string): boolean {
  return /^\.\.?[\\/]/.test(written) || isAbsolute(written)
}

/** Packages for `import` only: node 20 can resolve those from its own files, but not from another folder. */
function resolveImport(written: string, folders: readonly string[]): string | undefined {
  const [, name = written, rest = ''] = /^(@[^/]+\/[^/]+|[^/]+)(\/.*)?$/.exec(written) ?? []
  const root = folders.map((folder) => join(folder, name)).find((folder) => existsSync(join(folder, 'package.json')))
  if (root === undefined) return undefined
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly exports?: unknown }
  const hasPaths = isRecord(exports) && Object.keys(exports).some((key) => key.startsWith('.'))
  const target = exportTarget(hasPaths ? exports[`.${rest}`] : rest === '' ? exports : undefined)
  return target === undefined ? undefined : join(root, target)
}

/** The first condition that holds for an `import` by node. */
function exportTarget(entry: unknown): string | undefined {
  if (typeof entry === 'string') return entry
  if (!isRecord(entry)) return undefined
  for (const [condition, value] of Object.entries(entry)) {
    const target = ['import', 'node', 'default'].includes(condition) ? exportTarget(value) : undefined
    if (target !== undefined) return target
  }
  return undefined
}
