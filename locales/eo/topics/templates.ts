import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Templates and repetition. */
export const templates = {
  'placeholder-name': {
    phrases: [
      '^[enmetu|enigu|aldonu|skribu|elektu|plenigu|tajpu|metu] [la|vian] [<whose>] <blank> [ĉi tie] $',
      '^[enmetu|enigu|aldonu|skribu] [la|vian] <blank> [<whose>] [ĉi tie] $',
      '^(nomo|numero|dato|tempo|sumo|adreso|ligilo|kodo|titolo) (de|por) [la|via] (kliento|mendo|firmao|produkto|agento|kazo|fakturo|rezervo|livero|repago|kolego|pakaĵo|bileto) $',
      '^(kliento|klientino|firmao|produkto|agento|mendo|uzanto|subskribo|vendejo|temo) [ĉi tie] $',
      '^(enmetu|plenigu|algluu|anstataŭigu per) _ ...6 $',
    ],
  },
  'placeholder-time': {
    phrases: [
      '(dato|daton|respondodato|tago|tagon|tagoj|tagojn|labortagoj|horo|horon|horoj|horojn|tempo|tempon|limdato|limdaton|templimo|limtempo|minutoj|minutojn|semajno|semajnon|semajnoj)',
    ],
  },
  'name-placeholder': {
    phrases: [
      '^[via|mia|la|enmetu] [plena] (nomo|nomon|antaŭnomo|familinomo|kromnomo) [de la kliento|de kliento|de la agento|de agento|de la uzanto] [ĉi tie] $',
      '^(klienta|agenta|uzanta) nomo $',
      '^[customer|client|your|first|last|full] (name|firstname|lastname|fullname) $',
    ],
  },
  'fill-in': {
    phrases: [
      '^(enmetu|enigu|aldonu|skribu|tajpu|metu|plenigu) [la|vian] [<whose>] <blank> [<whose>] [ĉi tie] $',
      '^<blank> ĉi tie $',
    ],
  },
  'before-blank-date': { phrases: ['(je|ĝis|de|antaŭ|post|inter|la|por|ekde|ĉirkaŭ|plej malfrue|datita)'] },
  'before-blank-length': {
    phrases: [
      '(post|ene de|dum|en|por|ĉirkaŭ|proksimume|almenaŭ|minimume|maksimume|nur|ankoraŭ|ĝis|sekvaj|venontaj|lastaj|plej|plej multe|inter|pli ol|malpli ol|antaŭ)',
    ],
  },
  'format-hint': {
    phrases: [
      '(formato*|formon|formo|notacio|sintakso|kampo*|kolumno*|variablo*|lokokupilo*)',
      '(aspektas|skribiĝas|aperas|montriĝas) kiel',
      '(dosiero*|dosierujo*) [estas|nomata] (nomo|nomas|nomiĝas|nomata)',
      '(skribu|sendu|donu|enigu|tajpu|indiku|elektu|respondu|diru|sciigu|skribi|sendi|doni|indiki|diri) ...5 (daton|datojn|tagon|tagojn|horon|tempon|naskiĝdaton|naskiĝtagon|restado|restadon|vojaĝo)',
    ],
  },
  'named-salutation': { phrases: ['^(kara|karega|estimata|altestimata)'] },
  'place-to-adapt': {
    phrases: [
      '(forigu|forstreku|ŝanĝu|adaptu|elektu|kompletigu|plenigu) laŭ (bezono|neceso|okazo|la kazo)',
      '(forigu|forstreku) (tion|kio|la) ...4 (taŭgas|validas|nenecesan|netaŭgan)',
      '(enmetu|plenigu|skribu|algluu) [la|vian] _ ...4 ĉi tie',
      '(elektu|uzu) unu (el|de) (ĉi tiuj|la jenaj|la sekvaj)',
      '(priskribu|klarigu|menciu) [mallonge] (la|vian) (problemon|kazon|solvon|kialon|paŝojn) ĉi tie',
      '^opcio (a|b|1|2) :',
    ],
  },
  'read-back': {
    phrases: [
      '(konfirmi|konfirmu|konfirmas|kontroli|kontrolu) ...4 (jenan|jenajn|detalojn|ĉi tion|tion|ĉu|mendon|rezervon|informojn|datumojn|adreson)',
      'ĉu (tio|ĉi tio|ĉio|ĝi|ili) [ankoraŭ|ĉio] (estas ĝusta|estas ĝuste|ĝustas|estas en ordo|konvenas|taŭgas|pravas)',
      '(por resumi|resume|nur por konfirmi|mi resumas|por konfirmi)',
    ],
  },
  'repeat-request': {
    phrases: [
      '(ripeti|ripetu|resendi|resendu|reformuli|reformulu)',
      '(diri|diru|sendi|sendu|doni|donu|klarigi|klarigu|skribi|skribu|tajpi|legi) ...4 (denove|ree|ankoraŭfoje|refoje|ankoraŭ unu fojon|alian fojon)',
      '(kio|kion|kiu|kie|kiam|kiel) ...5 (denove|ree|ankoraŭfoje) ?',
      '^(pardonu|kiel|kion vi diris|kio|ha) ?',
      'ne ...2 (komprenis|aŭdis|ricevis|vidis|trovis|legis|komprenas) ...3 (tion|ĝin|vin|kion|mesaĝon|ligilon|lastan|unuan)',
      '(perdis|forviŝis|forgesis) ...2 (ĝin|tion|la|kion)',
      'ĉu (vi|iu) [ankoraŭ] (estas|ĉeestas) [ankoraŭ|tie]',
    ],
  },
  'greeting-template': {
    phrases: [
      '(saluto|salutoj|salutmesaĝo|bonvenigo|bonveniga|malferma mesaĝo|unua respondo|aŭtomata respondo)',
      '^(bonvenon|malfermo|enkonduko|saluton) $',
      '(kiel|per kio|kion) <we> (povas|povus|povu) [vin|al vi] [helpi|fari|servi|asisti]',
      'bonvenon (al|ĉe) _',
      '<thanks> [tre] (pro|por) [via|la] (kontakti|kontakto|skribi|voki|mesaĝo|kontaktiĝi|telefoni)',
      '<thanks> ke vi (kontaktis|skribis|vokis)',
    ],
  },
  'hold-template': {
    phrases: [
      '(atendigo|atendigi|atendado|atendovico|atendovico|atendotempo|atendotempon)',
      '^[bonvolu] (atendi|atendu|momenton|unu momenton|ankoraŭ kontrolas) $',
      '(momenton|minuton|minutojn|momento|sekundon) ...3 dum (mi|ni)',
      '(unu|kelkajn|nur|du) (momenton|minuton|minutojn|momentojn) (mi petas|bonvolu|por)',
      '(atendi|atendu|pacienci|havi paciencon) ...4 (dum mi|dum ni|momenton|minuton|minutojn|iom)',
      '(donu al mi) (momenton|minuton|du|iom)',
    ],
    except: ['ne ...3 (atendi|atendu)'],
  },
  'transfer-template': {
    phrases: [
      '(transdonu|konektu|plusendu|ligu|transigu|transdoni|konekti|ligi|transigi|transdonos) vin (al|kun|plu)',
      '(transdono|transdonado|plusendo|eskalado|transigo|transigi|eskaladi)',
      '(transdoni|transdonos|transdonas|plusendi|plusendos|plusendas|konekti|konektos|konektas|transigi|transigos|ligi|ligos) (vin|vian (peton|kazon|mesaĝon|demandon)|ĉi tion) [al|kun]',
      '(kolego|kolegino|specialisto|teamo|fako) ...4 (transprenos|transprenas|daŭrigos)',
    ],
    except: ['(mona|banka) (transdono|transigo)', 'transigi (monon|la sumon)'],
  },
  'more-information-template': {
    phrases: [
      '(pliaj|pliajn|pli da|aldonaj|aldonajn|mankantaj|mankantajn|kromaj|kromajn) (informoj|informojn|detaloj|detalojn|datumoj|datumojn)',
      '(peto|petoj|petu) pri (informoj|detaloj|foto|bildo|mendonumero)',
      'ĉu vi (povus|povas|bonvolus|bonvolas) [bonvole|al ni|al mi] (sendi|doni|diri|skribi|konfirmi|indiki|priskribi|sciigi|aldoni)',
      'bonvolu [al ni|al mi] (sendi|doni|diri|skribi|indiki|priskribi|aldoni|kunsendi|sciigi (kiun|kiam|kion|vian))',
    ],
  },
  'complaint-template': {
    phrases: [
      '(plendo|plendoj|plendon|pardonpeto|pardonpeton|pardonpetas|kolera kliento|malkontenta|malkontento|malbona sperto|reklamacio|reklamacion)',
      '(bedaŭras|pardonu|senkulpigas) [tre|vere|nin|min] (pri|pro|ke|la|vian|viajn|aŭdi|legi) _',
      '(ni seniluziigis vin|ni elrevigis vin)',
    ],
  },
  'refusal-template': {
    phrases: [
      '(rifuzo|rifuzi|malakcepto|malaprobo|alternativo|alternativon|alternativoj|anstataŭe|elĉerpita|elĉerpitaj|elvendita|ne rajtas je)',
      '(ne eblas|neeble|ne povas|bedaŭrinde|ne havas) ...12 (sed|tamen|anstataŭe|alternative|kion (mi|ni) povas)',
    ],
  },
  'wrong-company-template': {
    phrases: [
      '(alia|alian|aliaj|malsama|malsaman) (transportisto|transportiston|kuriero|kurieron|banko|bankon|agentejo|retejo|retejon|flugkompanio|hotelo|platformo|filio|asekuristo)',
      'ne (estis|estas) (farita|farita|aĉetita|mendita|vendita|eldonita|sendita|faritaj|aĉetitaj|produktita) (ĉe|de|per) ni',
      '(malĝusta|malĝustan|alia|alian|aliaj|malsama|malsaman) (firmao|firmaon|entrepreno|entreprenon|vendejo|vendejon|butiko|provizanto|provizanton|organizo|organizon|vendisto|vendiston)',
      '(misdirektita|misdirektitaj|misadresita|ne nia (produkto|kliento|servo|vendejo)|ne de ni)',
      '(ne vendita de ni|ne apartenas al ni|apartenas al alia|ne aligita al)',
      '(kontaktu|kontakti|demandu|demandi|turnu vin al) [rekte] (la|al la|al) [la] (fabrikanto|fabrikanton|vendisto|vendiston|provizanto|provizanton|produktanto|produktanton) [rekte]',
    ],
  },
  'follow-up-template': {
    phrases: [
      'kiel (vi (trovas|ŝatas|fartas kun|uzas)|funkcias|statas|plaĉas [al vi]) (la|via|vian|viaj|viajn) (nova|novan|riparita|riparitan|novaj|novajn)',
      '(memorigo|memorigilo|rekontakto|posta kontakto|stato de|ĝisdatigo pri|sekva demando)',
      '(ne aŭdis|ne ricevis respondon) [ankoraŭ|plu] [de vi]',
      'ankoraŭ (laboras|okupiĝas) pri (tio|ĝi|via)',
      '(volas|volis|ŝatus|skribas por|deziras) [nur] (demandi|scii|kontroli|ekscii|certiĝi|por demandi) (ĉu|kiel|ke) ...8 (alvenis|funkcias|solviĝis|ricevis|ĉio|helpis|riparita|solvita|en ordo|funkciis)',
      '(ankoraŭ|denove) ...3 (bezonas|havas|atendas) ...4 (helpon|problemon|respondon)',
    ],
  },
  'feedback-template': {
    phrases: [
      '(kion|kiel) ni (povus|povas|povintus|devus|povus esti) (fari|plibonigi|esti|agi) [pli bone|alie|pli bona|pli bonaj]',
      '(diru|skribu|donu|sciigu|konigu) [al ni|al mi|nin] (vian|viajn|kion|kiel|kiom|ĉu) ...2 (opinion|opinias|pensas|prijuĝon|spertojn|sperton|impreson|kontentas|kontenta)',
      '(takso|taksi|taksu|taksado|prijuĝo|prijuĝu|enketo|enketon|opinisondo|recenzo|recenzon|reeĥo|kontenteco)',
      'kiel vi (taksas|taksus|trovis|prijuĝas)',
      '(diru|sciigu) al ni (kion|kiel) ...4 (pensas|opinias|plaĉis|plibonigi)',
      'via opinio [pri _] (helpas|gravas)',
    ],
  },
  'closing-template': {
    phrases: [
      '(adiaŭo|adiaŭa|fermo de|fino de babilo|finmesaĝo|kazo fermita|bileto fermita|solvita kazo|ĝis revido)',
      'ĉu (estas|ekzistas|mi|ni|vi) ...6 (io alia|ion alian|alie|plu helpi|io plia|ion plian)',
      '(havu|deziras al vi|ĝuu) [ankoraŭ] (<wish> _|la reston|agrablan)',
      '(fermas|fermos|fermi) ...2 (kazon|bileton|babilon|konversacion|peton)',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
