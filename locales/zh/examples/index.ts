import type { Example } from '../../../src/locale.ts'

export const examples: Readonly<Record<string, readonly Example[]>> = {}
