import type { Topic, TopicWords } from '../../../src/locale.ts'

const ON_FROM_HERE = ['Pogledajmo kako to možemo riješiti.', 'Pogledajmo to zajedno.']
const MISSING = ['Smijem li Vas zamoliti za podatke koji nedostaju?', 'Pogledajmo kako to možemo riješiti.']
const CHECK = ['Provjerimo to zajedno.', 'Pogledajmo to zajedno.']
const STEP_BY_STEP = ['Rado ću s Vama proći korak po korak.']
const UNDERSTAND = ['Razumijem koliko je to neugodno.']
const HELP = ['Pogledat ću odmah što mogu učiniti za Vas.']
const CARE = ['Poduzimamo korake da se to ne ponovi.']
const OWN_DEED = 'Recite što ćete sami učiniti i do kada.'
const FACTS = 'Navedite činjenice ili uvjete.'
const EXPECT = 'Recite što očekujete i što ćete učiniti ako bude drukčije.'
/** Tone: blame, rudeness, politeness piled up, promises, casual and stiff words. */
export const tone = {
  blame: {
    phrases: [
      {
        find: '(trebali ste|morali ste|trebao si|trebala si|morao si|morala si|niste trebali|niste smjeli|nisi trebao|nisi trebala|nisi smio|nisi smjela|mogli ste|mogao si|mogla si) [<clitic>] [<clitic>] [prije|ranije|odmah|barem|bar|prvo|pažljivije] (pročitati|provjeriti|pogledati|javiti|reći|paziti|platiti|poslati|naručiti|otvoriti|dirati|potpisati|pitati|spomenuti|nazvati|otkazati|doći|unijeti|kliknuti|prijaviti|navesti|obavijestiti|upozoriti|misliti|čekati|čuvati)',
        sentence: ON_FROM_HERE,
      },
      // Whatever it was, it ought to have been done.
      {
        find: '(trebali ste|morali ste|trebao si|trebala si|morao si|morala si) [<clitic>] [<clitic>] _',
        except: [
          '(trebali ste|trebao si|trebala si|morali ste) ...3 (dobiti|primiti|zaprimiti|imati|vidjeti|čekati|platiti)',
          '(trebali ste|morali ste|trebao si|trebala si) ...12 ?',
        ],
        sentence: ON_FROM_HERE,
      },
      {
        find: '(mogli ste|mogao si|mogla si) ...4 (ranije|prije|na vrijeme|sami|sam|sama|odmah|bolje|pažljivije)',
        except: ['(mogli ste|mogao si|mogla si) ...12 ?'],
        sentence: ON_FROM_HERE,
      },
      {
        find: '(to|ranije|prije|prvo|najprije|odmah|na vrijeme|sami) (ste|si) [<clitic>] (trebali|trebao|trebala|morali|morao|morala|mogli|mogao|mogla) _',
        except: [
          '(trebali|trebao|trebala|mogli) ...2 (dobiti|primiti|imati|vidjeti)',
          '(to|odmah|prije|ranije) (ste|si) ...12 ?',
        ],
        sentence: ON_FROM_HERE,
      },
      {
        find: '(ste|si) [<clitic>] [<clitic>] (<handled>|javili|javio|javila|otkazali|otkazao|otkazala|došli|došao|došla|vratili|vratio|vratila) [<clitic>] (prekasno|kasno|prerano|krivo|pogrešno|netočno|neispravno|nepažljivo|naopako|naopačke|obrnuto)',
        sentence: ON_FROM_HERE,
      },
      {
        find: '(niste|nisi) [<clitic>] (imali|imao|imala) [<clitic>] (valjan*|važeć*|ispravn*|dovoljno|kartu|dokument*|ispunjen*)',
        sentence: MISSING,
      },
      {
        find: '(<handled>|javili|javio|javila|otkazali|otkazao|otkazala|došli|došao|došla|vratili|vratio|vratila) (ste|si) [<clitic>] [<clitic>] [_] (prekasno|kasno|prerano|krivo|pogrešno|netočno|neispravno|nepažljivo|naopako|naopačke|obrnuto)',
        sentence: ON_FROM_HERE,
      },
      {
        find: '^(vi ste|ti si) [<clitic>] (prekinuli|prekinuo|prekinula|odustali|odustao|odustala|pristali|pristao|pristala|otkazali|otkazao|otkazala|poklopili|odabrali|odabrao|odabrala|potpisali|potpisao|potpisala)',
        except: ['^(vi ste|ti si) ...12 ?'],
        sentence: ON_FROM_HERE,
      },
      {
        find: '(parkirali|parkirao|parkirala|stali|stao|stala|zaustavili|ušli|ušao|ušla) (ste|si) ...2 (zabranjen*|nedopušten*|tuđ*)|(ste|si) [<clitic>] (parkirali|parkirao|parkirala|stali|zaustavili|ušli) ...2 (zabranjen*|nedopušten*|tuđ*)',
        sentence: ON_FROM_HERE,
      },
      {
        find: '(trošite|trošiš|klikate|klikaš|zovete|zoveš) (previše|prečesto|stalno)|(previše|prečesto) (trošite|trošiš|klikate|klikaš)',
        except: ['(ako|kad|kada|da ne) ...2 (trošite|trošiš|klikate|klikaš|zovete|zoveš)'],
        sentence: ON_FROM_HERE,
      },
      {
        find: '(prekasno|prebrzo|presporo|prerano|nepažljivo|neoprezno|nemarno) (ste|si) [<clitic>] _',
        sentence: ON_FROM_HERE,
      },
      {
        find: '(potpisali|potpisao|potpisala|prihvatili|prihvatio|prihvatila|kliknuli|kliknuo|kliknula|naručili) [<clitic>] [ste|si] [_] bez (čitanja|provjere|pitanja|razmišljanja)',
        sentence: ON_FROM_HERE,
      },
      {
        find: '(vaše|vašeg|vašega|vašim|tvoje|tvojeg|tvog|tvojim|vlastite|vlastitom) [osobne|vlastite|osobnog] (nepažnje|neopreznosti|greške|pogreške|krivnje|krivice|propusta|propustom|nemara|nemarom|nemarnosti|neznanja|nemarnošću|neopreznošću)',
        except: ['(nije|ne|bez|niti) ...3 (vaše|vašeg|vašim|tvoje|tvojeg) (greške|pogreške|krivnje|propusta)'],
        sentence: ON_FROM_HERE,
      },
      {
        find: '(greška|pogreška|problem|propust|krivnja|kvar|krivica) [je|nije] [_] (kod vas|kod tebe|do vas|do tebe|s vaše strane|na vašoj strani|s tvoje strane|na tvojoj strani)',
        except: [
          '(nije|ne|ako|je li|postoji|imate|javlja|može|bio|biti|gdje|kada) ...4 (kod vas|kod tebe|do vas|do tebe|s vaše strane|na vašoj strani|s tvoje strane|na tvojoj strani)',
          '(greška|problem|kvar) ...6 ?',
        ],
        sentence: ON_FROM_HERE,
      },
      {
        find: '(propustili ste|propustio si|propustila si) [<clitic>] _',
        sentence: MISSING,
        except: ['(propustili ste) [<clitic>] (ponudu|akciju|let|vlak|dostavu|početak|ništa)'],
      },
      {
        find: '(niste|nisi) [<clitic>] [<clitic>] [dobro|pažljivo|pravilno|ispravno|ni|uopće|na vrijeme|točno] <omitted>',
        sentence: MISSING,
        except: ['(koji|koje|koju|koja|ono što|sve što|nešto što) [<clitic>] (niste|nisi) _'],
      },
      {
        find: '(dvaput|dva puta|triput|više puta|dvostruko) (ste|si) [<clitic>] (kliknuli|kliknuo|kliknula|pritisnuli|poslali|poslao|poslala|platili|platio|platila|uplatili|naručili|upisali)',
        sentence: ON_FROM_HERE,
      },
      {
        find: '(niste|nisi) [<clitic>] [<clitic>] (otvorili|otvorio|otvorila|podigli|podignuli|podigao|podigla|preuzeli|bili (kod kuće|doma|na adresi))',
        sentence: ON_FROM_HERE,
      },
      {
        find: '(zaboravili ste|zaboravio si|zaboravila si) [<clitic>] _',
        sentence: MISSING,
        except: [
          // What is left behind is found again.
          '(zaboravili ste|zaboravio si|zaboravila si) (ga|je|ih|svoj|svoju|svoje|kod) [_] (u|kod|za|pod|ispod|nas|kod nas) [_]',
          '(zaboravili ste|zaboravio si|zaboravila si) [<clitic>] [svoju|svoj] (lozinku|zaporku|pin|korisničko)',
        ],
      },
      {
        find: '(ste|si) [<clitic>] (zaboravili|zaboravio|zaboravila) _',
        sentence: MISSING,
        except: ['(zaboravili|zaboravio|zaboravila) [svoju] (lozinku|zaporku|pin)'],
      },
      {
        find: '(vaša|tvoja|vlastita|vašom|tvojom) [je to|je|vlastita|osobna] [vlastita] (greška|pogreška|krivnja|krivica|nepažnja|odgovornost|greškom|krivnjom|pogreškom|nepažnjom)',
        sentence: ON_FROM_HERE,
        except: ['(nije|ne|nikako nije|bez) [to] [ni] (vaša|tvoja|vašom|tvojom)', '(poruka o|kod) pogreške'],
      },
      {
        find: '(greška|pogreška|krivnja|krivica|nepažnja) je [isključivo|samo|ipak] (vaša|tvoja)',
        sentence: ON_FROM_HERE,
      },
      {
        find: '(trebali ste|morali ste|trebao si|trebala si|mogli ste) biti [tada] (kod kuće|doma|prisutni|prisutan|prisutna|na adresi|točniji|pažljiviji|na vrijeme)',
        sentence: ON_FROM_HERE,
      },
      {
        find: '(sami ste|ste sami|sam si|sama si|si sam|si sama) [<clitic>] (krivi|kriv|kriva|odabrali|odabrao|odabrala|pogriješili|pogriješio|pogriješila|tražili)',
        sentence: ON_FROM_HERE,
      },
      { find: '(krivi ste|kriv si|kriva si) [sami|za|što]', sentence: ON_FROM_HERE },
      {
        find: '(vas|tebe) (nije|nigdje nije) bilo (kod kuće|doma|na adresi|u stanu|ni kod kuće)',
        except: ['(ako|kad|kada|žao|jer|budući da|vidim da|je li|da) ...3 (vas|tebe) (nije|nigdje nije) bilo'],
        sentence: ON_FROM_HERE,
      },
      {
        find: '(ostavili|ostavio|ostavila) (ste|si) ...3 (u neredu|nered|prljav*|neuredn*|otvoren*|otključan*|uključen*|bez nadzora)|(ste|si) ...3 (ostavili|ostavio|ostavila) [_] (u neredu|nered|prljav*|neuredn*|otvoren*|otključan*|uključen*|bez nadzora)',
        sentence: ON_FROM_HERE,
      },
      // What "you yourself" did: who asks or praises says it otherwise.
      {
        find: '(sami ste|vi ste sami|sama si|sam si) [<clitic>] [<clitic>] _',
        except: [
          '(ako|jeste li|da|kad|kada|što|bravo|odlično|super) [<clitic>] (sami ste|sama si|sam si)',
          '(sami ste|vi ste sami|sama si|sam si) [<clitic>] [<clitic>] (uspjeli|uspjela|uspio|riješili|riješila|riješio|pronašli|pronašla|pronašao|rekli|naveli|spomenuli|najbolji|doma|u)',
          '(sami ste|sama si|sam si) ...12 ?',
        ],
        sentence: ON_FROM_HERE,
      },
      {
        find: '<misdeed> (ste|si) [<clitic>] [_]|(ste|si) [<clitic>] [<clitic>] <misdeed> [_]',
        except: [
          '<misdeed> ...12 ?',
          '<misdeed> (ste|si) [<clitic>] [svoju|svoj|svoje] (lozinku|zaporku|pin|karticu|ključ|ključeve|putovnicu|osobnu|račun|mobitel|telefon|kartu|pravo)',
          '(ste|si) [<clitic>] [<clitic>] <misdeed> [svoju|svoj|svoje] (lozinku|zaporku|pin|karticu|ključ|ključeve|putovnicu|osobnu|račun|mobitel|telefon|kartu)',
          '(niste|nisi) [<clitic>] [<clitic>] <misdeed>',
        ],
        sentence: ON_FROM_HERE,
      },
      // A guess at what the customer did wrong.
      {
        find: '(sigurno|vjerojatno|valjda|po svemu sudeći|bit će da|očito|očigledno) (ste|si) [<clitic>] [<clitic>] (<handled> ...2 <wrong>|zaboravili|zaboravio|zaboravila|krivo _|pogrešno _|propustili|propustio|propustila|previdjeli|previdio|previdjela)',
        sentence: CHECK,
      },
      {
        find: '(zakasnili ste|zakasnio si|zakasnila si|ste zakasnili|si zakasnio|si zakasnila|kasnite s|kasniš s)',
        except: [
          '(nije|niste|nisi|ako|jeste li|jesi li|žao|koliko) ...4 (zakasnili|zakasnio|zakasnila)',
          'ako ...3 (kasnite|kasniš)',
        ],
        sentence: ON_FROM_HERE,
      },
      // The reason is what the customer left undone.
      {
        find: '(niste|nisi) [<clitic>] _',
        only: ['(jer|zato što|budući da|pošto) [<clitic>] (niste|nisi) [<clitic>] _'],
        except: [
          '(jer|zato što|budući da|pošto) [<clitic>] (niste|nisi) [<clitic>] [<clitic>] [još|bili|bio|bila|više|uspjeli|mogli] (dobili|dobio|dobila|primili|primio|primila|zaprimili|imali|imao|imala|mogli|mogao|mogla|uspjeli|uspio|uspjela|zadovoljni|zadovoljan|zadovoljna|sigurni|siguran|sigurna|jedini|jedina|krivi|kriv|kriva|dužni|trebali|trebao|trebala|htjeli|htio|htjela|željeli|čuli|vidjeli)',
        ],
        sentence: MISSING,
      },
      {
        find: '(jer|zato što|očito|kad) ne (čitate|slušate|pratite|pazite|čitaš|slušaš|pratiš|paziš|slijedite|slijediš|poštujete|poštuješ)',
        sentence: CHECK,
      },
      {
        find: '(krivo|pogrešno|neispravno|stalno krivo) [to|ga|je|ih] [stalno] (radite|radiš|koristite|koristiš|upisujete|upisuješ|unosite|unosiš|tumačite|čitate|čitaš|razumijete|shvaćate|postavljate|spajate|pritišćete|držite|gledate|gledaš|klikate|klikaš|zovete|ukucavate)',
        except: ['(ako|da ne|kad|kada) [<clitic>] (krivo|pogrešno|neispravno) _'],
        sentence: CHECK,
      },
      {
        find: '(niste u pravu|nisi u pravu|u krivu ste|u krivu si|varate se|varaš se|griješite|griješiš|pogriješili ste|pogriješio si|pogriješila si|krivo ste shvatili|krivo si shvatio|krivo si shvatila|pogrešno ste shvatili|krivo ste razumjeli|krivo ste pročitali|niste dobro pročitali)',
        sentence: CHECK,
      },
      {
        find: '<handled> [<clitic>] (ste|si) ...2 <wrong>|<wrong> [_] (ste|si) [<clitic>] [<clitic>] <handled>',
        except: ['<handled> [<clitic>] (ste|si) ...2 (a|ali|no|dok) ...2 <wrong>'],
        sentence: CHECK,
      },
      {
        find: '(pogrešno|krivo|netočno|neispravno|loše) (ste|si) [<clitic>] [<clitic>] _',
        except: [
          '(pogrešno|krivo|netočno|loše) (ste|si) [<clitic>] (dobili|dobio|dobila|primili|primio|primila|nazvali|nazvao|nazvala|zvali|obratili|informiran*|obaviješten*|usmjeren*|naplaćen*|spavali|prošli|osjećali)',
        ],
        sentence: CHECK,
      },
      {
        find: '(vi ste|ti si|sami ste|sam si|sama si) [<clitic>] (odgovorni|odgovoran|odgovorna|zaboravili|zaboravio|zaboravila|pogriješili|pogriješio|pogriješila|to tako htjeli|tako tražili|tako odabrali|krivi|kriv|kriva) [_]',
        sentence: ON_FROM_HERE,
        except: ['(niste|nisi|nije) [vi|ti] (odgovorni|odgovoran|odgovorna|krivi|kriv|kriva)'],
      },
      {
        find: '(ste|si) [<clitic>] [<clitic>] [vi] <handled> [<clitic>] <wrong>',
        sentence: CHECK,
      },
      {
        find: '(već|lijepo|jasno) (sam|smo) (vam|ti) [to|već|lijepo|jasno] [lijepo] (rekao|rekla|rekli|objasnio|objasnila|objasnili|napisao|napisala|napisali)',
        sentence: STEP_BY_STEP,
      },
      {
        find: '(kao što|kako) (sam|smo) (vam|ti) [već] (rekao|rekla|rekli|objasnio|objasnila|objasnili|napisao|napisala|napisali)',
        instead: [''],
      },
      {
        find: '(zašto|kako to da) (niste|nisi) [<clitic>] [prije|ranije|odmah|ni] (pročitali|provjerili|javili|rekli|pitali|pogledali|pročitao|pročitala|javio|javila|rekao|rekla)',
        sentence: CHECK,
      },
      {
        find: '(očito|očigledno|izgleda da) (niste|nisi|ste|si|ne razumijete|ne čitate|ne slušate) _',
        sentence: CHECK,
      },
    ],
    except: [
      '(ako|ukoliko|jeste li|jesi li|u slučaju da) [<clitic>] [<clitic>] ...3 (niste|nisi|ste|si|vašom)',
      '(ako|ukoliko|u slučaju da) (ste|si) ...2 (<handled>|<misdeed>)',
      '(žao|ispričavam|ispričavamo|razumijem|razumijemo|hvala|zahvaljujem|nadam|nadamo|oprostite|drago) [<clitic>] [<clitic>] (što|da|jer|ako|zbog|na) ...4 (niste|nisi|ste|si|vašom)',
      '(trebali ste|trebao si|trebala si) [<clitic>] [već] (dobiti|primiti|zaprimiti)',
      '(niste|nisi) (trebali|trebao|trebala|smjeli) ...3 (čekati|platiti|plaćati|dobiti|doživjeti|prolaziti|proći)',
    ],
  },
  hindsight: {
    phrases: [
      {
        find: '(da ste|da si|da niste|da nisi) [<clitic>] [<clitic>] [samo|ranije|prije|pažljivo|na vrijeme|odmah] (pročitali|pročitao|pročitala|provjerili|provjerio|provjerila|javili|javio|javila|rekli|rekao|rekla|pazili|pazio|pazila|platili|platio|platila|pitali|pitao|pitala|nazvali|pogledali|čekali|poslali|otkazali|otvorili|dirali)',
        sentence: ON_FROM_HERE,
      },
      {
        find: '(da ste|da si|da niste|da nisi) _',
        only: [
          '^[ali|no|žao mi je] (da ste|da si|da niste|da nisi) ...8 (ne biste|ne bi|biste|bi)',
          '(ali|no|samo) (da ste|da si|da niste|da nisi) ...8 (ne biste|ne bi|biste|bi)',
        ],
        sentence: ON_FROM_HERE,
      },
    ],
    except: [
      '(vidim|vidimo|drago|hvala|piše|znam|pretpostavljam|čini|mislim|kažete|potvrđujem) ...2 (da ste|da si|da niste|da nisi)',
      '(dobro|super|odlično|lijepo|sreća|važno|bitno|sjajno|krasno) (je|da) [da] (ste|si|niste|nisi)',
      '(mi je|nam je) [jako|stvarno] (da ste|da si|da niste|da nisi)',
    ],
  },
  'blaming-comparison': {
    phrases: [
      {
        find: '(većina|drugi|ostali|svi drugi|svi ostali|svi naši|naši drugi) [naših|drugih] (kupaca|kupci|korisnika|korisnici|gosti|gostiju|klijenti|ljudi) [<clitic>] [to|lako|bez problema|normalno] (zna|znaju|može|mogu|uspijeva|uspijevaju|razumije|razumiju|nema|nemaju|ne|snalazi|snalaze|prihvaća|prihvaćaju|riješi|pročita|čita|čitaju|plaća|plaćaju)',
        sentence: STEP_BY_STEP,
      },
      {
        find: '(svima drugima|svim drugima|svima ostalima|svima|kod svih drugih) [<clitic>] (radi|je jasno|ide|štima)',
        sentence: STEP_BY_STEP,
      },
      {
        find: '(nitko drugi|nitko se) [<clitic>] [se|dosad|još] [drugi] (nije|nema) [<clitic>] [dosad|još] (žalio|požalio|imao|prijavio|bunio|problem|problema)',
        sentence: STEP_BY_STEP,
      },
      {
        find: '(vi ste|ti si) (jedini|prvi|jedina|prva|jedini kupac|prvi kupac) [kupac|korisnik] (koji|koja|kome|kojem) _',
        sentence: STEP_BY_STEP,
      },
      { find: '(svatko|svako dijete|i dijete|malo dijete) [to] (zna|može|razumije|vidi|bi)', sentence: STEP_BY_STEP },
    ],
  },
  reprimand: {
    phrases: [
      {
        find: '(molim|molimo) [<clitic>] [da] (pazite|pripazite|suzdržite se od|promijenite|birajte|pripazi|smanjite) [<clitic>] [na] [svoj|svoje|takvog|takav|vaš] (ton|riječi|rječnik|izražavanja|izražavanje|rječnika|jezik)',
        sentence: UNDERSTAND,
      },
      {
        find: '(pazite|pripazite|pripazi|pazi) [malo] (na ton|na riječi|na rječnik|kako se izražavate|kako razgovarate|kako pričate|što govorite)',
        sentence: UNDERSTAND,
      },
      {
        find: '(vaš|takav|tvoj) (ton|način|rječnik) [razgovora] [nam|mi] (je|nije) [nam|mi] (neprihvatljiv|neprimjeren|prihvatljiv|primjeren)',
        sentence: UNDERSTAND,
      },
      {
        find: '(nemate razloga|nema potrebe|nije potrebno) [<clitic>] [za|da] (vikati|vikanjem|vikanje|psovati|psovanjem|vrijeđati|vrijeđanjem|ljutiti|derati|takav ton|takvim tonom|vičete|psujete|vrijeđate)',
        sentence: UNDERSTAND,
      },
      {
        find: '(neprimjereno|bezobrazno|nepristojno) (se ponašate|razgovarate|pišete|se izražavate)',
        sentence: UNDERSTAND,
      },
    ],
  },
  profanity: {
    phrases: [
      {
        find: '(jebote|jebemti|jebiga|jebo|jebeno|jebeni|jebena|jebe|kurac|kurca|kurcu|kurčina|pička|pičku|pičke|pizda|pizdu|pizde|pizdarija|pizdarije|sranje|sranja|sranju|usrano|usrani|zajeb|zajebao|zajebali|zajebava|zajebavate|serete|sereš|ne seri|ne serite|nemoj srati|nemojte srati|seronja|govno|govna|drkadžija|u kurac|majku ti)',
        sentence: HELP,
      },
      {
        find: '(dovraga|kvragu|k vragu|do vraga|vraga|dođavola|proklet|prokleti|prokleta|prokleto|vrag)',
        instead: [''],
        except: ['(crni|mali|morski) vrag', 'vrag (u|je)', 'vraga boga'],
      },
    ],
  },
  'harmless-word': {
    phrases: ['(kurs|kurir|kurira|kuriru|pizza|pizze|pizzu|peder|guz|guza|sisak|sisku|sise|bob|dupe|analiza|analni)'],
  },
  insult: {
    phrases: [
      {
        find: '(ma dajte|ma daj|ma nemojte|ma nemoj|pa što|pa šta)',
        except: ['(ma dajte|ma daj) (mi|nam|da)', 'pa što (mogu|možemo|vam|kažete|mislite|želite|je|se|ste)'],
        sentence: UNDERSTAND,
      },
      {
        find: '(kad|kada|ako|jer) [<clitic>] [<clitic>] ne (znate|znaš) (koristiti|čitati|upravljati|rukovati|služiti)',
        except: ['ako ...3 ne znate'],
        sentence: UNDERSTAND,
      },
      {
        find: '(jeste li|jesi li|jeste vi|jesi ti) [vi|ti|možda|stvarno] (slijepi|slijep|slijepa|gluhi|gluh|gluha|glupi|glup|glupa|normalni|normalan|normalna|ludi|lud|luda|pijani|nepismeni|nepismen|nepismena|pri sebi)',
        sentence: UNDERSTAND,
      },
      {
        find: '(glupi ste|glup si|glupa si|smiješni ste|smiješan si|smiješna si|naporni ste|naporan si|naporna si|bezobrazni ste|bezobrazan si|bezobrazna si|lažete|lažeš|ludi ste|jadni ste|dosadni ste|dosadan si|dosadna si|nepristojni ste|nesposobni ste)',
        sentence: UNDERSTAND,
      },
      {
        find: '(jer|zato što|toliko|tako) (ste|si) [baš|stvarno|tako|jako] (naporn*|glup*|dosadn*|bezobrazn*|nepristojn*|nesposobn*|drsk*|bahat*)',
        sentence: UNDERSTAND,
      },
      {
        find: '(vi ste|ti si) [baš|stvarno|jednostavno] (glupi|glup|glupa|smiješni|naporni|naporan|naporna|bezobrazni|bezobrazan|bezobrazna|lažljivi|lažov|ludi|lud|luda|dosadni|dosadan|dosadna|nesposobni|nesposoban|nepristojni)',
        sentence: UNDERSTAND,
      },
      {
        find: '(idiot|idiota|idioti|idiote|budala|budalo|budale|budalu|kreten|kretena|kreteni|kretenu|moron|moroni|glupan|glupane|glupani|debil|debili|debilu|stoka|klošar|klošari|seljačina|bezobraznik|bezobraznice|nesposobnjaković|majmun|majmuni|konjina)',
        sentence: UNDERSTAND,
      },
      { find: '(tko|ko) (te|vas) [što|uopće] pita|(čekajte|čekaj) kao [i] (svi|ostali|drugi)', sentence: HELP },
      { find: '(smeće|jad|dno|nula|bijednici|sramota) (ste|si) [i] (vi|ti)', sentence: UNDERSTAND },
      {
        find: '(glupo|glupa|glupi|besmisleno|suludo|blesavo|debilno) (pitanje|pitanja|upit|upiti|zahtjev|zahtjevi|primjedba|prigovor)',
        sentence: HELP,
        except: [
          '(nema|ne postoje|nijedno|nije|nema takvog) [to|takvih|nikakvo] (glupo|glupih|glupa|besmisleno) (pitanje|pitanja)',
        ],
      },
      {
        find: '(začepite|začepi|zavežite|zaveži|umuknite|umukni|šutite|šuti|odjebite|odjebi|goni se|gonite se|nosi se|nosite se|gubi se|gubite se|marš|crkni|tornjaj se|odbijte)',
        sentence: UNDERSTAND,
        except: ['gubite se (u|na)', '(nosite|nosi) se (s|dobro)', 'gubi se (signal|veza|zvuk|slika)'],
      },
      {
        find: '^(pa|onda|ma) [vam|ti] (uzmite ili ostavite|vaš problem|tvoj problem|nije moj problem|baš me briga|briga me) $',
        sentence: HELP,
      },
      {
        find: '(baš me briga|boli me briga|briga me|nije me briga|nikoga nije briga|koga briga|niste jedini na svijetu|nisi jedini na svijetu|nisi jedina na svijetu|uzmi ili ostavi|uzmite ili ostavite|kome se ne sviđa|ako vam se ne sviđa (idite|nemojte)|snađite se|snađi se|vaš problem|vaš je problem|to je vaš problem)',
        sentence: HELP,
        except: [
          '(opišite|opisati|riješiti|riješimo|riješili|razumijem|provjeriti|shvatili|shvaćam|taj|za|kakav je|imao|je li) [je|se|li] vaš problem',
          '(vaš problem) (je|s|sa|smo|ćemo|rješavamo|riješen|odmah|možemo|sada|proslijedit)',
        ],
      },
      {
        find: '(gubite mi vrijeme|trošite mi vrijeme|gubiš mi vrijeme|imam pametnijeg posla|imamo pametnijeg posla|imam važnijih kupaca)',
        sentence: HELP,
      },
      {
        find: '(takvi kao vi|ljudi poput vas|ljudi kao vi|kupci poput vas|takvi kao ti)',
        sentence: UNDERSTAND,
        except: ['(hvala|drago|volimo|cijenimo|zbog|trebamo|više) ...4 (poput vas|kao vi)'],
      },
    ],
  },
  sarcasm: {
    phrases: [
      {
        find: '(koji dio|što vam tu|što ti tu|što vam točno|što tu) ...5 (ne razumijete|ne razumiješ|nije jasno|niste razumjeli|ne kužite|ne kužiš)',
        sentence: STEP_BY_STEP,
      },
      {
        find: '(naučite se [lijepo|pristojno] ponašati|nauči se [lijepo|pristojno] ponašati|malo pristojnosti|naučite čitati|nauči čitati|znate li čitati|znaš li čitati|čitajte malo|otvorite oči|upotrijebite mozak|upali mozak|upalite mozak|koristite glavu|koristi glavu|uključite mozak|da vam nacrtam|da ti nacrtam|hoćete da vam nacrtam|trebam li vam nacrtati|trebam li nacrtati)',
        sentence: STEP_BY_STEP,
      },
      {
        find: '(nije|nisu) [to|vam] [to] [nikakva|neka] (nuklearna fizika|viša matematika|znanost|raketna znanost)|(nije|ne) [to] toliko (komplicirano|teško) za (shvatiti|razumjeti)',
        sentence: STEP_BY_STEP,
      },
      {
        find: '(koliko puta|po stoti put|po tko zna koji put|sto puta) [<clitic>] [<clitic>] [moram|trebam|smo|sam|već] [vam|ti] (ponavljati|ponoviti|reći|objašnjavati|rekao|rekla|rekli|ponavljam)',
        sentence: STEP_BY_STEP,
      },
      {
        find: '(ma nemojte|ma nemoj|ma što ne kažete|baš ste pametni|baš si pametan|svaka vam čast na pameti|kako originalno|tužna priča|plakat ću|kako da ne) $',
        sentence: UNDERSTAND,
      },
    ],
  },
  'personal-command': {
    phrases: [
      {
        find: '(smirite se|smiri se|smirite te živce|spustite ton|spusti ton|spustite loptu|spusti loptu|stišajte se|utišajte se|priberite se|saberite se|ohladite se|ohladite malo|ohladi malo|kontrolirajte se|ponašajte se pristojno|budite pristojni|budi pristojan|budi pristojna|prekinite se derati)',
        sentence: UNDERSTAND,
        except: ['(da se|dok se|kad se|neka se|pričekajte da) [_] smirite'],
      },
      {
        find: '[molim] [vas|te] (prestanite|prestani|nemojte|nemoj|ne) [više|stalno] [se|na mene|mi] [više|stalno] (zapitkivati|ispitivati|navaljivati|vikati|vičite|viči|derati|psovati|psujte|vrijeđati|vrijeđajte|urlati|dosađivati|gnjaviti|prekidati|prekidajte|prigovarati|kukati|živcirati|histerizirati|dramatizirati|pametovati|ljutiti) [na mene|se]',
        sentence: UNDERSTAND,
      },
      {
        find: '^[ajme|joj|ajoj|ma|uf|a|ah|oh|evo|pa] opet (vi|ti) $',
        sentence: UNDERSTAND,
      },
      {
        find: '(ne|nemojte|nemoj|prestanite|prestani) [mi|se|mene] (pametujte|pametuj|pametovati|kukajte|kukaj|dramatizirajte|dramatiziraj|histerizirajte|histeriziraj|prigovarajte|prigovaraj|urlajte|urlaj|zapitkujte|zapitkuj|navaljujte|navaljuj|raspravljajte|raspravljaj|raspravljati|glumite|glumi|glumiti|izmišljajte|izmišljaj|izmišljati|lažite|laži|lagati|prijetite|prijeti|prijetiti|svađajte|svađaj|svađati|cendrajte|cendraj|pravite se|pravi se|praviti se)',
        sentence: UNDERSTAND,
      },
      {
        find: '(ne|nemojte|nemoj) (derite|deri|derati|vičite|viči) se [na _]',
        sentence: UNDERSTAND,
      },
      {
        find: '(ne|nemojte|nemoj|prestanite|prestani) (budite|budi|biti) [tako|toliko|više] (bezobrazn*|nepristojn*|drsk*|smiješn*|djetinjast*|naporn*|agresivn*|bahat*|neugodn*|blesav*|glup*|lud*|dosadn*|nestrpljiv*)',
        except: ['(budite|budi|biti) ...2 (prema|na) (sebi|sebe)'],
        sentence: UNDERSTAND,
      },
      {
        find: '(pazite|pazi) (kako|što) [mi|sa mnom|s nama] (razgovarate|razgovaraš|govorite|govoriš|pričate|pričaš|pišete|pišeš)',
        sentence: UNDERSTAND,
      },
      {
        find: '(ne|nemojte|nemoj) [me|nas|nam|mi|više] [više] (gnjavi|gnjavite|davi|davite|daviti|smaraj|smarajte|smarati|pili|pilite|piliti|dosađuj|dosađujte|zanovijetaj|zanovijetajte|zanovijetati|kenjaj|filozofirajte|filozofiraj|filozofirati)',
        sentence: UNDERSTAND,
      },
      {
        find: '(nemojte|nemoj|ne) [vi|ti] (mene|me|mi|nas|nam) [vi|ti] (učiti|soliti pamet|pametovati|držati predavanje|držati lekcije|govoriti kako)',
        sentence: UNDERSTAND,
      },
      {
        find: '(inače|ili|u suprotnom) [ću|ćemo] (prekidam|prekidamo|prekinuti|završavam|poklapam|spuštam) [<clitic>] [ću|ćemo] (razgovor|poziv|slušalicu|vezu)|(kulturno|pristojno|normalno) [se] (molim|razgovarajte|govorite)',
        sentence: UNDERSTAND,
      },
      {
        find: '(slušajte me|slušajte vi mene|slušaj me|slušajte ovamo|čujte me|pustite me da završim|poslušajte me dobro|dobro me slušajte|slušajte gospodine|slušajte gospođo)',
        sentence: STEP_BY_STEP,
      },
    ],
    except: ['(da|rekao|rekla|rekli|kaže|molio|molila) ...3 (smiri|smirite)'],
  },
  'courtesy-word': {
    phrases: [
      { find: '(hvala|hvala lijepa|hvala vam|hvala ti|puno hvala|najljepša hvala|zahvaljujem|zahvaljujemo|fala)' },
      { find: '(molim|molimo|molim vas|molimo vas|molim te)', instead: [''], except: ['molim (lijepo|i drugi put)'] },
      { find: '(žao mi je|žao nam je|ispričavam se|ispričavamo se|isprika|ispriku|isprike|oprostite|oprosti)' },
      { find: '(iskreno|iskrene|iskrenu|iskrena|najiskrenije|najiskrenija)', instead: [''] },
      { find: '(zaista|stvarno|uistinu|doista)', instead: [''] },
      { find: '(vrlo|jako|izuzetno|iznimno|neizmjerno|beskrajno|silno)', instead: [''] },
      {
        find: '(najtoplije|srdačno|od srca|najljepše|duboko|najdublje|najdublju)',
        instead: [''],
        except: ['srdačno (vaš|vaša|vaši)'],
      },
      { find: '(super|sjajno|odlično|fantastično|divno|predivno|prekrasno|izvrsno)' },
      {
        find: '(poštovani|dragi|cijenjeni|cijenjena|draga|poštovana) (kupče|korisniče|gospodine|gospođo|gostu|kupci|korisnici|prijatelju)',
      },
      { find: '(ljubazno|ljubaznost|ljubaznosti)', instead: [''] },
      { find: '(čast|čast nam|zadovoljstvo)' },
    ],
  },
  intensifier: {
    phrases: [
      '(jako|vrlo|iskreno|najiskrenije|zaista|stvarno|duboko|izuzetno|iznimno|strašno|užasno|neizmjerno|uistinu|doista)',
    ],
  },
  apology: {
    phrases: [
      '(žao mi je|žao nam je|ispričavam|ispričavamo|isprika|ispriku|isprike|oprostite|oprosti|žalimo|žalim|ispričati|oprost|pardon)',
      '(mi|nam) je (žao|jako žao|zaista žao)',
    ],
    except: [
      '(nema|nije|nemojte|ne morate|bez|prihvaćam|ne trebate) [se] [potrebe za] (ispričavati|isprike|ispriku|ispričati)',
      '(ako|kome) se (žalim|žalimo)',
    ],
  },
  'absolute-promise': {
    phrases: [
      // At the end of what was promised it can go.
      { find: '(jamčim|jamčimo|garantiram|garantiramo) [<clitic>] [<clitic>] $', instead: [''], note: OWN_DEED },
      {
        find: '(jamčim|jamčimo|garantiram|garantiramo) [<clitic>] [<clitic>]',
        only: ['(jamčim|jamčimo|garantiram|garantiramo) [<clitic>] [<clitic>] da'],
        except: [
          'ne (jamčim|jamčimo|garantiram|garantiramo)',
          '(jamčimo|garantiramo) [<clitic>] (povrat|rok|privatnost)',
        ],
        instead: ['Očekujem'],
        note: OWN_DEED,
      },
      {
        find: '(garantiram|garantiramo|jamčim|jamčimo) [<clitic>] [<clitic>]',
        except: [
          'ne (jamčim|jamčimo|garantiram|garantiramo)',
          '(jamčimo|garantiramo) [<clitic>] (povrat|rok|privatnost)',
        ],
        note: OWN_DEED,
      },
      {
        find: '(mogu|možemo) [<clitic>] (jamčiti|garantirati|zajamčiti)',
        except: ['ne (mogu|možemo) [<clitic>] (jamčiti|garantirati|zajamčiti)'],
        note: OWN_DEED,
      },
      {
        find: '(obećavam|obećavamo) [<clitic>] [da]',
        only: [
          '(obećavam|obećavamo) [<clitic>] da [<clitic>] (će|ćete|ćeš|neće|nećete|paket|pošiljka|novac|sve|se|to|dostava|tehničar|kvar|nikad|problem|stiže|ne)',
        ],
        instead: ['Očekujem da'],
        note: OWN_DEED,
      },
      {
        find: '(obećavam|obećavamo) [<clitic>]',
        only: [
          '(obećavam|obećavamo) [<clitic>] , [sve|to|on|ona|paket] (bit će|će|stići će|neće|dobit ćete|radit će|stiže|dolazi|radi)',
        ],
        note: OWN_DEED,
      },
      {
        find: '(stopostotno|stoposto|sto posto|100 posto)',
        only: [
          '(stopostotno|stoposto)',
          '(sto posto|100 posto) [_] (prolazite|prolaziš|dobivate|dobivaš|dobit|stići|uspjet|odgovara|stiže|dolazi|radi|prolazi|vrijedi|uspijeva|stižu|dolaze)',
        ],
        except: ['(nisam|nismo|niste|nije|ne) ...2 (stopostotno|stoposto)'],
        instead: [''],
        note: EXPECT,
      },
      {
        find: '(sto posto|100 posto|100) [sam|smo|ste] [siguran|sigurna|sigurni|sigurno|zajamčeno|garantirano|pouzdano|provjereno|će|ćete|ćeš|ćemo]',
        only: [
          '(sto posto|100 posto|100) [sam|smo|ste] (siguran|sigurna|sigurni|sigurno|zajamčeno|garantirano|pouzdano|će|ćete|ćeš|ćemo)',
        ],
        except: ['(nisam|nismo|niste) (sto posto|100 posto|100)'],
        note: EXPECT,
      },
      {
        find: '(sigurno|definitivno|zasigurno|zajamčeno|garantirano|bez greške|bez brige|nesumnjivo|bez sumnje|bez ikakve sumnje|apsolutno sigurno) [<clitic>] (će|ce|stiže|dolazi|radi|ćete) [<clitic>] [<clitic>] [sutra|danas|biti|stići|doći|raditi|dobiti|proći|uspjeti|riješiti]',
        only: [
          '(će|ce|ćete) [<clitic>] [<clitic>] [sutra|danas|do] (biti|stići|doći|raditi|dobiti|proći|uspjeti|riješiti)',
          '(sigurno|definitivno|zasigurno|zajamčeno|garantirano) (stiže|dolazi|radi) [_]',
        ],
        except: ['(ne|nije|nisam|nismo) (sigurno|definitivno)'],
        note: EXPECT,
      },
      {
        find: '(će|ćete|ce) [<clitic>] (sigurno|definitivno|zasigurno|zajamčeno|garantirano|sto posto|100|bez greške) [posto] (biti|stići|doći|raditi|dobiti|proći|uspjeti|riješiti)',
        note: EXPECT,
      },
      {
        find: '(to|ovo|takvo što|tako nešto|greška|pogreška|da se) [<clitic>] [<clitic>] [to|ovo|tako nešto] [više|sigurno] (se neće više|neće [nikad|nikada] više|neće|se više neće|neće se više|neće se|se nikad više neće|se nikada više neće|više se neće|nikad se više neće|nikada se više neće|se neće) [nikad|nikada|više] (ponoviti|dogoditi)',
        sentence: CARE,
      },
      { find: '(nikad|nikada) [se] [više] [se] (neće) [se] [više] (ponoviti|dogoditi)', sentence: CARE },
      {
        find: '(nikad|nikada) [<clitic>] [više] (neće|nećete|nećeš) [<clitic>] [više] _',
        except: ['(neće|nećete) [<clitic>] [više] (nazvati|tražiti|zatražiti|pitati|kontaktirati|poslati|zvati)'],
        note: FACTS,
      },
      {
        find: '(neće|nećete|nećeš) [<clitic>] (nikad|nikada) [više] [<clitic>] _',
        except: [
          'neće [<clitic>] (nikad|nikada) [<clitic>] (nazvati|tražiti|zatražiti|pitati|kontaktirati|poslati|zvati)',
        ],
        note: FACTS,
      },
      { find: '(nikad|nikada) više (nećete|nećeš) [više] (imati|doživjeti|vidjeti|čekati)', sentence: CARE },
      {
        find: '(dajem vam riječ|dajem riječ|imate moju riječ|imaš moju riječ|časna riječ|kunem se|vjerujte mi|vjeruj mi|majke mi)',
        instead: [''],
        note: OWN_DEED,
        except: ['vjerujte mi (na|da)'],
      },
      { find: 'ništa [<clitic>] ne može (poći po zlu|krenuti po zlu|poći krivo|krenuti krivo|zapeti)', note: FACTS },
      { find: '(nema šanse da|nema teorije da|nema govora da) [<clitic>] _', note: EXPECT },
      {
        find: '(uvijek|nikad|nikada) [<clitic>] (radi bez greške|ne kasni|ne griješi|ne zakaže|stiže na vrijeme)',
        note: FACTS,
      },
      {
        find: '(dostava|povrat|isporuka|uspjeh|rezultat|dolazak) [<clitic>] (je zajamčena|je zajamčen|je garantirana|je garantiran|zajamčena|garantirana|garantiran)',
        note: FACTS,
      },
      { find: '(zajamčeno|garantirano|sigurno) (radi|pristaje|odgovara|uspijeva|drži|izdrži)', note: FACTS },
    ],
    except: [
      '(ako|kad bih|da mogu|voljela bih da mogu|volio bih da mogu) ...3 (jamčiti|garantirati|obećati)',
      '(jamstvo|jamstveni|garancija|garancije)',
    ],
  },
  'formal-word': {
    phrases: [
      { find: '(poštovana gospođo poštovani gospodine|poštovani gospodine ili gospođo)', instead: ['Pozdrav'] },
      { find: '(ovim putem|slijedom navedenog|slijedom toga)', instead: [''] },
      { find: '(sukladno|shodno)', instead: ['prema'] },
      { find: 'ukoliko', instead: ['ako'] },
      { find: '(predmetni|predmetna|predmetnu|predmetne)', instead: [''] },
      { find: '(izvolite|izvolite nam)', note: 'Neformalan ton kaže to običnim riječima.' },
      { find: '(s poštovanjem|sa štovanjem|s osobitim poštovanjem)', instead: ['Lijep pozdrav'] },
      { find: 'glede', instead: ['oko'] },
      { find: '(obavještavamo vas da|skrećemo vam pozornost da|izvješćujemo vas da)', instead: [''] },
    ],
  },
  'informal-word': {
    phrases: [
      { find: '(bok|bokić|ćao|ej|hej|haj|đes)', instead: ['Dobar dan'], only: ['^(bok|bokić|ćao|ej|hej|haj|đes)'] },
      { find: '(aha|jep|jap|može može)', instead: ['da'] },
      { find: '(kužim|kužite|skužio|skužila|skužili)', note: 'Formalan ton kaže "razumijem", "razumjeli ste".' },
      {
        find: '(super|cool|kul|top|ludilo|zakon|mrak)',
        instead: ['odlično'],
        only: ['^(super|cool|kul|top|ludilo|zakon|mrak)', '(to je|baš) (super|cool|kul|top|ludilo|zakon|mrak)'],
      },
      { find: '(fala|tnx|thx)', instead: ['hvala'] },
      { find: '(nema frke|ma nema frke|nema beda)', instead: ['nema na čemu'] },
      { find: '(lol|haha|hahaha|hehe|omg|btw)', instead: [''] },
      { find: '(ajde|ajmo|hajde|ajd)', instead: [''] },
      {
        find: '(stari|stara|buraz|brate|frende|frendice|legendo|ekipa|dečki)',
        instead: [''],
        only: ['(stari|stara) (moj|moja)', '(buraz|brate|frende|frendice|legendo|ekipa|dečki)'],
      },
      { find: '(jbg|aj|nmg|nzm|nema beda)', instead: [''] },
      { find: '(di|kaj|šta|ča)', note: 'Formalan ton piše "gdje", "što".' },
      { find: '(pa pa|vidimo se|čujemo se)', instead: ['doviđenja'] },
    ],
  },
  'common-word': {
    phrases: [
      '(ne|nije|nisu|nismo|nisam|niste|nema|nemamo|nemate|nikad|nikada|nitko|ništa|nijedan|nijedna|niti|nemojte|nemoj|bez)',
      '(vi|vas|vam|vaš|vaša|vaše|vašu|ti|te|tvoj|tvoja|mi|nas|nam|naš|naša|naše|oni|ona|ono|ovo|ovaj|ova|ovu|taj|ta|to|ovdje|tamo|sve|svi|svaki|svaka|samo|jedini|jedino)',
      '(i|ili|ali|jer|da|kad|kada|ako|zato|već|još|opet|uvijek|odmah|danas|sutra|jučer|sada|sad|prije|poslije|nakon|tek|isključivo|obavezno|obvezno|hitno|strogo|jako|vrlo|stvarno|zaista|potpuno|apsolutno|najkasnije|konačno)',
      '(je|su|sam|smo|ste|bit|biti|bio|bila|ima|imate|imamo|može|možete|možemo|mogu|mora|morate|moramo|treba|trebate|želite|znate|vidite|dolazi|radi|rade|radimo|šaljemo|vraćamo|primamo)',
      '(molim|molimo|hvala|oprostite|pozdrav|dobro|loše|super|odlično|bravo|novo|novi|nova|velik|velika|mali|mala|važno|pažnja|upozorenje|oprez|napomena|posljednja|posljednji|zadnji|zadnja|besplatno|besplatna|besplatan|točno|krivo|pogrešno|moguće|nemoguće|dostupno|nedostupno|otvoreno|zatvoreno|prošao|prošla|prošlo|istekao|istekla|isteklo|gotovo|završeno|kasno|prekasno)',
      '(pročitajte|pročitaj|pošaljite|pošalji|platite|plati|čekajte|pričekajte|nazovite|javite|provjerite|kliknite|prestanite|slušajte|pogledajte|potpišite|ispunite|vratite|otvorite|zatvorite|pazite|požurite|kupite|naručite|unesite|upišite)',
      '(kupac|kupci|korisnik|korisnici|ljudi|tim|usluga|usluge|podrška|račun|računi|računa|broj|vrijeme|dan|dana|sat|sati|tjedan|mjesec|godina|problem|problemi|pitanje|odgovor|informacije|podaci|novac|povrat|cijena|cijene|trošak|ponuda|popust|akcija|poklon|proizvod|proizvodi|artikl|paket|pošiljka|dostava|narudžba|narudžbe|uplata|uplate|jamstvo|pravila|uvjeti|obrazac|telefon|poruka|poruke|stranica|stranicu|stranice|trgovina|adresa|adresu|lozinka|lozinku|soba|sobe|termin|rok|greška|otvorene|otvorenu|otvoreni|drugu|druga|drugi|prvu|prva|prvi|uređaj|uređaje)',
      '(što|tko|gdje|kako|zašto|koji|koja|koje|koliko|ne možemo|ne radimo)',
    ],
    except: [
      '(odgovorite|napišite|pošaljite|upišite|pritisnite|kliknite|odaberite|tipku|gumb|sms|riječ|riječju|opciju) [na|s|sa|sms|riječ|tipku|gumb|opciju|porukom] (da|ne|stop|start|pomoć|kraj|sve|kraj|pošalji|dalje|prijava|odjava|info)',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
