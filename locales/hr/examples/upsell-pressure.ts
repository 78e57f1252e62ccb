import type { Example } from '../../../src/locale.ts'

export const upsellPressure: readonly Example[] = [
  {
    text: 'Customer: Htjela bih otkazati ugovor.\nAgent: Dobar dan! [[Jeste li čuli za naš premium paket]]?',
    title: 'Umjesto otkaza',
  },
  {
    text: 'Customer: Ruter mi se pokvario.\nAgent: Žao mi je zbog toga. [[Zanima li Vas naš premium paket]]?',
    title: 'Prije nego što je riješeno',
  },
  {
    text: 'Customer: Ne mogu se prijaviti.\nAgent: Odmah ću to provjeriti. Inače, imamo i [[posebnu ponudu]] za nove uređaje.',
  },
  {
    text: 'Customer: Dvaput ste mi naplatili.\nAgent: Žao mi je, pogledajmo zajedno obje uplate. A u međuvremenu: [[traje akcija na]] slušalice.',
  },
  {
    text: 'Customer: Kada mi istječe ugovor?\nAgent: Dobar dan! [[Možda Vas zanima naš obiteljski paket]].',
    title: 'Ponuda umjesto odgovora',
  },
  {
    text: 'Customer: Je li narudžba na putu?\nAgent: Dobar dan! Jest. Želite li čuti više o produljenom jamstvu?\nCustomer: Ne, hvala.\nAgent: U redu. Danas imamo i [[posebnu ponudu]] za njega.',
    title: 'Opet, nakon "ne"',
  },
  {
    text: 'Customer: Ne radi mi punjac.\nAgent: Žao mi je. [[Nadogradite na veći paket]] za deset eura.',
    title: 'Kupac piše bez kvačica',
  },
  {
    text: 'Customer: Ruter mi se pokvario.\nAgent: Poslala sam Vam novi, stiže sutra.\nCustomer: Super, hvala!\nAgent: Nema na čemu. Zanima li Vas produljeno jamstvo?',
    title: 'Nevolja je riješena',
  },
  {
    text: 'Customer: Dvaput ste mi naplatili.\nAgent: Žao mi je, vratila sam Vam drugu uplatu. Inače, ovaj tjedan imamo posebnu ponudu za slušalice.',
    title: 'Ponuda stoji iza učinjenog',
  },
  {
    text: 'Customer: Kakav premium paket postoji? Tablet mi se pokvario.\nAgent: Premium paket stoji deset eura mjesečno.',
    title: 'Kupac je pitao',
  },
  {
    text: 'Customer: Je li narudžba na putu?\nAgent: Dobar dan! Jest, stiže u ponedjeljak. Imamo i posebnu ponudu za filtre, ako Vam zatrebaju.',
    title: 'Jedna ponuda, nakon odgovora',
  },
  {
    text: 'Customer: Sjedalo je bilo slomljeno.\nAgent: Žao mi je zbog toga. Dobivate besplatnu nadogradnju u prvi razred.',
    title: 'Popravlja nevolju i ništa ne stoji',
  },
  {
    text: 'Customer: Ne mogu se prijaviti.\nAgent: Odmah ću to provjeriti. Imamo posebnu ponudu.',
    options: { allow: ['posebnu ponudu'] },
  },
  {
    text: 'Customer: Slika na televizoru stalno štuca.\nAgent: Žao mi je. [[Za 3 € više mjesečno]] dobivate bolju sliku!',
  },
  { text: 'Customer: Izgubila sam karticu.\nAgent: Žao mi je. Mogu li Vam [[ponuditi naš novi paket]]?' },
  {
    text: 'Customer: Tableta mi se ne puni.\nAgent: Žao mi je. [[Imamo novu ponudu]] tableta, želite li je pogledati?',
  },
  { text: 'Customer: Internet mi je spor već tri dana.\nAgent: Za 5 eura više dobivate [[tarifu]] Max.' },
  {
    text: 'Customer: Imate li bržu tarifu?\nAgent: Imamo, za 5 eura više možete prijeći na tarifu Max.',
    title: 'Kupac je pitao',
  },
  { text: 'Customer: Laptop mi se gasi svakih pet minuta!\nAgent: [[Jeste li razmišljali o produljenom jamstvu]]?' },
  { text: 'Customer: Ne radi mi internet već dva dana.\nAgent: Žao mi je. [[Znate li da imamo novu optičku tarifu]]?' },
  { text: 'Customer: Kartica mi je blokirana.\nAgent: [[Predlažem Vam zlatnu karticu]].' },
  { text: 'Customer: Već tjedan dana nemam signala.\nAgent: Žao mi je. [[Imamo odličnu ponudu]] za novi mobitel.' },
  { text: 'Customer: Račun mi je kriv, što sad?\nAgent: [[Zanima li Vas možda osiguranje]] mobitela?' },
  { text: 'Customer: Može li raniji trajekt?\nAgent: Jutarnji je pun, ali mogu Vam ponuditi novi termin uz popust.' },
  { text: 'Customer: Sat mi se stalno gasi.\nAgent: Žao mi je! [[Imamo akciju na]] nove satove.' },
  { text: 'Customer: Kartica mi je blokirana!\nAgent: Žao mi je. [[Jeste li razmišljali o našoj zlatnoj kartici]]?' },
  { text: 'Customer: Koji paket mi preporučujete?\nAgent: Dobar dan! Preporučujem Vam veći paket, ima više minuta.' },
  { text: 'Customer: Internet mi ne radi od jutros.\nAgent: [[Razmišljate li o prelasku]] na optiku? Javite mi.' },
  {
    text: 'Customer: Otkažite mi članarinu na bazenu, molim.\nAgent: Dobar dan. [[Prije nego otkažete, imamo odličnu ponudu]] za jesen!',
    title: 'Tko odlazi, najprije se odjavljuje',
  },
  {
    text: 'Customer: Želim otkazati izlet.\nAgent: Dobar dan, otkazan je. Prije otkazivanja sljedeći put pazite na rok iz uvjeta.',
  },
  {
    text: 'Customer: Koliko stoji pisač?\nAgent: 89 eura. Želite li i produljeno jamstvo?\nCustomer: Ne treba.\nAgent: [[Akcija je samo do]] petka!',
  },
]
