import type { Example } from '../../../src/locale.ts'

export const duplicateTemplate: readonly Example[] = [
  {
    text: 'Bonjour {{name}}, le remboursement est en route et arrivera sur le compte dans les cinq jours ouvrables. Passez une très bonne journée et à bientôt dans notre magasin !\n---\n[[Bonjour {{first_name}}, le remboursement est en route et arrivera sur le compte dans les cinq jours ouvrables! Passez une très bonne journée et à bientôt dans notre magasin !]]',
    kind: 'template',
    title: 'Other punctuation',
  },
  {
    text: "Le colis a quitté notre entrepôt ce matin. Le livreur l'apporte dans les deux jours ouvrables, et la page indiquée dans la confirmation permet de suivre son chemin.\n---\n[[Le colis a quitté notre entrepôt ce matin - Le livreur l'apporte dans les deux jours ouvrables, et la page indiquée dans la confirmation permet de suivre son chemin.]]",
    kind: 'template',
    title: 'Other punctuation',
  },
  {
    text: "Les documents sont bien arrivés. Notre équipe les lit dans l'ordre de leur arrivée, et notre réponse arrivera par la poste avant vendredi à midi sans faute.\n---\nVoici la facture.\n---\n[[Les documents sont bien arrivés. Notre équipe les lit dans l'ordre de leur arrivée, et notre réponse arrivera par la poste avant vendredi à midi sans faute!]]",
    kind: 'template',
  },
  {
    text: "Un grand merci pour les mots aimables sur notre magasin. Toute l'équipe les a lus avec joie, et nous nous réjouissons déjà de la prochaine visite chez nous.\n---\n[[UN grand merci pour les mots aimables sur notre magasin. Toute l'équipe les a lus avec joie, et nous nous réjouissons déjà de la prochaine visite chez nous. :)]]",
    kind: 'template',
  },
  {
    text: "Les documents sont bien arrivés. Notre équipe les lit dans l'ordre de leur arrivée, et notre réponse arrivera par la poste avant vendredi à midi sans faute.\n---\n[[Les documents sont bien arrivés. Notre équipe les lit dans l'ordre de leur arrivée, et notre réponse arrivera par la poste avant vendredi à midi sans faute.]]",
    kind: 'template',
    title: 'The same',
  },
  {
    text: "La lampe demande une ampoule de 40 watts au plus, que l'on trouve dans tous les supermarchés. Avant de la changer, il faut couper le courant et laisser refroidir.\n---\n[[La lampe demande une ampoule de 40 watts au plus, que l'on trouve dans tous les supermarchés. Avant de la changer, il faut couper le courant et laisser refroidir!]]",
    kind: 'template',
  },
  {
    text: "Le remboursement est en route et arrivera sur le compte dans les cinq jours ouvrables. Passez une très bonne journée et à bientôt dans notre magasin !\n---\nLe colis a quitté notre entrepôt ce matin. Le livreur l'apporte dans les deux jours ouvrables, et la page indiquée dans la confirmation permet de suivre son chemin.",
    kind: 'template',
  },
  { text: 'Voici la facture.\n---\nVoici la facture.', kind: 'template', title: 'Too short' },
  {
    text: "Un grand merci pour les mots aimables sur notre magasin. Toute l'équipe les a lus avec joie, et nous nous réjouissons déjà de la prochaine visite chez nous.\n---\nLes documents sont bien arrivés. Notre équipe les lit dans l'ordre de leur arrivée, et notre réponse arrivera par la poste avant vendredi à midi sans faute.",
    kind: 'template',
  },
  {
    text: "La lampe demande une ampoule de 40 watts au plus, que l'on trouve dans tous les supermarchés. Avant de la changer, il faut couper le courant et laisser refroidir.\n---\nUn grand merci pour les mots aimables sur notre magasin. Toute l'équipe les a lus avec joie, et nous nous réjouissons déjà de la prochaine visite chez nous.",
    kind: 'template',
  },
  {
    text: "Les documents sont bien arrivés. Notre équipe les lit dans l'ordre de leur arrivée, et notre réponse arrivera par la poste avant vendredi à midi sans faute.\n---\nL'adresse peut changer tant que le colis est dans l'entrepôt.",
    kind: 'template',
  },
  {
    text: "Le colis a quitté notre entrepôt ce matin. Le livreur l'apporte dans les deux jours ouvrables, et la page indiquée dans la confirmation permet de suivre son chemin.\n---\nLa lampe demande une ampoule de 40 watts au plus, que l'on trouve dans tous les supermarchés. Avant de la changer, il faut couper le courant et laisser refroidir.\n---\nUn grand merci pour les mots aimables sur notre magasin. Toute l'équipe les a lus avec joie, et nous nous réjouissons déjà de la prochaine visite chez nous.",
    kind: 'template',
  },
]
