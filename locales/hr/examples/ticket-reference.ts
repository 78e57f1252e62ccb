import type { Example } from '../../../src/locale.ts'

export const ticketReference: readonly Example[] = [
  {
    text: 'Customer: Paket je izgubljen.\nAgent: Pozdrav Mia, žao nam je zbog paketa. [[Otvorila sam predmet]], a do petka ćemo Vam se javiti.',
  },
  {
    text: 'Customer: Naplaćeno mi je dvaput.\nAgent: Pozdrav Tomo, žao nam je zbog greške. [[Istražit ćemo to]] i pisati Vam u roku od dva dana.',
  },
  {
    text: 'Customer: Linija ne radi od ponedjeljka.\nAgent: Pozdrav Ada, hvala na strpljenju. [[Prijavili smo kvar]] tehničarima, koji će Vas nazvati do podne.',
  },
  {
    text: 'Customer: Kofer je stigao s rupom.\nAgent: Pozdrav Ben, žao nam je zbog kofera. [[Reklamacija je zaprimljena]] i traje do deset dana.',
  },
  { text: 'Hvala na dojavi. [[Otvorili smo tiket]] i pišemo Vam u roku od dva radna dana.', kind: 'template' },
  { text: 'Customer: Torba je nestala.\nAgent: Žao mi je, Iva. [[Pokrenut ćemo potragu]] danas do 17 sati.' },
  { text: 'Customer: Paket je izgubljen.\nAgent: Otvorila sam Vam predmet, Mia. Broj predmeta je C-48213.' },
  {
    text: 'Customer: Naplaćeno mi je dvaput.\nAgent: Istražit ćemo to do petka. U svakom trenutku možete pitati za #48213.',
  },
  {
    text: 'Customer: Broj predmeta je 7741-22, ima li vijesti?\nAgent: Eskalirala sam ga tehničarima, danas će Vas nazvati.',
    title: 'Kupac ima broj',
  },
  {
    text: 'Customer: Kofer je stigao s rupom.\nAgent: Zaprimila sam reklamaciju, Ben. Danas ćete e-mailom dobiti broj reklamacije.',
    title: 'Broj je na putu',
  },
  {
    text: 'Hvala na dojavi. Otvorili smo tiket pod brojem {{ticket.id}} i pišemo Vam u roku od dva radna dana.',
    kind: 'template',
  },
  {
    text: 'Customer: Je li plavi na zalihi?\nAgent: Pogledat ću, samo minutu. Da, još su dva.',
    title: 'Provjera nije istraga',
  },
  { text: 'Customer: Lift ne radi.\nAgent: Žao mi je. Otvorila sam prijavu broj 4471 i majstor dolazi sutra u 9.' },
  {
    text: 'Customer: Nestao mi je kovčeg.\nAgent: Žao mi je. [[Pokrećemo potragu]] i javljamo Vam se u petak do podneva.',
  },
  {
    text: 'Customer: Ne mogu na mrežu.\nAgent: Dobar dan! Ponovno sam pokrenula usmjerivač, a račun sam Vam otvorila jutros.',
    title: 'Pokrenuti se može i uređaj',
  },
  {
    text: 'Customer: Hakirali su mi račun.\nAgent: Žao mi je. Račun je blokiran, a [[prijavu sam podnijela]]; odgovor stiže u petak.',
  },
  {
    text: 'Poštovani {{name}}, pokrenuli smo istragu kod dostavne službe pod brojem [broj zahtjeva] i javljamo se do srijede.',
    kind: 'template',
  },
  { text: 'Customer: Nestao mi je prsten.\nAgent: Žao mi je! Pokrenuli smo potragu, broj je PIR-5521.' },
]
