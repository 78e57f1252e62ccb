import type { Topic, TopicWords } from '../../../src/locale.ts'

/** How a conversation opens. */
export const opening = {
  salutation: {
    phrases: [
      '^(bok|bokić|boki|bog|boh|ćao|cao|ćaos|čao|vozdra|adio|pozdravčić|pozdravček|pozić|poz|dobar vam|dobro vam jutro|dobra vam|hej|haj|hello|hi|zdravo|pozdrav|poz|pozdravljam|lijep pozdrav|lp|bog|ej|alo|halo)',
      '^(poštovani|poštovana|cijenjeni|cijenjena|dragi|draga) (gospodine|gospođo|gospodo|gđo)',
      '^(poštovani|poštovana|poštovane|poštovanje|štovani|štovana|cijenjeni|cijenjena|dragi|draga|drage|spoštovani)',
      '(dobar vam dan|dobar ti dan|dobro vam jutro|dobra vam večer|dobar dan|dobardan|dobro jutro|dobrojutro|dobra večer|dobro večer|dobra veče|dobro veče)',
      '(pozdrav svima|lijepo vas pozdravljam|lijepo te pozdravljam|srdačan pozdrav iz|veliki pozdrav)',
      '^(lijep|lijepo|ugodan|ugodna|dobar) (vam|ti) (dan|jutro|večer|popodne) (!|.|,)',
      '^(dan|jutro|večer) (!|.|,)',
      '^(jutro|večer) $',
      '^(oh|ah|o|pa|e|ej|oj|haha|hahaha|hehe|uf|uff|uh|joj|jao|ajoj|ajme|ups|hm|ma|evo|opa|vau|hvala) (bok|pozdrav|zdravo|hej|ćao|dobar dan)',
      '(ljubim ruke|faljen isus)',
    ],
    except: [
      '(ugodan|lijep|uspješan) dobar dan',
      '(imate|imajte|želim) ...2 dobar dan',
      'lijep pozdrav $',
      'lp $',
      '(srdačan|lijep) pozdrav , $',
      'pozdrav (i doviđenja|do)',
      '(dragi|draga) (mi|nam) (je|smo)',
    ],
  },
  welcome: {
    phrases: [
      '(dobro došli|dobro došao|dobro došla|dobrodošli|dobrodošao|dobrodošla|dobrodošlica)',
      '(hvala|zahvaljujem|zahvaljujemo) [vam|ti] [lijepo|lijepa|puno|najljepša|unaprijed] [se] [vam] (na|za) [vašoj|vašem|vaš|vašu|tvojoj|tvojem|tvoj|tvoju|ovoj|lijepoj|iskazanom] (upit|upitu|poruka|poruci|poruku|javljanje|javljanju|poziv|pozivu|mail|mailu|e-mail|e-mailu|dopis|dopisu|obraćanje|obraćanju|narudžba|narudžbi|narudžbu|interes|interesu|pitanje|pitanju|kontakt|kontaktu|povjerenje|povjerenju|prijava|prijavi|prijavu|dojava|dojavi|dojavu|komentar|komentaru|informaciji|povratnoj informaciji)',
      '(hvala|zahvaljujem|zahvaljujemo) [vam|ti] [lijepo|lijepa|puno] [se] [vam] [na tome] što (ste|si) [nam|mi|nas|me] [se] (javili|javio|javila|obratili|obratio|obratila|kontaktirali|kontaktirao|kontaktirala|pisali|pisao|pisala|nazvali|nazvao|nazvala|zvali|pozvali|odabrali|posjetili|poslali|upozorili|prijavili|obavijestili)',
      'drago (mi|nam) je (što|da) (ste|si) [nam|mi] [se] (javili|javio|javila|obratili|obratio|obratila|pisali|pisao|pisala|nazvali|tu)',
    ],
  },
  introduction: {
    phrases: [
      '(moje ime je|ime mi je|zovem se|zovu me|razgovarate s|razgovaraš s|na vezi je|na vezi|pri telefonu|kod telefona)',
      '(korisnička podrška|korisnička služba|služba za korisnike|podrška za korisnike|tim za podršku|kontakt centar|pozivni centar|info centar)',
      '(u ime|ispred) (tvrtke|tima|društva|hotela|trgovine|banke|poduzeća|korisničke)',
      '(ovdje|ovo je|tu je|tu) [vaš|naš|cijeli] tim _',
      '(ovdje|ovo je|tu|tu je) [_] (podrška|recepcija|služba|info-pult|redakcija|tajništvo|blagajna|knjižnica|ljekarna|poliklinika|ordinacija|ured|škola|općina|centar|agencija|servis|pošta|banka|salon|zavod|trgovina|dućan|hotel|muzej|kazalište|redarstvo|zadruga|studio)',
      '^ja sam _ [_] $',
      '^ja sam _ (i|vaš|vaša|tvoj|tvoja|danas) _',
      '(na telefonu|pri telefonu|na liniji) [,] (kako|čime|što|dobar|dobro|dobra|izvolite|slušam)',
      // "Dobar dan, salon Hrast, Ena."
      {
        find: '^<greeted> , [ovdje] [_] <firm> _',
        except: [
          '<firm> [<clitic>] (je|su|ima|imamo|nema|nemamo|radi|rade|radimo|nije|nisu|možete|može|mogu|bit|će|stiže|vozi|primamo|prima|otvara|zatvara|vam|ti|vas|te|naplaćuje|uključuje|košta|dolazi|traje|vrijedi|ne|i|se)',
        ],
      },
      '^<firm> [_] [_] , _ [_] $',
      '(lijep pozdrav|srdačan pozdrav|s poštovanjem|srdačno|lp) , [vaša|vaš] [_] (služba|odjel|referada|ured|uprava|podrška|recepcija|tajništvo|računovodstvo) [_] [_] $',
      // A department signs: "Lijep pozdrav, Studentska služba Veleučilišta".
      {
        find: '^[vaša|vaš] [studentska|korisnička|pravna|tehnička|stručna|prodajna|servisna|opća|dječja|gradska|školska] (služba|odjel|referada|ured|uprava|podrška|recepcija|tajništvo|računovodstvo|naplata|prodaja|knjižnica) [_] [_] $',
        except: [
          '(služba|odjel|referada|ured|uprava|podrška|recepcija|tajništvo|računovodstvo|naplata|prodaja|knjižnica) (je|su|radi|rade|ima|imaju|će|nije|ne|vam|ti|se|od|može|mogu|počinje|traje|kreće|zatvor*|otvor*|prima|šalje|javit*|rješava|provjerava)',
        ],
      },
      // "Dobar dan, voditeljica trgovine Dunja."
      {
        find: '^<greeted> [,] [ovdje|ja sam|javlja vam se|na vezi] [vaš|vaša] (voditelj|voditeljica|vlasnik|vlasnica|savjetnik|savjetnica|recepcionar|recepcionarka|agent|agentica|operater|operaterka|sestra|doktor|doktorica|direktor|direktorica|bankar|bankarica|tehničar|tehničarka|poslovođa|šef|šefica|djelatnik|djelatnica) _',
        except: [
          '(voditelj|voditeljica|vlasnik|vlasnica|savjetnik|savjetnica|recepcionar|agent|agentica|operater|sestra|doktor|doktorica|direktor|direktorica|tehničar|šef|djelatnik|djelatnica) ...1 (je|će|vam|ti|vas|nije|dolazi|radi|prima|zove|stiže|na|u)',
        ],
      },
      // "Dobar dan, HEP, Ljubica."
      '^<greeted> , _ [_] [_] , <first-name> $',
      '(ovdje|tu) <first-name> (s|sa|iz|od|na|u|,)',
      '(ovdje|tu) <first-name> $',
      '(s vama je|s tobom je|javlja vam se|javlja ti se|piše vam|piše ti) [vaš|vaša|tvoj|tvoja] <first-name>',
      '^<greeted> [,] ja sam <first-name>',
      // "Dobar dan, Pekara Klas, ovdje Mirna!"
      '^<greeted> [,] _ [_] [_] , ovdje _ $',
      '^<greeted> [,] _ [_] [_] , ovdje _ [_] , (kako|čime|što|izvolite|slušam|hvala)',
      '(iz|ispred) [_] (tima|podrške|službe|odjela|trgovine|poslovnice|recepcije|prodaje|servisa)',
    ],
    except: [
      '(ostanite|ostani|budite|bili|još) na vezi',
      '(obratite|javite|nazovite|kontaktirajte|kontaktirati|obratiti) ...4 _',
      'ja sam (tu|ovdje|siguran|sigurna|spreman|spremna|za|na|u|i|već|to|vam|vas|ti|te|upravo|samo|odmah|zadužen*|provjeri*|pogleda*|posla*|slobodan|slobodna)',
    ],
  },
  'name-giving': {
    phrases: [
      '(moje ime je|ime mi je|zovem se|zovu me|mogu me zvati|možete me zvati|možeš me zvati)',
      '(razgovarate s|razgovaraš s|na vezi je|na vezi|pri telefonu|kod telefona|na telefonu|na liniji je)',
      // "Dobar dan, ja sam Ana Kos i imam ..."
      {
        find: 'ja sam',
        only: ['^<greeted> [,] ja sam _ _ (i|a|pa|te|imam|pišem|zovem|javljam|molim|kupio|kupila|naručio|naručila|iz)'],
        except: ['ja sam (vaš|vaša|novi|nova|u|na|iz|za|i|već|od|kod|s)'],
      },
    ],
    except: ['ime (je|mi je) (krivo|pogrešno|na|pod)'],
  },
  'perhaps-name-giving': {
    phrases: ['(ja sam|ovdje|ovo je|tu je|ovdje je)'],
    except: ['(ja sam|ovo je|tu je|ovdje je) (hrvat|hrvatica|hrvatska|zagreb|split|rijeka|osijek|božić|uskrs)'],
  },
  'name-after': {
    phrases: [
      '(ovdje|na vezi|na telefonu|pri telefonu|iz|ispred)',
      '(s|sa) (recepcije|prijema|šaltera|blagajne|centrale|info pulta|info-pulta)',
      '(se pridružio|se pridružila|je ušao|je ušla|pridružio se|pridružila se)',
    ],
  },
  'company-greeting': {
    phrases: [
      '(dobro došli|dobrodošli) (u|na|kod)',
      // "Dobrodošli u konobu Maslina".
      '(dobro došli|dobrodošli|dobro došla|dobrodošla|dobro došao|dobrodošao) (u|na|kod) [naš|našu|naše|korisničku] (konobu|restoran|pansion|hotel|hostel|apartmane|vilu|kamp|resort|bistro|pizzeriju|kavanu|kafić|trgovinu|dućan|butik|salon|studio|ordinaciju|polikliniku|ljekarnu|banku|servis|agenciju|knjižnicu|knjižaru|muzej|kino|kazalište|teretanu|školu|vrtić|autokuću|zajednicu|podršku|službu|tim|klub|centar|webshop|web trgovinu)',
      '(hvala|zahvaljujem|zahvaljujemo) [vam|ti] [lijepo|lijepa|puno] [na tome] što (ste|si) [se|nam] [se] (kontaktirali|kontaktirao|kontaktirala|nazvali|nazvao|nazvala|zvali|pozvali|odabrali|odabrao|odabrala|posjetili|javili|javio|javila|obratili|obratio|obratila)',
      '(dobili ste|dobio si|nazvali ste|kontaktirali ste) [tvrtku|trgovinu|hotel|banku|korisničku podršku|servis]',
      '(u ime|ispred) (tvrtke|tima|društva|hotela|trgovine|banke)',
      '(korisnička podrška|korisnička služba|služba za korisnike) [tvrtke|društva|trgovine|hotela|banke]',
      '(ovdje|ovo je) [korisnička podrška|podrška] (tvrtka|tvrtke|hotel|trgovina|servis|ljekarna|banka|ured|gradska|grad|općina|porezna|pošta|agencija|centar|škola|ordinacija|poliklinika|knjižnica|muzej|kazalište|restoran|salon|zavod)',
    ],
  },
  'title-man': { phrases: ['(gospodin|gospodine|gospodina|gospodinu|gosp|gdin|g)'] },
  'title-woman': {
    phrases: ['(gospođa|gospođo|gospođe|gospođi|gospođu|gđa|gđo|gđe|gđi|gđu|gospođica|gospođice|gđica)'],
  },
  'title-other': {
    phrases: ['(dr|doktor|doktore|doktorice|doktorica|prof|profesor|profesore|profesorice|profesorica)'],
  },
  'help-offer': {
    phrases: [
      '(kako|čime|što|u čemu) [<clitic>] [<clitic>] (mogu|možemo) [<clitic>] [<clitic>] (pomoći|učiniti|napraviti|poslužiti|biti)',
      '(kako|čime|u čemu) [<clitic>] (pomoći|smo na usluzi)',
      '(mogu|možemo) li [<clitic>] [nekako|kako] pomoći',
      '(treba|trebate|trebaš) [li] [<clitic>] pomoć',
      '(tu sam|tu smo|na usluzi sam|na usluzi smo|stojim|stojimo|stoji|stoje) [<clitic>] [na raspolaganju|za vas|za tebe]',
      '(o čemu je riječ|o čemu se radi|što vas zanima|što te zanima|izvolite|izvoli)',
      '(rado ću|rado ćemo) [<clitic>] pomoći',
    ],
  },
  courtesy: {
    phrases: [
      '(hvala|zahvaljujem|zahvaljujemo|fala|hval*)',
      '(žao|ispričavam|ispričavamo|isprika|ispriku|isprike|oprostite|oprosti|pardon)',
      '(drago mi je|drago nam je|veseli nas|veseli me|radujemo se|radujem se|rado)',
      '(razumijem|razumijemo|shvaćam|shvaćamo|naravno|svakako|molim|molimo|nema na čemu|nema problema|čestitamo|čestitam|super|odlično|ajme|joj|ajoj)',
      '(važno nam je|cijenimo|poštujemo|volimo čuti)',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
