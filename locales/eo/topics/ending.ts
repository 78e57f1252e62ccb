import type { Topic, TopicWords } from '../../../src/locale.ts'

/** How a conversation ends. */
export const ending = {
  'closing-question': {
    phrases: [
      'ĉu vi [ankoraŭ|ankaŭ|eble] (bezonas|volas|deziras|ŝatus|bezonus) [ankoraŭ] (ion|ian helpon) [ajn|plu|ankoraŭ|hodiaŭ] ?',
      'ĉu [do|eble|ankoraŭ|estas|ekzistas] [ankoraŭ|estas|ekzistas] (io|ion|iu|iun|iuj|iujn) [ajn] (alia|alian|aliaj|aliajn|plia|plian|pli|plu) ...6 ?',
      'ĉu [do|eble|ankoraŭ|ankaŭ] (mi|ni|vi) [hodiaŭ|ankoraŭ|ankaŭ|do] (povas|povus|povu|bezonas|volas|volus|deziras|dezirus|ŝatus|havas|bezonus) ...4 (ion|iun|iujn|io) [ajn] [ankoraŭ] (alia|alian|aliajn|plia|plian|pliajn|pli|plu)',
      '(ion|io) [ajn|ankoraŭ] (alian|alia|plian|plia) ...4 ?',
      'ĉu [do|eble|ankoraŭ|ankaŭ] vi [ankoraŭ|ankaŭ] (havas|bezonas|havus|bezonus) [ankoraŭ] [aliajn|alian|pliajn|plian|iujn|iun|kromajn|pluan|pluajn] [pliajn|aliajn|plian|alian] (demandon|demandojn|petojn|peton|dezirojn|deziron|helpon|asiston|informojn|informon|zorgojn)',
      'ĉu [ankoraŭ] (restas|estas) [al vi] [iuj|iu|aliaj|ankoraŭ|pliaj|kromaj] [aliaj|pliaj] (demandoj|demando|petoj|peto|deziroj)',
      'ĉu <we> [hodiaŭ|ankoraŭ|ankaŭ] (povas|povus|povu) [ankoraŭ|ankaŭ] [vin|al vi|por vi|iel|iele] [ankoraŭ|ankaŭ] (helpi|asisti|servi|fari|utili) ...3 (alia|alian|alie|ankoraŭ|plu|pli|plian|plia|pliaj|aliaj|aliel)',
      'ĉu <we> (povas|povus|povu) (alie|aliel|ankoraŭ|plu|plue|krome) [iel|vin|al vi|por vi] (helpi|asisti|servi|utili|fari)',
      '(per kio|kiel|pri kio|en kio|kion|je kio) (ankoraŭ|alian|alia|alie|plu|pli|aliel|plue|krome) <we> [ankoraŭ|plu|plue] (povas|povus|povu) [vin|al vi|por vi|ankoraŭ|plu|plue] (helpi|fari|asisti|servi|utili)',
      '(per kio|kiel|pri kio|en kio|kion|je kio) <we> (ankoraŭ|alie|plu|plue|krome) (povas|povus|povu) [vin|al vi|por vi] (helpi|fari|asisti|servi|utili)',
      '(per kio|kiel|pri kio|en kio|kion|je kio) <we> (povas|povus|povu) (ankoraŭ|alie|plu|plue|krome) [vin|al vi|por vi] (helpi|fari|asisti|servi|utili)',
      '(per kio|kiel|pri kio|en kio|kion|je kio) <we> (povas|povus|povu) [vin|al vi|por vi] (helpi|fari|asisti|servi|utili) [vin|al vi|por vi] (ankoraŭ|alie|aliel|plu|plue|krome)',
      'ĉu (tio|jen|tio ĉi) [estas|estis] (ĉio|ĉion|sufiĉa|sufiĉe) ...3 ?',
      'ĉu ĉio (klaras|estas klara|en ordo|estas en ordo) ...3 ?',
      'ĉu (necesas|bezonatas|mankas) [ankoraŭ] (io|pli|plia) ...3 ?',
      // An open offer.
      '(se|kaze ke|okaze ke|kiam) [vi|io|ankoraŭ] ...6 (ion|io|iu|iun|demandon|demandojn|demandoj|demando|helpon|pli|alian|alia|aliajn|pliajn|plian|ankoraŭ|plu|iam) ...5 (skribu|voku|telefonu|kontaktu|sciigu|diru|demandu|informu|revenu|hezitu|bonvolu|bonvenas|ĉi tie|mi helpos|ni helpos|turnu|dispono|pretas|volonte|respondu)',
      '(skribu|voku|telefonu|kontaktu|sciigu|diru|demandu|informu|revenu|hezitu|bonvenas|turnu|respondu|ĉi tie|dispono|volonte|pretas) ...6 (se|kaze ke|okaze ke|kiam) [vi|io|iam] ...5 (ion|io|iu|iun|demandon|demandojn|demandoj|demando|helpon|pli|alian|alia|aliajn|pliajn|plian|ankoraŭ|plu)',
    ],
    except: ['(serĉi|trovi|mendi|rezervi|provi|preferas|elekti|serĉu) ...3 (io|ion) alian', '(pro|por) (io|ĉio) alia'],
  },
  declaration: {
    phrases: [
      '(tio|jen|tio ĉi|ĉi tio) [jam|nun|tute|ja|fakte] (estas|estis|estus|estos) [jam|nun|tute|ja] (ĉio|ĉion|sufiĉa|sufiĉe)',
      '(jen|tio) ĉio',
      '^[ne] (nenio|nenion) [dankon|plu] $',
      '^(ĉio|sufiĉas|tio sufiĉas|nenio alia|nenion alian|nenio plu|nenion plu|nenio plia|nenion plian)',
      '(tio|ĉi tio|jen) [jam|tute|nun] (sufiĉas|sufiĉos|sufiĉis)',
      '(ĉio|ĉion) [nun|jam] (klaras|estas klara|en ordo|estas en ordo|solvita|estas solvita|bonas)',
      '(mi|ni) [jam|nun|tute] (havas|ricevis|scias|eksciis|trovis) ĉion [kion|kio|necesan|bezonatan]',
      '(ĉio|ĉion) kion (mi|ni) (bezonas|bezonis|volis|volas|volis scii|deziris)',
      '(nenio|nenion) [ajn] (alia|alian|plia|plian|plu|pli|krom tio)',
      '(mi|ni) (bezonas|havas|volas) nenion (alian|plian|plu|pli|krom)',
      '(mi|ni) [plu] ne [plu] (bezonas|havas|volas) [ion|iun|iujn|plu] (alian|plian|pli|plu|aliajn|pliajn|demandojn|demandon|helpon)',
      '(neniu|neniuj|neniun|neniujn) (pliaj|plia|plian|pliajn|alia|aliaj|alian|aliajn) (demando|demandoj|demandon|demandojn|peto|petoj|helpo|helpon)',
      '(neniujn|neniun) (demandojn|demandon) [plu|pli]',
      '(ne plu|ne pli) ...2 (demandoj|demandojn|dankon|necesas)',
      '(tio|ĝi) [ja] ne necesas',
      '(vi|tio) [jam|tute] (respondis|respondas|solvis|solvas) [al] [ĉion|ĉiujn|miajn demandojn|mian demandon|ĉio]',
      'se (mi|ni) ...4 (bezonos|havos|volos) ...4 (mi|ni) (skribos|vokos|kontaktos|revenos|demandos)',
      '(mi|ni) (skribos|vokos|kontaktos|revenos|demandos) [vin|al vi|denove|ree] ...2 se',
      '(nur|sole) tion mi (volis|bezonis|demandis)',
      'mi [nur|sole] volis scii (nur|sole) tion',
    ],
    except: [
      'ĉu (tio|jen) ...3 (ĉio|sufiĉas|sufiĉa)',
      'se tio (estas|estis) ĉio',
      'ĉio kion mi (ricevis|vidas|ricevas)',
    ],
  },
  request: {
    phrases: [
      '(mi|ni) [ankaŭ|ankoraŭ|nur|do|tre|vere|plue] (volas|volus|ŝatus|bezonas|bezonus|deziras|dezirus|petas|petus|serĉas|provas|preferas|preferus|interesiĝas|esperas|intencas|planas)',
      '(ĉu|ĉiu) (vi|mi|ni|oni|eblas|eblus|estas|povas|ili|ĝi|tio) _',
      '(bonvolu|bonvole|bv) _',
      '^[kaj|sed|do|tiam] (donu|sendu|diru|trovu|rezervu|mendu|ŝanĝu|nuligu|montru|kontrolu|rigardu|faru|aldonu|helpu|klarigu|skribu|metu|sciigu|konfirmu|malmendu|repagu|kio|kiu|kiam|kie|kiel|kial|kiom|kies|kian|kia|kion|kiun|ni provu|provu|ĉu)',
      '(rezervu|mendu|nuligu|malmendu|sendu|ŝanĝu) (ĝin|tion|ilin|unu|al mi|la|mian)',
      '(helpu|diru|donu|montru|sendu|trovu|rezervu|klarigu|sciigu|konfirmu) [al] (mi|min|ni|nin)',
      '(kio|kion) pri _',
      '(kiom kostas|kiom da|kie estas|kiam estas|kiu estas|kio estas)',
      '(mi petas|mi petas vin|petas) $',
    ],
    except: [
      '(ĉio|tio|jen|nur tio|ĝuste tio) [estas|estis] [ĉio] kion (mi|ni) (volas|volis|bezonas|bezonis|deziras|serĉas|serĉis)',
      '(ĉion|tion|informojn) kion (mi|ni) (volas|bezonas|bezonis|volis)',
      '(mi|ni) ne [plu] (volas|volus|bezonas|bezonus|deziras|petas)',
      '(se|kiam|kaze ke) (mi|ni) ...3 (volas|volos|bezonas|bezonos|havos)',
      '(mi|ni) (volas|volus|ŝatus|deziras) [nur|tre|kore|elkore] (danki|dankegi|adiaŭi|diri dankon)',
      '(mi|ni) (deziras|esperas) [al vi] (ke|bonan|belan|agrablan)',
      'kiel (bone|bonege|afable|agrable|rapide|mirinde|ĝentile)',
      'kia (bona|bonega|mirinda|rapida|afabla|agrabla) _',
      'nenion [alian|plian|plu] (mi|ni) (volas|bezonas)',
      '<thanks> ...6 (helpu|helpi)',
      'bonvolu akcepti _',
    ],
  },
  acceptance: {
    phrases: [
      '^(jes|jep|jea|certe|kompreneble|bone|bonege|volonte|ok|oke|okej|en ordo|konsentite|plezure|kun plezuro|nepre|ĝuste|bonvolu|perfekte|ja|prefere jes)',
      '(tio|ĝi|tiu|ĉi tio) [tre|tute|ja|bone] (taŭgas|taŭgus|konvenas|konvenus|sonas bone|estas bone|estas en ordo|plaĉas|plaĉus|bonas|estus bone|estas bona|estus bonege|estas perfekte)',
      '(sonas bone|en ordo|mi konsentas|ni konsentas)',
      '(faru tion|faru tiel|faru ĝin|jes ja|jes bonvolu|jes mi petas|jes dankon)',
    ],
  },
  decline: {
    phrases: [
      '^ne $',
      '^ne (dankon|dankegon|multan dankon|koran dankon|necesas|mi dankas|plu|nun|hodiaŭ)',
      '^(dankon ne|ankoraŭ ne|nun ne|hodiaŭ ne|momente ne|ne ne)',
      '(mi|ni) ne (interesiĝas|pretas)',
      '(eble|prefere) (poste|alian fojon|alifoje|alitage|venontfoje)',
    ],
  },
  thanks: {
    phrases: [
      '(dankon|dankegon|dankojn|dankegojn|danke|dankeme|dankegas|dankas|dankita|antaŭdankon|dankinda|dankemas)',
      '(mi|ni) [tre|vere|ege|kore] aprezas',
      'vi (estas|estis) [tre|vere|ege|mirinde|treege] (helpema|helpemaj|afabla|afablaj|bonkora|bonega|mirinda|afablega)',
      'vi [tre|multe|vere|ege] helpis [min|nin|al mi|al ni]',
    ],
    except: ['(dankon|danke|dankas) (pro|por|al) (nenio|nenion)', 'ne dankas'],
  },
  'thanks-service': {
    phrases: [
      '(dankon|dankegon|dankojn|dankegojn|antaŭdankon)',
      '(mi|ni) [tre|kore|multe|sincere|elkore|ankaŭ|ege] [vin|al vi] (dankas|dankegas|aprezas)',
      '(estis|estas) [granda|vera|por mi|por ni] (plezuro|ĝojo|honoro) [por mi|por ni] [vin|al vi] (helpi|servi|babili|paroli|asisti)',
    ],
  },
  'good-wish': {
    phrases: [
      '(havu|pasigu|ĝuu|deziras [al vi]|deziras al vi [ĉiuj|ankaŭ]|bondeziras [al vi]) [ankoraŭ|do|plu|nun|tre|ankaŭ] [<wish>|tre _|_] [kaj <wish>] (<daytime>|vojaĝon|feriojn|restadon|tempon|flugon|feston|festojn|libertempon|kunvenon|kongreson|someron|vintron|printempon|aŭtunon|jaron|novjaron|kristnaskon|veturon)',
      '<wish> [kaj <wish>] (<daytime>|vojaĝon|feriojn|restadon|tempon|flugon|feston|festojn|libertempon|kunvenon|kongreson|apetiton|jaron|novjaron|kristnaskon|veturon|ŝancon)',
      '(bonŝancon|bonan ŝancon|sukceson|multan sukceson|ĉion bonan|ĉion plej bonan|ĉio bona|fartu bone|fartu [plej|tre] bone|sanon|plej bonajn dezirojn|bondezirojn|bonajn dezirojn|zorgu pri vi|prizorgu vin|restu sana|restu sanaj|feliĉan|gratulon|gratulojn|agrablan|bonfarton|resaniĝu|bonvojaĝon|ĝuu)',
      '(mi|ni) [kore|elkore] (deziras|bondeziras) al vi',
      '(mi|ni) [tre|kore] (esperas|deziras) ...6 (plaĉos|ĝuos|bone|agrable|agrabla|bona|sukcesos|sukceson|ĝojos|ĝojon|funkcios bone|helpos)',
      '(antaŭĝojas|ĝojas) (pri|revidi|vidi|renkonti|bonvenigi) [vin|via]',
      '(same al vi|ankaŭ al vi|vin same|al vi same|egale|same)',
    ],
    except: [
      '(esperas|espereble|esperis|deziras) ...6 (baldaŭ|ripar*|solviĝ*|revenos)',
      'bonan (tagon|matenon|vesperon|posttagmezon) (sinjoro|sinjorino|s-ro|s-ino|kara|mi|ni|kiel|per|kaj bonvenon|kaj dankon)',
      '^bonan (tagon|matenon|posttagmezon)',
      '(same|egale) (kiel|kiam|bone|granda|multe|tiom|al la|se)',
      'ĝuu [ĝis|nur] (la|vian|nian) (filtrilo|proponon)',
      '(agrablan|feliĉan) (klienton|personon)',
      'la sama',
    ],
  },
  farewell: {
    phrases: [
      '(ĝis|ĝis ĝis|ĝisi) (revido|la revido|poste|baldaŭ|morgaŭ|denove|la|tiam|la venonta|venonta fojo|<day>|alia fojo)',
      '^ĝis $',
      '(ĝis|ĝisĝis) $',
      '(adiaŭ|adiaŭon|ĝisrevide|ĝisrevido|ĝisrevidon|ĝispostan|ĝisposte|bonan nokton|dormu bone|ĉaŭ|ĉaŭa|ĝisĝis)',
      '(revidos nin|ni revidos nin|ni vidos nin|ni aŭdos nin|ni reparolos|revidu)',
    ],
    except: [
      'ĝis (la|tiam|poste) (_ (horo|tago|fino|limdato|jaro)|# (horo|a)|fino|limdato|horo|tago|#|naŭa|deka|oka|sepa|sesa|kvina|kvara|tria|dua|unua|dekunua|dekdua|plena|alveno|kurieroj|kuriero|pakaĵo)',
      '(atendu|atendi|malfermita|malfermitaj|validas|valida|daŭros|daŭras|ricevos|havas|restas|restos|skribos|kontaktos|vokos|kontrolos|respondos|alvenos|alvenas|bezonas|bezonos|liveros|ne|pagu|sendu|konfirmu|respondu|pretos|libera|prokrastita|prokrastiĝis|fermita|solvos|solviĝos|riparos|repagos|scias|scios|plej malfrue|de|daŭre|dum|antaŭ|laboras|deĵoras) ...5 ĝis',
      'ĝis (morgaŭ|poste|baldaŭ|denove|<day>) (je|tagmeze|vespere|matene|posttagmeze|la|ni|mi|vi|eblas|validas|estas|ĉirkaŭ|antaŭ)',
      '(diri|diris|diru) (adiaŭ|ĝis)',
    ],
  },
  'come-back': {
    phrases: [
      '(skribu|voku|telefonu|kontaktu|revenu|vizitu|demandu|turnu|reskribu|mesaĝu|venu|respondu|skribi|voki|telefoni|kontakti|reveni|turniĝi|demandi) ...5 (denove|ree|refoje|kiam ajn|iam ajn|ĉiam|se|kiam|kaze ke|estonte|okaze de|kiam vi|por ajna|pri io ajn|pri ajna)',
      '(se|kiam|kaze ke) [vi|io] ...6 (skribu|voku|telefonu|kontaktu|revenu|vizitu|demandu|turnu|sciigu|diru|hezitu|informu|bonvolu)',
      '(ĉiam|senhezite|kiam ajn|iam ajn|ajnatempe|denove|trankvile) (skribu|voku|telefonu|kontaktu|revenu|vizitu|demandu|turnu|bonvenas|bonvena)',
      '(ni|mi) [ĉiam|volonte] (estas|restas|pretas) [ĉiam|volonte] (ĉi tie|je via dispono|por vi|por helpi|helpi)',
      '(vi) (ĉiam|daŭre) (bonvenas|estas bonvena|estas bonvenaj)',
      'ne hezitu',
      '(ĝojos|ĝojas|esperas|ĝojus|volonte) [vin] (revidi|reaŭdi|helpi [vin] denove|vidos vin|renkonti vin) [vin] [denove|ree|baldaŭ]',
      '(kiam ajn|iam ajn|ĉiam volonte) $',
    ],
  },
  signature: {
    phrases: [
      '^(kun [koraj|plej koraj|amikaj|afablaj|bonaj|samideanaj|plej bonaj|respektaj] (salutoj|bondeziroj|saluto|estimo|respekto|dankoj|danko)|kun (kora|amika|afabla|samideana|alta|granda) (saluto|estimo|respekto|danko)|(kore|amike|sincere|afable|estime|samideane|respekte|elkore|dankeme) [salutas|via|viaj|vin salutas]|(koran|amikan|koregan|afablan) saluton|(korajn|amikajn|koregajn|afablajn|plej korajn) salutojn|kore via|sincere via|ĉion bonan|salute|amike)',
    ],
  },
  'thanks-answer': {
    phrases: [
      '(ne dankinde|nedankinde|ne dankindas|nedankindas|ne estas dankinde|nenio dankinda|nenia problemo|neniu problemo|ne gravas|negrave|ne necesas danki|ne pro tio)',
      '^(volonte|kun plezuro|plezure|kompreneble|certe|bonvenon|estas plezuro|estis plezuro|bonvolu|ĝojas|feliĉas|mi ĝojas|ni ĝojas|ĉiam volonte)',
      '(ĝojas|ĝojis|feliĉas|ĝojigas min|ĝojigas nin) (ke|helpi|esti|povi)',
    ],
  },
  'day-wish': {
    phrases: [
      {
        find: '(havu|pasigu|ĝuu|deziras [al vi]) [ankoraŭ|do|plu|nun|tre] [ankoraŭ|tre] (<wish>) [kaj <wish>] <daytime>',
        except: ['(ne|se|ĉu|kiam) ...2 (havu|pasigu|ĝuu|deziras)'],
      },
      {
        find: '<wish> [kaj <wish>] (<daytime>) [plu|al vi|ankoraŭ] $',
        except: [
          '^bonan (tagon|matenon|vesperon|posttagmezon)',
          '(havu|pasigu|ĝuu|deziras) ...4 <wish>',
          'bonan nokton',
        ],
      },
      'ĝuu (la|vian) (reston de la (tago|vespero|semajno)|vesperon|semajnfinon|tagon)',
    ],
    except: ['(ĉu|se|kiam) ...3 (havu|pasigu|ĝuu|havis|pasigis)'],
  },
  'closing-now': {
    phrases: [
      '<we> [<adverb>] (fermas|fermos|finas|finos|finigos|fermu|ĉesigas|ĉesigos) [nun|tuj] (la|ĉi tiun|nian|tiun) (babilon|babilejon|konversacion|interparolon|vokon|sesion|bileton|kazon|aferon|dialogon)',
      '(mi|ni) (devas|povas|volas) [nun] (fermi|fini|ĉesigi) (la|ĉi tiun|nian) (babilon|babilejon|konversacion|interparolon|vokon|sesion|bileton|kazon)',
      '(la|ĉi tiu|nia|tiu) (babilo|babilejo|konversacio|interparolo|voko|sesio|bileto|kazo) [nun|tuj] (fermiĝas|fermiĝos|finiĝas|finiĝos|fermiĝis|estas fermita|estos fermita)',
    ],
    except: [
      '(se|kaze ke|antaŭ ol|ĝis|post kiam|kiam|ĉu|ne|aliokaze|povas|povu) ...8 (fermas|fermos|finas|finos|finigos|fermi|fini|fermiĝas|fermiĝos|finiĝas|finiĝos)',
      '(fermiĝas|fermiĝos|fermos|finiĝos|fermita) ...4 (se|krom se|ĝis|kiam|post) ...6',
    ],
  },
  'agent-closed': {
    phrases: [
      '(babilo|babilejo|konversacio|interparolo|sesio|voko|bileto|kazo) [estas|estis] (fermita|finita|ĉesigita) (de|far|fare de) [la] (agento|operatoro|teamo|helpanto)',
      '(agento|operatoro|helpanto) ...3 (fermis|finis|forlasis|ĉesigis|foriris|malkonektiĝis)',
    ],
  },
  'customer-silent': {
    phrases: [
      'ĉu vi [ankoraŭ|daŭre] (estas [ankoraŭ] (tie|ĉi tie|ĉe la linio|kun mi|kun ni|rete|konektita)|ĉeestas|legas|aŭdas min|tie)',
      'ĉu vi ankoraŭ (tie|ĉi tie)',
      '(ne|neniun|nenion) ...2 (ricevis|aŭdis|vidis|ricevas) ...3 (de vi|respondon|respondo|mesaĝon|reagon)',
      '(senaktiva|senaktiveco|senagado|manko de (respondo|reago)|sen respondo|senresponda|neniu respondo|neniu reago|vi ne respondis|vi ne reagis)',
    ],
  },
  'feedback-request': {
    phrases: [
      '(taksu|taksi|prijuĝu|prijuĝi|pritaksu|pritaksi|recenzu|poentu) [nin|nian|ĉi tiun|la|mian|vian|kiel] [_] (servon|helpon|laboron|babilon|konversacion|sperton|vokon|teamon|interparolon|respondon|nin|ni|mi)',
      '(taksu|taksi|taksus|prijuĝu|prijuĝi) (nin|min|ĉi tiun|la|nian|mian|kiel)',
      '(donu|lasu|skribu|sendu|doni|lasi|skribi|sendi) [al ni|al mi] [vian|iun|mallongan|etan|kelkan|honestan] (prijuĝon|takson|recenzon|opinion pri|komenton pri|reeĥon|retrokuplon)',
      '(mallonga|mallongan|eta|etan|nia|nian|la|jena|jenan|ĉi tiu|ĉi tiun) [kontentec|eta|mallonga|kontenteca|mallongan|etan] (enketo|enketon|opinisondo|opinisondon|demandaro|demandaron|sondo)',
      '(plenigu|plenigi|partoprenu|partopreni|respondu|respondi) ...4 (enketon|enketo|demandaron|demandaro|opinisondon)',
      'kiel vi (taksas|taksus|taksis|prijuĝas|prijuĝus|trovis)',
      '(kiom|ĉu) vi [estas|estis] (kontenta|kontentas|kontentis) (pri|kun) (nia|la|mia|ĉi tiu) (servo|helpo|subteno|babilo|sperto|respondo)',
      'kia estis via (sperto|impreso)',
      '(volonte|ŝatus|ĝojus|ĝojos) [ricevi|legi|aŭdi|scii|ekscii] (vian opinion|viajn komentojn|pri via opinio|pri via sperto)',
      '(diru|sciigu|rakontu) al ni (kiel|kion vi (opinias|pensas))',
      '(rekomendus|rekomendos) nin',
      'via opinio (helpas|gravas|estas grava)',
    ],
    except: [
      '<thanks> ...3 (pro|por) ...2 (takso|opinio|prijuĝo|recenzo|komento|komentoj)',
      '(plusendis|transdonis|plusendos|transdonos) ...3 (opinion|komenton|komentojn)',
    ],
  },
  unsatisfied: {
    phrases: [
      '(ankoraŭ|daŭre|plu|denove) [ĉiam] (ne|nenio|neniu|difektita|mankas|likas|paneas|rompita|malĝusta|la sama|atendas|blokita|blokiĝas|kolapsas|rompiĝas|fiaskas|malbona)',
      '(ne|neniam|nek) [vere|eĉ|ankoraŭ|tute|plu] (helpas|helpis|funkcias|funkciis|solvis|solvas|solviĝis|riparis|riparita|kontentas|kontenta|akcepteblas|akceptebla|sufiĉas|sufiĉe)',
      '(senutila|senutile|senutilaj|neakceptebla|neakcepteble|ridinda|ridinde|hontinda|hontinde|skandala|skandalo|absurda|abomena|mizera|aĉa|fuŝa|fuŝaĵo|seniluziigita|seniluziiga|seniluzia|elrevigita|frustra|frustrita|frustriga|kolera|koleras|kolerega|malkontenta|malkontentas|ĝenita|indigna|indignas|fraŭdo|trompo|koŝmaro|inkubo|sensencaĵo|farso)',
      '(terura|aĉa|malbona|plej malbona|mizera|fuŝa) (servo|sperto|helpo|firmao|subteno|klientservo)',
      '(perdo|perdi|perdas|perdis) [de] (tempo|mia tempo|mian tempon|tempon|mono|monon)',
      'vi (ne|neniel|tute ne) (aŭskultas|helpas|utilas|legas)',
      '(dankon|danke) (pro|por) nenio',
      '(paroli|parolu|plendi) (kun|al|ĉe) [via|la|iu|via] (estro|ĉefo|mastro|respondeculo|direktoro)',
      'mi (malmendos|nuligos|foriros|ŝanĝos|plendos|neniam)',
    ],
    except: ['(ne|neniel|ne plu) [estas|tiel|tro|plu] (kolera|koleras|malkontenta|frustrita|seniluziigita|indigna)'],
  },
  'sales-offer': {
    phrases: [
      '(ĝisdatigi|altigi|plibonigi|pligrandigi|ŝanĝi) [vian] (al|planon|abonon|pakaĵon) [al] [nia|la|nian] (premia|premian|ora|oran|pli granda|pli grandan|plusa|profesia|planon)',
      '(nia|nian|la|niajn|niaj) <sell> <offer>',
      '(speciala|specialan|specialaj|specialajn|ekskluziva|ekskluzivan|limtempa|limtempan|nova|novan|mirinda|mirindan|bonega|bonegan|aktuala|aktualan) [tempolimigita|tempolimigitan] (oferto|oferton|ofertoj|ofertojn|rabato|rabaton|promocio|promocion|propono|proponon)',
      '(plilongigita|plilongigitan|longigita|longigitan|etendita|etenditan) (garantio|garantion)',
      '(interesiĝas|interesiĝus|interesus vin|interesas vin|ŝatus scii pli|ŝatus ekscii|ŝatus aŭdi|rakonti al vi|aŭdi) [pri|pli] [pli|pri] [nia|niaj|la|nian] [_] <offer>',
      '(aboni|abonu|aliĝi|aliĝu|registriĝi|registriĝu) [al|por|je] [nia|nian|la|niaj] [_] (novaĵletero|novaĵleteron|plano|planon|membreco|klubo|klubon|premio|programo|programon|kurso|premia)',
      '(aldoni|aldonu|inkluzivigi) ...4 (asekuron|garantion|protekton|akcesoraĵojn|akcesoraĵon|aldonaĵon) ...3 (por nur|por|al via mendo|al via abono)',
      '(por|kontraŭ) nur # ...2 (pli|plie|krome) [monate|jare|ĉiumonate]',
      '(ŝparu|ŝparos|ŝpari|ricevu|ricevos) ...2 # ...1 (rabaton|rabato|procentojn) (se|kiam|je via venonta)',
      '(dum|se) vi (jam|nun) estas (ĉi tie|ĉe la linio|rete)',
      'ĉu vi [jam|iam] (pensis|konsideris) [jam|iam] (pri|aldoni|aĉeti|mendi|altigi|ŝanĝi al) ...2 (plibonigo|ĝisdatigo|pli granda|pli grandan|premia|premian|nia|nian|altigo)',
      '(ĉu vi sciis|sciu|cetere) ...3 (ni ankaŭ (vendas|ofertas|havas)|vi povas (ŝpari|altigi|aldoni))',
      'vi (eble|povus|povas) ankaŭ (ŝati|ŝatus|ŝatos|interesiĝi|voli|volus) ...3 <offer>',
    ],
    except: [
      '(ne|neniu|neniun|finiĝis|eksvalidiĝis|elĉerpiĝis) ...4 <offer>',
      '(via|vian|ĉi tiu|ĉi tiun) [nuna|nunan|malnova|malnovan] <sell> <offer>',
      '(malmendi|nuligi|nuligis|malmendis|repagis|repagi|ĉesigi|ĉesigis|malaboni|forigi|forigis) ...5 <offer>',
      '(ĝisdatigi|ĝisdatigu) ...3 (aplikaĵon|programon|retumilon|firmvaron|sistemon)',
      'senpaga (plibonigo|altigo|ĝisdatigo)',
    ],
  },
  'offer-refusal': {
    phrases: [
      '^(ne|nu ne|dankon ne)',
      '(ne|neniel|ne plu|tute ne) (interesas|interesiĝas|bezonas|volas|deziras|ŝatas|nun|hodiaŭ|aĉetos|por mi|demandis pri|petis)',
      '(eble poste|alian fojon|alifoje|ĉesu (oferti|vendi|proponi|demandi)|prefere ne|lasu tion)',
    ],
  },
  'customer-trouble': {
    phrases: [
      '(rompita|rompiĝis|rompiĝas|difektita|difektiĝis|difekto|paneas|paneis|paneo|kolapsas|kolapsis|blokita|blokiĝis|blokiĝas|perdiĝis|perdita|ŝtelita|malĝusta|malĝustan|malĝuste|erara|eraran|likas|mortis|senutila|fendita|malaperis)',
      'ne [plu|eĉ|ankoraŭ|vere|ĝuste] (funkcias|funkciis|alvenis|venis|ricevis|ŝaltiĝas|ŝargiĝas|malfermiĝas|konektiĝas|respondas|ekfunkcias|montras|montriĝas|liveris|sendis|taŭgas|iras|startas)',
      '(mi|ni) [<adverb>] ne [plu|eĉ|ankoraŭ] (povas|povis|sukcesas|sukcesis) (ensaluti|aliri|malfermi|uzi|trovi|konekti|konektiĝi|pagi|restarigi|elŝuti|instali|vidi|ŝalti|presi|rezervi|mendi|malmendi|nuligi|eniri)',
      '(problemo|problemon|problemoj|problemojn|eraro|eraron|eraroj|erarojn|plendo|plendon|ĝeno|fuŝo|cimo)',
      '(pagigis|fakturis|prenis|depagis|debetis) ...3 (dufoje|duoble|denove|tro|min|mian)',
      '(malfrua|malfruas|malfrue|malfruis|prokrastita|prokrastiĝis|malmendita|nuligita)',
      '(volas|bezonas|petas|postulas) ...2 (repagon|monon|mian monon)',
    ],
    except: ['(neniu|sen|ne|nenia) [estas|ia|iu] (problemo|problemon|problemoj|eraro|eraron|plendo)'],
  },
  'trouble-solved': {
    phrases: [
      '<we> [<adverb>] (riparis|solvis|repagis|anstataŭigis|nuligis|malmendis|ĝisdatigis|restarigis|korektis|sendis|forsendis|ŝanĝis|aktivigis|forigis|aldonis|rezervis|mendis|aranĝis|movis|plilongigis|malblokis|metis|trovis)',
      '(ĝi|tio|ĉio|mendo|konto|repago|pago|pakaĵo|problemo|mono|linio|eraro|pasvorto|rezervo) [nun|jam|estas|ree|denove|tute] [nun|jam|estas|ree|denove|tute] (riparita|solvita|repagita|anstataŭigita|nuligita|restarigita|korektita|sendita|ŝanĝita|forigita|preta|survoje|funkcias|solviĝis|ripariĝis|en ordo|malblokita)',
      '^(farite|solvite|prete|ĉio farita|ĉio pretas|jen farite)',
      '(devus|devas) nun (funkcii|esti en ordo)',
      '(funkcias) (denove|ree|nun|bone)',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
