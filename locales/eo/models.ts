import type { Locale } from '../../src/locale.ts'

/** Sentences that an agent can send as they are. */
export const models: Locale['models'] = {
  greeting: [
    'Saluton, kaj dankon pro via mesaĝo. Kiel mi povas helpi vin hodiaŭ?',
    'Bonan tagon, mi nomiĝas Aleks. Dankon, ke vi kontaktis nin; kiel mi povas helpi vin hodiaŭ?',
  ],
  'greeting-before-answer': ['Saluton, kaj dankon pro via mesaĝo.', 'Bonan tagon, kaj dankon, ke vi kontaktis nin.'],
  'social-greeting': ['Saluton, kaj dankon pro via mesaĝo.'],
  'agent-introduction': ['Mi nomiĝas {}.', 'Vi parolas kun {}.'],
  'company-introduction': ['Bonvenon ĉe {}.', 'Vi kontaktis {}.'],
  'positive-step': [
    'Ĉu vi ŝatus, ke mi serĉu alian eblon por vi?',
    'Mi tuj demandos kolegon, kion alian ni povas proponi al vi.',
  ],
  'closing-question': ['Ĉu mi povas hodiaŭ helpi vin pri io alia?', 'Ĉu vi havas ankoraŭ aliajn demandojn?'],
  'closing-phrase': [
    'Dankon, ke vi kontaktis nin. Agrablan tagon!',
    'Estis plezuro helpi vin. Fartu bone, kaj ĝis revido!',
  ],
  'feedback-request': ['Bonvolu taksi ĉi tiun konversacion.', 'Kiel vi taksas la helpon, kiun vi ricevis hodiaŭ?'],
  'clarifying-question': [
    'Kio ĝuste okazas, kiam vi provas, kaj kion vi vidas?',
    'Ĉe kiu paŝo tio okazas, kaj ĉu aperas erarmesaĝo?',
  ],
  // Fits the death of somebody as well as a parcel that is late.
  sympathy: ['Mi bedaŭras, ke tio okazis al vi.', 'Mi komprenas, kiel ĝena tio estas por vi.'],
  'parroting-answer': ['Mi tuj kontrolos tion por vi.', 'Mi nun serĉas tion por vi.'],
  'hold-permission': [
    'Ĉu vi povus atendi du minutojn, dum mi kontrolas tion por vi?',
    'Ĉu estas en ordo, se vi atendos du minutojn, dum mi kontrolas tion por vi?',
  ],
  'wait-thanks': ['Dankon, ke vi atendis.', 'Dankon pro via pacienco.'],
  'transfer-permission': [
    'Ĉu mi povas konekti vin kun kolego, kiu povas helpi vin pri tio?',
    'Ĉu estas en ordo, se mi transdonos vin al kolego, kiu povas helpi vin pri tio?',
  ],
  'private-data-request': [
    'Bonvolu mencii tie ankaŭ vian mendonumeron, por ke ni trovu vian konton.',
    'Bonvolu mencii tie ankaŭ vian retadreson, por ke ni trovu vian konton.',
  ],
  'own-help': [
    'Ĉu vi povus priskribi, kio okazis? Ni trairos tion kune ĉi tie.',
    'Kiun modelon vi havas, kaj kiam tio komenciĝis?',
  ],
  'follow-up-time': ['Vi aŭdos de ni ĝis morgaŭ je la 17-a.', 'Ni skribos al vi ene de du labortagoj.'],
  'reference-given': ['La referencnumero de via kazo estas {}.'],
  reference: ['Ni sendos al vi la referencnumeron de via kazo hodiaŭ ĝis la 17-a.'],
  'end-argument': [
    'Ni vidas tion alimaniere, kaj ni ŝatus trovi solvon kun vi: bonvolu sendi al ni vian mendonumeron en privata mesaĝo.',
  ],
  'private-data': ['Bonvolu respondi en privata mesaĝo, por ke viaj datumoj restu privataj.'],
  'public-answer': [
    'Dankon pro la informoj. Ni respondis al vi en privata mesaĝo, por ke viaj datumoj restu privataj.',
  ],
  'neutral-salutation': ['Saluton', 'Bonan tagon'],
  'personal-salutation': ['Saluton {},', 'Bonan tagon {},'],
  'name-to-fill-in': ['nomo'],
  'name-fallback': ['kara kliento'],
  'needed-name-fallback': ['kliento'],
  'greeting-template': ['Saluton, kaj dankon, ke vi kontaktis nin. Kiel mi povas helpi vin hodiaŭ?'],
  'hold-template': ['Ĉu vi povus atendi du minutojn, dum mi kontrolas tion por vi?'],
  'transfer-template': [
    'Mia kolego plej bone konas ĉi tiun produkton. Ĉu mi povas transdoni vin, por ke vi tuj ricevu respondon?',
  ],
  'more-information-template': ['Ĉu vi povus sendi al ni vian mendonumeron, por ke ni trovu la liveron por vi?'],
  'complaint-template': [
    'Mi bedaŭras, ke via mendo alvenis difektita. Mi povas hodiaŭ sendi novan aŭ repagi ĝin: kion vi preferas?',
  ],
  'refusal-template': [
    'Ĉi tiu varo estas elĉerpita ĝis printempo. Mi povas anstataŭe oferti al vi la saman en blua: ĉu vi ŝatus tion?',
  ],
  'wrong-company-template': [
    'Ĉi tiu mendo estis farita ĉe alia firmao kun simila nomo. Vi povas trovi ĝian numeron sur via fakturo.',
  ],
  'follow-up-template': ['Mi skribas por demandi, ĉu la nova aparato alvenis kaj funkcias, kiel ĝi devas.'],
  'feedback-template': ['Kiel vi taksas nian helpon? Via opinio helpas nin pliboniĝi.'],
  'closing-template': ['Ĉu mi povas helpi vin pri io alia? Havu agrablan tagon!'],
}
