import type { Example } from '../../../src/locale.ts'

export const prematureClose: readonly Example[] = [
  {
    text: 'Customer: Ĉu vi povas movi mian provon al vendredo?\nAgent: Saluton! Ĝi estas nun vendrede je la deka. [[Ĝis revido]]!',
    title: 'The answer and the goodbye in one breath',
  },
  {
    text: 'Customer: Kiu buso iras al la haveno?\nAgent: Saluton! La naŭa. Ĉu mi povas helpi vin pri io alia? [[Havu belan tagon]]!',
    title: 'Asked, and not waited for the answer',
  },
  {
    text: 'Customer: Kiu buso iras al la haveno?\nAgent: Saluton! La naŭa.\nAgent: Ĉu io alia?\nAgent: [[Mi nun fermas ĉi tiun babilon]].',
    title: 'The same in messages of their own',
  },
  {
    text: 'Agent: Saluton! La blua haveblas. Ĉu vi volas ĝin?\nCustomer: Jes, bonvolu, grandeco naŭ.\nAgent: Farite, ĝi estas rezervita por vi. Dankon, ke vi vokis. [[Havu agrablan vesperon]]. Ĝis.',
    title: 'The customer agreed to an offer, and nothing more',
  },
  {
    text: 'Agent: Saluton! La blua haveblas.\nCustomer: Mi ŝatus rezervi ĝin.\nAgent: Dankon, ke vi vokis. [[Ĝis revido]]!',
    title: 'A goodbye in place of the answer',
  },
  {
    text: '[10:00] Customer: Ĉu la pakaĵo estas survoje?\n[10:01] Agent: Saluton! Jes. Ĉu io alia?\n[10:03] Agent: Do [[ĝis revido]].',
    title: 'Two minutes are too few',
  },
  {
    text: '[10:00] Customer: Ĉu la pakaĵo estas survoje?\n[10:01] Agent: [[Saluton! Jes. Ĉu io alia?]]\n[10:02] System: La babilo estas fermita de la agento',
    title: 'Closed without a word',
  },
  {
    text: '[10:00] Customer: Ĉu la pakaĵo estas survoje?\n[10:01] Agent: Saluton! Jes. Ĉu io alia?\n[10:04] Agent: [[Mi nun fermos ĉi tiun babilon]].',
    options: { idleBeforeClose: 10 },
  },
  {
    text: 'Customer: Ĉu vi povas movi mian provon al vendredo?\nAgent: Saluton! Ĝi estas nun vendrede. Ĉu io alia?\nCustomer: Ne, dankon.\nAgent: Havu belan tagon, ĝis revido!',
  },
  {
    text: 'Customer: Ĉu vi povas movi mian provon al vendredo?\nAgent: Saluton! Ĝi estas nun vendrede.\nCustomer: Dankon!\nAgent: Ne dankinde. Ĝis revido!',
    title: 'Plain thanks after the answer: the customer is wrapping up',
  },
  {
    text: 'Customer: Ĉu vi povas movi mian provon al vendredo?\nAgent: Saluton! Ĝi estas nun vendrede. Ĉu mi povas helpi vin pri io alia?\n\nKun amikaj salutoj,\nIvo',
    title: 'A signature next to the closing question closes nothing',
  },
  {
    text: '[10:00] Customer: Ĉu la pakaĵo estas survoje?\n[10:01] Agent: Saluton! Jes. Ĉu io alia?\n[10:05] Agent: Ĉu vi ankoraŭ estas tie?\n[10:08] Agent: Mi nun fermas ĉi tiun babilon. Ĝis revido!',
    title: 'The customer fell silent',
  },
  {
    text: 'Customer: Ĉu la pakaĵo estas survoje?\nAgent: Saluton! Jes. Ĉu io alia?\nAgent: Mi ne ricevis respondon de vi, do mi fermas ĉi tiun babilon. Ĝis revido!',
    title: 'No times, but the agent says that no answer came',
  },
  {
    text: 'Customer: Bonvolu nuligi la mendon, tio estas ĉio. Ĝis!\nAgent: Saluton! Ĝi estas nuligita. Ĝis revido!',
    title: 'The customer said goodbye with the request',
  },
  {
    text: 'Customer: Kiu buso iras al la haveno?\nAgent: Saluton! La naŭa. Skribu al ni, se vi bezonos ion alian, kaj havu belan tagon!',
    title: 'An open offer leaves the door open',
  },
  {
    text: 'Customer: Bonvolu rezervi ĝin.\nAgent: Saluton! Ĝi estas rezervita. Ĝuu la vojaĝon!',
    title: 'A wish about the errand',
  },
  {
    text: 'Customer: Kiam pretos la biciklo?\nAgent: Saluton! Ni riparos ĝin ĝis morgaŭ je la deka.',
    title: '"Ĝis" names a time',
  },
  {
    text: 'Customer: Ĉu la pakaĵo estas survoje?\nAgent: Saluton Nora! Jes. Ĝis revido!',
    title: 'A mail says goodbye each time',
    channel: 'email',
  },
  { text: 'Customer: La retejo ne malfermiĝas.\nAgent: Ĝi refunkcios je la 15-a; ĝis tiam mi povas mendi por vi.' },
  { text: 'Customer: Bonan tagon, kie estas mia valizo?\nAgent: Bonan tagon. Mi tuj serĉas ĝin.' },
  { text: 'Customer: Kiam venos la valizo?\nAgent: Saluton! Ni serĉos ĝin ĝis vendredo. Kia estas ĝia koloro?' },
  {
    text: 'Customer: Ĉu mi ankoraŭ povas pagi?\nAgent: Jes, bonvolu pagi ĝis lundo.\nCustomer: Per kiu ligilo?\nAgent: Per tiu en la fakturo.',
    title: 'A day by which is no goodbye',
  },
  {
    text: 'Customer: Ĉu mi povas ankoraŭ aliĝi?\nAgent: Jes, ĝis morgaŭ.\nCustomer: Kiel?\nAgent: Per la formularo.',
    title: '"Until tomorrow" is no goodbye',
  },
]
