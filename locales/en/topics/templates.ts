import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Templates and repetition. */
export const templates = {} as const satisfies Partial<Record<Topic, TopicWords>>
