import * as data from './data.ts'
import * as ending from './ending.ts'
import * as followUp from './follow-up.ts'
import * as listening from './listening.ts'
import * as opening from './opening.ts'
import * as refusal from './refusal.ts'
import * as shape from './shape.ts'
import * as templates from './templates.ts'
import * as tone from './tone.ts'
import * as waiting from './waiting.ts'
import * as words from './words.ts'

/** Every topic that a rule can ask a language for, by family, and what belongs there. */
export const TOPICS = {
  ...data.topics,
  ...ending.topics,
  ...followUp.topics,
  ...listening.topics,
  ...opening.topics,
  ...refusal.topics,
  ...shape.topics,
  ...templates.topics,
  ...tone.topics,
  ...waiting.topics,
  ...words.topics,
} as const satisfies Record<string, string>

/** Every sentence that a rewrite can use, and what it does. */
export const MODEL_SENTENCES = {
  ...data.models,
  ...ending.models,
  ...followUp.models,
  ...listening.models,
  ...opening.models,
  ...refusal.models,
  ...shape.models,
  ...templates.models,
  ...tone.models,
  ...waiting.models,
  ...words.models,
} as const satisfies Record<string, string>
