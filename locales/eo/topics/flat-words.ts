import type { Topic, TopicWords } from '../../../src/locale.ts'
import { CHECK_FOR_YOU, POSSIBLE, WHAT_I_CAN } from './answers.ts'

const ELSE = ['Mi rigardos, kion alian mi povas proponi al vi.']
const PERSON = ['Mi trovos por vi la ĝustan personon.']

/** Flat words: "never", "nothing", "nobody", "bad", and what they mean well. */
export const flatWords = {
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
        sentence: CHECK_FOR_YOU,
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
      { find: '(punkto kaj fino|fino de [la] (diskuto|diskutado))', sentence: POSSIBLE },
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
} as const satisfies Partial<Record<Topic, TopicWords>>
