import type { Example } from '../../../src/locale.ts'

export const feedbackRequest: readonly Example[] = [
  {
    text: 'Customer: Možete li čajnik poslati u ured?\nAgent: Dobar dan! Ide u ured. Treba li Vam još nešto?\nCustomer: Ne, to je sve, hvala.\nAgent: [[Ugodan dan i doviđenja!]]',
  },
  {
    text: 'Customer: Možete li čajnik poslati u ured?\nAgent: Dobar dan! Ide u ured. Treba li Vam još nešto?\nCustomer: Ne, hvala. Doviđenja!\nAgent: Hvala na pozivu.\nAgent: [[Doviđenja!]]',
  },
  {
    text: 'Customer: Čajnik i dalje curi.\nAgent: Žao mi je. [[Ocijenite ovaj razgovor]].',
    title: 'Nevolja je još tu',
  },
  {
    text: 'Customer: Ovo je smiješno, čekam tjedan dana.\nAgent: Žao mi je zbog čekanja. Ovo je [[naša anketa]].\nCustomer: Ne želim anketu.',
  },
  { text: 'Customer: Hvala za ništa, i dalje ne radi.\nAgent: [[Kako ste zadovoljni našom]] pomoći danas?' },
  { text: 'Customer: Nezadovoljna sam, i dalje kasni.\nAgent: Žao mi je. Molim [[ispunite kratku anketu]].' },
  {
    text: 'Customer: Možete li čajnik poslati u ured?\nAgent: Dobar dan! Ide u ured. Treba li Vam još nešto?\nCustomer: Ne, to je sve, hvala.\nAgent: Doviđenja! Molim ocijenite našu uslugu.',
  },
  {
    text: 'Customer: Možete li čajnik poslati u ured?\nAgent: Dobar dan! Ide u ured. Treba li još nešto? I kako biste ocijenili moju pomoć?\nCustomer: Odlično! To je sve, bok.\nAgent: Doviđenja!',
    title: 'Pitano prije kraja',
  },
  {
    text: 'Customer: Možete li čajnik poslati u ured?\nAgent: Dobar dan! Ide u ured. Treba li Vam još nešto?\nCustomer: Ne, to je sve, hvala.\nAgent: Doviđenja!\nBot: Koliko ste zadovoljni podrškom?',
    title: 'Bot pita',
  },
  {
    text: 'Customer: Čajnik i dalje curi, ovo je neprihvatljivo.\nAgent: Žao mi je zbog toga. Doviđenja!',
    title: 'Uzrujanog kupca ne treba pitati',
  },
  { text: 'Customer: Možete li čajnik poslati u ured?\nAgent: Dobar dan! U kojoj je ulici?', title: 'Nije gotovo' },
  {
    text: 'Customer: Možete li čajnik poslati u ured?\nAgent: Dobar dan! Ide u ured. Treba li Vam još nešto?\nCustomer: Ne, to je sve, hvala.\nAgent: Doviđenja!',
    channel: 'social',
  },
]
