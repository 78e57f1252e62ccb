import type { Placeholder } from './placeholder.ts'
import { MARKS } from './placeholder-marks.ts'
import { type PlaceholderSystem, SYSTEMS } from './placeholder-systems.ts'

/**
 * The end of a name that stands for the name of a person: `first_name`, `firstname`, `customer.name`, `reply_to_name`;
 * not `pet_name`, `product.name`.
 */
const PERSON = new RegExp(
  [
    '(?:^|[._$])(?:first|last|full|given|nick|display)_?name$',
    '(?:^|(?:^|[._$])(?:customer|client|contact|user|requester|recipient|guest|visitor|member|subscriber|buyer|shopper|' +
      'patient|passenger|traveller|traveler|student|tenant|caller|lead|person|poster|to|ticket)[._])' +
      String.raw`(?:user)?name(?:\.\w+)?$`,
  ].join('|'),
)

/** Whether a placeholder is filled with the customer's name, so that it needs a fallback where that is not known. */
export function isCustomerName({ own }: PlaceholderSystem, { name }: Placeholder): boolean {
  const small = name.toLowerCase()
  return PERSON.test(small.replace(/^(\w+)\.\w*[a-z]name$/, '$1.name')) && !own.some((start) => small.startsWith(start))
}

/**
 * Whether a placeholder of another helpdesk is the customer's name there, by its marks and its name. Where one helpdesk names
 * the customer so and another one the agent (`{{user.first_name}}`), it is where it stands behind a salutation.
 */
export function isForeignCustomerName(placeholder: Placeholder, isGreeted: boolean): boolean {
  if (!isCustomerName({ name: '', syntaxes: [], own: [] }, placeholder)) return false
  const small = placeholder.name.toLowerCase()
  const isOwn = Object.values<PlaceholderSystem>(SYSTEMS).some(
    ({ syntaxes, own }) => syntaxes.includes(placeholder.syntax) && own.some((start) => small.startsWith(start)),
  )
  return isGreeted || !isOwn
}

/** The placeholder again, with a word that stands in for a name that is not known. */
export const withFallback = (fallback: string, { name }: Pick<Placeholder, 'name'>, word: string): string =>
  fallback.replace('{}', () => name).replace('{word}', () => word)

/** The placeholder of a system for the customer's first name; with the word as fallback, where the system has fallbacks. */
export function customerPlaceholder(system: PlaceholderSystem, word: string | undefined): string | undefined {
  const { customer: name, fallback, syntaxes } = system
  const marks = syntaxes[0] && MARKS[syntaxes[0]]
  if (name === undefined || !marks) return undefined
  return fallback && word !== undefined ? withFallback(fallback, { name }, word) : marks.join(name)
}

/** The placeholder of a system for the reference of a case. */
export function referencePlaceholder({ reference, syntaxes }: PlaceholderSystem): string | undefined {
  const marks = syntaxes[0] && MARKS[syntaxes[0]]
  return reference === undefined ? undefined : marks?.join(reference)
}
