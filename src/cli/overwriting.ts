import { realpath } from 'node:fs/promises'
import path from 'node:path'
import { EtiquetteError } from '../errors.ts'
import { byFolder, isFolder, TARGETS } from '../files/folders.ts'
import { identityOf, identityOfStream } from '../files/identity.ts'
import { plan, type Target } from '../files/plan.ts'
import { STDIN } from '../files/stdin.ts'
import { type FilesOptions, readFiles } from '../files.ts'
import { BASELINE_NAME } from './baselines.ts'
import type { Io } from './io.ts'

/** What a run reads. */
export interface Reading {
  readonly patterns: readonly string[]
  readonly options: FilesOptions
  /** Files that are read besides conversations and settings, where there are any. */
  readonly others?: readonly string[]
}

/**
 * Makes sure that no output takes the place of what the run reads: of conversations, configs, plugins or baselines. A file
 * is the same whatever leads to it: a link, or a name in other letters where the file system does not tell them apart.
 *
 * @throws EtiquetteError that names the first such output
 */
export async function refuseToOverwrite(
  outputs: readonly (string | undefined)[],
  { patterns, options, others = [] }: Reading,
  io: Io,
): Promise<void> {
  const there = new Map<string, string>()
  for (const output of outputs) {
    const known = output === undefined ? undefined : identityOf(path.resolve(io.cwd, output))
    if (output !== undefined && known !== undefined) there.set(known, output)
  }
  // What is not there yet is read by nobody.
  if (there.size === 0) return
  const refuse = (identity: string | undefined): void => {
    const output = identity === undefined ? undefined : there.get(identity)
    if (output !== undefined) throw overwriting(output)
  }
  for (const output of there.values())
    if (path.basename(await realpath(path.resolve(io.cwd, output))) === BASELINE_NAME) throw overwriting(output)
  const named = patterns.filter((pattern) => pattern !== STDIN)
  for (const file of [...named, ...others]) refuse(identityOf(path.resolve(io.cwd, file)))
  if (patterns.includes(STDIN)) refuse(identityOfStream(io.stdin))
  // A mistake in a config is told by the run itself, before it writes anything.
  const targets = await plan(patterns, { ...options, among: undefined }).catch(() => [])
  const settings = targets.flatMap((each) =>
    'config' in each ? [...each.config.files, ...each.config.pluginFiles] : [],
  )
  for (const file of new Set(settings)) refuse(identityOf(file))
  const parts = new Set(byFolder(targets, TARGETS).flatMap((part) => (isFolder(part) ? part.files : [])))
  for (const target of targets) {
    if (!('file' in target)) continue
    const identity = identityOf(target.file)
    if (identity === undefined || !there.has(identity)) continue
    // Of what was only come across, a report of an earlier run may be written again.
    if (target.origin !== 'searched' || parts.has(target) || (await holdsConversations(target, options)))
      refuse(identity)
  }
}

/**
 * Makes sure that what the shell has opened for standard output is none of the files that were named to be read: a run
 * would never come to the end of what it writes itself. What is only come across is passed over: `FilesOptions.output`.
 *
 * @throws EtiquetteError that names the first such file
 */
export async function refuseOwnOutput(output: string, patterns: readonly string[], io: Io): Promise<void> {
  if (patterns.includes(STDIN) && identityOfStream(io.stdin) === output) throw overwriting('standard output')
  for (const pattern of patterns)
    if (pattern !== STDIN && identityOf(path.resolve(io.cwd, pattern)) === output) throw overwriting(pattern)
}

const overwriting = (output: string): EtiquetteError =>
  new EtiquetteError(`Cannot write to ${output}: it is one of the files that are read`, {
    hint: 'Name another file; to have this one left out of a search, list it in .etiquetteignore',
  })

async function holdsConversations({ file }: Target, options: FilesOptions): Promise<boolean> {
  for await (const { event } of readFiles([file], { ...options, among: undefined }))
    if (event === 'conversation') return true
  return false
}
