import type { Example } from '../../../src/locale.ts'

export const shouting: readonly Example[] = [
  {
    text: 'Customer: Kann ich es zurückgeben?\nAgent: Offene Schachteln nehmen wir [[NICHT]] zurück, reparieren aber gern.',
  },
  { text: 'Customer: Wo zahle ich?\nAgent: [[BITTE DIE ZWEITE SEITE LESEN]], dort steht das Konto.' },
  { text: 'Customer: Danke!\nAgent: Gern geschehen[[!!!]]' },
  { text: 'Customer: Ich brauche einen anderen Schlüssel.\nAgent: Welchen Schlüssel denn[[??]]' },
  { text: 'Customer: Wirklich?\nAgent: Ja! Der neue Laden ist offen! Schauen Sie vorbei[[!]] Wir freuen uns!' },
  { text: 'Customer: Wann kann ich kommen?\nAgent: Erst [[NACH]] neun, dann ist die Tür offen.' },
  { text: 'Customer: Welches Teil ist das?\nAgent: Das ist SKU-883, und die PDF ist unterwegs.' },
  {
    text: 'Customer: Gibt es das schriftlich?\nAgent: Ja, die AGB und die PDF stehen auf der Seite der IHK.',
    title: 'Acronyms',
  },
  { text: 'Customer: Gibt es Rabatt?\nAgent: Ja, der Code SOMMER25 gilt bis Sonntag.', title: 'A voucher code' },
  {
    text: 'Customer: Ist das der richtige Laden?\nAgent: Ja, das ist der Laden GUTES HAUS in der Langen Straße.',
    title: 'A brand written in capitals',
    brand: ['Gutes Haus'],
  },
  { text: 'Customer: WO IST MEIN PAKET??\nAgent: Es ist in Köln und kommt heute!' },
  {
    text: 'Customer: Was steht auf dem Schild?\nAgent: Auf dem Schild steht "KEIN ZUTRITT", und diese Tür ist die richtige.',
    title: 'Quoted',
  },
]
