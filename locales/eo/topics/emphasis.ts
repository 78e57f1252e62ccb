import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Ordinary words: in capitals they are emphasis, where the same capitals on "PDF" or "TTT" are not. */
export const emphasis = {
  'common-word': {
    phrases: [
      '(ne|neniam|nenio|nenion|neniu|neniun|neniel|nenie|nek|jes|ja)',
      '(mi|min|mia|mian|miaj|vi|vin|via|vian|viaj|viajn|ni|nin|nia|nian|niaj|niajn|ili|ilia|li|ŝi|ĝi|ĝin|tio|tion|tiu|tiun|tiuj|tiujn|kio|kion|kiu|kiun|kiam|kie|kiel|kial|kiom|ĉio|ĉion|ĉiu|ĉiuj|ĉiujn|io|ion|iu|iun)',
      '(kaj|sed|ĉar|se|ke|ol|tre|tro|ankaŭ|nur|eĉ|ankoraŭ|jam|denove|ree|ĉiam|unufoje|dufoje|trifoje|baldaŭ|poste|nun|hodiaŭ|morgaŭ|hieraŭ|tuj|senprokraste|vere|certe|nepre|absolute|ĝuste|fine|unue|laste|antaŭ|post|ĝis|dum|sen|kun|el|en|pri|super|sub|inter|por|pro|plu|pli|plej|malpli|tute|plene|komplete|eble|feliĉe|bedaŭrinde|preskaŭ|kune|for)',
      '(estas|estis|estos|estus|esti|havas|havis|havos|faras|faris|faros|faru|devas|devis|devos|povas|povis|povos|povus|volas|volis|volus|volos|rajtas|bezonas|bezonis|eblas|neeblas)',
      '(ĉiujn|multaj|multe|kelkaj|iom|unu|du|tri|kvar|kvin|dek|alia|alian|aliaj|sama|saman|propra|tuta|tutan|senpaga|senpage)',
      '(bonvolu|dankon|dankegon|pardonu|saluton|bonvenon|bone|bonege|bonega|pli bona|malbona|malbone|malbonega|afabla|feliĉa|mirinda|mirinde|perfekta|perfekte|grandega|granda|malgranda|longa|mallonga|nova|novan|malnova|malĝusta|malĝuste|ĝusta|vera|malvera|falsa|kolera|rapida|rapide|malrapide|facile|facila|malfacila|simpla|strikte|severe)',
      '(sciu|scias|pensu|pensas|vidu|vidas|rigardu|rigardas|trovu|trovas|donu|donas|prenu|prenas|venu|venas|lasu|metu|diru|diras|diris|demandu|demandas|legu|legas|legi|skribu|skribas|skribi|sendu|sendas|sendis|sendi|ricevas|ricevis|redonu|atendu|atendi|atendas|voku|voki|vokas|kontaktu|kontakti|kontrolu|kontrolas|kontroli|ŝanĝu|ŝanĝi|nuligu|nuligi|mendu|mendi|aĉetu|aĉeti|pagu|pagi|pagas|pagis|uzu|uzi|uzas|provu|provi|ĉesu|ĉesi|komencu|finu|malfermu|malfermi|fermu|fermi|funkcias|helpu|helpi|helpas|helpis|okazas|okazis|kredu|komprenas|komprenu|aŭskultu|trankviliĝu|sekvu|forigu|forigi|aldonu|ŝaltu|malŝaltu|premu|konservu|perdu|gajnu|garantias|promesas|rifuzas|akceptas|permesas|permesata|memoru|forgesu|atentu|respondu|konfirmu|alvenas|alvenis|alvenos|liveras|rezervu|rezervi|zorgu|subskribu|plenigu|ĝuu|rapidu|repagas|repagos)',
      '<day>|vespere|matene|nokte|tage|posttagmeze|semajnfine|ĉi-vespere|ĉi-semajne|labortage',
      '(estimata|estimataj|kara|karaj|pacience|pacienco|paciencon|trankvile|afable|ĝentile|sincere)',
      // Roots with whatever ending.
      '(blokit*|nuligit*|fermit*|malfermit*|rifuzit*|pagit*|pagend*|senpag*|rabat*|gratis*|devig*|malpermes*|permes*|neniu*|nepr*|urĝ*|rapid*|senprokrast*|grav*|danĝer*|atent*|avert*|limigit*|elĉerpit*|finit*|lasta*|ekskluziv*|garantiit*|kontrol*|atend*|konfirm*|respond*|repag*|subskrib*|telefon*|skrib*|leg*|lasu|ĉesig*|forig*|nevalid*|valid*|malfru*|punkt*|strikt*|sever*|komplet*|purig*|ripar*|prizorg*|instal*|uzu|uzi|uzant*|nepagit*|nepermes*|difekt*|kaŝit*|nova|novaj|senhez*|plen*|tut*|absolut*|nenial|neniukaze|mem|ambaŭ|ĉiufoje|ĉie|ĉial|sole|nure|denove|plue|unuafoje|lastfoje|fojo|fojon|fojojn|horojn|tagojn|minutojn|eŭrojn|procentojn)',
      '(kliento|klientoj|homoj|homo|teamo|servo|helpo|konto|numero|tempo|tago|tagoj|semajno|semajnoj|monato|jaro|horo|horoj|minuto|minutoj|nokto|vojo|afero|aferoj|problemo|problemoj|problemon|demando|demandoj|respondo|respondon|informoj|informo|repago|mono|monon|prezo|prezoj|kosto|kostoj|oferto|rabato|donaco|produkto|mendo|mendon|pakaĵo|pakaĵon|livero|pago|pagon|fakturo|garantio|regulo|reguloj|kondiĉoj|formularo|mesaĝo|paĝo|paĝon|retejo|ligilo|vendejo|butiko|adreso|nomo|pasvorto|butono|ĉambro|hotelo|bileto|flugo|domo|loko|kulpo|eraro|eraron|atenton|atento|averto|grava|grave|gravas|urĝa|urĝe|danĝero|noto|speciala|fina|havebla|nehavebla|ebla|neebla|neeble|eble|respondeca|necesa|deviga|deviga|senlima|originala|malsama|privata|publika|dua|unua|lasta|sekva|tria)',
    ],
    // What is typed or pressed is written as it is shown.
    except: [
      '(respondu|tajpu|entajpu|premu|premi|alklaku|klaku|elektu|skribu|sendu|enigu|enskribu|butono|butonon|klavo|klavon) [la|sur|per|butonon|klavon|vorton|kodon|vorto|kodo] (jes|ne|helpo|fino|fini|malfermu|fermu|konservu|forigu|nuligu|sendu|mendu|nun|for|aldonu|konfirmu|rezervu|aĉetu|pagu|respondu|ĉesu|komencu)',
      '(jes|ne|helpo|konservu|forigu|nuligu|sendu|mendu|konfirmu|ĉesu) (butono|butonon|klavo|klavon|al #)',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
