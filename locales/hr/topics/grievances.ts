import type { TopicWords } from '../../../src/locale.ts'
import { participles } from './verbs.ts'

const COUNT = '#|dva|dvije|tri|četiri|pet|šest|sedam|osam|devet|deset|nekoliko|par|dvadeset|trideset'
const LONG_UNITS = 'dana|tjedna|tjedana|mjeseca|mjeseci|godine|godina'
const WHILE = `([već|punih|puna|cijela|cijelih|gotovo|skoro|preko] (${COUNT}) [puna|punih|radna|cijela] (${LONG_UNITS})|danima|tjednima|mjesecima|[već] (cijeli|čitav) (tjedan|mjesec|dan|vikend)|[već|puni] (tjedan|mjesec) dana)`
/** The same at the beginning of a pattern, which no number begins. */
const WHILE_LEADING = `((već|punih|puna|cijela|cijelih|gotovo|skoro|preko) (${COUNT}) [puna|punih|radna|cijela] (${LONG_UNITS})|(dva|dvije|tri|četiri|pet|šest|sedam|osam|devet|deset|nekoliko|par) [puna|punih|radna|cijela] (${LONG_UNITS})|danima|tjednima|mjesecima|(cijeli|čitav) (tjedan|mjesec|dan|vikend)|(tjedan|mjesec) dana)`
/** What ought to have been done for the customer. */
const DONE =
  'odvezen*|popravljen*|riješen*|stigao|stigla|stiglo|stigli|stigle|došao|došla|došlo|došli|isporučen*|dostavljen*|poslan*|vraćen*|očišćen*|uključen*|proradio|proradila|proradilo|javio|javila|javili|odgovorio|odgovorila|odgovorili|radio|radila|radilo|zamijenjen*|uplaćen*|isplaćen*|montiran*|spojen*|otklonjen*|obrađen*|pregledan*|nazvao|nazvala|nazvali'
const BASICS =
  'vode|vodu|struje|struju|interneta|internet|grijanja|grijanje|signala|signal|plina|plin|telefona|lifta|lift|hladnjaka|tople vode|toplu vodu|novca|novac|plaće|plaću|odgovora|odgovor|auta|mobitela'
/** Those for whom trouble weighs more. */
const FRAIL =
  'beba|bebu|bebom|bebi|novorođenče|malo dijete|malim djetetom|malom djecom|dijete|djecu|djeca|djeci|djecom|trudna|trudnica|trudnoj|trudnu|baka|baki|baku|djed|djedu|nepokretn*|invalid*|bolesn*|dijabetičar*'
const SUFFERS =
  'hladno|hladan|hladna|ledeno|ledeni|ledena|smrzava|smrzavaju|smrzavamo|gladno|gladna|gladni|plače|plaču|boji se|boje se|uplašen*|preplašen*|bez (grijanja|vode|struje|klime|lifta|lijeka|lijekova|hrane|mlijeka|tople)|na kiši|na cesti|na hladnoći|na ulici'
const EVENT =
  'rođendan|rođendana|krštenje|krštenja|svadba|svadbe|svadbu|vjenčanje|vjenčanja|pričest|pričesti|krizma|krizme|matura|mature|proslava|proslave|godišnjica|sprovod|sprovoda|koncert|predstava|utakmica|pregled|razgovor za posao'

/** Harm that is told in whole clauses: broken words, long outages, losses, pain. A part of `harm`. */
export const grievances = [
  // "Piše isporučeno, a ja nemam ništa."
  '(piše|stoji|vodi se|status|sustav|aplikacija|označen*|označili|navodno|kao) ...5 (isporučen*|dostavljen*|uručen*|preuzet*|predan*) ...3 (a|ali|no) ...3 (nisam|nismo|nije|nema|nemam|nigdje|ništa|nitko|nikog*)',
  '(isporučen*|dostavljen*|uručen*) (a|ali) [<clitic>] [ja|mi|kod mene] (nisam|nismo|nije|nema|nemam|nigdje|ništa|nitko)',
  // How long something has not been done.
  `(nije|nisu|niste|ne radi|ne rade|nema|nemam|nemamo) [<clitic>] [<clitic>] [${DONE}|${BASICS}] [_] ${WHILE}`,
  `${WHILE_LEADING} [<clitic>] [<clitic>] [_] ((nije|nisu|niste) [<clitic>] [<clitic>] [bila|bilo] (${DONE})|(nema|nemam|nemamo) [<clitic>] (${BASICS})|ne radi|ne rade|nitko)`,
  `(obje|tri|sve|dvije|četiri|pet|cijelu|čitavu|svaku|prvu|drugu) (noći|noć|večeri|večer) ...3 (nije|nisu|bez|nismo|nisam|ne radi|buka|galama)|(nije|nisu|nismo|nisam|bez) ...3 (obje|sve|cijelu|čitavu|svaku|tri|četiri) (noći|noć|večeri|dana)`,
  `(kasni|kasne|kasnite|kasnio|kasnila|kasnilo) [<clitic>] [već] ((${COUNT}) (sata|sati|dana|tjedna|tjedana|mjeseca|mjeseci)|(cijeli|puni) (sat|dan|tjedan)|tjedan dana|mjesec dana|satima|danima|tjednima)`,
  `nakon [već|čak] ((${COUNT}) [radna|radnih] (${LONG_UNITS})|mjesec dana|tjedan dana|pola godine|godinu dana) ...5 (i dalje|još|ništa|nema|nije|nitko|nisam|niste|ne radi|raspa*|puk*|pokvar*|crk*)`,
  `prošlo [je] [već] (${COUNT}) (sata|sati|${LONG_UNITS}) ...2 (a|i|ni|od kad|otkad|otkako|ništa|nitko)`,
  `(${participles('zva nazva pisa javi javlja moli traži prijavi sla posla upozori pita')}) (sam|smo) [<clitic>] [<clitic>] [već] (${COUNT}|sto|stotinu|više|bezbroj) puta`,
  // What was promised and did not come.
  '(obećali|obećao|obećala|obećan*|obećavali|dogovoren*|dogovorili|najavljen*|najavili) ...8 (a|ali|no|i|koji|koju|koje|što) ...3 (nisam|nismo|nije|nisu|niste|nitko|ništa|nikad|nikada|nema|još|ni)',
  '(rekli|rečeno|rekao|rekla|tvrdili|uvjeravali) ...10 (a|ali|no) ...3 (nisam dobi*|nismo dobi*|nije (došao|došla|došlo|stigao|stigla|stiglo|napravljen*|riješen*|radi*)|nisu (došli|poslali|javili)|nitko|ništa|nigdje|i dalje|opet)',
  '(tražim|tražimo|očekujem|očekujemo|želim|zahtijevam|dugujete|zaslužujem) [<clitic>] [<clitic>] [barem|bar|samo|najmanje|i|javnu|jednu|običnu|puno] (ispriku|isprika|ispriko|odštetu|obeštećenje|naknadu štete)|samo ispriku',
  '(uzeo|uzela|uzeli) [<clitic>] [sam|smo] [<clitic>] (slobodno|slobodan dan|dan godišnjeg|godišnji|neplaćeno) ...6 (a|da|i|zbog|čekam|čekao|čekala)|(sam|smo) [<clitic>] (uzeo|uzela|uzeli) (slobodno|slobodan dan|dan godišnjeg)',
  `(iako|premda|mada|makar|unatoč tome što|usprkos tome što) (sam|smo) [<clitic>] [<clitic>] [_] (${participles('napomenu naglasi upozori traži plati prijavi javi zamoli rezervira naruči potvrdi otkaza najavi poništi')}|rekao|rekla|rekli)`,
  `(${participles('plati naruči rezervira kupi traži uplati')}) [<clitic>] [<clitic>] ...5 a (${participles('dobi spava čeka')}|stigao|stigla|stiglo|stigli|stigle|donijeli|donio|donijela|poslali|dali|dao|dala|uvalili)`,
  '(kofer|koferi|prtljaga|torba|kofer mi|prtljaga mi) ...3 (nije|nisu|nikad) ...1 (stigao|stigla|stigli|došao|došla|došli|pojavi*)|(prtljage|kofera|torbe) [<clitic>] (nema|nigdje)',
  '(treći|četvrti|peti|šesti|sedmi|osmi|deseti) (kvar|popravak|servis|prekid|zastoj|otkaz)',
  `(stojim|stojimo|čekam|čekamo|sjedim|sjedimo|visim|visimo|zovem|zovemo|smrzavam|smrzavamo) ...4 (pola sata|sat vremena|sat i pol|puni sat|cijeli sat|(dva|tri|četiri|pet|više) (sata|sati)|(dvadeset|trideset|četrdeset|pedeset|20|25|30|35|40|45|50|60|90) (minuta|min)|satima|cijelo (jutro|popodne)|cijeli dan|cijelu večer)`,
  // Money and work lost.
  '(eura|eur|kuna|novac|novaca|novci) [<clitic>] (bačen*|bacio|bacila|propalo|propali|propao|otišlo|u vjetar|niz vodu)|(bačen*|bacio|bacila|propalo|propali) [<clitic>] [sam] (#|par|stotin*|tisuć*) [eura|eur]',
  '(gubim|gubimo|gubi|izgubio|izgubila|izgubili) [<clitic>] [sam|smo] [<clitic>] [zbog _] (posao|poslove|klijent*|mušterij*|goste|novac|novce|pare|zaradu|promet|dnevnic*|cijeli dan|sate|dane|# eura|# sati|# sata)',
  '(ne vraća|ne vraćate|ne vraćaju|niste vratili|nisu vratili|nije vratio|nije vratila|nije vraćen*|ne isplaćuje*|niste isplatili|nisu isplatili|nije isplaćen*) ...4 (novac|novce|polog|depozit|jamčevin*|kaucij*|razlik*|iznos|pare|eura|akontacij*|preplat*|štet*)',
  '(naplaćen*|naplatili|naplatio|naplatila|naplaćujete|naplaćuju|skinuli|skinut*|skidate) ...8 (a|ali|iako|što|koju|koji|koje) ...4 (nisam|nismo|nije|nikad|nikada|ništa)',
  '(prijavio|prijavila|prijavili|prijavljujem) [<clitic>] [sam|smo] (krađu|provalu|prijevaru|prevaru)|netko ...3 (kupovao|kupuje|potrošio|troši|podigao|ušao|provalio|ukrao|oštetio|razbio|ogrebao|udario|hakirao|preuzeo)',
  // Pain, and those who cannot help themselves.
  '(boli|bole|peče|zateže|sijeva) (me|ga|ju|je|nas|mi) ...5 (jako|užasno|strašno|nesnosno|ludo|danima|cijelu noć|cijeli dan|ne mogu|izdržati|toliko|već)|ne (mogu|može|mogla|mogao) [<clitic>] [više|od (boli|bolova)] (spavati|hodati|disati|stajati|izdržati|ustati|jesti|žvakati|gutati)|(u|jaki|jake|jakim|strašni|strašne|nesnosni|nesnosne) bolovima|(jaki|jake|strašni|strašne|nesnosni|nesnosne) (bolovi|bolove|boli)',
  `(${FRAIL}) ...8 (${SUFFERS})|(${SUFFERS}) ...8 (${FRAIL})`,
  // "Krštenje je prošlo", "gosti su otišli".
  `(${EVENT}) [<clitic>] (je|nam je|mi je) [već|jučer] (prošao|prošla|prošlo|propao|propala|propalo|gotov*|upropašten*|uništen*)|(propustio|propustila|propustili) [<clitic>] [sam|smo] [_] (${EVENT})`,
  '(gosti|gostima|gostiju|kupci|mušterije) [<clitic>] (su|se|nam|mi) [<clitic>] (smij*|otišl*|odustal*|bun*|žal*|čekaju|čekali|odlaze|ljut*)',
  '(ušao|ušla|ušli|upao|upala|upali|otišao|otišla|otišli|isključili|otkazali|odvezli|odvukli|promijenili|ukinuli|skinuli|bez) ...6 bez (kucanja|pitanja|najave|dozvole|isprike|ijedne (riječi|isprike)|riječi objašnjenja|ikakv* (objašnjenja|najave|isprike|obavijesti))',
  '(rekao|rekla|rekli|nazvao|nazvala|nazvali|vikao|vikala) ...3 [da] (sam|je|me|mi|da) [<clitic>] [<clitic>] (glup*|lud*|gluh*|debel*|bezobraz*|blesav*|stara|lažljiv*|lažem|lopov|neodgojen*|dosadan|dosadna|dosadni)',
  `(mi|nam|joj|mu|tada|samo|onda) [<clitic>] (je|su) [<clitic>] (${participles('spusti poklopi zalupi prekinu')}) [<clitic>] (slušalicu|telefon|vezu|poziv|liniju|vrata)|(${participles('spusti poklopi zalupi prekinu')}) [<clitic>] [<clitic>] (slušalicu|telefon|vezu|poziv|liniju|vrata)`,
  '(me|nas) [<clitic>] (šalju|šaljete|šalje|prebacuju|prebacujete|vrte|vrtite|šetaju|šetate|upućuju|upućujete) [jedan|jedni|jedna] (drugom|drugima|drugoj|od|s|sa|amo|u krug|naokolo|na drug*|k drug*)',
  `(već|vam) [<clitic>] (sam|smo) ...3 (dva|tri|četiri|pet|sto|više|nekoliko) puta|već (sam|smo) ...5 (dva|tri|četiri|pet|sto|više|nekoliko) puta`,
  '(nasred|usred) (autoceste|ceste|sastanka|ispita|prezentacije|ničega|godišnjeg|sezone|zime|šume|tunela|mosta)',
  '(progutao|progutala|progutalo|pojeo|pojela|pojelo) [<clitic>] [<clitic>] (karticu|novac|novce|žeton|# eura)',
  '(sve|hrana|hranu|meso|lijekovi|lijek|namirnice) ...4 (otopil*|odledil*|propalo|propala|propali|baciti|bacila|bacio|bacili)',
  `(godišnji|odmor|vikend|praznici|božić|ljetovanje|medeni mjesec|${EVENT}) [<clitic>] [<clitic>] [je] (upropašten*|uništen*|propao|propalo|propala)`,
  '(tražim|tražimo|čekam|čekamo|molim|molimo|zovem|zovemo|pišem|pišemo) ...3 (danima|tjednima|mjesecima|godinama)',
  '(kosom|dlakom|žoharom|crvom|crvima|mušicama|plijesni) (u|na) _|(torta|hrana|juha|salata|pizza|kolač|jelo|kava) (s|sa) (kosom|dlakom|crvom|crvima|žoharom|mušicama|plijesni)|(kosa|kosu|nokat|nokta|čavao|vijak|plastika|plastiku|žica|žicu) u (hrani|juhi|salati|jelu|pizzi|torti|kruhu|pecivu)',
  '(opet|ponovno|ponovo) [<clitic>] (curi|cure|pušta|kaplje|šteka|štuca|gasi|škripi|propušta|prekida|nestaje|nestalo|nestao|crknuo|crknula|crklo|otkazuje|laže*|zeza)',
  `(u obradi|na čekanju|u tijeku|zaprimljeno|u pripremi) [je] ${WHILE}`,
  'povraćam|povraćamo|povraćali|proljev|proljeva',
  'bez (ikakv*|ijedn*|prethodn*) (najave|obavijesti|upozorenja|objašnjenja|isprike|razloga|riječi|informacije|reakcije)',
  '(otkazali|otkazala|otkazao|ukinuli|poništili) (ste|su|je) (nam|mi) _|(ste|su) (nam|mi) [<clitic>] (otkazali|ukinuli|poništili) _',
  '(uporno|stalno|neprestano|konstantno|opet|i dalje) [<clitic>] (mi|nam) [<clitic>] (stižu|stiže|šaljete|šalju|dolaze|dolazi|zovu|zovete|šaljete) ...3 (opomen*|računi|račun|poziv*|sms*|poruk*|mailovi|prijetnj*|ovrh*)',
  '(otpustio|otpustila|otpustili|otjerao|otjerala|otjerali|potjerao|potjerala) [<clitic>] [<clitic>] (me|nas|ga|ju)|(me|nas|ga|ju) [<clitic>] (otpustio|otpustila|otpustili|otjerao|otjerala|otjerali|potjerao|potjerala)',
  // Filth.
  '(smrdi|smrde|smrdjelo|zaudara|smrad|štakor*|miševi|buhe|gnjil*|trula|trulo|truli|ustajal*|bljutav*|odvratn*|ogavn*|gadljiv*|fuj|bljak|povraća mi se)',
  '(nije|nisu) (htio|htjela|htjeli) [<clitic>] [ni|uopće] (pustiti|primiti|pomoći|poslušati|saslušati|stati|otvoriti|pogledati|odgovoriti|razgovarati|čuti)',
  '(stigao|stigla|stiglo|stigli|stigle|došao|došla|došlo|dobio|dobila|dobili|poslali) [<clitic>] [<clitic>] [mi|nam|sam|ste] [_] (s|sa|u|na) (krivim|krivom|krivoj|pogrešnim|pogrešnom|pogrešnoj|tuđim|tuđom)',
  'nitko [<clitic>] [<clitic>] ne (diže|podiže|otvara|vraća|dolazi|dođe|čita|uzima|preuzima|rješava)',
  'nitko [<clitic>] [<clitic>] [ništa] [<clitic>] ne (govori|kaže|obavještava|obavijesti|objašnjava|objasni|javlja|priča)',
  '(obećao|obećala|obećali|rekao|rekla|rekli|trebao|trebala|trebali|trebalo|najavili|dogovorili) ...10 (sad|sada|već|evo|danas|tek) [je|su|smo] (#|pola|podne|ponoć|prošlo)',
  'ništa [<clitic>] [<clitic>] (nije|niste|nisu) [<clitic>] [još] (napravljen*|riješen*|riješili|napravili|učinili|poduzeli|popravili|popravljen*|poduzet*)',
] as const satisfies TopicWords['phrases']

/** Where such words report no harm. */
export const noGrievances = [
  // What was not needed or not done by the customers themselves.
  `(nemam|nemamo|nema) [<clitic>] [<clitic>] [_] (još|samo|barem|za|do|ni) (${COUNT}) (${LONG_UNITS})`,
  `(za|prije|unutar|kroz|roku|roku od|tek|do|od|nakon|svaka|svakih|star*|narednih|sljedećih|idućih) (${COUNT}) [radna|radnih] (${LONG_UNITS})`,
  '(nije|nisu) [još] (prošlo|prošla|isteklo|isteklo)',
  '(ako|kad|hoće li|je li|jel|bih|mogu li|smijem li|što ako) ...8 (kasni|kasne|kasnite|smrdi|smrde|propust*|izgub*|naplać*|naplat*|boli)',
  '(ne|više ne) (smrdi|smrde|boli|bole|plače)',
  '(dijete|djecu|djeca|djeci|djecom|beba|bebu|bebom) ...8 (hladno mlijeko|hladna voda|gladni gusari)',
] as const

/** Anger and despair in whole clauses: a part of `upset`. */
export const despair = [
  '(poludjet|poludit|poludjeti|izludjet|izludit|popizdit|popizdjet|pošandrcat|puknut|puknuti|eksplodirat|rasplakat|plakat) (ću|ćemo)|(poludio|poludjela|poludjeli|popizdio|popizdila|pošandrcao|pošandrcala|izludio|izludjela) (sam|smo)',
  '(na izmaku|na kraju) [sam|smo] (snaga|snage|živaca|strpljenja)|(očaj|u očaju|u panici|u šoku|van sebe|izvan sebe|strah me|plačem|jad i bijeda|tuga živa|čista tuga|dno dna|ruglo|debakl|fijasko|farsa|horor|mizerija|lakrdija|idiotizam|ludnica od|trkeljate|nebuloza|nebuloze|sprdnja|sprdate)',
  '(šalite|zezate|zafrkavate|sprdate) (se|me|nas) (vi|li|sa mnom|s nama)|(vi|jel|je l|valjda) (se|me|nas) [vi] (šalite|zezate|zafrkavate|sprdate)|(šalite se|zezate se) ?',
  '(živci|živce|živaca|živac) ...3 (otiš*|ode|odoše|pucaju|pukli|puklo|nemam|gubim|idu|ide|kida*|jede*)|(kidate|kida|idete|ide|jedete) [<clitic>] [na] (živce|živac)',
  '(nemam|nemamo) više (snage|živaca|volje|strpljenja)',
  '(vratite|vrati|dajte|hoću|želim|tražim) [<clitic>] [natrag|nazad|odmah|samo|svoj|svoje] (moj novac|moje novce|moje pare|moju lovu|svoj novac|svoje novce|svoje pare|naš novac|novac (natrag|nazad))',
  {
    find: '(nemam riječi|bez teksta sam|ostala sam bez (riječi|teksta)|ostao sam bez (riječi|teksta)|ostali smo bez (riječi|teksta)|bez komentara|ne znam (što|šta) (da kažem|bih rekao|bih rekla|reći))',
    except: [
      '(riječi|teksta|komentara|kažem|rekao|rekla|reći) ...6 (hvala|zahval*|oduševlj*|predivn*|divn*|super|najbolj*)',
      '(hvala|zahval*|oduševlj*|predivn*|divn*|super|najbolj*) ...6 (riječi|teksta|komentara|kažem|rekao|rekla|reći)',
    ],
  },
  '(super|krasno|lijepo|odlično|divno|sjajno|bravo|ljubazno|profesionalno|brzo|kulturno) ...3 nema što',
  '(to (vi zovete|je vaš odgovor|vam je odgovor|vam je sve|je sve što imate)|i to je sve|i to je to|to je vas odgovor) ?',
  '(tipičan|tipičan vaš|tipično|klasika|klasično) (vi|za vas|bla|odgovor|izgovor|bezvezarij*)',
  '(zovem|prijavljujem|pišem|javljam|obratit ću se|idem|prijavit ću|prijava) ...3 (hanfi|hanfu|hakomu|hakom|hnb|hnb-u|inspektorat|inspektoratu|inspekciju|inspekciji|pravobranitelj*|potrošač*|medije|medijima|novinama|policiju|policiji)',
  '(preksutra|prekosutra|sljedeće godine|dogodine|na kukovo ljeto|na svetog nikad|kad na vrbi rodi grožđe) ...2 (valjda|jel|onda|nikad) ?',
  '^(laž|laze|lažete|besmislica|budalaština|glupost|gluposti|koješta|nemoguće|nevjerojatno|strašno|žalosno|tragedija|tragično|katastrofa) (.|!|,)',
  '(idioti|idiot|kreteni|kreten|budale|debili|debil|klaunovi|klauni|moroni|bagra|bagro|stoko|glupani|nesposobnjakovići|neradnici|jadnici|bijednici|lažovi|lopovčine|secikese|paraziti|pijavice)',
  '(ne|nit|niti) [<clitic>] (javljate se|se javljate|odgovarate|reagirate|(dižete|podižete) (telefon|slušalicu|pozive)) [_]|(telefon|slušalicu|poziv*) [<clitic>] ne (dižete|podižete)|(nit|niti) ...3 (nit|niti) (dižete|javljate|odgovarate|čitate)',
  '(koja|kakva|kakav|koji) (gadost|svinjarija|odvratnost|žalost|nepravda|podvala|tragedija|budalaština|nesposobnost|nemarnost|drskost|bahatost|šlamperaj|neprofesionalnost|neozbiljnost|nekultura|jad)',
  '(žalosno|tragično|tragikomično|jadno i žalosno|degutantno|gnusno|nehumano|neljudski|bezdušno|okrutno)',
] as const satisfies TopicWords['phrases']
