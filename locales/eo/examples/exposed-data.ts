import type { Example } from '../../../src/locale.ts'

export const exposedData: readonly Example[] = [
  { text: 'Customer: Per kiu karto mi pagis?\nAgent: Vi pagis per la karto [[4111 1111 1111 1111]] lunde.' },
  {
    text: 'Customer: Ĉu la karto estas ankoraŭ konservita?\nAgent: Jes, ni konservis [[378282246310005]] por vi.',
    title: 'Fifteen digits in a row, with the beginning of American Express',
  },
  { text: 'Customer: Kien iras la repago?\nAgent: Ĝi iras al [[DE89 3704 0044 0532 0130 00]], kaj daŭras du tagojn.' },
  { text: 'Customer: Mi ne povas ensaluti.\nAgent: Mi metis novan por vi: via pasvorto estas [[Tigro77]].' },
  {
    text: 'Customer: Kiun numeron vi havas por mi?\nAgent: Ni havas la numeron de socia asekuro [[123-45-6789]].',
    options: { countries: ['us'] },
  },
  {
    text: 'Customer: Ĉu la OIB estas ĝusta?\nAgent: Jes, ni havas la OIB [[94577403194]] por vi.',
    title: 'A number that only its name tells from others',
  },
  { text: 'Via nova pinkodo estas [[4821]]. Dankon pro via mendo.', kind: 'template' },
  { text: 'Customer: Per kiu karto mi pagis?\nAgent: Vi pagis per la karto, kiu finiĝas per 1111.', title: 'Masked' },
  { text: 'Customer: Per kiu karto mi pagis?\nAgent: Estis **** **** **** 1111.', title: 'Masked' },
  {
    text: 'Customer: Kie estas mia pakaĵo?\nAgent: Via spurnumero estas 4111111111111111, kaj ĝi alvenos hodiaŭ.',
    title: 'The sentence says what the number is',
  },
  { text: 'Customer: Kiun numeron mi voku?\nAgent: Vi atingas nin je +44 20 7946 0958 ĝis la sesa.' },
  {
    text: 'Customer: Ĉu la karto 4111 1111 1111 1111 estas konservita?\nAgent: Jes. Por via sekureco bonvolu ne skribi la numeron venontfoje.',
    title: "The customer's own words",
  },
  {
    text: 'Customer: Kia estu ĝi?\nAgent: Pasvorto distingas majusklojn, kaj via devas havi 8-16 signojn.',
    title: 'Spoken of, not told',
  },
  {
    text: 'Customer: Kien mi pagu la kaŭcion?\nAgent: Bonvolu pagi ĝin al nia konto DE89 3704 0044 0532 0130 00.',
    title: "The company's own account",
    options: { allow: ['DE89370400440532013000'] },
  },
]
