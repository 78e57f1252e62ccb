/** Named lists that the patterns of this pack use: `<cannot>` stands for any of the forms below. */
export const lists = {
  we: 'mi|ni',
  // What stands between a subject and its verb.
  adverb:
    'nun|ankaŭ|tuj|ĵus|certe|volonte|rapide|ĝoje|kun plezuro|persone|mem|poste|ja|denove|bedaŭrinde|ankoraŭ|jam|simple|vere|do|tamen|unue|plue|momente|nuntempe|hodiaŭ|ĝis nun|principe|ĝenerale|kutime|aktuale|ĉi-momente|plue|krome|ĉe ni|ĉi-foje|ĉi foje|tute|absolute|neniel|verŝajne|eble|ree|ĉiam|sincere|intertempe',
  cannot:
    'ne [nun|ankoraŭ|plu|ankaŭ|momente|nuntempe|simple] (povas|povis|povos|povus|sukcesas|sukcesis|kapablas|rajtas|scipovas)',
  // What a thing does that can be had, done or used, whatever its name.
  'is-there':
    '*eblas|*eblos|akceptiĝas|permesatas|permesiĝas|ekzistas|vendiĝas|ofertiĝas|inkluzivas|inkluzivatas|validas|kongruas|subtenatas|aplikiĝas|restas|restos|fariĝas|praktikatas|praktikiĝas|presblas|akceptatas|ofertatas|vendatas|liveratas|repagatas|inkluzivitas|planitas|antaŭviditas|servatas|produktatas',
  // The day of the month, the hour of the day.
  ordinal:
    'unua|dua|tria|kvara|kvina|sesa|sepa|oka|naŭa|deka|dekunua|dekdua|1-a|1a|2-a|2a|3-a|3a|4-a|4a|5-a|5a|6-a|6a|7-a|7a|8-a|8a|9-a|9a|10-a|10a|11-a|11a|12-a|12a|13-a|13a|14-a|14a|15-a|15a|16-a|16a|17-a|17a|18-a|18a|19-a|19a|20-a|20a|21-a|21a|22-a|22a|23-a|23a|24-a|24a|25-a|25a|26-a|26a|27-a|27a|28-a|28a|29-a|29a|30-a|30a|31-a|31a',
  'ordinal-accusative':
    '1-an|1an|2-an|2an|3-an|3an|4-an|4an|5-an|5an|6-an|6an|7-an|7an|8-an|8an|9-an|9an|10-an|10an|11-an|11an|12-an|12an|13-an|13an|14-an|14an|15-an|15an|16-an|16an|17-an|17an|18-an|18an|19-an|19an|20-an|20an|21-an|21an|22-an|22an|23-an|23an|24-an|24an|25-an|25an|26-an|26an|27-an|27an|28-an|28an|29-an|29an|30-an|30an|31-an|31an',
  // What one is glad to do without: its absence is good news.
  'bad-thing':
    'problem*|kromkost*|kost*|kotiz*|limdat*|limo|limoj|limig*|malfru*|prokrast*|blokit*|difekt*|perdi*|perdo*|forviŝit*|nuligit*|fermit*|hakit*|erar*|danĝer*|risk*|dubo|dubon|duboj|dubojn|duba|dubaj|dubinda*|ĝen*|pun*|monpun*|devig*|postul*|neces*|bezon*|malbon*|malfacil*|malproksim*|malpermes*|malsukces*|kaŝit*|kialo*|kaŭz*|hast*|urĝ*|impost*|komplik*|grav*|maltrankvil*|zorg*|kaptilo*|kroma kosto|kromaj kostoj|plend*|cim*|virus*|pagend*|kontraŭ*',
  // Who needs nothing and pays nothing is told good news.
  'is-needed':
    'necesas|necesos|necesis|bezonas|bezonos|bezonatas|bezoniĝas|endas|endos|postulas|postulos|postulatas|devas|devos|kostas|kostos|pagas|pagos|pagendas|perdiĝ*|malaper*|ŝanĝiĝ*|difektiĝ*',
  'takes-money':
    'kalkulas|kalkulos|kalkulis|fakturas|fakturos|fakturis|depagas|depagos|depagis|debetas|debetos|pagigas|pagigos|ŝargas|ŝargos|prenas|prenos|pagas|pagos|pagu|ŝuldas|riskas|perdas|perdos|kostas|kostos|aldonas|aldonos',
  // What one asks about to be without it.
  avoided:
    'nuks*|lakt*|glut*|suker*|alkohol*|viand*|ov*|arakid*|konserv*|alergen*|soj*|palm*|paraben*|plumb*|kemi*|best*|pork*|pest*',
  have: 'havas|havis|havos|ofertas|ofertis|ofertos|vendas|vendis|vendos|proponas|akceptas|akceptis|akceptos|permesas|permesos|provizas|enhavas|inkluzivas|liveras|liveros|trovas|trovis|vidas|sendas|riparas|anstataŭigas|repagas|disponas|troviĝas|disponeblas|haveblas|restas|validas|funkcias',
  day: 'hodiaŭ|morgaŭ|postmorgaŭ|ĉi-vespere|ĉi vespere|ĉi-nokte|ĉi-posttagmeze|ĉi-matene|lundon|mardon|merkredon|ĵaŭdon|vendredon|sabaton|dimanĉon|lunde|marde|merkrede|ĵaŭde|vendrede|sabate|dimanĉe|lundo|mardo|merkredo|ĵaŭdo|vendredo|sabato|dimanĉo|venontsemajne|venontmonate|januaro|februaro|marto|aprilo|majo|junio|julio|aŭgusto|septembro|oktobro|novembro|decembro',
  website:
    'retejo|retejon|retpaĝo|retpaĝon|retpaĝaro|retpaĝaron|paĝo|paĝon|paĝaro|paĝaron|hejmpaĝo|hejmpaĝon|oftaj demandoj|oftajn demandojn|helpopaĝo|helpopaĝon|helppaĝo|helppaĝon|manlibro|manlibron|gvidilo|gvidilon|gvidlibro|gvidlibron|uzlibro|uzlibron|uzgvidilo|uzgvidilon|dokumentaro|dokumentaron|klarigpaĝo|klarigpaĝon|uzinstrukcio|uzinstrukcion|instrukcio|instrukcion|instrukcioj|instrukciojn|kondiĉoj|kondiĉojn|vikio|vikion|forumo|forumon|blogo|blogon',
  thanks:
    'dankon|dankegon|dankojn|dankegojn|multan dankon|koran dankon|grandan dankon|(mi|ni) [tre|kore|multe|sincere|elkore|ege] (dankas|dankegas) [al] [vin|vi]|dankante',
  contact:
    'kontakto|kontaktiĝo|kontakti|kontaktiĝi|kontaktado|mesaĝo|mesaĝoj|demando|demandoj|letero|retletero|retmesaĝo|retpoŝto|voko|vokoj|voki|telefono|telefonvoko|telefoni|skribi|skribo|intereso|interesiĝo|vizito|viziti|mendo|mendi|mendoj|fido|raporto|raporti|atentigo|atentigi|averto|informo|informoj|informi|sciigo|sciigi|peto|komento|komentoj|reago|turni|turniĝi|elekti|elekto|demandi|rakonti|veno|veni|alveno',
  wish: 'bonan|belan|agrablan|mirindan|feliĉan|sukcesan|trankvilan|plezuran|ĝojan|bonegan|malstreĉan|sanan|fruktodonan|ravan',
  // What else is wished, where a wish is all that is said: "Sekuran vojaĝon!"
  'wish-alone':
    'sekuran|varman|amuzan|ĉarman|gajan|interesan|ripozigan|kvietan|neforgeseblan|memorindan|senzorgan|glatan|sunan|fruan|rapidan|komfortan|serenan|dolĉan|inspiran|ekscitan|kontentigan|helan|harmonian',
  daytime:
    'tagon|matenon|vesperon|nokton|posttagmezon|antaŭtagmezon|semajnon|semajnfinon|tagreston|tagfinon|reston de la (tago|vespero|semajno)|restaĵon de la (tago|vespero)',
  money:
    '(eŭroj|eŭrojn|dolaroj|dolarojn|frankoj|frankojn|kronoj|kronojn|zlotoj|zlotojn|pundoj|pundojn|steloj|stelojn|enoj|enojn)',
  // The pauses that an agent asks for.
  moment:
    'momenton|momenteton|momentojn|minuton|minuteton|minutojn|minutetojn|sekundon|sekundeton|sekundojn|momento|momenteto|minuteto|sekundeto',
  count: 'unu|du|tri|kvar|kvin|dek|kelkajn|kelkaj|kelk|mallongan|etan|plian|#',
  'look-up':
    'kontrolas|kontrolos|kontroli|kontrolu|rigardas|rigardos|rigardi|rigardu|trarigardas|trarigardos|trarigardi|trarigardu|serĉas|serĉos|serĉi|serĉu|esploras|esploros|esplori|demandas|demandos|demandi|demandu|legas|legos|legi|malfermas|malfermos|malfermi|ŝargas|konsultas|konsultos|konsulti|vidos|eltrovas|eltrovos|eltrovi|verkontrolas|verkontroli|relegas|relegos|petas informojn|telefonas|telefonos|telefoni',
  'private-message':
    'privata mesaĝo|privatan mesaĝon|privataj mesaĝoj|privatajn mesaĝojn|privatmesaĝo|privatmesaĝon|rekta mesaĝo|rektan mesaĝon|rektaj mesaĝoj|rektajn mesaĝojn|pm|dm|pmn|dm-on|pm-on|dm-n|pm-n',
  // Who promises, with what may stand before the verb.
  'we-will':
    '(mi|ni|nia teamo|la teamo|mia teamo) [vin|al vi|tion|ĝin|ilin] [certe|ankaŭ|volonte|persone|nepre|poste|plue|ja|mem|kompreneble] [vin|al vi|tion|ĝin|ilin]',
  somebody:
    '(iu|unu|nia|mia|la|respondeca|via) [_] [el|de] [nia|niaj|la|mia|miaj] [_] (teamo|kolego|kolegoj|kolegino|kunlaboranto|kunlaborantoj|kunlaborantino|dungito|specialisto|specialistoj|estro|estrino|fako|sekcio|kolektivo|teknikisto|kasisto|kontisto|instruisto|organizanto|organizantoj|sekretario|komitato|redaktoro|redakcio|bibliotekisto|administranto|inĝeniero|agento|servo|kuriero|vendejo|direktoro|respondeculo|fakulo|fakulino|fakuloj|*isto|*istino|*istoj|*fako|*servo|*teamo)|iu|oni|(li|ŝi|ili|kolego|kolegino|specialisto|teknikisto|kuriero|teamanoj|inĝenieroj|fakuloj)',
  team: 'evoluigantoj|evoluigantojn|programantoj|programantojn|kreintoj|desegnistoj|desegnistojn|redaktistoj|estraranoj|estraranojn|respondeculoj|respondeculojn|ĉefo|ĉefon|ĉefoj|mastro|mastron|manaĝero|manaĝeron|produktisto|produktiston|fabrikanto|fabrikanton|kontisto|kontiston|centrejo|centrejon|centralo|labor-teamo|teamo|teamon|kolego|kolegon|kolegoj|kolegojn|kolegino|kolegaro|fako|fakon|estro|estron|estraro|estraron|vendejo|vendejon|butiko|butikon|stabo|stabon|sekcio|sekcion|programistoj|programistojn|inĝenieroj|inĝenierojn|teknikistoj|teknikistojn|administracio|redakcio|redaktoroj|specialisto|specialistoj|specialistojn|direkcio|filio|kuriero|depoto|organizantoj|organizantojn|organizanto|organizanton|instruisto|instruiston|instruistoj|instruistojn|kasisto|kasiston|retestro|retestron|komitato|komitaton|sekretario|sekretarion|sekretariejo|sekretariejon|respondeculo|respondeculon|prezidanto|prezidanton|poŝto|poŝton|liveranto|liveranton|liveristo|liveriston|provizanto|provizanton|kurieron|banko|bankon|hotelo|hotelon|aŭtoro|aŭtoron|eldonejo|eldonejon|redakcion|administracion|oficejo|oficejon',
  'turn-to':
    '(kontaktu|voku|telefonu|alvoku|vizitu|alskribu|kontakti|voki|telefoni|viziti|alskribi) [al] (nin|ni|min|nian _|la _|vian _|ilin|nia _|via _|subtenon|klient-servon|klientservon|#)|(vizitu|viziti) ((iun|unu|la|nian) [_] (filion|vendejon|butikon|oficejon|giĉeton|agentejon|servejon)|unu el niaj _)|(uzu|uzi|plenigu|plenigi) (la|nian) (kontaktformularon|kontaktan formularon|retformularon|retan formularon|plendformularon|formularon por (plendoj|kontakto))|(demandu|demandi|plendu|informiĝu) (ĉe|en|al) (la|nia|via|iu|iun) _|(turnu|turni) vin al|turniĝi al|(skribu|skribi|retpoŝtu|retpoŝti|sendu (retmesaĝon|retleteron|mesaĝon|leteron)|sendi (retmesaĝon|retleteron|mesaĝon|leteron)) [retmesaĝon|retleteron|leteron|mesaĝon] al (ni|mi|nia|la|ili|via)|(parolu|paroli|interparolu) kun (ni|nia|la|via)|(iru|iri|venu|veni) al (nia|la|via|unu|iu) [_] (vendejo|butiko|filio|oficejo|giĉeto|stacio)|(plenigu|plenigi|sendu|sendi) ...2 (formularon|peton) ...3 (ĉe|en|sur|per)',
  'look-at':
    '(vizitu|viziti|rigardu|rigardi|legu|legi|konsultu|konsulti|kontrolu|kontroli|trarigardu|trarigardi|malfermu|malfermi|vidu|vidi) [en|sur|ĉe] (nia|la|nian|ĉi tiu|ĉi tiun|niaj|niajn|tiu|tiun) [_] (<website>|ligilon|ligilo|artikolon|artikolo)|(alklaku|alklaki|klaku|klaki|sekvu|sekvi) ...2 (ligilon|ligilo|ĉi tie|tie)|(iru|iri) al (nia|la) ...1 <website>|(trovos|trovi|trovas|vidi|vidos|vidas|legi|legos|ekscii|ekscios) ...3 (en|sur|ĉe) (nia|la|ĉi tiu|niaj) ...1 (<website>|ligilo|artikolo)',
  // Where agents work.
  business:
    '(*ejo|hotelo|banko|restoracio|butiko|biblioteko|muzeo|*servo|kliniko|apoteko|firmao|klubo|*centro|subteno|teamo|kompanio|asocio|fervojo|urbo|teatro|kino)',
  // What agents ask for, and with which words.
  'give-me':
    '(ĉu <we> (povas|povus|rajtas|rajtus) (havi|ricevi|peti|scii|ekscii|demandi)|(bonvolu|bonvole|bv) [ankaŭ|nun|nur] (doni|sendi|skribi|indiki|diri|sciigi|mencii|tajpi|enigi|konigi)|<we> [nun|ankoraŭ|ankaŭ] (bezonas|bezonos|bezonus|petas)|donu|sendu|skribu|diru|indiku|tajpu|ĉu vi (povas|povus|bonvolus|bonvolas|volas) [bonvole|ankaŭ] (doni|sendi|skribi|indiki|diri|sciigi|mencii|tajpi)) [al mi|al ni]',
  another: '(alia|alian|nova|novan|plia|plian|dua|duan|ĝusta|ĝustan|ankaŭ)',
  'email-address': '(retadreso|retpoŝtadreso|retpoŝta adreso|retpoŝto|imejlo|e-mail|email|ret-adreso)',
  'email-address-accusative': '(retadreson|retpoŝtadreson|retpoŝtan adreson|retpoŝton|imejlon|ret-adreson)',
  'reference-number':
    '(mendonumero|mendo-numero|mendnumero|pakonumero|sendonumero|biletnumero|rezervonumero|rezervokodo|rezervkodo|kaznumero|spurnumero|konfirmkodo|konfirmnumero|fakturnumero|referenconumero|referencnumero|pakaĵnumero|aliĝnumero|aliĝonumero|registronumero|numero de (la|via) (mendo|rezervo|kazo|pakaĵo|fakturo|bileto))',
  'reference-number-accusative':
    '(mendonumeron|mendo-numeron|mendnumeron|pakonumeron|sendonumeron|biletnumeron|rezervonumeron|rezervokodon|rezervkodon|kaznumeron|spurnumeron|konfirmkodon|konfirmnumeron|fakturnumeron|referenconumeron|referencnumeron|pakaĵnumeron|aliĝnumeron|aliĝonumeron|registronumeron|numeron de (la|via) (mendo|rezervo|kazo|pakaĵo|fakturo|bileto))',
  'account-number':
    '(kontonumero|klientnumero|klientonumero|membronumero|kontraktnumero|kontraktonumero|polisnumero|numero de (la|via|mia) (konto|kontrakto|poliso|membrokarto))',
  'account-number-accusative':
    '(kontonumeron|klientnumeron|klientonumeron|membronumeron|kontraktnumeron|kontraktonumeron|polisnumeron|numeron de (la|via|mia) (konto|kontrakto|poliso|membrokarto))',
  digits: '(#|0*|1*|2*|3*|4*|5*|6*|7*|8*|9*)',
  'number-word': '(unu|du|tri|kvar|kvin|ses|sep|ok|naŭ|dek|dekdu)',
  number: '(#|<number-word>)',
  persons: '(personoj|homoj|gastoj|plenkreskuloj|pasaĝeroj|vojaĝantoj|partoprenantoj|uloj)',
  journey:
    '(vojaĝi|vojaĝas|vojaĝos|veturi|veturas|veturos|flugi|flugas|flugos|ekveturi|forveturi|ekiri|foriri|bileto|bileton|biletojn|trajnbileton|trajnbileto|flugbileton|flugo|flugon|trajno|trajnon|buso|buson|taksio|taksion|pramo|pramon|veturo|veturon|vojaĝo|vojaĝon)',
  travelling: '(vojaĝi|veturi|flugi|iri|vojaĝos|veturos|flugos)',
  product:
    '(modelo|aparato|produkto|artikolo|telefono|presilo|komputilo|tekokomputilo|enkursigilo|modemo|lavmaŝino|televidilo|kamero|tabulkomputilo|versio|horloĝo|biciklo)',
  'product-accusative':
    '(modelon|aparaton|produkton|artikolon|telefonon|presilon|komputilon|tekokomputilon|enkursigilon|modemon|lavmaŝinon|televidilon|kameron|tabulkomputilon|version|horloĝon|biciklon)',
  'model-code': '(*0|*1|*2|*3|*4|*5|*6|*7|*8|*9)',
  // What placeholders that people write are about, and what they say of it.
  whose:
    'klienta|de kliento|de la kliento|de la klienta|kliento|via|nia|la|persona|antaŭa|familia|plena|agenta|de agento|de la agento|firmaa|de la firmao|produkta|de la produkto|menda|de la mendo|faktura|de la fakturo|sekva',
  blank:
    'nomo|nomon|antaŭnomo|familinomo|uzantnomo|numero|numeron|mendonumero|mendo-numero|dato|daton|tago|horo|tempo|sumo|sumon|prezo|adreso|adreson|retadreso|telefonnumero|ligilo|ligilon|kialo|kialon|problemo|titolo|subskribo|kodo|kodon|referenco|firmaonomo|produkto|produktonomo|kliento-nomo|klientnomo',
  // What an agent can only expect: what it will be about, and what will happen to it.
  outcome:
    'ke (tio|ĝi|ĉio|tiu|nenio|la|via|viaj|ili|li|ŝi|vi|morgaŭ|hodiaŭ|ĉi tio|ĉi tiu|neniam|ne)|sukceson|alvenon|liveron',
  arriving:
    'alvenos|venos|atingos|liveriĝos|estos (tie|ĉe vi|liverita|preta|pretaj|solvita|riparita|en ordo|tie ĉi|ĉi tie|repagita)|funkcios|solviĝos|ripariĝos|pretos|ricevos|sukcesos|aperos|restos|okazos|revenos|restariĝos|rekomenciĝos|finiĝos|malfermiĝos|venkos',
  succeeding: 'helpos|daŭros|plaĉos|eltenos|taŭgos|kongruos|konvenos|akceptos|aprobos|konsentos',
  // What was not done, and what the customer wished to be otherwise.
  read: '*inta|*intaj|pli atenta|pli zorga',
  'read-if': '*intus',
  // What is no fault of whoever did not do it.
  'befell-part':
    'ricevinta|havinta|vidinta|trovinta|perdinta|ĝuinta|povinta|vivinta|estinta|okazinta|spertinta|malsaniĝinta',
  'befell-if':
    'ricevintus|havintus|vidintus|trovintus|perdintus|ĝuintus|povintus|estintus|okazintus|spertintus|ŝatintus|volintus|malsaniĝintus',
  // What stands between "vi" and what the customer is said to have done.
  surely:
    'plej verŝajne|vere|ja|simple|klare|evidente|denove|bedaŭrinde|ankaŭ|verŝajne|ŝajne|jam|certe|supozeble|mem|tute|do|nu',
  // What the customer entered, sent or chose.
  'wrong-thing':
    '(malĝustan|malĝustajn|neĝustan|neĝustajn|eraran|erarajn|neekzistantan|neekzistantajn|nekompletan|nekompletajn|malkompletan|malaktualan|malaktualajn|nevalidan|nevalidajn|malvalidan|nelegeblan|nelegeblajn|misskribitan|malkorektan|malkorektajn)',
  customers:
    '(plej multaj|plej multe da|plejmulto da|la plejmulto de|la plimulto de|ĉiuj aliaj|ĉiuj|aliaj|miloj da|multaj aliaj|la aliaj) [aliaj|el|de] [niaj|la|el niaj] (klientoj|uzantoj|homoj|gastoj|vojaĝantoj|aĉetantoj|personoj)',
  sell: 'premian|premia|oran|ora|oran|plusan|plusa|familian|familia|pli grandan|pli granda|plian|novan|pli altan|pli alta|pintan|plilongigitan|plilongigita|longigitan|etenditan|specialan|speciala|specialajn|specialaj',
  offer:
    '*pakaĵo|*pakaĵon|*tarifo|*tarifon|kategorio|kategorion|abono|abonon|membreco|membrecon|garantio|garantion|asekuro|asekuron|versio|version|karton|pakaĵo|pakaĵon|*karto|*karton|*abono|*abonon|*membreco|*membrecon|*asekuro|*asekuron|*versio|*version|*garantio|*garantion|*planon|*plano|oferton|oferto|rabaton|rabato|proponon|propono|varianton|varianto|konton|konto|pakon|novaĵleteron|kurson|kolekton|aldonaĵon|aldonaĵojn|akcesoraĵojn|modelon|modelo|abonplanon|abonplano|lojalecprogramon',
} as const
