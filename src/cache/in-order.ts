import type { Violation } from '../violation.ts'

/** Puts violations that were found anew among those that are known, in the order in which one run would have found them. */
export function inOrder(known: readonly Violation[], anew: readonly Violation[]): readonly Violation[] {
  if (anew.length === 0) return known
  return [...known, ...anew].sort(
    (a, b) =>
      a.message - b.message ||
      a.span[0] - b.span[0] ||
      a.span[1] - b.span[1] ||
      Number(a.rule > b.rule) - Number(a.rule < b.rule),
  )
}
