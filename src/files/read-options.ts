import type { ResolvedConfig } from '../config/config.ts'
import type { ReadOptions } from '../reader.ts'

/** What a config says about reading a file. */
export const readOptionsOf = ({ speakers, dates }: ResolvedConfig): Pick<ReadOptions, 'speakers' | 'dates'> => ({
  speakers,
  dates,
})
