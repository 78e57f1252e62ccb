import type { Topic, TopicWords } from '../../../src/locale.ts'

/** What is sold besides. */
const SOLD =
  'karticu|kartica|tarifu|tarifa|paket|pretplatu|pretplata|jamstvo|osiguranje|članstvo|nadogradnju|verziju|opciju|plan|premium|newsletter|program vjernosti|aplikaciju premium|zaštitu'

/** How a conversation ends. */
export const ending = {
  'advice-wanted': {
    phrases: [
      '(koji|koju|koje|kojeg|što|šta) ...4 (preporučujete|preporučate|preporučuješ|preporučili|predlažete|predlažeš|savjetujete|da uzmem|da odaberem|mi je bolji|mi je bolja|se više isplati)',
      '(možete|možeš|biste|bi) [li] [<clitic>] [<clitic>] (preporučiti|preporučili|predložiti|predložili|savjetovati)',
      '(imate|ima|postoji) [li] [<clitic>] (neki|neka|nešto|kakav|kakva) [_] (veći|veća|veće|bolji|bolja|bolje|brži|jači|preporuka|prijedlog)',
    ],
  },
  'closing-question': {
    phrases: [
      '(mogu|možemo|mogu li|možemo li) [li] [<clitic>] [<clitic>] još [<clitic>] [nekako|kako|s nečim|s čime|s čim|nečim|čime|u čemu|u nečemu|što|nešto|išta|oko čega|oko nečega] (pomoći|učiniti|napraviti|biti od pomoći|biti na usluzi|poslužiti|pomognem)',
      '(mogu|možemo) [li] [<clitic>] [<clitic>] (pomoći|učiniti|napraviti|poslužiti) [s|u|oko|i] (još|nečim drugim|čime drugim|nečemu drugom|čemu drugom|nešto drugo|čime još|još nečim|još čime|nečemu još|u još)',
      '(mogu|možemo) [li] [<clitic>] [još] [nekako|kako] (drukčije|drugačije|na drugi način) (pomoći|biti od pomoći|izaći)',
      '(kako|čime|što|u čemu) [<clitic>] [<clitic>] još (mogu|možemo) [<clitic>] (pomoći|učiniti|napraviti|biti od pomoći|biti na usluzi|poslužiti)',
      '(mogu|možemo) [li] [<clitic>] biti [<clitic>] još [kako|nekako|u čemu|u nečemu|oko čega|nešto] (od pomoći|na usluzi|koristan|korisna)',
      '(mogu|možemo) [li] [<clitic>] biti [<clitic>] (od pomoći|na usluzi) [u|oko|s|oko] (još|čemu još|nečemu drugom|čemu drugom)',
      'za sve (drugo|ostalo|dodatno) [<clitic>] [slobodno] [<clitic>] (odgovorite|javite|pišite|nazovite|obratite|tu smo|tu sam)',
      'za (sva|sve|dodatna|dodatne|bilo kakva|ostala|daljnja|eventualna) [vaša|dodatna|dodatne|ostala|daljnja|tvoja] (pitanja|informacije|upite|nejasnoće) [<clitic>] [<clitic>] [uvijek] (stojimo|stojim|na raspolaganju|javite|javi|slobodno|tu smo|tu sam|obratite|obrati|nazovite|pišite|piši|smo na raspolaganju|sam na raspolaganju)',
      '(kako|čime|što|u čemu) još [<clitic>] (mogu|možemo) [<clitic>] (pomoći|učiniti|napraviti)',
      '(treba|trebate|trebaš|mogu|možemo) [li|l] [<clitic>] [<clitic>] [danas|možda|još] [još] (pomoć|pomoći) (oko|s|u|za|kod) (još|čega drugog|nečeg drugog|nečega drugog|čega još|nečega još|čega|nečeg|nečega) [_] ?',
      '(ima|imate|imaš|postoji|imas) [li|l] [<clitic>] još (što|nešto|išta|kakvo|kakvih|kakva|kakav|kakvu|kakve|neku|neko|neki|nekih|neka|koje|koji|kojih|jedno|dodatnih|pitanja|čega|toga)',
      '(ima|imate|imaš) [li] [<clitic>] (nekih|kakvih|drugih|dodatnih|drugo) [još|dodatnih|drugih] (pitanja|pitanje|želja|upita)',
      '(treba|trebate|trebaš|zanima|želite|želiš|trebas|zelite|hoćete|hoćeš) [li|l] [<clitic>] [<clitic>] [pomoć|pomoći|nešto|što|vas zanima] [<clitic>] još (što|štogod|bilo što|nešto|išta|kakva|kakvu|kakve|kakav|kakvo|neka|neku|neke|neki|koja|koju|čega|pomoć|informacija|informaciju|pomoći|usluga)',
      // "Treba li Vam i zemlja ili nešto drugo?"
      '(treba|trebate|trebaš|želite|želiš|zanima) (li|l) ...5 (ili|i) (nešto|što|bilo što|išta) (drugo|treće|još) ?',
      '(budete li|imate li|ako|ukoliko|bude li|zatreba li) ...4 (pitanja|pitanje|dodatnih|nejasnoća|još) ...3 (rado|drage volje) [<clitic>] (ću|ćemo) _',
      '(rado|drage volje) [<clitic>] (ću|ćemo) ...2 (odgovoriti|pomoći|pojasniti) ...2 (ako|ukoliko|budete li|bude li) ...4 (pitanja|pitanje|dodatnih|nejasnoća|još)',
      '(još|ima još) (nešto|što|išta|čega|kakvo pitanje|koje pitanje|neko pitanje|pitanja) ...4 ?',
      '(je li|je l|jel) [<clitic>] to [bilo] sve ...6 ?',
      '(rado|drage volje|slobodno) [<clitic>] (ćemo|ću) [<clitic>] [<clitic>] (odgovoriti na|objasniti|pojasniti|razjasniti|pomoći oko) (sva|sve|svako|bilo koje|ostala|dodatna|eventualna) [ostala|dodatna|druga|vaša|daljnja|tvoja|eventualna] (pitanja|pitanje|nejasnoće|ostalo|drugo)',
      '(to je sve|je li sve|sve u redu|sve jasno) ?',
      '(ako|ukoliko|kad god|kada god|kad|kada|bude li|budete li|trebate li|zatreba li|imate li|bude|javi) ...3 (još|išta|štogod|dodatnih|dodatna|drugih|kakvih|nekih|bilo kakvih|bilo što|bilo kakva|ikakvih|pitanja|pitanje|pomoć|pomoći|zatreba|što zatreba|nešto) ...5 (javite|javi|slobodno|obratite|obrati|pišite|piši|nazovite|nazovi|tu sam|tu smo|na raspolaganju|stojim|stojimo|pitajte|pitaj|kontaktirajte|recite|reci)',
      '(javite|javi|slobodno|obratite|obrati|pišite|piši|nazovite|nazovi|tu sam|tu smo|na raspolaganju|stojim|stojimo|pitajte|pitaj|kontaktirajte|recite|reci) ...5 (ako|ukoliko|kad god|kada god|kad|bude li|trebate li|budete li|za) ...4 (još|išta|štogod|dodatnih|dodatna|drugih|kakvih|nekih|bilo kakvih|bilo što|bilo kakva|ikakvih|pitanja|pitanje|pomoć|pomoći|zatreba|treba|trebalo|zapne|zapnete|zapneš|iskrsne|zaškripi|sva pitanja|nejasno)',
    ],
    except: [
      '(ponuditi|predložiti|potražim|potražiti|provjerim|provjeriti|pronaći|pronađem|učiniti za|tražim) ...3 još',
      'hvala ...4 još',
    ],
  },
  'done-question': {
    phrases: [
      '(je li|je l|jel|jeli) [<clitic>] to [bilo] [bi] sve ...6 ?',
      '(to je sve|bi li to bilo sve|je li sve|sve u redu|sve jasno|sve ok|sve riješeno) ?',
      '(jesam|jesmo|je) li [<clitic>] [<clitic>] (sve|u svemu|na sve) (riješio|riješila|riješili|objasnio|objasnila|odgovorio|odgovorila|odgovorili|jasno|riješeno|u redu) ...3 ?',
    ],
  },
  declaration: {
    phrases: [
      '(samo|jedino) (me|nas) [je|to|ovo|bi] [je] [to|ovo] (zanimalo|zanima|interesiralo)|(samo|jedino) [<clitic>] [<clitic>] (to|ovo) [<clitic>] [<clitic>] (zanimalo|trebalo|trebao|trebala|htio|htjela|željela|želio|pitao|pitala|treba)',
      '(sve) [je] (ok|okej|super|u redu|jasno|riješeno|dobro) [hvala|sad|sada] [<clitic>] $',
      '(to|ovo|tad|onda) [je|bi|bilo bi|bi bilo|će biti] [bilo|za danas|za sada|onda|zasad|valjda|uglavnom|otprilike] [to|sve|to sve|dovoljno] (sve|to|dovoljno|sve hvala)',
      '(to je sve|to bi bilo sve|to bi bilo to|to je to|to bi bilo|bilo bi to sve|toliko|toliko od mene|sve jasno|sve mi je jasno|sve znam|imam sve|sve sam saznao|sve sam saznala|sve sam dobio|sve sam dobila|to mi je sve|to mi je dovoljno|dovoljno mi je|to je bilo sve|riješeno je|sve je riješeno|sve riješeno)',
      '(ništa|ne treba mi ništa|ne trebam ništa|ne treba ništa|nemam) [više|drugo|drugih|dodatnih|ništa|dalje|drugo hvala|više pitanja|još] (više|drugo|drugih pitanja|pitanja|dodatnih pitanja|dalje|ništa|hvala)',
      '(ništa više|ništa drugo|ništa dalje|to je sve što|nemam više|nemam drugih|nema više|ne trebam više|više mi ništa ne treba|više ništa|ne treba mi više|ne treba više|ne treba više ništa|ništa drugo mi ne treba|sve ostalo znam)',
      '(javit|nazvat|pisat|doći) ću [<clitic>] (ako|kad|kada|ukoliko|još|ponovno|opet) ...5',
      '(ako|ukoliko|kad|kada) ...5 (javit|nazvat|pisat) ću [<clitic>]',
      'javim [<clitic>] (ako|kad|se ako|se kad) _',
      '(nije potrebno|neće trebati|ne treba) (hvala|više|ništa)',
    ],
    except: [
      '(je li|je l|jel|da li|zar) [<clitic>] to [je] sve',
      'to je sve što (sam dobio|sam dobila|piše|vidim|imate)',
      'to je sve (super|krasno|lijepo) ali',
    ],
  },
  request: {
    phrases: [
      '(trebam|trebamo|trebao bih|trebala bih|trebao bi mi|trebala bi mi|treba mi|treba nam|trebat će mi|želim|želimo|želio bih|željela bih|htio bih|htjela bih|htio sam|htjela sam|volio bih|voljela bih|hoću|zanima me|zanima nas|zanimalo me|zanimalo bi me|tražim|tražimo|pokušavam|interesira me|me zanima|me interesira|nas zanima|molio bih|molila bih|molim) [<clitic>] [_]',
      '(imam|imamo) [još|samo] [jedno|neko|kratko|par|nekoliko|i] [još] (pitanje|pitanja|upit)',
      '(možete|možeš|mogu|možemo|biste|bi|mogli|hoćete|hoćeš|smijem|jel mogu|jel možete|može) (li|l|biste|biste li|mi|nam|bih) _',
      '(dajte|daj|recite|reci|pošaljite|pošalji|provjerite|provjeri|promijenite|promijeni|otkažite|otkaži|rezervirajte|rezerviraj|pronađite|pomozite|objasnite|javite|vratite|stavite|pogledajte|pogledaj|dodajte|uključite|isključite|nazovite|upišite) [<clitic>] _',
      '^[a|i|e|pa|no|ok|dobro|super|onda] (kada|kad|gdje|kako|koliko|koji|koja|koje|tko|što|zašto|zbog čega|ima li|imate li|je li|jesu li|postoji li|radi li|koliki|kolika|čime|može li|hoće li|što s|što je s|a što|jel) _',
      '(kako da|što da|gdje da) _',
    ],
    except: [
      '(ne trebam|ne treba mi|ne želim|ne zanima|ne tražim|ne treba)',
      '(hvala|zahvaljujem) ...6 (trebam|trebao|trebala|zanimalo|tražim|tražio|tražila)',
      '(sve|to je|to što|ono što|točno|sve što) [što] [sam|me|je|mi] (trebam|trebao|trebala|trebalo|zanimalo|zanima|tražio|tražila|treba|želio|željela|htio|htjela)',
      '(ako|kad|kada|ukoliko|čim|dok) ...3 (trebam|treba|zatrebam|želim|htio|htjela|zanima)',
      '(želim|želimo) [<clitic>] (ugodan|lijep|sve|zahvaliti|dobar|sretan|laku|reći hvala|pohvaliti)',
      '(htio|htjela|želio|željela) [bih|sam] [<clitic>] (zahvaliti|pohvaliti|reći hvala)',
      'molim (i|nema na čemu|lijepo) $',
      'kako (lijepo|dobro|ljubazno)',
    ],
  },
  acceptance: {
    phrases: [
      '^(da|može|naravno|svakako|ok|okej|okay|u redu|dobro|super|odlično|važi|vrijedi|slažem se|apsolutno|dogovoreno|rado|vrlo rado|molim|može može|savršeno|jest|aha|je|tako je)',
      '(odgovara|odgovara mi|to mi odgovara|može tako|neka bude|dogovoreno|slažem se|pristajem|zvuči (dobro|super|odlično)|bilo bi super|bilo bi odlično|bilo bi dobro)',
    ],
    except: ['(ne|nije) (može|odgovara|slažem)'],
  },
  decline: {
    phrases: [
      '^(ne|nope|nee) [ne] (hvala|hvala vam|hvala ti|fala|treba|trebam|hvala lijepa|zahvaljujem) [_] $',
      '^(ne|nope|nee) $',
      '^[ne] (nema|nemam|nemamo|nije|nista|ništa) [hvala|fala|hvala vam|hvala ti|za sada|zasad|više|zahvaljujem] $',
      '^[ne] (nemam|nema|nemamo) [više|drugih|dodatnih] (pitanja|ništa)',
      '^(ne|ma ne) [,] (hvala|fala|zahvaljujem|ne treba|nije potrebno|sve je|za sada|zasad)',
      '^(hvala ne|ne sada|ne danas|ne zasad|ne treba|zasad ne|za sada ne|drugi put|možda drugi put|možda kasnije)',
    ],
  },
  thanks: {
    phrases: [
      '(hvala|fala|hvla|zahvaljujem|zahvaljujemo|zahvalan|zahvalna|zahvalni|tnx|thx|thanks|hvalaa|hval|najljepša|cijenim|cijenimo)',
      '(puno ste|puno si|baš ste|baš si|jako ste|stvarno ste|vrlo ste) [mi|nam] (pomogli|pomogao|pomogla|ljubazni|ljubazan|ljubazna|super|susretljivi)',
    ],
    except: [
      '(hvala bogu|hvala nebesima|nema hvala|hvala na ničemu|hvala vam na ničemu|hvala i na tome|hvala za ništa)',
    ],
  },
  'thanks-service': {
    phrases: [
      '(hvala|fala|zahvaljujem|zahvaljujemo|zahvalni smo|zahvalna sam|zahvalan sam|najljepša hvala|veliko hvala|cijenimo vaše|cijenimo vašu|cijenimo tvoje|cijenimo tvoju)',
      '(bilo mi je|bilo nam je|bila mi je) [veliko|osobito|iznimno] (zadovoljstvo|drago|čast)',
    ],
    except: ['hvala bogu'],
  },
  'good-wish': {
    phrases: [
      '(želim|želimo|zelim|zelimo) [<clitic>] [i|još|od srca] (ugodan|ugodnu|ugodno|lijep|lijepu|lijepo|divan|dobar|dobru|sretan|sretnu|sretne|uspješan|sve najbolje|puno|brz|brzo|miran|mirnu|laku|dug|prekrasan|krasan|odličan|ugodne|lijepe|uživanje|ostatak|mnogo|sreću)',
      '(ugodan|lijep|lijepi|krasan|divan|uspješan|miran|sretan|super|ugodni|odličan|prekrasan) [vam|ti] [i] [ostatak|nastavak] [_] (dan|dana|vikend|vikenda|tjedan|tjedna|put|boravak|odmor|praznik|božić|radni dan|rad|let|provod|blagdan|uskrs|početak|godišnji)',
      '(ugodnu|lijepu|mirnu|laku|dobru|sretnu|krasnu|divnu|ugodna|lijepa) (večer|noć|vožnju|plovidbu|novu|nedjelju|subotu|kupnju|zabavu|predstavu|godinu|jesen|vožnja|plovidba|nedjelja|subota|kupnja|zabava|predstava)',
      '(ugodno|lijepo|sretno|dobro) (jutro želim|poslijepodne|popodne|putovanje|putovanja|ljetovanje|vrijeme|slušanje|gledanje|korištenje|se provedite|se provedi|se odmorite)',
      // "Ugodno kupanje!"
      '^[onda|lijepo|super|odlično|dobro|izvrsno|hvala|u redu|može|molim|nema na čemu] [i|vam|ti] (ugodno|ugodan|ugodnu|ugodna|sretno|sretan|sretnu) [vam|ti] _ [_] $',
      '(ugodne|sretne|lijepe|vesele) (blagdane|praznike|snove)',
      '(sve najbolje|svako dobro|sretno|uživajte|uživaj|čuvajte se|čuvaj se|lijepo se provedite|puno sreće|sretan put|dobar tek|brz oporavak|brzo ozdravljenje|brzo ozdravite|brzo ozdravi|brzo se oporavite|brzo se oporavi|ostanite zdravi)',
      '(nadamo|nadam) se (da ćete|da ćeš|da će vam|da će ti) ...4 (uživati|zadovoljni|zadovoljan|zadovoljna|odgovarati|služiti|svidjeti)',
      '(također|isto) (vama|tebi|tako|i vama|i tebi|želim i)',
      '(i vama|i tebi|vama također|tebi također|hvala također|hvala isto|nazad|takođe)',
    ],
    except: [
      '(jeste li|jesi li|je li) ...3 (ugodan|lijep|dobar)',
      'uživaj* (pravo|pogodnosti)',
      'sretno (otvoren|vjenčan)',
    ],
  },
  farewell: {
    phrases: [
      '(doviđenja|dovidenja|dovidjenja|zbogom|adio|laku noć|čujemo se|vidimo se|ćao|do skorog viđenja|do sljedećeg puta|do viđenja|čujemo se uskoro|pa pa|bye)',
      '(do sutra|do idućeg puta|do skora) $',
      '(onda|pa|znači|tada) se (vidimo|čujemo)|se (vidimo|čujemo) (sutra|uskoro|tada|onda|<day>)',
      {
        find: '(pozdrav|bok|lp|lijep pozdrav|srdačan pozdrav|puno pozdrava|ugodan pozdrav) [_] $',
        except: [
          '^(bok|pozdrav|ćao|lp|lijep pozdrav|srdačan pozdrav) [_] $',
          '^(ej|e|hej|oh|ah|o|pa|evo|dobar dan|hvala) (bok|pozdrav) [_] $',
        ],
      },
      '(lijepo vas pozdravljamo|lijepo vas pozdravljam|pozdravljam vas|pozdravljamo vas)',
    ],
    except: [
      '^ćao',
      '(čujemo|vidimo) se (s|sa) _',
      '(čujemo|vidimo) se (u|oko) (#|podne|pola|<number>)',
      '(čujemo|vidimo) se na (adresi|ulazu|recepciji|šalteru|lokaciji|#)',
      '^lijepo vas pozdravljam',
    ],
  },
  'come-back': {
    phrases: [
      '(javite|javi|obratite|obrati|pišite|piši|nazovite|nazovi|dođite|dođi|svratite|svrati|posjetite|kontaktirajte|pitajte) [<clitic>] [<clitic>] [nas|nam|se] ...4 (opet|ponovno|ponovo|kad god|kada god|kad|ako|ukoliko|bilo kada|uvijek|u svako doba|i ubuduće|ubuduće)',
      '(slobodno|uvijek|kad god|bilo kada|rado|opet|ponovno) [<clitic>] [<clitic>] (javite|javi|obratite|obrati|pišite|piši|nazovite|nazovi|dođite|dođi|svratite|svrati|kontaktirajte|pitajte|pitaj)',
      '(ako|ukoliko|kad god|kada god|kad|bude li|trebate li) ...6 (javite|javi|slobodno|obratite|pišite|piši|nazovite|nazovi|tu sam|tu smo|na raspolaganju|stojim|stojimo)',
      '(tu smo|tu sam|na raspolaganju smo|na raspolaganju sam|stojimo|stojim|uvijek smo tu|uvijek sam tu) [<clitic>] [uvijek|i dalje|na raspolaganju|za vas|za tebe|kad|ako|kad god]',
      '(nemojte se ustručavati|ne ustručavajte se|ne oklijevajte|nemojte oklijevati|nemoj oklijevati)',
      '(radujemo|radujem) se [vašem|tvom|vašoj|tvojoj|ponovnom|sljedećem|idućem|novom] (dolasku|susretu|posjetu|viđenju|suradnji|javljanju|dolazak)',
      '(vidimo se|čujemo se) (opet|ponovno|uskoro)',
    ],
  },
  signature: {
    phrases: [
      '^(sretno|hvala|hvala unaprijed|unaprijed hvala|sve najbolje|uz zahvalu|želim vam ugodan dan|ugodan vikend|zahvaljujem|zahvaljujemo) [i|te|uz] [vas] (srdačan pozdrav|lijep pozdrav|pozdrav|lp|srdačno pozdravljam|srdačno pozdravljamo|lijepo pozdravljam|lijepo pozdravljamo)',
      '^(srdačno|lijepo|toplo) (vas|te) (pozdravljam|pozdravljamo)',
      '^(srdačan pozdrav|lijep pozdrav|s poštovanjem|lp|lijepi pozdrav|puno pozdrava|srdačno|pozdrav|ugodan dan i pozdrav|topli pozdravi|sa štovanjem|s osobitim poštovanjem|najljepši pozdrav|uz pozdrav|uz srdačan pozdrav|uz lijep pozdrav|lijep pozdrav i ugodan dan|velik pozdrav|veliki pozdrav) [,]',
    ],
    except: ['^pozdrav [,] (hvala|kako|drago|želim|možete|vaš|_ _ _ _)'],
  },
  'thanks-answer': {
    phrases: [
      '(nema na čemu|nema na cemu|molim lijepo|molim i drugi put|nema problema|nema frke|nije problem|nikakav problem|ništa zato|i drugi put|bilo mi je drago|bilo nam je drago|rado sam pomogao|rado sam pomogla|rado smo pomogli|drago mi je da sam|drago mi je što sam|drago nam je da smo|drago nam je što smo|drago mi je da|drago mi je|drago nam je)',
      '^(molim|molim lijepo|u svako doba|naravno|svakako|i drugi put) $',
    ],
  },
  'day-wish': {
    phrases: [
      '(želim|želimo|zelim|zelimo) [<clitic>] [i|još] (ugodan|lijep|divan|uspješan|krasan|miran|super|ugodnu|lijepu|mirnu|laku|ugodno|lijepo|prekrasan|odličan) [ostatak|nastavak] [radni] (dan|dana|vikend|vikenda|tjedan|tjedna|večer|večeri|noć|poslijepodne|popodne|jutro)',
      {
        find: '(ugodan|lijep|lijepi|divan|uspješan|krasan|miran|ugodnu|lijepu|mirnu|ugodna|lijepa|mirna|ugodno|lijepo|prekrasan|odličan) [vam|ti] [ostatak|nastavak] [radni|_] (dan|dana|vikend|vikenda|tjedan|tjedna|večer|večeri|poslijepodne|popodne)',
        except: ['(je|bio|bila|bilo|imate|imali|jedan) [_] (ugodan|lijep|divan|ugodnu|lijepu|ugodno|lijepo)'],
      },
    ],
  },
  'closing-now': {
    phrases: [
      '(zatvaram|zatvaramo|završavam|završavamo|prekidam|zaključujem|zaključujemo) [sada|sad|ovaj|ovdje] [ovaj|ovo|taj] (razgovor|chat|čat|upit|tiket|poziv|slučaj|predmet)',
      '(zatvorit|zatvoriti|završit|završiti|prekinut|prekinuti|zaključit|zaključiti) (ću|ćemo) [sada|sad] [ovaj|taj] (razgovor|chat|čat|upit|tiket|poziv|slučaj|predmet)',
      '(razgovor|chat|chati|čat|čati|upit|upiti|tiket|tiketi|poziv|slučaj|predmet|predmeti) (ću|ćemo|se|će se|je|bit će) [sada|sad] (zatvoriti|završiti|prekinuti|zatvara|zaključiti|zatvoren|završen|zaključen)',
    ],
    except: [
      '(ako|ukoliko|dok|prije|čim|kad|možemo li|mogu li|smijem li|nemojte|ne) ...8 (zatvoriti|zatvaram|zatvaramo|završiti|zatvorit|zatvoren|zatvara)',
    ],
  },
  'agent-closed': {
    phrases: [
      '(razgovor|chat|čat|sesiju|poziv|tiket|upit) [je] (zatvorio|završio|prekinuo|zaključio|zatvorila|završila) [je] (agent|operater|djelatnik|djelatnica|agentica|operaterka)',
      '(agent|operater|djelatnik|agentica|operaterka|djelatnica) je (zatvorio|završio|prekinuo|zaključio|napustio|zatvorila|završila|napustila)',
    ],
  },
  'customer-silent': {
    phrases: [
      '(jeste li|jesi li|jeste l|jesi l) [<clitic>] [još|i dalje|još uvijek] (tu|ovdje|prisutni|na vezi|prisutan|prisutna|s nama|sa mnom)',
      '(nisam|nismo) [<clitic>] [<clitic>] [od vas|od tebe|još|dugo|neko vrijeme] [<clitic>] (primio|primila|primili|dobio|dobila|dobili|zaprimili|čuo|čula|čuli) [<clitic>] [od vas|od tebe|vaš|nikakav] [odgovor|poruku|odgovora|ništa]',
      '(ne javljate se|niste odgovorili|nema odgovora|bez odgovora|nisi odgovorio|nisi odgovorila|neaktivan|neaktivni|neaktivnosti|niste aktivni|zbog neaktivnosti|više ne odgovarate)',
    ],
  },
  'feedback-request': {
    phrases: [
      '(ocijenite|ocijeni|ocijeniti|ocijenili|ocijenio|ocijenila|ocijenit) [<clitic>] [<clitic>] [ovaj|našu|naš|svoje|svoj|moju|moj|ukupno] [današnji|današnju] [razgovor|uslugu|pomoć|podršku|kako|iskustvo|rad|me|nas]',
      '(ispunite|ispuni|ispuniti|popunite|popuniti|poveznica na|link na|sudjelovati u|riješite) [<clitic>] [kratku|našu|ovu|kratki|naš|ovaj|kratkoj|našoj] (anketu|anketa|upitnik|anketi)',
      '(kratka|kratku|naša|našu|kratkoj|našoj|našu kratku) (anketa|anketu|anketi)',
      '(ostavite|ostaviti|ostavi|napišite|podijelite|pošaljite) [<clitic>] [svoju|svoje|kratku|nam] (recenziju|ocjenu|mišljenje|osvrt|povratnu informaciju|dojmove|dojam)',
      '(kako|koliko) (ste|si) [bili|bio|bila] (zadovoljni|zadovoljan|zadovoljna) [s|sa|našom|našim|podrškom|uslugom|pomoći|razgovorom]',
      '(vaše|tvoje|vaša|tvoja) [nam|je] (mišljenje|povratna informacija) [nam|je] [važno|važna|pomaže|mnogo znači]',
      '(voljeli bismo čuti|rado bismo čuli) [vaše|tvoje] (mišljenje|dojmove|povratnu|što mislite)',
      'na ljestvici od',
    ],
    except: [
      'hvala ...4 (ocjeni|ocjenu|recenziji|recenziju|mišljenju|anketi|povratnoj|ispunili)',
      '(proslijedit|proslijedio|proslijedila|prenijet) ...4 (mišljenje|povratnu)',
    ],
  },
  unsatisfied: {
    phrases: [
      '(i dalje|još uvijek|još|opet|ponovno|svejedno) [<clitic>] [<clitic>] (ne _|nije|nisam|nema|nemam|curi|puca|blokira|isto|čekam|kasni|pada|smrzava)',
      '(ne|nije|nisu) [<clitic>] (pomaže|pomoglo|radi|riješeno|ispravno|zadovoljan|zadovoljna|rješava)',
      '(sramota|sramotno|bezobrazluk|neprihvatljivo|skandal|skandalozno|katastrofa|užas|grozno|jadno|smiješno|razočaran|razočarana|razočarani|ljut|ljuta|bijesan|bijesna|nezadovoljan|nezadovoljna|nezadovoljni|beskorisno|beskorisni|očajno|prevara|glupost|gluposti)',
      '(gubljenje vremena|gubitak vremena|bacanje novca|hvala na ničemu|hvala za ništa|dosta mi je)',
      '(nadređenog|nadređenom|voditelja|voditeljem|šefa|šefom|inspekciji|inspekcija|tužba)',
    ],
    except: ['(nisam|više nisam|nismo) (ljut|ljuta|razočaran|razočarana|bijesan|bijesna|nezadovoljan|nezadovoljna)'],
  },
  'sales-offer': {
    phrases: [
      '(nadogradite|nadogradnja|nadogradnju|prelazak|prijeđite|nadograditi) [na|svoj|vaš|u] [_] (paket|tarifu|premium|plus|veći|veću|verziju|pretplatu|račun)',
      '(premium|plus|pro|zlatni|zlatnu|obiteljski|poslovni|produljeno|produljenog|produljenom|produženo|produženog|vip|neograničeni) (paket|paketu|paketa|pretplatu|pretplata|tarifu|tarifa|jamstvo|jamstva|jamstvu|članstvo|verziju|osiguranje)',
      '(posebna|posebnu|posebne|ekskluzivna|ekskluzivnu|ograničena|ograničenu|odlična|odličnu|sjajna|sjajnu|akcijska|akcijsku|super) (ponuda|ponudu|ponude|akcija|akciju|promocija|promociju)',
      '(imamo|stigla je|pogledajte|pogledaj) [i|našu|vam] (novu|nova|top|odličnu|odlična) (ponudu|ponuda|akciju|akcija|kolekciju|kolekcija)',
      '(novi|nova|novu|novo|nove) [_] _ [je|su|trenutačno|sada|upravo] (na akciji|na popustu|po akcijskoj cijeni|s popustom|uz popust|na sniženju)',
      '(imamo|traje|u tijeku je) [trenutačno|trenutno|sada|i] (akciju|akcija|popust|popuste|rasprodaju|rasprodaja) (na|za)',
      // "Predlažem Vam zlatnu karticu", "znate li da imamo novu tarifu?"
      `(predlažem|predlažemo|preporučujem|preporučujemo|nudim|nudimo|savjetujem|savjetujemo|mogu ponuditi|možemo ponuditi) [<clitic>] [i|našu|naš|novu|novi|jednu|još] [_] (${SOLD})`,
      `(znate li|znaš li|jeste li znali|jesi li znao|jesi li znala|jeste li čuli|da li znate|jeste li vidjeli) [da|za] [imamo|nudimo|postoji|možete|našu|naš|novu|novi] ...4 (${SOLD}|popust*|akcij*|ponud*)`,
      `(želite|želiš|biste|hoćete|zanima) li [<clitic>] (ugovoriti|uzeti|dodati|kupiti|isprobati|nadoplatiti|prijeći na|ugovorili|uzeli|dodali|kupili|isprobali) [i|odmah|još|možda] [našu|naš|novu|novi|jednu] [_] (${SOLD})`,
      '(zanima li|zanimaju li|želite li|biste li|želiš li) [vas|te|čuti|saznati|i] [možda|i] [više|čuti] [o|našoj|naš|naša|naše|našu] [naš|našoj|naša|našem|premium|produljenom|produljeno|obiteljski] (paket|ponuda|ponudi|pretplata|pretplatu|jamstvo|jamstvu|kartica|karticu|osiguranje|newsletter|program vjernosti|dodatna oprema)',
      '(jeste li|jesi li|razmišljate li|razmišljaš li|jeste|jesi) [već|možda|ipak] [razmišljali|razmišljao|razmišljala|razmislili|razmotrili] o [našoj|našem|novoj|novom|_] [_] (nadogradnji|optici|prelasku|kupnji|novom|novoj|većem|premium|paketu|osiguranju|jamstvu|kartici|tarifi|pretplati|članstvu|planu|zaštiti)',
      '(učlanite se|učlani se|pretplatite se|postanite član|postani član) [u|na|našeg|naš|sada|odmah|već danas]',
      '(štedite|štediš|uštedite|uštedjet ćete|ostvarujete|dobivate) [do|čak] # ...2 (na svakoj|na svaku|svakoj|popusta|mjesečno|godišnje|više)',
      '(našoj|našu|naša|našem|naš) [novoj|novu|nova|novom|novi|posebnoj|posebnu] (ponudi|ponudu|ponuda|paketu|akciji|akciju) [_]',
      '(ponuditi|ponudim|predložiti|predložim) [<clitic>] [naš|našu|i] (novi|novu|premium|produljeno|dodatno|poseban|posebnu) (paket|tarifu|jamstvo|osiguranje|pretplatu|ponudu)',
      '(želite|želiš|biste|hoćete) li [i|možda] [člansku|našu|premium|produljeno|dodatno] (karticu|jamstvo|osiguranje|pretplatu|paket)',
      '(samo|svega) # (eura|kuna|eur) (skuplj*|više|razlike)',
      '(samo|već) (za|od) # (eura|kuna|eur) [više|mjesečno|godišnje|dodatno]',
      {
        find: '(za|uz) [samo|svega] # [eura|eur|kuna] (više|dodatno|razlike) [mjesečno|godišnje|na mjesec|na godinu]',
        except: [
          '(za|uz) [samo|svega] # [eura|eur|kuna] (više|dodatno|razlike) ...5 (paket*|tarif*|verzij*|jamstv*|osiguranj*|sobu|razred|klasu)',
        ],
      },
      // Whoever asked for a tariff is told what it costs.
      {
        find: '(paket*|tarif*|verzij*|jamstv*|osiguranj*|sobu|razred|klasu)',
        only: [
          '(za|uz) [samo|svega] # [eura|eur|kuna] (više|dodatno|razlike) ...5 (paket*|tarif*|verzij*|jamstv*|osiguranj*|sobu|razred|klasu)',
        ],
      },
      '(prijeći|preći|prijeđete|prijeđite|nadograditi|nadogradite|prelazite) [<clitic>] [na|vezu na|paket na|tarifu na] #',
      '(svidjet će vam se|možda bi vam se svidio|možda bi vam se svidjela|možda bi vam se svidjelo|možda vas zanima|možda bi vas zanimao|možda bi vas zanimala|možda bi vas zanimalo) [i] [naš|naša|naše|novi|nova] _ [paket|plan|jamstvo|ponuda|tarifa|pretplata]',
    ],
    except: [
      // A repair on offer is help.
      '(popravak|zamjena|zamjenu|dio|servis) ...3 (na akciji|s popustom|uz popust)',
      // So is what makes up for a refusal.
      '(ali|no|umjesto toga|zauzvrat) ...6 (s popustom|uz popust)',
      '(besplatna|besplatnu|besplatan|besplatno) [_] (nadogradnja|nadogradnju|paket|prelazak|jamstvo)',
      '(otkazat*|otkazal*|otkaz|vraćen*|ukin*|odjav*) ...3 (paket|pretplatu|pretplata|tarifu|jamstvo|članstvo|karticu)',
      // Without diacritics "vaš" is "vas", behind which our own offer may stand.
      '(vaš|vaša|vaše|vašem|vašu|vašeg|tvoj|tvoja|tvoje|tvoju|tvojem) [sadašnji|sadašnja|sadašnju|trenutni|trenutna|stari|premium|plus|obiteljski|poslovni] (paket|pretplatu|pretplata|pretplati|tarifu|tarifa|jamstvo|članstvo|karticu|paketu|paketa)',
      '(nije|nema|ne|istekla|istekao|završila) ...3 (akcija|akciju|ponuda|ponudu|promocija|popust|nadogradnja)',
    ],
  },
  'offer-refusal': {
    phrases: [
      {
        find: '^(ne|nope|nee|ma ne)',
        except: [
          'ne (mogu|možemo|može|radi|rade|vidim|znam|uspijevam|ide|otvara|prolazi|prima|dobivam|primam|stiže|dolazi|pali|hladi|grije|puni|učitava|javlja|nalazim|pronalazim|razumijem|dolaze|prikazuje)',
        ],
      },
      '(ne zanima|ne treba|ne trebam|ne želim|nisam zainteresiran|nisam zainteresirana|ne hvala|hvala ne|ne sada|drugi put|možda kasnije|ne bih|radije ne|prestanite nuditi|ne nudite|nemojte mi nuditi|nisam za)',
    ],
  },
  'customer-trouble': {
    phrases: [
      '(izgubio|izgubila|izgubili|ukrali|ukrao|ukrala|nestao|nestala) [<clitic>] [<clitic>] [moj|moju] (mobitel|telefon|karticu|novčanik|torbu|kofer|putovnicu|osobnu|prtljagu|kartice)',
      '(pokvaren|pokvarena|pokvareno|pokvario|pokvarila|pokvarilo|oštećen|oštećena|oštećeno|slomljen|slomljena|slomljeno|razbijen|razbijena|razbijeno|neispravan|neispravna|neispravno|napuknut|napuknuta|potrgan|potrgana|potrgano|izgubljen|izgubljena|izgubljeno|nestao|nestala|nestalo|kriv|krivi|kriva|krivu|pogrešan|pogrešna|pogrešnu|previsok|previsoka|curi|blokira|puca|zapinje|koči|štuca|zamrzava|smrzava|smrznuo|smrznula|ruši|gasi se|prekida se|spor|spora|sporo|presporo|prespor|usporen|štuca|šteka|puca|muči)',
      '(ne|nije|nisu) [mi|se|nam|još|ni] [mi|se] (radi|rade|hladi|grije|pere|centrifugira|suši|ispisuje|snima|kuha|svira|čuje|pali|uključuje|otvara|učitava|stigao|stigla|stiglo|stigle|došao|došla|došlo|puni|prikazuje|odgovara|spaja|dostavljen|dostavljena|dostavljeno|javlja)',
      'ne (mogu|možemo|uspijevam) [se|mi|nikako|to|ga] (prijaviti|ulogirati|otvoriti|platiti|koristiti|spojiti|ući|naručiti|preuzeti|instalirati|uključiti|pristupiti|dobiti|otkazati|upaliti)',
      '(nemam|nemamo|nema|ostali smo bez|ostao sam bez|ostala sam bez) [mi|nam|već|više|uopće] (signal|signala|interneta|internet|struje|struju|vode|vodu|grijanja|grijanje|plina|tople|toplu|slike|sliku|zvuka|zvuk|mreže|mrežu)',
      '(problem|problema|probleme|greška|grešku|pogreška|pogrešku|kvar|smetnja|smetnje|reklamacija|reklamaciju|reklamirati)',
      '(mi|nam) se [stalno|opet|sam|sama|samo|non stop|svako malo|često|i dalje] (gasi|ruši|smrzava|zamrzava|blokira|prekida|isključuje|pregrijava|zaustavlja|resetira|otvorio|pokvario|pokvarila)',
      '(naplatili|naplaćeno|naplatio|skinuli|skinuto|teretili) [su|ste|mi|je] [mi] [_] (dvaput|dva puta|dvostruko|previše|krivo)',
      '(dvaput|dva puta|dvostruko) [ste|su|mi|je] [mi|su|ste|je] (naplatili|naplaćeno|naplatila|skinuli|skinuto)',
      '(kasni|kasnite|zakasnio|zakasnila|otkazan|otkazana|blokiran|blokirana|blokirano|zablokiran|zablokirana|zablokirano|zaključan|zaključana|zaključano|povrat novca|vratite mi)',
    ],
    except: ['(nema|nije|nikakav|bez) [nikakvih|nikakav] (problem|problema)'],
  },
  'trouble-solved': {
    phrases: [
      '(popravio|popravila|popravili|riješio|riješila|riješili|zamijenio|zamijenila|zamijenili|otkazao|otkazala|otkazali|vratio|vratila|vratili|ispravio|ispravila|ispravili|poslao|poslala|poslali|resetirao|resetirala|aktivirao|aktivirala|promijenio|promijenila|promijenili|otključao|otključala|odobrio|odobrila|odobrili|uklonio|uklonila|uklonili) [<clitic>] (sam|smo)',
      '(sam|smo) [<clitic>] [<clitic>] [već|odmah|upravo|sada] (popravio|popravila|popravili|riješio|riješila|riješili|zamijenio|zamijenila|zamijenili|otkazao|otkazala|otkazali|vratio|vratila|vratili|ispravio|ispravila|ispravili|poslao|poslala|poslali|resetirao|resetirala|aktivirao|aktivirala|promijenio|promijenila|promijenili|otključao|otključala|odobrio|odobrila|odobrili|uklonio|uklonila|uklonili)',
      '(je|su|sve je|to je) [sada|već|upravo|vam] (riješeno|popravljeno|popravljen|popravljena|ispravljeno|ispravljen|vraćeno|vraćen|poslano|poslan|poslana|zamijenjeno|zamijenjen|otključan|otključano|aktivirano|aktivna)',
      '^(riješeno|gotovo|sređeno|popravljeno|obavljeno)',
      '(sada|sad|opet|ponovno) [bi|trebao bi|trebala bi|trebalo bi] (radi|raditi|rade)',
    ],
    except: ['(nije|nisu|još nije) [_] (riješeno|popravljeno|vraćeno|poslano)'],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
