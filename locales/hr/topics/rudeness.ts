import type { Topic, TopicWords } from '../../../src/locale.ts'
import { STEP_BY_STEP, UNDERSTAND } from './answers.ts'

const HELP = ['Pogledat ću odmah što mogu učiniti za Vas.']

/** Rudeness: swearing, insults, sarcasm and orders to the person. */
export const rudeness = {
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
      {
        find: '(ne morate|ne moraš|ne trebate|nema potrebe|nemojte|nemoj) [odmah|sad|sada|tako|toliko|da] (biti|budete|budeš) [tako|odmah] (drski|drsk*|bezobrazn*|bezobrazan|neugodn*|nepristojn*|bahat*|grub*|agresivn*|agresivan|ironičn*|sarkastičn*|cinič*|neljubazn*|nekulturn*)',
        sentence: UNDERSTAND,
      },
      { find: '^[malo] (pristojnije|kulturnije|uljudnije) [malo] molim [vas|te] $', sentence: UNDERSTAND },
    ],
  },
  profanity: {
    phrases: [
      {
        find: '(jebote|jebemti|jebiga|jebo|jebeno|jebeni|jebena|jebe|kurac|kurca|kurcu|kurčina|pička|pičku|pičke|pizda|pizdu|pizde|pizdarija|pizdarije|sranje|sranja|sranju|usrano|usrani|zajeb|zajebao|zajebali|zajebava|zajebavate|serete|sereš|ne seri|ne serite|nemoj srati|nemojte srati|seronja|govno|govna|drkadžija|u kurac|majku ti)',
        sentence: HELP,
      },
      {
        find: '(koji|kog|kojeg|šta|što|kaj) [<clitic>] [<clitic>] (vrag|vraga|đavo|đavola)',
        sentence: HELP,
        except: ['(koji|kojeg) (crni|mali|morski)'],
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
        find: '(pazite|pripazite|pazi|pripazi) [malo|molim] [vas|te] na (ponašanje|jezik|manire|ophođenje|izražavanje)|(kako|na što) se to (ponašate|ponašaš|izražavate|izražavaš)|[imajte|imaj|molim] [vas|te] malo (kulture|pristojnosti|bontona|odgoja|poštovanja)|(nemojte|nemoj|ne) (mi|nam) (prijetiti|prijetite|prijeti)',
        except: ['malo (kulture|poštovanja) (u|na|i|za|prema)'],
        sentence: UNDERSTAND,
      },
      {
        find: '(idite|idi|otiđite|otiđi|prijeđite|prijeđi) [onda|slobodno|lijepo] (konkurenciji|kod konkurencije|drugdje|negdje drugdje)',
        except: ['(nemojte|nemoj|ne) ...2 (idite|idi|otiđite|prijeđite)'],
        sentence: HELP,
      },
      // "Idete mi na živce", "dosta mi vas je."
      {
        find: '(idete|ideš) (mi|nam) na (živce|jetra|ganglije)|(živcirate|živciraš|nervirate|nerviraš|gnjavite|gnjaviš|davite|daviš|smarate|smaraš) (me|nas)|(dižete|dižeš) (mi|nam) (živce|tlak)|(dosta|preko glave|navrh glave|pun kufer|puna kapa) (mi|nam) (vas|te|je vas|je tebe) [je]|(puna|pun) (mi|nam) je (kapa|kufer) [vas|tebe|svega|ovoga]|(nemam|nemamo) [ja|mi|više] (živaca|snage) za (vas|tebe|ovo|takve|takvo)',
        sentence: UNDERSTAND,
      },
      { find: '^[ma|e] dosta više $', sentence: UNDERSTAND },
      {
        find: '(vaše|tvoje|vaših|tvojih|vašim|tvojim) (gluposti|budalaštine|izmišljotine|izmišljotina|gluposti|žalopojke|žalopojki|hirove|hirova|kaprice)|(pričate|pričaš|govorite|govoriš|lupate|lupaš|pišete|pišeš) [mi|nam|tu|same|obične|čiste] (gluposti|budalaštine|bezvezarije|besmislice)|(lupetate|lupetaš|trabunjate|trabunjaš|bulaznite|bulazniš|baljezgate)|(to|ovo) što (pričate|pričaš|govorite|govoriš|pišete|pišeš) (su|je) [obične|obična|čiste|čista] (gluposti|glupost|besmislice|besmislica|laž|laži|budalaštine)',
        sentence: UNDERSTAND,
      },
      {
        find: '(tko|ko) (ste|si) (vi|ti) da (mi|nam|mene|tu|ovdje) _|(tko|ko) (vas|te) je [što|išta] pitao|(vi|ti) [stvarno|uopće|baš|očito] ništa [uopće] ne (razumijete|razumiješ|kužite|kužiš|shvaćate|shvaćaš|znate|znaš)|(sram|stid) (vas|te) [može|neka] bilo|sramite se|srami se',
        except: [
          'ništa ne znate (o|o tome) _',
          '(sramite|srami) se ...6 (nemojte|ne)',
          '(ne|nemojte|nemoj) (sramite|srami) se',
        ],
        sentence: UNDERSTAND,
      },
      {
        find: '^[a|ma|pa|i] (što|šta) [sad|sada|više|još|uopće] [vi|ti] (hoćete|hoćeš) [sad|sada|više] $',
        sentence: HELP,
      },
      {
        find: '(što|šta) [sad|sada|više|još|uopće|vi|ti] (hoćete|hoćeš|želite|želiš) [vi|ti|više] od (mene|nas)',
        except: ['(što|šta) [još] (želite|želiš) od nas'],
        sentence: HELP,
      },
      {
        find: '(niste|nisi) [vi|ti] (jedini|jedina) (kupac|korisnik|gost|pacijent|klijent|mušterija|ovdje|tu|koji čeka|koja čeka)|(niste|nisi) [vi|ti] (centar|pupak) svijeta|(nitko|niko) (vas|te) [ovdje|ni] ne (tjera|sili) da (kupujete|kupuješ|kupite|ostanete|ostaneš|budete|budeš|koristite|koristiš|dolazite|dolaziš|plaćate|plaćaš)|(tužite|tuži) (nas|me)',
        except: ['(jedini|jedina) (kupac|korisnik|gost|klijent) ...6 (kome|kojem|kojemu|isto|također)'],
        sentence: HELP,
      },
      {
        find: '(stalno|opet|samo|vječno|non stop|uvijek) (kukate|kukaš|cendrate|cendraš|zanovijetate|zanovijetaš|gnjavite|gnjaviš|tupite|tupiš|cvilite|cviliš)|(kukate|kukaš|cendrate|cendraš|zanovijetate|zanovijetaš|cvilite|cviliš) (stalno|opet|bez veze|vječno)',
        sentence: UNDERSTAND,
      },
      {
        find: 'se [vi|ti] (praviti|pravite|praviš) [vi|ti|tu|malo] (ludi|luda|lud|blesavi|blesava|blesav|glupi|glupa|glup|naivni|nevješti|nevješt)|(praviti|pravite|pravi|praviš) se [tu|sad|malo] (ludi|luda|lud|ludu|blesavi|blesava|blesav|glupi|glupa|glup|naivni|nevješti|nevješt|pametni)',
        except: ['ne (pravi|praviš|pravite) se'],
        sentence: UNDERSTAND,
      },
      {
        find: '(kad|kada|ako|jer) [<clitic>] [<clitic>] ne (znate|znaš) (koristiti|čitati|upravljati|rukovati|služiti)',
        except: ['ako ...3 ne znate'],
        sentence: UNDERSTAND,
      },
      {
        find: '(jeste li|jesi li|jeste vi|jesi ti|jeste|jesi) [vi|ti|možda|stvarno] (slijepi|slijep|slijepa|gluhi|gluh|gluha|glupi|glup|glupa|normalni|normalan|normalna|ludi|lud|luda|pijani|nepismeni|nepismen|nepismena|pri sebi)',
        sentence: UNDERSTAND,
      },
      {
        find: '(što|zašto|čemu) [se|mi] [toliko|stalno] (derete|dereš|urlate|urlaš|histerizirate|histeriziraš|dramatizirate|dramatiziraš|pametujete|pametuješ|vičete|vičeš|pravite (ludi|blesavi|glupi)|praviš (lud|blesav|glup|luda|blesava|glupa))',
        sentence: UNDERSTAND,
      },
      {
        find: '(kaj|što|šta|pa|jel|je l|ma|zar|kako) (ste|si) [vi|ti|stvarno|baš|toliko|samo] (naporn*|naporan|dosadn*|dosadan|bezobrazn*|bezobrazan|glup*|gluh*|slijep*|lud|luda|ludi|nepismen*|blesav*|retardiran*|pijan*|zaostal*|nesposobn*)',
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
        find: '(baš|stvarno|jako|tako|toliko|zbilja|zaista) (ste|si) [vi|ti] (naporn*|naporan|dosadn*|dosadan|glup*|bezobrazn*|bezobrazan|nepristojn*|nepristojan|nesposobn*|nesposoban|bahat*|drsk*|drzak)',
        sentence: UNDERSTAND,
      },
      {
        find: '(vi ste|ti si) [baš|stvarno|jednostavno] (glupi|glup|glupa|smiješni|naporni|naporan|naporna|bezobrazni|bezobrazan|bezobrazna|lažljivi|lažov|ludi|lud|luda|dosadni|dosadan|dosadna|nesposobni|nesposoban|nepristojni)',
        sentence: UNDERSTAND,
      },
      {
        find: '(idiot|idiota|idioti|idiote|budala|budalo|budale|budalu|kreten|kretena|kreteni|kretenu|moron|moroni|glupan|glupane|glupani|debil|debili|debilu|stoko|klošar|klošari|klošaru|seljačina|seljačino|bezobraznik|bezobraznice|nesposobnjaković|majmune|konjino|konju|magarče|kravo|kokoši|smrade|budalaš|tupan|tupane|tuka|glupačo|(ste|si) [vi|ti|obična|običan] (stoka|majmun|majmuni|magarac|magarci|konjina|krava|kokoš|papak|papci))',
        sentence: UNDERSTAND,
      },
      {
        find: '(što|šta) (ja|mi) (imam|imamo) s (tim|time)|(što|šta) se to (mene|nas|me|nas) tiče|samo (dajte|daj|izvolite|naprijed) [i] (prijavite|prijavi|tužite|tuži|žalite se|zovite)|(tko|ko) (te|vas) [što|uopće] pita|(čekajte|čekaj) kao [i] (svi|ostali|drugi)',
        sentence: HELP,
      },
      {
        find: '(to|ovo) (je|su) [<clitic>] [obična|obične|čista|čiste|totalna|prava] (glupost|gluposti|budalaština|budalaštine|besmislica|besmislice|nebuloza|nebuloze|bedastoća|bedastoće)',
        sentence: HELP,
        except: ['(glupost|budalaština|besmislica|nebuloza) ...2 (s naše strane|naša|moja|naše)'],
      },
      { find: '^(gluposti|glupost|besmislica|besmislice|nebuloze|koješta) $', sentence: HELP },
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
        find: '(baš me briga|baš nas briga|boli nas briga|boli me briga|briga me|nije me briga|nikoga nije briga|koga briga|niste jedini na svijetu|nisi jedini na svijetu|nisi jedina na svijetu|uzmi ili ostavi|uzmite ili ostavite|kome se ne sviđa|ako vam se ne sviđa (idite|nemojte)|snađite se|snađi se|vaš problem|vaš je problem|to je vaš problem|to je vaša stvar|to je tvoja stvar)',
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
        find: '(koji dio|što vam tu|što ti tu|što vam točno|što tu) ...5 (ne razumijete|ne razumiješ|nije jasno|niste razumjeli|ne kužite|ne kužiš|[nije] [vam|ti] nije [vam|ti] (jasan|jasna|jasno))|(znate|znaš|umijete|umiješ) [li] [valjda|vi|ti|uopće] čitati',
        except: ['čitati (brojilo|stanje|note|oznake|etikete|ikone|kartu|mjerač)'],
        sentence: STEP_BY_STEP,
      },
      {
        find: '(otkrili|otkrio|otkrila|izmislili|izmislio|izmislila) (ste|si) toplu vodu|bravo (šerlok|sherlock|einsteine|genije|genijalče|pametnjakoviću)|(baš|jako|tako) (nam|mi) je žao plačem*',
        sentence: UNDERSTAND,
      },
      {
        find: '(a|pa|i) (što|šta|kaj) [ste|si] (očekujete|očekuješ|očekivali|očekivao|očekivala)',
        except: ['(očekujete|očekuješ|očekivali|očekivao|očekivala) (od|kao)'],
        sentence: UNDERSTAND,
      },
      {
        find: '(naučite se [lijepo|pristojno] ponašati|nauči se [lijepo|pristojno] ponašati|malo pristojnosti|naučite čitati|nauči čitati|čitajte malo|(otvorite|otvori|protrljajte) oči|(skini|skinite|stavi|stavite|očisti|očistite) naočale|(operi|operite|otvori|otvorite) uši|upotrijebite mozak|upali mozak|upalite mozak|(razmisli|razmislite|misli|mislite|promisli) [malo] glavom|koristite glavu|koristi glavu|uključite mozak|da vam nacrtam|da ti nacrtam|hoćete da vam nacrtam|trebam li vam nacrtati|trebam li nacrtati)',
        sentence: STEP_BY_STEP,
      },
      {
        find: '(nije|nisu) [to|vam] [to] [nikakva|neka] (nuklearna fizika|atomska fizika|kvantna fizika|viša matematika|znanost|raketna znanost)|(nije|ne) [to] toliko (komplicirano|teško) za (shvatiti|razumjeti)',
        sentence: STEP_BY_STEP,
      },
      {
        find: '(rekao|rekla|rekli|objasnio|objasnila|objasnili|napisao|napisala|ponovio|ponovila) (sam|smo) [<clitic>] [<clitic>] [već|lijepo] (sto|tisuću|milijun|stotinu|bezbroj|deset) puta',
        sentence: STEP_BY_STEP,
      },
      {
        find: '(koliko puta|po stoti put|po tko zna koji put|sto puta) [<clitic>] [<clitic>] [moram|trebam|smo|sam|već|da|treba] [vam|ti] [da] [vam|ti] (kažem|kažemo|ponovim|ponovimo|objasnim|objašnjavam|napišem|pišem|ponavljati|ponoviti|reći|objašnjavati|rekao|rekla|rekli|ponavljam)',
        sentence: STEP_BY_STEP,
      },
      {
        find: '(ma nemojte|ma nemoj|ma što ne kažete|baš ste pametni|baš si pametan|svaka vam čast na pameti|(svaka čast|bravo|čestitam) [na pameti] (genijalno|genije|genijalče|šerlok|sherlock|einsteine|pametnjakoviću)|baš je pametno|jadni vi|jadan ti|jadna ti|ajme jadni vi|kako originalno|ma svašta|čuj ti njega|čujte vi njega|tužna priča|plakat ću|plakat ćemo|plačem|plačemo [s vama|zajedno|zajedno s vama]|sad ću zaplakati|kako da ne) $',
        sentence: UNDERSTAND,
      },
    ],
  },
  'personal-command': {
    phrases: [
      {
        find: '(molim|molimo) [<clitic>] da se (smirite|smiriš|primirite|primiriš|stišate|stišaš|kontrolirate|suzdržite)',
        sentence: UNDERSTAND,
      },
      {
        find: '[molim] [vas|te] (smirite se|smiri se) [molim] [vas|te] (i|pa)',
        except: ['(da|dok|kad|čim|neka|ako|što|srce|situacija|gužva|sve|živci|more|vjetar) [<clitic>] smiri se'],
        instead: [''],
      },
      {
        find: '(se smiri|se smirite|smirite se|smiri se|smirite te živce|spustite ton|spusti ton|spustite loptu|spusti loptu|stišajte se|utišajte se|priberite se|saberite se|ohladite se|ohladite malo|ohladi malo|kontrolirajte se|ponašajte se pristojno|budite pristojni|budi pristojan|budi pristojna|prekinite se derati)',
        sentence: UNDERSTAND,
        except: [
          '(da|dok|kad|čim|neka|pričekajte da|ako|što|srce|situacija|gužva|sve|živci|more|vjetar) [<clitic>] se [_] (smiri|smirite)',
          '(smiri se|se smiri) (bol|upala|vjetar|more|situacija|gužva|sezona|promet)',
        ],
      },
      {
        find: '[molim] [vas|te] (prestanite|prestani|nemojte|nemoj|ne) [više|stalno] [se|na mene|mi] [više|stalno|tu|sad] (zapitkivati|ispitivati|navaljivati|vikati|vičite|viči|derati|psovati|psujte|vrijeđati|vrijeđajte|urlati|dosađivati|gnjaviti|prekidati|prekidajte|prigovarati|kukati|živcirati|histerizirati|dramatizirati|pametovati|ljutiti) [na mene|se]',
        sentence: UNDERSTAND,
      },
      {
        find: '^[ajme|joj|ajoj|ma|uf|a|ah|oh|evo|pa] opet (vi|ti) $',
        sentence: UNDERSTAND,
      },
      {
        find: '(ne|nemojte|nemoj|prestanite|prestani) [mi|se|mene] [tu|sad|više|ovdje] (pametujte|pametuj|pametovati|kukajte|kukaj|dramatizirajte|dramatiziraj|histerizirajte|histeriziraj|prigovarajte|prigovaraj|urlajte|urlaj|zapitkujte|zapitkuj|navaljujte|navaljuj|raspravljajte|raspravljaj|raspravljati|glumite|glumi|glumiti|izmišljajte|izmišljaj|izmišljati|lažite|laži|lagati|prijetite|prijeti|prijetiti|svađajte|svađaj|svađati|cendrajte|cendraj|pravite se|pravi se|praviti se)',
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
        find: '(pusti|pustite|ostavi|ostavite) (me|nas) [više] (na miru|više)|(nemojte|nemoj|prestanite|prestani|ne) [mi|više] (lupetati|lupetajte|lupetaj|lupati|bulazniti|baljezgati|pričati gluposti|pričajte gluposti|pričaj gluposti|govoriti gluposti|blebetati)',
        sentence: UNDERSTAND,
      },
      {
        find: '(pazite|pazi) (kako|što) [mi|sa mnom|s nama] (razgovarate|razgovaraš|govorite|govoriš|pričate|pričaš|pišete|pišeš)',
        sentence: UNDERSTAND,
      },
      {
        find: '(ne|nemojte|nemoj|prestanite|prestani) [me|nas|nam|mi|više] [više] (zafrkav*|zezaj|zezajte|zezati|zajeb*|živciraj|živcirajte|živcirati|nerviraj|nervirajte|nervirati|gnjaviti|provociraj*|provocirati|maltretiraj*|maltretirati|gnjavi|gnjavite|davi|davite|daviti|smaraj|smarajte|smarati|pili|pilite|piliti|dosađuj|dosađujte|zanovijetaj|zanovijetajte|zanovijetati|kenjaj|drvi|drvite|drviti|tupi|tupite|filozofirajte|filozofiraj|filozofirati)',
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
        find: '(slušajte me|slušajte vi mene|slušaj me|slušajte ovamo|čujte me|(pustite|pusti) me [da] [ja|sad|samo|sada] [da] (završim|dovršim|kažem do kraja|govorim)|(dajte|daj) me [malo|lijepo|već jednom] (saslušajte|saslušaj|poslušajte|poslušaj|pustite|pusti)|poslušajte me dobro|dobro me slušajte|slušajte gospodine|slušajte gospođo)',
        sentence: STEP_BY_STEP,
      },
    ],
    except: ['(rekao|rekla|rekli|kaže|pričekajte|čekamo|dok) ...3 (smiri|smirite)'],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
