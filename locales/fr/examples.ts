import type { Example } from '../../src/locale.ts'

export const examples: Readonly<Record<string, readonly Example[]>> = {
  'formality-consistency': [
    {
      text: "Agent: Bonjour, comment puis-je vous aider ?\nCustomer: Mon colis n'est pas là.\nAgent: Pouvez-vous me donner votre numéro ? Je regarde pour [[toi]].",
    },
    {
      text: 'Agent: Salut Léa, que puis-je faire pour toi ?\nCustomer: La lampe est cassée.\nAgent: Désolé ! Envoie-moi une photo de ta lampe à [[votre]] convenance.',
    },
    { text: 'Agent: Nous avons reçu votre message. Nous vous répondons demain. Merci de [[ta]] patience.' },
    {
      text: 'Agent: Tu peux la renvoyer quand tu veux. Le remboursement est fait sous trois jours, [[vous]] recevrez un mail.',
    },
    {
      text: 'Agent: Bonjour, comment puis-je vous aider ?\nCustomer: Où est mon colis ?\nAgent: Votre colis arrive vendredi.',
    },
    {
      text: "Agent: Salut, que puis-je faire pour toi ?\nCustomer: La couleur ne me va pas.\nAgent: Tu peux l'échanger, s'il vous plaît garde le ticket.",
    },
    {
      text: 'Agent: Je vous écoute.\nCustomer: On peut se tutoyer, je suis Inès.\nAgent: Avec plaisir Inès, je regarde pour toi.',
    },
    { text: 'Agent: Nous cherchons le ton juste avec vous. Le rendez-vous est à midi.' },
  ],
  'greeting-missing': [
    { text: 'Customer: Où est mon colis ?\nAgent: [[Le colis arrive vendredi.]]' },
    { text: 'Customer: La lampe existe en bleu ?\nAgent: [[Oui, il en reste deux.]]' },
    { text: "Customer: L'échange est encore possible ?\nAgent: [[Oui, jusqu'à fin mai.]]" },
    { text: 'Customer: Où est mon colis ?\nAgent: Bonjour, le colis arrive vendredi.' },
    { text: 'Customer: La lampe existe en bleu ?\nAgent: Salut ! Oui, il en reste deux.' },
    {
      text: "Customer: L'échange est encore possible ?\nAgent: Merci pour votre message. C'est possible jusqu'à fin mai.",
    },
  ],
}
