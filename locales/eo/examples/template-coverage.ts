import type { Example } from '../../../src/locale.ts'

export const templateCoverage: readonly Example[] = [
  {
    text: '[[Saluton, kaj dankon, ke vi kontaktis nin. Kiel mi povas helpi vin hodiaŭ?]]\n---\nĈu mi povas transdoni vin al kolego, kiu plej bone konas ĉi tiun produkton?',
    title: 'Nothing for waiting',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['greeting', 'hold', 'transfer'] },
  },
  {
    text: '[[Dankon pro via mendo, {{name}}. Ĝi forlasos nian deponejon hodiaŭ.]]\n---\nVia pakaĵo alvenos morgaŭ.\n---\nKiel vi taksas nian helpon? Via opinio helpas nin.',
    title: 'Nothing for complaints',
    kind: 'template',
    options: { minTemplates: 3, scenarios: ['complaint', 'feedback'] },
  },
  {
    text: '[[Jen via fakturo.]]\n---\nĈu mi povas helpi vin pri io alia? Havu belan tagon!',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['closing', 'wrong-company'] },
  },
  {
    text: '[[Ĉu vi povus sendi al ni vian mendonumeron?]]\n---\nMi bedaŭras la difekton. Ĉu mi sendu al vi novan hodiaŭ?',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['more-information', 'complaint', 'refusal'] },
  },
  {
    text: '[[Saluton, kaj dankon, ke vi kontaktis nin. Kiel mi povas helpi vin hodiaŭ?]]\n---\nJen via fakturo.',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['greeting', 'follow-up'] },
  },
  {
    text: '[[Jen via fakturo.]]\n---\nVia pakaĵo alvenos morgaŭ.',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['closing'] },
  },
  {
    text: 'Saluton, kaj dankon, ke vi kontaktis nin. Kiel mi povas helpi vin hodiaŭ?\n---\nĈu vi povus atendi du minutojn, dum mi kontrolas tion por vi?\n---\nĈu mi povas transdoni vin al kolego, kiu plej bone konas ĉi tiun produkton?',
    kind: 'template',
    options: { minTemplates: 3, scenarios: ['greeting', 'hold', 'transfer'] },
  },
  {
    text: 'Mi bedaŭras, ke via pakaĵo alvenis difektita. Ĉu vi povus sendi al ni foton, por ke ni anstataŭigu ĝin?\n---\nJen via fakturo.',
    title: 'One template for two situations',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['complaint', 'more-information'] },
  },
  {
    text: 'Jen via fakturo.\n---\nVia pakaĵo alvenos morgaŭ.',
    title: 'Too few templates to be a library',
    kind: 'template',
  },
  {
    text: 'Bedaŭrinde ĉi tiu estas elĉerpita. Mi povas anstataŭe oferti al vi la saman lampon en blua.\n---\nMi nur volis demandi, ĉu nun ĉio funkcias, kiel ĝi devas.',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['refusal', 'follow-up'] },
  },
  {
    text: 'Ĉi tiu mendo estis farita ĉe alia firmao kun simila nomo. Vi trovos ĝian numeron sur la fakturo.\n---\nKiel vi taksas nian servon? Via opinio helpas nin.\n---\nĈu mi povas helpi vin pri io alia?',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['wrong-company', 'feedback', 'closing'] },
  },
  {
    text: 'Saluton! Per kio mi povas helpi vin?\n---\nJen via fakturo.',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['greeting'] },
  },
]
