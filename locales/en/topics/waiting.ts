import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Waiting and handing over. */
export const waiting = {} as const satisfies Partial<Record<Topic, TopicWords>>
