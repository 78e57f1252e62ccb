import type { Topic, TopicWords } from '../../../src/locale.ts'

export const ON_FROM_HERE = ['Ni vidu, kiel ni povas solvi tion de ĉi tie.', 'Ni rigardu tion kune.']
const MISSING = ['Ni vidu, kiel ni povas solvi tion de ĉi tie.', 'Ĉu mi povas peti la mankantajn informojn?']
const CHECK = ['Mi tuj kontrolos tion kune kun vi.', 'Ni rigardu tion kune.']
export const STEP_BY_STEP = ['Mi volonte trairos tion kun vi paŝon post paŝo.']

/** Words that make the customer the culprit. */
export const blame = {
  blame: {
    phrases: [
      {
        find: 'vi [<surely>|almenaŭ|unue|pli frue] (devintus|estus devinta) _',
        sentence: ON_FROM_HERE,
        except: ['(devintus|estus devinta) [jam|tiam] (ricevi|havi|vidi [la|ĝin] mesaĝon|trovi|senti)'],
      },
      {
        find: 'vi [<surely>|almenaŭ|unue|antaŭe] devus [jam|unue|antaŭe|almenaŭ] esti <read>',
        sentence: ON_FROM_HERE,
        except: ['devus [jam|unue|antaŭe|almenaŭ] esti (<befell-part>)'],
      },
      {
        find: 'vi [<surely>|nur|unue] devus [unue|pli|antaŭe|ja|pli bone|pli zorge] (legi|atenti|zorgi|pensi|lerni|kompreni|atendi|scii|memori)',
        sentence: ON_FROM_HERE,
      },
      {
        find: 'vi [<surely>|nur|almenaŭ] (povus esti|povintus) (<read>|legi|voki|demandi|skribi|kontroli|diri|informi|eviti|mencii)',
        sentence: ON_FROM_HERE,
        except: ['povus esti (<befell-part>)'],
      },
      { find: 'vi ne devintus _', sentence: ON_FROM_HERE },
      {
        find: 'vi [<surely>] ne rajtis *i',
        sentence: ON_FROM_HERE,
        except: ['(se|ĉu|kial|ke|kiam) ...2 vi', 'rajtis (mi|vi|ni|pri|ĉi)'],
      },
      {
        find: '(kaŭzo|kialo|problemo) [de tio] (estas|estis|kuŝas en) via [propra] (nekomplet*|malĝust*|erara|malfrua|neĝusta|propra|malzorg*|senatent*) _',
        sentence: CHECK,
        except: ['(se|ĉu) ...6 via'],
      },
      {
        find: '[do] (kulpigu|akuzu|riproĉu|danku pro tio) (nur|do) vin [mem]|(kulpigu|akuzu|riproĉu) vin mem',
        sentence: ON_FROM_HERE,
      },
      {
        find: '(tion|ĝin|ilin|tiun|tiujn|la [_] [_]) (kaŭzis|rompis|forigis|nuligis|mendis|elektis|ŝanĝis|petis|subskribis|blokis|perdis|difektis|faris|malŝaltis|akceptis) (ja|do) vi|(tion|ĝin|ilin|tiun|tiujn|la [_] [_]) (kaŭzis|rompis|forigis|nuligis|mendis|elektis|ŝanĝis|petis|subskribis|blokis|perdis|difektis|faris|malŝaltis|akceptis) vi mem',
        sentence: CHECK,
        except: ['(se|ĉu|ke|kion|kiun) ...3 vi'],
      },
      {
        find: '(estis|estas) (de|far) vi (erare|malĝuste|mise|neĝuste|fuŝe|senzorge|tro _|ne ĝuste) (*ita|*itaj|*ata|*ataj)|(estis|estas) (erare|malĝuste|mise|neĝuste|fuŝe|senzorge|ne) (*ita|*itaj) (de|far) vi',
        sentence: CHECK,
        except: ['(se|ĉu|ke|kvankam) ...6 (de|far) vi'],
      },
      {
        find: '(pro|kaŭze de|sekve de|rezulte de|sekvo de|rezultas el) via [propra|_] (nezorg*|malzorg*|senzorg*|senatent*|malatent*|neatent*|mallert*|neglekt*|misuz*|mistrakt*|miskompren*|mispaŝ*|malsaĝ*|malprudent*|senpripens*|maldiligent*|pigreco|stultaĵo|forgesem*|nescio|nekono|nekonfirm*|nerespond*|neven*|neĉeest*|neplenum*|nesubskrib*|neinform*|nekontrol*|neatend*)|(pro|kaŭze de|sekve de) via (manko|foresto) de (atento|zorgo|pacienco|scio|respondo|diligento)',
        sentence: CHECK,
      },
      {
        find: '(pro|kaŭze de|sekve de|rezulto de|rezultas el) via [propra] (malĝusta|erara|neĝusta|malzorga|senatenta|senzorga|propra|malfrua|troa|mis*|malzorgo|senzorgo|senatento|neglekto|nepago|nealveno|nerespondo|forgeso|forgesemo)',
        sentence: CHECK,
      },
      {
        find: 'vi [<surely>] malfruis (kun|je|pri|por|al)',
        sentence: ON_FROM_HERE,
        except: ['(se|ĉu|kvankam|kaze ke|ke) vi', 'vi malfruis (al|por) ...3 (pro|ĉar) (ni|nia|niaj|la)'],
      },
      {
        find: 'vi [<surely>|ja do] mem [ja] (rompis|perdis|ŝanĝis|elektis|petis|subskribis|mendis|konsentis|akceptis|nuligis|donis|fermis|malmendis|blokis|forgesis|kaŭzis|skribis|tajpis|enigis)',
        sentence: CHECK,
        except: ['(kiu|kiun|kiuj|kiujn|kion|kiel|se|ĉu|kiam|tion) vi [ja|do|ja do] mem'],
      },
      {
        find: 'vi (rompis|perdis|kaŭzis|malŝaltis|blokis|ŝanĝis) [ja|la|tion|ĝin|vian] [_] mem',
        sentence: CHECK,
        except: ['(kiu|kiun|kiujn|kion|se|ĉu|kiam) vi'],
      },
      {
        find: 'vi (devis|devus|devintus) [unue|antaŭe|ja] (pli|unue|antaŭe) [bone|atente|zorge|frue|rapide] (legi|kontroli|rigardi|skribi|telefoni|voki|demandi|mendi|atenti|pensi|veni|pagi|sendi|averti)',
        sentence: ON_FROM_HERE,
      },
      {
        find: 'vi [<surely>|unue|tamen] devis [unue|antaŭe|ja|jam] *i',
        sentence: ON_FROM_HERE,
        except: [
          '(ke|ĉar|se|kion|kiun|kiujn|kial|kiam|kiom|kie|ĉu|dum|kvankam|kaj|nenion|neniam|tiom) ...2 vi [_] devis',
          'vi [_] devis ...8 (pro|per) (nia|niaj)',
          'vi [_] devis [_] _ (dufoje|trifoje|duoble|denove|ree|tro)',
          'vi [_] devis [_] (atendi|ricevi|sperti|suferi|toleri|peni|reveni|ripeti|plendi|skribi denove)',
        ],
      },
      {
        find: 'vi [<surely>] povis [ja|ankaŭ|tute|simple] (*i (pli frue|antaŭe|ĝustatempe)|[antaŭe|pli frue] (legi|averti|mencii|avizi|informiĝi|antaŭvidi))',
        sentence: ON_FROM_HERE,
        except: ['(ke|ĉu|se|kiam|kiel|ĉar|tial) ...2 vi [_] povis', 'povis (mi|vi|ni)'],
      },
      {
        find: 'vi [<surely>|unue] devus *i ...5 (komence|dekomence|antaŭe|pli frue|ĝustatempe)',
        sentence: ON_FROM_HERE,
        except: ['(se|ĉu|ke|kial|kiam) ...2 vi', 'devus (ricevi|vidi|havi|povi|trovi|senti|mi|vi|ni)'],
      },
      {
        find: 'vi ne devus esti (malferminta|uzinta|lavinta|tuŝinta|klakinta|foriginta|forĵetinta|subskribinta|instalinta|ŝanĝinta|forviŝinta|preminta|akceptinta|aĉetinta|mendinta)',
        sentence: ON_FROM_HERE,
      },
      {
        find: '[tio|ĝi|ĉi tio] [ja|simple|nur] estas [ja|simple|nur|do] via [propra] (respondeco|devo|zorgo) [_]',
        sentence: ON_FROM_HERE,
        except: ['(se|ĉu|ke|kiam) ...3 via'],
      },
      {
        find: '(kompreneble|memkompreneble|evidente|neniu miro|ne mirinde) (kiam|se) oni [simple|ja|neniam] (ne|neniam) _',
        sentence: ON_FROM_HERE,
      },
      {
        find: '(kiam|se) oni [simple|ja] ne (atentas|legas|zorgas|aŭskultas|kontrolas|pensas|sekvas)',
        sentence: ON_FROM_HERE,
        except: ['(por|ke|kio) ...4 (kiam|se) oni'],
      },
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
        find: 'vi [<surely>|eble] (ne|neniam|neniel) [eĉ|ĝuste|plene|bone|zorge|tute|ĝustatempe|entute|sufiĉe|vere|al ni|nin] (legis|sekvis|kontrolis|plenigis|sendis|donis|diris|aldonis|kunsendis|pagis|respondis|vokis|telefonis|atentis|aŭskultis|komprenis|menciis|informis|sciigis|konfirmis|ĝisdatigis|indikis|skribis|subskribis|registris|registriĝis|venis|alvenis|rimarkis|konservis|premis|elektis|finis|plenumis|aktivigis|alŝutis|validigis|renovigis|malmendis|nuligis|enŝaltis|ŝaltis|konektis|enmetis|observis|zorgis|provizis)',
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
        except: [
          '(se|ĉu|kaze ke|ke|por ke|kiam|eble) vi',
          'vi [_] (ricevis|atendis|havis|pagis|vidis|spertis|suferis)',
        ],
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
        find: 'vi _ tro (longe|malfrue|forte|rapide)',
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
      {
        find: '(via|vian) [propra|propran|persona] (eraro|eraron|kulpo|kulpon|neglekto|malatento|malzorgo|misuzo|senatento|stultaĵo|prokrasto)',
        sentence: ON_FROM_HERE,
        except: [
          '(ne|nek|neniel|tute ne|ne estis|ne estas) ...2 via [propra] (eraro|kulpo)',
          '(se|ĉu) ...4 via [propra] (eraro|kulpo)',
          'senkulpigu vian',
        ],
      },
      {
        find: 'vi [<surely>] (kulpas|estas kulpa|kaŭzis tion)',
        sentence: ON_FROM_HERE,
        except: ['vi (neniel|ne) kulpas'],
      },
      {
        find: 'la (kulpo|eraro|problemo|misfunkcio) [klare|certe|verŝajne] (estas|kuŝas|estis|troviĝas|okazis) (via|ĉe vi|ĉe via|viaflanke|en via|flanke de vi|de via flanko)',
        sentence: CHECK,
        except: ['ĉu la (problemo|eraro)'],
      },
      {
        find: '(la kulpon|kulpon|la respondecon|la tutan respondecon) [por tio|pri tio|tie] (portas|havas) vi [mem]|vi [<surely>] (portas|havas) la [tutan|plenan] kulpon',
        sentence: ON_FROM_HERE,
        except: ['(se|ĉu|ke|ne) ...4 vi'],
      },
      {
        find: '(tion|ĝin|ilin|tiun|la _|la _ _) [ja|do] (kaŭzis|kaŭzas) via [propra|_] (malbon*|malĝust*|malzorg*|malsaĝ*|malatent*|mallert*|nezorg*|senzorg*|neĝust*|propra|mis*|troa|fuŝ*|erar*|*ado)|(kaŭzita|kaŭzitaj) (de|pro|far) via [propra|_] (malbon*|malĝust*|malzorg*|malsaĝ*|malatent*|mallert*|nezorg*|senzorg*|neĝust*|propra|mis*|troa|fuŝ*|erar*|*ado)',
        sentence: CHECK,
        except: ['(se|ĉu|ke|eble) ...4 via'],
      },
      {
        find: 'oni [ja|simple] (devas|devus|devintus|legu) [ja|unue|antaŭe|ĉiam] [legi|atenti|kontroli|pensi] ...4 antaŭ ol [oni] (lavi|lavas|mendi|mendas|aĉeti|aĉetas|uzi|uzas|plendi|plendas|demandi|demandas|subskribi|subskribas|telefoni|skribi|malfermi)|oni (devintus|devus ja|ja devus|ja devas) [unue|antaŭe] (legi|atenti|kontroli|pensi|scii|demandi|zorgi)',
        sentence: ON_FROM_HERE,
        except: ['(se|ĉu|ke) oni'],
      },
      {
        find: '(uzanta eraro|uzanteraro|eraro de (la|uzanto|la uzanto|la kliento))',
        sentence: CHECK,
        except: [
          'ne estas [ia] (uzanteraro|uzanta eraro)',
          'eraro de la (sistemo|programo|retejo|servilo|pago|aplikaĵo|banko)',
        ],
      },
      {
        find: 'kiel (mi|ni) [jam|ja] [jam|plurfoje|dufoje|trifoje|multfoje|klare|ĵus|antaŭe|pli frue] (diris|klarigis|skribis|sciigis) [ĝin|tion] al vi',
        instead: [''],
      },
      {
        find: '<we> (ja [jam]|jam) [plurfoje|dufoje|trifoje|multfoje|kelkfoje|klare|ja|pli frue|hieraŭ] (diris|klarigis|skribis|sciigis|montris|ripetis) [tion|ĝin] [plurfoje|dufoje] al vi',
        sentence: STEP_BY_STEP,
      },
      {
        find: '<we> ((ja|ja ja) [klare|plurfoje|dufoje]|[ja] jam [plurfoje|dufoje|trifoje|klare|ja]) (avertis|informis|memorigis) vin',
        sentence: STEP_BY_STEP,
      },
      {
        find: 'vi [<surely>|plene] (malpravas|eraras|estas malprava|misas|mensogas)',
        sentence: CHECK,
        except: ['se vi ne'],
      },
      {
        find: 'vi [<surely>|ankoraŭ] (ne|neniam) [volas|ŝajnas|vere] (komprenas|aŭskultas|legas|kompreni|aŭskulti|legi|atentas|scias kiel)',
        sentence: STEP_BY_STEP,
        except: ['(ĉu|kial|kion|kiun) vi'],
      },
      {
        find: '(kial|kiel) vi (ne|povis|eĉ) [ne] (legis|sekvis|kontrolis|diris|demandis|vokis|skribis|atentis|rimarkis|malfermis|forgesi|fari|informis|rigardis|venis|mendis|pagis|nuligis|sendis|aliĝis|serĉis|uzis|kontaktis|telefonis|plenigis|aldonis|menciis|donis|provis|respondis|konservis|registriĝis|atendis|raportis)',
        sentence: CHECK,
      },
      {
        find: '(kion|kio) vi [ja|do] faris (al|kun) (ĝi|ĝin|tio|la _|via _)',
        sentence: ['Kio ĝuste okazas, kiam vi provas, kaj kion vi vidas?'],
      },
      {
        find: 'kial vi [do|entute] (forviŝis|premis|malfermis|mendis|aĉetis|atendis|ignoris|subskribis|klakis) [tion|ĝin|do|entute]',
        sentence: CHECK,
      },
      {
        find: '^[kaj|do|sed] ĉu vi (ne|eĉ ne|entute) (legis|vidis|rimarkis|aŭdis|komprenis|aŭskultis)',
        sentence: CHECK,
      },
      {
        find: '(venontfoje|la venontan fojon|estonte|alifoje) [bonvolu|vi|do|ja] [devas|devus|nepre] [pli] (legu|legi|atentu|atenti|pensu|pensi|kontrolu|kontroli|estu pli atenta|estu pli zorga|esti pli atenta|aŭskultu) [pli|zorge|bone|antaŭe|unue]',
        sentence: STEP_BY_STEP,
        except: ['<we> ...4 (estonte|venontfoje)', '(estonte|venontfoje) <we>'],
      },
      {
        find: '(estis|estas) (malsaĝe|malprudente|senzorge|senpripense|neracie) (de|viaflanke|via) [vi|viaflanke]',
        sentence: ON_FROM_HERE,
      },
      {
        find: 'ĉar vi [mem|ja|tro] (ne|forgesis|malfruis|rompis|forviŝis|atendis tro|mendis malĝuste)',
        sentence: ON_FROM_HERE,
        except: [
          'ĉar vi ne [ankoraŭ|plu|mem] (ricevis|ricevas|ricevos|volas|volis|ŝatas|ŝatis|havas|havis|bezonas|bezonis|aŭdis|povis|povas|sciis|scias|konas|konis|rajtas|devas|devis|devos|loĝas|kulpas|vidis|perdos|pagos)',
          'ĉar vi ne (estis|estas|estos) [ankoraŭ|plu|antaŭe] (*ita|*itaj|*ata|*ataj|kulpa|kontenta|certa)',
        ],
      },
    ],
    except: [
      '(se|kaze ke|okaze ke|kiam|supozu ke|esperas ke|esperu ke) [eble|ke|iam] vi',
      'kvankam vi [ankoraŭ|jam|bedaŭrinde] (ne|neniam|malfruis|forgesis|havas|estas)',
      '(bone|ĝuste|prave|saĝe|prudente) (faris|agis|decidis|estis|estas) [tion] ke vi',
      '(dankon|dankas|danke|dankegon|ĝojas|ĝojis|ĝojigas|feliĉe|bonŝance|bone|bonege) [vin|al vi|nin|min] ke vi',
      '(bedaŭras|pardonu|pardonpetas|bedaŭrinde estas|domaĝe|senkulpigas|komprenas|ĝenas min|ĝenas nin|certiĝu|certas) [tre|ja|min|nin|pro tio] ke vi',
      '(bedaŭras|pardonu|pardonpetas|senkulpigas) ...8 (vi ne|via eraro)',
      '(kiun|kiujn|kion|kiu) vi ne',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
