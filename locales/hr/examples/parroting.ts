import type { Example } from '../../../src/locale.ts'

export const parroting: readonly Example[] = [
  { text: 'Customer: Zanima me kada stiže uplata na račun.\nAgent: [[Zanima vas kada stiže uplata na račun?]]' },
  {
    text: 'Customer: Perilica mi pušta vodu po podu kuhinje.\nAgent: [[Znači, perilica vam pušta vodu po podu kuhinje?]]',
  },
  {
    text: 'Customer: Ne mogu otvoriti vrata novog hladnjaka.\nAgent: [[Ne možete otvoriti vrata novog hladnjaka?]]\nCustomer: Da, to sam rekao.',
  },
  {
    text: 'Customer: Želim promijeniti adresu dostave narudžbe.\nAgent: [[Želite promijeniti adresu dostave narudžbe?]]',
  },
  {
    text: 'Customer: Zelim otkazati pretplatu na casopis.\nAgent: [[Želite otkazati pretplatu na časopis?]]',
    title: 'Isto, s dijakritičkim znakovima',
  },
  {
    text: 'Customer: Moja kava u kapsulama ima okus po vanilji.\nAgent: [[Dakle, vaša kava u kapsulama ima okus po vanilji?]]',
  },
  {
    text: 'Customer: Zanima me kada stiže uplata na račun.\nAgent: Zanima vas kada stiže uplata na račun? Odmah ću to provjeriti.',
    title: 'Slijedi korak',
  },
  {
    text: 'Customer: Molim premjestite dostavu na 14. svibnja u 10:00.\nAgent: Dakle, želite dostavu 14. svibnja u 10:00?',
    title: 'Podaci, potvrđeni prije nego što se radi',
  },
  { text: 'Customer: Smiju li kućni ljubimci u apartman?\nAgent: Kućni ljubimci smiju u apartman.', title: 'Odgovor' },
  {
    text: 'Customer: Perilica mi pušta vodu po podu kuhinje.\nAgent: Žao mi je što Vam perilica pušta vodu po podu kuhinje.',
    title: 'Suosjećanje koje imenuje nevolju',
  },
  { text: 'Customer: Ne mogu otvoriti vrata novog hladnjaka.\nAgent: Koji je to model hladnjaka?' },
  {
    text: 'Customer: Želim promijeniti adresu dostave.\nAgent: Mislite li na adresu dostave ili na adresu računa?',
    title: 'Izbor između dvaju značenja',
  },
  {
    text: 'Customer: Hladnjak koji sam kupila na Jarunu ne hladi mlijeko.\nAgent: [[Znači, hladnjak koji ste kupili na Jarunu ne hladi mlijeko?]]',
  },
  {
    text: 'Customer: Zanima me zašto je moja torba još uvijek na carini.\nAgent: [[Vas zanima zašto je Vaša torba još uvijek na carini?]]',
    title: '"Vas" i "Vaša" velikim slovom nisu imena',
  },
  {
    text: 'Customer: Htjela bih otkazati tečaj njemačkog.\nAgent: [[Razumijem, htjeli biste otkazati tečaj njemačkog.]]',
  },
  {
    text: 'Customer: Zanima me kada otvarate novi bazen.\nAgent: [[Zanima Vas kada otvaramo novi bazen?]]',
  },
  {
    text: 'Customer: mogu li prebaciti ugovor na suprugu\nAgent: [[Znači, zanima Vas možete li prebaciti ugovor na suprugu.]]',
  },
]
