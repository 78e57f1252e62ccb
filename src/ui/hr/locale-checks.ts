import type { LocaleCheckTexts } from '../locale-check-texts.ts'

/** What `test-locale` tries, and what is wrong with a pack, in Croatian. */
export const localeChecks: LocaleCheckTexts = {
  // What a pack must do.
  'has a tag that the standard knows': 'ima oznaku jezika koju standard poznaje',
  'has patterns that can be read': 'ima uzorke koji se mogu pročitati',
  'uses every list': 'upotrebljava svaki popis',
  'has no phrase twice in a topic': 'ni u jednoj temi nema istu frazu dvaput',
  'names only words that can be words of a text': 'navodi samo riječi koje mogu biti riječi teksta',
  'finds each phrase in every text that the phrase describes':
    'pronalazi svaku frazu u svakom tekstu koji fraza opisuje',
  'has no phrase that its exceptions rule out altogether': 'nema frazu koju njezine iznimke posve isključuju',
  'puts nothing in place of a phrase that is the phrase again': 'nijednu frazu ne zamjenjuje njome samom',
  'puts nothing in place of a phrase that a rule would report':
    'nijednu frazu ne zamjenjuje nečim što bi pravilo prijavilo',
  'has sentences to send that no rule reports, each once':
    'ima rečenice za slanje koje pravila ne prijavljuju, svaku jedanput',
  'has words that are folded already': 'ima riječi koje su već ujednačene',
  'has no examples for a rule that there is not': 'nema primjere za pravilo koje ne postoji',
  'examples of {} ({})': 'primjeri za {} ({})',
  'examples of {}': 'primjeri za {}',

  // What is wrong with its words.
  '"{}" is properly written "{}"': '"{}" se ispravno piše "{}"',
  '"{}" is not a language tag': '"{}" nije oznaka jezika',
  '"{}" is the name of no sentence': 'nijedna se rečenica ne zove "{}"',
  '"{}" is folded "{}"': '"{}" se ujednačava u "{}"',
  '"{}" is twice among the function words': '"{}" je dvaput među funkcijskim riječima',
  '{}: "{}" is not composed and trimmed': '{}: "{}" nije u složenom obliku (NFC) bez razmaka na krajevima',
  '{}: {} misses "{}"': '{}: {} ne pronalazi "{}"',
  '"{}": {} reports "{}"': '"{}": {} prijavljuje "{}"',
  '{}: "{}" in {}': '{}: "{}" u {}',

  // What is wrong with its examples.
  'there is no rule "{}"': 'pravilo "{}" ne postoji',
  'the rule needs the topic {}': 'pravilo treba temu {}',
  'the rule needs the topics {}': 'pravilo treba teme {}',
  '{} bad examples; it takes at least {}': 'loši primjeri: {}; potrebno ih je najmanje {}',
  '{} good examples; it takes at least {}': 'dobri primjeri: {}; potrebno ih je najmanje {}',
  '{}, in: {}': '{}, u: {}',
  'does not report message {} "{}"': 'ne prijavljuje poruku {} "{}"',
  'reports message {} "{}"': 'prijavljuje poruku {} "{}"',
  'comes with neither a rewrite nor advice': 'nema ni prerade ni savjeta',
  'the rewrite "{}": {} reports "{}"': 'u preradi "{}" {} prijavljuje "{}"',
}
