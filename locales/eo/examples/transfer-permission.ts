import type { Example } from '../../../src/locale.ts'

export const transferPermission: readonly Example[] = [
  { text: 'Customer: Mia fakturo estas malĝusta.\nAgent: [[Mi transdonos vin al]] la kontistoj.' },
  {
    text: 'Customer: La enkursigilo palpebrumas ruĝe.\nAgent: Bonan matenon, [[mi konektas vin kun]] la teknika teamo.',
    title: 'The name of the destination is no reason',
  },
  { text: 'Customer: Mi volas ŝanĝi mian sidlokon.\nAgent: [[Mi plusendos vin al]] kolego.\nCustomer: Kial?' },
  {
    text: 'Customer: Mia fakturo estas malĝusta.\nAgent: Restu ĉi tie, [[mi ligas vin kun]] la fako.',
    channel: 'voice',
  },
  { text: 'Customer: Kien mi sendu ĝin?\nAgent: [[Vi nun estos transdonita al]] la redona giĉeto.' },
  { text: 'Customer: Cxu vi povas sxangxi la adreson?\nAgent: [[Mi transigos vin al]] Petro.', title: 'The x-system' },
  { text: '[[Ni transdonas vin al]] niaj specialistoj.', title: 'A title is no reason either', kind: 'template' },
  {
    text: 'Customer: Mia fakturo estas malĝusta.\nAgent: [[Mi transdonos vin al]] la kontistoj, kiuj povas tuj korekti ĝin.',
    title: 'With `requirePermission`, a reason is not enough',
    options: { requirePermission: true },
  },
  {
    text: 'Customer: Mia fakturo estas malĝusta.\nAgent: Mi transdonos vin al la kontistoj, kiuj povas tuj korekti ĝin.',
  },
  {
    text: 'Customer: Mia fakturo estas malĝusta.\nAgent: Nur la kontistoj povas ŝanĝi fakturon. Mi nun konektas vin kun ili pro tio.',
  },
  { text: 'Customer: Mia fakturo estas malĝusta.\nAgent: Ĉu mi povas transdoni vin al la kontistoj?' },
  {
    text: 'Customer: Mia fakturo estas malĝusta.\nAgent: Mi volas transdoni vin al la kontistoj. Ĉu tio estas en ordo?',
    title: 'Asked in the next sentence',
  },
  {
    text: 'Customer: Mi ŝatus paroli kun via estro.\nAgent: Kompreneble, mi nun konektas vin kun nia estro.',
    title: 'The customer asked for it',
  },
  {
    text: 'Customer: Mia fakturo estas malĝusta.\nAgent: Ĉu mi povas transdoni vin al la kontistoj?\nCustomer: Jes, bonvolu.\nAgent: Dankon. Mi nun konektas vin kun ili.',
    title: 'Agreed to before',
  },
  { text: 'Customer: Ĉu mi povas pagi per karto?\nAgent: Jes. Se vi volas, mi povas konekti vin kun kolego por tio.' },
  { text: 'Customer: Mi sendis 200 al malĝusta konto.\nAgent: Mi petis la bankon transsendi ĝin al vi.' },
  { text: 'Customer: Jam la tria agento!\nAgent: Mi bedaŭras, ke vi estis transdonita al tiom da homoj.' },
  { text: 'Customer: Temas pri kontrakto.\nAgent: [[Mi pludonas vin al]] alia fako.' },
  { text: 'Customer: Mi havas demandon pri asekuro.\nAgent: [[Vi estos tuj plukonektita al]] la asekura teamo.' },
  { text: 'Customer: Mi volas ŝanĝi mian tarifon.\nAgent: [[Mi direktas vin al]] la kontrakta fako.' },
  {
    text: 'Customer: La banko ne akceptas mian pagon.\nAgent: Mia kolego vidas pli da detaloj ol mi, do mi konektas vin al li.',
    title: 'The reason',
  },
  { text: 'Customer: Mi volas paroli pri la kontrakto.\nAgent: [[Mi pluigas vin al]] la kontrakta sekcio.' },
  { text: 'Customer: Mia horloĝo haltis.\nAgent: [[Mi konektas vin kun]] nia teknika fako.' },
  { text: 'Customer: Mi volas plilongigi la abonon.\nAgent: [[Mi donos vin al]] la abona fako.' },
  { text: 'Customer: Mi volas paroli pri mia hipoteko.\nAgent: [[Parolos kun vi nia kolegino]] Berta.' },
  {
    text: 'Customer: Mi volas ŝanĝi la kontrakton.\nAgent: [[Vin mi plusendas al]] la vendofako.',
    title: 'The object first',
  },
  { text: 'Customer: Mia lampo palpebrumas.\nAgent: [[Iu alia transprenos vin]].' },
  { text: 'Customer: Mi volas ŝanĝi la horon.\nAgent: [[Tuj daŭrigos mia kolegino]].' },
  { text: 'Customer: Mi volas vendi mian aŭton.\nAgent: [[Vi tuj parolos kun la aĉeta]] oficejo.' },
]
