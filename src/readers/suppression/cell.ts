import type { Place } from '../../conversation.ts'
import type { ScopedSuppression, Suppression } from '../../suppression.ts'
import { LONGEST, parseTargets, suppressionsOf } from './directive.ts'

/** The column of a table of templates in which a row speaks to etiquette. */
export const COLUMN = 'etiquette-disable'
/** So much is told of a cell that cannot be read. */
const SHOWN = 200

/**
 * What a cell of that column says of the template in its row: what would stand behind `etiquette-disable` in a comment, or
 * `TRUE` for all rules, as spreadsheets write it.
 */
export function cellSuppressions(cell: string, place: () => Place): readonly ScopedSuppression[] {
  const text = cell.trim()
  if (text === '' || /^false$/i.test(text)) return []
  return suppressionsIn(text, place()).map((suppression) => ({ suppression, at: 0, isLast: true }))
}

function suppressionsIn(text: string, place: Place): readonly Suppression[] {
  if (/^true$/i.test(text)) return [{ text, place }]
  const parsed = text.length > LONGEST ? undefined : parseTargets(text)
  if (!parsed || parsed.targets.length === 0) return [{ text: text.slice(0, SHOWN), place, isUnreadable: true }]
  return suppressionsOf({ name: 'disable', ...parsed }, text, place)
}
