import type { Topic, TopicWords } from '../../../src/locale.ts'

/** What upset or harmed customers write, and how an agent answers them. */
export const feelings = {
  upset: {
    phrases: [
      '(bijesan|bijesna|bijesni|ljut|ljuta|ljuti|ljutit|ljutita|razočaran|razočarana|razočarani|razočaravajuće|razočarenje|ogorčen|ogorčena|ogorčeni|revoltiran|revoltirana|zgrožen|zgrožena|nezadovoljan|nezadovoljna|nezadovoljni|frustriran|frustrirana|frustrirajuće|iživciran|iživcirana|živcira|živciraš|živcirate|iznerviran|iznervirana|nervira|očajan|očajna|šokiran|šokirana|uznemiren|uznemirena)',
      '(dosta mi je|dosta nam je|pun mi je|puna mi je|pun kufer|pun kurac|pukao mi je film|prekipjelo mi je|na rubu živaca|gubim živce|gubim strpljenje|izgubio sam strpljenje|izgubila sam strpljenje|dozlogrdilo mi je|više ne mogu|preko glave|zlo mi je od|muka mi je od)',
      '(sramota|sramotno|sramotan|sramotna|sram vas|srami se|sramite se|bezobrazluk|bezobrazno|bezobrazan|bezobrazna|bezobrazni|bahato|bahati|drsko|nedopustivo|neprihvatljivo|neprihvatljiva|neprihvatljiv|nečuveno|skandal|skandalozno|katastrofa|katastrofalno|katastrofalan|katastrofalna|užas|užasno|užasan|užasna|grozno|grozan|grozna|jadno|jadan|jadna|bijedno|bijedna|očajno|smiješno|apsurdno|nevjerojatno|nevjerovatno|strašno|krš|kaos|cirkus|noćna mora|neozbiljno|neozbiljni|neprofesionalno|neprofesionalni|nesposobni|nesposobno|nesposobnost|nemar|neodgovorno|neodgovorni|neljubazno|neljubazan|neljubazna|neljubazni|nekulturno|nepristojno)',
      '(prevara|prevarili|prevaranti|lopovi|lopov|lopovluk|kradete|pljačka|lažete|lagali|laži|lažovi|muljate|varate|varalice|obmana|obmanjujete|zavaravate)',
      '(najgora|najgori|najgore|loša|loše|loš|lošija|bezvezna|slaba|nikakva|nikakav|nikakvo) (usluga|uslugu|iskustvo|podrška|podršku|služba|tvrtka|firma|dostava|kvaliteta|ikad|banka|aplikacija|komunikacija)',
      '(zabrljali|zeznuli|uprskali|zaribali|sjebali) [<clitic>] (ste|si)',
      '(ste|si) [<clitic>] [sve|opet] (zabrljali|zeznuli|uprskali|zaribali|sjebali)',
      '(gubljenje vremena|gubitak vremena|trošite mi vrijeme|tratim vrijeme|bacanje novca|bačen novac|bačeni novac)',
      '(hvala na ničemu|hvala vam na ničemu|hvala za ništa|svaka čast na|bravo na|čestitam na (kašnjenju|nemaru|lošoj)|bravo majstori|super baš|baš super|krasno baš|odlično baš|ma krasno|ma super|ma bravo|kako divno da|hvala što ste (uništili|upropastili|izgubili|pokvarili|ignorirali|zaboravili))',
      '(kako vas nije sram|imate li srama|jeste li normalni|jeste li vi normalni|jeste vi normalni|zezate me|zezate li me|zafrkavate|zajebavate|rugate se|ma je li moguće|pa dokle|dokle više|dokle ću|koliko još|do kad ću|što je ovo|kakva je ovo|kakav je ovo|pa kako je moguće|pa je li moguće)',
      '(nije vas briga|baš vas briga|boli vas briga|nikoga nije briga|ne da vam se|ignorirate|ignorirali|ne zanimaju vas)',
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
      '(moj|moja|moje|moju|naš|naša|naše|našu|mi) ...3 (nestao|nestala|nestalo|izgubljen|izgubljena|izgubljeno|uništen|uništena|uništeno|razbijen|razbijena|razbijeno|oštećen|oštećena|oštećeno|ukraden|ukradena|ukradeno|hakiran|hakirano|slomljen|slomljena|slomljeno|blokiran|blokirana|zaključan|otkazan|otkazana|u komadima)',
      '(stigao|stigla|stiglo|stigli|stigle|došao|došla|došlo|dobio|dobila|primio|primila|dostavljen|dostavljena|dostavljeno) [<clitic>] [<clitic>] [mi|sam] [potpuno|sav|sva|sve|već] (razbijen|razbijena|razbijeno|razbijenu|oštećen|oštećena|oštećeno|oštećen|oštećenu|slomljen|slomljena|slomljeno|slomljenu|mokar|mokra|mokro|pokvaren|pokvarena|pokvareno|hladno|hladna|prazan|prazna|prazno|prljav|prljava|u komadima|potrgan|potrgana|poderan|poderana|krivi|krivu|krivo|pogrešan|pogrešnu)',
      '(naplatili|naplaćeno|naplaćen|naplaćena|naplatio|skinuli|skinuto|skinut|skinuta|skinulo|teretili|uzeli|naplatilo) [<clitic>] [<clitic>] [mi|je|ste|su] [_] [_] (dvaput|dva puta|dvostruko|duplo|tri puta|triput|previše|bez pitanja|bez odobrenja|bez mog|iako|ponovno|opet)',
      '(dvaput|dva puta|dvostruko|duplo|tri puta|triput) [<clitic>] [<clitic>] [ste|su|je|mi] [mi|su|je] (naplatili|naplaćeno|naplatio|naplatilo|skinuli|skinuto|skinulo|teretili|naplaćen|naplaćena)',
      '(treći|četvrti|peti|šesti|deseti|stoti|tko zna koji|ne znam koji|već drugi|već treći|opet isti) put',
      '(već|čekam|čekamo|čekam već|čekamo već|već čekam) [više od|preko|gotovo|skoro|puna|punih|cijeli|cijelu|čitav] (#|dva|tri|četiri|pet|šest|sedam|deset|nekoliko|sat|dva sata|tjedan|mjesec|dana|danima|satima|tjednima|mjesecima|dan|dvije) [puna|punih|cijela] (sat|sata|sati|dan|dana|tjedan|tjedna|tjedana|mjesec|mjeseca|mjeseci|godinu|vremena|minuta|čekam|i)',
      '(čekam|čekamo|zovem|zovemo|tražim|molim|pišem|ganjam) [<clitic>] [već|vas već|vas] (danima|satima|tjednima|mjesecima|tjedan dana|mjesec dana|cijeli dan|cijelo jutro|sat vremena|dva sata|tri sata|dva tjedna|tri tjedna|od prošlog|od ponedjeljka|preko sat)',
      '(danima|satima|tjednima|mjesecima) [<clitic>] [već] (čekam|čekamo|zovem|pišem|molim|nemam|nemamo|ne radi|bez)',
      '(čekao|čekala|čekali|visio|visjela) (sam|smo) [<clitic>] [na liniji|na telefonu|na vezi] [više od|preko|cijeli|gotovo|tri|dva|puna|#]',
      '(nitko|nitko se|nitko mi) [<clitic>] [<clitic>] [ne|nije|se ne|se nije] (javlja|javio|odgovara|odgovorio|pomaže|pomogao|došao|dolazi|zna|zanima|nazvao|pojavio|ne javlja|ne odgovara|se ne javlja|nije javio|nije odgovorio|nije došao|nije pojavio|nije nazvao)',
      '(i dalje|još uvijek|još) [<clitic>] [<clitic>] [uvijek] (čekam|čekamo|nisam dobio|nisam dobila|nismo dobili|nije stigao|nije stigla|nije stiglo|nije došao|nije riješeno|nema odgovora|nema novca|nemam odgovor|nemam novac|nemam internet|nemam struju|bez interneta|bez struje|bez odgovora|ništa)',
      '(opet|ponovno|ponovo|stalno|konstantno|svaki put|svaki dan|neprestano|iznova) [<clitic>] [<clitic>] [isto|ista|isti|mi|se] (ne radi|pao|pala|palo|puca|pada|kasni|kasnite|krivo|krivi|krivu|pogrešno|srušila|srušio|ruši|isključuje|blokira|greška|isti problem|ista priča|ista stvar|naplaćeno|naplatili|odgađate|lažete|nema)',
      '(odbili|odbio|odbila|spustili|poklopili|zalupili|prekinuli|vrijeđali|vrijeđao|vrijeđala|vikao|vikala|derao|derala|izvikala|izvikao) [<clitic>] [<clitic>] [mi|me|nas|nam|na mene|slušalicu|poziv|pomoći]',
      '(propustio|propustila|propustili|zakasnio|zakasnila|zakasnili) [<clitic>] (sam|smo) [<clitic>] [na] (vlak|let|avion|posao|sastanak|vjenčanje|pregled|ispit|autobus|trajekt)',
      '(upropašten|upropaštena|uništen|uništena|propao|propala|propalo) [<clitic>] (mi|nam|odmor|rođendan|vjenčanje|putovanje|je|godišnji|blagdan)',
      '(obećali|obećao|obećala|rekli|tvrdili|uvjeravali) [<clitic>] [<clitic>] [mi|nam] ...6 (a|ali|no|i opet|a onda|ništa|nije)',
      '(bez interneta|bez struje|bez vode|bez grijanja|bez signala|bez novca|bez plaće) [<clitic>] [smo|sam] [već|#|danima|cijeli|tri|dva|od]',
      '(plijesan|dlaka|dlaku|kukac|bubu|buba|žohar|žohari|stjenice|staklo|otrov|otrovanje|otrovao|otrovala|alergijska|ozljeda|ozlijedio|ozlijedila|opekao|opekla|krv) [_]',
    ],
    except: [
      '(ako|da se|hoće li|bojim se da) ...4 (izgub*|slom*|ošteti|oštećen*)',
      '(treći|četvrti|peti) put (kupujem|naručujem|dolazim|i opet) ...3 (zadovolj*|super|odličn*)',
      '(još) nisam dobio (priliku)',
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
      '(razumijem|razumijemo|shvaćam|shvaćamo|potpuno razumijem|razumljivo|suosjećam|suosjećamo|vjerujem da|mogu misliti|mogu zamisliti|možemo zamisliti|zamišljam)',
      '(neugodno|neugodnost|neugodnosti|neugodna|neugodan|neprilika|neprilike|frustrirajuće|razočaravajuće|razočaranje|razočarenje|nezgodno|nezgoda|neprijatno|naporno|zabrinjavajuće|zabrinuti|zabrinuta|zabrinut|nažalost što|šteta)',
      '(ajme|ajoj|joj|jao|ojoj|o ne|uf|uff|kuku|joooj|ajooj|o joj)',
      '(to|tako nešto|ovo|takvo što) [se] (ne bi smjelo|nije smjelo|ne smije|nije trebalo|ne bi trebalo|ne zvuči|nije u redu|nije dobro|nije prihvatljivo) [se] [_]',
      '(zvuči|mora biti|to je stvarno|to je zaista|to je doista|to je baš) [vrlo|jako|zaista] (čudno|neobično|neugodno|loše|strašno|grozno|naporno|stresno|frustrirajuće|teško|ružno|zabrinjavajuće|neprihvatljivo)',
      '(hvala|zahvaljujem|zahvaljujemo) ...5 (strpljenju|strpljenje|razumijevanju|razumijevanje|javili|javio|javila|upozorili|upozorio|upozorila|prijavili|prijavi|dojavi|dojavili|obavijestili|na prijavi|na dojavi|skrenuli)',
      '(naša greška|naša pogreška|naš propust|moja greška|moj propust|našu grešku|našu pogrešku|naš je propust|pogriješili smo|zakazali smo|iznevjerili smo|nismo opravdali|nismo ispunili)',
      '(vaše nezadovoljstvo|vaša ljutnja|vašu ljutnju|vaše razočaranje|tvoje nezadovoljstvo|imate pravo|imaš pravo|u pravu ste|u pravu si|s pravom)',
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
