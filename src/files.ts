import { Checkers } from './files/checkers.ts'
import type { FileEvent } from './files/event.ts'
import { onlyRules } from './files/only.ts'
import type { FilesOptions } from './files/options.ts'
import { walk } from './files/walk.ts'
import { loadWording } from './ui/index.ts'

export type { FileEvent } from './files/event.ts'
export type { FilesOptions } from './files/options.ts'
export type { FileProblem } from './files/problem.ts'

/**
 * Checks the conversations of files, folders, globs and standard input (`-`) one by one, in memory that does not grow
 * with the files. Throws an `EtiquetteError` for a wrong config or option, before anything is read.
 */
export function lintFiles(patterns: readonly string[], options: FilesOptions = {}): AsyncGenerator<FileEvent, void> {
  return oneByOne(lintInLots(patterns, options))
}

/** As `lintFiles`, with events that come together handed on together. */
export function lintInLots(
  patterns: readonly string[],
  options: FilesOptions = {},
): AsyncGenerator<readonly FileEvent[], void> {
  const { only, commandLine, uiLocale, profile } = options
  return walk(patterns, options, async () => {
    const checkers = new Checkers(uiLocale === undefined ? undefined : await loadWording(uiLocale), profile)
    return (config) => checkers.for(only ? onlyRules(config, only, commandLine) : config)
  })
}

/** Reads the conversations of files without checking them; otherwise as `lintFiles`. */
export function readFiles(patterns: readonly string[], options: FilesOptions = {}): AsyncGenerator<FileEvent, void> {
  return oneByOne(walk(patterns, options, async () => () => undefined))
}

async function* oneByOne(lots: AsyncIterable<readonly FileEvent[]>): AsyncGenerator<FileEvent, void> {
  for await (const lot of lots) for (const event of lot) yield event
}
