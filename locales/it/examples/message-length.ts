import type { Example } from '../../../src/locale.ts'

export const messageLength: readonly Example[] = [
  {
    text: "Customer: Dov'è il mio pacco?\nAgent: [[Grazie per l'ordine, che abbiamo preparato oggi e che lascerà la casa domani mattina con il primo camion, in modo che arrivi venerdì verso mezzogiorno insieme al piccolo regalo scelto la settimana scorsa in negozio da tutta la famiglia.]]",
  },
  {
    text: "[[Grazie per l'ordine, che abbiamo preparato oggi e che lascerà la casa domani mattina con il primo camion, in modo che arrivi venerdì verso mezzogiorno insieme al piccolo regalo scelto la settimana scorsa in negozio da tutta la famiglia.]]",
    kind: 'template',
  },
  {
    text: "Customer: Com'è la visita?\nAgent: [[La visita comincia alla stazione. Dura due ore. Finiamo al vecchio mulino.]]",
    channel: 'chat',
    options: { maxChatWords: 10 },
  },
  {
    text: "Customer: Com'è la visita?\nAgent: [[La visita comincia alla stazione. Dura due ore. Finiamo al vecchio mulino.]]",
    channel: 'email',
    options: { maxEmailWords: 10 },
  },
  {
    text: "Customer: Dov'è il mio pacco?\nAgent: [[Il pacco ha lasciato il magazzino stamattina. Il corriere lo consegna entro due giorni lavorativi, e il percorso si può seguire sulla pagina indicata nella conferma.]]",
    channel: 'social',
    title: 'Over 140 characters',
    options: { maxSocialCharacters: 140 },
  },
  {
    text: "Customer: Dov'è il mio pacco?\nAgent: I documenti sono arrivati bene. [[La squadra li legge nell'ordine in cui arrivano, e la risposta partirà per posta entro venerdì a mezzogiorno senza alcun ritardo.]]",
    options: { maxSentenceWords: 15 },
  },
  {
    text: "Customer: Come si resetta il router?\nAgent: I passi sono questi:\n1. Premere dieci secondi il piccolo tasto sul retro.\n2. Aspettare che la luce diventi rossa e poi bianca.\n3. Aprire l'app sul telefono e scegliere la propria rete nella lista.\n4. Scrivere la password che sta sull'etichetta sotto l'apparecchio.\n5. Avvisare quando l'app mostra che tutto è di nuovo in ordine.",
    title: 'The steps of a list count by themselves',
    channel: 'chat',
  },
  {
    text: "Customer: Com'è la visita?\nAgent: La visita comincia alla stazione. Dura due ore. Finiamo al vecchio mulino.",
    channel: 'email',
  },
  {
    text: "Customer: Com'è la visita?\nAgent: La visita comincia alla stazione. Dura due ore. Finiamo al vecchio mulino.",
    channel: 'social',
  },
  {
    text: "Customer: Dov'è il mio pacco?\nAgent: Grazie per l'ordine, che abbiamo preparato oggi e che lascerà la casa domani mattina con il primo camion, in modo che arrivi venerdì verso mezzogiorno insieme al piccolo regalo scelto la settimana scorsa in negozio da tutta la famiglia.",
    title: 'A call is not judged',
    channel: 'voice',
  },
  {
    text: "Customer: Grazie per l'ordine, che abbiamo preparato oggi e che lascerà la casa domani mattina con il primo camion, in modo che arrivi venerdì verso mezzogiorno insieme al piccolo regalo scelto la settimana scorsa in negozio da tutta la famiglia.\nAgent: Costa 20 euro.",
    title: 'What the customer writes is not judged',
  },
  { text: 'Customer: Aprite la domenica?\nAgent: Sì, dalle dieci alle cinque.', channel: 'chat' },
]
