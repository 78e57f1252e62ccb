import type { Example } from '../../../src/locale.ts'

export const closingPhrase: readonly Example[] = [
  {
    text: 'Customer: Imate li šator?\nAgent: Dobar dan! Imamo. Mogu li još nešto učiniti za Vas?\nCustomer: Ne, to je sve, hvala!\nAgent: Pozdravite nam sve planine!',
    title: 'Želja svoje vrste',
  },
  {
    text: 'Customer: Je li plaćeno?\nAgent: Dobar dan! Jest. Mogu li još kako pomoći?\nCustomer: Ne, to je sve.\nAgent: [[Nema na čemu.]]',
  },
  {
    text: 'Customer: Je li plaćeno?\nAgent: Dobar dan! Jest. Treba li Vam još nešto?\nCustomer: Ne, hvala. Doviđenja!\nAgent: [[Drago mi je da sam pomogla.]]',
  },
  {
    text: 'Customer: Je li plaćeno?\nAgent: Dobar dan! Jest. Treba li Vam još nešto?\nCustomer: To je sve, hvala.\nAgent: [[U redu.]]',
  },
  { text: 'Customer: Je li plaćeno?\nAgent: Bok! Jest. Treba li ti još što?\nCustomer: Ne, fala.\nAgent: [[Ok]]' },
  {
    text: 'Customer: Je li plaćeno?\nAgent: Dobar dan! Jest. Imate li još pitanja?\nCustomer: Nemam, hvala.\nAgent: [[Primljeno.]]',
  },
  {
    text: 'Customer: Je li plaćeno?\nAgent: Dobar dan! Jest. Mogu li još kako pomoći?\nCustomer: Ne, to bi bilo sve.\nAgent: [[Molim.]]',
  },
  {
    text: 'Customer: Je li plaćeno?\nAgent: Dobar dan! Jest. Mogu li još kako pomoći?\nCustomer: Ne, to je sve.\nAgent: Hvala Vam na pozivu.',
  },
  {
    text: 'Customer: Je li plaćeno?\nAgent: Dobar dan! Jest. Mogu li još kako pomoći?\nCustomer: Ne, to je sve.\nAgent: Nema na čemu. Sretan put!',
  },
  {
    text: 'Customer: Je li plaćeno?\nAgent: Dobar dan! Jest. Mogu li još kako pomoći?\nCustomer: Ne, to je sve.\nAgent: Javite nam se opet kad god zatreba.',
  },
  {
    text: 'Customer: Je li plaćeno?\nAgent: Dobar dan! Jest.\n\nS poštovanjem,\nIvo',
    channel: 'email',
    closed: true,
    title: 'Potpis zaključuje mail',
  },
  {
    text: 'Customer: Je li plaćeno?\nAgent: Bok! Jest. Treba li ti još što?\nCustomer: Ne, fala.\nAgent: Bok, čujemo se!',
  },
  {
    text: 'Customer: Je li plaćeno?\nAgent: Dobar dan! Jest. Mogu li još kako pomoći?\nCustomer: Ne, hvala. I Vama ugodan dan!\nAgent: Hvala, također!',
    title: 'Uzvraćena želja',
  },
  {
    text: 'Customer: Kad stiže čajnik?\nAgent: Dobar dan! Sutra. Treba li Vam još nešto?\nCustomer: Ne, to je sve.\nAgent: Nema na čemu i ugodna kupnja!',
  },
  {
    text: 'Customer: Kada otvarate?\nAgent: U devet. Treba li još nešto?\nCustomer: Ne, hvala.\nAgent: Vidimo se u subotu!',
    closed: true,
  },
  {
    text: 'Customer: Kada otvarate?\nAgent: U devet. Treba li još što?\nCustomer: Ne, hvala.\nAgent: Onda se vidimo u subotu!',
    closed: true,
  },
  { text: 'Customer: Otvorila sam lekciju. Imam sve, hvala!\nAgent: Lijepo, ugodno čitanje!' },
  { text: 'Customer: Imam sve, hvala!\nAgent: Molim, i ugodan izlet!' },
  {
    text: 'Customer: Hvala na računu.\nAgent: Nema na čemu. Trebate li još što?\nCustomer: Ne.\nAgent: Sretno i srdačan pozdrav,\nDoris',
  },
  {
    text: 'Customer: Ima li vjetra za jedrenje?\nAgent: Dobar dan! Ima, petnaest čvorova. Treba li još što?\nCustomer: Ne, hvala.\nAgent: Nema na čemu, mirno more!',
    title: 'Želja za jednu prigodu',
  },
  {
    text: 'Customer: Je li termin potvrđen?\nAgent: Bok! Jest. Treba li još nešto?\nCustomer: Ne.\nAgent: Onda čekamo te u utorak!',
  },
  {
    text: 'Customer: Položila sam vožnju!\nAgent: Dobar dan, kako lijepo! Trebate li još što od nas?\nCustomer: Ne, to je sve.\nAgent: Držimo palčeve za prve kilometre!',
  },
  {
    text: 'Customer: Uzela bih plavu.\nAgent: Dobar dan! Rezervirana je. Trebate li još što?\nCustomer: Ne, hvala.\nAgent: [[Odličan izbor!]]',
    title: 'Pohvala nije pozdrav',
  },
  {
    text: 'Customer: Je li servis gotov?\nAgent: Dobar dan! Jest. Treba li još štogod?\nCustomer: Ne.\nAgent: Vozite sigurno!',
  },
]
