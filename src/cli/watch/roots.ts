import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import picomatch from 'picomatch'

/** The folders that hold whatever the patterns mean, now or later; absolute. */
export function rootsOf(patterns: readonly string[], cwd: string): string[] {
  const roots = patterns.map((pattern) => {
    const file = path.resolve(cwd, pattern)
    const found = statSync(file, { throwIfNoEntry: false })
    if (found?.isDirectory()) return file
    const folder = found
      ? path.dirname(file)
      : path.resolve(cwd, picomatch.scan(pattern.split(path.sep).join('/')).base)
    return nearest(folder)
  })
  return [...new Set(roots)]
}

/** The folder itself, or the first one above it that is there. */
function nearest(folder: string): string {
  if (existsSync(folder) && statSync(folder).isDirectory()) return folder
  return path.dirname(folder) === folder ? folder : nearest(path.dirname(folder))
}
