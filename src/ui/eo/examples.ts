import type { ExampleTexts } from '../example-texts.ts'

/** What is wrong with examples of team rules, in Esperanto. */
export const examples: ExampleTexts = {
  'cannot be read: {}': 'ne legeblas: {}',
  'marks words with [[...]], but an example under `pass` has nothing to report':
    'markas vortojn per [[...]], sed ekzemplo sub `pass` havas nenion por raporti',
  'should be fine, but {} is reported': 'devus esti en ordo, sed estas raportita: {}',
  'should be reported, but is not: {}': 'devus esti raportita, sed ne estas: {}',
  'marks {}, but {} is reported': 'markas {}, sed estas raportita: {}',
  'is reported again after its rewrite: {}': 'estas raportita denove post sia reverko: {}',
  '{}; {}': '{}; {}',
  '{} and "{}': '{} kaj "{}',
  '{} in message {}': '{} en mesaĝo {}',
  'the rule is not about a transcript': 'la regulo ne temas pri transskribo',
  'the rule is not about a template': 'la regulo ne temas pri ŝablono',
  'what is required stands in message {}: {}': 'la postulata staras en mesaĝo {}: {}',
  'no message stands where `when` looks': 'neniu mesaĝo staras tie, kien `when` rigardas',
  'no message by {}': 'neniu mesaĝo de {}',
  'no message has the words of `when`': 'neniu mesaĝo havas la vortojn de `when`',
  'the conversation is still open': 'la konversacio estas ankoraŭ malfermita',
  'what is forbidden is not said': 'la malpermesita ne estas dirita',
  'the messages do not say when they were sent': 'la mesaĝoj ne diras, kiam ili estis senditaj',
  'nothing was due from the {} yet': 'nenio estis ankoraŭ atendata ({})',
}
