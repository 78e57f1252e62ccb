import type { Span } from '../src/conversation.ts'
import { flag, type Option, strings } from '../src/option.ts'
import { codeBlocks } from '../src/phrase/masking.ts'
import { defineRule, type Rewrite } from '../src/rule.ts'
import { brokenPlaceholders } from '../src/structure/broken-placeholders.ts'
import {
  customerPlaceholder,
  isCustomerName,
  isForeignCustomerName,
  withFallback,
} from '../src/structure/customer-placeholders.ts'
import { assignedNames, hasForeignMarks, hasForeignName, knows } from '../src/structure/known-placeholders.ts'
import { nameFallback } from '../src/structure/name-fallback.ts'
import type { Placeholder } from '../src/structure/placeholder.ts'
import { MARKS } from '../src/structure/placeholder-marks.ts'
import {
  type PlaceholderSystem,
  SYSTEMS,
  type SystemName,
  systemOf,
  systemOfFormat,
  systemShownBy,
} from '../src/structure/placeholder-systems.ts'
import { placeholdersIn } from '../src/structure/placeholders.ts'

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
    'With `any`, placeholders of every helpdesk are fine, unless the format of the file or other placeholders of the template show which helpdesk it is: then the marks of another one are not. In a file that a helpdesk exported, neither are names that only others know (`{{contact.first_name}}` in Zendesk). A fallback is then asked for where the marks tell the helpdesk, or where another placeholder of the same template has one.',
    "Only the customer's name needs a fallback; the agent's and the company's are always known.",
    'What stands in square or angle brackets is for the agent to fill in by hand, and fine in every helpdesk.',
    'Names that a helpdesk lets a team define are accepted below the beginnings that it knows; further ones go under `names`.',
    'Code samples in templates are left alone.',
  ],
  fixing: {
    safe: '`{{name}` becomes `{{name}}`.',
    unsafe:
      "A placeholder without any closing mark is closed; the customer's name as another helpdesk writes it becomes that of this one; a fallback is put into the placeholder of the customer's name.",
  },
  topics: ['placeholder-name', 'quoting', 'salutation'],
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

  *check(reading, { options, locale, report }) {
    const message = reading.conversation.messages[0]
    if (!message || !/[{}<%$[]/.test(message.text)) return
    const { text } = message
    const code = codeBlocks(text)
    const isSample = ([start]: Span): boolean => code.some(([from, to]) => start >= from && start < to)
    const found = placeholdersIn(locale)
      .find(text)
      .filter(({ span }) => !isSample(span))
    const configured: PlaceholderSystem | undefined = options.system === 'any' ? undefined : SYSTEMS[options.system]
    const { helpdesk } = reading.conversation
    const shown = systemShownBy(found, helpdesk)
    const exported = helpdesk === undefined ? undefined : systemOfFormat(helpdesk)
    const isSingle =
      found.some(({ syntax }) => syntax === 'brace') && !found.some(({ syntax }) => syntax === 'double-brace')
    for (const span of [...brokenPlaceholders(text, found), ...placeholdersIn(locale).openBrackets(text)]) {
      if (isSample(span)) continue
      const words = text.slice(...span)
      yield report('broken', { message, span, rewrites: closed(words, span, isSingle), note: CLOSE }, { words })
    }
    const local = assignedNames(found)
    const hasFallbacks = found.some((placeholder) => placeholder.hasFallback && placeholder.syntax === 'double-brace')
    /** The helpdesk that the template is for, where it does not fill this one in. */
    const foreignTo = (placeholder: Placeholder): PlaceholderSystem | undefined => {
      if (configured) return knows(configured, placeholder, local) ? undefined : configured
      if (shown && hasForeignMarks(shown, placeholder)) return shown
      return exported && hasForeignName(exported, placeholder, local) ? exported : undefined
    }
    for (const placeholder of found) {
      const { span, name, syntax } = placeholder
      const words = text.slice(...span)
      if (options.names.includes(name)) continue
      const opening = openingOf(text.slice(0, span[0]))
      const word = nameFallback(opening, locale)
      const unknownTo = foreignTo(placeholder)
      if (name === '' && syntax !== 'blank') yield report('empty', { message, span, note: NAME }, { words })
      else if (unknownTo) {
        const isGreeted = reading.find(message, 'salutation').some((match) => areSideBySide(text, match.span, span))
        const rewrites = isForeignCustomerName(placeholder, isGreeted) ? namedBy(unknownTo, word, span) : []
        yield report('unknown', { message, span, rewrites, note: KNOWN }, { words, system: unknownTo.name })
      } else if (
        options.fallback &&
        lacksFallback(placeholder, configured ?? systemOf(placeholder), hasFallbacks ? shown : null)
      ) {
        const fallback = (configured ?? systemOf(placeholder))?.fallback
        const made = syntax === 'attribute' ? ATTRIBUTE : fallback
        const rewrites =
          made && word !== undefined
            ? [{ kind: 'replace' as const, span, text: withFallback(made, placeholder, word) }]
            : []
        yield report('fallback', { message, span, rewrites, note: FALLBACK }, { words })
      }
    }
  },
})

const CLOSE = 'Each opening mark needs its closing mark, and each block its end.'
const NAME = 'Put the name of a placeholder between the marks, or remove them.'
const KNOWN = 'Look the name up in the list of placeholders of the helpdesk; capitals and marks matter.'
/** With a fallback, as Intercom writes it in HTML. */
const ATTRIBUTE = '<attribute key="{}" default="{word}"/>'
const FALLBACK = 'Name a word that fits where the name is not known, such as "there".'

/** `shown` is the helpdesk that the template is for, if any; null where the template has no fallbacks at all. */
function lacksFallback(
  placeholder: Placeholder,
  system: PlaceholderSystem | undefined,
  shown: PlaceholderSystem | undefined | null,
): boolean {
  if (placeholder.hasFallback) return false
  if (system) return system.fallback !== undefined && isCustomerName(system, placeholder)
  if (shown === null || placeholder.syntax !== 'double-brace') return false
  return isCustomerName(UNNAMED, placeholder) && (!shown || isCustomerName(shown, placeholder))
}

/** The words between the last mark and the placeholder: "Dear". */
const openingOf = (before: string): string => /[^\n.!?,]*$/.exec(before.slice(-40))?.[0].trim() ?? ''

/** Whether a name stands right behind a salutation, or right in front of one: "Hi {{name}}", "{{name}}您好". */
const areSideBySide = (text: string, salutation: Span, name: Span): boolean =>
  (name[0] >= salutation[1] && text.slice(salutation[1], name[0]).trim() === '') ||
  (name[1] <= salutation[0] && text.slice(name[1], salutation[0]).trim() === '')

/** A helpdesk that is not known: what is the agent's is named so nearly everywhere. */
const UNNAMED: PlaceholderSystem = {
  name: '',
  syntaxes: ['double-brace'],
  own: ['current_user', 'agent', 'user', 'admin', 'author', 'teammate', 'company', 'account', 'sender', 'owner'],
}

/** The customer's name as a helpdesk writes it, with the fallback that it asks for. */
function namedBy(system: PlaceholderSystem, word: string | undefined, span: readonly [number, number]): Rewrite[] {
  if (system.fallback && word === undefined) return []
  const own = customerPlaceholder(system, word)
  return own === undefined ? [] : [{ kind: 'replace', span, text: own }]
}

/**
 * `{{name}`, `{name}}`, `{{name`, `name}}` and `{%customer.name}`, `{!Contact.Name` made whole; where it is not plain what
 * was meant, nothing. `isSingle`: the template has single braces elsewhere. A point at the end ends the sentence.
 */
function closed(written: string, [start, stop]: readonly [number, number], isSingle: boolean): Rewrite[] {
  if (written.startsWith('[')) return [{ kind: 'replace', span: [stop, stop], text: ']', safety: 'unsafe' }]
  const words = written.replace(/(?<=\w)\.+$/, '')
  const span = [start, stop - written.length + words.length] as const
  const own = /^(\{%|\{!|[$#%]\{)\s*([\w.]+)\s*([%}]*)$/.exec(words)
  const marks = own && Object.values(MARKS).find(([open]) => open === own[1])
  // Without a point it may be a block: "{% if".
  if (marks && (own[1] !== '{%' || own[2]?.includes('.')))
    return [{ kind: 'replace', span, text: marks.join(own[2]), safety: own[3] ? 'safe' : 'unsafe' }]
  const name = /^(?:\{\{?\s*([\w.]+)\s*\}{0,2}|([\w.]+)\}\})$/.exec(words)?.slice(1).find(Boolean)
  if (!name || (words.startsWith('{') && !words.startsWith('{{') && !words.endsWith('}}'))) return []
  // With marks on one side only, the name may go on: "{{first name".
  const safety = /^\{.*\}$/.test(words) ? ('safe' as const) : ('unsafe' as const)
  return [{ kind: 'replace', span, text: isSingle && !words.startsWith('{{') ? `{${name}}` : `{{${name}}}`, safety }]
}
