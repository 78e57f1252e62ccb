import type { Example } from '../../../src/locale.ts'

export const feedbackRequest: readonly Example[] = [
  {
    text: 'Customer: Ĉu vi povas sendi la kaldronon al mia oficejo?\nAgent: Saluton! Ĝi iros nun al via oficejo. Ĉu io alia?\nCustomer: Ne, tio estas ĉio, dankon.\nAgent: [[Havu belan tagon, kaj ĝis revido!]]',
  },
  {
    text: 'Customer: Ĉu vi povas sendi la kaldronon al mia oficejo?\nAgent: Saluton! Ĝi iros nun al via oficejo. Ĉu io alia?\nCustomer: Ne, dankon. Ĝis!\nAgent: Dankon, ke vi vokis.\nAgent: [[Ĝis revido!]]',
  },
  {
    text: 'Customer: Ĉu vi povas sendi la kaldronon al mia oficejo?\nAgent: Saluton! Ĝi iros nun al via oficejo. Ĉu io alia?\nCustomer: Ne, dankegon!\nAgent: [[Fartu bone!]]',
  },
  {
    text: 'Customer: La kaldrono ankoraŭ likas.\nAgent: Mi bedaŭras tion. Bonvolu [[taksi ĉi tiun konversacion]].',
    title: 'The trouble is still there',
  },
  {
    text: 'Customer: Tio estas ridinda, mi atendas jam semajnon.\nAgent: Mi bedaŭras la prokraston. Jen la ligilo al [[nia enketo]].\nCustomer: Mi ne volas enketon.',
    title: 'An upset customer',
  },
  { text: 'Customer: Dankon pro nenio, ĝi ankoraŭ ne funkcias.\nAgent: [[Kia estis via sperto]] kun ni hodiaŭ?' },
  {
    text: 'Customer: Ĉu vi povas sendi la kaldronon al mia oficejo?\nAgent: Saluton! Ĝi iros nun al via oficejo. Ĉu io alia?\nCustomer: Ne, tio estas ĉio, dankon.\nAgent: Ĝis revido! Bonvolu taksi nian servon.',
  },
  {
    text: 'Customer: Ĉu vi povas sendi la kaldronon al mia oficejo?\nAgent: Saluton! Ĝi iros nun al via oficejo. Ĉu io alia? Kaj kiel vi taksas mian helpon?\nCustomer: Tre bone! Tio estas ĉio, ĝis.\nAgent: Ĝis revido!',
    title: 'Asked before the end',
  },
  {
    text: 'Customer: Ĉu vi povas sendi la kaldronon al mia oficejo?\nAgent: Saluton! Ĝi iros nun al via oficejo. Ĉu io alia?\nCustomer: Ne, tio estas ĉio, dankon.\nAgent: Ĝis revido!\nBot: Ĉu vi estas kontenta pri la servo hodiaŭ?',
    title: 'The bot asks',
  },
  {
    text: 'Customer: La kaldrono ankoraŭ likas, tio estas neakceptebla.\nAgent: Mi bedaŭras la ĝenon. Ĝis revido!',
    title: 'Nobody need ask an upset customer',
  },
  {
    text: 'Customer: La kaldrono ankoraŭ likas!\nAgent: Mi sendas al vi novan hodiaŭ.\nCustomer: Bonege, dankon!\nAgent: Ne dankinde. Ni ŝatus aŭdi vian opinion. Ĝis revido!',
    title: 'Content again',
  },
  {
    text: 'Customer: Ĉu vi povas sendi la kaldronon al mia oficejo?\nAgent: Saluton! En kiu strato ĝi estas?',
    title: 'Not finished',
  },
  {
    text: 'Customer: Ĉu vi povas sendi la kaldronon al mia oficejo?\nAgent: Saluton! Ĝi iros nun al via oficejo. Ĉu io alia?\nCustomer: Ne, tio estas ĉio, dankon.\nAgent: Havu belan tagon, kaj ĝis revido!',
    title: 'Not on social',
    channel: 'social',
  },
]
