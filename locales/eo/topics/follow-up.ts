import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Sending elsewhere, and following up. */
export const followUp = {
  'move-private': {
    phrases: [
      '(venu|iru|ni iru|daŭrigu|ni daŭrigu|parolu|ni parolu) [plu] (al|en|per) [niaj|viaj|la] <private-message>',
      '^[bonvolu|do|saluton|saluton bonvolu] (sendu|sendi|skribu|skribi|lasu|lasi) [al ni|al mi] mesaĝon $',
      {
        find: '(sendu|sendi|skribu|skribi|mesaĝu|uzu|uzi|sendos) ...4 <private-message>',
        except: ['<thanks> ...5 sendi', '(mi|ni) [<adverb>] (sendos|sendis)'],
      },
      '(pm|dm) (nin|al ni|min)',
      '(skribu|skribi|kontaktu|kontakti|mesaĝu|respondu|respondi) [al] (nin|ni|min|mi) private',
      '(per|en|pere de|via) [nia|via|la] <private-message>',
      '(en|per) privata (babilo|babilejo|konversacio|kanalo)',
      '(private) (sendu|skribu|kontaktu|sendi|skribi|kontakti)',
      '(sendu|sendi|skribu|skribi|lasu|lasi) [al] [ni|nin|mi] (mesaĝon|noton|mesaĝeton|linion|vorton|ĝin|tion) private',
    ],
    except: [
      '(ricevis|legis|vidis|respondis|respondas|respondos|sendis|resendis|trovis) ...4 <private-message>',
      '<we> [<adverb>] (respondos|skribos|sendos|respondas|skribas|sendas|daŭrigos) ...4 <private-message>',
      '<thanks> ...4 (pro|por) ...3 <private-message>',
    ],
  },
  'send-elsewhere': {
    phrases: [
      '(eblas|okazas|fareblas|farendas|riceveblas|mendeblas) nur (telefone|rete|retpoŝte|persone|per (telefono|formularo|retmesaĝo|retpoŝto|la _)|en (la|nia|niaj|iu) (filio|filioj|vendejo|oficejo)|ĉe la (giĉeto|akceptejo))',
      '^(por|pri) (tio|ĉi tio|tiu demando|tiaj aferoj) [bonvolu|prefere|rekte] <turn-to>',
      '^[bonvolu|simple|prefere|do|rekte] [rekte|ankaŭ] <turn-to>',
      '(bonvolu|bonvole|bv|provu|vi povas|vi povus|vi devas|vi devus|necesas|prefere|plej bone|rekomendas|sugestas|konsilas|petas vin|ĉu vi povus|ĉu vi povas|ĉu vi bonvolus|indas|eblas|kaj|aŭ) [rekte|ankaŭ|nur|simple|prefere|bonvolu|ĉiam|al vi|vin] <turn-to>',
      '(tion|tial|do|pri tio) vi [rekte|prefere] <turn-to>',
      '(havas|devas) [rekte|nun] <turn-to>',
      '^[bonvolu|bonvole|bv|do|prefere|simple] (skribu|skribi|retpoŝtu|retpoŝti|sendu|sendi|plendu|plendi|turnu|telefonu|telefoni) [rekte|vin|retmesaĝon|mesaĝon|ĝin|tion|vian (plendon|peton|demandon|mendon)] al _ $',
      '(ni|mi) atingeblas ...4 (ĉi tie|ĉe|je|per)',
      '(estas|atingeblaj|atingebla) (ĉe|je|per) (la numero|la telefono|#)',
      '(lasu|donu|sendu|afiŝu) [al ni] [vian] (komenton|proponon|ideon|demandon|peton|opinion) ...6 (ĉi tie|ligilo|forumo|retejo|paĝo|formularo)',
    ],
    except: [
      '<thanks> ...4 (kontakti|voki|telefoni|viziti|skribi|turniĝi)',
      // What is to be written is data, no other place.
      '(skribu|skribi|sendu|sendi) al (ni|mi) (vian|viajn|la|kiun|kiujn|kiam|kion|kiel|kie|ĉu|kiom|unu|foton|bildon)',
      '(mi|ni|ili|li|ŝi|teamo|iu|kolego) [<adverb>] (kontaktos|vokos|telefonos|vizitos|kontaktas)',
      '(provis|klopodis) (kontakti|voki|viziti)',
      '(ne|neniam|ne necesas|ne devas|sen) <turn-to>',
      '(kontaktu|skribu|voku|reskribu) [al] (nin|ni|min|mi) denove',
      '(paroli|parolu) kun vi',
    ],
  },
  'look-elsewhere': {
    phrases: [
      '^(ĉio|ĉiuj informoj|ĉio pri tio) [jam] (estas|staras|troviĝas|legeblas) [jam] (en|sur|ĉe) la <website>',
      '^(la|nia) (tabelo|listo|gvidilo|prezlisto|horaro|instrukcio|instrukcioj|kondiĉoj|prezoj|datumoj|detaloj|formularo) [de|pri|por] [la] [_] (estas|troviĝas|videblas|legeblas|staras) (en|sur|ĉe) (nia|niaj|la) [_] <website>',
      '^[bonvolu|simple|prefere|do] <look-at>',
      '(bonvolu|bonvole|bv|provu|vi povas|vi povus|vi devas|vi devus|prefere|rekomendas|sugestas|konsilas|petas vin|ĉu vi povus|indas|eblas|kaj|aŭ|vi) [ankaŭ|nur|simple|bonvolu|ĉiam] <look-at>',
      '^[bonvolu|simple|prefere|do] (vidu|legu|rigardu|trovu|kontrolu|konsultu|serĉu|vidi|legi|rigardi|trovi|kontroli|konsulti|serĉi) ...3 (en|sur|ĉe) (nia|niaj|la) [_] <website>',
      '(tio|ĉio|ĝi|ĉi tio|ili|informoj|detaloj|prezoj|prezo|la _) (estas|staras|troviĝas|legeblas|videblas|troveblas|aperas) ...4 (en|sur|ĉe) (nia|niaj) [_] <website>',
      '(tio|ĉio|ĝi|ĉi tio|ili) [jam|ja] (estas [klar*|detale|jam] (skribit*|klarigit*|priskribit*|listigit*|trovebla|troveblaj)|klariĝas|legeblas|troveblas) (en|sur|ĉe|sub) la [_] <website>',
      '^(tion|ĉion|ĝin|ilin|ĉiujn informojn) vi [povas|povos] [mem|facile] (vidi|trovi|legi|kontroli|vidas|trovas|vidos|trovos) (en|per|sur) (la|nia|via) (aplikaĵo|portalo|klientportalo|konto|retbanko)',
      '(ĉion|tion|ĉiujn|ĝin|ilin) [kion vi _|_] [vi] (trovos|trovas|troveblas|legos|vidos|trovi) [ĉion] (en|sur|ĉe) (nia|niaj|la|via) ...1 <website>',
      '(pli da|pliajn|detalajn|ĉiujn|plenajn) (informoj|informojn|detaloj|detalojn|instrukciojn) [vi|eblas|pri] [_] [trovos|trovas|trovi|legi|legas|povas trovi] (en|sur|ĉe) [nia|la|ĉi tiu] _',
    ],
    except: [
      '(ne|neniam|ne necesas|ne devas|sen) <look-at>',
      // A page of what the customer has in hand.
      '(legu|legi|vidu|vidi|rigardu|rigardi) la (unuan|duan|trian|kvaran|lastan|sekvan|antaŭan|dorsan|malantaŭan) paĝon',
      '(vi|ĝin|ilin|tion) ankaŭ (en|sur|ĉe|per)',
      '(vidas|vidos|vidi|trovas|trovos|trovi) [ilin|ĝin|tion] ankaŭ (en|sur|ĉe)',
      '(ligilon|butonon) (en|el|sub) (la|tiu|ĉi tiu|via|nia) [_] (mesaĝo|retmesaĝo|retletero|konfirmmesaĝo|sms)',
    ],
  },
  'look-at-link': {
    phrases: [
      '^[bonvolu|simple|prefere] (vizitu|rigardu|kontrolu|legu|uzu|plenigu|vidu|viziti|rigardi|kontroli|legi|uzi|plenigi|vidi) _',
      '(bonvolu|vi povas|vi povus|informoj|detaloj|jen) [ankaŭ|nur] (vizitu|viziti|rigardi|kontroli|legi|uzi|plenigi|vidi|rigardu|legu|uzu) _',
    ],
  },
  'report-elsewhere': {
    phrases: [
      '(diru|donu|sendu|skribu|montru|rakontu|diri|doni|sendi|skribi|montri|rakonti) [al ni|al mi] [iom] (pli|plu|pliajn|la|viajn|detalojn|pri|kio|kion)',
      '(plenigu|plenigi|lasu|lasi|sendu|sendi|raportu|raporti|aldonu|afiŝu|priskribu|priskribi) ...4 (detalojn|informojn|problemon|plendon|formularon|ĉi tion|sperton|peton|ĝin)',
      '(daŭrigi|komenci|paroli|helpi|priparoli|trakti|babili) ...8 ĉi tie',
      'detaloj ĉi tie',
    ],
  },
  'help-wish': {
    phrases: [
      '(mi|ni) [tre|ja|vere|ĉiam|volonte|certe|kompreneble|ankaŭ] (ŝatus|ŝategus|volas|volus|deziras|esperas|klopodas|strebas|zorgas|celas|ĝojus|ĝojos|pretas) _',
      '(por) (pli|plia|pliaj|pli da|rapida|tuja) (helpo|informoj|detaloj|asisto|subteno) _',
      '(preta|pretaj|ĉi tie|ĝojas|ĝoje|volonte|pretas) [por] [vin|al vi] (helpi|helpas|helpos|rigardi|rigardos|kontroli|esplori|aŭskulti|solvi)',
      'ni [kune] (rigardu|vidu|solvu|trovu|esploru|faru|parolu|babilu|provu) _',
      '(mi|ni) [certe|volonte|tuj|kun plezuro|ĝoje] (helpos|rigardos|esploros|kontrolos|vidos|zorgos|solvos|povas helpi|povas rigardi|prizorgos)',
      '(bedaŭras|bedaŭrinde|bedaŭron|pardonu|pardonon|pardonpetas|senkulpigas|ĝena|ĝene|ĝenon|ĝeno|malagrabla|malagrable|seniluziiga|frustra|ĉagrena|domaĝe|ho ve|ho ne|zorgiga|malĝojiga)',
      '(komprenas|kunsentas|gravas al ni|estas grava al ni|serioze)',
      '(tio|ĉi tio|ĝi) [ja|vere|certe] (ne estas|estas|ne sonas|sonas|ne ŝajnas|ŝajnas|ne devus) [tre|vere|tute] (bone|bona|ĝuste|stranga|strange|ĝena|en ordo|okazi|esti|terura)',
      '(dankon|dankegon|dankas|aprezas|ĝojas|bonvenon)',
      '^(saluton|saluteton|bonan (tagon|matenon|vesperon|posttagmezon)) [_] [_] [_] $',
      '(sciigu|antaŭĝojas|kontaktu nin|skribu al ni|nia teamo povas|ni atendas)',
      '(ok|oke|kompreneble|certe|bonege|perfekte|neniu problemo|konsentite|interese)',
      '^(jes|bone|jes bone|jes ja) [_] [_] $',
      '(ni|nia teamo) [ĉiam] (estas|restas) [ĉiam] (ĉi tie|je via dispono)',
      '(havu <wish> _|ĝis revido|fartu bone|kun amikaj salutoj|korajn salutojn)',
    ],
  },
  'how-to-question': {
    phrases: [
      '^kiel _ ?',
      '^kiel _ _ ?',
      '(kiel|kie) [do] (mi|oni|ni|eblas|eblus|povas|povus|fari|devas) _',
      '(helpu|helpi|helpo|helpon|informoj|informojn|instrukcioj|instrukciojn|konsilo|konsilon) [min|al mi] (pri|por|kun) _',
      '(maniero|manieron|vojo|paŝoj|paŝojn|instrukcio|ligilo|ligilon) (por|pri) _',
    ],
    except: ['kiel (vi|eblas ke|oni povas tiel)'],
  },
  'where-to-turn': {
    phrases: [
      '(kiun|al kiu|kun kiu|kiu) [mi|ni|oni] (povas|povus|devas|devus|kontaktu|voku|povas kontakti|povas demandi) [mi|ni|oni] [kontakti|voki|turni min|demandi|paroli|skribi|turniĝi]',
      '(kie|kien|al kiu|ĉe kiu|kiel|kun kiu) [do] (mi|ni|oni) (plendu|turnu min|turnu nin|sendu|skribu|demandu|raportu|petu|aliĝu|anoncu|kontaktu|voku|plendas|raportas)',
      'ĉu [mi|ni] (povas|povus|rajtas) [mi|ni|al vi|vin|kun vi] (voki|telefoni|skribi|mesaĝi|kontakti|sendi privatan|paroli)',
      '(kio|kiu|kie) estas ...3 (numero|telefonnumero|retadreso|adreso|kontakto|fako|telefono)',
      '(numero|numeron|retadreso|retadreson|telefono|adreso) (ĉe|per|kiun|al|sub) (kiu|mi|ni)',
      '(kiel|kie) [mi|ni|oni] (povas|povus|kontaktu|atingu|povas kontakti) [mi|ni|oni] [vin|iun] [kontakti|atingi|plendi|paroli|trovi]',
      '(skribu|voku|telefonu|mesaĝu) (min|al mi)',
    ],
  },
  'ask-privately': {
    phrases: [
      '(forigu|forigi|forviŝu|forviŝi|kaŝu|kaŝi) (vian|la|ĉi tiun|tiun) [lastan|publikan|antaŭan] (afiŝon|mesaĝon|komenton|tviton|respondon)',
    ],
  },
  'more-help': {
    phrases: [
      '(se|kiam|kaze ke|okaze ke) ...6 (helpon|helpo|asiston|demando|demandojn|demandon|demandoj|problemo|problemon|problemoj|ankoraŭ|denove|ree|io|ion|plian|pliajn|pli)',
      '(se|kiam|kaze ke) vi (iam|ankoraŭ|denove) (bezonos|bezonas|havos)',
      '(estonte|en la estonteco)',
      '(skribu|kontaktu|voku|mesaĝu) [al] (ni|nin|min|mi) (denove|ree)',
      '(pri|kun|por) (pliaj|aliaj|ajnaj|ajna) (demandoj|demando|zorgoj|problemoj)',
    ],
  },
  praise: {
    phrases: [
      '(afablaj|belaj|bonaj|laŭdaj|agrablaj|bonkoraj|amikaj|afablajn|belajn|bonajn|laŭdajn|agrablajn|bonkorajn) (vortoj|vortojn|komentoj|komentojn)',
      // Whoever will be glad to hear it.
      '(ili|li|ŝi|la tuta teamo|la teamo|ĉiuj|kolegoj|kolegino|kolego) [certe|tre|ege|ja|multe] (ĝojos|ĝojegos|feliĉos|fieros)',
      '(laŭd*|komplimento|komplimenton|komplimentojn|rekono|rekonon|gratulon|gratuli|bravo)',
      '(mirinda|mirinde|mirindan|bonega|bonegan|bonegaj|bonege|elstara|elstare|fantasta|fantaste|bongusta|bonguste|bonkora|tre helpema|treege helpema|afabla|afable|ravita|ravis|ĉarma|belega|grandioza|perfekta|perfekte)',
    ],
    except: [
      '(ne|neniel|neniam|malpli ol|ne tre) [estas|estis] [tre|tiel] (mirinda|bonega|elstara|afabla|perfekta|bongusta)',
    ],
  },
  'reference-name': {
    phrases: [
      // "(numero S-881)".
      '(numero|numeron|n-ro|nr) [estas|:]',
      '(referenco|referencon|referencnumero|referencnumeron|referenconumero|referenconumeron|kaznumero|kaznumeron|kazo|kazon|(ĝia|ĝian|via|la|kun) (numero|numeron)|(plendo|plendon|esploro|esploron|enketo|enketon|serĉo|serĉon|raporto|raporton|reklamacio|reklamacion|dosiero|dosieron)|biletnumero|biletnumeron|bileto|bileton|plendnumero|plendonumero|numero de (la|via) (kazo|plendo|bileto|peto)|spurnumero|spurnumeron|konfirmkodo|petnumero|raportnumero) [numero|n-ro|nr|kodo|estas|:|referenco] [estas|:|por]',
    ],
  },
  'reference-coming': {
    phrases: [
      '(sendos|sendas|sendis|ricevos|trovos|donos|sciigos|skribos) ...5 (referencon|referencnumeron|referenconumeron|kaznumeron|biletnumeron|plendnumeron|plendonumeron|konfirmkodon|numeron de (la|via) (kazo|plendo|peto|bileto))',
      '(referencon|referencnumeron|kaznumeron|biletnumeron) ...3 (sendos|ricevos|donos)',
    ],
  },
  rebuttal: {
    phrases: [
      'kiel (mi|ni) [jam|antaŭe|ĵus|plurfoje|klare] (diris|skribis|klarigis|menciis|sciigis|informis)',
      '<we> [ja] jam [plurfoje|dufoje|klare|ja] (klarigis|diris|skribis|respondis|sciigis)',
      '(tio|ĉi tio|ĝi) [simple|ja|tute|klare|absolute|ankaŭ] (ne estas|ne) [simple|ja|tute|ankaŭ] (vera|vero|ĝusta|ĝuste|korekta|veras|ĝustas|pravas|justa|la kazo|okazis tiel)',
      '(tio|ĉi tio) [simple|ja|tute] estas [simple|ja|tute] (malvera|malĝusta|falsa|sensencaĵo|miskompreno|eraro|mensogo|maljusta)',
      'vi [simple|ja|tute|klare|ankoraŭ] (eraras|malpravas|miskomprenas|estas (malprava|misinformita|konfuzita))',
      '<we> [devas|ja|ne] (malkonsentas|ne konsentas|malkonsenti|malakceptas|kontestas|insistas|devas korekti|restas ĉe|konsentas ne|ne povas konsenti)',
      '<we> (ne povas|devas) (konsenti|malkonsenti|korekti|kontraŭdiri) [kun|vin|pri]',
      '(niaj|la|nia|laŭ niaj) (faktoj|registroj|dokumentoj|notoj|kondiĉoj|sistemo|datumoj|registro|protokoloj) [ja|klare|nun|ankoraŭ] (montras|diras|klaras|konfirmas|pruvas|estas klaraj|asertas)',
      '(kontraŭe al via|male al via|fakte vi|efektive vi)',
      'neniu [ĉi tie|el ni|iam] (diris|promesis|asertis|skribis) _',
      '<we> (neniam|ne) (diris|promesis|asertis|skribis|anoncis) _',
      '<we> [ja|tute|certe|neniam] (ne|neniam) (mensog*|ŝtel*|tromp*|fraŭd*|rab*|kaŝ*)',
      '<we> [ja|tute] (mensog*|ŝtel*|tromp*|fraŭd*|rab*|kaŝ*) (nenion|neniun)',
      '(nia|la) (decido|pozicio|respondo|sinteno) [ja] (estas fina|restas|ne ŝanĝiĝis|ne ŝanĝiĝos|validas)',
    ],
  },
  provocation: {
    phrases: [
      '(mensogo|mensogoj|mensogas|mensogis|mensoguloj|mensogulo|mensogantoj|trompo|trompas|trompis|trompistoj|trompisto|fraŭdo|fraŭdas|fraŭdistoj|fraŭdisto|ŝtelistoj|ŝtelisto|ŝtelis|ŝtelas|friponoj|fripono|banditoj|rabistoj|idiotoj|idioto|stultuloj|stulta|stultaĵo|klaŭnoj|ridinda|ridinde|ridindas|hontu|honto|hontinda|hontinde|hontindaĵo|rubo|rubaĵo|sensencaĵo|sensencaĵoj|senutila|senutilaj|aĉa|aĉaj|aĉuloj|fuŝuloj|fuŝistoj|merdo|fekaĵo|ŝercaĵo|ŝercaĉo|farso|senkulpigaĉoj|pretekstoj|preteksto|hipokrituloj|hipokritoj|malhonestaj|malhonesta|nekompetentaj|nekapablaj|pigruloj|plej malbona)',
      '(wtf|lol|lmao|rofl|haha|ha ha|he he|hi hi|hihi|hahaha|hahahaha|hehe|hehehe|bla bla|jes certe|ho jes certe|kredu kiu volas)',
      'vi ...3 (ne zorgas|fajfas|eraras|malpravas|ne aŭskultas|evitas|kaŝas|inventas|elturniĝas)',
    ],
    except: ['ne (mensogas|mensogo|fraŭdo|ridinda|stulta)'],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
