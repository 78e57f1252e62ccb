import type { Example } from '../../../src/locale.ts'

export const clarifyFirst: readonly Example[] = [
  { text: 'Customer: Ne radi.\nAgent: [[Reinstalirajte]] aplikaciju.' },
  { text: 'Customer: Bok, pisač mi je pokvaren.\nAgent: Bok! [[Iskopčajte]] ga na deset sekundi.' },
  { text: 'Customer: Imam problem s kamerom.\nAgent: [[Ažurirajte]] je.' },
  { text: 'Customer: Ruter ne radi!\nAgent: Žao mi je. [[Pokušajte ga restartati]].' },
  { text: 'Customer: Nešto nije u redu s računom.\nAgent: [[Odjavite se]] pa se ponovno prijavite.' },
  { text: 'Customer: Televizor mi je crknuo.\nAgent: [[Resetiraj]] ga.' },
  { text: 'Customer: Ne radi.\nAgent: Što se dogodi kad otvorite aplikaciju?', title: 'Pitanje' },
  {
    text: 'Customer: Aplikacija javlja grešku 41 kad otvorim drugu stranicu.\nAgent: Reinstalirajte aplikaciju.',
    title: 'Prijava je određena',
  },
  {
    text: 'Customer: Ne radi.\nAgent: Što vidite?\nCustomer: Samo ne radi.\nAgent: Reinstalirajte aplikaciju.',
    title: 'Već pitano',
  },
  {
    text: 'Customer: Ruter ne radi!\nAgent: Najprije ću provjeriti liniju. Za dvije minute ga restartajte.',
    title: 'Najprije provjereno',
  },
  { text: 'Customer: Kako da dobijem novu verziju?\nAgent: Reinstalirajte aplikaciju.', title: 'Nije prijavljen kvar' },
  {
    text: 'Customer: Pisač ne radi, crvena lampica treperi od jutros.\nAgent: Iskopčajte ga na deset sekundi.',
    title: 'S okolnostima',
  },
  { text: 'Customer: Imam problem s vezom.\nAgent: [[Promijenite kabel]] na modemu.' },
  { text: 'Customer: Tablet zeza.\nAgent: [[Restartajte]] ga.' },
  { text: 'Customer: Internet mi ne valja.\nAgent: [[Ponovno pokrenite]] modem.' },
  { text: 'Customer: Aplikacija ne radi.\nAgent: [[Obrišite aplikaciju i instalirajte]] je ponovno.' },
  { text: 'Customer: Laptop se ponaša čudno.\nAgent: [[Reinstalirajte]] sustav.' },
  { text: 'Customer: Ne radi mi program.\nAgent: [[Obrišite program i ponovno ga instalirajte]].' },
  { text: 'Customer: tv mi neradi\nAgent: [[Isključite]] ga iz struje na minutu.' },
  { text: 'Customer: kosilica nece upalit\nAgent: [[Promijenite svjećicu]].' },
  { text: 'Customer: klima ne hladi\nAgent: [[Ocistite filtere]].' },
  { text: 'Customer: sat mi crkava\nAgent: [[zamijenite bateriju]]' },
  { text: 'Customer: skener nece\nAgent: [[Vratite ga na tvorničke postavke]].' },
  { text: 'Customer: Romobil ne vozi.\nAgent: [[Promijenite baterije]].' },
]
