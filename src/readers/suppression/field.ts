import type { Place, Span } from '../../conversation.ts'
import type { JsonPath } from '../../source/json-positions.ts'
import type { ScopedSuppression, Suppression } from '../../suppression.ts'
import { isFields } from '../record-keys.ts'
import { parseTargets, suppressionsOf } from './directive.ts'

/**
 * What `etiquette: {disable: ...}` says: `true`, a rule, or a list of rules, each as it would stand in a comment or as
 * `{rule, phrase, reason}`. `placeOf` gives the place of a span of a value by its path in what stands under the key.
 */
export function fieldSuppressions(
  value: unknown,
  placeOf: (path: JsonPath, span: Span) => Place,
): readonly Suppression[] {
  if (value === undefined || value === null) return []
  /** All of a text, the beginning of anything else. */
  const at = (path: JsonPath, text?: unknown) => placeOf(path, [0, typeof text === 'string' ? text.length : 0])
  const unreadable = (path: JsonPath, text: unknown): readonly Suppression[] => [
    { text: shown(text), place: at(path), isUnreadable: true },
  ]
  if (!isFields(value)) return unreadable([], value)
  const { disable, ...others } = value
  const wrong = Object.keys(others).flatMap((key) => unreadable([key], key))
  if (disable === undefined || disable === null || disable === false) return wrong
  if (disable === true) return [{ text: 'disable', place: at(['disable']) }, ...wrong]
  const entries = Array.isArray(disable) ? disable : [disable]
  const found = entries.flatMap((entry: unknown, index): readonly Suppression[] => {
    const path = Array.isArray(disable) ? ['disable', index] : ['disable']
    if (typeof entry === 'string') {
      const parsed = parseTargets(entry)
      if (!parsed || parsed.targets.length === 0) return unreadable(path, entry)
      return suppressionsOf({ name: 'disable', ...parsed }, entry, at(path, entry))
    }
    return entryOf(entry, at(path, entry)) ?? unreadable(path, entry)
  })
  return [...found, ...wrong]
}

function entryOf(entry: unknown, place: Place): readonly Suppression[] | undefined {
  if (!isFields(entry)) return undefined
  const { rule, phrase, reason, ...others } = entry
  if (Object.keys(others).length > 0 || [rule, phrase, reason].some((part) => !isTextOrAbsent(part))) return undefined
  if (rule === undefined && phrase === undefined) return undefined
  return [{ ...(entry as Pick<Suppression, 'rule' | 'phrase' | 'reason'>), text: shown(entry), place }]
}

const isTextOrAbsent = (value: unknown): boolean =>
  value === undefined || (typeof value === 'string' && value.trim() !== '')

const shown = (value: unknown): string =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 200)

/** The same for one template and no other. */
export const fieldScopes = (...given: Parameters<typeof fieldSuppressions>): readonly ScopedSuppression[] =>
  fieldSuppressions(...given).map((suppression) => ({ suppression, at: 0, isLast: true }))
