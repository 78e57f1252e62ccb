import type { Example } from '../../../src/locale.ts'

export const unfilledPlaceholder: readonly Example[] = [
  { text: 'Customer: Kie estas mia pakaĵo?\nAgent: Saluton [[{{customer.first_name}}]], ĝi alvenos morgaŭ.' },
  { text: 'Customer: Kie estas mia pakaĵo?\nAgent: Saluton [[{name}]], ĝi alvenos morgaŭ.' },
  { text: 'Customer: Ĉu ĝi estas pagita?\nAgent: Saluton! Jes, la fakturo [[%invoice_number%]] estas pagita.' },
  { text: 'Customer: Dankon!\nAgent: Volonte. Kun amikaj salutoj, [[<via nomo>]]' },
  { text: 'Customer: Ĉu novaĵoj?\nAgent: Saluton! Via mendo [[<numero de la mendo>]] forlasis nian deponejon hodiaŭ.' },
  { text: 'Customer: Ĉu novaĵoj?\nAgent: Saluton! Via kaznumero estas [[XXXX]], kaj Dana laboras pri ĝi nun.' },
  { text: 'Customer: Ĉu novaĵoj?\nAgent: [[Kara ,]]\nvia pakaĵo alvenos morgaŭ.', title: 'The name was empty' },
  { text: 'Customer: Ĉu novaĵoj?\nAgent: [[Saluton ,]] via pakaĵo alvenos morgaŭ.' },
  { text: 'Customer: Ĉu novaĵoj?\nAgent: Saluton [[<klientnomo>]], via pakaĵo alvenos morgaŭ.' },
  { text: 'Customer: Kie estas mia pakaĵo?\nAgent: Saluton Maria, ĝi alvenos morgaŭ.' },
  {
    text: 'Customer: Kiel mi salutu homojn per la nomo?\nAgent: Metu `{{customer.first_name}}` post la vorto "Saluton".',
    title: 'Code',
  },
  { text: 'Customer: Kion mi skribu tie?\nAgent: Tajpu "{{ticket.id}}" en la kampon, mi petas.', title: 'A quotation' },
  {
    text: 'Customer: Kiu karto ĝi estis?\nAgent: Saluton! Ĝi estis la karto XXXX XXXX XXXX 4821.',
    title: 'Hidden on purpose',
  },
  {
    text: 'Customer: Ĉu tio estas konata?\nAgent: Saluton! Jes. [NOVAĴO] Ĝi denove funkcias ekde tagmezo.',
    title: 'No name of a placeholder',
  },
  {
    text: 'Customer: Mia nomo aperas kiel {{name}}, kial?\nAgent: Saluton! Mi nun korektas tion por vi.',
    title: 'The customer wrote it',
  },
  {
    text: 'Customer: Ĉu novaĵoj?\nAgent: Saluton! [NOMO] lasis pakaĵon por vi.',
    title: 'Names taken out of the transcript',
    options: { allow: ['[NOMO]'] },
  },
  { text: 'Customer: Kiam li venos?\nAgent: Saluton! La riparisto venos post [[XX]] minutoj.' },
  { text: 'Customer: Kiam ĝi venos?\nAgent: Saluton! Ĝi venos je [[__/__/____]] matene.' },
  { text: 'Customer: Ĉu estas novaĵoj?\nAgent: Kara [[NOMO]], la lampo ekiras hodiaŭ.' },
  { text: 'Customer: Ĉu estas novaĵoj?\nAgent: Saluton! La lampo venos ĝis [[TT.MM.JJJJ]].' },
  { text: 'Customer: Ĉu estas novaĵoj?\nAgent: Saluton! La mono venos ĝis [[(enmetu daton)]].' },
  { text: 'Customer: Ĉu estas novaĵoj?\nAgent: Saluton! Ĝi venos post [[X]] tagoj.' },
  { text: 'Customer: Kion vi bezonas?\nAgent: Saluton! Skribu la daton de via restado kiel TT.MM.JJJJ.' },
  { text: 'Customer: Kie estas mia pakaĵo?\nAgent: Saluton! La pakaĵo [[#####]] alvenos morgaŭ.' },
  { text: 'Customer: Kiam venos la fakturo?\nAgent: Bonan tagon [[(nomo)]], ĝi venos morgaŭ.' },
  { text: 'Customer: Ĝis kiam?\nAgent: Saluton! La oferto validas ĝis la [[XX.XX.2027]].' },
  {
    text: 'Customer: Kiel aspektas la listo?\nAgent: Saluton! Jen ĝi:\n#### Prezoj\nKarto #### #### #### 4821',
    title: 'A heading, a masked number',
  },
]
