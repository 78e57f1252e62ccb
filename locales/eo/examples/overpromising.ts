import type { Example } from '../../../src/locale.ts'

export const overpromising: readonly Example[] = [
  { text: 'Customer: Ĉu ĝi estos ĉi tie por la festo?\nAgent: [[Mi garantias, ke]] ĝi estos ĉe vi vendrede.' },
  { text: 'Customer: La linio paneis dufoje.\nAgent: Mi bedaŭras. [[Tio neniam plu okazos]].' },
  { text: 'Customer: Kiam venos la sofo?\nAgent: Ĝi [[nepre]] alvenos morgaŭ.' },
  { text: 'Customer: Ĉu la nova kablo estas pli bona?\nAgent: Jes, [[mi estas 100% certa]], ke ĝi funkcias.' },
  { text: 'Customer: Kaj la repago?\nAgent: [[Mi promesas, ke]] la mono atingos vin hodiaŭ.' },
  { text: 'Customer: Cxu la trajno venos?\nAgent: Gxi [[sendube]] venos je la nauxa.', title: 'The x-system' },
  { text: 'La nova filtrilo estas [[garantiite]] alvenos ene de unu tago.', kind: 'template' },
  { text: 'Customer: El kio ĝi estas farita?\nAgent: Ĝi estas el 100% kotono, kaj ĝi havas garantion de du jaroj.' },
  {
    text: 'Customer: Ĉu vi sciigos min?\nAgent: Jes, mi nepre skribos al vi hodiaŭ ĝis la 17-a.',
    title: "The agent's own action",
  },
  { text: 'Customer: Ĉu vi nuligis ĝin?\nAgent: Jes, la mendo estis nuligita kaj plene repagita ĉi-matene.' },
  { text: 'Customer: Ĉu mi povas fidi je via voko?\nAgent: Mi promesas voki vin tagmeze.' },
  {
    text: 'Customer: Ĉu vendredo estas certa?\nAgent: La kuriero atendas vendredon; mi kontrolos ĵaŭde kaj skribos al vi.',
  },
  { text: 'Customer: Ĉu mi venu?\nAgent: Nepre! Ni malfermas je la oka.', title: '"Nepre" as a yes' },
  {
    text: 'Customer: Mia karto?\nAgent: Bonvolu esti tie antaŭ la sesa; la rezervo bezonas kreditkarton, kiu garantias la ĉambron.',
  },
  { text: 'Customer: Ĉu pagi rete estas sekure?\nAgent: Jes, [[centprocente sekure]].' },
  { text: 'Customer: Ĉu vi certas?\nAgent: [[Cent-procente certe]], ĝi alvenos morgaŭ.' },
  { text: 'Customer: Ĉu mi riskas ion?\nAgent: [[Absolute nenio povas misfunkcii]].' },
  { text: 'Customer: Ĉu nenio mankas?\nAgent: Nenio mankas, ĉiuj kvin libroj estas tie.' },
  { text: 'Customer: Ĉu tio ree okazos?\nAgent: [[Tia fuŝo neniam plu ripetiĝos]].' },
  { text: 'Customer: Ĉu mi ricevos ĝin morgaŭ?\nAgent: [[Sen ajna dubo]] ĝi alvenos morgaŭ.' },
  { text: 'Customer: Ĉu restas dubo?\nAgent: Sen dubo vi vidos la butonon supre dekstre.' },
  { text: 'Customer: Ĉu ĝi daŭros?\nAgent: Ĝi [[funkcios por ĉiam]].' },
  { text: 'Customer: Ĉu la pakaĵo venos?\nAgent: [[Vi havas nian vorton]].' },
  { text: 'Customer: Kio pri la garantio?\nAgent: Ni garantias la motoron dum kvin jaroj.' },
  { text: 'Agent: [[Vi povas esti tute trankvila, ke]] la retejo plu funkcios.' },
  { text: 'Customer: Ĉu la banko jesos?\nAgent: [[Sendube]] la banko aprobos ĝin.' },
  { text: 'Customer: Ĉu la ampolo kongruos?\nAgent: [[Cent procente]] ĝi kongruos.' },
]
