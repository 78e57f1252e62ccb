import type { Topic, TopicWords } from '../../../src/locale.ts'
import { ON_FROM_HERE, STEP_BY_STEP, UNDERSTAND } from './answers.ts'

/** Reproaches: with hindsight, by comparison, as if to a child. */
export const reproach = {
  hindsight: {
    phrases: [
      {
        find: '(ne okazus|ne okazintus|ne estus okazinta|eviteblus|evitiĝus) se vi [_] [_] (*us|*intus)',
        sentence: ON_FROM_HERE,
        except: ['vi [_] (<befell-if>|ricevus|havus|povus)'],
      },
      {
        find: 'se vi [nur|ja|almenaŭ|unue|antaŭe] <read-if>',
        sentence: ON_FROM_HERE,
        except: ['vi [_] (<befell-if>)'],
      },
      {
        find: 'se vi [nur|ja|almenaŭ|unue|_] estus [_|pli frue] <read>',
        sentence: ON_FROM_HERE,
        except: ['estus [_] (<befell-part>)'],
      },
      {
        find: 'se vi [nur|ja|almenaŭ|unue] (venus|legus|atentus|aŭskultus|pagus|mendus|respondus|kontrolus|skribus|dirus|zorgus|sekvus|pensus) ...6 ne (okazus|aperus|perdiĝus|rompiĝus|difektiĝus|necesus|malfruus)',
        sentence: ON_FROM_HERE,
      },
      {
        find: 'se vi [<surely>|pli|nur] *us ...5 (ĝi|tio|ili|la _|nenio|via _) [ne] (*iĝus|okazus|krevus|paneus|malaperus|putrus|likus|malfruus|forbrulus)',
        sentence: ON_FROM_HERE,
      },
      {
        find: 'se vi ne [estus] [tiel|tro] [forte|rapide|longe|multe|ofte|frue] (forgesinta|forgesintus|malferminta|malfermintus|ignorinta|ignorintus|atendinta|tuŝinta|tuŝintus|preminta|premintus|turninta|tirinta|ŝovinta|ŝaltinta|foriginta|farinta|ŝanĝinta|forviŝinta|klakinta|prokrastinta|malfruinta|perdinta|rompinta)',
        sentence: ON_FROM_HERE,
      },
    ],
  },
  'blaming-comparison': {
    phrases: [
      {
        find: '<customers> [kutime|simple|facile|ja|tuj|sen problemo|bone] (sukcesas|sukcesis|komprenas|komprenis|scias|sciis|kapablas|povas|legas|legis|ne plendas|ne plendis|ne havas|ne havis|neniam|kontentas|estas kontentaj|faras tion|sekvas|akceptas|atendas|pagas)',
        sentence: STEP_BY_STEP,
        except: ['<customers> (povas|pagas) (elekti|pagi|uzi|per|malpli)'],
      },
      {
        find: '(kutime|ĝis nun|normale|ĝenerale) neniu [_] (plendis|plendas)|neniu [ĝis nun|iam|ankoraŭ] (plendis|plendas) (pri tio|ĝis nun)|neniu alia [kliento|uzanto] [iam|ĝis nun|ankoraŭ] (plendis|plendas|(havas|havis) [tian|tiajn|tiun|tiujn|ĉi tiun|la saman|similan|similajn|iajn] (problemon|problemojn|malfacilaĵon|malfacilaĵojn|plendon|plendojn)|demandis|demandas|raportis|menciis)',
        sentence: STEP_BY_STEP,
      },
      {
        find: '(neniuj|neniu) (aliaj|alia) (klientoj|kliento|uzantoj|uzanto|gastoj|gasto) (plendis|havis|havas|raportis|demandis)',
        sentence: STEP_BY_STEP,
      },
      { find: '(ĉe|por) ĉiuj aliaj [klientoj|uzantoj|homoj] [ĝi|tio] (funkcias|funkciis)', sentence: STEP_BY_STEP },
      { find: '(funkcias|funkciis) [bone|perfekte|senprobleme] (ĉe|por) ĉiuj aliaj', sentence: STEP_BY_STEP },
      {
        find: 'vi estas la (sola|unua) [kliento|persono|homo|uzanto|gasto] kiu _',
        sentence: STEP_BY_STEP,
        except: ['la (sola|unua) [kliento|persono|homo] kiu (ricevas|gajnis|gajnas|rajtas)'],
      },
      {
        find: '(eĉ|ĉiu) [eta|malgranda|kvinjara|mia] (infano|avino|komencanto|kvinjarulo) (povas|povus|scias|komprenas|kapablas|komprenus)',
        sentence: STEP_BY_STEP,
      },
      {
        find: '(tio|ĝi|ĉi tio) [ja|vere|tute|simple] estas [ja|vere|tute|simple] (memkomprenebla|memkompreneble|evidenta|evidente|infanludo|ĝenerala scio)',
        sentence: STEP_BY_STEP,
      },
      {
        find: '(ĉiu|ĉiuj) (scias|komprenas|vidas|povas vidi)',
        sentence: STEP_BY_STEP,
        except: ['(ke|por ke|se|ĉu|espereble|antaŭ ol|certiĝu ke) (ĉiu|ĉiuj)'],
      },
    ],
  },
  reprimand: {
    phrases: [
      {
        find: '(evitu|eviti|ĉesu|ĉesi|ne uzu|ne uzi|ne toleras|ne toleros|ne akceptas|ne ŝatas) ...4 (tian|tiajn|tiun|tiujn|vian|viajn|sakrajn|ofendajn|krudajn|malĝentilan|malĝentilajn) (lingvaĵon|vortojn|tonon|lingvon|vorton|konduton|parolmanieron|sintenon)',
        sentence: UNDERSTAND,
      },
      {
        find: '(via|tia|tiu) (tono|lingvaĵo|konduto|sinteno|parolmaniero) [ja|simple] (estas [tute|vere] (neakceptebla|malĝentila|malkonvena|maldeca|nenecesa|ofenda)|ne (estas|konvenas|decas|akcepteblas))',
        sentence: UNDERSTAND,
      },
      {
        find: '(ne necesas|vi ne bezonas|ne bezonas|ne estas kialo|ne estas bezono) [tiel|tuj] (krii|insulti|esti malĝentila|sakri|koleri|koleriĝi|altigi la voĉon|ofendi|kriegi)|ne necesas (tiel (paroli|skribi)|(paroli|skribi) [al mi|kun mi] tiel|tia tono)',
        sentence: UNDERSTAND,
      },
      {
        find: 'vi estas [vere|tre|iom|tute|nun|ja|simple] (malĝentila|agresema|malrespekta|malpacienca|malĝusta|maljusta|malamika|ofenda|insulta|neracia)',
        sentence: UNDERSTAND,
      },
      { find: 'ne (parolu|skribu) [al mi|kun mi|al ni] (tiel|tiamaniere|en tia tono|tian)', sentence: UNDERSTAND },
      {
        find: '(parolu|skribu) [al mi|al ni|kun mi] (ĝentile|respekteme|pli ĝentile|respektoplene)',
        sentence: UNDERSTAND,
      },
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
