import type { Topic, TopicWords } from '../../../src/locale.ts'

/** The shape of a message. */
export const shape = {} as const satisfies Partial<Record<Topic, TopicWords>>
