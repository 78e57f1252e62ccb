import { late } from '../lazily.ts'
import { isCustomerName } from './customer-placeholders.ts'
import type { Placeholder } from './placeholder.ts'
import type { Syntax } from './placeholder-marks.ts'
import { isNamedIn, type PlaceholderSystem, SYSTEMS } from './placeholder-systems.ts'

/** Marks that agents fill in by hand, in whatever system. */
const BY_HAND: ReadonlySet<Syntax> = new Set(['square', 'lenticular', 'angle', 'blank'])

/** Whether a system fills in what a placeholder names. `local` are names that the template itself assigns. */
export function knows(system: PlaceholderSystem, { syntax, name }: Placeholder, local: ReadonlySet<string>): boolean {
  if (BY_HAND.has(syntax)) return true
  if (!system.syntaxes.includes(syntax)) return false
  if (syntax === 'block') return true
  // Quoted texts and numbers with filters are fine in Liquid.
  if (/^['"\d]/.test(name)) return true
  if (!VARIABLE().test(name) && syntax !== 'brace-bang') return false
  if (system.names) return system.names.includes(name)
  // Capitals matter.
  const root = /^[^.[]*/.exec(name)?.[0] ?? ''
  return !system.roots || system.roots.includes(root) || local.has(root.toLowerCase())
}

/** Marks that are a placeholder's and nothing else, in the helpdesks that fill them in. */
const SURE: ReadonlySet<Syntax> = new Set([
  'double-brace',
  'triple-brace',
  'brace-percent',
  'brace-bang',
  'dollar-brace',
  'hash-brace',
  'percent-brace',
  'attribute',
])

/** Whether a placeholder has marks that only other systems fill in, so that this one sends them out as they stand. */
export const hasForeignMarks = ({ syntaxes }: PlaceholderSystem, { syntax }: Placeholder): boolean =>
  SURE.has(syntax) && !syntaxes.includes(syntax)

/**
 * Whether a placeholder of a template that was exported from this system has a name which it does not know and another one
 * does, or which is a customer's: `{{contact.first_name}}` in Zendesk. Other names may be the team's own.
 */
export function hasForeignName(
  system: PlaceholderSystem,
  placeholder: Placeholder,
  local: ReadonlySet<string>,
): boolean {
  if (hasForeignMarks(system, placeholder) || knows(system, placeholder, local)) return false
  if (!VARIABLE().test(placeholder.name)) return false
  if (isCustomerName({ ...system, own: [] }, placeholder)) return true
  return Object.values<PlaceholderSystem>(SYSTEMS).some((other) => isNamedIn(other, placeholder))
}

/** Names that `{% assign x = ... %}`, `{% for x in ... %}` and `{% capture x %}` make. */
export function assignedNames(placeholders: readonly Placeholder[]): Set<string> {
  const names = new Set<string>()
  for (const { syntax, name } of placeholders) {
    const made = syntax === 'block' ? /^(?:assign|for|capture|tablerow)\s+([\w-]+)/.exec(name)?.[1] : undefined
    if (made) names.add(made.toLowerCase())
  }
  return names
}

const VARIABLE = late('u')`^\$?[\p{L}_][\p{L}\p{N}_.@[\]'"-]*$`
