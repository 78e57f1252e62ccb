import type { Example } from '../../../src/locale.ts'

export const shouting: readonly Example[] = [
  {
    text: 'Customer: Puis-je le rendre ?\nAgent: Les boîtes ouvertes ne sont [[PAS]] reprises, mais la réparation est possible.',
  },
  { text: "Customer: Où payer ?\nAgent: [[MERCI DE LIRE LA DEUXIÈME PAGE]], le compte s'y trouve." },
  { text: 'Customer: Merci !\nAgent: Avec plaisir[[!!!]]' },
  { text: 'Customer: Il me faut une autre clé.\nAgent: Quelle clé[[??]]' },
  { text: "Customer: C'est vrai ?\nAgent: Oui ! Le nouveau magasin est ouvert ! Venez voir [[!]] Amenez des amis !" },
  { text: 'Customer: Quand puis-je venir ?\nAgent: La porte ouvre [[DANS]] une heure, à neuf heures.' },
  { text: "Customer: C'est quelle pièce ?\nAgent: C'est le SKU-883, et le PDF est en route." },
  {
    text: 'Customer: Cela existe par écrit ?\nAgent: Oui, les CGV et le PDF sont sur la page de la CCI.',
    title: 'Acronyms',
  },
  {
    text: "Customer: Il y a une remise ?\nAgent: Oui, le code ETE25 est valable jusqu'à dimanche.",
    title: 'A voucher code',
  },
  {
    text: "Customer: C'est le bon magasin ?\nAgent: Oui, c'est le magasin BONNE MAISON dans la rue Longue.",
    title: 'A brand written in capitals',
    brand: ['Bonne Maison'],
  },
  { text: "Customer: OÙ EST MON COLIS ??\nAgent: Il est à Lyon et arrive aujourd'hui !" },
  {
    text: 'Customer: Que dit le panneau ?\nAgent: Le panneau dit « NE PAS ENTRER », et cette porte est la bonne.',
    title: 'Quoted',
  },
]
