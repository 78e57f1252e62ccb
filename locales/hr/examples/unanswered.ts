import type { Example } from '../../../src/locale.ts'

export const unanswered: readonly Example[] = [
  {
    text: 'Customer: Imate li lampu u zelenoj boji?\nAgent: [[Da, imamo je u zelenoj.]]\nCustomer: A kada je mogu podići?',
  },
  {
    text: 'Customer: Narudžba nije stigla.\nAgent: [[Poslana je u ponedjeljak.]]\nCustomer: Onda je otkažite, molim Vas.',
    title: 'Molba',
  },
  {
    text: 'Customer: Dobar dan, je li bazen otvoren?\nAgent: [[Dobar dan! Otvoren je do deset.]]\nCustomer: Super, hvala.\nCustomer: A sauna?',
    title: 'Pitanje iza zahvale',
  },
  {
    text: 'Customer: Je li soba tiha?\nAgent: [[Gleda na vrt.]]\nCustomer: Mogu li dobiti doručak u šest? Hvala!',
    title: 'Zahvala unaprijed',
  },
  {
    text: 'Customer: Htio bih promijeniti let.\nAgent: [[O kojem je letu riječ?]]\nCustomer: Onom za Oslo. Možete li mi reći koliko košta?\nSystem: Razgovor je zatvoren.',
    closed: true,
  },
  {
    text: 'Customer: Stigao je krivi ključ.\nAgent: [[Žao mi je, šaljem novi.]]\nCustomer: Molim pošaljite ga na ured.',
  },
  {
    text: 'Customer: Imate li lampu u zelenoj boji?\nAgent: Da, imamo je u zelenoj.\nCustomer: Hvala, doviđenja!',
    title: 'Zahvala i pozdrav',
  },
  { text: 'Customer: Imate li lampu u zelenoj boji?\nAgent: Da. Želite li je?\nCustomer: Ne, hvala.' },
  { text: 'Customer: A kada je mogu podići?\nAgent: Od devet.', title: 'Odgovoreno' },
  {
    text: 'Customer: Imate li lampu u zelenoj boji?\nAgent: Da, imamo je u zelenoj.\nCustomer: A kada je mogu podići?',
    closed: false,
    title: 'Još otvoreno',
  },
  {
    text: 'Customer: Narudžba nije stigla.\nAgent: Poslana je u ponedjeljak.\nCustomer: Onda je otkažite, molim Vas.',
    options: { requests: false },
  },
  {
    text: 'Customer: Ne nalazim račun.\nAgent: Pod Dokumentima je.\nCustomer: Kasno? Ne, vidim ga, tu je.',
    title: 'Odjek',
  },
  { text: 'Customer: Do kad vrijedi dozvola?\nAgent: [[Vrijedi do 1. svibnja.]]\nCustomer: a moze li se produziti' },
]
