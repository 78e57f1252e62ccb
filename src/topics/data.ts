/** Public channels and data. What belongs in each topic, for authors of packs. */
export const topics = {} as const

/** Sentences that an agent can send. */
export const models = {} as const
