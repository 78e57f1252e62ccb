import type { Argument, Command, Option } from 'commander'

/** What may stand in a place, as far as it can be said beforehand. */
export type Values = 'file' | 'text' | readonly string[]

export interface OptionFacts {
  /** As help writes it: `--config <file>`. */
  readonly flags: string
  readonly short: string | undefined
  readonly long: string
  readonly description: string
  /** What follows it; absent where nothing does. */
  readonly value?: { readonly name: string; readonly values: Values; readonly isList: boolean }
}

export interface ArgumentFacts {
  /** As help writes it: `[paths...]`. */
  readonly written: string
  readonly name: string
  readonly description: string
  readonly isVariadic: boolean
  readonly values: Values
}

/** What the program says of a command, as plain data. */
export interface CommandFacts {
  readonly name: string
  readonly summary: string
  readonly description: string
  readonly arguments: readonly ArgumentFacts[]
  readonly options: readonly OptionFacts[]
}

/** Values that are no choices of their option, because a config may add to them. */
export interface KnownValues {
  readonly rules: readonly string[]
  readonly locales: readonly string[]
  readonly formats: readonly string[]
  readonly readers: readonly string[]
}

/** Everything that can be written on the command line, for completion and the manual. Hidden options are left out. */
export function commandsOf(program: Command, known: KnownValues): CommandFacts[] {
  const visible = program.createHelp().visibleCommands(program)
  return visible.map((command) => ({
    name: command.name(),
    summary: command.summary() || command.description(),
    description: command.description(),
    arguments: command.registeredArguments.map((each) => argumentOf(each, command.name(), visible, known)),
    options: optionsOf(command).map((each) => optionOf(each, known)),
  }))
}

/** The options of the program itself. */
export const programOptions = (program: Command, known: KnownValues): OptionFacts[] =>
  optionsOf(program).map((each) => optionOf(each, known))

const optionsOf = (command: Command): readonly Option[] => command.createHelp().visibleOptions(command)

function optionOf(option: Option, known: KnownValues): OptionFacts {
  const { flags, short, long = '', description, argChoices } = option
  const name = /<([^>]+)>|\[([^\]]+)\]/.exec(flags)?.slice(1).find(Boolean)
  const written = `${description}${argChoices && !description.includes(argChoices[0] ?? '') ? ` (${argChoices.join(', ')})` : ''}`
  const facts = { flags, short, long, description: written }
  if (name === undefined) return facts
  const values = argChoices ?? valuesOf(long, name, known)
  return { ...facts, value: { name, values, isList: /\(a,b\)/.test(description) } }
}

function argumentOf(
  argument: Argument,
  command: string,
  commands: readonly Command[],
  known: KnownValues,
): ArgumentFacts {
  const { description, variadic, required, argChoices } = argument
  const name = argument.name()
  const inside = `${name}${variadic ? '...' : ''}`
  const isCommand = command === 'help'
  return {
    written: required ? `<${inside}>` : `[${inside}]`,
    name,
    description,
    isVariadic: variadic,
    values: isCommand ? commands.map((each) => each.name()) : (argChoices ?? valuesOf('', name, known)),
  }
}

/** By the name of the option, else by what its value is called. */
function valuesOf(option: string, value: string, { rules, locales, formats, readers }: KnownValues): Values {
  if (option === '--format') return formats
  if (option === '--reporter') return formats
  if (option === '--input-format') return readers
  if (option === '--rule') return rules
  if (value === 'rule' || value === 'rules') return rules
  if (option === '--locale' || value === 'tag' || value === 'pack') return locales
  return /^(?:file|folder|paths|conversations|labels)$/.test(value) ? 'file' : 'text'
}
