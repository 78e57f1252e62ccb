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
]
