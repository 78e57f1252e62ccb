import { Argument, type Command, Option } from 'commander'
import { CHANNELS } from '../conversation.ts'
import { PRESETS } from '../preset.ts'
import { DATE_ORDERS } from '../reader.ts'
import { reporters } from '../reporters/index.ts'
import { LEGACY_ENCODINGS } from '../source/legacy-encoding.ts'
import { UI_LOCALES } from '../ui/index.ts'
import { jobCount, labelledRole, lastDay, list, repeated, scoreMark, wholeNumber } from './arguments.ts'
import type { ExitCode, Io } from './io.ts'
import { SCORE_FORMATS, SCORE_ROWS } from './score-formats.ts'
import { SHELLS } from './shells.ts'

/** Says what a command is about; `exit` is told the code where it runs. */
type Define = (command: Command, exit: (code: ExitCode) => void, io: Io) => Command

/** The commands, in the order of the help. */
export const COMMANDS: Readonly<Record<string, Define>> = {
  lint: (command, exit, io) =>
    reading(checking(command))
      .summary('check conversations and templates')
      .description('Checks conversations and templates: files, folders, quoted globs, or - for standard input.')
      .argument('[paths...]', 'what to check; the working directory where left out')
      .option('--only <rules>', 'run exactly these rules, whatever presets and configs say (a,b)', list)
      .addOption(
        new Option('--staged', 'check what is staged for the next commit, as git has it').conflicts([
          'changed',
          'since',
        ]),
      )
      .addOption(new Option('--changed', 'check files that differ from the last commit').conflicts(['since']))
      .option('--since <commit>', 'check files that differ from where this branch left that one')
      .option('--changed-lines', 'show violations on changed lines only; alone, those since the last commit')
      .addOption(
        new Option('--watch', 'go on: check files again when they change').conflicts([
          'staged',
          'changed',
          'since',
          'changedLines',
        ]),
      )
      .option('--cache', 'check templates only if they, or what they are checked against, have changed')
      .option(
        '--cache-location <folder>',
        'where to keep that; node_modules/.cache/etiquette or .etiquettecache otherwise',
      )
      .option(
        '--format <name>',
        `how to show violations: ${reporters.map(({ id }) => id).join(', ')} (default: stylish; agent in a coding agent)`,
      )
      .option('--reporter <name:file>', 'write this format as well, to a file; may be repeated', repeated)
      .option('--output-file <file>', 'write to a file instead of standard output')
      .option('--baseline <file>', 'leave out what this baseline knows, instead of the one beside the config')
      .option('--no-baseline', 'show what a baseline knows, too')
      .option('--fix', 'make the safe changes that mend violations, in templates only; then show what is left')
      .option('--unsafe-fixes', 'as --fix, and those changes as well that may change what is meant')
      .option(
        '--diff',
        'show what --fix, or --unsafe-fixes, would change, and change nothing; exits with 1 if anything',
      )
      .option('--fix-dry-run', 'the same as --diff')
      .option('--quiet', 'show errors only')
      .option('--max-warnings <number>', 'exit with 1 if there are more warnings', wholeNumber)
      .option('--fail-under <score>', 'exit with 1 if the average score is lower: see docs/scorecard.md', scoreMark)
      .option(
        '--jobs <number>',
        'how many threads check large files, at most three; as many as there are cores where left out',
        jobCount,
      )
      .option('--profile-rules', 'print at the end how long each rule took')
      .option(
        '--redact',
        'hide names, addresses and numbers of people in all output; on for transcripts where CI is set',
      )
      .option('--no-redact', 'show them')
      .option('--color', 'colour the output, wherever it goes')
      .option('--no-color', 'do not colour the output')
      .addHelpText('after', `\n${EXIT_HELP}`)
      .action(async (paths, flags) => exit(await (await import('./commands/lint.ts')).lint(paths, flags, io))),

  baseline: (command, exit, io) =>
    reading(checking(command))
      .summary('record what exists, so that later runs show what is new')
      .description(
        'Records the violations that there are in a baseline beside the config; `etiquette lint` leaves them out from then on.',
      )
      .argument('[paths...]', 'what to check; the working directory where left out')
      .option('--baseline <file>', 'the file, instead of the one beside the config')
      .option('--reason <text>', 'why what is recorded now may stay')
      .option('--owner <name>', 'who looks after it')
      .option('--expires <day>', 'the last day on which it may stay, as 2026-12-31', lastDay)
      .option('--renew', 'set reason, owner and day of what was recorded before, too')
      .option('--prune', 'remove what is fixed, and record nothing')
      .action(async (paths, flags) => exit(await (await import('./commands/baseline.ts')).baseline(paths, flags, io))),

  score: (command, exit, io) =>
    reading(checking(command))
      .summary('score conversations, agents and templates')
      .description("Scores conversations, agents and templates by the config's scorecard: docs/scorecard.md says how.")
      .argument('[paths...]', 'what to score; the working directory where left out')
      .option('--only <rules>', 'score by exactly these rules (a,b)', list)
      .addOption(new Option('--format <name>', 'how to show scores').choices(SCORE_FORMATS).default('text'))
      .addOption(
        new Option('--by <what>', 'with --format csv: what a row is').choices(SCORE_ROWS).default('conversation'),
      )
      .addOption(new Option('--worst <number>', 'how many of the worst to show').argParser(wholeNumber).default(10))
      .option('--output-file <file>', 'write to a file instead of standard output')
      .option(
        '--fail-under <score>',
        'exit with 1 if the average is lower, of conversations or of templates',
        scoreMark,
      )
      .option('--redact', 'hide names, addresses and numbers of people; on for transcripts where CI is set')
      .option('--no-redact', 'show them')
      .action(async (paths, flags) => exit(await (await import('./commands/score.ts')).score(paths, flags, io))),

  convert: (command, exit, io) =>
    reading(command)
      .summary("write conversations in etiquette's own format")
      .description('Writes conversations of any format as JSONL, one conversation a line.')
      .argument('[paths...]', 'what to convert; the working directory where left out')
      .option('--output-file <file>', 'write to a file instead of standard output')
      .option('--redact', 'hide names, addresses, numbers of people and secrets; otherwise nothing is lost')
      .action(async (paths, flags) => exit(await (await import('./commands/convert.ts')).convert(paths, flags, io))),

  inspect: (command, exit, io) =>
    reading(command)
      .summary('say what files are taken for')
      .description(
        'Says of each file which format it is, who was taken for an agent or a customer and why, and what is left out.',
      )
      .argument('[paths...]', 'what to look at; the working directory where left out')
      .addOption(new Option('--format <name>', 'how to show it').choices(['text', 'json']).default('text'))
      .option('--locale <tag>', 'the language of conversations that do not say')
      .addOption(new Option('--channel <channel>', 'the channel of conversations that do not say').choices(CHANNELS))
      .option('--redact', 'hide names, addresses and numbers of people; on for transcripts where CI is set')
      .option('--no-redact', 'show them')
      .action(async (paths, flags) => exit(await (await import('./commands/inspect.ts')).inspect(paths, flags, io))),

  calibrate: (command, exit, io) =>
    reading(checking(command))
      .summary('compare the rules with human labels')
      .description('Runs the labelled rules and says, rule by rule, how far they agree with human labels.')
      .argument('<conversations...>', 'the conversations that were labelled')
      .requiredOption('--labels <file>', 'the labels, as JSONL')
      .option('--list', 'show each false alarm and each miss with its text')
      .addOption(new Option('--format <name>', 'how to show the result').choices(['text', 'json']).default('text'))
      .option('--redact', 'hide names, addresses and numbers of people; on for transcripts where CI is set')
      .option('--no-redact', 'show them')
      .action(async (paths, flags) =>
        exit(await (await import('./commands/calibrate.ts')).calibrate(paths, flags, io)),
      ),

  rules: (command, exit, io) =>
    reading(checking(command))
      .summary('list the rules')
      .description('Lists the rules, with their severity in each preset; or says why some are silent.')
      .argument('[paths...]', 'with --why-silent: what to check')
      .option('--why-silent', 'say of each rule whether it is on, and why it finds nothing where it does not')
      .addOption(new Option('--format <name>', 'how to show them').choices(['text', 'json']).default('text'))
      .action(async (paths, flags) => exit(await (await import('./commands/rules.ts')).rules(paths, flags, io))),

  'test-rules': (command, exit, io) =>
    configured(command)
      .summary("try the team's own rules")
      .description("Runs the examples of the team's own rules: those of the config, or of a file of rules.")
      .argument('[file]', 'a file of rules, or a config')
      .option('--locale <tag>', 'the language of rules that do not say')
      .addOption(new Option('--format <name>', 'how to show the result').choices(['text', 'json']).default('text'))
      .action(async (file, flags) => exit(await (await import('./commands/test-rules.ts')).testRules(file, flags, io))),

  explain: (command, exit, io) =>
    configured(command)
      .summary('explain a rule')
      .description('Prints the page of a rule: what it finds, why, examples and options.')
      .argument('<rule>')
      .option('--locale <tag>', 'the language of the examples', 'en')
      .action(async (id, flags) => exit(await (await import('./commands/explain.ts')).explain(id, flags, io))),

  locales: (command, exit, io) =>
    configured(command)
      .summary('list the languages and the rules that are on in them')
      .description('Lists the locale packs, those of plugins too, and which rules each of them serves.')
      .addOption(new Option('--format <name>', 'how to show them').choices(['text', 'json']).default('text'))
      .action(async (flags) => exit(await (await import('./commands/locales.ts')).locales(flags, io))),

  'test-locale': (command, exit, io) =>
    configured(command)
      .summary('try a locale pack')
      .description('Tries a locale pack: that it finds its own phrases, that its examples and rewrites hold.')
      .argument('<pack>', 'the tag of a pack, as "hr", or the folder of one')
      .option('--quiet', 'show only what fails')
      .addOption(new Option('--format <name>', 'how to show the result').choices(['text', 'json']).default('text'))
      .action(async (pack, flags) =>
        exit(await (await import('./commands/test-locale.ts')).testLocale(pack, flags, io)),
      ),

  lsp: (command, exit, io) =>
    configured(command)
      .summary('serve an editor')
      .description('Speaks the Language Server Protocol over the standard streams; editors start it (docs/editors.md).')
      .option('--baseline <file>', 'leave out what this baseline knows, instead of the one beside the config')
      .option('--no-baseline', 'show what a baseline knows, too')
      .option('--stdio', 'what editors say; it makes no difference')
      .addOption(new Option('--clientProcessId <id>', 'the process of the editor').hideHelp())
      .addOption(
        new Option('--ui-locale <tag>', 'the language of messages; that of the editor where left out').choices(
          UI_LOCALES,
        ),
      )
      .action(async (flags) => exit(await (await import('./commands/lsp.ts')).lsp(flags, io))),

  doctor: (command, exit, io) =>
    configured(command)
      .summary('look at the set-up')
      .description(
        'Says what etiquette finds in this folder: the config and what is wrong with it, files by format, git.',
      )
      .addOption(new Option('--format <name>', 'how to show it').choices(['text', 'json']).default('text'))
      .action(async (flags) => exit(await (await import('./commands/doctor.ts')).doctor(flags, io))),

  completion: (command, exit, io) =>
    command
      .summary('print a script that completes commands in a shell')
      .description('Prints a script for a shell, which completes commands, options and their values.')
      .addArgument(new Argument('<shell>', 'the shell that is to run it').choices(SHELLS))
      .addHelpText('after', `\n${COMPLETION_HELP}`)
      .action(async (shell) =>
        exit(await (await import('./commands/completion.ts')).completion(shell, command.parent ?? command, io)),
      ),

  init: (command, exit, io) =>
    command
      .summary('write a config')
      .description('Writes .etiquetterc.json; asks for what the options do not say, where it can.')
      .addOption(presetOption())
      .addOption(new Option('--channel <channel>', 'the channel of conversations that do not say').choices(CHANNELS))
      .option('--locale <tag>', 'the language of conversations that do not say')
      .option('--agent <name>', 'a speaker who is an agent; may be repeated', repeated)
      .option('--force', 'overwrite a config that is there')
      .action(async (flags) => exit(await (await import('./commands/init.ts')).init(flags, io))),

  'print-config': (command, exit, io) =>
    configured(checking(command))
      .summary('print what holds for a file')
      .description('Prints the settings that hold for a file, all configs taken together. The file need not exist.')
      .argument('<file>')
      .action(async (file, flags) =>
        exit(await (await import('./commands/print-config.ts')).printConfig(file, flags, io)),
      ),
}

/** Options that say where the config is. */
function configured(command: Command): Command {
  return command
    .option('--config <file>', 'use this config instead of those beside the files')
    .option('--no-config', 'use no config')
}

/** Options of commands that rules matter to. */
function checking(command: Command): Command {
  return command
    .addOption(presetOption())
    .option('--rule <setting>', "set a rule as in a config, 'id: severity'; may be repeated", repeated)
    .option('--locale <tag>', 'the language of conversations that do not say')
    .addOption(new Option('--channel <channel>', 'the channel of conversations that do not say').choices(CHANNELS))
}

/** Options of commands that read conversations. */
function reading(command: Command): Command {
  return configured(command)
    .option('--agent <name>', 'a speaker who is an agent; may be repeated', repeated)
    .option('--customer <name>', 'a speaker who is a customer; may be repeated', repeated)
    .option('--role <label=role>', 'what a label in the file means; may be repeated', labelledRole)
    .option('--input-format <name>', 'read the files as this format')
    .addOption(
      new Option('--encoding <name>', 'how files are written that are neither UTF-8 nor UTF-16').choices(
        LEGACY_ENCODINGS,
      ),
    )
    .addOption(new Option('--dates <order>', 'what comes first in dates such as 03/04/2026').choices(DATE_ORDERS))
    .option('--stdin-filename <file>', 'what to call standard input')
}

const presetOption = () =>
  new Option('--preset <name>', 'the preset to use where no config says otherwise').choices(Object.keys(PRESETS))

const COMPLETION_HELP = `Put one of these lines into the file that your shell reads when it starts:
  bash  source <(etiquette completion bash)        # ~/.bashrc
  zsh   source <(etiquette completion zsh)         # ~/.zshrc, behind compinit
  fish  etiquette completion fish | source         # ~/.config/fish/config.fish`

/** What the exit codes mean. */
export const EXIT_CODES = [
  ['0', 'no violation of severity error, no more warnings than allowed'],
  ['1', 'a violation of severity error, or too many warnings; with --diff, something to change'],
  ['2', 'something could not be read or fixed, or an option or a config is wrong'],
] as const

const EXIT_HELP = ['Exit codes:', ...EXIT_CODES.map(([code, meaning]) => `  ${code}  ${meaning}`)].join('\n')
