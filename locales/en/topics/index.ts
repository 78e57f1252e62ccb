import type { Locale } from '../../../src/locale.ts'
import { askedAgain } from './asked-again.ts'
import { askedFacts } from './asked-facts.ts'
import { askedPerson } from './asked-person.ts'
import { blame } from './blame.ts'
import { brushOff } from './brush-off.ts'
import { data } from './data.ts'
import { dismissal } from './dismissal.ts'
import { emphasis } from './emphasis.ts'
import { ending } from './ending.ts'
import { feelings } from './feelings.ts'
import { followUp } from './follow-up.ts'
import { followUpPromises } from './follow-up-promises.ts'
import { harm } from './harm.ts'
import { helplessness } from './helplessness.ts'
import { insults } from './insults.ts'
import { leaving } from './leaving.ts'
import { limits } from './limits.ts'
import { listening } from './listening.ts'
import { opening } from './opening.ts'
import { ownClause } from './own-clause.ts'
import { profanity } from './profanity.ts'
import { promises } from './promises.ts'
import { refusal } from './refusal.ts'
import { reproach } from './reproach.ts'
import { rudeness } from './rudeness.ts'
import { selling } from './selling.ts'
import { shape } from './shape.ts'
import { strain } from './strain.ts'
import { templates } from './templates.ts'
import { tone } from './tone.ts'
import { waiting } from './waiting.ts'
import { wayOn } from './way-on.ts'
import { words } from './words.ts'
import { wrapUp } from './wrap-up.ts'

/** Every English phrase, by topic. */
export const topics: Locale['topics'] = {
  ...askedAgain,
  ...askedFacts,
  ...askedPerson,
  ...blame,
  ...brushOff,
  ...data,
  ...dismissal,
  ...emphasis,
  ...ending,
  ...feelings,
  ...followUp,
  ...followUpPromises,
  ...harm,
  ...leaving,
  ...helplessness,
  ...insults,
  ...limits,
  ...listening,
  ...opening,
  ...ownClause,
  ...profanity,
  ...promises,
  ...refusal,
  ...reproach,
  ...rudeness,
  ...selling,
  ...shape,
  ...strain,
  ...templates,
  ...tone,
  ...waiting,
  ...wayOn,
  ...words,
  ...wrapUp,
}
