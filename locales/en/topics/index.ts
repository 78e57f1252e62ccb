import type { Locale } from '../../../src/locale.ts'
import { data } from './data.ts'
import { dismissal } from './dismissal.ts'
import { ending } from './ending.ts'
import { feelings } from './feelings.ts'
import { followUp } from './follow-up.ts'
import { harm } from './harm.ts'
import { listening } from './listening.ts'
import { opening } from './opening.ts'
import { refusal } from './refusal.ts'
import { shape } from './shape.ts'
import { templates } from './templates.ts'
import { tone } from './tone.ts'
import { waiting } from './waiting.ts'
import { words } from './words.ts'

/** Every English phrase, by topic. */
export const topics: Locale['topics'] = {
  ...data,
  ...dismissal,
  ...ending,
  ...feelings,
  ...followUp,
  ...harm,
  ...listening,
  ...opening,
  ...refusal,
  ...shape,
  ...templates,
  ...tone,
  ...waiting,
  ...words,
}
