import type { Topic, TopicWords } from '../../../src/locale.ts'
import { CHECK_FOR_YOU, FIND_OUT, POSSIBLE } from './answers.ts'

/** What is ordered, and how it is asked for. */
const NOW = [
  ['sendu', 'sendi'],
  ['resendu', 'resendi'],
  ['pagu', 'pagi'],
  ['plenigu', 'plenigi'],
  ['subskribu', 'subskribi'],
  ['redonu', 'redoni'],
  ['respondu', 'respondi'],
] as const

/** Words that discourage, and announcements of somebody else's words. */
export const words = {
  'not-knowing': {
    phrases: [
      { find: '<we> [vere|tute|fakte|ankaŭ|ankoraŭ] ne scias ĉu', instead: ['mi tuj kontrolos, ĉu'] },
      { find: '<we> [tute|vere|ankaŭ] ne certas ĉu', instead: ['mi tuj kontrolos, ĉu'] },
      {
        find: '<we> [vere|tute|fakte|ankaŭ|ankoraŭ|bedaŭrinde] ne scias',
        sentence: FIND_OUT,
        except: ['ne scias (kiel danki|kiel mi danku|kion ni farus sen)'],
      },
      {
        find: '^(ne scias|nescias|tute ne scias|(ne|vere ne|tute ne) havas [ian|iun] (ideon|imagon))',
        sentence: FIND_OUT,
      },
      // In whatever voice: "oni ne scias", "tion neniu konas", "nescieble".
      {
        find: '(oni [_] ne scias|nescieble|nescieblas|ne scieblas|ne estas sciate|(pri tio|tion|tio) [ankoraŭ] ne [ankoraŭ] (scieblas|estas sciate|eblas scii))',
        sentence: FIND_OUT,
        except: ['(se|ĉu|kiam|kion|kiel|kvankam) ...2 oni'],
      },
      {
        find: '<we> [<adverb>] ne konas (la respondon|respondon|tion|ĝin|ilin|la (kialon|kaŭzon|detalojn|daton|horon|prezon))|(la respondon|respondon|tion|la kialon|la kaŭzon) <we> [<adverb>] ne (konas|scias)',
        sentence: FIND_OUT,
      },
      { find: '[<we>] [tute|vere|ankaŭ] ne (certas|estas [tute] certa|estas [tute] certaj)', sentence: CHECK_FOR_YOU },
      {
        find: '<we> [<adverb>] (havas (neniun|nenian) (ideon|imagon|scion)|ne havas [iun|ian|eĉ|la plej|iun ajn|tute] [etan|malgrandan] (ideon|imagon)|(neniun|nenian) (ideon|imagon) havas)',
        sentence: FIND_OUT,
      },
      { find: '(neniun|nenian) (ideon|imagon|scion) <we> havas', sentence: FIND_OUT },
      {
        find: '[vere|tre] (malfacile|malfacilas) [al mi|por mi|al ni] (diri|antaŭdiri|taksi|scii)',
        sentence: FIND_OUT,
      },
      {
        find: '^[bedaŭrinde|nu|pardonu] (neniu ideo|neniun ideon|nenia ideo|nenian ideon|neniu scio|neniun imagon)',
        sentence: FIND_OUT,
      },
      {
        find: '[tion|tio] ne eblas [nun|ankoraŭ|jam|precize] (diri|scii|antaŭdiri|antaŭvidi)|(tion|pri tio) neniu scias|neniu scias (tion|kiam|ĉu|kial)',
        sentence: FIND_OUT,
      },
      {
        find: '<we> [<adverb>] ne (povas|povus|scipovas) [tion|ĝin|al vi|vin|precize] (diri|antaŭdiri) [tion|ĝin|al vi|precize] $',
        sentence: FIND_OUT,
        except: ['(se|kvankam|bedaŭras ke) ...3 <we>'],
      },
      {
        find: '(tion|pri tio) <we> [<adverb>] ne (povas|povus|scipovas) [al vi|precize] (diri|antaŭdiri) [al vi|precize]',
        sentence: FIND_OUT,
        except: ['(se|kvankam|bedaŭras ke) ...3 <we>'],
      },
      { find: '(kiu scias|kiu scius|dio scias|nur dio scias|diablo scias)', sentence: FIND_OUT },
      { find: '(laŭ mia scio|laŭ nia scio|laŭ mi|kiom mi scias) ne', sentence: CHECK_FOR_YOU },
      {
        find: '<we> [<adverb>] (ne (havas|posedas) (tiun|tiujn|tian|tiajn|ĉi tiun|ĉi tiujn|la|iun|iujn|ajnan|ajnajn)|(havas|posedas) (neniun|neniujn|nenian|neniajn)) (informon|informojn|datumojn|scion|scipovon|sciigon|novaĵon|novaĵojn)',
        sentence: FIND_OUT,
      },
      { find: '<we> [<adverb>] ne havas informojn [pri]', sentence: FIND_OUT },
    ],
    except: [
      '(se|ĉu|kvankam) <we> [_] ne (scias|certas|estas)',
      '(vi|li|ŝi|ili|oni|iu|klientoj) [_] ne (certas|estas)',
    ],
  },
  'never-doing': {
    phrases: [
      {
        find: '<we> neniam (faras|faris|faros|ofertas|ofertis|akceptas|akceptis|permesas|permesis|repagas|repagis|sendas|vendas) [tion|tiel|tian|tiajn|tiaĵojn]',
        sentence: POSSIBLE,
      },
      { find: '<we> (tion|tiaĵon|tiaĵojn) neniam (faras|faris|faros)', sentence: POSSIBLE },
      { find: '(tion|tiaĵojn|tiaĵon) <we> [simple|principe] ne faras', sentence: POSSIBLE },
      { find: '<we> [simple|principe] ne faras (tion|tiaĵojn|tiaĵon|tiajn aferojn)', sentence: POSSIBLE },
      { find: 'tiel [ĉe ni] (oni ne faras|ni ne faras|ne eblas|ne funkcias la afero|ne iras)', sentence: POSSIBLE },
      { find: '(tio|tiaĵo|tiel) ne (eblas|okazas|fariĝas|kutimas|ekzistas) ĉe ni', sentence: POSSIBLE },
      { find: 'ĉe ni (tio|tiaĵo|tiaĵoj) (ne|neniam) (eblas|okazas|fariĝas|ekzistas)', sentence: POSSIBLE },
    ],
    except: ['<we> neniam (sendas|vendas|faras) (viajn|vian|reklam*|spam*|rub*|nepetit*|ion sen)'],
  },
  ordering: {
    phrases: [
      // A bare order, pressed: "Sendu tuj la formularon".
      ...NOW.map(([order, request]) => ({
        find: `^[do|nu|kaj|tiam|unue] ${order} [al (ni|mi)] (tuj|senprokraste|nun tuj|tujtuj)`,
        instead: [`bonvolu ${request}`],
        except: [`${order} ...8 (mi petas|bonvole|kaj <we>|por ke <we>|se)`],
      })),
      {
        find: 'vi [nepre|simple|unue|do|nun] (devas|devos|devus|estas devigita|estas devigata) [nepre|unue|simple]',
        instead: ['bonvolu'],
      },
      { find: 'vi estas (devigita|devigata|devontigita)', instead: ['ni petas vin'] },
      {
        find: '(vi nepre (plenigu|sendu|faru|pagu|atendu)|vi faru tion|(nepre necesas|necesas nepre|estas nepre necese|estas devige|estas (necese|bezonate|postulate)) [,] ke vi *u)',
        sentence: ['Ni petas vin fari tion.'],
      },
    ],
    except: [
      '(se|kiam|ĉu|kion|kiun|kiujn|kie|kien|kiel|kial|ĉar|ke|antaŭ ol|post kiam|kiom|ĉio kion|tio kion|nenion|por kio|bedaŭras|pardonu) [do|ankoraŭ|nun|ke] vi [nepre|nun|unue] (devas|devos|devus)',
      'vi [nepre] (devas|devos|devus) (nur|esti laca|esti tre|esti ricevinta|esti ricevinto|ricevi|havi|jam havi)',
      'vi (nur|sole|nenion|ne plu|neniel|ne) (devas|devos)',
      '(nenion|nenio) [plian|alian|pli|plu|ajn] vi (devas|devos)',
      'neniam vi (devas|devos)',
      'vi [ja|do] (devas|devos) [_] nenion',
      // That blames.
      'vi [_] devus *i ...5 (komence|dekomence|antaŭe|pli frue|ĝustatempe)',
      'vi [_] devus [jam|ja|unue|antaŭe] (scii|kompreni|memori|pensi|antaŭvidi)',
      'vi devus [jam|nun|tuj] (vidi|ricevi|havi|povi|trovi|senti|esti)',
    ],
  },
  quoting: {
    phrases: [
      '(vi|kliento|klientino|ili|li|ŝi) [ĵus|hieraŭ|antaŭe] [al ni|nin] (skribis|diris|menciis|demandis|petis) :',
      '(via|viaj|la) [antaŭa|lasta|originala] (mesaĝo|vortoj|demando|peto|letero) [estis|tekstis|diris] :',
      '(skribis|skribas|citaĵo|citas) :',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
