import type { Example } from '../../../src/locale.ts'

export const impersonalTemplate: readonly Example[] = [
  {
    text: '[[Il rimborso è in viaggio e arriverà sul conto entro cinque giorni lavorativi. Auguriamo una splendida giornata e aspettiamo la prossima visita in negozio.]]',
    kind: 'template',
    options: { minWords: 15 },
  },
  {
    text: '[[Il pacco ha lasciato il magazzino stamattina. Il corriere lo consegna entro due giorni lavorativi, e il percorso si può seguire sulla pagina indicata nella conferma.]]',
    kind: 'template',
    options: { minWords: 15 },
  },
  {
    text: '[[Grazie di cuore per le belle parole sul negozio. Tutta la squadra le ha lette con gioia, e aspettiamo già con piacere la prossima visita da noi in città.]]',
    kind: 'template',
    options: { minWords: 15 },
  },
  {
    text: "[[I documenti sono arrivati bene. La squadra li legge nell'ordine in cui arrivano, e la risposta partirà per posta entro venerdì a mezzogiorno senza alcun ritardo.]]",
    kind: 'template',
    options: { minWords: 15 },
  },
  {
    text: '[[La lampada vuole una lampadina da 40 watt al massimo, che si trova in ogni supermercato. Prima di cambiarla bisogna staccare la corrente e lasciarla raffreddare.]]',
    kind: 'template',
    options: { minWords: 15 },
  },
  {
    text: '[[Il pacco ha lasciato il magazzino stamattina. Il corriere lo consegna entro due giorni lavorativi, e il percorso si può seguire sulla pagina indicata nella conferma.\n\nCordiali saluti, {{current_user.name}}]]',
    kind: 'template',
    title: "Only the agent's name",
    options: { minWords: 15 },
  },
  {
    text: 'Buongiorno {{customer.first_name}}, il rimborso è in viaggio e arriverà sul conto entro cinque giorni lavorativi. Auguriamo una splendida giornata e aspettiamo la prossima visita in negozio.',
    kind: 'template',
    options: { minWords: 15 },
  },
  {
    text: 'Il rimborso di {{order.total}} è in viaggio e arriverà sul conto entro cinque giorni lavorativi.',
    kind: 'template',
    title: "The customer's own case",
    options: { minWords: 10 },
  },
  {
    text: 'Buongiorno [nome del cliente], il rimborso è in viaggio e arriverà sul conto entro cinque giorni lavorativi. Auguriamo una splendida giornata e aspettiamo la prossima visita in negozio.',
    kind: 'template',
    title: 'Filled in by hand',
    options: { minWords: 15 },
  },
  { text: "L'indirizzo si può cambiare finché il pacco è in magazzino.", kind: 'template', title: 'A snippet' },
  {
    text: 'Buongiorno {{ticket.requester.first_name}}, la lampada vuole una lampadina da 40 watt al massimo, che si trova in ogni supermercato. Prima di cambiarla bisogna staccare la corrente e lasciarla raffreddare.\n\nCordiali saluti, {{current_user.name}}',
    kind: 'template',
    options: { minWords: 15 },
  },
  {
    text: "I documenti sono arrivati bene. La squadra li legge nell'ordine in cui arrivano, e la risposta partirà per posta entro venerdì a mezzogiorno senza alcun ritardo. [Ecco la fattura]",
    kind: 'template',
    title: 'Something to adapt',
    options: { minWords: 15 },
  },
]
