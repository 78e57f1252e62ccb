import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Whom a company sends out, as an object. */
const VISITORS =
  'majstora|majstore|tehničara|servisera|ekipu|kolegu|nekoga|električara|vodoinstalatera|domara|sobaricu|čistačicu|zaštitara|tehničarku|vozača|liječnika|stručnjaka|redare|redara|inspekciju|inspektora|komisiju|procjenitelja|dostavljača|kurira|djelatnika|dežurnog|montera'

/** Who is told about it, and with whom it is spoken about. */
const TOLD =
  'kolege|kolegu|kolegicu|nadležne|poslovnicu|vozača|dostavljača|tim|odjel|službu|trgovinu|upravu|majstora|osoblje|kuhinju|voditelja|voditeljicu|skladište|tehničare|tehničara|recepciju|domara|računovodstvo|restoran|hotel|dobavljača|prijevoznika|proizvođača|ured|partnera|šefa|šeficu|direktora|it|servis|razvoj|programere|prodaju|marketing'
const TO =
  'održavanju|timu|kolegama|kolegi|kolegici|odjelu|službi|upravi|skladištu|dostavi|servisu|tehničarima|tehnici|voditelju|voditeljici|računovodstvu|recepciji|kuhinji|prodaji|marketingu|razvoju|it|it-u|direktoru|šefu|domaru|financijama|dobavljaču|proizvođaču'
const WITH =
  'recepcijom|kolegama|kolegom|kolegicom|kuhinjom|osobljem|voditeljem|voditeljicom|timom|odjelom|prodajom|skladištem|dostavom|dostavljačem|vozačem|upravom|poslovnicom|majstorom|servisom|dobavljačem|računovodstvom|marketingom|šefom|šeficom|direktorom|domaćinstvom|čistačicama|domarom|konobarom'

/** Who else does something about it. */
const INSTITUTIONS =
  'redarstvo|redari|redar|inspekcija|inspektor|inspektorica|referent|referentica|komisija|uprava|ravnatelj|ravnateljica|liječnik|liječnica|doktor|doktorica|procjenitelj|dispečer|domar|montažer|montažeri|upravitelj|proizvođač|dobavljač|prijevoznik|skladište|računovodstvo'

/** Promises that name no time at all, as they end a sentence. */
const OPEN_PROMISES = ['ću', 'ćemo', 'će'].flatMap((will) =>
  ['vam', 'ti', 'vas', 'te'].flatMap((you) =>
    (you.startsWith('v') ? you.endsWith('m') : you === 'ti')
      ? [
          `javit ${will} ${you} se`,
          `pisat ${will} ${you}`,
          `odgovorit ${will} ${you}`,
          `${will} ${you} se javiti`,
          `${will} ${you} pisati`,
        ]
      : [
          `nazvat ${will} ${you}`,
          `kontaktirat ${will} ${you}`,
          `obavijestit ${will} ${you}`,
          `${will} ${you} nazvati`,
          `${will} ${you} kontaktirati`,
        ],
  ),
)
const polite = (words: string): string => words.replace(/\bv(?=a[ms]\b)/, 'V')

/** What agents promise to do, by when, and what they look into. */
export const followUpPromises = {
  'pass-on-promise': {
    phrases: [
      '(proslijedit|proslijediti|prenijet|prenijeti|prijavit|prijaviti|eskalirat|eskalirati|uputit|uputiti|dojavit|dojaviti|predat|predati|poslat|poslati) (ću|ćemo) [<clitic>] [<clitic>] [vašu|vaš|vaše|ovu|ovaj|tvoju|tvoj] [_] [dalje] [kolegama|nadležnom|nadležnima|nadležnoj|odjelu|službi|timu|poslovnici|upravi|dostavljaču|razvojnom]',
      '(ću|ćemo) [<clitic>] [<clitic>] [vašu|vaš|vaše|odmah] [_] (proslijediti|prenijeti|prijaviti|eskalirati|dojaviti|uputiti|predati)',
      `(obavijestio|obavijestila|obavijestili|upozorio|upozorila|upozorili|zamolio|zamolila|zamolili) [<clitic>] (sam|smo) [<clitic>] [_] (${TOLD})|(sam|smo) [<clitic>] [već|odmah] (obavijestio|obavijestila|obavijestili|upozorio|upozorila|upozorili) [_] (${TOLD})`,
      `(obavještavam|obavještavamo|upozoravam|upozoravamo) [odmah] [_] (${TOLD})`,
      `(obavijestit|upozorit|informirat|zamolit) (ću|ćemo) [<clitic>] [_] (${TOLD})`,
      '(dao|dala|dali|predao|predala|predali) (sam|smo) [<clitic>] (kolegama|kolegi|kolegici|it|it-u|it-evcima|informatičarima|nadležn*|odjelu|timu|skladištu|tehničarima|majstoru|servisu|u servis|upravi|voditelju|voditeljici|računovodstvu)',
      // "Razgovarat ću s recepcijom", "Pitam prodaju pa Vam kažem."
      `(razgovarat|razgovarati|popričat|popričati|porazgovarat|porazgovarati) (ću|ćemo) [<clitic>] [o tome|odmah] (s|sa) [našom|našim] [_] (${WITH})|(ću|ćemo) [<clitic>] (razgovarati|popričati|porazgovarati) (s|sa) [našom|našim] [_] (${WITH})`,
      '(pitam|pitamo|zovem|nazovem|konzultiram se s|provjeravam s) [<clitic>] [_] _ (pa|i|te) [<clitic>] [<clitic>] (kažem|kažemo|javim|javimo|javljam|javljamo)',
      `(prosljeđujem|prosljeđujemo|prenosim|prenosimo|dojavljujem) [<clitic>] [<clitic>] [_] (${TO})|(javio|javila|javili|prijavio|prijavila|prijavili|dojavio|dojavila|dojavili) (sam|smo) [<clitic>] [_] (${TO})`,
      '(dan|izdan|poslan) je [<clitic>] nalog|nalog je [<clitic>] (dan|izdan|poslan)',
      '(ću|će|ćemo|bi|stiže|stižu|biti) ...4 u (idućem|sljedećem|narednom) (razdoblju|periodu)',
      // Somebody else is taken into the thread.
      '(uključujem|uključujemo|uključit ću|uključit ćemo|dodajem|dodajemo|dodat ću|ubacujem|ubacit ću|pozivam|stavljam|stavit ću|uključila sam|uključio sam|uključili smo|dodala sam|dodao sam) [<clitic>] [i|ovdje|odmah] [_] [_] [_] [_] (u (razgovor|chat|prepisku|mail|nit|komunikaciju|cc|konverzaciju|temu|kopiju)|na (mail|cc))',
      '(obavijestit|obavijestiti|upozorit|upozoriti|informirat|informirati|zamolit|zamoliti) (ću|ćemo) [<clitic>] (kolege|kolegu|kolegicu|nadležne|poslovnicu|vozača|dostavljača|tim|odjel|službu|trgovinu|prodavatelja|upravu|majstora|osoblje|kuhinju|voditelja|voditeljicu|vlasnika|vlasnicu|stanara|stanare|susjeda|redarstvo|inspekciju|konobara|čistačicu|skladište)',
      '(bit|će) [će] [biti] (proslijeđeno|proslijeđena|proslijeđen|prenijeto|preneseno|uzeto u obzir|prijavljeno|razmotreno)',
      '(služba|odjel|tim|komunalno|redarstvo|poslovnica|dostavljač|voditelj|kolege|majstor|vozač) [<clitic>] (bit će|će biti) (obaviješten|obaviještena|obaviješteni|upozoren|upozorena|upozoreni)|(obavijestit će se|bit će obaviještena|bit će obaviješten|bit će obaviješteni) [nadležn*] (služba|odjel|tim|redarstvo|kolege)',
      '(je|su) [<clitic>] (proslijeđen*|prosljeđen*|upućen*|predan*) [<clitic>] (nadležn*|kolegama|kolegi|odjel*|služb*|tim*|stručn*|redarstvu|inspekciji|komisiji|upravi|na)|(proslijeđen*|prosljeđen*|upućen*) (je|su) [<clitic>] (nadležn*|kolegama|kolegi|odjel*|služb*|tim*|stručn*|dalje)',
      // Done already, and yet nobody knows what comes of it.
      '(proslijedio|proslijedila|proslijedili|prenio|prenijela|prenijeli|uputio|uputila|uputili) [<clitic>] (sam|smo) [<clitic>] [vašu|vaš|vaše|sve|ovo|tvoj|tvoju] [_] (kolegama|kolegi|kolegici|nadležn*|odjelu|financijama|računovodstvu|timu|službi|poslovnici|upravi|skladištu|dostavi|dostavljaču|tehničarima|tehnici|voditelju|voditeljici|redarstvu|inspekciji|komisiji|ravnatelju|dobavljaču|proizvođaču|dalje)',
      '(sam|smo) [<clitic>] [<clitic>] [vašu|vaš|vaše|sve|već|ovo|tvoj|tvoju] [_] (proslijedio|proslijedila|proslijedili|prenio|prenijela|prenijeli|uputio|uputila|uputili) (kolegama|kolegi|kolegici|nadležn*|odjelu|financijama|računovodstvu|timu|službi|poslovnici|upravi|skladištu|dostavi|dostavljaču|tehničarima|tehnici|voditelju|voditeljici|redarstvu|inspekciji|komisiji|ravnatelju|dobavljaču|proizvođaču|dalje)',
      '(prosljeđujem|prosljeđujemo|predajem|predajemo|upućujem|upućujemo) [<clitic>] [vašu|vaš|vaše|tvoj|tvoju|ovo|to|sve] [_] [tehničkoj|našoj|našem|našim|stručnoj|pravnoj|drugom] (kolegama|kolegi|kolegici|nadležn*|odjelu|timu|poslovnici|službi|podršci|upravi|skladištu|dostavi|tehničarima|voditelju|voditeljici|računovodstvu|dalje)',
      '(upit|prijavu|zahtjev|slučaj|predmet|problem|prigovor|prijedlog|poruku|reklamaciju|primjedbu|ovo|to) [<clitic>] [<clitic>] [odmah] (prosljeđujem|prosljeđujemo|eskaliram|eskaliramo|prenosim|prenosimo) [odmah|dalje|našem|našoj|tehničkoj] [kolegama|kolegi|kolegici|timu|odjelu|službi|nadležn*|upravi|voditelju|tehničarima]',
      '(dat|dati|reći|kazati|napisati|napisat) (ću|ćemo) [<clitic>] (kolegama|kolegi|kolegici|tehničarima|tehničaru|majstorima|majstoru|dečkima|voditelju|voditeljici|skladištu) da _',
      '(stavit|staviti|ostavit|ostaviti|upisat|upisati|zabilježit|zabilježiti) (ću|ćemo) [<clitic>] (napomenu|bilješku|poruku|zabilješku) (kolegama|kolegi|kolegici|tehničarima|tehnici|voditelju|skladištu|dostavi)',
      '(šaljem|šaljemo|poslat ću|poslat ćemo|upućujem|upućujemo) [vaš|tvoj|vašu|tvoju|ovo|to|sve] [_] dalje',
      '(eskaliram|eskaliramo|eskalirao|eskalirala|eskalirali|eskalirat ću|eskalirat ćemo) [<clitic>] [<clitic>] _',
      '(uzet|uzeti) (ćemo|ću) [<clitic>] ...3 (u obzir|u razmatranje)|(ćemo|ću) [<clitic>] ...2 uzeti u (obzir|razmatranje)',
    ],
    except: [
      '(poslat|poslati) (ću|ćemo) [<clitic>] [_] (račun|link|poveznicu|paket|sliku|ponudu|potvrdu|bon|zamjenu|novi|novu|kod|upute|mail|e-mail|poruku|broj|obrazac|katalog)',
      '(poslat|poslati) (ću|ćemo)',
      // A transfer is another matter.
      // "Vas" with somebody behind it: without diacritics "Vaš upit" is written alike.
      '(proslijedit|proslijediti|uputit|uputiti) (ću|ćemo) (vas|te) (na|u|k|prema|dalje|kolegi|kolegici|kolegama|odjelu|službi|timu|voditelju|voditeljici|stručnjaku|tehničaru|podršci|osobi|nekome)',
      '(ću|ćemo) (vas|te) (proslijediti|uputiti)',
      '(prosljeđujem|prosljeđujemo|predajem|predajemo|upućujem|upućujemo) [sada|odmah] (vas|te) [sada|odmah] (našem|našoj|našim|tehničkoj|kolegi|kolegici|kolegama|odjelu|službi|timu|podršci|voditelju|voditeljici|nadležn*|stručn*|tehničaru|prodaji|u|na|prema|dalje)',
    ],
  },
  'contact-promise': {
    phrases: [
      // "Poslat ćemo majstora."
      `(poslat|poslati|šaljemo|šaljem) [ćemo|ću] [<clitic>] [<clitic>] (${VISITORS})|(ćemo|ću) [<clitic>] [<clitic>] poslati (${VISITORS})`,
      `(netko|netko od kolega|netko od nas|kolega|kolegica|kolege|tehničar|majstor|vozač|dostavljač|voditelj|voditeljica|stručnjak|serviser|električar|vodoinstalater|ekipa|djelatnik|djelatnica|tim|odjel|služba|poslovnica|oni|kurir|kolegice|tehničari|majstori|serviseri|stručnjaci|djelatnici|ekipe|dečki|${INSTITUTIONS}) [<clitic>] [iz _] [tima|odjela|službe] (će|ce) [<clitic>] [<clitic>] [<clitic>] (javiti|nazvati|zvati|kontaktirati|obratiti|pisati|odgovoriti|poslati|obavijestiti|pomoći|doći|pogledati|provjeriti|riješiti|popraviti|otkloniti|obraditi|izaći|izići|postupiti|reagirati|odlučiti)`,
      '(javit|javiti|nazvat|nazvati|zvat|zvati|kontaktirat|kontaktirati|obratit|obratiti|pisat|pisati|odgovorit|odgovoriti|obavijestit|obavijestiti) će [<clitic>] [<clitic>] [netko|kolega|kolegica|kolege|tehničar|majstor|vozač|dostavljač|voditelj|serviser|služba|tim|kurir]',
      '(dobit|dobiti|primit|primiti|čut|čuti) (ćete|ćeš) [od nas|našu|naš|od kolega|od] (odgovor|poziv|poruku|povratnu|obavijest|mail|e-mail|informaciju|nas|kolege)',
      '(odgovor|obavijest|povratnu informaciju|poziv|informaciju|rješenje) (ćete|ćeš) [<clitic>] [od nas|pravovremeno|naknadno] (dobiti|primiti)',
      '(bit|biti) (ćete|ćeš) [<clitic>] [od kolega] [pravovremeno|pravodobno|naknadno|uskoro|pisanim putem|dodatno] (obaviješteni|kontaktirani|obaviješten|obaviještena|informirani)',
      '(ćete|ćeš) [<clitic>] [<clitic>] [pravovremeno|pravodobno|naknadno|uskoro] biti [pravovremeno|pravodobno|naknadno|uskoro|pisanim putem|dodatno] (obaviješteni|kontaktirani|obaviješten|obaviještena|informirani)',
      '(netko|kolega|kolege) će [<clitic>] [<clitic>] biti u kontaktu',
      // In the present: "kolega Vas zove uskoro".
      `(doći|stići|navratiti|svratiti|izaći) će [<clitic>] [<clitic>] [naš] (netko|kolega|kolegica|kolege|tehničar|tehničari|majstor|majstori|serviser|serviseri|ekipa|domar|kurir|dostavljač|električar|vodoinstalater|vozač|monter|${INSTITUTIONS})`,
      `(netko|netko od kolega|netko od nas|kolega|kolegica|kolege|tehničar|majstor|serviser|voditelj|voditeljica|djelatnik|služba|${INSTITUTIONS}) [<clitic>] [<clitic>] (zove|zovu|nazove|javlja|javljaju|kontaktira|kontaktiraju|dolazi|dolaze|odgovara) [<clitic>] [<clitic>] (uskoro|ubrzo|naknadno|kasnije|čim|kad stigne|kad stignu|kad uspije)`,
      // "Provjerit će kolege i javiti."
      '(provjerit|provjeriti|pogledat|pogledati|riješit|riješiti|popravit|popraviti|istražit|istražiti|obradit|obraditi|preuzet|preuzeti) će [<clitic>] [<clitic>] (kolege|kolega|kolegica|tehničari|tehničar|majstor|majstori|serviser|služba|odjel|tim)',
      '^[strpite se|strpi se|evo|samo|već|molim] (kolega|kolegica|majstor|ekipa|tehničar|serviser|dostavljač|kurir|vozač|domar) [<clitic>] [već] (dolazi|stiže|kreće) $',
      '^[žao mi je|hvala|zasad] (odgovor|povratna informacija|obavijest) [<clitic>] (slijedi|će uslijediti|će slijediti) [naknadno|uskoro] $',
      '(povratna informacija|obavijest|odgovor) (slijedi|će uslijediti) [naknadno|uskoro] $',
      '(očekujte|očekuj|očekivati|pričekajte|čekajte) [<clitic>] [naš|našu|naše|od nas] (odgovor|poziv|povratnu informaciju|javljanje|obavijest|očitovanje|rješenje)',
      'će (vas|te|vam se|ti se|vam|ti) [se|netko] (nazvati|zvati|kontaktirati|javiti|obratiti|pisati|odgovoriti)',
    ],
    except: [
      '(aplikacija|sustav|uređaj|program|sms|poruka|e-mail) [<clitic>] će ...3 (javiti|obavijestiti|poslati)',
      '(dobit|dobiti|primit|primiti) (ćete|ćeš) ...3 (potvrdu|račun|kartu|karte|kod|bon|poveznicu|link|lozinku)',
    ],
  },
  'own-contact-promise': {
    phrases: [
      '(javit|javiti|nazvat|nazvati|zvat|zvati|pisat|pisati|odgovorit|odgovoriti|obavijestit|obavijestiti|kontaktirat|kontaktirati|javljam|obratit|obratiti) (ću|ćemo) [<clitic>] [<clitic>]',
      '(ću|ćemo) [<clitic>] [<clitic>] [<clitic>] [opet|ponovno|onda|tada|zatim|naknadno|povratno] (javiti|nazvati|pisati|odgovoriti|obavijestiti|kontaktirati|obratiti)',
      '[provjerit|pogledat|pitat|raspitat|vidjet|istražit|ispitat|nazvat|proučit] (ću|ćemo) ...6 (i|pa|te) [<clitic>] [<clitic>] (javiti|nazvati|pisati|odgovoriti|obavijestiti|kontaktirati)',
      '(proslijedićemo|proslijediću|pogledaćemo|proveriću|proverićemo|provjerićemo|provjeriću|rešićemo|riješićemo|javićemo|javiću|nazvaćemo|nazvaću|kontaktiraćemo|obavijestićemo|obavestićemo|poslaćemo|odgovorićemo) [<clitic>] [<clitic>]',
      '(javim|nazovem|pišem|javljamo|javimo|obavijestim) [<clitic>] [<clitic>] (čim|uskoro|naknadno|kad|kada|povratno|kasnije)',
      '(čim|kad|kada) [<clitic>] [<clitic>] (saznam|saznamo|doznam|doznamo|čujem|čujemo|budem znao|budem znala|budemo znali|bude novosti|dobijem (odgovor|informaciju)|dobijemo (odgovor|informaciju)) ...2 (zovem|zovemo|javim|javimo|javljam|javljamo|pišem|pišemo|nazovem|nazovemo) (vas|vam|te|ti)',
      '(čut ćemo se|čujemo se) (uskoro|naknadno|čim|kad saznam|kad saznamo)',
      '(zovem|zovemo|javljam|nazovemo|pišemo|obavijestimo|obavještavam|obavještavamo) [<clitic>] [<clitic>] (čim|uskoro|ubrzo|naknadno|kasnije)',
      '(informirat|informirati|izvijestit|izvijestiti|izvještavat) (ću|ćemo) (vas|te) [_]|(ću|ćemo) (vas|te) [o svemu|naknadno|o tome|dodatno] (izvijestiti|informirati)|(ažurirat|ažurirati) (ću|ćemo) (vas|te) (o|oko|čim|kad|kada)|(držat|držati) (ću|ćemo) (vas|te) u (tijeku|toku)|(imat|imati) (ću|ćemo) (vas|te) (na umu|u vidu)',
      '(javljamo|javljam|obavještavamo|obavještavam) [<clitic>] [<clitic>] (ishod|rezultat|rezultate|odluku|što dalje|kako dalje)|(javljamo|javljam) [<clitic>] o (ishodu|rezultatu|odluci)',
      // "Vratit ću Vam se s odgovorom", not "vratit ću Vam novac".
      '(vratit|vratiti) (ću|ćemo) (vam|ti) se|(ću|ćemo) (vam|ti) se vratiti|(vraćam|vraćamo|vratim|vratimo) (vam|ti) se|(vraćam|vraćamo) se [<clitic>] (s|sa) (odgovorom|informacij*|rješenjem|povratn*|novost*)',
      // "Javimo Vam se.", and as it is said in Zagorje: "bumo javili".
      '(javimo|nazovemo|kontaktiramo|obavijestimo|javljamo) (vam|vas|ti|te) [se] $',
      '(bum|bumo|budem|budemo) [<clitic>] [<clitic>] (javil|javila|javili|nazval|nazvala|nazvali|pitali|pitala|pital|zvali|kontaktirali|obavijestili)',
      '(poslat|poslati|dostavit|dostaviti) (ćemo|ću) [<clitic>] [<clitic>] (povratnu informaciju|povratne informacije|novosti|očitovanje|odluku|rješenje|naš odgovor|odgovor|pisani odgovor)',
      '(pa|i|te|onda) [<clitic>] [<clitic>] (javim|javimo|javljam|javljamo|nazovem|nazovemo) [<clitic>] $',
    ],
  },
  'fix-promise': {
    phrases: [
      '(bit će|će biti|ce biti) [<clitic>] [uskoro|brzo|sve] (riješeno|riješen|riješena|popravljeno|popravljen|popravljena|ispravljeno|ispravljen|ispravljena|otklonjeno|otklonjen|otklonjena|dostupno|dostupan|dostupna|vraćeno|vraćen|vraćena|isplaćeno|poslano|poslan|poslana|obrađeno|obrađen|obrađena)',
      '(će) [<clitic>] [<clitic>] biti [uskoro|naknadno] (riješen*|dostavljen*|poslan*|uručen*|vraćen*|isplaćen*|obrađen*|popravljen*|ispravljen*|otklonjen*|otpremljen*)',
      '(poduzet|poduzeti) (ćemo|ću) _|(ćemo|ću) [<clitic>] poduzeti _|(učinit|učiniti|dat|dati|napravit|napraviti) (ćemo|ću) [<clitic>] sve _',
      '(riješit|riješiti|popravit|popraviti|ispravit|ispraviti|otklonit|otkloniti|sredit|srediti) (ću|ćemo|će) [<clitic>] [to|ovo|problem|grešku|kvar|sve] [_]',
      '(ću|ćemo|će) [<clitic>] [<clitic>] (riješiti|popraviti|ispraviti|otkloniti|srediti) [_]',
      '(radimo|radi se|naši tehničari rade|tehničari rade|kolege rade|tim radi) [<clitic>] [intenzivno|već|vrijedno|još|upravo] na (tome|rješenju|otklanjanju|popravku|problemu|kvaru|tom|ovom)',
      '(na tome|na tom|na rješenju|na otklanjanju|na popravku|na tom problemu) [<clitic>] se [već|još|intenzivno|upravo] radi|(to|problem|kvar|slučaj|predmet|greška|zahtjev|prigovor|reklamacija|sve) se [već|upravo|još|intenzivno] (rješava|otklanja|popravlja) $',
      '^(rješava|otklanja|popravlja) se $',
      '(izdat|zamijenit|isplatit|nadoknadit) (ćemo|ću) [<clitic>] [<clitic>] [novi|novu|novo|drugi|drugu|iznos] $',
      '(znamo|svjesni smo|upoznati smo) [za to|toga|problema|s tim|s problemom|o tome] [i|te|pa] [već] (popravljamo|rješavamo|otklanjamo|ispravljamo|radimo na tome) [ga|to|ih]',
      '^(popravljamo|otklanjamo|ispravljamo) [to|ga|već|problem|kvar] [to|ga|već|problem|kvar] $',
      '(programeri|stručnjaci|majstori|ekipa|ekipe|razvojni tim|inženjeri|tehničari|odjel|dobavljač) [<clitic>] [već|intenzivno|još|upravo] (rade|radi) [već|intenzivno|još|upravo] na _',
      '(trudimo|trudim|nastojimo|nastojim|pokušavamo|pokušavam) [se] [to|ga|ih] (riješiti|popraviti|ispraviti|ubrzati|otkloniti|ukloniti) [_]',
      '(dajemo|dajem|dat ćemo|dat ću|činimo|činim) sve [od sebe|što možemo|što mogu]',
      '(ispravak|rješenje|popravak|nadogradnja) [<clitic>] (stiže|je na putu|slijedi) $',
      '(pratimo|pratit ćemo) [i|dalje] [dalje] situaciju|imamo to na umu|(povest|povesti|vodit|voditi) (ćemo|ću) računa',
      '(prepustite to|ostavite to) (meni|nama)',
      '^[javimo|rješavamo|dolazimo|bit će|popravit ćemo] čim (stignemo|stignem|uspijemo|budemo mogli|bude moguće|prije|dođe na red) $',
      '(pobrinut|pobrinuti|potrudit|potruditi) (ćemo|ću) se [za to|oko toga|da _]',
    ],
    except: [
      '(potvrda|karta|karte|kod|račun|lozinka|poveznica|link|obavijest|ulaznica|ulaznice) ...3 (će|bit će) ...3 (poslan*|dostavljen*)',
      '(ako|dok|kad|žao) ...3 radi',
      'zajedno (ćemo|riješiti)',
      '(riješit|popravit) ćemo [to|ovo] zajedno',
    ],
  },
  'look-into-promise': {
    phrases: [
      '(provjerit|pogledat|istražit|ispitat|razmotrit|proučit) ćemo [<clitic>] [<clitic>]',
      '(istražit|ispitat|razmotrit|proučit|pogledat) ću [<clitic>] [<clitic>]',
      '(ćemo) [<clitic>] [<clitic>] [još|detaljno|detaljnije|odmah] (provjeriti|pogledati|istražiti|ispitati|razmotriti|proučiti)',
      '(vidjet|vidjeti|vidit) (ćemo|ću) [<clitic>] (što|sto|kako|možemo li|ako|mogu li|hoće li)',
      '(istražujemo|ispitujemo|razmatramo) [<clitic>] _',
    ],
  },
  'soon-word': {
    phrases: [
      {
        find: '(uskoro|ubrzo|što prije|čim prije|što je prije moguće|u najkraćem [mogućem] roku|u najskorije vrijeme|u dogledno vrijeme|prvom prilikom)',
        instead: ['sutra do 17 sati'],
      },
      {
        find: '(na vrijeme|pravovremeno|pravodobno|naknadno)',
        only: [
          '(javit|javiti|obavijestit|obavijestiti|kontaktirat|nazvat|pisat|odgovorit|ćemo|ću|će|šaljemo|javljamo|šaljem|javljam|stiže) ...4 (na vrijeme|pravovremeno|pravodobno|naknadno)',
          '(pravovremeno|pravodobno|naknadno) (ćemo|ću|ćete|ćeš|će)',
        ],
        instead: ['sutra do 17 sati'],
      },
      {
        find: '(čim|kad|kada) (saznam|saznamo|stignem|stignemo|uspijem|uspijemo|mognem|bude moguće|budem mogao|budem mogla|budemo mogli) $',
        instead: ['sutra do 17 sati'],
      },
      // "Javit ćemo Vam se.": the time goes behind it.
      ...OPEN_PROMISES.map((promise) => ({ find: `${promise} $`, instead: [`${polite(promise)} sutra do 17 sati`] })),
    ],
  },
  'vague-time': {
    phrases: [
      '(ćemo|ću|će|ćete) ...7 (uskoro|što prije|čim prije|što je prije moguće|u najkraćem roku|u najkraćem mogućem roku|u najskorije vrijeme|ubrzo|čim budemo|čim budem|čim dobijemo|čim dobijem|čim saznamo|čim saznam|čim bude|naknadno|kasnije|prvom prilikom|u dogledno vrijeme|kad stignemo|kad stignem|kad uspijemo)',
      '(stiže|stižu|stižemo|stigne|dolazi|dolaze|dolazimo|dolazim|dođe|dođemo|šaljem|šaljemo|javljam|javljamo|rješavam|rješavamo|vraćam|vraćamo|pošaljem|pošaljemo|riješim|riješimo|popravljamo|isporučujemo) [<clitic>] [<clitic>] (uskoro|ubrzo|naknadno|čim prije|što prije|čim stignem|čim stignemo|kad stignem|kad stignemo|čim uspijem|čim mognem|čim mogu|čim (budem|budemo|bude|budu))',
      '(čim|kad|kada) ...4 (javimo|javljamo|javim|javljam|nazovemo|nazovem|pišemo|pišem|obavijestimo|obavještavamo)',
      '(očekuje se|očekujemo|očekujem|planiramo|planiram) ...4 (uskoro|ubrzo|ovih dana|u dogledno vrijeme|naknadno)',
      '(šaljem|šaljemo|pošaljem|pošaljemo|isporučujemo|dostavljamo|dolazimo|stiže) [<clitic>] [<clitic>] čim (stigne|stignu|dođe|dođu|uhvatim|uhvatimo) $',
      '(stići|doći|stigne|dođe|biti gotovo|biti spremno|biti gotov|biti gotova|biti riješeno) (uskoro|ubrzo|ovih dana|sljedećih dana|idućih dana)',
      '(stiže|stižu|dolazi|dolaze|gotovo|spremno|će|ćemo|ću|ide|idu|kreće|kreću|vraćamo|šaljemo|isplaćujemo) ...4 (ovih dana|sljedećih dana|idućih dana|narednih dana|u narednim danima|u idućim danima|u sljedećim danima|ovih par dana|kroz koji dan|za koji dan)',
      '^(za|kroz|nakon) (neko|izvjesno|kraće) [kraće] vrijeme $',
      '^[to|ovo|već] [<clitic>] [<clitic>] je [<clitic>] (u planu|u pripremi|na popisu|na listi želja) $',
      '^(u planu|u pripremi) (nam je|je) $',
      '^(čim prije|što prije|uskoro|ubrzo|ovih dana|idućih dana|narednih dana|sljedećih dana|kroz koji dan|za koji dan|kad uhvatim vremena|čim uhvatim vremena|kad uhvatimo vremena|čim uhvatimo vremena|u najkraćem roku|u najkraćem mogućem roku|u dogledno vrijeme|kad stignemo|kad dođe na red) $',
      '^[evo|ma|da] (još malo|samo što) (pa je|nije|nisu) [gotov*|spremn*|tu] $',
      '(uskoro|što prije|čim prije|u najkraćem roku|u najkraćem mogućem roku|ubrzo) [<clitic>] [<clitic>] (ćemo|ću|će|ćete|javljamo|javljam|stiže|dobivate|odgovaramo)',
    ],
    except: [
      '(čim|kad|kada) ...8 (sms*|sms-om|porukom|mailom|e-mailom|obavijest*|aplikacij*)',
      '(vidimo|vidjeti|čujemo|čuti|nadamo|nadam|dođite|dobrodošlicu|ugostiti|posjet|pozdraviti) ...6 uskoro',
      '(dobit|primit|stiže) ...4 (potvrdu|potvrda|račun|kod|poveznicu) ...2',
    ],
  },
  deadline: {
    phrases: [
      '(prije|pred|uoči) (dolaska|dolazak|isporuke|isporuku|dostave|dostavu|polaska|polazak|termina|termin|pregleda|montaže)',
      '(nazvati|zvati|zove|javiti|javlja) [<clitic>] s puta|kad [<clitic>] (krene|kreće|krenu)',
      '(u roku|unutar|u sljedećih|u idućih|za|kroz|nakon|najviše|do|oko|otprilike|traje|potrebno je|najkasnije) [od|oko|samo|još] [<number>] [do] <number> [radnih|radna|radni|radnog|sljedećih] <unit>',
      '(za|kroz|unutar|u roku) [od] [nekoliko|par|manje od] (minutu|minute|minuta|minutu dvije|sat|sata|sati|sat vremena|dan|dana|dan dva|tjedan|tjedna|tjedan dana|mjesec|mjesec dana|pola sata|trenutak)',
      '(minutu|minuta|minute|sat|sata|sati|dan|dana) (prije|ranije|unaprijed)',
      '(prije|uoči|neposredno prije) (dolaska|isporuke|dostave|polaska|preuzimanja)',
      '(radna|radnih|radni|radnog) (dan|dana|sati|sata|tjedan)',
      '(najkasnije|do|oko|prije|nakon|poslije|od) (#|podne|podneva|ponoći|kraja|sutra|večeras|<day>|početka|sredine)',
      'u # [sati|sata|h|i]',
      '(tijekom|u toku|krajem|početkom|sredinom|kraj) (dana|današnjeg|sutrašnjeg|tjedna|idućeg|sljedećeg|ovog|mjeseca|jutra|poslijepodneva|popodneva|večeri)',
      '(ovaj|ovog|ovoga|idući|idućeg|sljedeći|sljedećeg|ovih|idućih) (tjedan|tjedna|mjesec|mjeseca|dana|vikend|vikenda|<day>)',
      '(<month>)',
      '(dana|dne|od|do|za|oko|prije|nakon|u|tek|već) # <month>',
      '(24|48|72) (sata|sati|h)',
    ],
    // "One of these days" is none.
    except: ['(ovih|idućih|sljedećih|narednih) dana'],
  },
  'day-named': {
    phrases: ['<day>', '(odmah|sada|sad|smjesta|istog trena|upravo|ovoga trena|ovog trena|danas|još danas)'],
    except: ['(žao|ispričavam|ispričavamo) ...6 <day>'],
  },
  condition: {
    phrases: [
      { find: '(ako|ukoliko|osim ako)', except: ['(provjerit|pitat|vidjet) ...2 ako'] },
      {
        find: '(čim|kad|kada|nakon što|dok) [<clitic>] (pošaljete|pošalješ|primimo|dobijemo|zaprimimo|javite|javiš|stigne vaš|stigne vaša|dostavite|ispunite|uplatite|odgovorite|vaš|vaša|vaše)',
        // What others are to send hangs on nothing that the customer does.
        except: [
          '(čekam|čekamo|čeka|čeka se|tražili|zatražili|zatražila|zatražio|pitali|pitala|pitao) ...6 (čim|kad|kada|nakon što) [<clitic>] (primimo|dobijemo|zaprimimo)',
          '(čim|kad|kada|nakon što) [<clitic>] (primimo|dobijemo|zaprimimo) [_] (odgovor|informaciju|informacije|povratnu|podatak|vijesti|rezultate) [od] (proizvođač*|dobavljač*|servis*|kolega|skladišt*|računovodstv*|bank*|kurir*|dostavn*|centrale|carin*)',
        ],
      },
      // "Vozač će Vas nazvati kad bude ispred."
      '(kad|kada|čim) [<clitic>] [<clitic>] (bude|budemo|budem|stigne|stignem|stignemo|dođe|dođemo|krene|krenemo) [<clitic>] (ispred|pred|na adresi|na adresu|na lokaciji|kod vas|do vas|blizu|u blizini|na putu|prema vama)',
      // "Javite mi broj pa ću provjeriti."
      '(javite|javi|pošaljite|pošalji|recite|reci|napišite|napiši|dostavite|provjerite|pogledajte|ostavite|donesite|upišite|potvrdite|dajte|ispunite|opišite|uslikajte|slikajte) ...9 (pa|a|i) [ja|mi|onda|odmah] (ću|ćemo|mogu|možemo)',
      '(bude li|budete li|dođe li|promijeni li|pošaljete li|javite li|trebate li)',
    ],
  },
  investigation: {
    phrases: [
      '(otvorio|otvorila|otvorili|pokrenuo|pokrenula|pokrenuli|zaprimio|zaprimila|zaprimili|podnio|podnijela|podnijeli|kreirao|kreirala|kreirali|prijavio|prijavila|prijavili) [<clitic>] (sam|smo) [<clitic>] [vam|ti|vaš|vašu|novi] (predmet|tiket|slučaj|reklamaciju|istragu|potragu|zahtjev|prigovor|prijavu|upit|kvar|smetnju)',
      '(sam|smo) [<clitic>] [<clitic>] [upravo|već|odmah] (otvorio|otvorila|otvorili|pokrenuo|pokrenula|pokrenuli|zaprimio|zaprimila|zaprimili|podnio|podnijela|podnijeli|kreirao|kreirala|kreirali|prijavio|prijavila|prijavili) [<clitic>] [vam|vaš|vašu|novi|novu|hitnu|internu|službenu|hitni] (predmet|tiket|slučaj|reklamaciju|istragu|potragu|zahtjev|prigovor|prijavu|kvar|smetnju|upit)',
      '(predmet|tiket|slučaj|reklamaciju|istragu|potragu|zahtjev|prigovor|prijavu|kvar|smetnju|upit) (sam|smo) [<clitic>] [<clitic>] [upravo|već|odmah] (otvorio|otvorila|otvorili|pokrenuo|pokrenula|pokrenuli|zaprimio|zaprimila|zaprimili|podnio|podnijela|podnijeli|kreirao|kreirala|kreirali|prijavio|prijavila|prijavili|eskalirao|eskalirala|eskalirali|proslijedio|proslijedila|proslijedili)',
      '(sam|smo) [<clitic>] [<clitic>] [upravo|već|odmah] (eskalirao|eskalirala|eskalirali) [<clitic>] [slučaj|predmet|prigovor|_]',
      '(eskalirao|eskalirala|eskalirali) [<clitic>] (sam|smo) [_]',
      '(pokrećem|pokrećemo|otvaram|otvaramo|podnosim|podnosimo|kreiram|kreiramo|prijavljujem|prijavljujemo) [<clitic>] [<clitic>] [odmah|novi|novu|službenu|hitnu|internu] (predmet|tiket|slučaj|reklamaciju|istragu|potragu|prigovor|prijavu|kvar|smetnju|zahtjev)',
      '(eskaliram|eskaliramo|istražujemo|ispitujemo) [<clitic>] _',
      '(otvorit|otvoriti|pokrenut|pokrenuti|podnijet|podnijeti) (ću|ćemo) [<clitic>] [<clitic>] [novi|službenu|vam] (predmet|tiket|slučaj|reklamaciju|istragu|potragu|prigovor|zahtjev)',
      '(istražit|istražiti|ispitat|ispitati) (ćemo|ću) (<clitic>|_)',
      '(predmet|tiket|slučaj|reklamacija|istraga|potraga|prigovor) (je|su) [<clitic>] (otvoren|otvorena|pokrenut|pokrenuta|zaprimljen|zaprimljena|podnesen|podnesena)',
      '(u tijeku je|pokrenuta je|otvorena je) (istraga|potraga|reklamacija|reklamacija|provjera kod)',
    ],
    except: ['(ako|ukoliko|da|možete|dok|prije|kad|želite li) ...4 (otvorit*|pokren*|podnes*|otvori*)'],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
