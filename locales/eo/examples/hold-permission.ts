import type { Example } from '../../../src/locale.ts'

export const holdPermission: readonly Example[] = [
  { text: 'Customer: Kie estas mia pakaĵo?\nAgent: [[Momenton, mi petas]].' },
  { text: 'Customer: La fakturo montras malĝustan sumon.\nAgent: [[Atendu momenton]].' },
  {
    text: 'Customer: Ĉu vi vidas mian rezervon?\nAgent: Saluton Mira! [[Nur sekundeton]].',
    title: 'A greeting is no reason',
  },
  {
    text: 'Customer: Ĉu la blua haveblas?\nAgent: [[Donu al mi kelkajn minutojn]], mi tuj revenos.',
    title: 'Coming back is no reason either',
  },
  { text: 'Customer: Mi ne povas ensaluti.\nAgent: [[Bonvolu atendi]]. Dankon.' },
  { text: 'Customer: Kiom restas en mia konto?\nAgent: [[Bonvolu havi iom da pacienco]].\nCustomer: Bone.' },
  { text: 'Customer: Ĉu la repago foriris?\nAgent: [[Mi metas vin en atendon]].', channel: 'voice' },
  { text: 'Customer: Chu vi vidas mian rezervon?\nAgent: [[Unu momenton]].', title: 'The h-system' },
  { text: 'Dankon pro via mesaĝo. [[Bonvolu atendi momenton]].', kind: 'template' },
  {
    text: 'Customer: Kie estas mia pakaĵo?\nAgent: [[Momenton, mi petas]], dum mi demandas la deponejon.',
    title: 'With `requirePermission`, a reason is not enough',
    options: { requirePermission: true },
  },
  { text: 'Customer: Kie estas mia pakaĵo?\nAgent: Ĉu vi povus atendi du minutojn, dum mi vokas la deponejon?' },
  { text: 'Customer: Kie estas mia pakaĵo?\nAgent: Mi tuj kontrolos tion por vi, tio daŭros proksimume du minutojn.' },
  { text: 'Customer: La fakturo estas malĝusta.\nAgent: Momenton, mi petas, mi kontrolas ĝin kun nia kontisto.' },
  {
    text: 'Customer: Ĉu vi vidas mian rezervon?\nAgent: Momenton.\nAgent: Mi nun malfermas ĝin.',
    title: 'The reason comes in the next message of the same turn',
  },
  {
    text: 'Customer: Ĉu la blua haveblas?\nAgent: Momenton. Ni havas kvar bluajn, kaj du verdajn.',
    title: 'The answer follows at once: nobody waits',
  },
  { text: 'Customer: Mi ne povas ensaluti.\nAgent: Ĉu vi bonvolus atendi minuton?' },
  {
    text: 'Customer: Kie estas mia pakaĵo?\nAgent: Ĉu vi povas atendi, dum mi vokas la deponejon?\nCustomer: Certe.\nAgent: Dankon. Momenton, mi petas.',
    title: 'Agreed to before',
  },
  { text: 'Agent: Kiam vi havos momenton, bonvolu sendi al ni foton de la etikedo.' },
  { text: 'Agent: Mi bedaŭras, ke vi hieraŭ devis atendi tiel longe.' },
  { text: 'Agent: Bonvolu atendi la verdan lumon, kaj poste premu denove la butonon.' },
  { text: 'Customer: Ĉu vi vidas mian mendon?\nAgent: [[Mi petas iom da pacienco]].' },
  { text: 'Customer: Ĉu vi vidas ĝin?\nAgent: [[Bonvolu ne malkonektiĝi]].' },
  { text: 'Customer: Ĉu la pago alvenis?\nAgent: [[Ne foriru]].' },
  { text: 'Customer: Kiom pezas la skatolo?\nAgent: [[Mi petas momenton]].' },
  {
    text: 'Customer: Kiel mi restartigas la kameraon?\nAgent: Eltiru la kablon kaj atendu dek sekundojn, poste reŝovu ĝin.',
    title: 'A step among others',
  },
  { text: 'Customer: Ĉu la ludo restas?\nAgent: [[Mi revenos post du minutoj]].' },
  { text: 'Customer: Ĉu la mono jam venis?\nAgent: [[Ni petas vian paciencon]].' },
]
