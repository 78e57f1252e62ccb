import type { Topic, TopicWords } from '../../../src/locale.ts'

/** Customers who want to leave, or to give back what they bought. */
export const leaving = {
  'wants-out': {
    phrases: [
      '(želim|želimo|htio|htjela|htjeli|zelim|trebam|mogu li|može li se|kako|hoću|hocu|rado|odlučio|odlučila|molim) [bih|bismo|sam|da] [vas|se|mogu|ja] [odmah|samo|ipak] (otkazati|otkažem|raskinuti|raskinem|prekinuti|prekinem|odjaviti|odjavim|zatvoriti|zatvorim|ugasiti|ugasim|ispisati|ispisem|ispišem|vratiti|vratim|deaktivirati)',
      '(otkazujem|raskidam|odjavljujem|ispisujem|odustajem) [_] [_] (pretplatu|ugovor|članstvo|račun|karticu|paket|uslugu|policu|od)',
      '(otkazivanje|otkaz|raskid|odjava|odjavu|ispis|zatvaranje) [_] (pretplate|ugovora|članstva|računa|kartice|paketa|usluge|police|televizije|interneta)',
      '(otkažite|otkaži|raskinite|raskini|ugasite|zatvorite|odjavite|ispišite|stornirajte) [<clitic>] [<clitic>] [odmah] [_] (pretplat*|članarin*|članstv*|ugovor*|račun|karticu|paket|tarif*|polic*|uslug*|internet|telefon|tečaj)',
      '(otkaz*|raskid*|raskin*|odjav*|ispis*) [_] (članarin*|pretplat*|članstv*)',
      '(prekinuo|prekinula|raskinuo|raskinula|otkazao|otkazala|odjavio|odjavila|ugasio|ugasila|ispisao|ispisala) bih [_]|bih [<clitic>] [<clitic>] (prekinuo|prekinula|raskinuo|raskinula|otkazao|otkazala|odjavio|odjavila|ugasio|ugasila|ispisao|ispisala) [_]',
      'ne (želim|zelim) [više|vise] (produžiti|produljiti|obnoviti|nastaviti)',
      '(prelazim|selim|idem) (kod drugog|kod konkurencije|drugom) [operatera|operateru|banke|osiguranja]',
    ],
  },
} as const satisfies Partial<Record<Topic, TopicWords>>
