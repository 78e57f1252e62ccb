import type { Example } from '../../../src/locale.ts'

export const messageLength: readonly Example[] = [
  {
    text: "Customer: Où est mon colis ?\nAgent: [[Merci pour la commande, que nous avons préparée aujourd'hui et qui quittera notre maison demain matin avec le premier camion, de sorte qu'elle arrivera vendredi vers midi avec le petit cadeau choisi la semaine passée au magasin par la famille.]]",
  },
  {
    text: "[[Merci pour la commande, que nous avons préparée aujourd'hui et qui quittera notre maison demain matin avec le premier camion, de sorte qu'elle arrivera vendredi vers midi avec le petit cadeau choisi la semaine passée au magasin par la famille.]]",
    kind: 'template',
  },
  {
    text: "Customer: C'est quoi, cette visite ?\nAgent: [[La visite commence à la gare. Elle dure deux heures. Nous finissons au vieux moulin.]]",
    channel: 'chat',
    options: { maxChatWords: 10 },
  },
  {
    text: "Customer: C'est quoi, cette visite ?\nAgent: [[La visite commence à la gare. Elle dure deux heures. Nous finissons au vieux moulin.]]",
    channel: 'email',
    options: { maxEmailWords: 10 },
  },
  {
    text: "Customer: Où est mon colis ?\nAgent: [[Le colis a quitté notre entrepôt ce matin. Le livreur l'apporte dans les deux jours ouvrables, et la page indiquée dans la confirmation permet de suivre son chemin.]]",
    channel: 'social',
    title: 'Over 140 characters',
    options: { maxSocialCharacters: 140 },
  },
  {
    text: "Customer: Où est mon colis ?\nAgent: Les documents sont bien arrivés. [[Notre équipe les lit dans l'ordre de leur arrivée, et notre réponse arrivera par la poste avant vendredi à midi sans faute.]]",
    options: { maxSentenceWords: 15 },
  },
  {
    text: "Customer: Comment réinitialiser le routeur ?\nAgent: Voici comment faire :\n1. Appuyer dix secondes sur le petit bouton à l'arrière.\n2. Attendre que la lumière devienne rouge puis blanche.\n3. Ouvrir l'application sur le téléphone et choisir le réseau dans la liste.\n4. Saisir le mot de passe qui se trouve sur l'étiquette sous l'appareil.\n5. Nous dire quand l'application montre que tout est de nouveau en ordre.",
    title: 'The steps of a list count by themselves',
    channel: 'chat',
  },
  {
    text: "Customer: C'est quoi, cette visite ?\nAgent: La visite commence à la gare. Elle dure deux heures. Nous finissons au vieux moulin.",
    channel: 'email',
  },
  {
    text: "Customer: C'est quoi, cette visite ?\nAgent: La visite commence à la gare. Elle dure deux heures. Nous finissons au vieux moulin.",
    channel: 'social',
  },
  {
    text: "Customer: Où est mon colis ?\nAgent: Merci pour la commande, que nous avons préparée aujourd'hui et qui quittera notre maison demain matin avec le premier camion, de sorte qu'elle arrivera vendredi vers midi avec le petit cadeau choisi la semaine passée au magasin par la famille.",
    title: 'A call is not judged',
    channel: 'voice',
  },
  {
    text: "Customer: Merci pour la commande, que nous avons préparée aujourd'hui et qui quittera notre maison demain matin avec le premier camion, de sorte qu'elle arrivera vendredi vers midi avec le petit cadeau choisi la semaine passée au magasin par la famille.\nAgent: Elle coûte 20 euros.",
    title: 'What the customer writes is not judged',
  },
  { text: 'Customer: Vous ouvrez le dimanche ?\nAgent: Oui, de dix heures à dix-sept heures.', channel: 'chat' },
]
