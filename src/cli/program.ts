import { existsSync } from 'node:fs'
import path from 'node:path'
import { Command, Option } from 'commander'
import { EtiquetteError } from '../errors.ts'
import { UI_LOCALES } from '../ui/index.ts'
import { COMMANDS } from './command-list.ts'
import type { ExitCode, Io } from './io.ts'
import { version } from './version.ts'

/**
 * Parses the arguments and runs the command that they name; the code of a command is loaded only then. Throws
 * commander's errors for wrong arguments, which say what is wrong.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0
  const [command = ''] = argv
  const exit = (result: ExitCode): void => {
    code = result
  }
  // To describe all commands takes as long as to run some; only one of them speaks of the others.
  const isKnown = Object.hasOwn(COMMANDS, command)
  if (!isKnown && isFile(command, io)) throw checkedBy(command)
  const isAlone = isKnown && command !== 'completion'
  const program = createProgram(io, exit, isAlone ? command : undefined)
  await program.parseAsync(argv, { from: 'user' })
  return code
}

const isFile = (name: string, { cwd }: Io): boolean =>
  /^[^-]/.test(name) && name !== 'help' && existsSync(path.resolve(cwd, name))

/** Other linters take files without the name of a command. */
const checkedBy = (file: string): EtiquetteError =>
  new EtiquetteError(`${JSON.stringify(file)} is a file or a folder, not a command`, {
    hint: `To check it: etiquette lint ${file}`,
  })

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
      // Said where all errors are said, in the language of the user.
      outputError: () => {},
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
    })
    .exitOverride()
    .showSuggestionAfterError()

  for (const [name, define] of Object.entries(COMMANDS))
    if (only === undefined || name === only) {
      const command = define(program.command(name), exit, io)
      // The language server is told by the editor.
      if (!command.options.some(({ long }) => long === '--ui-locale')) command.addOption(uiLocaleOption())
      command.option('--debug', 'show stack traces')
    }
  return program
}

const uiLocaleOption = () =>
  new Option(
    '--ui-locale <tag>',
    "the language of etiquette's own messages; that of the environment where left out",
  ).choices(UI_LOCALES)
