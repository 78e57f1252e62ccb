import type { Topic, TopicWords } from '../../../src/locale.ts'
import { FIND_OUT, WHAT_I_CAN } from './answers.ts'

const BEST_WAY = ['Mi tuj serĉos la plej bonan vojon por helpi vin pri tio.']
// The same, so that it is said once where both stand in a message.
const LOOK_UP = FIND_OUT

/** Words with which an agent hides behind rules or sends the customer off. */
export const brushOff = {
  'hiding-behind-rules': {
    phrases: [
      {
        find: '(tio|ĝi|tia|ĉi tio) [simple|ja] estas [simple|ja] (la|nia|firmaa|interna|niaj) [firmaa|interna] (regulo|reguloj|politiko|procedo|proceduro|regularo)',
        sentence: BEST_WAY,
      },
      {
        find: '(laŭ|pro|kontraŭ|kontraŭas|kontraŭe al|malobservas) [la|nia|niaj|niajn|nian|firmaaj|firmaa] [internaj|interna|firmaa|firmaaj|domaj] (*reguloj|*regulo|*regulojn|politiko|politikon|*regularo|*regularon|proceduro|proceduroj|preskriboj)',
        sentence: BEST_WAY,
      },
      {
        find: '(nia|niaj|la) [interna|internaj|firmaa|firmaaj] (reguloj|regulo|regularo|politiko|sistemo|proceduro|proceduroj|procedo|programo|statuto|preskriboj|direktivoj|instrukcioj) [simple|bedaŭrinde|tion|ĉi tion|ja] [simple|ja] ne (permesas|ebligas|lasas|subtenas|akceptas|antaŭvidas|allasas) [tion]',
        sentence: ['Mi tuj serĉos alian vojon por vi.'],
      },
      {
        find: '(nia|niaj|la) [interna|internaj|firmaa|firmaaj] (reguloj|regulo|regularo|politiko|sistemo|proceduro|proceduroj|statuto|preskriboj|direktivoj|instrukcioj) [simple|bedaŭrinde] [tion|ĉi tion|ĝin] (malpermesas|malebligas|ekskludas) [tion]',
        sentence: ['Mi tuj serĉos alian vojon por vi.'],
      },
      {
        find: 'laŭ (la|niaj|nia) [ĝeneralaj|uzaj|_] (kondiĉoj|kontrakto|statuto) [tio|tion|ĝi|vi|ni|mi] [bedaŭrinde] (ne|neeblas|maleblas|malpermes*) [_]',
        sentence: BEST_WAY,
      },
      {
        find: '<we> havas (niajn|siajn|klarajn|striktajn|severajn|firmajn) [_] (regulojn|preskribojn|procedurojn|instrukciojn|ordonojn)',
        sentence: BEST_WAY,
      },
      {
        find: '(la|nia|niaj) (reguloj|regularo|regulo|statuto|preskriboj|sistemo|direktivoj) [ja] (tiel|tion) (diras|postulas|ordonas|preskribas|volas)|(tiel|tion) [ja] (diras|postulas|ordonas|preskribas|volas) (la|nia|niaj) (reguloj|regularo|regulo|statuto|preskriboj|sistemo|direktivoj)',
        sentence: BEST_WAY,
      },
      { find: '(reguloj estas [la] reguloj|regulo estas regulo|ordono estas ordono)', sentence: BEST_WAY },
      { find: '(ni|ĉe ni|tie) [ja] (havas|estas|ekzistas) (regulojn|reguloj) $', sentence: BEST_WAY },
      { find: '(reguloj|regulo|kondiĉoj) [ja] validas por ĉiuj', sentence: BEST_WAY },
      {
        find: '(tiel|tia|tiaj) [simple|ja] (funkcias|estas|tekstas) [simple|ja] (la sistemo|la afero|ĉe ni|nia sistemo|la reguloj|niaj reguloj|la kondiĉoj|niaj kondiĉoj|la regularo|la preskriboj|la leĝo|la leĝoj|la proceduro|la kontrakto|la interkonsento)',
        sentence: ['Mi volonte klarigos, kiel tio funkcias.'],
      },
      {
        find: '(firmaa politiko|firmaan politikon|politiko de (la|nia) firmao|interna regulo|internaj reguloj)',
        sentence: BEST_WAY,
      },
      { find: 'tiel [simple] estas kaj restas', sentence: WHAT_I_CAN },
    ],
    except: [
      '(privateca|privatecan) (politiko|politikon)',
      '(reguloj|regulo|politiko|regularo) (pri|de la ludo|de trafiko|de la trafiko)',
      '(reguloj|reguloj|regulo) de',
    ],
  },
  'sending-off': {
    phrases: [
      {
        find: 'ĉu vi [jam|eĉ|ne|do|entute|almenaŭ|vere|unue] (rigardis|kontrolis|legis|vizitis|serĉis|vidis) [en|sur|ĉe|tra] (nia|la|nian|niajn|niaj) ...1 <website>',
        sentence: LOOK_UP,
      },
      {
        find: '(ĉio|tio) [jam|ja|klare] (staras|legeblas|estas (skribita|klarigita|priskribita)) [jam|ja|klare] (tie|tie ĉi|en la|en ĝi)',
        sentence: LOOK_UP,
        except: ['(se|ĉu|ĝis|kiam) ...3 (staras|legeblas|skribita|klarigita|priskribita)'],
      },
      {
        find: '(tio|ĉio|ĝi|ĉi tio) [jam|ja|klare|simple] (estas|staras|troviĝas|legeblas|videblas|klaras) [jam|ja|klare|skribita|klarigita|listigita] (en|sur|ĉe) (nia|la|niaj) ...1 <website>',
        sentence: LOOK_UP,
      },
      {
        find: 'kiel [klare] (skribite|dirite|klarigite|indikite|legeblas|videblas|staras) (en|sur|ĉe) (nia|la|niaj) ...1 <website>',
        sentence: ['Mi volonte klarigos tion al vi.'],
      },
      {
        find: '(tio|ĝi|ĉio|tiuj) [ja|klare|jam] (estas|estis) (ja|klare) (skribit*|menciit*|klarigit*|indikit*|anoncit*) (en|sur|ĉe) _|(tio|ĝi|ĉio) (ja|klare) (staras|staris|legeblas|legeblis) (en|sur|ĉe) _',
        sentence: LOOK_UP,
        except: ['(se|ĉu|kie|ke) ...3 (estas|estis|staras|staris)'],
      },
      { find: '(guglu|priguglu|retserĉu) [tion|ĝin|mem]', sentence: LOOK_UP },
      {
        find: '(serĉu|rigardu|demandu) [tion|ĝin|mem|simple] (en|per|ĉe|sur) (guglo|google|la reto|la interreto|interreto|vikipedio)',
        sentence: LOOK_UP,
      },
      {
        find: 'vi (povas|povus|devus) [mem|simple|facile] (gugli|priguglu|retserĉi|mem serĉi|serĉi mem|serĉi tion|mem trovi|trovi tion mem)',
        sentence: LOOK_UP,
      },
      {
        find: '(simple|nur|mem|unue|venontfoje) (legu|rigardu|vizitu|konsultu|kontrolu|serĉu) [en|sur|ĉe] (nia|la|nian|niajn|niaj) ...1 <website>',
        sentence: LOOK_UP,
      },
      { find: '(serĉu|legu|rigardu|trovu|kontrolu) [ĝin|tion] mem', sentence: LOOK_UP },
      {
        find: '(legu|rigardu|vizitu|konsultu|kontrolu) (la|nian|niajn) [_] <website> (mem|unue|antaŭe)',
        sentence: LOOK_UP,
      },
      {
        find: '(demandu|voku|kontaktu|plendu|skribu|turnu vin) ...3 ne [al|ĉe|kun] (nin|min|ni|mi)',
        sentence: LOOK_UP,
      },
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
