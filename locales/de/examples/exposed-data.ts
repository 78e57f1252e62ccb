import type { Example } from '../../../src/locale.ts'

export const exposedData: readonly Example[] = [
  {
    text: 'Customer: Mit welcher Karte habe ich bezahlt?\nAgent: Bezahlt wurde mit der Karte [[4111 1111 1111 1111]] am Montag.',
  },
  {
    text: 'Customer: Ist die Karte noch gespeichert?\nAgent: Ja, gespeichert ist [[378282246310005]].',
    title: 'Fifteen digits in a row, with the beginning of American Express',
  },
  {
    text: 'Customer: Wohin geht die Erstattung?\nAgent: Sie geht an [[DE89 3704 0044 0532 0130 00]] und dauert zwei Tage.',
  },
  {
    text: 'Customer: Welche Nummer ist hinterlegt?\nAgent: Hinterlegt ist [[123-45-6789]].',
    options: { countries: ['us'] },
  },
  { text: 'Die Kaution geht an [[DE89370400440532013000]]. Danke für die Buchung.', kind: 'template' },
  { text: 'Customer: Ist die Karte noch gespeichert?\nAgent: Ja, gespeichert ist [[5555 5555 5555 4444]].' },
  {
    text: 'Customer: Mit welcher Karte habe ich bezahlt?\nAgent: Bezahlt wurde mit der Karte, die auf 1111 endet.',
    title: 'Masked',
  },
  { text: 'Customer: Mit welcher Karte habe ich bezahlt?\nAgent: Es war **** **** **** 1111.', title: 'Masked' },
  { text: 'Customer: Welche Nummer rufe ich an?\nAgent: Wir sind bis sechs unter +44 20 7946 0958 zu erreichen.' },
  {
    text: 'Customer: Ist die Karte 4111 1111 1111 1111 gespeichert?\nAgent: Ja. Zur Sicherheit die Nummer das nächste Mal bitte weglassen.',
    title: "The customer's own words",
  },
  { text: 'Customer: Wo ist mein Paket?\nAgent: Die Bestellung 4471983 kommt heute an.' },
  {
    text: 'Die Kaution geht an DE89 3704 0044 0532 0130 00. Danke für die Buchung.',
    kind: 'template',
    title: "The company's own account",
    options: { allow: ['DE89370400440532013000'] },
  },
]
