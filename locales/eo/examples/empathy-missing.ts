import type { Example } from '../../../src/locale.ts'

export const empathyMissing: readonly Example[] = [
  {
    text: 'Customer: Saluton, mi sercxas lampon kun kvin steloj sur la ombrelo.\nAgent: Kiun koloron vi volas?',
    title: '"Serĉi" and "stelo" are no "ŝerci" and "ŝtelo"',
  },
  {
    text: 'Customer: Jam la tria fojo mia pakaĵo perdiĝis. Mi koleras!\nAgent: [[Bonvolu sendi al ni vian spurnumeron.]]',
  },
  {
    text: 'Customer: Vi dufoje pagigis min kaj neniu respondas ĉe la telefono.\nAgent: [[Saluton! Ĉu vi povus diri al ni vian klientnumeron?]]',
    title: 'A greeting is no word about the trouble',
  },
  {
    text: 'Customer: KIAL LA APLIKAĴO DENOVE NE FUNKCIAS?!\nAgent: [[Ni estas ĉi tie por helpi! Kiun telefonon vi havas?]]',
    title: 'A general offer of help acknowledges nothing',
  },
  {
    text: 'Customer: Bonege, nun mia konto estas hakita.\nAgent: [[Vi povas ŝanĝi la pasvorton en la agordoj.]]',
    title: 'Harm',
  },
  {
    text: 'Customer: Gratulon pri la fuŝo, la kuko alvenis en pecoj.\nAgent: [[El kiu vendejo ĝi estis?]]',
    title: 'Sarcasm',
  },
  {
    text: 'Customer: Mia mendo alvenis difektita, kaj mi bezonas ĝin ĉi-vespere.\nBot: Agento venos al vi.\nAgent: [[Ĉu mi povas havi la mendonumeron?]]',
    title: 'A bot in between has acknowledged nothing',
  },
  { text: 'Customer: Mi atendas jam du horojn, tio estas hontinda.\nAgent: [[Kiu estas via rezervonumero?]]' },
  {
    text: 'Customer: Mi estas tre kolera! Neniu venis hieraux.\nAgent: [[Kiam vi estos hejme?]]',
    title: 'The x-system',
  },
  {
    text: 'Customer: Jam la tria fojo mia pakaĵo perdiĝis. Mi koleras!\nAgent: Mi bedaŭras, ke tio denove okazis. Bonvolu sendi al ni vian spurnumeron.',
  },
  {
    text: 'Customer: Vi dufoje pagigis min kaj neniu respondas ĉe la telefono.\nAgent: Ho ve! Ni solvu tion; kiu estas via klientnumero?',
  },
  {
    text: 'Customer: La printilo montras eraron 41.\nAgent: Bonvolu malfermi la kovrilon kaj diri, kion vi vidas.',
    title: 'A calm report of a fault',
  },
  {
    text: 'Customer: Mi atendis tri horojn, tio estas neakceptebla.\nAgent: Mi komprenas, kiel ĝena tio estas. Kiu rendevuo ĝi estis?\nCustomer: Tiu je la naŭa. Neniu venis, kia farso.\nAgent: Mi kontrolas la kalendaron.',
    title: 'Once per trouble',
  },
  {
    text: 'Customer: Via ŝoforo neniam venis kaj mi maltrafis mian trajnon.\nAgent: Dankon, ke vi sciigis nin. Kiu estas via rezervonumero?',
    title: 'Thanks for reporting it',
  },
  {
    text: 'Customer: La hejtado ne funkcias jam du semajnojn, mi estas tre seniluziigita.\nAgent: Tio tute ne sonas bone. Kie vi loĝas?',
  },
  { text: 'Customer: Tute ne malbona, mi amas la novan menuon!\nAgent: Kiun pladon vi provis?', title: 'Praise' },
  {
    text: 'Customer: Bedaŭrinde mi ne povos veni morgaŭ.\nAgent: Ĉu vi ŝatus alian tagon?',
    title: '"Bedaŭrinde" is no upset',
  },
  {
    text: 'Customer: Mia valizo revenis rompita, kia honto.\nAgent: (2/2) por ke ni serĉu la raporton. Anna',
    title: 'Half of a message',
    channel: 'social',
  },
  { text: 'Customer: La ŝargilo ekbrulis.\nAgent: [[Kiun modelon vi havas?]]' },
  { text: 'Customer: Eble stulta demando, sed kie estas la butono?\nAgent: Ĝi estas maldekstre, sub la ekrano.' },
  {
    text: 'Customer: Kiel mi ŝanĝas la lingvon?\nAgent: En la agordoj, sub la dua butono.',
    title: 'Sen supersignoj la vortoj similas',
  },
  { text: 'Customer: Mi forgesis mian ĉapelon en via muzeo.\nAgent: Kiel ĝi aspektas?' },
  { text: 'Customer: Tri tagoj sen interreto, kaj vi nur promesas!\nAgent: [[Kiu estas via klientnumero?]]' },
  { text: 'Customer: Vi rabis min!\nAgent: [[Vian kontonumeron, mi petas.]]' },
  { text: 'Customer: Ĉiuj miaj bildoj malaperis!\nAgent: Ho, kiel dolorige. Kiun version vi uzas?' },
  { text: 'Customer: Mia avino falis pro via malseka planko.\nAgent: [[Kie tio okazis?]]' },
  { text: 'Customer: Ni restis sen hejtado la tutan nokton.\nAgent: [[La teknikisto venos je la 14-a.]]' },
  { text: 'Customer: Mi atendas mian pakaĵon jam tri semajnojn.\nAgent: [[Kia estas la mendonumero?]]' },
  { text: 'Customer: Mia pakaĵo ankoraŭ ne venis.\nAgent: Saluton, mi tuj kontrolas, kie ĝi estas.' },
  { text: 'Customer: La kuriero lasis mian libron en la pluvo!\nAgent: [[Saluton, kio estas la mendonumero?]]' },
  {
    text: 'Customer: Kiom ĝi kostas?\nAgent: Saluton! Tri eŭrojn.\nCustomer: Bone, tio sufiĉas al mi.\nAgent: Belan vesperon!',
  },
  { text: 'Customer: Mi sidas en mallumo jam sep horojn.\nAgent: [[La paneo estas registrita.]]' },
  { text: 'Customer: Via vendisto mokis mian demandon.\nAgent: [[Kiam tio estis?]]' },
  {
    text: 'Customer: Mi estas tiel stulta, mi lasis la lampon en la buso.\nAgent: Ni havas unu saman, ĉu ni sendu ĝin?',
    title: 'Whoever scolds himself is not angry with the agent',
  },
  { text: 'Customer: Mia patrino mortis kaj mi volas fermi ŝian konton.\nAgent: [[Bonvolu sendi la mortateston.]]' },
  { text: 'Customer: La ĉambro odoris je fumo, kaj mi ne dormis tutan nokton.\nAgent: [[Kiu ĉambro ĝi estis?]]' },
  { text: 'Customer: Vi promesis repagon antaŭ monato kaj mi ricevis nenion.\nAgent: [[Kiu estas la sumo?]]' },
  { text: 'Customer: Mi tre malĝojas, ke vi fermas la vendejon.\nAgent: [[La fermo estas en majo.]]' },
  { text: 'Customer: La aŭtomato englutis mian karton, kaj mi restis sen mono.\nAgent: [[Kiam tio estis?]]' },
  { text: 'Customer: Nia kelo inundiĝis pro via tubo.\nAgent: [[Kiu estas la adreso?]]' },
  {
    text: 'Customer: Mia edzo estas en la hospitalo, bonvolu nuligi la mendon.\nAgent: Ni deziras al li rapidan resaniĝon! La mendo estas nuligita.',
  },
  {
    text: 'Customer: BONAN TAGON, KIE MI TROVAS LA MANLIBRON?\nAgent: Saluton! Ĝi kuŝas en la skatolo.',
    title: 'Capitals alone are no anger',
  },
  { text: 'Customer: KIAM FINE VI RESPONDOS\nAgent: [[Hodiaŭ.]]' },
  { text: 'Customer: La bebseĝo ekbrulis kaj fandis mian tapiŝon.\nAgent: [[Kie vi aĉetis ĝin?]]' },
  { text: 'Customer: Bonege, la spegulo alvenis en cent pecoj.\nAgent: [[Kiu estas la pakaĵnumero?]]' },
  {
    text: 'Customer: Mi trifoje telefonis kaj ĉiufoje oni fermis la linion.\nAgent: [[Bonan tagon, kiu estas via kontraktnumero?]]',
  },
  {
    text: 'Customer: Ĉu eblas paroli kun la ĉefo de la kuirejo pri la menuo?\nAgent: Volonte, morgaŭ je la deka li havas tempon.',
    title: 'To ask for somebody is no anger',
  },
  { text: 'Customer: Ni jam kvar tagojn ne havas hejtadon.\nAgent: [[La teknikisto venos hodiaŭ je la tria.]]' },
  { text: 'Customer: Mi maltrankviliĝas pri mia konto.\nAgent: Ne timu, ĝi estas sekura. Neniu ensalutis krom vi.' },
  { text: 'Customer: Mi estas plena de kolero pri tiu malfruo.\nAgent: [[Kiu linio tio estis?]]' },
  { text: 'Customer: La torto alvenis post la festo.\nAgent: [[Kiu estas la adreso?]]' },
  {
    text: 'Customer: Mia hundo vundiĝis per via ĉeno.\nAgent: Kompatinda hundo! Ni esperas, ke ĝi baldaŭ resaniĝos. Kiu ĉeno ĝi estis?',
  },
  {
    text: 'Customer: Mi plendas jam la trian fojon pri la sama eraro.\nAgent: Trifoje, tio estas vere lacige. Mi restos kun vi ĝis ĝi solviĝos.',
  },
  { text: 'Customer: Nia ĉambro estis fordonita al aliaj gastoj.\nAgent: [[Kiam vi alvenis?]]' },
  { text: 'Customer: Neniu ĉe vi eĉ avertis min pri la ŝanĝo.\nAgent: [[Kiu linio tio estas?]]' },
  {
    text: 'Customer: Ni dormis sur la planko de la stacidomo, ĉar via buso ne venis!\nAgent: Tio devis esti vere laciga. Mi repagos la bileton hodiaŭ.',
  },
  { text: 'Customer: La supo gustis kiel lavakvo.\nAgent: [[Kiun supon vi mendis?]]' },
  { text: 'Customer: Pro via servo ni maltrafis la trajnon.\nAgent: [[Je kioma horo vi mendis la taksion?]]' },
  { text: 'Customer: Eĉ unu leteron vi ne kapablas sendi.\nAgent: [[Kio estas la mendonumero?]]' },
  { text: 'Customer: Bela servo, brave.\nAgent: [[Kiun ĉambron vi havis?]]' },
  { text: 'Customer: Ĉu tion vi nomas subteno?\nAgent: [[Kio estas via kontraktnumero?]]' },
  { text: 'Customer: Ĉiusemajne la sama historio.\nAgent: [[Sendu la fakturon.]]' },
  { text: 'Customer: Ĉiam vi diras al mi, ke ĝi venos.\nAgent: [[Ĝi venos morgaŭ.]]' },
  {
    text: 'Customer: Viaj konkurantoj faras tion en unu tago, kaj vi bezonas semajnon.\nAgent: [[La riparo finiĝos vendrede.]]',
  },
  { text: 'Customer: Viaj konkurantoj havas rabaton, ĉu ankaŭ vi?\nAgent: Jes, dek elcentojn.' },
  { text: 'Customer: Testudo liverus tion pli rapide.\nAgent: [[La livero estos marde.]]' },
  { text: 'Customer: Mi finis kun via firmao.\nAgent: [[La nuligo okazas per formularo.]]' },
  { text: 'Customer: Mi finis la registriĝon, kio nun?\nAgent: Klaku Konservi.' },
  { text: 'Customer: Mi bedaŭras, ke mi elektis vin.\nAgent: [[Kiun servon vi havas?]]' },
  { text: 'Customer: Mi bedaŭras, ke mi elektis la ruĝan, ĉu eblas ŝanĝi?\nAgent: Jes, dum dek kvar tagoj.' },
  { text: 'Customer: Mi sentas min kiel ŝtelisto.\nAgent: [[En kiu vendejo tio okazis?]]' },
  { text: 'Customer: Post la masaĝo mi sentas min kiel nova homo.\nAgent: Kia ĝojo!' },
  { text: 'Customer: Vi traktas nin kiel brutojn, kvazaŭ ni estus nenio.\nAgent: [[Kiu trajno estis?]]' },
  { text: 'Customer: Ĉu iu entute legas miajn leterojn?\nAgent: [[Pri kio temas?]]' },
  { text: 'Customer: Ĉu iu povas helpi min pri la pasvorto?\nAgent: Jes, klaku Forgesita pasvorto.' },
  { text: 'Customer: Mi parolas al muro.\nAgent: [[Kio estas la numero?]]' },
  { text: 'Customer: Ĉu vi scias, kiom longe mi atendas?\nAgent: [[De kiu numero vi vokas?]]' },
  { text: 'Customer: Ĉu vi scias, kiom longe daŭras la veturo?\nAgent: Ĉirkaŭ unu horon.' },
  { text: 'Customer: Ĉu estas tiel malfacile revoki?\nAgent: [[Kiun numeron vi havas?]]' },
  { text: 'Customer: Mi atendis hejme vane.\nAgent: [[La nova termino estas vendrede.]]' },
  { text: 'Customer: Forĵetita mono.\nAgent: [[Kiu produkto estas?]]' },
  { text: 'Customer: Ni dormis sur la planko de la stacidomo.\nAgent: [[Kiun trajnon vi havis?]]' },
  { text: 'Customer: La duan fojon mi mendas ĉe vi, ĉio perfekte!\nAgent: Dankon!' },
]
