import type { Example } from '../../../src/locale.ts'

export const impersonalTemplate: readonly Example[] = [
  {
    text: '[[Die Erstattung ist unterwegs und trifft innerhalb von fünf Werktagen auf dem Konto ein. Einen schönen Tag noch und bis bald in unserem Geschäft!]]',
    kind: 'template',
    options: { minWords: 15 },
  },
  {
    text: '[[Das Paket hat heute Morgen unser Lager verlassen. Der Bote bringt es innerhalb von zwei Werktagen, und der Weg lässt sich auf der Seite in der Bestätigung verfolgen.]]',
    kind: 'template',
    options: { minWords: 15 },
  },
  {
    text: '[[Herzlichen Dank für die freundlichen Worte über unser Geschäft. Das ganze Team hat sie mit Freude gelesen, und wir freuen uns schon auf den nächsten Besuch bei uns.]]',
    kind: 'template',
    options: { minWords: 15 },
  },
  {
    text: '[[Die Unterlagen sind angekommen. Unser Team liest sie in der Reihenfolge, in der sie eintreffen, und unsere Antwort kommt bis Freitag um zwölf Uhr mittags per Post.]]',
    kind: 'template',
    options: { minWords: 15 },
  },
  {
    text: '[[Die Lampe braucht eine Birne mit höchstens 40 Watt, die es in jedem Supermarkt gibt. Vor dem Wechsel bitte den Strom abschalten und die Birne abkühlen lassen.]]',
    kind: 'template',
    options: { minWords: 15 },
  },
  {
    text: '[[Das Paket hat heute Morgen unser Lager verlassen. Der Bote bringt es innerhalb von zwei Werktagen, und der Weg lässt sich auf der Seite in der Bestätigung verfolgen.\n\nMit freundlichen Grüßen, {{current_user.name}}]]',
    kind: 'template',
    title: "Only the agent's name",
    options: { minWords: 15 },
  },
  {
    text: 'Guten Tag {{customer.first_name}}, die Erstattung ist unterwegs und trifft innerhalb von fünf Werktagen auf dem Konto ein. Einen schönen Tag noch und bis bald in unserem Geschäft!',
    kind: 'template',
    options: { minWords: 15 },
  },
  {
    text: 'Die Erstattung von {{order.total}} ist unterwegs und trifft innerhalb von fünf Werktagen auf dem Konto ein.',
    kind: 'template',
    title: "The customer's own case",
    options: { minWords: 10 },
  },
  {
    text: 'Guten Tag [Name des Kunden], die Erstattung ist unterwegs und trifft innerhalb von fünf Werktagen auf dem Konto ein. Einen schönen Tag noch und bis bald in unserem Geschäft!',
    kind: 'template',
    title: 'Filled in by hand',
    options: { minWords: 15 },
  },
  { text: 'Die Adresse lässt sich ändern, bis das Paket das Lager verlässt.', kind: 'template', title: 'A snippet' },
  {
    text: 'Guten Tag {{ticket.requester.first_name}}, die Lampe braucht eine Birne mit höchstens 40 Watt, die es in jedem Supermarkt gibt. Vor dem Wechsel bitte den Strom abschalten und die Birne abkühlen lassen.\n\nMit freundlichen Grüßen, {{current_user.name}}',
    kind: 'template',
    options: { minWords: 15 },
  },
  {
    text: 'Die Unterlagen sind angekommen. Unser Team liest sie in der Reihenfolge, in der sie eintreffen, und unsere Antwort kommt bis Freitag um zwölf Uhr mittags per Post. [Hier ist die Rechnung]',
    kind: 'template',
    title: 'Something to adapt',
    options: { minWords: 15 },
  },
]
