import type { Example } from '../../../src/locale.ts'

export const bareNo: readonly Example[] = [
  {
    text: 'Customer: Imate li plavi čajnik na zalihi?\nAgent: Pozdrav Mira, hvala na upitu. Nažalost [[nemamo]] plavi.',
  },
  { text: 'Customer: Mogu li paket podići danas?\nAgent: [[Ne]].' },
  {
    text: 'Customer: Možete li dostaviti u nedjelju?\nAgent: Nažalost [[ne možemo Vam dostaviti]] nedjeljom.',
    title: 'Zanaglasnica iza glagola',
  },
  {
    text: 'Customer: Možete li mi poslati račun poštom?\nAgent: Žao mi je, [[to Vam ne možemo]].',
    title: 'Zanaglasnica ispred glagola',
  },
  {
    text: 'Customer: Mozete li zamijeniti ekran?\nAgent: Nazalost, [[ne mozemo ga zamijeniti]].',
    title: 'Bez dijakritičkih znakova',
  },
  {
    text: 'Customer: Ima li soba s balkonom?\nAgent: Žao mi je, [[nema slobodnih]] soba s balkonom. Mogu li Vam još kako pomoći?',
    title: '"Mogu li još pomoći?" napušta molbu',
  },
  {
    text: 'Customer: Kada opet stiže jakna?\nAgent: [[Nemamo više]] jaknu. Nadamo se da uskoro stiže.',
    title: 'Nada nije korak',
  },
  { text: 'Customer: Je li bazen otvoren?\nAgent: [[Nije dostupan]] danas. Nadamo se da je uskoro otvoren.' },
  {
    text: 'Customer: Može li povrat bez računa?\nAgent: Povrat [[nije moguć]] bez računa.',
    title: 'Red riječi: predmet stoji ispred odricanja',
  },
  { text: '[[Ne nudimo]] zamatanje poklona.', kind: 'template' },
  { text: 'Customer: Imate li plavi čajnik?\nAgent: Plavi je rasprodan, ali crveni je ovdje i košta jednako.' },
  {
    text: 'Customer: Možete li dostaviti u nedjelju?\nAgent: Nažalost ne možemo dostaviti nedjeljom. Odgovara li Vam ponedjeljak ujutro?',
  },
  {
    text: 'Customer: Ima li soba s balkonom?\nAgent: Ne, žao mi je.\nAgent: Mogu Vam ponuditi kutnu sobu s velikim prozorom.',
    title: 'Korak dolazi u sljedećoj poruci',
  },
  {
    text: 'Customer: Je li trgovina sada otvorena?\nAgent: Nije još otvorena. Otvaramo sutra u devet.',
    title: 'Datum je korak',
  },
  { text: 'Customer: Plaćam li povrat?\nAgent: Ne, povrat je besplatan.', title: 'Dobra vijest' },
  { text: 'Customer: Hvala na brzoj pomoći!\nAgent: Nema problema, rado sam pomogla. Javite se opet kad god zatreba.' },
  { text: 'Customer: Hvala Vam puno!\nAgent: Nema na čemu.' },
  { text: 'Customer: Moram li nešto nadoplatiti?\nAgent: Ne morate ništa nadoplatiti, nema dodatnih troškova.' },
  {
    text: 'Customer: Imate li hotele s četiri zvjezdice?\nAgent: Imamo mnogo hotela s tri zvjezdice, ali nemamo nijedan s četiri.',
    title: 'Ono što ima stoji ispred odricanja',
  },
  { text: 'Customer: Bojim se da ću zakasniti.\nAgent: Ne brinite, čekamo Vas do sedam.' },
  {
    text: 'Customer: Ne mogu otvoriti račun.\nAgent: Žao mi je što ne možete otvoriti račun. Šaljem Vam ga sada kao PDF.',
    title: 'Riječ je o nevolji kupca',
  },
  { text: 'Customer: Primate li pse?\nAgent: Pozdrav! Ljubimci [[nisu dopušteni]].' },
  { text: 'Customer: Imate li stol za petak?\nAgent: Petak [[je popunjen]], žao mi je.' },
  { text: 'Customer: Bojim se smetnji.\nAgent: Sve radi, nema više smetnji.', title: 'Dobro je da je nema' },
  {
    text: 'Customer: Je li sigurno?\nAgent: Da, nikakvog rizika nema.',
    title: 'Red riječi: što se odriče stoji ispred',
  },
  { text: 'Customer: Imate li crvene?\nAgent: Crvenih nema, no plave su stigle jučer.' },
  { text: 'Customer: Hoćete li stići do petka?\nAgent: Do petka [[ne stižemo]].' },
  { text: 'Customer: Imate li stol za petero?\nAgent: [[Puni smo]].' },
  { text: 'Customer: Je li sigurno?\nAgent: Nitko drugi nema pristup Vašim slikama.', title: 'Good news' },
  {
    text: 'Customer: Može li se dostava platiti čekom?\nAgent: Dobar dan! [[To nije moguće]]. Zahvaljujemo na razumijevanju.',
    title: 'Zahvala nije korak',
  },
  { text: 'Customer: Je li popust na torbe prenosiv?\nAgent: Dobar dan! Bonovi [[nisu prenosivi]].' },
  { text: 'Customer: Stiže li čajnik do petka?\nAgent: Dobar dan! To nažalost [[neće stići]] na vrijeme.' },
  { text: 'Customer: Je li servis otvoren za blagdane?\nAgent: Dobar dan! Servis blagdanom [[ne radi]].' },
  { text: 'Customer: Može li čekom?\nAgent: Dobar dan! Čekove ne primamo, a prolaze sve kartice.' },
  { text: 'Customer: Mogu li podići novac?\nAgent: Dobar dan! Bankomat [[je izvan funkcije]].' },
  { text: 'Customer: Ima li termina u svibnju?\nAgent: Dobar dan! Nažalost, [[svi su termini do lipnja zauzeti]].' },
  {
    text: 'Customer: Je li predstava otkazana?\nAgent: Dobar dan! Predstava nije otkazana, počinje u osam.',
    title: 'Dobra vijest',
  },
  { text: 'Customer: Mogu li kupiti jednu žlicu?\nAgent: Dobar dan! Žlice [[se ne prodaju]] pojedinačno.' },
  {
    text: 'Customer: Ima li u tome orašastih plodova?\nAgent: Dobar dan! Ne, keksi ne sadrže alergene.',
    title: 'Dobra vijest',
  },
  { text: 'Customer: Smijem li na bazen s loptom?\nAgent: Dobar dan! Lopte su na bazenu [[zabranjene]].' },
  { text: 'Customer: Hoćete li poskupjeti?\nAgent: Dobar dan! Ove godine nema poskupljenja.', title: 'Dobra vijest' },
  {
    text: 'Customer: Stajete li u Ogulinu?\nAgent: Autobus na toj liniji [[ne staje]] u Ogulinu.',
    title: 'Što se ne čini, kad je to netko upravo zatražio',
  },
  { text: 'Customer: Može li se terasa unajmiti za krštenje?\nAgent: Terasu [[ne iznajmljujemo]] za privatne zabave.' },
  {
    text: 'Customer: Trebao bih prijevoz s kolodvora u ponoć.\nAgent: [[Zadnji autobus polazi u]] 23 sata.',
    title: 'Činjenica koja isključuje želju',
  },
  {
    text: 'Customer: Kad vozi zadnji autobus?\nAgent: Dobar dan! Zadnji autobus polazi u 23 sata.',
    title: 'Ista činjenica kao odgovor na pitanje',
  },
  { text: 'Customer: Molim povrat za ulaznicu.\nAgent: Vaš zahtjev za [[povrat je odbijen]]. Lijep pozdrav, Ivana' },
  { text: 'Customer: Vraćate li polog?\nAgent: Polog Vam [[nećemo vratiti]].' },
  { text: 'Customer: Planirate li otvoriti poslovnicu u Gospiću?\nAgent: [[Ne planiramo]].' },
  {
    text: 'Customer: Vrijedi li još ponuda?\nAgent: Dobar dan! Ne brinite, vrijedi do kraja mjeseca.',
    title: 'Dobra vijest',
  },
  {
    text: 'Customer: Je li istekla ponuda?\nAgent: Dobar dan! Ne, vrijedi do kraja mjeseca.',
    title: 'Iza "ne" stoji što vrijedi',
  },
  {
    text: 'Customer: Imam li kakvih kašnjenja u otplati?\nAgent: Dobar dan! Nemate nijedno kašnjenje.',
    title: 'Dobra vijest',
  },
  {
    text: 'Customer: Bojim se da je netko ušao u moj račun.\nAgent: Dobar dan! Razumijem Vašu brigu. Nema sumnjivih prijava, sve je u redu.',
    title: 'Dobra vijest',
  },
  {
    text: 'Customer: Imate li sobu s pogledom?\nAgent: Dobar dan! Soba 21 gleda na more i nije bučna.',
    title: 'Niječe se samo nešto sporedno',
  },
  {
    text: 'Customer: Mogu li promijeniti grupu?\nAgent: [[Nemožemo Vas prebaciti]] u drugu grupu.',
    title: 'Kako se u žurbi piše',
  },
  { text: 'Customer: Je li moguće ukinuti naknadu?\nAgent: Naknadu [[nije moguće]] ukinuti.' },
  { text: 'Customer: Ima li mjesta na tečaju?\nAgent: [[Tečaj za početnike je pun]].' },
  {
    text: 'Customer: Radi li vam servis na praznik?\nAgent: Na praznik [[smo zatvoreni]].',
    title: 'Činjenica koja isključuje želju',
  },
  {
    text: 'Customer: Smijem li unijeti hranu?\nAgent: Dobar dan! Smijete, nema nikakve zabrane.',
    title: 'Dobra vijest',
  },
  {
    text: 'Customer: Mogu li ostaviti auto preko noći?\nAgent: Dobar dan! Možete, garaža se noću ne zatvara.',
    title: 'Dobra vijest',
  },
  {
    text: 'Customer: Imate li popusta za obitelj?\nAgent: Dobar dan! Obitelji imaju 20 posto popusta, a djeca do 5 godina ne plaćaju.',
    title: 'Dobra vijest',
  },
  {
    text: 'Customer: Mogu li promijeniti ime na karti?\nAgent: Ime na karti se [[nemože promjenit]].',
    title: 'Pogrešno napisano',
  },
  { text: 'Customer: Jel mogu dobit još jedan ključ?\nAgent: [[Nemremo dati]] drugi ključ.', title: 'Narječje' },
  { text: 'Customer: Da li posuđujete šatore?\nAgent: Šatore [[ne posuđujemo]].' },
  { text: 'Customer: Bi li mogao uzeti garažu od svibnja?\nAgent: Garaža [[je već iznajmljena]].' },
  { text: 'Customer: Molim vas odgodu.\nAgent: Vaš zahtjev [[je negativno riješen]].' },
  {
    text: 'Customer: Da li posuđujete šatore?\nAgent: Šatore ne posuđujemo, ali Vam mogu dati broj kluba koji ih iznajmljuje.',
  },
  { text: 'Customer: Dal dijelite moje podatke?\nAgent: Vaše podatke ne dijelimo ni s kim.', title: 'Dobra vijest' },
  { text: 'Customer: Mogu li doći sa psom?\nAgent: Psi [[nisu dobrodošli]].' },
  { text: 'Customer: Može popust za učenike?\nAgent: Popusta za učenike [[nažalost nema]].' },
  { text: 'Customer: Ima li mjesta na tečaju?\nAgent: Nažalost, [[sve su grupe pune]].' },
  {
    text: 'Customer: Mogu li doći sa psom?\nAgent: Psi nisu dobrodošli u vodi, ali na plaži imamo pojilo i sjenu za njih.',
  },
  { text: 'Customer: Bi li se moglo platiti u lipnju?\nAgent: [[Nebi moglo]].' },
  { text: 'Customer: Imate li zadnji broj?\nAgent: [[Razgrabili su ga]] već prvi dan.' },
  { text: 'Customer: Smije li pas u vodu?\nAgent: U vodu ne smije, no sto metara dalje je plaža za pse.' },
  { text: 'Customer: Biste li mi uramili sliku?\nAgent: Slike [[ne uramljujemo]].' },
  { text: 'Customer: Mogu li kod doktorice Kos?\nAgent: Doktorica Kos [[više ne radi]] kod nas.' },
  { text: 'Customer: Mogu li unajmiti dvoranu?\nAgent: Dvorana [[je u tom terminu već dodijeljena]] drugom klubu.' },
  {
    text: 'Customer: Mogu li kod doktorice Kos?\nAgent: Doktorica Kos više ne radi kod nas, zamjenjuje je doktor Lalić. Odgovara li Vam utorak?',
  },
  { text: 'Customer: Moram li doplatiti prtljagu?\nAgent: Ne.', title: 'Ne je dobra vijest' },
  { text: 'Customer: Hoće li mi propasti bodovi?\nAgent: Ne, vrijede dvije godine.' },
  { text: 'Customer: Je li prekasno za upis?\nAgent: Nije, upisi traju do subote.' },
  { text: 'Customer: Radite li nedjeljom?\nAgent: [[Radimo samo radnim danom]].' },
  { text: 'Customer: Moram li doplatiti i mogu li ponijeti dva kofera?\nAgent: [[Ne]].', title: 'Odbijena je i želja' },
  { text: 'Customer: Treba mi soba za pušače.\nAgent: Hotel [[je nepušački]].' },
  {
    text: 'Customer: Zašto je zahtjev odbijen?\nAgent: Zahtjev je odbijen jer nedostaje potvrda. Dovoljno je da nam je pošaljete do petka.',
  },
  {
    text: 'Customer: Imate li plave deke?\nAgent: Plave [[su rasprodane]]. Možda stignu uskoro.',
    title: 'Nada nije korak',
  },
  { text: 'Customer: Imate li plave deke?\nAgent: Plave su rasprodane. Možda Vam se svidi siva?' },
  { text: 'Customer: Imate li raženi kruh?\nAgent: Danas je rasprodan, sutra od sedam ga opet imamo.' },
  { text: 'Customer: Mogu li unijeti bocu?\nAgent: Ne smije staklo, plastična boca može.' },
  { text: 'Customer: Mogu li unijeti bocu?\nAgent: [[Ne smije]] staklo.' },
  { text: 'Customer: Ima li kolača bez laktoze?\nAgent: Ima, svi voćni nemaju laktoze.' },
  { text: 'Customer: Mogu li doći ranije?\nAgent: Prijava [[je tek od 15h]].' },
  { text: 'Customer: Od kada je prijava?\nAgent: Prijava je tek od 15 sati.' },
  { text: 'Customer: Hoćete li zadržati stari popust?\nAgent: [[Nećemo]].' },
  { text: 'Customer: Hoćete li mi naplatiti kaznu?\nAgent: Nećemo.', title: 'Dobra vijest' },
]
