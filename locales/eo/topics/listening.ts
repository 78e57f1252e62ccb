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
    // With a code or a button nothing is read back.
    except: [
      'konfirmi (vian|la|mian) identecon',
      'konfirmi ...4 per (la|tiu|ĉi|via|nia|via) [_] (kodo|ligilo|butono|sms|mesaĝo)',
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
  'vague-report': {
    phrases: [
      {
        find: '(mia|miaj|la|nia|via|tiu|ĝi|tio) [_] [_] ne [plu|eĉ|vere|bone|ĝuste|ankoraŭ] *as',
        except: ['ne [plu] (estas|havas)'],
      },
      '(mia|la|nia|via|tiu) [_] [_] [nun|denove|ree|iom|iel|ĉiam] (fuŝas|fuŝadas|misas|strangas|kapricas|frenezas|aĉas|petolas) $',
      'ne [plu|eĉ|vere|bone|ĝuste|sukcesas|povas|volas] [plu] (funkcias|funkcii|malfermiĝas|malfermi|ŝargiĝas|ekfunkcias|startas|ŝaltiĝas|konektiĝas|konekti|reagas|iras)',
      '(estas|ŝajnas|tute|jam|denove|ankoraŭ|estis) [tute|denove] (rompita|difektita|difekta|paneinta|fuŝita|blokita|morta|kaputa)',
      '(rompiĝis|difektiĝis|paneas|paneis|fiaskas|blokiĝis|kolapsis|kolapsas|kraŝas|kraŝis|frostiĝas|frostiĝis|haltas|haltadas|misfunkcias|fuŝiĝis)',
      '(havas|estas|ekzistas|aperis) [ian|iun|grandan|multajn|iu|ia] (problemon|problemojn|problemo|problemoj|malfacilaĵon|malfacilaĵojn|ĝenon)',
      '(mia|miaj|la|nia|ĝi|tio) [_] [_] (kondutas|aspektas|sonas|funkcias|estas) [iom|tre|nun|tute|denove|iel|vere] (strange|stranga|malbone|aĉe|frenez*|kaprica|kaprice|fuŝa|fuŝe) $',
      'nenio [plu|jam|ajn] (funkcias|reagas|iras|okazas|ŝaltiĝas)',
      '(io|ĝi|tio|afero) [ja] (misas|misfunkcias|fuŝiĝis|ne ĝustas|strangas|ne estas en ordo|ne en ordas|estas malĝusta)',
    ],
    except: [
      '(neniu|sen|ne|nenia|neniun) [estas|havas|ia|iu] (problemo|problemon|problemoj|problemojn)',
      'ne [plu] (urĝas|gravas|ĝenas|kostas|plaĉas|taŭgas|sufiĉas|konvenas|kongruas)',
      'ne [plu] (estas|havas) [ia|iu|ian|iun|ajna] (problem*|malfacil*|ĝen*|rompita|difektita|blokita|morta)',
    ],
  },
  circumstance: {
    phrases: [
      '(kiam|ĉiufoje|post|ekde|ĉar|dum|ĝis|se|krom|sed|nur|post kiam|tuj kiam)',
      '(eraro|eraron|erarmesaĝo|mesaĝo|mesaĝon|mesaĝas|montras|montriĝas|diras|kodo|kodon|averto|palpebrumas|ruĝa|ruĝan|lumas|lumo|bruo|odoro|bruas)',
      { find: 'ekrano', except: ['^(mia|la|nia) ekrano [_] (strangas|misas|fuŝas|kapricas|frenezas|aĉas) $'] },
      '(provis|jam|restartigis|reinstalis|ĝisdatigis|restarigis|anstataŭigis|kontrolis|malkonektis|malŝaltis)',
    ],
  },
  prescription: {
    phrases: [
      '[bonvolu|provu|simple|unue|vi povas] (eltiru|eltiri|elŝovu|elŝovi|elprenu|elpreni|forprenu|remetu|remeti|elŝaltu|elŝalti|enŝovu|demetu|ŝanĝu|ŝanĝi|viŝu|purigu|purigi|premu longe) (la|vian) [_] (ampolon|kartuŝon|fuzeon|baterion|bateriojn|pilojn|pilon|karton|simkarton|kablon|ŝtopilon|fandrompilon|filtrilon|kartoĉon|modemon|enkursigilon|aparaton)',
      '[bonvolu|provu|simple|unue|vi povas] (reinstalu|reinstali|malinstalu|malinstali|restartigu|restartigi|relanĉu|relanĉi|rebootu|malkonektu|malkonekti|elŝtopu|elŝtopi|malŝtopu|malŝaltu|malŝalti|restarigu|restarigi|rekonektu|rekonekti|elsalutu|elsaluti|elensalutu|adiaŭu|reensalutu|reensaluti|reŝargu|reŝargi)',
      '[bonvolu|provu|simple|unue|vi povas] (ĝisdatigu|ĝisdatigi|forigu|forigi|viŝu|viŝi|malplenigu|malplenigi|forviŝu|forviŝi|anstataŭigu|anstataŭigi) (la|vian|viajn) [_] (aplikaĵon|retumilon|programon|pelilon|pelilojn|firmvaron|sistemon|kaŝmemoron|kuketojn|historion|kablon|filtrilon|baterion)',
      '[bonvolu|provu|simple|unue] (forigu|forigi|malinstalu|malinstali|elprenu|elpreni|malkonektu|malkonekti) ...4 kaj [poste] (aldonu|aldoni|instalu|instali|remetu|remeti|enmetu|enmeti|kreu|krei|konektu|konekti)',
      '(provu|provi|bonvolu) (forigi|malinstali|forviŝi) ...2 [kaj] [poste|denove|ree] (instali|reinstali|denove instali|elŝuti)',
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
