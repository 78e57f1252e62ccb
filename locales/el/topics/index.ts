import type { Locale } from '../../../src/locale.ts'
import { address } from './address.ts'
import { askedAgain } from './asked-again.ts'
import { askedFacts } from './asked-facts.ts'
import { asking } from './asking.ts'
import { blame } from './blame.ts'
import { data } from './data.ts'
import { downplaying } from './downplaying.ts'
import { elsewhere } from './elsewhere.ts'
import { emphasis } from './emphasis.ts'
import { ending } from './ending.ts'
import { feelings } from './feelings.ts'
import { flatWords } from './flat-words.ts'
import { followUp } from './follow-up.ts'
import { leaving } from './leaving.ts'
import { limits } from './limits.ts'
import { listening } from './listening.ts'
import { opening } from './opening.ts'
import { refusal } from './refusal.ts'
import { reproach } from './reproach.ts'
import { rudeness } from './rudeness.ts'
import { selling } from './selling.ts'
import { shape } from './shape.ts'
import { templates } from './templates.ts'
import { tone } from './tone.ts'
import { waiting } from './waiting.ts'
import { wayOn } from './way-on.ts'
import { words } from './words.ts'
import { wrapUp } from './wrap-up.ts'

/** Every Greek phrase, by topic. */
export const topics: Locale['topics'] = {
  ...address,
  ...askedAgain,
  ...askedFacts,
  ...asking,
  ...blame,
  ...data,
  ...downplaying,
  ...elsewhere,
  ...emphasis,
  ...ending,
  ...feelings,
  ...flatWords,
  ...followUp,
  ...leaving,
  ...limits,
  ...listening,
  ...opening,
  ...refusal,
  ...reproach,
  ...rudeness,
  ...selling,
  ...shape,
  ...templates,
  ...tone,
  ...waiting,
  ...wayOn,
  ...words,
  ...wrapUp,
}
