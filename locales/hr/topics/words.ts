import type { Topic, TopicWords } from '../../../src/locale.ts'
import { POSSIBLE } from './answers.ts'

const FIND_OUT = ['Odmah ću to provjeriti za Vas.', 'Dopustite mi da to saznam za Vas.']
const NOT_KNOWING =
  '(ne znam|ne znamo|nemam pojma|nemamo pojma|pojma nemam|nemam blage veze|blage veze nemam|nisam [baš] siguran|nisam [baš] sigurna|nismo [baš] sigurni|neznam|tko zna)'
const FINDING_OUT =
  '[odmah|sad|sada|rado|ja] (provjerit ću|provjerit ćemo|pitat ću|pitat ćemo|raspitat ću|saznat ću|saznat ćemo|pogledat ću|provjeravam|pitam)'

/** Short words that go in front of "morate": "to nam morate poslati". */
const ENCLITICS = [
  'nam',
  'vam',
  'mi',
  'ga',
  'ih',
  'je',
  'se',
  'im',
  'mu',
  'joj',
  'nam ga',
  'nam je',
  'nam ih',
  'mi ga',
  'mi je',
  'nam se',
  'mi se',
  'im se',
  'mu se',
  'joj se',
]
/** What a short word follows at once: "prvo biste trebali", where "a" and "i" are followed by "trebali biste". */
const LEADING =
  'prvo najprije onda tada zatim potom sami svakako obavezno sigurno to da jer ali zato stoga sada sad danas sutra još ipak nažalost ovdje tamo inače također'.split(
    ' ',
  )

/** Words that discourage: not knowing, not doing, orders. */
export const words = {
  'not-knowing': {
    phrases: [
      // Whoever goes on to find out has said all that is needed.
      {
        find: `[iskreno|to|ja|mi|nažalost] ${NOT_KNOWING} [vam|ti] [to] [točno|sad|sada|zasad|iskreno|ni ja] [ali|no]`,
        only: [
          `[iskreno|to|ja|mi|nažalost] ${NOT_KNOWING} [vam|ti] [to] [točno|sad|sada|zasad|iskreno|ni ja] [ali|no] ${FINDING_OUT}`,
        ],
        instead: [''],
      },
      { find: 'ne (znam|znamo) [<clitic>] (je li|jesu li|može li|hoće li|ima li|imamo li)', sentence: FIND_OUT },
      {
        find: '[to|ja|mi|to vam|zaista|stvarno|iskreno] ne (znam|znamo) [točno|ni ja|ni mi|reći|sigurno]',
        sentence: FIND_OUT,
        except: [
          'ne (znam|znamo) (kako da|kako) [<clitic>] (zahvalim|zahvalimo)',
          'ne (znam|znamo) što bih bez',
          // A way to come to the point: "ne znam jeste li vidjeli novu ponudu".
          'ne (znam|znamo) (jeste li|jesi li) [već] (vidjeli|vidio|vidjela|čuli|čuo|čula|znali|znao|znala|primijetili|primijetio|primijetila|upoznati)',
        ],
      },
      { find: '(neznam|neznamo|nez)', sentence: FIND_OUT },
      { find: '(nemam|nemamo) (pojma|blage veze|blagog pojma|ideju|ideje|predodžbu|predodžbe)', sentence: FIND_OUT },
      {
        find: '(nemam|nemamo) [tu|te|takvu|takve|još|o tome|dovoljno|zasad|trenutno] [nikakvu|nikakve|nikakvih|nikakav|nove|novih|točne|točnih] (informaciju|informacije|informacija|saznanja|podatak|podataka|vijesti)',
        sentence: FIND_OUT,
        except: ['(ako|jer|dok) ...3 (nemam|nemamo)'],
      },
      {
        find: '(nemam|nemamo) [ja|mi|nažalost|ovdje] [<clitic>] uvid|(nemam|nemamo) [ja|mi|nažalost|ovdje] [<clitic>] uvida|uvid [u to] [mi|ja] (nemam|nemamo)|uvida [u to] [mi|ja] (nemam|nemamo)',
        only: [
          '(nemam|nemamo) ...2 (uvid|uvida) (u to|u tu|u te|u njihov|u njihovu|u njihove)',
          '(nemam|nemamo) ...2 (uvid|uvida) $',
          '(uvid|uvida) (u to) ...1 (nemam|nemamo)',
        ],
        except: ['(ako|jer|dok|žao) ...3 (nemam|nemamo)'],
        sentence: FIND_OUT,
      },
      { find: '(pojma|blage veze) (nemam|nemamo)', sentence: FIND_OUT },
      {
        find: '(nisam|nismo) [<clitic>] [baš|dovoljno|dobro] (upućen*|informiran*|upoznat*) [u to|u tu temu|o tome|s tim|s time]',
        sentence: FIND_OUT,
        only: [
          '(nisam|nismo) [<clitic>] [baš|dovoljno|dobro] (upućen*|informiran*|upoznat*) (u to|u tu temu|o tome|s tim|s time)',
          '(nisam|nismo) [<clitic>] [baš|dovoljno|dobro] (upućen*|informiran*|upoznat*) $',
        ],
      },
      {
        find: '(nezahvalno [<clitic>] je [<clitic>] (reći|procijeniti|predvidjeti|prognozirati|nagađati)|teško [<clitic>] [<clitic>] je [<clitic>] (reći|procijeniti|predvidjeti|prognozirati)|teško (bih|bismo) [<clitic>] (rekao|rekla|rekli)|teško (mi|nam) je (reći|procijeniti|predvidjeti))',
        sentence: FIND_OUT,
        except: [
          'teško ...3 (reći|procijeniti) koliko (mi|nam|je|nas|cijenimo|cijenim)',
          'teško ...3 reći (ne|zbogom)',
          '(ako|razumijem|znam|vjerujem) ...4 teško',
        ],
      },
      {
        find: '(nisam|nismo) [baš|posve|sasvim|potpuno|u to|skroz|sto posto|100 posto|100|stopostotno] (siguran|sigurna|sigurni|sigurne)',
        except: [
          '(siguran|sigurna|sigurni|sigurne) (jesam|jesmo) li [<clitic>] [dobro|točno|ispravno] (razumio|razumjela|razumjeli|shvatio|shvatila|shvatili)',
          '(siguran|sigurna|sigurni|sigurne) da (sam|smo) [<clitic>] [dobro|točno|ispravno] (razumio|razumjela|razumjeli|shvatio|shvatila|shvatili)',
        ],
        sentence: FIND_OUT,
      },
      { find: '(siguran|sigurna|sigurni) (nisam|nismo)', sentence: FIND_OUT },
      { find: 'ne (bih|bismo) [<clitic>] (znao|znala|znali) [<clitic>] [reći]', sentence: FIND_OUT },
      {
        find: '(tko zna|ko zna|ko bi znao|tko bi znao|tko bi to znao|tko bi ga znao|bog zna|bog te pita|bogtepita|bog te pitaj|pitaj boga|bogzna)',
        sentence: FIND_OUT,
      },
      {
        find: '(to vam|to ti|to) [<clitic>] [ja|mi] [<clitic>] ne (mogu|možemo) [<clitic>] (reći|točno reći|sa sigurnošću reći|potvrditi)',
        sentence: FIND_OUT,
      },
      {
        find: 'ne (mogu|možemo) (vam|ti) (to|o tome|točno) reći|ne (mogu|možemo) [vam|ti] (ja|mi) [to|o tome] (reći|znati)|ne (mogu|možemo) [vam|ti] (sa sigurnošću|točno) reći',
        sentence: FIND_OUT,
      },
      {
        find: '(nisam|nismo) [<clitic>] (dobio|dobila|dobili|primio|primila|primili) [<clitic>] nikakv* (informacij*|upute|uputu|podat*|obavijest*|vijest*)',
        sentence: FIND_OUT,
      },
      {
        find: '(otkud|otkuda|odakle|kako) (ja|mi|bih|bi|bismo|da|ću) [ja|mi|to] [da|to|ja|mi] (znam|znamo|znao|znala|znali|znati)',
        sentence: FIND_OUT,
      },
      { find: '^[a|pa|ma] (otkud|otkuda|odakle) (znam|znamo)', sentence: FIND_OUT },
      { find: '(što|šta) (ja|mi) (znam|znamo)', sentence: FIND_OUT, except: ['(što|šta) (ja|mi) (znam|znamo) (je|o)'] },
      { find: 'koliko (ja znam|znam|mi je poznato) ne', sentence: FIND_OUT },
      { find: '(nije mi|nije nam) poznato', sentence: FIND_OUT },
      {
        find: '(to|o tome|za to) (me|mene|nas) (nemojte|nemoj) pitati|(to|o tome|za to) (me|mene|nas) ne (pitajte|pitaj)|(nemojte|nemoj|ne) (mene|me|nas) [to|o tome|za to] (pitati|pitajte|pitaj)|(pitajte|pitaj) (nekoga drugog|nekog drugog|šefa|gazdu)|(obratite|obrati|javite|javi) se (nekom|nekome) drugom',
        sentence: FIND_OUT,
      },
    ],
  },
  'never-doing': {
    phrases: [
      {
        find: '(to|takvo što|tako nešto|takve stvari) [mi|se|ovdje] nikad (ne|nismo) _',
        sentence: POSSIBLE,
      },
      { find: '(to|takvo što|tako nešto|takve stvari) [mi|se|ovdje] nikada (ne|nismo) _', sentence: POSSIBLE },
      {
        find: '(nikada|nikad)',
        only: ['(nikada|nikad) ne (radimo|činimo|dajemo|vraćamo|odobravamo|dopuštamo|prihvaćamo|primamo|nudimo)'],
        instead: [''],
      },
      {
        find: '(nikada|nikad) [to|vam|mi|se] ne (radimo|činimo|dajemo|vraćamo|odobravamo|dopuštamo|prihvaćamo|primamo|nudimo)',
        sentence: POSSIBLE,
      },
      { find: '(to|takvo što|tako nešto|takve stvari) [mi|ovdje|inače] ne radimo', sentence: POSSIBLE },
      {
        find: '(to|toga|takvo što|takvog|takvih) [mi|ovdje] (kod nas|ovdje|mi) (ne postoji|nema|nemamo)|(kod nas|ovdje) (toga|to) (ne postoji|nema)',
        sentence: POSSIBLE,
      },
      { find: '(kod nas|ovdje) se to ne (radi|prakticira|može)', sentence: POSSIBLE },
      {
        find: '(nikome|nikomu) [<clitic>] ne (dajemo|dopuštamo|odobravamo|vraćamo|radimo|priznajemo|snižavamo|dozvoljavamo|izlazimo)',
        except: [
          '(nikome|nikomu) [<clitic>] ne dajemo ...3 (podat*|adres*|broj*|lozink*|kontakt*)',
          '(podat*|adres*|broj*|lozink*|kontakt*) ...3 (nikome|nikomu) [<clitic>] ne dajemo',
        ],
        sentence: POSSIBLE,
      },
      { find: 'to (nije naša praksa|nije praksa|nemamo običaj)', sentence: POSSIBLE },
    ],
  },
  ordering: {
    phrases: [
      // The short words stay in the second place: "Obrazac nam morate poslati", "Obrazac biste nam trebali poslati".
      ...ENCLITICS.map((short) => ({
        find: `${short} (morate|morat ćete)`,
        instead: [`biste ${short} trebali`],
      })),
      ...LEADING.map((word) => ({
        find: `${word} (morate|morat ćete)`,
        except: [`${word} , (morate|morat ćete)`],
        instead: [`${word} biste trebali`],
      })),
      { find: 'ste (dužni|obvezni|obavezni)', instead: ['biste trebali'] },
      {
        find: '[vi] (morate|morat ćete|dužni ste|obvezni ste|obavezni ste)|vi ste (dužni|obvezni|obavezni)',
        instead: ['trebali biste'],
      },
      { find: '(moraš|morat ćeš)', instead: ['trebaš'] },
      {
        find: '^[znači|dakle|pa] trebate',
        only: ['trebate [<clitic>] [<clitic>] [prvo|najprije|još|također] (*ati|*iti|*eti|*uti|*sti|*ći)'],
        instead: ['trebali biste'],
      },
      {
        find: '(imate|imaš) [vi|to] (čekati|doći|platiti|poslati|ispuniti|javiti)',
        sentence: ['Rado ću Vam pomoći oko sljedećeg koraka.'],
      },
    ],
    except: [
      'ne (morate|moraš|trebate|trebaš)',
      '(ako|ukoliko|kad|kada|hoće li|da li|što|sve što|jedino što|koliko|gdje|zašto|kako|žao|razumijem|čim|dok|koji|koju|koje) ...3 (morate|moraš|trebate|trebaš|dužni ste|ste dužni)',
      '(morate|moraš) (li|biti|se osjećati|imati|znati)',
      // A step on a screen.
      '(morate|moraš|morat ćete|morat ćeš) [<clitic>] [prvo|najprije|samo|još|ponovno] (ažurirati|nadograditi|kliknuti|odabrati|označiti|pritisnuti|restartati|resetirati|skenirati|osvježiti|dodirnuti|deinstalirati|reinstalirati)',
      '(morate|moraš) [svakako|obavezno|jednom] (vidjeti|probati|kušati|doživjeti|čuti|upoznati)',
      // What is owed.
      '(ste|dužni|obvezni) (dužni|ste) [<clitic>] [još|samo|ukupno|točno] (#|platiti #)',
      '(niste|nisi) [<clitic>] (dužni|obvezni|obavezni)',
      'žao ...4 da ...3 (morate|moraš)',
      '(samo|jedino) (morate|trebate|moraš|trebaš)',
      'trebate (li|pomoć|još|nešto|nas)',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
