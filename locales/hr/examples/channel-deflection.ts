import type { Example } from '../../../src/locale.ts'

export const channelDeflection: readonly Example[] = [
  {
    text: 'Customer: Aplikacija se zatvori svaki put kad otvorim košaricu.\nAgent: Pozdrav Nora, hvala na dojavi. [[Javite nam se u inbox]].',
    channel: 'social',
    title: 'Sam poziv u privatne poruke',
  },
  {
    text: 'Customer: Lampa je stigla s razbijenim sjenilom.\nAgent: Pozdrav Tomo, žao nam je zbog lampe. [[Pišite nam u inbox]] o tome.',
    channel: 'social',
  },
  {
    text: 'Customer: Vozač je ostavio paket na kiši.\nAgent: Pozdrav Ada, žao nam je zbog paketa. [[Kontaktirajte nas na]] https://pomoc.example/kontakt',
    channel: 'social',
  },
  {
    text: 'Customer: Koji filter odgovara modelu M20?\nAgent: Dobar dan i hvala na upitu. [[Posjetite našu web-stranicu]].',
    channel: 'chat',
    title: 'Određeno pitanje',
  },
  {
    text: 'Customer: U ožujku mi je naplaćeno dvaput.\nAgent: Poštovani gospodine Lindić, hvala što ste nam pisali. [[Molimo nazovite našu]] službu na 01 555 0100.',
    channel: 'email',
  },
  {
    text: 'Customer: Juha je stigla bez kruha.\nAgent: Pozdrav Ben, hvala na dojavi. [[Opišite problem]] ovdje: https://example.com/upit',
    channel: 'social',
    title: 'Uz poveznicu šalje drugamo',
  },
  { text: 'Customer: Gdje je moja vrecica?\nAgent: Dobar dan. [[Obratite se dostavnoj službi]].', channel: 'chat' },
  {
    text: 'Customer: Paket se ne miče tjedan dana.\nAgent: Pozdrav Mia, hvala na poruci. Pošaljite nam broj narudžbe u privatnu poruku pa ćemo ga potražiti.',
    channel: 'social',
    title: 'Naveden je podatak koji treba',
  },
  {
    text: 'Customer: Kako mogu promijeniti adresu pretplate?\nAgent: Pozdrav! Upute možete pronaći na našoj stranici: https://pomoc.example/adresa',
    channel: 'social',
    title: 'Upute za pitanje "kako"',
  },
  {
    text: 'Customer: Kome se mogu obratiti za grupne rezervacije?\nAgent: Pozdrav! Nazovite našu službu na 01 555 0123, od osam do šest.',
    channel: 'social',
    title: 'Kupac pita kome da se obrati',
  },
  {
    text: 'Customer: Kaput je stigao u krivoj boji.\nAgent: Pozdrav Lea, žao nam je. Zadržite ga dok ne stigne pravi, a kurir ga onda preuzima. Naljepnica je ovdje: https://example.com/naljepnica',
    channel: 'email',
    title: 'Poveznica uz odgovor',
  },
  {
    text: 'Customer: Poslala sam slike.\nAgent: Hvala Jo, primili smo Vašu poruku u inboxu i ondje odgovaramo.',
    channel: 'social',
    title: 'Poruka je već stigla',
  },
  {
    text: 'Customer: Kod sada radi, hvala!\nAgent: Drago nam je! Pišite nam u inbox ako Vam zatreba još pomoći.',
    channel: 'social',
    title: 'Ponuda za kasnije',
  },
  {
    text: 'Customer: Lampa treperi.\nAgent: Hvala na poruci. Treperi li na obje utičnice? Ako da, nazovite nas na 01 555 0100.',
    channel: 'chat',
    title: 'Najprije pitanje',
  },
  { text: 'Customer: Koliko stoji karta za psa?\nAgent: Za cijene [[nazovite 01]] 2345 678.' },
  { text: 'Customer: Koji mi papiri trebaju?\nAgent: [[Sve imate na našoj stranici]].' },
  {
    text: 'Customer: Gdje mogu podnijeti prigovor?\nAgent: Pišite na prigovori@grad.example.',
    title: 'The customer asks where',
  },
  { text: 'Customer: Zašto je račun veći?\nAgent: Dobar dan, [[nazovite korisničku]] službu.' },
  { text: 'Customer: Zašto mi je račun veći ovaj mjesec?\nAgent: [[Javite se u poslovnicu]].', channel: 'chat' },
  {
    text: 'Customer: Koliko stoji produženje registracije?\nAgent: Dobar dan, [[sve informacije pronađite na našoj]] web stranici.',
    channel: 'chat',
  },
  { text: 'Customer: Kada počinju upisi?\nAgent: Dobar dan, [[posjetite našu web stranicu]].', channel: 'chat' },
  { text: 'Customer: Koji su uvjeti za kredit?\nAgent: [[Uvjete imate na našoj stranici]].' },
  { text: 'Customer: Zašto mi kasni mirovina?\nAgent: [[Nazovite HZMO]].' },
  { text: 'Customer: Kasnim.\nAgent: Nazovite me.' },
  { text: 'Customer: Do kada radi blagajna?\nAgent: [[Pogledajte na Googleu]].' },
  { text: 'Customer: Kolika je zakasnina?\nAgent: [[Informacije o tome nalaze se na našoj stranici]].' },
  { text: 'Customer: Koja je razlika između dvije karte?\nAgent: [[Provjerite u našem cjeniku]].' },
  {
    text: 'Customer: Zašto mi je skinuto 7 eura?\nAgent: Pošaljite nam u privatnu poruku posljednje četiri znamenke kartice pa odmah gledamo.',
    channel: 'social',
  },
  {
    text: 'Customer: Kome prijavljujem kvar na liniji?\nAgent: Javite se na kvarovi@primjer.hr, odgovaraju i vikendom.',
  },
  { text: 'Customer: Gdje mogu naći upute?\nAgent: [[Imate sve na stranici]].' },
  { text: 'Customer: Koliko košta čišćenje kamenca?\nAgent: [[Nazovite ordinaciju na 01]] 555 444.' },
  { text: 'Customer: Kolika je zatezna kamata?\nAgent: [[Kamate su objavljene na našoj stranici]].' },
  { text: 'Customer: Kolika je zatezna kamata?\nAgent: [[Javite se svom savjetniku]].' },
  { text: 'Customer: Kolika je zatezna kamata?\nAgent: [[Provjerite u poslovnici]].' },
  { text: 'Customer: Kolika je zatezna kamata?\nAgent: Iznosi 6 % i objavljena je na našoj stranici.' },
  { text: 'Customer: Kolika je naknada za raskid?\nAgent: Iznosi 20 eura. Pisat ćemo Vam na mail do petka.' },
  {
    text: 'Customer: U vrećici kave bila je plastika!\nAgent: Žao nam je! Pošaljite nam u privatnu poruku broj serije i adresu, novu kavu šaljemo danas.',
    channel: 'social',
  },
  { text: 'Customer: Kolika je naknada za prijevremeni raskid?\nAgent: [[Na našoj stranici možete pronaći]] sve.' },
  { text: 'Customer: Kolika je kotizacija?\nAgent: [[Upit pošaljite na]] info@primjer.hr.' },
  { text: 'Customer: Vrijedi li karta i za trajekt?\nAgent: [[Najbolje da nazovete]].' },
  {
    text: 'Customer: Stigla mi je prazna kutija.\nAgent: Žao nam je! Pošaljite nam adresu u DM, pa danas šaljemo novu.',
    channel: 'social',
  },
  { text: 'Customer: Koje papire trebam za stipendiju?\nAgent: [[Popis je objavljen na mrežnim stranicama]].' },
  { text: 'Customer: Može li ključ u ponoć?\nAgent: Može, najbolje da nazovete dan ranije pa ga ostavimo u sefu.' },
  { text: 'Customer: Koliko teži šator?\nAgent: [[Pišite nam ovdje: https://example.hr/pomoc]]' },
  { text: 'Customer: Koji mi broj treba?\nAgent: [[Tablica je na webu]].' },
  { text: 'Customer: Zašto je tarifa skuplja?\nAgent: [[Šaljite u inbox]].', channel: 'social' },
  { text: 'Customer: Trebam potvrdu.\nAgent: To [[ide samo telefonom]] na 0800 300.' },
  { text: 'Customer: Gdje je paket?\nAgent: [[Pošaljite nam poruku]].', channel: 'social' },
]
