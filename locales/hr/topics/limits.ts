import type { Topic, TopicWords } from '../../../src/locale.ts'
import { participles, weDo } from './verbs.ts'

const WE_DO = weDo.join('|')

/** How a question begins that a yes or a no answers, besides with the verb and "li". */
const WHETHER = 'jel|jeli|je l|je li|da li|dal|hoće li|znači'
/** What customers would rather do without. */
const UNWELCOME =
  'naknad*|nadoknad*|trošk*|trošak|troškov*|penal*|kazn*|ograničenj*|rok|roka|doplat*|nadoplat*|kamat*|obvez*|obavez*|minimaln*|polog*|depozit*|kaucij*|poskupljenj*|rizik*|opasnost*|provizij*|pristojb*|uvjet*|gužv*|čekanj*|problem*|kašnjenj*|skriven*|alergen*|dug|duga|dugovanj*|dress|porez*|zabran*|limit*|otkazn*|smetnj*|prekid*|kvar*|radov*|dodatn* (trošk*|naknad*|plaćanj*|uvjet*)'
const BEFALLS =
  'morati|platiti|plaćati|doplatiti|naplatiti|naplaćivati|izgubiti|zakasniti|kasniti|propustiti|propasti|isteći|istjecati|poskupjeti|povećati|porasti|nestati|obrisati|izbrisati|isključiti|isključen*|prekinuti|blokirati|blokiran*|oštetiti|škoditi|smetati|boljeti|utjecati|poništiti|otkazati|otkazan*|ukinuti|kazniti|kažnjen*|naplaćen*|izgubljen*|obrisan*|pokvariti|zaračunati|skinuti|ostati bez|biti (problem*|gužv*|čekanj*|kašnjenj*|skuplj*)'
const BEFALLEN = `${participles('izgubi pogriješi zakasni propusti obrisa izbrisa naplati blokira otkaza poništi pokvari ošteti promaši plati doplati zabrlja zezne isključi poskupje prekorači')}|izgubljen*|obrisan*|izbrisan*|naplaćen*|blokiran*|otkazan*|poništen*|hakiran*|ukraden*|kompromitiran*|istekao|istekla|isteklo|propao|propala|propalo|nestao|nestala|nestalo|zakinut*|kažnjen*|isključen*`

/** Plain facts that turn down a wish, and what tells a wish from a worry. */
export const limits = {
  // A refusal only where the customer has just asked for something: 'wish'.
  'limiting-fact': {
    phrases: [
      // What we, or what is asked for, do not do: the first that is said, not what the customer does.
      {
        find: 'ne _',
        only: [
          '^ne _',
          '^(to|takvo|takve|takav|takvu|taj|ta|te|tu|ti|ovaj|ova|ove|ovo|ovu|naš|naša|naše|naši|našu|kod|u|na|za|s|sa|bez|izvan|nakon|prije|mi|ja|kolege|tehničari|subotom|nedjeljom|vikendom|noću|navečer|zimi|ljeti|praznikom|autobus|autobusi|vlak|vlakovi|trajekt|tramvaj|linija|hotel|restoran|poslovnica|trgovina|servis|dostava|kurir|kuriri|dostavljač|dostavljači|ekipa|ekipe|ulaznice|karta|karte|kupon|popust|bodovi|aplikacija|program|uređaj|tarifa|paket|cijena|osiguranje|polica) ...5 ne _',
        ],
      },
      // "Prijava je tek od 15 sati."
      '(je|su|radi|rade|radimo|počinje|počinju|otvaramo|otvara) [<clitic>] tek (od|u|nakon|iza) (<hour>)',
      // "Punjače ne posuđujemo."
      `ne (${WE_DO})`,
      '(je|su) [<clitic>] [<clitic>] [već|upravo|nažalost|potpuno] (istekao|istekla|isteklo|istekli|istekle|zatvoren*|završio|završila|završilo|završen*|prošao|prošla|prošlo|prodan*|zauzet*|popunjen*|rezerviran*|ukinut*|rasprodan*|iznajmljen*|dodijeljen*|potrošen*)',
      '(prijave|prijava|upisi|upis|akcija|rasprodaja|natječaj|sezona|prodaja|pretprodaja|rezervacije|tečaj|radionica|predbilježbe|ponuda) [za _] (je|su) [<clitic>] [nažalost|već|jučer|u petak|davno] (gotov*|završil*|završio|zaključen*|završen*)',
      'ne (smije|smiju|smijete|smiješ)',
      'je [<clitic>] [nažalost|već|sad|sada] (kasno|prekasno)',
      '(prekasno|već kasno) je (za|da) _',
      '(je|su) [<clitic>] (moguć*|dostup*|dozvoljen*|dopušten*) (samo|jedino|isključivo) _',
      '(nije|nisu|nismo) [nažalost|trenutno|više] (na terenu|na poslu|u uredu|u smjeni|u poslovnici|u gradu|dežurn*)',
      '(je|su) ...4 već (dodijeljen*|zauzet*|rezerviran*|iznajmljen*|prodan*|popunjen*|otišao|otišla|otišlo)',
      '(vikendom|nedjeljom|subotom|ponedjeljkom|praznikom|blagdanom|noću|zimi) [<clitic>] zatvoren*',
      'smo [<clitic>] [već] (zatvoreni|puni|rasprodani|na godišnjem)|(zatvoreni|rasprodani) smo',
      '(istekao|istekla|isteklo|istekli|prošao|prošla|prošlo|završio|završila|završilo|prodan*|zauzet*|popunjen*|ukinut*|rasprodan*) [<clitic>] (je|su)',
      '(zatvaramo|zatvara se|zatvaraju se|se zatvara|se zatvaraju) (u|već u|oko|nakon|tijekom|od|ranije) _',
      '(zadnji|posljednji|zadnja|posljednja|zadnje|posljednje) [_] [_] (je|polazi|kreće|vozi|ide|bio|bila|bilo|otišao|krenuo) _',
      '(najmanji|minimalni|minimalan|najmanja|minimalna|najveća|maksimalna|najveći|maksimalni|maksimalan|najduži|najdulji|najkraći) ...3 (je|su|iznosi|iznose) _',
      '(propada|propadaju|ukidamo|ukinuli smo|smo ukinuli|povukli smo|smo povukli|prestali smo|smo prestali) [_]',
      '(obavezan|obavezna|obavezno|obvezan|obvezna|obvezno) je|je (obavezan|obavezna|obavezno|obvezan|obvezna|obvezno)',
      '(mora|moraju) [se] (najaviti|prijaviti|rezervirati|naručiti|platiti|otkazati|podnijeti) ...4 (prije|do|unaprijed|najkasnije|osobno)',
      '(je|su) [trenutno|trenutačno|još|do #] (u|na) (renovaciji|obnovi|preuređenju|održavanju|godišnjem|bolovanju|kvaru|popravku|servisu)',
      'isključivo (na|u|za|uz|nakon|poslije|prije|preko|osobno|gotovinom|unaprijed|pisanim|pravnim|fizičkim|članovima|gostima|punoljetn*) [_]',
      '(samo|jedino) za (odrasle|članove|goste|punoljetne|pravne|fizičke|stanare|zaposlene|djecu|studente|umirovljenike|posjetitelje|nove) [_]',
      '(danas|sutra|online|karticom|gotovinom|nedjeljom|subotom|vikendom|zasad|trenutno|trenutačno|tada|noću|navečer) ne $',
      '^(vjerojatno|sigurno|definitivno|naravno da|svakako|teško da|ipak|ovaj put|bojim se da|mislim da) ne $',
      '(bojim se|nažalost|žalibože) $',
      '(je|su) (nepušačk*|bez (klime|lifta|dizala|parkinga|parkirališta|bazena|balkona|kuhinje|doručka|wi-fi-a|interneta|grijanja))',
      // "Radimo samo radnim danom."
      '(radimo|radi|rade|otvoreni smo|otvoreno je|otvorena je|otvoren je|primamo|prima|dostavljamo|dolazimo|vozimo|izdajemo) [<clitic>] samo (od|do|radnim (danom|danima)|preko|tijekom|tokom|ponedjeljkom|utorkom|srijedom|četvrtkom|petkom|subotom|nedjeljom|vikendom|ujutro|prijepodne|prije podne|poslijepodne|popodne|navečer|danju|noću|ljeti|zimi|u (sezoni|jutarnj*|prijepodnevn*|poslijepodnevn*))',
    ],
    except: [
      'ne (brini*|morate|moraš|moramo|moram|mora|trebate|trebaš|treba|trebamo|smeta|škodi|šteti|boli|košta|naplaćuj*|istječ*|mijenja|utječe|ovisi|bojte|boj|ustručav*|oklijev*|zaboravi*|žuri*|kasni|kasnite|kasniš|samo|znam|znamo|sumnjam|hvala|zamjer*|plaća*|gubi*|traje|uzima|isključuje|obvezuje|obavezuje|zahtijeva|traži|tražimo|bi|otkazuj*|sekiraj*|ljut*|dugujete|duguješ|pada|curi|sadrži|vidite|vidiš|dobijete|primite|uspijete|uspije|odgovara|možete|možeš|želite|želiš|znate|znaš|zaostaje)',
      'ne , _',
      '(podatke|adresu|broj|brojeve) ...2 ne (dijelimo|prosljeđujemo|prodajemo|ustupamo|objavljujemo)|ne (dijelimo|prosljeđujemo|prodajemo|ustupamo|objavljujemo) ...3 (podatke|podatak|adresu|broj|treć*|nikom*)',
      'ne (kasnimo|žurimo|brinemo|ljutimo|bojimo|žalimo|gubimo|trošimo|dugujemo|zaboravljamo|pretpostavljamo|mislimo|smatramo|čekamo|odustajemo)',
      'ne (postoj*|primjenjuj*) ...2 (naknad*|rok|ograničenj*|trošk*|uvjet*|obvez*|kazn*|penal*|razlog*|rizik*)',
      '(nije|nisu|da|ako|kad|kada) ...3 (kasno|prekasno)',
      '(nije|nisu) ...2 (istek*|zatvoren*|završ*|prošl*|prošao|prodan*|zauzet*|popunjen*|ukinut|ukinuta|ukinuto|ukinute|rasprodan*|rezerviran*|potrošen*)',
      '(ako|ukoliko|kad|kada|dok|čim|jer|koji|koja|koje|kojih|što|da|iako|premda|zašto|kako|osim|gdje|nadam|zato|budući) ...5 (ne|nije|nisu|istek*|zatvoren*|prošl*|zauzet*|prodan*|popunjen*)',
      '(ili|već|nego|a|i|te|pa) ...4 (ne|nije|nisu)',
      'ne (gas*|prestaje|prekida|kvari|blokira|troši|kupujete|plaćate|ispunjavate|donosite|šaljete|vraćate|mijenjate|nosite|predajete|gubite|morate)',
      '(zadnji|posljednji|zadnja|posljednja|zadnje|posljednje) ...1 (korak|znamenk*|stanica|ime|detalj|pitanje|put)',
      '(uspješno|uredno|sretno) ...2 (završ*|prošl*|prošao)|(je|su) (završ*|prošao|prošla|prošlo) (uspješno|uredno|dobro)',
      '(soba|sobu|stol|termin|mjesto|mjesta|karta|karte|vam|ti|vas) ...2 (je|su) [<clitic>] rezerviran*|(je|su) rezerviran*',
    ],
  },
  wish: {
    phrases: [
      '(mogu|možemo|može|možete|možeš|smijem|smijemo|smije|moze|mozete|mozes|mozemo) (li|l|se|netko|ko|tko|i|mi|nam) _',
      '^[a|dobar dan|pozdrav|bok|hej|e|i|onda|pa] (može|moze|mogu|možemo|mogla bih|mogao bih) _',
      '(da li|dal|jel|je l|jeli) [se|mi|nam|vi|ti|tu] [više|još] (nudite|nudiš|primate|prihvaćate|prodajete|dostavljate|šaljete|šalješ|radite|radiš|rade|vozi|vozite|staje|vrijedi|podržavate|iznajmljujete|popravljate|mijenjate|vraćate|dajete|daješ|odobravate|organizirate|poslužujete|izdajete|čuvate|otkupljujete|montirate|puštate|servisirate|posuđujete|dovozite|prevozite|otvarate|idete) _',
      '(biste|bi) li (mi|nam) _',
      '(bi|biste|bih|bismo) li [<clitic>] (mogao|mogla|mogli|htjeli|smio|smjela|smjeli) _',
      '(mogli|mogao|mogla) (biste|bi|bih|bismo|bi li|biste li|li) _',
      '(jel|jeli|je l|je li|da li|dal|hoće li) [se] (mogu|može|moze|možemo|možete|mozete|moguće|ima|imate|radi|radite|primate|dostavljate|prodajete|vrijedi) _',
      '(imate|ima|nudite|primate|prihvaćate|prodajete|dostavljate|šaljete|radite|radi|rade|vozi|vozite|staje|stane|vrijedi|vrijede|podržava|podržavate|uključuje|postoji|držite|iznajmljujete|popravljate|mijenjate|vraćate|dajete|odobravate|organizirate|poslužujete|planirate|hoćete|primaju|prima|pokriva|izdajete|čuvate|otkupljujete|montirate|puštate) (li|l) _',
      '(htio|htjela|htjeli|želio|željela|željeli|volio|voljela|voljeli|molio|molila) [bih|bismo|sam|smo] _',
      '(želim|želimo|trebam|trebamo|treba mi|treba nam|trebao bih|trebala bih|tražim|tražimo|molim|molimo) _',
      '(je li|jel|jesu li|je l) ...4 (dostupn*|slobodn*|moguć*|uključen*|otvoren*|dopušten*|dozvoljen*|na zalihi|u cijeni|u ponudi)',
      '^[a|i] (može|moze|ima|imate) ...6 ?',
    ],
    except: [
      // A duty that is asked about is none that is wished for.
      '(trebam|trebamo|treba mi) (li|l)|(jel|je l|da li|dal) [<clitic>] (trebam|trebamo|treba)',
      '(kada|kad|gdje|zašto|tko|kako|što|sto|koji|koja|koje|kojem|koliko|dokad|otkad|čime|kome) ...3 (mogu|može|moze|možemo|možete|smijem|ima|imate|radi|radite|želite|trebam|moram|vozi|staje|želim|htio|htjela)',
      'hoćete li [<clitic>] [<clitic>] (naplatiti|naplaćivati|kazniti|isključiti|blokirati|povećati|obrisati|teretiti|poskupjeti)',
      'ne (mogu|možemo|može|moze|radi|rade|želim|trebam|tražim|vozi|prima|vrijedi)',
      '(možete|možeš|mozete|mogli|molim|molimo|htio|htjela|željela|želio|molio|molila) ...3 (reći|objasniti|potvrditi|recite|reci|objasnite|provjeriti|provjerite|javiti|javite|pojasniti|informacij*|podsjetiti|znati|pitati|prijaviti|razumjeti|pohvaliti|zahvaliti|odgovor|pomoć)',
      '(želim|trebam|treba mi|tražim) ...2 (znati|pitati|prijaviti|razumjeti|pohvaliti|zahvaliti|pomoć|savjet|objašnjenje|informacij*|odgovor)',
      '(imate|ima|postoji) li ...3 (problem*|kvar*|kašnj*|rok*|ograničenj*|naknad*|troš*|kazn*|penal*|uvjet*|razlik*|alergen*|rizik*|opasn*|neovlašten*|dug*|novosti|pitanj*|zamjerk*|gužv*|čekanj*|zastoj*|skriven*|doplat*|kamat*|provizij*)',
    ],
  },
  worry: {
    phrases: [
      // "Moram li što doplatiti?", "jel trebam doći osobno?"
      '(moram|moramo|mora|moraju|trebam|trebamo|treba|morat ću|morat ćemo|trebat ću) (li|l) _',
      `(${WHETHER}) [<clitic>] [<clitic>] (moram|moramo|mora|moraju|trebam|trebamo|treba|ću morati|ćemo morati) _`,
      `(ima|postoji|postoje|imate|nosi|naplaćujete|naplaćujem|uračunavate) (li|l) [<clitic>] ...2 (${UNWELCOME})`,
      `(${WHETHER}) [<clitic>] (ima|postoji|postoje|imate) ...2 (${UNWELCOME})`,
      '(naplaćuje|naplaćuju|naplaćujete|plaća|plaćaju|plaćam|košta|kosta|smeta|škodi|šteti|gubim|gubimo|gubi|gube|ističe|istječe|istječu|kasnim|kasni|kasnite|dugujem|dugujemo|mijenja|poskupljuje|boli|propada|propadaju|obvezuje|obavezuje|utječe) (li|l) _',
      `(${WHETHER}) [mi|vam|nam|me|to|se] [to|se] (naplaćuje|naplaćuju|naplaćujete|plaća|plaćaju|plaćam|košta|kosta|smeta|škodi|šteti|gubim|gubi|ističe|istječe|kasnim|kasni|dugujem|poskupljuje|boli|propada|obvezuje|utječe) ...6 ?`,
      // What may befall.
      `(hoću|hoćemo|hoće|hoćete) (li|l) [<clitic>] [<clitic>] ...2 (${BEFALLS})`,
      `(${WHETHER}) (ću|ćemo|će|ćete) [<clitic>] ...2 (${BEFALLS})`,
      `(jesam|jesmo|je|jesu|jeste) li [<clitic>] [<clitic>] ...2 (${BEFALLEN})`,
      `(jel|je l|dal) [<clitic>] [<clitic>] ...2 (${BEFALLEN})`,
      '(je|jesu) li ...3 (opasn*|opasan|štetn*|štetan|otrovn*|toksičn*|obvezn*|obvezan|obavezn*|obavezan|kasno|prekasno|problem|ozbiljn*|ozbiljan|prijevara|prevara|pokvaren*|skupo|skuplje|potrebno|neophodn*|nužn*|kvar|zaraz*|rizičn*|moja greška|moja krivnja|loše|strašno)',
      '(jel|je l|dal je|da li je) ...3 (opasn*|opasan|štetn*|štetan|otrovn*|obvezn*|obvezan|obavezn*|obavezan|kasno|prekasno|problem|ozbiljn*|prijevara|prevara|pokvaren*|skuplje|potrebno|neophodn*|nužn*|kvar|moja greška|loše)',
      '(dužan|dužna|dužni) (sam|smo) li|(jesam|jesmo) li [<clitic>] [još|nešto] (dužan|dužna|dužni)|(jel|je l) (sam|smo) [<clitic>] (dužan|dužna|dužni)',
    ],
    except: [
      '(može|možete|možeš|mogu|možemo|moze|mozete) (li|l|se) _',
      '(kako|što|sto|kada|kad|gdje|zašto|koliko|koji|koja|koje|kome) ...3 (moram|moramo|mora|trebam|trebamo|treba|plaća|plaćam|košta|hoće|je|jesu|naplaćuje)',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
