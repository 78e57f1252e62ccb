import type { Example } from '../../../src/locale.ts'

export const duplicateTemplate: readonly Example[] = [
  {
    text: 'Guten Tag {{name}}, die Erstattung ist unterwegs und trifft innerhalb von fünf Werktagen auf dem Konto ein. Einen schönen Tag noch und bis bald in unserem Geschäft!\n---\n[[Guten Tag {{first_name}}, die Erstattung ist unterwegs und trifft innerhalb von fünf Werktagen auf dem Konto ein! Einen schönen Tag noch und bis bald in unserem Geschäft!]]',
    kind: 'template',
    title: 'Other punctuation',
  },
  {
    text: 'Das Paket hat heute Morgen unser Lager verlassen. Der Bote bringt es innerhalb von zwei Werktagen, und der Weg lässt sich auf der Seite in der Bestätigung verfolgen.\n---\n[[Das Paket hat heute Morgen unser Lager verlassen - Der Bote bringt es innerhalb von zwei Werktagen, und der Weg lässt sich auf der Seite in der Bestätigung verfolgen.]]',
    kind: 'template',
    title: 'Other punctuation',
  },
  {
    text: 'Die Unterlagen sind angekommen. Unser Team liest sie in der Reihenfolge, in der sie eintreffen, und unsere Antwort kommt bis Freitag um zwölf Uhr mittags per Post.\n---\nHier ist die Rechnung.\n---\n[[Die Unterlagen sind angekommen. Unser Team liest sie in der Reihenfolge, in der sie eintreffen, und unsere Antwort kommt bis Freitag um zwölf Uhr mittags per Post!]]',
    kind: 'template',
  },
  {
    text: 'Herzlichen Dank für die freundlichen Worte über unser Geschäft. Das ganze Team hat sie mit Freude gelesen, und wir freuen uns schon auf den nächsten Besuch bei uns.\n---\n[[HERZLICHEN Dank für die freundlichen Worte über unser Geschäft. Das ganze Team hat sie mit Freude gelesen, und wir freuen uns schon auf den nächsten Besuch bei uns. :)]]',
    kind: 'template',
  },
  {
    text: 'Die Unterlagen sind angekommen. Unser Team liest sie in der Reihenfolge, in der sie eintreffen, und unsere Antwort kommt bis Freitag um zwölf Uhr mittags per Post.\n---\n[[Die Unterlagen sind angekommen. Unser Team liest sie in der Reihenfolge, in der sie eintreffen, und unsere Antwort kommt bis Freitag um zwölf Uhr mittags per Post.]]',
    kind: 'template',
    title: 'The same',
  },
  {
    text: 'Die Lampe braucht eine Birne mit höchstens 40 Watt, die es in jedem Supermarkt gibt. Vor dem Wechsel bitte den Strom abschalten und die Birne abkühlen lassen.\n---\n[[Die Lampe braucht eine Birne mit höchstens 40 Watt, die es in jedem Supermarkt gibt. Vor dem Wechsel bitte den Strom abschalten und die Birne abkühlen lassen!]]',
    kind: 'template',
  },
  {
    text: 'Die Erstattung ist unterwegs und trifft innerhalb von fünf Werktagen auf dem Konto ein. Einen schönen Tag noch und bis bald in unserem Geschäft!\n---\nDas Paket hat heute Morgen unser Lager verlassen. Der Bote bringt es innerhalb von zwei Werktagen, und der Weg lässt sich auf der Seite in der Bestätigung verfolgen.',
    kind: 'template',
  },
  { text: 'Hier ist die Rechnung.\n---\nHier ist die Rechnung.', kind: 'template', title: 'Too short' },
  {
    text: 'Herzlichen Dank für die freundlichen Worte über unser Geschäft. Das ganze Team hat sie mit Freude gelesen, und wir freuen uns schon auf den nächsten Besuch bei uns.\n---\nDie Unterlagen sind angekommen. Unser Team liest sie in der Reihenfolge, in der sie eintreffen, und unsere Antwort kommt bis Freitag um zwölf Uhr mittags per Post.',
    kind: 'template',
  },
  {
    text: 'Die Lampe braucht eine Birne mit höchstens 40 Watt, die es in jedem Supermarkt gibt. Vor dem Wechsel bitte den Strom abschalten und die Birne abkühlen lassen.\n---\nHerzlichen Dank für die freundlichen Worte über unser Geschäft. Das ganze Team hat sie mit Freude gelesen, und wir freuen uns schon auf den nächsten Besuch bei uns.',
    kind: 'template',
  },
  {
    text: 'Die Unterlagen sind angekommen. Unser Team liest sie in der Reihenfolge, in der sie eintreffen, und unsere Antwort kommt bis Freitag um zwölf Uhr mittags per Post.\n---\nDie Adresse lässt sich ändern, bis das Paket das Lager verlässt.',
    kind: 'template',
  },
  {
    text: 'Das Paket hat heute Morgen unser Lager verlassen. Der Bote bringt es innerhalb von zwei Werktagen, und der Weg lässt sich auf der Seite in der Bestätigung verfolgen.\n---\nDie Lampe braucht eine Birne mit höchstens 40 Watt, die es in jedem Supermarkt gibt. Vor dem Wechsel bitte den Strom abschalten und die Birne abkühlen lassen.\n---\nHerzlichen Dank für die freundlichen Worte über unser Geschäft. Das ganze Team hat sie mit Freude gelesen, und wir freuen uns schon auf den nächsten Besuch bei uns.',
    kind: 'template',
  },
]
