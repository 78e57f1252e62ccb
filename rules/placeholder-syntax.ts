import type { Locale } from '../src/locale.ts'
import { flag, type Option, strings } from '../src/option.ts'
import { defineRule } from '../src/rule.ts'
import {
  assignedNames,
  hasForeignMarks,
  isCustomerName,
  knows,
  type PlaceholderSystem,
  SYSTEMS,
  type SystemName,
  systemOf,
  systemShownBy,
  withFallback,
} from '../src/structure/placeholder-systems.ts'
import { brokenPlaceholders, type Placeholder, placeholdersIn } from '../src/structure/placeholders.ts'

const system: Option<SystemName | 'any'> = {
  schema: { type: 'string', enum: ['any', ...Object.keys(SYSTEMS)] },
  default: 'any',
  description:
    'The helpdesk that fills in the placeholders; with `any`, only what is wrong in every helpdesk is reported.',
}

export default defineRule({
  id: 'placeholder-syntax',
  category: 'templates',
  scope: 'message',
  kinds: ['template'],
  summary: 'Placeholders in templates are closed, known to the helpdesk, and have a fallback for a missing name.',
  why: `A placeholder that the helpdesk cannot read reaches the customer as it stands, and a name that is not known leaves
"Hello ," behind.`,
  source: 'The documentation of the helpdesks on placeholders and fallbacks.',
  decisions: [
    'With `any`, placeholders of every helpdesk are fine, unless the format of the file or other placeholders of the template show which helpdesk it is: then the marks of another one are not. A fallback is then asked for where the marks tell the helpdesk, or where another placeholder of the same template has one.',
    "Only the customer's name needs a fallback; the agent's and the company's are always known.",
    'What stands in square or angle brackets is for the agent to fill in by hand, and fine in every helpdesk.',
    'Names that a helpdesk lets a team define are accepted below the beginnings that it knows; further ones go under `names`.',
    'Code samples in templates are left alone.',
  ],
  fixing: {
    safe: '`{{name}` becomes `{{name}}`.',
    unsafe:
      "A placeholder without any closing mark is closed; a fallback is put into the placeholder of the customer's name.",
  },
  topics: ['placeholder-name', 'quoting'],
  requires: [],
  presets: { recommended: 'warn', strict: 'error', templates: 'error' },
  options: {
    system,
    names: strings('Names of placeholders that the team has defined, without their marks.'),
    fallback: flag("Whether the customer's name needs a fallback where the helpdesk has them.", true),
  },
  messages: {
    broken: '"{words}" is a placeholder that is not closed, or a mark too many',
    empty: '"{words}" is a placeholder for nothing',
    unknown: '"{words}" is no placeholder of {system}',
    fallback: '"{words}" has no fallback for a customer whose name is not known',
  },

  *check(reading, { options, locale, model, report }) {
    const message = reading.conversation.messages[0]
    if (!message || !/[{}<%$]/.test(message.text)) return
    const { text } = message
    const found = placeholdersIn(locale).find(text)
    const configured: PlaceholderSystem | undefined = options.system === 'any' ? undefined : SYSTEMS[options.system]
    const shown = systemShownBy(found, reading.conversation.helpdesk)
    for (const span of brokenPlaceholders(text, found)) {
      const words = text.slice(...span)
      yield report('broken', { message, span, rewrites: closed(words, span), note: CLOSE }, { words })
    }
    const local = assignedNames(found)
    const hasFallbacks = found.some((placeholder) => placeholder.hasFallback && placeholder.syntax === 'double-brace')
    for (const placeholder of found) {
      const { span, name, syntax } = placeholder
      const words = text.slice(...span)
      if (options.names.includes(name)) continue
      if (name === '' && syntax !== 'blank') yield report('empty', { message, span, note: NAME }, { words })
      else if (configured && !knows(configured, placeholder, local))
        yield report('unknown', { message, span, note: KNOWN }, { words, system: configured.name })
      else if (!configured && shown && hasForeignMarks(shown, placeholder))
        yield report('unknown', { message, span, note: KNOWN }, { words, system: shown.name })
      else if (options.fallback && lacksFallback(placeholder, configured ?? systemOf(placeholder), hasFallbacks)) {
        const fallback = (configured ?? systemOf(placeholder))?.fallback
        const word = model(fallbackFor(text.slice(0, span[0]), locale))[0]
        const rewrites =
          fallback && word !== undefined && syntax !== 'attribute'
            ? [{ kind: 'replace' as const, span, text: withFallback(fallback, placeholder, word) }]
            : []
        yield report('fallback', { message, span, rewrites, note: FALLBACK }, { words })
      }
    }
  },
})

const CLOSE = 'Each opening mark needs its closing mark, and each block its end.'
const NAME = 'Put the name of a placeholder between the marks, or remove them.'
const KNOWN = 'Look the name up in the list of placeholders of the helpdesk; capitals and marks matter.'
const FALLBACK = 'Name a word that fits where the name is not known, such as "there".'

function lacksFallback(
  placeholder: Placeholder,
  system: PlaceholderSystem | undefined,
  hasFallbacks: boolean,
): boolean {
  if (placeholder.hasFallback) return false
  if (system) return system.fallback !== undefined && isCustomerName(system, placeholder)
  return hasFallbacks && placeholder.syntax === 'double-brace' && isCustomerName(UNNAMED, placeholder)
}

/** Which word stands in for the name behind this text: "Dear there" is nothing that people write. */
const fallbackFor = (before: string, locale: Locale): 'name-fallback' | 'needed-name-fallback' =>
  placeholdersIn(locale).lacksName(/[^\n.!?,]*$/.exec(before.slice(-40))?.[0].trim() ?? '')
    ? 'needed-name-fallback'
    : 'name-fallback'

/** A helpdesk that is not known: what is the agent's is named so nearly everywhere. */
const UNNAMED: PlaceholderSystem = {
  name: '',
  syntaxes: ['double-brace'],
  own: ['current_user', 'agent', 'user', 'admin', 'author', 'teammate', 'company', 'account', 'sender', 'owner'],
}

/** `{{name}`, `{name}}`, `{{name` and `name}}` made whole; where it is not plain what was meant, nothing. */
function closed(words: string, span: readonly [number, number]) {
  const name = /^(?:\{\{?\s*([\w.]+)\s*\}{0,2}|([\w.]+)\}\})$/.exec(words)?.slice(1).find(Boolean)
  if (!name || (words.startsWith('{') && !words.startsWith('{{') && !words.endsWith('}}'))) return []
  // With marks on one side only, the name may go on: "{{first name".
  const safety = /^\{.*\}$/.test(words) ? ('safe' as const) : ('unsafe' as const)
  return [{ kind: 'replace' as const, span, text: `{{${name}}}`, safety }]
}
