import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Whose it is not, or what it is not any more. */
const NOT_MINE =
  '(malĝust*|erar*|malnov*|antaŭ*|ne|neniam|najbaro|najbarino|alia|alian|anstataŭ|iu|aŭ|via|vian|butiko|vendejo)'
const ADDRESS = '(adreso|liveradreso|poŝtadreso|hejmadreso|loĝadreso)'
const ADDRESS_ACCUSATIVE = '(adreson|liveradreson|poŝtadreson|hejmadreson|loĝadreson)'
const LETTER_SIZE = '(xs|s|m|l|xl|xxl|xxxl)'

/** Facts that an agent asks for, of the person, the journey and the goods, and how a customer gives them. */
export const askedFacts = {
  'ask-address': {
    phrases: [
      `(kio|kiu) estas via [plena|hejma|poŝta|nuna] ${ADDRESS}`,
      `<give-me> (vian|la) [plenan|hejman|poŝtan|nunan] ${ADDRESS_ACCUSATIVE}`,
      `(al|ĉe|je) kiu ${ADDRESS} (mi|ni|oni|la kuriero|la teknikisto) [povas|povu|devas] (sendu|sendi|sendos|liveru|liveri|venu|veni|liveros|resendu) ...4 ?`,
      `^[kaj] (via|vian) [plena|plenan|hejma|poŝta] (${ADDRESS}|${ADDRESS_ACCUSATIVE}) [mi petas|bonvolu] ?`,
      'kien <we> [povas] (sendu|sendi|liveru|liveri) (ĝin|ilin|la _|vian _|ĝi|la) ...3 ?',
    ],
    except: [`<another> ...3 (${ADDRESS}|${ADDRESS_ACCUSATIVE})`],
  },
  'gives-address': {
    phrases: [
      `(mia|nia|plena|hejma) [nova|nuna|plena] ${ADDRESS} [nun] (estas|:) ...5 #`,
      `^${ADDRESS} : ...5 #`,
      '(loĝas|sendu|liveru|sendi|liveri|venu|veni) [ĝin|ilin|la _|mian _] (ĉe|al|en) [la] [_] [_] (strato|avenuo|placo|bulvardo|aleo|vojo|*strato|*placo) [de] [la|l] [_] [_] #',
      '(strato|avenuo|placo|bulvardo|aleo) [de] [la|l] [_] [_] # [,] #',
    ],
    except: [`${NOT_MINE} ...4 (adreso|strato|avenuo|placo|bulvardo|aleo|vojo|*strato|*placo)`],
  },
  'ask-birth': {
    phrases: [
      '(kio|kiu) estas via (naskiĝdato|naskiĝtago|dato de naskiĝo)',
      '<give-me> vian (naskiĝdaton|naskiĝtagon|daton de naskiĝo)',
      'kiam vi naskiĝis ?',
      '^[kaj] (via|vian) (naskiĝdato|naskiĝdaton) [mi petas|bonvolu] ?',
    ],
  },
  'gives-birth': {
    phrases: [
      'mi naskiĝis [je|en] [la] (<ordinal-accusative>|#) [_] [_] [#]',
      '(naskiĝdato|naskita|naskiĝinta) [estas|:|je] [la] (<ordinal-accusative>|<ordinal>|#) [_] [_] [#]',
    ],
    except: [
      '(filo|filino|infano|edzino|edzo|patro|patrino|frato|fratino|li|ŝi|bebo) ...3 (naskiĝis|naskiĝdato|naskita)',
    ],
  },
  'ask-size': {
    phrases: [
      'kiun (grandecon|grandon|ŝunumeron|mezuron) (vi|mi|ni) ...4 ?',
      '(en|je|de) kiu (grandeco|grando|ŝunumero) ...4 ?',
      '^[kaj] (kiu|kiun|kia) (grandeco|grandecon|grando|ŝunumero|ŝunumeron) [mi petas] ?',
      '<give-me> (vian|la) (grandecon|ŝunumeron)',
      '(kio|kiu) estas via (grandeco|ŝunumero)',
    ],
    except: [
      'kiun (grandecon|grandon|mezuron) ...4 (nun|anstataŭe|surhavas|havas la)',
      '<another> ...2 (grandecon|grandeco)',
    ],
  },
  'gives-size': {
    phrases: [
      `(grandeco|grandecon|grando|grandon|ŝunumero|ŝunumeron) [estas|:] (${LETTER_SIZE}|<digits>)`,
      '(en|je|portas|bezonas|prenas) (xs|xl|xxl|xxxl)',
    ],
    except: [
      '(tro|ne|anstataŭ|ricevis|venis|sendis|aŭ|estis|surhavas) ...4 (grandeco|grandecon|grando|xs|s|m|l|xl|xxl)',
      `(grandeco|grandecon|en|je) ${LETTER_SIZE} aŭ`,
    ],
  },
  'ask-flight': {
    phrases: [
      '(kio|kiu) estas (via|la) flugnumero',
      '<give-me> (vian|la) flugnumeron',
      'per kiu flugo vi ...3 ?',
      '^[kaj] (via|vian|kiu) (flugnumero|flugnumeron) [mi petas] ?',
    ],
    except: ['<another> ...2 (flugnumero|flugnumeron|flugo)', '(reven*|retur*) ...3 (flugo|flugnumero|flugnumeron)'],
  },
  'gives-flight': {
    phrases: ['(flugo|flugon|flugnumero|flugas|flugos|flugi|per) [numero|per|kun|:|estas|n-ro] (_ #|_)'],
  },
  'ask-nights': {
    phrases: [
      '(por|dum) kiom da (noktoj|tagoj) ...4 ?',
      'kiom da (noktoj|noktojn) vi [_] (restos|volas|volus|planas|loĝos|ŝatus|deziras|dormos) ...3 ?',
      'kiom longe vi [_] (restos|restas|loĝos|(volas|planas|ŝatus) (resti|loĝi)) ...3 ?',
    ],
    except: ['(pliaj|ankoraŭ|krome) ...3 (noktoj|tagoj)'],
  },
  'gives-nights': {
    phrases: [
      '(por|dum|restos|loĝos|resti|loĝi) [entute] <number> (noktoj|noktojn)',
      '(mendi|rezervi|mendas|bezonas|volas|volus|ŝatus) ...4 (por|dum) <number> (noktoj|noktojn|tagoj|tagojn|semajnoj|semajnojn)',
    ],
    except: [
      '(aŭ|eble|ĉirkaŭ|almenaŭ|ĝis|pagis|pasintan|jam) ...3 <number> (noktoj|noktojn|tagoj|tagojn|semajnoj|semajnojn)',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
