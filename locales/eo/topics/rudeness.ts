import type { Topic, TopicWords } from '../../../src/locale.ts'
import { STEP_BY_STEP, UNDERSTAND } from './answers.ts'

const HELP = ['Mi rigardos, kion mi povas fari por vi.']

/** Rude words, and words that only look rude. */
export const rudeness = {
  profanity: {
    phrases: [
      {
        find: '(merdo|merdon|merda|merdan|merde|merdaĵo|merdaĵon|merdaĉo|merdaĉa|fek|feko|fekon|feka|fekan|fekaĵo|fekaĵon|fekaĉo|fekaĉa)',
        sentence: HELP,
      },
      {
        find: '(fiku|fikita|fikitaj|fika|fikaĉa|fikas|fikulo|fikiĝu|forfikiĝu|kojono|kojonoj|pugulo|pugtruo|putino|putinido|putinaĉo|hundido|hundinido|bastardo|bastardoj|wtf|fuck|shit)',
        sentence: HELP,
      },
      { find: '(damne|damna|damnan|damnita|damnitan|damninda|sakrinda|diable|diabla|diablan)', instead: [''] },
      { find: '(kio|kiu|kie|kial|kiel|kion) [je|por] (diable|diablo|la diablo|la infero|la merdo)', sentence: HELP },
      {
        find: '(al la diablo|je la diablo|prenu ĝin la diablo|diablo prenu|iru inferen|por la diablo|pro la diablo|je dio)',
        sentence: HELP,
      },
      { find: '(doloro en la pugo|lekaĉu|kisu mian|lekpugas)', sentence: HELP },
    ],
    except: ['(diabla|damna) (rubando|kordo|kiso)'],
  },
  'harmless-word': { phrases: ['(pug-kuseno|feki-sako|hundino|hundinon|azeno|azenon|bastardo (de ŝtato))'] },
  insult: {
    phrases: [
      {
        find: 'vi [ja|vere|simple|klare|evidente|certe|mem] estas [ja|vere|tute|tia|tiel|simple|nur|plena|ia|tre|mem|granda] (idioto|idiotoj|stulta|stultulo|stultuloj|azeno|azenoj|fripono|ŝtelisto|ŝtelistoj|trompisto|fraŭdisto|kanajlo|plendemulo|plendulo|mizerulo|fuŝulo|aĉulo|parazito|porko|mensogulo|mensogulino|mensoganto|mensogema|frenezulo|freneza|frenezaj|sensprita|nekapabla|senkapabla|ridinda|pigra|pigrulo|malsaĝa|malsaĝulo|infaneca|histeria|kreteno|kretenoj|debila|debilulo|senutila|naiva|naivulo|ĉikanema|tedulo|senespera|malinteligenta|malsprita|malspritaj|senspirita)',
        sentence: UNDERSTAND,
        except: ['(se|kiam|ĉu|ne) vi estas'],
      },
      {
        find: '(impertinentul*|sentaŭgul*|malsaĝul*|pigrul*|mizerul*|fuŝul*|aĉul*|mensogul*|ĉionsciant*|ĉionsciul*|idiot*|stultul*|kreten*|azenaĉ*|(kia|tia|tian|tiu) (azeno|azenon)|debil*|imbecil*|stulta|stultaj|stultan|stultajn|stulte|stultaĵo|stultaĵojn|kanajlo|fiulo|fiuloj)',
        sentence: UNDERSTAND,
        except: [
          '(ne|neniu|neniuj|neniam|nek|ne ekzistas|sen) [estas|ia|iu|tia] (stulta|stultaj|stultan|idiota) [demando|demandoj]',
          'ne ekzistas ...2 (stulta|stultaj|idiota)',
          '(neniu|nenia|neniuj|neniaj) _ (estas|ŝajnas) [tro|por ni] (stulta|stultaj|idiota)',
          '(stulta|stultaj|idiota|idiotaj) (demando|demandoj) ne (ekzistas|estas)',
          '(ni|nia|niaj|mi|mia) ...3 (stulta|stultaj|stultan|stulte|stultaĵo|idiota)',
        ],
      },
      {
        find: '(silentu|fermu (la|vian) (buŝon|faŭkon|bekon)|for de ĉi tie|malaperu|foriru de ĉi tie|lasu (min|nin) (en paco|trankvila|trankvilaj|trankvile|sola|solaj))',
        sentence: UNDERSTAND,
        except: ['(ĝis|ke|se) ...5 (malaperu|silentu)', 'ke (li|ŝi|ili|ĝi|la _|tiuj _|niaj _) [_] [_] silentu'],
      },
      {
        find: 'vi [ja|nur|simple|klare|evidente] (volas|provas|klopodas|esperas) [nur] (trompi|priŝteli|superruzi|ekspluati|prirabi) (nin|min|la firmaon|nian _)',
        sentence: HELP,
        except: ['(se|ĉu|ke) vi'],
      },
      {
        find: 'vi [ja|vere|nur|simple|ankaŭ] [ja|vere] (tedas|naŭzas|lacigas|incitas|frenezigas|ĝenegas) (min|nin)|ĉu vi (ne havas (ion|nenion)|havas nenion) [pli] (bonan|gravan) por fari',
        sentence: UNDERSTAND,
        except: ['(se|ĉu|ke|kiam) vi [_] (tedas|naŭzas|lacigas|incitas|frenezigas|ĝenegas)'],
      },
      { find: '^(foriru|malaperu|for|kompatindul*|povrul*) $', sentence: UNDERSTAND },
      {
        find: '(neniu petis vian opinion|via opinio (neniun interesas|interesas neniun|ne gravas)|al (mi|ni) ne gravas kion vi|(min|nin) ne interesas kion vi)',
        sentence: UNDERSTAND,
      },
      {
        find: '(mi|ni) ne havas tempon por (viaj|via|tiaj|tia) (sensencaĵ*|babil*|plendad*|stultaĵ*|kapric*|dram*|lud*|riproĉ*|ploraĉ*)',
        sentence: HELP,
      },
      {
        find: 'vi [evidente|ŝajne|klare|simple|videble|ja] ne (kapablas|scipovas) [eĉ] (legi|kalkuli|nombri|pensi|skribi)',
        sentence: STEP_BY_STEP,
        except: ['(ĉu|se|ke) vi'],
      },
      {
        find: 'vi [ja|ĉiam|nur] nur (fuŝas|plendas|plendaĉas|babilaĉas|kverelas|mensogas|ĝenas)',
        sentence: UNDERSTAND,
      },
      { find: 'plendu (ĉe|al) via (patrino|patro|panjo|avino|edzino|edzo)', sentence: HELP },
      {
        find: 'se (tio|ĝi|io) ne plaĉas al vi (foriru|iru (aliloken|for)|aĉetu aliloke|restu hejme|ne venu)',
        sentence: HELP,
      },
      {
        find: 'vi [ja|nur|simple] (parolas|diras|rakontas|skribas|babilas) [nur|puran|veran] (sensencaĵon|sensencaĵojn|galimation|galimatiojn|fantaziaĵojn)',
        sentence: UNDERSTAND,
      },
      {
        find: 'ĉu vi [vere|eĉ|tute|entute|eble|ja] (surdas|blindas|frenezas|ebrias|estas [vere|tute|eble|ja] [tiel] (surda|blinda|malsprita|stulta|freneza|ebria|idioto|malsaĝa))',
        sentence: UNDERSTAND,
        except: ['(surda|blinda) aŭ'],
      },
      {
        find: '^[do|nu] (plendu|koleru|kriu|ploru|akuzu nin) (do|laŭvole|kie vi volas|kien vi volas|kiom vi volas|se vi volas|al kiu vi volas|kiel vi volas)',
        sentence: UNDERSTAND,
      },
      { find: '(prenu [ĝin|tion] aŭ lasu [ĝin|tion]|aŭ prenu [ĝin|tion] aŭ lasu)', sentence: HELP },
      {
        find: '(neniun tio interesas|al neniu [tio] gravas|tio gravas al neniu|neniu zorgas pri (tio|vi|via _)|tio interesas neniun|kiun tio interesas|<we> fajfas pri (tio|vi|via _)|<we> (fajfas|fajfegas) pri ĝi|tio ne interesas (min|nin)|al (mi|ni) [tute] egalas|estas al (mi|ni) [tute] egale|ne estas mia zorgo)',
        sentence: HELP,
      },
      {
        find: '(kio estas via problemo|kio misas pri vi|kio ne en ordas kun vi|kio vin mordas)',
        sentence: HELP,
        except: ['kio estas via problemo (pri|kun|ĉe)'],
      },
      {
        find: '(tiaj homoj kiel vi|homoj kiel vi|klientoj kiel vi|iu kiel vi|uloj kiel vi|vi tiaj homoj)',
        sentence: UNDERSTAND,
        except: ['(dank*|ĝoj*|bezonas|ŝatas|feliĉ*|pro|por|helpi) ...3 (homoj|klientoj|iu) kiel vi'],
      },
      {
        find: '(vi perdigas (mian|nian) tempon|perdo de (mia|nia) tempo|(mi|ni) havas pli gravajn (aferojn|klientojn|taskojn))',
        sentence: HELP,
      },
      {
        find: '^[nu|do|bone|tiam] (serĉu alian (firmaon|vendejon|butikon)|iru aliloken|ne mia problemo|ne nia problemo|akceptu tion|toleru tion|vivu kun tio|plendu aliloke) $',
        sentence: HELP,
      },
    ],
  },
  // Only what can hardly be meant well; "jes, certe" and "bravo" often are.
  sarcasm: {
    phrases: [
      {
        find: '(kiun|kiujn) (parton|partojn|vorton|vortojn) ...5 vi ne (komprenas|komprenis|kapablas)',
        sentence: STEP_BY_STEP,
      },
      {
        find: 'ĉu vi [entute|eĉ|vere|ne|almenaŭ] [eĉ] (scipovas|kapablas|povas|lernis) [entute|eĉ] (legi|kalkuli|nombri|pensi)',
        sentence: STEP_BY_STEP,
        except: [
          'ĉu vi (povas|kapablas) (kalkuli|nombri)',
          'ĉu vi (povas|kapablas) legi (la|tion|ĝin|vian|al mi|unu|tiun|ĉi)',
        ],
      },
      {
        find: '(dankon pro nenio|kia tragedio|mia koro sangas|ve al vi kompatinda|bonvenon en la reala mondo|bonvenon al la reala mondo|kia surprizo|gratulon genio|bravo genio|uzu vian (cerbon|kapon)|(malfermu|uzu) (la|viajn) (okulojn|orelojn)|ĉar mi (diris|diras) tion|lernu legi|dramreĝino)',
        sentence: UNDERSTAND,
        except: ['kia (surprizo|tragedio) (por|ke|kaj|ĝi)'],
      },
      {
        find: '(gratulon|bravo|bonege|mirinde) [do] vi [ja|vere|eĉ|denove|mem] (rompis|fuŝis|difektis|perdis|blokis|forgesis|ruinigis|(sukcesis|kapablis) (rompi|fuŝi|difekti|perdi|bloki|forgesi|ruinigi|detrui))',
        sentence: UNDERSTAND,
      },
      {
        find: 'mi [do|volonte|ja] (diru|klarigu|ripetu|literumu|desegnu|pentru|diros|klarigos|ripetos|literumos) (tion|ĝin|al vi|por vi) [tion|al vi|por vi|tre|pli] (malrapide|per simplaj vortoj|per mallongaj vortoj|bildon|kiel al infano|por infanoj)',
        sentence: STEP_BY_STEP,
      },
      {
        find: '(por|je) la (lasta|centa|mila|deka|miliona|dudeka) fojo',
        sentence: STEP_BY_STEP,
        except: ['(por|je) la lasta fojo (kiam|ke|en|antaŭ)'],
      },
      {
        find: 'kiom da fojoj <we> (devas|devos|ankoraŭ devas|devu) [ankoraŭ] (klarigi|ripeti|diri|skribi)',
        sentence: STEP_BY_STEP,
      },
      {
        find: '(se vi (scipovus|povus|volus|bonvolus|bonvolintus) legi|kaze ke vi ne (scipovas|povas) legi)',
        sentence: STEP_BY_STEP,
      },
      {
        find: 'ĉu vi [jam|nun|fine] (finis|ĉesis) [jam|nun|fine] (plendi|krii|insulti|kriegi|blekadi)',
        sentence: HELP,
      },
    ],
  },
  'personal-command': {
    phrases: [
      {
        find: '[bonvolu] (trankviliĝu|kvietiĝu|kvietu|malvarmiĝu|regu vin|bridu vin|kontrolu vin|moderigu vian (tonon|voĉon|lingvon|lingvaĵon)|mallaŭtigu vian voĉon|atentu viajn vortojn|gardu vian langon|kondutu ([pli] (bone|dece|ĝentile|normale|racie)|kiel (homo|plenkreskulo|plenkreskulino|sinjoro|plenkreska _|normala _))|estu [iom|pli|iom pli] (ĝentila|racia|prudenta|realisma|saĝa|deca))',
        sentence: UNDERSTAND,
      },
      {
        find: '(bonvolu|vi devas|vi devus|vi bezonas|ĉu vi povus|ĉu vi povas|provu) (trankviliĝi|kvietiĝi|kvieti|malvarmiĝi|regi vin|bridi vin|silenti)',
        sentence: UNDERSTAND,
      },
      {
        find: '[bonvolu|nun|do|fine] (ĉesu|ĉesi) [nun|do|fine|tuj] (krii|plendi|insulti|kriegi|ĝemi|lamenti|plori|babilaĉi|ĝeni|tedi|histerii|riproĉi|interrompi|sakri|grumbli|blasfemi|troigi|mensogi|ploraĉi|diskuti|disputi)',
        sentence: UNDERSTAND,
        except: ['(se|kiam|ĝis|ke) ...4 ĉesu'],
      },
      {
        find: '[bonvolu|do] ne ((ĝenu|tedu|incitu|molestu|ĝeni|tedi) [plu] (nin|min)|(levu|altigu|levi|altigi) [ĉi tie] vian voĉon|(rolu|ludu|roli|ludi) [la|ĉi tie la] (viktimon|viktimo|ofenditon)|estu [tia|kiel|plu] (infano|bebo|infana)|ploru|lamentu|ĝemu|dramu|blasfemu|kriu|krii|insultu|insulti|plendu|interrompu min|interrompi min|koleru|koleriĝu|ekscitiĝu|grumblu|sakru|estu [tiel|tro] (malĝentila|ridinda|infaneca|stulta|malpacienca|senpacienca|impertinenta|histeria|maljusta|malafabla|malracia|neracia|malsaĝa|kverelema|plendema))',
        sentence: UNDERSTAND,
      },
      {
        find: '[bonvolu|nun|do|jen|hej] (aŭskultu (min|nun|bone|atente|ĉi tien)|aŭskulti min|lasu min fini|lasu min paroli|atentu kion mi (diras|skribas))',
        sentence: STEP_BY_STEP,
        except: ['(por|al|voĉmesaĝon|registraĵon|sonon) ...2 aŭskulti', 'aŭskultu (bone|atente) (al|ĉu)'],
      },
      {
        find: '^[do|nun|nu] aŭskultu',
        sentence: STEP_BY_STEP,
        except: ['aŭskultu (la|ĝin|ilin|nian|ĉi|tion|voĉmesaĝon|registraĵon)'],
      },
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
