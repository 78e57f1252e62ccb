import type { Locale } from '../../../src/locale.ts'
import { asking } from './asking.ts'
import { blame } from './blame.ts'
import { brushOff } from './brush-off.ts'
import { data } from './data.ts'
import { ending } from './ending.ts'
import { feelings } from './feelings.ts'
import { followUp } from './follow-up.ts'
import { followUpPromises } from './follow-up-promises.ts'
import { helplessness } from './helplessness.ts'
import { leaving } from './leaving.ts'
import { listening } from './listening.ts'
import { opening } from './opening.ts'
import { ownClause } from './own-clause.ts'
import { promises } from './promises.ts'
import { refusal } from './refusal.ts'
import { reproach } from './reproach.ts'
import { rudeness } from './rudeness.ts'
import { shape } from './shape.ts'
import { templates } from './templates.ts'
import { tone } from './tone.ts'
import { waiting } from './waiting.ts'
import { wayOn } from './way-on.ts'
import { wish } from './wish.ts'
import { words } from './words.ts'

/** Every Chinese phrase, by topic. */
export const topics: Locale['topics'] = {
  ...asking,
  ...blame,
  ...reproach,
  ...brushOff,
  ...helplessness,
  ...data,
  ...ending,
  ...feelings,
  ...followUp,
  ...followUpPromises,
  ...leaving,
  ...listening,
  ...opening,
  ...ownClause,
  ...promises,
  ...refusal,
  ...rudeness,
  ...shape,
  ...templates,
  ...tone,
  ...waiting,
  ...wayOn,
  ...wish,
  ...words,
}
