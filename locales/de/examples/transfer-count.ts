import type { Example } from '../../../src/locale.ts'

export const transferCount: readonly Example[] = [
  {
    text: 'Customer: Meine Rechnung ist falsch.\nAgent (Dana): Guten Tag, ich gebe das weiter.\nAgent (Tom): Guten Tag, Tom aus der Buchhaltung.\nAgent (Vera): [[Guten Tag, Vera aus der Fachabteilung. Worum geht es?]]',
    title: 'Three people',
  },
  {
    text: 'Agent (Dana): Guten Tag, ich gebe das weiter.\nCustomer: Meine Rechnung ist falsch.\nAgent (Tom): Guten Tag, Tom aus der Buchhaltung.\nCustomer: Meine Rechnung ist falsch.\nAgent (Dana): [[Da bin ich wieder.]]',
    title: 'Back and forth',
  },
  {
    text: 'Customer: Meine Rechnung ist falsch.\nAgent (Dana): Guten Tag, ich gebe das weiter.\nAgent (Tom): [[Guten Tag, Tom aus der Buchhaltung.]]',
    title: 'None allowed',
    options: { maxTransfers: 0 },
  },
  {
    text: 'Customer: Meine Rechnung ist falsch.\nAgent (Dana): Guten Tag, ich gebe das weiter.\nAgent (Tom): Guten Tag, Tom aus der Buchhaltung.\nAgent (Vera): Guten Tag, Vera aus der Fachabteilung. Worum geht es?\nAgent (Jan): [[Guten Tag, Jan hier.]]',
    title: 'Two allowed, three made',
    options: { maxTransfers: 2 },
  },
  {
    text: 'Customer: Meine Rechnung ist falsch.\nAgent (Dana): Guten Tag, ich gebe das weiter.\nAgent (Tom): Guten Tag, Tom aus der Buchhaltung.\nCustomer: Meine Rechnung ist falsch.\nAgent (Vera): [[Guten Tag, Vera aus der Fachabteilung. Worum geht es?]]\nAgent (Tom): Da bin ich wieder.',
    title: 'Reported once',
    channel: 'chat',
  },
  {
    text: 'Bot: Ein Mensch übernimmt.\nAgent (Dana): Guten Tag, ich gebe das weiter.\nAgent (Tom): Guten Tag, Tom aus der Buchhaltung.\nAgent (Vera): [[Guten Tag, Vera aus der Fachabteilung. Worum geht es?]]',
    channel: 'email',
    title: 'Behind a bot',
  },
  {
    text: 'Customer: Meine Rechnung ist falsch.\nAgent (Dana): Guten Tag, ich gebe das weiter.\nAgent (Tom): Guten Tag, Tom aus der Buchhaltung. Ich habe sie korrigiert.',
    title: 'Handed over once',
  },
  {
    text: 'Bot: Ein Mensch übernimmt.\nAgent (Dana): Wie kann ich helfen?\nAgent (Tom): Guten Tag, Tom aus der Buchhaltung.',
    title: 'A bot hands over to a person',
  },
  {
    text: 'Customer: Welcher Laden hat das?\nAgent (Laden Nord): Wir!\nAgent (Laden Süd): Wir auch!\nAgent (Laden West): Und wir!',
    title: 'Accounts of shops, not people',
    channel: 'social',
  },
  {
    text: 'Agent (Dana): Guten Tag, ich gebe das weiter.\nAgent (dana): Wie kann ich helfen?\nAgent (Dana): Sind Sie noch da?',
    title: 'One name',
  },
  {
    text: 'Customer: Meine Rechnung ist falsch.\nAgent (Dana): Guten Tag, ich gebe das weiter.\nAgent (Tom): Guten Tag, Tom aus der Buchhaltung.\nAgent (Vera): Guten Tag, Vera aus der Fachabteilung. Worum geht es?',
    options: { maxTransfers: 2 },
  },
  {
    text: 'Customer: Meine Rechnung ist falsch.\nAgent: Guten Tag, ich gebe das weiter.\nAgent: Da bin ich wieder.',
    title: 'Nobody is named',
  },
]
