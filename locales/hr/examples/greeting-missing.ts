import type { Example } from '../../../src/locale.ts'

export const greetingMissing: readonly Example[] = [
  { text: 'Customer: Dobar dan, gdje je moja narudžba?\nAgent: [[Koji je broj narudžbe?]]' },
  {
    text: 'Customer: Trebam novu lozinku.\nAgent: [[Rado ću Vam pomoći. Koje je Vaše korisničko ime?]]',
    title: 'Ponuda pomoći nije pozdrav',
  },
  { text: 'Customer: Je li teretana otvorena?\nAgent: [[Naravno!]]\nAgent: Otvorena je do deset.' },
  {
    text: 'Bot: Pozdrav, ja sam pomoćnik.\nCustomer: Želim razgovarati s čovjekom.\nAgent: [[O čemu je riječ?]]',
    title: 'Pozdrav bota sam po sebi ne vrijedi',
  },
  { text: 'Customer: Bok, imate li ovo u broju 42?\nAgent: [[Imamo, dva para.]]' },
  {
    text: 'Customer: Kad stiže majstor?\nAgent: [[Stiže sutra do podne.]]\nCustomer: Hvala.\nAgent: Dobar dan, javit ću Vam ako bude promjena.',
    title: 'Prekasno: pozdrav pripada u prvu poruku',
  },
  { text: 'Customer: Dobar dan, gdje je moja narudžba?\nAgent: Dobar dan! Koji je broj narudžbe?' },
  { text: 'Customer: Trebam novu lozinku.\nAgent: Hvala Vam što ste nam se javili. Koje je Vaše korisničko ime?' },
  { text: 'Customer: Trebam novu lozinku.\nAgent: Poštovani, koje je Vaše korisničko ime?' },
  { text: 'Customer: Imate li ovo u broju 42?\nAgent: Bok, Ana! Imamo, dva para.' },
  {
    text: 'Customer: Ima li vijesti o torbi?\nAgent: @nora_w Ispričavamo se na čekanju! Upravo je tražimo.',
    channel: 'social',
    title: 'Javni odgovor na korisničko ime, i uljudan',
  },
  {
    text: 'Bot: Pozdrav, ja sam pomoćnik.\nCustomer: Želim razgovarati s čovjekom.\nAgent: O čemu je riječ?',
    options: { botGreets: true },
  },
  { text: 'Customer: Gdje ste?\nAgent: Dobrodošli! Nalazimo se u Ilici.' },
  { text: 'Customer: Kad radite?\nAgent: Dobar Vam dan! Radimo do 20 sati.' },
  { text: 'Customer: Kad radite?\nAgent: Vozdra, radimo do 20 sati.' },
]
