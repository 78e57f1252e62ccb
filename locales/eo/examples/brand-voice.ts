import type { Example } from '../../../src/locale.ts'

export const brandVoice: readonly Example[] = [
  {
    text: 'Customer: Kiu ĝi estas?\nAgent: Ĝi estas la [[Wonder Widget]] en blua.',
    brand: ['WonderWidget', 'Northwind'],
  },
  {
    text: 'Customer: Kiu vendas ĝin?\nAgent: Ni, ĉe [[northwind]] en la Longa Strato.',
    brand: ['WonderWidget', 'Northwind'],
  },
  {
    text: 'Customer: Ĉu jen NORTHWIND?\nAgent: Jes, ĉi tie Dana de [[North Wind]].',
    brand: ['WonderWidget', 'Northwind'],
  },
  {
    text: 'Ĉiu [[kliento]] ricevas karton per la poŝto.',
    kind: 'template',
    options: { avoid: ['aĉ*'], prefer: { kliento: 'membro', membriĝi: 'aliĝi', verdire: '' } },
  },
  {
    text: 'Customer: Kaj la nova?\nAgent: La malnova estis iom [[aĉeta]].',
    options: { avoid: ['aĉ*'], prefer: { kliento: 'membro', membriĝi: 'aliĝi', verdire: '' } },
  },
  {
    text: 'Customer: Kiel mi komencu?\nAgent: Vi povas [[membriĝi]] en nia paĝo, tio daŭras minuton.',
    options: { avoid: ['aĉ*'], prefer: { kliento: 'membro', membriĝi: 'aliĝi', verdire: '' } },
  },
  { text: 'Customer: Ĉu farite?\nAgent: [[Jep]], la pakaĵo foriris je la naŭa.', options: { formality: 'formal' } },
  { text: 'Customer: Kaj nun?\nAgent: [[Afablu]] sendi al mi la numeron.', options: { formality: 'informal' } },
  { text: 'Customer: Kiu ĝi estas?\nAgent: Ĝi estas la WonderWidget en blua.', brand: ['WonderWidget', 'Northwind'] },
  {
    text: 'Customer: Kie oni vendas ĝin?\nAgent: Ĉe Northwind, kaj jen la paĝo: northwind.example/shop.',
    title: 'Links are written as they are',
    brand: ['WonderWidget', 'Northwind'],
  },
  {
    text: 'Customer: Kio estas sur la skatolo?\nAgent: Tie staras "wonder widget" maldekstre.',
    title: 'Quoted',
    brand: ['WonderWidget', 'Northwind'],
  },
  {
    text: 'Customer: Kiu parto?\nAgent: La parto NORTHWIND-2207 taŭgas; skribu al @northwind pri bildo.',
    title: 'Codes and handles',
    brand: ['WonderWidget', 'Northwind'],
  },
  {
    text: 'Customer: Mi aŭdis, ke ĝi estas aĉa?\nAgent: Ĝi kostas 20 eŭrojn.',
    title: "The customer's word",
    options: { avoid: ['aĉ*'], prefer: { kliento: 'membro', membriĝi: 'aliĝi', verdire: '' } },
  },
  { text: 'Customer: Ĉu farite?\nAgent: Jep, la pakaĵo foriris je la naŭa.', title: 'Nothing is configured' },
  {
    text: 'Nia klientaro bonvenas de la naŭa ĝis la kvina.',
    kind: 'template',
    options: { avoid: ['aĉ*'], prefer: { kliento: 'membro', membriĝi: 'aliĝi', verdire: '' } },
  },
]
