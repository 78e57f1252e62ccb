import type { Example } from '../../../src/locale.ts'

const brand = ['WonderWidget', 'Northwind']
const lists = { avoid: ['cheap*'], prefer: { client: 'member', 'sign up': 'join', basically: '' } }

export const brandVoice: readonly Example[] = [
  { text: 'Customer: Which one is it?\nAgent: It is the [[Wonder Widget]] in blue.', brand },
  { text: 'Customer: Who sells it?\nAgent: We do, at [[northwind]] on Long Street.', brand },
  { text: 'Customer: Is this NORTHWIND?\nAgent: Yes, this is Dana at [[North Wind]].', brand },
  { text: 'Every [[client]] gets a card by post.', kind: 'template', options: lists },
  { text: 'Customer: And the new one?\nAgent: It is [[cheaper]] by ten euros.', options: lists },
  { text: 'Customer: How do I begin?\nAgent: You can [[sign up]] on our page, it takes a minute.', options: lists },
  { text: 'Customer: Is it done?\nAgent: [[Yeah]], the parcel left at nine.', options: { formality: 'formal' } },
  {
    text: 'Customer: And now?\nAgent: [[Kindly]] send me the number of your order.',
    options: { formality: 'informal' },
  },
  { text: 'Customer: Which one is it?\nAgent: It is the WonderWidget in blue.', brand },
  {
    text: "Customer: Where is it sold?\nAgent: At Northwind, and here is Northwind's page: northwind.example/shop.",
    brand,
    title: 'Links are written as they are',
  },
  { text: 'Customer: What is on the box?\nAgent: It says "wonder widget" on the left side.', brand, title: 'Quoted' },
  {
    text: 'Customer: Which part?\nAgent: Part NORTHWIND-2207 fits; write to @northwind for a picture.',
    brand,
    title: 'Codes and handles',
  },
  { text: 'Customer: I heard it is cheap?\nAgent: It costs 20 euros.', options: lists, title: "The customer's word" },
  { text: 'Our clientele is welcome from nine to five.', kind: 'template', options: lists },
  { text: 'Customer: Is it done?\nAgent: Yeah, the parcel left at nine.', title: 'Nothing is configured' },
  {
    text: 'Our [[clients]] come back, and each [[client]] gets a card.',
    kind: 'template',
    options: { prefer: { 'client*': 'customer*' } },
    title: 'The ending stays',
  },
  {
    text: 'Our number for you is [client number], and our [[client]] desk answers until nine.',
    kind: 'template',
    options: { prefer: { client: 'customer' } },
    title: "What is filled in is nobody's word",
  },
]
