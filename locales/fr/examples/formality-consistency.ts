import type { Example } from '../../../src/locale.ts'

export const formalityConsistency: readonly Example[] = [
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
  {
    text: "Agent: Bonjour, que puis-je faire pour vous ?\nCustomer: Le câble manque.\nAgent: Nous vous en envoyons un. [[Peux-tu]] vérifier l'adresse ?",
  },
  {
    text: "Agent: Salut Max, dis-moi tout.\nCustomer: La batterie ne charge pas.\nAgent: Essaie avec un autre câble, et tu me diras. [[Veuillez]] garder l'ancien.",
  },
  {
    text: "Agent: Bonjour, votre montre est prête. Nous vous attendons.\nCustomer: Parfait.\nAgent: [[N'oublie]] pas le ticket.",
    title: 'An imperative',
  },
  {
    text: 'Agent: Salut, ta montre est prête.\nCustomer: On vient à deux.\nAgent: Super, vous deux êtes les bienvenus, et je te garde la montre.',
    title: 'The plural',
  },
  {
    text: "Agent: Bonjour, votre facture est en route. Avez-vous d'autres questions ?\nCustomer: Non.\nAgent: Je vous souhaite une bonne journée.",
  },
  { text: 'Agent: Votre lampe est en route, nous vous écrivons demain. [[Préfères-tu]] un autre jour ?' },
]
