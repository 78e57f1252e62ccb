import type { TopicWords } from '../../../src/locale.ts'

/** What may stand in front of a wish: "Super, onda sretan put!" */
const LEAD =
  '[hvala|molim|super|odlično|dobro|može|važi|u redu|nema na čemu|nema frke|nema problema|onda|pa|i|evo|eto|lijepo|izvrsno|krasno|drago mi je] [i|vam|ti|vama|tebi|onda|pa]'
/** How what is wished is, in forms that are no adverbs. */
const GOOD =
  'ugodan|ugodna|ugodnu|ugodne|ugodnog|sretan|sretna|sretnu|sretne|miran|mirna|mirnu|mirne|siguran|sigurna|sigurnu|uspješan|uspješna|uspješnu|bezbrižan|bezbrižna|bezbrižnu|bezbrižne|lagan|lagana|laganu|vesela|veselu|vesele|veseli|slatke|slatki|topla|toplu|krasan|krasna|krasnu|divan|divna|divnu|prekrasan|prekrasnu|predivan|zabavan|zabavnu|plodan|plodnu|ukusan|ukusnu|brz|brzu|dobar|dobra|dobru|odličan|odličnu|lijep|lijepa|lijepu|lijepe|lijepi|sjajan|sjajna|sjajnu|nezaboravan|nezaboravna|nezaboravnu|fantastičan'
/** The same where an adverb would say something else: "brzo", "sigurno". */
const WELL =
  'more|ljeto|popodne|poslijepodne|jutro|predvečerje|slavlje|kupanje|vrijeme|veselje|zdravlje|putešestvije|proljeće'
/** What is praised, told or greeted with instead. */
const PRAISED =
  'ideja|ideje|ideju|pitanje|pitanja|izbor|izbora|odabir|prijedlog|prijedlozi|odluka|odluku|vijest|vijesti|stvar|stvari|stvarca|poanta|primjedba|zapažanje|fora|fore|savjet|savjeti|strana|prilika|prilike|cijena|cijene|glas|glasi|rezultat|ocjena|ocjene|kupac|kupca|kupci|gospodine|gospođo|gost|ponuda|ponudu|paket|karta|model|znak|smjer|početak|posao|primjer|opis|slika|slike|fotografija|pristup|rješenje|dan|večer|jutro|kod|kodovi|broj|red|korak|način|termin|riječi|gesta|geste|komentar|dojam|šala|opaska|priča|zamisao|volja|sam|si|je|su|ste|smo|će|ću|ćete|mi|nam|se|od|što|da'

/** Wishes that fit one occasion: "Sigurna vožnja!", "Mirno more!", "Dobar promet vam želim!" A part of `good-wish`. */
export const occasionWishes = [
  {
    find: `^${LEAD} (${GOOD}) [vam|ti|i] [${GOOD}] _ [_] [_] [_] $`,
    except: [
      `(${GOOD}) [${GOOD}] (${PRAISED})`,
      `(${GOOD}) ...4 (je|su|ste|smo|si|ću|će|ćemo|ćete|možete|možeš|imate|imaš|imamo|ima|treba|traje|radi|stiže|košta|nije|nema|ili|ali|?)`,
    ],
  },
  `^${LEAD} (ugodno|mirno|sigurno|sretno|veselo|bezbrižno|zabavno) [vam|ti] (${WELL}|*anje|*enje) [_] [_] [_] $`,
  `^${LEAD} (toplo|lijepo|dobro) [vam|ti] (${WELL}) [_] [_] [_] $`,
  `(${GOOD}|ugodno|mirno|sretno|lijepo|puno|mnogo|svako|sve) _ ...2 (vam|ti|vama|tebi) (želim|želimo)`,
  {
    find: '(želim|želimo) (vam|ti|vama|tebi) _',
    except: [
      '(želim|želimo) (vam|ti|vama|tebi) ...2 (*ati|*iti|*eti|*uti|*sti|*ći)',
      '(ne|što|kako|ako) ...1 (želim|želimo)',
      '(želim|želimo) (vam|ti|vama|tebi) reći',
    ],
  },
  `(želim|želimo) [_] [<clitic>] (${GOOD}) _`,
  '(držim|držimo) [<clitic>] (palčeve|palce|fige|figu|palac|pesti)',
  '^[hvala|molim|super|onda|i|puno] (sve|svako|samo) (dobro|naj|najnaj|najljepše|najbolje|lijepo|lijepa) [vam|ti|i] [_] [_] $',
  '(puno|mnogo|obilje) (uspjeha|sreće|zdravlja|zabave|veselja|užitka|uspjeha|strpljenja|snage|ljubavi) [_] [_] $',
  '^[još|još jednom|pa] (čestitam|čestitamo|čestitke) [<clitic>] [još|od|i|na|za|,|!]',
  '(sa srećom|na zdravlje|živjeli|bilo sa srećom|nek je sa srećom|neka je sa srećom|neka vam služi|nek vam služi|neka ti služi|dobra zabava|dobru zabavu|brzo nam ozdravite|lijepo spavajte|lijepo spavaj|slatko spavaj)',
  // "Grijte se!", "Vozite oprezno."
  `^${LEAD} (grijte se|grij se|odmorite se|odmori se|naspavajte se|naspavaj se|držite se|drži se|pazite se|pazi se|pazite na sebe|pazi na sebe|zabavite se|zabavi se|provedite se|provedi se|opustite se|proslavite|proslavi|(vozite|vozi|putujte|putuj) (oprezno|pažljivo|polako|sigurno|lagano|sretno)|oporavite se|oporavi se|ozdravite|ozdravi|naužijte se|slavite) ...4 $`,
  `^${LEAD} (pozdravite|pozdravi|zagrlite|zagrli|pomazite|pomazi|poljubite|poljubi|podragajte|podragaj|počešite|počeši) [<clitic>] (baku|djeda|mamu|tatu|muža|suprugu|supruga|ženu|djecu|dijete|malog|malu|mališana|mališane|klince|bebu|obitelj|ekipu|sina|kćer|kćerku|psića|psa|macu|mačku|ljubimca|sve|kolege|more|doma|_) [_] [_] $`,
] as const satisfies TopicWords['phrases']

/** Goodbyes until some other time: a part of `farewell`. */
export const laterGoodbyes = [
  '^[lijep dan|ugodan dan|bok|hvala|pozdrav|lp|onda|pa|dakle] [i|pa|onda] do (čitanja|javljanja|slušanja|gledanja|susreta|viđenja|pisanja|skorog _|idućeg _|sljedećeg _|iduće _|sljedeće _|ponovnog _)',
  '(dan|večer|bok|hvala|pozdrav|vikend|pa|onda) [i] do (čitanja|javljanja|slušanja|gledanja|susreta|sutra|<day>) $',
  '^[super|onda|pa|bok|hvala] do (sutra|<day>) , [i] (ponesi*|uživaj*|pozdrav*|bok|sretno|lijep*|dotad|čuvaj*|odmori*|ne zaboravi*)',
  '(lijepo|srdačno|toplo) (se|vas|te|vam se|ti se) (pozdravljam|pozdravljamo) $',
  'lijep pozdrav iz _',
] as const satisfies TopicWords['phrases']

/** Words that look forward to the customer: a part of `come-back`. */
export const lookingForward = [
  `^${LEAD} (radujemo|radujem|veselimo|veselim) se _`,
  '^[hvala|super|onda|odlično|dogovoreno|i|pa] (čekamo|čekam|očekujemo) (vas|te) (u|na|od|s|sa|kod|sutra|danas|večeras|opet|uskoro|ovdje|i|,|!|raširenih|<day>)',
  '^[super|onda|hvala|odlično|dogovoreno|i|pa|peć _ _] (čekamo|čekam|očekujemo) (vas|te) $',
  '^[i|onda|hvala|uvijek] (dobro došli|dobrodošli|dobro došao|dobro došla|dobrodošao|dobrodošla) (u|na|nam|opet|ponovno|uvijek|bilo) _',
  '^[aj|ajd|ajde|hajde|pa|onda|e|super|hvala|dobro] (bok|ćao|pozdrav|pozz|bog) [bok|ti|vam|svima] $',
  '(čekamo|čekam) (vas|te) !',
  'jedva (čekamo|čekam) (da|vas|te|vidjeti|susret|ugostiti)',
  '^[super|onda|odlično|dogovoreno|hvala|pa|i] (čujemo|vidimo) se (u|oko) _',
  '(uvijek|opet|ponovno) (ste|si) [nam|kod nas] (dobro došli|dobrodošli|dobro došao|dobro došla|dobrodošao|dobrodošla)',
] as const satisfies TopicWords['phrases']
