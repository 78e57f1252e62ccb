import type { Topic, TopicWords } from '../../../src/locale.ts'

/** What agents promise to do, by when, and what they look into. */
export const followUpPromises = {
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
      '(atendu|atendi) (nian|mian|lian|ŝian|ilian) [_] (respondon|vokon|mesaĝon|retmesaĝon|leteron|telefonvokon)',
      '(la|nia) [_] (komitato|estraro|redakcio|direkcio|juĝantaro|fako|teamo|oficejo|administracio|sekretario) [nun|poste|tiam|mem] (decidos|priparolos|diskutos|pridiskutos|pritraktos|konsideros|ekzamenos|prijuĝos|traktos|studos|pripensos)',
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
      '<we-will> (faros|klopodos) [nian|mian|ĉion|plejan|eblan|la] [eblon|plejeblon|eblan|plej] [por] (solvi|ripari|korekti|aranĝi|plirapidigi|trovi)',
      '(repago|mono|respondo|pakaĵo|mendo|konfirmo|anstataŭaĵo|bileto|biletoj|letero|revuo|libro) [_] (venos|alvenos|pretos|sekvos) [al vi|tre|ja] baldaŭ|(repago|mono|respondo|pakaĵo|mendo|konfirmo|anstataŭaĵo|bileto|biletoj|letero|revuo|libro) baldaŭ (venos|alvenos|pretos|sekvos)',
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
      '<we-will> [do|ankoraŭ] (demandos|pripensos|vidos) [pri tio|tion] $',
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
      '^(kiam|tuj kiam|post kiam) <we> (havos|trovos) [iom da] (tempo|tempon)',
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
      '(telefonos|vokos|kontaktos|skribos|sciigos|informos|avertos|avizos) [al vi|vin|kun vi] [_] [_] (antaŭe|antaŭ ol _|antaŭ (la|lia|ŝia|ilia|via|nia) [_] (vizito|alveno|veno|livero|ekveturo|rendevuo|kurso|koncerto|flugo))',
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
} as const satisfies Partial<Record<Topic, TopicWords>>
