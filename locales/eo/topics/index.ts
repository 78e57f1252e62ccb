import type { Locale } from '../../../src/locale.ts'
import { askedFacts } from './asked-facts.ts'
import { asking } from './asking.ts'
import { blame } from './blame.ts'
import { brushOff } from './brush-off.ts'
import { data } from './data.ts'
import { emphasis } from './emphasis.ts'
import { ending } from './ending.ts'
import { feelings } from './feelings.ts'
import { flatWords } from './flat-words.ts'
import { followUp } from './follow-up.ts'
import { followUpPromises } from './follow-up-promises.ts'
import { helplessness } from './helplessness.ts'
import { leaving } from './leaving.ts'
import { limits } from './limits.ts'
import { listening } from './listening.ts'
import { opening } from './opening.ts'
import { ownClause } from './own-clause.ts'
import { refusal } from './refusal.ts'
import { reproach } from './reproach.ts'
import { rudeness } from './rudeness.ts'
import { selling } from './selling.ts'
import { shape } from './shape.ts'
import { sympathy } from './sympathy.ts'
import { templates } from './templates.ts'
import { tone } from './tone.ts'
import { waiting } from './waiting.ts'
import { wayOn } from './way-on.ts'
import { words } from './words.ts'
import { wrapUp } from './wrap-up.ts'

/**
 * Every Esperanto phrase, by topic. "Vi" is the only "you" in use, for friends and strangers, so that the topics of a
 * formal and an informal address are left out.
 */
export const topics: Locale['topics'] = {
  ...askedFacts,
  ...asking,
  ...blame,
  ...brushOff,
  ...data,
  ...emphasis,
  ...ending,
  ...feelings,
  ...flatWords,
  ...followUp,
  ...followUpPromises,
  ...helplessness,
  ...limits,
  ...leaving,
  ...listening,
  ...opening,
  ...ownClause,
  ...refusal,
  ...reproach,
  ...rudeness,
  ...selling,
  ...shape,
  ...sympathy,
  ...templates,
  ...tone,
  ...waiting,
  ...wayOn,
  ...words,
  ...wrapUp,
}
