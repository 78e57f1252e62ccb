import type { Example } from '../../../src/locale.ts'

export const duplicateTemplate: readonly Example[] = [
  {
    text: 'Buongiorno {{name}}, il rimborso è in viaggio e arriverà sul conto entro cinque giorni lavorativi. Auguriamo una splendida giornata e aspettiamo la prossima visita in negozio.\n---\n[[Buongiorno {{first_name}}, il rimborso è in viaggio e arriverà sul conto entro cinque giorni lavorativi! Auguriamo una splendida giornata e aspettiamo la prossima visita in negozio.]]',
    kind: 'template',
    title: 'Other punctuation',
  },
  {
    text: 'Il pacco ha lasciato il magazzino stamattina. Il corriere lo consegna entro due giorni lavorativi, e il percorso si può seguire sulla pagina indicata nella conferma.\n---\n[[Il pacco ha lasciato il magazzino stamattina - Il corriere lo consegna entro due giorni lavorativi, e il percorso si può seguire sulla pagina indicata nella conferma.]]',
    kind: 'template',
    title: 'Other punctuation',
  },
  {
    text: "I documenti sono arrivati bene. La squadra li legge nell'ordine in cui arrivano, e la risposta partirà per posta entro venerdì a mezzogiorno senza alcun ritardo.\n---\nEcco la fattura.\n---\n[[I documenti sono arrivati bene. La squadra li legge nell'ordine in cui arrivano, e la risposta partirà per posta entro venerdì a mezzogiorno senza alcun ritardo!]]",
    kind: 'template',
  },
  {
    text: 'Grazie di cuore per le belle parole sul negozio. Tutta la squadra le ha lette con gioia, e aspettiamo già con piacere la prossima visita da noi in città.\n---\n[[GRAZIE di cuore per le belle parole sul negozio. Tutta la squadra le ha lette con gioia, e aspettiamo già con piacere la prossima visita da noi in città. :)]]',
    kind: 'template',
  },
  {
    text: "I documenti sono arrivati bene. La squadra li legge nell'ordine in cui arrivano, e la risposta partirà per posta entro venerdì a mezzogiorno senza alcun ritardo.\n---\n[[I documenti sono arrivati bene. La squadra li legge nell'ordine in cui arrivano, e la risposta partirà per posta entro venerdì a mezzogiorno senza alcun ritardo.]]",
    kind: 'template',
    title: 'The same',
  },
  {
    text: 'La lampada vuole una lampadina da 40 watt al massimo, che si trova in ogni supermercato. Prima di cambiarla bisogna staccare la corrente e lasciarla raffreddare.\n---\n[[La lampada vuole una lampadina da 40 watt al massimo, che si trova in ogni supermercato. Prima di cambiarla bisogna staccare la corrente e lasciarla raffreddare!]]',
    kind: 'template',
  },
  {
    text: 'Il rimborso è in viaggio e arriverà sul conto entro cinque giorni lavorativi. Auguriamo una splendida giornata e aspettiamo la prossima visita in negozio.\n---\nIl pacco ha lasciato il magazzino stamattina. Il corriere lo consegna entro due giorni lavorativi, e il percorso si può seguire sulla pagina indicata nella conferma.',
    kind: 'template',
  },
  { text: 'Ecco la fattura.\n---\nEcco la fattura.', kind: 'template', title: 'Too short' },
  {
    text: "Grazie di cuore per le belle parole sul negozio. Tutta la squadra le ha lette con gioia, e aspettiamo già con piacere la prossima visita da noi in città.\n---\nI documenti sono arrivati bene. La squadra li legge nell'ordine in cui arrivano, e la risposta partirà per posta entro venerdì a mezzogiorno senza alcun ritardo.",
    kind: 'template',
  },
  {
    text: 'La lampada vuole una lampadina da 40 watt al massimo, che si trova in ogni supermercato. Prima di cambiarla bisogna staccare la corrente e lasciarla raffreddare.\n---\nGrazie di cuore per le belle parole sul negozio. Tutta la squadra le ha lette con gioia, e aspettiamo già con piacere la prossima visita da noi in città.',
    kind: 'template',
  },
  {
    text: "I documenti sono arrivati bene. La squadra li legge nell'ordine in cui arrivano, e la risposta partirà per posta entro venerdì a mezzogiorno senza alcun ritardo.\n---\nL'indirizzo si può cambiare finché il pacco è in magazzino.",
    kind: 'template',
  },
  {
    text: 'Il pacco ha lasciato il magazzino stamattina. Il corriere lo consegna entro due giorni lavorativi, e il percorso si può seguire sulla pagina indicata nella conferma.\n---\nLa lampada vuole una lampadina da 40 watt al massimo, che si trova in ogni supermercato. Prima di cambiarla bisogna staccare la corrente e lasciarla raffreddare.\n---\nGrazie di cuore per le belle parole sul negozio. Tutta la squadra le ha lette con gioia, e aspettiamo già con piacere la prossima visita da noi in città.',
    kind: 'template',
  },
]
