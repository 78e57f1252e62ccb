import type { Example } from '../../../src/locale.ts'

export const unfilledPlaceholder: readonly Example[] = [
  { text: 'Customer: Wo ist mein Paket?\nAgent: Guten Tag [[{{customer.first_name}}]], es kommt morgen an.' },
  { text: 'Customer: Wo ist mein Paket?\nAgent: Guten Tag [[{name}]], es kommt morgen an.' },
  { text: 'Customer: Ist das bezahlt?\nAgent: Guten Tag! Ja, die Rechnung [[%invoice_number%]] ist bezahlt.' },
  { text: 'Customer: Danke!\nAgent: Gern. Viele Grüße, [[{{agent.name}}]]' },
  {
    text: 'Customer: Gibt es etwas Neues?\nAgent: Guten Tag! Die Bestellung [[{{order.number}}]] hat heute unser Lager verlassen.',
  },
  { text: 'Customer: Gibt es etwas Neues?\nAgent: Guten Tag! Die Fallnummer ist [[XXXX]], und Dana arbeitet daran.' },
  { text: 'Customer: Wo ist mein Paket?\nAgent: Guten Tag Maria, es kommt morgen an.' },
  {
    text: 'Customer: Wie grüße ich Leute mit Namen?\nAgent: `{{customer.first_name}}` hinter das Wort "Hallo" setzen.',
    title: 'Code',
  },
  {
    text: 'Customer: Was schreibe ich da hinein?\nAgent: In das Feld "{{ticket.id}}" eintragen, bitte.',
    title: 'A quotation',
  },
  {
    text: 'Customer: Mit welcher Karte habe ich bezahlt?\nAgent: Guten Tag! Es war die Karte XXXX XXXX XXXX 4821.',
    title: 'Hidden on purpose',
  },
  {
    text: 'Customer: Ist das bekannt?\nAgent: Guten Tag! Ja. [NEU] Seit Mittag läuft es wieder.',
    title: 'No name of a placeholder',
  },
  {
    text: 'Customer: Mein Name erscheint als {{name}}, warum?\nAgent: Guten Tag! Ich korrigiere das gerade.',
    title: 'The customer wrote it',
  },
  { text: 'Agent: Guten Tag [[<Nachname>]], der Stuhl kommt am Montag.' },
]
