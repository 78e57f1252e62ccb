import type { Example } from '../../src/locale.ts'

export const examples: Readonly<Record<string, readonly Example[]>> = {
  'formality-consistency': [
    {
      text: 'Agent: Buongiorno, come posso aiutarla?\nCustomer: Il pacco non arriva.\nAgent: Può darmi il numero? Controllo subito per [[te]].',
    },
    {
      text: 'Agent: Ciao Sara, come posso aiutarti?\nCustomer: La tazza è rotta.\nAgent: Mi dispiace. Puoi mandare una foto, e [[ci dica]] il colore.',
    },
    { text: 'Agent: Abbiamo ricevuto il suo messaggio e le rispondiamo domani. Grazie per la [[tua]] pazienza.' },
    { text: 'Agent: Puoi cambiarlo quando vuoi in negozio, è gratis per te. Grazie per [[il suo acquisto]].' },
    {
      text: "Agent: Buongiorno, come posso aiutarla?\nCustomer: Dov'è il pacco?\nAgent: Il suo pacco arriva venerdì, la ringrazio per la pazienza.",
    },
    {
      text: 'Agent: Ciao, come posso aiutarti?\nCustomer: Il colore non mi piace.\nAgent: Puoi cambiarlo in negozio, la ragazza alla cassa e la sua collega lo sanno.',
    },
    {
      text: 'Agent: Può darmi il numero?\nCustomer: Diamoci del tu, sono Luca.\nAgent: Volentieri, Luca. Controllo subito per te.',
    },
    { text: 'Agent: Il negozio apre alle nove, la sua insegna è blu.' },
  ],
  'greeting-missing': [
    { text: "Customer: Dov'è il mio pacco?\nAgent: [[Il pacco arriva venerdì.]]" },
    { text: 'Customer: La lampada esiste in blu?\nAgent: [[Sì, ne restano due.]]' },
    { text: 'Customer: Si può ancora cambiare?\nAgent: [[Sì, fino a fine maggio.]]' },
    { text: "Customer: Dov'è il mio pacco?\nAgent: Buongiorno, il pacco arriva venerdì." },
    { text: 'Customer: La lampada esiste in blu?\nAgent: Ciao! Sì, ne restano due.' },
    { text: 'Customer: Si può ancora cambiare?\nAgent: Grazie per averci scritto. Sì, fino a fine maggio.' },
  ],
}
