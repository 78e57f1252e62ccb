import { participles } from './topics/verbs.ts'

/** Named lists that the patterns of this pack use: `<cannot>` stands for any of the forms below. */
export const lists = {
  // The short words that crowd into the second place of a sentence: "ne možemo Vam to sada poslati".
  clitic:
    'vam|vas|ti|te|to|ga|je|ih|se|mu|joj|im|ju|nam|nas|mi|me|sam|smo|vama|tebi|tu|ovdje|sada|sad|odmah|još|više|trenutno|trenutačno|nažalost|zasad|jednostavno|uopće|ni|niti|tako|ništa',
  // What stands second in its clause and never first.
  second:
    'se|je|su|sam|smo|ste|ga|ih|mu|joj|im|ju|vam|vas|ti|te|nam|nas|mi|me|će|ću|ćemo|ćete|ćeš|bi|bih|bismo|biste|li',
  cannot:
    'ne (mogu|možemo|može|uspijevam|uspijevamo)|(nemogu|nemožemo|nemože|nemrem|nemremo|nemre|nemreju|nemoremo|nemorem|nemore)|ne (mrem|mremo|mre|more|moremo|morem|moren)|(nisam|nismo|nije) u (mogućnosti|stanju|prilici)|(neću|nećemo|neće) [vam|ti] [više] moći|nećemo biti u mogućnosti|(nisam|nismo|nije) [vam|ti|to|ga] (mogao|mogla|mogli|mogle|moglo|uspio|uspjela|uspjeli|uspjele)',
  // What cannot be done, as it follows "ne možemo".
  doing:
    'dostaviti|isporučiti|zamijeniti|vratiti|poslati|slati|platiti|promijeniti|mijenjati|otkazati|odobriti|učiniti|napraviti|pomoći|dati|reći|popraviti|naručiti|rezervirati|primiti|primati|prihvatiti|produžiti|produljiti|ponuditi|provjeriti|pronaći|izdati|otvoriti|vidjeti|spojiti|jamčiti|obećati|obraditi|riješiti|stornirati|prebaciti|ukloniti|obrisati|aktivirati|kombinirati|koristiti|iskoristiti|preuzeti|osigurati|organizirati|pristupiti|ispuniti|postići|udovoljiti|ostaviti|zadržati|čuvati|garantirati|to',
  // What it is good not to have.
  trouble:
    'naknadu|doplatu|nadoplatu|proviziju|kamatu|prigovora|pritužbi|žalbi|zamjerki|primjedbi|problema|problem|frke|veze|smetnji|smetnje|kvara|kvarova|zastoja|prekida|čekanja|gužve|gužvi|reda|redova|kašnjenja|greške|grešaka|pogreške|pogrešaka|rizika|opasnosti|straha|štete|brige|briga|potrebe|razloga|sumnje|dvojbe|dileme|ograničenja|granice|granica|obveze|obveza|naknade|naknada|troškova|trošak|troška|nadoplate|doplate|doplata|kamata|kamate|penala|kazne|kazni|dugovanja|duga|dugova|zime|žurbe|panike|nedostataka|oštećenja|zapreka|prepreka|uvjeta|poskupljenja|promjena|limita|zaostatka|zaostataka|gubitka|gubitaka|sankcija|posljedica|virusa|preklapanja|manjkavosti|neplaćenih|naplate|naplaćivanja|dug|dugovanje|kašnjenje|kaznu|kazna|opomenu|opomena|opomene|zaostatak|grešku|pogrešku|obvezu|naknadu|kamatu|kvar|razlike|stuba|stepenica|praga|zabrane|zabrana|odgode|odgoda|alergena|konzervansa|glutena|laktoze|pesticida|aditiva|glutamata|parabena',
  // What nobody else may know, and what is not to be done with it.
  secret: 'pin|lozinku|lozinka|zaporku|zaporka|kod|kodove|cvv|šifru|token|podatke|karticu|broj kartice',
  share:
    'dijelite|dijeli|dijeliti|šaljite|šalji|slati|otkrivajte|otkrijte|otkrivati|odavajte|odaj|odajte|odavati|govorite|govoriti|recite|reći|davajte|dajte|dajite|davati|dati|pokazujte|pokazivati|posuđujte|posuđivati|ostavljajte|ostavljati|upisujte|upisivati|unosite|unositi|zapisujte|zapisivati|objavljujte|otvarajte|instalirajte|klikajte',
  my: 'moj|moja|moje|moju|mojoj|mojem|mom|mojeg|mog|mojim|mojih|naš|naša|naše|našu|našoj|našem|našeg|našim|naših',
  // What is good to hear behind "nothing" or "nobody": nothing is lost, wrong or due.
  harmless: `pokvarilo|pokvareno|uništilo|poremetilo|krivo|pogrešno|loše|propustili|propustio|propustila|izgubili|izgubio|izgubila|izgubljeno|izgubiti|propustiti|propalo|obrisano|izbrisano|promijenjeno|promijenilo|mijenja|promijeniti|oštećeno|sporno|nestalo|naplaćeno|naplatiti|naplaćivati|naplaćuje|naplaćujemo|naplaćuju|naplati|naplate|plati|skine|skida|obriše|izbriše|izgubi|pokvari|plaća|nadoplaćuje|nadoplaćujete|doplaćuje|doplaćujete|doplaćivati|nadoplaćivati|briše|gubi|gubite|gubiš|žuri|žurite|žuriš|skinuto|dužni|dužan|dužna|dugujete|duguješ|skrivili|pogriješili|pogriješio|pogriješila|platiti|plaćati|plaćate|doplatiti|nadoplatiti|poduzimati|raditi|učiniti|brinuti|slati|donositi|potpisivati|košta|koštati|treba|trebate|trebaš|trebati|morate|moraš|strašno|opasno|zabrinjavajuće|ozbiljno|pokvariti|pokvareno|pogriješiti|obrisati|izbrisati|uništiti|nestati|dogoditi|smeta|smetati|fali|nedostaje|boli|dogodilo|desilo|dogodi|zgriješili|${participles('pokvari ošteti obrisa izbrisa zabrlja zezne pobrka poremeti uništi razbi slomi promaši')}`,
  // What hands a sentence over to the customer's greeting: "Dobar dan, nazovite ...".
  greeted:
    'dobar dan|dobro jutro|dobra večer|pozdrav|lijep pozdrav|bok|zdravo|poštovani|poštovana|poštovanje|hvala na upitu|hvala na poruci|hvala na javljanju',
  day: 'danas|sutra|prekosutra|večeras|noćas|ponedjeljak|ponedjeljka|ponedjeljkom|utorak|utorka|utorkom|srijeda|srijedu|srijede|srijedom|četvrtak|četvrtka|četvrtkom|petak|petka|petkom|subota|subotu|subote|subotom|nedjelja|nedjelju|nedjelje|nedjeljom|ovaj tjedan|ovoga tjedna|ovog tjedna|idući tjedan|idućeg tjedna|sljedeći tjedan|sljedećeg tjedna|idući mjesec|sljedeći mjesec',
  month:
    'siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|listopada|studenog|studenoga|prosinca|siječnju|veljači|ožujku|travnju|svibnju|lipnju|srpnju|kolovozu|rujnu|listopadu|studenom|prosincu',
  number:
    '#|jedan|jedna|jednog|jednu|dva|dvije|dvaju|tri|četiri|pet|šest|sedam|deset|osam|devet|dvanaest|petnaest|dvadeset|trideset|desetak|petnaestak|dvadesetak|tridesetak|nekoliko|par',
  unit: 'sekunda|sekunde|sekundi|minuta|minute|minutu|min|sat|sata|sati|h|dan|dana|dani|tjedan|tjedna|tjedana|mjesec|mjeseca|mjeseci',
  moment:
    'trenutak|trenutka|trenutaka|trenutačak|trenutke|časak|čas|čas dva|moment|momenat|tren|minutu|minutica|minuticu|minute|minuta|min|sekundu|sekunde|sekundi|sekundicu|sek|malo',
  // How an agent asks for something to be told; what it is follows.
  'ask-for':
    '(koji je|koja je|koje je|kako glasi|recite|recite mi|reci mi|možete li|možeš li|biste li|mogli biste li|molim|molimo|pošaljite|pošalji|napišite|napiši|dajte|daj|mogu li|smijem li|treba mi|treba nam|trebam|trebamo|trebat ću|trebao bih|trebala bih|navedite|ostavite|upišite|javite) [<clitic>] [<clitic>] [<clitic>] [molim|još|samo] [poslati|dati|reći|navesti|napisati|zamoliti|dobiti|javiti|poslali|dali|rekli|naveli] [za] [vaš|vaša|vašu|vaše|tvoj|tvoja|tvoju|svoj|svoju|točan|točnu]',
  // What companies and offices call themselves, with a name behind it.
  firm: 'hotel|hostel|kamp|pansion|vila|apartman|apartmani|restoran|konoba|pizzeria|pekara|slastičarnica|kavana|bistro|salon|trgovina|dućan|butik|webshop|web trgovina|knjižara|knjižnica|ljekarna|poliklinika|ordinacija|ambulanta|bolnica|banka|štedionica|osiguranje|agencija|turistička agencija|putnička agencija|servis|autoservis|autokuća|autoškola|muzej|galerija|kazalište|kino|škola|vrtić|fakultet|sveučilište|gradska uprava|grad|općina|županija|porezna uprava|ministarstvo|zavod|vodovod|plinara|toplinarstvo|čistoća|podrška|tehnička podrška|korisnička podrška|korisnička služba|služba|odjel|recepcija|info centar|kontakt centar|taksi|zračna luka|pošta|udruga|centar|studio|teretana|klub|cvjećarnica|optika|frizerski salon|kozmetički salon|telekom|elektra',
  // The most frequent ones: small letters in a chat do not show that a word is a name.
  'first-name':
    'ana|ivana|marija|petra|maja|ivan|marko|josip|luka|tomislav|ante|nikola|matej|filip|karlo|mario|damir|zoran|goran|dario|davor|krešimir|hrvoje|stjepan|branko|domagoj|antonio|igor|robert|dragan|željko|vedran|bruno|leon|martina|marijana|kristina|lucija|katarina|tea|tina|sanja|sandra|jelena|nikolina|mirjana|snježana|vesna|ljiljana|gordana|helena|iva|ivona|lana|nina|lea|dora|klara|sara|ljubica|josipa|karla|nika|ena|lada|franka|mihaela|mirna|tamara|silvija|magdalena|veronika|paula|laura|lena|roko|duje|mate|šime|jure|frane|toni|niko|sven|fran|borna|lovro|patrik|dominik|dino|saša|miro|mladen|slaven|zvonimir|boris|dalibor|siniša|mateja|antonija|barbara|monika|valentina|tanja|renata|danijela|daniela|suzana|anita|andrea|ines|marina|mia|ema|matea|anđela',
  persons: 'osoba|osobe|osobu|ljudi|gostiju|gosta|putnika|putnik|odraslih|odrasle|odrasli|sudionika|uzvanika',
  // "Nas petero": people are counted with words of their own.
  'so-many': 'dvoje|troje|četvero|četvoro|petero|petoro|šestero|sedmero|osmero|devetero|desetero|dvanaestero',
  // Also "u 17h".
  hour: '#|6h|7h|8h|9h|10h|11h|12h|13h|14h|15h|16h|17h|18h|19h|20h|21h|22h|23h|jedan|dva|tri|četiri|pet|šest|sedam|osam|devet|deset|jedanaest|dvanaest|pola (jedan|dva|tri|četiri|pet|šest|sedam|osam|devet|deset)',
  website:
    'stranici|stranicu|stranice|stranicama|web-stranici|web-stranicu|web-stranicama|webu|web stranici|web stranicu|webshopu|faq|faq-u|pravilniku|pravilnik|uputama|upute|uputstvima|uvjetima|uvjete|cjeniku|cjenik|katalogu|katalog|aplikaciji|internetu|internetskoj stranici|internetskim stranicama|internetske stranice|čestim pitanjima|česta pitanja|najčešća pitanja|najčešćim pitanjima|poveznici|poveznicu|linku|link|portalu|googleu|google',
  'private-message':
    'privatna poruka|privatne poruke|privatnu poruku|privatnoj poruci|privatnom porukom|privatnim porukama|osobnoj poruci|osobnu poruku|direktnu poruku|direktnoj poruci|izravnu poruku|izravnoj poruci|pp|dm|dm-u|inbox|inboxu|inboksu|inboks|messenger|messengeru',
  'turn-to':
    '(obratite|obrati|obratiti) [<clitic>] [<clitic>]|(kontaktirajte|kontaktiraj|kontaktirati|kontaktirate|kontaktiraš|nazovite|nazovi|nazvati|nazovete|nazoveš|zovite|pozovite|pozvati) [<clitic>] (nas|našu|naš|naše|službu|korisničku|podršku|kolege|dostavljača|dostavnu|proizvođača|servis|banku|prodaju|prodavatelja|broj|na|#|poslovnicu|nadležnu|tehničku|izravno|direktno)|(nazovite|nazovi|kontaktirajte|kontaktiraj|zovite) _ na (#|broj|telefon)|(pišite|piši|pišete|pisati|javite|javi|javiti) [<clitic>] (na|nam na|nam preko|nam putem|(u|na) [našu|najbližu|bilo koju] (poslovnicu|ured|servis|šalter|recepciju|trgovinu))|(posjetite|posjeti|posjetiti|svratite|svrati|svratiti|otiđite|otiđi|otići|odete|dođite|dođi|doći|dođete) [<clitic>] (nas|u [našu|najbližu] (poslovnicu|trgovinu|ured)|do [naše|najbliže] (poslovnice|trgovine)|[našu|najbližu|bilo koju] (poslovnicu|trgovinu))|(pošaljite|pošalji) [<clitic>] (mail|e-mail|email|poruku) na|(otvorite|prijavite|pošaljite|predajte) [<clitic>] (zahtjev|upit|prijavu|tiket|reklamaciju) [na|preko|putem|kroz|u]',
  'look-at':
    '(posjetite|posjeti|pogledajte|pogledaj|provjerite|provjeri|pročitajte|pročitaj|potražite|potraži|pronađite|pronađi|nađite|proučite|konzultirajte) [<clitic>] [na|u|i] [našu|našoj|našem|našim|naše|naš|naša|ovu|ovoj|sljedeću|sljedećoj|službenu|službenoj] <website>|(kliknite|klikni) [na|ovdje] (poveznicu|link|ovdje|sljedeći|sljedeću)|(više|sve|detalje|odgovor|informacije|upute|detaljnije|ostalo) [informacija|detalja] [možete|ćete|možeš] [pronaći|naći|vidjeti|pročitati] (na|u|ovdje) [našoj|našim|sljedećoj|ovoj|službenoj] <website>',
  // What customers are blamed for having left undone: "niste platili".
  omitted: `${participles(`
    pročita primijeti zamijeti zapazi uoči pripazi posla javi plati provjeri odgovori sluša posluša otkaza prati slijedi pazi
    prijavi javlja odazva nazva kliknu obavijesti upozori pita pogleda spoji shvati pridržava vrati uplati podmiri produži produlji
    aktivira registrira ugovori isključi uključi drža pridrža instalira resetira restarta nadogradi testira spremi sačuva ažurira pojavi koristi poštova postupi otvori preuze
    zatraži zadovolji ponije rezervira obnovi doplati nadoplati osigura odjavi pričeka očisti napuni zatvori zaključa
    pohrani reagira`)}|razumjeli|razumio|razumjela|donijeli|donio|donijela|podigli|podignuli|podigao|podigla|pritisli|stisli|maknuli|pomaknuli|digli|digao|digla|došli|došao|došla`,
  // The same where a piece of data is missing since, which can be asked for: "niste upisali kućni broj".
  'not-given': `${participles('nave priloži ispuni potvrdi dostavi spomenu upisa odabra potpisa preda ostavi označi predoči pokaza dopuni stavi')}|rekli|rekao|rekla|unijeli|unio|unijela`,
  // What is to be handed in or filled in, and what is to be paid, as it follows the verb.
  paper:
    '[potpisan|potpisani|potpisanu|ispunjen|ispunjeni|ispunjenu|točan|točnu|puni|punu|kućni|korisnički|poštanski|serijski|kontakt|važeći|važeću|tražene|potrebne|tražen|traženi|traženu] (broj|adresu|oib|iban|ime|prezime|datum|sliku|fotografiju|račun|e-mail|mail|telefon|kod|šifru|model|podatke|naziv|potvrdu|dokumentaciju|dokumente|dokument|ugovor|obrazac|zahtjev|kopiju|presliku|osobnu|putovnicu|izvod|izvješće|punomoć|brojilo|stanje|modem|uređaj|paket|robu|knjigu|opremu|ključ|ključeve)',
  payable:
    '[zadnji|zadnju|posljednji|posljednju|prošli|prošlu|ovaj|ovu|taj|tu|drugi|drugu|treću|prvi|prvu|pretplatnički|mjesečnu|godišnju] (račun|račune|članarinu|ratu|rate|pretplatu|premiju|kaznu|najamninu|narudžbu|rezervaciju|poštarinu|kotizaciju|kartu|karte|naknadu|stanarinu|akontaciju|školarinu|parking|policu|dostavu)',
  // What customers did that broke something, or made it worse.
  misdeed: `${participles('prenatrpa zapusti prekrši krši zloupotrijebi ignorira zanemari ispusti pobrka ošteti smoči namoči pokvari strga potrga razbi slomi ogreba preoptereti obrisa pobrisa izbrisa izgubi zagubi pogriješi zeznu zabuni zakasni pretjera ogluši prešuti zataji slaga vara pregrija prepuni udari zgnječi polomi fula zabrlja')}|prolili|prolio|prolila|ogrebli|ogrebao|ogrebla`,
  // What customers enter, choose or hand in, and do so wrongly.
  handled: `${participles('upisa odabra naruči posla dostavi preda priloži javi kliknu nave da uplati plati prijavi spoji postavi ispuni kupi instalira koristi napisa ostavi utipka otvori priloži izabra pritisnu ukuca označi preda stavi umetnu okrenu uloži')}|unijeli|unio|unijela|ulili|ulio|ulila|natočili|natočio|natočila|sipali|sipao|sipala`,
  wrong:
    'krivi|kriva|krivu|krivo|krive|krivog|krivom|kriv|pogrešan|pogrešna|pogrešnu|pogrešno|pogrešne|pogrešnog|pogrešnom|netočan|netočna|netočnu|netočno|netočne|neispravan|neispravnu|neispravno|neispravne|nepotpun|nepotpunu|nepotpuno|nepotpune|nevažeći|nevažeću|lošu|mutnu|nečitku|nečitljivu',
  // What a customer has done, as it follows "si": "što si naručio", "jesi li platila".
  done: 'naručio|naručila|platio|platila|poslao|poslala|dobio|dobila|primio|primila|kupio|kupila|javio|javila|napisao|napisala|pokušao|pokušala|rekao|rekla|htio|htjela|mogao|mogla|imao|imala|vidio|vidjela|otvorio|otvorila|unio|unijela|odabrao|odabrala|zvao|zvala|nazvao|nazvala|tražio|tražila|čekao|čekala|probao|probala|odlučio|odlučila|prijavio|prijavila|pitao|pitala|vratio|vratila|izabrao|izabrala|dogovorio|dogovorila|potvrdio|potvrdila|propustio|propustila|zaboravio|zaboravila|ostavio|ostavila|uzeo|uzela|preuzeo|preuzela|poslušao|poslušala|bio|bila|došao|došla|naišao|naišla|stigao|stigla|spomenuo|spomenula|ispunio|ispunila|riješio|riješila|uspio|uspjela|promijenio|promijenila|otkazao|otkazala|zatražio|zatražila|uplatio|uplatila|pročitao|pročitala|pogledao|pogledala|provjerio|provjerila|upisao|upisala|koristio|koristila|pritisnuo|pritisnula|kliknuo|kliknula|aktivirao|aktivirala|opisao|opisala|objasnio|objasnila|javljao|javljala|primijetio|primijetila|zadovoljan|zadovoljna|spreman|spremna|siguran|sigurna',
} as const
