import type { Example } from '../../../src/locale.ts'

export const brandVoice: readonly Example[] = [
  { text: 'Customer: Qual è?\nAgent: È il [[Wonder Widget]] in blu.', brand: ['WonderWidget', 'Northwind'] },
  { text: 'Customer: Chi lo vende?\nAgent: Noi, da [[northwind]] in via Lunga.', brand: ['WonderWidget', 'Northwind'] },
  { text: 'Customer: È Northwind?\nAgent: Sì, qui Dana di [[North Wind]].', brand: ['WonderWidget', 'Northwind'] },
  {
    text: 'Ogni [[cliente]] riceve una tessera per posta.',
    kind: 'template',
    options: { avoid: ['economic*'], prefer: { cliente: 'socio', registrarsi: 'iscriversi' } },
  },
  {
    text: 'Customer: E la nuova?\nAgent: La nuova è più [[economica]] della vecchia.',
    options: { avoid: ['economic*'], prefer: { cliente: 'socio', registrarsi: 'iscriversi' } },
  },
  {
    text: 'Customer: Come si comincia?\nAgent: Sulla pagina è possibile [[registrarsi]], ci vuole un minuto.',
    options: { avoid: ['economic*'], prefer: { cliente: 'socio', registrarsi: 'iscriversi' } },
  },
  { text: 'Customer: Qual è?\nAgent: È il WonderWidget in blu.', brand: ['WonderWidget', 'Northwind'] },
  {
    text: "Customer: Quale negozio ce l'ha?\nAgent: Da Northwind, e la pagina è northwind.example/shop.",
    title: 'Links are written as they are',
    brand: ['WonderWidget', 'Northwind'],
  },
  {
    text: 'Customer: Che cosa c\'è sulla scatola?\nAgent: A sinistra c\'è scritto "wonder widget" in blu.',
    title: 'Quoted',
    brand: ['WonderWidget', 'Northwind'],
  },
  {
    text: 'Customer: Quale pezzo va bene?\nAgent: Va bene il pezzo NORTHWIND-2207; le foto sono da @northwind.',
    title: 'Codes and handles',
    brand: ['WonderWidget', 'Northwind'],
  },
  {
    text: 'Customer: È economica?\nAgent: Costa 20 euro.',
    title: "The customer's word",
    options: { avoid: ['economic*'], prefer: { cliente: 'socio', registrarsi: 'iscriversi' } },
  },
  { text: 'Ogni cliente riceve una tessera per posta.', kind: 'template', title: 'Nothing is configured' },
  {
    text: 'La clientela è benvenuta dalle nove alle cinque.',
    kind: 'template',
    title: 'A word inside a word',
    options: { avoid: ['economic*'], prefer: { cliente: 'socio', registrarsi: 'iscriversi' } },
  },
]
