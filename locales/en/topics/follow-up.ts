import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Sending elsewhere, and following up. */
export const followUp = {} as const satisfies Partial<Record<Topic, TopicWords>>
