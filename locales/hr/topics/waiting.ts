import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Waiting and handing over. */
export const waiting = {
  hold: {
    phrases: [
      '^[molim|molimo] [vas|te] [još] [malo] strpljenja [molim]',
      '(samo|evo) [jedan|još|malo|na|koji|još jedan] (trenutak|trenutačak|čas|časak|moment|momenat|tren|minutu|minuticu|sekundu|sekundicu|sek|malo) [molim] [vas|te]',
      '(jedan|koji) (trenutak|trenutačak|čas|časak|moment|momenat|tren) [molim] [vas|te]',
      '^[u redu|ok|naravno|svakako|evo|može|dobro] (trenutak|trenutačak|časak|čas|momenat|moment|tren|minutu|minuticu|sekundu|sekundicu|sek|jednu minutu|dvije minute|malo strpljenja|minutu dvije) [molim] [vas|te]',
      '(trenutak|trenutačak|časak|minutu|sekundu|minuticu|sekundicu|moment) molim [vas|te]',
      '(ček|cek|čekaj|čekajte) [samo] (sek|sekundu|malo|minutu|momenat|moment|tren|trenutak)',
      '^[samo|ok|evo|može] [mali] (sekundica|minutica|sekunda|tren|čas|sekić|momentić|trenutačak) [samo] [molim] [vas|te] $',
      '(molim|molimo) [<clitic>] (trenutak|trenutačak|časak|minutu|sekundu|za trenutak|za malo|malo) [strpljenja]',
      '(pričekajte|pričekaj|sačekajte|sačekaj|pričekati|sačekati|čekajte|čekaj|pričekate|pričekaš|pricekajte|sacekajte) [<clitic>] [molim] [vas|te] [samo|još] [jedan|koji|jednu|dvije|malo|#] [<moment>] [molim] [vas|te]',
      '(ne|nemojte|nemoj) (prekidajte|prekidaj|prekidati|spuštajte|spuštaj|spuštati|klopite) [<clitic>] (vezu|poziv|slušalicu|liniju) [molim] [vas|te]',
      '(ostanite|ostani|ostanete|ostajete|ostajte|budite|budi) [molim|i dalje|samo] [vas|te] na (liniji|vezi|telefonu)',
      '^[molim|molimo] [vas|te] (ne prekidajte|nemojte prekidati|ne prekidaj|ne spuštajte) [molim] [vas|te] $',
      '(moram|morat ću|trebam|ću|staviti ću|idem) [vas|te] [kratko|sada|sad|nakratko|na trenutak] [staviti] [vas|te] [kratko|nakratko] na (čekanje|hold)',
      '(stavljam|stavljamo|stavit ću|stavit ćemo|prebacujem) [<clitic>] [kratko|sada|nakratko] [vas|te] [kratko|nakratko] na (čekanje|hold)',
      '(dajte|daj|dopustite) (mi|nam) [molim] [vas|te] [samo|još] [jedan|koji|jednu|dvije|par|nekoliko|#] <moment>',
      '(samo|još|evo) (mi|nam) [još] (dajte|daj) [samo|još] [jedan|koji|jednu|dvije|par|#] <moment>',
      '(odmah se vraćam|vraćam se odmah|vraćam se za|evo me odmah|odmah sam tu|sad ću ja|odmah sam kod vas) [_] [minutu|minute|sekundu] $',
      '(budite|budi) [molim] [vas|te] [malo|samo] (strpljivi|strpljiv|strpljiva) [_] [trenutak]',
      '^(molim|molimo) [<clitic>] za [malo|još malo] (strpljenje|strpljenja) $',
      '(imajte|imaj) [molim] [vas] [malo|još malo] strpljenja',
    ],
    except: [
      '(ću|ćemo|možemo|mogu|rado) [<clitic>] [<clitic>] [rado|malo] (pričekati|sačekati|čekati)',
      // For somebody else, or for days.
      '(pričekati|čekati|sačekati|pričekajte|pričekaj) [<clitic>] da (se (javi|jave|riješi|obradi|odobri|oglasi|otvori|vrati|proknjiži)|(vas|vam|te|ti) (nazov*|jav*|kontaktiraj*|pošalj*|odgovor*)|netko|kolega|kurir|majstor|banka|tehničar)',
      '(ne morate|nemojte|ne trebate|bez|ne moraš|nemoj) [<clitic>] [dugo] (čekati|pričekati|čekajte|čekaj)',
      '(pričekajte|pričekaj|sačekajte|pričekati|čekajte|pričekate|sačekati) [<clitic>] [da|dok|do|na|#|dva|tri|pet|nekoliko] [se|ne|#|radna|do|dva|tri] (upali|uključi|ugasi|učita|stigne|dođe|zasvijetli|zeleno|crveno|paket|pošiljku|dostavu|dostavljača|dan|dana|tjedan|sata|sati|tjedna|ponovno|ponovo|lampica|lampicu|lampice|kraja|jutra|ponedjeljka|sutra|potvrdu|odgovor|poruku)',
      // A step of what the customer does: "Isključite ga i pričekajte minutu."
      '(isključite|isključi|ugasite|ugasi|iskopčajte|iskopčaj|odspojite|odspoji|restartajte|restartaj|resetirajte|uključite|uključi|pokrenite|pokreni|spremite|zatvorite|izvadite|izvucite|pritisnite|pritisni|držite|upalite|upali|pošaljite|kliknite|klikni|unesite) ...6 (i|pa|te|zatim|onda|a zatim) (pričekajte|pričekaj|čekajte|čekaj|sačekajte|sačekaj) ...4 _',
      '(pričekajte|pričekaj|čekajte|sačekajte|pričekati) ...3 (minutu|minute|minuta|sekundi|sekunde|sat|trenutak) (prije|pa|i zatim|a zatim|i ponovno|i opet|i onda) _',
      '(ako|kad|kada|dok|što|žao|ispričavam|ispričavamo|hvala|jer|nakon|oprostite|zahvaljujem|zahvaljujemo|koji) ...5 (čekati|čekali|čekajte|pričekati|na čekanju|na čekanje|čekanje|trenutak|minutu|strpljivi|strpljenja|čekanju|časak)',
      '(u|za|prije|na|ovaj|taj|od|prvi|pravi|svaki|posljednji|krajnji|kritični|trenutni|po|do|nakon|unutar) [jedan|samo jedan|jednu] (trenutak|čas|minutu|sekundu|trenutku|minute)',
      '(traje|trajat će|potraje|treba|gotovo|gotovi) [samo] [jedan|jednu|nekoliko|par|#|dvije] <moment>',
    ],
  },
  'look-up': {
    phrases: [
      '(provjeravam|provjeravamo|gledam|pogledavam|tražim|otvaram|učitavam|čitam|pregledavam|pregledavamo|potražujem|zovem|pitam|raspitujem|dohvaćam) [<clitic>] [_]',
      '(provjerit|pogledat|potražit|otvorit|pitat|nazvat|pregledat|vidjet|saznat) ću [<clitic>] [<clitic>]',
      '(ću|ćemo) [<clitic>] [<clitic>] [samo|brzo|odmah|prvo] (provjeriti|pogledati|potražiti|otvoriti|pitati|nazvati|pregledati|vidjeti|saznati|raspitati)',
      '(da|dok) [<clitic>] [<clitic>] [samo|brzo|to|vam] (provjerim|pogledam|potražim|otvorim|pitam|nazovem|pregledam|vidim|saznam|pronađem|nađem|provjerimo|pogledamo|učitam|dohvatim|konzultiram)',
      '(idem|idemo) [<clitic>] [odmah] (provjeriti|pogledati|vidjeti|pitati)',
      '(dopustite|dajte) [mi] (da|samo da) [<clitic>] (provjerim|pogledam|vidim)',
      // "Samo malo, pogledam u sustavu."
      {
        find: '(pogledam|provjerim|otvorim|potražim|pregledam|nazovem|pitam|dohvatim|učitam) [_]',
        except: [
          '(čim|kad|kada|ako|neka|nakon|prije) ...3 (pogledam|provjerim|otvorim|potražim|pregledam|nazovem|pitam)',
        ],
      },
      '(još|upravo) (provjeravam|gledam|tražim|čekam|provjeravamo)',
    ],
    except: [
      '(provjerit|pogledat|pitat) ću ...6 (javiti|javit|sutra|pisati|nazvati vas|mailom)',
      'gledam (na to|film)',
      'tražim (razumijevanje|ispriku)',
    ],
  },
  'wait-reason': {
    phrases: [
      '(dok) [<clitic>] [<clitic>] _',
      '(kako bih|kako bismo|da bih|da bismo|jer|budući da|zbog) _',
      // Not "to radi kolega".
      'radi (provjer*|gužv*|sigurnost*|identifikacij*|potvrd*|velik*|bolj*|brž*|kontrol*|toga|tog|lakš*|uvid*|upis*|obrad*)',
      // "Trenutak, izrađujem potvrdu."
      {
        find: '<moment> [molim] [vas|te] , (*am|*im|*em|*amo|*imo|*emo) [<clitic>] _',
        except: [
          '<moment> [molim] [vas|te] , (molim|molimo|mislim|mislimo|imam|imamo|znam|vidim|ispričavam|zahvaljujem|nisam|nemam|neću|neznam)',
        ],
      },
      '(sustav|stranica|program|računalo|red|linije|učitavanje) ...3 (spor|sporo|sporije|učitava|zauzet|zauzete|zauzeti|gužva|ažurira)',
      '(gužva|gužve|velik broj upita|velikog broja upita|velik broj poziva|zauzete su|svi operateri)',
      '(učitava se|obrađuje se|otvara se|ažurira se|traje obrada)',
    ],
    except: [
      '(dok) [se|<clitic>] (vratim|vratimo|ne vratim|ne javim)',
      'kako (bih|bismo) [<clitic>] [se] (vratio|vratila|javio|javila)',
    ],
  },
  'wait-thanks': {
    phrases: [
      '(hvala|zahvaljujem|zahvaljujemo|fala) ...5 (čekanju|čekanje|čekali|čekao|čekala|pričekali|pričekao|pričekala|strpljenju|strpljenje|strpljivosti|strpljivi|strpljiv|strpljiva|razumijevanju)',
      '(oprostite|oprosti|ispričavam|ispričavamo|žao|isprika|ispriku) ...7 (čekanje|čekanja|čekali|čekati|čekao|čekala|čekanju|potrajalo|trajalo|zadržao|zadržala|dugo|kašnjenje|kašnjenja)',
    ],
  },
  transfer: {
    phrases: [
      '(spajam|prebacujem|preusmjeravam|prespajam|proslijeđujem|prosljeđujem|prepuštam|prebacit ću|spojit ću|preusmjerit ću|prespojit ću|spojit ćemo|prebacit ćemo|preusmjerit ćemo) [<clitic>] [sada|odmah|izravno] (vas|te|vaš poziv|tvoj poziv|ovaj poziv|vaš razgovor|ovaj razgovor|poziv|razgovor) [sada|odmah|izravno] (s|sa|na|u|prema|kolegi|kolegici|kolegama|odjelu|službi|nadležnom|nadležnoj|tehničkoj|prodaji)',
      '(prosljeđujem|proslijedit ću|proslijediti ću|usmjeravam|usmjerit ću|usmjeriti ću|predajem|predat ću|upućujem) [sada|odmah] (vas|te) [sada|odmah] (kolegi|kolegici|kolegama|odjelu|službi|prodaji|podršci|računovodstvu|naplati|reklamacijama|servisu|recepciji|dispečeru|pravnoj|stručnoj|stručnjaku|upravi|nadređenom|nadređenoj|tehničkoj|tehničaru|voditelju|voditeljici|nadležnom|nadležnoj|nadležnima|na odjel|na drugi odjel|na kolegu|na kolegicu|na prodaju|na podršku|na službu|na tehničku|u drugi odjel|prema)',
      '(poziv|razgovor|chat|vaš poziv) [<clitic>] [sada|odmah] (prosljeđujem|prebacujem|preusmjeravam|prespajam|proslijedit ću|prebacit ću|preusmjerit ću) [<clitic>] [na|u|kolegi|kolegici|odjelu|službi|servisu|prodaji|podršci|voditelju]',
      '(prebacim|spojim|preusmjerim|prespojim) (vas|te) [sada|sad|odmah] (s|sa|na|u|kolegi|kolegici|kolegama|odjelu|službi)',
      '(idem|idemo|moram|morat ću) (vas|te) [sada|sad|odmah] (spojiti|prebaciti|preusmjeriti|prespojiti|proslijediti) [s|sa|na|u|kolegi|kolegici|kolegama|odjelu|službi]',
      '(dalje|nadalje|od sada|ubuduće) će (vam|ti) [dalje] (pomoći|pomagati|odgovarati) [naš|naša|moj|moja] (kolega|kolegica|kolege|stručnjak)|(kolega|kolegica|kolege) će (vam|ti) [od sada] dalje (pomoći|pomagati)',
      '^[evo|sada|sad|ovdje] (kolega|kolegica|kolege) [iz _] (preuzima|preuzimaju|nastavlja) [dalje] $',
      '(ću|ćemo) (vam|ti) [sada|sad|odmah] dati (kolegu|kolegicu|voditelja|voditeljicu|nadređenog|nadređenu|nekoga iz)',
      '(proslijedit|proslijediti|preusmjerit|prebacit) (ću|ćemo) [vaš|ovaj|tvoj] (razgovor|poziv|chat|čat) (na|u|kolegi|kolegici|kolegama|odjelu|službi|prodaji|naplati|servisu|podršci|računovodstvu|voditelju)',
      '(dajem|dat ću|dati ću) (vam|ti) [sada|odmah] (kolegu|kolegicu|voditelja|voditeljicu|nadređenog|nadređenu|nekoga iz)',
      '(ću|ćemo) (vas|te|vaš poziv|razgovor) [sada|odmah|izravno] (spojiti|prebaciti|preusmjeriti|prespojiti|proslijediti) [s|sa|na|u|prema|kolegi|kolegici|kolegama|odjelu|službi]',
      '(vas|te) [sada|odmah] (spajam|prebacujem|preusmjeravam|prespajam|prosljeđujem) [s|sa|na|u|prema|kolegi|kolegici|kolegama|odjelu|službi]',
      '(spajam|prebacujem|preusmjeravam|prespajam) $',
      '(spajam|prebacujem|preusmjeravam|prespajam|spojit ću|prebacit ću|preusmjerit ću|prespojit ću) (vas|te|vaš poziv|tvoj poziv|ovaj poziv|poziv|razgovor) [sada|odmah] $',
      '(bit ćete|bit ćeš) [sada|odmah] (spojeni|prebačeni|preusmjereni|prespojeni|spojen|spojena|prebačen|prebačena) [s|sa|na|u|prema|kolegi|odjelu]',
      '(prebacio|prebacila|spojio|spojila|preusmjerio|preusmjerila) [<clitic>] sam (vas|te|razgovor) (s|sa|kolegi|kolegici|odjelu|(na|u) [našu|naš|drugi|drugu|tehničku] (kolegu|kolegicu|odjel|prodaju|podršku|službu|naplatu|reklamacije|servis|tehniku|računovodstvo|centralu|recepciju|rezervacije|financije|voditelja|voditeljicu))',
      '(kolega|kolegica|kolege|netko od kolega) [<clitic>] [iz|s] [_] (preuzima|će preuzeti|preuzimaju|će nastaviti) [<clitic>] [ovaj|vaš] (razgovor|poziv|chat)',
      '(preuzet|preuzeti) će (vas|te|vaš slučaj|vaš razgovor|razgovor|ovaj razgovor|poziv|chat) [sada|odmah] [naš|naša|drugi|druga] (kolega|kolegica|kolege|voditelj|voditeljica|tim|odjel)',
      '(nastavljate|nastavit ćete|nastavljaš|nastavit ćeš) [<clitic>] [razgovor] [s|sa] [mojim|mojom|našim|našom] (kolegom|kolegicom|kolegama|voditeljem|voditeljicom)',
      '(razgovor|poziv|chat|čat) [sada] (preuzima|preuzet će|će preuzeti|nastavlja) [naš|naša|drugi|druga|moj|moja] (kolega|kolegica|kolege|odjel|tim)',
    ],
    except: [
      '(mogu|možemo|mogu li|smijem li|smijem|možemo li|želite li|biste li|bih|bismo|rado bih|da) [<clitic>] [<clitic>] [li] [da] [vas|te] (spojiti|spojim|prebaciti|prebacim|preusmjeriti|preusmjerim|prespojiti|prespojim|proslijediti)',
      '(ne|neću|nećemo|nemojte|bez|umjesto da|nisam|ne mogu|ako|kad|nakon što|prije nego|žao|ispričavam|ispričavamo|zašto|dok|što) ...4 (spajam|prebacujem|preusmjeravam|spojiti|prebaciti|preusmjeriti|prebačeni|spojeni|prebačen|prebačena|preusmjereni|prebacivali|prespojiti)',
      '(prebacit|prebacujem|preusmjerit|preusmjeravam) [ću] (vas|te) (na|u) [_] (stranicu|poveznicu|link|obrazac|tarifu|tarifni|paket|sobu|plan|let|termin|opciju|popis|listu|grupu|ugovor|razred|tečaj|skupinu|program|smjenu|razinu|vlak|autobus|polazak|vožnju|tretman|mjesto|stol|krevet|odjeljak|mailing)',
      '(prebacit|prebacujem|preusmjerit|preusmjeravam|prebaci*) [ću] (vas|te) (na|u) [_] (a1|a2|b1|b2|c1|c2|jutarnj*|večernj*|popodnevn*|raniji|kasniji|ranije|kasnije|utorak|srijedu|četvrtak|petak|subotu|nedjelju|ponedjeljak)',
      'spajam (vas|te) (na) (mrežu|internet|wi-fi)',
      '(prebacit|prebaciti|spojit|spojiti) (ću|ćemo) (novac|iznos|sredstva)',
    ],
  },
  'transfer-destination': {
    phrases: [
      {
        find: '(s|sa) [našom|našim|svojom|svojim] [_] (podrškom|službom|odjelom|timom|prodajom|naplatom|računovodstvom|servisom|recepcijom|poslovnicom|centralom|kolegom|kolegicom|kolegama|voditeljem|voditeljicom|stručnjakom|stručnjakinjom|savjetnikom|savjetnicom|tehničarom|nadređenim|nadređenom|upravom|dispečerom|agentom) [za _]',
        sentence: ['Smijem li Vas spojiti {}?', 'Slažete li se da Vas spojim {}?'],
      },
      {
        find: '(u|na|prema) [našu|naš|drugu|drugi] [_] (prodaju|podršku|službu|odjel|naplatu|računovodstvo|servis|recepciju|poslovnicu|centralu|reklamacije|rezervacije) [za _]',
        sentence: ['Smijem li Vas prebaciti {}?', 'Slažete li se da Vas prebacim {}?'],
      },
      {
        find: '[našoj|našem|tehničkoj|korisničkoj|pravnoj|stručnoj] (kolegi|kolegici|kolegama|odjelu|službi|prodaji|podršci|računovodstvu|naplati|servisu|recepciji|voditelju|voditeljici|stručnjaku|tehničaru) [za _]',
        sentence: ['Smijem li Vas prebaciti {}?', 'Slažete li se da Vas prebacim {}?'],
      },
    ],
  },
  'transfer-reason': {
    phrases: [
      '(jer|budući da|zato što|kako bi|kako biste|da bi|da biste|da vam|da ti|koji|koja|koje|čiji|jedino|samo) _',
      '(može|mogu|će) [<clitic>] [<clitic>] [odmah|najbolje|brže] (pomoći|riješiti|provjeriti|ispraviti|promijeniti|odgovoriti|objasniti|odobriti|vratiti|otkazati)',
      '(nadležan|nadležna|nadležni|zadužen|zadužena|zaduženi|stručan|stručna|specijaliziran|specijalizirana|ovlašten|ovlaštena) (za|je|su)',
      '(bave se|bavi se|rješavaju|rješava|vode|vodi) (tim|time|takvim|računima|to|te|takve|reklamacijama)',
      '(radi|zbog) _',
      '(zato|stoga|pa) [sada|odmah] (vas|te|ću|ćemo|spajam|prebacujem|preusmjeravam|spojit|prebacit)',
    ],
    except: ['(samo) (trenutak|malo|čas|časak)'],
  },
  'transfer-request': {
    phrases: [
      '(možete|možeš|mogli biste|biste|bi|hoćete|molim|molio bih|molila bih|može) [li] [<clitic>] [da] [me|nas] (spojiti|spojite|prebaciti|prebacite|preusmjeriti|prespojiti|spojili|prebacili|spojiš|prebaciš) [me|nas] [molim] (s|sa|na|nekoga|nekome|voditelju|kolegi)',
      '(mogu li|možemo li|smijem li|želim|želimo|hoću|hoćemo|trebam|trebao bih|trebala bih|htio bih|htjela bih|tražim|zahtijevam|daj mi|dajte mi) [<clitic>] [odmah] (razgovarati|pričati|govoriti|čuti|dobiti) [se] [odmah] [s|sa] [nekim|nekom|vašim|vašom|drugim|drugom|živim|živom|pravim|pravom|tim|tom] [_] (osobom|čovjekom|agentom|agenticom|operaterom|operaterkom|voditeljem|voditeljicom|nadređenim|nadređenom|šefom|šeficom|kolegom|kolegicom|djelatnikom|djelatnicom|tehničarom|nekim|odjelom|službom|prodajom|podrškom|računovodstvom|voditelja|šefa|nadređenog|čovjeka)',
      '(razgovarati|pričati|govoriti|čuti|razgovarao|razgovarala|pričao|pričala|razgovaram) [s|sa] [nekim|nekom|vašim|vašom|drugim|drugom|živom|pravom|stvarnom|jednim] [_] (osobom|čovjekom|agentom|agenticom|operaterom|operaterkom|voditeljem|voditeljicom|nadređenim|nadređenom|šefom|šeficom|kolegom|kolegicom|djelatnikom|djelatnicom|tehničarom|nekim|odjelom|službom|prodajom|podrškom|drugim)',
      '(hoću|želim|trebam|trebao bih|trebala bih|mogu li|moram|dajte|htio bih|htjela bih) [<clitic>] [odmah] (s|sa) [nekim|nekom|vašim|vašom|drugim|drugom] [_] (osobom|čovjekom|agentom|operaterom|voditeljem|voditeljicom|nadređenim|nadređenom|šefom|šeficom|direktorom|direktoricom|kolegom|kolegicom|tehničarom|odjelom|službom|prodajom|podrškom|računovodstvom)',
      '(spojite|spoji|prebacite|prebaci|preusmjerite|preusmjeri|prespojite|dajte) (me|mi|nas) [s|sa|na|odmah|molim|nekoga|voditelja|nadređenog|drugog|operatera|agenta|osobu]',
      '(želim|hoću|trebam|dajte mi|tražim|molim|htio bih|htjela bih) [_] [živog|živu|pravog|stvarnu|drugog|drugu] (voditelja|voditeljicu|nadređenog|nadređenu|šefa|agenta|operatera|osobu|čovjeka|kolegu)',
    ],
  },
  'consent-question': {
    phrases: [
      '(smijem|mogu|možemo|smijemo) li [<clitic>] [<clitic>] [sada|kratko|nakratko] (spojiti|prebaciti|preusmjeriti|prespojiti|staviti|zamoliti|zadržati|proslijediti)',
      '(smijem|mogu|možemo) li [vas|te] (staviti na|zamoliti da)',
      '(možete|možeš|biste|bi|hoćete|hoćeš|želite|želiš|mogli biste|mogao bi|mogla bi|mogli) li [<clitic>] [<clitic>] [molim] [vas|te] [kratko|malo|samo] [da] [<clitic>] (pričekati|sačekati|ostati|dati|čekati|mogli pričekati|mogli sačekati|mogli ostati|spojim|prebacim|preusmjerim|stavim|pričekate|pričekaš|prespojim|mogao pričekati|mogla pričekati)',
      '(slažete|slažeš|pristajete|pristaješ) [li] se [da|s] _',
      '(slažete|slažeš) li se',
      '(je li|je l|jel) [<clitic>] [to] [to] (u redu|ok|okej|prihvatljivo|dobro)',
      '(odgovara li|može li tako|je li vam to u redu|je li ti to u redu|u redu) [<clitic>] ?',
      '(ako|ukoliko) [<clitic>] (se slažete|se slažeš|vam odgovara|vam je u redu|ti je u redu|vam to odgovara|želite|želiš|nemate ništa protiv|nemaš ništa protiv|vam nije problem)',
      '(uz|s) (vaš pristanak|vašu suglasnost|vaše dopuštenje|vašu dozvolu)',
      '(mogu|možemo) [<clitic>] (spojiti|prebaciti|preusmjeriti|prespojiti) [<clitic>]',
      '(imate li|imaš li) [minutu|trenutak|malo|dvije minute|vremena]',
      'može ?',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
