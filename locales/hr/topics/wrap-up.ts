import type { Topic, TopicWords } from '../../../src/locale.ts'

/** What the customer says at the end: that it is done, that something is wanted, thanks. */
export const wrapUp = {
  declaration: {
    phrases: [
      '(samo|jedino) (me|nas) [je|to|ovo|bi] [je] [to|ovo] (zanimalo|zanima|interesiralo)|(samo|jedino) [<clitic>] [<clitic>] (to|ovo) [<clitic>] [<clitic>] (zanimalo|trebalo|trebao|trebala|htio|htjela|željela|želio|pitao|pitala|treba)',
      '(sve) [je] (ok|okej|super|u redu|jasno|riješeno|dobro) [hvala|sad|sada] [<clitic>] $',
      '(to|ovo|tad|onda) [je|bi|bilo bi|bi bilo|će biti] [bilo|za danas|za sada|onda|zasad|valjda|uglavnom|otprilike] [to|sve|to sve|dovoljno] (sve|to|dovoljno|sve hvala)',
      '(to je sve|to bi bilo sve|to bi bilo to|to je to|to bi bilo|bilo bi to sve|toliko|toliko od mene|sve jasno|sve mi je jasno|sve znam|imam sve|sve sam saznao|sve sam saznala|sve sam dobio|sve sam dobila|to mi je sve|to mi je dovoljno|dovoljno mi je|to je bilo sve|riješeno je|sve je riješeno|sve riješeno)',
      '(ništa|ne treba mi ništa|ne trebam ništa|ne treba ništa|nemam) [više|drugo|drugih|dodatnih|ništa|dalje|drugo hvala|više pitanja|još] (više|drugo|drugih pitanja|pitanja|dodatnih pitanja|dalje|ništa|hvala)',
      '(ništa više|ništa drugo|ništa dalje|to je sve što|nemam više|nemam drugih|nema više|ne trebam više|više mi ništa ne treba|više ništa|ne treba mi više|ne treba više|ne treba više ništa|ništa drugo mi ne treba|sve ostalo znam)',
      '(javit|nazvat|pisat|doći) ću [<clitic>] (ako|kad|kada|ukoliko|još|ponovno|opet) ...5',
      '(ako|ukoliko|kad|kada) ...5 (javit|nazvat|pisat) ću [<clitic>]',
      'javim [<clitic>] (ako|kad|se ako|se kad) _',
      '(nije potrebno|neće trebati|ne treba) (hvala|više|ništa)',
    ],
    except: [
      '(je li|je l|jel|da li|zar) [<clitic>] to [je] sve',
      'to je sve što (sam dobio|sam dobila|piše|vidim|imate)',
      'to je sve (super|krasno|lijepo) ali',
    ],
  },
  request: {
    phrases: [
      '(trebam|trebamo|trebao bih|trebala bih|trebao bi mi|trebala bi mi|treba mi|treba nam|trebat će mi|želim|želimo|želio bih|željela bih|htio bih|htjela bih|htio sam|htjela sam|volio bih|voljela bih|hoću|zanima me|zanima nas|zanimalo me|zanimalo bi me|tražim|tražimo|pokušavam|interesira me|me zanima|me interesira|nas zanima|molio bih|molila bih|molim) [<clitic>] [_]',
      '(imam|imamo) [još|samo] [jedno|neko|kratko|par|nekoliko|i] [još] (pitanje|pitanja|upit)',
      '(možete|možeš|mogu|možemo|biste|bi|mogli|hoćete|hoćeš|smijem|jel mogu|jel možete|može) (li|l|biste|biste li|mi|nam|bih) _',
      '(dajte|daj|recite|reci|pošaljite|pošalji|provjerite|provjeri|promijenite|promijeni|otkažite|otkaži|rezervirajte|rezerviraj|pronađite|pomozite|objasnite|javite|vratite|stavite|pogledajte|pogledaj|dodajte|uključite|isključite|nazovite|upišite) [<clitic>] _',
      '^[a|i|e|pa|no|ok|dobro|super|onda] (kada|kad|gdje|kako|koliko|koji|koja|koje|tko|što|zašto|zbog čega|ima li|imate li|je li|jesu li|postoji li|radi li|koliki|kolika|čime|može li|hoće li|što s|što je s|a što|jel) _',
      '(kako da|što da|gdje da) _',
    ],
    except: [
      '(ne trebam|ne treba mi|ne želim|ne zanima|ne tražim|ne treba)',
      '(hvala|zahvaljujem) ...6 (trebam|trebao|trebala|zanimalo|tražim|tražio|tražila)',
      '(sve|to je|to što|ono što|točno|sve što) [što] [sam|me|je|mi] (trebam|trebao|trebala|trebalo|zanimalo|zanima|tražio|tražila|treba|želio|željela|htio|htjela)',
      '(ako|kad|kada|ukoliko|čim|dok) ...3 (trebam|treba|zatrebam|želim|htio|htjela|zanima)',
      '(želim|želimo) [<clitic>] (ugodan|lijep|sve|zahvaliti|dobar|sretan|laku|reći hvala|pohvaliti)',
      '(htio|htjela|želio|željela) [bih|sam] [<clitic>] (zahvaliti|pohvaliti|reći hvala)',
      'molim (i|nema na čemu|lijepo) $',
      // "Hoću, hvala!" to "Javite se!"
      '^[da|ok|super|svakako] hoću [svakako|sigurno|naravno] [hvala|hvala vam|hvala ti|hvala puno] $',
      'kako (lijepo|dobro|ljubazno)',
    ],
  },
  acceptance: {
    phrases: [
      '^(da|može|naravno|svakako|ok|okej|okay|u redu|dobro|super|odlično|važi|vrijedi|slažem se|apsolutno|dogovoreno|rado|vrlo rado|molim|može može|savršeno|jest|aha|je|tako je)',
      '(odgovara|odgovara mi|to mi odgovara|može tako|neka bude|dogovoreno|slažem se|pristajem|zvuči (dobro|super|odlično)|bilo bi super|bilo bi odlično|bilo bi dobro)',
    ],
    except: ['(ne|nije) (može|odgovara|slažem)'],
  },
  decline: {
    phrases: [
      '^(ne|nope|nee) [ne] (hvala|hvala vam|hvala ti|fala|treba|trebam|hvala lijepa|zahvaljujem) [_] $',
      '^[haha|hehe|ma|hm|a|joj|uf] (ne|nope|nee|neee|nene|ne ne) [zasad|za sada|danas] $',
      '^[ne] (nema|nemam|nemamo|nije|nista|ništa) [hvala|fala|hvala vam|hvala ti|za sada|zasad|više|zahvaljujem] $',
      '^[ne] (nemam|nema|nemamo) [više|drugih|dodatnih] (pitanja|ništa)',
      '^(ne|ma ne) [,] (hvala|fala|zahvaljujem|ne treba|nije potrebno|sve je|za sada|zasad)',
      '^(hvala ne|ne sada|ne danas|ne zasad|ne treba|zasad ne|za sada ne|drugi put|možda drugi put|možda kasnije)',
    ],
  },
  thanks: {
    phrases: [
      '(hvala|fala|hvla|zahvaljujem|zahvaljujemo|zahvalan|zahvalna|zahvalni|tnx|thx|thanks|hvalaa|hval|najljepša|cijenim|cijenimo)',
      '(puno ste|puno si|baš ste|baš si|jako ste|stvarno ste|vrlo ste) [mi|nam] (pomogli|pomogao|pomogla|ljubazni|ljubazan|ljubazna|super|susretljivi)',
    ],
    except: [
      '(hvala bogu|hvala nebesima|hvala na (ničemu|ničeg|ničem)|hvala vam na (ničemu|ničeg|ničem)|hvala i na tome|hvala za ništa)',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
