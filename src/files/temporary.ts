import path from 'node:path'
import { pid } from 'node:process'

/** Where a file is written before it takes its place, complete. */
export const temporaryFor = (target: string): string =>
  path.join(path.dirname(target), `.${path.basename(target)}.${pid}.tmp`)

/** Whether a file is one that is not complete yet, of this process or of another one. */
export const isTemporary = (file: string): boolean => /^\..+\.\d+\.tmp$/.test(path.basename(file))
