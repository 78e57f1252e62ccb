import type { Example } from '../../../src/locale.ts'

export const askedAlready: readonly Example[] = [
  {
    text: 'Customer: Pozdrav, moj e-mail je dana@example.com i ne mogu se prijaviti.\nAgent: Dobar dan! [[Koja je Vaša e-mail adresa]]?',
  },
  {
    text: 'Customer: Gdje je moja narudžba 4471983?\nAgent: Odmah ću pogledati. [[Recite mi Vaš broj narudžbe]], molim.',
  },
  { text: 'Customer: Zovem se Ana, imam pitanje o računu.\nAgent: Rado ću pomoći. [[Kako se zovete]]?' },
  { text: 'Customer: Trebam stol za dvoje u petak.\nAgent: [[Koji dan Vam odgovara?]]' },
  { text: 'Customer: Nazovite me na +385 1 555 0199.\nAgent: Naravno. [[Koji je Vaš broj telefona]]?' },
  { text: 'Customer: Rezervacija HR55821 još nije potvrđena.\nAgent: [[Možete li mi poslati broj rezervacije]]?' },
  {
    text: 'Customer: Gdje je moja narudžba 4471983?\nAgent: Da potvrdim, koji je Vaš broj narudžbe?',
    title: 'Za potvrdu',
  },
  {
    text: 'Customer: Moj e-mail je dana@example.com.\nAgent: Je li dana@example.com adresa za prijavu? Koja je Vaša e-mail adresa ondje?',
    title: 'Navedeno',
  },
  {
    text: 'Customer: Gdje je moja narudžba 4471983?\nAgent: Ne nalazim je. Recite mi Vaš broj narudžbe još jednom, molim.',
    title: 'Nije odgovaralo',
  },
  { text: 'Customer: Trebam stol za dvoje u petak.\nAgent: Rado. Kako se zovete?', title: 'Još nije rečeno' },
  {
    text: 'Customer: Moj e-mail je dana@example.com.\nAgent: Možete li mi dati i drugu e-mail adresu?',
    title: 'Druga',
  },
  {
    text: 'Customer: Trebam auto 5. svibnja; vraćam ga u petak.\nAgent: Koji dan Vam odgovara za preuzimanje?',
    title: 'Dan povrata nije dan preuzimanja',
  },
  {
    text: 'Customer: Trebam stol za dvoje u petak.\nAgent: Koji dan Vam odgovara?',
    options: { kinds: ['email', 'phone'] },
  },
  { text: 'Customer: Moj broj je 0912345678, nazovite me.\nAgent: [[Na koji vas broj možemo]] nazvati?' },
  { text: 'Customer: Narudžba 554821 kasni.\nAgent: Dobar dan! Molim Vas, [[koji je broj Vaše narudžbe]]?' },
  {
    text: 'Customer: Moj e-mail je ana@primjer.hr, nisam dobila potvrdu.\nAgent: Dobar dan! [[Na koji e-mail da je pošaljemo?]]',
  },
  { text: 'Customer: Bit će nas sedmero, može li terasa?\nAgent: Rado. [[Koliko osoba dolazi?]]' },
  { text: 'Customer: Trebam stol za troje u 20 sati.\nAgent: Naravno. [[U koliko sati želite stol?]]' },
  { text: 'Customer: Moj broj kupca je 77120, zanima me dug.\nAgent: Može. [[Recite mi broj kupca]], molim.' },
  { text: 'Customer: Šaljite na Vlašku 8, poštanski broj je 10000.\nAgent: [[Koji je Vaš poštanski broj]]?' },
  { text: 'Customer: Treba mi karta od Pule do Rijeke.\nAgent: [[Odakle putujete]]?' },
  { text: 'Customer: Putujem autobusom iz Siska u Karlovac.\nAgent: [[Kamo putujete]]?' },
  { text: 'Customer: Prošli mjesec sam kupio bušilicu i već se dimi.\nAgent: Žao mi je. [[Kada ste je kupili]]?' },
  { text: 'Customer: Imam Samsung Galaxy S21 i ne puni se.\nAgent: [[Koji mobitel imate]]?' },
  { text: 'Customer: Bit će nas sedmero.\nAgent: Koliko je djece među vama?', title: 'Drugi podatak' },
  { text: 'Customer: Treba mi karta od Pule do Rijeke.\nAgent: Za koji dan trebate kartu?' },
  {
    text: 'Customer: Dolazim vlakom u 18 sati.\nAgent: U koliko sati želite stol?',
    title: 'Vrijeme dolaska nije vrijeme rezervacije',
  },
  { text: 'Customer: Prošli mjesec sam kupio bušilicu.\nAgent: Imate li račun?' },
  { text: 'Customer: Imam broj ugovora 77551 i želim produžiti.\nAgent: [[Koji je Vaš broj ugovora]]?' },
  { text: 'Customer: Imam Bosch Serie 4 i ne ispumpava vodu.\nAgent: [[Koji model perilice imate]]?' },
  { text: 'Customer: Vozim Golf 6 i svijetli lampica ulja.\nAgent: [[Koji auto imate]]?' },
  { text: 'Customer: Dolazimo u petak oko 19h.\nAgent: [[U koliko sati dolazite?]]' },
  { text: 'Customer: Nas 5 dolazi u petak.\nAgent: Odlično! [[Koliko vas dolazi?]]' },
  { text: 'Customer: Stroj ne radi. Model KX-20.\nAgent: [[O kojem se modelu radi]]?' },
  { text: 'Customer: Broj rezervacije je BX2219, dodajte doručak.\nAgent: [[Pod kojim je brojem rezervacija]]?' },
  { text: 'Customer: šifra rezervacije je HK72LM, dodajem bicikl\nAgent: [[Molim Vas šifru rezervacije]].' },
  { text: 'Customer: Rezervacija za 12. lipnja za dvoje.\nAgent: [[Za koji datum je rezervacija?]]' },
  {
    text: 'Customer: Moj broj telefona je 091 234 5678, bojler curi.\nAgent: [[Na koji broj telefona Vas možemo]] zvati?',
  },
  { text: 'Customer: Torta je na ime Šimić, molim bez oraha.\nAgent: Naravno! [[Na koje ime je torta?]]' },
  { text: 'Customer: Trebam sobu od 12. do 15. srpnja.\nAgent: Rado! Za [[koji datum želite sobu?]]' },
  { text: 'Customer: Kamp radi od 1. svibnja do 30. rujna?\nAgent: Da. Za koji datum želite mjesto?' },
  { text: 'Customer: Trebam doplatiti kofer, datum leta je 4. lipnja.\nAgent: [[Na koji datum letite]]?' },
  { text: 'Customer: Dolazimo u petak navečer.\nAgent: [[Koji dan?]]' },
]
