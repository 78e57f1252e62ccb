import type { Locale } from '../../../src/locale.ts'
import { asking } from './asking.ts'
import { blame } from './blame.ts'
import { data } from './data.ts'
import { emphasis } from './emphasis.ts'
import { ending } from './ending.ts'
import { feelings } from './feelings.ts'
import { followUp } from './follow-up.ts'
import { helplessness } from './helplessness.ts'
import { leaving } from './leaving.ts'
import { limits } from './limits.ts'
import { listening } from './listening.ts'
import { opening } from './opening.ts'
import { ownClause } from './own-clause.ts'
import { refusal } from './refusal.ts'
import { reproach } from './reproach.ts'
import { rudeness } from './rudeness.ts'
import { shape } from './shape.ts'
import { templates } from './templates.ts'
import { tone } from './tone.ts'
import { waiting } from './waiting.ts'
import { words } from './words.ts'

/**
 * Every Esperanto phrase, by topic. "Vi" is the only "you" in use, for friends and strangers, so that the topics of a
 * formal and an informal address are left out.
 */
export const topics: Locale['topics'] = {
  ...asking,
  ...blame,
  ...reproach,
  ...data,
  ...emphasis,
  ...ending,
  ...feelings,
  ...followUp,
  ...limits,
  ...leaving,
  ...listening,
  ...opening,
  ...ownClause,
  ...refusal,
  ...rudeness,
  ...shape,
  ...templates,
  ...tone,
  ...waiting,
  ...words,
  ...helplessness,
}
