import path from 'node:path'
import type { ResolvedConfig } from '../config/config.ts'
import { createConfigLoader } from '../config/load.ts'
import { Profile } from '../engine/profile.ts'
import { type CheckedBatch, checkPiece, type Render } from '../files/batch.ts'
import { Checkers } from '../files/checkers.ts'
import { addedReaders } from '../files/choose.ts'
import { onlyRules } from '../files/only.ts'
import { findReader } from '../readers/choose.ts'
import { loadWording } from '../ui/index.ts'
import { renderer } from './rendering.ts'
import type { ThreadSettings, ThreadTask } from './threads.ts'

/** What one run of etiquette keeps in a thread. */
interface State {
  readonly render: Render
  readonly checkers: Checkers
  readonly profile: Profile | undefined
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
  const { render, checkers, profile, resolve } = await state
  const config = await resolve(target.file)
  const added = await addedReaders(config)
  const reader = (added.find((each) => each.id === id) ?? (await findReader(id)))?.pieces
  if (!reader) return undefined
  const batch = await checkPiece(piece, { path: target.path, config }, checkers.for(config), reader, render)
  return profile && batch ? { ...batch, timings: profile.take() } : batch
}

async function prepare({ files, rendering, profiled }: ThreadSettings): Promise<State> {
  const { cwd, config, preset, commandLine, only, uiLocale } = files
  const loader = createConfigLoader({
    cwd: path.resolve(cwd ?? '.'),
    ...(config === undefined ? {} : { config }),
    ...(preset === undefined ? {} : { preset }),
    ...(commandLine === undefined ? {} : { commandLine }),
  })
  const profile = profiled ? new Profile() : undefined
  const resolved = new Map<string, Promise<ResolvedConfig>>()
  const resolveOne = async (file: string): Promise<ResolvedConfig> => {
    const found = await loader.resolve(file)
    return only ? onlyRules(found, only, commandLine) : found
  }
  return {
    render: await renderer(rendering),
    profile,
    checkers: new Checkers(uiLocale === undefined ? undefined : await loadWording(uiLocale), profile),
    resolve(file) {
      const known = resolved.get(file) ?? resolveOne(file)
      resolved.set(file, known)
      return known
    },
  }
}
