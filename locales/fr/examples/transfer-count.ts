import type { Example } from '../../../src/locale.ts'

export const transferCount: readonly Example[] = [
  {
    text: "Customer: Ma facture est fausse.\nAgent (Dana): Bonjour, je transmets.\nAgent (Tom): Bonjour, Tom de la comptabilité.\nAgent (Vera): [[Bonjour, Vera du service spécialisé. De quoi s'agit-il ?]]",
    title: 'Three people',
  },
  {
    text: 'Agent (Dana): Bonjour, je transmets.\nCustomer: Ma facture est fausse.\nAgent (Tom): Bonjour, Tom de la comptabilité.\nCustomer: Ma facture est fausse.\nAgent (Dana): [[Me revoilà.]]',
    title: 'Back and forth',
  },
  {
    text: 'Customer: Ma facture est fausse.\nAgent (Dana): Bonjour, je transmets.\nAgent (Tom): [[Bonjour, Tom de la comptabilité.]]',
    title: 'None allowed',
    options: { maxTransfers: 0 },
  },
  {
    text: "Customer: Ma facture est fausse.\nAgent (Dana): Bonjour, je transmets.\nAgent (Tom): Bonjour, Tom de la comptabilité.\nAgent (Vera): Bonjour, Vera du service spécialisé. De quoi s'agit-il ?\nAgent (Jan): [[Bonjour, ici Jean.]]",
    title: 'Two allowed, three made',
    options: { maxTransfers: 2 },
  },
  {
    text: "Customer: Ma facture est fausse.\nAgent (Dana): Bonjour, je transmets.\nAgent (Tom): Bonjour, Tom de la comptabilité.\nCustomer: Ma facture est fausse.\nAgent (Vera): [[Bonjour, Vera du service spécialisé. De quoi s'agit-il ?]]\nAgent (Tom): Me revoilà.",
    title: 'Reported once',
    channel: 'chat',
  },
  {
    text: "Bot: Une personne prend la suite.\nAgent (Dana): Bonjour, je transmets.\nAgent (Tom): Bonjour, Tom de la comptabilité.\nAgent (Vera): [[Bonjour, Vera du service spécialisé. De quoi s'agit-il ?]]",
    channel: 'email',
    title: 'Behind a bot',
  },
  {
    text: "Customer: Ma facture est fausse.\nAgent (Dana): Bonjour, je transmets.\nAgent (Tom): Bonjour, Tom de la comptabilité. Je l'ai corrigée.",
    title: 'Handed over once',
  },
  {
    text: 'Bot: Une personne prend la suite.\nAgent (Dana): Comment puis-je aider ?\nAgent (Tom): Bonjour, Tom de la comptabilité.',
    title: 'A bot hands over to a person',
  },
  {
    text: "Customer: Quel magasin l'a ?\nAgent (Magasin Nord): Nous !\nAgent (Magasin Sud): Nous aussi !\nAgent (Magasin Ouest): Et nous !",
    title: 'Accounts of shops, not people',
    channel: 'social',
  },
  {
    text: 'Agent (Dana): Bonjour, je transmets.\nAgent (dana): Comment puis-je aider ?\nAgent (Dana): Vous êtes encore là ?',
    title: 'One name',
  },
  {
    text: "Customer: Ma facture est fausse.\nAgent (Dana): Bonjour, je transmets.\nAgent (Tom): Bonjour, Tom de la comptabilité.\nAgent (Vera): Bonjour, Vera du service spécialisé. De quoi s'agit-il ?",
    options: { maxTransfers: 2 },
  },
  {
    text: 'Customer: Ma facture est fausse.\nAgent: Bonjour, je transmets.\nAgent: Me revoilà.',
    title: 'Nobody is named',
  },
]
