import type { Example } from '../../../src/locale.ts'

export const negativeWords: readonly Example[] = [
  { text: 'Customer: Kiam alvenos la peco?\nAgent: [[Mi ne scias]], tion decidas la liveranto.' },
  { text: 'Customer: Ĉu vi povas sendi ĝin kiel donacon?\nAgent: [[Tion ni ne faras]], sed mi povas aldoni karton.' },
  { text: 'Customer: Ĉu mi rajtas ŝanĝi la sidlokon?\nAgent: [[Vi devas]] plenigi la formularon unue.' },
  {
    text: 'Customer: Kial vi rezervis monon ĉe mia karto?\nAgent: La mono estas rezervita [[laŭ niaj reguloj]] por tri tagoj.',
  },
  { text: 'Customer: Kiom longa estas la garantio?\nAgent: [[Ĉu vi rigardis en nia retejo]]? Tie estas listo.' },
  { text: 'Customer: Ĉu vi povas voki je la sesa?\nAgent: Ni [[neniam]] vokas post la kvina; ĉu la kvara konvenus?' },
  { text: 'Customer: Mi tre koleras pri tio!\nAgent: [[Trankviliĝu]], mi rigardas vian mendon nun.' },
  { text: 'Customer: Ĉu vi povas ripari ĝin?\nAgent: [[Tio ne estas mia fako]].' },
  { text: 'Customer: La koloro estas alia.\nAgent: [[Verdire]], la foto estas iom malnova; mi povas sendi novan.' },
  {
    text: 'Customer: Cxu iu povas helpi min?\nAgent: Bedauxrinde [[neniu cxi tie povas]] fari tion hodiaux, sed morgaux venos Petro.',
    title: 'The x-system',
  },
  {
    text: 'Customer: Chu la pordo estas malfermita?\nAgent: [[Mi ne scias chu]] la pordo estas malfermita.',
    title: 'The h-system',
  },
  { text: 'Ni havas [[nenion]] por sendi antaŭ vendredo; mi povas rezervi la sekvan por vi.', kind: 'template' },
  {
    text: 'Customer: Pardonu, ke mi denove ĝenas vin.\nAgent: Neniu problemo, nenio grava! Mi vidas la pakaĵon ĉi tie.',
    title: 'Reassurance',
  },
  { text: 'Customer: Dankon pro ĉio!\nAgent: Ne dankinde! Estis plezuro helpi vin.' },
  {
    text: 'Customer: La lasta vizito estis katastrofo.\nAgent: Mi bedaŭras la malbonan sperton. Ĉu mi povas rigardi tion kun vi?',
  },
  {
    text: 'Customer: Kiel mi restarigas la modemon?\nAgent: Vi devas premi la butonon dum dek sekundoj.',
    title: 'A step that the customer asked about is no order',
  },
  {
    text: 'Customer: Ĉu la blua jam foriris?\nAgent: Fakte unu ĵus alvenis! Ĉu mi rezervu ĝin por vi?',
    title: '"Fakte" before good news',
  },
  { text: 'Customer: Kion mi faru pri la kodo?\nAgent: Bonvolu gardi ĝin, kaj neniam donu vian pasvorton al iu.' },
  { text: 'Customer: Kiu filmo estas?\nAgent: Estas "Nenio krom la vero", hodiaŭ je la oka.', title: 'A quoted title' },
  {
    text: 'Customer: Nenio funkcias kaj neniu helpas!\nAgent: Mi estas nun kun vi; ni trairu tion kune.',
    title: "The customer's own words",
  },
  {
    text: 'Customer: Ĉu mi pagu ion?\nAgent: Ne, vi nenion devas pagi, la riparo estas senpaga.',
    title: 'Good news in the negative',
  },
  {
    text: 'Customer: Mi venos nepre.\nAgent: Bonege! Nepre kunportu la bileton, kaj ni atendos vin ĉe la pordo.',
    title: '"Nepre" is no "ne"',
  },
  {
    text: 'Vi skribis: nenio funkcias ekde lundo.\nDankon, ke vi sciigis nin. Mi denove malfermis vian kazon.',
    title: "The customer's words, quoted",
    kind: 'template',
  },
  { text: 'Customer: Ĉu ĝi venos?\nAgent: [[Malfacile diri]].' },
  { text: 'Customer: Ĉu mi povas pagi en tri partoj?\nAgent: [[Niaj reguloj tion malpermesas]], sed du partoj eblas.' },
  { text: 'Customer: Kiom kostas la sendo?\nAgent: La sendo kostas nenion, ĝi estas inkluzivita.' },
  {
    text: 'Customer: Ĉu mi ĝenas vin?\nAgent: Neniel, demandu trankvile!',
    title: '"Neniel" as reassurance',
  },
  { text: 'Customer: Mi perdis mian karton.\nAgent: Ĝi estas nun blokita, kaj neniu povas uzi ĝin.' },
  { text: 'Customer: Ĉu la bileto eksvalidiĝos?\nAgent: Ĝi neniam eksvalidigas, uzu gin kiam ajn.' },
  { text: 'Customer: Ĉu vi sendas al Peruo?\nAgent: [[Ni neniam sendas]] al Peruo.' },
  { text: 'Customer: Kial la kotizo kreskis?\nAgent: [[Mi nur sekvas la regulojn]].' },
  { text: 'Customer: Kiel mi ŝaltu ĝin?\nAgent: Legu la folion, [[ĉio staras tie]].' },
  { text: 'Customer: Kiam venos la nova modelo?\nAgent: [[Mi havas nenian ideon]].' },
  { text: 'Customer: Ĉu vi povas fari escepton?\nAgent: [[Niaj internaj preskriboj tion malpermesas]].' },
  { text: 'Customer: Kiu decidis tion?\nAgent: [[Ordonoj de supre]].' },
  { text: 'Customer: Ĉu vi povas helpi?\nAgent: Bedaŭrinde [[mi estas senpova]].' },
  { text: 'Customer: Kiu respondas por la liverado?\nAgent: [[Pri tio respondecas alia fako]].' },
  { text: 'Customer: Ĉu vi helpos pri la enirbileto?\nAgent: [[Tio ne apartenas al miaj taskoj]].' },
  { text: 'Customer: Ĉu la ŝuoj taŭgas por neĝo?\nAgent: Tiuj ŝuoj estas [[malbonegaj]] por neĝo.' },
  { text: 'Customer: Kiel mi ŝaltas ĝin?\nAgent: Nenio pli simpla: premu la verdan butonon.' },
  { text: 'Customer: Ĉu mi povas fuŝi ion?\nAgent: Vi povas fari nenion malĝustan.' },
  { text: 'Customer: Ĉu mi diru mian kodon?\nAgent: Bonvolu neniam doni vian kodon al iu ajn.' },
  { text: 'Customer: Ĉu aldoniĝos kotizoj?\nAgent: Neniam aldoniĝos kaŝitaj kotizoj.' },
]
