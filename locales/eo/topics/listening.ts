import type { Topic, TopicWords } from '../../../src/locale.ts'

/** How an agent shows to have listened. */
export const listening = {
  restatement: {
    phrases: [
      '[do|nu|tio estas] vi [do] (volas|volus|bezonas|deziras|ŝatus|demandas|serĉas|diras|havas|celas|preferas|petas|ne povas|diris|demandis) _',
      'via _ ...6 [do]',
      'viaj _ ...6 [do]',
      '<we> (komprenas|vidas|aŭdas) ke vi (volas|bezonas|deziras|ŝatus|havas)',
    ],
    except: ['(via|viaj) ...4 (ne|validas|jam)'],
  },
  'open-question': {
    phrases: [
      '(kio|kion|kiu|kiun|kiuj|kiujn|kiam|ekde kiam|ĝis kiam|kie|kien|de kie|kiel|kial|kiom|kies|kia|kian|kiaj|kiajn)',
    ],
    except: [
      '(tio|tion|ĉio|ĉion|tiu|tiun|tiuj|tiujn|tie|tiam|tiel|tia|same|tiom|ĝuste) (kio|kion|kiu|kiun|kiuj|kiujn|kie|kiam|kiel|kia|kiom)',
      'kiel (eble plej|ekzemple|ajn|vi (petis|volis|skribis|diris|vidas))',
      '(kiu|kio|kie|kiam|kion|kiun|kiel|kiom) ajn',
    ],
  },
  confirmation: {
    phrases: [
      'ĉu (tio|ĉi tio|ĝi|mi|mi tion) [estas|bone|ĝuste|do] (ĝuste|ĝusta|korekta|korekte|komprenis|komprenas|pravas|estas ĝusta|estas ĝuste|komprenis vin)',
      '(por konfirmi|por kontroli|por certiĝi|por esti certa|nur por konfirmi|nur por certiĝi)',
      '(ĉu (mi|ni) [nur] (povas|povus|rajtas) [nur] (konfirmi|kontroli|certiĝi))',
      '(bonvolu|ĉu vi povus|ĉu vi povas|ĉu vi bonvolus) [nur|mallonge] (konfirmi|kontroli ĉu|konfirmas|certigi)',
      '(mi|ni) [nur] (volas|volus|ŝatus) [nur] (konfirmi|certiĝi|kontroli ĉu)',
      '(ĉu vi celas|ĉu vi volas diri|vi celas|ĉu temas pri|aŭ ĉu|ĉu mi komprenas)',
      '(ĉu ne|ĉu ĝuste|ĝuste|ĉu vere) ?',
    ],
  },
  empathy: {
    phrases: [
      '(bedaŭras|bedaŭrinde|bedaŭron|bedaŭrindas|pardonu|pardonon|pardonpetas|senkulpigas|komprenas|komprenebla|imagas|povas imagi|ĝena|ĝene|ĝenas|seniluziiga|frustra|frustriga|malagrabla|malagrable|domaĝe|kompatas|ĉagrena|aprezas|zorgiga)',
      '(ho ve|ho ne|ho dio|aĥ|ve al)',
    ],
  },
  acknowledgement: {
    phrases: [
      '^(ok|oke|okej|bone|bonege|en ordo|mi komprenas|komprenite|komprenas|mi vidas|aha|ho|nu|certe|jes ja|perfekte|mirinde|bela|belege|super|jen|notite|konsentite|ĝuste|klare|klaras|hura|interese|agrable|tre bone|sonas bone)',
      '(tio|ĝi|ĉi tio) [tre|vere|ja] (estas|sonas|ŝajnas|estus) [tre|vere|ja] (bone|bona|bonege|bonega|perfekte|perfekta|mirinde|mirinda|en ordo|helpema)',
      'mi (provos|faros tion|atendos|rigardos|kontrolos tion mem|skribos al vi)',
    ],
  },
  plea: {
    phrases: [
      '(bonvolu|bonvole|bv|mi petas) (helpi|respondi|kontroli|konfirmi|nuligi|malmendi|sendi|diri|ripari|voki|kontakti|repagi|klarigi|rigardi|lasi|doni|ŝanĝi|ĝisdatigi|solvi|fari|trovi|rezervi|mendi|aldoni|forigi|ĉesigi|resendi|sciigi|informi|helpu|respondu|nuligu|sendu|diru)',
      'ĉu (vi|iu|iu el vi) (povas|povus|bonvolus|bonvolas|povos) [bonvole|eble|almenaŭ|ankaŭ] (helpi|diri|kontroli|konfirmi|sendi|rigardi|klarigi|ripari|voki|kontakti|nuligi|malmendi|ŝanĝi|doni|konsili|rezervi|trovi|aldoni|repagi|fari|respondi|solvi|sciigi|al mi|min|ĝin|tion)',
      '(mi|ni) [ankoraŭ|vere|nepre|nur|tre] (bezonas|volas|volus|postulas|atendas) (scii|respondon|repagon|mian repagon|mian monon|helpon|anstataŭaĵon|vian|ke vi|novan|vokon)',
      '(helpu|sciigu|respondu) [al] (min|mi|nin|ni)',
      '^[do|tiam|tuj|bonvolu] (nuligu|malmendu|sendu|ŝanĝu|repagu|klarigu|respondu|solvu) [ĝin|ilin|tion|al mi]',
    ],
    except: [
      '<thanks> ...5 (helpi|helpu) [min|nin]',
      '(mi|ni) (sciigos|informos) vin',
      '(helpis|helpos|povus|povas) [al] (min|mi) $',
    ],
  },
  'ask-email': {
    phrases: [
      '(kio|kiu|kia) estas (via|la) [_] (retadreso|retpoŝtadreso|retpoŝta adreso|retpoŝto|imejlo|e-mail|email|ret-adreso)',
      '(ĉu (mi|ni) (povas|povus|rajtas) (havi|ricevi|peti|scii|ekscii)|bonvolu (doni|sendi|skribi|indiki|diri)|mi bezonas|ni bezonas|donu|sendu|skribu|diru|indiku|ĉu vi (povas|povus|bonvolus) (doni|sendi|skribi|indiki|diri)) [al mi|al ni] (vian|la) [_] (retadreson|retpoŝtadreson|retpoŝtan adreson|retpoŝton|imejlon|ret-adreson)',
      '^(via|vian) (retadreso|retpoŝtadreso|retpoŝta adreso|retadreson|retpoŝtadreson) [mi petas|bonvolu] ?',
    ],
    except: [
      '(alia|alian|nova|novan|plia|plian|dua|duan|ĝusta|ĝustan|ankaŭ) ...3 (retadreso|retadreson|retpoŝtadreso|retpoŝtadreson)',
    ],
  },
  'ask-phone': {
    phrases: [
      '(kio|kiu|kia) estas (via|la) [_] (telefonnumero|telefona numero|poŝtelefonnumero|telefono|numero de telefono)',
      '(ĉu (mi|ni) (povas|povus|rajtas) (havi|ricevi|peti|scii|ekscii)|bonvolu (doni|sendi|skribi|indiki|diri)|mi bezonas|ni bezonas|donu|sendu|skribu|diru|indiku|ĉu vi (povas|povus|bonvolus) (doni|sendi|skribi|indiki|diri)) [al mi|al ni] (vian|la) [_] (telefonnumeron|telefonan numeron|poŝtelefonnumeron|telefonon)',
      '^(via|vian) (telefonnumero|telefonnumeron) [mi petas|bonvolu] ?',
    ],
    except: [
      '(alia|alian|nova|novan|plia|plian|dua|duan|ĝusta|ĝustan) ...3 (telefonnumero|telefonnumeron|numero|numeron)',
    ],
  },
  'ask-reference': {
    phrases: [
      '(kio|kiu|kia) estas (via|la) [_] (mendonumero|membronumero|klientnumero|klientonumero|kontonumero|biletnumero|mendo-numero|mendnumero|numero de (la|via) (mendo|rezervo|kazo|pakaĵo)|rezervonumero|kaznumero|spurnumero|konfirmkodo|rezervokodo|fakturnumero|referenconumero|referencnumero)',
      '(ĉu (mi|ni) (povas|povus|rajtas) (havi|ricevi|peti|scii|ekscii)|bonvolu (doni|sendi|skribi|indiki|diri)|mi bezonas|ni bezonas|donu|sendu|skribu|diru|indiku|ĉu vi (povas|povus|bonvolus) (doni|sendi|skribi|indiki|diri)) [al mi|al ni] (vian|la) [_] (mendonumeron|membronumeron|klientnumeron|klientonumeron|kontonumeron|biletnumeron|mendo-numeron|mendnumeron|numeron de (la|via) (mendo|rezervo|kazo|pakaĵo)|rezervonumeron|kaznumeron|spurnumeron|konfirmkodon|rezervokodon|fakturnumeron|referenconumeron|referencnumeron)',
      '(kiun|kian) (mendonumeron|membronumeron|klientnumeron|klientonumeron|kontonumeron|biletnumeron|rezervonumeron|kaznumeron) vi (havas|ricevis)',
      '^(via|vian) (mendonumero|membronumero|membronumeron|mendonumeron|rezervonumero|rezervonumeron|spurnumero) [mi petas|bonvolu] ?',
    ],
    except: [
      '(alia|alian|nova|novan|plia|plian|ĝusta|ĝustan) ...3 (numero|numeron|mendonumero|mendonumeron)',
      '(sendis|sendos|donos|ricevos) ...4 (mendonumeron|kaznumeron|referencnumeron|spurnumeron)',
    ],
  },
  'ask-name': {
    phrases: [
      '(kio|kiu|kia) estas via [antaŭa|persona] nomo',
      'kiel vi nomiĝas',
      '(ĉu (mi|ni) (povas|povus|rajtas) (havi|ricevi|peti|scii|ekscii)|bonvolu (doni|skribi|indiki|diri)|donu|skribu|diru|ĉu vi (povas|povus|bonvolus) (doni|skribi|indiki|diri)) [al mi|al ni] vian [antaŭan] nomon',
      'kun kiu (mi|ni) [nun] (parolas|babilas|havas la plezuron)',
      '^via nomo [mi petas|bonvolu] ?',
    ],
    except: ['(vian|via) (nomon|nomo) (kaj|sur|en|kiel|aŭ)', 'via nomo ...2 (familia|plena|konto|karto|adreso)'],
  },
  'ask-date': {
    phrases: [
      '(kiun|kiu|je kiu|en kiu) (tagon|tago|daton|dato) (vi|estas|estus|konvenas|konvenus|taŭgas|taŭgus|plaĉus|preferas) ...5 ?',
      'kiam ...2 vi (volas|volus|ŝatus|deziras|venos|bezonas) ...3 ?',
      'kiam (konvenas|konvenus|taŭgus) [al vi] ...2 ?',
    ],
    except: [
      '(ĝis|ekde|de|post) (kiam|kiu|kiun)',
      '(tagon|tago|daton|kiam) ...8 (redoni|revenos|reveni|redonos|foriros|foriri|naskiĝis|mendis|ricevis)',
    ],
  },
  reference: {
    phrases: [
      '(mendo|mendon|mendoj|mendonumero|mendo-numero|mendnumero|rezervo|rezervon|rezervonumero|rezervado|kazo|kazon|kaznumero|bileto|bileton|fakturo|fakturon|spurnumero|pakaĵo|pakaĵon|konfirmo|referenco|referencnumero)',
    ],
  },
  'gives-name': {
    phrases: ['(mi nomiĝas|mia nomo estas|ĉi tie) _ (kaj|,|.|el|de|parolas|skribas)', '(mi nomiĝas|mia nomo estas) _'],
    except: [
      'mia nomo estas (sur|ne|en|erara|malĝusta|misliterumita|jam|ankoraŭ)',
      'ĉi tie (ne|estas|mi|la|io|ĉio|mankas|oni|ĉe)',
    ],
  },
  'gives-date': {
    phrases: [
      '(je|la|por|en|venontan|ĉi|venonta|sekvan) [la] [venonta|venontan|sekva|ĉi tiu] (lundon|lundo|mardon|mardo|merkredon|merkredo|ĵaŭdon|ĵaŭdo|vendredon|vendredo|sabaton|sabato|dimanĉon|dimanĉo)',
      '(lundon|mardon|merkredon|ĵaŭdon|vendredon|sabaton|dimanĉon|lunde|marde|merkrede|ĵaŭde|vendrede|sabate|dimanĉe)',
      '(morgaŭ|postmorgaŭ)',
      '(je|por|en) la <ordinal> de (januaro|februaro|marto|aprilo|majo|junio|julio|aŭgusto|septembro|oktobro|novembro|decembro|la monato)',
      '[la] (<ordinal-accusative>) de _',
    ],
    except: [
      '(redonos|revenos|redonas|foriros|naskiĝis|ĝis|aĉetis|alvenis|ekde|ricevis|mendis|liverita|estis|tra|redonos ĝin|pasintan|lastan) ...6 (lundon|mardon|merkredon|ĵaŭdon|vendredon|sabaton|dimanĉon|lunde|marde|merkrede|ĵaŭde|vendrede|sabate|dimanĉe|morgaŭ|postmorgaŭ)',
      '(ne|aŭ|eble|ĝis|antaŭ|post|krom|se) ...3 (lundon|mardon|merkredon|ĵaŭdon|vendredon|sabaton|dimanĉon|morgaŭ)',
    ],
  },
  'data-problem': {
    phrases: [
      '(<cannot>|ne) [ŝajnas] (trovi|trovas|vidas|vidi|malfermi|legi|kongruigi|rekonas)',
      '(ne|ne plu) (kongruas|validas|ĝustas|estas ĝusta|troviĝas|plena|plenas|funkcias|ekzistas|aperas)',
      '(malĝusta|malĝustan|nevalida|nekompleta|mankas|erara|eraran|nenio sub|neniu mendo|neniun mendon|neniu konto)',
      '(alia|alian|nova|novan|ĝusta|ĝustan|dua|duan|plia|plian|aldona|aldonan|krome|ankoraŭfoje|denove)',
      '(sekureco|sekurecaj|sekureca|identigi|identigo|privateco|private|privata|kontroli vian identecon)',
    ],
  },
  'vague-report': {
    phrases: [
      'ne [plu|eĉ|vere|bone|ĝuste|sukcesas|povas|volas] [plu] (funkcias|funkcii|malfermiĝas|malfermi|ŝargiĝas|ekfunkcias|startas|ŝaltiĝas|konektiĝas|konekti|reagas|iras)',
      '(estas|ŝajnas|tute|jam|denove|ankoraŭ|estis) [tute|denove] (rompita|difektita|difekta|paneinta|fuŝita|blokita|morta|kaputa)',
      '(rompiĝis|difektiĝis|paneas|paneis|fiaskas|blokiĝis|kolapsis|kolapsas|kraŝas|kraŝis|frostiĝas|frostiĝis|haltas|haltadas|misfunkcias|fuŝiĝis)',
      '(havas|estas|ekzistas|aperis) [ian|iun|grandan|multajn|iu|ia] (problemon|problemojn|problemo|problemoj|malfacilaĵon|malfacilaĵojn|ĝenon)',
      'nenio [plu|jam|ajn] (funkcias|reagas|iras|okazas|ŝaltiĝas)',
      '(io|ĝi|tio|afero) [ja] (misas|misfunkcias|fuŝiĝis|ne ĝustas|strangas|ne estas en ordo|ne en ordas|estas malĝusta)',
    ],
    except: ['(neniu|sen|ne|nenia|neniun) [estas|havas|ia|iu] (problemo|problemon|problemoj|problemojn)'],
  },
  circumstance: {
    phrases: [
      '(kiam|ĉiufoje|post|ekde|ĉar|dum|ĝis|se|krom|sed|nur|post kiam|tuj kiam)',
      '(eraro|eraron|erarmesaĝo|mesaĝo|mesaĝon|mesaĝas|montras|montriĝas|diras|kodo|kodon|ekrano|averto|palpebrumas|ruĝa|ruĝan|lumas|lumo|bruo|odoro|bruas)',
      '(provis|jam|restartigis|reinstalis|ĝisdatigis|restarigis|anstataŭigis|kontrolis|malkonektis|malŝaltis)',
    ],
  },
  prescription: {
    phrases: [
      '[bonvolu|provu|simple|unue|vi povas] (elprenu|elpreni|forprenu|remetu|remeti|elŝaltu|elŝalti|enŝovu|demetu|ŝanĝu|ŝanĝi|viŝu|purigu|purigi|premu longe) (la|vian) [_] (baterion|bateriojn|pilojn|pilon|karton|simkarton|kablon|ŝtopilon|fandrompilon|filtrilon|kartoĉon|modemon|enkursigilon|aparaton)',
      '[bonvolu|provu|simple|unue|vi povas] (reinstalu|reinstali|malinstalu|malinstali|restartigu|restartigi|relanĉu|relanĉi|rebootu|malkonektu|malkonekti|elŝtopu|elŝtopi|malŝtopu|malŝaltu|malŝalti|restarigu|restarigi|rekonektu|rekonekti|elsalutu|elsaluti|elensalutu|adiaŭu|reensalutu|reensaluti|reŝargu|reŝargi)',
      '[bonvolu|provu|simple|unue|vi povas] (ĝisdatigu|ĝisdatigi|forigu|forigi|viŝu|viŝi|malplenigu|malplenigi|forviŝu|forviŝi|anstataŭigu|anstataŭigi) (la|vian|viajn) [_] (aplikaĵon|retumilon|programon|pelilon|pelilojn|firmvaron|sistemon|kaŝmemoron|kuketojn|historion|kablon|filtrilon|baterion)',
      '(provu|provi) [per] (alian|alia) (retumilon|retumilo|kablon|kablo|aparaton|aparato)',
    ],
    except: [
      '(ĉu|se|post kiam|antaŭ ol|kiam|jam) [vi] ...4 (reinstali|reinstalis|restartigi|restartigis|malŝalti|malŝaltis|restarigi|elsaluti|malkonekti|malkonektis)',
      '<we> [<adverb>] (restarigos|restarigas|restartigos|anstataŭigos|ĝisdatigos|povas restarigi|povas restartigi|povas anstataŭigi)',
    ],
  },
  'agent-check': {
    phrases: [
      '<we> [do|nun|tuj|rapide|unue|jam|ĵus] (kontrolas|kontrolis|kontrolos|kontrolu|rigardas|rigardis|rigardos|rigardu|esploras|esploros|esploris|testas|testis|vidos|mezuras)',
      '(lasu min|ni) [unue] (kontroli|rigardi|vidi|kontrolu|rigardu|vidu)',
      '(diru|sendu|priskribu|montru|rakontu|diri|sendi|priskribi|montri|rakonti) [al mi|al ni] [iom] (pli|kio|kion|kiun|kiam|kiel|kie|ĝuste|precize|ĉu|la|foton|bildon)',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
