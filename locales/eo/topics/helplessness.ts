import type { Topic, TopicWords } from '../../../src/locale.ts'
import { UNDERSTAND, WHAT_I_CAN } from './answers.ts'

/** Words with which an agent gives up or makes little of the matter. */
export const helplessness = {
  helplessness: {
    phrases: [
      {
        find: '(nenion [plu|pli|plian|alian] <we> [plu|pli] (povas|povus) [plu|pli] fari|<we> [plu|pli] nenion [plu|pli] (povas|povus) [plu|pli] fari|<we> (povas|povus) fari nenion [plu|pli|plian])',
        sentence: WHAT_I_CAN,
      },
      {
        find: '(ne demandu (min|nin)|<we> [ja] nur (plenumas|sekvas|obeas|faras) (ordonojn|instrukciojn|ilin|regulojn|kion oni _|mian laboron|mian taskon|la (regulojn|ordonojn|instrukciojn))|(ordono|ordonoj) de (supre|la estro|la estraro|miaj ĉefoj)|mi [ja] nur laboras ĉi tie|ne (mi|ni) decidas [tion|pri tio])',
        sentence: WHAT_I_CAN,
      },
      {
        find: '(nenio fareblas|nenio farebla|nenio plu fareblas|nenio estas farebla|oni povas fari nenion|ne estas io kion <we> povas fari)',
        sentence: WHAT_I_CAN,
      },
      {
        find: '<we> [<adverb>] <cannot> [vin|al vi|pri tio|tie] (helpi|asisti) [vin|al vi]',
        sentence: ['Mi rigardos, kion mi povas fari por vi.', 'Mi trovos iun, kiu povas helpi vin pri tio.'],
        except: ['(se|kiam|bedaŭras|kaze ke) ...4 <cannot>'],
      },
      { find: '<we> [<adverb>] ne povas fari (ion|ion ajn|multon) [pri tio]', sentence: WHAT_I_CAN },
      {
        find: '[tio|ĝi|ĉi tio] [ja|simple|tute] ne (estas|apartenas al|koncernas|rilatas al|eniras) [ja|simple|tute] (mia|nia|miaj|niaj|mian|nian) (fako|fakon|tasko|taskon|taskoj|laborkampo|laboro|problemo|afero|respondeco|kulpo|zorgo|devo|kampo|kampon|kompetento|sekcio|sekcion)',
        sentence: ['Mi volonte trovos por vi la ĝustan teamon.'],
      },
      {
        find: '(tio|ĝi|ĉi tio) [ja|tute|simple] ne (koncernas (min|nin)|rilatas al (mi|ni))|(min|nin) (tio|ĝi|ĉi tio) [ja|tute|simple] ne (koncernas|interesas)|(tio|ĝi) (min|nin) [ja|tute] ne (koncernas|interesas)',
        sentence: ['Mi volonte trovos por vi la ĝustan teamon.'],
      },
      {
        find: '^ne (mia|nia) (fako|tasko|laboro|problemo|afero|respondeco|kulpo|zorgo)|(mi|ni|ĉi tie) [bedaŭrinde|ja] ne estas la ĝusta (fako|persono|loko|teamo|numero|adreso|sekcio|oficejo|linio)',
        sentence: ['Mi volonte trovos por vi la ĝustan teamon.'],
      },
      {
        find: '<we> [ja] ne (respondecas|okupiĝas|kompetentas) pri (tio|tiaĵoj|ĝi)|pri (_|la _|niaj _|tiaj _|tiuj _) <we> [ja|simple|bedaŭrinde] ne (respondecas|okupiĝas|kompetentas)|(pri tio|tion) (respondecas|okupiĝas|faras|prizorgas|decidas) [iu] (alia|aliaj) [_]|(tio|ĝi) estas (afero|tasko|problemo|zorgo|respondeco) de (alia|aliaj|iu alia|via _)',
        sentence: ['Mi volonte trovos por vi la ĝustan teamon.'],
      },
      {
        find: '(ne dependas de (mi|ni)|dependas ...4 ne de (mi|ni)|ekster (mia|nia) (povo|kontrolo|influo|kompetento)|<we> [tute|simple|ja] (estas [tute|ĉi tie] (senpova|senpovaj)|senpovas)|miaj manoj estas ligitaj|mi [ja] nur laboras ĉi tie|ne estas en (mia|nia|miaj|niaj) (povo|potenco|manoj|mano|kompetento)|mi ne rajtas decidi)',
        sentence: WHAT_I_CAN,
      },
      {
        find: '<we> [<adverb>] (ne povas [tion] influi|ne havas [ian|iun] (influon|influpovon)|havas nenian influon)',
        sentence: WHAT_I_CAN,
      },
      { find: '<we> [<adverb>] ne rajtas', sentence: ['Mi tuj demandos kolegon, kiu povas decidi pri tio.'] },
      { find: '^[sed|nu] ne (mi|ni) (faris|decidis|kreis|verkis|elpensis|inventis) _', sentence: WHAT_I_CAN },
      {
        find: '(plendi|atendi|provi|demandi|insisti|protesti|tio|ĝi) [ja|simple|tute] (ne havas sencon|estas (senutila|senutile|vana|vane|sensenca|sensence))|(nu|do|tiel|tia|jen) estas la vivo|tia estas [ja] la mondo',
        sentence: WHAT_I_CAN,
      },
      { find: 'tio estas ĉio kion <we> povas (fari|diri)', sentence: WHAT_I_CAN, except: ['(se|ĉu) tio'] },
    ],
  },
  downplaying: {
    phrases: [
      {
        find: '(verdire|veredire|verdirite|verdirante|por (paroli|diri) (malkaŝe|sincere|honeste|la veron)|se (diri|paroli) (la veron|malkaŝe|sincere|honeste)|malkaŝe parolante|sincere dirite|sincere parolante|honeste dirite|honeste|malkaŝe dirite|por esti (sincera|honesta)|se mi estu (sincera|honesta)|kun (la tuta|ĉiu) respekto|franke)',
        instead: [''],
      },
      {
        find: 'fakte',
        only: [
          'fakte ...5 (ne|nenio|nenion|neniu|neniun|neniam|neniel|neeble|nur|devas|devus|malpravas|eraras|malĝusta|malĝuste)',
          '(ne|neniam) fakte',
        ],
        instead: [''],
      },
      {
        find: 'kiel (mi|ni) [jam|ja] [jam|ĵus|klare|plurfoje|dufoje|multfoje|antaŭe|pli frue|supre] (diris|skribis|klarigis|menciis|sciigis) [tion|ĝin] [al vi]',
        instead: [''],
      },
      {
        find: 'kiel [jam|supre|antaŭe|plurfoje] (dirite|menciite|klarigite|skribite)',
        instead: [''],
        except: ['(dirite|menciite|klarigite|skribite) (en|sur|de|ĉe) _'],
      },
      {
        find: '<we> jam [plurfoje|dufoje|klare] (diris|klarigis|skribis|respondis) [tion|ĝin]',
        sentence: ['Mi volonte trairos tion ankoraŭfoje kun vi.'],
      },
      {
        find: '(trankviliĝu|kvietiĝu|malstreĉiĝu|malstreĉu vin|ne ekscitiĝu|ne nervoziĝu|ne koleriĝu)|(bonvolu|provu|ĉu vi povus|ĉu vi povas|vi devas|vi devus|vi povas|necesas) [nun|unue] (trankviliĝi|kvietiĝi|malstreĉiĝi)',
        sentence: UNDERSTAND,
      },
      {
        find: '(tio|ĝi|ĉi tio) [ja|vere|tute] ne estas [ja|vere] (granda afero|tiel grava|io grava|tiel grave|tiel malbona|tiel malfacila|tiel malfacile|tragedio|katastrofo|la fino de la mondo)',
        sentence: ['Mi komprenas, ke tio gravas al vi.'],
      },
      {
        find: '(tio|ĝi|ĉi tio) [ja|vere|tute] estas [ja|nur|nura|simple] (bagatelo|negravaĵo|malgravaĵo|nuraĵo|etaĵo)|ne faru (dramon|tragedion|el muŝo)',
        sentence: ['Mi komprenas, ke tio gravas al vi.'],
        except: ['(por ni|al ni|por mi) ...4 (bagatelo|etaĵo)'],
      },
      { find: 'vi [iom|vere|ja] (troigas|tro reagas|troreagas|dramigas)', sentence: UNDERSTAND },
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
