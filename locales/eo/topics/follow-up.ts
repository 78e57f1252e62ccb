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
  'pass-on-promise': {
    phrases: [
      {
        find: '(mi|ni) [jam] (donis|transdonis|plusendis|sendis|pludonis) (tion|ĝin|vian _|ĉi tion) al [la|nia|niaj|miaj|mia] [_] (<team>|*fako|*sekcio|*isto|*istoj|kolegoj|kolego|kolegino)',
        except: ['(donis|transdonis|plusendis|sendis|pludonis) ...8 (kiu|kiuj|kaj ili|kaj ŝi|kaj li) [jam] *is'],
      },
      '<we-will> (avertos|informos|sciigos|atentigos) [la|nian|niajn|mian|miajn] [_] (<team>|restoracion|hotelon|kuirejon|vendejon|kurieron|ŝoforon|provizanton|*iston|*istojn|*ejon)',
      '(mi|ni) [jam|tuj] (informis|sciigis|avizis|atentigis) [jam|tuj] [la|niajn|nian|miajn|mian] [_] <team>',
      '<we-will> (parolos|interparolos|babilos) [pri tio|tuj] kun [la|nia|niaj|mia|miaj] [_] (<team>|*ejo|*isto|*istoj|*estro)',
      '(mi|ni) [nun|tuj] (demandas|demandos|kontaktas|vokas) [la|nian|niajn|mian|miajn|ĉe la|ĉe nia] _ [_] kaj [poste|tiam|mi|ni] [poste|tiam] (diros|sciigos|informos|respondos|skribos|revokos) [al vi|vin]',
      '<we-will> (plusendos|transdonos|plutransdonos|raportos|prezentos|dividos|komunikos|transigos) [tion|ĝin|ĉi tion|vian|viajn|la|ilin|al|kun|plu|tuj|nun|certe]',
      '<we-will> (plusendas|pludonas|transdonas|raportas|transigas|pludonos|pluigos|pluigas) (tion|ĝin|ĉi tion|vian _|viajn _|la _) [plu|nun|tuj] (al|ĉe) [la|nia|niaj|mia|miaj|alia|respondeca] [_] (<team>|*fako|*servo|*teamo|*subteno|*isto|*istoj)',
      '<we-will> (pludonos|pluigos) [tion|ĝin|ĉi tion|vian|viajn|la|ilin|al|plu|tuj|nun|certe]',
      '<we-will> (sendos|portos|metos) [tion|ĝin|ĉi tion|vian _|viajn _] [plu] (al|antaŭ) [la|nia|niaj|la] [_] <team>',
      '<we-will> (diros|rediros|transdiros|mencios) [tion|ĝin|ĉi tion] (al|ĉe|kun) [la|nia|niaj|mia|miaj|respondeca] [_] <team>',
      // In the passive: "La teknika fako estos informita".
      '(la|nia|niaj|respondeca) [_] <team> [nun|tuj|baldaŭ|pri tio] (estos|estas) [nun|tuj|baldaŭ|pri tio] (informita|informitaj|informata|informataj|sciigita|sciigitaj|sciigata|avertita|avertitaj|atentigita|atentigitaj|demandita|demanditaj)',
      '<we-will> (sciigos|informos|avertos|demandos|petos|atentigos) [la|nian|niajn|niaj|respondecan|respondecajn] [_] <team>',
      '(via|viaj|tio|ĝi|ĉi tio|la) [_] (estos|tuj estos|nun estos) (plusendita|plusenditaj|transdonita|transdonitaj|raportita|prezentita|dividita|konsiderata|konsiderataj)',
      '(estos|tuj estos) (plusendita|transdonita|raportita|prezentita) (al|kun)',
      '<we-will> (zorgos|certigos) ke [tio|ĝi|via _|ĉi tio] (atingu|atingos|estu transdonita|alvenu)',
    ],
    except: [
      '(plusendos|transdonos|transigos) [tuj|nun] vin',
      '(vian|la|ĉi tiun) (vokon|babilon|konversacion|babiladon|telefonvokon) al',
    ],
  },
  'contact-promise': {
    phrases: [
      '<somebody> [baldaŭ|poste|tuj|persone|certe|nepre|ankaŭ|rekte|do|mem] [vin|al vi|kun vi] (kontaktos|vokos|revokos|telefonos|respondos|skribos|reskribos|informos|sciigos|helpos|kontaktiĝos|ligos|konsilos|raportos|ĝisdatigos|turnos sin)',
      'vi [baldaŭ|poste|tiam|tuj|do|certe|de ni|mallonge] (aŭdos|ricevos|estos (kontaktita|informita|sciigita|vokita|revokita)) [baldaŭ|poste|tuj] [de|el|per|alian|la|nian|pliajn|respondon|mesaĝon|vokon|retmesaĝon|informojn|novaĵojn|ni|plian] [ni|nia|la|informojn|respondon|novaĵojn]',
      '(oni|<we>) [<adverb>] (sendos|alsendos) (iun|teknikiston|kolegon|kolegojn|riparist*|specialiston|elektriston|helpon|homon)',
      'via (kazo|peto|plendo|demando|letero|raporto|dosiero|aliĝo|mendo) estos (baldaŭ|tuj|poste|nun|ankaŭ) [_] (traktat*|traktit*|pritraktat*|pritraktit*|prilaborat*|prilaborit*|konsiderat*|ekzamenat*|esplorat*|kontrolat*|respondit*|solvit*)',
      'via (kazo|peto|plendo|demando|letero|raporto|dosiero|aliĝo) estos (traktat*|traktit*|pritraktat*|pritraktit*|prilaborat*|prilaborit*|konsiderat*|konsiderit*|ekzamenat*|esplorat*|kontrolat*|respondit*|solvit*)',
      '<we-will> (petos|demandos) [iun|kolegon|nian|la|mian|specialiston|la _|nian _|mian _] (kontakti|voki|revoki|skribi|respondi|informi|rigardi|ke)',
    ],
    except: [
      '(ricevos|ricevi) ...3 (konfirmon|konfirmmesaĝon|kvitancon|bileton|biletojn|fakturon|kodon|ligilon|pasvorton|pakaĵon|monon|repagon|ĝin|ilin|la pakaĵon)',
      '(se|kiam) ...6 (kontaktos|respondos|informos|ricevos)',
      // Once the customer has written there.
      '(skribu|telefonu|voku|turnu|demandu|parolu|kontaktu|skribi|telefoni|voki|turni|demandi|paroli|kontakti) ...6 (li|ŝi|ili|kiu|kiuj) [_] (helpos|respondos|konsilos)',
      'ricevos (nenion|neniun|neniujn|du|tri|unu|#|vian|viajn|rabaton|kuponon|kuponojn|donacon|poentojn)',
      'aŭdos (neniun|nenion|nur|la|kiel|bruon|sonon|sonsignalon|muzikon|bipon|voĉon|tonon|klakon|vian|unu|du|mallongan)',
    ],
  },
  'own-contact-promise': {
    phrases: [
      '(kaj|poste|tiam) [poste|tiam|tuj|ni|mi|baldaŭ] (kontaktos|sciigos|informos|respondos|revokos|reskribos|revenos|skribos|vokos) [vin|al vi|kun|pri]',
      '<we-will> [baldaŭ|poste|tuj|tiam|denove] (kontaktos|sciigos|informos|revokos|reskribos|skribos|vokos|telefonos|respondos|revenos|ĝisdatigos|kontaktiĝos|raportos|retelefonos|reparolos|rekontaktos|alskribos|alvokos|avizos|mesaĝos) [vin|al vi|kun vi|pri tio|baldaŭ|poste]',
    ],
    except: [
      'tuj (revenos|revenas)',
      '<team> (sciigos|informos)',
      '(informos|sciigos|raportos) [la|nian|niajn] [_] <team>',
    ],
  },
  'fix-promise': {
    phrases: [
      '(mi|ni) [jam] (scias|konscias) [pri] (tio|tion|la problemo|la problemon|ĝi) kaj [jam|nun] (riparas|solvas|prilaboras|korektas) [ĝin|tion]',
      '(tio|ĝi|ĉi tio) [jam] estas [jam] en (niaj|nia|la) [estontaj|longdaŭra] (planoj|plano|evoluplano|listo|programo) $',
      '(tio|ĝi|ĉi tio|problemo|eraro|servo|servoj|retejo|sistemo|aplikaĵo|ĉio|kiu|repago|ĝisdatigo|varo|varoj|mono|sumo|kaŭcio|ŝuldo|fakturo|paneo|difekto|ili) [baldaŭ|ankaŭ|poste|certe|tiam] (estos|solviĝos|ripariĝos|funkcios|revenos|haveblos|disponeblos|restariĝos|korektiĝos) [baldaŭ|denove|ree] [solvita|riparita|korektita|restarigita|prizorgita|havebla|disponebla|preta|repagita|traktita|plibonigita|denove|ree]',
      '<we-will> [baldaŭ|tuj] (okupiĝos|zorgos) pri (tio|ĝi|via|viaj|la|ĉi)',
      '<we-will> (reagos|pritraktos|konsideros|pripensos|diskutos|pridiskutos|taksos|prijuĝos|prilaboros|priparolos) [tion|ĝin|vian|viajn|la|pri|kaj|tuj]',
      'ni (daŭre|plu|ankoraŭ) (serĉas|esploras|atendas respondon) $',
      '<we-will> [baldaŭ|tuj|klopodos|provos|klopodas] (solvos|riparos|korektos|restarigos|plibonigos|prizorgos|rebonigos|solvi|ripari|korekti|plibonigi|traktos) [tion|ĝin|ĉi tion|la|vian|nian|tuj|baldaŭ|ilin]',
      '(mi|ni|teamo|inĝenieroj|teknikistoj|programistoj|kolegoj) [ankoraŭ|nun|jam|aktuale|daŭre|intense|diligente] (laboras|okupiĝas|klopodas) [intense|ankoraŭ|nun|diligente|aktive] (pri|por|super|kun|solvi|ripari)',
      'via (kazo|peto|plendo|demando|raporto|dosiero|aliĝo|afero) [nun|ankoraŭ|jam|daŭre|aktuale] estas [nun|ankoraŭ|jam|daŭre|aktuale] (traktata|pritraktata|prilaborata|konsiderata|ekzamenata|esplorata|kontrolata|studata|pristudata)',
      '(via|viaj|la|ĉi tiu|ĝi|tio) [_] [nun|ankoraŭ|jam|daŭre|aktuale] (estas|troviĝas|kuŝas) [nun|ankoraŭ|jam|daŭre|aktuale] (en|sub) (prilaborado|prilaboro|traktado|pritraktado|esploro|esplorado|ekzameno|ekzamenado|kontrolo|konsiderado|konsidero|revizio|studo)|(via|viaj) [_] [nun|ankoraŭ|daŭre] (traktatas|prilaboratas|pritraktatas|ekzamenatas|esploratas|kontrolatas)',
      '<we> (ankoraŭ|nun|daŭre) (traktas|pritraktas|prilaboras|priparolas) (ĝin|tion|vian|la|ilin)',
      'lasu [tion|ĝin|ĉi tion] al (mi|ni)',
    ],
    except: [
      '(post|per|kun) (la|tiu|ĉi|via|kiam) ...6 (funkcios|solviĝos|revenos)',
      '(ne|se|kial|dum|ĝis|kie|kiu|kiam|esperas|espereble) ...3 (laboras|funkcios|solvos|revenos|estos|haveblos|disponeblos|solviĝos)',
      // What follows upon a step of the customer's.
      '(vi|bonvolu|nur|simple|sufiĉas|alklaku|klaku|premu|plenigu|sendu|elektu|enigu|tajpu|konfirmu|restartigu|instalu|malfermu|provu|reŝargu|ĝisdatigu|subskribu) ...8 kaj [poste|tiam|tuj] (ĉio|ĝi|tio|ili|la _) [denove|tuj|ree] (estos|funkcios|revenos|solviĝos|pretos)',
      '(ni|mi) (solvu|solvos) (tion|ĝin|ĉi tion) kune',
    ],
  },
  'look-into-promise': {
    phrases: [
      '<we-will> [nun|poste|ankaŭ|plue|devas|volas|devos|ankoraŭ|iam] (kontrolos|rigardos|esploros|pririgardos|ekzamenos|eltrovos|studos|trarigardos|kontroli|esplori|rigardi|enketos|serĉos|pristudos) [tion|ĝin|ĉi tion|la|vian|pri|kio|kial|ĉu|en]',
      '<somebody> [baldaŭ|poste|certe|nepre|mem|do] (rigardos|kontrolos|esploros|ekzamenos|riparos|solvos|korektos|prizorgos|traktos|okupiĝos|zorgos) (tion|ĝin|ĉi tion|la|vian|pri)',
      '(la|nia|niaj) _ [_] [baldaŭ|poste|certe|nepre] (okupiĝos|zorgos) pri [tio|ĝi|ĉi]',
      '(nia|niaj) _ [_] (riparos|korektos|solvos|prizorgos|traktos|kontrolos|rigardos|esploros|ekzamenos) (ĝin|tion|ilin|la|vian|viajn)',
      '(mi|ni|teamo|ili) [nun|ankoraŭ|jam|aktuale|daŭre] (esploras|enketas|ekzamenas|analizas|studas|pristudas) _',
    ],
    except: [
      '<we> tuj (kontrolos|rigardos|esploros|eltrovos|serĉos)',
      '(rigardos|vidos) [vin|nin] (morgaŭ|poste)',
      'mi rigardos kion (mi povas|alian)',
      'mi rigardos kiel mi',
    ],
  },
  'soon-word': {
    phrases: [
      {
        find: '(kiel eble plej (baldaŭ|rapide|frue)|plej baldaŭ eble|laŭeble (baldaŭ|rapide|frue)|baldaŭ|post (nelonge|mallonge)|siatempe|ĝustatempe)',
        instead: ['ĝis morgaŭ je la 17-a'],
      },
    ],
  },
  'vague-time': {
    phrases: [
      '^(post|en) (iom da|iu|certa|nedifinita) tempo $',
      '(respondos|pritraktos|konsideros|prijuĝos|decidos|ekzamenos|priparolos|respondo|kontaktos|kontakto|informos|sciigos|solvos|solviĝos|solvita|riparos|riparita|haveblos|disponeblos|havebla|revenos|repagos|repagita|sendos|sendita|ricevos|aŭdos|vokos|skribos|funkcios|prizorgos|traktos|ĝisdatigos|okupiĝos|pretos) ...7 (baldaŭ|kiel eble plej (baldaŭ|rapide|frue)|plej baldaŭ|laŭeble (baldaŭ|rapide|frue)|iam poste|post nelonge|post mallonge|(en|post) [la|iu] (proksima|taŭga|konvena|nelonga|mallonga|deca) (tempo|momento)|en (la|ĝusta) (proksimo|tempo)|laŭvice|iom poste|ĝustatempe|siatempe)',
      '(baldaŭ|kiel eble plej (baldaŭ|rapide|frue)|plej baldaŭ eble|post nelonge|post mallonge) ...4 (respondos|kontaktos|informos|sciigos|solvos|solviĝos|riparos|haveblos|disponeblos|revenos|repagos|sendos|ricevos|aŭdos|vokos|skribos|funkcios|prizorgos|estos (solvita|riparita|havebla|disponebla|preta|repagita|sendita)|havos|ofertos|eldonos)',
      '<we-will> _ ...5 (kiel eble plej (baldaŭ|rapide|frue)|laŭeble (baldaŭ|rapide|frue)|plej (baldaŭ|rapide|frue) (eble|kiel eble)|en proksima tempo|post nelonge)',
      '<somebody> *os ...3 (baldaŭ|siatempe) $',
      '<somebody> [do|certe|tre] (baldaŭ|siatempe) [do] *os [al vi|tien|ĉi tien] $',
      '<we-will> *os ...3 (poste|baldaŭ|siatempe) $',
      '<somebody> [nun|certe|persone|mem] (venos|alvenos|preterpasos|vizitos) [al vi|vin|tien] (baldaŭ|poste|iam|siatempe|kiel eble plej (baldaŭ|rapide|frue))',
      '(la|nia|niaj|via|viaj|mia|ĝi|ili|li|ŝi|tio|ĉio|kolego|iu|oni|<we>) [_] [_] *os ...4 ((kiel eble plej|laŭeble) (baldaŭ|rapide|frue)|en [la] [plej] proksima (tempo|estonteco)|siatempe)',
      '^(kiel eble plej (baldaŭ|rapide|frue)|laŭeble (baldaŭ|rapide|frue)|plej baldaŭ eble|iam poste|baldaŭ|post nelonge) $',
      '(<somebody>|<we>) [_] (venos|faros|respondos|skribos|kontaktos|sendos|riparos|vokos|solvos|okupiĝos|rigardos|kontrolos) ...3 kiam (eblos|<we> povos|(li|ŝi|ili|iu) povos|estos tempo|<we> (havos|trovos) tempon|(li|ŝi|ili) (havos|trovos) tempon) $',
      '(sendos|respondos|faros|solvos|korektos|riparos|kontaktos|skribos|vokos|informos|sciigos|repagos|rigardos|kontrolos) ...4 iam [poste|baldaŭ] $',
      '(sciigos|informos|kontaktos|respondos|skribos|vokos|ĝisdatigos) ...3 (tuj kiam|kiam|post kiam|tuj post kiam) (ni|mi|estos|io|eblos|ĝi|ili|la)',
    ],
    except: [
      '(ricevos|sendos) ...4 (konfirmon|konfirmmesaĝon|kvitancon|bileton|fakturon|kodon|ligilon)',
      '(vidos|revidos|renkontos|bonvenigos|revenos) ...4 (baldaŭ|poste)',
      '(revidi|vidi|bonvenigi|renkonti|esperas|espereble|ĝis|aŭdi de vi|viziti|resaniĝu) ...6 (baldaŭ)',
      'se ...6 baldaŭ',
      'tuj kiam vi',
      '(tro|tre|sufiĉe|kiom) baldaŭ',
    ],
  },
  deadline: {
    phrases: [
      '(ene de|en|post|dum|ĝis|ĉirkaŭ|atendi|atendu|proksimume|maksimume|daŭras|daŭros|bezonas|bezonos|almenaŭ|malpli ol|antaŭ|ĉiun|ĉiujn) [la|venontaj|sekvaj|proksimume|ĉirkaŭ|maksimume|pliaj|venontajn] (#|unu|du|tri|kvar|kvin|ses|sep|ok|dek|dekdu|kelkaj|kelkajn|24|48|72) [ĝis|aŭ|al] [#|du|tri|kvin|sep] [labor|pliaj|plenaj|laboraj] (sekundoj|sekundojn|minuto|minuton|minuteton|minutoj|minutojn|minutetojn|horo|horon|horoj|horojn|tago|tagon|tagoj|tagojn|labortago|labortagoj|labortagojn|semajno|semajnon|semajnoj|semajnojn|monato|monaton|monatoj|monatojn|momento)',
      'post (minuto|minuteto|momento|momenteto|horo|duonhoro|semajno)',
      // Before something whose time is known.
      '(telefonos|vokos|kontaktos|skribos|sciigos|informos|avertos|avizos) [al vi|vin|kun vi] [_] (antaŭe|antaŭ ol _|antaŭ (la|lia|ŝia|ilia|via|nia) [_] (vizito|alveno|veno|livero|ekveturo|rendevuo|kurso|koncerto|flugo))',
      'inter [la] (<ordinal>|#) [kaj duono] [horo] kaj [la] (<ordinal>|#)',
      'inter <day> kaj <day>',
      '(labortago|labortagoj|labortagojn|laborhoroj)',
      '(24|48|72) (horoj|horojn|h)',
      '(antaŭ|ĝis|je|ĉirkaŭ|de) [la] (#|tagmezo|noktomezo|<ordinal>|fino de la|fino de|<day>|17|vespero)',
      '(fine|komence|meze) de [la|ĉi tiu|venonta] (tago|semajno|monato|jaro)',
      '(ĉi-vespere|ĉi vespere|ĉi-posttagmeze|ĉi-semajne|ĉi tiun semajnon|ĉi-monate|hodiaŭ vespere|hodiaŭ posttagmeze|morgaŭ matene|tagmeze)',
      '(venontan|venonta|sekvan|proksiman|ĉi tiun) (semajnon|semajno|monaton|monato|jaron|printempo|printempon|someron|aŭtunon|vintron|<day>)',
      '(venontsemajne|venontmonate|venontjare)',
      '[la] (<ordinal-accusative>) [de]',
    ],
  },
  'day-named': {
    phrases: ['<day>', '(nun|tuj|senprokraste|ĝuste nun|samtempe|jam nun|tujtuj|dum la nokto|tagmeze|vespere|matene)'],
    except: ['(bedaŭras|pardonu|pardonpetas) ...6 <day>', 'tuj kiam'],
  },
  condition: {
    phrases: [
      { find: '(se|krom se|kaze ke|okaze ke)', except: ['(scii|kontroli|rigardi) se'] },
      '(post kiam|kiam|tuj kiam|ĝis) (vi|ni (ricevos|havos) (vian|viajn))',
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
  investigation: {
    phrases: [
      '<we> [<adverb>] (malfermis|malfermos|malfermas|kreis|kreos|kreas|registris|registros|registras|enskribis|enskribos|enskribas|starigis|starigos|starigas|komencis|komencos|komencas|lanĉis|lanĉos|lanĉas|sendis|arkivis) [novan|vian|la|ĉi tiun|internan|oficialan] (*kazon|bileton|*plendon|*esploron|*enketon|*peton|*serĉon|*raporton|riparmendon|reklamacion|la kazon)',
      '<we> [<adverb>] (eskaladis|eskalados|eskaladas|plusendis la kazon|altigis la kazon|plusendis vian (kazon|plendon)|transdonis vian (kazon|plendon)) [al]',
      '(mi|ni|teamo|fako|servo|specialistoj|teknikistoj|inĝenieroj|ili) [<adverb>] (esploros|enketos|ekzamenos|esploras|enketas) [la|tion|ĉi tion|pri|vian|plu|plue]',
      '(kazo|bileto|plendo|enketo|esploro|reklamacio|serĉo|peto) (estas|estis|jam estas|nun estas|estos) (malfermita|kreita|registrita|enskribita|sendita|komencita|lanĉita|eskaladita|starigita)',
      '(via|la) (kazo|plendo|afero) (estas|estos) esplorata',
    ],
    except: [
      '(se|ĝis|krom se|antaŭ ol|ĉu|kiam|kazo ke) [vi] ...8 (kazon|bileton|plendon|enketon|kazo|bileto)',
      // What hangs on the customer's next message promises nothing yet.
      '(sendu|donu|skribu|diru|indiku|bonvolu) ...8 (kaj|tiam|por ke|do) [tiam|tuj] <we> [<adverb>] (esploros|enketos|ekzamenos|malfermos|registros|kreos)',
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
