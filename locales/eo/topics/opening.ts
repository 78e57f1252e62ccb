import type { Topic, TopicWords } from '../../../src/locale.ts'

/** How a conversation opens. */
export const opening = {
  salutation: {
    phrases: [
      '^(saluton|saluteton|salutegojn|salutojn|sal|haj|hej|halo|hola|kara|karaj|estimata|estimataj|altestimata|altestimataj|bonvenon|bontagon|bonmatenon|bonvesperon|salutegon|alo|estu (salutata|salutataj|bonvena|bonvenaj)|ni salutas vin|mi salutas vin)',
      '^(tre|plej|mia|miaj|alte|treege) (estimata|estimataj|kara|karaj|respektata|respektataj)',
      '^saluton (denove|ree|refoje|al vi|al ĉiuj)',
      '(bonan|belan|bonegan|karan) (matenon|tagon|vesperon|posttagmezon|antaŭtagmezon)',
      '^(agrablan|ĉarman|ĝojan|feliĉan|sunan) (matenon|tagon|vesperon|posttagmezon|antaŭtagmezon)',
      '^(nu|ho|aha|jes|certe|bone|kaj|do) (saluton|haj|hej)',
    ],
    except: [
      '^(agrablan|ĉarman|ĝojan|feliĉan|sunan) (matenon|tagon|vesperon|posttagmezon|antaŭtagmezon) (plu|ankoraŭ|al vi|kaj ĝis)',
      '(havu|pasigu|deziras|deziru|dezirante|ĝuu|ĝuas|ankoraŭ|por|bondeziras|ĝis kaj|revido kaj|plu|dankon kaj|al vi) ...3 (bonan|belan) (matenon|tagon|vesperon|posttagmezon|antaŭtagmezon)',
      '(bonan|belan) (tagon|vesperon|posttagmezon) (plu|ankoraŭ|al vi ankaŭ|ankaŭ al vi|kaj ĝis)',
      '(hej|haj) (vi|aŭskultu|atendu)',
      '(sal|kara) (kaj|estas|prezo|preza)',
    ],
  },
  welcome: {
    phrases: [
      'bonvenon (al|ĉe|en|ĉi tie|ree|denove|nova)',
      '^bonvenon $',
      '(kore|elkore|varme) [vin] bonvenon',
      'koran bonvenon',
      '(bonvenigas|bonvenigi|bonvenigu) [vin|al vi]',
      '(mi|ni) [tutkore|kore|elkore|varme|sincere|ĝentile] salutas [vin]',
      '(dankas|dankegas) [vin|al vi] (pro|por) [via|viaj] [_] [_] <contact>',
      'estu bonvena',
      'dankon ke vi _',
      '<thanks> [tre|al vi|vin|kore] (pro|por) [via|viaj|la|ĉi tiu|ĉi tiuj|tiu|vi] [_] <contact>',
      '<thanks> [tre|al vi|vin|kore] (pro|por) [via|viaj] [_] (atento|pacienco|atendo|komprenemo)',
      '<thanks> [tre|al vi|vin|kore] [pro tio] ke vi [nin|al ni|ĉi tion|tion|pri tio|pri ĉi tio] _',
      '(ĝojas|ĝojigas [min|nin]) (renkonti|vidi|legi|aŭdi) [vin|de vi|vian]',
      '(estas|estus) [granda|vera] (honoro|plezuro|ĝojo) [por (mi|ni)] (helpi|bonvenigi|servi)',
      'vi (atingis|kontaktis|vokis) (nin|la|nian)',
    ],
  },
  introduction: {
    phrases: [
      '(mi nomiĝas|mi nomas min|oni nomas min|mia nomo estas|mi estas _ (de|el|ĉe)|vi parolas kun|vi babilas kun|vi skribas kun)',
      '^ĉi tie [parolas|skribas|estas] _ $',
      'mia nomo : _',
      'vin [hodiaŭ] (servas|helpas|helpos|akompanas|konsilas) _',
      '^(saluton|bonan (tagon|matenon|vesperon|posttagmezon)) mi , _ , (helpos|servos|respondos|akompanos|estas)',
      '^(saluton|salutojn|bonan (tagon|matenon|vesperon|posttagmezon)) _ [_] (ĉe|el|de) (la|nia) _',
      '^(saluton|salutojn|bonan (tagon|matenon|vesperon|posttagmezon)) _ (ĉe|el|de) _',
      '(saluton|salutojn|tagon|matenon|vesperon|posttagmezon) [kaj|denove] (jen|estas) [mi] [denove] _ [_] (de|el|ĉe) _',
      'vi (atingis|vokis|kontaktis) [la|nian] (*servon|*ejon|*centron|*fakon|*teamon|*subtenon|hotelon|bankon|muzeon|teatron|restoracion|klinikon|firmaon|butikon)',
      // "Bonan tagon! Lina de Libroservo."
      '(saluton|tagon|matenon|vesperon|posttagmezon) (!|.) _ [_] (de|el|ĉe) _ [_] [_] [_] (.|!|,)',
      '(ĉe|je) (la|via) (telefono|aparato|linio|klavaro|babilejo|helplinio)',
      '(via|nia) (agento|helpanto|konsilisto|konsilistino|respondeculo|persona helpanto) _ $',
      '^(parolas|skribas) _ $',
      'parolas _ $',
      '(amike|kore|elkore|ĝentile|sincere|kolege|respektplene|samideane) [salutas] [via|viaj] , _',
      '(amike|kore|elkore|ĝentile|sincere) (salutas|salutas vin|via|viaj) _',
      'kun (amika|amikaj|kora|koraj|afabla|afablaj|bona|bonaj|kolega|kolegaj|plej bonaj|ĝentilaj) (saluto|salutoj) , _',
      'ĉi tie _ (de|el|ĉe)',
      '^jen _ [_] (_ (de|el|ĉe)|el|ĉe) (la|nia)',
      'vi (atingis|vokis|kontaktis) (la|nian) _ (de|el) _',
      'mi estas _ $',
      'mi estas _ [_] kaj [mi] (ĝoj*|volonte|helpas|helpos|respondas|respondos|zorgas|zorgos|servas|servos|akompanas|akompanos|pretas|tuj|prizorgos|prizorgas)',
      '(nome de|de la _ teamo|el la _ teamo|la helpteamo|la klientservo|la klient-servo|nia klientservo|el la teamo|de la klientservo|el la klientservo)',
    ],
    except: [
      '(saluton|salutojn|tagon|matenon|vesperon|posttagmezon) (via|viaj|vian|la|ĉiuj|dankon|kara|jes|ĉu|kiu) ...3 (ĉe|el|de)',
      '(ĉu|kiu|mi|ni|vi|ili|oni|ne|neniu|ŝi|li|kiun|lingvon) ...2 parolas _',
      '^jen (la|via|viaj|vian|viajn|nia|niaj|nian|niajn|ĉio|kelkaj|kelkajn|kion|kiel|kie|kial|ĉiuj|ĉiujn|tio|tiu|unu|du|tri|ligilo|listo|resumo|plano|pli|iom)',
      '(saluton|tagon|matenon|vesperon|posttagmezon) (!|.) (<day>|matene|vespere|tage|nokte|semajnfine|posttagmeze|ni|mi|vi|via|viaj|vian|la|ĉi|tiu|jes|ne|dankon|kelkaj|multaj|unu|du|tri|kvar|iu|iuj|ĉiu|ĉiuj|neniu|kiu|kiuj|kio|kiam|kie|kiel|ĉu|en|al|el|de|por|pro|se|bedaŭrinde|bonvolu|bonvenon|mesaĝo|mendo|detaloj|informoj|*s) ...1 (de|el|ĉe)',
      '(saluton|tagon|matenon|vesperon|posttagmezon) (!|.) _ (*as|*is|*os|*us|*u|*i|*on|*ojn|*oj|*e) (de|el|ĉe)',
      '(saluton|salutojn|tagon|matenon|vesperon|posttagmezon) [kaj|denove] (jen|estas) (la|via|viaj|vian|viajn|nia|niaj|nian|niajn|ĉio|kelkaj|kelkajn|kion|kiel|kie|kial|ĉiuj|ĉiujn|tio|tiu|unu|du|tri|ligilo|listo|resumo|plano|pli|iom|io|bona|bone|*ojn|*on|*oj)',
      'parolas (esperanton|esperante|angle|france|germane|itale|hispane|ruse|pole|ĉine|japane|bone|flue|malrapide|kune|volonte|lingvon|lingvojn)',
      'mi estas (preta|certa|ĉi tie|feliĉa|ĝoja|bone|malĝoja|kontenta|homo|nova|dankema)',
      'ĉi tie (helpas|eblas|mankas|pluvas|funkcias|ĉio|ĝis|de|kaj|estas|ne)',
      '(mia nomo|la nomo) estas (erara|malĝusta|misliterumita)',
    ],
  },
  'name-giving': {
    phrases: [
      '(mi|min oni) (nomiĝas|nomas)',
      'mia [plena|antaŭa|persona] nomo estas',
      '^[mia] [plena] nomo :',
      '(pasporto|mendo|aliĝo|rezervo|datumoj|membro) [:] nomo [:]',
      '(nomu|nomi) min',
      'oni nomas min',
      'vi [nun] (parolas|babilas|skribas) (kun|al)',
      '^(parolas|skribas) [kun vi|al vi]',
    ],
    except: ['nomo estas (sur|en|ne|erara|malĝusta|misliterumita|sub)', '(kial|kiam|kie) ...2 (nomu|nomi|nomas) min'],
  },
  'perhaps-name-giving': {
    phrases: ['(mi estas|jen|estas mi|ĉi tie [parolas|skribas|estas])', '^tie [parolas|skribas]'],
    except: [
      '(mi estas|jen|estas mi) (esperantisto|esperantistino|germano|franco|brito|italo|hispano|polo|ruso|ĉino|japano|brazilano|usonano|eŭropano|nederlandano|hungaro|ĉeĥo|slovako|kroato|serbo|greko|turko|koreo|kanadano|sveda|svedo|dano|norvego|finno|belgo|svisa|sviso|aŭstro|kristano|islamano|judo)',
      '(mi estas|jen) (lundo|mardo|merkredo|ĵaŭdo|vendredo|sabato|dimanĉo|bone|ne|tre|la|via|nia|kliento|nova|certa|kolera|feliĉa)',
    ],
  },
  'name-after': {
    phrases: [
      '(ĉi tie|parolas|skribas|denove ĉi tie)',
      '(de|el) (la|nia) [_] (teamo|helpteamo|klientservo|klient-servo|servo|fako|subteno)',
      '(de|el|ĉe) (la|nia) [_] <business>',
      '(de|el|ĉe) (la|nia) [_] [_] (komitato|estraro|oficejo|redakcio|sekcio|libroservo|centro|asocio|societo|klubo|kongresejo|biblioteko)',
      '(aliĝis|eniris|eniĝis|venis) (al|en) [la|ĉi tiun|ĉi tiu|nia|nian] (babil*|konversaci*|diskut*|ĉambron)',
      'kaj (mi|ni|havas|volas|volus|ŝatus|bezonas|skribas|petas|telefonas)',
    ],
    // "Li skribas: ...", "Ĉio denove ĉi tie.": no names.
    except: [
      '(mi|ni|vi|li|ŝi|ĝi|ili|oni|iu|iuj|neniu|kiu|kiuj|tiu|tiuj|ĉiu|ĉiuj|tio|ĉio|nenio|unu|ambaŭ|ankaŭ|kio|kie|jen|nun|sed|do|tie) (ĉi tie|denove ĉi tie|parolas|skribas)',
    ],
  },
  'company-greeting': {
    phrases: [
      '(bonvenon|saluton|salutojn|salutas|salutas vin) (al|ĉe|de|el) [la]',
      '(bonvenon|saluton|salutojn|salutas|salutas vin) (al|ĉe|de|el) (la|nia) <business>',
      '<thanks> (pro|por) (kontakti|voki|elekti|viziti|via vizito ĉe|via vizito al|via kontakto kun|via mendo ĉe|via mesaĝo al)',
      'vi (atingis|vokis|kontaktis)',
      '(nome de|ni ĉe|teamo de|teamo ĉe|helpteamo de|klientservo de)',
    ],
  },
  'title-man': { phrases: ['(s-ro|s-ron|sro|sinjoro|sinjoron)'] },
  'title-woman': { phrases: ['(s-ino|s-inon|sino|sinjorino|sinjorinon|f-ino|fraŭlino|fraŭlinon)'] },
  'title-other': {
    phrases: [
      '(d-ro|d-ron|dro|doktoro|doktoron|doktorino|d-rino|prof|profesoro|profesoron|profesorino|inĝ|inĝeniero|pastro|kapitano|gesinjoroj|ges-roj|s-ano|s-anino|samideano|samideanino)',
    ],
  },
  'help-offer': {
    phrases: [
      '(kiel|per kio|pri kio|en kio|kiele) [do] <we> [hodiaŭ] (povas|povus|povu) [vin|al vi] [hodiaŭ] (helpi|asisti|servi|utili|fari)',
      '^kion <we> (povas|povus) fari [por vi]',
      'ĉu [do] <we> (povas|povus|povu) [iel|vin|al vi|hodiaŭ] (helpi|asisti|servi|utili)',
      'ĉu vi bezonas [ian|iun|iom da] (helpon|helpo|asiston|subtenon)',
      '(pri kio temas|kiel vi fartas|kiel statas|kio okazas|kio okazis)',
      'je via (dispono|servo)',
      '(pretas|volonte|preta|pretaj|ĝojas|ĝojos) [vin|al vi] (helpi|helpas|helpos)',
      'ĉi tie por (helpi|vi)',
    ],
  },
  courtesy: {
    phrases: [
      '(dankon|dankegon|dankas|danke|bedaŭras|bedaŭrinde|bedaŭron|pardonu|pardonpetas|pardonon|senkulpigas|bonvolu|bonvole|bv|petas)',
      '(ĝojas|ĝojigas|ĝoje|feliĉas|plezure|kun plezuro|volonte|kompreneble|certe|ĝuste|bonege|mirinde|elstare|gratulon|gratulojn)',
      '(ho ve|ho ne|ho dio|ho mia|uj|hura|hola)',
      '(ni|mi) [bone|tre|tute|plene|vere|ja|certe] (komprenas|ŝatus|ŝategas|ŝatas|aprezas|zorgas|esperas)',
      '(tio|ĉi tio) (ne estas|estas|sonas|ŝajnas) [tre|vere|ja] (bona|bone|domaĝe|ĝena|stranga|malagrabla|bonega)',
      '(ni (kune|solvu|rigardu|vidu|trovu))',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
