import type { Example } from '../../../src/locale.ts'

export const unfilledPlaceholder: readonly Example[] = [
  { text: 'Customer: Où est mon colis ?\nAgent: Bonjour [[{{customer.first_name}}]], il arrive demain.' },
  { text: 'Customer: Où est mon colis ?\nAgent: Bonjour [[{name}]], il arrive demain.' },
  { text: "Customer: C'est payé ?\nAgent: Bonjour ! Oui, la facture [[%invoice_number%]] est payée." },
  { text: 'Customer: Merci !\nAgent: Volontiers. Cordialement, [[{{agent.name}}]]' },
  {
    text: "Customer: Des nouvelles ?\nAgent: Bonjour ! La commande [[{{order.number}}]] a quitté notre entrepôt aujourd'hui.",
  },
  { text: "Customer: Des nouvelles ?\nAgent: Bonjour ! Le numéro du dossier est [[XXXX]], et Dana s'en occupe." },
  { text: 'Customer: Où est mon colis ?\nAgent: Bonjour Maria, il arrive demain.' },
  {
    text: 'Customer: Comment saluer les gens par leur nom ?\nAgent: Mettre `{{customer.first_name}}` derrière le mot « Bonjour ».',
    title: 'Code',
  },
  {
    text: 'Customer: Que faut-il écrire là ?\nAgent: Il faut mettre "{{ticket.id}}" dans le champ.',
    title: 'A quotation',
  },
  {
    text: "Customer: Avec quelle carte ai-je payé ?\nAgent: Bonjour ! C'était la carte XXXX XXXX XXXX 4821.",
    title: 'Hidden on purpose',
  },
  {
    text: "Customer: C'est connu ?\nAgent: Bonjour ! Oui. [NOUVEAU] Cela marche de nouveau depuis midi.",
    title: 'No name of a placeholder',
  },
  {
    text: "Customer: Mon nom s'affiche comme {{name}}, pourquoi ?\nAgent: Bonjour ! Je corrige cela tout de suite.",
    title: 'The customer wrote it',
  },
  { text: 'Agent: Bonjour [[<Prénom>]], la chaise arrive lundi.' },
]
