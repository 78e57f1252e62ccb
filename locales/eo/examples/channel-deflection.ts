import type { Example } from '../../../src/locale.ts'

export const channelDeflection: readonly Example[] = [
  {
    text: 'Customer: La aplikaĵo fermiĝas, kiam mi malfermas mian korbon.\nAgent: Saluton Nora, dankon pro via atentigo. Bonvolu [[sendi al ni privatan mesaĝon]].',
    title: 'A bare move to private messages',
    channel: 'social',
  },
  {
    text: 'Customer: Mia lampo alvenis kun rompita ŝirmilo.\nAgent: Saluton Tom, ni bedaŭras pri la lampo. [[Skribu al ni private]] pliajn detalojn.',
    title: '"More details" is no data that must be private',
    channel: 'social',
  },
  {
    text: 'Customer: Via ŝoforo lasis mian pakaĵon en la pluvo.\nAgent: Saluton Ada, ni bedaŭras pri la pakaĵo. Ni ŝatus rigardi tion. [[Bonvolu kontakti nin]] ĉi tie https://help.example/contact',
    title: 'A wish to look into it is no help',
    channel: 'social',
  },
  {
    text: 'Customer: Kiu el la du filtriloj taŭgas por la M20?\nAgent: Saluton, kaj dankon pro via demando. [[Bonvolu viziti nian retejon]].',
    title: 'A specific question',
    channel: 'chat',
  },
  {
    text: 'Customer: Marte vi dufoje fakturis al mi.\nAgent: Bonan matenon, s-ro Lind, dankon pro via mesaĝo. [[Bonvolu voki nin]] je 555 0100.',
    channel: 'email',
  },
  {
    text: 'Customer: Mia supo venis sen pano.\nAgent: Saluton Ben, dankon pro via atentigo. Bonvolu [[rakonti al ni pli]] ĉi tie: https://example.com/feedback',
    title: 'To tell more sends elsewhere where a link stands with it',
    channel: 'social',
  },
  {
    text: 'Customer: Mia pakaĵo ne moviĝis dum semajno.\nAgent: Saluton Mia, dankon pro via mesaĝo. Bonvolu sendi al ni privatan mesaĝon kun via mendonumero, kaj ni trovos ĝin.',
    title: 'The data that is needed is named',
    channel: 'social',
  },
  {
    text: 'Customer: Kiel mi ŝanĝas la adreson de mia abono?\nAgent: Saluton! Vi trovos la paŝojn en nia gvidilo: https://help.example/address',
    title: 'A how-to link for a how-to question',
    channel: 'social',
  },
  {
    text: 'Customer: Kun kiu mi povas paroli pri grupaj rezervoj?\nAgent: Saluton! Bonvolu voki nian grupan giĉeton je 555 0123, de la oka ĝis la sesa.',
    title: 'The customer asks whom to turn to',
    channel: 'social',
  },
  {
    text: 'Customer: Mia mantelo venis en malĝusta koloro.\nAgent: Saluton Lea, ni bedaŭras tion. Vi povas gardi ĝin, ĝis venos la ĝusta, kaj la kuriero reprenos ĝin. Jen la etikedo: https://example.com/label',
    title: 'A link next to an answer',
    channel: 'email',
  },
  {
    text: 'Customer: Mi sendis al vi la bildojn.\nAgent: Dankon Jo, ni ricevis vian privatan mesaĝon kaj respondas tie.',
    title: 'The message has come already',
    channel: 'social',
  },
  {
    text: 'Customer: La kodo nun funkcias, dankon!\nAgent: Ni ĝojas! Skribu al ni private, se vi bezonos plian helpon.',
    title: 'An offer for later',
    channel: 'social',
  },
  {
    text: 'Customer: La lampo flagras.\nAgent: Dankon pro via mesaĝo. Ĉu ĝi flagras en ambaŭ ingoj? Se jes, bonvolu voki nin je 555 0100.',
    title: 'A question comes first',
    channel: 'chat',
  },
  { text: 'Customer: Kiom kostas la sendado?\nAgent: [[Demandu en la poŝtejo]].' },
  { text: 'Customer: Mia modemo palpebrumas ruĝe.\nAgent: [[Tion vi trovos en la gvidlibro]].' },
  { text: 'Customer: Kie mi plendu pri la buso?\nAgent: Skribu al plendoj@busoj.eo.' },
  {
    text: 'Customer: Ĉu vi trovis mian ombrelon?\nAgent: Bonvolu skribi al ni la numeron de la buso, por ke ni serĉu.',
  },
  {
    text: 'Customer: Ĉu vi akceptas malnovajn aparatojn?\nAgent: Jes, ni prenas ilin senpage ĉe la aĉeto de nova. Pliajn detalojn vi trovas en nia retejo.',
  },
  { text: 'Customer: Kiom restas sur mia karto?\nAgent: [[Tion vi povas vidi en la aplikaĵo]].' },
  { text: 'Customer: Kiom restas sur mia karto?\nAgent: Restas 14 eŭroj. Vi vidas la sumon ankaŭ en la aplikaĵo.' },
  {
    text: 'Customer: Kie restas mia repago?\nAgent: Saluton Jo! Ne skribu vian kontonumeron ĉi tie, sendu ĝin al ni per privata mesaĝo, por ke ni trovu la repagon.',
    channel: 'social',
    title: 'The data is named',
  },
  { text: 'Customer: Kiom alta estas la lampo?\nAgent: [[Vidu la mezurojn en nia retejo]].' },
  { text: 'Customer: Kiom la lampo pezas?\nAgent: [[Tio staras en niaj oftaj demandoj]].' },
  { text: 'Customer: Ĉu infanoj pagas?\nAgent: [[Ĉio estas klarigita en la oftaj demandoj]].' },
  {
    text: 'Customer: Kial mia karto estas blokita?\nAgent: Skribu al ni private vian klientan numeron, por ke ni rigardu.',
    channel: 'social',
  },
  { text: 'Customer: La prezo ŝajnas duobla.\nAgent: [[Bv skribi al prezoj@ekzemplo.net]].' },
  { text: 'Customer: Kial la akvo estas bruna?\nAgent: Bonvolu [[skribi al ni mesaĝon private]].', channel: 'social' },
  { text: 'Customer: La saldo ŝajnas malĝusta.\nAgent: [[Bonvolu uzi nian retformularon]].' },
  { text: 'Customer: Kiom kostas la ŝanĝo?\nAgent: [[Por tio voku nin]].' },
  { text: 'Customer: Kiun grandecon mi bezonas?\nAgent: [[La listo de grandecoj estas en nia retejo]].' },
  { text: 'Customer: Mi bezonas ateston.\nAgent: Tio [[eblas nur telefone]].' },
  { text: 'Customer: Kie estas la pako?\nAgent: [[Sendu al ni mesaĝon]].', channel: 'social' },
  {
    text: 'Customer: Kie estas la pako?\nAgent: Sendu al ni la sendonumeron en privata mesaĝo, kaj ni trovos ĝin.',
    channel: 'social',
  },
]
