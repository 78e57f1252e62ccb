import type { Example } from '../../../src/locale.ts'

export const formalityConsistency: readonly Example[] = [
  {
    text: 'Customer: La lampada lampeggia.\nAgent: Buongiorno, posso aiutarLa?\nCustomer: È rotta.\nAgent: Le chiedo scusa. [[Fammi sapere]] il numero.',
    title: 'Imperativo con pronome',
  },
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
  {
    text: "Agent: Buongiorno, come posso aiutarla?\nCustomer: Manca il cavo.\nAgent: Le inviamo il cavo oggi. [[Puoi]] confermare l'indirizzo?",
  },
  {
    text: 'Agent: Ciao Leo, dimmi pure.\nCustomer: La batteria non si carica.\nAgent: Puoi provare un altro cavo? Poi [[mi dica]] come va.',
  },
  {
    text: 'Agent: Buonasera, la informo che il suo ordine è pronto.\nCustomer: Bene.\nAgent: [[Ti]] mando la fattura.',
    title: 'The pronoun',
  },
  {
    text: 'Agent: Ciao, ti mando la ricevuta.\nCustomer: La ritira mia sorella.\nAgent: Perfetto, la bottega apre alle nove e la titolare ha il tuo nome, suo figlio anche.',
    title: '"La" and "suo" for others',
  },
  {
    text: 'Agent: Buongiorno, la sua fattura è in viaggio. Vuole dirmi altro?\nCustomer: No.\nAgent: Le auguro una buona giornata.',
  },
  { text: 'Agent: Gentile cliente, la invitiamo in negozio, mi può dire il giorno? [[Ti]] aspettiamo.' },
  { text: 'Agent: Ciao, tuo fratello ha già ritirato il suo pacco, tu puoi venire domani.' },
  { text: 'Agent: Ciao, le tue lampade? Le ricordo, puoi ritirarle domani.' },
]
