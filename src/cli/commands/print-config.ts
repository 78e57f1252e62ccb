import path from 'node:path'
import { describeConfig } from '../../config/describe.ts'
import { createConfigLoader } from '../../config/load.ts'
import { type FileFlags, filesOptions } from '../flags.ts'
import type { ExitCode, Io } from '../io.ts'

/** `etiquette print-config`: what holds for a file, as JSON. */
export async function printConfig(file: string, flags: FileFlags, io: Io): Promise<ExitCode> {
  const { config, preset, commandLine } = await filesOptions([file], flags, io)
  const loader = createConfigLoader({
    cwd: io.cwd,
    ...(config === undefined ? {} : { config }),
    ...(preset === undefined ? {} : { preset }),
    ...(commandLine === undefined ? {} : { commandLine }),
  })
  const resolved = await loader.resolve(path.resolve(io.cwd, file))
  io.stdout.write(`${JSON.stringify(describeConfig(resolved), undefined, 2)}\n`)
  return 0
}
