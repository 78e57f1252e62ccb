import type { Topic, TopicWords } from '../../../src/locale.ts'
import { iDo, imperative, imperativeOrThirdPerson, weDo } from './verbs.ts'

/** Orders that lead nowhere, or are about the refusal itself. */
const NO_STEPS = new Set(
  'nemojte čekajte sačekajte pričekajte oprostite zaboravite brinite uživajte slušajte poslušajte čitajte pročitajte gledajte pogledajte vidite prestanite stanite snađite zamislite dopustite pustite dozvolite izvolite kažite recite držite pristanite javljajte'.split(
    ' ',
  ),
)
const STEPS = [
  ...new Set([
    ...imperative.filter(([, formal]) => !NO_STEPS.has(formal)).flat(),
    ...imperativeOrThirdPerson.map(([, formal]) => formal).filter((formal) => !NO_STEPS.has(formal)),
  ]),
].join('|')

/** What makes up for a refusal: a step, an offer, what there is instead. */
export const wayOn = {
  'positive-step': {
    phrases: [
      {
        find: '(molim|molimo) [<clitic>] [<clitic>] [da] _',
        except: [
          '(molim|molimo) [<clitic>] [i|malo|još malo] [za|imajte|budite] (razumijevanje|strpljenja|strpljenje|strpljivi|strpljiva|strpljiv)',
          '(molim|molimo) [<clitic>] (za|nemojte|ne|oprostite|pričekajte|sačekajte)',
          'molim (lijepo|lijep|i drugi put)',
        ],
      },
      {
        find: '(mogu|možemo) [<clitic>] [<clitic>] (ponuditi|predložiti|preporučiti|poslati|dostaviti|rezervirati|naručiti|pronaći|naći|potražiti|provjeriti|pitati|dogovoriti|organizirati|zamijeniti|popraviti|vratiti|odobriti|produžiti|pomaknuti|prebaciti|spojiti|uputiti|pokazati|poslužiti|javiti|obavijestiti|upisati|staviti|otvoriti|izdati|dati|učiniti|napraviti|pomoći|pripremiti|ostaviti|sačuvati|primiti|osigurati|isporučiti|uključiti|priznati|izraditi|ugraditi)',
        except: ['ne (mogu|možemo)', '(kako|što|čime) (mogu|možemo)', '(ne znam|ako) (što|kako) (mogu|možemo)'],
      },
      {
        find: '(možete|možeš) [<clitic>] [<clitic>] [i|ipak|umjesto toga|uvijek|slobodno|međutim|naravno] _',
        except: [
          'ne (možete|možeš)',
          '(ako|kako|što|da|nadam se da|čim|kad|kada) (možete|možeš)',
          // The customer's question given back.
          '(zanima|pitate|pitaš|znati) [<clitic>] (možete|možeš) li',
          '(možete|možeš) (zamisliti|vidjeti|samo)',
        ],
      },
      '(ponudit|ponuditi|predložit|predložiti|preporučit|preporučiti|poslat|poslati|dostavit|dostaviti|rezervirat|rezervirati|naručit|naručiti|potražit|potražiti|pronaći|naći|provjerit|provjeriti|pitat|pitati|dogovorit|dogovoriti|organizirat|organizirati|zamijenit|zamijeniti|popravit|popraviti|vratit|vratiti|produžit|produžiti|pomaknut|pomaknuti|prebacit|prebaciti|spojit|spojiti|javit|javiti|obavijestit|obavijestiti|upisat|upisati|otvorit|otvoriti|izdat|izdati|pogledat|pogledati|ispitat|ispitati|pripremit|pripremiti|ostavit|ostaviti|sačuvat|sačuvati|nazvat|nazvati|pokušat|pokušati|zamolit|zamoliti|riješit|riješiti) (ću|ćemo|će)',
      '(ću|ćemo) [<clitic>] [<clitic>] [odmah|rado|sada|sad|ipak|svakako] (ponuditi|predložiti|preporučiti|poslati|dostaviti|rezervirati|naručiti|potražiti|pronaći|naći|provjeriti|pitati|dogovoriti|organizirati|zamijeniti|popraviti|vratiti|produžiti|pomaknuti|prebaciti|spojiti|javiti|obavijestiti|upisati|otvoriti|izdati|pogledati|ispitati|pripremiti|ostaviti|sačuvati|nazvati|pokušati|zamoliti|riješiti)',
      // "Čekove ne, plaćate karticom."
      {
        find: '(plaćate|plaćaš|preuzimate|preuzimaš|šaljete|vraćate|mijenjate|koristite|dobivate) (karticom|gotovinom|virmanom|uplatnicom|(preko|putem|kroz|u|na|kod|internetskim|s|sa) _)',
        except: [
          '(ne|ako|kad|kada|da|što|koji|koju) [<clitic>] [<clitic>] _ (karticom|gotovinom|preko|putem|kroz|u|na|kod|s|sa)',
        ],
      },
      '(predlažem|predlažemo|preporučujem|preporučujemo|preporučam|savjetujem|savjetujemo|nudim|nudimo|šaljem|šaljemo|provjeravam|provjeravamo|tražim|tražimo) [<clitic>] _',
      '(rado|drage volje) [<clitic>] (ću|ćemo|bih|bismo) _',
      '(rado|drage volje) [<clitic>] (provjeravam|šaljem|tražim|pitam|nudim|nudimo)',
      '(pokušajte|pokušaj|probajte|probaj|javite|javi|nazovite|nazovi|pošaljite|pošalji|pišite|piši|posjetite|kliknite|klikni|odaberite|odaberi|ispunite|pogledajte|pogledaj|obratite|obrati|svratite|svrati|dođite|dođi|upišite|otvorite|prijavite|zatražite|naručite) _',
      // Whatever the customer can do: "promjenu napravite u aplikaciji".
      `(${STEPS}) _`,
      '(dovoljno|dosta) je (da|samo|poslati|javiti|donijeti|nazvati|dostaviti|kliknuti|upisati) _',
      // "Kod je istekao. Novi je LJETO20."
      '(novi|nova|nove|novo|nova vam|novi vam) [_] [ti|vam] (su|je|stižu|stiže|čekaju|čeka) [ti|vam|već] (u|na|mailom|sms-om|poštom) _',
      '^(gotovo|riješeno|sređeno|zamijenjeno|promijenjeno|prebačeno|obavljeno|upisano|aktivirano) (,|!|.)',
      '(novi|nova|novo) [kod|broj|link|kupon|račun|termin|datum|pin|lozinka|poveznica|adresa|rok] [vam|ti] (je|glasi|stiže) _',
      `(sutra|prekosutra|<day>) [ujutro|navečer|popodne] [<clitic>] [<clitic>] (${weDo.join('|')})`,
      'slobodno [<clitic>] (ostavite|ostavi|dođite|dođi|uzmite|uzmi|donesite|donesi|parkirajte|parkiraj|koristite|iskoristite|pošaljite|pošalji|svratite|svrati|ponesite|ponesi|naručite|naruči|rezervirajte|odaberite|odaberi|kupite|platite|probajte|probaj|isprobajte|zamijenite|zamijeni)',
      // What is there for the customer at another time or place.
      {
        find: '(čeka|čekat će|čekaju) (vas|te)|(vas|te) (čeka|čekat će|čekaju)|(vas|te) (će|ce) čekati',
        except: ['(još|dulje|duže|dugo) ...2 (čeka|čekaju|čekat)'],
      },
      // "Potvrđujem je odmah."
      {
        find: `(${iDo.join('|')}|${weDo.join('|')}) [<clitic>] [<clitic>] (odmah|sad|sada|upravo)`,
        except: [
          `ne (${iDo.join('|')}|${weDo.join('|')})`,
          '(nemam|nemamo|nisam|nismo|neću|nećemo|moram|moramo|žalim|žalimo|žao|mislim|znam|možem|vidim) ...3 (odmah|sad|sada|upravo)',
        ],
      },
      // Somebody else steps in: "zamjenjuje je doktor Lalić".
      '(zamjenjuje|zamijenit će|preuzima|preuzeo|preuzela|nasljeđuje) (ga|je|ih|mene|nju|njega) _',
      '(slobodan|slobodna|slobodno|dostupan|dostupna|dostupno|slobodni|slobodne) (je|su) (u|od|već|sutra|danas|do|prekosutra|<day>)',
      '(počinje|počinju|kreće|kreću|stiže|stižu|dolazi|dolaze|otvara se|otvaraju se) [<clitic>] [već] (novi|nova|nove|novo|sljedeći|sljedeća|sljedeće) _',
      // "Nove počinju 1. rujna."
      '(novi|nova|nove|novo|sljedeći|sljedeća|sljedeće|idući|iduća|iduće) [_] [se] (počinje|počinju|kreće|kreću|otvara|otvaraju|dolazi|dolaze|stiže|stižu|polazi|ide|vozi|bit će) [se] [<clitic>] [već|tek] (#|u|od|na|oko|sutra|prekosutra|<day>|<month>)',
      {
        find: '(umjesto toga|umjesto njega|umjesto nje|alternativno|alternativa|alternativu|alternative|zamjena|zamjenu|zamjenski|zamjenska|zamjensko|zamjenskog)',
        // What is refused is no step: "zamjena nije moguća".
        except: [
          '(zamjena|zamjenu|alternativa|alternativu|alternative) [<clitic>] [za] [_] [_] [<clitic>] [nažalost|više|trenutno|u tom slučaju] (nije|nisu|ne|nema|nemamo|neće)',
          '(nije|nema|nemamo|ne (možemo|nudimo|radimo|odobravamo|primamo)|odbijen*|odbili) ...3 (zamjena|zamjenu|zamjene|alternativa|alternativu|alternative)',
        ],
      },
      '(drugi|druga|drugo|druge|drugu|drugog|drugom) (termin|datum|model|hotel|način|dan|soba|sobu|sobe|boja|boju|boji|veličina|veličinu|opcija|opciju|mogućnost|artikl|proizvod|poslovnica|poslovnici|poslovnicu|trgovina|trgovini|kolega|rješenje|vrijeme|let|vlak)',
      '(sličan|slična|slično|slični|slične|najbliži|najbliža|najbliže|susjedni|susjedna|obližnji|obližnja|obližnje) _',
      '(možda) [<clitic>] [li] _',
      {
        find: '(odgovara li|odgovara l|bi li|biste li|želite li|želiš li|hoćete li|hoćeš li|mogu li|možemo li|možete li|možeš li|smijem li|što kažete|što kažeš|kako bi bilo) _',
        except: [
          '(zanima|pitate|pitaš|znati|želite znati) [<clitic>] (možete li|možeš li|mogu li|možemo li|hoćete li|smijem li|želite li)',
        ],
      },
      {
        find: '(poslao|poslala|poslali|rezervirao|rezervirala|rezervirali|naručio|naručila|naručili|otvorio|otvorila|otvorili|zatražio|zatražila|zatražili|proslijedio|proslijedila|proslijedili|prijavio|prijavila|prijavili|dogovorio|dogovorila|dogovorili|zamolio|zamolila|zamolili|produžio|produžila|produžili|vratio|vratila|vratili) [<clitic>] (sam|smo)',
        except: ['(nisam|nismo) [<clitic>] _'],
      },
      '(sam|smo) [<clitic>] [<clitic>] [već|odmah|upravo] (poslao|poslala|poslali|rezervirao|rezervirala|rezervirali|naručio|naručila|naručili|otvorio|otvorila|otvorili|zatražio|zatražila|zatražili|proslijedio|proslijedila|proslijedili|prijavio|prijavila|prijavili|dogovorio|dogovorila|dogovorili)',
      '(radimo na|radim na|upravo rješavamo|upravo rješavam)',
      '(kolega|kolegica|kolege|tehničar|stručnjak|majstor|voditelj|voditeljica|tim|netko od kolega) [<clitic>] [<clitic>] (će|može)',
      '(javit|javiti|nazvat|nazvati|pomoći|kontaktirat|kontaktirati|obratit|obratiti) će [<clitic>]',
      '(ovdje je|evo|u prilogu|u privitku|u nastavku|na poveznici|na linku|link)',
      '(opet|ponovno|ponovo|dostupan|dostupna|dostupno|dostupni|stiže|stižu|dolazi|otvaramo|otvoreno|radimo|vraća se|bit će|ponuda) ...3 (od|do|u|za|tek u|već u) (#|<day>|<month>|proljeće|jesen|rujnu|svibnju)',
      {
        find: '(opet|ponovno|ponovo|stiže|stižu|stižemo|dolazi|dolaze|dolazimo|dostavljamo|isporučujemo|šaljemo|krećemo|počinjemo|otvaramo|otvoreno|bit će|radimo) [<clitic>] [već|tek|opet|ponovno] (sutra|danas|prekosutra|<day>|idući tjedan|idućeg tjedna|sljedeći tjedan|sljedećeg tjedna)',
        except: [
          'ne (stiže|stižu|stižemo|dolazi|dolaze|dolazimo|dostavljamo|isporučujemo|šaljemo|krećemo|počinjemo|otvaramo|radimo)',
        ],
      },
      '(sutra|prekosutra|<day>|idući tjedan|sljedeći tjedan|od #|nakon #|poslije #) ...4 (opet|ponovno) [<clitic>] (imamo|stiže|stižu|dolazi|dolaze|radimo|bit će|primamo|otvaramo)',
      '(opet|ponovno) [<clitic>] imamo (od|do|u|za|tek|sutra|prekosutra|<day>)',
      '(za|kroz) (#|jedan|dva|tri|dvije|nekoliko) (dan|dana|tjedan|tjedna|sat|sata|sati|minute|minuta|radna dana)',
      '(popust|popusta|bon|poklon bon|povrat|odštetu|naknadu) (od|za #|u iznosu) _',
    ],
    except: [
      '(hvala|zahvaljujem|zahvaljujemo) ...5 (javili|javio|javila|obratili|nazvali|pozvali|pisali|poslali)',
      '(ne|nemojte|nemoj) (zvati|pisati|slati|javljati|pokušavati)',
    ],
  },
  // "Želite li da još nešto potražim?" behind a refusal is an offer to look.
  'search-offer': {
    phrases: [
      '(potražim|potražiti|potražimo|tražim|tražimo|tražiti|pronađem|pronaći|pronađemo|nađem|naći|provjerim|provjeriti|provjerimo|pogledam|pogledati|pogledamo|pokušam|pokušati|pokušamo)',
    ],
  },
  alternative: {
    phrases: [
      {
        find: '(imamo|imam|nudimo|nudim|prodajemo|primamo|prihvaćamo|vidim|vidimo|radimo|dostavljamo|šaljemo|postoji|postoje|ima|prolazi|prolaze|vrijedi|vrijede|preporučujemo|podržavamo|rezerviramo) [<clitic>] [samo|još|i|međutim|ipak|zato] _',
        except: [
          'ne (nudimo|nudim|prodajemo|primamo|prihvaćamo|vidim|vidimo|radimo|dostavljamo|šaljemo|postoji|postoje|prolazi|prolaze|vrijedi|vrijede|preporučujemo|podržavamo|rezerviramo)',
        ],
      },
      // Not "ne možemo dati drugi ključ".
      {
        find: '(ostali|ostale|ostala|drugi|druge|većina|neki|neke|svi|sve) [su|je|imaju|ima] _',
        except: [
          '(<cannot>|nemamo|nema|nemam) [<clitic>] [<doing>] (drugi|druge|neki|neke|sve|ostale)',
          'sve (do|od|više|manje) _',
        ],
      },
      '(samo|jedino) _',
      '(poslije|nakon|od|do|u|na|preko|prije) ...3 bez problema',
      '(plaća|naručuje|rezervira|kupuje|preuzima|podiže|prijavljuje|predaje) se (karticom|gotovinom|pouzećem|internetom|na|u|kod|preko|online|putem|telefonom|telefonski|unaprijed|u gotovini)',
      // What it costs, and where else there are some.
      '(je|su|iznosi|iznose|košta|koštaju|stoji|stoje) [samo|svega|oko] # (eura|euro|eur)',
      '(na|u|kod) _ [#] (su|je|ima) [još] (<number>) [_]',
      // "... plastična boca može."
      {
        find: '(može|mogu|smije|smiju|prolazi|vrijedi) $',
        except: [
          '(ne|nikako|nigdje|više|nitko|ništa) [<clitic>] [<clitic>] (može|mogu|smije|smiju|prolazi|vrijedi)',
          '(ako|što|tko|kako|kad|kada|gdje|koliko|čim|što god|da) ...5 (može|mogu|smije|smiju|prolazi|vrijedi)',
        ],
      },
      {
        find: '(je|su) [još|ipak] (dostupan|dostupna|dostupno|dostupni|dostupne|slobodan|slobodna|slobodno|slobodni|slobodne|na zalihi|na skladištu|na stanju|na lageru|u ponudi|uključen|uključena|uključeno)',
        except: ['(nije|nisu) [još] _'],
      },
      '(dostava|isporuka|sljedeći|sljedeća|idući|iduća|prvi|prva|termin|polazak|slobodno) ...3 je (u|od) (<day>|#|<month>)',
    ],
  },
  statement: {
    phrases: ['(to|ono|on|ona|oni|one|cijena|cijene) (je|su|ima|imaju) _', '(je|su|ima|imaju) _'],
  },
  contrast: {
    phrases: ['(ali|no|međutim|ipak|nego|već|zato|a|s druge strane|doduše)'],
    except: [
      '(žao mi je|žao nam je|ispričavam se|ispričavamo se|nažalost|oprostite) [,] (ali|no)',
      'već (sam|smo|ste|je|su|se|dva|tri|danas|sutra|u|prvi|prije|davno|jučer|odavno|dugo|nekoliko|tjedn*|mjesec*|#|od|rasprodan*|zauzet*|prodan*|popunjen*)',
      'a (što|kako|kad|kada|gdje)',
      '(i|pa) ipak',
    ],
  },
  hope: {
    phrases: [
      '(nadam|nadamo|nadajmo|nadat) (se|ću|ćemo)',
      '(nadajmo se|valjda|vjerojatno uskoro|u nadi|uz malo sreće)',
      '(možda|vjerojatno) ...3 (uskoro|jednom|jednog dana|nekad|nekada|ubuduće|u budućnosti)',
      'možda [<clitic>] [opet|i|još] (dođe|dođu|stigne|stignu|bude|budu|uspije|uspijemo) [<clitic>] $',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
