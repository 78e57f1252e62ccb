import { canServe } from './engine/rule-context.ts'
import { type Example, hasTopic, type Locale } from './locale.ts'
import type { OptionSchema } from './option.ts'
import { PRESETS, type PresetName } from './preset.ts'
import { type AnyRule, CATEGORIES } from './rule.ts'

/**
 * The page of a rule, in Markdown: what `etiquette explain` prints and `docs/rules/<id>.md` holds. `summary` is what the rule
 * asks for where it is said in another language.
 */
export async function renderRulePage(rule: AnyRule, locale: Locale, summary: string = rule.summary): Promise<string> {
  const all = (await locale.examples())[rule.id] ?? []
  const { pass, fail } = rule.examples ?? { pass: all.filter((each) => !isBad(each)), fail: all.filter(isBad) }
  return [
    `# ${rule.id}`,
    summary,
    `**Category:** ${CATEGORIES[rule.category]} · **Looks at:** ${SCOPES[rule.scope]} · **Applies to:** ${rule.kinds.map((kind) => `${kind}s`).join(' and ')}`,
    `## Why\n\n${rule.why}\n\n*${rule.source}*`,
    `## What it reports\n\n${list(Object.values<string>(rule.messages).map((text) => text.replace(/\{(\w+)\}/g, '…')))}`,
    ...(rule.kinds.includes('template') ? [`## Fixing\n\n${renderFixing(rule)}`] : []),
    ...(rule.decisions.length ? [`## Hard cases\n\n${list(rule.decisions)}`] : []),
    ...(fail.length ? [`## Bad\n\n${fail.map(renderExample).join('\n\n')}`] : []),
    ...(pass.length ? [`## Good\n\n${pass.map(renderExample).join('\n\n')}`] : []),
    `## Options\n\n${renderOptions(rule.options)}`,
    `## Presets\n\n${renderPresets(rule)}`,
  ]
    .join('\n\n')
    .concat('\n')
}

/** `rules/index.ts`: where each rule is loaded from, and what must be known of it before, from the files of the rules. */
export function renderRuleSources(rules: readonly AnyRule[]): string {
  const quoted = (items: readonly string[]) => `[${items.map((item) => `'${item}'`).join(', ')}]`
  const entries = rules.map(({ id, scope, kinds, presets }) => {
    const severities = presetNames.flatMap((name) => (presets[name] ? [`${name}: '${presets[name]}'`] : []))
    const file = `'./${id}.ts'`
    const line = `    presets: { ${severities.join(', ')} },`
    return `  {
    id: '${id}',
    scope: '${scope}',
    kinds: ${quoted(kinds)},
${line.length > 120 ? `    presets: {\n${severities.map((each) => `      ${each},\n`).join('')}    },` : line}
    rule: async () => (await import(${file})).default,
  },
`
  })
  return `import type { RuleSource } from '../src/rule.ts'

/** Every built-in rule, in alphabetical order. Made from the files of the rules: \`npm run docs\` writes it anew. */
export const ruleSources: readonly RuleSource[] = [
${entries.join('')}]
`
}

/** The list of all rules by category, with their severity in each preset, in Markdown: `docs/rules/README.md`. */
export function renderRuleList(rules: readonly AnyRule[]): string {
  const parts = Object.entries(CATEGORIES).map(([category, title]) => {
    const rows = rules
      .filter((rule) => rule.category === category)
      .map(({ id, summary, presets }) => {
        const severities = presetNames.map((name) => presets[name] ?? '')
        return `| [\`${id}\`](${id}.md) | ${summary} | ${severities.join(' | ')} |`
      })
    const head = `| rule | what it asks for | ${presetNames.join(' | ')} |\n|---|---|${presetNames.map(() => '---|').join('')}`
    return rows.length ? `## ${title}\n\n${head}\n${rows.join('\n')}` : ''
  })
  return `${['# Rules', 'A rule that needs what the input does not have (times, names, a channel, words in the locale pack) stays silent;\n`etiquette rules --why-silent FILE` says so.', ...parts.filter(Boolean)].join('\n\n')}\n`
}

/** The table of presets for the README, in Markdown. */
export function renderPresetTable(rules: readonly AnyRule[]): string {
  const rows = presetNames.map((name) => {
    const held = rules.filter(({ presets }) => presets[name] !== undefined)
    return `| \`${name}\` | ${PRESETS[name]} | ${held.length} |`
  })
  return ['| preset | for | rules |', '|---|---|---|', ...rows].join('\n')
}

/** The list of topics and of model sentences for authors of packs, in Markdown. Both map a name to what belongs there. */
export function renderTopics(
  topics: Readonly<Record<string, string>>,
  models: Readonly<Record<string, string>>,
): string {
  const rows = (all: Readonly<Record<string, string>>) =>
    Object.entries(all).map(([name, meaning]) => `| \`${name}\` | ${meaning} |`)
  return [
    '# Topics and sentences\n',
    'What a [locale pack](writing-a-locale.md) can hold. A topic that a language does not need can be left out.\n',
    '## Topics\n',
    '| topic | what belongs there |',
    '| --- | --- |',
    ...rows(topics),
    '\n## Sentences\n',
    '| name | what the sentence does |',
    '| --- | --- |',
    ...rows(models),
    '',
  ].join('\n')
}

/** Which rules a pack serves, and what it lacks for the others. */
export interface Coverage {
  readonly tag: string
  readonly name: string
  /** The ids of the rules that are on, where a config asks for them. */
  readonly served: readonly string[]
  /** Id of a rule that is off to the topics that the pack lacks; none where the rule is of another language. */
  readonly off: Readonly<Record<string, readonly string[]>>
}

export function coverageOf(rules: readonly AnyRule[], locale: Locale): Coverage {
  const isServed = (rule: AnyRule) => canServe(locale, rule)
  const lacking = (rule: AnyRule) => rule.requires.filter((topic) => !hasTopic(locale, topic))
  return {
    tag: locale.tag,
    name: locale.name,
    served: rules.filter(isServed).map(({ id }) => id),
    off: Object.fromEntries(rules.filter((rule) => !isServed(rule)).map((rule) => [rule.id, lacking(rule)])),
  }
}

/** Which rules are on in which language, in Markdown: `docs/locales.md`. */
export function renderCoverage(rules: readonly AnyRule[], locales: readonly Locale[]): string {
  const all = locales.map((locale) => coverageOf(rules, locale))
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const off = all.flatMap(({ name, off }) =>
    Object.entries(off).map(([id, topics]) =>
      row([name, `\`${id}\``, topics.map((topic) => `\`${topic}\``).join(', ')]),
    ),
  )
  return [
    '# Languages\n',
    'Which rules each [locale pack](writing-a-locale.md) serves. A rule that a pack cannot serve is off in that language: it is',
    'never judged by the words of another one. `etiquette locales` prints this with the packs of your plugins.\n',
    row(['rule', ...all.map(({ tag }) => `\`${tag}\``)]),
    row(['---', ...all.map(() => '---')]),
    row([`of ${rules.length} rules`, ...all.map(({ served }) => `${served.length}`)]),
    ...rules.map(({ id }) => row([`[\`${id}\`](rules/${id}.md)`, ...all.map(({ off }) => (id in off ? '' : '✓'))])),
    '',
    ...all.map(({ tag, name }) => `- \`${tag}\`: ${name}`),
    ...(off.length
      ? [
          '\n## What is off\n',
          row(['language', 'rule', 'topics that the pack lacks']),
          row(['---', '---', '---']),
          ...off,
        ]
      : []),
    '',
  ].join('\n')
}

const presetNames = Object.keys(PRESETS) as PresetName[]

const SCOPES: Readonly<Record<AnyRule['scope'], string>> = {
  message: 'each message',
  turn: 'each turn: all that is read in one go',
  opening: "the agent's first turn",
  conversation: 'the conversation as a whole',
  corpus: 'all conversations or templates together',
}

const isBad = ({ text }: Example): boolean => text.includes('[[')

function renderFixing({ fixing = {} }: AnyRule): string {
  const { safe, unsafe } = fixing
  if (safe === undefined && unsafe === undefined) return 'Nothing is changed in templates; a person has to reword them.'
  return list([
    ...(safe === undefined ? [] : [`\`--fix\`: ${safe}`]),
    ...(unsafe === undefined ? [] : [`\`--unsafe-fixes\`: ${unsafe}`]),
  ])
}

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n')

function renderExample({ text, title, channel, closed, kind, options }: Example): string {
  const notes = [
    title,
    kind === 'template' ? 'a template' : undefined,
    channel && `channel: ${channel}`,
    closed === undefined ? undefined : closed ? 'the conversation is closed' : 'the conversation is open',
    options && `options: \`${JSON.stringify(options)}\``,
  ].filter((note) => note !== undefined)
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => `> ${line.replace(/\[\[/g, '<ins>').replace(/\]\]/g, '</ins>')}`)
  return [...(notes.length ? [`${notes.join('; ')}:`, ''] : []), ...lines.map((line) => `${line}  `)]
    .join('\n')
    .replace(/ {2}$/, '')
}

function renderOptions(options: OptionSchema): string {
  const rows = Object.entries(options).map(([name, { description, default: value, schema }]) => {
    const choices = schema.items?.enum ?? schema.enum
    const howMany = schema.enum ? 'One' : 'One or more'
    const values = choices ? ` ${howMany} of ${choices.map((choice) => `\`${choice}\``).join(', ')}.` : ''
    return `| \`${name}\` | ${description}${values} | \`${JSON.stringify(value)}\` |`
  })
  return rows.length ? ['| option | what for | default |', '|---|---|---|', ...rows].join('\n') : 'None.'
}

function renderPresets({ presets }: AnyRule): string {
  return presetNames.map((name) => `\`${name}\`: ${presets[name] ?? 'off'}`).join(' · ')
}
