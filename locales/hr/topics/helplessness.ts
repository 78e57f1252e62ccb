import type { Topic, TopicWords } from '../../../src/locale.ts'
import { UNDERSTAND } from './answers.ts'

const RIGHT_PERSON = ['Rado ću Vam reći tko Vam u tome može pomoći.']

/** Helplessness and playing down, and announcements of somebody else's words. */
export const helplessness = {
  helplessness: {
    phrases: [
      {
        // "To nije moj posao", "nije u našoj nadležnosti", "ne spada pod naše ovlasti".
        find: '(nismo|nisam) (mi|ja) [tu|ovdje] (za to|za takvo što|za takve stvari|tu zato)|mi [za to|za takvo što|tu|ovdje] nismo [za to|tu] (odgovorni|nadležni|krivi)|(za to|za takvo što) (nismo|nisam) [mi|ja] (odgovorni|odgovoran|odgovorna|krivi|kriv|kriva)',
        sentence: RIGHT_PERSON,
      },
      {
        find: '[to|ovo] (nije|nisu|ne spada|ne spadaju|ne ulazi) [<clitic>] [u|pod|dio] <my> (posao|posla|zadatak|odjel|nadležnost|nadležnosti|domena|domeni|domenu|ingerencija|ingerenciji|ovlast|ovlasti|ovlastima|resor|resoru|djelokrug|djelokrugu|opisu posla|opis posla|stvar|odgovornost|odgovornosti|krivnja|krivica|greška|pogreška|propust|problem|briga)',
        sentence: RIGHT_PERSON,
      },
      {
        find: '(nismo|nisam) (mi|ja) (ti|taj|ta|oni|onaj|ona) (koji|koja) [o _] [to] (odlučuje|odlučuju|odlučujemo|odlučujem|određuje|određuju|odobrava|odobravaju|rješava|rješavaju)',
        sentence: RIGHT_PERSON,
      },
      // "Ja pravila ne pišem", "cijene ne određujem ja."
      {
        find: '(cijene|cjenik|pravila|propise|zakone|uvjete|procedure|pravilnik|tarife) [<clitic>] [ja|mi] (ne (određujem|određujemo|pišem|pišemo|donosim|donosimo|izmišljam|izmišljamo)|(nisam|nismo) [ja|mi] (pisao|pisala|pisali|donio|donijela|donijeli|izmislio|izmislila|izmislili|radio|radila|radili))|(ja|mi) ne (određujem|određujemo|pišem|pišemo|donosim|donosimo|izmišljam|izmišljamo) (cijene|cjenik|pravila|propise|zakone|uvjete|procedure|pravilnik|tarife)|ne (određujem|određujemo|pišem|pišemo|donosim|donosimo|izmišljam|izmišljamo) (ja|mi) (cijene|cjenik|pravila|propise|zakone|uvjete|procedure|pravilnik|tarife)|(nisam|nismo) [<clitic>] (ja|mi) (radio|radila|radili|pisao|pisala|pisali|izmislio|izmislila|izmislili|donio|donijela|donijeli)',
        sentence: ['Pogledat ću odmah što mogu učiniti za Vas.'],
        except: ['(nisam|nismo) [<clitic>] (ja|mi) _ ...12 ?'],
      },
      // "Do pošte je, ne do nas."
      {
        find: 'do _ je [to] [a] ne do (nas|mene)|(nije|nisu) do (nas|mene) [nego|već] do _',
        except: ['(ako|je li|da) ...4 ne do (nas|mene)'],
        sentence: RIGHT_PERSON,
      },
      {
        find: '(to (nas|me|mene) se ne tiče|to se (nas|mene) ne tiče|ne tiče (nas|me|mene) se|to nije (naša|moja) briga|(nas|mene|nikoga) nije briga|snađite se|snađi se|ne pitajte mene|ne pitaj mene|(nismo mi|nisam ja) [to|za to] (krivi|kriv|kriva)|(što|šta) (ja|mi) tu (mogu|možemo))',
        sentence: RIGHT_PERSON,
      },
      {
        find: '(tu|tu vam|na to|oko toga|nažalost|vam tu|vam) [vam|ti] [nažalost] ne (mogu|možemo) [vam|ti] (ništa|pomoći|utjecati) [učiniti|napraviti|više]',
        sentence: ['Pogledat ću odmah što mogu učiniti za Vas.'],
      },
      {
        find: 'ne (mogu|možemo) [vam|ti] [tu|u tome|nažalost|više|s tim|oko toga] (pomoći|ništa (učiniti|napraviti)|učiniti ništa|napraviti ništa)',
        sentence: ['Pogledat ću odmah što mogu učiniti za Vas.'],
        except: ['(ako|kad|žao|da) ...3 ne (mogu|možemo) ...2 pomoći'],
      },
      {
        // "Što ja tu mogu, takva je dostava." But: "Što ja mogu učiniti za Vas?"
        find: '^[a|pa|e] što (ja|mi) [<clitic>] [tu|sad|sada|oko toga] (mogu|možemo)',
        sentence: ['Pogledat ću odmah što mogu učiniti za Vas.'],
        except: [
          'što (ja|mi) [<clitic>] [tu|sad|sada|oko toga] (mogu|možemo) ...3 (vas|tebe|vam|ti|provjeriti|ponuditi|predložiti)',
        ],
      },
      {
        find: '(tu|tome|tim|time|ovdje|sad|sada) se [tu|više|nažalost|sad|sada] ništa [više] ne (može|da) [učiniti|napraviti|poduzeti]|(nisam|nismo|neću|nećemo|ne mogu|ne možemo) [vam|ti] [tu|biti|nažalost] [tu|biti] od (pomoći|neke pomoći|velike pomoći|koristi)',
        except: ['(žao|ispričav*|oprosti*|ako) ...5 od (pomoći|neke pomoći|velike pomoći|koristi)'],
        sentence: ['Pogledat ću odmah što mogu učiniti za Vas.'],
      },
      {
        find: 'ništa [vam|ti] [tu|više|tome] [vam|ti] ne (mogu|možemo)',
        sentence: ['Pogledat ću odmah što mogu učiniti za Vas.'],
      },
      {
        find: '(ništa|ne mogu) [tu|vam|vam tu|mi|više] ne (mogu|možemo) [vam|tu] (učiniti|napraviti|poduzeti|pomoći)',
        sentence: ['Pogledat ću odmah što mogu učiniti za Vas.'],
      },
      {
        find: '(nemam|nemamo|nema|nemaju) [sad|sada|mi|ja] vremena [za [to|vas|takve|takvo|takva]|vam]',
        only: [
          '(nemam|nemamo) [sad|sada|mi|ja] vremena',
          '(direktor*|šef*|voditelj*|kolega|kolege|kolegica|uprava|ravnatelj*|nitko|liječnik|doktor*) ...2 (nema|nemaju) vremena',
        ],
        sentence: ['Pogledat ću odmah što mogu učiniti za Vas.'],
      },
      {
        find: '(nema|nemam|nemamo) [to|mi|ja] [nikakve] veze s (nama|mnom|tim|time)|(s|sa) (tim|time) [mi|ja] (nemam|nemamo) [nikakve] veze',
        sentence: RIGHT_PERSON,
      },
      {
        find: '(to|ovo|za to|za to vam) (nije|nisam|nismo) (nadležan|nadležna|nadležni|odgovoran|odgovorna|odgovorni|na meni|na nama)',
        sentence: RIGHT_PERSON,
      },
      {
        find: '(nisam|nismo) [ja|mi] [za to|tu|ovdje|nažalost|za takvo što] [ja|mi] (nadležan|nadležna|nadležni|zadužen|zadužena|zaduženi)',
        sentence: RIGHT_PERSON,
      },
      // "Time se ja ne bavim." Who says "ne bavimo se time" speaks of the company, which is a refusal.
      {
        find: '(time|tim|takvim stvarima|takvim upitima) se [ja|ovdje] ne bavim|(ja|mi) se [ovdje] (time|tim|takvim stvarima|takvim upitima) ne (bavim|bavimo)|ne bavim se [ja|ovdje] (time|tim|takvim stvarima|takvim upitima)|(time|tim|takvim stvarima|takvim upitima) se mi [ovdje] ne bavimo',
        sentence: RIGHT_PERSON,
      },
      {
        find: '(rješava|rješavaju|odlučuje|odlučuju|vodi|vode) (netko drugi|drugi|kolege|drugi odjel) [a] ne (ja|mi)',
        sentence: RIGHT_PERSON,
      },
      {
        find: '(pomogao|pomogla|pomogli|pomoći) [<clitic>] (ali|no) [nažalost|to] ne (mogu|možemo) [to|nažalost] $',
        sentence: ['Pogledat ću odmah što mogu učiniti za Vas.'],
      },
      {
        find: '(moram|moramo|morat ću|morat ćemo) [<clitic>] razočarati',
        sentence: ['Pogledat ću odmah što Vam još mogu ponuditi.'],
      },
      {
        find: '^(što|šta) (mogu|ću|ćemo|ćete|ćeš) tako (je|to)',
        sentence: ['Pogledat ću odmah što mogu učiniti za Vas.'],
      },
      {
        find: '(nije|nisu) [to|ni] na (meni|nama)|na (meni|nama) to nije',
        except: ['(je li|ako|da|greška|krivnja|problem) ...2 (nije|nisu)', '(nije|nisu) [to|ni] na (meni|nama) samo'],
        sentence: RIGHT_PERSON,
      },
      {
        find: '(mi|ja) (smo|sam) [tu|ovdje] samo (posrednik|posrednici|posrednica|operater*|agent*|zaposleni*|djelatni*|prodavač*)|(mi|ja) (smo|sam) [tu|ovdje] samo (na|za) (telefonu|šalteru|recepciji|blagajni|centrali|chatu|pultu|pozivima|info pultu)|samo (posrednici smo|posrednik sam|posrednica sam)|(nemam|nemamo) (mi|ja) [nikakv*] utjecaj*|(smo|sam) (svi|tu) nemoć*',
        sentence: ['Pogledat ću odmah što mogu učiniti za Vas.'],
      },
      {
        find: '(uzalud|zalud|zaludu|badava) (pitate|pitaš|zovete|zoveš|pišete|pišeš|čekate|čekaš|se žalite|se žališ|inzistirate)|(beskorisno|besmisleno|uzaludno) je [se] (žaliti|zvati|pisati|pitati|čekati|buniti|inzistirati)|nema smisla [da] [se] (žalite|žaliti|buniti|bunite|inzistirati|inzistirate|zvati|zovete)',
        except: ['(da ne|kako ne|ne) ...3 (uzalud|zalud)'],
        sentence: ['Pogledat ću odmah što mogu učiniti za Vas.'],
      },
      {
        find: '(nije|nisam) (nadležan za|nadležna za|do mene|do nas)',
        sentence: RIGHT_PERSON,
        except: ['(da|je li|ako) nije (do mene|do nas)'],
      },
      {
        find: '(ruke su mi vezane|vezane su mi ruke|vezanih ruku|ja tu samo radim|ja samo radim ovdje|izvan moje kontrole|izvan naše kontrole|nije u mojoj moći|nije u našoj moći)',
        sentence: ['Pogledat ću odmah što mogu učiniti za Vas.'],
      },
      {
        find: '(nemoćni smo|smo nemoćni|nemoćan sam|nemoćna sam|sam nemoćan|sam nemoćna|ne ovisi [to] o (meni|nama)|nije [to] do (mene|nas)|nemam utjecaja na|nemamo utjecaja na|ne mogu utjecati na|ne možemo utjecati na|(ne možemo|ne mogu) na to utjecati)',
        sentence: ['Pogledat ću odmah što mogu učiniti za Vas.'],
        except: ['(je li|ako|kada|da|greška|krivnja|problem) nije do (mene|nas)'],
      },
      {
        find: '(ja|mi) o (tome|tom) ne (odlučujem|odlučujemo)|o (tome|tom) ne (odlučujem|odlučujemo) [ja|mi]|ne (odlučujem|odlučujemo) [ja|mi] o (tome|tom)|(nemam|nemamo) [za to|nikakve|te] ovlasti',
        sentence: ['Pitat ću kolegu koji o tome odlučuje.'],
      },
      {
        find: '(nisam|nismo) (ovlašten|ovlaštena|ovlašteni) [za|da]',
        sentence: ['Pitat ću kolegu koji o tome odlučuje.'],
      },
      {
        find: 'to je sve što [vam|ti] (mogu|možemo) (reći|učiniti|napraviti)',
        sentence: ['Pogledat ću odmah što još mogu učiniti za Vas.'],
      },
    ],
  },
  downplaying: {
    phrases: [
      {
        find: '(iskreno|iskreno rečeno|iskreno govoreći|pošteno govoreći|realno govoreći|da budem iskren|da budem iskrena|da budemo iskreni|ruku na srce|da vam pravo kažem|realno)',
        instead: [''],
        except: [
          'iskreno (i|vam|vas|ti|te|se|mi|nam|žao|zahvaljujem|zahvaljujemo|ispričavam|ispričavamo|hvala|suosjećam*|nadam|vjerujem)',
          '(vam|ti|vas|se|najtoplije|najiskrenije|i) iskreno',
          'realno (vrijeme|vremenu|je)',
        ],
      },
      {
        find: '(kao što|kako) (sam|smo) [vam|ti] [već|više puta|prethodno|ranije|maločas|lijepo] (rekao|rekla|rekli|naveo|navela|naveli|napisao|napisala|napisali|objasnio|objasnila|objasnili|spomenuo|spomenula|spomenuli|naglasio|naglasila|naglasili|napomenuo|napomenula|napomenuli|istaknuo|istaknula|kazao|kazala|kazali|pisao|pisala|pisali|javio|javila|javili|odgovorio|odgovorila|odgovorili|pojasnio|pojasnila|pojasnili) [u [svom|svojem|prošlom|prethodnom|ranijem|jučerašnjem|prvom|zadnjem] (mailu|e-mailu|poruci|pozivu|dopisu|razgovoru|chatu|odgovoru)|jučer [telefonom]|ranije|prije|jutros|maloprije|telefonom]',
        instead: [''],
      },
      {
        find: '(kao što|kako) (već|ranije|prethodno|gore) [sam|smo] (rekoh|rekosmo|rečeno|navedeno|spomenuto|naveo|navela|naveli|rekao|rekla|rekli|napisao|napisala|napisali) [u [svom|svojem|prošlom|prethodnom|ranijem|jučerašnjem|prvom|zadnjem] (mailu|e-mailu|poruci|pozivu|dopisu|razgovoru|chatu|odgovoru)|jučer [telefonom]|ranije|prije|jutros|maloprije|telefonom]',
        instead: [''],
      },
      {
        find: '(kao što|kako) (sam|smo) [<clitic>] (već|opetovano|ranije|prethodno) [u] [više|nekoliko] [puta|navrata] (obavijestio|obavijestila|obavijestili|upozorio|upozorila|upozorili|istaknuli|pojasnili|uputili|odgovorili) [u [svom|svojem|prošlom|prethodnom|ranijem|jučerašnjem|prvom|zadnjem] (mailu|e-mailu|poruci|pozivu|dopisu|razgovoru|chatu|odgovoru)|jučer [telefonom]|ranije|prije|jutros|maloprije|telefonom]',
        instead: [''],
      },
      { find: '(budimo|budite|budi) (realni|realan|realna|iskreni)', instead: [''] },
      { find: '(svi su|svi smo|i drugi su) u (istoj|takvoj) (situaciji|koži)', sentence: UNDERSTAND },
      {
        find: '(morate|moraš|trebate|trebaš) (biti strpljiv*|imati strpljenja|imati razumijevanja|se strpjeti|se strpiti|razumjeti)',
        sentence: UNDERSTAND,
        except: ['(ako|žao|što|ne) ...3 (morate|moraš|trebate|trebaš)'],
      },
      { find: '(i|svi) (drugi|ostali) [kupci|ljudi|korisnici|građani|pacijenti|gosti] čekaju', sentence: UNDERSTAND },
      {
        find: '(tako je (svugdje|svuda|kod svih|u cijeloj (zemlji|državi|hrvatskoj))|svugdje je (tako|isto)|kod svih je (tako|isto))',
        sentence: UNDERSTAND,
      },
      // A demand also where the customer asks when.
      {
        find: '(morate|moraš|morat ćete|morat ćeš|trebate|trebat ćete) [<clitic>] [<clitic>] [još|samo|malo|ipak|jednostavno] (pričekati|čekati|sačekati)',
        except: [
          '(pričekati|čekati|sačekati) [<clitic>] [<clitic>] [samo|oko|barem|još] (#|minut*|par|nekoliko|dvije|dva|tri|pet|deset|(dok|da) se [<clitic>] (upali|uključi|ugasi|učita|pokrene|spoji|ohladi|osuši|otvori|zagrije|napuni|resetira|isprazni|ažurira|preuzme|instalira)) [_]',
          '(ne|nećete|ako|ukoliko|kad|kada|nakon|zatim|onda|potom|koliko|žao|hvala|što|da|jer|dok|hoćete|oprostite) ...4 (morate|moraš|morat|trebate|trebat)',
          '(morate|trebate) li _',
        ],
        sentence: ['Pogledat ću odmah što mogu učiniti za Vas.'],
      },
      { find: '(opet|ponovno|još jednom|po stoti put) [vam|ti] (kažem|govorim|ponavljam)', instead: [''] },
      {
        find: '^(po stoti put|po stoti puta|po tko zna koji put)',
        instead: [''],
        except: ['put ...4 (kasnimo|žao|ispričav*)'],
      },
      { find: '(kao što rekoh|kako rekoh|ponavljam|ponavljamo|opet ponavljam)', instead: [''] },
      {
        find: '(već|lijepo|jasno) (sam|smo) (vam|ti) [već|lijepo|jasno] (rekao|rekla|rekli|kazao|kazala|kazali|napisao|napisala|napisali) da',
        except: ['(rekao|rekla|rekli|kazao|kazala|kazali|napisao|napisala|napisali) da <second>'],
        instead: [''],
      },
      {
        find: '(već|lijepo) (sam|smo) [vam|ti] [to] [lijepo|jasno] (rekao|rekla|rekli|objasnio|objasnila|objasnili|napisao|napisala|napisali|kazao|kazala)',
        sentence: ['Proći ću to još jednom s Vama.'],
      },
      {
        find: '[molim] [vas|te] (smirite se|smiri se|opustite se|opusti se|strpite se|strpi se|nemojte se ljutiti|nemoj se ljutiti|nemojte se nervirati|ne ljutite se) [molim] [vas|te] (i|pa)',
        except: ['(opustite|opusti) se i (uživajte|uživaj)'],
        instead: [''],
      },
      {
        find: '(smirite se|smiri se|strpite se|strpi se|nemojte se nervirati|nemojte se ljutiti|nemoj se ljutiti|ne ljutite se|nemoj se uzrujavati|opustite se|opusti se|samo mirno|bez panike molim|bez nervoze|nemojte se živcirati|nemoj se živcirati|nemojte se uzrujavati|polako malo)',
        sentence: UNDERSTAND,
        except: ['opustite se (i|uz|u|na)', 'opusti se (i|uz|u|na)'],
      },
      {
        find: '^[samo|molim|ajmo|idemo|ajde] [molim|vas|te] bez (panike|nervoze|ljutnje|drame|galame|vike|živciranja|histerije) [molim] [vas|te] $',
        sentence: UNDERSTAND,
      },
      {
        find: '(nema|nemate|nemaš) [baš|nikakvog|vi|ti] (razloga|potrebe) za (ljutnju|ljutnjom|uzrujavanje|uzrujavanjem|nervozu|nervozom|dramu|dramom|galamu|galamom|viku|vikom|bijes|živciranje|živciranjem)',
        sentence: UNDERSTAND,
      },
      {
        find: '(nije to tako strašno|nije to tako teško|nije kraj svijeta|nije smak svijeta|ne pretjerujte|pretjerujete|dramatizirate|pretjeruješ|dramatiziraš)',
        sentence: UNDERSTAND,
      },
      {
        find: 'zapravo',
        only: [
          'zapravo ...4 (ne|nije|nisu|nema|nemamo|nismo|nisam|nikad|nikada|ništa|morate)',
          '(ne|nije|nema|nisu) zapravo',
        ],
        instead: [''],
      },
    ],
  },
  quoting: {
    phrases: [
      '(napisali ste|pisali ste|naveli ste|rekli ste|pitali ste|napisao si|napisala si|pitao si) [nam|u svojoj poruci|u poruci|u mailu] :',
      '(vaša|vaš|vaše|tvoja|izvorna|prethodna|prvotna) (poruka|upit|pitanje|poruci|mail) [glasi|je glasila|bila je] :',
      '(napisao je|napisala je|piše|pisao je|pisala je) :',
      '(citat|citiram) :',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
