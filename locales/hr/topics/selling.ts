import type { Topic, TopicWords } from '../../../src/locale.ts'

/** What is sold besides. */
const SOLD =
  'karticu|kartica|tarifu|tarifa|paket|pretplatu|pretplata|jamstvo|osiguranje|članstvo|nadogradnju|verziju|opciju|plan|premium|newsletter|program vjernosti|aplikaciju premium|zaštitu'

/** Offers, and the trouble that should be solved before them. */
export const selling = {
  'advice-wanted': {
    phrases: [
      '(koji|koju|koje|kojeg|što|šta) ...4 (preporučujete|preporučate|preporučuješ|preporučili|predlažete|predlažeš|savjetujete|da uzmem|da odaberem|mi je bolji|mi je bolja|se više isplati)',
      '(možete|možeš|biste|bi) [li] [<clitic>] [<clitic>] (preporučiti|preporučili|predložiti|predložili|savjetovati)',
      '(imate|ima|postoji) [li] [<clitic>] (neki|neka|nešto|kakav|kakva) [_] (veći|veća|veće|bolji|bolja|bolje|brži|jači|preporuka|prijedlog)',
    ],
  },
  'sales-offer': {
    phrases: [
      // What is offered to those who want to leave.
      'prije [nego] [što] [<clitic>] [<clitic>] (otkaz*|raskin*|raskid*|odustan*|odete|odeš|ode*|zatvor*|ugas*) ...8 (ponud*|popust*|premium|akcij*|čuo|čuli|čula|besplat*|jeftin*|(novi|novu|naš|našu|bolji|bolju) (paket|tarif*|pretplat*))',
      '(akcija|ponuda|popust) [<clitic>] (je|vrijedi|traje) [samo|još] [samo] (do|danas)',
      '(odličnu|super|sjajnu|akcijsku|posebnu) (tarifu|pretplatu)|(odličan|super|sjajan|akcijski|poseban) (paket|plan)',
      '(želim|želimo|mogu|možemo|smijem|dopustite|htio bih|htjela bih) [<clitic>] [da] [<clitic>] (ponuditi|predložiti|ponudim|predložim) ...5 (popust*|pretplat*|tarif*|paket*|premium|članarin*)',
      '(što|kako) (kažete|kažeš|mislite|velite|vam se čini) (na|o|za) ...5 (za|uz|po) [samo|svega|već] #',
      'za (samo|svega) # [eura|eur] (mjesečno|godišnje|na mjesec|na godinu)',
      '(nadogradite|nadogradnja|nadogradnju|prelazak|prijeđite|nadograditi) [na|svoj|vaš|u] [_] (paket|tarifu|premium|plus|veći|veću|verziju|pretplatu|račun)',
      '(premium|plus|pro|zlatni|zlatnu|obiteljski|poslovni|produljeno|produljenog|produljenom|produženo|produženog|vip|neograničeni) (paket|paketu|paketa|pretplatu|pretplata|tarifu|tarifa|jamstvo|jamstva|jamstvu|članstvo|verziju|osiguranje)',
      '(posebna|posebnu|posebne|ekskluzivna|ekskluzivnu|ograničena|ograničenu|odlična|odličnu|sjajna|sjajnu|akcijska|akcijsku|super) (ponuda|ponudu|ponude|akcija|akciju|promocija|promociju)',
      '(imamo|stigla je|pogledajte|pogledaj) [i|našu|vam] (novu|nova|top|odličnu|odlična) (ponudu|ponuda|akciju|akcija|kolekciju|kolekcija)',
      '(novi|nova|novu|novo|nove) [_] _ [je|su|trenutačno|sada|upravo] (na akciji|na popustu|po akcijskoj cijeni|s popustom|uz popust|na sniženju)',
      '(imamo|traje|u tijeku je) [trenutačno|trenutno|sada|i] (akciju|akcija|popust|popuste|rasprodaju|rasprodaja) (na|za)',
      // "Predlažem Vam zlatnu karticu", "znate li da imamo novu tarifu?"
      `(predlažem|predlažemo|preporučujem|preporučujemo|nudim|nudimo|savjetujem|savjetujemo|mogu ponuditi|možemo ponuditi) [<clitic>] [i|našu|naš|novu|novi|jednu|još] [_] (${SOLD})`,
      `(znate li|znaš li|jeste li znali|jesi li znao|jesi li znala|jeste li čuli|jesi li čuo|jesi li čula|jeste li probali|jesi li probao|jesi li probala|da li znate|jeste li vidjeli) [da|za] [imamo|nudimo|postoji|možete|našu|naš|novu|novi] ...4 (${SOLD}|popust*|akcij*|ponud*)`,
      `(želite|želiš|biste|hoćete|zanima) li [<clitic>] (ugovoriti|uzeti|dodati|kupiti|isprobati|nadoplatiti|prijeći na|ugovorili|uzeli|dodali|kupili|isprobali) [i|odmah|još|možda] [našu|naš|novu|novi|jednu] [_] (${SOLD})`,
      '(zanima li|zanimaju li|želite li|biste li|želiš li) [vas|te|čuti|saznati|i] [možda|i] [više|čuti] [o|našoj|naš|naša|naše|našu] [naš|našoj|naša|našem|premium|produljenom|produljeno|obiteljski] (paket|ponuda|ponudi|pretplata|pretplatu|jamstvo|jamstvu|kartica|karticu|osiguranje|newsletter|program vjernosti|dodatna oprema)',
      '(jeste li|jesi li|razmišljate li|razmišljaš li|jeste|jesi) [već|možda|ipak] [razmišljali|razmišljao|razmišljala|razmislili|razmotrili] o [našoj|našem|novoj|novom|_] [_] (nadogradnji|optici|obiteljskom|godišnjoj|prelasku|kupnji|novom|novoj|većem|premium|paketu|osiguranju|jamstvu|kartici|tarifi|pretplati|članstvu|planu|zaštiti)',
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
