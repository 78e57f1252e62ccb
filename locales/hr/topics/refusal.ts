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

/** Refusals and what makes up for them. */
export const refusal = {
  refusal: {
    phrases: [
      'nije u (mojoj|našoj) moći',
      '(na|u|za|s|sa|po|kod) _ ne $',
      '^[jučer|upravo|nažalost] (nestalo|nestao|nestala|ponestalo|nestalo nam) [<clitic>] je [nažalost] $',
      {
        find: '^ne',
        only: [
          '^ne $',
          '^ne ,',
          '^ne (nažalost|žao|to|nema|nemamo|nije|nisu|nismo|trenutno|trenutačno|danas|sutra|nedjeljom|subotom|vikendom|ovaj|ova|taj|ta)',
        ],
        except: [
          'ne [,] (hvala|brinite|brini|morate|moraš|trebate|trebaš|treba)',
          'ne ...6 (ne (morate|trebate|treba|plaćate|naplaćujemo|naplaćuje)|besplatn*|ne (sadrži|sadrže|škodi|šteti|smeta|boli|košta|istječe|istječu|kasni|utječe|otkazuje|mijenja) ...2 _|nema (problema|troškova|naknade|dodatnih|potrebe|skrivenih)|bez (naknade|troškova))',
        ],
      },
      '^(nažalost|žao mi je|žao nam je|nažalost žao mi je|žalim|sori|sorry|bojim se) ne $',
      {
        find: 'ne (možete|možeš|može|mogu|možemo|smijete|smiješ|ide|prolazi)',
        only: ['(bojim|bojimo) se da ...2 ne (možete|možeš|može|mogu|možemo|smijete|smiješ|ide|prolazi) $'],
      },
      '(nažalost|žao mi je|žao nam je|ispričavam se|ispričavamo se) (ne|nije|nema|nemamo) $',
      '(nažalost|zasad|trenutno|trenutačno|za sada|više) ne $',
      '^nažalost _ [_] ne $',
      // "Ne možete, žao mi je."
      {
        find: '^[nažalost|ne|to|toga|tako] [nažalost] ne (možete|možeš|može|mogu|možemo|smijete|smiješ|ide|prolazi)',
        only: [
          '^[nažalost|ne|to|toga|tako] [nažalost] ne (možete|možeš|može|mogu|možemo|smijete|smiješ|ide|prolazi) [to|tako|nažalost] $',
          '^[nažalost|ne|to|toga|tako] [nažalost] ne (možete|možeš|može|mogu|možemo|smijete|smiješ|ide|prolazi) [to|tako] (žao|nažalost|ispričav*|oprosti*)',
        ],
      },
      '^[nažalost|e] (zauzeto|popunjeno|rasprodano|puno|krcato) je',
      '^nažalost ne ,',
      // Not being able to.
      // "Joj, ne ide to."
      '^[ma|joj|nažalost|e|a|uf] ne ide [vam|ti] (to|tako)',
      // "Nestalo nam je tog broja", "tih je ponestalo".
      {
        find: '(nestalo|ponestalo) [<clitic>] [<clitic>] (je|nam je) _|(nam|kod nas) je [baš|nažalost|upravo|već|sad|jučer|danas] (nestalo|ponestalo) [_]|je [nam|baš|nažalost|upravo|već] ponestalo',
        only: [
          '(nestalo|ponestalo) nam je _',
          'nam je [baš|nažalost|upravo|već|sad|jučer|danas] (nestalo|ponestalo)',
          'ponestalo ...2 je _',
          'je ...2 ponestalo',
        ],
        except: [
          '(struje|vode|signala|interneta|veze|plina|goriva) ...4 (nestalo|ponestalo)',
          '(nestalo|ponestalo) ...4 (struje|vode|signala|interneta|veze|plina|goriva)',
        ],
      },
      // "Danas Vam neće biti gotov."
      {
        find: '(neće|neću|nećemo) [<clitic>] [<clitic>] biti [<clitic>] (gotov*|spremn*|spreman|završen*|riješen*)',
        except: [
          '(neće|nećemo) ...3 (gotov*|spremn*|spreman|završen*|riješen*) ...1 prije _',
          '(ako|kad|dok|jer) ...3 (neće|nećemo)',
        ],
      },
      '(danas|sutra|večeras|<day>) je [nažalost] (doktor|doktorica|liječnik|liječnica|termin|raspored|ordinacija|restoran|hotel|tečaj|dvorana|sala|frizer|frizerka|majstor|salon|ambulanta|kozmetičarka|zubar|zubarica) [već|nažalost|skroz|potpuno] (pun|puna|krcat|krcata|bukiran|bukirana)',
      '(mjesta|karte|ulaznice|termini|sobe|stolovi|komadi|primjerci|mjesto|karta) ...3 (su|je) [<clitic>] [već|sva|sve|svi|odavno|jučer] (otišla|otišle|otišli|otišlo|planula|planule|planuli|planulo)',
      '(zahtjev|reklamacija|reklamaciju|prigovor|žalba|žalbu|pritužba|pritužbu|primjedba) [<clitic>] [<clitic>] [je|smatramo|ocijenjen|ocijenjena|utvrđen] (neosnovan*|neopravdan*)|(zahtjev|reklamacija|prigovor|žalba|pritužba|primjedba) [vam|ti] nije [vam|ti] (osnovan*|opravdan*)',
      '(bon|kupon|kod|vaučer|bonus|popust|karta|ulaznica|poklon bon|poklon kartica) [<clitic>] je [<clitic>] [već|nažalost|jednom|ranije] [već] (iskorišten*|potrošen*|poništen*|iskorišćen*)',
      '<cannot> [<clitic>] [<clitic>] [<clitic>] [<doing>]',
      // "Karticom se ne može platiti", "kod se više ne da iskoristiti".
      'ne (može|mogu|da|daju) se [više|trenutno|nažalost] [<doing>]',
      '(to|tako|tako nešto|tako što|jednostavno) [<clitic>] [<clitic>] (ne (ide|prolazi|može|mogu|možemo|dolazi u obzir)|nije moguće|nije u ponudi)',
      'ne dolazi u obzir',
      '^[ne|nažalost] (nećemo|neću) [nažalost] $',
      '(nebi|ne bi|ne bih|ne bismo) [<clitic>] (moglo|mogao|mogla|mogli|išlo)',
      '^(jok|nope|nah|nikako|niti slučajno) $',
      {
        find: '^ne _ $',
        except: [
          'ne (hvala|kasn*|ljut*|zamjer*|sekira*|boj*|zamara*|ispričav*|zahvalj*|smet*|*jte|*ite|šteti|škodi|boli|istječ*|znam|znamo|zaboravi*|duguj*|plaća*|mora*|treba*|žuri*|brini*|čeka*)',
        ],
      },
      'ne (ide|prolazi) $',
      {
        find: '(neću|nećemo|neće) [<clitic>] [<clitic>] moći',
        only: [
          '(neću|nećemo|neće) [<clitic>] [<clitic>] moći $',
          '(neću|nećemo|neće) [<clitic>] [<clitic>] moći (žao|nažalost|ispričav*)',
        ],
      },
      'se [više|nažalost] ne (da|daju) [više] <doing>',
      '^(neizvedivo|isključeno) $',
      '(<day>|vikend|praznici|blagdani|uskrs|božić|ljeto|kolovoz|srpanj|večer|jutro|popodne|tjedan|mjesec) [<clitic>] (je|su) [<clitic>] [već|nažalost|potpuno|skroz|sasvim] (pun|puna|puno|puni|krcat*|bukiran*)',
      '(<day>|subote|petci|nedjelje|vikendi|termini|sobe|stolovi|apartmani) [<clitic>] (je|su) (nam|do|za|već) ...4 (popunjen*|zauzet*|rasprodan*)',
      '(sve|svi|sva) (smo|je|su) [<clitic>] [već|nažalost] (prodali|rasprodali|iznajmili|podijelili|razgrabili|bukirano|bukirani|bukirane)',
      '(izmjene|izmjena|promjene|promjena|povrat|otkazivanje|zamjena|dostava|opcija) [<clitic>] (je|su) [nažalost|zasad|trenutno] (isključen|isključena|isključeno|isključene|onemogućen*)',
      '(neradimo|neprimamo|nešaljemo|nedostavljamo|nevraćamo|nenudimo|neprodajemo|nedajemo|neide)',
      'neće [<clitic>] biti $',
      '(tečaj|grupa|hotel|let|vlak|autobus|termin|termini|raspored|radionica|predstava|restoran|parking|parkiralište|garaža|kamp|izlet|dvorana|sala|ordinacija|tečajevi|smjena) ...4 (je|su) [već|nažalost] (pun|puna|puni|pune|krcat*)',
      'ne (stižem|stižemo|stignemo|uspijevamo)',
      '(puni|popunjeni|krcati) smo|smo [već|potpuno|nažalost|večeras|danas] (puni|popunjeni|krcati)',
      '(nije|nisu|nije bilo|neće biti|nije više|više nije|više nisu) [<clitic>] [trenutno|trenutačno|još|nažalost|danas] (moguće|moguć|moguća|mogući|dopušteno|dozvoljeno|dopušten|dopuštena|dozvoljen|dozvoljena|predviđeno|predviđen|predviđena|izvedivo|izvediv|izvediva|omogućeno|omogućen|omogućena|dopušteni|dopuštene|dozvoljeni|dozvoljene|predviđeni|predviđene|izvedivi|izvedive|omogućeni|omogućene|prihvatljivo|prihvatljiv|prihvatljiva|prihvatljivi)',
      '(moguće|dopušteno|dozvoljeno|predviđeno|izvedivo) (nije|nažalost nije)',
      // "Vratiti ga više ne možemo", "dostava nedjeljom nije moguća".
      'ne (možete|možeš) [<clitic>] [<clitic>] (vratiti|zamijeniti|otkazati|promijeniti|koristiti|iskoristiti|kombinirati|prenijeti|platiti|dobiti|naručiti|preuzeti|unijeti|ponijeti|dovesti|ući|rezervirati|produžiti)',
      // Not having.
      '(nemamo|nemam|nema|nemaju|nemate|nemaš) [<clitic>] [više|trenutno|trenutačno|nažalost|danas|baš] [takav|takvu|takve|takvih|slobodnih|slobodne|slobodan|slobodnog|dostupnih|nijedan|nijednu|nijedne|nikakav|nikakve|nikakvih|ni|niti|na zalihi|na zalihama|na stanju|na skladištu|na lageru|na raspolaganju|u ponudi|u asortimanu|u prodaji]',
      '(je sve|sve je|je kod nas sve) [već|nažalost] (puno|krcato) [nažalost] $',
      '(je sve|sve je|je kod nas sve) [već|nažalost] (puno|krcato) ,',
      '(više|trenutno|trenutačno) (nemamo|nemam|nema|nemaju) [<clitic>]',
      '(nijedan|nijedna|nijedno|nijedne|nijednu|nitko|ništa) [od _] [nam|mi|se|vam] [više] (nije|nisu|nema|ne)',
      // Not offering, not doing.
      'ne (nudimo|nudim|nudi|nude|prodajemo|prodaje|šaljemo|šalje|dostavljamo|dostavlja|isporučujemo|isporučuje|radimo|vraćamo|vraća|primamo|prima|prihvaćamo|prihvaća|odobravamo|odobrava|izdajemo|držimo|podržavamo|podržava|uključuje|dopuštamo|dopušta|dozvoljavamo|dozvoljava|omogućujemo|omogućuje|omogućava|pružamo|pruža|vršimo|obavljamo|mijenjamo|popravljamo|ugrađujemo|vidim|vidimo|pronalazim|pronalazimo|nalazim|nalazimo|posjedujemo|pokriva|pokrivamo|priznajemo|dajemo|uzimamo|sadrži|ispunjava|postoji|postoje|proizvodimo|proizvodi|proizvode|servisiramo|iznajmljujemo|naručujemo|zaprimamo|priznaje|vrijedi|vrijede|važi|važe|raspolaže|raspolažemo|posjeduje|vodimo|organiziramo|iznajmljuje|otkupljujemo|refundiramo|nadoknađujemo|snosimo|rezerviramo|čuvamo|produžujemo|produljujemo|poslužujemo|pripremamo|pakiramo|montiramo|postavljamo|odvozimo|preuzimamo|ispunjavate|ostvarujete|zadovoljavate|primjenjuje|obuhvaća|odnosi se|prevozimo|prevozi|dostavljate|uvozimo|izrađujemo|zamjenjujemo|financiramo|kreditiramo|zovemo|idemo|vozimo|dolazimo|izlazimo|otvaramo|objavljujemo|dijelimo|skladištimo|oslobađa|spada|kvalificirate|ugovaramo|staje|staju|prometuje|prometuju|polazi|polaze|vozi|voze|leti|lete|plovi|plove|saobraća|izdaje|izdaju|prihvaćaju|zaprima|primaju|poslužuje|odgađamo|otkazujemo|stornirano|storniramo|kupujemo|radim|dostavljaju|šalju|vraćaju|naplaćuje se)',
      // "Nažalost" turns any "no" into a refusal, and so does "neće ići".
      {
        find: '(ne|nije|nisu|neće|nećemo|nismo|nisam) _',
        only: [
          'nažalost ...4 (ne|nije|nisu|neće|nećemo|nismo|nisam) _',
          '(ne|nije|nisu|neće|nećemo|nismo|nisam) nažalost',
          '(neće|ne bi) [to|vam|ti|tako] (ići|moći|proći)',
        ],
      },
      '(nije|nisu|neće biti|nije bilo) [<clitic>] [trenutno|trenutačno|više|još|nažalost|uopće] (prenosiv*|podložn*|promjenjiv*|klimatiziran*|vidljiv*|evidentiran*|proknjižen*|zaprimljen*|zabilježen*|prilagođen*|namijenjen*|opremljen*|dobrodošl*|poželjn*|uračunat*|obuhvaćen*|kompatibil*|povrativ*|refundabil*|zamjenjiv*|valjan*|važeć*|potvrđen*|isporučiv*|izvedeno|prihvaćen*|realiziran*|planiran*)',
      '(svi|sve|sva) [su|je] ...4 (puni|pune|puna|krcati|krcate|popunjeni|popunjene|popunjena|zauzeti|zauzete|zauzeta|rasprodani|rasprodane|rasprodana|razgrabljeni|razgrabljene)',
      {
        find: '(zauzet*|popunjen*|rasprodan*|ukinut*|istekao|istekla|isteklo|istekli|zatvoren*|otkazan*|obustavljen*|krcat*|prodan*|potrošen*)',
        only: [
          'nažalost ...6 (prodan*|potrošen*|zauzet*|popunjen*|rasprodan*|ukinut*|istekao|istekla|isteklo|istekli|zatvoren*|otkazan*|obustavljen*|krcat*)',
        ],
      },
      '(je|su) [trenutno|trenutačno|nažalost|već|danas|privremeno] (izvan funkcije|u kvaru|na održavanju|ukinut|ukinuta|ukinuto|ukinuti|ukinute|obustavljen|obustavljena|obustavljeno|suspendiran|suspendirana)',
      '(poslovnica|trgovina|dućan|ured|šalter|recepcija|restoran|bazen|blagajna|ambulanta|kuhinja|wellness|teretana|garaža|muzej|kafić|ljekarna|pošta) ...3 (zatvoren|zatvorena|zatvoreno)',
      // "Nedjeljom poslovnica ne radi."
      {
        find: 'ne _',
        only: [
          '(nedjeljom|subotom|vikendom|praznikom|blagdanom|blagdanima|ponedjeljkom|noću|navečer|zimi|ljeti) ...3 ne _',
          'ne _ (nedjeljom|subotom|vikendom|praznikom|blagdanom|blagdanima|ponedjeljkom|noću|navečer|zimi|ljeti)',
          '(danas|sutra) ...3 ne (radi|rade|vozi|voze)',
          'ne (radi|rade|vozi|voze) (danas|sutra)',
        ],
      },
      // "Čaše se ne prodaju pojedinačno."
      'se [više|trenutno|trenutačno|nažalost] ne (mijenja|mijenjaju|produžuje|produljuje|pomiče|prodaje|prodaju|izdaje|izdaju|vraća|vraćaju|prima|primaju|priznaje|priznaju|dostavlja|dostavljaju|nudi|nude|popravlja|popravljaju|isporučuje|isporučuju|šalje|šalju|zamjenjuje|zamjenjuju|refundira|refundiraju|koristi|koriste|kombinira|kombiniraju|zbraja|zbrajaju|prenosi|prenose|isplati|rezervira|rezerviraju|uvažava|uvažavaju|odobrava|odobravaju)',
      '(to|tako) se [više|kod nas] ne (radi|prakticira)',
      '^to je isključeno $',
      '(odbio|odbila|odbili|odbilo) [<clitic>] (je|su|smo) [<clitic>] _|(je|su) [<clitic>] [nažalost] (odbio|odbila|odbili|odbilo) _|(odbili|odbio|odbila) (su|je) [<clitic>]',
      '(nisu|nije|nismo|nisam) [<clitic>] [<clitic>] (odobrili|odobrio|odobrila|dopustili|dopustio|dopustila|prihvatili|prihvatio|prihvatila|usvojili|usvojio|usvojila|uvažili|uvažio|uvažila)',
      '(neće|ne bi) [<clitic>] [<clitic>] (ići|proći|upaliti) $',
      '^[nažalost|žao mi je] teško (da|ćemo|ću|će) _',
      '^[nažalost] teško $',
      'više [se] ne (radi|rade|ordinira|predaje|posluje|postoji|vozi|proizvodi|proizvode|prodaje|prodaju|izrađuje|izrađuju|isporučuje|vrijedi|vrijede|koristi|nudi|nude|održava)',
      'ne (proizvodi|proizvode|prodaje|prodaju|izrađuje|isporučuje|nudi|nude|održava) se [više]',
      '(nisam|nismo) [<clitic>] [nažalost] (našao|našla|našli|pronašao|pronašla|pronašli|dobio|dobila|dobili|zaprimio|zaprimili)',
      '(nije|nisu) [<clitic>] (ništa|nikakav|nikakva|nijedan) [_] (nađeno|pronađeno|predano|nađen|pronađen|predan|nađena|pronađena)',
      '(nije|nisu) [<clitic>] [još|nažalost|zasad] (nađen|nađena|nađeno|nađeni|nađene)',
      '(nije|nisu) [<clitic>] [trenutno|trenutačno|više|još|nažalost|danas|uopće] (dostupan|dostupna|dostupno|dostupni|dostupne|raspoloživ|raspoloživa|raspoloživo|raspoložive|slobodan|slobodna|slobodno|slobodni|slobodne|uključen|uključena|uključeno|uključene|otvoren|otvorena|otvoreno|otvoreni|u opticaju|u funkciji|u upotrebi|u uporabi|u programu|u planu|na repertoaru|u voznom redu|u prometu|podržan|podržana|podržano|pokriven|pokrivena|pokriveno|odobren|odobrena|odobreno|u ponudi|u prodaji|u asortimanu|u cijeni|na zalihi|na zalihama|na skladištu|na lageru|na raspolaganju|na stanju|pronađen|pronađena|pronađeno|pronađeni)',
      '(rasprodali|razgrabili|potrošili|prodali|pokupovali|otišli) (smo|su) [<clitic>] [sve]|(rasprodali|razgrabili) se',
      '(rasprodalo|rasprodala|rasprodao|rasprodale|rasprodali|razgrabilo|razgrabila|razgrabile|razgrabili|planule|planula) (se|su)',
      '(nedostupan|nedostupna|nedostupno|nedostupni|nedostupne|rasprodan|rasprodana|rasprodano|rasprodani|rasprodane|razgrabljen|razgrabljena|razgrabljeni|razgrabljene|nemoguće|nemoguć|nemoguća)',
      '(sve|svi|je|su) [su|je] [nam|već|vam] [nažalost|već|potpuno|sasvim] (popunjeno|popunjeni|popunjene|popunjena|popunjen|zauzeto|zauzeti|zauzete|zauzeta|zauzet|rasprodano|istekao|istekla|isteklo|istekli|neraspoloživ|neraspoloživa|neraspoloživo)',
      '(je|su) [vam|ti|nažalost|već|zbog _] (negativno riješen*|riješen* negativno|riješen* (nepovoljno|odbijanjem)|odbijen|odbijena|odbijeno|odbijeni|odbijene|odbačen|odbačena|odbačeno)|(odbijen|odbijena|odbijeno) (je|su)',
      '(neću|nećemo|neće) [<clitic>] [<clitic>] [moći] (raditi|dostavljati|slati|primati|voziti|vraćati|odobravati|vratiti|poslati|dostaviti|isporučiti|zamijeniti|odobriti|popraviti|prihvatiti|primiti|produžiti|produljiti|izdati|refundirati|nadoknaditi|isplatiti|dati|stići|ispuniti|snositi)',
      '(zahtjev|zahtjevu|molba|molbi|reklamacija|reklamaciji|povrat|narudžba) [vam|ti] (je odbijen|je odbijena|odbijen|odbijena|odbili smo|smo odbili|nije prihvaćen|nije prihvaćena|nije odobren|nije odobrena|nije usvojen|nije usvojena)',
      '(moramo|moram|morali smo) [<clitic>] (odbiti|odbaciti)',
      '(odbijamo|odbijeno) [_]',
      'ne (smijemo|smijem) [<clitic>] _',
      '(zabranjen|zabranjena|zabranjeno|zabranjeni|zabranjene|nepovratan|nepovratna|nepovratno|nepovratni|nepovratne|neprenosiv|neprenosiva|neprenosivo|neprenosivi|neprenosive|nevažeći|nevažeća|nevažeće)',
    ],
    except: [
      '(nema|nemamo|nemate|nemaš|nemaju|bez) [<clitic>] [više|ama baš|baš|nikakv*|nijedan|nijedna|nijedno|nijednu|nijedne|niti jedan|niti jedno|niti jednu|ni|drugih|dodatn*|skriven*|posebn*|dobn*|gornj*|donj*|vremensk*|minimaln*] [nikakv*|dodatn*|skriven*] <trouble>',
      'nema (loših|glupih|krivih) pitanja',
      '(cijena|cijene|tarifa|iznos|rata|naknada|uvjeti|broj|ništa|termin|adresa) [<clitic>] [<clitic>] [za _] se ne (mijenja|mijenjaju|pomiče)',
      '(ako|ukoliko|kad|kada|zašto|žao|da|što) ...4 (odbio|odbila|odbili|odobrili|odobrio|prihvatili|prihvatio)',
      'teško (da|će|ćemo) ...3 (problem*|pogriješi*|zakasni*|biti (bolje|ljepše))',
      '<trouble> [<clitic>] [više] (nema|nemate|nemaš|neće biti)',
      'nema [ama baš|baš|nikakv*|nekih] (problema|problem|frke|veze|na čemu|brige|brigeš|potrebe|razloga|sumnje|dvojbe|dileme|ograničenja|obveze|obveza|ugovorne|čekanja|skrivenih|dodatnih|dodatnog|naknade|naknada|troškova|trošak|nadoplate|doplate|kamata|minimalne|minimalnog|roka|štete|zime|ljepšeg|boljeg|boljih|bolje|ništa lošeg|ništa loše)',
      'ne [mogu|možemo] (brinite|brini|brinuti|ustručavajte|ustručavaj|oklijevajte|oklijevaj|zaboravite|zaboravi|sumnjam|sumnjajte|smeta|znam|plaćate|plaćaš|naplaćujemo|naplaćuje|košta|morate|moraš|trebate|trebaš|treba|dočekati|vjerovati|žurite|žuri)',
      'ne (mogu|možemo) (dočekati|vjerovati|a da|ne _|dovoljno)',
      'ne samo',
      '(podatke|adresu|broj|brojeve) ...2 ne (dijelimo|prosljeđujemo|prodajemo|ustupamo|objavljujemo)|ne (dijelimo|prosljeđujemo|prodajemo|ustupamo|objavljujemo) ...3 (podatke|podatak|adresu|broj|treć*|nikom*)',
      '(ako|ukoliko|kad|kada|čim|dok|jer|zašto|zbog čega|bilo da|iako|premda|osim) ...4 (nema|nemate|nemaš|nije|nisu|ne (možete|možeš|može|mogu|vidite|vidiš|primite|radi|odgovara|uspijete)|nedostupan|nedostupna|nedostupno|nemoguće)',
      '(ako|ukoliko) ...5 (i|ili|a) ...3 (ne (može|mogu|možete|možeš)|nije|nisu|nema)',
      'nitko [<clitic>] [<clitic>] ne (mora|treba|moraju|trebaju)',
      'nitko [<clitic>] (ne|neće|nije) [<clitic>] ...1 (smeta*|ometa*|uznemir*|ukra*|uzeo|uzeti|uzima|dira*|naplat*|naplać*|skinuo|skida|hakira*|zloupotr*|tjera*|provali*|otvorio|otvarao|gura|viče)',
      '(žao|razumijem|razumijemo|shvaćam|shvaćamo|vidim|vidimo|neugodno|ispričavam|ispričavamo|hvala|zabrinuti) ...4 (što|da|jer) ...5 (nema|nemate|nemaš|ne (možete|možeš|radi|vidite|vidiš|odgovara)|nedostupan|nedostupna|niste|nisi)',
      '(žao|ispričavam|ispričavamo) ...3 (što|jer) ...4 (nije|nisu) (bio|bila|bilo|bili|bile|stigao|stigla|stiglo|stigli|radio|radila|radilo|dostupan|dostupna|dostupno)',
      '(da|jesi|jeste|imate|ima) li ...4 (nema|nije)',
      '(zar|je l) (nije|nema|ne)',
      'nije (loše|loš|loša|problem|nikakav problem|bitno|važno|kasno|prekasno|teško|to ništa)',
      'ništa (zato|strašno|za to|nije izgubljeno)',
      '(ništa|nijedan|nitko) [vam|ti|se] ne (trebate|morate|brinite|nedostaje)',
      '(nemate|nemaš) (brige|se čega|razloga|što|obvezu|nikakvu obvezu|nikakvih obveza)',
      'nema na čemu',
      '(obrazac|upitnik|anketa|formular|spremnik|kad|ako) ...3 (popunjen|popunjeno|popunjena)',
      '(linija|linije|broj|telefon|operateri|svi operateri) [su|je] [trenutno] (zauzeta|zauzete|zauzet|zauzeti)',
      '(nemate|nemaš|nema) [više] (dugovanja|duga|dugova|brige|brigu|otvorenih|neplaćenih|penala|penale|ugovornu|kazne)',
      '(nebi|ne bi|ne bih|ne bismo) [<clitic>] (mogli|mogao|mogla|moglo) ...1 (bez|bolje|ljepše|više)',
      '(da|kako|ako) [<clitic>] (nebi|ne bi|ne bih|ne bismo)',
      '(nema|nemam|nemamo) (dvojbe|sumnje|ništa (protiv|lijepše|ljepše|bolje|lakše))',
      '(vam|ti|više|se) ništa ne (treba|nedostaje)',
      // "Ne, vrijedi do petka.": what follows the "no" is said for certain.
      'ne , (vrijedi|vrijede|važi|važe|radi|rade|radimo|postoji|postoje|imamo|ima|imate|imaš|možete|možeš|primamo|prihvaćamo|nudimo|prodajemo|dostavljamo|šaljemo|uključuje|pokriva|stiže|stižu|dolazi|dovoljno|dovoljna|dovoljan|besplat*|uključen*)',
      'nitko [<clitic>] [drugi|više] [<clitic>] ne može [<clitic>] (koristiti|iskoristiti|zloupotrijebiti|vidjeti|skinuti)',
      '(nema|nemaju|ne sadrži|ne sadrže) ništa (umjetn*|štetn*|otrovn*|opasn*|skriven*|sporn*|životinjsk*|mesn*|mliječn*|kemijsk*)',
      'ništa [<clitic>] (ne|nemojte|nemoj) (upisujte|upisuj|dirajte|diraj|mijenjajte|mijenjaj|brišite|briši|pritišćite|potpisujte|potpisuj|šaljite|šalji|poduzimajte|isključujte|isključuj|otvarajte|otvaraj|plaćajte|plaćaj|instalirajte|preuzimajte|skidajte|bacajte|bacaj|kupujte|kupuj|donosite|nosite|radite)',
      'ništa ...3 (ne|nije|niste|nisi|nismo|neće|nećete|nećeš) ...2 <harmless>',
      '(žao|razumijem|razumijemo|ispričavam|ispričavamo|vidim|vidimo|nadam|nadamo) ...4 (što|da|jer) ...5 (nitko|ništa|nijedan|nijedna)',
      'odbijeno (od|sa) _',
      '(nije|nisu|neće biti|ako|ukoliko|kad|kada|žao|da|zašto) ...6 (odbijen*|odbačen*)',
      '(nećemo|neću|neće) ...3 (dati|primiti|poslati) [vam|ti] [na|u] (cjedilu|nikome|nikomu|trećima|trećim)',
      '(nemam|nemamo) (pojma|blage|ideju|ideje)|pojma (nemam|nemamo)',
      '(nema|nemamo|nemate) [nikakv*] (neovlašten*|sumnjiv*|sporn*|nepoznat*|negativn*|nepodmiren*|zaostal*|otvoren*) _',
      '<trouble> ...4 (nema|nemate|neće biti)',
      'ne (postoji|postoje) ...2 (naknad*|ograničenj*|trošk*|kazn*|penal*|rizik*|razlog*|minimaln*|minimalan|obvez*|skriven*|problem*)',
      '(nema šanse|nema teorije|nema načina|nemoguće je) da ...4 (ponovi|dogodi|desi|pokvari|prekine|izgubi|zakasni|nestane)',
      '(nije|nisu) ...2 vidljiv* (drugima|drugim|ostalima|javno|nikome|trećima)',
      'neće [vam|ti|se] (smetati|boljeti|škoditi|trebati)',
      '(nije|nisu|ako|nigdje) ...2 (zabranjen*|nevažeć*|nepovratn*|neprenosiv*)',
      'ne (smijemo|smijem) (zaboraviti|dopustiti|propustiti)',
      'ne (sadrži|sadrže) [nikakv*] (štetn*|alergen*|gluten*|laktoz*|šećer*|paraben*|konzervans*|otrovn*|tragove|umjetn*|alkohol*|palmino|viruse|reklame|oraš*|orah*|lješnjak*|kikiriki*|badem*|soju|sojin*|jaja|jajca|mlijek*|mliječn*|meso|mesn*|životinjsk*|svinj*|riblj*|ribu|pšenic*|kofein*|nikal|nikla|lateks*|parfem*|bpa)',
      '(ako|vidim|vidimo|razumijem|kad|kada|da|čim|dok|žao) ...5 (izvan funkcije|u kvaru)',
      '(nije|nisu|neće biti) ...2 (popunjen*|zauzet*|rasprodan*|otkazan*|ukinut|ukinuta|ukinuto|ukinute|zatvoren*|obustavljen*|istekao|istekla|isteklo)',
      '(nitko|nijedan) [drugi|osim vas] nema (pristup|pristupa|uvid|uvida)',
    ],
  },
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
