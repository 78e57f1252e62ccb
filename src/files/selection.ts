import type { NotFound } from './find.ts'

/** Files that a run is restricted to, whatever the patterns find: those that have changed. */
export interface Selection {
  readonly files: readonly SelectedFile[]
  /** Absolute paths of files that may be named although they are not there any more. */
  readonly gone: ReadonlySet<string>
  /** What is to be said of files that are left out. */
  readonly problems: readonly NotFound[]
}

export interface SelectedFile {
  /** Absolute. */
  readonly file: string
  /** What to read instead of the file. */
  readonly content?: () => AsyncIterable<Uint8Array>
}
