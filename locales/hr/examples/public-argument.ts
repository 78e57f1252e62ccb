import type { Example } from '../../../src/locale.ts'

export const publicArgument: readonly Example[] = [
  {
    text: 'Customer: Lagali ste o cijeni.\nAgent: Pozdrav Ben, hvala na poruci. Naši podaci pokazuju cijenu s dana rezervacije.\nCustomer: Kakva prevara.\nAgent: Hvala, ali to nije točno, Ben.\nCustomer: Lažovi!\nAgent: [[Kao što smo već rekli]], cijena je od toga dana.',
    channel: 'social',
  },
  {
    text: 'Customer: Nesposobni ste, nikad ne otvarate na vrijeme.\nAgent: Pozdrav Ada, hvala na poruci. Ne slažemo se, otvaramo u devet.\nCustomer: Smiješno.\nAgent: [[Naše snimke pokazuju]] da su vrata bila otvorena u devet.',
    channel: 'social',
    options: { maxExchanges: 0 },
  },
  {
    text: 'Customer: Vaš kurir je lopov!\nAgent: Pozdrav Tomo, hvala na poruci. Naša evidencija potvrđuje predaju u podne.\nCustomer: Lopovi, svi ste isti.\nAgent: Hvala Tomo, ali to jednostavno nije istina.\nCustomer: Jadni izgovori, lažete.\nAgent: [[Ostajemo pri]] onome što smo napisali.\nCustomer: Sram vas bilo.\nAgent: Ni to nije točno.',
    channel: 'social',
    title: 'Prijavljeno jednom',
  },
  {
    text: 'Customer: Taj bon je prevara.\nAgent: Pozdrav Mia, hvala na poruci. Uvjeti jasno navode da vrijedi do lipnja.\nCustomer: Skrivate to, varalice.\nAgent: Hvala Mia. Nitko nije rekao da vrijedi dulje.\nCustomer: Kakav cirkus.\nAgent: [[Ne slažemo se]], Mia.',
    channel: 'social',
  },
  {
    text: 'Customer: Idioti, sjedalo je bilo zauzeto.\nAgent: Pozdrav Jo, hvala na poruci. Sustav pokazuje da ste sjedili na 4A.\nCustomer: Gluposti!\nAgent: [[Već smo to objasnili]], Jo.',
    channel: 'social',
    options: { maxExchanges: 0 },
  },
  {
    text: 'Customer: Prevaranti ste.\nAgent: Pozdrav Iva, hvala na poruci. Naši zapisi pokazuju uplatu.\nCustomer: Lazete!\nAgent: [[To je netočno]], Iva.',
    channel: 'social',
    options: { maxExchanges: 0 },
  },
  {
    text: 'Customer: Lagali ste o cijeni.\nAgent: Pozdrav Ben, hvala na poruci. Naši podaci pokazuju cijenu s dana rezervacije.\nCustomer: Kakva prevara.\nAgent: Vidimo da Vas to uznemirava. Pošaljite nam broj rezervacije u privatnu poruku pa ćemo sve proći s Vama.',
    channel: 'social',
    title: 'Činjenice jednom, zatim privatno',
  },
  {
    text: 'Customer: Je li cijena po noći?\nAgent: Po osobi je.\nCustomer: Mislila sam po sobi.\nAgent: To nije točno, po osobi je.\nCustomer: Na stranici piše soba.\nAgent: Naši podaci pokazuju osobu.\nCustomer: A da, vidim sad.\nAgent: Drago nam je da je jasno!',
    channel: 'social',
    title: 'Miran nesporazum',
  },
  {
    text: 'Customer: Kakav cirkus od trgovine.\nAgent: Žao nam je što ste razočarani. Što se dogodilo?\nCustomer: Nikoga nema, smiješno.\nAgent: Žao nam je zbog čekanja. Kada ste bili ondje?',
    channel: 'social',
    title: 'Ništa se ne poriče',
  },
  {
    text: 'Customer: Lažovi!\nAgent: Naši podaci pokazuju da je poslano u ponedjeljak.\nCustomer: Laži, same laži.\nAgent: To nije točno. Možete li pogledati datum na naljepnici?\nCustomer: Smiješno.\nAgent: Ostajemo pri datumu, a rado bismo pomogli. Koji datum vidite?',
    channel: 'social',
    title: 'Odgovori koji pitaju ne prepiru se',
  },
  {
    text: 'Customer: Lagali ste o cijeni.\nAgent: Naši podaci pokazuju cijenu toga dana.\nCustomer: Kakva prevara.\nAgent: To nije točno.\nCustomer: Lažovi!\nAgent: Kao što smo već rekli, to je cijena toga dana.',
    channel: 'chat',
    title: 'Chat nije javan',
  },
  { text: 'Customer: Katastrofa od usluge.\nAgent: Žao nam je zbog toga, pogledat ćemo danas.', channel: 'social' },
  {
    text: 'Customer: Lažete!\nAgent: To nije točno.\nCustomer: Lopovi!\nAgent: Karta je vraćena u petak, to je činjenica.\nCustomer: Sramota!\nAgent: [[Niste u pravu]], novac je na računu.',
    channel: 'social',
  },
]
