import type { Example } from '../../../src/locale.ts'

export const proofreading: readonly Example[] = [
  {
    text: 'Customer: Où est mon colis ?\nAgent: [[le]] colis est arrivé ce matin et se trouve au magasin.',
    channel: 'email',
  },
  { text: 'Customer: Quand ouvrez-vous ?\nAgent: [[nous]] ouvrons à neuf heures, à demain !', channel: 'email' },
  {
    text: 'Customer: Avez-vous les photos ?\nAgent: [[merci]] pour les photos, la lampe sera remplacée.',
    channel: 'email',
  },
  { text: "Customer: Et la facture ?\nAgent: [[la]] facture part aujourd'hui par la poste.", channel: 'email' },
  { text: "Customer: C'est prêt ?\nAgent: [[tout]] est prêt pour vendredi.", channel: 'email' },
  { text: 'Customer: Elle existe en bleu ?\nAgent: [[elle]] est disponible en bleu et en vert.', channel: 'email' },
  { text: 'Customer: Où est mon colis ?\nAgent: Le colis est arrivé ce matin.', channel: 'email' },
  {
    text: 'Customer: Où est mon colis ?\nAgent: le colis est arrivé ce matin et se trouve au magasin.',
    title: 'Small letters in a chat',
    channel: 'chat',
  },
  {
    text: 'Customer: Que dit le panneau ?\nAgent: Le panneau dit « merci , par ici » et il est assez vieux.',
    title: 'Quotations are left alone',
  },
  { text: 'Customer: Où est mon colis ?\nAgent: Un instant ... la voilà :)', title: 'Dots and emoticons' },
  { text: 'Customer: Où est mon colis ?\nAgent: https://example.com/a/a . :)', title: 'Links' },
  {
    text: "Customer: C'est quelle pièce ?\nAgent: iPhone 15, 128 GB.",
    title: 'A name in small letters',
    channel: 'email',
  },
  { text: 'Customer: Vous ouvrez le dimanche ?\nAgent: Oui, de dix heures à dix-sept heures.', channel: 'email' },
]
