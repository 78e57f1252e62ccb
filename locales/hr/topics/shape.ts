import type { Topic, TopicWords } from '../../../src/locale.ts'

/** What a verb can stand before with nothing that hangs on it. */
const BEHIND_VERB =
  'na|u|do|prije|po|putem|preko|karticom|odmah|danas|sutra|i|ili|kod|pa|te|ako|kad|kada|nakon|bez|online|gotovinom'

/** The shape of a message. */
export const shape = {
  'doubled-on-purpose': {
    phrases: [
      'jako jako|vrlo vrlo|puno puno|stvarno stvarno|dugo dugo|malo malo|sitno sitno|brzo brzo|daleko daleko|rano rano',
      'ne ne|da da|ma ma|no no|ok ok|dobro dobro|evo evo|ajde ajde|hej hej|ha ha|haha haha|he he|joj joj|ajoj ajoj',
      'bok bok|pa pa|ćao ćao|hvala hvala|molim molim|polako polako|korak korak|pola pola|što što|tko tko|kad kad|gdje gdje',
    ],
  },
  officialese: {
    phrases: [
      { find: 'predmetni', instead: ['taj', 'ovaj'] },
      { find: 'predmetna', instead: ['ta', 'ova'] },
      { find: 'predmetnu', instead: ['tu', 'ovu'] },
      { find: 'predmetne', instead: ['te', 'ove'] },
      { find: '(predmetnog|predmetnoga)', instead: ['tog', 'ovog'] },
      { find: 'predmetnoj', instead: ['toj', 'ovoj'] },
      { find: 'gore navedeni', instead: ['taj'] },
      { find: '(gore navedenu|gorenavedenu)', instead: ['tu'] },
      { find: '(gore navedenog|gorenavedenog)', instead: ['tog'] },
      { find: 'izvršimo povrat sredstava', instead: ['vratimo novac'] },
      { find: 'izvršiti povrat sredstava', instead: ['vratiti novac'] },
      { find: 'izvršit ćemo povrat sredstava', instead: ['vratit ćemo novac'] },
      // One verb for two words, where nothing hangs on the second: "izvršiti zamjenu artikla" is more than "zamijeniti".
      ...(
        [
          ['izvršiti uplatu', ['platiti', 'uplatiti']],
          ['izvršite uplatu', ['platite', 'uplatite']],
          ['izvršili uplatu', ['platili', 'uplatili']],
          ['izvršiti provjeru', ['provjeriti']],
          ['izvršite provjeru', ['provjerite']],
          ['izvršiti zamjenu', ['zamijeniti']],
          ['izvršiti dostavu', ['dostaviti']],
          ['izvršiti kupnju', ['kupiti']],
          ['izvršiti prijavu', ['prijaviti se']],
        ] as const
      ).map(([find, instead]) => ({ find, instead, only: [`${find} $`, `${find} (${BEHIND_VERB})`] })),
      {
        find: '(izvršiti|izvršite|izvršimo|izvršili|izvršio|izvršila|izvršit|vršimo|vršite|vršiti|izvršavamo) (uplatu|uplate|provjeru|provjere|zamjenu|zamjene|dostavu|dostave|kupnju|prijavu|povrat|povrate|plaćanje|plaćanja|aktivaciju|promjenu|promjene|otkaz|otkazivanje|rezervaciju|obračun|unos|uvid|montažu|preuzimanje|predaju|naplatu|pregled)',
        except: [
          `(izvršiti|izvršite|izvršili) (uplatu|provjeru|zamjenu|dostavu|kupnju|prijavu) (${BEHIND_VERB})`,
          `(izvršiti|izvršite|izvršili) (uplatu|provjeru|zamjenu|dostavu|kupnju|prijavu) (.|,|!|?)`,
        ],
        note: 'Recite glagolom: "zamijenit ćemo", ne "izvršit ćemo zamjenu".',
      },
      {
        find: '(po|nakon) (izvršenom|izvršene|izvršenog|obavljenom|obavljene|izvršenoj)',
        note: 'Recite glagolom: "kad provjerimo".',
      },
      {
        find: '(o|s|sa|za|od|u vezi) (istom|istome|istim|istoga|istog|istoj)',
        only: ['(o|s|sa|za|od|u vezi) (istom|istome|istim|istoga|istog|istoj) $'],
        note: 'Recite "o tome", "s time".',
      },
      {
        find: '(te|i|pa) (iste|istu|isti) [<clitic>] (dostavite|dostaviti|pošaljite|vratite|vratiti|predajte|predati|platite|uplatite|priložite|donesite|preuzmite)',
        note: 'Recite "je", "ga" ili "ih".',
      },
      {
        find: '(uvidom u|izvršen je uvid u) (vaš|vašu|sustav|bazu|evidenciju|vaše|predmet|spis|podatke) [_]',
        note: 'Recite "pogledali smo".',
      },
      { find: 'obaviti kupnju', instead: ['kupiti'] },
      { find: 'dati odgovor', instead: ['odgovoriti'] },
      { find: 'pružiti pomoć', instead: ['pomoći'] },
      { find: 'donijeti odluku', instead: ['odlučiti'] },
      { find: 'po pitanju', instead: ['oko'] },
      { find: 'po (zaprimanju|dostavi|dostavljanju|obradi|završetku)', note: 'Recite glagolom: "kad primimo".' },
      { find: 'u svezi (s|sa)', instead: ['u vezi s'] },
      { find: '(u pisanoj formi|u pisanom obliku)', instead: ['pisano'] },
      {
        find: '(isti|istu|iste) [<clitic>] (možete|molimo|trebate|morate|je potrebno)',
        note: 'Recite "ga", "je" ili "ih".',
      },
      {
        find: '(od strane)',
        except: ['(od|s) (druge|prve|desne|lijeve|stražnje) strane', 'od strane #'],
        note: 'Recite tko što čini: "kolega je provjerio", ne "provjereno od strane kolege".',
      },
      { find: '(u svrhu|u cilju)', instead: ['radi'] },
      { find: 'temeljem', instead: ['na temelju'] },
      {
        find: '(uplatu|uplate|dostavu|zamjenu|provjeru|prijavu|povrat|plaćanje|promjenu|otkaz|rezervaciju|aktivaciju|naplatu) ...3 (izvršiti|izvršit|izvršite|izvršili|izvršeno)',
        note: 'Recite glagolom: "platite", ne "uplatu izvršite".',
      },
      {
        find: '(pristupit će se|pristupiti će se|pristupilo se|pristupa se|pristupit ćemo) (obradi|rješavanju|isplati|naplati|provjeri|postupku|izradi|realizaciji)',
        note: 'Recite tko što čini: "obradit ćemo".',
      },
      { find: 's obzirom na činjenicu da', instead: ['budući da', 'jer'] },
      { find: '(zbog činjenice da|radi činjenice da|zahvaljujući činjenici da)', instead: ['jer'] },
      { find: '(u slučaju da)', instead: ['ako'] },
      { find: 'ukoliko', instead: ['ako'] },
      { find: '(shodno tome|sukladno tome|slijedom navedenog|slijedom toga) ,', instead: [''] },
      {
        find: '(shodno tome|sukladno tome|slijedom navedenog|slijedom toga)',
        except: ['(shodno tome|sukladno tome|slijedom navedenog|slijedom toga) ,'],
        instead: ['zato'],
      },
      { find: '(sukladno|shodno)', except: ['(sukladno|shodno) tome'], note: 'Recite "prema" ili "po".' },
      {
        find: 'po primitku',
        instead: ['kad stigne', 'kad primimo'],
        except: ['po primitku (uplate|robe|pošiljke|paketa|narudžbe|dokumenata)'],
      },
      { find: 'u vremenskom periodu od', instead: ['u'] },
      { find: 'u vremenskom razdoblju od', instead: ['u'] },
      { find: '(u ovom trenutku|u sadašnjem trenutku|u datom trenutku|u danom trenutku)', instead: ['sada', 'zasad'] },
      { find: 'na dnevnoj bazi', instead: ['svaki dan'] },
      { find: 'na tjednoj bazi', instead: ['svaki tjedan'] },
      { find: 'na mjesečnoj bazi', instead: ['svaki mjesec'] },
      { find: '(u najkraćem mogućem roku|u što kraćem roku)', note: 'Recite do kada.' },
      { find: '(u skladu s|sukladno) navedenim|(kako je|kao što je) gore navedeno', instead: [''] },
      { find: 'podnijeti zahtjev za', instead: ['zatražiti'] },
      { find: 'podnesite zahtjev za', instead: ['zatražite'] },
      // A pronoun may not open what is left: "ovim putem Vas molimo" is "molimo Vas".
      { find: 'ovim putem (vas|vam)', note: 'Počnite glagolom: "Molimo Vas".' },
      { find: 'ovim putem', instead: [''] },
      { find: '(uzimajući u obzir činjenicu da)', instead: ['jer'] },
      // "... da je": without what goes before, a short word would open the sentence.
      {
        find: '[ovim putem] (vas obavještavamo|vas obavještavam|obavještavamo vas|obavještavam vas|vas informiramo|informiramo vas|vas izvješćujemo|izvješćujemo vas) da',
        only: [
          '(obavještavamo|obavještavam|informiramo|izvješćujemo|vas) [vas] da (je|su|smo|sam|se|će|ćemo|ću|ste|ćete|nam|vam|vas|ga|ih|ju|bi|bismo|biste|i|mu)',
        ],
        note: 'Počnite odmah onime što je novo.',
      },
      {
        find: '[ovim putem] (vas obavještavamo da|vas obavještavam da|vas informiramo da|vas izvješćujemo da)|[ovim putem] (obavještavam vas da|obavještavamo vas da|informiramo vas da|izvješćujemo vas da|skrećemo vam pozornost da)',
        instead: [''],
      },
      {
        find: '(slobodni smo vas obavijestiti da|želimo vas obavijestiti da|želimo vas informirati da)',
        instead: [''],
      },
      {
        find: '(nastavno na|povodom|u nastavku na|vezano na) (vaš|vašu|vaše|tvoj|tvoju|vašeg|tvog) (upit|upita|zahtjev|zahtjeva|poruku|poruke|dopis|dopisa|prigovor|prigovora|mail|maila|e-mail|poziv|poziva|reklamaciju|reklamacije)',
        except: ['povodom (vašeg|vaše) (rođendana|jubileja|dolaska|vjenčanja)'],
        note: 'Počnite odmah odgovorom.',
      },
      { find: 'u prilogu dostavljamo', instead: ['u prilogu šaljemo'] },
      { find: 'u prilogu vam dostavljamo', instead: ['u prilogu vam šaljemo'] },
      { find: 'dostavljamo vam u (prilogu|privitku)', instead: ['šaljemo vam u prilogu'] },
      { find: '(predočiti|dati na uvid)', instead: ['pokazati'] },
      { find: '(predočite|dajte na uvid)', instead: ['pokažite'] },
      {
        find: '(razmatranjem|uvidom u|pregledom) (vašeg|vaše|predmetnog) (zahtjeva|prigovora|reklamacije|predmeta|dokumentacije)',
        note: 'Recite "pogledali smo".',
      },
      { find: '(očitujemo se|očitovat ćemo se|očitovati se)', note: 'Recite "odgovaramo" ili "odgovorit ćemo".' },
      { find: '(molimo|molim|čekamo|dostavite|tražimo) [vas] [za] (vaše|svoje) očitovanje', note: 'Recite "odgovor".' },
      {
        find: '(radi|zbog|u svrhu|u cilju) (realizacije|provedbe|izvršenja) _',
        note: 'Recite glagolom: "da vratimo novac".',
      },
      { find: '(dolje potpisani|dolje potpisana)', instead: ['ja'] },
      { find: 'iznalaženje rješenja', instead: ['rješenje'] },
      { find: 'glede', instead: ['oko', 'o'] },
      { find: 'vezano uz', instead: ['oko', 'o'], except: ['(je|su|nije|usko) vezano uz'] },
      { find: 'vezano za', instead: ['oko', 'o'], except: ['(je|su|nije|usko) vezano za'] },
      { find: 'u privitku se nalazi', instead: ['u privitku je'] },
      { find: 'u privitku vam dostavljamo', instead: ['u privitku vam šaljemo'] },
      { find: 'uputiti poziv', instead: ['nazvati'] },
    ],
    except: ['od strane (kupca|prodavatelja) #'],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
