import type { ArgumentFacts, CommandFacts, OptionFacts } from './definition.ts'

/** What the manual says besides what the program says of itself. */
export interface ManualText {
  readonly version: string
  readonly description: string
  readonly commands: readonly CommandFacts[]
  readonly options: readonly OptionFacts[]
  /** Lines of a code and what it means, two spaces between them. */
  readonly exitCodes: readonly (readonly [code: string, meaning: string])[]
  readonly configNames: readonly string[]
}

/** The page of the manual, in the `man` macros that every `man` and `mandoc` reads. */
export function renderManual({ version, description, commands, options, exitCodes, configNames }: ManualText): string {
  return [
    '.\\" Written from the definitions of the program; `npm run docs` writes it again.',
    `.TH ETIQUETTE 1 "" "etiquette ${text(version)}" "User Commands"`,
    '.SH NAME',
    'etiquette \\- check support transcripts and canned responses',
    '.SH SYNOPSIS',
    '.B etiquette',
    '.I command',
    `[${italic('options')}] [${italic('arguments')}]`,
    '.SH DESCRIPTION',
    line(description),
    '.PP',
    'Files are checked on this machine; nothing is sent anywhere.',
    '.SH OPTIONS',
    ...options.flatMap(optionLines),
    '.SH COMMANDS',
    ...commands.flatMap(commandLines),
    '.SH "EXIT STATUS"',
    ...exitCodes.flatMap(([code, meaning]) => tagged(bold(text(code)), meaning)),
    '.SH FILES',
    ...tagged(configNames.map((name) => italic(text(name))).join(', '), CONFIG),
    ...tagged(italic('.etiquetteignore'), 'What is never checked, written as in a .gitignore.'),
    '.SH ENVIRONMENT',
    ...Object.entries(ENVIRONMENT).flatMap(([names, meaning]) => tagged(bold(text(names)), meaning)),
    '.SH "SEE ALSO"',
    line(
      'The documentation that comes with the package, in its folder docs, and etiquette explain for the page of a rule.',
    ),
    '',
  ].join('\n')
}

const CONFIG =
  'Settings of a folder and those below it; the first that is there. In package.json they stand under the key etiquette.'

const ENVIRONMENT: Readonly<Record<string, string>> = {
  'NO_COLOR, FORCE_COLOR': 'Whether the output is coloured, where no option says so.',
  'LC_ALL, LC_MESSAGES, LANG': "The language of etiquette's own messages, where no option says so.",
}

function commandLines({ name, description, arguments: places, options }: CommandFacts): string[] {
  const written = places.map(({ written }) => ` ${text(written)}`).join('')
  return [
    `.SS "${text(`etiquette ${name}`)}${options.length ? ' [options]' : ''}${written}"`,
    line(description),
    ...places.flatMap(placeLines),
    ...options.flatMap(optionLines),
  ]
}

const placeLines = ({ written, description }: ArgumentFacts): string[] =>
  description ? tagged(italic(text(written)), description) : []

const optionLines = ({ flags, description }: OptionFacts): string[] =>
  tagged(
    flags
      .split(', ')
      .map((flag) => flag.replace(/^(\S+)(.*)$/, (_, name: string, value: string) => bold(text(name)) + text(value)))
      .join(', '),
    description,
  )

const tagged = (tag: string, description: string): string[] => ['.TP', tag, line(description)]

/** Text that means itself: hyphens that can be copied, backslashes, no macro at the beginning of a line. */
const text = (words: string): string =>
  words.replaceAll('\\', '\\e').replaceAll('-', '\\-').replaceAll('"', '\\(dq').replaceAll("'", '\\(aq')

/** A line of its own. */
const line = (words: string): string => text(words.replace(/\s+/g, ' ')).replace(/^[.']/, '\\&$&')

const bold = (written: string): string => `\\fB${written}\\fR`
const italic = (written: string): string => `\\fI${written}\\fR`
