import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Tone: blame, rudeness, promises. */
export const tone = {} as const satisfies Partial<Record<Topic, TopicWords>>
