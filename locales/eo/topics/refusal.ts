import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Refusals and what makes up for them. */
export const refusal = {
  refusal: {
    phrases: [
      // A refusal is none the less one for being thought.
      {
        find: '(mi|ni) ne (kredas|pensas|opinias|supozas|imagas) , ke [ni|mi|oni|ĝi|tio|ankoraŭ|tie|vi] [plu|ankoraŭ|nun] (havas|vendas|ofertas|akceptas|liveras|povas|estas|eblas|haveblas|ekzistas|restas|permesas|faras|sendas|troviĝas|pretos|eblos)',
        except: ['ne (kredas|pensas|opinias|supozas) , ke ...5 <bad-thing>'],
      },
      'ne (estas|troviĝas|haveblas|restas) [bedaŭrinde] $',
      '(ĉio|ĉiuj|ili|ĝi) [jam|nun|bedaŭrinde] (elvenditas|elvendiĝis|forvendiĝis|okupitas|rezervitas|plenas)',
      {
        find: '^ne',
        only: [
          'ne ,',
          'ne $',
          'ne (en|por|kun|per|sur|ĉe|al|je|dum|tie|<day>) ...4 $',
          'ne (ĉi tie|ĉe ni|ĉi-jare|ĉi-foje|ĉi-semajne|ĉi-monate|en ĉi) ...3 $',
          'ne (bedaŭrinde|pardonu|sinjoro|sinjorino|hodiaŭ|nun|momente|ankoraŭ)',
        ],
        except: [
          'ne (kriu|koleru|ploru|hontu|skribu|sendu|faru|premu|uzu|donu|malfermu|malŝaltu|atendu)',
          'ne ...6 (necesas|bezonas|kosto|kostoj|kotizo|kotizoj|kostas|senpage|senpaga|pagi|pagas|problemo|problemoj|zorgu|timu|hezitu|maltrankviliĝu|kromkosto|kromkostoj|aldonaj|ĝenas|ĝenis|sufiĉas)',
          'ne (ne|ja) (zorgu|timu|forgesu)',
          'ne vi ne (devas|bezonas|ĝenas)',
          'ne ...8 (ne|neniu|nenia|neniuj) [plu|jam] [estas|estis|estos|restas|troviĝas|ekzistas|havas|havos|enhavas|okazis|okazos|kaŝiĝas] ...2 <bad-thing>',
          'ne ...4 (nenio|nenion) ...1 (pagenda|farenda|mankas|ŝanĝiĝis|perdiĝis|malaperis|kostas)',
          'ne ...4 (kostas|kostos) nenion',
          'ne ...4 ne (mankas|malfruas|malfruos|ŝanĝiĝis|ŝanĝiĝos|perdiĝis|perdiĝos|malaperis)',
        ],
      },
      '^(tute|bedaŭrinde|pardonu|domaĝe|ve|nu) ne $',
      '^(nop|nee|neee|neeee|nepe|nek nek|ne ne) $',
      '^(ankoraŭ|nun|hodiaŭ|momente|morgaŭ|tie|ĉe ni|ĉi-jare|ĉi-semajne|ĉi-monate|ĉi-foje|ĉi tie|ĉi tie ne|surloke|rete|telefone) ne $',
      '(bedaŭrinde|domaĝe|do|sed) ne $',
      '(bedaŭrinde|domaĝe|pardonu) (ne|neniu|neniun|neniuj|neniujn|nenia|nenian|neniaj|neniajn|nenio|nenion|neniom) [_] $',
      '(mi timas|ŝajnas|mi bedaŭras) ke ne $',
      // Not being able to, not being possible.
      // Somebody else, behind it, can: "Mi ne povas, vi povas ...".
      {
        find: '[<we>|oni|ili|li|ŝi|ĝi|tio] [<adverb>] <cannot> [*i|plu|jam|nun|ankoraŭ|vin|ĝin|ilin|tion|nin|min|al|pri|ĉi|pli|tiel|por|la|vian|viajn|nian|iun]',
        except: ['<cannot> (vi|mi|ni|li|ŝi|ĝi|ili|oni)'],
      },
      '[<we>|oni|ili|li|ŝi|ĝi|tio] [<adverb>] <cannot>',
      '(tio|ĉi tio|ĝi|tiel|tiu) [<adverb>] ne (eblas|eblis|eblos|eblus|permesatas|sukcesis|validas)',
      'ne (eblas|eblis|eblos|eblus) $',
      'ne [plu|ankoraŭ|nun|jam|ĝis nun|momente|eĉ] <is-there>',
      {
        find: '(ne plu|jam ne) _',
        except: [
          '(ne plu|jam ne) (necesas|devas|devos|devu|bezon*|okaz*|ripet*|zorg*|tim*|mank*|malfru*|blok*|ĝen*|pag*|perd*|doloras|indas|gravas)',
          '(ne plu|jam ne) (estas|estos|havas|havos|enhavas|aper*|trov*|vid*|spert*|ricev*) ...2 <bad-thing>',
          '(ne plu|jam ne) (volas|deziras|ŝatas|memoras|ricev*|sendos|aper*) ...1 (viajn|vian|reklam*|novaĵleter*|tiajn|tian|mesaĝ*|leter*|retmesaĝ*|memorig*|sciig*|aviz*|vokojn|telefonvokojn|fakturojn)',
          '(se|ĉu|kiam|kial|por ke|ke) ...4 (ne plu|jam ne)',
        ],
      },
      {
        find: '(mankas|mankos) [nun|bedaŭrinde|momente|nuntempe|al ni] [_] [_] (ĉe|en|el|al) (la|nia|niaj|ni|tiu|ĉi tiu)',
        except: [
          '(ne|nenio|neniu|neniam|nenie|kio|kiu|ĉu|se|nur|ankoraŭ) ...2 (mankas|mankos)',
          '(mankas|mankos) [nur|ankoraŭ|nun] (via|viaj|al vi|nur|io)',
        ],
      },
      '(neeble|neebla|neeblaj|neeblas|malebla|maleblaj|maleble|maleblas|ekskludita|ekskluditaj|ekskluzivita|ekskluzivitaj|ekskludataj|ekskludata|esceptita de|esceptitaj de|ekskludite|ekskludiĝas|ne estas eble|ne estas ebla|ne estas permesite|ne estas permesata|malpermesita|malpermesate|estas malpermesate|malpermesite|malpermesataj|malpermesata|malpermesitaj|malpermesatas|malpermesitas)',
      // Not having.
      '(<we>|oni|ili|li|ŝi|ĝi|tio|hotelo|hoteloj|restoracio|vendejo|butiko|magazeno|firmao|teamo|unu|ambaŭ|tiu|tiuj|bedaŭrinde|kiu|kiuj) [<adverb>] ne [plu|ankoraŭ|nun] <have>',
      {
        find: '<we> [<adverb>] ne [plu] _',
        except: [
          '<we> [<adverb>] ne [plu] (nur|sole|mensog*|ŝtel*|tromp*|fraŭd*|forges*|dub*|sci*|cert*|kompren*|memor*|bezon*|postul*|petas|petos|demandas|kulpig*|perd*|hezit*|ĉes*|intenc*|tim*|kolekt*|uz*|divid*|ŝanĝis|ŝanĝos|ŝarg*|ŝarĝ*|debet*|faktur*|kalkul*|pagig*|prenis|prenos|ricev*|ĝen*|las*|vol*|ŝat*|kred*|pens*|opini*|rimark*|aŭd*|blokis|blokos|forigis|forigos|nuligis|nuligos|malabon*|estas|estos|estis|dezir*|devas|devos|konsent*|samopin*|faris|diris|decidis|kreis|inventis|elektis|skribis|antaŭvidis|transdon*|publikig* (viajn|vian)|konservas (viajn|vian|kart*|datum*)|stokas (viajn|vian)|vendas (viajn|vian)|hast*|rapid*|urĝ*|antaŭvid* (problem*|ŝanĝ*|prokrast*)|vid* (problem*|kial*|erar*)|garanti*|promes*)',
        ],
      },
      '(ĝi|tio|ili|tiu|tiuj) [<adverb>] [tie|ĉi tie] ne [plu] (haltas|haltos|veturas|flugas|iras|taŭgas|konvenas|kongruas|sufiĉas|apartenas|ampleksas|kovras)',
      '(tion|ĝin|ilin|ĉi tion) [<we>|<adverb>] ne [plu|ankoraŭ] <have>',
      {
        find: '<we> [<adverb>] <have> (neniun|neniujn|nenian|neniajn|nenion)',
        except: ['(neniun|nenian) [ajn] (ideon|imagon|scion|dubon|intereson vendi)'],
      },
      {
        find: '(restas|restis|estas|troviĝas|ekzistas|haveblas|disponeblas) [plu|ankoraŭ|bedaŭrinde|nun|ĉe ni|tie|jam] (neniu|neniuj|nenia|neniaj) (loko|lokoj|bileto|biletoj|ĉambro|ĉambroj|tablo|tabloj|libera|liberaj|sidloko|sidlokoj|ekzemplero|ekzempleroj|alia|aliaj|eblo|ebleco|rabato|flugo|trajno|buso|parkejo|lifto|dato|datoj|tempo|taksio|lito|litoj)',
      },
      '(<we>) (neniun|neniujn|nenian|neniajn|nenion) _ (havas|trovis|trovas|vidas|ofertas|vendas)',
      '(<we>) nenion (havas|trovis|trovas|vidas|ofertas)',
      {
        find: '<we> neniam <have>',
        except: [
          'neniam _ ...3 (viajn|vian|reklam*|spam*|nepetit*|sen via|al triaj|al aliaj|datumojn|plend*|problem*)',
        ],
      },
      '(la|nia|niaj|via|viaj|tiu|tiuj|ĉi tiu|ĉi tiuj) _ [_] [bedaŭrinde|plu|tamen] ne [plu|ankoraŭ] (funkcias|havas|permesas|kovras|kovros|ampleksas|validos|ofertas|inkluzivas|subtenas|enhavas|akceptas|disponeblas|haveblas|eblas|validas|kongruas)',
      'vi [bedaŭrinde|tamen|do] ne [plu] (ricevos|ricevas|havos) [plu|vian|la|ian|iun|plenan|tutan] (repago*|monon|kompenso*|rabato*|kreditp*|poento*|bonus*|anstataŭ*|senpag*)|(repagon|kompenson|rabaton|monon|ĝin|tion) vi [bedaŭrinde|tamen|do] ne [plu] (ricevos|ricevas|havos)',
      'vi [bedaŭrinde|tamen|do] ne [plu|ankoraŭ] (povas|rajtas|povos|rajtos) _',
      '(neniu|neniuj) (el ni|el nia teamo|ĉe ni|ĉi tie|el niaj _) _',
      '<we> [_] (*on|*ojn) [bedaŭrinde|tamen] ne [plu|ankoraŭ] <have>',
      '<we> [<adverb>] ne [plu] (reprenas|reprenos|redonas|redonos|pagas|pagos|kompensas|kompensos|okupas|presos|printas|akompanas|veturigas|registras|enskribas|instruas|kunlaboras|asekuras|transportas|mendas|mendos|adaptas|muntas|agnoskas|rekonas|aldonas|faros|faras tiajn|havos|sukcesos|povigas|donas|donos|sendas|sendos|akceptas|akceptos|liveras|liveros|rabatas|rezervas|konservas tiel|malfermos|riparas|riparos|produktos|organizos|eldonos|repagos|interŝanĝos|ŝanĝas|ŝanĝos|enlasas|pritraktas|traktas|publikigas|tradukas|kontrolas|disponigas|prunt*|plilongig*|nulig*|reaktivig*|aktivig*|rabat*|subten*|provizas|garantias|planas|intencas|antaŭvidas|organizas|okupiĝas|servas|laboras|produktas|fabrikas|stokas|eldonas|presas|parolas|prenas|faras|deĵoras|malfermas|aranĝas|repagas|interŝanĝas|instalas|luigas)',
      '(limdato|tempolimo|templimo|periodo|limtempo|oferto|kampanjo|aliĝperiodo|garantio|garantitempo|rabatkodo|kupono) [jam|bedaŭrinde] (pasis|finiĝis|eksvalidiĝis|fermiĝis|senvalidiĝis|forpasis)',
      '(neniu|neniuj) _ [_] (estas|estos|restas|laboras|disponeblas) [plu] [libera|liberaj|havebla|haveblaj|disponebla|disponeblaj|plu]',
      'ankoraŭ ne (aperis|eldoniĝis|pretas|ekzistas|vendiĝas|mendeblas|aĉeteblas)',
      '(nefarebl*|nerealigebl*|neplenumebl*|nepermes*|netolerat*|netolerebl*|neakceptat*|neaplikebl*|neekzist*|nelivereb*|neripareb*|nesendebl*|nekonsentebl*|nepagebl*|nemendebl*|neaĉetebl*|nerezervebl*|neplilongigebl*|nekombinebl*|nesubtenat*|neinkluziv*|neredonebl*|neaplikat*|nevalidigebl*|neoferat*|neofertat*|nehavigebl*|neakirebl*|netrovebl*|nerevokebl*|nerepagebla|nerepageblaj|neŝanĝebla|neŝanĝeblaj|nenuligebla|nenuligeblaj|netransdonebla|netransdoneblaj|neinterŝanĝebla|neinterŝanĝeblaj|neriparebla|nemalmendebl*)',
      'al ni mankas',
      '(ekskurso|prelego|kurso|leciono|koncerto|evento|flugo|trajno|aranĝo|renkontiĝo|spektaklo|atelierejo|ateliero|webinaro|vebinaro|vojaĝo|kongreso|kunveno|sesio|festivalo|vizito|ekzameno) [jam|bedaŭrinde] (estas|estis) [jam|bedaŭrinde] (nuligita|malokazigita|prokrastita)',
      '(ĉesis|ĉesigis|ĉesos) [la] (aperi|ekzisti|produkti|vendi|oferti|funkcii|liveri|sendi|eldoni|produktadon|vendadon|vendon|eldonadon|servon|liveradon)',
      '(reguloj|regulo|regularo|kondiĉoj|politiko|leĝo|statuto) [tion|ĉi tion|ĝin|bedaŭrinde] malpermesas',
      'ne (estas|estis|estos) [bedaŭrinde|tie|ĉe ni] (akceptit*|akceptat*|allasit*|allasat*|rajtigit*|tolerat*|ofertat*|permesebl*|aprobit*|elektit*|konsentit*|permesit*|permesat*|subtenat*|inkluziv*|antaŭvidit*|planit*|farebl*|realigebl*|konsentebl*|aĉetebl*|mendebl*|rezervebl*|repagebl*|nuligebl*|ŝanĝebl*|validigebl*|liverebl*)',
      'ne okazos _',
      'ne okazos $',
      '(ne|neniu|neniuj) [plu|jam] (estas|restis|troviĝas|restas|disponeblas|haveblas|ekzistas|okazas) [plu] [iu|iuj|aliaj|alia|libera|liberaj|plu|tia|tiaj|tie] _',
      '(neniu|neniuj) (ĉambro|ĉambroj|loko|lokoj|sidloko|sidlokoj|hotelo|hoteloj|tablo|tabloj|bileto|biletoj|flugo|flugoj|trajno|trajnoj|taksio|tempo|rabato|rabatoj|rezulto|rezultoj|ekzemplero|ekzempleroj|alia|aliaj|libera|liberaj|tia|tiaj|el ili|mendo|pago|registro) _',
      '(neniu|neniuj|nenio) $',
      '(nenio|neniu|neniuj|neniom) [plu|alia|tia|pli] (libera|liberaj|restas|disponeblas|haveblas|troviĝas|taŭgas|kongruas|estas)',
      // Sold out, closed.
      '(elĉerpita|elĉerpitaj|elĉerpiĝis|elvendita|elvenditaj|elvendiĝis|forvendita|forvenditaj|forvendiĝis|disvendita|disvenditaj|nedisponebla|nedisponeblaj|nehavebla|nehaveblaj|plenplena|plenplenaj|tutplena)',
      '(ĉiuj|ĉio|la lasta|la lastaj) ...3 [estas|estis] [jam|tute] (vendita|venditaj|prenita|prenitaj|rezervita|rezervitaj|mendita|menditaj|disdonita|disdonitaj|okupita|okupitaj)',
      '(estas|jam|tute) (plena|plenaj|okupita|okupitaj|fermita|fermitaj)',
      '(mendo|mendon|peto|peton|pago|pagon|rezervo|rezervon|rezervado) ...3 (malsukcesis|fiaskis|rifuzita|malakceptita|malaprobita)',
      '(<we>) [<adverb>] (devas|devis) [<adverb>] (rifuzi|malakcepti|malaprobi|nei)',
      '(<we>) [<adverb>] (rifuzas|rifuzis|malakceptas|malakceptis|malkonsentas|malkonsentis|malaprobas|malaprobis|malpermesas)',
      '(ĝi|tio|ili|tiu|li|ŝi|<we>|tiuj|ĉi tiu|ĉi tiuj) ne $',
    ],
    except: [
      // "Dimanĉe ne, lunde jes."
      'ne , (<day>|en|je|per|sur|por) ...6 jes',
      'ne (povas|povis|povus) [_] (ne|atendi|sufiĉe (danki|rekomendi)|plendi|imagi)',
      'ne (povas|povus) esti pli',
      '(se|kaze ke|okaze ke|kiam|kvankam|ĉu|espereble|espere|por ke|ĝis (vi|la|ni|mi|ĝi|oni)|ĉar vi|kial|ke vi|ĉu vi|post kiam|tuj kiam) ...4 (ne|neniu|neniuj|nenio|neeble|nedisponebla|fermita|fermitaj|plena|plenaj|okupita|okupitaj|elĉerpita|elĉerpitaj)',
      '(bedaŭras|bedaŭron|pardonu|ĝenas|komprenas|vidas|legas|domaĝe|senkulpigas|pardonpetas) [tre|ja|min|pro tio|legi|aŭdi] ke (vi|via|viaj|nia|niaj|la) ...6 (ne|neniu|nenio)',
      'ke vi ...4 ne',
      // Good news in the negative.
      '(ne|neniu|neniuj|nenia|neniaj|neniun|neniujn|nenian|neniajn) [plu|jam] (estas|estis|estos|restas|troviĝas|ekzistas|havas|havos|enhavas|vidas|trovas|trovis) ...2 <bad-thing>',
      '(neniu|neniuj|nenia|neniaj|neniun|neniujn|nenian|neniajn) ...1 <bad-thing>',
      '(neniu|neniuj|nenia|neniaj|neniun|neniujn|nenian|neniajn|nenio|nenion) ...3 (<is-needed>)',
      '(bezonas|bezonos|necesas|necesos|postulas|postulos|<takes-money>) [_] [_] (neniu|neniuj|neniun|neniujn|nenian|neniajn|nenio|nenion)',
      '(nenio|nenion) (pagenda|farenda|timinda|perdiĝis|perdiĝos|malaperis)',
      'nenio estas pli _',
      // Nobody has been in the account, nobody was hurt.
      'neniu [alia|krom vi|persono] (ensalutis|eniris|aliris|uzis|vidis|legis|ŝanĝis|tuŝis|malfermis|plendis|vundiĝis|suferis|rimarkis)',
      '(neniu|neniuj|nenio|neniam) (vi|mi|ni|ĝi|li|ŝi|ili|la)',
      'ne [plu] (sendas|sendos|vendas|vendos|dividas|dividos|transdonas|transdonos|donas|donos|publikigas|publikigos|uzas|uzos|konservas|stokas|registras) ...3 (reklam*|spam*|datumojn|kartnumer*|pasvort*|retadres*|personajn|sen via|al triaj|al aliaj)',
      'ne (mankas|malfruas|malfruos)',
      'vi ne (bezonas|bezonos|devas|devos|havas|ricevis|ricevas (ĝin|ilin|niajn|la)|ricevos [plu] (punon|fakturon|fakturojn|reklam*|mesaĝ*|leter*|retmesaĝ*|sciig*|aviz*|memorig*|vokojn|kvitancon|<bad-thing>)|trovas|trovis|vidas|vidis|sukcesas|sukcesis|povis|scias|sciis|memoras|komprenas|volas|ŝatas|deziras|pagas|pagos|perdos|perdas|perdis|estas|estis|estos|aŭdis|konas|uzas|uzis|kulpas|ĝenas|eraris|forgesu|zorgu)',
      'ne (estas|ŝajnas|sonas) [tiel|tute|tro|ja] (malbona|malbone|malbonaj|danĝera|danĝere|malproksima|malproksime|malfrue|multekosta|grave|komplika)',
      '(ne|neniuj|neniu) [ekzistas|estas|troviĝas] (stultaj|stulta|malbonaj|ĝenaj) (demandoj|demando)',
      'ne ekzistas (stultaj|stulta) (demandoj|demando)',
      '(stultaj|stulta|malbonaj|malbona) (demandoj|demando) ne (ekzistas|estas)',
      '(certigi|certiĝi|certigas|certigos|zorgi|zorgos|protekti|por|tiel) ke (neniu|nenio|neniuj)',
      'ne (estas|estis|sonas) [tute|vere|ja] (en ordo|akceptebla|akcepteble|normala|normale|agrabla|agrable|kontentiga)',
      '(neniu|neniun|neniuj|neniujn|neniaj|neniajn|nenia|nenian) [aldona|aldonaj|kaŝita|kaŝitaj|plia|pliaj] (problemo|problemon|problemoj|problemojn|kosto|kostoj|kostojn|kotizo|kotizoj|kotizojn|kotizon|kromkosto|kromkostoj|kromkostojn|dubo|dubon|risko|riskon|danĝero|ĝeno|ĝenon|hasto|urĝo|pago|pagon|imposto|impostoj|puno|limo|limon|limdato|datumo|datumoj|devo|devon|kaŭzo|kialo|kialon|ŝanĝo|ŝanĝoj|difekto|difekton)',
      'ne (havas|havos|enhavas|trovas|vidas|restas|estas|estos|ekzistas|troviĝas) [ia|iu|iun|ian|iuj|iujn|iaj|iajn|ajnaj|aldonaj|aldonajn|kaŝitaj|kaŝitajn|kaŝita|aldona] [ajn] (problemo|problemon|problemoj|problemojn|kosto|kostoj|kostojn|kotizo|kotizoj|kotizon|kotizojn|kromkosto|kromkostoj|kromkostojn|dubo|dubon|risko|danĝero|ĝeno|hasto|limdato|limo|limon|difekto|difektojn|ideon|kialo|kialon)',
      'ne (ofertas|vendas|sendas|permesas|vidas|havas) (viajn|vian) _',
      'nenio (estas|estis) (perdita|ŝanĝita|pagita|pagenda|forviŝita|difektita|timinda|danĝera|endanĝerigita)',
      '(nenio|neniu) (pli|krom|por timi|por zorgi|malhelpas|ĝenas|ŝanĝiĝis|perdiĝis|mankas|alia necesas|plia necesas)',
      'ne [nur|sole] ...6 sed ankaŭ',
      'ne nur',
      'jes ...2 ne $',
      'neniu (alia|krom vi) (vid*|hav*|leg*|sci*|uz*)',
      'neniu estas tro _',
      'ne haltas (survoje|inter*|plu)',
      '(nenio|nenion) [plu] (estos|estas) (depagat*|pagigat*|fakturat*|kalkulat*)',
      '(krom|escepte de) ...5 (ne|fermita|fermitaj)',
      'neniu _ [_] (estas|estis) (ekster|super|trans|sub) (la|nia)',
      // What has been replaced.
      '(malnova|malnovaj|antaŭa|antaŭaj|perdita|ŝtelita|blokita) (kodo|pinkodo|karto|pasvorto|ligilo|bileto|adreso|numero|konto|versio|ŝlosilo|kontrakto|ligiloj|biletoj) ...2 ne [plu] _',
      'neniu (el ni|ĉe ni|el niaj _|alia) (povas|povos|vidas|vidos|havas|havos) [_] (vidi|legi|uzi|aliri|ŝanĝi|malfermi|aliron|ĝin|ilin|vian|viajn)',
      'ne (plu|pli) ol',
      'ne [plu] (enhav*|kontenas) ...3 <avoided>',
      '(nenio|nenion) [_] (suspekt*|nekutim*|strang*|danĝer*|malĝust*|malbon*|maltrankvilig*|zorgig*|timig*)',
      'nenio [estas] pli (facil*|simpl*|bon*)',
      '(neniu|neniuj) el ili (kostas|malfruas|mankas|postulas|rompiĝis|difektiĝis)',
      'ĝis ne',
      'ĉu ne',
      'aŭ ne',
      'kial ne',
      '(ne|neniel) (ĝenas|gravas|malhelpas|kostas|necesas|forgesos|ŝanĝiĝis)',
      'signifas ...8 ne',
      'ne (restas|estas|haveblas|troviĝas|ekzistas) (#|unu|du|tri|kvar|kvin|ses|sep|ok|naŭ|dek|kelkaj|pluraj|ankoraŭ|tamen|nur)',
      'ne estas (problemo|kulpo|via kulpo|necese|bezonate|malfacile|malfacila|tro malfrue)',
      'tute plena (repago|nomo|adreso|prezo)',
      '(plena|plenaj) (de|je|repago|nomo|prezo|adreso|tago|servo)',
    ],
  },
  'positive-step': {
    phrases: [
      '(<day>) ...4 (estas|restas|haveblas|ni havas|mi havas) [ankoraŭ|unu] (loko|lokon|libera|liberaj|liberan|tablo|tablon|ĉambro|ĉambron|termino|terminon|tempo|tempon)',
      // "Ĉekojn ne, oni pagas per karto." "Dimanĉe ne, lunde jes."
      {
        find: '(oni|vi) [povas|povos|rajtas] (pagas|pagi|pagos|ricevas|ricevi|prenas|preni|sendas|sendi|mendas|mendi) [ĝin|tion] (per|ĉe|en|kontante|rete|je)',
        except: ['(se|kiam|kiel|ĉu) (oni|vi) [povas|povos|rajtas] _'],
      },
      {
        find: '(bonvolu|bonvole|bv)',
        except: [
          '(bonvolu|bonvole|bv) (kompreni|kompreno|akcepti|pardoni|noti|ne|pacienci|atendi|scii|ĉesi|konsideri)',
          '(bonvolu|bonvole) (havi|esti) (paciencon|pacienca|informita)',
        ],
      },
      {
        find: '<we> [<adverb>] (povas|povus|povos|pretas|ŝatus|volus|volas|proponas|rekomendas|sugestas|konsilas|ofertas al vi|donos|donas|trovos|rezervos|rezervas|mendos|mendas|sendos|sendas|ŝanĝos|ŝanĝas|anstataŭigos|anstataŭigas|repagos|repagas|riparos|kontrolos|kontrolas|kontrolu|telefonos|telefonas|vokas|alvokos|alvokas|kontaktas|skribas al|petas (la|nian|mian|iun|kolegon)|esploras|informas|transdonas|plusendas|malfermas por|notas vin|notas vian|demandos|demandas|demandu|serĉos|serĉas|serĉu|rigardos|rigardas|rigardu|esploros|esploras|petos|informos|vokos|kontaktos|transdonos|plusendos|solvos|eltrovos|eltrovu|provos|provas|provu|helpos|helpas|aranĝos|aranĝas|prizorgos|prizorgas|kreos|malfermos|notos|metos|aldonos|klarigos|montros|skribos|raportos)',
        except: [
          '<we> [<adverb>] (povas|povus|povos) [nur|bone|ja|plene] (vidi|konfirmi|diri|kompreni|imagi|supozi|certigi|esperi)',
          '(tion kion|kion|kio|kiel|se|esperas|ol|nenion|ĉion kion|ĉio kion|ke) <we> [<adverb>] (povas|povus|povos)',
          'sendas [al vi] (saluton|salutojn)',
        ],
      },
      '<we> [<adverb>] (rezervis|mendis|sendis|resendis|restarigis|reaktivigis|malblokis|plilongigis|korektis|riparis|solvis|forsendis|ekspedis|demandis|petis|raportis|kreis|malfermis|repagis|aranĝis|metis|aldonis|ŝanĝis|informis|kontaktis|plusendis|transdonis|notis|enskribis|aktivigis|anstataŭigis|trovis por vi|trovis alian|trovis unu)',
      {
        find: 'vi [tamen|ankaŭ|ĉiam|anstataŭe|volonte|facile|senpage|ja|certe] (povas|povus|povos|trovos|rajtas|ricevos)',
        except: [
          '(ĝis|se|kion|kiel|kie|ke|esperas|por ke|antaŭ ol|kiam|nenion|kial) vi [_] (povas|povus|povos|trovos|rajtas|ricevos)',
          'vi (povas|povus|povos) [ja] (vidi|kompreni|imagi|nur|ne)',
        ],
      },
      // Somebody of ours who does it.
      {
        find: '(nia|niaj|alia) [_] (partnero|partneroj|partnerfirmao|filio|filioj|najbaro|najbaroj|vendejo|butiko|ejo) [_] [_] [tamen|ja|ankaŭ] (liveras|sendas|havas|vendas|povas|ofertas|faras|prizorgas|akceptas|riparas)',
        except: [
          '(ne|nek|neniu) (liveras|sendas|havas|vendas|povas|ofertas|faras|prizorgas|akceptas|riparas)',
          '(neniu|neniuj) [el] (nia|niaj)',
        ],
      },
      '(provu|provi) _',
      '(anstataŭe|anstataŭ tio|anstataŭ ĝi|alternative|alternativo|alternativon|alternativoj|alternativojn|solvovojo|alia solvo|alian solvon|solvo|solvon)',
      {
        find: '(alia|alian|aliaj|aliajn|plia|plian|simila|similan|similaj|similajn|proksima|proksiman|apuda|apudan|najbara|najbaran) _',
        except: [
          // What is asked for: "Kuponojn de aliaj butikoj ni ne akceptas".
          '(de|el) [la] (alia|aliaj|similaj|simila|najbara|apuda|proksima)',
          '(ne|neniu|neniun|neniuj|neniujn|sen) [plu] [_] [iu|iun|iuj|iujn|ia|ian] (alia|alian|aliaj|aliajn|plia|plian|simila|similan|similaj|similajn)',
        ],
      },
      '(eble|povas esti ke|eblus|eblas ankaŭ|eblas tamen)',
      // What is possible: "Eblas pagi per karto".
      {
        find: 'eblas [tamen|ĉe ni|tie|ĉiam|nun|jam] *i',
        except: ['(ne|neniel|ĉu|se|ke|nek|apenaŭ) [_] [_] eblas', 'eblas (mi|vi|ni|li|ĝi|pri|ĉi)'],
      },
      '(ĉu vi (ŝatus|volas|volus|deziras|dezirus|preferas|preferus|konsentas|konsentus|povas|povus|bonvolus|havas|interesiĝas)|ĉu (mi|ni) [_] (povas|povus|_)|ĉu (taŭgas|taŭgus|konvenas|konvenus|helpus|interesus|plaĉus|eblus))',
      '(mi|ni) [<adverb>] (laboras|okupiĝas|klopodas|prizorgas) (pri|por|super|tion)',
      '(iu|kolego|kolegoj|kolegino|teamo|specialisto|fako|estro|teknikisto|li|ŝi|ili) [baldaŭ|tuj|volonte] (revokos|revenos|reskribos|sciigos|informos|trovos|kontaktos|vokos|respondos|helpos|kontrolos|skribos|rigardos|esploros|prizorgos|solvos|telefonos)',
      '(skribu|sendu|diru|voku|telefonu|vizitu|kontaktu|alklaku|klaku|elektu|plenigu|malfermu|rigardu|legu|sciigu|informu|iru|venu|revenu|uzu|premu|demandu|abonu) _',
      '(jen|ĉi tie vi trovas|ĉi tie vi trovos|sube vi trovas|sube vi trovos|per ĉi tiu ligilo|ĉe ĉi tiu ligilo)',
      '(malfermiĝos|malfermos|malfermiĝas|revenos|realvenos|alvenos|haveblos|disponeblos|disponebla|havebla|pretos|preta|libera|liberaj|malfermita|rekomenciĝos|ricevos) [denove|ree] [je|la|en|ĝis|ekde|de|post|inter] (<day>|#)',
      '(<day>) [je|la|ree|denove] [#|la|denove|ree] (malfermiĝos|malfermos|revenos|realvenos|alvenos|haveblos|disponeblos|pretos)',
      {
        find: '(<day>) [de|ekde|je|post|matene|vespere|posttagmeze] [la] [<ordinal>|#] [horo] [ĝi|ĝin|ni|li|ŝi|ili|oni|la _|nia _|vi] [denove|ree|jam|ja] (estos|revenos|venos|alvenos|malfermas|malfermiĝas|malfermos|malfermiĝos|haveblos|eblos|eblas|laboros|laboras|deĵoros|deĵoras|pretos|rekomenciĝos|veturos|veturas|funkcios)',
        except: [
          '(hodiaŭ|nun) [ĝi|ĝin|ni|li|ŝi|ili|oni|la _|nia _|vi] [denove|ree|jam|ja] *as',
          '(ĉu|se|ke|espereble) <day>',
        ],
      },
      {
        find: '(ekde|de|post|ĝis) (<day>|# (tagoj|horoj|minutoj|semajnoj))',
        except: [
          '(ekde|de|post|ĝis) <day> [<we>|tio|ĝi] (ne|neeblas|maleblas)',
          'ne (eblas|eblos|povas|povos|sukcesos|pretos|pretas|alvenos) ...4 ĝis <day>',
          '(komenco|komence|fino|fine|mezo|meze|<ordinal>) de <day>',
        ],
      },
      '(ĝis|ekde) [la] (<ordinal>|#) de <day>',
      '(rabato|rabaton|kupono|kuponon|repago|repagon|repagi|kompenso|kompenson|anstataŭaĵo|anstataŭaĵon|senpaga|senpagan|interŝanĝo|interŝanĝon) (de|por|anstataŭ|je|kiel)',
    ],
    except: [
      '(rabato|rabaton|repago|repagon|interŝanĝo) (de|por|je) ...2 (ne|neeblas|maleblas)',
      '(ne|neniam|nek) (skribu|sendu|diru|voku|telefonu|vizitu|kontaktu|alklaku|klaku|provu|povas|povus|povos|provi|uzu|premu)',
      '<thanks> ...5 (skribu|kontakti|voki)',
      '(atendu|havu) _',
    ],
  },
  // "Is there anything else I can look for?" behind a refusal is an offer to look.
  'search-offer': {
    phrases: ['(serĉi|trovi|provi|rigardi|kontroli|serĉu|serĉos) _', '(serĉi|trovi|provi|kontroli) $'],
  },
  // What is on offer instead; counts only behind the refusal.
  alternative: {
    phrases: [
      '<we> [ja|nur|tamen|ankaŭ|ankoraŭ|plue|multajn|kelkajn] (havas|ofertas|vendas|proponas|akceptas|liveras|provizas|vidas|trovis|trovas|sendas|riparas)',
      '(ja|tamen|nur|ankoraŭ|ankaŭ) (estas|havas|ekzistas|restas|troviĝas|haveblas|disponeblas|havebla|disponebla)',
      '(ekzistas|restas|troviĝas|disponeblas|haveblas) [ja|tamen|nur|ankoraŭ|ankaŭ] _',
      '(ĉiuj|ili|tiuj|ambaŭ|ĉiu|la plej multaj|la aliaj|la ceteraj|kelkaj|pluraj|aliaj) (estas|havas|kostas|ofertas|komenciĝas|inkluzivas)',
      '(nur|sole) _',
      '(estas|restas) (libera|liberaj|malfermita|malfermitaj|havebla|haveblaj|disponebla|disponeblaj|ebla|eblaj|inkluzivita)',
    ],
  },
  // How it is: behind "No", a correction and no refusal.
  statement: {
    phrases: [
      '(ĝi|tio|ĉi tio|ili|li|ŝi|tiu|tiuj|ĉi tiu|ĉi tiuj) [ja|nun|nur|jam] (estas|estis|havas|kostas|validas|alvenis|alvenas|apartenas|funkcias)',
      '(estas|kostas|temas pri) _',
    ],
  },
  contrast: {
    phrases: [
      // "Sunday no, Saturday yes".
      'jes',
      '(sed|tamen|aliflanke|malgraŭ tio|kvankam|spite tion|nu tamen|kontraŭe|male)',
    ],
    except: ['(bedaŭras|pardonu|pardonpetas|bedaŭrinde) sed', 'ne nur ...8 sed ankaŭ', 'sed tamen ne'],
  },
  hope: {
    phrases: [
      '(esperas|espereble|esperu|esperi|esperante|espero|esperon|esperinde|esperus|espereblas|mi deziras ke|ni deziras ke|kun iom da bonŝanco|bonŝance)',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
