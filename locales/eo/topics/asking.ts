import type { Topic, TopicWords } from '../../../src/locale.ts'

/** What an agent asks for, and how a customer gives it. */
export const asking = {
  'ask-email': {
    phrases: [
      '(kio|kiu|kia) estas (via|la) [_] <email-address>',
      '<give-me> (vian|la) [_] <email-address-accusative>',
      '(al|sub) kiu <email-address> <we> [_] (sendu|sendi|sendos|skribu|skribi|povas|povu|atingu|atingas|atingos|kontaktu|respondu) ...4 ?',
      '^(via|vian) (<email-address>|<email-address-accusative>) [mi petas|bonvolu] ?',
    ],
    except: ['<another> ...3 (<email-address>|<email-address-accusative>)'],
  },
  'ask-phone': {
    phrases: [
      '(kio|kiu|kia) estas (via|la) [_] (telefonnumero|telefona numero|poŝtelefonnumero|telefono|numero de telefono)',
      '(kiun|je kiu|ĉe kiu|per kiu) [telefonan|telefona] (numeron|telefonnumeron|numero|telefonnumero) <we> [_] (voku|voki|telefonu|alvoku|alvoki|uzu|povas|povus) ...3 ?',
      '(je|sub|per) (kiu|kia) [telefona] (numero|telefonnumero) <we> (povas|povus|atingas|atingos|voku|telefonu) ...4 ?',
      '<give-me> (vian|la) [_] (telefonnumeron|telefonan numeron|poŝtelefonnumeron|telefonon)',
      '^(via|vian) (telefonnumero|telefonnumeron) [mi petas|bonvolu] ?',
    ],
    except: ['<another> ...3 (telefonnumero|telefonnumeron|numero|numeron)'],
  },
  'ask-reference': {
    phrases: [
      '(kio|kiu|kia) estas (via|la) [_] <reference-number>',
      '<give-me> (vian|la) [_] <reference-number-accusative>',
      '(kiun|kian) <reference-number-accusative> vi (havas|ricevis)',
      'ĉu vi (havas|trovas) [eble|ankaŭ] (la|vian|iun) [_] <reference-number-accusative>',
      '^(via|vian) (<reference-number>|<reference-number-accusative>) [mi petas|bonvolu] ?',
    ],
    except: [
      '<another> ...3 (numero|numeron|mendonumero|mendonumeron)',
      '(sendis|sendos|donos|ricevos) ...4 (mendonumeron|kaznumeron|referencnumeron|spurnumeron)',
    ],
  },
  'ask-account': {
    phrases: [
      '(kio|kiu|kia) estas (via|la) [_] <account-number>',
      '<give-me> (vian|la) [_] <account-number-accusative>',
      '^(via|vian) (<account-number>|<account-number-accusative>) [mi petas|bonvolu] ?',
    ],
    except: ['<another> ...3 (<account-number>|<account-number-accusative>)'],
  },
  'gives-account': {
    phrases: [
      '(<account-number>|<account-number-accusative>|konto|kontrakto|poliso) [estas|:|numero] [estas|:] <digits>',
      '(konto|kontrakto|poliso) havas la numeron _',
    ],
  },
  'ask-postcode': {
    phrases: [
      '(kio|kiu|kia) estas (via|la) [_] (poŝtkodo|poŝta kodo)',
      '<give-me> (vian|la) [_] (poŝtkodon|poŝtan kodon)',
      '^(via|vian) (poŝtkodo|poŝtkodon|poŝta kodo) [mi petas|bonvolu] ?',
    ],
    except: ['<another> ...3 (poŝtkodo|poŝtkodon)'],
  },
  'gives-postcode': { phrases: ['(poŝtkodo|poŝtkodon|poŝta kodo) [estas|:] [_] <digits>'] },
  'ask-full-name': {
    phrases: [
      '<give-me> vian (plenan|kompletan|tutan) nomon',
      '<give-me> vian (antaŭnomon|personan nomon) kaj (familian nomon|familinomon)',
      '(kio|kiu) estas via (plena|kompleta|tuta) nomo',
      '^[kaj] via (plena|kompleta) nomo [,] [bonvole|mi petas] ?',
    ],
  },
  'ask-name': {
    phrases: [
      '(kio|kiu|kia) estas via [antaŭa|persona] nomo',
      'kiel vi nomiĝas',
      '<give-me> vian [antaŭan] nomon',
      '(sub|je) kiu nomo ...5 ?',
      'kun kiu (mi|ni) [nun] (parolas|babilas|havas la plezuron)',
      '^via nomo [mi petas|bonvolu] ?',
    ],
    except: ['(vian|via) (nomon|nomo) (kaj|sur|en|kiel|aŭ)', 'via nomo ...2 (familia|plena|konto|karto|adreso)'],
  },
  'ask-date': {
    phrases: [
      '(kiun|kiu|je kiu|en kiu|por kiu) (tagon|tago|daton|dato) (vi|ni|mi|estas|estus|konvenas|konvenus|taŭgas|taŭgus|plaĉus|preferas) ...5 ?',
      'por kiu (tago|dato) ?',
      '(por|je|en) kiuj (datoj|tagoj) ...5 ?',
      'de kiam ĝis kiam ...5 ?',
      'kiam ...2 vi (volas|volus|ŝatus|deziras|venos|bezonas) ...3 ?',
      'kiam (konvenas|konvenus|taŭgus) [al vi] ...2 ?',
    ],
    except: [
      '(ekde|post) (kiam|kiu|kiun)',
      '(ĝis|de) (kiu|kiun)',
      '^[kaj|do|ĉu] (ĝis|de) kiam [do] (vi|ni|mi)',
      '(tagon|tago|daton|kiam) ...8 (redoni|revenos|reveni|redonos|foriros|foriri|naskiĝis|mendis|ricevis)',
    ],
  },
  'ask-people': {
    phrases: [
      '[por] kiom da <persons> ...6 ?',
      'kiom da <persons> [_] (estos|estas|venos|vojaĝos|manĝos|loĝos|dormos)',
      'por kiom ?',
      'kiom [multaj] vi (estas|estos|venos) ?',
      'nombro de [la] <persons> ?',
      'kiom da (biletoj|lokoj|sidlokoj) ...5 ?',
    ],
    except: ['kiom da _ ...5 (infan*|vegetar*|vegan*|alergi*|alvenos pli|el ili)'],
  },
  'gives-people': {
    phrases: [
      '(por|kun) <number> [_] <persons>',
      '(volas|volus|ŝatus|deziras|bezonas|mendi|rezervi|aĉeti|mendis|rezervu|mendu|petas) [mendi|rezervi|aĉeti|havi] [nur|entute] <number> [_] (biletojn|lokojn|sidlokojn)',
      '(tablo|tablon|ĉambro|ĉambron|ĉambrojn|rezervo|rezervon|biletojn|lokojn|loĝejon|apartamenton) ...5 por <number>',
      'ni (estas|estos|venos|vojaĝos) [entute|nur] <number>',
      '<number-word> (personoj|homoj|gastoj|plenkreskuloj)',
      '(nur|sole) (mi|mi mem|por mi|por unu)',
    ],
    except: [
      '(aŭ|eble|almenaŭ|minimume|maksimume|ĝis|ĉirkaŭ|proksimume|pli ol) <number>',
      '<number-word> [_] (aŭ|ĝis|eble)',
      'por <number> (noktoj|tagoj|horoj|semajnoj|monatoj|jaroj|eŭroj|minutoj)',
    ],
  },
  'ask-time': {
    phrases: [
      '(je|por|ĉirkaŭ) (kiu|kioma) horo ...6 ?',
      '(kiun|kioman) horon (vi|ni|mi) ...5 ?',
      '(kiu|kioma) horo (estas|estus|konvenas|konvenus|taŭgas|taŭgus|plaĉus) ...4 ?',
    ],
    except: [
      '(ĝis|de|ekde|antaŭ|post) (kiu|kioma) horo',
      'horo ...7 (reven*|retur*|alven*|elregistr*|forir*|malferm*|ferm*|trajn*|flug*|aviad*|telefon*|voki|vokis|okazis|komenciĝis)',
    ],
  },
  'gives-time': {
    phrases: [
      'je la <ordinal> [horo] [kaj duono|kaj kvarono|kaj #] [vespere|matene|posttagmeze|antaŭtagmeze|tagmeze|nokte|hodiaŭ|morgaŭ|<day>]',
      'je # [horo|vespere|matene|posttagmeze|antaŭtagmeze|h]',
      'je (tagmezo|noktomezo)',
    ],
    except: [
      'je la <ordinal> (de|etaĝo|fojo|tago|paĝo|strato|loko|vico|aŭ|ĝis)',
      'je # (aŭ|ĝis|eŭroj|procentoj)',
      '(aŭ|eble|inter|post|antaŭ|ĝis|de|ekde|ne|proksimume|plej frue) ...3 je',
      '(mi|ni|li|ŝi|ĝi|ili|kuriero|trajno|flugo|buso|aviadilo|la _|mia _) [_] [_] *is ...4 je',
      '(li|ŝi|ĝi|ili|kuriero|la _|mia _) [_] *as ...4 je',
      '(flugo|flugon|trajno|trajnon|buso|aviadilo|alvenos|foriros|malfermas|fermas|alveno) ...4 je',
    ],
  },
  'ask-origin': {
    phrases: [
      '(de|el) kie vi [_] (*as|*os|*us|*i) ...4 ?',
      '^[kaj|bone|do] de kie ?',
      '(de|el) kiu (urbo|stacio|stacidomo|flughaveno|haltejo|loko|haveno) ...6 ?',
      'kie (mi|ni|la ŝoforo|li|oni) [_] (prenu|preni|renkontu|renkonti) vin ...4 ?',
      'kio estas (via|la) (ekirloko|ekirpunkto|ekirstacio|deirpunkto|elirpunkto|ekira _)',
    ],
    except: [
      'de kie vi (scias|havas|konas|ricevis|aĉetis|prenis|vokas|telefonas|skribas|estas|venas)',
      '(reven*|returna|retur*) ...6 (de|el) (kie|kiu)',
      '(de|el) (kie|kiu) ...6 reven*',
    ],
  },
  'gives-origin': {
    phrases: [
      '<journey> [_] [_] (de|el) _ [_] [_] (al|ĝis) _',
      '<journey> [al _|al la _] (de|el) _',
      '(de|el) _ <travelling>',
    ],
    except: [
      '(de|el) (#|<day>|nun|vi|via|viaj|tie|tio|tiu|ĉi|kie|kiu|kiom|alia|iu|unu|mia konto|nia firmao|antaŭe|matene|vespere)',
    ],
  },
  'ask-destination': {
    phrases: [
      'kien (vi|ni) [_] (*as|*os|*us|*i) ...4 ?',
      '^[kaj|bone|do] kien ?',
      'al kiu (urbo|stacio|stacidomo|flughaveno|haltejo|loko|lando|haveno) ...6 ?',
      'kio estas (via|la) (celo|celurbo|celloko|celstacio|destino|vojaĝcelo)',
    ],
    except: ['kien ...5 (send*|liver*|met*|skrib*|turn*|reven*|transdon*)', '(reven*|poste|alia|alian) ...5 kien'],
  },
  'gives-destination': {
    phrases: ['<journey> [de _|el _|por _|_|por morgaŭ] al _', 'al _ <travelling>'],
    except: [
      'al (la|mia|miaj|mi|ni|vi|via|viaj|nia|kie|kiu|alia|aliaj|tiu|tio|ili|li|ŝi|iu|unu|du|#|<day>|labor*|kongres*|lernejo|ferioj)',
    ],
  },
  'ask-purchase': {
    phrases: [
      'kiam vi (aĉetis|mendis) [ĝin|ilin|tion|la _|vian _|tiun _]',
      'kiam (ĝi|ili|tio|la _|via _) estis (aĉetita|aĉetitaj|mendita|menditaj)',
      '(kiun|kiu|je kiu|en kiu) (daton|dato|tagon|tago) vi (aĉetis|mendis)',
      'kio estas la (aĉetdato|mendodato|dato de (la|via) (aĉeto|mendo))',
      '<give-me> la (aĉetdaton|mendodaton|daton de (la|via) (aĉeto|mendo))',
    ],
  },
  'gives-purchase': {
    phrases: [
      '(aĉetis|mendis|aĉetita|mendita) ...6 (hieraŭ|antaŭhieraŭ|hodiaŭ|pasintsemajne|pasintmonate|pasintjare|pasint* _|lastan (semajnon|monaton|jaron|<day>)|antaŭ (<number>|kelkaj) (tago|tagoj|semajno|semajnoj|monato|monatoj|jaro|jaroj)|antaŭ (semajno|monato|jaro)|(en|je|la) <day>|<day>|<ordinal-accusative> de)',
    ],
    except: ['(se|ĉu|povas|ne) ...6 (aĉetis|mendis)'],
  },
  'ask-product': {
    phrases: [
      '(kiun|kian) <product-accusative> vi [ĝuste] (havas|uzas|aĉetis|mendis|posedas)',
      'pri (kiu|kia) <product> (temas|vi|estas) ...3 ?',
      '(kiu|kia) (modelo|versio) (estas|ĝi estas) ...3 ?',
      '(kio|kiu|kia) estas la (modelo|modelnomo|modelnumero|nomo de (la|via) (modelo|produkto|aparato))',
      '<give-me> (la|vian) (modelon|modelnomon|modelnumeron|nomon de (la|via) (modelo|produkto|aparato))',
    ],
  },
  'gives-product': {
    phrases: [
      '(modelo|modelon|modelnumero|modelnomo) [estas|:] _ [#]',
      '(iphone|ipad|pixel|galaxy|playstation|fairphone|macbook|thinkpad|kindle) _',
      '(mia|la|nia) <product> [estas] _ [_] #',
      '(mian|la|nian|havas|uzas|aĉetis|posedas) [unu] <product-accusative> _ [_] #',
      // Codes of models begin with few letters: "RX-20", "TL7".
      '(mia|la|nia|mian|nian) (<product>|<product-accusative>) [modelo|marko|estas|:] <model-code>',
    ],
    except: [
      '(modelo|modelon|iphone|ipad|pixel|galaxy|playstation|fairphone|macbook|thinkpad|kindle) (ne|kiu|kiun|estas (*ita|*ata|*inta|nova|malnova|bona|tro|tre|en|sur|tiu|tia|ne|kiu)|de|kun|kaj|en|por|al|jam|aŭ|ĉu)',
    ],
  },
  reference: {
    phrases: [
      '(mendo|mendon|mendoj|mendonumero|rezervokodo|rezervokodon|rezervkodo|rezervkodon|konfirmkodo|konfirmkodon|konfirmnumero|pakaĵnumero|fakturnumero|referencnumeron|mendonumeron|rezervonumeron|spurnumeron|kaznumeron|fakturnumeron|mendo-numero|mendnumero|rezervo|rezervon|rezervonumero|rezervado|kazo|kazon|kaznumero|bileto|bileton|fakturo|fakturon|spurnumero|aliĝnumero|aliĝonumero|registronumero|pakaĵo|pakaĵon|konfirmo|referenco|referencnumero)',
    ],
  },
  // Short numbers, which are codes by the words round them only.
  'gives-reference': {
    phrases: [
      '(mendo|mendon|rezervo|rezervon|pako|pakon|pakaĵo|pakaĵon|sendaĵo|kazo) [kun|je] (numero|n-ro|nro|n|kodo) [estas|:] _',
      '(mendonumero|mendo-numero|rezervonumero|rezervokodo|kaznumero|pakaĵnumero|spurnumero|fakturnumero|biletnumero|aliĝnumero|aliĝonumero|registronumero|konfirmnumero|referencnumero) [estas|:] _',
      '(mendo|mendon|rezervo|rezervon|pako|pakon|pakaĵo|pakaĵon|sendaĵo) [:] _ (ne|ankoraŭ|estas|venis|alvenis|mankas|kie|malfruas|kiam|kial|neniam|havas|enhavis|,|.|?|!)',
      '(mendo|mendon|rezervo|rezervon|pako|pakon|pakaĵo|pakaĵon|sendaĵo) [:] # $',
    ],
    except: [
      '(mendo|mendon|rezervo|rezervon|pako|pakon) # (libroj|libroj|pecoj|personoj|noktoj|tagoj|eŭroj|ekzempleroj|biletoj|horoj)',
      '(por|de|ĝis|je|ekde) # [_]',
      '(kiu|kio|nova|novan|neniu|neniun|alia) [estas] [la|mia] (mendo|mendon|rezervo|mendonumero) _',
    ],
  },
  'gives-name': {
    phrases: ['(mi nomiĝas|mia nomo estas|ĉi tie) _ (kaj|,|.|el|de|parolas|skribas)', '(mi nomiĝas|mia nomo estas) _'],
    except: [
      'mia nomo estas (sur|ne|en|erara|malĝusta|misliterumita|jam|ankoraŭ)',
      'ĉi tie (ne|estas|mi|la|io|ĉio|mankas|oni|ĉe)',
    ],
  },
  'gives-date': {
    phrases: [
      '(je|la|por|en|venontan|ĉi|venonta|sekvan) [la] [venonta|venontan|sekva|ĉi tiu] (lundon|lundo|mardon|mardo|merkredon|merkredo|ĵaŭdon|ĵaŭdo|vendredon|vendredo|sabaton|sabato|dimanĉon|dimanĉo)',
      '(lundon|mardon|merkredon|ĵaŭdon|vendredon|sabaton|dimanĉon|lunde|marde|merkrede|ĵaŭde|vendrede|sabate|dimanĉe)',
      '(morgaŭ|postmorgaŭ)',
      '(je|por|en) la <ordinal> de (januaro|februaro|marto|aprilo|majo|junio|julio|aŭgusto|septembro|oktobro|novembro|decembro|la monato)',
      '[la] (<ordinal-accusative>) de _',
      '(de|ekde|inter) la <ordinal> [de _] (ĝis|kaj) [la] <ordinal> [de _]',
    ],
    except: [
      '(redonos|revenos|redonas|foriros|naskiĝis|ĝis|aĉetis|alvenis|ekde|ricevis|mendis|liverita|estis|tra|redonos ĝin|pasintan|lastan) ...6 (lundon|mardon|merkredon|ĵaŭdon|vendredon|sabaton|dimanĉon|lunde|marde|merkrede|ĵaŭde|vendrede|sabate|dimanĉe|morgaŭ|postmorgaŭ)',
      '(ne|aŭ|eble|ĝis|antaŭ|post|krom|se) ...3 (lundon|mardon|merkredon|ĵaŭdon|vendredon|sabaton|dimanĉon|morgaŭ)',
    ],
  },
  'data-problem': {
    phrases: [
      '(<cannot>|ne) [ŝajnas] (trovi|trovas|vidas|vidi|malfermi|legi|kongruigi|rekonas)',
      '(ne|ne plu) (kongruas|validas|ĝustas|estas ĝusta|troviĝas|plena|plenas|funkcias|ekzistas|aperas)',
      '(malĝusta|malĝustan|nevalida|nekompleta|mankas|erara|eraran|nenio sub|neniu mendo|neniun mendon|neniu konto)',
      '(alia|alian|nova|novan|ĝusta|ĝustan|dua|duan|plia|plian|aldona|aldonan|krome|ankoraŭfoje|denove)',
      '(sekureco|sekurecaj|sekureca|identigi|identigo|privateco|private|privata|kontroli vian identecon)',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
