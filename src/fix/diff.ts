import { diffLibrary } from './diff-library.ts'

/** What changed in a file, as a unified diff that `git apply` and `patch -p1` take. `path` is relative, with `/`. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const { FILE_HEADERS_ONLY, formatPatch, structuredPatch } = diffLibrary()
  return formatPatch(
    structuredPatch(`a/${path}`, `b/${path}`, before, after, '', '', { context: 3 }),
    FILE_HEADERS_ONLY,
  )
}
