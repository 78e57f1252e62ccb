import type { Example } from '../../../src/locale.ts'

export const customerName: readonly Example[] = [
  {
    text: 'Customer: Dobar dan, zovem se Dana Kovač. Čajnik mi curi.\nAgent: [[Dobar dan! Danas Vam šaljem novi.]]\nCustomer: Super.\nAgent: Nema na čemu.',
  },
  { text: 'Customer: Bok, moje ime je Nora. Je li dostava na putu?\nAgent: [[Dobro jutro! Jest, stiže u podne.]]' },
  {
    text: 'Customer: Možete li ponovno poslati račun?\n\nLijep pozdrav,\nAna Horvat\nAgent: [[Dobar dan. Evo ga.]]',
    title: 'Ime ispod maila',
  },
  {
    text: 'Customer: Bok, ja sam Kristijan. Radite li nedjeljom?\nAgent: Bok [[Kristjan]], radimo od deset.',
    title: 'Pogrešno napisano ime',
  },
  {
    text: 'Customer (Katarina Vuk): Radite li nedjeljom?\nAgent: Dobro jutro [[Katrina]], radimo od deset.',
    title: 'Drukčije nego u zaglavlju poruke',
  },
  {
    text: 'Customer: Zovem se gospođa Babić. Je li moj kaput gotov?\nAgent: Dobar dan, [[gospodine]] Babić, gotov je.',
    title: 'Pogrešna titula',
  },
  { text: 'Customer: Dobar dan, zovem se Dana Kovač. Čajnik mi curi.\nAgent: Dobar dan, Dana! Danas Vam šaljem novi.' },
  {
    text: 'Customer: Dobar dan, zovem se Ivan. Čajnik mi curi.\nAgent: Dobar dan, Ivane! Danas Vam šaljem novi.',
    title: 'Vokativ',
  },
  {
    text: 'Customer: Dobar dan, moje ime je Željko. Čajnik mi curi.\nAgent: Dobar dan Zeljko! Danas Vam šaljem novi.',
    title: 'Bez dijakritičkih znakova',
  },
  {
    text: 'Customer: Dobar dan, zovem se Aleksandra Kos. Čajnik mi curi.\nAgent: Bok! Danas ti šaljem novi, Aleks.',
    title: 'Kraći oblik',
  },
  {
    text: 'Customer: Račun glasi na Danu Milić. Kada je sljedeća uplata?\nAgent: Dobar dan! U ponedjeljak.',
    title: 'Ime kao podatak',
  },
  {
    text: 'Customer: Bok, zovem se Nora. Ima li novosti o torbi?\nAgent: @nora_w Isprika na čekanju! Stigla je danas.',
    title: 'Korisničko ime na mreži',
    channel: 'social',
  },
  {
    text: 'Customer (Dana Milić): Čajnik mi curi.\nAgent: Dobar dan! Danas Vam šaljem novi.',
    title: 'Ime u zaglavlju ne mora se spomenuti',
  },
  {
    text: 'Customer: Ja sam Zagrepčanka i nova sam ovdje. Je li sutra Tijelovo?\nAgent: Dobar dan! Jest.',
    title: 'Veliko početno slovo, a nije ime',
  },
  {
    text: 'Customer: Dobar dan, zovem se Jelena Babić. Je li torba stigla?\nAgent: [[Dobar dan! Stiže sutra, i bit će je dosta.]]\nCustomer: Hvala!\nAgent: Molim lijepo!',
    title: '"Je" is no short form of "Jelena"',
  },
  { text: 'Customer: Dobar dan, zovem se Milan. Kada je servis?\nAgent: [[Dobar dan! Servis je u utorak u osam.]]' },
  {
    text: 'Customer: Dobar dan, zovem se Marina Ban. Je li paket krenuo?\nAgent: Poštovani [[gospodine]] Ban, krenuo je.',
  },
  {
    text: 'Customer: Dobar dan, zovem se Petar Ban. Je li paket krenuo?\nAgent: Poštovana [[gospođo]] Ban, krenuo je.',
  },
  { text: 'Customer: Dobar dan, zovem se Petar. Je li paket krenuo?\nAgent: Dobar dan, [[Stjepane]], krenuo je.' },
  { text: 'Customer: Dobar dan, zovem se Saša Ban. Je li paket krenuo?\nAgent: Poštovana gospođo Ban, krenuo je.' },
  { text: 'Customer: Dobar dan, zovem se Josip. Je li paket krenuo?\nAgent: Bok, Jozo, krenuo je.' },
]
