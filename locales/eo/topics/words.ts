import type { Topic, TopicWords } from '../../../src/locale.ts'

const FIND_OUT = ['Mi tuj eltrovos tion por vi.']
const CHECK = ['Mi tuj kontrolos tion por vi.']
const POSSIBLE = ['Mi volonte montros al vi, kio eblas.']
const BEST_WAY = ['Mi tuj serĉos la plej bonan vojon por helpi vin pri tio.']
// The same, so that it is said once where both stand in a message.
const LOOK_UP = FIND_OUT
const ELSE = ['Mi rigardos, kion alian mi povas proponi al vi.']
export const WHAT_I_CAN = ['Mi rigardos, kion mi povas fari por vi.']
const PERSON = ['Mi trovos por vi la ĝustan personon.']
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
      { find: '^(ne scias|nescias|tute ne scias)', sentence: FIND_OUT },
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
      { find: '[<we>] [tute|vere|ankaŭ] ne (certas|estas [tute] certa|estas [tute] certaj)', sentence: CHECK },
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
      { find: '(laŭ mia scio|laŭ nia scio|laŭ mi|kiom mi scias) ne', sentence: CHECK },
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
      {
        find: '(tiel|tia|tiaj) [simple|ja] (funkcias|estas|tekstas) [simple|ja] (la sistemo|la afero|ĉe ni|nia sistemo|la reguloj|niaj reguloj|la kondiĉoj|niaj kondiĉoj|la regularo|la preskriboj)',
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
  'flat-word': {
    phrases: [
      {
        find: '(neniam|nenjam)',
        sentence: POSSIBLE,
        except: [
          'neniam (doni|dividi|sendi|malkaŝi|diri|alklaki|konigi|publikigi|afiŝi|reuzi|uzu|uzi|donu|dividu|sendu|malkaŝu|diru|alklaku|konigu|publikigu|afiŝu|hezitu|timu|ĝenu|forgesu|ĉesu|estas tro|tro)',
          '(vi|kiu|ke) [_] neniam',
          'neniam (petas|petos|demandas|demandos|vendas|vendos|dividas|dividos|publikigas|transdonas|forgesas|forgesos|laciĝas|laciĝos|volis|volas|intencis|dubas|dubis|konservas|stokas|ŝatas)',
          '(pli bone malfrue ol|aŭ nun aŭ|nun aŭ) neniam',
          '(se|kiam|kaze ke|ĉar|bedaŭras|pardonu|ke|kvankam|pardonpetas) ...6 neniam',
          'neniam (alvenis|venis|funkciis|atingis|okazis|ricevis|perdiĝis|finiĝas|enuas|enuigas|malnoviĝas|estas malfrue|antaŭe)',
          'neniam [estas|estis] (agrabla|agrable|facila|facile|amuza|amuze|bone|bona|malbona ideo)',
          'neniam (okazos|ripetiĝos|plu)',
          // Advice.
          'neniam *u',
          'neniam [plu] (estos|aldoniĝ*|aper*|kalkul*) ...2 <bad-thing>',
          'neniam [plu] (aldoniĝ*|altiĝ*|dank*|mank*|malfru*|perd*|dorm*|ripoz*|enu*)',
          'neniam [vi|plu|poste|oni] (<is-needed>)',
          'neniam (eksvalidiĝas|eksvalidiĝos|finiĝos|malsukcesas|malaperas|malaperos|perdiĝas|paneas|rompiĝas|difektiĝas|ŝanĝiĝas|kostas|kostis|kostos|postulas|ĝenas|ĝenis|devas|bezonas|maltrankvilu)',
          'neniam (sendos|sendas|donos|donas|publikigos|uzos|uzas|kontaktos|skribos|telefonos) ...4 (sen via|viajn|vian|reklam*|spam*|al aliaj|al triaj)',
        ],
      },
      {
        find: '<we> [<adverb>] (vidas|vidis|trovas|trovis|aŭdas|aŭdis|ricevis) nenion|nenion [tian|alian] <we> [<adverb>] (vidas|vidis|trovas|trovis|aŭdas|aŭdis|ricevis)',
        sentence: CHECK,
        except: [
          '(nenion|ricevis|vidis|aŭdis|trovis) [_] (suspekt*|nekutim*|malĝust*|malbon*|danĝer*|strang*|maltrankvilig*|timig*|malic*|erar*|kontraŭ*|grav*)',
          '(se|kiam|ke|bedaŭras|kaze ke|komprenas|ĉu) ...5 nenion',
          '(vidas|vidis|trovas|trovis) nenion (pli|krom|por)',
        ],
      },
      {
        find: '(nenio|nenion)',
        sentence: ELSE,
        except: [
          '(nenio|nenion) [estas] (forviŝ*|forigiĝ*|perdiĝ*|malaper*|ŝanĝiĝ*|difektiĝ*|neebl*|kontraŭ*|(plu|pli) estos (depagat*|pagigat*|fakturat*)|por (pagi|fari|timi|plenigi|subskribi|kaŝi|perdi|instali|redoni)|suspekt*|nekutim*|maltrankvilig*|timig*|grava|gravan|malĝust*|malic*|kaŝit*|danĝer*|strang*|pli (facil*|simpl*|bon*|agrabl*|bel*)|malbona|malbonan|por timi|por zorgi|pri kio|pri kiu|dankinda|dankinde|serioza|malhelpas|malhelpos|ĝenas|pli facila|pli agrabla|alia|alian|plia|plian|perdiĝis|perdiĝos|ŝanĝiĝis|ŝanĝiĝos|mankas|mankos|kostas|kostos|krom|endanĝeriĝis|difektiĝis)',
          '(nenio|nenion) [vi|plu|pli|plian|alian|ajn] (devas|bezonas|necesas|pagas|pagos|perdos|perdas|riskas|kostas|endas|farendas|pagendas|pagenda|zorgiga)',
          'vi [jam|do|plu] (devas|bezonas|pagas|pagos|perdos|perdas|perdis|riskas) nenion',
          'nenio [malbona] (okazas|okazos|okazis) (al|kun) (via|viaj|vi|ĝi|ili|la)',
          'nenio (rompiĝos|malaperos|difektiĝos|forviŝiĝos|doloros)',
          '(pro|por) nenio',
          '(devigas|devigos|ligas|ligos|devontigas) [vin|klienton] [al|je] nenio',
          '(zorgu|zorgi|timu|maltrankvilu) pri nenio',
          'nenio (tro|estas tro) _',
          'nenio (estas|estis) (perdita|ŝanĝita|pagita|pagenda|neebla|forviŝita)',
          '(se|kiam|ke|bedaŭras|kaze ke|komprenas|ĉu) ...5 (nenio|nenion)',
          'preskaŭ nenio',
          'vi nenion [plu|pli|alian] (devas|devos|bezonas|bezonos|pagas|pagos|perdas|perdos|perdis|riskas|ŝuldas|faru|faris|maltrafis|maltrafos)',
          'vi [ja|do|tute] (devas|devos|bezonas|bezonos) [_] nenion',
          '(<takes-money>) ...3 nenion',
          '(mankas|perdiĝis|malaperis|ŝanĝiĝis|difektiĝis|rompiĝis) [_] nenio',
          'nenion [al vi|plu|pli|krome|aldone] (<takes-money>)',
          '(nenio|nenion) ...6 (senpaga|senpagaj|senpage|inkluzivita|inkluzivitaj|inkluzivas)',
          '(nenio|nenion) (menciinda|menciinde|farenda|pagenda|ĝena|timinda|malaperis|malaperos)',
        ],
      },
      {
        find: '(ne|neniam|neniu|neniun|nenio|nenion|nenie) ...5 (punkto|basta|fino kaj punkto) $',
        sentence: WHAT_I_CAN,
      },
      { find: '(ĉe ni|ĉi tie|bedaŭrinde) (neniu|neniun) $', sentence: PERSON },
      {
        find: 'neniu [ĉi tie|ĉe ni|alia|el ni|tie|el (niaj|miaj) _|el la (teamo|kolegoj)|en (la|nia) _] (povas|povos|povus|scias|scios|faras|faros|helpas|helpos|respondas|respondos|laboras|laboros|estas|estos|volas|disponeblas|kapablas|okupiĝas|prizorgas)',
        sentence: PERSON,
        except: [
          '(se|kiam|ke|bedaŭras|pardonu|komprenas|kaze ke) ...5 neniu',
          'neniu [alia|plu|krom vi|el ni|ĉe ni|ĉi tie] (povas|povos|povus) [plu|alia|nun|do] (uzi|vidi|aliri|legi|misuzi|ŝteli|eniri|pagi|ŝanĝi|malfermi|ensaluti|kopii)',
          'neniu (alia|krom vi) (povas|povos|povus|scias|havas|vidos)',
          'neniu estas (tro|libera|perfekta|neriproĉebla|sola|vundita)',
        ],
      },
      {
        find: '(nenie|nenien|neniel|nenial)',
        sentence: WHAT_I_CAN,
        except: [
          '(se|kiam|ke|bedaŭras|pardonu|komprenas) ...6 (nenie|nenien|neniel)',
          'neniel ...2 (bru*|danĝer*|malfacil*|komplik*|dolor*|difekt*|kulp*|problem*|erar*|via|viaj|vi|ĝen*|ofend*)',
          // What should not have happened to the customer.
          'neniel [_] (konven*|dec*|akcept*|pravig*|toler*|devus|devintus|rajtis|kontentig*)',
          'neniel !',
          'neniel (demandu|zorgu|ne zorgu|timu|kontraŭe|pardonu|dankinde|bonvolu)',
          'neniel (ĝenas|ĝenis|malhelpas|kulpas|via|gravas|difektas|influas|riskas|devas)',
          'nenie (pli|alie|aliloke)',
          '(vi|ĝi|tio|ne iros|ne iras) (neniel|nenien)',
        ],
      },
      {
        find: '(tute ne|neniukaze|neniuokaze|sub neniu kondiĉo|neniakaze)',
        sentence: WHAT_I_CAN,
        only: [
          '^(tute ne|neniukaze|neniuokaze|sub neniu kondiĉo|neniakaze) $',
          '(neniukaze|neniuokaze|sub neniu kondiĉo|neniakaze)',
        ],
        except: [
          'tute ne !',
          '(neniukaze|neniuokaze|neniakaze|sub neniu kondiĉo) (donu|dividu|sendu|malkaŝu|diru|malfermu|premu|uzu)',
        ],
      },
      {
        find: '(forgesu tion|forgesu pri tio|fino de la diskuto|fino de la afero|punkto fino|kaj punkto|neniu ŝanco|neniun ŝancon|via problemo|bedaŭrinde por vi)',
        sentence: WHAT_I_CAN,
        except: [
          '(ne forgesu|pri via problemo|kun via problemo|al via problemo|solvi via)',
          '(pri|kun|ĉe|al|solvis|kiam|ĉu|kio estas|de|ke|kiel|tiel|ĉi tie|solvita|por|la) via problemo',
          'via problemo _',
        ],
      },
      {
        find: '(malĝusta|malĝustan) (numero|numeron|fako|fakon|teamo|teamon|loko|lokon|persono|personon|firmao|firmaon)',
        sentence: ['Mi volonte trovos por vi la ĝustan teamon.'],
        except: [
          'vi [_] *is ...2 (malĝusta|malĝustan) (numero|numeron|fako|fakon|teamo|teamon|loko|lokon|persono|personon|firmao|firmaon)',
          '(se|bedaŭras|pardonu|ricevis|sendis|sendita|skribis|estis|al|en|ĉe|havis) ...4 (malĝusta|malĝustan) (numero|numeron|fako|fakon|teamo|teamon|loko|lokon|persono|personon|firmao|firmaon)',
        ],
      },
      {
        find: '(malbona|malbonan|malbonaj|malbonajn|malbone|malbonega|malbonegan|malbonegaj|malbonegajn|malbonege|aĉa|aĉan|aĉaj|aĉe|fuŝa|fuŝan)',
        sentence: ['Mi rigardos, kiel mi povas plibonigi tion por vi.'],
        except: [
          'ne [estas|estis|tiel|tro|tute|tre|iom|ja] [tiel|tro|tute] (malbona|malbonan|malbone|malbonaj|aĉa)',
          '(bedaŭras|bedaŭron|pardonu|pardonpetas|pardonon|komprenas|senkulpigas|ĉagrenas|sentas|domaĝe|ĝenas|se|kiam|via|vian|viaj|viajn|nia|nian|niaj|tia|tian|tiaj|ĉu|nenio|nenion) ...6 (malbona|malbonan|malbonaj|malbonajn|malbone|aĉa|aĉan)',
          '(malbona|malbonan|malbonaj) (sperto|sperton|spertoj|tago|tagon|vetero|veteron|ŝanco|bonŝanco|ŝerco|sektoro|konekto)',
          '(ne|neniel) ...3 (malbona|malbonan|malbone)',
          '(malbona|malbonaj|malbone) por _',
        ],
      },
      {
        find: '(terura|teruran|teruraj|hontinda|hontindan|abomena|abomenan|katastrofa)',
        sentence: ['Mi komprenas, kiel seniluziiga tio estas.'],
        except: [
          '(tio|ĉi tio|tia) [vere|ja|certe|ŝajnas|sonas|devas|devis] [esti] (estas|estis|sonas|ŝajnas|terura|hontinda) [vere|ja|tre|tute] [terura|hontinda|abomena]',
          '(bedaŭras|bedaŭron|pardonu|pardonpetas|komprenas|sentas|imagas|via|vian|tia|tian) ...6 (terura|teruran|teruraj|hontinda|hontindan|abomena|abomenan|katastrofa)',
          '(se|kiam|kaze ke|okaze ke) ...5 (terura|teruran|teruraj|katastrofa|abomena)',
          '(terura|teruran) (sperto|sperton|tago|tagon)',
        ],
      },
      {
        find: '(tio|ĉi tio) [simple|ja|tute|absolute] estas [simple|ja|tute|absolute|klare] (malĝusta|malĝuste|malvera|malvere|neĝusta|malkorekta)',
        sentence: ['Mi volonte klarigos, kiel tio funkcias.'],
        // Who admits a mistake of the own side is not told off for it.
        except: [
          '(se|ĉu|ke|kiam|pravas|prave|pardonu|bedaŭr*|pardonpet*|vere|jes) ...6 (malĝusta|malĝuste|malvera|malvere|neĝusta|malkorekta)',
          '(malĝusta|malĝuste|malvera|neĝusta|malkorekta) ...6 (pardonu|bedaŭr*|pardonpet*|korekt*|ŝanĝ*|rebonig*|nia|niaj)',
        ],
      },
      {
        find: '(neeble|neebla|neeblas)',
        sentence: ['Mi tuj serĉos alian vojon por vi.'],
        except: ['(nenio|ne|preskaŭ|ŝajne|se|bedaŭras|kiam|komprenas|tute ne) ...3 (neeble|neebla|neeblas)'],
      },
      {
        find: '(mi|ni) [tute|absolute|principe|bedaŭrinde] (ne konsentas|ne samopinias|malkonsentas)',
        sentence: ['Mi komprenas vian vidpunkton; ni rigardu tion kune.'],
      },
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
