import type { Example } from '../../../src/locale.ts'

export const plainLanguage: readonly Example[] = [
  { text: 'Customer: Ĉu mi povas pagi per karto?\nAgent: Jes, vi povas [[utiligi]] iun ajn karton.' },
  {
    text: 'Customer: Kiam mi ricevos mian monon?\nAgent: [[Bonvolu esti informita, ke]] ni sendos ĝin hodiaŭ, [[konforme al]] via peto.',
  },
  {
    text: 'Customer: Ĉu mi kunportu mian hundon?\nAgent: Jes. Sciigu nin [[antaŭe al]] via alveno, por ke bovlo pretu.',
  },
  { text: 'Customer: Ĝi klakas.\nAgent: Ĉu vi povus sendi filmon [[kun la celo]] aŭdigi la sonon?' },
  {
    text: 'Ni translokiĝis, [[pro la fakto, ke]] nia malnova vendejo estis tro malgranda por vi ĉiuj.',
    kind: 'template',
  },
  {
    text: 'Customer: Cxu vi scias pli?\nAgent: Mi havas novajn informojn [[kun rilato al]] via demando.',
    title: 'The x-system',
  },
  { text: 'Customer: Ĉu mi povas pagi per karto?\nAgent: Jes, bonvolu uzi iun ajn karton.' },
  {
    text: 'Customer: Ĉu mi ricevos helpon?\nAgent: Kompreneble! Pri via aĉeto ekzistas aldonaj informoj; tamen mi povas helpi vin tuj.',
    title: 'Longer words that everybody knows',
  },
  {
    text: 'Customer: Kio estas la nomo de la plano?\nAgent: Ĝi nomiĝas "Antaŭe al Tagmezo", kaj ĝi ŝparas kvin eŭrojn monate.',
    title: 'Quotations are left alone',
  },
  {
    text: 'Customer: Kiel mi startigas la pumpilon?\nAgent: Por inicii ciklon, premu la verdan butonon.',
    title: 'A term that the team allows',
    options: { allow: ['inicii'] },
  },
  {
    text: 'Customer: Kiel mi postulu la monon?\nAgent: Bonvolu sendi al ni tri aferojn: foton de la lampo, la kvitancon kaj la nomon de la vendejo. Ni rigardos ilin la saman tagon.',
  },
  {
    text: 'Customer: Ĉu iu povas helpi pri la fakto, ke ĝi pepas?\nAgent: Jes! Tiu fakto jam estas konata, kaj jen la solvo.',
    title: 'Not the phrase meant',
  },
  { text: 'Customer: Ĉu la pago venis?\nAgent: [[Koncerne vian]] pagon, ĝi venis hieraŭ.' },
  { text: 'Customer: Kion mi faru?\nAgent: [[Bonvolu efektivigi la]] pagon.' },
  { text: 'Customer: Kion celas la asocio?\nAgent: Ni volas efektivigi la projekton en majo.' },
  { text: 'Customer: Ĉu io nova?\nAgent: [[Ni per ĉi tio sciigas vin, ke]] la kurso komenciĝos lunde.' },
]
