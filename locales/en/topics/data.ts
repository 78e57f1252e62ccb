import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Public channels and data. */
export const data = {} as const satisfies Partial<Record<Topic, TopicWords>>
