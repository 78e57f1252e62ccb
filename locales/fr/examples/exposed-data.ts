import type { Example } from '../../../src/locale.ts'

export const exposedData: readonly Example[] = [
  {
    text: 'Customer: Avec quelle carte ai-je payé ?\nAgent: Le paiement vient de la carte [[4111 1111 1111 1111]] lundi.',
  },
  {
    text: 'Customer: La carte est encore enregistrée ?\nAgent: Oui, la carte [[378282246310005]] est enregistrée.',
    title: 'Fifteen digits in a row, with the beginning of American Express',
  },
  { text: 'Customer: Où va le remboursement ?\nAgent: Il va sur [[DE89 3704 0044 0532 0130 00]] et prend deux jours.' },
  { text: 'Customer: Quel numéro avez-vous ?\nAgent: Nous avons le [[123-45-6789]].', options: { countries: ['us'] } },
  { text: 'La caution va sur [[DE89370400440532013000]]. Merci pour la réservation.', kind: 'template' },
  {
    text: 'Customer: La carte est encore enregistrée ?\nAgent: Oui, la carte [[5555 5555 5555 4444]] est enregistrée.',
  },
  { text: 'Customer: Avec quelle carte ai-je payé ?\nAgent: Avec la carte qui finit par 1111.', title: 'Masked' },
  { text: "Customer: Avec quelle carte ai-je payé ?\nAgent: C'était **** **** **** 1111.", title: 'Masked' },
  { text: "Customer: Quel numéro appeler ?\nAgent: Nous sommes au +44 20 7946 0958 jusqu'à dix-huit heures." },
  {
    text: 'Customer: La carte 4111 1111 1111 1111 est-elle enregistrée ?\nAgent: Oui. Par sécurité, mieux vaut ne plus écrire le numéro ici.',
    title: "The customer's own words",
  },
  { text: "Customer: Où est mon colis ?\nAgent: La commande 4471983 arrive aujourd'hui." },
  {
    text: 'La caution va sur DE89 3704 0044 0532 0130 00. Merci pour la réservation.',
    kind: 'template',
    title: "The company's own account",
    options: { allow: ['DE89370400440532013000'] },
  },
]
