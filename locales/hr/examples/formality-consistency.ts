import type { Example } from '../../../src/locale.ts'

export const formalityConsistency: readonly Example[] = [
  {
    text: 'Customer: Kako da promijenim adresu?\nAgent: Dobar dan! Možete je promijeniti na svojem računu.\nCustomer: Gdje točno?\nAgent: Kliknite na profil, a zatim [[možeš]] upisati novu.',
  },
  {
    text: 'Customer: Gdje je paket?\nAgent: Dobar dan, Vaš paket je na putu. Poslat ćemo Vam obavijest kad stigne.\nCustomer: Super.\nAgent: Je li [[tvoj]] broj telefona točan?',
  },
  {
    text: 'Customer: Imam pitanje o računu.\nAgent: Bok! Reci mi što te muči.\nCustomer: Iznos je velik.\nAgent: Možeš li mi poslati sliku? Onda ću [[Vam]] objasniti stavke.',
  },
  {
    text: 'Customer: Bok, ne radi mi aplikacija.\nAgent: Bok! Koji mobitel imaš?\nCustomer: Stari.\nAgent: Onda probaj ovo, pa mi javi. Hvala [[Vam]].',
  },
  { text: 'Customer: Mogu li doći sutra?\nAgent: Dobar dan! Možete, čekamo Vas u devet. [[Imaš]] li sve papire?' },
  {
    text: 'Customer: Jesam li prijavljen?\nAgent: Dobar dan! Prijavljeni ste, a potvrdu smo Vam poslali.\nCustomer: Hvala.\nAgent: [[Jesi]] li je dobio?',
    title: 'Glagol odaje',
  },
  {
    text: 'Pozdrav, hvala na narudžbi! Tvoj paket stiže sutra, javit ćemo ti sat dolaska. Ako nisi kod kuće, [[nazovite]] dostavljača.',
    kind: 'template',
  },
  {
    text: 'Customer: Bok, kad radite?\nAgent: Bok! Od devet do pet. [[Vaš]] termin je u deset.',
    options: { formality: 'informal' },
  },
  {
    text: 'Customer: Mozes li mi reci kad ste otvoreni?\nAgent: Dobar dan! Otvoreni smo od devet. Mozete doci i ranije, a onda [[mozes]] popiti kavu kod nas.',
    title: 'Bez dijakritičkih znakova',
  },
  {
    text: 'Customer: Kako da promijenim adresu?\nAgent: Dobar dan! Možete je promijeniti na svojem računu.\nCustomer: Hvala.\nAgent: Javite nam ako Vam zatreba još nešto.',
  },
  { text: 'Customer: Bok, ne radi mi aplikacija.\nAgent: Bok! Koji mobitel imaš? Pošalji mi sliku ako možeš.' },
  {
    text: 'Customer: Koji paketi su stigli?\nAgent: Dobar dan! Vaši su stigli danas; svi ti paketi su u poslovnici, te ih možete preuzeti do sedam.',
    title: '"Ti" i "te" kao pokazne riječi i veznik',
  },
  { text: 'Customer: Možemo li na ti?\nAgent: Naravno, rado. Kako ti mogu pomoći?' },
  {
    text: 'Customer: Dobar dan, imam pitanje.\nAgent: Dobar dan! Kako Vam mogu pomoći?\nCustomer: Nemojte mi persirati, molim.\nAgent: Rado! Reci što te zanima.',
    title: 'Kupac je tražio',
  },
  {
    text: 'Customer: Dolazimo u petoro.\nAgent: Bok! Super, javi mi kad krenete: dobro došli svi!',
    title: 'Množina za više ljudi',
    options: { formality: 'informal' },
  },
  {
    text: 'Customer: Što je napisao moj muž?\nAgent: Dobar dan! Napisao Vam je: "možeš li doći po mene".',
    title: 'Navedene riječi',
  },
  {
    text: 'Customer: Je li kolega što javio?\nAgent: Dobar dan! Kad kolega javi cijenu, šaljem Vam ponudu.',
    title: '"Javi" u trećem licu',
  },
  {
    text: 'Dobar dan! Vaš paket stiže sutra. Na kartici odaberite gumb Pošalji, pa ćete dobiti potvrdu.',
    kind: 'template',
    title: 'Natpis na gumbu',
  },
  {
    text: 'Customer: Ne radi mi modem.\nAgent: Dobar dan, kako Vam mogu pomoći? Recite.\nCustomer: Ne pali se.\nAgent: Pogledajte Vi lampicu, a [[možeš]] i provjeriti kabel.',
    title: 'Zapovjedni način',
  },
  {
    text: 'Customer: Ne radi mi modem.\nAgent: Dobar dan! Pošaljite broj, javit ću Vam.\nCustomer: 12\nAgent: Hvala. Kolega provjeri i javi sve podatke skladištu.',
    title: 'Treće lice',
  },
  {
    text: 'Customer: Dobar dan, je li gotovo?\nAgent: Dobar dan! Mogu Vam reći da je popravak gotov. Možete li mi reći kada dolazite?',
    title: '"Reći" is no "reci"',
  },
  {
    text: 'Customer: Kako da ga pošaljem?\nAgent: Kliknite na »Pošalji ponovno« i pričekajte poruku.',
    title: 'What is written on a button',
  },
  { text: 'Customer: Kad ih vidim?\nAgent: Otvorite račun. Ti se podaci vide od sutra.', title: '"Those", not "you"' },
  {
    text: 'Customer: Bok!\nAgent: Bok! Reci mi svoje ime i ime svoje sestre. Poslije vam objema šaljem raspored.',
    title: 'A plural of two',
  },
  {
    text: 'Customer: Dobar dan!\nAgent: Dobar dan! Kako Vam mogu pomoći?\nCustomer: Kad vozi vlak?\nAgent: [[Gle,]] vozi u devet.',
  },
  {
    text: 'Customer: Dobar dan, selim se.\nAgent: Dobar dan! Kako Vam mogu pomoći?\nCustomer: Trebam novi priključak.\nAgent: Na koju adresu [[seliš]]?',
  },
  { text: 'Vaš je račun u privitku. Ne [[zaboravi]] ga platiti do petka!', kind: 'template' },
  {
    text: 'Customer: Smijem li nešto reći?\nAgent: Dobar dan! Naravno, recite. Nitko Vam neće reći da ne smijete, a ti prijedlozi puno nam znače.',
    title: '"Reći" nije zapovijed, a "ti prijedlozi" nisu obraćanje',
  },
  {
    text: 'Customer: Poštovani, zanima me rok.\nAgent: Poštovana, [[Vaša]] je narudžba poslana. Ako imaš pitanja, javi nam se.',
  },
  {
    text: 'Customer: Koliko nas može doći?\nAgent: Bok Ana, ti i tvoja ekipa možete doći svi, imaš rezerviran stol!',
    title: 'Množina',
  },
  {
    text: 'Customer: Kako da preuzmem?\nAgent: Prijavite se, pa kliknite Preuzmi. Ako ne uspije, javite mi.',
    title: 'Natpis na gumbu',
  },
  { text: 'Customer: Dobar dan, trebam servis.\nAgent: Dobar dan, koji auto vozite? [[Dovezi]] ga u osam.' },
  {
    text: 'Customer: Dobar dan, kada se upisuje?\nAgent: Dobar dan, upisi su u lipnju. Javite nam se prije toga.',
    title: 'Imenica',
  },
  { text: 'Customer: Ne mogu spavati.\nAgent: Žao mi je što Vas budi buka. Premjestit ću Vas u mirnu sobu.' },
  { text: 'Customer: Kako da otkažem?\nAgent: U postavkama odaberi Otkaži. Novac [[Vam]] vraćamo za tri dana.' },
  { text: 'Customer: Trebate li brojeve?\nAgent: Imate li te brojeve pri ruci? Pošaljite ih ovdje.' },
  { text: 'Customer: Kad zovete?\nAgent: Vaš broj imam. Mogu li [[te]] nazvati u 15 sati?' },
]
