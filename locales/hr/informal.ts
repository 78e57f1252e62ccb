/** What is said to a "Vi", as it is said to a "ti". */
export const informal: Readonly<Record<string, string>> = {
  // Models.
  'Dobar dan i hvala Vam što ste nam se javili. Kako Vam mogu pomoći?':
    'Bok i hvala ti na poruci. Kako ti mogu pomoći?',
  'Pozdrav, drago nam je da ste nam se obratili. Kako Vam možemo pomoći?':
    'Pozdrav, hvala ti na javljanju. Kako ti možemo pomoći?',
  'Dobili ste tvrtku': 'Ovdje tvrtka',
  'Dobar dan i hvala Vam na upitu.': 'Bok i hvala ti na upitu.',
  'Pozdrav, hvala Vam što ste nam se javili.': 'Pozdrav i hvala ti na javljanju.',
  'Želite li da potražim drugu mogućnost za Vas?': 'Želiš li da potražim drugu mogućnost za tebe?',
  'Pitat ću kolege što Vam još možemo ponuditi.': 'Pitat ću kolege što ti još možemo ponuditi.',
  'Mogu li Vam još kako pomoći?': 'Mogu li ti još kako pomoći?',
  'Imate li još kakvo pitanje?': 'Imaš li još kakvo pitanje?',
  'Hvala Vam što ste nam se javili. Želim Vam ugodan dan!': 'Hvala ti na javljanju. Želim ti ugodan dan!',
  'Bilo mi je zadovoljstvo pomoći Vam. Ugodan dan i doviđenja!': 'Bilo mi je zadovoljstvo pomoći ti. Ugodan dan!',
  'Molimo Vas da ocijenite ovaj razgovor.': 'Molimo te da ocijeniš ovaj razgovor.',
  'Kako biste ocijenili pomoć koju ste danas dobili?': 'Kako ti se sviđa današnja pomoć, od 1 do 5?',
  'Što se točno događa kada pokušate i što pritom vidite?': 'Što se točno događa kada pokušaš i što pritom vidiš?',
  'Žao mi je zbog neugodnosti koje Vam je to prouzročilo.': 'Žao mi je zbog neugodnosti koje ti je to prouzročilo.',
  'Razumijem koliko Vam je ovo neugodno.': 'Razumijem koliko ti je ovo neugodno.',
  'Odmah ću to provjeriti za Vas.': 'Odmah ću to provjeriti za tebe.',
  'Upravo to provjeravam za Vas.': 'Upravo to provjeravam za tebe.',
  'Možete li, molim Vas, pričekati dvije minute dok to provjerim?':
    'Možeš li, molim te, pričekati dvije minute dok to provjerim?',
  'Slažete li se da pričekate dvije minute dok to provjerim?':
    'Slažeš li se da pričekaš dvije minute dok to provjerim?',
  'Hvala Vam na čekanju.': 'Hvala ti na čekanju.',
  'Hvala Vam na strpljenju.': 'Hvala ti na strpljenju.',
  'Smijem li Vas spojiti s kolegom koji Vam u tome može pomoći?':
    'Smijem li te spojiti s kolegom koji ti u tome može pomoći?',
  'Slažete li se da Vas spojim s kolegom koji Vam u tome može pomoći?':
    'Slažeš li se da te spojim s kolegom koji ti u tome može pomoći?',
  'Molimo Vas da u poruci navedete i broj narudžbe, kako bismo pronašli Vaš račun.':
    'Molimo te da u poruci navedeš i broj narudžbe, kako bismo pronašli tvoj račun.',
  'Molimo Vas da u poruci navedete i e-mail adresu, kako bismo pronašli Vaš račun.':
    'Molimo te da u poruci navedeš i e-mail adresu, kako bismo pronašli tvoj račun.',
  'Možete li nam opisati što se dogodilo? Proći ćemo to zajedno ovdje.':
    'Možeš li nam opisati što se dogodilo? Proći ćemo to zajedno ovdje.',
  'Koji model imate i kada je to počelo?': 'Koji model imaš i kada je to počelo?',
  'Javit ćemo Vam se sutra do 17 sati.': 'Javit ćemo ti se sutra do 17 sati.',
  'Pisat ćemo Vam u roku od dva radna dana.': 'Pisat ćemo ti u roku od dva radna dana.',
  'Broj Vašeg predmeta poslat ćemo Vam danas do 17 sati.': 'Broj tvojeg predmeta poslat ćemo ti danas do 17 sati.',
  'Broj Vašeg predmeta je': 'Broj tvojeg predmeta je',
  'Na to gledamo drukčije i rado bismo s Vama našli rješenje: molimo Vas da nam u privatnoj poruci pošaljete broj narudžbe.':
    'Na to gledamo drukčije i rado bismo s tobom našli rješenje: molimo te da nam u privatnoj poruci pošalješ broj narudžbe.',
  'Molimo Vas da odgovorite u privatnoj poruci, kako bi Vaši podaci ostali privatni.':
    'Molimo te da odgovoriš u privatnoj poruci, kako bi tvoji podaci ostali privatni.',
  'Hvala Vam na podacima. Odgovorili smo Vam u privatnoj poruci, kako bi Vaši podaci ostali privatni.':
    'Hvala ti na podacima. Odgovorili smo ti u privatnoj poruci, kako bi tvoji podaci ostali privatni.',
  // Rewrites of phrases.
  'Smijem li Vas zamoliti za podatke koji nedostaju?': 'Smijem li te zamoliti za podatke koji nedostaju?',
  'Rado ću s Vama proći korak po korak.': 'Rado ću s tobom proći korak po korak.',
  'Hvala Vam što ste nam to javili.': 'Hvala ti na tome što nam javljaš.',
  'Rado ću Vam objasniti što je moguće.': 'Rado ću ti objasniti što je moguće.',
  'Pogledat ću odmah što Vam još mogu ponuditi.': 'Pogledat ću odmah što ti još mogu ponuditi.',
  'Rado ću pronaći kolegu koji Vam u tome može pomoći.': 'Rado ću pronaći kolegu koji ti u tome može pomoći.',
  'Rado ću Vam reći tko Vam u tome može pomoći.': 'Rado ću ti reći tko ti u tome može pomoći.',
  'Pogledat ću odmah što mogu učiniti za Vas.': 'Pogledat ću odmah što mogu učiniti za tebe.',
  'Pogledat ću odmah što još mogu učiniti za Vas.': 'Pogledat ću odmah što još mogu učiniti za tebe.',
  'Potražit ću najbolje rješenje za Vas.': 'Potražit ću najbolje rješenje za tebe.',
  'Pogledajmo kako to možemo poboljšati za Vas.': 'Pogledajmo kako to možemo poboljšati za tebe.',
  'Razumijem Vaše viđenje; pogledajmo to zajedno.': 'Razumijem kako to vidiš; pogledajmo to zajedno.',
  'Proći ću to još jednom s Vama.': 'Proći ću to još jednom s tobom.',
  'Dopustite mi da to saznam za Vas.': 'Daj da to saznam za tebe.',
  'Rado ću Vam to objasniti ovdje.': 'Rado ću ti to objasniti ovdje.',
  'Rado ću Vam pomoći oko sljedećeg koraka.': 'Rado ću ti pomoći oko sljedećeg koraka.',
  // With whom behind it; behind the whole sentences that begin so.
  'Smijem li Vas spojiti': 'Smijem li te spojiti',
  'Slažete li se da Vas spojim': 'Slažeš li se da te spojim',
  'Smijem li Vas prebaciti': 'Smijem li te prebaciti',
  'Slažete li se da Vas prebacim': 'Slažeš li se da te prebacim',
}
