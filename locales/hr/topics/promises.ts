import type { Topic, TopicWords } from '../../../src/locale.ts'

const CARE = ['Poduzimamo korake da se to ne ponovi.']
const OWN_DEED = 'Recite što ćete sami učiniti i do kada.'
const FACTS = 'Navedite činjenice ili uvjete.'
const EXPECT = 'Recite što očekujete i što ćete učiniti ako bude drukčije.'

/** What others will do, or what will happen. */
const PROMISED = '(će|ćete|ćeš|neće|nećete|paket|pošiljka|novac|sve|se|to|dostava|tehničar|kvar|nikad|problem|stiže|ne)'
const SURELY =
  'sigurno|definitivno|zasigurno|zajamčeno|garantirano|nesumnjivo|bez sumnje|bez ikakve sumnje|bez greške|apsolutno sigurno|stopostotno|stoposto|sto posto|100 posto'
const COMES =
  'stići|doći|raditi|biti|bude|dobiti|proći|uspjeti|riješiti|popraviti|vratiti|isporučiti|dostaviti|odobriti|ići'

/** How customers are told to be sure of it. */
const ASSURED =
  '(možete|možeš|budite|budi) [biti] [potpuno|sasvim|posve|apsolutno|sto posto] (sigurni|siguran|sigurna|uvjereni|uvjeren|uvjerena|mirni|miran|mirna|bez brige) da|(uvjeravam|uvjeravamo) (vas|te) da|(siguran|sigurna) sam (sto posto|100 posto|potpuno|posve|apsolutno|stopostotno) da'

/** Promises that nobody can be sure of. */
export const promises = {
  'absolute-promise': {
    phrases: [
      // At the end of what was promised it can go.
      { find: '(jamčim|jamčimo|garantiram|garantiramo) [<clitic>] [<clitic>] $', instead: [''], note: OWN_DEED },
      {
        find: '(jamčim|garantiram) [<clitic>] [<clitic>]',
        only: ['(jamčim|garantiram) [<clitic>] [<clitic>] da'],
        except: ['ne (jamčim|garantiram)'],
        instead: ['očekujem'],
        note: OWN_DEED,
      },
      {
        find: '(jamčimo|garantiramo) [<clitic>] [<clitic>]',
        only: ['(jamčimo|garantiramo) [<clitic>] [<clitic>] da'],
        except: ['ne (jamčimo|garantiramo)'],
        instead: ['očekujemo'],
        note: OWN_DEED,
      },
      {
        find: '(garantiram|garantiramo|jamčim|jamčimo) [<clitic>] [<clitic>]',
        except: [
          'ne (jamčim|jamčimo|garantiram|garantiramo)',
          '(jamčimo|garantiramo) [<clitic>] (povrat|rok|privatnost)',
        ],
        note: OWN_DEED,
      },
      {
        find: '(mogu|možemo) [<clitic>] (jamčiti|garantirati|zajamčiti)',
        except: ['ne (mogu|možemo) [<clitic>] (jamčiti|garantirati|zajamčiti)'],
        note: OWN_DEED,
      },
      {
        find: 'obećavam [<clitic>] [da]',
        only: [`obećavam [<clitic>] da [<clitic>] ${PROMISED}`],
        instead: ['očekujem da'],
        note: OWN_DEED,
      },
      {
        find: 'obećavamo [<clitic>] [da]',
        only: [`obećavamo [<clitic>] da [<clitic>] ${PROMISED}`],
        instead: ['očekujemo da'],
        note: OWN_DEED,
      },
      {
        find: '(obećavam|obećavamo) [<clitic>]',
        only: [
          '(obećavam|obećavamo) [<clitic>] , [sve|to|on|ona|paket] (bit će|će|stići će|neće|dobit ćete|radit će|stiže|dolazi|radi)',
        ],
        note: OWN_DEED,
      },
      {
        find: '(stopostotno|stoposto|sto posto|100 posto)',
        only: [
          '(stopostotno|stoposto)',
          '(sto posto|100 posto) [_] (prolazite|prolaziš|dobivate|dobivaš|dobit|stići|uspjet|odgovara|stiže|dolazi|radi|prolazi|vrijedi|uspijeva|stižu|dolaze)',
        ],
        except: ['(nisam|nismo|niste|nije|ne) ...2 (stopostotno|stoposto)'],
        instead: [''],
        note: EXPECT,
      },
      {
        find: '^[da|ma|pa|naravno] (apsolutno|stopostotno|sto posto|100 posto|posve|potpuno) sigurno $',
        note: EXPECT,
      },
      {
        find: '(bude|bit će|stiže|stići će|dolazi|doći će|radi|radit će|gotovo|prolazi|proći će) ...4 (sto posto|100 posto|stopostotno) $',
        except: ['(na|do|s|od|za) (sto posto|100 posto)', 'ne (radi|stiže|dolazi) ...4 (sto posto|100 posto)'],
        note: EXPECT,
      },
      {
        find: '(nema šanse|nema teorije|nema načina|nemoguće je|isključeno je) da [<clitic>] [<clitic>] [opet|više|ikad|ikada] (ponovi|dogodi|desi|pokvari|prekine|izgubi|zakasni|nestane)',
        sentence: CARE,
      },
      {
        find: '(stiže|stižu|dolazi|dolaze) [<clitic>] [danas|sutra|prekosutra|u <day>|do <day>] 100 [posto] $',
        note: EXPECT,
      },
      {
        find: '^[to|da|paket|pošiljka|majstor] (100) (stiže|stižu|dolazi|dolaze|radi|radit će|bit će|stići će|doći će|vrijedi|uspijeva)',
        note: EXPECT,
      },
      {
        find: '[sto posto|100 posto|100|potpuno|posve|apsolutno] (sam|sto posto sam|100 sam) [sto posto|100 posto|100|potpuno|posve|apsolutno] (siguran|sigurna) da',
        except: ['(nisam) ...2 (siguran|sigurna)', '(nije|ne) sam'],
        instead: ['očekujem da'],
        note: EXPECT,
      },
      {
        find: '(sto posto|100 posto|100) [sam|smo|ste] [siguran|sigurna|sigurni|sigurno|zajamčeno|garantirano|pouzdano|provjereno|će|ćete|ćeš|ćemo]',
        only: [
          '(sto posto|100 posto|100) [sam|smo|ste] (siguran|sigurna|sigurni|sigurno|zajamčeno|garantirano|pouzdano|će|ćete|ćeš|ćemo)',
        ],
        except: ['(nisam|nismo|niste) (sto posto|100 posto|100)'],
        note: EXPECT,
      },
      // What is expected keeps the word in its place: "najvjerojatnije će stići", "stići će najvjerojatnije".
      {
        find: `(${SURELY})`,
        only: [
          `(${SURELY}) [<clitic>] (će|ce|ćete|ćeš|ćemo|ću) [<clitic>] [<clitic>] [sutra|danas|do #|do _|već] (${COMES})`,
          `(${SURELY}) [<clitic>] (stiže|stižu|dolazi|dolaze|stižemo|dolazimo|bude|budu|dobivate|dobivaš|prolazite|prolaziš)`,
          `^[ma|da|to|sve] (bude|budu|bit će) [<clitic>] (${SURELY}) [_]`,
          `(će|ce|ćete|ćeš|ćemo|ću) [<clitic>] [<clitic>] (${SURELY}) [sutra|danas|već] (${COMES})`,
          `(stići|doći|biti|bit|raditi|radit|dobiti|dobit|proći) (će|ce|ćete|ćeš|ćemo) [<clitic>] (${SURELY})`,
          '(sigurno|definitivno|zasigurno|garantirano) radi [_]',
          `(stiže|stižu|dolazi|dolaze) [<clitic>] [danas|sutra|prekosutra|u <day>|do <day>] (${SURELY}) $`,
        ],
        except: ['(ne|nije|nisam|nismo|je|li) (sigurno|definitivno)', '(sigurno|definitivno) (ne|neće|nije) _'],
        instead: ['najvjerojatnije'],
        note: EXPECT,
      },
      {
        except: ['(ako|nakon|čim) ...7 (ponoviti|dogoditi)', '(ponoviti|dogoditi) (ako|nakon|čim)'],
        find: '(to|ovo|takvo što|tako nešto|greška|pogreška|da se) [<clitic>] [<clitic>] [to|ovo|tako nešto] [više|sigurno] (se neće više|neće [nikad|nikada] više|neće|se više neće|neće se više|neće se|se nikad više neće|se nikada više neće|više se neće|nikad se više neće|nikada se više neće|se neće) [nikad|nikada|više] (ponoviti|dogoditi)',
        sentence: CARE,
      },
      {
        find: '[to|ovo|takvo što|ovakvo što] [više] se [to|ovo|takvo što|ovakvo što] [više] neće [to|više] (ponoviti|dogoditi|desiti)|neće se [to|ovo|više|nikad|nikada] [to|ovo|više] (ponoviti|dogoditi|desiti)',
        except: [
          '(ako|kad|kada|čim|nakon|dok|tako|time|tim|da) ...7 (ponoviti|dogoditi|desiti)',
          '(ponoviti|dogoditi|desiti) (ako|kad|kada|čim|nakon|dok)',
        ],
        sentence: CARE,
      },
      { find: '(nikad|nikada) [se] [više] [se] (neće) [se] [više] (ponoviti|dogoditi)', sentence: CARE },
      {
        find: '(nikad|nikada) [<clitic>] [više] (neće|nećete|nećeš) [<clitic>] [više] _',
        except: ['(neće|nećete) [<clitic>] [više] (nazvati|tražiti|zatražiti|pitati|kontaktirati|poslati|zvati)'],
        note: FACTS,
      },
      {
        find: '(neće|nećete|nećeš) [<clitic>] (nikad|nikada) [više] [<clitic>] _',
        except: [
          'neće [<clitic>] (nikad|nikada) [<clitic>] (nazvati|tražiti|zatražiti|pitati|kontaktirati|poslati|zvati)',
        ],
        note: FACTS,
      },
      { find: '(nikad|nikada) više (nećete|nećeš) [više] (imati|doživjeti|vidjeti|čekati)', sentence: CARE },
      {
        find: '(dajem vam riječ|dajem riječ|imate moju riječ|imaš moju riječ|časna riječ|kunem se|dajem glavu|glavu dajem|stavljam ruku u vatru) da',
        instead: ['očekujem da'],
        note: OWN_DEED,
      },
      {
        find: '(dajem vam riječ|dajem riječ|dajem glavu|glavu dajem|života mi|tako mi boga|stavljam ruku u vatru|ruku u vatru stavljam|imate moju riječ|imaš moju riječ|časna riječ|kunem se|vjerujte mi|vjeruj mi|majke mi)',
        instead: [''],
        note: OWN_DEED,
        except: ['vjerujte mi (na|da)'],
      },
      { find: 'ništa [<clitic>] ne može (poći po zlu|krenuti po zlu|poći krivo|krenuti krivo|zapeti)', note: FACTS },
      { find: '(nema šanse da|nema teorije da|nema govora da) [<clitic>] _', note: EXPECT },
      {
        find: '(uvijek|nikad|nikada) [<clitic>] (radi bez greške|rade bez greške|radimo bez greške|ne kasni|ne kasne|ne kasnimo|ne griješi|ne griješe|ne griješimo|ne zakaže|stiže na vrijeme|stižu na vrijeme|stižemo na vrijeme|dolazimo na vrijeme|isporučujemo na vrijeme)',
        note: FACTS,
      },
      {
        find: '(dostava|povrat|isporuka|uspjeh|rezultat|dolazak) [<clitic>] (je zajamčena|je zajamčen|je garantirana|je garantiran|zajamčena|garantirana|garantiran)',
        note: FACTS,
      },
      // "Možete biti sigurni da stiže."
      {
        find: ASSURED,
        only: [`(${ASSURED}) [<clitic>] ${PROMISED}`],
        except: [
          '(nisam|ne) ...3 (siguran|sigurna|uvjer*)',
          'da ...6 (ponoviti|dogoditi|desiti)',
          'ako ...4 (sigurni|siguran|sigurna)',
        ],
        instead: ['očekujem da'],
        note: EXPECT,
      },
      {
        find: '(u to|to) (možete|možeš) biti [potpuno|sasvim|posve|apsolutno|sto posto] (sigurni|siguran|sigurna|uvjereni)|(možete|možeš) biti [potpuno|sasvim|posve|apsolutno|sto posto] (sigurni|siguran|sigurna|uvjereni) u to',
        note: EXPECT,
      },
      {
        find: '(obećavam|obećavamo) [<clitic>] $',
        only: ['(neće|nećete|nećeš|stiže|stižu|dolazi|bit će|će biti|radit će) ...6 (obećavam|obećavamo) [<clitic>] $'],
        instead: [''],
        note: OWN_DEED,
      },
      { find: '(zajamčeno|garantirano|sigurno) (radi|pristaje|odgovara|uspijeva|drži|izdrži)', note: FACTS },
    ],
    except: [
      '(ako|kad bih|da mogu|voljela bih da mogu|volio bih da mogu) ...3 (jamčiti|garantirati|obećati)',
      '(jamstvo|jamstveni|garancija|garancije)',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
