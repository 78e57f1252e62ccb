import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Sending elsewhere, and following up. */
export const followUp = {
  'move-private': {
    phrases: [
      '(pošaljite|pošalji|poslati|pošaljete|pišite|piši|napišite|napiši|javite|javi|ostavite|obratite|obrati|javiti|kontaktirajte) [<clitic>] [<clitic>] ...4 (u|na|putem|preko|kroz) [našu|naš|privatnu|privatnoj] <private-message>',
      '(pošaljite|pošalji|poslati|pišite|ubacite|baci|bacite) [<clitic>] (privatnu poruku|direktnu poruku|izravnu poruku|dm|pp|osobnu poruku)',
      '(u|na|putem|preko) <private-message>',
      '(privatnom porukom|direktnom porukom|izravnom porukom|osobnom porukom)',
      '(šaljite|šalji|pošaljite|pošalji|bacite|baci|dođite|dođi|ajde|ajmo) [<clitic>] [u|na] (inbox|dm|pp|inboks|messenger)',
      '^[molim|molimo|bok|pozdrav|dobar dan] [vas] (pošaljite|pošalji|ostavite|napišite|napiši) [<clitic>] poruku $',
      '^[molim|molimo|može] (inbox|dm|pp|inboks) [molim] [vas|te] $',
      '(javite|javi|pišite|piši|obratite|obrati) [<clitic>] [<clitic>] (privatno|u pp|u inbox|u dm|na dm|nasamo)',
      '(pošaljite|pošalji|pišite|piši|javite|javi|ostavite|napišite|napiši) [<clitic>] [<clitic>] u (poruku|poruke|porukama)',
    ],
    except: [
      '(primili|dobili|zaprimili|odgovorili|odgovorio|odgovorila|poslali|vidimo|vidjeli|odgovaramo|javili|pisali) ...5 <private-message>',
      '(u|na|putem) <private-message> [<clitic>] [<clitic>] (smo|sam|ste|si|odgovaramo|odgovorili|javili|poslali)',
      '(odgovorit|odgovoriti|javit|javiti|poslat|poslati|pisat|pisati|nastavit|nastaviti) (ćemo|ću) ...4 <private-message>',
      'hvala ...4 <private-message>',
    ],
  },
  'send-elsewhere': {
    phrases: [
      '(ide|idu|rješava se|rješavaju se|obavlja se|radi se|moguće je|može se|izdaje se) [<clitic>] (samo|isključivo|jedino) (telefonom|telefonski|mailom|e-mailom|osobno|u poslovnici|u poslovnicama|na šalteru|(putem|preko) _)',
      {
        find: '<turn-to>',
        only: [
          '^(za|radi|oko|vezano za|vezano uz|u vezi) ...4 <turn-to>',
          '^<greeted> [_] [_] [,] [molim|molimo|za to|za to se|tada|stoga|zato] [<clitic>] <turn-to>',
          '^<greeted> [_] [_] [,] (za|radi|oko|vezano za|vezano uz|u vezi) ...4 <turn-to>',
        ],
      },
      '^[molim|molimo|za to|za to se|tada|stoga|zato] [<clitic>] [<clitic>] <turn-to>',
      '(molim|molimo|možete|možeš|trebate|trebali biste|morate|morat ćete|najbolje|bolje|preporučujem da|preporučujemo da|predlažem da|predlažemo da|slobodno|savjetujemo da|savjetujem da|potrebno je|treba|dužni ste) [<clitic>] [<clitic>] [da] [<clitic>] [izravno|direktno|osobno] <turn-to>',
      {
        find: '^[molim|molimo] (nazovite|nazovi|zovite|kontaktirajte|kontaktiraj|pitajte|pitaj) _ [_] $',
        except: [
          '(nazovite|nazovi|zovite|kontaktirajte|kontaktiraj|pitajte|pitaj) (me|mene|slobodno|bilo|kad|kada|ponovno|ponovo|opet|sutra|danas|što|sve)',
        ],
      },
      '(obratite|obrati|obratiti) [<clitic>] (našoj|našem|korisničkoj|službi|odjelu|prodaji|servisu|podršci|dostavljaču|dostavnoj|banci|proizvođaču|prodavatelju|poslovnici|nadležnoj|tehničkoj|kolegama|na) _',
      '(upućujem|upućujemo|upućujem vas|uputit ću) [<clitic>] (na|u|prema) _',
      '(njima|njemu|njoj) se [morate|možete|trebate] (obratite|javite|obratiti|javiti)|(obratite|javite) se (njima|njemu|njoj)',
      '^[molim|molimo] (provjerite|provjeri|pitajte|pitaj|raspitajte se|raspitaj se|upitajte) [<clitic>] (u|na|kod) (najbližoj|našoj|svojoj|bilo kojoj|poslovnici|recepciji|šalteru|blagajni|banci|dostavljač*|prodavač*|banke|pošti|ljekarni|liječnik*) [_] [_] $',
      '^[molim|molimo] (javite|javi|obratite|obrati) se (svom|svojem|svojoj|svome) (bankaru|agentu|savjetniku|savjetnici|liječniku|poslovnici|operateru|prodavatelju|dobavljaču|ovlaštenom)',
      '^[molim|molimo] [<clitic>] (ispunite|ispuni|popunite|popuni) [<clitic>] [naš|online|web] (kontakt obrazac|web obrazac|online obrazac|obrazac na (stranici|našoj stranici|webu|web stranici))',
      '(upit|zahtjev|prigovor|mail|reklamaciju|molbu|prijavu|pitanje) [<clitic>] [možete|možeš|trebate|molimo|molim] [<clitic>] (pošaljite|pošalji|poslati|uputite|uputiti|podnesite|podnijeti|predajte|predati|uputi|postavite|postaviti) [<clitic>] (na|putem|preko|kroz|u)',
      {
        find: 'najbolje [je|bi bilo|vam je|ti je] [da] (nazovete|nazoveš|pitate|pitaš|odete|odeš|se raspitate|se raspitaš|kontaktirate|kontaktiraš|se obratite|se obratiš|se javite (u|na)|se javiš (u|na))',
        except: [
          '(nazovete|nazoveš) (dan|sat|ranije|prije|unaprijed|kad|kada|ujutro|navečer|poslije|nakon|oko|između|čim|me|pola|#)',
        ],
      },
      '(kolege|kolegice|djelatnici|stručnjaci|služba|centar) [<clitic>] na (broju|telefonu|mailu) _ ...6 (znaju|mogu|imaju|odgovaraju|može|ima|zna|vam|će)',
      '(podnesite|podnijeti|predajte|otvorite|ispunite|popunite) [<clitic>] [pisani|pisanu|službeni|novi] (zahtjev|reklamaciju|prigovor|prijavu|obrazac|tiket|upitnik|formular|molbu) (na|u|preko|putem|kroz|ovdje)',
    ],
    except: [
      // How it is done, behind a yes: "Povrat da, ispunite obrazac na blagajni."
      '(da|može|naravno|moguće|moguće je|imate pravo|odobreno) , [samo] [<clitic>] (ispunite|ispuni|predajte|podnesite|pošaljite|prijavite|otvorite|donesite) ...4 (na|u|preko|putem|kroz)',
      '(hvala|drago|zahvaljujem) ...5 <turn-to>',
      // What we shall do: "obratit ćemo Vam se".
      '(obratiti|javiti|nazvati|pisati|kontaktirati|posjetiti|doći|otići|svratiti|zvati|pozvati) (ću|ćemo|će)',
      '(nemojte|ne morate|nije potrebno|ne trebate|bez) ...3 <turn-to>',
      '(javite|pišite|obratite|javi|piši) [<clitic>] (opet|ponovno|ponovo|nam ako|se ako|kad god|slobodno)',
      '(javite|javi) nam (ako|što|kako|broj|kad|koji|koja)',
    ],
  },
  'look-elsewhere': {
    phrases: [
      '^[molim|molimo|za to|samo] [<clitic>] [da] <look-at>',
      '(tablica|tablicu|popis|vodič|upute|cjenik|tarife|raspored|detalji|podaci|informacije|uvjeti|odgovori|radno vrijeme|obrazac) [_] [_] (je|su|imate|imaš|stoji|stoje|piše|nalazi se|nalaze se|možete naći) [<clitic>] [sve|i] (na|u) [našem|našoj|našim] (<website>)',
      {
        find: '<look-at>',
        only: [
          '^(za|radi|oko|vezano za|vezano uz|u vezi) ...4 <look-at>',
          '^<greeted> [_] [_] [,] [molim|molimo|za to] [<clitic>] <look-at>',
        ],
      },
      '(molim|molimo|možete|trebate|najbolje|preporučujem da|predlažem da|slobodno|savjetujemo da|uvijek možete) [<clitic>] [da] <look-at>',
      '(sve|više|ostale|dodatne|detaljne|potrebne) (informacije|informacija|upute|detalje|detalja|pojedinosti|podatke|odgovore|cijene) [<clitic>] (imate|imaš|možete|ćete|možeš|su|nalaze se|naći|pronaći|pronađite|potražite|pogledajte|provjerite|potraži|pogledaj|provjeri) ...3 (na|u|ovdje) _',
      '(uvjet*|cijen*|cjenik*|obraz*|uput*|raspored*|popis*|odgovor*|detalj*|pojedinosti|podatke|adrese) [<clitic>] (imate|imaš|možete naći|možete pronaći|nalaze se|nalazi se|pronaći ćete|naći ćete|su|je) [svi|sve|lijepo|jasno|vam] (na|u) [našoj|našim|našem|službenoj] <website>',
      '^[sve|više|te|ostale|potrebne|točne] (informacije|informacija|podaci|detalji|detalje|pojedinosti|odgovor|odgovore|odgovori) ...3 (nalaze|su|imate|imaš|naći|pronaći|piše|pišu) [se] [sve] (na|u) [našoj|našem|našim|službenoj|ovoj] <website>',
      '(možete|možeš|ćete|ćeš) [<clitic>] [<clitic>] [sve|to|i|uvijek|detaljno] (vidjeti|naći|pronaći|provjeriti|pogledati|pročitati|doznati|saznati) ...2 (na|u) [našoj|našim|našem|službenoj|službenim|ovoj|sljedećoj] (stranici|stranicama|webu|web stranici|web-stranici|internetskoj stranici|internetskim stranicama|internetu|faq|faq-u|cjeniku|pravilniku|uvjetima|čestim pitanjima|najčešćim pitanjima|portalu)',
      '(na|u) [našoj|našim|našem|službenoj|službenim|ovoj] (stranici|stranicama|webu|web stranici|web-stranici|internetskoj stranici|internetskim stranicama|internetu|faq|faq-u|cjeniku|pravilniku|uvjetima|čestim pitanjima|najčešćim pitanjima|portalu) [<clitic>] (možete|možeš|ćete|ćeš) [<clitic>] (vidjeti|naći|pronaći|provjeriti|pogledati|pročitati|doznati|saznati)',
      '^[to|sve|sve to] [<clitic>] (piše|imate|imaš|stoji|nalazi se) [<clitic>] [to|sve|lijepo] (na|u) [našoj|našim|našem] <website>',
      '(na|u) [našoj|našim|našem|službenoj|službenim] <website> [<clitic>] (dostup*|objavljen*|naveden*|nalaze|imate|imaš) [su|je|se] [sve] (informacij*|upute|cijen*|kamat*|uvjet*|detalj*|podaci)',
      '(upućujem|upućujemo) vas na našu _',
      '(sve|to|to sve|sve to) [<clitic>] [<clitic>] je [sve|lijepo|jasno] [<clitic>] (na|u) [našoj|našem|našim] <website>',
      '(uvjet*|cijen*|cjenik*|kamat*|naknad*|tarif*|rokov*|informacij*|raspored*|vozni red|podaci|popis*) [<clitic>] [<clitic>] [_] (objavljen*|naveden*|istaknut*|dostupn*|opisan*|vidljiv*) [<clitic>] [<clitic>] [vam|i] (na|u) [našoj|našem|našim|službenoj|službenim] <website>',
      '(sve|više|detalje|detaljnije|ostalo) o _ [_] [<clitic>] (možete|ćete|možeš|ćeš) [<clitic>] (pročitati|naći|pronaći|vidjeti|saznati|pogledati) (ovdje|na|u)',
      '(sve|to|to sve) [<clitic>] (imate|imaš|piše|stoji|nalazi se|možete naći|možete pronaći|ćete naći|ćete pronaći|pronaći ćete|naći ćete) [lijepo|jasno] (na|u) [_] <website>',
      '^(imate|imaš|možete naći|možete pronaći|naći ćete|pronaći ćete) [<clitic>] (sve|to|to sve|sve to) [lijepo|jasno] (na|u) [_] <website>',
    ],
    except: [
      '(nemojte|ne morate|nije potrebno) ...3 <look-at>',
      // A step on the way, not the answer.
      '(kliknite|klikni) [na] (poveznicu|link) [iz|u|koju|koji] [_] ...3 (i|pa|te) (upišite|upiši|odaberite|odaberi|postavite|unesite|potvrdite|slijedite|prijavite|otvorite)',
    ],
  },
  'look-at-link': {
    phrases: [
      '(pogledajte|pogledaj|posjetite|provjerite|pročitajte|otvorite|ispunite|kliknite|slijedite|koristite|pronađite) _',
    ],
  },
  'report-elsewhere': {
    phrases: [
      '(recite|reci|napišite|napiši|opišite|opiši|javite|javi|pošaljite|pošalji|prijavite|prijavi|ostavite|podijelite) [<clitic>] [nešto|malo] (više|detalje|pojedinosti|što|svoje|svoj|svoju|poruku|problem|iskustvo|o|ovdje|upit|to)',
      '(pišite|piši|javite se|javi se|javite|javi|obratite se|obrati se|pošaljite|pošalji|kontaktirajte|kontaktiraj) [nam|nas|mi] [se] [upit|poruku|mail|zahtjev] (ovdje|preko|putem|na|kroz|u) [ovog|ovoga|ove|obrasca|linka|poveznice|obrazac|link|poveznicu] _',
      '(pišite|piši|javite|javi|pošaljite|pošalji) [<clitic>] (nam|mi) [se] [upit|poruku] _',
      '(više pojedinosti|detalje ovdje|prijavu ovdje)',
    ],
  },
  'help-wish': {
    phrases: [
      '(rado|željeli|želimo|voljeli|htjeli|nastojimo|trudimo|važno|cijenimo) [<clitic>] [<clitic>] [bismo|bih] _',
      '(za|radi) [dodatne|dodatnu|daljnju|bržu|više|daljnje|ostale|detaljnije] (pomoć|pomoći|informacije|informacija|upute|podršku) _',
      '(žao|ispričavam|ispričavamo|isprika|ispriku|oprostite|neugodnost|neugodnosti|nažalost|razočara*)',
      '(razumijem|razumijemo|shvaćam|shvaćamo|suosjećam*)',
      '(hvala|zahvaljujem|zahvaljujemo|drago|dobro došli|dobrodošli|pozdrav|poštovani|dobar dan|dobro jutro|dobra večer|bok)',
      '(javite nam|u kontaktu|ostajemo|srdačan pozdrav|lijep pozdrav|ugodan dan|tu smo za|stojimo|na raspolaganju|u redu|naravno|svakako|nema problema|super|odlično)',
      '(pogledat ćemo|provjerit ćemo|istražit ćemo|proći ćemo|riješit ćemo) (to|ovo|sve|problem)',
    ],
  },
  'how-to-question': {
    phrases: [
      '(kako|gdje|na koji način|kojim putem) [<clitic>] [<clitic>] (mogu|možemo|da|se|promijeniti|promijenim|mijenja|postaviti|otkazati|naručiti|isključiti|uključiti|vratiti|aktivirati|prijaviti|to)',
      '(uputa|upute|upute za|koraci|postupak|link za|poveznica za) _',
    ],
    except: ['kako (možete|možeš|se usuđujete|da vam|da se osjećam)'],
  },
  'where-to-turn': {
    phrases: [
      '(kome|komu) [<clitic>] [<clitic>] [mogu|trebam|da|moram|bih|možemo|trebamo] [<clitic>] (obratiti|javiti|obratim|javim|javljam|obraćam|javljamo|prijaviti|prijavim|prijavljujem|pisati|pišem|slati|šaljem|mogu|poslati|pošaljem|predati)',
      '(koga|s kim) [<clitic>] [mogu|trebam|da] (kontaktirati|nazvati|zvati|razgovarati|kontaktiram|nazovem)',
      '(koji je|imate li|trebam|dajte mi|recite mi|gdje je|na koji) [vaš|neki|vam] (broj telefona|broj|telefon|kontakt|mail|e-mail|adresa)',
      '(mogu li|smijem li|možemo li) [<clitic>] (nazvati|pisati|poslati|javiti|doći|poslati privatnu)',
      '(gdje|kamo|kome) [<clitic>] [mogu|možemo|da|trebam] (podnijeti|podnesem|predati|predam|uložiti|poslati|pošaljem|prijaviti|prijavim) ...2 (pritužbu|prigovor|žalbu|reklamaciju|zahtjev|kvar|prijavu|molbu|dokumente|papire)',
      '(gdje|kamo) [se|mogu] [mogu|se|da] (žaliti|javiti|prijaviti|obratiti|požaliti|doći)',
      '(javite mi se|pišite mi) (privatno|u inbox|u pp)',
    ],
  },
  'ask-privately': {
    phrases: [
      '(obrišite|izbrišite|uklonite|obriši|izbriši|ukloni|brisanje) (ovaj|taj|svoj|javni|svoju|ovu|javnu|tu|komentar|objavu) [javni|javnu] [komentar|objavu|poruku|post]',
    ],
  },
  'more-help': {
    phrases: [
      '(ako|ukoliko|kad|kad god|bude li|budete li|trebate li) ...6 (pomoć|pomoći|pitanja|pitanje|još|zatreba|treba|trebate|opet|ponovno|dalje|nastavi|ponovi|problem|problema|nešto)',
      'za (sva|sve|dodatna|dodatne|ostala|ostale|druga|druge|daljnja|daljnje|eventualna|bilo (kakva|koja|kakve)) [ostala|dodatna|daljnja|druga|eventualna|ostale|dodatne|daljnje|druge] (pitanja|informacije|upite|nejasnoće)',
      'za sve (ostalo|drugo|dodatno)',
      '(ubuduće|i ubuduće|drugi put|u budućnosti)',
    ],
  },
  praise: {
    phrases: [
      '(lijepe|lijepim|ljubazne|ljubaznim|tople|pohvalne|krasne) (riječi|riječima|komentare|dojmove)',
      '(pohvala|pohvalu|pohvale|pohvaliti|pohvalila|pohvalio|komplimenti|kompliment|svaka čast|bravo)',
      '(sjajno|sjajan|sjajna|sjajni|razveselit|razveselili)',
      '(odlično|odličan|odlična|izvrsno|izvrstan|izvrsna|divno|divan|divna|predivno|predivan|predivna|prekrasno|super ste|vrhunski|vrhunska|vrhunsko|fantastično|fantastičan|fantastična|preukusno|najbolji|najbolja|najbolje|jako ljubazna|jako ljubazan|jako ljubazni|vrlo ljubazna|vrlo ljubazan|vrlo ljubazni|ljubazno osoblje|oduševljeni|oduševljen|oduševljena)',
    ],
    except: [
      '(odlična|odličan|odlično|izvrsna|izvrsno|sjajna|sjajan) (ideja|prijedlog|pitanje|primjedba|zapažanje)',
      '(nije|nisu|nimalo|ne baš|nisam|daleko od) ...2 (odlično|odličan|odlična|izvrsno|divno|super|oduševljen|oduševljena|najbolje|najbolji|najbolja)',
    ],
  },
  'reference-name': {
    phrases: [
      '(broj|brojem|broja|oznaka|oznakom|oznaku|šifra|šifrom|referenca|referencom) (predmeta|tiketa|slučaja|reklamacije|prijave|upita|zahtjeva|prigovora|pošiljke|narudžbe|potrage|kvara|štete|istrage) [je|glasi|:]',
      '(broj|oznaka|referenca) [vam|ti|joj|mu] (je|glasi|:)',
      '(predmet|tiket|slučaj|reklamacija|reklamaciju|prijava|prijavu|zahtjev|referenca|referencu|ref|prigovor|upit) [broj|br|pod brojem|s brojem|pod oznakom|oznake|je|:]',
      '(pod brojem|pod oznakom|referentni broj|kontrolni broj|evidencijski broj) [je|:]',
    ],
  },
  'reference-coming': {
    phrases: [
      '(poslat|dobit|dobiti|dobivate|primit|primiti|javit|javiti|poslati|stići|dostavit|stiže) ...6 (broj predmeta|brojem predmeta|broj tiketa|brojem tiketa|broj reklamacije|brojem reklamacije|broj prijave|brojem prijave|broj slučaja|oznaku|oznakom|referencu|referencom|potvrdu s brojem|potvrda s brojem)',
      '(broj|oznaku) [vašeg|vaše|tvog] (predmeta|tiketa|reklamacije|prijave|slučaja) ...2 (poslat|dobit|primit|javit|ćemo|ćete|stiže)',
    ],
  },
  rebuttal: {
    phrases: [
      '(kao što|kako) (smo|sam) [<clitic>] [već|prethodno|ranije|više puta] (rekli|naveli|objasnili|napisali|rekao|rekla|objasnio|objasnila)',
      '(već|više puta) (smo|sam) [<clitic>] [to] (rekli|naveli|objasnili|napisali|odgovorili|objasnio|objasnila)',
      '(to|ovo|ta tvrdnja|vaša tvrdnja) [jednostavno|naprosto] (nije|nije uopće) [jednostavno|naprosto|uopće] (točno|istina|tako|ispravno|istinito)',
      '^[ne|pa|ali] nije (točno|istina|tako|istinito)',
      '(to|ovo) je [jednostavno|naprosto|potpuno] (netočno|neistina|laž|neistinito|pogrešno|krivo)',
      '(niste u pravu|u pravu niste|u krivu ste|varate se|griješite|nisi u pravu|u krivu si|krivo tvrdite)',
      '(ne slažemo se|ne slažem se|ne možemo se složiti|moramo se ne složiti|moramo vas ispraviti|odbacujemo|stojimo iza|ostajemo pri)',
      '(naša|naše|prema našoj|prema našim|iz naše) [evidencija|evidenciji|evidencije|podaci|podacima|zapisi|zapisima|snimke|snimkama|sustav] (pokazuje|pokazuju|kaže|kažu|potvrđuje|potvrđuju|vidljivo|jasno|je)',
      '(naši podaci|naša evidencija|naši zapisi|naše snimke|sustav|uvjeti) [jasno] (pokazuju|pokazuje|potvrđuju|potvrđuje|kažu|kaže|navode|govore)',
      '(ne (lažemo|varamo|krademo|muljamo)|nismo [mi] (lopovi|prevaranti|varalice|lažovi|nesposobni|kradljivci|neprofesionalni|bahati)|(proizvod|proizvodi|hrana|cijena|usluga|roba|aplikacija) [nam|naša] (nije|nisu) (pokvaren*|loš*|falsifi*|lažn*|neispravn*|previsok*)|nismo [vas] (lagali|slagali|prevarili|varali)|činjenica je|činjenice su|je činjenica|su činjenice|ponavljamo|ponavljam)',
      '(nitko) [vam|to] (nije|nije to) (rekao|obećao|tvrdio)',
      '(naša odluka je konačna|odluka je konačna|odluka ostaje|stav ostaje|naš stav ostaje)',
    ],
  },
  provocation: {
    phrases: [
      '(lažovi|lažov|lažova|lažovima|lažljivac|lažljivica|lopova|lopovima|lopove|prevaranata|banda|bando|bagra|ološ|lažljivci|lažete|laže|lažeš|laži|lagali|prevara|prevaranti|prevarant|lopovi|lopov|lopovluk|kradete|kradu|pljačka|pljačkaši|varalice|varate|muljatori|muljate|idioti|idiot|budale|klaunovi|cirkus|jadno|jadnici|smiješno|smiješni|sramota|sram|sramite|srami|bezobrazluk|bezobrazni|bezveze|smeće|glupost|gluposti|nesposobni|nesposobni ste|nesposobnjakovići|izgovori|izgovor|jadni ste|bijedni|bijednici|licemjeri|bahati|katastrofa|skandal|prodavači magle|budalaština|budalaštine|nakaradno|mafija)',
      '(haha|lol|ma dajte|ma daj|ma nemojte|ma nemoj|kako da ne|da da sigurno|bla bla|možeš mislit|baš vas briga|nije vas briga|baš me briga)',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
