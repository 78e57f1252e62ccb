import { COMMANDS } from './command-list.ts'
import { Command } from './commander.ts'
import type { ExitCode, Io } from './io.ts'
import { version } from './version.ts'

/**
 * Parses the arguments and runs the command that they name; the code of a command is loaded only then. Throws
 * commander's errors for wrong arguments, after it has said what is wrong.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0
  const [command = ''] = argv
  const exit = (result: ExitCode): void => {
    code = result
  }
  // To describe all commands takes as long as to run some; only one of them speaks of the others.
  const isAlone = Object.hasOwn(COMMANDS, command) && command !== 'completion'
  const program = createProgram(io, exit, isAlone ? command : undefined)
  await program.parseAsync(argv, { from: 'user' })
  return code
}

/** The program with all its commands, or only one; `exit` is told the code of the one that ran. */
export function createProgram(io: Io, exit: (code: ExitCode) => void, only?: string): Command {
  const program = new Command('etiquette')
    .description('Checks support transcripts and canned responses against the etiquette of customer service.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .configureHelp({ showGlobalOptions: false })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
    })
    .exitOverride()
    .showSuggestionAfterError()

  for (const [name, define] of Object.entries(COMMANDS))
    if (only === undefined || name === only)
      define(program.command(name), exit, io).option('--debug', 'show stack traces')
  return program
}
