import type { Topic, TopicWords } from '../../../src/locale.ts'
import { asking } from './asking.ts'
import { belittling } from './belittling.ts'
import { blame } from './blame.ts'
import { data } from './data.ts'
import { ending } from './ending.ts'
import { feelings } from './feelings.ts'
import { followUp } from './follow-up.ts'
import { leaving } from './leaving.ts'
import { listening } from './listening.ts'
import { notKnowing } from './not-knowing.ts'
import { opening } from './opening.ts'
import { ownClause } from './own-clause.ts'
import { rebuke } from './rebuke.ts'
import { refusal } from './refusal.ts'
import { rudeness } from './rudeness.ts'
import { selling } from './selling.ts'
import { shape } from './shape.ts'
import { templates } from './templates.ts'
import { tone } from './tone.ts'
import { waiting } from './waiting.ts'
import { wishes } from './wishes.ts'
import { words } from './words.ts'

export const topics: Readonly<Partial<Record<Topic, TopicWords>>> = {
  ...asking,
  ...belittling,
  ...blame,
  ...data,
  ...ending,
  ...feelings,
  ...followUp,
  ...leaving,
  ...listening,
  ...notKnowing,
  ...opening,
  ...ownClause,
  ...rebuke,
  ...refusal,
  ...rudeness,
  ...selling,
  ...shape,
  ...templates,
  ...tone,
  ...waiting,
  ...wishes,
  ...words,
}
