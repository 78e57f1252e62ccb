import type { Example } from '../../../src/locale.ts'

export const empathyMissing: readonly Example[] = [
  { text: 'Customer: Treći put mi je paket nestao. Dosta mi je!\nAgent: [[Molimo pošaljite nam broj pošiljke.]]' },
  {
    text: 'Customer: Naplatili ste mi dvaput i nitko se ne javlja na telefon.\nAgent: [[Pozdrav! Koji je Vaš broj kupca?]]',
    title: 'Pozdrav ne govori o nevolji',
  },
  {
    text: 'Customer: ZAŠTO OPET NE RADI APLIKACIJA?!\nAgent: [[Tu smo za Vas! Koji mobitel imate?]]',
    title: 'Opća ponuda pomoći ništa ne uvažava',
  },
  { text: 'Customer: Super, sad mi je i račun hakiran.\nAgent: [[Lozinku možete promijeniti u postavkama.]]' },
  {
    text: 'Customer: Svaka čast na trudu, torta je stigla u komadima.\nAgent: [[Iz koje je trgovine?]]',
    title: 'Ironija',
  },
  {
    text: 'Customer: Narudžba je stigla oštećena, a trebam je večeras.\nBot: Agent stiže uskoro.\nAgent: [[Koji je broj narudžbe?]]',
    title: 'Bot ništa nije uvažio',
  },
  {
    text: 'Customer: Cekam vec tri tjedna, ovo je sramota.\nAgent: [[Narudžba je poslana u ponedjeljak.]]',
    title: 'Bez dijakritičkih znakova',
  },
  {
    text: 'Customer: Treći put mi je paket nestao. Dosta mi je!\nAgent: Žao mi je što se to ponovilo. Molim pošaljite nam broj pošiljke.',
  },
  {
    text: 'Customer: Naplatili ste mi dvaput i nitko se ne javlja na telefon.\nAgent: Ajoj! Riješimo to odmah; koji je Vaš broj kupca?',
  },
  {
    text: 'Customer: Pisač javlja grešku 41.\nAgent: Otvorite poklopac i recite mi što vidite.',
    title: 'Mirna prijava kvara',
  },
  {
    text: 'Customer: Čekala sam tri sata, ovo je neprihvatljivo.\nAgent: Razumijem koliko je to neugodno. Koji je to bio termin?\nCustomer: Onaj u devet. Nitko nije došao, sramota.\nAgent: Pogledat ću raspored.',
    title: 'Jednom po nevolji',
  },
  {
    text: 'Customer: Vozač se nije pojavio i zakasnila sam na vlak.\nAgent: Hvala Vam što ste nam to javili. Koji je broj rezervacije?',
    title: 'Zahvala na dojavi',
  },
  {
    text: 'Customer: Grijanje ne radi dva tjedna, jako sam razočarana.\nAgent: To se ne bi smjelo dogoditi. Gdje stanujete?',
  },
  {
    text: 'Customer: Uopće nije loše, oduševljena sam novim jelovnikom!\nAgent: Koje ste jelo probali?',
    title: 'Pohvala',
  },
  { text: 'Customer: Jedva čekam novi katalog!\nAgent: Stiže u petak.', title: '"Jedva čekam" je radost' },
  { text: 'Customer: Punjač se zapalio i oštetio mi pod.\nAgent: [[Koji model imate?]]' },
  {
    text: 'Customer: Izgubio sam lozinku, a paket još nije stigao.\nAgent: Kad ste ga naručili?',
    title: 'A calm report',
  },
  { text: 'Customer: Umrla mi je baka, a računi i dalje stižu.\nAgent: [[Koji je broj kupca?]]' },
  { text: 'Customer: Ostavili ste nas na kiši s bebom.\nAgent: [[Koji je broj rezervacije?]]' },
  {
    text: 'Customer: Drugi put mi otkazujete let, ostala sam bez hotela.\nAgent: [[Dobar dan! Novi let je sutra u sedam.]]',
  },
  { text: 'Customer: Zbog vaše greške banka mi je zatvorila račun.\nAgent: [[Dobar dan! Pošaljite potvrdu.]]' },
  {
    text: 'Customer: Umro mi je otac i trebam zatvoriti račun.\nAgent: Dobar dan! Primite moju iskrenu sućut. Trebat će nam smrtni list.',
  },
  { text: 'Customer: Zbog vas sam propustila let.\nAgent: [[Zahtjev za naknadu podnosi se obrascem.]]' },
  {
    text: 'Customer: Je li moj bicikl oštećen u prijevozu?\nAgent: Dobar dan! Nije, sve je u redu.',
    title: 'Pitanje nije pritužba',
  },
  { text: 'Customer: Vaš djelatnik me izvrijeđao pred svima!\nAgent: [[U kojoj poslovnici?]]' },
  { text: 'Customer: Jel vi to ozbiljno, tri tjedna nemam interneta?\nAgent: [[Recite mi broj ugovora.]]' },
  { text: 'Customer: Rođendan je bio jučer, a torta stiže danas.\nAgent: [[Dostava je danas.]]' },
  { text: 'Customer: Pet puta sam zvala i svaki put prekinete vezu.\nAgent: [[Koji je broj ugovora?]]' },
  { text: 'Customer: Dijete mi se otrovalo Vašom hranom.\nAgent: [[Pošaljite račun.]]' },
  { text: 'Customer: Porezala sam se na vaš pakirani nož.\nAgent: [[Koji je broj računa?]]' },
  { text: 'Customer: Treći mjesec zaredom krivo naplaćujete!\nAgent: [[Provjerit ću račun do 15 sati.]]' },
  { text: 'Customer: Tri sata čekam majstora.\nAgent: [[Na kojoj ste adresi?]]' },
  { text: 'Customer: Treću godinu zaredom ljetujemo kod vas. Koliko je soba?\nAgent: Soba je 60 eura.' },
  {
    text: 'Customer: Porezala sam se na vaš pakirani nož.\nAgent: To se lako dogodi, nadam se da nije duboko. Nož mijenjamo besplatno.',
  },
  { text: 'Customer: Konobar mi je prolio vino po haljini.\nAgent: [[Napišite nam datum posjeta.]]' },
  {
    text: 'Customer: Trebam novi ključ, stari se slomio.\nAgent: Možete ga podići danas do 18 sati.',
    title: 'Mirno rečeno',
  },
  {
    text: 'Customer: Zašto sam jutros bez interneta?\nAgent: Radovi u Vašoj ulici traju do 11 sati.',
    title: 'Mirno pitanje',
  },
  {
    text: 'Customer: Već tri dana smo bez interneta i nitko se ne javlja!\nAgent: [[Radovi u Vašoj ulici traju do 11 sati.]]',
  },
  { text: 'Customer: Kći je dobila osip od vaše kreme.\nAgent: [[Pošaljite sliku proizvoda.]]' },
  { text: 'Customer: Taksist me ostavio na kiši.\nAgent: [[Koji je broj vožnje?]]' },
  { text: 'Customer: Još jedan dan bez vode.\nAgent: [[Radovi traju do 18 sati.]]' },
  { text: 'Customer: Nisam spavala cijelu noć zbog vašeg alarma.\nAgent: [[Alarm je popravljen jutros u 6.]]' },
  { text: 'Customer: Je li vam to strašno skupo za poslati u Sydney?\nAgent: Do dva kilograma je 24 eura.' },
  {
    text: 'Customer: Molim Vas, spojite me s voditeljem, zanima me najam dvorane.\nAgent: Rado, spajam Vas s kolegicom Ines.',
  },
  { text: 'Customer: Nakon losiona su mi ruke natečene.\nAgent: [[Pošaljite broj serije.]]' },
  { text: 'Customer: Koliko puta moram zvati da netko dođe?\nAgent: [[Majstor je na putu.]]' },
  {
    text: 'Customer: Bravo, opet sat vremena kašnjenja. Svaka čast.\nAgent: [[Koja je to linija?]]',
    channel: 'social',
  },
  { text: 'Customer: Vozač je bio drzak prema mojoj majci.\nAgent: [[Koja je to bila linija?]]' },
  { text: 'Customer: Platila sam i opet iskaču reklame, koja glupost.\nAgent: [[Koji uređaj imate?]]' },
  { text: 'Customer: Zašto mi je kartica blokirana?\nAgent: Zbog tri unosa PIN-a. Otključat ću je odmah.' },
  { text: 'Customer: Kada stiže odgovor na moj prigovor?\nAgent: U ponedjeljak do 12 sati.' },
  { text: 'Customer: Četvrti dan nemamo grijanja i nitko ništa ne poduzima.\nAgent: [[Koja je adresa zgrade?]]' },
  { text: 'Customer: Sinu je pozlilo od vaše salame.\nAgent: [[Koji je datum na pakiranju?]]' },
  { text: 'Customer: Raskinuli ste mi ugovor o štednji bez ikakve najave.\nAgent: [[Koji je broj ugovora?]]' },
  { text: 'Customer: Ne mogu vjerovati da opet niste poslali potvrdu.\nAgent: [[Na koju adresu?]]' },
  { text: 'Customer: Treći dan nema treninga?\nAgent: Treći dan je slobodan.' },
  { text: 'Customer: Imate li ljutog ajvara?\nAgent: Imamo, četiri eura.' },
]
