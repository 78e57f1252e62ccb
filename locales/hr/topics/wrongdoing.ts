import type { TopicWords } from '../../../src/locale.ts'
import { MISSING, ON_FROM_HERE } from './answers.ts'

const IN_TIME =
  '(niste|nisi) ...8 (na vrijeme|u roku|pravovremeno|pravodobno|ispravno|pravilno|kako treba|kamo treba|natrag|cijeli|cijelu|do kraja)'

/** What the customer is said to have done wrong or left undone: a part of `blame`. */
export const wrongdoing = [
  // "Adresu ste krivo upisali", "tri puta si pogrešno unio lozinku".
  {
    find: '(ste|si) [<clitic>] [<clitic>] [vi|sami|sam|sama|nam|nažalost|<times>] (prekasno|kasno|prerano|krivo|pogrešno|netočno|neispravno|nepravilno|nepažljivo|naopako|naopačke|obrnuto|loše) (<handled>|javili|javio|javila|otkazali|otkazao|otkazala|vratili|vratio|vratila|shvatili|shvatio|shvatila|razumjeli|razumio|razumjela|pročitali|pročitao|pročitala)',
    except: [
      '(ste|si) ...3 (prekasno|kasno|prerano|krivo|pogrešno|netočno|neispravno|loše) ...12 ?',
      '(što|koji|koju|koje|gdje|da|jeste|kad|kada|kako) [<clitic>] (ste|si) ...3 (prekasno|kasno|prerano|krivo|pogrešno|netočno|neispravno|loše)',
    ],
    sentence: ON_FROM_HERE,
  },
  {
    find: '(niste|nisi) [<clitic>] [<clitic>] (dobro|točno|ispravno|pravilno|pažljivo) <handled>',
    sentence: ON_FROM_HERE,
  },
  {
    find: '(niste|nisi) [<clitic>] (imali|imao|imala) [<clitic>] (valjan*|važeć*|ispravn*|dovoljno|kartu|dokument*|ispunjen*)',
    sentence: MISSING,
  },
  {
    find: '(<handled>|javili|javio|javila|otkazali|otkazao|otkazala|došli|došao|došla|vratili|vratio|vratila) (ste|si) [<clitic>] [<clitic>] [_] (prekasno|kasno|prerano|krivo|pogrešno|netočno|neispravno|nepravilno|nepažljivo|naopako|naopačke|obrnuto)',
    sentence: ON_FROM_HERE,
  },
  {
    find: '^(vi ste|ti si) [<clitic>] (kasnili|kasnio|kasnila|odbili|odbio|odbila|prekršili|prekršio|prekršila|prekinuli|prekinuo|prekinula|odustali|odustao|odustala|pristali|pristao|pristala|otkazali|otkazao|otkazala|poklopili|odabrali|odabrao|odabrala|potpisali|potpisao|potpisala)',
    except: ['^(vi ste|ti si) ...12 ?'],
    sentence: ON_FROM_HERE,
  },
  {
    find: '(vi ste|ti si|sami ste|sam si|sama si) [<clitic>] (takv*|to tako|baš taj|baš to|baš tu) (izabrali|izabrao|izabrala|odabrali|odabrao|odabrala|htjeli|htio|htjela|tražili|tražio|tražila|naručili|naručio|naručila)',
    sentence: ON_FROM_HERE,
  },
  {
    find: '(parkirali|parkirao|parkirala|stali|stao|stala|zaustavili|ušli|ušao|ušla) (ste|si) ...3 (zabranjen*|nedopušten*|tuđ*|invalid*|pješač*|nogostup*|travnjak*|zelen*|rezervirano*|kolnik*)|(ste|si) [<clitic>] (parkirali|parkirao|parkirala|stali|zaustavili|ušli) ...3 (zabranjen*|nedopušten*|tuđ*|invalid*|pješač*|nogostup*|travnjak*|zelen*|rezervirano*|kolnik*)',
    sentence: ON_FROM_HERE,
  },
  {
    find: '(trošite|trošiš|klikate|klikaš|zovete|zoveš) (previše|prečesto|stalno)|(previše|prečesto) (trošite|trošiš|klikate|klikaš)',
    except: ['(ako|kad|kada|da ne) ...2 (trošite|trošiš|klikate|klikaš|zovete|zoveš)'],
    sentence: ON_FROM_HERE,
  },
  {
    find: '(prekasno|kasno|nestručno|nesavjesno|neodgovorno|grubo|prebrzo|presporo|prerano|predugo|prejako|preslabo|preširoko|pretjerano|previsoko|preduboko|olako|nepažljivo|neoprezno|nemarno) (ste|si) [<clitic>] _|(dobili ste|dobio si|dobila si|poslali smo [vam]|smo [vam] poslali|isporučili smo|dostavili smo|napravili smo) [točno|upravo|baš|samo] [ono] što (ste|si) [sami|sam|sama|vi] (naručili|naručio|naručila|platili|platio|platila|tražili|tražio|tražila|odabrali|upisali)',
    except: [
      '(kasno|prekasno) (ste|si) [<clitic>] (dobili|dobio|dobila|primili|primio|primila|čekali|obaviješten*)',
      'predugo (ste|si) [<clitic>] (čekali|čekao|čekala) ...6 (žao|ispričavam|ispričavamo|oprostite|hvala)',
    ],
    sentence: ON_FROM_HERE,
  },
  {
    find: '(vozili|vozio|vozila|putovali|putovao|putovala|ušli|ušao|ušla|prešli|parkirali|parkirao|parkirala|došli|došao|došla|stigli|krenuli) (ste|si) [<clitic>] bez (karte|dozvole|iskaznice|kaznice|plaćanja|vinjete|ulaznice|osobne|putovnice|uputnice|dokumenata|računa|kartice|potvrde|indeksa)',
    sentence: ON_FROM_HERE,
  },
  {
    find: '(potpisali|potpisao|potpisala|prihvatili|prihvatio|prihvatila|kliknuli|kliknuo|kliknula|naručili) [<clitic>] [ste|si] [_] bez (čitanja|provjere|pitanja|razmišljanja)',
    sentence: ON_FROM_HERE,
  },
  {
    find: '(vaše|vašeg|vašega|vašim|tvoje|tvojeg|tvog|tvojim|vlastite|vlastitom) [osobne|vlastite|osobnog] (nepažnje|neopreznosti|greške|pogreške|krivnje|krivice|propusta|propustom|nemara|nemarom|nemarnosti|neznanja|nemarnošću|neopreznošću)',
    except: ['(nije|ne|bez|niti) ...3 (vaše|vašeg|vašim|tvoje|tvojeg) (greške|pogreške|krivnje|propusta)'],
    sentence: ON_FROM_HERE,
  },
  {
    find: '(greška|pogreška|problem|propust|krivnja|kvar|krivica) [je|nije] [_] (kod vas|kod tebe|do vas|do tebe|s vaše strane|na vašoj strani|s tvoje strane|na tvojoj strani)',
    except: [
      '(nije|ne|ako|je li|postoji|imate|javlja|može|bio|biti|gdje|kada) ...4 (kod vas|kod tebe|do vas|do tebe|s vaše strane|na vašoj strani|s tvoje strane|na tvojoj strani)',
      '(greška|problem|kvar) ...6 ?',
    ],
    sentence: ON_FROM_HERE,
  },
  {
    find: '(propustili|propustio|propustila|previdjeli|previdio|previdjela|zanemarili|zanemario|zanemarila) (ste|si) [<clitic>] _|(ste|si) [<clitic>] (propustili|propustio|propustila|previdjeli|previdio|previdjela) _',
    sentence: ON_FROM_HERE,
    except: [
      '(propustili|propustio|propustila) (ste|si) [<clitic>] samo',
      '(ponudu|akciju|let|vlak|dostavu|početak|ništa|poziv|autobus|emisiju) (ste|si) [<clitic>] (propustili|propustio|propustila)',
      '(propustili|propustio|propustila) (ste|si) [<clitic>] (ponudu|akciju|let|vlak|dostavu|početak|ništa|poziv)',
      '(ste|si) [<clitic>] (propustili|propustio|propustila) (ponudu|akciju|let|vlak|dostavu|početak|ništa|poziv|autobus|emisiju)',
    ],
  },
  // "Rok ste propustili."
  {
    find: '(ste|si) [<clitic>] (propustili|propustio|propustila|previdjeli|previdio|previdjela) $',
    except: [
      '(ponudu|akciju|let|vlak|dostavu|početak|ništa|poziv|autobus|emisiju|što|koji|koju|koje|da|kad) [<clitic>] (ste|si) [<clitic>] (propustili|propustio|propustila)',
    ],
    sentence: ON_FROM_HERE,
  },
  // What is missing can be named without naming who left it out.
  {
    find: '[vi|ti] (niste|nisi) [<clitic>] [<clitic>] (poslali|poslao|poslala|dostavili|dostavio|dostavila|predali|predao|predala|donijeli|donio|donijela|vratili|vratio|vratila) [svoj|svoju|svoje]',
    only: [
      '[vi|ti] (niste|nisi) [<clitic>] [<clitic>] (poslali|poslao|poslala|dostavili|dostavio|dostavila|predali|predao|predala|donijeli|donio|donijela|vratili|vratio|vratila) [svoj|svoju|svoje] <paper>',
    ],
    except: [IN_TIME],
    instead: ['još čekamo'],
  },
  {
    find: '[vi|ti] (niste|nisi) [<clitic>] [<clitic>] (naveli|naveo|navela|upisali|upisao|upisala|unijeli|unio|unijela|priložili|priložio|priložila|ostavili|ostavio|ostavila|napisali|napisao|napisala|dodali|dodao|dodala|javili|javio|javila) [svoj|svoju|svoje]',
    only: [
      '[vi|ti] (niste|nisi) [<clitic>] [<clitic>] (naveli|naveo|navela|upisali|upisao|upisala|unijeli|unio|unijela|priložili|priložio|priložila|ostavili|ostavio|ostavila|napisali|napisao|napisala|dodali|dodao|dodala|javili|javio|javila) [svoj|svoju|svoje] <paper>',
    ],
    except: [IN_TIME],
    instead: ['trebamo još'],
  },
  {
    find: '[vi|ti] (niste|nisi) [<clitic>] [<clitic>] (platili|platio|platila|podmirili|podmirio|podmirila|uplatili|uplatio|uplatila) [svoj|svoju|svoje]',
    only: [
      '[vi|ti] (niste|nisi) [<clitic>] [<clitic>] (platili|platio|platila|podmirili|podmirio|podmirila|uplatili|uplatio|uplatila) [svoj|svoju|svoje] <payable>',
    ],
    except: [IN_TIME],
    instead: ['još čekamo uplatu za'],
  },
  {
    find: '(niste|nisi) [<clitic>] [<clitic>] [dobro|pažljivo|pravilno|ispravno|ni|uopće|na vrijeme|točno] <omitted>',
    sentence: ON_FROM_HERE,
    except: [
      '(koji|koje|koju|koja|ono što|sve što|nešto što) [<clitic>] (niste|nisi) _',
      '(niste|nisi) [<clitic>] (došli|došao|došla) (na red|do kraja|uzalud|zabadava)',
    ],
  },
  {
    find: '(niste|nisi) [<clitic>] [<clitic>] [dobro|pažljivo|pravilno|ispravno|ni|uopće|na vrijeme|točno] <not-given>',
    sentence: MISSING,
    except: ['(koji|koje|koju|koja|ono što|sve što|nešto što) [<clitic>] (niste|nisi) _'],
  },
  {
    find: '(dvaput|dva puta|triput|više puta|dvostruko) (ste|si) [<clitic>] (kliknuli|kliknuo|kliknula|pritisnuli|poslali|poslao|poslala|platili|platio|platila|uplatili|naručili|upisali)',
    sentence: ON_FROM_HERE,
  },
  {
    find: '(niste|nisi) [<clitic>] [<clitic>] (otvorili|otvorio|otvorila|podigli|podignuli|podigao|podigla|preuzeli|bili (kod kuće|doma|kući|na adresi|u stanu|prisutni))|(niste|nisi) [<clitic>] (bio|bila) (kod kuće|doma|kući|na adresi|u stanu)',
    sentence: ON_FROM_HERE,
  },
  // Što nedostaje može se zamoliti.
  {
    find: '(zaboravili ste|zaboravio si|zaboravila si) [<clitic>] (upisati|poslati|priložiti|navesti|dodati|unijeti|dostaviti|napisati|ispuniti)',
    only: [
      '(zaboravili ste|zaboravio si|zaboravila si) [<clitic>] (upisati|poslati|priložiti|navesti|dodati|unijeti|dostaviti|napisati|ispuniti) _',
    ],
    except: ['(upisati|unijeti|navesti) [svoju|svoj] (lozinku|zaporku|pin)'],
    instead: ['trebamo još'],
  },
  {
    find: '(zaboravili ste|zaboravio si|zaboravila si) [<clitic>] _',
    sentence: MISSING,
    except: [
      // What is left behind is found again.
      '(zaboravili ste|zaboravio si|zaboravila si) ...6 (čuva|čuvamo|čuvam|čeka vas|čekaju vas|čeka te|našli|našla|našao|pronašli|pronašla|pronašao|sačuvali|spremili|spremila)',
      '(zaboravili ste|zaboravio si|zaboravila si) (ga|je|ih|svoj|svoju|svoje|kod) [_] (u|kod|za|pod|ispod|nas|kod nas) [_]',
      '(zaboravili ste|zaboravio si|zaboravila si) [<clitic>] _ [_] (kod nas|u sobi|u autobusu|u vlaku|u avionu|u restoranu|u kafiću|u taksiju|u vozilu|u kabini|u ordinaciji|u poslovnici|u trgovini|u garderobi|na recepciji|na blagajni|na stolu|na stolici|na šanku)',
      '(zaboravili ste|zaboravio si|zaboravila si) [<clitic>] [svoju|svoj] (lozinku|zaporku|pin|korisničko)',
    ],
  },
  // Where it was to be done does not matter: "zaboravili ste se odjaviti na recepciji".
  {
    find: '(zaboravili ste|zaboravio si|zaboravila si) [<clitic>] [<clitic>] (prijaviti|odjaviti|javiti|najaviti|platiti|potvrditi|vratiti|predati|potpisati|isključiti|zaključati|zatvoriti|ugasiti|aktivirati|poništiti|ovjeriti)',
    sentence: ON_FROM_HERE,
  },
  {
    find: '(ste|si) [<clitic>] (zaboravili|zaboravio|zaboravila) _',
    sentence: MISSING,
    except: ['(zaboravili|zaboravio|zaboravila) [svoju] (lozinku|zaporku|pin)'],
  },
] as const satisfies TopicWords['phrases']
