import type { Example } from '../../../src/locale.ts'

export const askedAlready: readonly Example[] = [
  {
    text: 'Customer: Saluton, mia retadreso estas dana@example.com kaj mi ne povas ensaluti.\nAgent: Saluton! [[Kio estas via retadreso]]?',
  },
  {
    text: 'Customer: Kie estas mia mendo 4471983?\nAgent: Mi kontrolos tion nun. [[Ĉu mi povas havi vian mendonumeron]]?',
  },
  { text: 'Customer: Mi nomiĝas Ana, mi havas demandon pri fakturo.\nAgent: Volonte. [[Kio estas via nomo]]?' },
  { text: 'Customer: Mi ŝatus tablon por du vendrede.\nAgent: [[Kiun tagon vi volas veni?]]' },
  { text: 'Customer: Bonvolu voki min je +385 1 555 0199.\nAgent: Kompreneble. [[Kio estas via telefonnumero]]?' },
  {
    text: 'Customer: Cxu mia mendo 88123456 jam foriris?\nAgent: Saluton! [[Bonvolu sendi al mi vian mendonumeron]].',
    title: 'The x-system',
  },
  {
    text: 'Customer: Kie estas mia mendo 4471983?\nAgent: Por konfirmi: kio estas via mendonumero?',
    title: 'To confirm it',
  },
  {
    text: 'Customer: Mia retadreso estas dana@example.com.\nAgent: Ĉu per dana@example.com vi ensalutas? Kio estas via retadreso tie?',
    title: 'Quoted',
  },
  {
    text: 'Customer: Kie estas mia mendo 4471983?\nAgent: Mi ne trovas ĝin. Ĉu mi povas havi vian mendonumeron ankoraŭfoje?',
    title: 'It did not fit',
  },
  { text: 'Customer: Mi ŝatus tablon por du vendrede.\nAgent: Volonte. Kio estas via nomo?', title: 'Not given yet' },
  {
    text: 'Customer: Mia retadreso estas dana@example.com.\nAgent: Ĉu vi povus doni al mi ankaŭ alian retadreson?',
    title: 'Another one',
  },
  {
    text: 'Customer: Mi bezonas aŭton la 5-an de majo; mi redonos ĝin vendrede.\nAgent: Kiun tagon vi volas preni ĝin, matene aŭ vespere?',
    title: 'The day of the return is not the day of the pick-up',
    options: { kinds: ['email', 'phone', 'reference', 'name'] },
  },
  {
    text: 'Customer: Mi ŝatus tablon por du vendrede.\nAgent: Kiun tagon vi volas veni?',
    title: 'Only some kinds of data',
    options: { kinds: ['email', 'phone'] },
  },
  { text: 'Customer: Mi bezonas ĉambron por la 5-a de majo.\nAgent: [[Kiun daton vi deziras?]]' },
  {
    text: 'Customer: Mia membronumero estas 50213, kaj mi volas ŝanĝi mian adreson.\nAgent: Volonte. [[Kio estas via membronumero]]?',
  },
  {
    text: 'Customer: Ni venos kvarope: tablon por kvar, marde je la sepa vespere.\nAgent: Bonege! [[Por kiom da personoj?]]',
  },
  { text: 'Customer: Tablon por kvar, marde je la sepa vespere.\nAgent: Bonege! [[Je kioma horo vi volas manĝi?]]' },
  { text: 'Customer: Mia poŝtkodo estas 21000.\nAgent: Dankon. [[Bonvolu diri vian poŝtkodon]].' },
  { text: 'Customer: Mi serĉas bileton de Zagrebo al Splito.\nAgent: Volonte. [[Kien vi volas veturi?]]' },
  {
    text: 'Customer: Mi aĉetis la biciklon antaŭ tri semajnoj, kaj la ĉeno jam rompiĝis.\nAgent: Ho ve! [[Kiam vi aĉetis ĝin]]?',
  },
  { text: 'Customer: Mi uzas la modelon K40.\nAgent: Dankon. [[Kiun modelon vi havas]]?' },
  { text: 'Customer: Tablon por kvar, marde je la sepa vespere.\nAgent: Bonege! Kiom da infanoj estos inter vi?' },
  { text: 'Customer: Mi serĉas bileton al Splito.\nAgent: Volonte. De kie vi ekveturos?' },
  { text: 'Customer: Mia membronumero estas 50213.\nAgent: Dankon. Kio estas la numero de la fakturo?' },
  { text: 'Customer: Mi havas la presilon Lumo 3050, ĝi ne plu presas.\nAgent: Domaĝe! [[Kiun modelon vi havas]]?' },
  { text: 'Customer: Mi volas lui lampojn de la 3-a ĝis la 9-a de julio.\nAgent: Volonte! [[Por kiu tago?]]' },
  { text: 'Customer: Mia poliso havas la numeron 88201.\nAgent: Dankon. [[Kio estas via polisnumero]]?' },
  { text: 'Customer: Mia modemo RX-40 palpebrumas.\nAgent: [[Kiun modemon vi uzas]]?' },
  { text: 'Customer: Mi volas mendi 4 biletojn.\nAgent: [[Kiom da biletoj vi bezonas?]]' },
  { text: 'Customer: Mi veturos de Brno al Graco.\nAgent: [[De kie vi veturos?]]' },
  { text: 'Customer: Mi volas ĉambron de la 3-a ĝis la 6-a de aprilo.\nAgent: [[De kiam ĝis kiam vi restos?]]' },
  { text: 'Customer: Mia telefonnumero estas 091 555 444, voku min.\nAgent: [[Kiun numeron ni voku?]]' },
  { text: 'Customer: La presilo Kolora Plumo 220 ne presas.\nAgent: [[Kiun modelon vi havas]]?' },
  { text: 'Customer: Mi atendas leteron al bo@example.org.\nAgent: [[Sub kiu retadreso ni kontaktu vin?]]' },
  { text: 'Customer: La modelo estas Luno T4 kaj ĝi bruas.\nAgent: [[Kiu estas la modelo]] de via aparato?' },
  { text: 'Customer: mendo 815 ne venis\nAgent: Saluton! [[Kio estas via mendonumero]]?' },
  { text: 'Customer: La mendo 3 libroj ankoraŭ ne venis.\nAgent: Kio estas via mendonumero?' },
  { text: 'Customer: Mi nomiĝas Nora Vuk, kie estas la pako?\nAgent: [[Diru al mi vian plenan nomon]].' },
  { text: 'Customer: Mi nomiĝas Nora, kie estas la pako?\nAgent: Diru al mi vian plenan nomon.' },
  { text: 'Customer: Sendu ĝin al mia hejmo, Strato Zamenhof 5.\nAgent: [[Al kiu adreso ni sendu ĝin?]]' },
  { text: 'Customer: Mia hejmo en Strato Zamenhof 5 estas vendita.\nAgent: Kio estas via nova adreso?' },
  { text: 'Customer: Aliĝnumero 5521, mi volas ŝanĝi la loĝejon.\nAgent: [[Kiu estas via aliĝnumero]]?' },
  { text: 'Customer: Mia filo naskiĝis la 3-an de marto 2020.\nAgent: Gratulon! Kaj kio estas via naskiĝdato?' },
]
