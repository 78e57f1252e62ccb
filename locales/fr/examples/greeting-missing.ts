import type { Example } from '../../../src/locale.ts'

export const greetingMissing: readonly Example[] = [
  { text: 'Customer: Où est mon colis ?\nAgent: [[Le colis arrive vendredi.]]' },
  { text: 'Customer: La lampe existe en bleu ?\nAgent: [[Oui, il en reste deux.]]' },
  { text: "Customer: L'échange est encore possible ?\nAgent: [[Oui, jusqu'à fin mai.]]" },
  { text: 'Customer: Où est mon colis ?\nAgent: Bonjour, le colis arrive vendredi.' },
  { text: 'Customer: La lampe existe en bleu ?\nAgent: Salut ! Oui, il en reste deux.' },
  {
    text: "Customer: L'échange est encore possible ?\nAgent: Merci pour votre message. C'est possible jusqu'à fin mai.",
  },
  { text: 'Customer: À quelle heure ouvrez-vous demain ?\nAgent: [[À neuf heures.]]' },
  { text: 'Customer: Le filtre va-t-il dans la M20 ?\nAgent: [[Il va dans les deux tailles.]]' },
  { text: 'Customer: Combien dure la réparation ?\nAgent: [[Environ trois jours, selon la pièce.]]' },
  { text: 'Customer: À quelle heure ouvrez-vous demain ?\nAgent: Bonjour ! À neuf heures.' },
  {
    text: 'Customer: Le filtre va-t-il dans la M20 ?\nAgent: Chère Madame Martin, le filtre va dans les deux tailles.',
  },
  { text: 'Customer: Combien dure la réparation ?\nAgent: Bonsoir, environ trois jours.' },
  { text: 'Customer: La lampe existe en bleu ?\nAgent: Madame, Monsieur, il en reste deux.' },
]
