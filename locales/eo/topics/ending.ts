import type { Topic, TopicWords } from '../../../src/locale.ts'

/** How a conversation ends. */
export const ending = {
  'closing-question': {
    phrases: [
      'ĉu io (plia|alia|kroma) ...6 (necesas|mankas|bezonatas|utilus|restas|interesas vin) ?',
      'ĉu vi [ankoraŭ|ankaŭ|eble] (bezonas|volas|volus|deziras|dezirus|ŝatus|bezonus|havas) [scii|demandi|diri|ekscii|aldoni|fari] [ankoraŭ] (ion|ian helpon) [ajn|plu|ankoraŭ|hodiaŭ|plian|alian|pli] [scii|demandi|diri|ekscii|aldoni] ?',
      'ĉu [do|ankoraŭ] (restas|estas|ekzistas) [ankoraŭ|hodiaŭ] (io|afero) [ajn] (pri kio|kion|per kio|en kio) <we> (povas|povus|povu|rajtas|helpu|faru|klarigu|solvu) ...4 ?',
      'ĉu [do|ankoraŭ] (restas|estas|ekzistas) [ankoraŭ|iu] (alia|plia|aliaj|pliaj) (afero|demando|temo|peto|demandoj|aferoj|temoj|petoj) ...3 ?',
      'ĉu [iu|ia|iuj|ankoraŭ] (alia|plia|aliaj|pliaj) (afero|demando|temo|peto|demandoj|aferoj|temoj|petoj) ...3 ?',
      'ĉu [do|eble|ankoraŭ|estas|ekzistas] [ankoraŭ|estas|ekzistas] (io|ion|iu|iun|iuj|iujn) [ajn] (alia|alian|aliaj|aliajn|plia|plian|pli|plu) ...6 ?',
      'ĉu [do|eble|ankoraŭ|ankaŭ] (mi|ni|vi) [hodiaŭ|ankoraŭ|ankaŭ|do] (povas|povus|povu|bezonas|volas|volus|deziras|dezirus|ŝatus|havas|bezonus) ...4 (ion|iun|iujn|io) [ajn] [ankoraŭ] (alia|alian|aliajn|plia|plian|pliajn|pli|plu)',
      '(ion|io) [ajn|ankoraŭ] (alian|alia|plian|plia) ...4 ?',
      'ĉu [do|eble|ankoraŭ|ankaŭ] vi [ankoraŭ|ankaŭ] (havas|bezonas|havus|bezonus) [ankoraŭ] [aliajn|alian|pliajn|plian|iujn|iun|kromajn|pluan|pluajn] [pliajn|aliajn|plian|alian] (demandon|demandojn|petojn|peton|dezirojn|deziron|helpon|asiston|informojn|informon|zorgojn)',
      'ĉu [ankoraŭ] (restas|estas|ekzistas|aperis) [al vi] [iuj|iu|aliaj|alia|ankoraŭ|pliaj|plia|kromaj|io] [aliaj|alia|pliaj|plia] (demandoj|demando|petoj|peto|deziroj|deziro|duboj|dubo|neklaraĵoj|neklaraĵo|neklara)',
      'ĉu <we> [hodiaŭ|ankoraŭ|ankaŭ] (povas|povus|povu|rajtas|rajtus) [ankoraŭ|ankaŭ] [vin|al vi|por vi|iel|iele] [ankoraŭ|ankaŭ] (helpi|asisti|servi|fari|utili) ...3 (alia|alian|alie|ankoraŭ|plu|pli|plian|plia|pliaj|aliaj|aliel)',
      'ĉu <we> [hodiaŭ] (povas|povus|povu|rajtas|rajtus) (ankoraŭ|krome|plue) (ion|iel) [alian|plian] (fari|aranĝi|solvi|helpi|servi)',
      'ĉu <we> [hodiaŭ] (povas|povus|povu|rajtas|rajtus) (ion|iel) (ankoraŭ|alian|plian|krome|plue) (fari|aranĝi|solvi|helpi|servi)',
      'ĉu <we> (povas|povus|povu|rajtas|rajtus) (alie|aliel|ankoraŭ|plu|plue|krome) [iel|vin|al vi|por vi] (helpi|asisti|servi|utili|fari)',
      '(per kio|kiel|pri kio|en kio|kion|je kio) (ankoraŭ|alian|alia|alie|plu|pli|aliel|plue|krome) <we> [ankoraŭ|plu|plue] (povas|povus|povu|rajtas|rajtus) [vin|al vi|por vi|ankoraŭ|plu|plue] (helpi|fari|asisti|servi|utili)',
      '(per kio|kiel|pri kio|en kio|kion|je kio) <we> (ankoraŭ|alie|plu|plue|krome) (povas|povus|povu|rajtas|rajtus) [vin|al vi|por vi] (helpi|fari|asisti|servi|utili)',
      '(per kio|kiel|pri kio|en kio|kion|je kio) <we> (povas|povus|povu|rajtas|rajtus) (ankoraŭ|alie|plu|plue|krome) [vin|al vi|por vi] (helpi|fari|asisti|servi|utili)',
      '(per kio|kiel|pri kio|en kio|kion|je kio) <we> (povas|povus|povu|rajtas|rajtus) [vin|al vi|por vi] (helpi|fari|asisti|servi|utili) [vin|al vi|por vi] (ankoraŭ|alie|aliel|plu|plue|krome)',
      'ĉu (tio|jen|tio ĉi) [estas|estis] (ĉio|ĉion|sufiĉa|sufiĉe) ...3 ?',
      'ĉu (estas|restas|ekzistas) (ankoraŭ|plu|krome) (io|iu demando|iuj demandoj) ...6 ?',
      'ĉu [do|eble] (io|ion) (krome|ankoraŭ|plu|plue) ...4 ?',
      '^ĉu [do|eble] (ankoraŭ|krome) (io|ion) [alia|alian|plian] (vi|mi|ni|kion) ...5 ?',
      '^ĉu [do|eble] (ankoraŭ|krome) (io|ion|(iu|ia|alia|plia) (demando|deziro|peto|afero)) [alia|alian|plia|por vi|hodiaŭ] ?',
      'ĉu <we> [hodiaŭ|ankoraŭ] (povas|povus) [ankoraŭ|alie|plue] esti [ankoraŭ|alie] [al vi] (utila|utilaj) ...2 ?',
      'ĉu (per tio|nun|do) ĉio [nun|jam] (klaras|klara|en ordo|solviĝis|solvita) ...3 ?',
      'ĉu ĉio [nun|jam|do] (klaras|estas klara|en ordo|estas en ordo|solviĝis) ...4 ?',
      'ĉu [do|ankoraŭ] (restas|estas|mankas) [ankoraŭ] io (por (solvi|klarigi|fari|aranĝi|aldoni|priparoli|diskuti)|solvenda|klarigenda|farenda|aldonenda|neklara|malklara) ...3 ?',
      'ĉu (necesas|bezonatas|mankas) [ankoraŭ] (io|pli|plia) ...3 ?',
      'ĉu ...3 (io|ion|iun demandon) (alia|alian|plia|plian|pluan) ...8 ?',
      'ĉu ...3 ankoraŭ (io|ion|iun demandon|iu demando|iel) ...8 ?',
      'ĉu <we> [_] (helpu|faru|klarigu|aranĝu|respondu|utilu|servu) ...4 (ankoraŭ|alia|alian|plia|plian|plu|pli) ...4 ?',
      '(kion|per kio|kiel|pri kio) [ankoraŭ|alian|alia|plu] <we> [ankoraŭ|alian|alia|plu] (helpu|faru|utilu|servu) [vin|al vi|por vi] [ankoraŭ|alian|plu|plian] ?',
      // As it is written down of what was spoken, without a mark.
      'ĉu [do|eble|ankoraŭ] (estas|restas|ekzistas) [ankoraŭ] (io|iu) [ajn|ankoraŭ] (alia|plia) [pri kio|per kio|kion|kie] [<we>|vi] [ankoraŭ] (povas|povus|povu|bezonas|volas|deziras|ŝatus) [ankoraŭ|vin|al vi|por vi]',
      'ĉu [estas|restas|ekzistas|iu|ia|ankoraŭ|havas vi|vi havas] [iu|ia|ankoraŭ] (alia|plia|aliaj|pliaj|alian|plian|aliajn|pliajn) (demando|demandon|demandoj|demandojn|peto|peton|deziro|deziron) $',
      'ĉu [estas|restas|ankoraŭ] [ankoraŭ] io (alia|plia) [por vi|hodiaŭ] $',
      // An open offer.
      '(por|pri) (pliaj|aliaj|ajnaj|ĉiuj|plia|ajna) (demandoj|demando|informoj|deziroj|petoj|zorgoj|helpo) [<we>|bonvolu|vi] [ĉiam|volonte|ankaŭ] (estas|restas|pretas|atingeblas|skribu|skribi|telefonu|telefoni|voku|voki|kontaktu|kontakti|turnu|turni|povas|disponas)',
      '(ni|mi) [ĉiam|volonte|plue|ankaŭ] (estas|restas|pretas) [ĉiam|volonte|plue] je via dispono',
      '(hezitu|hezitas|bonvenas|revenu|reveni|skribu|skribi|kontaktu|kontakti|venu|veni|demandu|turnu|bonvenaj|bonvena) ...3 (kun|pri|por) (novaj|aliaj|pliaj|ajnaj|pluaj|postaj|kromaj|ĉiuj|nova|alia|plia|ajna|plua|ĉiu) [ajn|viaj] (demandoj|demando|petoj|peto|deziroj|deziro|problemoj|problemo|zorgoj|temoj|temo|aferoj|afero)',
      '(por|pri|kun|je) (ĉiu|ĉiuj|ajna|pluaj|plua|postaj|kromaj|novaj) [ajn] (demando|demandoj|peto|petoj|problemo|problemoj|zorgo|zorgoj|temo|temoj|afero|aferoj) [<we>|bonvolu|vi|nin|min] [ĉiam|volonte|ankaŭ] (trovas|trovos|atingas|atingos|estas|restas|pretas|ĉeestas|skribu|telefonu|voku|kontaktu|turnu|demandu|povas|disponas)',
      '(se|kaze ke|okaze ke|kiam) [vi|io|ankoraŭ] ...6 (ion|io|iu|iun|demandon|demandojn|demandoj|demando|helpon|pli|alian|alia|aliajn|pliajn|plian|ankoraŭ|plu|iam) ...5 (skribu|voku|telefonu|kontaktu|sciigu|diru|demandu|informu|revenu|hezitu|bonvolu|bonvenas|(atingas|atingos|trovos|trovas|povas (atingi|trovi|kontakti|skribi al)) (min|nin|mi|ni)|(min|nin) (atingas|atingos|trovas|trovos)|<we> (atingeblas|estas atingebla|estas atingeblaj|ĉeestas|aŭskultas)|skribi|voki|telefoni|kontakti|sciigi|demandi|turniĝi|ĉi tie|mi helpos|ni helpos|turnu|dispono|pretas|volonte|respondu)',
      '(skribu|voku|telefonu|kontaktu|sciigu|diru|demandu|informu|revenu|hezitu|bonvenas|turnu|respondu|ĉi tie|dispono|volonte|pretas|skribi|voki|telefoni|kontakti|sciigi|diri|demandi|informi|reveni|turni|turniĝi|respondi) ...6 (se|kaze ke|okaze ke|kiam) [vi|io|iam] ...5 (ion|io|iu|iun|demandon|demandojn|demandoj|demando|helpon|pli|alian|alia|aliajn|pliajn|plian|ankoraŭ|plu)',
    ],
    except: ['(serĉi|trovi|mendi|rezervi|provi|preferas|elekti|serĉu) ...3 (io|ion) alian', '(pro|por) (io|ĉio) alia'],
  },
  'done-question': {
    phrases: [
      'ĉu ĉio [jam|nun|do] estas [jam|nun|do] (kompleta|finita|farita|preta|bona|klara|en ordo|solvita) ...3 ?',
      'ĉu (tio|jen|tio ĉi|ĉi tio) [do|jam] (estas|estus|estis) [jam|do] (ĉio|ĉion) ...3 ?',
      'ĉu [per tio|nun|do] ĉio [jam|nun|do] [estas|iĝis] [jam|nun] (klara|en ordo|solvita|preta|klaras|solviĝis) ...3 ?',
    ],
  },
  'thanks-service': {
    phrases: [
      '(dankon|dankegon|dankojn|dankegojn|antaŭdankon)',
      '(mi|ni) [tre|kore|multe|sincere|elkore|ankaŭ|ege] [vin|al vi] (dankas|dankegas|aprezas)',
      '(estis|estas) [al mi|al ni|granda|vera|por mi|por ni] [granda|vera] (plezuro|ĝojo|honoro) [por mi|por ni] [vin|al vi] (helpi|servi|babili|paroli|asisti)',
      'estis (al|por) (mi|ni) [granda|vera] (plezuro|ĝojo|honoro)',
      'estis [granda|vera] (plezuro|ĝojo) (al|por) (mi|ni)',
    ],
  },
  'good-wish': {
    phrases: [
      '(havu|pasigu|ĝuu|deziras [al vi]|deziras al vi [ĉiuj|ankaŭ]|bondeziras [al vi]) [ankoraŭ|do|plu|nun|tre|ankaŭ] [<wish>|tre _|_] [kaj <wish>] (<daytime>|vojaĝon|feriojn|restadon|tempon|flugon|feston|festojn|libertempon|kunvenon|kongreson|someron|vintron|printempon|aŭtunon|jaron|novjaron|kristnaskon|veturon)',
      {
        find: '<wish> [kaj <wish>] (<daytime>|vojaĝon|feriojn|restadon|tempon|flugon|feston|festojn|libertempon|kunvenon|kongreson|apetiton|jaron|novjaron|kristnaskon|veturon|ŝancon)',
        // That greets.
        except: ['^bonan (tagon|matenon|posttagmezon)'],
      },
      '<wish> [kaj <wish>] <daytime> (plu|ankoraŭ|ankaŭ al vi|al vi ankaŭ)',
      '^[kaj|do|nu|tiam|do tiam|bone|bonege|plezure|volonte|dankon|dankegon|ĝis] [kaj] (<wish>|<wish-alone>) [kaj (<wish>|<wish-alone>)] (*on|*ojn) [kaj] [_] [al vi|por vi|ankaŭ|plu|ĉiuj|tie|kune] [ĉiuj|ankaŭ] $',
      '^[kaj|do|nu|plezure|volonte] (<wish>|<wish-alone>) (*on|*ojn) (al|por) (vi|via|viaj) _',
      'kaj (<wish>|<wish-alone>) (*on|*ojn) (al|por) (vi|via|viaj)',
      '(saluton|salutojn) (al|por) (via|viaj|la tuta)',
      '^bonvenon (denove|ree|iam ajn) $',
      '(multe da|multan|grandan) (plezuro|plezuron|ĝojo|ĝojon|sukceso|sukceson|ŝanco|ŝancon|amuziĝo|amuziĝon)',
      '<wish> [kaj <wish>] (lernadon|legadon|laboron|ekskurson|dormon|ripozon|ripozadon|kurson|spektadon|aŭskultadon|ludon|ludadon|renkontiĝon|sezonon|laborsemajnon|semajnkomencon|printempofinon|alvenon|ekveturon|reveturon|tagmezon|tagmanĝon|vespermanĝon|kafon)',
      '(bonŝancon|bonan ŝancon|sukceson|multan sukceson|ĉion bonan|ĉion plej bonan|ĉio bona|fartu [plej|tre|iom|baldaŭ] [pli] bone|rapidan resaniĝon|bonan resaniĝon|(ripozu|dormu|laboru|veturu|vojaĝu|amuziĝu|resaniĝu|manĝu|promenu|flugu) [plej|tre|nun] (bone|trankvile|sekure|agrable|ĝoje|sane|rapide)|sanon|plej bonajn dezirojn|bondeziron|bondezirojn|bonajn dezirojn|zorgu pri vi|prizorgu vin|restu sana|restu sanaj|feliĉan|gratulon|gratulojn|agrablan|bonfarton|resaniĝu|bonvojaĝon|ĝuu)',
      '(mi|ni) [kore|elkore] (deziras|bondeziras) al vi',
      '(mi|ni) [jam|tre|kore] (ĝojas|antaŭĝojas) $',
      '(mi|ni) [tre|kore] (esperas|deziras) ...6 (plaĉos|ĝuos|bone|agrable|agrabla|bona|sukcesos|sukceson|ĝojos|ĝojon|funkcios bone|helpos)',
      // Whatever is wished well: "Bonan naĝadon!"
      '<wish> [kaj <wish>] (*adon|viziton|vizitadon|uzon)',
      '(antaŭĝojas|ĝojas) (pri|revidi|vidi|renkonti|bonvenigi|ricevi|gastigi) [vin|via]',
      '(antaŭĝojas|ĝoje atendas|ĝoje atendos|kun ĝojo atendas) (vin|vian (viziton|alvenon|venon|revenon|restadon|ĉeeston|respondon|mendon))',
      '(same al vi|ankaŭ al vi|vin same|al vi same|egale|same)',
    ],
    except: [
      '(esperas|espereble|esperis|deziras) ...6 (baldaŭ|ripar*|solviĝ*|revenos)',
      'bonan (tagon|matenon|vesperon|posttagmezon) (sinjoro|sinjorino|s-ro|s-ino|kara|mi|ni|kiel|per|kaj bonvenon|kaj dankon)',
      '(same|egale) (kiel|kiam|bone|granda|multe|tiom|al la|se)',
      'ĝuu [ĝis|nur] (la|vian|nian) (filtrilo|proponon)',
      '(agrablan|feliĉan) (klienton|personon)',
      'la sama',
    ],
  },
  farewell: {
    phrases: [
      '(ĝis|ĝis ĝis|ĝisi) (revido|reaŭdo|relego|reskribo|revidiĝo|rerenkonto|reparolo|venontfoje|la revido|poste|baldaŭ|denove|la venonta|venonta fojo|alia fojo)',
      // "Pagu ĝis lundo" names a day by which; "Dankon kaj ĝis lundo!" says goodbye.
      {
        find: 'ĝis (morgaŭ|tiam|la|<day>)',
        only: [
          '^[do|nu|bone|dankon|dankegon|ok|oke|tiam|kaj|volonte|bonege|perfekte] [kaj|do] ĝis',
          '(kaj|dankon|dankegon|do|nu|volonte|dankinde|nedankinde|plezure|salutas|ĉiam|<daytime>|vojaĝon|feriojn|laboron|legadon|veturon) ĝis (morgaŭ|tiam|la|<day>)',
        ],
      },
      '^ĝis $',
      '^ĝis ,',
      // "Do ĝis en Graz!"
      '^[do|nu|bone|bonege|perfekte|dankon|dankegon|tiam|kaj|volonte|plezure|dankinde|ne dankinde|nedankinde] [kaj|do] ĝis (en|ĉe|sur|dum) [la|nia|via] _ [_] $',
      '^[do|nu|bone|bonege|perfekte|dankon|dankegon|tiam|kaj] [kaj|do] ĝis la (venonta|sekva|proksima) (jaro|somero|vintro|printempo|aŭtuno|monato|semajno|kongreso|festivalo|kurso|ekskurso|leciono) [_] [_] [_] $',
      'ĝis (via|nia) [venonta|sekva|proksima] (mesaĝo|voko|veno|alveno|rendevuo|respondo|letero|mendo) $',
      'ĝis (alia|nia|la|via) [venonta|sekva] (fojo|renkontiĝo|koncerto|kurso|kunveno|kongreso|vizito|leciono|festo|vespero|festivalo|revido) $',
      '(ĝis|ĝisĝis) $',
      '(adiaŭ|adiaŭon|ĝisrevide|ĝisrevido|ĝisrevidon|ĝispostan|ĝisposte|bonan nokton|dormu bone|ĉaŭ|ĉaŭa|ĝisĝis)',
      '(revidos nin|ni revidos nin|ni vidos nin|ni aŭdos nin|ni reparolos|revidu)',
    ],
    except: [
      'ĝis la <ordinal> (horo|de|tago|kaj|aŭ|vespere|matene|posttagmeze|ĝi|ni|mi|vi|oni|hodiaŭ|morgaŭ|eblas|ne)',
      'ĝis la <ordinal> $',
      'ĝis la _ jaro (la|vi|ni|mi|ili|oni|ne|eblas|via|viaj|*as|*os)',
      'ĝis (la|tiam|poste) (_ (horo|tago|fino|limdato)|# (horo|a)|fino|limdato|horo|tago|#|plena|alveno|kurieroj|kuriero|pakaĵo)',
      '(mi|ni|vi|li|ŝi|ĝi|ili|oni|kiu|kaj|teamo|kolego|via _|nia _|la _) [_] [_] (*os|*us) ...5 ĝis',
      '(atendu|atendi|malfermita|malfermitaj|validas|valida|daŭros|daŭras|ricevos|havas|restas|restos|skribos|kontaktos|vokos|kontrolos|respondos|alvenos|alvenas|bezonas|bezonos|liveros|ne (*as|*os|*is|*us|plu)|pagu|sendu|konfirmu|respondu|pretos|libera|prokrastita|prokrastiĝis|fermita|solvos|solviĝos|riparos|repagos|scias|scios|plej malfrue|de|daŭre|dum|antaŭ|laboras|deĵoras) ...5 ĝis',
      'ĝis tiam (mi|ni|vi|la|bonvolu|ĝi|ĉi|li|ŝi|ili|eblas|restas|via|viaj|nia|ne|estas|konservu|uzu|provu|atendu|tenu|gardu|ankaŭ|ĉio|validas)',
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
      '(ĝojos|ĝojas|esperas|ĝojus|volonte) [vin] (revidi|reaŭdi|helpi [vin] denove|vidos vin|vidi vin|vin (vidi|revidi|renkonti|saluti|bonvenigi|gastigi)|saluti vin|gastigi vin|bonvenigi vin|renkonti vin) [vin] [denove|ree|baldaŭ]',
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
      '^(volonte|kun plezuro|plezure|kompreneble|certe|bonvenon|estas plezuro|estis plezuro|ĝojas|feliĉas|mi ĝojas|ni ĝojas|ĉiam volonte)',
      '^bonvolu $',
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
        find: '<wish> [kaj <wish>] (<daytime>) [plu|ankoraŭ|ankaŭ] [al vi] [ankaŭ] [s-ro|s-ino|sinjoro|sinjorino|kara] [_] $',
        except: ['(havu|pasigu|ĝuu|deziras) ...4 <wish>', 'bonan nokton'],
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
} as const satisfies Partial<Record<Topic, TopicWords>>
