import type { Topic, TopicWords } from '../../../src/locale.ts'
import { participles } from './verbs.ts'

/** How a long wait is counted. */
const LONG =
  'pola|cijeli|cijelo|cijelu|čitav|dva|dvije|tri|četiri|pet|šest|sedam|osam|deset|petnaest|dvadeset|trideset|nekoliko'
const DAMAGED = participles(
  'ogreba proli udari zaprlja isprlja polomi probuši potrga pokida spali zgnječi podera poplavi zapali uništi razbi slomi ošteti',
)

/** What upset or harmed customers write, and how an agent answers them. */
export const feelings = {
  upset: {
    phrases: [
      '(bijesan|bijesn*|ljut|ljuta|ljuti|ljutit*|razočar*|ogorčen*|revoltiran*|zgrožen*|nezadovoljan|nezadovoljn*|frustrir*|iživcir*|živcira|živciraš|živcirate|iznervir*|nervira|nervirate|očajan|očajn*|šokiran*|uznemiren*|izluđuje*)',
      '(dosta mi je|dosta nam je|pun mi je|puna mi je|pun kufer|pun kurac|pukao mi je film|prekipjelo mi je|na rubu živaca|gubim živce|gubim strpljenje|izgubio sam strpljenje|izgubila sam strpljenje|dozlogrdilo mi je|više ne mogu|preko glave|zlo mi je od|muka mi je od)',
      '(sramot*|sram vas|srami se|sramite se|bezobraz*|bahat*|drsko|nedopustiv*|nepojmljiv*|neprihvatljiv*|nečuven*|skandal*|katastrof*|užas*|grozno|grozan|grozna|jadno|jadan|jadna|jadni|bijedno|bijedna|bijedni|smiješno|apsurd*|nevjerojatno|nevjerovatno|strašno|krš|kaos|cirkus|noćna mora|neozbiljn*|neprofesional*|nesposobn*|nemar|neodgovor*|neljubaz*|nekulturn*|nepristojn*)',
      '(prevara|prevarili|prevaranti|lopovi|lopov|lopovluk|kradete|pljačka|lažete|lagali|laži|lažovi|muljate|varate|varalice|obmana|obmanjujete|zavaravate)',
      '(najgora|najgori|najgore|loša|loše|loš|lošija|bezvezna|slaba|nikakva|nikakav|nikakvo) (usluga|uslugu|iskustvo|podrška|podršku|služba|tvrtka|firma|dostava|kvaliteta|ikad|banka|aplikacija|komunikacija)',
      '(zabrljali|zeznuli|uprskali|zaribali|sjebali) [<clitic>] (ste|si)',
      '(ste|si) [<clitic>] [sve|opet] (zabrljali|zeznuli|uprskali|zaribali|sjebali)',
      '(gubljenje vremena|gubitak vremena|trošite mi vrijeme|tratim vrijeme|bacanje novca|bačen novac|bačeni novac)',
      '(hvala na ničemu|hvala vam na ničemu|hvala za ništa|svaka čast na|bravo na|bravo opet|bravo (stvarno|zbilja)|čestitam opet|svaka čast opet|čestitam na (kašnjenju|nemaru|lošoj)|bravo majstori|super baš|baš super|krasno baš|odlično baš|ma krasno|ma super|ma bravo|kako divno da|hvala što ste (uništili|upropastili|izgubili|pokvarili|ignorirali|zaboravili))',
      '(kako vas nije sram|imate li srama|jeste li normalni|jeste li vi normalni|jeste vi normalni|zezate me|zezate li me|zafrkavate|zajebavate|rugate se|ma je li moguće|pa dokle|dokle više|dokle ću|koliko još (ću|ćemo|moram|moramo|trebam|da|puta|čekati)|do kad ću|što je ovo|kakva je ovo|kakav je ovo|pa kako je moguće|pa je li moguće)',
      '(nije vas briga|baš vas briga|boli vas briga|(nikoga|nikog|koga) [vas|vam] [nije|ne] [uopće] briga|nikoga nije briga|vas uopće nije briga|ne da vam se|ignorirate|ignorirali|ne zanimaju vas)',
      '(jel|jeste|je l|jeste li|jesu|ste) (vi|ste) [to|svi|uopće] (ozbiljni|ozbiljno|normalni|pri sebi)',
      '(jebote|jebemti|jebiga|jebeno|kurac|kurca|sranje|sranja|u pičku|pizdarija|koji vrag|koji kurac|dovraga|kvragu|do vraga|k vragu|majku ti|mater)',
      '(nikad više|nikada više|zadnji put|posljednji put) [<clitic>] [_] [<clitic>] (naručujem|naručiti|kupujem|kupiti|kod vas|s vama|dolazim|koristim|ću|neću|letim)',
      '(nikad više|nikada više) $',
      '(prelazim|prelazimo|idem|odlazim|otkazujem|raskidam|prijeći ću|otići ću|promijenit ću|raskinut ću|otkazat ću|tražit ću) [_] (kod konkurencije|konkurenciji|drugom operateru|drugoj banci|drugom|drugdje|ugovor|pretplatu|banku|operatera|odštetu)',
      '(prijavit ću vas|prijavljujem vas|tužit ću|tužba|tužbu|odvjetnik|odvjetniku|odvjetnika|inspekcija|inspekciji|inspekciju|udruga potrošača|udruzi potrošača|zaštita potrošača|zaštiti potrošača|žalim se|žaliti se|žalbu|prigovor|prigovora|sudski|na sudu|javno ću|novine|medijima)',
      '(želim|hoću|tražim|dajte mi|spojite me s) [razgovarati s|razgovarati sa] [vašim|vašeg] (nadređenim|nadređenog|voditeljem|voditelja|šefom|šefa|direktorom|direktora)',
      '(izgubili ste|upravo ste izgubili|gubite) [još] [jednog] (kupca|korisnika|klijenta|mušteriju)',
    ],
    except: [
      '(nisam|nismo|više nisam|nije|nimalo) [_] (ljut|ljuta|ljuti|razočaran|razočarana|bijesan|bijesna|nezadovoljan|nezadovoljna|loše|loš|loša|strašno|smiješno|grozno|užasno)',
      '(nevjerojatno|strašno|užasno|jebeno|smiješno) (dobro|dobar|dobra|ljubazni|ljubazan|ljubazna|brzo|lijepo|lijepa|lijep|ukusno|jeftino|mi se sviđa|zadovoljan|zadovoljna)',
      '(nema|bez|nisam imao|nisam imala|nemam) [nikakvih|nikakav|nikakvog] (prigovor|prigovora|zamjerki)',
      '[strašno|užasno|jako|vrlo|najbolji] (ljuti|ljuta|ljut|ljute|ljutu|ljutog) [_] (umak|umaka|umake|papričice|papriku|feferone|čips|paprika|papričica|feferon|feferoni|kikiriki)',
      '(stolna|noćna) mora $',
    ],
  },
  harm: {
    phrases: [
      '(izgubili|izgubio|izgubila|uništili|uništio|uništila|uništilo|upropastili|upropastio|upropastila|razbili|razbio|razbila|slomili|slomio|slomila|oštetili|oštetio|oštetila|pokvarili|ukrali|ukrao|ukrala|hakirali|hakiran|hakirana|provaljeno|provalili|opljačkan|opljačkana|opljačkali) [<clitic>] [<clitic>] [moj|moju|moje|naš|našu|naše|mi|račun|kofer|prtljagu|paket|odmor|vazu|sve|_]',
      '(umro|umrla|preminuo|preminula|poginuo|poginula|sprovod|sprovoda|pokop|pokopa) [<clitic>]',
      '(eksplodirao|eksplodirala|eksplodiralo|zapalio|zapalila|zapalilo|planuo|planula|planulo|izgorio|izgorjela|izgorjelo|zadimio|zadimila|zadimilo|poplavio|poplavila|poplavilo|poplavljen|poplavljena|udarila me struja)',
      '(moj|moja|moje|moju|naš|naša|naše|našu|mi) ...3 (nestao|nestala|nestalo|izgubljen|izgubljena|izgubljeno|uništen|uništena|uništeno|razbijen|razbijena|razbijeno|oštećen|oštećena|oštećeno|ukraden|ukradena|ukradeno|hakiran|hakirano|slomljen|slomljena|slomljeno|blokiran|blokirana|zaključan|otkazan|otkazana|u komadima)',
      '(kurir|dostavljač|vozač|dostava|dostavi|paket|paketu|pošiljka|kutija|kutiji|prijevozu|stigao|stigla|stiglo|stigle|stigli) ...8 (je|su) (razbijen|razbijena|razbijeno|razbijeni|razbijene|slomljen|slomljena|slomljeno|slomljene|uništen|uništena|uništeno|uništeni|uništene|u komadima)',
      '(stigao|stigla|stiglo|stigli|stigle|došao|došla|došlo|dobio|dobila|primio|primila|dostavljen|dostavljena|dostavljeno) [<clitic>] [<clitic>] [mi|sam] [potpuno|sav|sva|sve|već] (razbijen|razbijena|razbijeno|razbijenu|oštećen|oštećena|oštećeno|oštećen|oštećenu|slomljen|slomljena|slomljeno|slomljenu|mokar|mokra|mokro|pokvaren|pokvarena|pokvareno|hladno|hladna|prazan|prazna|prazno|prljav|prljava|u komadima|potrgan|potrgana|poderan|poderana|krivi|krivu|krivo|pogrešan|pogrešnu)',
      '(naplatili|naplaćeno|naplaćen|naplaćena|naplatio|skinuli|skinuto|skinut|skinuta|skinulo|teretili|uzeli|naplatilo) [<clitic>] [<clitic>] [mi|je|ste|su] [_] [_] (dvaput|dva puta|dvostruko|duplo|tri puta|triput|previše|bez pitanja|bez odobrenja|bez mog|iako|ponovno|opet)',
      '(dvaput|dva puta|dvostruko|duplo|tri puta|triput) [<clitic>] [<clitic>] [ste|su|je|mi] [mi|su|je] (naplatili|naplaćeno|naplatio|naplatilo|skinuli|skinuto|skinulo|teretili|naplaćen|naplaćena)',
      '(drugi|treći|četvrti|peti|šesti|sedmi|tri|četiri|pet|šest|nekoliko) (puta|put|dan|dana|tjedan|tjedna|tjedana|mjesec|mjeseca|mjeseci) (zaredom|za redom|uzastopce)',
      '(porezao|porezala|posjekao|posjekla|povrijedio|povrijedila|povrijedilo|spotaknuo|spotaknula|poskliznuo|poskliznula|ubo|ubola) [<clitic>] [<clitic>] (se|me)|(se|me) [<clitic>] (porezao|porezala|porezalo|posjekao|posjekla|povrijedio|povrijedila|povrijedilo|spotaknuo|spotaknula|poskliznuo|poskliznula|ubo|ubola)',
      '(treći|četvrti|peti|šesti|deseti|stoti|tko zna koji|ne znam koji|već drugi|već treći|opet isti) put',
      '(već|čekam|čekamo|čekam već|čekamo već|već čekam) [više od|preko|gotovo|skoro|puna|punih|cijeli|cijelu|čitav] (#|dva|tri|četiri|pet|šest|sedam|deset|nekoliko|sat|dva sata|tjedan|mjesec|dana|danima|satima|tjednima|mjesecima|dan|dvije) [puna|punih|cijela] (sat|sata|sati|dan|dana|tjedan|tjedna|tjedana|mjesec|mjeseca|mjeseci|godinu|vremena|minuta|čekam|i)',
      `(${LONG}) (sat|sata|sati|dan|dana|tjedan|tjedna|tjedana|mjesec|mjeseca|mjeseci|minuta|godina|godinu) [<clitic>] [već] (čekam|čekamo|stojim|stojimo|visim|zovem|zovemo|sjedim|sjedimo|tražim|smrzavam|smrzavamo)`,
      // What somebody of yours did to me.
      `(mi|nam) [<clitic>] [<clitic>] [_] (${DAMAGED})|(${DAMAGED}) [<clitic>] [<clitic>] (mi|nam)`,
      '(čekam|čekamo|zovem|zovemo|tražim|molim|pišem|ganjam) [<clitic>] [već|vas već|vas] (danima|satima|tjednima|mjesecima|tjedan dana|mjesec dana|cijeli dan|cijelo jutro|sat vremena|dva sata|tri sata|dva tjedna|tri tjedna|od prošlog|od ponedjeljka|preko sat)',
      '(sat|sata|sati|sat vremena|minuta|min|h) (na liniji|na telefonu|na čekanju|na vezi) [<clitic>]',
      '(dana|tjedna|tjedana|mjeseca|mjeseci|sata|sati) [<clitic>] [već|mi|nam] (nemam|nemamo|sjedim|sjedimo|čekam|čekamo|nema|ne radi|bez) [<clitic>] [bez] (internet*|struj*|vode|vodu|grijanj*|signal*|telefon*|televizij*|struju|lift|odgovor*|novac|novca|plin*)',
      '(rođendan|vjenčanje|svadba|krštenje|godišnjica|proslava|sprovod|ispit) [<clitic>] (je|bio|bila|bilo) [<clitic>] [bio|bila|bilo|već|je] (jučer|prekjučer|prošli|prošlog|prošle|u subotu)|(rođendan|vjenčanje|svadba|krštenje|proslava) je (bio|bila|bilo) jučer',
      'puta [<clitic>] [<clitic>] [već] (zvao|zvala|zvali|nazvao|nazvala|pisao|pisala|slao|slala|poslao|poslala|javljao|javljala|molio|molila|dolazio|dolazila|reklamirao|reklamirala|prijavio|prijavila|pitao|pitala)',
      '(prekinete|prekinuli|prekidate|poklopili|poklopite|spustili|spuštate|poklopio|poklopila) [<clitic>] [<clitic>] (vezu|liniju|slušalicu|poziv|telefon)',
      '(dobio|dobila|dobili|dobilo|imam|ima|imamo) [<clitic>] [<clitic>] [_] (osip|alergiju|alergijsku|opekline|opeklinu|plikove|trovanje|upalu|infekciju) ...3 (od|nakon|zbog|poslije)',
      '(osip|alergiju|opekline|opeklinu|plikove|trovanje|upalu) [<clitic>] [<clitic>] [_] (dobio|dobila|dobili|dobilo) [<clitic>] (od|nakon|zbog|poslije)',
      '(nisam|nismo) [<clitic>] [oka|ni] (spavao|spavala|spavali|sklopio|sklopila|sklopili) [oka] (cijelu|pola|noć|noćima|zbog|od|već)|(cijelu noć|noćima|tri noći|dvije noći) [<clitic>] (ne spavam|ne spavamo|nisam spavao|nisam spavala|nismo spavali)',
      '(otrovao|otrovala|otrovali) (sam|smo|se) [<clitic>]|(me|nas) [<clitic>] otrovao',
      '(me|nas) [<clitic>] [<clitic>] (ostavio|ostavila|ostavili|izbacio|izbacila|izbacili) ...2 (na cesti|na kiši|nasred|na cjedilu|vani|na ulici|na hladnoći|bez)|(ostavio|ostavila|ostavili|izbacio|izbacila|izbacili) [<clitic>] [<clitic>] (me|nas) ...2 (na cesti|na kiši|nasred|na cjedilu|vani|na ulici|na hladnoći)',
      '(još jedan|već drugi|već treći|cijeli|drugi|treći) (dan|tjedan|vikend) bez (vode|struje|interneta|grijanja|signala|plina|tople|lifta|telefona|odgovora)',
      '(plače|plačem|plakala|plakao|plačemo|u suzama|povraća|povraćao|povraćala|na hitnoj|u bolnici)',
      '(danima|satima|tjednima|mjesecima) [<clitic>] [već] (čekam|čekamo|zovem|pišem|molim|nemam|nemamo|ne radi|bez)',
      '(čekao|čekala|čekali|visio|visjela) (sam|smo) [<clitic>] [na liniji|na telefonu|na vezi] [više od|preko|cijeli|gotovo|tri|dva|puna|#]',
      '(nitko|nitko se|nitko mi) [<clitic>] [<clitic>] [ne|nije|se ne|se nije] (javlja|javio|odgovara|odgovorio|pomaže|pomogao|došao|dolazi|zna|zanima|nazvao|pojavio|ne javlja|ne odgovara|se ne javlja|nije javio|nije odgovorio|nije došao|nije pojavio|nije nazvao)',
      '(i dalje|još uvijek) [<clitic>] [<clitic>] (nisam dobio|nisam dobila|nismo dobili|nije stigao|nije stigla|nije stiglo|nije došao|nije došla)',
      '(i dalje|još uvijek|još) [<clitic>] [<clitic>] [uvijek] (čekam|čekamo|nije riješeno|nema odgovora|nema novca|nemam odgovor|nemam novac|nemam internet|nemam struju|bez interneta|bez struje|bez odgovora|ništa)',
      '(opet|ponovno|ponovo|stalno|konstantno|svaki put|svaki dan|neprestano|iznova) [<clitic>] [<clitic>] [isto|ista|isti|mi|se] (ne radi|pao|pala|palo|puca|pada|kasni|kasnite|krivo|krivi|krivu|pogrešno|srušila|srušio|ruši|isključuje|blokira|greška|isti problem|ista priča|ista stvar|naplaćeno|naplatili|odgađate|lažete|nema)',
      '(odbili|odbio|odbila|spustili|poklopili|zalupili|prekinuli|vrijeđali|vrijeđao|vrijeđala|izvrijeđali|izvrijeđao|izvrijeđala|uvrijedili|uvrijedio|uvrijedila|ponizili|ponizio|ponizila|izderao|izderala|izderali|prevario|prevarila|gurnuo|gurnula|vikao|vikala|derao|derala|izvikala|izvikao) [<clitic>] [<clitic>] [mi|me|nas|nam|na mene|slušalicu|poziv|pomoći]',
      '(propustio|propustila|propustili|zakasnio|zakasnila|zakasnili) [<clitic>] (sam|smo) [<clitic>] [na] (vlak|let|avion|posao|sastanak|vjenčanje|pregled|ispit|autobus|trajekt)',
      '(sam|smo) [<clitic>] (propustio|propustila|propustili|zakasnio|zakasnila|zakasnili) [na] (vlak|let|avion|posao|sastanak|vjenčanje|pregled|ispit|autobus|trajekt|koncert|sprovod|rok)',
      'zbog vas (sam|smo|mi|nam|ne|nisam|nismo)',
      '(ostao|ostala|ostali) [<clitic>] [<clitic>] bez (novca|posla|godišnjeg|odmora|interneta|struje|vode|grijanja|prijevoza|kartice|prtljage|kofera|leta)',
      '(upropašten|upropaštena|uništen|uništena|propao|propala|propalo) [<clitic>] (mi|nam|odmor|rođendan|vjenčanje|putovanje|je|godišnji|blagdan)',
      '(obećali|obećao|obećala|rekli|tvrdili|uvjeravali) [<clitic>] [<clitic>] [mi|nam] ...6 (a|ali|no|i opet|a onda|ništa|nije)',
      '(bez interneta|bez struje|bez vode|bez grijanja|bez signala|bez novca|bez plaće) [<clitic>] (smo|sam|već|#|danima|satima|cijeli|cijelu|tri|dva|od)',
      '(danima|satima|tjednima|cijeli dan|cijeli vikend|cijelu noć|već (#|dva|tri|dvije) <unit>) [<clitic>] [<clitic>] (bez interneta|bez struje|bez vode|bez grijanja|bez signala|bez novca|bez plaće)',
      '(zbog|radi) (vaše|vašeg|vaših|vašega) [_] (greške|pogreške|pogrešaka|grešaka|nemara|propusta|kašnjenja|neodgovornosti|nesposobnosti|krivnje|kvara|nepažnje|neprofesionalnosti)|(vašom|vašim) (greškom|pogreškom|krivnjom|propustom|nemarom|kašnjenjem)',
      '(ostao|ostala|ostali) (sam|smo) [<clitic>] [sad|sada|opet] (bez|na cjedilu|na cesti|zaglavljen|zaglavljena|zaglavljeni)|(sam|smo) [<clitic>] (ostao|ostala|ostali) (bez|na cjedilu|na cesti)',
      '(drugi|treći|četvrti|peti|po drugi|po treći|već drugi|već treći) put [<clitic>] [<clitic>] (otkazujete|otkazali|odgađate|odgodili|šaljete|poslali|krivo|kasnite|kasni|griješite|pogriješili|naplaćujete|naplatili|gubite|isti|ista|isto|ne|nije|nitko|zovem|pišem|javljam|molim|tražim)',
      '(otkazujete|otkazali|otkazano|otkazan|otkazana|odgodili|odgađate) ...5 (u zadnji čas|u zadnji tren|zadnji tren|tjedan dana prije|tjedan prije|dan uoči|uoči|dan prije|sat prije|bez obavijesti|bez ikakve|bez objašnjenja)',
      '(ostavili|ostavio|ostavila|zaboravili) (ste|su) [<clitic>] (nas|me) (na|u|bez|same|samu|samog|satima)',
      '(plijesan|pljesniv*|dlaka|dlaku|kukac|kukca|kukce|bubu|buba|crv|crva|crve|miš|miša|žohar|žohara|žohare|žohari|stjenice|staklo|otrov|otrovanje|otrovao|otrovala|otrovalo|otrovali|alergijska|ozljeda|ozlijedio|ozlijedila|opekao|opekla|krv) [_]',
    ],
    except: [
      '(ako|da se|hoće li|bojim se da) ...4 (izgub*|slom*|ošteti|oštećen*)',
      '(jesam li|jesmo li|hoću li|hoćemo li|jel sam|da li sam) ...5 (izgub*|propust*|zakasn*)',
      '(je li|jesu li|jel|je l|da li|hoće li|ako|što ako|da ne bi|bojim se) ...7 (izgubljen*|slomljen*|oštećen*|razbijen*|uništen*|ukraden*|nestao|nestala|otkazan*|blokiran*|potrgan*|poplavljen*)',
      '(treći|četvrti|peti) put (kupujem|naručujem|dolazim|i opet) ...3 (zadovolj*|super|odličn*)',
      // What broke by itself is a fault, told calmly.
      'se [<clitic>] (slomio|slomila|slomilo|razbio|razbila|razbilo)|(slomio|slomila|slomilo|razbio|razbila|razbilo) [<clitic>] [<clitic>] se',
      '(još) nisam dobio (priliku)',
      '(kupujem|naručujem|dolazim|ljetujemo|zadovolj*|oduševljen*|super) ...4 (zaredom|za redom)|(zaredom|za redom) ...4 (kupujem|naručujem|dolazim|ljetujemo|zadovolj*|oduševljen*|super|odličn*)',
      '(izgubio|izgubila|izgubili) [<clitic>] [<clitic>] [<clitic>] (lozinku|pin|kod|ključ|ključeve|ključić|račun|uputu|upute|daljinski)',
    ],
  },
  trouble: {
    phrases: [
      '(ne radi|ne rade|ne mogu|ne možemo|nije|nema|problem|problema|greška|pogreška|kvar|pokvaren|pokvarena|pokvareno|pao|pala|palo|puca|ruši|blokira|kasni|kasnite|čekam|čekamo|hitno|odmah|opet|ponovno|još|zašto|gdje je|kada|nikad|nikada|ništa|nitko|vratite|novac|povrat|otkazano|otkazan|otkazana|spor|sporo|skupo|prljavo|hladno|loše|izgubljeno|nestalo|krivo|pogrešno|naplaćeno|javite|odgovorite|riješite|popravite|prestanite|dosta|molim vas|pomozite|pomoć|stiglo|stigao|stigla|razbijeno|oštećeno|bez)',
    ],
    except: [
      '(nema|nije|nikakav) [nikakvih] (problem|problema|frke|žurbe)',
      '(hvala) ...4 (pomoć|pomoći)',
      '(jedva|ne mogu) (čekam|dočekati)',
    ],
  },
  sympathy: {
    phrases: [
      '(žao|zao) [<clitic>] [<clitic>] [<clitic>] [jako|vrlo|iskreno]',
      '(ispričavam|ispričavamo|ispricavam|ispričati|ispričavati|isprika|ispriku|isprike|oprostite|oprosti|oprost|opraštanje|pardon)',
      '(razumijem|razumijemo|shvaćam|shvaćamo|potpuno razumijem|razumljivo|suosjećam|suosjećamo|sućut|suosjećanje|vjerujem da|mogu misliti|mogu zamisliti|možemo zamisliti|zamišljam)',
      '(neugodno|neugodnost|neugodnosti|neugodna|neugodan|neprilika|neprilike|frustrirajuće|razočaravajuće|razočaranje|razočarenje|nezgodno|nezgoda|neprijatno|naporno|zabrinjavajuće|zabrinuti|zabrinuta|zabrinut|nažalost što|šteta)',
      '(ajme|ajoj|joj|jao|ojoj|o ne|uf|uff|kuku|joooj|ajooj|o joj)',
      '(to|tako nešto|ovo|takvo što) [se] (ne bi smjelo|nije smjelo|ne smije|nije trebalo|ne bi trebalo|ne zvuči|nije u redu|nije dobro|nije prihvatljivo) [se] [_]',
      '(zvuči|mora biti|to je stvarno|to je zaista|to je doista|to je baš) [vrlo|jako|zaista] (čudno|neobično|neugodno|loše|strašno|grozno|naporno|stresno|frustrirajuće|teško|ružno|zabrinjavajuće|neprihvatljivo)',
      '(hvala|zahvaljujem|zahvaljujemo) ...5 (strpljenju|strpljenje|razumijevanju|razumijevanje|javili|javio|javila|upozorili|upozorio|upozorila|prijavili|prijavi|dojavi|dojavili|obavijestili|na prijavi|na dojavi|skrenuli)',
      '(naša greška|naša pogreška|naš propust|moja greška|moja pogreška|moj propust|(greška|pogreška|krivnja|propust|odgovornost) je [bio|bila] (naša|naš|moja|moj)|do nas je|našu grešku|našu pogrešku|naš je propust|pogriješili smo|zakazali smo|iznevjerili smo|nismo opravdali|nismo ispunili)',
      '(imate|imaš) [potpuno|svako|puno] pravo|(potpuno|sasvim) (ste|si) u pravu|(vaše nezadovoljstvo|vaša ljutnja|vašu ljutnju|vaše razočaranje|tvoje nezadovoljstvo|imate pravo|imaš pravo|u pravu ste|u pravu si|s pravom)',
      '(to|takvo što|tako nešto) se (zna dogoditi|lako dogodi|događa|može dogoditi)|(svakome|svakom|svima) se (dogodi|može dogoditi|to dogodi)',
      '(shvatit|ozbiljno|vrlo ozbiljno) (shvaćamo|ćemo|uzimamo)',
      '(nadam|nadamo) se da (ste|si|je|su) [_] (dobro|u redu|svi dobro)',
      '(ne želimo|nismo željeli|nije nam bila namjera|to nije iskustvo) _',
    ],
    except: [
      '(razumijem|razumijemo) (da|što) (želite|trebate|želiš|trebaš|tražite|vas zanima)',
      '(bez) (isprike|neugodnosti)',
    ],
  },
  cheer: {
    phrases: [
      { find: '(haha|hahaha|hahahaha|hehe|hihi|hehehe|lol|lmao|rofl|šalim se|samo se šalim)', instead: [''] },
      {
        find: '^(super|odlično|sjajno|fantastično|krasno|bravo|divno|savršeno|izvrsno|fenomenalno|ludilo|top|baš super|baš lijepo|juhu|jupi) (!|.)',
        sentence: ['Hvala Vam što ste nam to javili.'],
      },
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
