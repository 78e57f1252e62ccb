import type { Example } from '../../../src/locale.ts'

export const impersonalTemplate: readonly Example[] = [
  {
    text: '[[Le remboursement est en route et arrivera sur le compte dans les cinq jours ouvrables. Passez une très bonne journée et à bientôt dans notre magasin !]]',
    kind: 'template',
    options: { minWords: 15 },
  },
  {
    text: "[[Le colis a quitté notre entrepôt ce matin. Le livreur l'apporte dans les deux jours ouvrables, et la page indiquée dans la confirmation permet de suivre son chemin.]]",
    kind: 'template',
    options: { minWords: 15 },
  },
  {
    text: "[[Un grand merci pour les mots aimables sur notre magasin. Toute l'équipe les a lus avec joie, et nous nous réjouissons déjà de la prochaine visite chez nous.]]",
    kind: 'template',
    options: { minWords: 15 },
  },
  {
    text: "[[Les documents sont bien arrivés. Notre équipe les lit dans l'ordre de leur arrivée, et notre réponse arrivera par la poste avant vendredi à midi sans faute.]]",
    kind: 'template',
    options: { minWords: 15 },
  },
  {
    text: "[[La lampe demande une ampoule de 40 watts au plus, que l'on trouve dans tous les supermarchés. Avant de la changer, il faut couper le courant et laisser refroidir.]]",
    kind: 'template',
    options: { minWords: 15 },
  },
  {
    text: "[[Le colis a quitté notre entrepôt ce matin. Le livreur l'apporte dans les deux jours ouvrables, et la page indiquée dans la confirmation permet de suivre son chemin.\n\nCordialement, {{current_user.name}}]]",
    kind: 'template',
    title: "Only the agent's name",
    options: { minWords: 15 },
  },
  {
    text: 'Bonjour {{customer.first_name}}, le remboursement est en route et arrivera sur le compte dans les cinq jours ouvrables. Passez une très bonne journée et à bientôt dans notre magasin !',
    kind: 'template',
    options: { minWords: 15 },
  },
  {
    text: 'Le remboursement de {{order.total}} est en route et arrivera sur le compte dans les cinq jours ouvrables.',
    kind: 'template',
    title: "The customer's own case",
    options: { minWords: 10 },
  },
  {
    text: 'Bonjour [nom du client], le remboursement est en route et arrivera sur le compte dans les cinq jours ouvrables. Passez une très bonne journée et à bientôt dans notre magasin !',
    kind: 'template',
    title: 'Filled in by hand',
    options: { minWords: 15 },
  },
  { text: "L'adresse peut changer tant que le colis est dans l'entrepôt.", kind: 'template', title: 'A snippet' },
  {
    text: "Bonjour {{ticket.requester.first_name}}, la lampe demande une ampoule de 40 watts au plus, que l'on trouve dans tous les supermarchés. Avant de la changer, il faut couper le courant et laisser refroidir.\n\nCordialement, {{current_user.name}}",
    kind: 'template',
    options: { minWords: 15 },
  },
  {
    text: "Les documents sont bien arrivés. Notre équipe les lit dans l'ordre de leur arrivée, et notre réponse arrivera par la poste avant vendredi à midi sans faute. [Voici la facture]",
    kind: 'template',
    title: 'Something to adapt',
    options: { minWords: 15 },
  },
]
