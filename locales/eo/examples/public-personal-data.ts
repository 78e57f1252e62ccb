import type { Example } from '../../../src/locale.ts'

export const publicPersonalData: readonly Example[] = [
  {
    text: 'Customer: Mia pakaĵo ne moviĝis dum semajno.\nAgent: Saluton Mia, dankon pro via mesaĝo. [[Ĉu vi povus doni al ni vian mendonumeron]]?',
    channel: 'social',
  },
  {
    text: 'Customer: Mi ne povas ensaluti.\nAgent: Saluton Ben, dankon pro via atentigo. [[Bonvolu sendi al ni vian plenan nomon]] kaj la urbon.',
    channel: 'social',
  },
  {
    text: 'Customer: Ĉu estas vendejo proksime al mi?\nAgent: Saluton Ada, dankon pro via demando! [[Kio estas via poŝtkodo]]?',
    channel: 'social',
  },
  {
    text: 'Customer: Kie estas mia repago?\nAgent: Saluton Tom, dankon pro via demando. [[Ĉu ni povas ricevi la retadreson]] de via konto?',
    channel: 'social',
  },
  {
    text: 'Customer: Bonvolu voki min je 555 010 4477.\nAgent: Dankon Lea! Ni vokos vin je [[555-010-4477]] tagmeze.',
    title: 'What the customer wrote is repeated',
    channel: 'social',
  },
  {
    text: 'Customer: Kie gxi estas?\nAgent: Saluton! [[Bonvolu skribi vian telefonnumeron]].',
    title: 'The x-system',
    channel: 'social',
  },
  {
    text: 'Customer: Mia pakaĵo ne moviĝis dum semajno.\nAgent: Saluton Mia! Ĉu vi povus sendi al ni vian mendonumeron en privata mesaĝo?',
    channel: 'social',
  },
  {
    text: 'Customer: La aplikaĵo fermiĝas, kiam mi pagas.\nAgent: Saluton Ben! Kiun version de la aplikaĵo vi havas, kaj kiun telefonon?',
    title: 'The version and the device belong to nobody',
    channel: 'social',
  },
  {
    text: 'Customer: La breto denove estis malplena.\nAgent: Saluton Ada, ni bedaŭras tion. Bonvolu diri al ni, kiu vendejo ĝi estis.',
    channel: 'social',
  },
  {
    text: 'Customer: Mi ne povas ensaluti.\nAgent: Saluton Tom! Bonvolu enigi vian retadreson en ĉi tiu paĝo, kaj vi ricevos novan ligilon: https://example.com/login',
    title: 'A form that others do not see',
    channel: 'social',
  },
  {
    text: 'Customer: Mia pakaĵo perdiĝis.\nAgent: Saluton Mia, ni bedaŭras tion! Bonvolu ne skribi vian klientnumeron ĉi tie.',
    channel: 'social',
  },
  {
    text: 'Customer: Mia pakaĵo perdiĝis.\nAgent: Saluton Mia! Mi bedaŭras tion. Ĉu vi povas doni al mi vian mendonumeron?',
    title: 'A chat is private',
    channel: 'chat',
  },
  { text: 'Customer: Mia revuo ne venis.\nAgent: [[Skribu ĉi tie vian nomon kaj adreson]].', channel: 'social' },
  {
    text: 'Customer: @Hotelo mia rezervo mankas!\nAgent: @lea Tio ĝenas! Bonvolu sendi al ni DM-on kun via rezervonumero.',
    channel: 'social',
  },
  {
    text: 'Customer: Ĉu mia pago alvenis?\nAgent: Por trovi la pagon, [[sendu al ni vian telefonnumeron]].',
    channel: 'social',
  },
  { text: 'Customer: Mi ne trovas mian rezervon.\nAgent: [[Sub kiu nomo vi mendis]]?', channel: 'social' },
  {
    text: 'Customer: La libro ne venis.\nAgent: Aldonu vian nomon al la listo ĉe listo.example, kaj ni resendos ĝin.',
    channel: 'social',
  },
]
