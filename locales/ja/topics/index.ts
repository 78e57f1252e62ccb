import type { Topic, TopicWords } from '../../../src/locale.ts'
import { asking } from './asking.ts'
import { blame } from './blame.ts'
import { data } from './data.ts'
import { ending } from './ending.ts'
import { feelings } from './feelings.ts'
import { followUp } from './follow-up.ts'
import { listening } from './listening.ts'
import { opening } from './opening.ts'
import { ownClause } from './own-clause.ts'
import { refusal } from './refusal.ts'
import { rudeness } from './rudeness.ts'
import { shape } from './shape.ts'
import { templates } from './templates.ts'
import { tone } from './tone.ts'
import { waiting } from './waiting.ts'
import { wishes } from './wishes.ts'
import { words } from './words.ts'

export const topics: Readonly<Partial<Record<Topic, TopicWords>>> = {
  ...asking,
  ...blame,
  ...data,
  ...ending,
  ...feelings,
  ...followUp,
  ...listening,
  ...opening,
  ...ownClause,
  ...refusal,
  ...rudeness,
  ...shape,
  ...templates,
  ...tone,
  ...waiting,
  ...wishes,
  ...words,
}
