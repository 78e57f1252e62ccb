import type { Catalogue } from '../wording.ts'

export const eo: Catalogue = {
  tag: 'eo',
  thousands: ',',
  messages: {
    'asked-already': { again: 'La kliento jam diris tion: "{given}"' },
    'bare-no': { refusal: '"{words}" rifuzas kaj proponas nenion alian' },
    blame: {
      blame: '"{words}" kulpigas la klienton',
      hindsight: '"{words}" kulpigas la klienton pri tio, kio ne estis farita',
      'blaming-comparison': '"{words}" montras aliajn klientojn kiel ekzemplon',
      reprimand: '"{words}" riproĉas la klienton',
    },
    'brand-voice': {
      avoid: '"{words}" estas en la listo de evitendaj vortoj',
      prefer: '"{words}" ne estas vorto de la teamo, kiu diras "{preferred}"',
      brand: '"{words}" skribiĝas "{brand}"',
      casual: '"{words}" estas tro familiara por la tono de la teamo',
      stiff: '"{words}" estas tro rigida por la tono de la teamo',
    },
    'channel-deflection': {
      private: '"{words}" movas al privataj mesaĝoj kaj ne diras, kiuj datenoj tion postulas',
      elsewhere: '"{words}" sendas la klienton aliloken sen ia helpo',
    },
    'clarify-first': { fix: '"{words}" preskribas solvon, antaŭ ol estas klare, kio misas' },
    'closing-phrase': { missing: 'La konversacio finiĝas sen danko, bondeziro aŭ ĝisrevido' },
    'closing-question': { missing: 'La konversacio finiĝas sen demando, ĉu io alia bezonatas' },
    'concurrent-chats': { many: '{agent} estis samtempe en {count} babiloj; la limo estas {limit}' },
    'customer-name': {
      unused: 'La kliento donis la nomon "{name}", kaj la agento neniam uzas ĝin',
      misspelt: 'La kliento skribas ĝin "{name}", ne "{words}"',
      other: 'La nomo de la kliento estas "{name}", ne "{words}"',
      unfitting: '"{words}" ne kongruas kun la nomo "{name}"',
      title: 'La kliento nomas sin "{name}", ne "{words}"',
    },
    'duplicate-template': { duplicate: 'Ĉi tiu ŝablono diras preskaŭ la samon kiel "{other}"' },
    'emoji-tone': {
      smile: '"{words}" ridetas al ĉagrenita kliento',
      cheer: '"{words}" sonas gaje al ĉagrenita kliento',
    },
    'empathy-missing': { missing: 'Ĉi tio diras nenion pri la ĝeno de la kliento' },
    'exposed-data': {
      card: 'La numero de pagkarto estas plene skribita',
      iban: 'La numero de bankokonto estas plene skribita',
      password: 'Pasvorto aŭ PIN estas skribita',
      'national-id': 'La identiga numero de persono estas skribita',
    },
    'feedback-request': {
      missing: 'La konversacio finiĝas sen peto pri opinio',
      unsatisfied: '"{words}" petas opinion, dum la kliento ne estas kontenta',
    },
    'formality-consistency': {
      formal: '"{words}" alparolas la klienton formale, la cetero de la konversacio neformale',
      informal: '"{words}" alparolas la klienton neformale, la cetero de la konversacio formale',
      'not-informal': '"{words}" alparolas la klienton formale, kie la neformala alparolo estas la regulo',
      'not-formal': '"{words}" alparolas la klienton neformale, kie la formala alparolo estas la regulo',
    },
    'greeting-introduction': { missing: 'La malfermo nomas nek la firmaon nek la agenton' },
    'greeting-length': {
      short: 'La saluto "{words}" estas tro mallonga: ĝi nomas neniun kaj proponas nenion',
      long: 'La saluto okupas {count} vortojn antaŭ la unua utila (maksimume {max})',
      sentences: 'La saluto okupas {count} frazojn antaŭ la unua utila vorto (maksimume {max})',
    },
    'greeting-missing': { missing: 'La konversacio komenciĝas sen saluto' },
    'hold-permission': {
      bare: '"{words}" lasas la klienton atendi sen kialo kaj sen demando',
      unasked: '"{words}" lasas la klienton atendi sen demando, ĉu tio konvenas',
    },
    'hold-update': {
      silence: 'La kliento atendis {waited} sen vorto; la limo estas {limit}',
      gone: 'La agento ne revenis: post {waited} la kliento ankoraŭ atendis',
      thanks: 'La agento revenas post {waited} sen danko pro la atendado',
    },
    'impersonal-template': { impersonal: 'La ŝablono havas lokon nek por la nomo de la kliento nek por io adaptenda' },
    'message-length': {
      words: 'La mesaĝo havas {count} vortojn (maksimume {max} en ĉi tiu kanalo)',
      characters: 'La mesaĝo havas {count} signojn (maksimume {max} en ĉi tiu kanalo)',
      sentence: 'La frazo havas {count} vortojn (maksimume {max})',
    },
    'negative-words': {
      'not-knowing': '"{words}" lasas la klienton sen respondo',
      'never-doing': '"{words}" fermas la pordon al la kliento',
      'hiding-behind-rules': '"{words}" kaŝas sin malantaŭ reguloj',
      'sending-off': '"{words}" forsendas la klienton serĉi la respondon',
      ordering: '"{words}" sonas kiel ordono',
      helplessness: '"{words}" lasas la klienton sen helpo',
      downplaying: '"{words}" bagateligas la vortojn de la kliento',
      'flat-word': '"{words}" estas malkuraĝiga vorto',
    },
    overpromising: { promise: '"{words}" promesas tion, pri kio neniu povas esti certa' },
    'overused-courtesy': {
      repeated: '"{words}" aperas pli ol {max} fojojn en la konversacio',
      dense: '{share} % de la vortoj estas ĝentilaĵoj',
      stacked: 'La pardonpetoj amasiĝas',
    },
    parroting: { echo: 'Ĉi tio ripetas la vortojn de la kliento kaj aldonas nenion' },
    'placeholder-syntax': {
      broken: '"{words}" estas nefermita lokokupilo aŭ troa signo',
      empty: '"{words}" estas lokokupilo por nenio',
      unknown: '"{words}" ne estas lokokupilo de {system}',
      fallback: '"{words}" havas nenion por kliento, kies nomo ne estas konata',
    },
    'plain-language': {
      officialese: '"{words}" direblas pli simple',
      grade: 'La frazo estas malfacile legebla; la mesaĝo postulas {grade} jarojn da lernejo (maksimume {max})',
    },
    'premature-close': {
      request: '"{words}" finas la konversacion, antaŭ ol la kliento povis diri, ke tio sufiĉas',
      question: '"{words}" finas la konversacion sen atendi la respondon al la ferma demando',
      closed: 'La konversacio estis fermita {minutes} minutojn poste, antaŭ ol la kliento respondis',
    },
    proofreading: {
      'doubled-words': '"{words}" diras la saman vorton dufoje',
      article: '"{words}" antaŭ ĉi tiu vorto estu "{instead}"',
      capital: 'La mesaĝo komenciĝas per minusklo',
      spacing: 'Estas spaco antaŭ "{words}"',
      spelling: 'La vortaro ne konas "{words}"',
    },
    'public-argument': { argument: 'Respondo numero {count}, kiu publike disputas, post kiam la faktoj estis donitaj' },
    'public-personal-data': {
      asked: '"{words}" publike petas personajn datenojn',
      repeated: 'Personaj datenoj de la kliento estas publike ripetitaj',
      told: 'Personaj datenoj de la kliento estas publike diritaj',
    },
    'response-time': {
      late: 'La respondo venis post {waited}; en {channel} la limo estas {limit}',
      mail: 'La respondo venis post {waited}; retletero estas respondenda {limit}',
    },
    'robotic-repetition': {
      sentence: 'La sama frazo jam estis dirita en ĉi tiu konversacio',
      text: 'La teksto estis sendita laŭvorte al {count} klientoj (maksimume {max})',
    },
    'rude-language': {
      profanity: '"{words}" estas sakraĵo',
      insult: '"{words}" insultas la klienton',
      sarcasm: '"{words}" mokas la klienton',
      'personal-command': '"{words}" komandas al la kliento',
    },
    shouting: {
      capitals: '"{words}" estas kriado',
      marks: '"{marks}" laŭtigas la voĉon',
      exclamations: '{count} krisignoj en unu mesaĝo',
    },
    'template-coverage': { missing: 'La kolekto havas neniun ŝablonon, kiu {task} ({scenario})' },
    'ticket-reference': { missing: '"{words}" ne donas numeron, per kiu la afero retroviĝas' },
    'transfer-count': { many: 'La kliento estis transdonita {count} fojojn; la limo estas {limit}' },
    'transfer-permission': {
      bare: '"{words}" transdonas la klienton sen kialo kaj sen demando',
      unasked: '"{words}" transdonas la klienton sen demando, ĉu tio konvenas',
    },
    unanswered: {
      question: 'La lasta demando de la kliento restis sen respondo',
      request: 'La lasta peto de la kliento restis sen respondo',
    },
    'unfilled-placeholder': {
      placeholder: '"{words}" ne estis plenigita',
      name: 'Mankas la nomo post "{words}"',
    },
    'upsell-pressure': {
      unsolved: '"{words}" vendas, antaŭ ol la ĝeno estas solvita',
      unanswered: '"{words}" vendas anstataŭ respondi',
      again: '"{words}" vendas denove, kvankam la kliento rifuzis',
    },
    'vague-follow-up': { vague: '"{words}" ne diras, ĝis kiam' },
  },
  notes: {
    'Use what the customer wrote, and ask only whether it is right.':
      'Uzu tion, kion la kliento skribis, kaj demandu nur, ĉu ĝi ĝustas.',
    'Say what you do where it happens all the same.': 'Diru, kion vi faras, se tio tamen okazas.',
    'Say it in other words.': 'Diru tion per aliaj vortoj.',
    'Give the new chat to a colleague, or finish one before the next is taken.':
      'Donu la novan babilon al kolego, aŭ finu unu antaŭ ol akcepti la sekvan.',
    'Use the name once: "{}".': 'Uzu la nomon unufoje: "{}".',
    'Use the title that the customer gave, or the name.': 'Uzu la titolon, kiun la kliento donis, aŭ la nomon.',
    'Keep one of them: this or "{}". Where they differ, use a placeholder.':
      'Konservu unu el ili: ĉi tiun aŭ "{}". Kie ili malsamas, uzu lokokupilon.',
    'Keep one of them: this or "{}" in {}. Where they differ, use a placeholder.':
      'Konservu unu el ili: ĉi tiun aŭ "{}" en {}. Kie ili malsamas, uzu lokokupilon.',
    'Solve the trouble first, and ask for feedback when the customer is content.':
      'Unue solvu la ĝenon, kaj petu opinion, kiam la kliento estas kontenta.',
    'Keep to the formal address throughout.': 'Restu ĉe la formala alparolo.',
    'Keep to the informal address throughout.': 'Restu ĉe la neformala alparolo.',
    "Say the company's or your own name in the first sentence.": 'Diru la nomon de la firmao aŭ vian en la unua frazo.',
    'Come back in time, even with no news yet: say how far you are, and thank the customer for waiting.':
      'Revenu ĝustatempe, eĉ sen novaĵo: diru, kiom vi progresis, kaj danku pro la atendado.',
    "Greet the customer by name, or leave a place for the customer's own case.":
      'Salutu la klienton per nomo, aŭ lasu lokon por ties propra afero.',
    'Say what matters most first; send the rest as a second message, or as a list of steps.':
      'Diru la plej gravan unue; sendu la ceteron kiel duan mesaĝon aŭ kiel liston de paŝoj.',
    'Make two sentences of it, or a list of steps.': 'Faru el ĝi du frazojn aŭ liston de paŝoj.',
    'One apology that names the trouble is enough; then say what happens next.':
      'Sufiĉas unu pardonpeto, kiu nomas la ĝenon; poste diru, kio sekvos.',
    'Say it once, where it is due, and leave the rest to the answer.':
      'Diru tion unufoje, kie ĝi decas, kaj lasu la ceteron al la respondo.',
    'Each opening mark needs its closing mark, and each block its end.':
      'Ĉiu malferma signo bezonas sian ferman, kaj ĉiu bloko sian finon.',
    'Put the name of a placeholder between the marks, or remove them.':
      'Metu la nomon de lokokupilo inter la signojn, aŭ forigu ilin.',
    'Look the name up in the list of placeholders of the helpdesk; capitals and marks matter.':
      'Serĉu la nomon en la listo de lokokupiloj de la sistemo; majuskloj kaj signoj gravas.',
    'Name a word that fits where the name is not known, such as "there".':
      'Donu vorton, kiu konvenas, kiam la nomo ne estas konata.',
    'Use shorter words, and make two sentences of it.': 'Uzu pli mallongajn vortojn, kaj faru du frazojn.',
    'Ask whether anything else is needed, and wait for the answer before saying goodbye.':
      'Demandu, ĉu io alia bezonatas, kaj atendu la respondon antaŭ ol adiaŭi.',
    'Put names and products under the option `words`.': 'Metu nomojn kaj produktojn en la opcion `words`.',
    'Answer in time, if only to say that you are on it and when the full answer comes.':
      'Respondu ĝustatempe, eĉ nur por diri, ke vi okupiĝas pri tio kaj kiam venos la plena respondo.',
    'Said before, in message {}. Say what is new since, or leave it out.':
      'Jam dirita en mesaĝo {}. Diru, kio estas nova, aŭ ellasu tion.',
    'Begin with what this customer wrote, and keep only the parts of the text that answer it.':
      'Komencu per tio, kion ĉi tiu kliento skribis, kaj konservu nur la partojn, kiuj respondas al tio.',
    'Leave it out, and say what you can do.': 'Ellasu tion, kaj diru, kion vi povas fari.',
    'Add a template such as the one suggested, or leave the situation out of the option `scenarios`.':
      'Aldonu ŝablonon kiel la proponitan, aŭ ellasu la situacion el la opcio `scenarios`.',
    'Find out first who can settle it, hand over once, and pass the whole story on so that the customer need not repeat it.':
      'Unue eltrovu, kiu povas solvi tion, transdonu unufoje kaj rakontu la tutan aferon, por ke la kliento ne devu ripeti ĝin.',
    'Answer the last message, or say when the answer will come.':
      'Respondu al la lasta mesaĝo, aŭ diru, kiam venos la respondo.',
    'Fill in what is meant before sending, and give the placeholder a fallback in the template.':
      'Plenigu ĝin antaŭ ol sendi, kaj donu al la lokokupilo anstataŭaĵon en la ŝablono.',
    'Solve the trouble first; an offer may follow when the customer is content.':
      'Unue solvu la ĝenon; propono povas sekvi, kiam la kliento estas kontenta.',
    'Answer first; an offer may follow the answer.': 'Unue respondu; propono povas sekvi la respondon.',
    'Leave it at the first "no".': 'Akceptu la unuan "ne".',
    'Say what you will do yourself, and by when.': 'Diru, kion vi mem faros, kaj ĝis kiam.',
    'Say what you expect, and what you do if it turns out otherwise.':
      'Diru, kion vi atendas, kaj kion vi faros, se okazos alie.',
    'Name the facts or the terms instead.': 'Anstataŭe nomu la faktojn aŭ la kondiĉojn.',
    'An informal voice says it in everyday words.': 'Neformala tono diras tion per ĉiutagaj vortoj.',
    'A formal voice says what is possible instead.': 'Formala tono anstataŭe diras, kio eblas.',
    'A formal voice writes the words out.': 'Formala tono plene skribas la vortojn.',
    'A formal voice says it in standard words.': 'Formala tono diras tion per normaj vortoj.',
    'As a demand; explaining a step that the customer asked about is fine.':
      'Kiel postulo; klarigi paŝon, pri kiu la kliento demandis, estas en ordo.',
  },
  values: {
    'social media': 'sociaj retoj',
    chat: 'babilo',
    'on the same day': 'en la sama tago',
    'on the next working day': 'en la sekva labortago',
    'within {} working days': 'ene de {} labortagoj',
    'greets and offers help': 'salutas kaj proponas helpon',
    'asks the customer to wait': 'petas la klienton atendi',
    'hands the customer over to a colleague': 'transdonas la klienton al kolego',
    'asks for more information': 'petas pliajn informojn',
    'answers a complaint': 'respondas al plendo',
    'refuses and offers something else': 'rifuzas kaj proponas ion alian',
    'helps a customer who wrote to the wrong company': 'helpas klienton, kiu skribis al malĝusta firmao',
    'follows up on an earlier request': 'revenas al pli frua peto',
    'asks for feedback': 'petas opinion',
    'ends a conversation': 'finas konversacion',
  },
  counted: {
    error: { one: '{} eraro', other: '{} eraroj' },
    warning: { one: '{} averto', other: '{} avertoj' },
    problem: { one: '{} problemo', other: '{} problemoj' },
    conversation: { one: '{} konversacio', other: '{} konversacioj' },
    message: { one: '{} mesaĝo', other: '{} mesaĝoj' },
    file: { one: '{} dosiero', other: '{} dosieroj' },
    violation: { one: '{} malobservo', other: '{} malobservoj' },
    template: { one: '{} ŝablono', other: '{} ŝablonoj' },
    rule: { one: '{} regulo', other: '{} reguloj' },
    entry: { one: '{} ero', other: '{} eroj' },
    example: { one: '{} ekzemplo', other: '{} ekzemploj' },
    check: { one: '{} kontrolo', other: '{} kontroloj' },
    'labelled-conversation': { one: '{} etikedita konversacio', other: '{} etikeditaj konversacioj' },
    'locale-pack': { one: '{} lingva pako', other: '{} lingvaj pakoj' },
    reader: { one: '{} legilo', other: '{} legiloj' },
    'output-format': { one: '{} eliga formato', other: '{} eligaj formatoj' },
    'further-file': { one: '{} plia dosiero', other: '{} pliaj dosieroj' },
    'more-rule': { one: '{} plia regulo', other: '{} pliaj reguloj' },
    second: { one: '{} sekundo', other: '{} sekundoj' },
    minute: { one: '{} minuto', other: '{} minutoj' },
    hour: { one: '{} horo', other: '{} horoj' },
    day: { one: '{} tago', other: '{} tagoj' },
  },
  frame: {
    error: 'eraro',
    warn: 'averto',
    problem: 'problemo',
    line: 'linio {number}',
    message: 'mesaĝo {number}',
    clean: 'Neniu malobservo: {conversations}.',
    totals: '{found}: {conversations} ({messages}, {files})',
    and: '{one} kaj {other}',
    none: 'Neniu malobservo',
    unread: '{problems}: ne ĉio estis legebla.',
    more: 'kaj {rules}',
    why: '{command} diras kial',
    unused: 'la escepto por {what} ne estas bezonata: nenio troviĝas ĉi tie',
    everything: 'ĉiuj reguloj',
    'unknown-rule': 'ne ekzistas regulo {rule}, do nenio estas esceptita',
    unreadable: '{words}: tio ne estas escepto, do nenio estas esceptita',
    meant: 'Ĉu vi celas {name}?',
  },
}
