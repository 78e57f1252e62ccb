import type { Example } from '../../../src/locale.ts'

export const transferPermission: readonly Example[] = [
  { text: 'Customer: Račun je pogrešan.\nAgent: [[Spajam Vas s]] računovodstvom.' },
  {
    text: 'Customer: Ruter treperi crveno.\nAgent: Dobar dan, [[preusmjeravam Vas na]] tehničku podršku.',
    title: 'Ime odredišta nije razlog',
  },
  { text: 'Customer: Želim promijeniti sjedalo.\nAgent: Sada [[ću Vas spojiti s]] kolegom.\nCustomer: Zašto?' },
  { text: 'Customer: Račun je pogrešan.\nAgent: Ostanite na liniji, [[prebacujem Vas]].', channel: 'voice' },
  { text: 'Customer: Kamo da pošaljem?\nAgent: [[Bit ćete spojeni s]] odjelom povrata.' },
  { text: '[[Prosljeđujem Vas kolegama]] u prodaji.', kind: 'template' },
  {
    text: 'Customer: Račun je pogrešan.\nAgent: [[Spajam Vas s]] računovodstvom, koje ga može odmah ispraviti.',
    options: { requirePermission: true },
  },
  { text: 'Customer: Račun je pogrešan.\nAgent: Spajam Vas s računovodstvom, koje ga može odmah ispraviti.' },
  {
    text: 'Customer: Račun je pogrešan.\nAgent: Račune može mijenjati samo računovodstvo. Zato Vas sada spajam s njima.',
  },
  { text: 'Customer: Račun je pogrešan.\nAgent: Smijem li Vas spojiti s računovodstvom?' },
  {
    text: 'Customer: Želim razgovarati s voditeljem.\nAgent: Naravno, spajam Vas s našim voditeljem.',
    title: 'Kupac je tražio',
  },
  {
    text: 'Customer: Račun je pogrešan.\nAgent: Smijem li Vas spojiti s računovodstvom?\nCustomer: Da, molim.\nAgent: Hvala. Spajam Vas s njima.',
    title: 'Već dogovoreno',
  },
  { text: 'Customer: Mogu li platiti karticom?\nAgent: Da. Ako želite, mogu Vas spojiti s kolegom za to.' },
  { text: 'Customer: Već treći put!\nAgent: Žao mi je što su Vas prebacivali od jednoga do drugoga.' },
  { text: 'Customer: Hoću s vašom šeficom.\nAgent: Naravno, spajam Vas s njom.' },
  { text: 'Customer: Krivo ste obračunali.\nAgent: [[Prosljeđujem Vas računovodstvu]].' },
  { text: 'Customer: Imam pitanje o osiguranju.\nAgent: [[Preusmjeravam Vaš poziv]].' },
  { text: 'Customer: Imam pitanje o osiguranju.\nAgent: [[Prebacit ću Vas]].' },
  { text: 'Customer: Trebam savjet o kremama.\nAgent: [[Kolegica će preuzeti razgovor]].' },
  { text: 'Customer: Selim se u Zadar.\nAgent: U redu, prebacila sam Vaš ugovor na novu adresu od 1. lipnja.' },
  { text: 'Customer: Sat mi je stao.\nAgent: [[Prebacit ću te na]] naplatu.' },
  { text: 'Customer: Hoću drugu tarifu.\nAgent: [[Prebacujem Vas u]] prodaju.' },
  { text: 'Customer: Imam pitanje o kasku.\nAgent: [[Preuzet će Vas kolegica]].' },
  { text: 'Customer: Imam pitanje o kasku.\nAgent: Police vode kolege u Splitu, zato Vas spajam s njima.' },
  { text: 'Customer: Imam pitanje o kasku.\nAgent: [[Nastavljate s kolegom]] Ivom.' },
  { text: 'Customer: Zanima me tarifa.\nAgent: [[Prebacim Vas na]] prodaju.' },
  { text: 'Customer: Zanima me tarifa.\nAgent: [[Idem Vas spojiti s]] prodajom.' },
  { text: 'Customer: Zanima me tarifa.\nAgent: Da Vas prebacim kolegi u prodaji?' },
  {
    text: 'Customer: Ne stignem u utorak.\nAgent: Dobar dan! Prebacila sam Vas u grupu četvrtkom.',
    title: 'Drugi termin nije druga osoba',
  },
]
