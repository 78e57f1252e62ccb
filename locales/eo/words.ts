import type { Locale } from '../../src/locale.ts'

/** The customer's words as an agent gives them back. */
export const perspective: Locale['perspective'] = {
  mi: 'vi',
  min: 'vin',
  mia: 'via',
  mian: 'vian',
  miaj: 'viaj',
  miajn: 'viajn',
  ni: 'vi',
  nin: 'vin',
  nia: 'via',
  nian: 'vian',
  niaj: 'viaj',
  niajn: 'viajn',
}

/** Words that say nothing about what a sentence is about, the most frequent ones first. As folded: no accents, no "h". */
export const functionWords: Locale['functionWords'] =
  `la de vi kaj estas en al vin ne ni ke mi por pri ci kun tio se cu via vian viaj viajn gi sur tiu tion el pro per
  sed do au jes pli da je ce avas estos estis esti jen kiu kio kion kiel kiam kie kial kiom kies kiuj kiun kiujn
  povas povus povos volas volus devas bonvolu mem nur jam nun tuj ankau ankorau tre plej tiel tiam tie tial tiom
  tiuj tiun ili li si gin ilin lin iu iun iuj io ion ia ian iom ajn post antau sub super dum gis inter kontrau lau
  sen trans tra ol car eble certe vere tute bone dankon saluton petas nek plu`.split(/\s+/)

/** Words whose full stop closes no sentence. */
export const abbreviations: Locale['abbreviations'] =
  'bv bvl ekz ktp k.t.p t.e t.n s-ro s-ino f-ino d-ro prof inĝ nr n-ro tel str p kp vd proks'.split(' ')
