import path from 'node:path'
import type { ResolvedConfig } from '../config/config.ts'
import { createConfigLoader } from '../config/load.ts'
import { type Found, findFiles, leftOut, type NotFound } from './find.ts'
import { identityOf } from './identity.ts'
import { isSetting } from './ignored.ts'
import type { FilesOptions } from './options.ts'
import { STDIN_NAME } from './stdin.ts'

/** A file to be read, with the config that holds for it. */
export interface Target extends Found {
  readonly config: ResolvedConfig
}

/**
 * The files to be read and their configs. All configs are loaded before the first file is opened, so that a mistake in
 * one is told before there is any output.
 */
export async function plan(patterns: readonly string[], options: FilesOptions): Promise<(Target | NotFound)[]> {
  const { config, preset, commandLine } = options
  const cwd = path.resolve(options.cwd ?? '.')
  const loader = createConfigLoader({
    cwd,
    ...(config === undefined ? {} : { config }),
    ...(preset === undefined ? {} : { preset }),
    ...(commandLine === undefined ? {} : { commandLine }),
  })
  const found = await findFiles(patterns, {
    cwd,
    stdinName: options.stdinName ?? STDIN_NAME,
    among: options.among,
    async extensions(folder) {
      const { plugins } = await loader.resolve(path.join(folder, 'conversation'))
      const extensions = plugins.flatMap(({ readers = [] }) => readers.flatMap((reader) => reader.extensions))
      return new Set([...extensions, '.zip'])
    },
  })
  const targets: (Target | NotFound)[] = []
  for (const each of found) {
    if ('problem' in each) {
      targets.push(each)
      continue
    }
    if (each.origin === 'searched' && (await isOwn(each.file, options))) continue
    const resolved = await loader.resolve(each.file)
    if (each.origin === 'searched' && isSetting(each.file, resolved)) continue
    if (!resolved.ignored) targets.push({ ...each, config: resolved })
    else if (each.origin !== 'searched') targets.push(leftOut(each.path, 'ignorePatterns in the config'))
  }
  return targets
}

/** Whether a file is written by this run, or was by earlier ones. */
async function isOwn(file: string, { without = [], output }: FilesOptions): Promise<boolean> {
  return without.includes(file) || (output !== undefined && identityOf(file) === output)
}
