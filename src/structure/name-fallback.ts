import type { Locale } from '../locale.ts'
import { placeholdersIn } from './placeholders.ts'

/**
 * The word that stands in for a name behind a salutation, where the name is not known: "there", but "customer" behind "Dear"
 * and where the salutation itself is that word.
 */
export function nameFallback(salutation: string, locale: Locale): string | undefined {
  const { 'name-fallback': words, 'needed-name-fallback': needed } = locale.models
  const word = words?.[0]
  const isNeeded =
    placeholdersIn(locale).lacksName(salutation) || (word && salutation.toLowerCase().endsWith(word.toLowerCase()))
  return isNeeded ? (needed?.[0] ?? word) : word
}
