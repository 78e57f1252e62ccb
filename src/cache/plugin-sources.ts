import { createHash } from 'node:crypto'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { resolveModule } from '../config/module.ts'

/** What is imported or required by a name. */
const IMPORT = /(?:\bfrom|\bimport|\brequire)\s*\(?\s*(['"])([^'"\n]+)\1/g
/** Code that decides only when it runs what it loads. */
const UNFORESEEABLE = /(?:\bimport|\brequire)\s*\(\s*[^'"\s]/
/** Modules of node with which code can depend on more than what it says itself. */
const OUTSIDE =
  /^(?:node:)?(?:fs|child_process|http|https|http2|net|dgram|dns|worker_threads|os|process|sqlite)(?:\/|$)/
const MOST_FILES = 500

/**
 * A hash of everything that plugins and files of team rules say: their own code with whatever it imports, and the versions
 * of packages. Nothing where that cannot be known, as of code that reads files.
 */
export function hashSources(files: readonly string[]): string | undefined {
  const hash = createHash('sha256')
  const seen = new Set<string>()
  const queue = [...files]
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    const real = realPath(file)
    if (real === undefined || seen.size > MOST_FILES) return undefined
    if (seen.has(real)) continue
    seen.add(real)
    const root = packageRoot(real)
    if (root !== undefined) {
      for (const each of versionFiles(root)) hash.update(`${each}\0`).update(readFileSync(each)).update('\0')
      continue
    }
    const bytes = readFileSync(real)
    hash.update(`${real}\0`).update(bytes).update('\0')
    if (!/\.[cm]?[jt]s$/.test(real)) continue
    const imported = importsOf(bytes.toString(), path.dirname(real))
    if (!imported) return undefined
    queue.push(...imported)
  }
  return hash.digest('hex')
}

function importsOf(code: string, folder: string): string[] | undefined {
  if (UNFORESEEABLE.test(code)) return undefined
  const files: string[] = []
  for (const [, , name = ''] of code.matchAll(IMPORT)) {
    if (OUTSIDE.test(name)) return undefined
    if (name.startsWith('node:')) continue
    const file = resolveModule(name, folder)
    // What is not there is a module of node, or stands in a comment; if it is neither, the plugin does not run.
    if (file !== undefined && existsSync(file)) files.push(file)
    else if (name.startsWith('.')) return undefined
  }
  return files
}

function realPath(file: string): string | undefined {
  try {
    return realpathSync(file)
  } catch {
    return undefined
  }
}

/** The folder of the package that a file belongs to, if it is an installed one. */
function packageRoot(file: string): string | undefined {
  const found = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file)
  return found?.[1]
}

/** What says which versions of a package, and of what it needs, are installed. */
function versionFiles(root: string): string[] {
  const modules = root.slice(0, root.lastIndexOf('node_modules') + 'node_modules'.length)
  const files = [path.join(root, 'package.json'), path.join(modules, '.package-lock.json')]
  return files.filter((file) => existsSync(file))
}
