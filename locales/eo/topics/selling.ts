import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Offers, and the trouble that should be solved before them. */
export const selling = {
  'advice-wanted': {
    phrases: [
      '(kiun|kion|kiu|kio|kiujn) ...4 (rekomendas|rekomendus|konsilas|konsilus|proponas|proponus|elektu|prenu|taŭgas|konvenas)',
      'ĉu vi (povas|povus) (rekomendi|konsili|proponi) _',
      'ĉu (vi havas|estas|ekzistas) (iu|io|iun|ion|ia|ian) [_] (pli granda|pli grandan|pli bona|pli bonan|pli rapida|pli rapidan|rekomendo|rekomendon|propono)',
    ],
  },
  'sales-offer': {
    phrases: [
      '(ĝisdatigi|altigi|plibonigi|pligrandigi|ŝanĝi) [vian] (al|planon|abonon|pakaĵon) [al] [nia|la|nian] (premia|premian|ora|oran|pli granda|pli grandan|plusa|profesia|planon)',
      '(nia|nian|la|niajn|niaj) <sell> <offer>',
      '(speciala|specialan|specialaj|specialajn|ekskluziva|ekskluzivan|limtempa|limtempan|nova|novan|mirinda|mirindan|bonega|bonegan|aktuala|aktualan) [tempolimigita|tempolimigitan] (oferto|oferton|ofertoj|ofertojn|rabato|rabaton|promocio|promocion|propono|proponon)',
      '(ĝisdatigi|altigi|ŝanĝi|transiri) [vian] [_] al [nia|pli|la] [pli] (rapida|granda|bona|alta|potenca|nova|premia) <offer>',
      '(nia|nian|la|niajn|niaj) (premian|premia|oran|ora|plusan|plusa|familian|familia) (pako|pakon|pakoj|pakojn)',
      '(speciala|specialan|specialaj|specialajn) (oferto|oferton|ofertoj|ofertojn|prezo|prezon|prezoj|prezojn|akcio|akcion)',
      'ĉu vi [_] (ŝatus|volas|volus|dezirus|deziras|interesiĝus|konsiderus) [ankaŭ|eble|aldone] [ankaŭ] (aĉeti|aboni|mendi (<sell>|ankaŭ|aldone|nian|niajn)|provi (nian|niajn) [_] <offer>|ĝisdatigi al|altigi|aldoni [la|nian|ankaŭ] [la|nian|_] (<sell>|asekuron|garantion|protekton))',
      'ĉu <we> (proponu|montru|ofertu) al vi (nian|niajn|ankaŭ) [_] <offer>',
      '(indas|rekomendas|konsilas|sugestas) ...3 (aĉeti|aboni|mendi) (nian|la|novan|<sell>)',
      '(plilongigita|plilongigitan|longigita|longigitan|etendita|etenditan) (garantio|garantion)',
      '(interesiĝas|interesiĝus|interesus vin|interesas vin|ŝatus scii pli|ŝatus ekscii|ŝatus aŭdi|rakonti al vi|aŭdi) [pri|pli] [pli|pri] [nia|niaj|la|nian] [_] <offer>',
      '(aboni|abonu|aliĝi|aliĝu|registriĝi|registriĝu) [al|por|je] [nia|nian|la|niaj] [_] (novaĵletero|novaĵleteron|plano|planon|membreco|klubo|klubon|premio|programo|programon|kurso|premia)',
      '(aldoni|aldonu|inkluzivigi) ...4 (asekuron|garantion|protekton|akcesoraĵojn|akcesoraĵon|aldonaĵon) ...3 (por nur|por|al via mendo|al via abono)',
      '(por|kontraŭ) nur # ...2 (pli|plie|krome) [monate|jare|ĉiumonate]',
      'nur # (*ojn|*oj) (pli|plie|krome|aldone) [monate|jare|ĉiumonate]',
      '(kun|per) (nia|la) [_] <offer> [_] vi',
      '(ŝparu|ŝparos|ŝpari|ricevu|ricevos) ...2 # ...1 (rabaton|rabato|procentojn) (se|kiam|je via venonta)',
      '(dum|se) vi (jam|nun) estas (ĉi tie|ĉe la linio|rete)',
      'ĉu vi [jam|iam] (pensis|konsideris) [jam|iam] (pri|aldoni|aĉeti|mendi|altigi|ŝanĝi al) ...2 (plibonigo|ĝisdatigo|pli granda|pli grandan|premia|premian|nia|nian|altigo)',
      '(ĉu vi sciis|sciu|cetere) ...3 (ni ankaŭ (vendas|ofertas|havas)|vi povas (ŝpari|altigi|aldoni))',
      'vi (eble|povus|povas) ankaŭ (ŝati|ŝatus|ŝatos|interesiĝi|voli|volus) ...3 <offer>',
      '(per|kun) (la|nia) (premia|ora|plusa|plena|pagita|pinta|tutjara|familia) <offer>',
      '(por|kontraŭ) (nur|nuraj|aldonaj|pliaj|kromaj) # <money>',
      'ĉu vi [eble|ankaŭ] (volas|volus|ŝatus|deziras|dezirus|interesiĝus|interesiĝas) ...6 (por|kontraŭ) [nur|aldonaj|pliaj|kromaj] # <money>',
      '(por|kontraŭ|kun|per) ...5 vi (eĉ|krome|aldone) (ricevas|ricevos|ricevus|gajnas|havas|havos|havus)',
      '(kun|per) [la|nia] [_] _ vi [eĉ|jare|monate] (ŝparus|ŝparos|ŝparas) ...2 (#|eŭrojn|monon|duonon|procentojn)',
      '(aĉetu|mendu|abonu|elprovu) (ĝin|nian|niajn|la (novan|premian|oran|plenan)) [nun|tuj|hodiaŭ|_]',
      'vin [eble|ankaŭ|certe] (interesus|interesos|interesas|logus) [ankaŭ|eble] (nia|niaj)|(interesus|interesos|logus) vin [ankaŭ|eble] (nia|niaj)',
      '(rekomendas|konsilas|proponas|ofertas) [al vi] [ankaŭ|aldone|nun] (nian|niajn) [_] <offer>',
      'se vi [nun|hodiaŭ|tuj] (mendos|mendas|aĉetos|aĉetas|aliĝos|abonos|abonas|plilongigos|restos|renovigos) ...6 (vi|ni) [_] (ricevos|ricevas|donos|donas|donacos|ŝparos) ...5 (rabato|rabaton|donacon|donace|senpage|senpagan|monaton|procentojn)',
      'kial [vi] ne (provi|provu|provas|aĉeti|aĉetu|preni|prenu|elekti|elektu|aboni) (nian|niajn)',
      'ĉu vi (scias|sciis) ke (nia|niaj) ...4 (nur|kostas|rabato|rabaton|senpage)',
      '(aldoni|aldonu) ...3 (por|kontraŭ) [nur] # <money>',
      '(kaj|ĝi|tamen|tio) [ja] kostas nur #',
    ],
    except: [
      '(ne|neniu|neniun|finiĝis|eksvalidiĝis|elĉerpiĝis) ...4 <offer>',
      '(via|vian|ĉi tiu|ĉi tiun) [nuna|nunan|malnova|malnovan] <sell> <offer>',
      // What each costs, beside others.
      '(la|nia) <sell> <offer> (kostas|#)',
      // In place of the one that is lost or broken.
      '(sendas|sendos|sendis|mendas|mendos|mendis|ricevos|liveros|presos|malfermos|kreos|preparos|prenu|anstataŭig*) ...4 (novan|nova|plian) <offer>',
      '(malmendi|nuligi|nuligis|malmendis|repagis|repagi|ĉesigi|ĉesigis|malaboni|forigi|forigis) ...5 <offer>',
      '(ĝisdatigi|ĝisdatigu) ...3 (aplikaĵon|programon|retumilon|firmvaron|sistemon)',
      'senpaga (plibonigo|altigo|ĝisdatigo)',
      '(instalu|instali|elŝutu|elŝuti|provu|provi|ĝisdatigu|ĝisdatigi|uzu|uzi) ...3 (novan|nova|lastan|aktualan) *version',
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
      '(kraŝas|kraŝis|kraŝadas|malfunkcias|krakas|krakadas|siblas|zumas|tremas|grincas|fuŝas|palpebrumas|misfunkcias|bruas|bruaĉas|varmegiĝas|trovarmiĝas|haltas|frostiĝas|fiaskas|frakasita|rompita|rompiĝis|rompiĝas|difektita|difektiĝis|difekto|paneas|paneis|paneo|kolapsas|kolapsis|blokita|blokiĝis|blokiĝas|perdiĝis|perdita|ŝtelita|malĝusta|malĝustan|malĝuste|erara|eraran|likas|mortis|senutila|fendita|malaperis)',
      'ne [plu|eĉ|ankoraŭ|vere|ĝuste] (funkcias|funkciis|alvenis|venis|ricevis|ŝaltiĝas|ŝargiĝas|malfermiĝas|konektiĝas|respondas|ekfunkcias|montras|montriĝas|liveris|sendis|taŭgas|iras|startas)',
      '(mia|miaj|nia|niaj|la|ĝi|ili|tiu|via) [_] [_] [_] ne [plu|eĉ|ankoraŭ|vere|ĝuste|bone|jam] *as',
      '(mi|ni) [<adverb>] ne [plu|eĉ|ankoraŭ] (povas|povis|sukcesas|sukcesis) (ensaluti|aliri|malfermi|uzi|trovi|konekti|konektiĝi|pagi|restarigi|elŝuti|instali|vidi|ŝalti|presi|rezervi|mendi|malmendi|nuligi|eniri)',
      '(problemo|problemon|problemoj|problemojn|eraro|eraron|eraroj|erarojn|plendo|plendon|plendi|plendas|ĝeno|fuŝo|cimo)',
      '(tro|tre|tiel|terure|ege) (malrapida|malrapidas|malrapide|malforta|brua|bruas)',
      '(ne [plu|ankoraŭ] havas [plu]|sen|mankas [al mi]) [ajna|ia] (signalo|signalon|reto|reton|interreto|interreton|konekto|konekton|aliro|aliron|sono|sonon|bildo|bildon|akvo|akvon|elektro|elektron|ricevo|ricevon)',
      '(forviŝis|forigis|perdis|detruis|fuŝis|difektis|rompis|blokis) (mian|miajn|nian|niajn|ĉiujn|ĉion)',
      '(pagigis|fakturis|prenis|depagis|debetis) ...3 (dufoje|duoble|denove|tro|min|mian)',
      '(pagigita|fakturita|debetita|depagita|kalkulita) ...2 (dufoje|duoble|trifoje|denove|tro)',
      '(malfrua|malfruas|malfrue|malfruis|prokrastita|prokrastiĝis|malmendita|nuligita)',
      '(volas|bezonas|petas|postulas) ...2 (repagon|monon|mian monon)',
    ],
    except: [
      '(neniu|sen|ne|nenia) [estas|ia|iu] (problemo|problemon|problemoj|eraro|eraron|plendo)',
      'ne [plu] (urĝas|gravas|ĝenas|kostas|malhelpas|interesas|necesas|mankas)',
      '(se|ĉu|kiu|kiuj) ...4 ne *as',
    ],
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
