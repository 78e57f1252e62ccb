import path from 'node:path'
import { watch } from 'chokidar'
import { SKIPPED_FOLDERS } from '../../files/ignored.ts'

export interface Watching {
  /** Looks at more files or folders. */
  add(paths: readonly string[]): void
  close(): Promise<void>
}

/**
 * Calls `onChange` with each file under the roots that is written, appears or goes, from when the promise is kept. Folders
 * that hold no conversations are not looked into, unless they are roots.
 */
export function startWatching(
  roots: readonly string[],
  onChange: (file: string) => void,
  onError: (error: Error) => void,
): Promise<Watching> {
  const isSkipped = (file: string): boolean =>
    !roots.includes(file) &&
    SKIPPED_FOLDERS.includes(path.basename(file)) &&
    !roots.some((root) => root.startsWith(file))
  const watcher = watch([...roots], {
    ignoreInitial: true,
    ignored: isSkipped,
    // A file that is replaced goes and comes back: that is one change.
    atomic: true,
    ignorePermissionErrors: true,
  })
  watcher.on('all', (event, file) => {
    if (event === 'add' || event === 'change' || event === 'unlink') onChange(path.resolve(file))
  })
  watcher.on('error', (error) => onError(error instanceof Error ? error : new Error(String(error))))
  return new Promise((resolve) => {
    watcher.on('ready', () =>
      resolve({
        add(paths) {
          watcher.add([...paths])
        },
        close: () => watcher.close(),
      }),
    )
  })
}
