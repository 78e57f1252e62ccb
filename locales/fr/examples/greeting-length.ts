import type { Example } from '../../../src/locale.ts'

export const greetingLength: readonly Example[] = [
  { text: 'Customer: Ma lampe est cassée.\nAgent: [[Bonjour]]' },
  { text: 'Customer: Ma lampe est cassée.\nAgent: [[Salut !]]' },
  { text: 'Customer: Ma lampe est cassée.\nAgent: [[Bonsoir.]]' },
  { text: 'Customer: Ma lampe est cassée.\nAgent: [[Coucou !]]' },
  { text: 'Customer: Ma lampe est cassée.\nAgent: [[Hello]]' },
  { text: 'Customer: Ma lampe est cassée.\nAgent: [[Bonjour !]]\nCustomer: ?\nAgent: Comment puis-je aider ?' },
  { text: "Customer: Ma lampe est cassée.\nAgent: Bonjour Maria ! Qu'est-il arrivé à la lampe ?" },
  { text: 'Customer: Ma lampe est cassée.\nAgent: Bonjour, bienvenue à la Maison des Lampes !' },
  { text: "Customer: Ma lampe est cassée.\nAgent: Bonjour ! Une nouvelle part aujourd'hui, gratuitement." },
  { text: 'Customer: Ma lampe est cassée.\nAgent: Bonsoir, comment puis-je aider pour la lampe ?' },
  { text: "Customer: Ma lampe est cassée.\nAgent: Bonsoir Monsieur Lopez, que s'est-il passé ?" },
  { text: "Customer: Ma lampe est cassée.\nAgent: Salut, ici Dana de l'équipe des lampes." },
]
