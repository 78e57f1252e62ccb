import type { CommandFacts, OptionFacts, Values } from '../definition.ts'

/** A completion script for bash, from 3.2 on, which macOS has. It needs no other package. */
export function bashCompletion(commands: readonly CommandFacts[], options: readonly OptionFacts[]): string {
  const names = commands.map(({ name }) => name)
  return `# bash completion for etiquette: source <(etiquette completion bash)
_etiquette() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous='' command='' options='' values='' list='' at word head=''
  (( COMP_CWORD > 0 )) && previous=\${COMP_WORDS[COMP_CWORD-1]}
  # --option=value comes as three words.
  [[ $current == '=' ]] && current=''
  [[ $previous == '=' ]] && previous=\${COMP_WORDS[COMP_CWORD-2]}
  for (( at = 1; at < COMP_CWORD; at++ )); do
    word=\${COMP_WORDS[at]}
    case $word in
      ${names.join('|')}) command=$word; break ;;
    esac
  done
  COMPREPLY=()
  case $command in
    '')
      options='${options.flatMap(written).join(' ')}'
      values='${names.join(' ')}'
      ;;
${commands.map(caseOf).join('\n')}
  esac
  if [[ $current == -* && -z $list ]]; then
    values=$options
  elif [[ $list == many && $current == *,* ]]; then
    head=\${current%,*},
    current=\${current##*,}
  fi
  [[ -n $values ]] && COMPREPLY=( $(compgen -P "$head" -W "$values" -- "$current") )
  return 0
}
# Where there is nothing to say, files are offered.
complete -o bashdefault -o default -F _etiquette etiquette
`
}

const written = ({ short, long }: Pick<OptionFacts, 'short' | 'long'>): string[] => [...(short ? [short] : []), long]

function caseOf({ name, options, arguments: places }: CommandFacts): string {
  const byValues = new Map<string, string[]>()
  for (const { value, ...option } of options) {
    if (!value) continue
    const words = wordsOf(value.values)
    const action = `${words ? `values='${words}'; ` : ''}list=${value.isList ? 'many' : 'one'}`
    byValues.set(action, [...(byValues.get(action) ?? []), ...written(option)])
  }
  const cases = [...byValues].map(([action, names]) => `        ${names.join('|')}) ${action} ;;`)
  const [place] = places
  return `    ${name})
      options='${options.flatMap(written).join(' ')}'
      case $previous in
${[...cases, `        *) values='${place ? wordsOf(place.values) : ''}' ;;`].join('\n')}
      esac
      ;;`
}

const wordsOf = (values: Values): string => (typeof values === 'string' ? '' : values.join(' '))
