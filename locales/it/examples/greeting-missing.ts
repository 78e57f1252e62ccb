import type { Example } from '../../../src/locale.ts'

export const greetingMissing: readonly Example[] = [
  { text: "Customer: Dov'è il mio pacco?\nAgent: [[Il pacco arriva venerdì.]]" },
  { text: 'Customer: La lampada esiste in blu?\nAgent: [[Sì, ne restano due.]]' },
  { text: 'Customer: Si può ancora cambiare?\nAgent: [[Sì, fino a fine maggio.]]' },
  { text: "Customer: Dov'è il mio pacco?\nAgent: Buongiorno, il pacco arriva venerdì." },
  { text: 'Customer: La lampada esiste in blu?\nAgent: Ciao! Sì, ne restano due.' },
  { text: 'Customer: Si può ancora cambiare?\nAgent: Grazie per averci scritto. Sì, fino a fine maggio.' },
  { text: 'Customer: A che ora aprite domani?\nAgent: [[Alle nove.]]' },
  { text: 'Customer: Il filtro va nella M20?\nAgent: [[Va in tutte e due le misure.]]' },
  { text: 'Customer: Quanto dura la riparazione?\nAgent: [[Circa tre giorni, secondo il pezzo.]]' },
  { text: 'Customer: A che ora aprite domani?\nAgent: Salve! Alle nove.' },
  { text: 'Customer: Il filtro va nella M20?\nAgent: Gentile signora Bianchi, il filtro va in tutte e due le misure.' },
  { text: 'Customer: Quanto dura la riparazione?\nAgent: Buonasera, circa tre giorni.' },
  { text: 'Customer: La lampada esiste in blu?\nAgent: Gentilissima Anna, ne restano due.' },
]
