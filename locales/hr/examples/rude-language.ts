import type { Example } from '../../../src/locale.ts'

export const rudeLanguage: readonly Example[] = [
  { text: 'Customer: Pisač se zaglavio.\nAgent: [[Dovraga]], opet taj pisač. Otvorimo najprije stražnju stranu.' },
  { text: 'Customer: Opet se pokvarilo.\nAgent: Taj je model [[sranje]], novi je bolji.' },
  { text: 'Customer: Gdje da potpišem?\nAgent: [[Jeste li slijepi]]? Na dnu.' },
  { text: 'Customer: Ne razumijem račun.\nAgent: Samo [[idiot]] ga tako čita.' },
  { text: 'Customer: Ne nalazim obrazac.\nAgent: [[Koji dio uputa ne razumijete]]?' },
  { text: 'Customer: Hoću svoj novac odmah!\nAgent: [[Smirite se]]. Novac je poslan u deset.' },
  { text: 'Customer: I još nešto ...\nAgent: [[Slušajte me]], narudžba je na putu.' },
  { text: 'Customer: Lopovi ste!\nAgent: [[Prestanite vikati]]. Vidim uplatu ovdje.' },
  { text: 'Customer: I što sada?\nAgent: [[Uzmite ili ostavite]].' },
  { text: 'Customer: Kako da to platim?\nAgent: To je [[glupo pitanje]], na blagajni.' },
  { text: 'Customer: Internet mi je opet spor.\nAgent: [[Baš me briga]].' },
  { text: 'Customer: Prodajete li kavu i pizzu?\nAgent: Da, imamo tri vrste pizze, od 8 eura.' },
  { text: 'Customer: Tko donosi paket?\nAgent: Kurir dolazi u petak u devet.' },
  {
    text: 'Customer: Tko će doći?\nAgent: Iz radionice dolazi majstor Ivan Budala, u petak u devet.',
    title: 'Prezime',
  },
  { text: 'Customer: Oprostite što opet pitam.\nAgent: Nema glupih pitanja, samo pitajte!' },
  {
    text: 'Customer: Što je s ovim prokletim uređajem?\nAgent: Razumijem zašto ste uzrujani. Ponovno ga pokrenimo zajedno.',
    title: 'Riječi kupca',
  },
  { text: 'Customer: Pišti cijelu noć.\nAgent: Držite gumb dok se lampica ne smiri.' },
  { text: 'Customer: Koji je kurs?\nAgent: Kurs je danas 7,53.' },
  {
    text: 'Napisali ste: ovo je sranje!\nŽao mi je zbog neugodnosti. Povrat je na putu.',
    kind: 'template',
    title: 'Riječi kupca, navedene',
  },
  { text: 'Customer: Zvat ću direktora.\nAgent: [[Ma dajte]], gospođo.' },
  { text: 'Customer: I što sad?\nAgent: [[Prestanite stalno zapitkivati]].' },
  { text: 'Customer: To ne radite dobro.\nAgent: [[Nemojte me učiti]] kako se to radi.' },
  { text: 'Customer: Hoću voditelja.\nAgent: Ajde, [[ne gnjavi]].' },
]
