import { exit, processIo } from './io.ts'
import { main } from './main.ts'

/** The command `etiquette` as a process: runs what the arguments (without node and script) ask for, and ends. */
export async function runProcess(argv: readonly string[]): Promise<never> {
  const io = processIo()
  return exit(await main(argv, io), io)
}
