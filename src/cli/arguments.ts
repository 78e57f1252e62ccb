import { InvalidArgumentError } from 'commander'
import { isDay, today } from '../baseline/entry.ts'
import { didYouMean } from '../config/nearest.ts'
import { ROLES, type Role } from '../conversation.ts'

/** Values of options that are more than one word. All throw commander's `InvalidArgumentError`. */

/** A list with commas; the option may also be repeated. */
export function list(text: string, before: readonly string[] = []): string[] {
  const items = filled(text)
    .split(',')
    .map((item) => item.trim())
  return [...before, ...items.filter((item) => item !== '')]
}

export const repeated = (text: string, before: readonly string[] = []): string[] => [...before, filled(text)]

/** Nothing is a variable of a script that is not set: a check of no rules, say, would find nothing and be green. */
function filled(text: string): string {
  if (!/[^\s,]/.test(text)) throw new InvalidArgumentError('It must not be empty.')
  return text
}

export function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It must be a whole number, 0 or more.')
  return Number(text)
}

/** A last day as in a baseline; one that is past would hide nothing. */
export function lastDay(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError('It must be a day such as 2026-12-31.')
  if (text < today()) throw new InvalidArgumentError('It must be today or a later day.')
  return text
}

/** A score: 0 to 100, with decimals. */
export function scoreMark(text: string): number {
  if (!/^\d{1,3}(?:\.\d+)?$/.test(text) || Number(text) > 100)
    throw new InvalidArgumentError('It must be a number from 0 to 100.')
  return Number(text)
}

/** How many threads; 1 is only this one. */
export function jobCount(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 1 to 999.')
  return Number(text)
}

/** `label=role`. */
export function labelledRole(text: string, before: Readonly<Record<string, Role>> = {}): Record<string, Role> {
  const at = text.lastIndexOf('=')
  const label = text.slice(0, at).trim()
  const role = text
    .slice(at + 1)
    .trim()
    .toLowerCase()
  if (at < 0 || !label) throw new InvalidArgumentError('It must look like: assistant=agent')
  if (!isRole(role))
    throw new InvalidArgumentError(
      `There is no role "${role}"${didYouMean(role, ROLES) || `; the roles are ${ROLES.join(', ')}.`}`,
    )
  return { ...before, [label]: role }
}

const isRole = (text: string): text is Role => (ROLES as readonly string[]).includes(text)
