import type { LocaleCheckTexts } from '../locale-check-texts.ts'

/** What `test-locale` tries, and what is wrong with a pack, in Esperanto. */
export const localeChecks: LocaleCheckTexts = {
  // What a pack must do.
  'has a tag that the standard knows': 'havas lingvan etikedon, kiun la normo konas',
  'has patterns that can be read': 'havas legeblajn ŝablonojn',
  'uses every list': 'uzas ĉiun liston',
  'has no phrase twice in a topic': 'havas neniun frazeron dufoje en unu temo',
  'names only words that can be words of a text': 'nomas nur vortojn, kiuj povas esti vortoj de teksto',
  'finds each phrase in every text that the phrase describes': 'trovas ĉiun frazeron en ĉiu teksto, kiun ĝi priskribas',
  'has no phrase that its exceptions rule out altogether': 'havas neniun frazeron, kiun ĝiaj esceptoj tute forigas',
  'puts nothing in place of a phrase that is the phrase again': 'anstataŭigas neniun frazeron per ĝi mem',
  'puts nothing in place of a phrase that a rule would report':
    'anstataŭigas neniun frazeron per io, kion regulo raportus',
  'has sentences to send that no rule reports, each once':
    'havas sendotajn frazojn, kiujn neniu regulo raportas, ĉiun unufoje',
  'has words that are folded already': 'havas vortojn jam normigitajn',
  'has no examples for a rule that there is not': 'havas neniun ekzemplon por neekzistanta regulo',
  'examples of {} ({})': 'ekzemploj de {} ({})',
  'examples of {}': 'ekzemploj de {}',

  // What is wrong with its words.
  '"{}" is properly written "{}"': '"{}" ĝuste skribiĝas "{}"',
  '"{}" is not a language tag': '"{}" ne estas lingva etikedo',
  '"{}" is the name of no sentence': 'neniu frazo nomiĝas "{}"',
  '"{}" is folded "{}"': '"{}" normiĝas al "{}"',
  '"{}" is twice among the function words': '"{}" estas dufoje inter la funkciaj vortoj',
  '{}: "{}" is not composed and trimmed': '{}: "{}" ne estas en kunmetita formo (NFC) sen randaj spacoj',
  '{}: {} misses "{}"': '{}: {} ne trovas "{}"',
  '"{}": {} reports "{}"': '"{}": {} raportas "{}"',
  '{}: "{}" in {}': '{}: "{}" en {}',

  // What is wrong with its examples.
  'there is no rule "{}"': 'ne ekzistas regulo "{}"',
  'the rule needs the topic {}': 'la regulo bezonas la temon {}',
  'the rule needs the topics {}': 'la regulo bezonas la temojn {}',
  '{} bad examples; it takes at least {}': 'malbonaj ekzemploj: {}; necesas almenaŭ {}',
  '{} good examples; it takes at least {}': 'bonaj ekzemploj: {}; necesas almenaŭ {}',
  '{}, in: {}': '{}, en: {}',
  'does not report message {} "{}"': 'ne raportas mesaĝon {} "{}"',
  'reports message {} "{}"': 'raportas mesaĝon {} "{}"',
  'comes with neither a rewrite nor advice': 'havas nek reverkon nek konsilon',
  'the rewrite "{}": {} reports "{}"': 'en la reverko "{}" {} raportas "{}"',
}
