import type { Topic, TopicWords } from '../../../src/locale.ts'

const CARE = ['Poduzimamo korake da se to ne ponovi.']
const OWN_DEED = 'Recite što ćete sami učiniti i do kada.'
const FACTS = 'Navedite činjenice ili uvjete.'
const EXPECT = 'Recite što očekujete i što ćete učiniti ako bude drukčije.'

/** Promises that nobody can be sure of. */
export const promises = {
  'absolute-promise': {
    phrases: [
      // At the end of what was promised it can go.
      { find: '(jamčim|jamčimo|garantiram|garantiramo) [<clitic>] [<clitic>] $', instead: [''], note: OWN_DEED },
      {
        find: '(jamčim|jamčimo|garantiram|garantiramo) [<clitic>] [<clitic>]',
        only: ['(jamčim|jamčimo|garantiram|garantiramo) [<clitic>] [<clitic>] da'],
        except: [
          'ne (jamčim|jamčimo|garantiram|garantiramo)',
          '(jamčimo|garantiramo) [<clitic>] (povrat|rok|privatnost)',
        ],
        instead: ['očekujem'],
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
        find: '(obećavam|obećavamo) [<clitic>] [da]',
        only: [
          '(obećavam|obećavamo) [<clitic>] da [<clitic>] (će|ćete|ćeš|neće|nećete|paket|pošiljka|novac|sve|se|to|dostava|tehničar|kvar|nikad|problem|stiže|ne)',
        ],
        instead: ['očekujem da'],
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
        find: '(nema šanse|nema teorije|nema načina|nemoguće je|isključeno je) da [<clitic>] [<clitic>] [opet|više|ikad|ikada] (ponovi|dogodi|desi|pokvari|prekine|izgubi|zakasni|nestane)',
        sentence: CARE,
      },
      {
        find: '^[to|da|paket|pošiljka|majstor] (sto posto|100 posto|100) (stiže|stižu|dolazi|dolaze|radi|radit će|bit će|stići će|doći će|vrijedi|uspijeva)',
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
      {
        find: '(sigurno|definitivno|zasigurno|zajamčeno|garantirano|bez greške|bez brige|nesumnjivo|bez sumnje|bez ikakve sumnje|apsolutno sigurno) [<clitic>] (će|ce|stiže|dolazi|radi|ćete) [<clitic>] [<clitic>] [sutra|danas|biti|stići|doći|raditi|dobiti|proći|uspjeti|riješiti]',
        only: [
          '(će|ce|ćete) [<clitic>] [<clitic>] [sutra|danas|do] (biti|stići|doći|raditi|dobiti|proći|uspjeti|riješiti)',
          '(sigurno|definitivno|zasigurno|zajamčeno|garantirano) (stiže|dolazi|radi) [_]',
        ],
        except: ['(ne|nije|nisam|nismo) (sigurno|definitivno)'],
        note: EXPECT,
      },
      {
        find: '(će|ćete|ce) [<clitic>] (sigurno|definitivno|zasigurno|zajamčeno|garantirano|sto posto|100|bez greške) [posto] (biti|stići|doći|raditi|dobiti|proći|uspjeti|riješiti)',
        note: EXPECT,
      },
      {
        find: '(to|ovo|takvo što|tako nešto|greška|pogreška|da se) [<clitic>] [<clitic>] [to|ovo|tako nešto] [više|sigurno] (se neće više|neće [nikad|nikada] više|neće|se više neće|neće se više|neće se|se nikad više neće|se nikada više neće|više se neće|nikad se više neće|nikada se više neće|se neće) [nikad|nikada|više] (ponoviti|dogoditi)',
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
        find: '(uvijek|nikad|nikada) [<clitic>] (radi bez greške|ne kasni|ne griješi|ne zakaže|stiže na vrijeme)',
        note: FACTS,
      },
      {
        find: '(dostava|povrat|isporuka|uspjeh|rezultat|dolazak) [<clitic>] (je zajamčena|je zajamčen|je garantirana|je garantiran|zajamčena|garantirana|garantiran)',
        note: FACTS,
      },
      { find: '(zajamčeno|garantirano|sigurno) (radi|pristaje|odgovara|uspijeva|drži|izdrži)', note: FACTS },
    ],
    except: [
      '(ako|kad bih|da mogu|voljela bih da mogu|volio bih da mogu) ...3 (jamčiti|garantirati|obećati)',
      '(jamstvo|jamstveni|garancija|garancije)',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
