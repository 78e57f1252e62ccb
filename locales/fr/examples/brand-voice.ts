import type { Example } from '../../../src/locale.ts'

export const brandVoice: readonly Example[] = [
  {
    text: "Customer: C'est lequel ?\nAgent: C'est le [[Wonder Widget]] en bleu.",
    brand: ['WonderWidget', 'Northwind'],
  },
  {
    text: 'Customer: Qui le vend ?\nAgent: Nous, chez [[northwind]] dans la rue Longue.',
    brand: ['WonderWidget', 'Northwind'],
  },
  {
    text: 'Customer: Je suis bien chez Northwind ?\nAgent: Oui, ici Dana de [[North Wind]].',
    brand: ['WonderWidget', 'Northwind'],
  },
  {
    text: 'Chaque [[client]] reçoit une carte par la poste.',
    kind: 'template',
    options: { avoid: ['bradé*'], prefer: { client: 'membre', souscrire: 'adhérer' } },
  },
  {
    text: 'Customer: Et la nouvelle ?\nAgent: La nouvelle est [[bradée]] cette semaine.',
    options: { avoid: ['bradé*'], prefer: { client: 'membre', souscrire: 'adhérer' } },
  },
  {
    text: 'Customer: Comment commencer ?\nAgent: On peut [[souscrire]] sur la page, cela prend une minute.',
    options: { avoid: ['bradé*'], prefer: { client: 'membre', souscrire: 'adhérer' } },
  },
  { text: "Customer: C'est lequel ?\nAgent: C'est le WonderWidget en bleu.", brand: ['WonderWidget', 'Northwind'] },
  {
    text: "Customer: Quel magasin l'a ?\nAgent: Chez Northwind, et la page est northwind.example/shop.",
    title: 'Links are written as they are',
    brand: ['WonderWidget', 'Northwind'],
  },
  {
    text: "Customer: Qu'y a-t-il sur la boîte ?\nAgent: À gauche, il y a « wonder widget » en bleu.",
    title: 'Quoted',
    brand: ['WonderWidget', 'Northwind'],
  },
  {
    text: 'Customer: Quelle pièce convient ?\nAgent: La pièce NORTHWIND-2207 convient ; des photos chez @northwind.',
    title: 'Codes and handles',
    brand: ['WonderWidget', 'Northwind'],
  },
  {
    text: 'Customer: Elle est bradée ?\nAgent: Elle coûte 20 euros.',
    title: "The customer's word",
    options: { avoid: ['bradé*'], prefer: { client: 'membre', souscrire: 'adhérer' } },
  },
  { text: 'Chaque client reçoit une carte par la poste.', kind: 'template', title: 'Nothing is configured' },
  {
    text: 'Notre clientèle est la bienvenue de neuf heures à dix-sept heures.',
    kind: 'template',
    title: 'A word inside a word',
    options: { avoid: ['bradé*'], prefer: { client: 'membre', souscrire: 'adhérer' } },
  },
]
