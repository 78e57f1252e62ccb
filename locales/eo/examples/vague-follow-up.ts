import type { Example } from '../../../src/locale.ts'

export const vagueFollowUp: readonly Example[] = [
  {
    text: 'Customer: La ŝtuparo ĉe via vendejo estas tro malluma.\nAgent: Saluton Ada, dankon pro via atentigo. [[Ni transdonos tion]] al la vendejo.',
  },
  {
    text: 'Customer: Kiam mi rericevos mian monon?\nAgent: Saluton Tom, dankon pro via demando. [[Iu el nia teamo kontaktos]] vin.',
  },
  {
    text: 'Customer: La aplikaĵo ankoraŭ montras la malnovan prezon.\nAgent: Dankon, ke vi sciigis nin, Mia. [[Tio estos solvita]] kiel eble plej baldaŭ.',
  },
  {
    text: 'Customer: Ĉu vi trovis mian sakon?\nAgent: Saluton Ben, dankon pro via pacienco. [[Ni baldaŭ respondos al vi]].',
    channel: 'social',
  },
  {
    text: 'Customer: La hejtado denove malŝaltiĝis.\nAgent: Saluton sinjorino Aydin, dankon pro via voko. [[Mi esploros tion]] por vi.',
    channel: 'email',
  },
  { text: 'Customer: La lifto ne moviĝas.\nAgent: Saluton Jo, dankon pro via atentigo. [[Ni laboras pri]] ĝi.' },
  { text: 'Customer: Kiam revenos la blua?\nAgent: Dankon pro via demando, Lea! La blua [[haveblos baldaŭ]].' },
  { text: 'Customer: Cxu estas novajxoj?\nAgent: Saluton! [[Ni sciigos vin]] poste.', title: 'The x-system' },
  {
    text: 'Customer: La ŝtuparo ĉe via vendejo estas tro malluma.\nAgent: Saluton Ada, dankon pro via atentigo. Ni transdonos tion hodiaŭ al la vendejo.',
    title: 'A day is named',
  },
  {
    text: 'Customer: Kiam mi rericevos mian monon?\nAgent: Saluton Tom, iu el nia teamo kontaktos vin. Tio daŭras ĝis du labortagoj.',
    title: 'The time limit stands in the next sentence',
  },
  {
    text: 'Customer: Mia bileto ne ŝargiĝas.\nAgent: Saluton Mia! Ĉu vi povus sendi al ni vian rezervonumeron en privata mesaĝo? Ni rigardos tion.',
    title: "It hangs on the customer's next message",
    channel: 'social',
  },
  {
    text: 'Customer: Via gvidanto en la malnova urbo estis mirinda, ŝi konis ĉiun domon.\nAgent: Dankon Ben, ni transdonos viajn afablajn vortojn!',
    title: 'Passing on praise',
  },
  {
    text: 'Customer: La mapo en via faldfolio montras la malnovan ponton.\nAgent: Dankon, Ada. Mi transdonis tion al niaj redaktoroj, kiuj ŝanĝis ĝin en nia retejo.',
    title: 'Done already',
  },
  {
    text: 'Customer: Ĉu la pramo iros?\nAgent: Ĝi iros laŭplane, kaj ni sciigos vin, se io ŝanĝiĝos.',
    title: 'It hangs on a condition',
  },
  {
    text: 'Customer: Ĉu la ĉambro estas libera?\nAgent: Mi kontrolos tion por vi.\nCustomer: Dankon.\nAgent: Jes, ĝi estas libera por ambaŭ noktoj.',
    title: 'Live, and the agent comes back',
    channel: 'chat',
  },
  {
    text: 'Customer: Dankon pro la agrabla restado!\nAgent: Dankon, Lea. Ni esperas baldaŭ revidi vin!',
    title: 'A wish',
  },
  { text: 'Customer: La lampo palpebrumas.\nAgent: [[Teknikisto rigardos tion]].' },
  { text: 'Customer: La lampo palpebrumas.\nAgent: Teknikisto rigardos tion morgaŭ antaŭ la 14a.' },
  { text: 'Customer: Kiam venos la respondo?\nAgent: [[Kiel eble plej baldaux]].' },
  { text: 'Customer: La mapo estas malnova.\nAgent: [[Mi diros tion al la redaktoroj]].' },
  { text: 'Customer: Kiam venos la riparisto?\nAgent: [[Oni sendos iun]].' },
  { text: 'Customer: La bileto ne alvenis.\nAgent: [[Ni okupiĝos pri tio]].' },
  { text: 'Customer: Kio pri mia kazo?\nAgent: [[Via kazo estos traktata]] laŭvice.' },
  { text: 'Customer: Kio pri mia kazo?\nAgent: Via kazo estos traktata morgaŭ ĝis la 12-a.' },
  { text: 'Customer: Ĉu mi ricevos ion por tio?\nAgent: Vi ricevos du kuponojn, ili jam estas en via konto.' },
  { text: 'Customer: Ĉu la lavmaŝino bruas?\nAgent: En nokta reĝimo vi aŭdos nenion.' },
  { text: 'Customer: La lampo ne brulas.\nAgent: Dankon, [[nia domzorganto riparos ĝin]].' },
  { text: 'Customer: La lampo ne brulas.\nAgent: Dankon, nia domzorganto riparos ĝin hodiaŭ posttagmeze.' },
  { text: 'Customer: Kio pri mia repago?\nAgent: [[Ni ankoraŭ traktas ĝin]].' },
  {
    text: 'Customer: Mi ŝatus laŭdi vian kurieron, li portis ĉion supren.\nAgent: Kia bela mesaĝo, mi transdonos ĝin al la kuriero!',
    title: 'Passing on praise',
  },
  { text: 'Customer: La pordo ne fermiĝas.\nAgent: [[Iu venos baldaŭ]].' },
  { text: 'Customer: La pordo ne fermiĝas.\nAgent: Iu venos hodiaŭ je la tria.' },
  {
    text: 'Saluton {{nomo}}, via lampo estas ĉe ni. Nia teamo kontaktos vin ĝis {{respondodato}}.',
    kind: 'template',
    title: 'A place for the time',
  },
  {
    text: 'Customer: La kupono ne venis.\nAgent: Saluton Rut, mi bedaŭras tion. [[Nia fakulino zorgos pri]] via kupono.',
  },
  {
    text: 'Customer: Kiam aperos la dua parto?\nAgent: Saluton Rut, [[la dua parto aperos en la plej proksima tempo]].',
  },
  {
    text: 'Customer: Ĉu la aparato denove funkcios?\nAgent: Jes, post la ŝanĝo de la ŝtopilo ĉio funkcios.',
    title: 'What a repair brings',
  },
  { text: 'Customer: La porto gratas.\nAgent: [[La respondeca teamo estos informita]].' },
  { text: 'Customer: La ascensoro knaras.\nAgent: [[La domestro okupiĝos pri tio]].' },
  { text: 'Customer: Do kio?\nAgent: [[Mi retelefonos al vi]].' },
  {
    text: 'Customer: Mi amas vian novan ĉokoladon!\nAgent: Mi diros tion al la teamo, ili ĝojos.',
    title: 'Praise passed on',
  },
  { text: 'Customer: Ĉu li sonoros?\nAgent: Li telefonos al vi antaŭe.', title: 'Before a visit whose time is known' },
  {
    text: 'Customer: Kiel mi fermas la liston?\nAgent: Premu la bluan butonon, kaj ĝi estos preta.',
    title: 'What follows upon a step of the customer',
  },
  {
    text: 'Customer: Kiu konas la statutojn?\nAgent: Skribu al s-ino Ros, ŝi respondos.',
    title: 'Once the customer has written there',
  },
  { text: 'Customer: La poŝtkesto klakas.\nAgent: [[Li riparos ĝin]] kiam eblos.' },
  { text: 'Customer: Ĉu iu legis ĝin?\nAgent: [[Via plendo estas ekzamenata]].' },
  { text: 'Customer: Ĉu iu legis ĝin?\nAgent: Via plendo estas ekzamenata, kaj vi ricevos respondon ĝis vendredo.' },
  { text: 'Customer: La radio silentas.\nAgent: [[Mi plusendas vian demandon al la teknika fako]].' },
  { text: 'Customer: La radio silentas.\nAgent: Teknikisto telefonos al vi inter la deka kaj la dekdua.' },
  { text: 'Customer: Kio pri la vizo?\nAgent: [[Via peto ankoraŭ estas en traktado]].' },
  { text: 'Customer: Kio pri la vizo?\nAgent: Via peto estas en traktado, kaj vi havos respondon ĝis vendredo.' },
  { text: 'Customer: Kie restas mia kaŭcio?\nAgent: La [[kaŭcio estos repagita]] en la venontaj semajnoj.' },
  { text: 'Customer: Ĉu vi povus malfermi pli frue?\nAgent: Dankon, [[ni pridiskutos vian]] proponon.' },
  { text: 'Customer: Ĉu estas iu ĉe la pordo?\nAgent: [[Kolego baldaŭ venos]].' },
  { text: 'Dankon, {{nomo}}! [[Nia kunlaboranto baldaŭ skribos]] al vi.', kind: 'template' },
  { text: 'Customer: La ekrano tremas.\nAgent: [[Mi informis niajn teknikistojn]].' },
  { text: 'Customer: La ĉambro malvarmas.\nAgent: [[Ni parolos kun la akceptejo]].' },
  { text: 'Customer: Ĉu ĝi revenos?\nAgent: [[Mi demandas la vendistojn kaj diros al vi]].' },
  { text: 'Customer: Ĉu ĝi revenos?\nAgent: Mi demandas la vendistojn kaj diros al vi post kvin minutoj.' },
  { text: 'Customer: La karto ne funkcias.\nAgent: [[Ni scias pri tio kaj solvas ĝin]].' },
  { text: 'Customer: Aldonu pli da koloroj.\nAgent: [[Tio estas en niaj planoj]].' },
  { text: 'Customer: La bildo tremas.\nAgent: [[Ni donis tion al la teknika fako]].' },
  { text: 'Customer: Metu malpli da salo.\nAgent: [[Mi informos la kuirejon]].' },
  { text: 'Customer: Kiam ĝi revenos?\nAgent: [[Post iom da tempo]].' },
]
