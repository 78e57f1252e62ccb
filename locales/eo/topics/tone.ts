import type { Topic, TopicWords } from '../../../src/locale.ts'

const CARE = ['Ni faras paŝojn, por ke tio ne revenu.']
const OWN = 'Say what you will do yourself, and by when.'
const EXPECT = 'Say what you expect, and what you do if it turns out otherwise.'
const FACTS = 'Name the facts or the terms instead.'

/** Politeness piled up, promises, casual and stiff words. */
export const tone = {
  // Each phrase is counted by itself, so "dankon" and "mi dankas" stand together.
  'courtesy-word': {
    phrases: [
      { find: '(dankon|dankegon|multan dankon|koran dankon|dankojn|dankas|dankegas)' },
      { find: '(bonvolu|bonvole|bv)' },
      { find: '(mi|ni) petas [vin]', instead: [''], except: ['petas [vin] (pri|ke|pardonon|pardoni)'] },
      { find: '(bedaŭras|bedaŭregas|pardonu|pardonon|pardonpetas|pardonpeton|senkulpigas|senkulpigu)' },
      { find: '(sincere|elkore|kore)', instead: [''], except: ['(sincere|kore|elkore) (via|salutas)'] },
      { find: '(vere|ja)', instead: [''], except: ['ne (vere|ja)'] },
      { find: '(tre|ege|treege|ekstreme|nekredeble|senlime)', instead: [''] },
      { find: '(absolute|tute|plene|komplete)', instead: [''], except: ['ne (tute|plene)'] },
      { find: '(profunde|humile|varme|respektoplene|tutkore|sindone)', instead: [''] },
      { find: '(mirinda|mirinde|mirindan|bonega|bonegan|bonege|perfekta|perfekte|elstara|elstare|belega|grandioza)' },
      { find: '(aprezas|aprezon|aprezata|dankema|dankemaj|dankeme)' },
      {
        find: '(estimata|estimataj|altestimata|altestimataj|kara|karega|valora|respektata) (kliento|klientoj|klientino|gasto|gastoj|sinjoro|sinjorino|amiko|membro)',
      },
      { find: '(plezuro|honoro|plezuron|honoron|privilegio) [por (mi|ni)]' },
    ],
  },
  intensifier: {
    phrases: [
      '(tre|ege|treege|profunde|sincere|elkore|kore|vere|tiom|humile|senlime|ekstreme|nekredeble|tutkore|plej sincere|plej)',
    ],
  },
  apology: {
    phrases: [
      '(bedaŭras|bedaŭregas|bedaŭron|bedaŭro)',
      '(pardonu|pardonon|pardonpetas|pardonpeton|pardonpetojn|pardoni|pardonas)',
      '(senkulpigas|senkulpigu|senkulpigon|senkulpigojn)',
      '(mi|ni) (hontas)',
    ],
    except: [
      '(ne|sen|nenial|neniu) [necesas|ja|estas] [ia] (bedaŭras|pardonpetas|senkulpigas|senkulpigu|pardoni|pardonpeton|pardonu)',
      '(akceptas|akceptis|dankon pro) (vian|via) (pardonpeton|pardonpeto)',
    ],
  },
  'absolute-promise': {
    phrases: [
      {
        find: '(mi|ni) [povas|volas|persone|ja|plene|absolute] [al vi|vin] (promesas|promesi|ĵuras|certigas|certigi|asertas) [al vi|vin] ke',
        only: [
          '(promesas|promesi|ĵuras|certigas|certigi|asertas) [al vi|vin] <outcome>',
          '(mi|ni) (promesas|ĵuras|certigas|asertas) [al vi|vin] <outcome>',
        ],
        except: ['(certigas|certigi) [al vi|vin] ke (via|viaj) (datumoj|konto|mesaĝo|peto)'],
        instead: ['mi supozas, ke'],
      },
      // Behind what is promised: "Ĝi estos tie morgaŭ, mi promesas".
      {
        find: '(mi|ni) [tion|ja] (promesas|ĵuras|garantias|certigas) [tion|ĝin] [al vi] $',
        only: [
          '(ĝi|tio|ĉio|ili|vi|la _|via _|viaj _|nia _) [_] [_] *os ...6 (mi|ni) [tion|ja] (promesas|ĵuras|garantias|certigas) [tion|ĝin] [al vi] $',
        ],
        except: ['(de mi|mian|nian|de ni|de nia) ...7 (promesas|ĵuras|garantias|certigas)'],
        instead: ['se ĉio iros laŭplane'],
      },
      {
        find: '(mi|ni) [povas|persone|plene|absolute] [al vi] (garantias|garantii) [al vi] ke',
        instead: ['mi supozas, ke'],
        note: OWN,
      },
      { find: '(mi|ni) [povas|persone|plene|absolute] [al vi] (garantias|garantii) [al vi]', note: OWN },
      {
        find: '(vi povas [esti|plene|tute]|estu) [tute|plene|absolute|centprocente|cent procente|100] (certa|certaj|certi|trankvila|trankvilaj|fidi|kalkuli) [je tio|pri tio] ke',
        except: [
          '(certa|certaj|certi|trankvila|trankvilaj|fidi|kalkuli) [je tio|pri tio] ke (mi|ni|via (konto|dosiero)|viaj datumoj)',
        ],
        note: EXPECT,
      },
      {
        find: '(tio|ĝi|ĉi tio|ili|tiuj|tiaĵo|tia _|tiaj _|la eraro|la problemo|la misfunkcio) [certe|nepre] (neniam plu|ne plu|neniam|neniam denove|ne denove|neniam ree) (okazos|ripetiĝos|revenos|aperos|rompiĝos|paneos|misfunkcios|malfruos|fiaskos|perdiĝos) [denove|plu|ree]',
        only: [
          '(plu|denove|ree) (okazos|ripetiĝos|revenos|aperos)',
          '(ripetiĝos|okazos|revenos|aperos) (denove|plu|ree)',
          'neniam [plu|denove|ree] (ripetiĝos|okazos|revenos|aperos|rompiĝos|paneos|misfunkcios|malfruos|fiaskos|perdiĝos)',
        ],
        sentence: CARE,
      },
      {
        find: '(ĝi|ili|tiuj|ĉi tiu|la _|niaj _|nia _|tiu _|tiuj _) [certe|nepre] neniam [plu] (difektiĝos|eluziĝos|malboniĝos|fuŝiĝos|rustos|paliĝos|ŝiriĝos|kadukiĝos)',
        note: FACTS,
      },
      {
        find: 'vi neniam [plu|ree|denove] (havos|spertos|vidos|travivos|renkontos) [plu|ree|denove|tian|ian] (problemon|problemojn|eraron|erarojn|prokraston|malfruon|tion)',
        sentence: CARE,
      },
      {
        find: '(centprocente|cent-procente|cent procente|100-procente|absolute) (sekura|sekuraj|sekure|garantiita|garantiitaj|efika|efikas|sensekva|senriska|senriske)',
        sentence: ['Mi klarigos, kiel ĝi funkcias kaj kio protektas vin.'],
      },
      {
        find: '(nepre|sendube|[certe kaj|nepre kaj] sen [ajna|ia|iu] [ajn] dubo|tutcerte|garantiite|absolute certe|senescepte|certege|centprocente|cent-procente|cent procente|100)',
        only: [
          'sen [ajna|ia|iu] [ajn] dubo (ĝi|tio|ĉi tio|ili|vi|la _|via _) [morgaŭ|hodiaŭ] (<arriving>|<succeeding>)',
          '(nepre|sendube|tutcerte|garantiite|absolute certe|certege|centprocente|cent-procente|cent procente|100) (ĝi|tio|ĉi tio|ili|la _|via _) [morgaŭ|hodiaŭ] (<arriving>|<succeeding>)',
          '(ĝi|tio|ĉi tio|ili|tiu _|la _|via _|viaj _) (nepre|sendube|tutcerte|garantiite|certege|centprocente|cent-procente|cent procente|100) *os',
          '(ĝi|tio|ĉi tio|ili|la _|via _) (nepre|sendube|tutcerte|garantiite|certege|centprocente|cent-procente|cent procente|100) (<succeeding>)',
          '(nepre|sendube|tutcerte|garantiite|absolute certe|senescepte|certege) [morgaŭ|hodiaŭ|nun|denove|jam|tuj|ĝustatempe] <arriving>',
          '(nepre|sendube|tutcerte|garantiite|absolute certe|certege|centprocente|cent-procente|cent procente|100) vi [_] <arriving>',
          '(ĝi|tio|ili|la _|via _) [_] (<arriving>|<succeeding>) [al vi|vin|tie] (garantiite|centprocente|cent-procente|cent procente|tutcerte|certege)',
          'vi [_] (<arriving>) [ĝin|ilin|tion|la _|vian _|viajn _] (garantiite|centprocente|cent-procente|cent procente|100|tutcerte|certege|sendube)',
          '(ĝi|tio|ili|vi|la _|via _|<day>) [_] (*os) ...4 sen [ajna|ia|iu] [ajn] dubo $',
          '(mi|ni) (tutcerte|garantiite|certege|centprocente|cent-procente|cent procente|100) *os',
          '(sendube|garantiite|tutcerte) (la|via|viaj|nia) _ [_] (<arriving>|<succeeding>)',
          'vi (nepre|sendube|tutcerte|garantiite|absolute certe|certege|centprocente|cent-procente|cent procente|100) [_] <arriving>',
          '<arriving> [morgaŭ|hodiaŭ|jam|tie|al vi] (nepre|sendube|tutcerte|garantiite|absolute certe|centprocente|cent-procente|cent procente|100)',
        ],
        except: ['(mi|ni|kolego|teamo) [al vi|vin|ankaŭ] (nepre|sendube)'],
        instead: ['verŝajne'],
      },
      {
        find: 'certe',
        only: [
          '(vi|via _) certe (gajnos|sukcesos|venkos|trapasos)',
          'certe [morgaŭ|hodiaŭ|jam|ĝustatempe] (alvenos|venos|atingos|liveriĝos|solviĝos|funkcios|estos tie|estos ĉe vi)',
          'vi certe (ricevos|havos) [ĝin|ilin|tion|la _|vian _|vian _ _] [jam] [ĝis|antaŭ] (<day>|lundo|mardo|merkredo|ĵaŭdo|vendredo|sabato|dimanĉo)',
        ],
        except: ['(mi|ni|kolego|teamo) certe', '(ne|tute) certe'],
        instead: ['verŝajne'],
      },
      {
        find: '(mi|ni) [estas|tute] (100 (certa|certas|sekura|certaj)|centprocente (certa|certas|certaj)|cent procente (certa|certas)|estas 100 (certa|certaj)|estas centprocente (certa|certaj))',
        note: EXPECT,
        except: ['ne [estas] (100|centprocente|cent procente)'],
      },
      {
        find: '(100|centprocente|cent procente|100 procente|centelcente) (garantiita|garantiite|sekura|sekure|fidinda|efika|efike|senerara|akvorezista kaj|sukcesos|funkcios|alvenos)',
        note: FACTS,
      },
      {
        find: '(garantiita|garantiite|certa|certaj) (alveni|funkcii|ke (ĝi|vi) (alvenos|ricevos))',
        note: EXPECT,
        except: ['(ne|se|ĉu) ...2 (garantiita|certa|certaj)'],
      },
      {
        find: '((mi|ni) donas [al vi] (mian|nian) (vorton|honorvorton)|honorvorte|pro mia honoro|vi havas (mian|nian) (vorton|garantion|promeson|honorvorton)|(mi|ni) ĵuras [al vi]|(fidu|kredu) [al] (min|mi)) ke',
        except: ['(ne|se|ĉu) ...2 (fidu|kredu|ĵuras)'],
        instead: ['mi supozas, ke'],
        note: OWN,
      },
      {
        find: '((mi|ni) donas [al vi] (mian|nian) (vorton|honorvorton)|honorvorte|pro mia honoro|vi havas (mian|nian) (vorton|garantion|promeson|honorvorton)|(mi|ni) ĵuras)',
        instead: [''],
        note: OWN,
      },
      {
        find: '(centprocente|cent-procente|cent procente|100 procente) certe',
        only: ['(centprocente|cent-procente|cent procente|100 procente) certe ...3 <arriving>'],
        instead: ['verŝajne'],
      },
      {
        find: '[absolute] (nenio|neniu) [_] (povas|povos|povus) (misi|fuŝiĝi|malboniĝi|misfunkcii|fiaski|malsukcesi|misiri|panei|erari|okazi al vi)',
        note: FACTS,
      },
      {
        find: '(<arriving>|daŭros|eltenos|funkcias|tenos|tenas|servos|daŭras|eltenas) [senprobleme|al vi|vin] (por ĉiam|eterne|dum via tuta vivo|poreterne)',
        note: FACTS,
      },
      { find: '(fidu min|kredu min|kredu al mi|fidu al mi)', instead: [''], except: ['(ne|se|ĉu) ...2 (fidu|kredu)'] },
      {
        find: '(ĝi|tio|sistemo|servo|servilo|serviloj|reto|konekto|retejo|programo|modemo|platformo|produkto|aparato|aplikaĵo|kuriero|poŝto|livero|pakaĵoj|kiu) (ĉiam funkcias|neniam paneas|neniam fiaskas|neniam rompiĝas|neniam malfruas|ĉiam alvenas ĝustatempe)',
        note: FACTS,
      },
      {
        find: '(ne eblas|neeblas|ne estas ŝanco) ke (ĝi|tio|vi|ili) [ne] (okazos|okazu|alvenos|alvenu|rompiĝos|rompiĝu|paneos|malfruos|malfruu)',
        note: EXPECT,
      },
    ],
    except: [
      '(se|ĉu|ĝis|kiel|kion|ne) (mi|ni) [povas|povus] [al vi] (promesas|garantias|garantii|promesi)',
      '(mi|ni) ne [povas] (promesas|garantias|garantii|promesi)',
      '(kreditkarto|karto|deponaĵo|kaŭcio) ...4 (garantias|garantii)',
      'garantias [al vi] [la|plenan|tutan] (repagon|monreturnon|redonon|interŝanĝon) ...5 (ene de|dum|ĝis|se|kaze)',
      'garantias [la|nian|niajn|ĉiun|ĉiujn|pri] ...3 (dum|ĝis|por) (#|unu|du|tri|kvar|kvin|dek) (jaro|jaroj|jarojn|monatoj|monatojn)',
    ],
  },
  'formal-word': {
    phrases: [
      {
        find: '(altestimata|altestimataj|estimata|estimataj) (sinjoro|sinjorino|sinjoroj|gesinjoroj|sinjoro aŭ sinjorino)',
        instead: ['Saluton'],
      },
      { find: '(per ĉi tio|ĉi-kune|ĉi-sube menciita|supremenciita|la supre menciita|aldonite)', instead: [''] },
      {
        find: '(bonvolu esti informita ke|ni deziras informi vin ke|mi deziras informi vin ke|ni havas la honoron|mi havas la honoron)',
        instead: [''],
      },
      {
        find: '(afable|afablu)',
        instead: ['bonvolu'],
        only: ['afablu _', 'afable (sendu|respondu|skribu|plenigu|bonvolu|atendu)'],
      },
      { find: '(kun alta estimo|respektoplene|kun (granda|profunda) respekto)', instead: ['Amike'] },
      { find: '(rilate al|koncerne|kun rilato al)', instead: ['pri'] },
      { find: '(je via plej frua oportuno|laŭ via oportuno)', instead: ['kiam konvenas al vi'] },
      {
        find: '(viaflanke|niaflanke|supozeble|malgraŭe|nihilominus|ĝis la nuna momento)',
        note: 'An informal voice says it in everyday words.',
      },
    ],
  },
  'informal-word': {
    phrases: [
      { find: '(haj|hej|hola|sal)', instead: ['saluton'], only: ['^(haj|hej|hola|sal)'] },
      { find: '(jep|jea|jup|jo|jeĉjo)', instead: ['jes'] },
      { find: '(nop|nee|neee)', note: 'A formal voice says what is possible instead.' },
      { find: '(oke|okej|okej-dokej|okeo)', instead: ['en ordo'] },
      { find: '(bv|bvl|bnv)', instead: ['bonvolu'] },
      { find: '(kp|k)', instead: ['kaj'], only: ['(k|kp) _'] },
      { find: '(mojosa|mojosan|mojosaj)', instead: ['bona'] },
      { find: '(mojose|mojosege)', instead: ['bone'] },
      { find: '(lol|uaŭ|oj oj|ups|hopla)', instead: [''] },
      { find: '(uloj|ulo|ulino|karulo|karulino|karuleto|geamikoj|buĉjo|amiĉjo)', instead: [''] },
      { find: '(dankegas|dankegon|dankonĉjon|dankacon)', instead: ['multan dankon'], only: ['(dankonĉjon|dankacon)'] },
      {
        find: '(ĝis|ĝis ĝis|ĝisĝis|ĉaŭ)',
        instead: ['ĝis revido'],
        only: ['^(ĝis|ĝis ĝis|ĝisĝis|ĉaŭ) $', '(ĝisĝis|ĝis ĝis|ĉaŭ)'],
      },
      { find: '(fuŝe|fuŝita|aĉa|aĉe|bonaĉa)', note: 'A formal voice says it in standard words.' },
      { find: '(nu|do nu|eee)', instead: [''], only: ['^(nu|do nu|eee)'] },
      { find: '(amase da|tuta amaso da|vica da)', note: 'A formal voice says it in standard words.' },
      {
        find: '(ne ĝenas|nenia ĝeno|senprobleme)',
        instead: ['ne dankinde'],
        only: ['^(ne ĝenas|nenia ĝeno|senprobleme)'],
      },
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
