import type { TopicWords } from '../../../src/locale.ts'
import { CHECK, ON_FROM_HERE, STEP_BY_STEP } from './answers.ts'

const TOLD = 'rekao|rekla|rekli|kazao|kazala|kazali|napisao|napisala|napisali|naveo|navela|naveli'

/** What customers are thought to do wrong all the time, and what they have been told before: the end of `blame`. */
export const reproaches: TopicWords['phrases'] = [
  // A guess at what the customer did wrong.
  {
    find: '(sigurno|vjerojatno|valjda|po svemu sudeći|bit će da|očito|očigledno) (ste|si) [<clitic>] [<clitic>] [nešto|negdje|sami|sve] (<handled> ...2 <wrong>|zaboravili|zaboravio|zaboravila|krivo _|pogrešno _|propustili|propustio|propustila|previdjeli|previdio|previdjela)',
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
    sentence: ON_FROM_HERE,
  },
  {
    find: '(jer|zato što|očito|kad) ne (čitate|slušate|pratite|pazite|čitaš|slušaš|pratiš|paziš|slijedite|slijediš|poštujete|poštuješ)',
    sentence: CHECK,
  },
  {
    find: 'ne (radite|radiš|koristite|koristiš|upisujete|upisuješ|unosite|unosiš|čitate|čitaš|spajate|spajaš|držite|držiš|pritišćete|gledate|gledaš|slušate|slušaš|pratite) [<clitic>] (dobro|ispravno|točno|pravilno|pažljivo|kako treba)',
    except: [
      '(ako|da|kad|kada|možda|je li|li) ...2 ne (radite|radiš|koristite|koristiš|upisujete|upisuješ|unosite|unosiš|čitate|čitaš|spajate|držite|gledate|slušate)',
    ],
    sentence: CHECK,
  },
  {
    find: '(krivo|pogrešno|neispravno|nepravilno|nepropisno|nestručno|nepažljivo|stalno krivo) [to|ga|je|ih] [stalno] (radite|radiš|koristite|koristiš|upisujete|upisuješ|unosite|unosiš|tumačite|čitate|čitaš|razumijete|shvaćate|mislite|misliš|postavljate|spajate|pritišćete|držite|gledate|gledaš|klikate|klikaš|zovete|ukucavate)',
    except: ['(ako|da ne|kad|kada) [<clitic>] (krivo|pogrešno|neispravno) _'],
    sentence: CHECK,
  },
  {
    find: '(niste u pravu|nisi u pravu|u pravu niste|u pravu nisi|u krivu ste|u krivu si|varate se|varaš se|griješite|griješiš|pogriješili ste|pogriješio si|pogriješila si|krivo ste shvatili|krivo si shvatio|krivo si shvatila|pogrešno ste shvatili|krivo ste razumjeli|krivo ste pročitali|niste dobro pročitali)',
    sentence: CHECK,
  },
  // What was wrong can be asked for, and what it belongs to stays: "krivu adresu u narudžbi 4471".
  {
    find: '[vi|ti] <handled> [<clitic>] (ste|si) [<clitic>] [<clitic>] (krivu|pogrešnu|netočnu|neispravnu|nepotpunu)|[vi|ti] (ste|si) [<clitic>] [<clitic>] <handled> [<clitic>] (krivu|pogrešnu|netočnu|neispravnu|nepotpunu)',
    only: [
      '[vi|ti] <handled> [<clitic>] (ste|si) [<clitic>] [<clitic>] (krivu|pogrešnu|netočnu|neispravnu|nepotpunu) [kućni|poštanski|kontakt|e-mail] (adresu|godinu|e-adresu|oznaku)',
      '[vi|ti] (ste|si) [<clitic>] [<clitic>] <handled> [<clitic>] (krivu|pogrešnu|netočnu|neispravnu|nepotpunu) [kućni|poštanski|kontakt|e-mail] (adresu|godinu|e-adresu|oznaku)',
    ],
    instead: ['trebamo točnu'],
  },
  {
    find: '[vi|ti] <handled> [<clitic>] (ste|si) [<clitic>] [<clitic>] (krivi|pogrešan|pogrešni|netočan|neispravan|nepotpun)|[vi|ti] (ste|si) [<clitic>] [<clitic>] <handled> [<clitic>] (krivi|pogrešan|pogrešni|netočan|neispravan|nepotpun)',
    only: [
      '[vi|ti] <handled> [<clitic>] (ste|si) [<clitic>] [<clitic>] (krivi|pogrešan|pogrešni|netočan|neispravan|nepotpun) [kućni|poštanski|kontakt|e-mail] (broj|e-mail|mail|email|datum|iban|oib)',
      '[vi|ti] (ste|si) [<clitic>] [<clitic>] <handled> [<clitic>] (krivi|pogrešan|pogrešni|netočan|neispravan|nepotpun) [kućni|poštanski|kontakt|e-mail] (broj|e-mail|mail|email|datum|iban|oib)',
    ],
    instead: ['trebamo točan'],
  },
  {
    find: '[vi|ti] <handled> [<clitic>] (ste|si) [<clitic>] [<clitic>] (krivo|pogrešno|netočno|neispravno)|[vi|ti] (ste|si) [<clitic>] [<clitic>] <handled> [<clitic>] (krivo|pogrešno|netočno|neispravno)',
    only: [
      '[vi|ti] <handled> [<clitic>] (ste|si) [<clitic>] [<clitic>] (krivo|pogrešno|netočno|neispravno) [kućni|poštanski|kontakt|e-mail] (ime|prezime)',
      '[vi|ti] (ste|si) [<clitic>] [<clitic>] <handled> [<clitic>] (krivo|pogrešno|netočno|neispravno) [kućni|poštanski|kontakt|e-mail] (ime|prezime)',
    ],
    instead: ['trebamo točno'],
  },
  {
    find: '<handled> [<clitic>] (ste|si) ...2 <wrong>|<wrong> [_] (ste|si) [<clitic>] [<clitic>] <handled>',
    except: ['<handled> [<clitic>] (ste|si) ...2 (a|ali|no|dok) ...2 <wrong>'],
    sentence: CHECK,
  },
  {
    find: '(pogrešno|krivo|netočno|neispravno|nepravilno|loše) (ste|si) [<clitic>] [<clitic>] _',
    except: [
      '(pogrešno|krivo|netočno|loše) (ste|si) [<clitic>] (dobili|dobio|dobila|primili|primio|primila|nazvali|nazvao|nazvala|zvali|obratili|informiran*|obaviješten*|usmjeren*|naplaćen*|spavali|prošli|osjećali)',
    ],
    sentence: CHECK,
  },
  {
    find: '(vi ste|ti si|sami ste|sam si|sama si) [<clitic>] (odgovorni|odgovoran|odgovorna|zaboravili|zaboravio|zaboravila|pogriješili|pogriješio|pogriješila|to tako htjeli|tako tražili|tako odabrali|krivi|kriv|kriva)',
    sentence: ON_FROM_HERE,
    except: ['(niste|nisi|nije) [vi|ti] (odgovorni|odgovoran|odgovorna|krivi|kriv|kriva)', 'odgovorna (osoba|strana)'],
  },
  {
    find: '(ste|si) [<clitic>] [<clitic>] [vi] <handled> [<clitic>] <wrong>',
    sentence: CHECK,
  },
  // "Već sam Vam rekla da paket stiže": what was said can be said again.
  {
    find: `(${TOLD}) (sam|smo) (vam|ti) (već|lijepo|jasno|maloprije|maločas) da|(već|lijepo|jasno) (sam|smo) (vam|ti) [već|lijepo|jasno] (${TOLD}) da`,
    except: [`(${TOLD}) ...4 da <second>`],
    instead: [''],
  },
  {
    find: '(rekao|rekla|rekli|objasnio|objasnila|objasnili|kazao|kazala|kazali|ponovio|ponovila) (sam|smo) (vam|ti) [to|sve] (već|lijepo|jasno|maloprije|maločas)',
    sentence: STEP_BY_STEP,
  },
  {
    find: '(sve|to|ovo|više puta) (sam|smo) (vam|ti) [to|sve] (već|lijepo|jasno) [lijepo|jasno] (rekao|rekla|rekli|objasnio|objasnila|objasnili|kazao|kazala|kazali)',
    sentence: STEP_BY_STEP,
  },
  {
    find: '(već|lijepo|jasno) (sam|smo) (vam|ti) [to|već|lijepo|jasno] [lijepo] (rekao|rekla|rekli|objasnio|objasnila|objasnili|napisao|napisala|napisali)',
    sentence: STEP_BY_STEP,
  },
  {
    find: '(kao što|kako) (sam|smo) (vam|ti) [već] (rekao|rekla|rekli|objasnio|objasnila|objasnili|napisao|napisala|napisali) [u [svom|svojem|prošlom|prethodnom|ranijem|jučerašnjem|prvom|zadnjem] (mailu|e-mailu|poruci|pozivu|dopisu|razgovoru|chatu|odgovoru)|jučer [telefonom]|ranije|prije|jutros|maloprije|telefonom]',
    instead: [''],
  },
  {
    find: '(jer|zato što|budući da|s obzirom da|s obzirom na to da) [<clitic>] (niste|nisi) [<clitic>] [_] (*ali|*ili|*eli|*uli|došli|otišli|digli|stigli|pomogli)',
    sentence: ON_FROM_HERE,
    except: [
      '(niste|nisi) [<clitic>] [_] (bili|dobili|primili|mogli|uspjeli|imali|čuli|željeli|htjeli|stigli|znali|vidjeli|našli|pronašli|tražili|zadovoljni|koristili|iskoristili|trebali|očekivali)',
      '(žao|razumijem|razumijemo|shvaćam|oprostite|ispričavam|ispričavamo|hvala|pitate|ljuti|brinete|zabrinuti) ...8 (jer|zato što|budući da) ...1 niste',
    ],
  },
  {
    find: '[lijepo|jasno] (piše|stoji|navedeno je|je navedeno) [lijepo|jasno|sve] (u|na) (ugovoru|uvjetima|računu|ponudi|potvrdi|pravilniku|općim uvjetima|dokumentu|narudžbi) (koji|koje|koju|kojeg) ste [<clitic>] (potpisali|prihvatili|dobili|pristali|potvrdili)',
    only: [
      '(lijepo|jasno) ...10 (potpisali|prihvatili|dobili|pristali|potvrdili)',
      '(koji|koje|koju|kojeg) ste [<clitic>] (potpisali|prihvatili|pristali|potvrdili)',
    ],
    sentence: ON_FROM_HERE,
  },
  {
    find: '(što|šta) (niste|nisi) [<clitic>] (prije|ranije|odmah|na vrijeme) (pročitali|provjerili|javili|rekli|pitali|pogledali|došli|pročitao|pročitala|javio|javila|rekao|rekla|pitao|pitala|došao|došla)',
    sentence: CHECK,
  },
  {
    find: 'kako (ste|si) [<clitic>] [to] [uspjeli|uspio|uspjela|mogli|mogao|mogla] (pogriješiti|pokvariti|izgubiti|zabrljati|promašiti|slomiti|zaboraviti)',
    sentence: CHECK,
  },
  // "Zato što ste tri puta krivo ukucali PIN."
  {
    find: '(zato što|zato jer|jer|pošto) (ste|si) [<clitic>] [<clitic>] [vi|sami|sam|sama|<times>] (krivo|pogrešno|netočno|neispravno|nepravilno|nepažljivo|prekasno|loše|krivu|krivi|pogrešan|pogrešnu) _',
    except: [
      '(žao|ispričav*|razumijem|razumijemo|oprostite|hvala) ...6 (zato što|zato jer|jer|pošto) (ste|si)',
      '(ste|si) ...4 (krivo|pogrešno|netočno|loše|krivu|krivi|pogrešan|pogrešnu) ...2 (dobili|dobio|dobila|primili|primio|primila|informiran*|obaviješten*|naplaćen*|spavali|prošli)',
    ],
    sentence: ON_FROM_HERE,
  },
  {
    find: '(unijeli|unio|unijela|upisali|upisao|upisala|ukucali|ukucao|ukucala|utipkali|utipkao|utipkala|kliknuli|kliknuo|kliknula|pritisnuli|pritisnuo|pritisnula) (ste|si) [<clitic>] <times> <wrong>|<times> (ste|si) [<clitic>] (unijeli|unio|unijela|upisali|upisao|upisala|ukucali|ukucao|ukucala|utipkali|utipkao|utipkala) <wrong>',
    sentence: ON_FROM_HERE,
  },
  // Careless, and to be blamed.
  {
    find: '[bili|bio|bila] (ste|si) [bili|bio|bila] [malo|jako|vrlo|jednostavno|očito|dosta] (nepažljiv*|neoprezn*|neoprezan|nemarn*|nemaran|neodgovorn*|neodgovoran|površn*|površan|brzoplet*|lakomislen*|rastresen*)',
    except: ['(ako|jeste li|da ne) ...3 (nepažljiv*|neoprezn*|nemarn*|neodgovorn*)'],
    sentence: ON_FROM_HERE,
  },
  {
    find: '(za to|za kvar|za štetu|za gubitak|za trošak|za troškove|za kašnjenje) (ste|si) [<clitic>] (odgovorni|odgovoran|odgovorna)',
    except: ['za to (ste|si) ...12 ?'],
    sentence: ON_FROM_HERE,
  },
  {
    find: '(pristali ste|pristao si|pristala si) [<clitic>] na (to|nju|njega|njih|uvjet*|cijen*|ugovor*|naknad*|pravil*|taj|tu|te|ove|ovu|ovaj|obvez*|rok|rokove|plan|tarif*)|(znali ste|znao si|znala si) [<clitic>] [i] (da|za|kakv*|koliko|uvjet*|cijen*|cijenu|što|na)|(ste|si) [<clitic>] (pristali|pristao|pristala) na (to|uvjete|cijenu|tu|taj|te)',
    except: [
      '(ako|hvala|drago|jeste li|jesi li|kad|kada|koje|koju|koji) ...3 (pristali|pristao|pristala|znali|znao|znala)',
      '(pristali|pristao|pristala|znali|znao|znala) ...12 ?',
      'znali ste da (imamo|nudimo|možete|postoji)',
    ],
    sentence: ON_FROM_HERE,
  },
  {
    find: '(nemojte|nemoj|ne) [sad|sada] (nas|mene|me) [sad|sada] (kriviti|krivite|krivi|optuživati|optužujte|optužuj)|(nemojte|nemoj|ne) (kriviti|krivite|krivi|optuživati|optužujte|optužuj) (nas|mene|kolege|kolegicu|vozača|dostavljača)',
    sentence: ON_FROM_HERE,
  },
  {
    find: '(nije|nismo|nisam) [mi|ja|to] [naša|moja] [mi|ja] (krivnja|krivica|greška|pogreška|problem|krivi|kriv|kriva) [mi|ja] (što|ako|jer) [<clitic>] (niste|nisi|ste|si|ne)',
    sentence: ON_FROM_HERE,
  },
  {
    find: '(pomiješali|pomiješao|pomiješala|zamijenili|zamijenio|zamijenila) (ste|si) [<clitic>] (datume|adrese|brojeve|imena|mjesta|kabele|kablove|kodove|termine|šifre|račune)|(ste|si) [<clitic>] [<clitic>] (pomiješali|pomiješao|pomiješala) _',
    except: ['(ako|jeste li|jesi li|kad|kada|možda) ...3 (pomiješ*|zamijeni*)', '(pomiješ*|zamijeni*) ...12 ?'],
    sentence: CHECK,
  },
  {
    find: '(niste|nisi) [<clitic>] [<clitic>] (dizali|dizao|dizala|podizali|podizao|podizala) [ni|nam] (telefon|slušalicu|mobitel|poziv*)',
    sentence: ON_FROM_HERE,
  },
  {
    find: '(zašto|čemu|što) (ste|si) [<clitic>] [<clitic>] (onda|uopće) (*ali|*ili|*eli|*uli|*ala|*ila|*ela|*ula|*ao|*io|*eo|*uo)',
    except: ['(ste|si) ...4 (dobili|dobio|dobila|čekali|čekao|čekala|primili|platili)'],
    sentence: CHECK,
  },
  {
    find: '^[malo|molim|drugi put|ubuduće|onda] (pazite|pazi|pripazite|pripazi) [malo|bolje|više|ubuduće] što (upisujete|upisuješ|unosite|unosiš|radite|radiš|klikate|klikaš|potpisujete|potpisuješ|naručujete|naručuješ|birate|biraš|kupujete|kupuješ|pritišćete|šaljete|šalješ)',
    sentence: ON_FROM_HERE,
  },
  {
    find: '(vi ste|ti si|sigurno ste|očito ste|vjerojatno ste|sigurno si|očito si) [<clitic>] [valjda|sigurno|vjerojatno|očito] (previše|premalo|predugo|prejako|preslabo|prebrzo|prekratko) _',
    except: [
      '(previše|premalo|predugo) (čeka*|plati*|plaća*|dobi*|primi*|umorn*)',
      '(vi ste|ti si|sigurno ste) ...10 ?',
    ],
    sentence: ON_FROM_HERE,
  },
  { find: '(tko|ko) (vam|ti) je [tu|za to] kriv', sentence: ON_FROM_HERE },
  {
    find: '(vaša|tvoja) je [bila] (dužnost|obveza|obaveza) bila _|(vaša|tvoja) je bila (dužnost|obveza|obaveza) _|(vaša|tvoja) je (dužnost|odgovornost) (provjeriti|paziti|pratiti|čitati|pročitati|javiti|doći)|(na vama|na tebi) je bilo (da|_)',
    sentence: ON_FROM_HERE,
  },
  {
    find: '^[pa|ali] zbog (vas|tebe) (je|su|smo|sam) ...3 (stao|stala|stalo|kasni*|zakasni*|propal*|propao|morali|čekal*|izgubil*|otkazan*|odgođen*)',
    sentence: ON_FROM_HERE,
  },
  {
    find: '^[pa|vi|ti|ali] (uvijek|stalno|vječno) [<clitic>] (kasnite|kasniš|griješite|griješiš|zaboravljate|zaboravljaš)',
    except: ['(kasnite|kasniš|griješite|griješiš|zaboravljate|zaboravljaš) ...8 ?'],
    sentence: ON_FROM_HERE,
  },
  {
    find: '(zašto|kako to da) (niste|nisi) [<clitic>] [prije|ranije|odmah|ni] (pročitali|provjerili|javili|rekli|pitali|pogledali|pročitao|pročitala|javio|javila|rekao|rekla)',
    sentence: CHECK,
  },
  {
    find: '(očito|očigledno|izgleda da) (niste|nisi|ste|si|ne razumijete|ne čitate|ne slušate) _',
    sentence: CHECK,
  },
]
