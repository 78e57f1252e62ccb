import type { Example } from '../../../src/locale.ts'

export const greetingLength: readonly Example[] = [
  { text: 'Customer: Meine Lampe ist kaputt.\nAgent: [[Hallo]]' },
  { text: 'Customer: Meine Lampe ist kaputt.\nAgent: [[Guten Tag!]]' },
  { text: 'Customer: Meine Lampe ist kaputt.\nAgent: [[Hi!]]' },
  { text: 'Customer: Meine Lampe ist kaputt.\nAgent: [[Guten Morgen.]]' },
  { text: 'Customer: Meine Lampe ist kaputt.\nAgent: [[Guten Abend!]]' },
  { text: 'Customer: Meine Lampe ist kaputt.\nAgent: [[Moin!]]\nCustomer: ?\nAgent: Wie kann ich helfen?' },
  { text: 'Customer: Meine Lampe ist kaputt.\nAgent: Hallo Maria! Was ist mit der Lampe passiert?' },
  { text: 'Customer: Meine Lampe ist kaputt.\nAgent: Guten Tag, willkommen im Haus der Lampen!' },
  { text: 'Customer: Meine Lampe ist kaputt.\nAgent: Hallo! Heute geht eine neue auf den Weg, kostenlos.' },
  { text: 'Customer: Meine Lampe ist kaputt.\nAgent: Guten Tag, wie kann ich bei der Lampe helfen?' },
  { text: 'Customer: Meine Lampe ist kaputt.\nAgent: Guten Abend Herr Lopez, was ist passiert?' },
  { text: 'Customer: Meine Lampe ist kaputt.\nAgent: Grüß Gott, hier ist Dana vom Lampenteam.' },
]
