import type { Example } from '../../../src/locale.ts'

export const brandVoice: readonly Example[] = [
  { text: 'Customer: Koji je to?\nAgent: To je [[Wonder Widget]] u plavoj.', brand: ['WonderWidget'] },
  { text: 'Customer: Tko ga prodaje?\nAgent: Mi, u trgovini [[northwind]] u Ilici.', brand: ['Northwind'] },
  { text: 'Svaki [[klijent]] dobiva karticu poštom.', kind: 'template', options: { prefer: { klijent: 'član' } } },
  { text: 'Customer: A novi?\nAgent: [[Jeftiniji]] je deset eura.', options: { avoid: ['jeftin*'] } },
  { text: 'Customer: Je li gotovo?\nAgent: [[Fala]], paket je krenuo u devet.', options: { formality: 'formal' } },
  {
    text: 'Customer: Koja su pravila?\nAgent: [[Ukoliko]] pada kiša, izlet je sutra.',
    options: { formality: 'informal' },
  },
  { text: 'Customer: Koji je to?\nAgent: To je WonderWidget u plavoj.', brand: ['WonderWidget'] },
  {
    text: 'Customer: Gdje se prodaje?\nAgent: U trgovini Northwind, a stranica je northwind.example/shop.',
    brand: ['Northwind'],
  },
  {
    text: 'Customer: Što piše na kutiji?\nAgent: Piše "wonder widget" na lijevoj strani.',
    brand: ['WonderWidget'],
    title: 'Navedeno',
  },
  {
    text: 'Customer: Čula sam da je jeftin?\nAgent: Stoji 20 eura.',
    options: { avoid: ['jeftin*'] },
    title: 'Riječ kupca',
  },
  { text: 'Customer: Je li gotovo?\nAgent: Fala, paket je krenuo u devet.', title: 'Ništa nije postavljeno' },
  {
    text: 'Customer: Je li krenuo?\nAgent: Superbrzi kurir stiže danas.',
    options: { formality: 'formal' },
    title: 'Riječ unutar riječi',
  },
]
