import type { Example } from '../../../src/locale.ts'

export const proofreading: readonly Example[] = [
  {
    text: 'Customer: Wo ist mein Paket?\nAgent: [[das]] Paket ist heute Morgen gekommen und liegt im Laden bereit.',
    channel: 'email',
  },
  { text: 'Customer: Wann öffnen Sie?\nAgent: [[wir]] öffnen um neun, bis dann!', channel: 'email' },
  {
    text: 'Customer: Haben Sie die Bilder?\nAgent: [[danke]] für die Bilder, die Lampe wird ersetzt.',
    channel: 'email',
  },
  { text: 'Customer: Sind Tiere erlaubt?\nAgent: Ja[[ !]] Wir haben einen Napf an der Tür[[ .]]' },
  { text: 'Customer: Wann kommt es?\nAgent: Es kommt am Freitag[[ ,]] gegen Mittag.' },
  { text: 'Customer: Ist das bezahlt?\nAgent: Ja, seit Montag[[ .]]' },
  { text: 'Customer: Wo ist mein Paket?\nAgent: Das Paket ist heute Morgen gekommen.', channel: 'email' },
  {
    text: 'Customer: Wo ist mein Paket?\nAgent: das Paket ist heute Morgen gekommen und liegt im Laden bereit.',
    title: 'Small letters in a chat',
    channel: 'chat',
  },
  {
    text: 'Customer: Was steht auf dem Schild?\nAgent: Auf dem Schild steht "bitte hier , danke" und es ist recht alt.',
    title: 'Quotations are left alone',
  },
  { text: 'Customer: Wo ist mein Paket?\nAgent: Einen Moment ... da ist sie schon :)', title: 'Dots and emoticons' },
  { text: 'Customer: Wo ist mein Paket?\nAgent: https://example.com/a/a . :)', title: 'Links' },
  {
    text: 'Customer: Welches Teil ist das?\nAgent: iPhone 15, 128 GB.',
    title: 'A name in small letters',
    channel: 'email',
  },
  { text: 'Customer: Haben Sie am Sonntag offen?\nAgent: Ja, von zehn bis fünf.', channel: 'email' },
]
