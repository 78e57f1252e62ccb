import type { Topic, TopicWords } from '../../../src/locale.ts'
import { anythingElse, somethingParticular } from './anything-else.ts'
import { laterGoodbyes, lookingForward, occasionWishes } from './leave-taking.ts'

/** How a conversation ends. */
export const ending = {
  'closing-question': {
    phrases: [
      '(treba|trebate|trebaš|zanima|želite|želiš) [li|l] [<clitic>] [<clitic>] i (nešto|što|išta) drugo ...4 ?',
      '(tu|ovdje) (smo|sam) [vam|ti] [uvijek] za sve (drugo|ostalo|dodatno|što treba|što zatreba)',
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
      ...anythingElse,
    ],
    except: [
      ...somethingParticular,
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
      ...occasionWishes,
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
      '^[pa|onda|bok|hvala|pozdrav|dakle|u redu|ok|super|dobro|lp|vidimo se|čujemo se] [i|pa] do (sutra|idućeg puta|skora) $',
      '(onda|pa|znači|tada) se (vidimo|čujemo)|se (vidimo|čujemo) (sutra|uskoro|tada|onda|<day>)',
      {
        find: '(pozdrav|bok|lp|lijep pozdrav|srdačan pozdrav|puno pozdrava|ugodan pozdrav) [_] $',
        except: [
          '^(bok|pozdrav|ćao|lp|lijep pozdrav|srdačan pozdrav) [_] $',
          '^(ej|e|hej|oh|ah|o|pa|evo|dobar dan|hvala) (bok|pozdrav) [_] $',
        ],
      },
      '(lijepo vas pozdravljamo|lijepo vas pozdravljam|pozdravljam vas|pozdravljamo vas)',
      ...laterGoodbyes,
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
      ...lookingForward,
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
} as const satisfies Partial<Record<Topic, TopicWords>>
