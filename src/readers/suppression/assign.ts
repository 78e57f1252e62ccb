import type { ScopedSuppression } from '../../suppression.ts'
import { MOST_IN_TEMPLATE, type Ranged } from './ranges.ts'

/** What a suppression means for one template. */
export type Scope = Pick<ScopedSuppression, 'spans' | 'except' | 'at'>

/**
 * The suppressions of each of a file's templates. `scope` gives nothing where a suppression is not about a template. One
 * that is about none goes with the last template, so that it is told.
 */
export function assign(
  ranged: readonly Ranged[],
  templates: number,
  scope: (ranged: Ranged, template: number) => Scope | undefined,
): readonly (readonly ScopedSuppression[])[] {
  const assigned = Array.from({ length: templates }, (): ScopedSuppression[] => [])
  if (templates === 0) return assigned
  for (const each of ranged) {
    const { suppression } = each
    let last: { readonly template: number; readonly scope: Scope } | undefined
    for (let template = 0; template < templates; template++) {
      if ((assigned[template]?.length ?? 0) >= MOST_IN_TEMPLATE) continue
      const found = scope(each, template)
      if (!found) continue
      if (last) assigned[last.template]?.push({ suppression, ...last.scope, isLast: false })
      last = { template, scope: found }
    }
    const { template, scope: own } = last ?? { template: templates - 1, scope: { spans: [], at: 0 } }
    assigned[template]?.push({ suppression, ...own, isLast: true })
  }
  return assigned
}
