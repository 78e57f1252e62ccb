import type { Example } from '../../../src/locale.ts'

export const unfilledPlaceholder: readonly Example[] = [
  { text: 'Customer: Gdje je moj paket?\nAgent: Dobar dan, [[{{customer.first_name}}]], stiže sutra.' },
  { text: 'Customer: Gdje je moj paket?\nAgent: Dobar dan, [[{name}]], stiže sutra.' },
  { text: 'Customer: Je li plaćeno?\nAgent: Dobar dan! Jest, račun [[%invoice_number%]] plaćen je.' },
  { text: 'Customer: Hvala!\nAgent: Rado. Srdačan pozdrav, [[<vaše ime>]]' },
  {
    text: 'Customer: Ima li novosti?\nAgent: Dobar dan! Vaša narudžba [[<broj narudžbe>]] danas je krenula iz skladišta.',
  },
  {
    text: 'Customer: Ima li novosti?\nAgent: Dobar dan! Broj Vašeg predmeta je [[XXXX]], a Dana upravo radi na njemu.',
  },
  { text: 'Customer: Ima li novosti?\nAgent: [[Poštovana ,]]\nVaš paket stiže sutra.', title: 'Ime je ostalo prazno' },
  { text: 'Customer: Ima li novosti?\nAgent: Dobar dan, [[<ime kupca>]], Vaš paket stiže sutra.' },
  { text: 'Customer: Gdje je moj paket?\nAgent: Dobar dan, Marija, stiže sutra.' },
  {
    text: 'Customer: Kako da ljude pozdravim imenom?\nAgent: Stavite `{{customer.first_name}}` iza riječi "Pozdrav".',
    title: 'Kod',
  },
  { text: 'Customer: Što da upišem ondje?\nAgent: Upišite "{{ticket.id}}" u polje, molim.', title: 'Navod' },
  {
    text: 'Customer: Koja je to bila kartica?\nAgent: Dobar dan! Bila je to kartica XXXX XXXX XXXX 4821.',
    title: 'Namjerno skriveno',
  },
  {
    text: 'Customer: Je li to poznato?\nAgent: Dobar dan! Jest. [NOVOST] Ponovno radi od podneva.',
    title: 'Nije ime rezerviranog mjesta',
  },
  {
    text: 'Customer: Moje se ime prikazuje kao {{name}}, zašto?\nAgent: Dobar dan! Upravo to ispravljam za Vas.',
    title: 'Napisao kupac',
  },
  {
    text: 'Customer: Ima li novosti?\nAgent: Dobar dan! [IME] Vam je ostavio paket.',
    title: 'Imena uklonjena iz zapisa',
    options: { allow: ['[IME]'] },
  },
  {
    text: 'Customer: Ima li novosti?\nAgent: Poštovani, Vaš paket stiže sutra.',
    title: 'Oslovljavanje bez imena je cijelo',
  },
  { text: 'Customer: Kad stiže?\nAgent: Poštovana, čajnik stiže sutra.', channel: 'email', title: 'Cijeli pozdrav' },
  { text: 'Customer: Kada stiže majstor?\nAgent: Dobar dan! Majstor stiže za [[XX]] minuta.' },
  { text: 'Customer: Kada stiže?\nAgent: Dobar dan! Stiže [[__/__/____]] ujutro.' },
  { text: 'Customer: Ima li novosti?\nAgent: Dragi [[IME]], lampa kreće danas.' },
  { text: 'Customer: Ima li novosti?\nAgent: Dobar dan! Lampa stiže do [[DD.MM.GGGG]].' },
  { text: 'Customer: Ima li novosti?\nAgent: Dobar dan! Novac stiže do [[(upišite datum)]].' },
  { text: 'Customer: Ima li novosti?\nAgent: Dobar dan! Stiže u roku od [[X]] dana.' },
  { text: 'Customer: Što trebate?\nAgent: Dobar dan! Napišite datum boravka kao DD.MM.GGGG.' },
  { text: 'Customer: Kad je pregled?\nAgent: Pregled je [[XX.XX.]] u 9 sati.' },
  { text: 'Customer: Tko dolazi?\nAgent: Dolazi [[<ime djelatnika>]] iz servisa.' },
]
