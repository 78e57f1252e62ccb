import type { Example } from '../../../src/locale.ts'

export const transferCount: readonly Example[] = [
  {
    text: 'Customer: Mia fakturo estas malĝusta.\nAgent (Dana): Saluton, mi plusendas tion.\nAgent (Tom): Saluton, Tom el la kontistoj.\nAgent (Vera): [[Saluton, Vera el la fako. Pri kio temas?]]',
    title: 'Three people',
  },
  {
    text: 'Customer: Mia fakturo estas malĝusta.\nAgent: Mi transdonos vin al la kontistoj, kiuj povas korekti ĝin.\nCustomer: Bone.\nAgent: Kontistoj, saluton. Pri kio temas?\nCustomer: Mia fakturo estas malĝusta.\nAgent: [[Mi transdonos vin al]] la fako, kiu povas korekti ĝin.',
    title: 'Nobody is named, but two transfers are announced',
  },
  {
    text: 'Agent (Dana): Saluton, kiel mi povas helpi?\nCustomer: La sidloko estas malĝusta.\nAgent (Tom): Saluton, mi estas Tom.\nCustomer: La sidloko estas malĝusta.\nAgent (Dana): [[Saluton denove.]]',
    title: 'Back and forth',
  },
  {
    text: 'Agent (Dana): Saluton, kiel mi povas helpi?\nCustomer: La sidloko estas malĝusta.\nAgent (Dana): Mi transdonos vin al Tom, kiu povas ŝanĝi ĝin.\nAgent (Tom): Saluton, mi estas Tom.\nCustomer: La sidloko estas malĝusta.\nAgent (Tom): [[Mi konektas vin kun]] la giĉeto, kiu povas ŝanĝi ĝin.',
    title: 'Handed over, and on',
  },
  {
    text: 'Customer: Mia fakturo estas malĝusta.\nAgent (Dana): Saluton, mi plusendas tion.\nAgent (Tom): [[Saluton, Tom el la kontistoj.]]',
    title: 'None allowed',
    options: { maxTransfers: 0 },
  },
  {
    text: 'Customer: Mia fakturo estas malĝusta.\nAgent: Mi plusendos vin al la kontistoj, kiuj povas korekti ĝin.\nCustomer: Bone.\nAgent: Kontistoj, saluton.\nCustomer: Temas pri la fakturo.\nAgent: [[Mi transigos vin al]] la estro, kiu decidas pri tio.',
  },
  {
    text: 'Customer: Mia fakturo estas malĝusta.\nAgent (Dana): Mi transdonos vin al la kontistoj, kiuj povas korekti ĝin.\nAgent (Tom): Saluton, Tom el la kontistoj. Mi korektis ĝin.',
    title: 'An announcement and the agent who follows are one',
  },
  {
    text: 'Customer: Mia fakturo estas malĝusta.\nAgent (Dana): Mi transdonos vin al la kontistoj, kiuj povas korekti ĝin.\nCustomer: Bonvolu resti kun mi!\nAgent (Dana): Volonte. Mi mem korektis ĝin.\nAgent (Tom): Saluton, mi estas Tom kaj transprenas por la vespero.',
    title: 'It did not come to the transfer',
  },
  {
    text: 'Bot: Mi transdonos vin al homo.\nAgent (Dana): Saluton, kiel mi povas helpi?\nAgent (Tom): Saluton, Tom ĉi tie, mi transprenas.',
    title: 'A bot hands over to a person',
  },
  {
    text: 'Customer: Mia fakturo estas malĝusta.\nAgent: Ĉu mi povas transdoni vin al la kontistoj?\nCustomer: Ne.\nAgent: Ĉu mi transdonu vin al la estro anstataŭe?\nCustomer: Ne.',
    title: 'Offers',
  },
  {
    text: 'Customer: Kiu vendejo havas ĝin?\nAgent (Norda Vendejo): Ni!\nAgent (Suda Vendejo): Ankaŭ ni!\nAgent (Okcidenta Vendejo): Kaj ni!',
    title: 'Accounts of shops, not people',
    channel: 'social',
  },
  {
    text: 'Agent (Dana): Saluton!\nAgent (dana): Kiel mi povas helpi?\nAgent (Dana): Ĉu vi estas tie?',
    title: 'One name',
  },
  {
    text: 'Customer: Mia fakturo estas malĝusta.\nAgent: Mi transdonos vin al la kontistoj, kiuj povas korekti ĝin.\nCustomer: Bone.\nAgent: Dankon, mi nun konektas vin kun ili.',
    title: 'Announced again, and still one',
  },
]
