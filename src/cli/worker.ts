import path from 'node:path'
import type { ResolvedConfig } from '../config/config.ts'
import { createConfigLoader } from '../config/load.ts'
import { type CheckedBatch, checkPiece, type Render } from '../files/batch.ts'
import { Checkers } from '../files/checker.ts'
import { onlyRules } from '../files/only.ts'
import { addedReaders } from '../files/open.ts'
import { findReader } from '../readers/choose.ts'
import { loadWording } from '../ui/index.ts'
import { renderer } from './rendering.ts'
import type { ThreadSettings, ThreadTask } from './threads.ts'

/** What one run of etiquette keeps in a thread. */
interface State {
  readonly render: Render
  readonly checkers: Checkers
  resolve(file: string): Promise<ResolvedConfig>
}

let state: Promise<State> | undefined

/** Checks a piece of a file in a thread of its own, with the config that holds for the file. */
export default async function check({
  settings,
  target,
  reader: id,
  piece,
}: ThreadTask): Promise<CheckedBatch | undefined> {
  state ??= prepare(settings)
  const { render, checkers, resolve } = await state
  const config = await resolve(target.file)
  const added = await addedReaders(config)
  const reader = (added.find((each) => each.id === id) ?? (await findReader(id)))?.pieces
  return reader && checkPiece(piece, { path: target.path, config }, checkers.for(config), reader, render)
}

async function prepare({ files, rendering }: ThreadSettings): Promise<State> {
  const { cwd, config, preset, commandLine, only, uiLocale } = files
  const loader = createConfigLoader({
    cwd: path.resolve(cwd ?? '.'),
    ...(config === undefined ? {} : { config }),
    ...(preset === undefined ? {} : { preset }),
    ...(commandLine === undefined ? {} : { commandLine }),
  })
  const resolved = new Map<string, Promise<ResolvedConfig>>()
  const resolveOne = async (file: string): Promise<ResolvedConfig> => {
    const found = await loader.resolve(file)
    return only ? onlyRules(found, only, commandLine) : found
  }
  return {
    render: await renderer(rendering),
    checkers: new Checkers(uiLocale === undefined ? undefined : await loadWording(uiLocale)),
    resolve(file) {
      const known = resolved.get(file) ?? resolveOne(file)
      resolved.set(file, known)
      return known
    },
  }
}
