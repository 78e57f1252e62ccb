import type { Example } from '../../../src/locale.ts'

export const negativeWords: readonly Example[] = [
  { text: 'Customer: Kada stiže rezervni dio?\nAgent: [[Ne znam]], to odlučuje dobavljač.' },
  { text: 'Customer: Je li filter uključen u cijenu?\nAgent: [[Nisam sigurna]], ali ovdje je cijeli popis opreme.' },
  { text: 'Customer: Kada će biti nova kolekcija?\nAgent: [[Nemam pojma]].', title: 'Razgovorno' },
  {
    text: 'Customer: Zasto je otkazan termin?\nAgent: [[Nismo sigurni]], netko drugi je unosio termine.',
    title: 'Bez dijakritičkih znakova u upitu',
  },
  {
    text: 'Customer: Možete li me nazvati u šest?\nAgent: Mi [[nikad]] ne zovemo nakon pet; odgovara li Vam u četiri?',
  },
  { text: 'Customer: Smijem li promijeniti sjedalo?\nAgent: [[Morate]] najprije ispuniti obrazac.' },
  { text: 'Customer: Zašto je iznos rezerviran?\nAgent: [[Takva su pravila]].' },
  { text: 'Customer: Koliko traje jamstvo?\nAgent: [[Jeste li pogledali na našoj stranici]]? Ondje je popis.' },
  { text: 'Customer: Jako sam ljuta zbog ovoga!\nAgent: [[Smirite se]], upravo otvaram narudžbu.' },
  { text: 'Customer: Možete li to popraviti?\nAgent: [[To nije moj posao]].' },
  { text: 'Customer: Boja je drukčija.\nAgent: [[Iskreno]], fotografija je malo starija; mogu Vam poslati novu.' },
  { text: 'Do petka [[ništa]] nije slobodno; mogu Vam rezervirati sljedeći termin.', kind: 'template' },
  { text: 'Customer: Je li pisac popravljen?\nAgent: [[Kao što sam Vam već rekla]], servis ga vraća u petak.' },
  { text: 'Customer: Koji je razlog?\nAgent: Usluga je ovdje [[loša]], ali imamo drugu.' },
  { text: 'Customer: Oprostite što opet smetam.\nAgent: Nema problema, ne brinite. Vidim paket ovdje.' },
  { text: 'Customer: Hvala na brzoj pomoći!\nAgent: Nema na čemu, drago mi je da radi.' },
  {
    text: 'Customer: Prošli je posjet bio katastrofa.\nAgent: Žao mi je zbog lošeg iskustva. Smijem li pogledati o čemu je riječ?',
  },
  {
    text: 'Customer: Kako da resetiram modem?\nAgent: Morate držati gumb deset sekundi.',
    title: 'Korak za koji je kupac pitao nije zapovijed',
  },
  { text: 'Customer: Što da radim s kodom?\nAgent: Spremite ga na sigurno i nikada ne dijelite lozinku s drugima.' },
  {
    text: 'Customer: Je li to bio velik kvar?\nAgent: Nije to ništa strašno, samo se otpustio vijak.',
    title: 'Dobra vijest u niječnom obliku',
  },
  {
    text: 'Customer: Koji je film večeras?\nAgent: Igra "Nikad nije kasno", u osam sati.',
    title: 'Naslov u navodnicima',
  },
  {
    text: 'Customer: Ovo je užasno, ništa ne radi i nitko ne pomaže!\nAgent: Tu sam s Vama, idemo zajedno korak po korak.',
    title: 'Riječi kupca',
  },
  {
    text: 'Customer: Moram li doći osobno?\nAgent: Ne morate, sve rješavamo telefonom.',
    title: '"Ne morate" nije zapovijed',
  },
  {
    text: 'Customer: Je li juha dobra?\nAgent: Uopće nije loša, gosti je često traže.',
    title: '"Nije loše" je pohvala',
  },
  {
    text: 'Napisali ste: ništa ne radi od ponedjeljka.\nHvala što ste nam to javili. Vaš smo predmet ponovno otvorili.',
    kind: 'template',
    title: 'Riječi kupca, navedene',
  },
  {
    text: 'Customer: Gdje je sve to?\nAgent: Na nistavilo ne mislite, sve je u prilogu.',
    title: 'Riječ unutar riječi',
  },
  {
    text: 'Customer: Koja su pravila?\nAgent: Prema našim pravilima imate 14 dana za povrat.',
    title: 'What the rules allow is good news',
  },
  { text: 'Customer: Što da radim s PIN-om?\nAgent: Nikad nikome ne odajte PIN.', title: 'Advice on safety' },
  { text: 'Customer: Do kad vozi tramvaj?\nAgent: [[Jeste li gledali na našoj stranici]]?' },
  { text: 'Customer: Što sam krivo upisala?\nAgent: Ništa krivo, sve je točno!', title: 'Good news' },
  {
    text: 'Customer: Vjerna sam vam deset godina.\nAgent: Iskreno Vam zahvaljujemo na povjerenju!',
    title: 'Thanks that are meant',
  },
  { text: 'Customer: Koja cijena vrijedi?\nAgent: [[Kako sam već napomenula]], ona na polici.' },
  { text: 'Customer: Zašto ne?\nAgent: [[Tako kaže pravilnik]].' },
  { text: 'Customer: Tko rješava žalbe?\nAgent: [[To nije moj posao]].' },
  { text: 'Customer: Što pokriva?\nAgent: Imate policu, [[tamo sve piše]].' },
  { text: 'Customer: Zar mi nitko ne može promijeniti termin?\nAgent: Razumijem, ali [[ja o tome ne odlučujem]].' },
  {
    text: 'Customer: Jesam li zakasnila?\nAgent: Dobar dan! Ništa niste propustili, predstava počinje u osam.',
    title: 'Dobra vijest',
  },
  { text: 'Customer: Tko zapošljava poštare?\nAgent: Žao mi je, ali to [[nema veze s nama]].' },
  { text: 'Customer: Kad će otvoriti?\nAgent: [[Otkud ja znam]].' },
  {
    text: 'Customer: Tko mi to može reći?\nAgent: [[Nitko]] Vam to sada neće reći.',
    title: 'Zamjenica s velikim slovom nije ime',
  },
  { text: 'Customer: Baš mi treba danas.\nAgent: [[Nikako ne]] možemo danas.' },
  { text: 'Customer: Znate li zašto kasni?\nAgent: [[Nemam informaciju]] o tome.' },
  { text: 'Customer: Zašto ne uvažite račun?\nAgent: [[Zakon je takav]].' },
  { text: 'Customer: Tko mi može pomoći?\nAgent: [[Nismo mi za to nadležni]].' },
  {
    text: 'Customer: Bojim se da ću nešto pokvariti.\nAgent: Dobar dan! Ništa se ne može pokvariti, sve se poništava jednim klikom.',
    title: 'Umirivanje',
  },
  {
    text: 'Customer: Cijeli sam vikend bez tople vode.\nAgent: Dobar dan! To je zaista grozno iskustvo, žao mi je. Majstor dolazi u 16 sati.',
    title: 'Suosjećanje',
  },
  { text: 'Customer: Molim popust.\nAgent: [[Ni u snu]].' },
  { text: 'Customer: Još uvijek čekam!\nAgent: [[I drugi čekaju]].' },
  {
    text: 'Customer: Želim otkazati pregled.\nAgent: Dobar dan! Pregled je otkazan, ništa se ne naplaćuje.',
    title: 'Dobra vijest',
  },
  { text: 'Customer: Zašto kasni?\nAgent: [[Neman pojma]].', title: 'Narječje' },
  { text: 'Customer: Zašto kasni?\nAgent: [[Otkud bi ja to znao]]?' },
  { text: 'Customer: Tko to rješava?\nAgent: [[To nije u našoj ingerenciji]].' },
  {
    text: 'Customer: Je li se nešto pokvarilo?\nAgent: Ne brinite, niste ništa poremetili. Uređaj sam upravo ponovno uključila.',
  },
  {
    text: 'Customer: Kada je gotovo?\nAgent: Predmet će, [[kao što smo Vas već više puta obavijestili]], biti riješen 12. svibnja.',
  },
  { text: 'Customer: Zašto baš ja?\nAgent: [[Što ja znam]].' },
  { text: 'Customer: Može li netko pogledati?\nAgent: Direktor [[nema vremena za to]].' },
  { text: 'Customer: Je li to normalno?\nAgent: [[Takav je zakon]].' },
  { text: 'Customer: Traže mi PIN.\nAgent: PIN nikada nemojte govoriti nikome, ni nama.' },
  { text: 'Customer: Jeste li imali kvarova?\nAgent: Zasad nijedan, a servis radimo svaki mjesec.' },
  { text: 'Customer: Je li netko tamo?\nAgent: [[Nema nikoga]].' },
  { text: 'Customer: Može li čekom?\nAgent: [[To kod nas ne postoji]].' },
  { text: 'Customer: Radite li nedjeljom?\nAgent: Radimo, ljekarna nikad ne zatvara.' },
  { text: 'Customer: Nije fer.\nAgent: [[Pravila vrijede za sve]].' },
  {
    text: 'Customer: Kad stiže?\nAgent: [[Nemam pojma]], možda 5. svibnja ujutro.',
    title: 'Datum ne završava rečenicu',
  },
]
