import type { Topic, TopicWords } from '../../../src/locale.ts'
import { address } from './address.ts'
import { asking } from './asking.ts'
import { belittling } from './belittling.ts'
import { blame } from './blame.ts'
import { data } from './data.ts'
import { ending } from './ending.ts'
import { feelings } from './feelings.ts'
import { followUp } from './follow-up.ts'
import { followUpPromises } from './follow-up-promises.ts'
import { leaving } from './leaving.ts'
import { limits } from './limits.ts'
import { listening } from './listening.ts'
import { notKnowing } from './not-knowing.ts'
import { opening } from './opening.ts'
import { ownClause } from './own-clause.ts'
import { rebuke } from './rebuke.ts'
import { refusal } from './refusal.ts'
import { rudeness } from './rudeness.ts'
import { selling } from './selling.ts'
import { shape } from './shape.ts'
import { sympathy } from './sympathy.ts'
import { templates } from './templates.ts'
import { tone } from './tone.ts'
import { waiting } from './waiting.ts'
import { wayOn } from './way-on.ts'
import { words } from './words.ts'

export const topics: Readonly<Partial<Record<Topic, TopicWords>>> = {
  ...address,
  ...asking,
  ...belittling,
  ...blame,
  ...data,
  ...ending,
  ...feelings,
  ...followUp,
  ...leaving,
  ...followUpPromises,
  ...limits,
  ...listening,
  ...notKnowing,
  ...opening,
  ...ownClause,
  ...rebuke,
  ...refusal,
  ...rudeness,
  ...selling,
  ...shape,
  ...sympathy,
  ...templates,
  ...tone,
  ...waiting,
  ...wayOn,
  ...words,
}
