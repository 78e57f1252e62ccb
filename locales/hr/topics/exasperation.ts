import type { TopicWords } from '../../../src/locale.ts'

/** As what nobody wants to be treated. */
const LESS =
  'smeće|smetlje|lopov*|kriminal*|prevarant*|lažov*|budal*|glup*|idiot*|broj|brojka|stvar|stoka|stoku|pas|psa|psi|prosjak*|dijete|djeca|djecu|drugorazred*|niža bića|teret|smetnja|luđak*|nevidljiv*|nitko i ništa|ništa|uljez*|zadnje|zadnji|ovce'
/** What a company is proud of, in the cases in which it is spoken of. */
const SERVICE =
  'usluga|usluge|uslugom|uslugu|podrška|podrške|podrškom|podršku|služba|službom|službu|kvaliteta|kvalitetom|kvalitetu|organizacija|organizacijom|organizaciju|dostava|dostavom|dostavu|brzina|brzinom|briga za korisnike|brigom|profesionalnost|profesionalnošću|profesionalnim|gostoprimstvo|gostoprimstvom|ekspres|luksuz|luksuzom|čistoća|čistoćom|doručak|doručkom'
const OTHERS =
  'konkurencija|konkurenciji|konkurencije|konkurenti|drugi|drugdje|svi drugi|svugdje|druga banka|druga firma|druga tvrtka|drugi operater|bivši operater|prijašnja banka|susjed|susjeda'
const CHOSE =
  'vjerovao|vjerovala|vjerovali|povjerovao|povjerovala|odabrao|odabrala|odabrali|izabrao|izabrala|izabrali|preporučio|preporučila|potpisao|potpisala|prešao|prešla|došao k|došla k|postao|postala'

/** What people write who have given up on a company, with no angry word in it: irony, comparisons, rhetorical questions: a part of `upset`. */
export const exasperation = [
  // Praise that is none.
  '(ni|niti) (jedan|jedno|jednu|jedna|jednog) [_] _ [<clitic>] ne (znate|možete|stignete|uspijevate|uspijete)|(ni|niti) (jedan|jedno|jednu|jedna|jednog) [_] _ (niste|nisu) [<clitic>] (uspjeli|mogli|znali|dostavili|riješili|odgovorili|poslali|javili)',
  'ne (znate|možete|uspijevate) [<clitic>] ni (jedan|jedno|jednu|najobičnij*|običn*|na) _',
  `(lijepa|krasna|sjajna|odlična|divna|super|fina) [<clitic>] [je] (${SERVICE}) [<clitic>] , nema što|(lijepa|krasna|sjajna|odlična|divna|fina) [<clitic>] (je) (${SERVICE}) (!|.|,) [baš] (hvala|svaka čast|bravo|nema što)|nema što , (lijepa|krasna|sjajna|odlična|divna|super)`,
  `[i|a|pa] (to|ovo) [vi|se] [vi] (zovete|nazivate|smatrate|zove) [vi] (${SERVICE})`,
  `(to|ovo) (vam|ti) je (${SERVICE}) (?|!)`,
  // Always the same.
  '(uvijek|opet|stalno|svaki put|svaki mjesec|svaki tjedan|svake godine|svaki dan|non stop) [<clitic>] (ista|isti|isto|iste) (priča|pjesma|problem|problemi|izgovor|izgovori|sranje|stvar)|(jedno te isto|opet jedno te isto|opet po starom|po starom)',
  '(svaki (dan|put|tjedan)|stalno|samo|uvijek) [<clitic>] (mi|nam) [<clitic>] (kažete|govorite|kažu|govore|pričate|obećavate|obećaju|odgovarate) (sutra|isto|da|uskoro|čekajte|nešto drugo|drugo)|(svaki put|uvijek|stalno|samo) [<clitic>] (novi izgovor|novi izgovori|izgovori|izgovor|obećanja|nova obećanja|druga priča|nova priča|novi problem)',
  '(rekli|obećali|kazali|govorili) [<clitic>] (ste|su) [<clitic>] [već] (dvaput|triput|dva puta|tri puta|četiri puta|pet puta|sto puta|više puta|# puta|nekoliko puta)|(ste|su) [<clitic>] [<clitic>] [već] (dvaput|triput|dva puta|tri puta|četiri puta|pet puta|sto puta|više puta|# puta|nekoliko puta) (rekli|obećali|kazali)',
  '(ovako|tako) [<clitic>] [<clitic>] [vi] (zahvaljujete|nagrađujete|postupate|tretirate|odnosite|brinete) [se]',
  '(ni|niti) u (trećem svijetu|africi|džungli|prašumi|srednjem vijeku|najgor*) [_]',
  '(poslali|šaljete|dostavili|isporučili) [<clitic>] [<clitic>] nešto (treće|deseto|sasvim|potpuno|posve)',
  // What would do as well, and who does it better.
  `(${OTHERS}) ...8 (a|dok) [<clitic>] (vama|kod vas|vi|vas) [<clitic>] [još] (treba|trebate|traje|čeka|čekam|kasnite|nitko|nikad|ništa|ni|samo (izgovori|obećanja|problemi)) [_]`,
  '(bi) [<clitic>] (to|ga|ju|je|ih) [<clitic>] [i] (brže|bolje|prije|ranije) (riješio|riješila|riješili|napravio|napravila|napravili|dostavio|dostavila|dostavili|donio|donijela|obavio|obavila|popravio|popravila)|(bi|bih) [<clitic>] (to|ga|ju|je|ih) [<clitic>] (riješio|riješila|riješili|napravio|napravila|napravili|dostavio|dostavila|donio|donijela|obavio|obavila|popravio|popravila) (brže|bolje|prije|ranije)',
  '(pješice|pješke|na magarcu|golub|golubom|golubovi|puž|puževi|kornjača|kornjače) [<clitic>] ...4 (bi|bih) ...4 (brže|bolje|prije|ranije|stigao|stigla|došao|došla)|(brže|prije) (bi|bih) [<clitic>] [<clitic>] ...3 (pješice|pješke|golub|golubom|puž|kornjača)',
  // Being done.
  '(gotov|gotova|gotovi|završio|završila|završili|raskrstio|raskrstila) (sam|smo) [<clitic>] [konačno|zauvijek] (s|sa) (vama|vašom|vašim|ovom firmom|ovom bankom|ovim operaterom)',
  '(nema šanse|ni u ludilu|ni mrtav|ni mrtva|nema teorije) (da) [<clitic>] [<clitic>] [ikad|ikada|više|opet] [ikad|ikada|više|opet] (dođem|dođemo|kupim|naručim|letim|sjednem|platim|koristim|rezerviram|preporučim|kupujem|naručujem)',
  '(nikad|nikada) (više|ponovno|opet|vise) [<clitic>] [<clitic>] (kod|od|s|sa|u|na) (vas|vama|vaš|vašu|vašem|vašoj)',
  '(ne želim|ne zelim|neću|ne bih) [<clitic>] [<clitic>] (više|imati) ...3 (ništa|posla|nikakve veze|veze) ...1 (s|sa|od) (vama|vas)|(ništa|posla|nikakve veze) [<clitic>] [više] [<clitic>] (ne želim|neću) [imati] (s|sa|od) (vama|vas)',
  `(žao mi je|krivo mi je|glupo od mene|moja greška|šteta|kajem se|pokajao sam se|pokajala sam se|požalio sam|požalila sam) (što|da) [<clitic>] [<clitic>] [<clitic>] [ikad|ikada|uopće] (${CHOSE})`,
  '(znala|znao|znali) (da) [<clitic>] [<clitic>] ne (bih|bismo) [<clitic>] (naručio|naručila|kupio|kupila|došao|došla|rezervirao|rezervirala|platio|platila|potpisao|potpisala)|da sam (znao|znala) ...6 ne bih [<clitic>] (naručio|naručila|kupio|kupila|došao|došla|rezervirao|rezervirala|platio|platila|potpisao|potpisala)',
  'ne (preporučujem|preporučam|preporučio|preporučila) [<clitic>] [<clitic>] [bih] (nikome|nikom|ni najgorem)|(nikome|nikom) [<clitic>] [<clitic>] ne (preporučujem|preporučam|bih preporučio|bih preporučila)',
  '(više|nista|ništa) ...2 ne (tražim|očekujem|zelim|želim) ...2 od vas|ne (tražim|očekujem) [<clitic>] [više|ništa] ništa od vas',
  '(zadnji|posljednji|zadnja|posljednja) [<clitic>] (kojima|kojem|kojoj|kome|koga|koje|koju|firma|banka) ...4 (bih|bismo) _',
  '(odustajem|odustajemo|dižem ruke|dižemo ruke) [ja|mi] od (vas|vaše _|ove _)',
  '(jedan|jedna) [<clitic>] (kaže|govori|tvrdi) [<clitic>] (jedno|ovo|jedno a) , [a] (drugi|druga) (drugo|ono|nešto drugo)|svatko [<clitic>] (kaže|govori|priča) (drugo|nešto drugo|drugačije)',
  '(sat|sata|sati|minuta|dana|tjedna) čekanja (da|za) [_] _',
  // How they were made to feel.
  `(osjećam|osjećao|osjećala|osjećali|osjećamo|osjetio|osjetila|osjećao|osjećati|osjećaj) [<clitic>] [<clitic>] [<clitic>] [se] [baš|stvarno|doista] (kao|ko|poput) [<clitic>] [da|neki|neka|nekakav|najgori|zadnji|zadnja] [<clitic>] [<clitic>] (${LESS}|prosim|prosimo|molim za|gnjavim|smetam|smetamo|gnjavimo|kradem|tražim milostinju|nismo dobrodošli|nisam dobrodošao|nisam dobrodošla)`,
  '(osjećam|osjećao|osjećala|osjećali|osjećamo|osjetio|osjetila) [<clitic>] [<clitic>] [<clitic>] [se] [<clitic>] [potpuno|jako|baš|stvarno] (prevaren*|ponižen*|izigran*|zanemaren*|ignoriran*|nepoželjn*|iskorišten*|omalovažen*|obmanut*|nebitn*|nevažn*)',
  '(osramotili|ponizili|izblamirali|omalovažili|izvrijeđali|uvrijedili|iznevjerili|ponizio|ponizila|osramotio|osramotila|uvrijedio|uvrijedila|omalovažio|omalovažila|vrijeđao|vrijeđala) [ste|su|je] (me|nas|moju|moga|mog)|(me|nas) [<clitic>] (osramotili|ponizili|izblamirali|omalovažili|izvrijeđali|uvrijedili|iznevjerili|ponizio|ponizila|osramotio|osramotila|uvrijedio|uvrijedila|vrijeđao|vrijeđala)|(ispao|ispala|ispali) [<clitic>] (sam|smo) [<clitic>] (budala|budale|glup|glupa|glupi|smiješan|smiješna)|[<clitic>] (izvlačite|pravite) [<clitic>] (budal* od (mene|nas)|(me|nas) budal*)',
  `(postupate|postupali|postupa|postupaju|odnosite|odnosili|odnosio|odnosila|ponašate|ponašali|tretirate|tretirali|tretira|tretirao|tretirala) [<clitic>] ...4 (kao|ko|poput) [<clitic>] [da] [<clitic>] [prema|s] (${LESS})`,
  '(moram|trebam|morala|morao|moramo) [<clitic>] (vas|ih) [<clitic>] [ja] (moliti|ganjati|naganjati|loviti|preklinjati|vući za rukav)|(ganjam|naganjam|lovim|preklinjem) (vas|ih) [već|po|da]',
  // Silence and indifference.
  '(radi|postoji|ima|čita|sluša|javlja|odgovara) li [<clitic>] (se uopće|uopće) (itko|tko|netko)|(radi|postoji|ima|čita|sluša|javlja|odgovara) li [<clitic>] [se] (itko|netko) [se] (kod vas|tamo|u toj|u vašoj|živ|ove|ovo|poruke|mailove|normalan|na telefon)|(ima|postoji) li [tamo] (itko|koga) (živ*|tamo|kod vas|pri sebi|tko)',
  '(pričam|govorim|razgovaram|pišem) li [<clitic>] [ja|mi] (sa zidom|zidu|u prazno)',
  '(pričam|govorim|razgovaram|pišem) [<clitic>] (sa zidom|zidu|u zid|u prazno|u vjetar)|kao (da pričam|da govorim|da razgovaram) (sa zidom|zidu|u zid|u prazno)',
  '(nitko|nikog|nikoga) [<clitic>] [<clitic>] [ne|nije|više] (zanima|zanimaju|mari|haje|briga|brine|udostoji|udostojio|potrudi|potrudio|udostojila|potrudila) [<clitic>]',
  '(mrtva tišina|muk|potpuna tišina|ni traga ni glasa|ni glasa ni traga|ni a ni be|ni bijele|ni bu ni mu|nula bodova)',
  '(da|kako bi) [<clitic>] [<clitic>] (netko|itko) [<clitic>] [nešto|konačno|napokon|već jednom] (poduzme|odgovori|javi|riješi|pogleda|posluša|reagira|pomogne|udostoji|poduzeo|odgovorio|javio|riješio|reagirao)',
  '(šetate|šećete|vrtite|vozate|šetaju|vrte|šaljete|prebacujete|prebacuju|šalju) [<clitic>] (me|nas) ...1 (od ...2 do|s _ na|iz _ u|u krug|naokolo|kao lopt*|kao loptu|amo tamo)|(me|nas) [<clitic>] (šetate|šećete|vrtite|vozate|šetaju|vrte|šaljete|prebacujete|prebacuju|šalju) (od|s|iz|u krug|naokolo|kao|amo) _',
  '(radite|delate) [vi] (tamo|tam) [po|uopće] [cijeli dan|cijele dane] (?|!|.)|(radite|delate) [vi] (tamo|tam) [po] (cijeli dan|cijele dane)',
  // Questions that want no answer.
  'koliko [<clitic>] je [<clitic>] (teško|komplicirano) (odgovoriti|javiti se|nazvati|poslati|dostaviti|napisati|pročitati|provjeriti|obavijestiti|podići slušalicu|dignuti slušalicu) [_]|je li [<clitic>] (toliko|tako|stvarno) teško (odgovoriti|javiti|nazvati|poslati|dostaviti|napisati|pročitati|provjeriti|obavijestiti|podići|dignuti)',
  '(zašto|što|za što|čemu) [<clitic>] (vas|vam) [<clitic>] [uopće|onda|točno] (plaćam|plaćamo)',
  '(kako bi|kako biste) [se] [<clitic>] [vi] (osjećali|reagirali) [se]|(biste li|bi li) [<clitic>] [vi] (to|tako nešto) (prihvatili|trpjeli|tolerirali)|(vama|vi) [li] [<clitic>] (bilo drago|bi se svidjelo)',
  '(smatrate|mislite) li [<clitic>] [stvarno|zaista|da je] [to|ovo] [da je|je] [to|ovo] (normalno|normalnim|u redu|prihvatljivo|prihvatljivim|pošteno|poštenim|fer|profesionalno)|(je li|jel) (vama|vam) [to|ovo] (normalno|u redu|logično|smiješno)',
  '(znate li|imate li pojma|shvaćate li|jeste li svjesni) (koliko (puta|dugo|vremena|sati|dana) [<clitic>] [<clitic>] [već] (zovem|čekam|čekamo|pišem|sam|smo|gubim)|(što|kroz što) [<clitic>] (sam|smo|prolazim|prolazimo))',
  '(što|sto) [<clitic>] (moram|trebam|treba|da) [<clitic>] [još] (napraviti|učiniti|napravim) (da) [<clitic>] [<clitic>] (netko|itko|odgovorite|javite|riješite|poslušate|pročitate)',
  'koliko (ljudi|djelatnika|operatera|agenata|odjela|puta) [još] [<clitic>] (moram|moramo|trebam|trebamo) [<clitic>] (pitati|zvati|nazvati|obići|kontaktirati|proći)',
  '(prodajete|prodaju) [<clitic>] (maglu|priče|priču|rog za svijeću|muda za bubrege)|na (volovskim kolima|magarcu|puževima)',
  '(mislio|mislila|mislili|vjerovao|vjerovala|vjerovali|smatrao|smatrala) (sam|smo) da (ste|je to) [<clitic>] [_] (ozbiljn*|pouzdan*|profesional*|pošten*)',
  '(nemate|nemaju) [<clitic>] pojma|ne (znate|znaju) [<clitic>] (što|sto) (radite|rade)',
  '(ne vjerujem|ne vjerujemo) (vam|im) (više|ni|ništa|nimalo)|(više) (vam|im) ne (vjerujem|vjerujemo)|ne (vjerujem|vjerujemo) više (vama|njima)',
  'nigdje vas|nema vas (nigdje|nikad|nikada)|vas nigdje',
  {
    find: '(amateri|diletanti|neradnici|šlampav*|aljkav*|traljav*)',
    except: ['(smo|mi|kao|za) ...1 amateri', 'amateri (smo|kao)'],
  },
  // In vain.
  '(izgubljen|izgubljeni|izgubljenog|izgubljene|izgubljeno) (dan|dana|sat|sati|sate|vrijeme|vremena|dnevnice|dnevnicu|godišnji|vikend)',
  'nakon [više od] (mjesec dana|tjedan dana|#|dva|tri|četiri|pet|šest) [dana|tjedna|tjedana|mjeseca|mjeseci] i (još|to|dalje) (krivi|kriva|krivo|u krivoj|u krivom|razbijen*|pokvaren*|oštećen*|pogrešn*)',
  '(bezveze|uzalud|džabe|džaba|zabadava|badava|za ništa) [<clitic>] [<clitic>] [<clitic>] (plaćam|plaćamo|čekao|čekala|čekali|čekam|čekamo|uzeo|uzela|uzeli|došao|došla|išao|išla|platio|platila|vozio|vozila|zvao|zvala|sjedio|sjedila|ostao|ostala)|(čekao|čekala|čekali|čekam|čekamo|uzeo|uzela|uzeli|došao|došla|išao|išla|vozio|vozila|sjedio|sjedila|ostao|ostala) [<clitic>] [<clitic>] ...4 (bezveze|uzalud|džabe|džaba|zabadava|za ništa)',
  '(bačen|bačeni|bačene) (novac|novci|pare)|(šteta|žalim) [za|moj|moje|naš] (novca|novac|novce|pare|vremena|vrijeme)',
  '(s|sa) (svakom|svakim) (nadogradnjom|verzijom|danom|mjesecom|ažuriranjem) [<clitic>] [sve] (gora|gore|lošija|lošije|gori|lošiji)|(sve|iz dana u dan) (ste|je|su|ide) [<clitic>] (gori|gora|gore|lošiji|lošija|lošije)|(iz dana u dan|svaki put) sve (gora|gore|gori|lošiji|lošija|lošije)|(sve gori|sve gora|sve lošiji|sve lošija) (ste|je|su)',
  '(bacio|bacila|bacili|bacaju|baca|hitnuo|tresnuo|tresnula) [<clitic>] [<clitic>] [<clitic>] ...4 (paket|pošiljku|kutiju|kofer|preko ograde|u dvorište|pred vrata|u blato|u grm|na pod)|(paket|pošiljku|kutiju|kofer) [<clitic>] [<clitic>] (bacio|bacila|bacili|bacaju|baca|hitnuo|tresnuo)',
  '(drugi|treći|četvrti|peti) (termin|paket|mail|poziv|majstor|uređaj|modem|aparat|mobitel|kvar|zahtjev|upit) ...3 (niste|nisu|izgub*|otkaz*|ne dolazi|bez odgovora|pokvaren|razbijen|nitko|neispravan)|(druga|treća|četvrta|peta|drugu|treću|četvrtu) (narudžba|narudžbu|pošiljka|pošiljku|reklamacija|reklamaciju|prijava|prijavu|poruka|poruku|opomena) ...3 (niste|nisu|izgub*|otkaz*|ne dolazi|bez odgovora|nitko|razbijen*|pokvaren*)',
  // What was hoped for.
  '(od vas) [<clitic>] [<clitic>] (očekivao|očekivala|očekivali|očekujem) [<clitic>] [puno|malo|nešto] (više|bolje|bolju|bolji|drugačije|drukčije)|(očekivao|očekivala|očekivali) [<clitic>] [<clitic>] [<clitic>] [puno|malo|nešto|mnogo] (više|bolje|bolju|bolji|ozbiljnij*|profesionalnij*) ...2 (od vas|od (firme|tvrtke|banke|hotela|vaš*)|uslugu|odnos|pristup|podršku|poštovanja)',
  '(za|uz) (te|ove|tolike|toliki|takve|takvu|tu|ovu) (novce|novac|pare|cijenu) ...2 (očekivao|očekivala|očekivali|očekujem|bi trebalo|ne bi)',
  '(kao da nije dovoljno|nije dosta|nije dovoljno) (što|da) _ ...8 (nego|još|i) _',
  // Good advice that is none.
  '(možda|mogli|zašto ne|najbolje|trebali) ...3 (zaposliti|educirati|naučiti|naučite|zaposlite|educirate|obučiti|početi|počnete) ...4 (ljude|osoblje|djelatnike|radnike|korisnike|telefon|mailove|poruke|poštovati|pristojnost|bonton|odgovarati)',
] as const satisfies TopicWords['phrases']

/** Where the same words are no complaint. */
export const contentment = [
  '(treći|četvrti|peti|drugi) put ...1 (naručujem|kupujem|dolazim|dolazimo|ljetujemo|rezerviram) ...6 (odlično|super|zadovolj*|savršeno|sve u redu|top|sjajno|mogu|imate|može)',
  'put [<clitic>] [<clitic>] (gubim|zaboravljam|zaboravio|zaboravila|izgubio|izgubila|brkam) _',
  '(nikad|nikada) više ...3 (dalje|drugdje|drugi|drugu|drugo)',
  '(znate li|imate li pojma) koliko ...3 (traje|košta|treba|vozi)',
] as const
