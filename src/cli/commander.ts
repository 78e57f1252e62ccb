import { createRequire } from 'node:module'
import type * as Library from 'commander'

/**
 * Required and not imported, which every start would pay for: to import a library of this kind, node first looks through
 * its code for the names that it exports, and waits for the disk file by file.
 */
export const { Argument, Command, InvalidArgumentError, Option }: typeof Library = createRequire(import.meta.url)(
  'commander',
)

export type Command = Library.Command
