import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Tone: politeness piled up, casual and stiff words. */
export const tone = {
  'courtesy-word': {
    phrases: [
      { find: '(hvala|hvala lijepa|hvala vam|hvala ti|puno hvala|najljepša hvala|zahvaljujem|zahvaljujemo|fala)' },
      { find: '(molim|molimo|molim vas|molimo vas|molim te)', instead: [''], except: ['molim (lijepo|i drugi put)'] },
      { find: '(žao mi je|žao nam je|ispričavam se|ispričavamo se|isprika|ispriku|isprike|oprostite|oprosti)' },
      { find: '(iskreno|iskrene|iskrenu|iskrena|najiskrenije|najiskrenija)', instead: [''] },
      { find: '(zaista|stvarno|uistinu|doista)', instead: [''] },
      { find: '(vrlo|jako|izuzetno|iznimno|neizmjerno|beskrajno|silno)', instead: [''] },
      {
        find: '(najtoplije|srdačno|od srca|najljepše|duboko|najdublje|najdublju)',
        instead: [''],
        except: ['srdačno (vaš|vaša|vaši)'],
      },
      { find: '(super|sjajno|odlično|fantastično|divno|predivno|prekrasno|izvrsno)' },
      {
        find: '(poštovani|dragi|cijenjeni|cijenjena|draga|poštovana) (kupče|korisniče|gospodine|gospođo|gostu|kupci|korisnici|prijatelju)',
      },
      { find: '(ljubazno|ljubaznost|ljubaznosti)', instead: [''] },
      { find: '(čast|čast nam|zadovoljstvo)' },
    ],
  },
  intensifier: {
    phrases: [
      '(jako|vrlo|iskreno|najiskrenije|zaista|stvarno|duboko|izuzetno|iznimno|strašno|užasno|neizmjerno|uistinu|doista)',
    ],
  },
  apology: {
    phrases: [
      '(žao mi je|žao nam je|ispričavam|ispričavamo|isprika|ispriku|isprike|oprostite|oprosti|žalimo|žalim|ispričati|oprost|pardon)',
      '(mi|nam) je (žao|jako žao|zaista žao)',
    ],
    except: [
      '(nema|nije|nemojte|ne morate|bez|prihvaćam|ne trebate) [se] [potrebe za] (ispričavati|isprike|ispriku|ispričati)',
      '(ako|kome) se (žalim|žalimo)',
    ],
  },
  'formal-word': {
    phrases: [
      { find: '(poštovana gospođo poštovani gospodine|poštovani gospodine ili gospođo)', instead: ['Pozdrav'] },
      { find: '(ovim putem|slijedom navedenog|slijedom toga)', instead: [''] },
      { find: '(sukladno|shodno)', instead: ['prema'] },
      { find: 'ukoliko', instead: ['ako'] },
      { find: '(predmetni|predmetna|predmetnu|predmetne)', instead: [''] },
      { find: '(izvolite|izvolite nam)', note: 'Neformalan ton kaže to običnim riječima.' },
      { find: '(s poštovanjem|sa štovanjem|s osobitim poštovanjem)', instead: ['Lijep pozdrav'] },
      { find: 'glede', instead: ['oko'] },
      { find: '(obavještavamo vas da|skrećemo vam pozornost da|izvješćujemo vas da)', instead: [''] },
    ],
  },
  'informal-word': {
    phrases: [
      { find: '(bok|bokić|ćao|ej|hej|haj|đes)', instead: ['Dobar dan'], only: ['^(bok|bokić|ćao|ej|hej|haj|đes)'] },
      { find: '(aha|jep|jap|može može)', instead: ['da'] },
      { find: '(kužim|kužite|skužio|skužila|skužili)', note: 'Formalan ton kaže "razumijem", "razumjeli ste".' },
      {
        find: '(super|cool|kul|top|ludilo|zakon|mrak)',
        instead: ['odlično'],
        only: ['^(super|cool|kul|top|ludilo|zakon|mrak)', '(to je|baš) (super|cool|kul|top|ludilo|zakon|mrak)'],
      },
      { find: '(fala|tnx|thx)', instead: ['hvala'] },
      { find: '(nema frke|ma nema frke|nema beda)', instead: ['nema na čemu'] },
      { find: '(lol|haha|hahaha|hehe|omg|btw)', instead: [''] },
      { find: '(ajde|ajmo|hajde|ajd)', instead: [''] },
      {
        find: '(stari|stara|buraz|brate|frende|frendice|legendo|ekipa|dečki)',
        instead: [''],
        only: ['(stari|stara) (moj|moja)', '(buraz|brate|frende|frendice|legendo|ekipa|dečki)'],
      },
      { find: '(jbg|aj|nmg|nzm|nema beda)', instead: [''] },
      { find: '(di|kaj|šta|ča)', note: 'Formalan ton piše "gdje", "što".' },
      { find: '(pa pa|vidimo se|čujemo se)', instead: ['doviđenja'] },
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
