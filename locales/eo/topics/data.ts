import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Public channels and data. */
export const data = {
  'account-data': {
    phrases: [
      '(retadreso|retadreson|retpoŝtadreso|retpoŝtadreson|retpoŝta adreso|retpoŝtan adreson|ret-adreso|ret-adreson|retpoŝto|retpoŝton)',
      '(telefonnumero|telefonnumeron|telefona numero|telefonan numeron|poŝtelefonnumero|poŝtelefonnumeron)',
      '(pakonumero|pakonumeron|sendonumero|sendonumeron|mendonumero|mendonumeron|mendo-numero|mendo-numeron|mendnumero|mendnumeron|rezervonumero|rezervonumeron|rezervokodo|rezervokodon|konfirmkodo|konfirmkodon|spurnumero|spurnumeron|pakaĵnumero|pakaĵnumeron|kaznumero|kaznumeron|fakturnumero|fakturnumeron|kontonumero|kontonumeron|klientnumero|klientnumeron|klientonumero|klientonumeron|membronumero|membronumeron|kartnumero|kartnumeron|pasportnumero|pasportnumeron|biletnumero|biletnumeron|flugnumero|flugnumeron|referencnumero|referencnumeron|referenconumero|referenconumeron|serinumero|serinumeron)',
      '(klienta|klientan|menda|mendan|rezerva|rezervan|konta|kontan|telefona|telefonan|membra|membran|bileta|biletan|faktura|fakturan|pakaĵa|pakaĵan|kontrakta|kontraktan|kaza|kazan) (numero|numeron|kodo|kodon)',
      '(numero|numeron|kodo|kodon|datumoj|datumojn|detaloj|detalojn) (de|pri) (la|via|viaj) (mendo|rezervo|konto|pakaĵo|flugo|fakturo|karto|kazo|bileto|kliento|aĉeto|livero|vojaĝo|pago)',
      '[la] (lastaj|lastajn|unuaj|unuajn) [_] (ciferoj|ciferojn|literoj|literojn) [de (la|via) _]',
      '(via|vian|la) (konto|konton|kontonomo|kontonomon|uzantnomo|uzantnomon|salutnomo|salutnomon)',
      '(uzantnomo|uzantnomon|salutnomo|salutnomon|poŝtkodo|poŝtkodon|naskiĝdato|naskiĝdaton|pasporto|pasporton)',
      '(plena|plenan|familia|familian|via|vian|antaŭa|antaŭan) [kaj _] (nomo|nomon|familinomo|familinomon|adreso|adreson)',
      '(hejmadreso|hejmadreson|liveradreso|liveradreson|poŝtadreso|poŝtadreson|familinomo|familinomon|loĝadreso|loĝadreson)',
      '(viaj|viajn|personaj|personajn|kontaktaj|kontaktajn) [personaj|personajn|kontaktaj] (datumoj|datumojn|informoj|informojn|detaloj|detalojn)',
      '(kvitanco|kvitancon|fakturo|fakturon)',
    ],
    except: ['(vendeja|nia|retpaĝa|butika) (adreso|adreson)'],
  },
  'personal-data': {
    phrases: [
      '(retadreso|retadreson|retpoŝtadreso|retpoŝtadreson|retpoŝta adreso|retpoŝtan adreson|ret-adreso|ret-adreson)',
      '(telefonnumero|telefonnumeron|telefona numero|telefonan numeron|poŝtelefonnumero|poŝtelefonnumeron)',
      '(mendonumero|mendonumeron|mendo-numero|mendo-numeron|mendnumero|mendnumeron|rezervonumero|rezervonumeron|rezervokodo|rezervokodon|konfirmkodo|konfirmkodon|spurnumero|spurnumeron|kaznumero|kaznumeron|fakturnumero|fakturnumeron|kontonumero|kontonumeron|klientnumero|klientnumeron|klientonumero|klientonumeron|membronumero|membronumeron|kartnumero|kartnumeron|pasportnumero|pasportnumeron|serinumero|serinumeron|aliĝnumero|aliĝnumeron|identigilnumero|identigilnumeron|bankonumero|ibano|ibanon)',
      '(lastajn|unuajn|lastaj|unuaj) [_] (ciferojn|ciferoj) de (via|la) (karto|konto|kreditkarto|bankokarto|pasporto)',
      'kiu nomo vi (mendis|aliĝis|registriĝis|rezervis|pagis|abonis)',
      '(numero|numeron|kodo|kodon) de (la|via) (mendo|rezervo|konto|pakaĵo|fakturo|karto|kazo|pasporto)',
      '(uzantnomo|uzantnomon|salutnomo|salutnomon|poŝtkodo|poŝtkodon|naskiĝdato|naskiĝdaton)',
      '(plena|plenan|familia|familian) (nomo|nomon)',
      '(via|vian) (nomo|nomon) (kaj|aŭ|,) [_] (adreso|adreson|telefono|telefonon|numero|numeron|loĝloko|loĝlokon)',
      '(familinomo|familinomon)',
      '(via|vian|plena|plenan|hejma|hejman) [plenan|hejman|poŝtan] (adreso|adreson)',
      '(hejmadreso|hejmadreson|liveradreso|liveradreson|poŝtadreso|poŝtadreson|loĝadreso|loĝadreson)',
      '(viaj|viajn|personaj|personajn) [personaj|personajn|kontaktaj|kontaktajn] (datumoj|datumojn)',
    ],
    except: [
      '(erarkodo|erarkodon|modelnumero|produktonumero|vendejadreso)',
      '(vendeja|nia|butika|retpaĝa) (adreso|adreson)',
    ],
  },
  'no-data': {
    phrases: [
      '(ne|neniam) [publike|ĉi tie] (sendu|skribu|afiŝu|donu|dividu|publikigu|konigu|sendi|skribi|afiŝi|doni|dividi|publikigi) [al ni|ĉi tie|publike|viajn|vian] _',
      'sen [viaj|via] (datumoj|personaj datumoj|kontonumero|mendonumero)',
    ],
    // "Not here, send it in private": it is named, and where it goes.
    except: ['ne ...6 (sendu|skribu|mesaĝu|donu|sendi) (ĝin|ilin|tion) ...4 <private-message>'],
  },
  'data-request': {
    phrases: [
      'ĉu (vi|ni|mi) [bonvole|eble|ankaŭ|do] (povas|povus|bonvolus|bonvolas) [bonvole|eble|ankaŭ|al ni|al mi] (noti|lasi|mencii|komuniki|tajpi|havi|ricevi|doni|sendi|diri|skribi|konfirmi|sciigi|indiki|provizi|kunsendi|aldoni|peti|ekscii|scii|afiŝi|priskribi)',
      '(bonvolu|bonvole|bv|mi petas) [ankaŭ|nur|al ni|al mi] (noti|lasi|mencii|komuniki|tajpi|doni|sendi|diri|skribi|konfirmi|sciigi|indiki|provizi|kunsendi|aldoni|afiŝi|respondi per|donu|sendu|diru|skribu|konfirmu|priskribi|resendi)',
      '^[do|nur|tiam] (donu|sendu|diru|skribu|konfirmu|sciigu|indiku|aldonu|kunsendu|priskribu) _',
      '(donu|sendu|diru|skribu|indiku|afiŝu|notu|aldonu|konigu|lasu|tajpu) [nur|do] [al (ni|mi)] [ĉi tie|ĉi-sube|sube|ĉi-tie] (vian|viajn|la) _',
      '(respondu|respondi|komentu|komenti) [ĉi tie|sube|ĉi-sube] (per|kun) (via|viaj|la)',
      '(se|kiam) vi [ankoraŭ|ankaŭ] (donos|sendos|skribos|diros|indikos|konigos) [al (ni|mi)] [ĉi tie] (vian|viajn|la)',
      '(kiu|kiun|kian) _ vi (havas|uzis|uzas|indikis|ricevis)',
      '(per|sub|kun) kiu _ [_] vi (mendis|aliĝis|registriĝis|ensalutas|pagis|rezervis|abonis|abonas|aĉetis)',
      '^[kaj|do] (via|vian|viaj|viajn) ...4 (mi petas|bonvolu|bonvole) ?',
      '^[kaj|do] (via|vian) _ ?',
      '(kio|kiu|kiuj) estas (via|viaj|la)',
      '<we> [<adverb>] (bezonas|bezonos|bezonus|petas) _',
      'ĉu ni (havu|ricevu) _',
    ],
    except: ['(konfirmi|konfirmu|diri|diru|sciigi|sciigu) [al ni|al mi] ĉu', '(mencii|skribi|doni|indiki|noti) tie'],
  },
  'private-place': {
    phrases: [
      '(private|privata|privatan|privataj|privatajn|dm|pm|dm-on|pm-on|dm-n|pm-n|rekta mesaĝo|rektan mesaĝon|sekura|sekuran|privatmesaĝo|privatmesaĝon|konfidence)',
      '(retpoŝtu|telefonu|voku|alvoku) [al] (nin|ni|min|mi|nian)',
      '(per|en|sur|tra|ĉe|via) [nia|la|via|ĉi tiu] [sekura|reta|kontakta|_] (retejo|aplikaĵo|formularo|ligilo|paĝo|babilo|telefono|retpoŝto|vendejo|portalo)',
      '(suba|suban|jena|jenan) (ligilo|ligilon|formularo|formularon)',
      '(persone|ensalutu|ensaluti)',
    ],
  },
  'password-told': {
    phrases: [
      '(pasvorto|pasvorton|pasfrazo|pinkodo|pinkodon|pin-kodo|pin|kodo pin|cvv|cvc|sekureckodo|pasvortero) [por ...3] [nun|provizore|nova] (estas|:|nun estas|estos|ŝanĝiĝis al|estas ŝanĝita al|estis ŝanĝita al|al)',
    ],
  },
  'national-id': {
    phrases: [
      '(persona numero|personnumero|personkodo|identignumero|identiga numero|identigilo|legitimilo|sociasekura numero|socia asekura numero|asekurnumero|impostnumero|imposta numero|oib|pesel|dni|nie|nif|codice fiscale|nino|ssn|insee|nir|amka)',
    ],
  },
  'harmless-number': {
    phrases: [
      '(mendo|mendon|mendonumero|mendo-numero|mendnumero|pakaĵo|pakaĵnumero|spurnumero|kazo|kaznumero|bileto|biletnumero|referenco|referencnumero|peto|fakturo|fakturnumero|rezervo|rezervonumero|serinumero|imei|artikolo|artikolnumero|produkto|produktonumero|ean|isbn|strekokodo|modelo|modelnumero|telefono|telefonnumero|transakcio|kvitanco|konfirmkodo|klientnumero|klientonumero|kontrakto|licenco|versio|spurkodo) [numero|n-ro|nr|kodo|estas|:]',
    ],
    except: ['(karto|kreditkarto) ...2 (estas|numero|:)', 'mendo ...3 karto'],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
