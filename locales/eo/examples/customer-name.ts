import type { Example } from '../../../src/locale.ts'

export const customerName: readonly Example[] = [
  {
    text: 'Customer: Saluton, mi nomiĝas Dana Stone. Mia kaldrono likas.\nAgent: [[Saluton! Mi sendas al vi novan hodiaŭ.]]\nCustomer: Bonege.\nAgent: Ne dankinde.',
  },
  {
    text: 'Customer: Saluton, mia nomo estas Nora. Ĉu la livero estas survoje?\nAgent: [[Bonan matenon! Jes, kaj ĝi alvenos tagmeze.]]',
  },
  {
    text: 'Customer: Ĉu vi povus denove sendi la fakturon?\n\nKun salutoj,\nD-ro Amy Chen\nAgent: [[Saluton. Jen ĝi.]]',
    title: 'The name under a mail',
  },
  {
    text: 'Customer: Saluton, mi estas Marcus. Ĉu vi malfermas dimanĉe?\nAgent: Saluton [[Markus]], ni malfermas je la deka.',
    title: 'Misspelt',
  },
  {
    text: 'Customer (Katharina Wolf): Ĉu vi malfermas dimanĉe?\nAgent: Bonan matenon [[Catharina]], ni malfermas je la deka.',
    title: 'Spelt otherwise than on the messages',
  },
  {
    text: 'Customer: Mia nomo estas Sinjorino Lopez. Ĉu mia mantelo pretas?\nAgent: Saluton [[sinjoro]] Lopez, ĝi pretas.',
    title: 'The wrong title',
  },
  {
    text: 'Customer: Saluton, mi nomiĝas Dana Stone. Mia kaldrono likas.\nAgent: Saluton Dana! Mi sendas al vi novan hodiaŭ.',
  },
  {
    text: 'Customer: Saluton, mi nomiĝas Alexandra Stone. Mia kaldrono likas.\nAgent: Saluton! Mi sendas al vi novan hodiaŭ, Alex.',
    title: 'A short form',
  },
  {
    text: 'Customer: Saluton, mi nomiĝas Ĵozefo. Mia kaldrono likas.\nAgent: Saluton Ĵozefo! Mi sendas al vi novan hodiaŭ.',
  },
  {
    text: 'Customer: La konto estas sub Dana Miller. Kiam estas la sekva pago?\nAgent: Saluton! Lunde.',
    title: 'A name given as data only',
  },
  {
    text: 'Customer: Saluton, mi nomiĝas Nora. Ĉu novaĵoj pri mia sako?\nAgent: @nora_w Pardonu la prokraston! Ĝi alvenis hodiaŭ.',
    title: 'A handle on social',
    channel: 'social',
  },
  {
    text: 'Customer (Dana Miller): Mia kaldrono likas.\nAgent: Saluton! Mi sendas al vi novan hodiaŭ.',
    title: 'The name on the messages need not be used',
  },
  {
    text: 'Customer: Mi estas Esperantisto kaj nova ĉi tie. Ĉu morgaŭ estas la Zamenhofa Tago?\nAgent: Saluton! Jes.',
    title: 'No names, for all their capitals',
  },
  {
    text: 'Customer: Mi atendas novan ampolon.\nAgent: Saluton! Mi nomiĝas Ivo. Ĉu la ampolo alvenis?\nCustomer: Ĝi venis, dankon.\nAgent: Bonege!',
    title: 'What came is nobody',
  },
  {
    text: 'Customer: Saluton, mi nomiĝas Luĉjo, kaj mi serĉas lampon.\nAgent: Bonan tagon, kara Lucxjo! Cxu por la tablo?',
    title: 'The same name in the x-system',
  },
]
