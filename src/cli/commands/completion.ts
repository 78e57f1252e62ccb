import type { Command } from 'commander'
import { bashCompletion } from '../completion/bash.ts'
import { fishCompletion } from '../completion/fish.ts'
import { zshCompletion } from '../completion/zsh.ts'
import { commandsOf, programOptions } from '../definition.ts'
import type { ExitCode, Io } from '../io.ts'
import { knownValues } from '../known-values.ts'
import type { Shell } from '../shells.ts'

const SCRIPTS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const

/**
 * `etiquette completion`: a script that knows every command. It is made of the program's own definitions once, so that a
 * key stroke in the shell starts no node.
 */
export async function completion(shell: Shell, program: Command, io: Io): Promise<ExitCode> {
  const known = await knownValues()
  io.stdout.write(SCRIPTS[shell](commandsOf(program, known), programOptions(program, known)))
  return 0
}
