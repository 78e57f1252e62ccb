import type { Example } from '../../../src/locale.ts'

export const greetingMissing: readonly Example[] = [
  { text: 'Customer: Wo ist mein Paket?\nAgent: [[Das Paket kommt am Freitag an.]]' },
  { text: 'Customer: Haben Sie die Lampe in Blau?\nAgent: [[Ja, wir haben noch zwei davon.]]' },
  { text: 'Customer: Geht der Umtausch noch?\nAgent: [[Klar, bis Ende Mai.]]' },
  { text: 'Customer: Wo ist mein Paket?\nAgent: Guten Tag, das Paket kommt am Freitag an.' },
  { text: 'Customer: Haben Sie die Lampe in Blau?\nAgent: Hallo! Ja, wir haben noch zwei davon.' },
  { text: 'Customer: Geht der Umtausch noch?\nAgent: Vielen Dank für Ihre Anfrage. Bis Ende Mai geht das.' },
  { text: 'Customer: Wann öffnen Sie morgen?\nAgent: [[Um neun Uhr.]]' },
  { text: 'Customer: Passt der Filter in die M20?\nAgent: [[Der passt, in beide Größen.]]' },
  { text: 'Customer: Wie lange dauert die Reparatur?\nAgent: [[Etwa drei Tage, je nach Teil.]]' },
  { text: 'Customer: Wann öffnen Sie morgen?\nAgent: Moin! Um neun Uhr.' },
  { text: 'Customer: Passt der Filter in die M20?\nAgent: Sehr geehrte Frau Wolf, der Filter passt in beide Größen.' },
  { text: 'Customer: Wie lange dauert die Reparatur?\nAgent: Guten Abend, etwa drei Tage.' },
  { text: 'Customer: Wo ist mein Stuhl?\nAgent: Werte Frau Kurz, der Stuhl kommt am Montag.' },
]
