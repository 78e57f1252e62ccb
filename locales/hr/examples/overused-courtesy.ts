import type { Example } from '../../../src/locale.ts'

export const overusedCourtesy: readonly Example[] = [
  {
    text: 'Customer: Lampa je pokvarena.\nAgent: [[Jako nam je žao, iskreno se ispričavamo i duboko žalimo]] zbog toga. Nova kreće danas.',
  },
  {
    text: 'Customer: Poslali ste krivu veličinu.\nAgent: [[Jako mi je žao, molim primite moju ispriku]]. Prava kreće danas.',
  },
  {
    text: 'Customer: Gdje je kaput?\nAgent: Zaista znam zašto pitate. Zaista stiže brzo.\nCustomer: I?\nAgent: Zaista je na putu i [[zaista]] stiže danas.',
  },
  {
    text: 'Customer: Moja kartica?\nAgent: Molim otvorite pismo, molim nađite kod, molim upišite ga i [[molim]] pritisnite tipku.',
  },
  {
    text: '[[Puno hvala, dragi kupče, zaista smo iskreno i jako počašćeni, hvala, molimo uživajte.]]',
    kind: 'template',
  },
  { text: 'Customer: Sve je krivo.\nAgent: [[Žao mi je. Ispričavam se. Oprostite]] zbog toga.' },
  { text: 'Customer: Lampa je pokvarena.\nAgent: Žao mi je zbog lampe. Nova kreće danas.' },
  { text: 'Customer: Evo broja: 4471.\nAgent: Puno hvala!', title: 'Kratka zahvala' },
  { text: 'Customer: Gotovo, hvala.\nAgent: Hvala na strpljenju i još jednom isprika na čekanju. Ugodna večer!' },
  {
    text: 'Customer: Molim, molim, molim pomozite, hvala, hvala!\nAgent: Naravno. Koju stranicu vidite?',
    title: 'Riječi kupca',
  },
  {
    text: 'Customer: Bok\nAgent: Dobro došli! Koji je broj, molim?\nCustomer: 4471\nAgent: Hvala. Crvena, je li tako?\nCustomer: Da.\nAgent: Hvala. Kreće danas.\nCustomer: Super.\nAgent: Hvala na narudžbi. Doviđenja!',
  },
  { text: 'Customer: Kada stiže?\nAgent: Vrlo brzo, već sutra u devet.' },
]
