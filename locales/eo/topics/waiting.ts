import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Waiting and handing over. */
export const waiting = {
  hold: {
    phrases: [
      '^[jes|bone|certe|kompreneble|ok|dankon|volonte|nur|bonvolu|do|bonvole|nu] [nur] [unu|du|tri|kelkajn|mallongan|etan] <moment> [mi petas|bonvolu|petas|nur]',
      '[nur] (momenton|momenteton|minuteton|sekundeton|unu momenton|unu minuton|unu sekundon|unu momenteton|unu minuteton|kelkajn minutojn|kelkajn momentojn) (mi petas|bonvolu|petas|bonvole)',
      '(bonvolu|bonvole|bv|mi petas|mi petas vin|petas) [nur] [iom|iomete|mallonge|<count>|dum] [<count>|da] [<moment>|tempo] (atendi|atendu|pacienci|paciencu) [nur|iom|iomete|mallonge] [dum] [iom|iomete|nur] [<count>|da] [<moment>|tempo]',
      '^[nur] (unu|du) (minuto|sekundo|minutoj|sekundoj) [mi petas|bonvolu|nur] $',
      '^[bonvolu|nur] (restu|resti) [bonvolu] (tie|ĉi tie) [iom|momenton|mi petas] $',
      '^<we> petas [nur|vin pri] [unu|etan|mallongan] (momenton|momenteton|minuton|minuteton|sekundon|momento)',
      '^[nur|bonvolu havi|havu] [nur|ankoraŭ] (iom|iomete) da pacienco',
      '<we> petas [nur] [vian|etan|iom da|iomete da|pri] [via|vian|eta|iom da] (paciencon|pacienco)',
      '^(mom|sek|momenteto|minuteto) $',
      '^[do|nu|nur|bone|jes|ok] (atendu|paciencu) [nur|iom|iomete|mallonge] [dum] [nur|iom|iomete] [<count>|da] [<moment>|tempo] [mi petas|bonvolu|petas]',
      '(atendu|paciencu) [nur] [dum] (iom|iomete|momenton|momenteton|minuteton|sekundeton|<count> <moment>)',
      'ĉu vi [do|eble|bonvole] (povus|povas|bonvolus|bonvolas|volas|volus|pretas|pretus) [bonvole|iom|do] (atendi|pacienci) [nur|iom|iomete|mallonge] [dum] [<count>] [<moment>]',
      'ĉu vi [do|eble|bonvole] (povus|povas|bonvolus|bonvolas|volas|volus) [bonvole|do|mallonge] resti (sur|en|ĉe|kun) (la linio|la telefono|la aparato|mi|la babilo|la babilejo)',
      '(donu|lasu|donacu) al (mi|ni) [nur] [<count>] [iom da|iomete da] (<moment>|tempo|tempon)',
      '(restu|bonvolu resti|restadu) [bonvolu] (sur la linio|en la linio|ĉe la linio|ĉe la telefono|ĉe la aparato|konektita|en la babilo|en la babilejo|kun mi momenton|ĉi tie momenton)',
      '<we> [nun|tuj|do] (metas|metos|metu) vin (en atendon|sur atendon|en la atendovicon|al atendo|atende|en atendan reĝimon|en atendreĝimon)',
      '(mi|ni) [tuj|baldaŭ] (revenos|revenas) [al vi] [tuj|post|en] [<count>] [<moment>|minuto|minutoj|momentoj|minutetoj|sekundo|sekundoj] $',
      '(mi|ni) tuj (revenos|revenas) [al vi]',
      '(petas|mi petas|petas vin pri) [vin pri|pri] [ankoraŭ] (iom|iomete) da pacienco',
      '(bonvolu|bonvole|mi petas) [nur] ne (malkonektiĝi|malkonekti|pendigi|forlasi (la|ĉi tiun) (babilon|linion|konversacion))',
      '(havu|bonvolu havi) [iom da|iomete da|ankoraŭ iom da] (paciencon|pacienco)',
      '(bonvolu|bonvole) esti pacienca',
      '^[bonvolu|nur|nun|kaj] ne (foriru|iru for|fermu (la|ĉi tiun) (babilon|fenestron|konversacion)|pendigu)',
    ],
    except: [
      // A step among others: "Elŝaltu ĝin kaj atendu du minutojn".
      '(kaj|poste|tiam) [poste|tiam|nur] (atendi|atendu) [dum] [proksimume|ĉirkaŭ|almenaŭ] <count>',
      '(atendi|atendu|pacienci) [dum|ĝis|pri] (ĝis|la|vian|ĝin|tion|ilin|konfirmon|respondon|nian|kelkajn tagojn|# (tagojn|tagoj|horojn|horoj|labortagojn|semajnojn)|unu (tagon|horon|semajnon)|du (tagojn|horojn|semajnojn))',
      '(se|kiam|post kiam|ĝis|kiom|kioman|ĉiufoje kiam) ...6 (atendi|atendas|atendos|atendu|<moment>)',
      '(bedaŭras|pardonu|pardonpetas|dankon|dankas|post|devis|antaŭ) ...5 (atendi|atendis|atendo|paciencon|<moment>)',
      '(ne|neniam|sen|ne necesas|ne devas) ...3 (atendi|atendu|atendas|metos vin|metas vin)',
      '(daŭras|daŭros|bezonas|bezonos|post|dum|ene de|ĉiun|ĉiujn|premu ...3|malpli ol|pli ol|ĉirkaŭ|proksimume) [nur|proksimume|ĉirkaŭ|nur ĉirkaŭ] [<count>] <moment>',
      '<moment> (antaŭe|pli frue|poste|antaŭ|de|tro|post)',
      '(kiam|se) vi (havas|havos|trovos) [<count>|iom da] (<moment>|tempo)',
      '(la|ĝusta|ĝustan|tiu|tiun|ĉi tiu|bona|lasta|lastan|iu|ĉiu|nuna|kiu) (momento|momenton|minuto|minuton)',
    ],
  },
  'look-up': {
    phrases: [
      '<we> [do|nun|tuj|rapide|unue|ĵus|ankoraŭ|jam|volas|devas|ŝatus|povas|volonte|iom|denove|persone|aktuale|intertempe] [tion|ĝin|vin|por vi|rapide|tuj|nun|unue] <look-up>',
      '(lasu min|permesu al mi|permesu ke mi) [rapide|tuj|nun|unue] <look-up>',
      '(ankoraŭ|plu|nun|tuj|daŭre) (kontrolas|serĉas|rigardas|esploras|demandas|laboras|legas|konsultas)',
      '^(kontrolas|serĉas|rigardas|esploras|mi kontrolu|mi rigardu) _',
      '(por|kaj) [rapide|tuj|nun] (kontroli|rigardi|serĉi|esplori|demandi|kontrolos|rigardos) [tion|ĝin|la|vian|viajn|ĉu|por|kun|kiu|kio|pri|en|ĉe]',
    ],
    except: [
      '<look-up> ...8 (kontaktos vin|sciigos vin|informos vin|skribos al vi|vokos vin|respondos al vi|morgaŭ|sciigos al vi)',
      '(vi|klientoj|teamo|ili|li|ŝi) (devas|bezonas|volas|povas) <look-up>',
    ],
  },
  'wait-reason': {
    phrases: [
      '(dum|ĝis) (mi|ni|nia|mia|la|li|ŝi|ili|via|ĝi) _',
      '(ĉar|por ke) _',
      'por (kontroli|rigardi|serĉi|esplori|demandi|trovi|malfermi|legi|voki|telefoni|konsulti|vidi|ŝargi|ĝisdatigi|montri|certiĝi|trarigardi|restarigi|eltrovi|paroli|ŝanĝi|rezervi) [_]',
      '(mi|ni) [nun|tuj|unue|devas|volas|rapide|nur] [rapide|unue|nur] (kontrolas|kontrolos|rigardas|rigardos|serĉas|serĉos|esploras|esploros|demandas|demandos|malfermas|malfermos|ŝargas|vokas|vokos|telefonas|telefonos|konsultas|konsultos|legas|legos|parolos kun|parolas kun mia|parolas kun nia|kontroli|rigardi|serĉi|demandi|malfermi|voki|konsulti|ŝargi|trovos)',
      '(sistemo|komputilo|paĝo|programo|linio|linioj|konto|dosiero) ...4 (malrapida|malrapidas|okupita|okupitaj|ŝargiĝas|ĝisdatiĝas|paneas)',
      '(ŝargante|kontrolante|serĉante|esplorante|legante|ŝargiĝas|malfermiĝas)',
      '(multaj vokoj|multaj demandoj|longa vico|granda alfluo)',
    ],
    except: ['(mi|ni) [tuj|nun] (revenas|revenos|petas vin atendi)', '(kiel) (mi|ni) (diris|klarigis)'],
  },
  'wait-thanks': {
    phrases: [
      '(dankon|dankegon|dankas|dankegas|dankojn|aprezas|danke) ...6 (atendi|atendo|atendado|pacienco|paciencon|atendis|pacienci|paciencis|atendadon|restis)',
      '(pardonu|pardonon|pardonpetas|bedaŭras|senkulpigas|senkulpigu|senkulpigon) ...8 (atend*|prokrasto|prokraston|malfruo|malfruon|malfruas|daŭris|longe|longa|malrapida|malrapide)',
    ],
  },
  transfer: {
    phrases: [
      '<we> [do|nun|tuj|volonte|poste|rekte|plu|jam] [vin|vian (vokon|babilon|konversacion|kazon)|ĉi tiun (vokon|babilon|konversacion)] (transdonas|transdonos|transdonu|direktas|direktos|pasigas|pasigos|pludonas|pludonos|pluigas|pluigos|plukonektas|plukonektos|pludirektas|pludirektos|plusendas|plusendos|transigas|transigos|konektas|konektos|ligas|ligos|transligas|transligos|redirektas|redirektos|alidirektas|alidirektos|transkonektas|transkonektos|kunligas|kunligos|transŝaltas|transŝaltos|donas|donos|pasas|translokas|translokos) [nun|tuj] (vin|vian (vokon|babilon|konversacion)|ĉi tiun (vokon|babilon|konversacion)|la (vokon|babilon|konversacion)) [nun|tuj|rekte|plu] [al|kun]',
      '<we> [do|nun|tuj] vin [nun|tuj|rekte] (transdonas|transdonos|direktas|direktos|pasigas|pasigos|pludonas|pludonos|pluigas|pluigos|plukonektas|plukonektos|plusendas|plusendos|transigas|transigos|konektas|konektos|ligas|ligos|transligas|redirektas|redirektos|donas|donos|translokas|translokos) [al|kun]',
      'vin <we> [nun|tuj|do|rekte|tial] (transdonas|transdonos|direktas|direktos|pasigas|pasigos|pludonas|pludonos|pluigas|pluigos|plukonektas|plukonektos|plusendas|plusendos|transigas|transigos|konektas|konektos|ligas|ligos|transligas|redirektas|redirektos|translokas|translokos) [nun|tuj] (al|kun)',
      '<we> (devas|volas|devos) [nun|tuj] (transdoni|direkti|pasigi|plusendi|transigi|konekti|ligi|transligi|redirekti|alidirekti|transkonekti) vin [al|kun]',
      '^(transdonas|pludonas|pluigas|plukonektas|transigas|konektas|ligas|transligas|plusendas) vin [nun|tuj] [al|kun]',
      '(vi|babilo|voko|konversacio) (estas|estos|tuj estos|nun estas|nun estos|estos tuj|estas nun|estos nun) (plukonektita|plukonektata|plusendota|transdonota|pludirektita|transdonita|transdonata|plusendita|plusendata|transigita|transigata|konektita|konektata|ligita|ligata|redirektita|alidirektita|alidirektata|transligita) [nun|tuj] (al|kun)',
      '(iu alia|iu kolego|kolego|kolegino|(mia|nia|alia|unu) [_] (kolego|kolegino|kolegoj|teamo|fakulo|fakulino|specialisto|fako)) [_] (transprenos|transprenas|daŭrigos|daŭrigas) [nun|tuj|baldaŭ|ekde nun] [la (konversacion|babilon|kazon)|vian (kazon|peton|demandon)|kun vi|vin] $',
      '(nun|tuj|ekde nun|de nun) [tuj|nun|vin|vian _] (transprenos|transprenas|daŭrigos|daŭrigas) [nun|tuj|vin] [mia|nia|alia|iu|unu] [_] (kolego|kolegino|fakulo|fakulino|specialisto|teamo|fako)',
      '(parolos|babilos|daŭrigos|skribos) [nun|tuj] kun vi [nun] (mia|nia|alia|unu el niaj) _|(mia|nia|alia) [_] (kolego|kolegino|fakulo|fakulino|specialisto|specialistino) [_] [nun|tuj] (parolos|babilos) [nun|tuj] kun vi',
      'vi (nun|tuj) (parolos|babilos|skribos) kun [la|mia|nia|alia|unu el niaj] _',
      '<we> [ĵus|jam|nun] (transdonis|plusendis|transigis|konektis|ligis|redirektis) (vin|vian (vokon|babilon)|la (vokon|babilon)) (al|kun)',
    ],
    except: [
      '(ĉu|povas|povus|eblas|eblus|se|ŝatus|ĝojus|volonte povas|permesas) ...3 (transdoni|plusendi|transigi|konekti|ligi|transligi|redirekti|transdonu|plusendu)',
      'ĉu <we> (transdonu|transdonos|plusendu|konektu|transigu|ligu)',
      '(ne|neniam|sen|anstataŭ|antaŭ ol|pardonu|bedaŭras) ...4 (transdonas|transdonos|transdoni|transdonis|plusendas|plusendos|konektas|konekti|konektos|transigi|transdonita|plusendita|transigita)',
      '(se|kiam|ĝis|post kiam|bedaŭras|pardonu|kial) ...6 (transdonas|transdonos|transdonis|plusendas|plusendos|konektas|konektos|transdonita|plusendita|transigita|konektita)',
      '(direktas|direktos|konektas|ligas|konektita|ligita|redirektas|redirektos|alidirektas) [vin] (al|kun) [la|nia|via|ĉi tiu] (reto|interreto|retejo|paĝo|servilo|wifi|ligilo|konto|formularo)',
      'vi estas (konektita|ligita) (al|kun) [la|via|nia]',
    ],
  },
  'transfer-reason': {
    phrases: [
      '(ĉar|por ke|tial|pro tio|tiel ke)',
      '(kiu|kiuj|ŝi|li|ili|tie oni|nur ili|nur ŝi|nur li|teamo|fako|kolego|kolegino|specialisto) [vin|tuj|pli|plej|pli bone|plej bone|tion|pri tio|senpere|mem|al vi|ankaŭ] (povas|povos|scias|helpos|helpas|solvos|respondos|respondecas|okupiĝas|prizorgas|kompetentas|specialiĝis|specialiĝas|rajtas|konas|decidas|kontrolos|ŝanĝos|korektos|havas|faros|laboras pri|scios)',
      '(por helpi|por solvi|por kontroli|por korekti|por ŝanĝi|por repagi|por respondi|por nuligi|por klarigi|por mendi|por pliaj|por pli da|por detaloj|por konsilo|por teknika helpo)',
      '(respondeca|respondecaj|kompetenta|kompetentaj|specialiĝinta|specialiĝintaj|trejnita) pri',
      '(ekster|preter) mia (scio|kompetento)',
      '(pli|plej) [bone|da|multe|rapide] [_] ol mi',
      '(vidas|scias|konas|havas|povas|rajtas|regas) ...4 (ol mi|do|tial)',
    ],
  },
  'transfer-destination': {
    phrases: [
      {
        find: '(al|kun) [la|nia|niaj|mia|unu el niaj|iu|alia|unu] [_] [_] (*fako|*servo|*teamo|*sekcio|*subteno|*isto|*istino|*istoj|*ejo|*centro|*estro|*estrino|*ĉefo|*laborantaro|agento|direktoro|kaso|respondeculo|financoj|vendado|logistiko) [(de|el|en|pri|por) (la|nia|niaj) _]|(al|kun) [la|nia|niaj|mia|unu el niaj|iu|alia|unu] (kolego|kolegino|kolegoj|fakulo|fakuloj) (de|el|en|pri|por) (la|nia|niaj) ([_] (*fako|*servo|*teamo|*sekcio|*subteno|*ejo|*centro)|_)',
        sentence: [
          'Ĉu mi povas konekti vin {}, por ke vi ricevu helpon pri tio?',
          'Ĉu estas en ordo, se mi konektos vin {}, por ke vi ricevu helpon pri tio?',
        ],
      },
    ],
  },
  'transfer-request': {
    phrases: [
      '(paroli|parolu|babili|interparoli) (kun|al) [via|viaj|la|alia|iu|unu|reala|vera|viva|homa] [_] (homo|persono|estro|estrino|ĉefo|mastro|agento|kolego|kolegino|respondeculo|iu|administranto|specialisto|teamo|fako|sekcio|alia|direktoro|vendisto|teknikisto|kontisto)',
      '(paroli|babili) (kun|al) _ (el|de) (la|via) _',
      '(transdonu|konektu|transigu|ligu|plusendu|konekti|transdoni) (min|nin|ĉi tion|mian vokon)',
      '(volas|bezonas|ŝatus|donu) [al mi] (homon|realan homon|veran homon|estron|vian estron|respondeculon|alian agenton)',
      '(reala|vera|viva|realan|veran) (homo|persono|homon)',
    ],
  },
  'consent-question': {
    phrases: [
      'ĉu <we> (povas|povus|povu|rajtas|rajtus) [nun|mallonge|do|eble|iomete|vin] (peti|transdoni|konekti|meti|transigi|plusendi|ligi|redirekti|lasi|atendigi|alidirekti|transligi|serĉi|preni)',
      'ĉu <we> (transdonu|plusendu|konektu|transigu|ligu|metu) vin',
      'ĉu vi (povus|povas|bonvolus|bonvolas|pretas|pretus|volas|volus|ŝatus|emas|emus) [bonvole|do|eble] ...3 (atendi|pacienci|resti|esti pacienca|ke mi transdonu|ke mi konektu|ke mi plusendu|ke mi transigu)',
      'ĉu vi (havas|havus) [iom da|iomete da|<count>] (<moment>|tempo|tempon)',
      'ĉu vi (konsentas|konsentus|permesas|permesus|atendus|tolerus)',
      'ĉu (tio|ĉi tio|estas|estus|tio estas|tio estus|ĝi) ...3 (en ordo|bone|bona|akceptebla|akcepteblus|oportuna|konvena)',
      'ĉu [tio|tiel|ĝi] (konvenas|konvenus|taŭgas|taŭgus|bonas|bonus|eblas|eblus|akcepteblas|en ordo)',
      'ĉu [tio] ĝenus (vin|se)',
      'se (vi (konsentas|volas|permesas|ŝatas|deziras|ŝatus)|tio (konvenas|estas en ordo|taŭgas|ne ĝenas))',
      '(kun|per) via (permeso|konsento)',
      '<we> (povas|povus) [ankaŭ|volonte|tuj] (transdoni|konekti|transigi|ligi|plusendi) vin',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
