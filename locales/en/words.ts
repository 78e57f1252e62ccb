import type { Locale } from '../../src/locale.ts'

/** The customer's words as an agent gives them back. */
export const perspective: Locale['perspective'] = {
  i: 'you',
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  we: 'you',
  us: 'you',
  our: 'your',
  ours: 'yours',
  "i'm": 'you',
  im: 'you',
  "i've": 'you',
  "i'd": 'you',
  "i'll": 'you',
  "we're": 'you',
  "we've": 'you',
  "we'd": 'you',
  "we'll": 'you',
  "you're": 'you',
  "you've": 'you',
  "you'd": 'you',
  "you'll": 'you',
}

/** Words that say nothing about what a sentence is about, the most frequent ones first. */
export const functionWords: Locale['functionWords'] =
  `the a to you is of and in for it that are on be with at this your have do as or by can will from would there what an so if
  our my we they i their any please was here like has had but were which when where how who could may should might am out up all some then thanks
  thank been does did into over just also very really too than being must shall off onto those these yours yourself it's
  that's sure right well hello hi hey oh ok okay yes why not no`.split(/\s+/)

/** Words whose full stop closes no sentence. */
export const abbreviations: Locale['abbreviations'] =
  'mr mrs ms dr prof st rd ave blvd apt approx vs e.g i.e e.g. i.e. dept est ext fig inc ltd co corp jr sr tel nr'.split(
    ' ',
  )
