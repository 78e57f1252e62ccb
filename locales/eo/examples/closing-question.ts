import type { Example } from '../../../src/locale.ts'

export const closingQuestion: readonly Example[] = [
  {
    text: 'Customer: Ĉu vi povas movi mian rezervon al vendredo?\nAgent: Saluton! Ĝi estas nun vendrede.\nCustomer: Dankon, ĝis.\nAgent: [[Dankon, ke vi vokis. Ĝis revido!]]',
  },
  {
    text: 'Customer: Je kioma horo vi fermas?\nAgent: Saluton! Je la sesa. Ĉu io alia?\nCustomer: Ĉu vi malfermas dimanĉe?\nAgent: Jes, je la deka.\nCustomer: Bonege, dankon!\nAgent: [[Havu belan tagon!]]',
    title: 'Asked before a further request',
  },
  {
    text: 'Customer: Ĉu la ĉambro estas libera?\nAgent: Saluton! Jes. Ĉu vi volas rezervi ĝin?\nCustomer: Nun ne, dankon.\nAgent: [[Skribu al ni, kiam vi volos rezervi. Ĝis revido!]]',
    title: 'The offer of one named thing',
  },
  {
    text: 'Customer: Kie estas la fakturo?\nAgent: [[Saluton! La fakturo estas nun en via leterkesto.]]',
    title: 'The last message of a closed conversation',
    closed: true,
  },
  {
    text: 'Customer: Cxu vi povas sendi la libron al mia oficejo?\nAgent: Saluton! Gxi iros tien hodiaux.\nCustomer: Dankegon, gxis!\nAgent: [[Gxis la revido!]]',
    title: 'The x-system',
  },
  {
    text: 'Customer: Chu la trajno venas ghustatempe?\nAgent: Saluton! Jes, je la naua.\nCustomer: Dankon!\nAgent: [[Bonan vojaghon!]]',
    title: 'The h-system',
  },
  {
    text: 'Customer: Ĉu vi povas movi mian rezervon al vendredo?\nAgent: Saluton! Ĝi estas nun vendrede. Ĉu mi povas helpi vin pri io alia?\nCustomer: Ne, dankon.\nAgent: Havu belan tagon!',
  },
  {
    text: 'Customer: Ĉu vi povas movi mian rezervon al vendredo?\nAgent: Saluton! Ĝi estas nun vendrede.\nCustomer: Dankon, tio estas ĉio.\nAgent: Havu belan tagon!',
    title: 'The customer declared it',
  },
  {
    text: 'Customer: Ĉu vi povas movi mian rezervon al vendredo?\nAgent: Saluton! Ĝi estas nun vendrede. Se vi bezonos ion alian, skribu al ni.\nCustomer: Dankon!\nAgent: Ĝis revido!',
    title: 'An open offer',
  },
  {
    text: 'Customer: Ĉu vi povas movi mian rezervon?\nAgent: Saluton! Kiun tagon vi preferas?',
    title: "Stops on the agent's question",
  },
  {
    text: 'Customer: Ĉu vi povas movi mian rezervon al vendredo?\nAgent: Saluton! Ĝi estas nun vendrede.',
    title: 'Still open',
    closed: false,
  },
  {
    text: 'Customer: Cxu la libro alvenis?\nAgent: Saluton! Jes. Cxu vi havas ankoraux aliajn demandojn?\nCustomer: Ne, dankon!\nAgent: Gxis!',
    title: 'The x-system',
  },
  {
    text: 'Customer: Ĉu la pago alvenis?\nAgent: Saluton! Jes, hieraŭ.\nCustomer: Dankon, nenio alia.\nAgent: Ne dankinde, ĝis!',
    title: 'Declared with "nenio alia"',
  },
  {
    text: 'Customer: Kie mi presas la bileton?\nAgent: En la stacio, ĉe ĉiu aŭtomato. Ĉu mi povas ankoraŭ ion fari por vi?\nCustomer: Ne, dankon.\nAgent: Bonan vojaĝon!',
  },
  {
    text: 'Customer: Gxis kioma horo?\nAgent: Gxis la sesa. Cxu ankoraux io?\nCustomer: Ne, dankon!\nAgent: Gxis revido!',
  },
  {
    text: 'Customer: Kie vi estas?\nAgent: Saluton, mi estas Lea de Kafejo Suno. Ni estas ĉe Ringo 5. Ĉu mi faru ankoraŭ ion por vi?\nCustomer: Ne.\nAgent: Ĝis la revido!',
    closed: true,
  },
  {
    text: 'Customer: Kiom kostas la ampolo?\nAgent: Ok eŭrojn. Per kio alia mi rajtas servi?\nCustomer: Per nenio, dankon.\nAgent: Belan tagon!',
    closed: true,
  },
  {
    text: 'Customer: Bonan tagon, kiam vi sendos la lampon?\nAgent: Bonan tagon! Ĝi ekiros morgaŭ. Por pliaj demandoj ni estas je via dispono.\n\nKore salutas\nDana',
    channel: 'email',
    closed: true,
    title: 'A formula of letters',
  },
  {
    text: 'Customer: Kiom kostas la ampolo?\nAgent: Ok eŭrojn. Ĉu restas io, pri kio mi povas helpi?\nCustomer: nop\nAgent: Belan tagon!',
    closed: true,
  },
  {
    text: 'Customer: Kiom kostas la ampolo?\nAgent: Ok eŭrojn. Ĉu estas alia afero?\nCustomer: Ne, bonege.\nAgent: Belan tagon!',
    closed: true,
  },
  {
    text: 'Customer: Kiom kostas la ampolo?\nAgent: Ok eŭrojn. Ĉu ankoraŭ ia demando?\nCustomer: Neniu, dankon.\nAgent: Belan tagon!',
    closed: true,
  },
  {
    text: 'Customer: Ĉu vi vendas semojn?\nAgent: Saluton! Jes, en la dua koridoro. Ĉu vi volas rezervi?\nCustomer: Ne, mi nur volis scii. Dankon!\nAgent: Volonte, agrablan tagon!',
    title: 'Who only wanted to know is done',
  },
  {
    text: 'Customer: Kiom kostas la skioj?\nAgent: Dek eŭrojn. Ĉu io krome interesas vin?\nCustomer: Ne, dankon.\nAgent: Bonan tagon!',
    closed: true,
  },
  {
    text: 'Customer: kiam venos la aŭto\nAgent: bonan tagon jen Ilona de taksioservo ĝi venos je la oka ĉu estas io alia pri kio mi povas helpi\nCustomer: ne dankon\nAgent: dankon pro via voko ĝis revido',
    channel: 'voice',
    closed: true,
    title: 'Spoken words without a question mark',
  },
  {
    text: 'Customer: Kiam komenciĝas la koncerto?\nAgent: Saluton, ĝi komenciĝas je la oka. Se vi havos plian demandon, vi atingos min ĉi tie ĝis la sesa.\nCustomer: Dankon.\nAgent: Nedankinde, bonan vesperon!',
    closed: true,
  },
]
