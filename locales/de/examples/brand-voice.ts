import type { Example } from '../../../src/locale.ts'

export const brandVoice: readonly Example[] = [
  {
    text: 'Customer: Welche ist das?\nAgent: Das ist das [[Wonder Widget]] in Blau.',
    brand: ['WonderWidget', 'Northwind'],
  },
  {
    text: 'Customer: Wer verkauft das?\nAgent: Wir, bei [[northwind]] in der Langen Straße.',
    brand: ['WonderWidget', 'Northwind'],
  },
  {
    text: 'Customer: Ist dort Northwind?\nAgent: Ja, hier ist Dana von [[North Wind]].',
    brand: ['WonderWidget', 'Northwind'],
  },
  {
    text: 'Jeder [[Kunde]] bekommt eine Karte per Post.',
    kind: 'template',
    options: { avoid: ['billig*'], prefer: { kunde: 'Mitglied', registrieren: 'anmelden' } },
  },
  {
    text: 'Customer: Und die neue?\nAgent: Die neue ist [[billiger]] als die alte.',
    options: { avoid: ['billig*'], prefer: { kunde: 'Mitglied', registrieren: 'anmelden' } },
  },
  {
    text: 'Customer: Wie fange ich an?\nAgent: Auf der Seite kann man sich [[registrieren]], das dauert eine Minute.',
    options: { avoid: ['billig*'], prefer: { kunde: 'Mitglied', registrieren: 'anmelden' } },
  },
  { text: 'Customer: Welche ist das?\nAgent: Das ist das WonderWidget in Blau.', brand: ['WonderWidget', 'Northwind'] },
  {
    text: 'Customer: Welcher Laden hat das?\nAgent: Bei Northwind, und die Seite ist northwind.example/shop.',
    title: 'Links are written as they are',
    brand: ['WonderWidget', 'Northwind'],
  },
  {
    text: 'Customer: Was steht auf der Schachtel?\nAgent: Links steht "wonder widget" darauf.',
    title: 'Quoted',
    brand: ['WonderWidget', 'Northwind'],
  },
  {
    text: 'Customer: Welches Teil passt?\nAgent: Das Teil NORTHWIND-2207 passt; Bilder gibt es bei @northwind.',
    title: 'Codes and handles',
    brand: ['WonderWidget', 'Northwind'],
  },
  {
    text: 'Customer: Ist sie billig?\nAgent: Sie kostet 20 Euro.',
    title: "The customer's word",
    options: { avoid: ['billig*'], prefer: { kunde: 'Mitglied', registrieren: 'anmelden' } },
  },
  { text: 'Jeder Kunde bekommt eine Karte per Post.', kind: 'template', title: 'Nothing is configured' },
  {
    text: 'Unsere Kundschaft ist von neun bis fünf willkommen.',
    kind: 'template',
    title: 'A word inside a word',
    options: { avoid: ['billig*'], prefer: { kunde: 'Mitglied', registrieren: 'anmelden' } },
  },
]
