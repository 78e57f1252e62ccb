import type { Locale } from '../../../src/locale.ts'
import { askedAgain } from './asked-again.ts'
import { askedFacts } from './asked-facts.ts'
import { asking } from './asking.ts'
import { brushOff } from './brush-off.ts'
import { data } from './data.ts'
import { dismissal } from './dismissal.ts'
import { ending } from './ending.ts'
import { feelings } from './feelings.ts'
import { followUp } from './follow-up.ts'
import { followUpPromises } from './follow-up-promises.ts'
import { harm } from './harm.ts'
import { helplessness } from './helplessness.ts'
import { leaving } from './leaving.ts'
import { listening } from './listening.ts'
import { opening } from './opening.ts'
import { ownClause } from './own-clause.ts'
import { refusal } from './refusal.ts'
import { satisfaction } from './satisfaction.ts'
import { shape } from './shape.ts'
import { templates } from './templates.ts'
import { tone } from './tone.ts'
import { waiting } from './waiting.ts'
import { wayOn } from './way-on.ts'
import { words } from './words.ts'

/** Every English phrase, by topic. */
export const topics: Locale['topics'] = {
  ...askedAgain,
  ...askedFacts,
  ...asking,
  ...data,
  ...dismissal,
  ...brushOff,
  ...ending,
  ...feelings,
  ...followUp,
  ...followUpPromises,
  ...harm,
  ...leaving,
  ...listening,
  ...opening,
  ...ownClause,
  ...refusal,
  ...satisfaction,
  ...shape,
  ...templates,
  ...tone,
  ...waiting,
  ...wayOn,
  ...words,
  ...helplessness,
}
