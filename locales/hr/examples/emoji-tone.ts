import type { Example } from '../../../src/locale.ts'

export const emojiTone: readonly Example[] = [
  {
    text: 'Customer: Čekam već dva sata na liniji, ovo je sramota.\nAgent: Žao mi je zbog čekanja [[:)]] Što mogu učiniti za Vas?',
  },
  { text: 'Customer: Vaš kurir mi je razbio vazu!\nAgent: [[Super!]] Pošaljite fotografiju, žao nam je zbog štete.' },
  {
    text: 'Customer: Živcira me ovo, aplikacija se opet srušila.\nAgent: Žao mi je, [[haha]], ponedjeljkom je uvijek tako.',
  },
  {
    text: 'Customer: Upropastili ste mi odmor.\nAgent: Žao mi je zbog odmora. Pogledajmo što možemo [[😊]]',
    channel: 'social',
  },
  {
    text: 'Customer: Netko mi je ukrao novac s računa!!\nAgent: Razumijem koliko je to zabrinjavajuće. Rješavamo [[😉]]',
  },
  { text: 'Customer: Ovo je katastrofa, bijesna sam.\nAgent: [[Odlično!]] Evo Vam novi kod, žao mi je.' },
  {
    text: 'Customer: Živcira me ovo, aplikacija se opet srušila.\nAgent: Žao mi je zbog toga.\nCustomer: Sad radi, hvala!\nAgent: Super! Ugodan dan :)',
    title: 'Raspoloženje se okrenulo',
  },
  { text: 'Customer: Gdje je račun?\nAgent: Pod Dokumentima :)', title: 'Nitko nije uzrujan' },
  {
    text: 'Customer: Haha, aplikacija me mrzi, opet se srušila 😂\nAgent: Ajme! 😂 Koja je to verzija?',
    title: 'I kupac se smije',
  },
  { text: 'Customer: Upropastili ste mi odmor.\nAgent: Jako mi je žao zbog odmora 😔', title: 'Tužno lice' },
  {
    text: 'Customer: Čekam već dva sata na liniji, ovo je sramota.\nAgent: Žao mi je zbog čekanja :)',
    options: { allow: [':)'] },
  },
  { text: 'Customer: Nisam ljuta, samo pitam za račun.\nAgent: Evo ga :)', title: '"Nisam ljuta"' },
  { text: 'Customer: Sramota, opet kasni prijevoz!\nAgent: Žao mi je. Vozač stiže za deset minuta.' },
  { text: 'Customer: Ovo je skandal, soba nije očišćena!\nAgent: [[Super,]] šaljem sobaricu.' },
]
