import type { TopicWords } from '../../../src/locale.ts'
import { CHECK, MISSING, ON_FROM_HERE } from './answers.ts'

/** What the customer is said to have done wrong or left undone: a part of `blame`. */
export const wrongdoing = [
  // Kio mankas, tion eblas peti.
  {
    find: 'vi [<surely>] forgesis (skribi|aldoni|sendi|alkroĉi|kunsendi|indiki|mencii|enigi|plenigi) [al ni]',
    only: [
      'vi [ankaŭ|ŝajne|verŝajne] forgesis (skribi|aldoni|sendi|alkroĉi|kunsendi|indiki|mencii|enigi|plenigi) [al ni] (la|vian|viajn|ian|iun|ajnan)',
    ],
    except: [
      'ĉu vi forgesis',
      'forgesis _ [al ni] ...4 (al (la|via|ĝi)|en|sur|je|por)',
      'forgesis _ (vian|la) (pasvorton|kodon|pinkodon|ensalutilon|respondon)',
    ],
    instead: ['ni ankoraŭ bezonas'],
  },
  {
    find: 'vi [<surely>] ne (skribis|indikis|enigis|aldonis|tajpis|plenigis|menciis|donis) [al ni]',
    only: [
      'vi [<surely>] ne (skribis|indikis|enigis|aldonis|tajpis|plenigis|menciis|donis) [al ni] (la|vian) (adreson|retadreson|liveradreson|numeron|domnumeron|poŝtkodon|mendonumeron|telefonnumeron|kontonumeron|daton|nomon|familinomon)',
    ],
    except: ['(se|ĉu|kaze ke|ke|eble|kial) vi'],
    instead: ['ni ankoraŭ bezonas'],
  },
  {
    find: 'vi [<surely>] forgesis _',
    sentence: MISSING,
    except: [
      '(problemo|gravas|ĝenas|malbono|facile|okazas) [estas] ke vi',
      'forgesis [vian|la] (pasvorton|uzantnomon|kodon|pinkodon|ensalutilon|respondon)',
      'ĉu vi forgesis',
    ],
  },
  {
    find: 'vi [<surely>|eble] (ne|neniam|neniel) [eĉ|ĝuste|plene|bone|zorge|tute|ĝustatempe|entute|sufiĉe|vere|al ni|nin] (atendis|legis|sekvis|kontrolis|plenigis|sendis|donis|diris|aldonis|kunsendis|pagis|respondis|vokis|telefonis|atentis|aŭskultis|komprenis|menciis|informis|sciigis|konfirmis|ĝisdatigis|indikis|skribis|subskribis|registris|registriĝis|venis|alvenis|rimarkis|konservis|premis|elektis|finis|plenumis|aktivigis|alŝutis|validigis|renovigis|malmendis|nuligis|enŝaltis|ŝaltis|konektis|enmetis|observis|zorgis|provizis)',
    sentence: MISSING,
    except: ['ĉu vi', 'vi [_] ne [_] *is (malĝust*|mis*|erare|senkial*|vane|tro|dufoje|duoble)'],
  },
  {
    find: '[ĉar] vi [klare|evidente|simple|bedaŭrinde|do|ja|mem] (ne|neniam) [eĉ|ĝuste|plene|bone|zorge|ĝustatempe|entute|sufiĉe|al ni|nin] *is',
    sentence: MISSING,
    except: [
      '(ĉu|ke) vi',
      'vi [_] ne [_] *is (malĝust*|mis*|erare|senkial*|vane|tro|dufoje|duoble|perfid*)',
      'vi [_] (ne|neniam) [_] (*vis|forgesis|estis|havis|volis|devis|rajtis|aŭdis|sciis|ŝatis|perdis|kulpis|eraris|kaŭzis|rompis|difektis|ĝenis|kapablis|trovis|bezonis|atendis|esperis|spertis|ĝuis|kontentis|sukcesis|ŝuldis|maltrafis|petis|invitis|meritis|vidis|konis|memoris)',
    ],
  },
  // What was wrong can be asked for, and what it belongs to stays: "malĝustan adreson por la mendo 4471".
  {
    find: 'vi [<surely>] *is [al ni] [la|al ni] (malĝustan|neĝustan|eraran|neekzistantan|nekompletan|malkompletan|malaktualan|nevalidan|malkorektan)',
    only: [
      'vi [<surely>] *is [al ni] [la|al ni] (malĝustan|neĝustan|eraran|neekzistantan|nekompletan|malkompletan|malaktualan|nevalidan|malkorektan) (adreson|retadreson|liveradreson|numeron|domnumeron|poŝtkodon|mendonumeron|telefonnumeron|kontonumeron|daton|nomon|familinomon)',
    ],
    except: [
      '(se|ĉu|kaze ke|ke|eble|kiam) vi',
      'vi [_] (ricevis|havis|devis|povis|vidis|trovis|aŭdis|rimarkis|raportis|menciis|pagis)',
    ],
    instead: ['ni bezonas la ĝustan'],
  },
  {
    find: 'vi [<surely>] *is [la|al ni] [_] <wrong-thing>',
    sentence: CHECK,
    except: [
      '(se|ĉu|kaze ke|ke|eble|kiam) vi',
      'vi [_] (ricevis|havis|devis|povis|vidis|trovis|aŭdis|rimarkis|raportis|menciis|pagis (la|tro))',
      'nenion <wrong-thing>',
    ],
  },
  {
    find: '(adreso|retadreso|liveradreso|numero|mendonumero|telefonnumero|kontonumero|kodo|dato|nomo|formularo|datumoj|informoj|dokumentoj|dokumento|pasvorto) (kiun|kiujn) vi [_] (donis|indikis|enigis|tajpis|entajpis|skribis|sendis|provizis|elektis|plenigis) [_] ((estas|estis) [_] (malĝust*|erara|eraraj|neĝust*|neekzist*|nekomplet*|malkomplet*|nevalid*|malkorekt*)|ne (ekzistas|ĝustas|estas ĝust*|estis ĝust*|validas))',
    sentence: CHECK,
    except: ['(se|ĉu|kaze ke|eble|ŝajnas ke|ke) ...3 (kiun|kiujn) vi'],
  },
  // Once, twice, three times; by hand; yesterday.
  {
    find: 'vi *e [<surely>] *is [la|al ni] [_] <wrong-thing>|vi [tro] *e [<surely>] (forgesis|preterlasis|ignoris|malatentis|neglektis) _',
    sentence: CHECK,
    except: [
      '(se|ĉu|kaze ke|ke|eble|kiam|kvankam) vi',
      'vi *e [_] (ricevis|havis|devis|povis|vidis|trovis|aŭdis|rimarkis|raportis|menciis)',
      'nenion <wrong-thing>',
      'vi *e [_] forgesis [vian|la] (pasvorton|uzantnomon|kodon|pinkodon)',
    ],
  },
  {
    find: 'vi [<surely>|plene] respondecas pri (la|tiu|via) [_] (difekto|damaĝo|perdo|kosto|kostoj|eraro|malfruo|prokrasto|stato|rompo)',
    sentence: ON_FROM_HERE,
  },
  {
    find: 'vi [<surely>] ne estis (hejme|tie|surloke|atingebla|preta|atenta|zorga|ĝustatempe|ĝustatempa|ĉe)',
    sentence: CHECK,
    except: ['(se|ĉu|kvankam|ke) vi'],
  },
  {
    find: 'vi [<surely>] ne (uzis|elektis|enigis|tajpis|entajpis|donis|sendis|indikis|skribis|premis|malfermis|klakis) ...2 ĝust*',
    sentence: CHECK,
    except: ['(se|ĉu|kaze ke|eble) vi'],
  },
  {
    find: 'vi [<surely>] (staris|iris|venis|atendis|sidis|serĉis|rigardis|vokis|telefonis|skribis|klakis|premis|aliĝis|ensalutis|pagis) [ĉe|al|en|sur|per|je] [la] (malĝust*|erara|eraran|eraraj|erarajn)',
    sentence: CHECK,
    except: ['(se|ĉu|kaze ke|eble) vi'],
  },
  {
    find: 'vi [<surely>] (entajpis|tajpis|enigis|provis|klakis|premis|petis|ŝanĝis) ...3 tro (ofte|multfoje|multajn)',
    sentence: CHECK,
    except: ['(se|ĉu|kaze ke|eble) vi'],
  },
  {
    find: 'vi (mem|sola|sole) (respondecas|respondas pri|portas la (kulpon|respondecon))',
    sentence: ON_FROM_HERE,
    except: ['(se|ĉu|kaze ke) vi'],
  },
  {
    find: 'vi [<surely>] (malsukcesis|preterlasis|preterlegis|pretervidis|preterrigardis|preteraŭdis|preterkuris|preteratentis|neglektis|ignoris|rifuzis|prokrastis|malatentis|misis) _',
    sentence: MISSING,
    except: ['ĉu vi'],
  },
  {
    find: 'vi [<surely>|hazarde] (malobeis|malobeas|malobservis|malobservas|misskribis|mistajpis|troŝarĝis|troŝargis|troplenigis|trovarmigis|trostreĉis|mis*|malŝaltis|elŝaltis|forĵetis|falsis|verŝis|faligis|malsekigis|forigis|miksis|konfuzis|rompis|difektis|kaŭzis|fuŝis|forviŝis|mispaŝis|konfuzis|maltrafis)',
    sentence: CHECK,
    except: ['ĉu vi', 'vi (misas|misiis|miskomprenis (min|nin))'],
  },
  {
    find: 'vi [<surely>] (malĝuste|erare|false|mise|neĝuste|misĝuste|malbone|fuŝe|senzorge|senatente) (pakis|traktis|muntis|fermis|kunmetis|purigis|enskribis|enigis|elektis|mendis|tajpis|entajpis|donis|indikis|plenigis|instalis|konektis|skribis|uzis|premis|agis|metis|adresis|sendis)',
    sentence: CHECK,
  },
  {
    find: 'vi [<surely>] (malĝuste|mise|fuŝe|senzorge|senatente|malzorge|maldiligente|neglekte|malprudente) _',
    sentence: CHECK,
    except: ['(ke|se|ĉu|kiun|kiujn|kaze ke) vi', '(malĝuste|mise) (ricevis|informita|informiĝis)'],
  },
  {
    find: 'vi [<surely>] *is (ĝin|tion|ilin|la _|vian _) (al|en|sur|per|je|ĉe) [la] (malĝust*|erara|neĝust*)',
    sentence: CHECK,
    except: ['(se|ĉu|kaze ke|eble|ke) vi'],
  },
  {
    find: 'vi [<surely>] (enskribis|enigis|elektis|mendis|tajpis|entajpis|donis|indikis|plenigis|instalis|konektis|skribis|uzis|premis|sendis|aĉetis|malfermis) [al ni|la] (malĝuste|erare|malĝustan|eraran|malĝustajn|erarajn|neĝustan|la malĝustan|la eraran)',
    sentence: CHECK,
  },
  {
    find: 'vi [<surely>] (uzis|faris|kopiis|skribis|alŝutis|kalkulis|komprenis|legis|tajpis|instalis|konektis|muntis|metis|traktis|lavis|ŝargis|prizorgis|enigis|plenigis|tajpis|elektis|mendis|fermis|kunmetis) ...3 (malĝuste|erare|neĝuste|fuŝe|senzorge|senatente|malzorge|malbone)',
    sentence: CHECK,
    except: ['(se|ĉu|kaze ke) vi'],
  },
  {
    find: 'vi [<surely>] (klakis|alklakis|premis|mendis|sendis|pagis|enskribis) ...2 (dufoje|trifoje|du fojojn|dua foje)',
    sentence: CHECK,
    except: ['(se|ĉu|kaze ke|ke) vi'],
  },
  {
    find: 'vi [<surely>] *is (ĝin|ilin|tion|la _|vian _|viajn _|tiun _) (tro|multe tro) (varme|malvarme|forte|longe|malfrue|frue|rapide|multe|ofte|alte|firme|streĉe|seke|proksime|plene)',
    sentence: CHECK,
    except: ['(se|ĉu|kaze ke|ke|por ke|kiam|eble) vi', 'vi [_] (ricevis|atendis|havis|pagis|vidis|spertis|suferis)'],
  },
  {
    find: 'vi [<surely>] lasis (ĝin|ilin|tion|la _|vian _|viajn _) (malfermit*|ŝaltit*|malŝlosit*|neŝlosit*|nefermit*|(en|sub) la (pluvo|suno|neĝo|frosto|malsekeco|hajlo)|senobserve|senatente|senzorge|ekstere|(dum|la) tutan (nokton|tagon)|tutan (nokton|tagon))',
    sentence: CHECK,
    except: ['(se|ĉu|kaze ke|ke|por ke|kiam|eble) vi', '(dankon|dankas|bone|ĝuste) ke vi'],
  },
  {
    find: 'vi [<surely>] tro (longe|malfrue|frue|rapide|forte|malzorge) (*is|*as)',
    sentence: ON_FROM_HERE,
    except: [
      '(se|ĉu|kaze ke|ke|por ke) vi',
      'vi (jam|ja|certe) tro longe (atendis|atendas)',
      'vi [_] tro longe (suferis|suferas|laboris|laboras|toleris)',
    ],
  },
  {
    find: 'vi [<surely>] (mendis|pagis|vokis|skribis|venis|resendis|alvenis|nuligis|petis|sendis) [tro] ...2 tro (malfrue|frue)',
    sentence: ON_FROM_HERE,
    except: ['(se|ĉu|kaze ke) vi'],
  },
  {
    find: 'vi [<surely>] (mendis|pagis|vokis|skribis|venis|resendis|alvenis|nuligis|petis) tro (malfrue|frue)',
    sentence: ON_FROM_HERE,
    except: ['(se|ĉu|kaze ke) vi'],
  },
  {
    find: 'ĉu vi (eĉ|entute|almenaŭ) [unue] (ŝargis|ŝaltis|enŝaltis|konektis|kontrolis|provis|rigardis|malfermis|premis|pensis|aŭskultis|restartigis|demandis|sekvis)',
    sentence: CHECK,
  },
  {
    find: 'vi [<surely>] *is tro (multajn|multe|malmultajn|malmulte|ofte)',
    sentence: CHECK,
    except: [
      '(se|ĉu|kaze ke|ke|por ke|kiam) vi',
      'vi [_] (pagis|atendis|ricevis|suferis|laboris|devis|havis|spertis|perdis) tro',
    ],
  },
  {
    find: 'vi [<surely>] tro *is (ĝin|ilin|tion|la _|vian _|viajn _)|vi [<surely>] *is [al (ĝi|ili)] tro (da|malmulte da|multe da) _',
    sentence: CHECK,
    except: [
      '(se|ĉu|kaze ke|ke|por ke|kiam|eble) vi',
      'vi [_] [tro] (pagis|atendis|ricevis|suferis|laboris|devis|havis|spertis|perdis|toleris|aĉetis|mendis|vidis|aŭdis)',
    ],
  },
  {
    find: 'vi _ tro (longe|malfrue|forte|rapide|malrapide|haste)',
    sentence: ON_FROM_HERE,
    except: [
      '(se|ĉu|kaze ke|ke|por ke) vi',
      'vi (ne|jam|atendis|atendas|atendu|pagis|laboras|devas|devis|havas|suferis|trovas|estas|estis|povas)',
    ],
  },
  {
    find: 'vi [<surely>] (uzas|enigas|premas|elektas|tajpas|rigardas|serĉas|faras) ...2 (malĝustan|eraran|malĝuste|erare|neĝustan)',
    sentence: CHECK,
    except: ['(se|ĉu|kaze ke|ke|eble|verŝajne) vi'],
  },
] as const satisfies TopicWords['phrases']
