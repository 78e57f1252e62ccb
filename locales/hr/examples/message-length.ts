import type { Example } from '../../../src/locale.ts'

export const messageLength: readonly Example[] = [
  {
    text: 'Customer: Kako da resetiram ruter?\nAgent: [[Hvala na pitanju. Držite mali gumb straga. Ne puštajte ga deset sekundi. Svjetlo postaje crveno, pa bijelo. To traje oko minutu. Zatim otvorite aplikaciju na mobitelu. S popisa odaberite svoju mrežu. Upišite lozinku s naljepnice. Naljepnica je ispod rutera. Na kraju mi javite kad aplikacija pokaže da je sve opet dobro. Ako svjetlo ostane crveno, ponovite sve od početka još jednom.]]',
    channel: 'chat',
    title: 'Preko šezdeset riječi',
  },
  {
    text: 'Customer: Je li most još zatvoren?\nAgent: [[@Mila_K Dobro jutro, Mila. Most u luci otvara se večeras u osam, a trajekt do tada vozi svakih deset minuta. Karte za autobus vrijede i na trajektu. S biciklom idite na donju palubu. Svaku promjenu voznog reda objavljujemo ovdje, na ploči na molu i na kolodvoru, i to odmah.]]',
    channel: 'social',
    options: { maxSocialCharacters: 200 },
  },
  {
    text: 'Customer: Koji čajnik odgovara ploči?\nAgent: Poštovana Marija,\n\nonaj mali. [[Ima ravno dno od šesnaest centimetara koje odgovara i plinu i indukciji, a budući da mu ručka ostaje hladna, možete ga podići bez krpe čak i kada je voda u njemu ključala nekoliko minuta.]]',
    channel: 'email',
  },
  {
    text: 'Customer: Možete li mi reći više o izletu?\nAgent: [[Izlet kreće s kolodvora. Traje dva sata. Završava kod starog mlina na rijeci.]]',
    channel: 'email',
    options: { maxEmailWords: 10 },
  },
  {
    text: '[[Hvala na narudžbi koju smo danas zapakirali i koja sutra ujutro prvim kombijem napušta našu kuću, tako da Vam do petka u podne stiže zajedno s malim poklonom koji ste odabrali za svoju sestru.]]',
    kind: 'template',
  },
  {
    text: 'Customer: Kako da vratim lampu?\nAgent: [[Ispišite naljepnicu koju smo Vam poslali s paketom i zalijepite je na kutiju tako da prekrije staru, a zatim kutiju prije petka odnesite u bilo koju poštu.]]',
    options: { maxSentenceWords: 20 },
  },
  {
    text: 'Customer: Kako da resetiram ruter?\nAgent: Ovako:\n1. Držite mali gumb straga deset sekundi.\n2. Pričekajte da svjetlo postane crveno, pa bijelo.\n3. Otvorite aplikaciju na mobitelu.\n4. Odaberite mrežu s popisa.\n5. Upišite lozinku s naljepnice ispod rutera.\n6. Javite mi kad aplikacija pokaže da je sve dobro.',
    channel: 'chat',
    title: 'Koraci se broje zasebno',
  },
  {
    text: 'Customer: Kako da ih uparim?\nAgent: Molim 1) otvorite kutijicu i ostavite slušalice u njoj, 2) držite gumb dok lampica ne zatreperi, 3) odaberite ih u postavkama mobitela i dodirnite ime koje ondje vidite.',
    title: 'Koraci usred retka',
  },
  {
    text: 'Customer: Koji čajnik odgovara ploči?\nAgent: Poštovana Marija,\n\nonaj mali. Ima ravno dno. Odgovara i plinu i indukciji. Ručka ostaje hladna.',
    channel: 'email',
  },
  {
    text: 'Agent: Pa ja bih najprije odnijela lampu natrag u trgovinu u kojoj ste je kupili i onda bih pitala za voditeljicu jer ona zna sve o tome i sigurno će naći vremena za Vas i za lampu.',
    channel: 'voice',
    title: 'Poziv se ne ocjenjuje',
  },
  {
    text: 'Customer: Pročitala sam sve ovo i još ne znam može li se lampa koju sam kupila u vašoj trgovini u starom gradu prošle subote koristiti u kupaonici ili ne, pa me zanima možete li mi to reći?\nAgent: Da, može.',
    title: 'Kupčeve se poruke ne ocjenjuju',
  },
  { text: 'Customer: Radite li?\nAgent: Da, do osam.', channel: 'chat' },
]
