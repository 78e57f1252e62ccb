import { builtin } from '../builtin.ts'
import { readerIds } from '../readers/choose.ts'
import { reporters } from '../reporters/index.ts'
import type { KnownValues } from './definition.ts'

/** What etiquette itself brings. What the plugins of a config add depends on the folder. */
export async function knownValues(): Promise<KnownValues> {
  return {
    rules: (builtin.rules ?? []).map(({ id }) => id).sort(),
    locales: (builtin.locales ?? []).map(({ tag }) => tag).sort(),
    formats: reporters.map(({ id }) => id),
    readers: (await readerIds()).sort(),
  }
}
