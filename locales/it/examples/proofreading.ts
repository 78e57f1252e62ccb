import type { Example } from '../../../src/locale.ts'

export const proofreading: readonly Example[] = [
  {
    text: "Customer: Dov'è il mio pacco?\nAgent: [[il]] pacco è arrivato stamattina e si trova in negozio.",
    channel: 'email',
  },
  { text: 'Customer: Quando aprite?\nAgent: [[apriamo]] alle nove, a domani.', channel: 'email' },
  { text: 'Customer: Sono arrivate le foto?\nAgent: [[grazie]] per le foto, la lampada si cambia.', channel: 'email' },
  { text: "Customer: Gli animali sono ammessi?\nAgent: Sì[[ ,]] c'è una ciotola alla porta[[ .]]" },
  { text: 'Customer: Quando arriva?\nAgent: Arriva venerdì[[ ,]] verso mezzogiorno.' },
  { text: 'Customer: È pagato?\nAgent: Sì, da lunedì[[ .]]' },
  { text: "Customer: Dov'è il mio pacco?\nAgent: Il pacco è arrivato stamattina.", channel: 'email' },
  {
    text: "Customer: Dov'è il mio pacco?\nAgent: il pacco è arrivato stamattina e si trova in negozio.",
    title: 'Small letters in a chat',
    channel: 'chat',
  },
  {
    text: 'Customer: Che cosa dice il cartello?\nAgent: Il cartello dice "di qua , grazie" ed è piuttosto vecchio.',
    title: 'Quotations are left alone',
  },
  { text: "Customer: Dov'è il mio pacco?\nAgent: Un attimo ... eccola :)", title: 'Dots and emoticons' },
  { text: "Customer: Dov'è il mio pacco?\nAgent: https://example.com/a/a . :)", title: 'Links' },
  { text: 'Customer: Che pezzo è?\nAgent: iPhone 15, 128 GB.', title: 'A name in small letters', channel: 'email' },
  { text: 'Customer: Aprite la domenica?\nAgent: Sì, dalle dieci alle cinque.', channel: 'email' },
]
