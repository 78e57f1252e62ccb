import type { Example } from '../../../src/locale.ts'

export const publicPersonalData: readonly Example[] = [
  {
    text: 'Customer: Paket se ne miče tjedan dana.\nAgent: Pozdrav Mia, hvala na poruci. [[Možete li nam poslati broj narudžbe]]?',
    channel: 'social',
  },
  {
    text: 'Customer: Ne mogu se prijaviti.\nAgent: Bok Ben, hvala na dojavi. [[Pošaljite nam ime i prezime]] i grad.',
    channel: 'social',
  },
  {
    text: 'Customer: Ima li trgovine u blizini?\nAgent: Pozdrav Ada! Hvala na pitanju. [[Koji je Vaš poštanski broj]]?',
    channel: 'social',
  },
  {
    text: 'Customer: Gdje je moj povrat?\nAgent: Pozdrav Tomo, hvala na upitu. [[Recite nam e-mail adresu]] računa.',
    channel: 'social',
  },
  {
    text: 'Customer: Nazovite me na 091 555 4477.\nAgent: Hvala Lea! Nazvat ćemo Vas na [[091-555-4477]] u podne.',
    channel: 'social',
    title: 'Ponavlja se što je kupac napisao',
  },
  {
    text: 'Customer: Kad ce dostava?\nAgent: Bok Iva, hvala na pitanju. [[Napisi nam broj telefona]].',
    channel: 'social',
    title: 'Bez dijakritičkih znakova',
  },
  {
    text: 'Customer: Paket se ne miče tjedan dana.\nAgent: Pozdrav Mia! Možete li nam poslati broj narudžbe u privatnoj poruci?',
    channel: 'social',
  },
  {
    text: 'Customer: Aplikacija se zatvori kad plaćam.\nAgent: Bok Ben! Koju verziju aplikacije imate i koji mobitel?',
    channel: 'social',
    title: 'Verzija i uređaj nisu osobni',
  },
  {
    text: 'Customer: Polica je opet bila prazna.\nAgent: Pozdrav Ada, žao nam je. Recite nam koja je to bila trgovina.',
    channel: 'social',
  },
  {
    text: 'Customer: Ne mogu se prijaviti.\nAgent: Pozdrav Tomo! Upišite e-mail adresu na ovoj stranici i stiže nova poveznica: https://example.com/prijava',
    channel: 'social',
  },
  {
    text: 'Customer: Paket je nestao.\nAgent: Pozdrav Mia! Nemojte ovdje objavljivati svoj broj računa.',
    channel: 'social',
  },
  {
    text: 'Customer: Paket je nestao.\nAgent: Pozdrav Mia! Možete li mi poslati broj narudžbe?',
    channel: 'chat',
    title: 'Chat je privatan',
  },
  {
    text: 'Customer: Račun mi je kriv!\nAgent: Žao nam je! Pošaljite nam u poruku broj kupca pa ga odmah provjeravamo.',
    channel: 'social',
  },
  { text: 'Customer: Gdje je narudžba?\nAgent: [[Koji je broj narudžbe]]?', channel: 'social' },
  { text: 'Customer: Javite se!\nAgent: [[Ostavi nam svoj mail]] u komentaru.', channel: 'social' },
  { text: 'Customer: Trebam potvrdu.\nAgent: [[Na koji mail da pošaljemo]]?', channel: 'social' },
  {
    text: 'Customer: Ne radi mi kartica kluba.\nAgent: [[Javite nam mail s kojim ste]] prijavljeni.',
    channel: 'social',
  },
  {
    text: 'Customer: Ne radi mi kartica kluba.\nAgent: Provjerite jeste li upisali mail s kojim ste se prijavili.',
    channel: 'social',
  },
  { text: 'Customer: Gdje je paket?\nAgent: [[Napišite ovdje ime i mobitel]].', channel: 'social' },
]
