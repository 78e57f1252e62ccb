import path from 'node:path'
import type { ResolvedConfig } from '../config/config.ts'
import { createConfigLoader } from '../config/load.ts'
import type { FileFlags } from './flags.ts'
import type { Io } from './io.ts'

/** What holds for files in the working directory, for commands that are about no file. */
export function configOf({ config }: Pick<FileFlags, 'config'>, { cwd }: Pick<Io, 'cwd'>): Promise<ResolvedConfig> {
  const where = config === undefined || config === true ? {} : { config }
  return createConfigLoader({ cwd, ...where }).resolve(path.join(cwd, 'conversation'))
}
