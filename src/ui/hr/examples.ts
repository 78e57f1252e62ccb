import type { ExampleTexts } from '../example-texts.ts'

/** What is wrong with examples of team rules, in Croatian. */
export const examples: ExampleTexts = {
  'cannot be read: {}': 'ne može se pročitati: {}',
  'marks words with [[...]], but an example under `pass` has nothing to report':
    'označuje riječi s [[...]], ali primjer pod `pass` nema što prijaviti',
  'should be fine, but {} is reported': 'trebao bi proći, ali je prijavljeno: {}',
  'should be reported, but is not: {}': 'trebao bi biti prijavljen, ali nije: {}',
  'marks {}, but {} is reported': 'označuje {}, ali je prijavljeno: {}',
  'is reported again after its rewrite: {}': 'ponovno je prijavljen nakon prerade: {}',
  '{}; {}': '{}; {}',
  '{} and "{}': '{} i "{}',
  '{} in message {}': '{} u poruci {}',
  'the rule is not about a transcript': 'pravilo se ne odnosi na transkripte',
  'the rule is not about a template': 'pravilo se ne odnosi na predloške',
  'what is required stands in message {}: {}': 'ono što se zahtijeva stoji u poruci {}: {}',
  'no message stands where `when` looks': 'nijedna poruka nije ondje gdje gleda `when`',
  'no message by {}': 'nema poruke uloge {}',
  'no message has the words of `when`': 'nijedna poruka nema riječi iz `when`',
  'the conversation is still open': 'razgovor je još otvoren',
  'what is forbidden is not said': 'ono što je zabranjeno nije rečeno',
  'the messages do not say when they were sent': 'poruke ne navode kada su poslane',
  'nothing was due from the {} yet': 'još se ništa nije očekivalo ({})',
}
