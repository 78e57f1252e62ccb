import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Dates of what has been, of the way back, or until which something holds. */
const NO_WISHED_DATE = [
  '(vrać*|povrat|odlaz*|stigao|stigla|stiglo|od|naručio|naručila|kupio|kupila|dobio|dobila|bio|bila|prošli|prošlu|rođen|rođena|do) ...5 (ponedjeljak|utorak|srijedu|četvrtak|petak|subotu|nedjelju|sutra|<month>)',
]

/** How an agent shows to have listened. */
export const listening = {
  restatement: {
    phrases: [
      '(dakle|znači|znaci|tako dakle) _',
      '(vi|ti) [biste|ste|si|bi] _',
      '(htjeli biste|biste htjeli|željeli biste|voljeli biste|trebali biste|htio bi|htjela bi|želio bi|željela bi|pokušavate|pokušavaš|koristite|koristiš|dobili ste|naručili ste|platili ste|kupili ste|poslali ste|vama|vam|vaš|vaša|vaše|tvoj|tvoja|tvoje) _',
      '(želite|želiš|trebate|trebaš|zanima vas|zanima te|pitate|pitaš|kažete|kažeš|hoćete|hoćeš|imate|imaš|tražite|tražiš|čekate|čekaš|ne možete|ne možeš|niste|nisi) _',
    ],
  },
  'open-question': {
    phrases: [
      '(što|sto|koji|koja|koje|kojeg|kojem|kojoj|kojim|koju|kojih|kada|kad|gdje|tko|koga|kome|čiji|čija|kako|zašto|koliko|kakav|kakva|kakvo|kamo|otkad|otkada|dokad|čime)',
    ],
    except: [
      'kao što',
      '(zato|osim|nakon|prije nego|umjesto|to|sve|ono|tim više) što',
      'žao [<clitic>] [<clitic>] što',
      'hvala [<clitic>] što',
      'kako (bih|bi|bismo|biste)',
      // Given back, not asked: "zanima Vas kada otvaramo".
      '(zanima|interesira) [<clitic>] (što|koji|koja|koje|kada|kad|gdje|tko|kako|zašto|koliko|kakav|kamo|otkad|dokad)',
      '(želite|želiš|biste|pitate|pitaš|htjeli|željeli) [<clitic>] [znati|saznati|pitati] (što|koji|koja|koje|kada|kad|gdje|tko|kako|zašto|koliko|kakav|kamo|otkad|dokad)',
      '(čim|bilo) (kad|kada|što|gdje|tko)',
    ],
  },
  confirmation: {
    phrases: [
      '(je li|je l|jel|jesu li) [<clitic>] [to|tako|sve|podaci|adresa|broj] [to|sve] (točno|ispravno|točni|točna|ispravni|u redu|tako|dobro)',
      '(jesam li|jesmo li) [<clitic>] [<clitic>] (dobro|ispravno) (razumio|razumjela|razumjeli|shvatio|shvatila|zapisao|zapisala)',
      '(da|kako bih|radi|samo da|samo za|želim|htio bih|htjela bih) [<clitic>] [samo] (potvrdim|potvrdimo|potvrdio|potvrdila|potvrdu|potvrde|potvrditi|provjeru|provjerim|provjere)',
      '(mislite li|misliš li|mislite|mislite na|je li riječ o|je li to|radi li se o|ili)',
      '(potvrdite|potvrdi|potvrditi|možete li potvrditi|molim potvrdite)',
      '(točno|tako|ispravno) ?',
    ],
  },
  empathy: {
    phrases: [
      '(žao|ispričavam|ispričavamo|isprik*|oprostite|oprosti|razumijem|razumijemo|shvaćam|shvaćamo|neugodn*|razočar*|frustrir*|suosjeća*|zabrin*|nezgodn*|cijenim*)',
      '(ajme|ajoj|joj|o ne|uf|mora biti|to zvuči|zvuči)',
    ],
    // "I see, you would like ...": what is wished for is no feeling.
    except: [
      '(razumijem|razumijemo|shvaćam|shvaćamo) [da] (htjeli|htio|htjela|želite|željeli|želiš|trebate|trebaš|treba vam|treba ti|zanima|tražite|tražiš|pitate|pitaš|vi biste|biste)',
    ],
  },
  acknowledgement: {
    phrases: [
      '^(ok|okej|okay|k|super|odlično|dobro|u redu|važi|vrijedi|jasno|razumijem|shvaćam|aha|kužim|savršeno|krasno|izvrsno|može|vidim|da|hm|ah|oh|aa|sjajno|lijepo|dogovoreno|ajde|naravno|primljeno|to je to|tako dakle|bravo)',
      '(to|ovo|sve) (zvuči|je|djeluje) [baš|jako|vrlo|zaista] (dobro|super|odlično|izvrsno|savršeno|lijepo|u redu|jasno|krasno)',
      '(pokušat ću|probat ću|provjerit ću|napravit ću|tako ću|čekam|pričekat ću|hoću)',
    ],
  },
  plea: {
    phrases: [
      '(molim|molim vas|molim te|molimo|molio bih|molila bih) [<clitic>] [da] [<clitic>] (odgovor|odgovorite|javite|javi|pomoć|pomozite|provjerite|provjeri|otkažite|otkaži|pošaljite|pošalji|vratite|vrati|recite|reci|objasnite|promijenite|nazovite|pogledajte|riješite|popravite|pomognete|pošaljete|javite se|stornirajte|povrat|zamjenu|informaciju|_)',
      '(možete|možeš|biste|bi|mogli|hoćete|hoćeš|mozete) (li|l) [<clitic>] [<clitic>] _',
      '(mogli biste|mogao bi|mogla bi|biste mogli) [<clitic>] _',
      // Questions without their mark.
      '^[a|i|e|ok|super|dobro|hvala|onda] (može|moze|mogu|ima|imate|imaš|radi|radite|vrijedi|hoće|postoji|treba|trebam|je|jesu) (li|l) _',
      '^[a|i|e|ok|super|dobro|hvala|onda] (kad|kada|gdje|koliko|kako|kamo|tko|jel|dal) (je|su|mogu|može|ću|ćete|će|da|radi|radite|stiže|dolazi|košta|traje|se|ide|treba|trebam|vrijedi|počinje|moram) _',
      '(trebam|trebamo|treba mi|želim|želimo|hoću|tražim) [<clitic>] [odmah|hitno|svoj|svoje|moj|moje] (odgovor|povrat|novac|pomoć|zamjenu|rješenje|račun|razgovarati|znati|da mi|da se)',
      '(čekam|čekamo) [vaš|na] (odgovor|poziv|povratnu|javljanje|rješenje)',
      '(pošaljite|otkažite|javite|pomozite|odgovorite|vratite|objasnite|recite|provjerite|promijenite|dajte|stavite|rezervirajte|stornirajte) [mi|nam|ga|je|to|ih|onda|molim] _',
    ],
    except: [
      '(hvala) ...6 (molim)',
      '(nije|ne treba) ...2 molim',
      '^molim (lijepo|i drugi put|nema na čemu) $',
      '^molim $',
    ],
  },
  'ask-email': {
    phrases: [
      '<ask-for> (e-mail|email|mail|e-mail adresa|e-mail adresu|email adresa|email adresu|mail adresu|mail adresa|adresu e-pošte|adresa e-pošte|e-poštu)',
      '(vaša|vaš|tvoja|tvoj) (e-mail|email|mail) [adresa] ?',
      'na (koji|koju) [<clitic>] [<clitic>] (e-mail|email|mail|e-mail adresu|email adresu|mail adresu|adresu e-pošte) ...6 ?',
    ],
    except: [
      '(drugu|drugi|novu|novi|točnu|ispravnu|alternativnu|još jednu|još jedan) ...3 (e-mail|email|mail|adresu)',
      '(poslati|pošaljem|pošaljite|poslat|javiti) ...4 (na|putem|mailom|preko) [vaš|vašu|svoj] (e-mail|email|mail)',
      'mail (na|s|sa|koji|za potvrdu)',
    ],
  },
  'ask-phone': {
    phrases: [
      '<ask-for> (broj telefona|telefonski broj|broj mobitela|kontakt broj|broj za kontakt|kontakt telefon|mobitel|telefon)',
      '(vaš|tvoj) (broj telefona|telefonski broj|broj mobitela|kontakt broj) ?',
      'na koji [<clitic>] [<clitic>] (broj|broj mobitela|broj telefona|telefon|mobitel) [<clitic>] [<clitic>] (možemo|mogu|da|želite|nazvati|zvati|dobiti)',
    ],
    except: ['(drugi|novi|točan|ispravan|još jedan) ...3 (broj|telefon)'],
  },
  'ask-reference': {
    phrases: [
      '<ask-for> (broj|kod|šifra|šifru|oznaka|oznaku) [vaše|vašeg|tvoje|tvog|tvojeg|ove|svoje|svojeg|te] (narudžbe|narudžbenice|rezervacije|pošiljke|predmeta|računa|tiketa|reklamacije|paketa|ugovora|prijave|štete|kvara|zahtjeva|prigovora|police|karte|ulaznice|ponude|za praćenje)',
      'pod kojim [<clitic>] brojem [<clitic>] (rezervacija|narudžba|ugovor|polica|prijava|predmet|pošiljka|reklamacija)',
      '^[a|i|dobro|ok|super|može] broj (narudžbe|rezervacije|pošiljke|predmeta|ugovora|paketa|štete|prijave|zahtjeva|police|reklamacije) [,] [molim] [vas] ?',
      '(vaš|tvoj) (broj narudžbe|broj rezervacije|broj pošiljke|broj predmeta) ?',
    ],
    except: [
      '(drugi|ispravan|novi|još jedan) ...3 (broj|kod)',
      '(broj narudžbe|broj rezervacije|broj pošiljke|broj predmeta) (je|glasi|:)',
      '(poslat|šaljem|pošaljem) ...4 broj',
    ],
  },
  'ask-full-name': {
    phrases: [
      '<ask-for> [vaše|tvoje|svoje] (ime i prezime|puno ime|puno ime i prezime|prezime)',
      '(kako glasi|koje je) [vaše|tvoje] (ime i prezime|puno ime|prezime)',
      '^[a|i|dobro|ok|super|može] (vaše|tvoje) (ime i prezime|puno ime|prezime) [molim] [vas] ?',
      '^[a|i|dobro|ok|super|može] ime i prezime [molim] [vas] ?',
    ],
    except: ['(ime i prezime|prezime) ...2 (primatelja|vlasnika|suputnika|putnika|nositelja|druge)'],
  },
  'ask-name': {
    phrases: [
      '(kako se zovete|kako se zoveš|kako vam je ime|kako ti je ime)',
      '(mogu li|smijem li|mogu|recite mi|recite|reci mi|možete li mi|molim) [<clitic>] [<clitic>] [dobiti|znati|zamoliti|reći|pitati] [za] (vaše|tvoje|svoje) ime',
      '(s kim razgovaram|s kim imam čast)',
      '^(vaše|tvoje) ime [molim] [vas] ?',
      '(na koje ime|pod kojim imenom) [<clitic>] [<clitic>] (je|glasi|ste|si|da|želite|rezervirano|narudžba|rezervacija|vodi) ...3 ?',
      '^[a|i] (na koje ime|pod kojim imenom) ?',
    ],
    except: ['ime (i|na|za|pod|vlasnika|računa|kartice)', '(puno|cijelo) ime'],
  },
  'ask-date': {
    phrases: [
      'za koji (dan|datum|termin) [<clitic>] (je|glasi|trebate|treba|rezervirate|rezervacija) ...4 ?',
      '^[a|i|super|odlično] (za koji (dan|datum|termin)|kojeg datuma|koji dan|kojeg dana|koji datum) ?',
      '(za|na) koji (dan|datum) [<clitic>] [<clitic>] (putujete|letite|dolazite|stižete|letiš|putuješ|dolaziš)',
      '(koji|kojeg|koji biste|kojega) (dan|dana|datum|datuma|termin) [<clitic>] [<clitic>] (odgovara|želite|želiš|biste|trebate|bi|dolazite|stižete|bi vam) ...5 ?',
      '(kada|kad|za kada|za kad) [<clitic>] [<clitic>] (želite|želiš|trebate|trebaš|biste|dolazite|stižete|odgovara) ...4 ?',
    ],
    except: [
      '(do|od) (kad|kada|kojeg)',
      '(dan|datum|kad|kada) ...8 (vrać*|povrat*|odlaz*|odjav*|rođen*|kupnj*|istek*)',
    ],
  },
  reference: {
    phrases: [
      '(narudžba|narudžbe|narudžbi|narudžbu|narudzba|narudzbe|rezervacija|rezervacije|rezervaciju|pošiljka|pošiljke|pošiljku|paket|paketa|predmet|predmeta|račun|računa|tiket|tiketa|reklamacija|reklamacije|reklamaciju|prijava|prijave|praćenja|praćenje|tracking|ugovor|ugovora|ugovoru|polica|police|šteta|štete|šteti|štetu|kvar|kvara|zahtjev|zahtjeva|prigovor|prigovora)',
    ],
  },
  // Short numbers, which are codes by the words round them only.
  'gives-reference': {
    phrases: [
      '(narudžba|narudžbe|narudžbi|narudžbu|narudzba|narudzbe|narudzbu|rezervacija|rezervacije|rezervaciju|rezervaciji|pošiljka|pošiljke|pošiljku|paket|paketa|predmet|reklamacija|reklamacije|ugovor|ugovora|šteta|štete|štetu|prijava|prijave|prijavu|zahtjev|prigovor|polica|police|policu) [<clitic>] [pod] (broj|br|brojem|broja|nr|no|šifra|kod) [<clitic>] [je|glasi|:] _',
      '(broj|br) [.] (rez|rezerv|nar|narudž|poš) [.] [:] _',
      '(broj|br|šifra|kod) [mi|moje|moj|mog] (narudžbe|narudzbe|rezervacije|pošiljke|paketa|predmeta|reklamacije|ugovora|štete|prijave|zahtjeva|prigovora|police) [<clitic>] [je|glasi|:] _',
      '(narudžba|narudžbe|narudžbi|narudžbu|narudzba|narudzbe|narudzbu|rezervacija|rezervacije|rezervaciju|rezervaciji|pošiljka|pošiljke|pošiljku) [:] _ (nije|još|jos|je|kasni|fali|nedostaje|gdje|kad|kada|koja|ima|se|mi|zašto|otkazana|stigla|stiže|,|.|?|!)',
      '(narudžba|narudžbe|narudžbi|narudžbu|narudzba|narudzbe|narudzbu|rezervacija|rezervacije|rezervaciju|rezervaciji|pošiljka|pošiljke|pošiljku) [:] # $',
    ],
    except: [
      '(narudžba|narudžbe|narudžbi|narudžbu|narudzbu|rezervacija|rezervacije|rezervaciju|rezervaciji|pošiljka|pošiljku|paket) # (kom|komada|komad|osoba|osobe|knjige|knjiga|eura|dana|noći|noćenja|proizvoda|artikala|kutija|<month>)',
      '(od|za|do|iznad|ispod|preko) # [_]',
      '(nema|nemam|koji je|koja je|nova|nove|novu|druga) [_] (narudžba|narudžbe|rezervacija|rezervacije|broj) _',
    ],
  },
  'gives-name': {
    phrases: ['(zovem se|moje ime je|ime mi je|zovu me|na ime) _', '(ja sam|ovdje|tu je) <first-name> [_]'],
    except: [
      'ime (mi je|je) (krivo|pogrešno|na|nije)',
      'na ime (naknade|troškova|kamata|kamate|pologa|mog|moje|svog|firme|tvrtke|#|toga|koga|i|kupca)',
    ],
  },
  'gives-date': {
    phrases: [
      {
        find: '(za|u|do|ovaj|ovu|ovoga|ovog|idući|iduću|sljedeći|sljedeću) [ovaj|ovu|idući|iduću|sljedeći|sljedeću] (ponedjeljak|utorak|srijedu|četvrtak|petak|subotu|nedjelju)',
        except: NO_WISHED_DATE,
      },
      { find: '(sutra|prekosutra)', except: NO_WISHED_DATE },
      { find: '(za|do|u|na|dana|dne|od|je|odgovara) # <month>', except: NO_WISHED_DATE },
      { find: '(za|u|na|dana|dne|je|odgovara) # . <month>', except: NO_WISHED_DATE },
      '(datum|datuma|termin) [leta|polaska|dolaska|putovanja|rezervacije] [je|:] [je|:] # [.] <month>',
      // From when until when.
      '(rezerv*|soba|sobu|sobe|apartman|smještaj|boravak|najam|noćenje|dolazimo|dolazim|dvoje|troje|nas) ...4 od # [.] [<month>] do # [.] <month>',
    ],
    except: [
      '(ne|ili|možda) ...2 (ponedjeljak|utorak|srijedu|četvrtak|petak|subotu|nedjelju|sutra)',
      '(ponedjeljak|utorak|srijedu|četvrtak|petak|subotu|nedjelju|sutra) (ili|i|do)',
    ],
  },
  'data-problem': {
    phrases: [
      'ne (mogu|možemo|nalazim|pronalazim|vidim|pronalazimo|odgovara|odgovaraju|poklapa|poklapaju|postoji|prepoznaje) [<clitic>] [<clitic>] [pronaći|naći|otvoriti]',
      '(nisam|nismo) [<clitic>] [<clitic>] (našao|našla|našli|pronašao|pronašla|pronašli)',
      '(netočan|netočna|netočno|neispravan|neispravna|nepotpun|nepotpuna|nepotpuno|nevažeći|nevažeća|nedostaje|krivi|pogrešan|pogrešna)',
      '(drugi|druga|drugu|druge|novi|novu|točan|točnu|ispravan|ispravnu|dodatni|dodatnu|još jedan|još jednu|ponovno|ponovo|još jednom)',
      '(sigurnost|sigurnosti|sigurnosnih|identitet|identiteta|privatnost|privatnosti|privatno)',
    ],
  },
  'vague-report': {
    phrases: [
      '(ne|više ne|mi ne|nešto ne|uopće ne|opet ne) [<clitic>] (radi|rade|funkcionira|funkcioniraju|ide|pali|štima|valja|hoće|šljaka|otvara|učitava|printa|ispisuje|grije|hladi|pere|puni|svira|snima|skenira|spaja|prikazuje|reagira|starta|vozi|kreće|leti|svijetli|zvoni|vrti|melje|siječe|usisava|briše|šljaka)',
      '(neće|ne želi|ne da) [<clitic>] [<clitic>] [više|opet|uopće] (upaliti|uključiti|otvoriti|startati|pokrenuti|spojiti|učitati|ispisati|puniti|raditi|krenuti|zagrijati|isključiti|zatvoriti)',
      '(neradi|nerade|neide|nepali|nestima|neotvara|nevalja|nefunkcionira)',
      '(crkava|riknava)',
      // "Printer neće."
      '(neće|odbija|odbija poslušnost|zeza me) $',
      '(pokvaren|pokvarena|pokvareno|pokvario|pokvarila|pokvarilo|crknuo|crknula|crklo|riknuo|riknula|zablokirao|zablokirala|smrznuo|smrznula|neispravan|neispravna|neispravno)',
      '(imam|imamo|postoji|ima) [neki|nekakav|velik|veliki|jedan|nekih|nekakvih|problema] (problem|problema|poteškoća|poteškoće|kvar|problemčić)',
      '(ponaša|radi|ponašaju|rade) [mi|se] [se|mi] [malo|nekako|jako|baš] (čudno|neobično|blesavo|loše|glupo|ludo)|(čudno|neobično|blesavo) [mi|se] [se|mi] (ponaša|radi|ponašaju|rade)',
      '(zeza|zafrkava|zajebava|šteka|brljavi)',
      '(problem s|problem sa|nešto nije u redu|nešto ne valja|nešto ne štima|nešto je krivo)',
    ],
    except: ['(nema|nije|bez) [nikakvih] (problem|problema)'],
  },
  circumstance: {
    phrases: [
      '(kad|kada|čim|nakon|poslije|dok|otkad|otkako|jer|svaki put|uvijek kad|od jutros|od jučer|tijekom|prije|ako|samo na|osim)',
      '(greška|grešku|pogreška|pogrešku|poruka|poruku|javlja|piše|kod|ekran|lampica|lampice|svijetli|treperi|trepće|crveno|zvuk|miris|prozor)',
      '(pokušao|pokušala|probao|probala|restartao|restartala|resetirao|resetirala|ponovno pokrenuo|ponovno pokrenula|isključio|isključila|već sam|instalirao|instalirala|ažurirao|ažurirala)',
    ],
  },
  prescription: {
    phrases: [
      '(reinstalirajte|reinstaliraj|deinstalirajte|instalirajte ponovno|ponovno instalirajte|ponovno instaliraj|restartajte|restartaj|resetirajte|resetiraj|ponovno pokrenite|ponovno pokreni|ponovo pokrenite|iskopčajte|iskopčaj|isključite|isključi|odspojite|ugasite|ugasi|odjavite se|odjavi se|obrišite predmemoriju|očistite predmemoriju|obrišite kolačiće|ažurirajte|ažuriraj|zamijenite bateriju|izvadite bateriju|promijenite bateriju|izvucite)',
      '(vratite|vrati|vraćanje|resetirajte|postavite) [<clitic>] [ga|ju|uređaj|mobitel|televizor|modem] na (tvorničke|početne|zadane) [postavke]',
      '(instalirajte|instaliraj|preuzmite|skinite) [<clitic>] [aplikaciju|program] (ponovno|iznova|opet|ispočetka)',
      '(ponovno|iznova|opet) [<clitic>] (instalirajte|instaliraj|pokrenite|pokreni|uključite|spojite)',
      '(obrišite|obriši|izbrišite|izbriši|ugasite|ugasi|zatvorite|zatvori|izvadite|izvadi|izvucite|izvuci) ...3 (i|pa|te) [<clitic>] [<clitic>] [ponovno|iznova|opet] [<clitic>] (instalirajte|instaliraj|preuzmite|skinite|upalite|upali|uključite|uključi|otvorite|otvori|vratite|vrati|umetnite|utaknite|stavite|stavi)',
      '(promijenite|promijeni|zamijenite|zamijeni) [<clitic>] (kabel|bateriju|baterije|filtar|filter|osigurač|žarulju|modem|ruter|router|preglednik|toner|tintu|spremnik|papir|crijevo|brtvu|senzor|punjač|daljinski|sim)',
      '^(promijenite|promijeni|zamijenite|zamijeni) [<clitic>] [samo] _ $',
      '^[samo] (očistite|očisti|isperite|isperi|provjetrite|ispušite|protresite|podmažite) [<clitic>] [_] _ $',
      '(pokušajte|pokušaj|probajte|probaj|najbolje) [<clitic>] [ponovno|samo] (reinstalirati|deinstalirati|restartati|resetirati|pokrenuti|isključiti|iskopčati|ugasiti|odjaviti|ažurirati|očistiti|obrisati|promijeniti|zamijeniti|instalirati)',
    ],
    except: [
      '(jeste li|jesi li|ako|nakon što|kad|kada|prije nego|nemojte) ...4 (restart*|resetir*|isključ*|iskopč*|ugasi*|ažurir*|reinstal*)',
    ],
  },
  'agent-check': {
    phrases: [
      '(provjerit|pogledat|ispitat|testirat|provjeravam|gledam|provjerio|provjerila|pogledao|pogledala) [ću|ćemo|sam|smo] [<clitic>]',
      '(ću|ćemo|sam|smo) [<clitic>] [<clitic>] [samo|prvo|najprije|odmah] (provjeriti|pogledati|ispitati|testirati|provjerio|provjerila|pogledao|pogledala)',
      '(recite|reci|opišite|opiši|pošaljite|pošalji|javite|javi) [<clitic>] [malo|točno|nešto] (više|što|koji|koja|kada|kako|sliku|snimku|detalje|točno)',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
