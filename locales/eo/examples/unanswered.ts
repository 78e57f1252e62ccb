import type { Example } from '../../../src/locale.ts'

export const unanswered: readonly Example[] = [
  {
    text: 'Customer: Ĉu vi havas la lampon en verda?\nAgent: [[Jes, ni havas ĝin en verda.]]\nCustomer: Kaj kiam mi povas preni ĝin?',
  },
  {
    text: 'Customer: Mia mendo ne venis.\nAgent: [[Ĝi forlasis nian deponejon lunde.]]\nCustomer: Do bonvolu nuligi ĝin.',
    title: 'A request',
  },
  {
    text: 'Customer: Saluton, ĉu la naĝejo estas malfermita?\nAgent: [[Bonan matenon! Ĝi estas malfermita ĝis la deka.]]\nCustomer: Bele, dankon.\nCustomer: Kaj la saŭno?',
    title: 'A question behind the thanks',
  },
  {
    text: 'Customer: Ĉu la ĉambro estas kvieta?\nAgent: [[Ĝi rigardas al la ĝardeno.]]\nCustomer: Ĉu mi povas matenmanĝi je la sesa? Dankon!',
    title: 'Thanks in advance',
  },
  {
    text: 'Customer: Mi ŝatus ŝanĝi mian flugon.\nAgent: [[Kiu flugo ĝi estas?]]\nCustomer: Tiu al Oslo. Ĉu vi povas diri al mi, kiom tio kostas?\nSystem: La konversacio estas fermita.',
    closed: true,
  },
  {
    text: 'Customer: Kie gxi estas?\nAgent: [[Gxi estas en Zagrebo.]]\nCustomer: Bonvolu sendi gxin al Rijeko.',
    title: 'The x-system',
  },
  {
    text: 'Customer: Ĉu vi havas la lampon en verda?\nAgent: Jes, ni havas ĝin en verda.\nCustomer: Dankon, ĝis revido!',
    title: 'Thanks and a goodbye',
  },
  { text: 'Customer: Ĉu vi havas la lampon en verda?\nAgent: Jes. Ĉu vi volas unu?\nCustomer: Ne, dankon.' },
  { text: 'Customer: Kaj kiam mi povas preni ĝin?\nAgent: De la naŭa.', title: 'Answered' },
  {
    text: 'Customer: Ĉu vi havas la lampon en verda?\nAgent: Jes, ni havas ĝin en verda.\nCustomer: Kaj kiam mi povas preni ĝin?',
    title: 'Still open',
    closed: false,
  },
  {
    text: 'Customer: Mia mendo ne venis.\nAgent: Ĝi forlasis nian deponejon lunde.\nCustomer: Do bonvolu nuligi ĝin.',
    title: 'Questions only',
    options: { requests: false },
  },
  {
    text: 'Customer: Mi ne trovas la fakturon.\nAgent: Ĝi estas sub Dokumentoj.\nCustomer: Malfrue? Ne, mi vidas, ĝi estas tie.',
    title: 'An echo',
  },
]
