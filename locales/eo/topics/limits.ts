import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Plain facts that turn down a wish, and what tells a wish from a worry. */
export const limits = {
  'limiting-fact': {
    phrases: [
      // What is asked for, or we, do not do; not what the customer does.
      {
        find: 'ne [plu] _',
        only: [
          '^[bedaŭrinde|nu|pardonu] ne _',
          '^[bedaŭrinde|nu|pardonu|sed] (la|nia|niaj|tiu|tiuj|ĉi|tia|tiaj|tio|mi|ni|ĝi|ili|li|ŝi|oni|ĉe|en|al|por|kun|sen|per|post|antaŭ|dum|ekster|sur|je|<day>|nokte|matene|vespere|semajnfine|somere|vintre|rete|telefone|kontante|tion|ĝin|ilin|tian|tiajn|buso|busoj|trajno|trajnoj|flugo|flugoj|biletoj|bileto|hundoj|bestoj|infanoj|libroj|ĉambroj|taksioj|kuponoj|rabatoj|kartoj|dimanĉaj|lundaj|studentoj|membroj|nemembroj|turistoj|vizitoj|vizitantoj|klientoj|gastoj|pagoj|mendoj|ŝanĝoj|nuligoj|repagoj|rezervoj|aŭtoj|bicikloj|maŝinoj|tiel|tiom|ekde|ĝis|inter|pri|laŭ|sub|super|apud|ekzistantaj|jam|plu|bedaŭrinde) ...5 ne _',
        ],
      },
      '(finiĝis|fermiĝis|eksvalidiĝis|senvalidiĝis|malvalidiĝis|elĉerpiĝis|pleniĝis) [jam|antaŭ|en|je|hieraŭ|pasint*|<day>]',
      '(trajno|buso|flugo|ŝipo|pramo|aviadilo|grupo|tramo|ekskurso|karavano) [jam|ĵus] (foriris|ekveturis|forveturis|forflugis|ekflugis)',
      '(limdato|templimo|limtempo|aliĝperiodo|periodo|sezono|dato) [jam|antaŭlonge] (pasis|forpasis)',
      '(estas|estis) [jam|nun|tute|ĉiuj] (vendit*|prenit*|luit*|ludonit*|disdonit*|okupit*|fermit*|foruzit*|fordonit*)|jam (vendit*|prenit*|luit*|ludonit*|disdonit*|okupit*|rezervit*|foruzit*|fordonit*)',
      '(donita|vendita|luita|ludonita|promesita|fordonita) al (alia|aliaj|iu)',
      '(fermas|fermiĝas|fermiĝos|finiĝas) [jam|ĉiam|hodiaŭ|kutime] (je|antaŭ|ĉirkaŭ|post|dum|<day>|tagmeze|vespere|vintre|somere)',
      '(la|nia) lasta [_] [_] (estas|estis|ekveturas|ekveturis|foriras|foriris|veturas|startas|komenciĝas|flugas|venas) _',
      '(minimuma|maksimuma|plej (malgranda|granda|mallonga|longa|malalta|alta)) ...3 (estas|daŭras|ampleksas) _',
      '(necesas|bezonatas|postulatas|postulas|postulos|daŭras|estas) (minimume|almenaŭ|maksimume) _',
      '(minimume|maksimume) (#|unu|du|tri|kvar|kvin|ses|dek) _',
      '(devas|devos|necesas|endas) (esti (mendita*|mendit*|rezervit*|anoncit*|petit*|pagit*|malmendit*|nuligit*|redonit*)|mendi|rezervi|aliĝi|anonci|peti|registriĝi) ...4 (antaŭe|anticipe|persone|skribe|minimume|almenaŭ|antaŭ|ĝis)',
      '(nur|sole|ekskluzive) (por|al|kun|ene de|interne de) (membroj|plenkreskuloj|gastoj|studentoj|abonantoj|loĝantoj|dungitoj|firmaoj|grupoj|infanoj|pensiuloj|novaj|membrokarto|la|eŭropo|lando|urbo)',
      '(ĉesis|ĉesigis) _|(forigis|prenis) (ĝin|ilin|tion) (el|de) (la|nia|niaj)',
      '(en|sub) (riparo|riparado|renovigo|renovigado|konstruo|konstruado|restaŭrado|prizorgado|ferioj|libertempo)',
      '(ferias|forestas|libertempas|malsanas|strikas|renovigatas|riparatas|pensiiĝis|forvojaĝis)',
      '(kotizo|regulo|limo|limigo|devo|puno|kondiĉo) ...2 validas por ĉiuj _',
      'estas (deviga|devigaj|fiksa|fiksaj|fina|finaj|definitiva|definitivaj)',
      'tro (malfrue|malgrand*|granda|grandaj|peza|pezaj|malvast*|longa|longaj|alta|altaj|malnov*) [por]',
      '(estas|venas|vendiĝas|liveriĝas|vendas ĝin|vendas ilin) sen _',
      '(pageblas|pagendas|pagendaj|pagenda|fakturiĝas|vendiĝas) (aparte|krome)',
      '(mi timas|bedaŭrinde|domaĝe) $',
      '^(verŝajne|certe|kompreneble|memkompreneble|supozeble|apenaŭ|mi timas ke) [ne] $',
      '(<day>|kontante|rete|karte|nun|nokte|semajnfine|vintre|somere|ĉi-foje|ĉi-vespere) ne $',
    ],
    except: [
      'ne [plu] (kost*|neces*|bezon*|postul*|grav*|ĝen*|malhelp*|malfru*|mank*|eksvalid*|finiĝ*|perd*|ŝanĝiĝ*|influ*|daŭr*|dub*|forges*|hezit*|tim*|zorg*|hast*|urĝ*|ĉes*|dank*|sci*|cert*|memor*|nur|sole|plu|pli|malpli|tro|tre|multe|longe|ĉiam|tute|malproksim*|malfacil*|malbon*|plend*|gratul*|dolor*|damaĝ*|difekt*|rompiĝ*|malaper*|endanĝer*|depag*|pagig*|fakturas|altiĝ*|altigas|vendas viajn|dividas|petas|devas|devos|volas perdi|eraris|kulp*|pereos|velk*|putr*|rust*|algluiĝ*|plukreskas|blokas|fermiĝas|fermas)',
      'ne [plu] (estas|estos|estis|havas|havos|enhavas|troviĝas|ekzistas) ...2 <bad-thing>',
      'ne [plu] estas (granda|longe|malproksime|tro|via|vi|tre|multekost*|peza|malfrue)',
      '(ne|neniel|ankoraŭ ne|por ke|antaŭ ol|se|kiam|kaze ke|ĉar vi|tuj kiam|post kiam|dum|ĝis|kvankam|ke|kiu|kiuj|kiun|kie|kial|krom se|aŭ|sed|kaj|nek) ...5 (ne|finiĝis|fermiĝis|fermiĝas|eksvalidiĝis|foriris|fermita|okupita|prenita|pasis|forestas|ferias)',
      'vi [_] ne _',
      '(lasta|lastan) (paŝo|paŝon|nomo|demando|afero|cifero|ciferoj|haltejo|tago|fojo|ŝanco|ekzemplero|loko)',
      '(riparo|laboro|laboroj|prizorgado|paneo|malfruo|striko|renovigo|atendo|esploro|testo|ĝisdatigo|kontrolo) ...3 (finiĝis|estas (fina|finita))',
      '(estas|venas|liveriĝas) sen [ajna|iu|ia|kroma|kaŝita] (krom*|pag*|problem*|limo|limoj|limig*|vosto|sukero|gluteno|laktozo|viando|interrompo|prokrasto|dubo|danĝero|risko|afranko|doganaj|difekto|makulo|fumado|<bad-thing>)',
      'jam rezervit* (por vi|al vi|je via)|(via|viaj|al vi|por vi) ...3 (rezervit*|prenit*|luit*)',
      '(fina|definitiva) (prezo|kosto|sumo|versio|programo)',
      'tro (malfrue|longa|granda) (ne|por plendi)',
    ],
  },
  wish: {
    phrases: [
      'ĉu [do|ankaŭ|nun|eble|hodiaŭ|morgaŭ|ankoraŭ|tamen|tie|ĝin|tion] (mi|ni|oni|iu|hundoj|infanoj|gastoj|studentoj|membroj|la _|mia _|miaj _|nia _|niaj _) [_] (povas|povus|povos|rajtas|rajtus|rajtos|ricevos|ricevus|havos|havu)',
      'ĉu [do|ankaŭ|nun|eble|hodiaŭ|morgaŭ|ankoraŭ|tie|_] (vi|ili|ĝi|tio|oni|la _|via _|viaj _|mia _|nia _|tiu _|tiuj _) [ankaŭ|ankoraŭ|do|eble|hodiaŭ|_] (povas|povus|povos|bonvolus|havas|havus|ofertas|vendas|akceptas|liveras|sendas|servas|riparas|luas|luigas|permesas|donas|malfermas|laboras|veturas|haltas|validas|funkcias|inkluzivas|rezervas|interŝanĝas|repagas|prenas|presas|kovras|subtenas|taŭgas|konvenas|deĵoras|parolas|organizas|instruas|disponas|provizas|flugas|iras)',
      'ĉu [_] [_] [_] (eblas|eblus|eblos|haveblas|disponeblas|permesatas|validas|rezerveblas|mendeblas|aĉeteblas|pageblas|ŝanĝeblas|nuligeblas|repageblas) [_]',
      'ĉu [ankoraŭ|do|tie|ĉe vi|hodiaŭ|eble] (estas|restas|ekzistas|troviĝas) _',
      'ĉu ...4 (estas|estos) [ankoraŭ|jam] (libera|liberaj|havebla|haveblaj|disponebla|disponeblaj|ebla|eblaj|eble|inkluzivita|inkluzivitaj|permesita|permesate|malfermita|malfermitaj|inkluzive)',
      '(mi|ni) [tre|ankaŭ|ankoraŭ|do|nur|volonte|ja] (ŝatus|ŝategus|volus|volas|dezirus|deziras|bezonas|bezonus|serĉas|preferus|esperas|petas|petus) _',
      '(bonvolu|bonvole|bv) _',
      '(mia|nia|miaj) _ [_] (volas|volus|ŝatus|bezonas|deziras|esperas) _',
    ],
    except: [
      '(kiam|kie|kial|kiu|kiel|kiom|kia|kion|kiun|kien) [_] (mi|ni|mia _) [_] (ŝatus|volas|bezonas|deziras|petas|serĉas)',
      '(ŝatus|ŝategus|volus|volas|deziras|bezonas|petas|petus|esperas|bonvolu|bonvole|bv) [_] [_] (scii|ekscii|demandi|kompreni|raporti|plendi|danki|gratuli|laŭdi|klarig*|diri|diru|konfirm*|inform*|respond*|helpon|konsilon|sciigi|sciigu|pardon*)',
      'ĉu (vi|iu|oni) [_] (povas|povus|bonvolus) [_] [_] (diri|klarigi|konfirmi|sciigi|informi|memorigi|respondi|kontroli|rigardi|helpi)',
      'ĉu [_] [_] (estas|ekzistas|restas|troviĝas|estos|havas) [_] [_] <bad-thing>',
      'ĉu [_] [_] (estas|ekzistas|restas|troviĝas|estos|havas) (minimum*|maksimum*|kondiĉ*|regul*|diferenc*|termin*|kromaj|aldona|aldonaj|kroma)',
      'ĉu estas (vere|vero|normale|bone|ĝuste|fraŭdo)',
      'ĉu ...2 (mi|ni) [_] (devas|devos|bezonas)',
    ],
  },
  worry: {
    phrases: [
      'ĉu [do|tiam|ankaŭ|nun|pro tio] (mi|ni|oni) [_] (devas|devos|devus|bezonas|bezonos|pagos|pagu|perdos|perdis|maltrafis|ŝuldas|riskas|zorgu|timu|malfruas|eraris|fuŝis)',
      'ĉu [do|tiam|ankaŭ] (necesas|necesos|endas|bezonatas|postulatas) _',
      'ĉu [do|tiam|ankaŭ] (vi|oni|ili) [_] (pagigas|pagigos|depagas|depagos|fakturas|fakturos|registras|kolektas|altigas|altigos|punas|punos|vendas miajn|dividas miajn)',
      'ĉu [_] [_] (estas|ekzistas|estos|restas|aldoniĝas|aldoniĝos|okazos) [_] [_] <bad-thing>',
      'ĉu (mi|mia|miaj|nia|niaj|la) [_] [_] (estas|estis|estos) [jam|do|nun] (blokita|blokitaj|nuligita|nuligitaj|fermita|forigita|forigitaj|perdita|perditaj|hakita|ŝtelita|malmendita|prokrastita|difektita|punata|endanĝerigita)',
      'ĉu (ĝi|tio|ĉi tio|la _|mia _|miaj _) [_] (kostas|kostos|damaĝas|damaĝos|difektas|forviŝas|forviŝos|eksvalidiĝas|eksvalidiĝos|influas|influos|malaperos|malaperis|perdiĝos|perdiĝis|malfruas|malfruos|ĝenas|altiĝos|paneas)',
      'ĉu (tio|ĝi|ĉi tio|estas) [vere|ja|estas] [vere|ja|tre] (danĝer*|malbona|malbone|deviga|devige|necese|necesa|fraŭdo|mia kulpo|grava problemo|tro malfrue|malpermes*)',
    ],
    except: [
      'ĉu [_] (mi|ni|oni) [_] (povas|povus|povos|rajtas|rajtos) _',
      '(kiam|kie|kial|kiel|kiom) ...2 (devas|devos|necesas|pagos)',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
