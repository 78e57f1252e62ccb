import type { Example } from '../../../src/locale.ts'

export const greetingLength: readonly Example[] = [
  { text: 'Customer: Lampa mi se pokvarila.\nAgent: [[Bok]]\nCustomer: Halo?\nAgent: Što mogu učiniti za Vas?' },
  { text: 'Customer: Lampa mi se pokvarila.\nAgent: [[Pozdrav!]]' },
  { text: 'Customer: Lampa mi se pokvarila.\nAgent: [[Dobar dan.]]' },
  { text: 'Customer: Lampa mi se pokvarila.\nAgent: [[Bok, izvoli!]]' },
  {
    text: 'Customer: Lampa mi se pokvarila.\nAgent: [[Dobar dan i vrlo srdačno, od sveg srca upućeno dobrodošli u korisničku službu Kuće svjetiljaka u prekrasnom starom gradu, moje ime je Henrijeta iz tima za prvu podršku i iznimna mi je čast poželjeti Vam dobrodošlicu, pa hvala što ste nam se javili]]. Što se dogodilo s lampom?',
  },
  {
    text: 'Customer: Lampa mi se pokvarila.\nAgent: [[Dobar dan. Dobro došli u Kuću svjetiljaka. Hvala Vam što ste nam se javili. Moje ime je Ivo iz tima]] za lampe. Što se dogodilo s lampom?',
  },
  { text: 'Customer: Lampa mi se pokvarila.\nAgent: Pozdrav, dobro došli u Kuću svjetiljaka!' },
  {
    text: 'Customer: Lampa mi se pokvarila.\nAgent: Bok Marija!\nCustomer: Bok.\nAgent: Što se dogodilo s lampom?',
    title: 'Ime kupca',
  },
  {
    text: 'Customer: Lampa mi se pokvarila.\nAgent: Bok! Danas Vam šaljem novu, bez naknade.',
    title: 'Odmah na odgovor',
  },
  { text: 'Customer: Lampa mi se pokvarila.\nAgent: Dobar dan, kako Vam mogu pomoći s lampom?' },
  { text: 'Customer: Lampa mi se pokvarila.\nAgent: Poštovana gospođo Horvat, o kojoj je lampi riječ?' },
  { text: 'Customer: Lampa mi se pokvarila.\nAgent: Dobar dan, ovdje Kuća svjetiljaka.', brand: ['Kuća svjetiljaka'] },
]
