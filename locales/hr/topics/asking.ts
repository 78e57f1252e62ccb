import type { Topic, TopicWords } from '../../../src/locale.ts'
import { participles } from './verbs.ts'

/** A pattern begins with a word, which these digits are. */
const COUNT =
  '1|2|3|4|5|6|7|8|9|10|11|12|14|15|16|20|jedna|jednu|jedan|dvije|dva|tri|četiri|pet|šest|sedam|osam|devet|deset|dvanaest'
const TRAVELLING =
  'putujem|putujemo|letim|letimo|krećem|krećemo|polazim|polazimo|vozim|vozimo|idem|idemo|putovala bih|putovao bih|letio bih|letjela bih|putovati|letjeti|otputovati'
const YOU_TRAVEL =
  'putujete|putuješ|krećete|krećeš|polazite|polaziš|letite|letiš|idete|ideš|putovali|putovao|putovala|letjeli|krenuli|putovati|letjeti|krenuti|ići'
const VEHICLE =
  'karta|kartu|karte|karti|let|leta|letu|letove|vlak|vlaka|vlakom|autobus|autobusa|autobusom|bus|trajekt|trajekta|brod|katamaran|avion|taksi|taxi|prijevoz|transfer|vožnju|vožnja|put'
const CUSTOMER_NUMBER =
  '(broj|šifra|šifru) (korisnika|kupca|pretplatnika|police|brojila|priključka|članske|članske iskaznice|članske kartice|mjernog mjesta|obračunskog mjesta|korisničkog računa|štedne knjižice|žiro računa)|korisnički broj|pretplatnički broj|članski broj|šifru kupca'
const BOUGHT = `${participles('kupi naruči nabavi')}|uzeo|uzela|uzeli|kupljen|kupljena|kupljeno|kupljeni|kupljene|pazario|pazarila`
const DEVICE =
  'uređaj|uređaja|uređaju|proizvod|mobitel|mobitela|telefon|laptop|laptopa|tablet|pisač|printer|ruter|router|modem|televizor|tv|perilica|perilicu|perilice|hladnjak|sušilica|sušilicu|usisavač|kosilica|kosilicu|bojler|klima|klimu|kamera|kameru|sat|konzola|konzolu|slušalice|bicikl|romobil|auto|aparat|štednjak|pećnica|pećnicu|kotao'

/** What agents ask for besides names and numbers of orders, and how customers give it. */
export const asking = {
  'ask-people': {
    phrases: [
      '[za] koliko (<persons>) ...5 ?',
      'koliko (će|bi) (vas|ih) [ukupno] (biti|bilo|doći|dolaziti|putovati|spavati) ...4 ?',
      'koliko (vas|ih) [<clitic>] (je|ima|dolazi|bude|putuje|će biti|će doći|ukupno) ...4 ?',
      '^[a|i|za] koliko (vas|osoba|ljudi) ?',
      '<ask-for> broj (<persons>)',
    ],
    except: ['koliko (<persons>) ...3 (stane|može|radi|čeka|živi|koristi|ima pristup)', 'koliko ...5 djec*'],
  },
  'gives-people': {
    phrases: [
      `(${COUNT}) (<persons>)`,
      '(za|nas|bit će nas|bilo bi nas|ima nas|dolazi nas) (<so-many>)',
      '(stol|stola|sobu|soba|apartman|rezervaciju|rezervacija|smještaj|termin|izlet) ...3 za (#|dva|dvije|tri|četiri|pet|šest|sedam|osam|deset) $',
      '(bit će nas|ima nas|dolazi nas|nas je) (#|pet|šest|sedam|osam|devet|deset)',
      '^[a|i|pozdrav|bok|dobar dan] nas (#|pet|šest|sedam|osam|devet|deset) [<clitic>] (dolazi|bi|će|je|ide|stiže|planira|treba)',
      '(nas dvoje|nas dvojica|nas dvije|samo ja)',
    ],
    except: [
      `(ili|možda|oko|otprilike|barem|najmanje|do|cca|između) ...2 (${COUNT}|<so-many>)`,
      `(${COUNT}|<so-many>) (ili|do) (#|${COUNT}|<so-many>)`,
    ],
  },
  'ask-time': {
    phrases: [
      '(u koliko sati|u koliko h|u koje vrijeme|u koje doba|oko koliko sati|za koliko sati|u kojem terminu) ...4 (želite|želiš|biste|bi|dolazite|dolaziš|stižete|odgovara|vam|ti|da|trebate|planirate|stol) ...6 ?',
      '^[a|i|super|odlično] (u koliko sati|u koliko|u koje vrijeme|oko koliko sati|za koliko sati) ?',
      '<ask-for> vrijeme (dolaska|rezervacije|termina)',
    ],
    except: [
      '(do|od|prije|nakon) koliko (sati|h)',
      '(u koliko sati|u koje vrijeme) ...6 (polaz*|polij*|slij*|otvar*|zatvar*|dogodi*|nestal*|nazv*|nazov*|zov*|zval*|javi*|naruči*|kupil*|uplati*|krenu*|vrać*|vrati*|završ*|poče*|preuz*|odlaz*)',
    ],
  },
  'gives-time': {
    phrases: [
      '(u|oko) (<hour>) (sati|sat|h|navečer|ujutro|popodne|poslijepodne|prijepodne|točno)',
      '(stol|stola|termin|rezervaciju|rezervacija|dolazimo|dolazim|stižemo|stižem|došli|došao|došla|danas|sutra|večeras|prekosutra|<day>) ...4 (u|oko) (<hour>)',
    ],
    except: [
      `(ili|možda|između|poslije|nakon|prije|do|od|kasni|stig*|trebao|trebala|trebalo|naruči*|kupi*|čeka*|polaz*|zatvar*|otvar*|let|leti*|avion*|vlak*|autobus*|brod*|trajekt*|radi|radite|zvao|zvala|bio|bila|bilo) ...4 (u|oko) (<hour>)`,
      '(u|oko) (<hour>) (ili|do|i #|dana|komada|navrata|rata|eura|godin*|mjesec*|minut*|boj*|veličin*|kategorij*|prim*|kom|kg|<month>)',
      '(u|oko) # . <month>',
    ],
  },
  'ask-account': {
    phrases: [`<ask-for> (${CUSTOMER_NUMBER})`, `^[i|a] [vaš|tvoj] (${CUSTOMER_NUMBER}) ?`],
    except: [`(drugi|novi|točan|ispravan) ...2 (${CUSTOMER_NUMBER})`, `(${CUSTOMER_NUMBER}) (je|glasi|:) _`],
  },
  'gives-account': {
    phrases: [
      `(${CUSTOMER_NUMBER}) [mi|moj|moje|je|glasi|:] [je|glasi|:] (#|1*|2*|3*|4*|5*|6*|7*|8*|9*)`,
      `(${CUSTOMER_NUMBER}) [mi] (je|glasi|:) _ #`,
      '(polica|police|policu) (broj|br) [je|glasi|:] _',
    ],
  },
  'ask-postcode': {
    phrases: ['<ask-for> poštanski broj', '^[i|a] [vaš|tvoj|koji je] poštanski broj ?'],
    except: ['(drugi|novi|točan|ispravan) ...2 poštanski broj'],
  },
  'gives-postcode': {
    phrases: [
      'poštanski broj [mi|moj|je|:] [je|:] #',
      '(10000|10010|10020|10040|10090|10430|20000|21000|22000|23000|31000|32000|33000|34000|35000|40000|42000|43000|44000|47000|48000|49000|51000|52100|53000) _',
    ],
    except: ['(10000|20000|31000|32000|33000|34000|35000|40000) (eura|eur|kuna|km|kilometara|komada|puta|koraka)'],
  },
  'ask-origin': {
    phrases: [
      `(odakle|od kuda|otkuda|otkud|iz kojeg grada|iz koje luke|s kojeg aerodroma|s kojeg kolodvora|iz kojeg mjesta) [<clitic>] [<clitic>] [želite|biste|planirate|da] (${YOU_TRAVEL}|preuzmemo|pokupimo)`,
      '^[a|i] (odakle|iz kojeg grada) ?',
      '(koje|koja) je [vaše|vaša] (polazište|mjesto polaska|polazna točka|polazna adresa|adresa polaska|polazna stanica)',
      '<ask-for> (polazište|mjesto polaska|polaznu adresu|adresu polaska)',
    ],
    except: ['(natrag|povratku|povratak|vraćate) ...4 (odakle|polazište)'],
  },
  'gives-origin': {
    phrases: [
      `(${VEHICLE}) [_] [_] (od|iz|s|sa) _ [_] (do|za|u|na|prema) _`,
      `(${TRAVELLING}) [_] [_] (iz|s|sa|od) _`,
      `(${VEHICLE}|vlakom|autobusom|busom|brodom|trajektom|avionom|autom) iz _`,
    ],
    except: [
      '(od|iz|s|sa) (#|sutra|danas|vas|nas|mog|svog|tog|toga|kartice|računa|bicikl*|psom|djet*|djec*|obitelj*|prijatelj*|prtljag*|mužem|suprug*|ženom|kolega*|<day>|<month>)',
    ],
  },
  'ask-destination': {
    phrases: [
      `(kamo|kuda|dokle|do kamo|u koji grad|na koji otok|do koje stanice|u koju luku|za koji grad|gdje) [<clitic>] [<clitic>] [želite|biste|planirate] (${YOU_TRAVEL})`,
      '(kamo|kuda|dokle) [<clitic>] (želite|biste|trebate) [karta|kartu|prijevoz|vožnju] ?',
      '^[a|i] (kamo|kuda|dokle|do kamo) ?',
      'koje je [vaše] [krajnje] odredište',
      '<ask-for> odredište',
    ],
    except: ['(natrag|povratku|vraćate|zatim|poslije) ...4 (kamo|kuda|odredište)'],
  },
  'gives-destination': {
    phrases: [
      `(${VEHICLE}) [od|iz|s] [_] (za|do|prema) _`,
      `(${VEHICLE}|${TRAVELLING}) ...2 (iz|od|s|sa) _ [_] (u|na|za|do|prema) _`,
      `(${TRAVELLING}) [_] [_] (za|do|u|na|prema) _`,
    ],
    except: [
      '(za|do|u|na|prema) (#|<number>|sutra|danas|prekosutra|večeras|mene|nas|vas|jednu|jednog|dvoje|troje|dijete|djecu|psa|bicikl|studente|umirovljenike|auto|put|posao|poslu|poslom|godišnji|odmor|more|kraja|tamo|vrijeme|ime|mobitelu|popust|ljeto|vikend|<day>|<month>|<so-many>|<website>)',
    ],
  },
  'ask-purchase': {
    phrases: [
      `(kada|kad|kojeg datuma|koji dan|prije koliko) (ste|si|je|su) [<clitic>] [<clitic>] [<clitic>] (${BOUGHT})`,
      '(koji je|<ask-for>) datum (kupnje|kupovine|narudžbe|računa)',
    ],
  },
  'gives-purchase': {
    phrases: [
      `(${BOUGHT}) ...6 (jučer|prekjučer|jutros|lani|prošli _|prošle _|prošlog _|prošlu _|prije (#|<number>|_) [_] <unit>|(#|u) [.] <month>|# . # .|u <day>)`,
      `(jučer|prekjučer|jutros|lani|prošli tjedan|prošlog tjedna|prošli mjesec|prošle godine|prošle subote|prošli petak|<month>) [_] [<clitic>] [<clitic>] [_] (${BOUGHT})`,
      `prije (<number>|_) <unit> [<clitic>] [<clitic>] [_] (${BOUGHT})`,
    ],
    except: [`(nisam|nismo|nije|ako|da|želim|kada) ...3 (${BOUGHT})`],
  },
  'ask-product': {
    phrases: [
      `(koji|koju|koja|koje|kakav|kakvu) [je] [to] [<clitic>] (model|marka|marku|${DEVICE}) [${DEVICE}|mobitela|telefona|televizora|printera|pisača|modema|rutera|auta|bicikla|tableta|sušilice|kamere|konzole|štednjaka|bojlera|klime] [<clitic>] [<clitic>] (imate|imaš|koristite|koristiš|kupili|je riječ|se radi|posjedujete)`,
      `(o|na) (kojem|kojemu|kojoj|kojim|čemu) [<clitic>] (modelu|marki|proizvodu|uređaju|uređajima) ...3 (riječ|radi|govorimo)`,
      'koji je [to] (model|tip|točan model) ...3 ?',
      '<ask-for> (model|marku i model|naziv modela|tip uređaja)',
    ],
    except: ['(drugi|novi|sljedeći) ...2 (model|uređaj|proizvod)'],
  },
  'gives-product': {
    phrases: [
      '(model|modela|tip) [mi|mu|uređaja|je|:] (je|:) _',
      '^[i|a] model _ [_] $',
      '(samsung|bosch|gorenje|beko|lg|sony|hp|lenovo|asus|acer|dell|xiaomi|huawei|canon|epson|brother|philips|electrolux|candy|whirlpool|miele|končar|vivax|hisense|tcl|dyson|karcher|stihl|makita) [_] (*0|*1|*2|*3|*4|*5|*6|*7|*8|*9)',
      '(ps3|ps4|ps5)',
      '(iphone|ipad|pixel|playstation|redmi|xbox|kindle|macbook|poco|xperia) (#|pro|se|air|mini|max|plus|note|paperwhite|1*|2*|6*|7*|8*|9*)',
      '(golf) (#|plus|variant)|(passat|corsa|astra|clio|megane|octavia|fabia|punto|yaris|corolla|duster|tiguan|qashqai|ibiza|sandero)',
      '(galaxy|thinkpad|ideapad|inspiron|pavilion|deskjet|laserjet|officejet|pixma|ecotank|bravia|vivobook|zenbook) _',
      '(samsung|bosch|gorenje|beko|lg|sony|hp|lenovo|asus|acer|dell|xiaomi|huawei|canon|epson|brother|philips|electrolux|candy|whirlpool|miele|končar|vivax|hisense|tcl|dyson|karcher|stihl|makita) [_] #',
    ],
    except: ['(koji|kakav|zadnji|novi|drugi|isti|taj|ovaj) ...1 model'],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
