import type { CommandFacts, OptionFacts, Values } from '../definition.ts'

/** A completion script for fish. */
export function fishCompletion(commands: readonly CommandFacts[], options: readonly OptionFacts[]): string {
  const names = commands.map(({ name }) => name).join(' ')
  const start = `not __fish_seen_subcommand_from ${names}`
  return [
    '# fish completion for etiquette: etiquette completion fish | source',
    'complete -c etiquette -f',
    ...options.map((option) => lineOf(start, option)),
    ...commands.flatMap(({ name, summary, options: own, arguments: places }) => {
      const here = `__fish_seen_subcommand_from ${name}`
      const [place] = places
      return [
        `complete -c etiquette -n ${quoted(start)} -a ${name} -d ${quoted(summary)}`,
        ...own.map((option) => lineOf(here, option)),
        ...(place ? [`complete -c etiquette -n ${quoted(here)} ${wordsOf(place.values, '')}`] : []),
      ]
    }),
    '',
  ].join('\n')
}

function lineOf(condition: string, { short, long, description, value }: OptionFacts): string {
  const names = `${short ? `-s ${short.slice(1)} ` : ''}-l ${long.slice(2)}`
  const after = value ? ` ${wordsOf(value.values, '-x ')}` : ''
  return `complete -c etiquette -n ${quoted(condition)} ${names}${after} -d ${quoted(description)}`
}

function wordsOf(values: Values, exclusive: string): string {
  if (values === 'file') return '-F -r'
  return values === 'text' ? '-x' : `${exclusive}-a ${quoted(values.join(' '))}`
}

const quoted = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`
