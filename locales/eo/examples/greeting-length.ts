import type { Example } from '../../../src/locale.ts'

export const greetingLength: readonly Example[] = [
  { text: 'Customer: Mia lampo rompiĝis.\nAgent: [[Saluton]]\nCustomer: Ha lo?\nAgent: Kion mi povas fari por vi?' },
  { text: 'Customer: Mia lampo rompiĝis.\nAgent: [[Haj! Helpon?]]' },
  { text: 'Customer: Mia lampo rompiĝis.\nAgent: [[Bonan tagon!]]' },
  { text: 'Customer: Mia lampo rompigxis.\nAgent: [[Sal]]', title: 'A short form of chat' },
  {
    text: 'Customer: Mia lampo rompiĝis.\nAgent: [[Bonan posttagmezon kaj plej koran kaj varman bonvenon en la klientservo de la Domo de Lampoj en la bela malnova urbo, mia nomo estas Henrieta el la unua nivelo de nia granda helpteamo kaj estas granda honoro por mi bonvenigi]] vin ĉi tie. Kio okazis al la lampo?',
  },
  {
    text: 'Customer: Mia lampo rompiĝis.\nAgent: [[Saluton. Bonvenon ĉe Domo de Lampoj. Dankon, ke vi kontaktis nin. Mi nomiĝas Ivo el la lampa teamo]]. Kio okazis al la lampo?',
  },
  { text: 'Customer: Mia lampo rompiĝis.\nAgent: Saluton, bonvenon ĉe Domo de Lampoj!' },
  {
    text: 'Customer: Mia lampo rompiĝis.\nAgent: Saluton Maria!\nCustomer: Saluton.\nAgent: Kio okazis al la lampo?',
    title: "The customer's name",
  },
  {
    text: 'Customer: Mia lampo rompiĝis.\nAgent: Saluton! Mi sendas al vi novan hodiaŭ, senpage.',
    title: 'Straight on to the answer',
  },
  { text: 'Customer: Mia lampo rompiĝis.\nAgent: Saluton, kiel mi povas helpi vin pri la lampo?' },
  { text: 'Customer: Mia lampo rompiĝis.\nAgent: Bonan tagon, mi nomiĝas Dana.' },
  { text: 'Customer: Mia lampo rompiĝis.\nAgent: Bonan vesperon, sinjorino Lopez, kio okazis?' },
  {
    text: 'Customer: Ĉu vi sendas al Malto?\nAgent: Saluton! Bonvenon ĉe Domo de Lampoj. Mi nomiĝas Ivo. Jes, ene de unu semajno. Belan vesperon!',
    title: 'A wish that closes is no greeting',
  },
]
