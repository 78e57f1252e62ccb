import type { Topic, TopicWords } from '../../../src/locale.ts'
import { CHECK, ON_FROM_HERE, STEP_BY_STEP } from './answers.ts'
import { wrongdoing } from './wrongdoing.ts'

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
      // Misconduct.
      {
        find: 'vi [<surely>] (ofendis|insultis|ĝenis|perturbis|minacis|mokis|molestis|ĉikanis|provokis|atakis|trompis|priridis|kalumniis) [jam] (min|nin|vian _|alian|aliajn|aliulon|aliulojn|nian|niajn|la|iun|membrojn|membron|homojn|uzantojn|uzanton|kolegojn|kolegon)',
        sentence: CHECK,
        except: ['(se|ĉu|ke|kiam|kiu|kiun|kvankam) ...3 vi', '(neniel|neniun) ...2 vi'],
      },
      {
        find: 'vi [<surely>] (transpaŝis|transgresis|rompis|preterpasis) [la|nian|niajn|ĉiujn] [_] (limon|limojn|regulojn|regulon|kondiĉojn|interkonsenton|kontrakton|promeson)|vi [<surely>] (uzis|agis|faris) ...4 kontraŭ (la|niaj) [_] (kondiĉoj|reguloj|regularo|preskriboj|interkonsento)',
        sentence: CHECK,
        except: ['(se|ĉu|ke|kiam) ...3 vi'],
      },
      {
        find: '(pro|kaŭze de) via (malfruo|malfruiĝo|prokrasto|hezito|hezitado|eraro|kulpo)',
        sentence: CHECK,
      },
      {
        find: '(tio|ĝi|ĉi tio) [ja|do|nun] estas [do|ja|nun] via [propra] problemo|la respondeco [por tio|pri tio] (estas (via|ĉe vi)|kuŝas ĉe vi)|respondeco estas via',
        sentence: ON_FROM_HERE,
        except: ['(ĉu|se|ke) ...2 (tio|ĝi|ĉi tio)'],
      },
      {
        find: 'vi (ja|tre bone|bone|ja bone) (sciis|konsentis|akceptis)',
        sentence: ON_FROM_HERE,
        except: ['(se|ĉu|ke|kiel|kion) ...2 vi'],
      },
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
      ...wrongdoing,
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
      'vi [_] *is (nenion|neniun)',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
