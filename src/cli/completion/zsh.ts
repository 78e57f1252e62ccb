import type { ArgumentFacts, CommandFacts, OptionFacts, Values } from '../definition.ts'

/** A completion script for zsh, to be sourced or to be put into a folder of `fpath` as `_etiquette`. */
export function zshCompletion(commands: readonly CommandFacts[], options: readonly OptionFacts[]): string {
  return `#compdef etiquette
# zsh completion for etiquette: source <(etiquette completion zsh)
_etiquette() {
  local context state state_descr line
  typeset -A opt_args
  _arguments -C \\
${options.map((option) => `    ${specOf(option)} \\\n`).join('')}    '1:command:->command' \\
    '*::argument:->argument' && return 0
  case $state in
    command)
      local -a commands
      commands=(
${commands.map(({ name, summary }) => `        ${quoted(`${name}:${summary}`)}\n`).join('')}      )
      _describe -t commands 'command' commands
      ;;
    argument)
      case $words[1] in
${commands.map(caseOf).join('\n')}
      esac
      ;;
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
  _etiquette "$@"
else
  compdef _etiquette etiquette
fi
`
}

function caseOf({ name, options, arguments: places }: CommandFacts): string {
  const specs = [...options.map(specOf), ...places.map(placeOf)]
  return `        ${name})
          _arguments ${specs.map((spec) => `\\\n            ${spec}`).join(' ')}
          ;;`
}

function specOf({ short, long, description, value }: OptionFacts): string {
  const names = short ? `'(${short} ${long})'{${short},${long}}` : `'*${long}`
  const open = short ? `${names}'` : names
  const action = value ? `:${value.name}:${actionOf(value.values, value.isList)}` : ''
  return `${open}[${escaped(description)}]${action}'`
}

const placeOf = ({ name, isVariadic, values }: ArgumentFacts): string =>
  `'${isVariadic ? '*' : ''}:${name}:${actionOf(values, false)}'`

function actionOf(values: Values, isList: boolean): string {
  if (values === 'file') return '_files'
  if (values === 'text') return ' '
  // Brackets and colons mean something here.
  const words = values.map((value) => value.replace(/[\\\\:]/g, '\\\\$&')).join(' ')
  return isList ? `_values -s , value ${words}` : `(${words})`
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

const escaped = (text: string): string => text.replace(/[[\]:\\]/g, '\\$&').replaceAll("'", "'\\''")
