import { uiLocaleOf } from '../ui/index.ts'
import type { Io } from './io.ts'

/**
 * The language in which etiquette speaks: the one that is asked for, else the one of the environment where people read
 * the output. English where it is not one of ours.
 */
export function uiLocaleIn(
  { uiLocale }: { readonly uiLocale?: string },
  { env }: Pick<Io, 'env'>,
  isForPeople: boolean,
): string | undefined {
  if (uiLocale !== undefined) return uiLocale
  const set = env.LC_ALL || env.LC_MESSAGES || env.LANG
  const found = isForPeople && set ? uiLocaleOf(set) : undefined
  return found === 'en' ? undefined : found
}
