import { isAbsolute, relative } from 'node:path'
import { EtiquetteError } from '../errors.ts'
import type { KeyPath, Problem } from './problem.ts'

/** A place in a config file, counted from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** A config file that was read but not yet checked. */
export interface ConfigFile {
  /** Absolute. */
  readonly path: string
  readonly value: unknown
  /** Where a key or a value stands; nothing for JavaScript. */
  locate(path: KeyPath, part: Problem['part']): Promise<Position | undefined>
}

/** A path for people: relative to the working directory where the file is inside it. */
export function displayPath(path: string, cwd: string): string {
  const short = relative(cwd, path)
  return short === '' || short.startsWith('..') || isAbsolute(short) ? path : short
}

/** One error that says everything that is wrong in a file, in the order of its lines; `what` it is called. */
export async function configError(
  file: ConfigFile,
  problems: readonly Problem[],
  cwd: string,
  what: 'config' | 'baseline' = 'config',
): Promise<EtiquetteError> {
  const shown = displayPath(file.path, cwd)
  const placed = await Promise.all(
    problems.map(async ({ path, part, text }) => ({ text, position: await file.locate(path, part) })),
  )
  placed.sort((a, b) => order(a.position) - order(b.position) || (a.position?.column ?? 0) - (b.position?.column ?? 0))
  const [first, ...others] = placed
  const at = [shown, ...written(first?.position)].join(':')
  if (first && others.length === 0) return new EtiquetteError(first.text, { at })
  const lines = placed.map(
    ({ position, text }) => `  ${[...written(position), ''].join(':')}${position ? ' ' : ''}${text}`,
  )
  const faults = placed.map(({ text, position }) => ({ text, ...position }))
  return new EtiquetteError([`${placed.length} problems in the ${what}`, ...lines].join('\n'), { at, faults })
}

function order(position: Position | undefined): number {
  return position?.line ?? 0
}

function written(position: Position | undefined): number[] {
  return position ? [position.line, position.column] : []
}
