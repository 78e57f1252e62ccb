import type { Example } from '../../../src/locale.ts'

const NEWS =
  'Naša usluga ponovno radi od danas u podne. Uzrok je bio oštećen kabel kod našeg dobavljača, koji je preko noći zamijenjen, a svi podaci koje ste ranije unijeli i dalje su na svojem mjestu.'

export const roboticRepetition: readonly Example[] = [
  {
    text: 'Customer: I dalje ne radi.\nAgent: Upravo radimo na tome za Vas.\nCustomer: Već tri sata!\nAgent: [[Upravo radimo na tome za Vas!]]',
    title: 'Drugi interpunkcijski znak',
  },
  {
    text: 'Customer: Lampa mi treperi.\nAgent (Dana): Razumijem koliko je to neugodno, Marija.\nCustomer: I zuji.\nAgent (Dana): [[Razumijem koliko je to neugodno, Petra.]] Koja je žarulja u njoj?',
    title: 'Drugo ime',
  },
  {
    text: 'Customer: Gdje je moj paket?\nAgent: Vaš je paket sada kod kurirske službe. Stiže ovaj tjedan.\nCustomer: To ste rekli i prošli tjedan.\nAgent: Stiže ovaj tjedan. [[Vaš je paket sada kod kurirske službe.]]',
    options: { minWords: 6 },
  },
  {
    text: 'Customer: Želim razgovarati s voditeljem.\nAgent: Voditelj radi tek od ponedjeljka ujutro.\nCustomer: Voditelja, molim.\nAgent: @Marija [[Voditelj radi tek od ponedjeljka ujutro.]]',
    title: 'Korisničko ime',
  },
  {
    text: `Customer: Radi li?\nAgent: ${NEWS}\n---\nCustomer: Ima li novosti?\nAgent: ${NEWS}\n---\nCustomer: Izgubila sam tekst!\nAgent: [[${NEWS}]]`,
    title: 'Jedan tekst za sve',
    options: { maxCustomers: 2 },
  },
  {
    text: 'Customer: Zasto zuji?\nAgent: Žarulja nije dobro pričvršćena u lampi.\nCustomer: A zasto treperi?\nAgent: [[Žarulja nije dobro pričvršćena u lampi.]]',
  },
  {
    text: 'Customer: Lampa mi treperi.\nAgent: Hvala Vam na strpljenju.\nCustomer: Dobro.\nAgent: Hvala Vam na strpljenju. Mislim da je žarulja labava.',
    title: 'Uljudnost',
  },
  {
    text: 'Customer: Kamo da ga pošaljem?\nAgent: Pošaljite ga u našu radionicu u Lučkoj ulici.\nCustomer: Možete li to ponoviti?\nAgent: Pošaljite ga u našu radionicu u Lučkoj ulici.',
    title: 'Na zahtjev',
  },
  {
    text: 'Customer: Kada kreće prvi vlak?\nAgent: Vlak za Kameniti Most kreće u 7:15.\nCustomer: A drugi?\nAgent: Vlak za Kameniti Most kreće u 8:15.',
    title: 'Drugo vrijeme',
  },
  {
    text: 'Customer: Koji autobus ide do muzeja?\nAgent: Možete ići autobusom od Sjevernih vrata.\nCustomer: A do zoološkog?\nAgent: Možete ići autobusom od Južnih vrata.',
    title: 'Drugo mjesto',
  },
  {
    text: 'Customer: Lampa mi treperi.\nAgent: Dobar dan! Žarulja je labava. Mogu li Vam još kako pomoći?\nCustomer: Kako da je očistim?\nAgent: Suhom krpom. Mogu li Vam još kako pomoći?',
    title: 'Završno pitanje',
  },
  {
    text: `Customer: Radi li?\nAgent: ${NEWS}\n---\nCustomer: Ima li novosti?\nAgent: Bok, Marija! ${NEWS}`,
    title: 'Prilagođeno',
    options: { maxCustomers: 1 },
  },
]
