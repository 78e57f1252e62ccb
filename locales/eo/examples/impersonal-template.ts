import type { Example } from '../../../src/locale.ts'

export const impersonalTemplate: readonly Example[] = [
  {
    text: '[[Saluton, dankon pro via mesaĝo. Via repago estas survoje kaj atingos vian konton ene de kvin labortagoj. Havu tre belan tagon!]]',
    kind: 'template',
    options: { minWords: 20 },
  },
  {
    text: '[[Via pakaĵo forlasis nian deponejon ĉi-matene. La kuriero alportos ĝin ene de du labortagoj, kaj vi povas sekvi ĝin per la paĝo en via konfirmo.]]',
    title: 'No salutation',
    kind: 'template',
  },
  {
    text: '[[Bonan tagon!\n\nNi ricevis viajn dokumentojn. Nia teamo legas ilin laŭ la ordo de ilia alveno, kaj vi ricevos nian respondon ĝis vendredo je tagmezo sen falo.]]',
    kind: 'template',
  },
  {
    text: '[[Saluton,\n\nla lampo bezonas ampolon de maksimume 40 vatoj, kiun vi trovos en ĉiu superbazaro. Malŝaltu la kurenton antaŭ ol ŝanĝi ĝin, mi petas, kaj lasu ĝin malvarmiĝi.\n\nKun amikaj salutoj, {{agent.name}}]]',
    title: "Only the agent's name",
    kind: 'template',
  },
  {
    text: '[[Koran dankon pro viaj afablaj vortoj pri nia vendejo! La tuta teamo ĝojis legi ilin, kaj ni tre antaŭĝojas pri via sekva vizito ĉe ni en la urbo.]]',
    kind: 'template',
  },
  {
    text: '[[Karaj,\n\nla vendejo estas fermita de la 24-a de decembro ĝis la dua de januaro. Mendoj, kiujn ni ricevos en tiu tempo, foriros je la tria de januaro matene.]]',
    kind: 'template',
  },
  {
    text: 'Saluton {{customer.first_name}}, dankon pro via mesaĝo. Via repago estas survoje kaj atingos vian konton ene de kvin labortagoj. Havu tre belan tagon kaj ĝis revido!',
    kind: 'template',
  },
  {
    text: 'Dankon pro via mesaĝo. Via repago de {{order.total}} estas survoje kaj atingos vian konton ene de kvin labortagoj. Havu tre belan tagon, kaj ĝis revido!',
    title: "The customer's own case",
    kind: 'template',
  },
  {
    text: 'Saluton [nomo], dankon pro via mesaĝo. Via repago estas survoje kaj atingos vian konton ene de kvin labortagoj. Havu tre belan tagon, kaj ĝis revido!',
    title: 'Filled in by hand',
    kind: 'template',
  },
  { text: 'Vi povas ŝanĝi la adreson, ĝis la pakaĵo forlasas nian deponejon.', title: 'A snippet', kind: 'template' },
  {
    text: 'Dankon pro via mesaĝo. La parto, pri kiu vi demandis, estas havebla (aŭ: revenos lunde; forstreku laŭ bezono), kaj ni povas sendi ĝin al vi la saman tagon.',
    title: 'Something to adapt',
    kind: 'template',
  },
  {
    text: 'Saluton {{ticket.requester.first_name}}, la lampo bezonas ampolon de maksimume 40 vatoj, kiun vi trovos en ĉiu superbazaro. Malŝaltu la kurenton antaŭ ol ŝanĝi ĝin, mi petas.\n\nKun salutoj, {{current_user.name}}',
    kind: 'template',
  },
]
