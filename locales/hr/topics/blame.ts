import type { Topic, TopicWords } from '../../../src/locale.ts'
import { CHECK, ON_FROM_HERE, STEP_BY_STEP } from './answers.ts'
import { reproaches } from './reproaches.ts'
import { wrongdoing } from './wrongdoing.ts'

const TOLD = 'rekao|rekla|rekli|kazao|kazala|kazali|napisao|napisala|napisali|naveo|navela|naveli'
const TO_DO =
  'provjerite|provjeriš|pazite|paziš|pripazite|pročitate|pročitaš|pogledate|pogledaš|pošaljete|pošalješ|platite|platiš|potvrdite|potvrdiš|otvorite|otvoriš|nazovete|nazoveš|upišete|upišeš|unesete|uneseš|odaberete|dođete|dođeš|pričekate|pričekaš|čekate|čekaš|spremite|ponesete|poneseš|isključite|isključiš|uključite|javite|javiš|morate|moraš|trebate|trebaš'

/** Blame: what customers did wrong or left undone, and what they ought to have done. */
export const blame = {
  blame: {
    phrases: [
      {
        find: '(trebali ste|morali ste|trebao si|trebala si|morao si|morala si|niste trebali|niste smjeli|nisi trebao|nisi trebala|nisi smio|nisi smjela|mogli ste|mogao si|mogla si) [<clitic>] [<clitic>] [prije|ranije|odmah|barem|bar|prvo|pažljivije] (pročitati|provjeriti|pogledati|javiti|reći|paziti|platiti|poslati|naručiti|otvoriti|dirati|potpisati|pitati|spomenuti|nazvati|otkazati|doći|unijeti|kliknuti|prijaviti|navesti|obavijestiti|upozoriti|misliti|čekati|čuvati)',
        sentence: ON_FROM_HERE,
      },
      {
        find: '(niste smjeli|nisi smio|nisi smjela) [<clitic>] [<clitic>] _',
        except: ['(niste smjeli|nisi smio|nisi smjela) ...12 ?'],
        sentence: ON_FROM_HERE,
      },
      {
        find: '(oprali|oprao|oprala|ispeglali|ispeglao|ispeglala|osušili|osušio|osušila|držali|držao|držala|čuvali|čuvao|čuvala|grijali|kuhali|pekli|čistili|čistio|čistila) (ste|si) [<clitic>] ...3 (previsok*|prenisk*|prejak*|predug*|preblizu|prevruć*|prevrel*|prehladn*|neodgovarajuć*|pogrešn*|kriv*|vlažn*|suncu)',
        sentence: ON_FROM_HERE,
      },
      // "Trebalo je pročitati uvjete", where nobody is named and everybody knows who is meant.
      {
        find: '(trebalo|moralo|valjalo) [<clitic>] je [to|ih|ga|ju] [ranije|prije|prvo|odmah|na vrijeme|pažljivo|dobro|samo] (pročitati|provjeriti|javiti|naručiti|prijaviti|pitati|potvrditi|platiti|otkazati|paziti|pogledati|nazvati|upisati|navesti|misliti|sačuvati|spremiti)',
        except: [
          '(trebalo|moralo|valjalo) ...12 (naš|naša|naše|našu|žao|ispričav*|smo|nam|?)',
          '(žao|ispričav*|naša|naš|smo|nam|nismo) ...8 (trebalo|moralo|valjalo)',
        ],
        sentence: ON_FROM_HERE,
      },
      {
        find: '(trebali|trebao|trebala|mogli|mogao|mogla|morali|morao|morala) (biste|bi) [<clitic>] [ubuduće|ipak|malo|drugi put] (pažljivije|bolje|više) (čitati|paziti|slušati|gledati|pratiti)',
        sentence: ON_FROM_HERE,
      },
      {
        find: '(drugi put|idući put|sljedeći put|ubuduće) [molim] [vas|te] [malo] [bolje|pažljivije|prvo|ipak] (pazite|pazi|pripazite|pripazi|pročitajte|pročitaj|čitajte|čitaj|slušajte|slušaj|razmislite|razmisli)|(drugi put|idući put|sljedeći put|ubuduće) [molim] [vas|te] [malo] (bolje|pažljivije|prvo) (provjerite|provjeri|pogledajte|pogledaj)|(molim|molimo) [<clitic>] [da] (ubuduće|drugi put|idući put|sljedeći put) [pažljivo|dobro|prvo] (provjerite|provjeri|pazite|pripazite|pročitajte|obratite (pažnju|pozornost)|gledajte)',
        sentence: ON_FROM_HERE,
      },
      {
        find: '^[pa] (vi|ti) [to|mene|me|nas] [uopće|očito|jednostavno] ne (razumijete|razumiješ|shvaćate|shvaćaš|kužite|kužiš|slušate|slušaš|čitate|čitaš)',
        except: ['(vi|ti) ...10 ?'],
        sentence: CHECK,
      },
      {
        find: '^[pa] ne (čitate|čitaš|slušate|slušaš) _',
        except: ['ne (čitate|čitaš|slušate|slušaš) li', 'ne (čitate|čitaš|slušate|slušaš) ...10 ?'],
        sentence: CHECK,
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
        except: ['(mogli ste|mogao si|mogla si) ...12 ?', '(mogli ste|mogao si|mogla si) ...3 (dobiti|primiti|imati)'],
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
        find: '(ste|si) [<clitic>] [<clitic>] (<handled>|javili|javio|javila|otkazali|otkazao|otkazala|došli|došao|došla|vratili|vratio|vratila) [<clitic>] (prekasno|kasno|prerano|krivo|pogrešno|netočno|neispravno|nepravilno|nepažljivo|naopako|naopačke|obrnuto)',
        sentence: ON_FROM_HERE,
      },
      ...wrongdoing,
      {
        find: '(vaša|tvoja|vlastita|vašom|tvojom) [je to|je|vlastita|osobna] [vlastita] (greška|pogreška|krivnja|krivica|nepažnja|odgovornost|greškom|krivnjom|pogreškom|nepažnjom)',
        sentence: ON_FROM_HERE,
        except: [
          '(nije|ne|nikako nije|bez) [to] [ni] (vaša|tvoja|vašom|tvojom)',
          '(nije|nisu|niti) ...2 (vašom|tvojom)',
          '(poruka o|kod) pogreške',
        ],
      },
      {
        find: '(vaš|tvoj) [vlastiti|osobni] propust|(greška|pogreška|krivnja|krivica|nepažnja|propust|odgovornost) je [bila|bio] [isključivo|samo|ipak] (vaša|tvoja|vaš|tvoj|na vama|na tebi)',
        except: ['(nije|ne|bez) [to] [ni] (vaš|tvoj) propust'],
        sentence: ON_FROM_HERE,
      },
      { find: '^do (vas|tebe) je [<clitic>] (a ne|ne do)', sentence: ON_FROM_HERE },
      { find: '^do (vas|tebe) je $', sentence: ON_FROM_HERE },
      {
        find: '(trebali ste|morali ste|trebao si|trebala si|mogli ste) biti [tada] (kod kuće|doma|prisutni|prisutan|prisutna|na adresi|točniji|pažljiviji|na vrijeme)',
        sentence: ON_FROM_HERE,
      },
      {
        // "Kod ste trebali unijeti prije plaćanja."
        find: '(ste|si) [<clitic>] [<clitic>] [<clitic>] (trebali|trebao|trebala|morali|morao|morala) _',
        except: [
          '(trebali|trebao|trebala|morali) ...3 (dobiti|primiti|zaprimiti|imati|vidjeti|čekati|platiti|doživjeti|prolaziti|proći|biti)',
          '(kad|kada|što|koji|koja|koje|koju|kojeg|gdje|zašto|kako|koliko|ako|da|iako|dok|jeste|jesi|niste|nisi) ...3 (ste|si) [<clitic>] [<clitic>] [<clitic>] (trebali|trebao|trebala|morali)',
          '(ste|si) [<clitic>] [<clitic>] [<clitic>] (trebali|trebao|trebala|morali) ...12 ?',
        ],
        sentence: ON_FROM_HERE,
      },
      {
        find: '(sami ste|ste sami|sam si|sama si|si sam|si sama) [<clitic>] (krivi|kriv|kriva|odabrali|odabrao|odabrala|pogriješili|pogriješio|pogriješila|tražili)',
        sentence: ON_FROM_HERE,
      },
      {
        find: '^[pa|ali|vi|ti|očito] [vi|ti] ne (znate|znaš) (koristiti|rukovati|upravljati|služiti) _',
        except: ['ne (znate|znaš) ...12 ?'],
        sentence: STEP_BY_STEP,
      },
      // What the customer was told to do.
      {
        find: `(${TOLD}) (sam|smo) (vam|ti) [lijepo|već] da [<clitic>] [<clitic>] (${TO_DO})|(sam|smo) (vam|ti) [lijepo|već|jučer] (${TOLD}) da [<clitic>] [<clitic>] (${TO_DO})`,
        except: [`(kao što|jesam li|jesmo li|kako) ...6 da [<clitic>] [<clitic>] (${TO_DO})`],
        sentence: STEP_BY_STEP,
      },
      {
        find: '(krivi ste|kriv si|kriva si) [sami|za|što]|(ste|si) (krivi|kriv|kriva) (vi|ti|sami|sam|sama)',
        sentence: ON_FROM_HERE,
      },
      {
        find: '(vas|tebe|te) (nije|nigdje nije) bilo (kod kuće|doma|na adresi|u stanu|ni kod kuće)|(nije|nigdje nije) (vas|te) bilo (kod kuće|doma|na adresi|u stanu|ni kod kuće)',
        except: [
          '(ako|kad|kada|žao|jer|budući da|vidim da|je li|da) ...3 (vas|tebe|te) (nije|nigdje nije) bilo',
          '(ako|kad|kada|žao|jer|budući da|vidim da|da) nije (vas|te) bilo',
        ],
        sentence: ON_FROM_HERE,
      },
      {
        find: '(ostavili|ostavio|ostavila) (ste|si) ...3 (u neredu|nered|prljav*|neuredn*|otvoren*|otključan*|uključen*|bez nadzora|na suncu|na kiši|na hladnoći|na vlazi|u vlazi|vani)|(ste|si) ...3 (ostavili|ostavio|ostavila) [_] (u neredu|nered|prljav*|neuredn*|otvoren*|otključan*|uključen*|bez nadzora|na suncu|na kiši|na hladnoći|na vlazi|u vlazi|vani)',
        sentence: ON_FROM_HERE,
      },
      {
        find: '(ste|si) ...3 (sami|sam|sama) (otvarali|otvarao|otvarala|otvorili|otvorio|otvorila|rastavljali|rastavljao|rastavljala|rastavili|rastavio|rastavila|popravljali|popravljao|popravljala|prepravljali|prepravili|montirali|montirao|montirala|ugradili|ugradio|ugradila|mijenjali|mijenjao|mijenjala)',
        except: [
          '(ste|si) ...3 (sami|sam|sama) ...10 ?',
          '(ako|da li|jeste|jesi|super|bravo|odlično) ...4 (sami|sam|sama)',
        ],
        sentence: ON_FROM_HERE,
      },
      {
        find: '(netočn*|pogrešn*|kriv*|neispravn*|nepotpun*) _ (koji|koje|koju|kojeg) (ste|si) [<clitic>] [<clitic>] <handled>',
        sentence: CHECK,
      },
      {
        find: '(već|više puta|dvaput|nekoliko puta) (smo|sam) (vas|te) [lijepo|jasno|dvaput|triput|više puta|nekoliko puta] (upozorili|upozorio|upozorila|opomenuli|opomenuo|opomenula)|(smo|sam) (vas|te) [već] (dvaput|triput|više puta|nekoliko puta) (upozorili|upozorio|upozorila|opomenuli|opomenuo|opomenula|obavijestili|obavijestio|obavijestila)|upozoreni ste (više puta|dvaput|nekoliko puta)',
        sentence: ON_FROM_HERE,
      },
      {
        find: '(javili|javio|javila|prijavili|prijavio|prijavila|poslali|poslao|poslala|uplatili|platili|došli|otkazali|otkazao|otkazala) (ste|si) [<clitic>] tek (sad|sada|danas|jučer|poslije|nakon)|tek (sad|sada|danas|jučer) (ste|si) [<clitic>] (javili|javio|javila|prijavili|prijavio|prijavila|poslali|poslao|poslala|uplatili|platili|otkazali|otkazao|otkazala)',
        sentence: ON_FROM_HERE,
      },
      {
        find: '(bilo bi|bi bilo) [bilo] (dobro|bolje|pametno|pametnije|poželjno|najbolje) da (ste|si) [<clitic>] [ranije|prije|prvo|odmah|pažljivo] (pročitali|pročitao|pročitala|provjerili|provjerio|provjerila|javili|javio|javila|pitali|pitao|pitala|nazvali|pogledali|rekli|pazili)',
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
        find: '<misdeed> (ste|si) [<clitic>] [_]|(ste|si) [<clitic>] [<clitic>] [vi|ti|sami|sam|sama|vjerojatno|sigurno|valjda|očito|nekako] <misdeed> [_]',
        except: [
          '<misdeed> ...12 ?',
          '<misdeed> (ste|si) [<clitic>] [svoju|svoj|svoje] (lozinku|zaporku|pin|karticu|ključ|ključeve|putovnicu|osobnu|račun|mobitel|telefon|kartu|pravo)',
          '(ste|si) [<clitic>] [<clitic>] <misdeed> [svoju|svoj|svoje] (lozinku|zaporku|pin|karticu|ključ|ključeve|putovnicu|osobnu|račun|mobitel|telefon|kartu)',
          '(niste|nisi) [<clitic>] [<clitic>] <misdeed>',
          // "U pravu ste, pogriješili smo."
          '<misdeed> (smo|sam|su)',
        ],
        sentence: ON_FROM_HERE,
      },
      ...reproaches,
    ],
    except: [
      '(sami ste|sama si|sam si) ...3 (odličn*|super|krasn*|prekrasn*|sjajn*|divn*|lijep*)',
      // Good luck, not a fault: what was not used is paid back.
      '(budući da|jer|pošto|kako) [<clitic>] (niste|nisi) [<clitic>] [još] (koristili|koristio|koristila|iskoristili|iskoristio|iskoristila|nosili)',
      '(još|zasad) [uvijek] (niste|nisi) [<clitic>] [<clitic>] (unijeli|unio|unijela|upisali|upisao|upisala|odabrali|odabrao|odabrala|dodali|dodao|dodala)',
      '(ako|ukoliko|jeste li|jesi li|u slučaju da) [<clitic>] [<clitic>] ...3 (niste|nisi|ste|si|vašom)',
      '(ako|ukoliko|u slučaju da) (ste|si) ...2 (<handled>|<misdeed>)',
      '(žao|ispričavam|ispričavamo|razumijem|razumijemo|hvala|zahvaljujem|nadam|nadamo|oprostite|drago) [<clitic>] [<clitic>] (što|da|jer|ako|zbog|na) ...4 (niste|nisi|ste|si|vašom)',
      '(trebali ste|trebao si|trebala si) [<clitic>] [već] (dobiti|primiti|zaprimiti)',
      '(niste|nisi) (trebali|trebao|trebala|smjeli) ...3 (čekati|platiti|plaćati|dobiti|doživjeti|prolaziti|proći)',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
