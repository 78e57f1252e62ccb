import type { Catalogue } from '../wording.ts'

export const hr: Catalogue = {
  tag: 'hr',
  thousands: '.',
  messages: {
    'asked-already': { again: 'Korisnik je to već rekao: „{given}”' },
    'bare-no': { refusal: '„{words}” odbija, a ne nudi drugo rješenje' },
    blame: {
      blame: '„{words}” okrivljuje korisnika',
      hindsight: '„{words}” predbacuje korisniku ono što nije učinio',
      'blaming-comparison': '„{words}” korisniku za primjer stavlja druge korisnike',
      reprimand: '„{words}” kori korisnika',
    },
    'brand-voice': {
      avoid: '„{words}” je na popisu riječi koje treba izbjegavati',
      prefer: '„{words}” nije riječ vašeg tima, koji kaže „{preferred}”',
      brand: '„{words}” se piše „{brand}”',
      casual: '„{words}” je preopušteno za ton vašeg tima',
      stiff: '„{words}” je prekruto za ton vašeg tima',
    },
    'channel-deflection': {
      private: '„{words}” prebacuje razgovor u privatne poruke, a ne kaže koji su podaci za to potrebni',
      elsewhere: '„{words}” šalje korisnika drugamo bez ikakve pomoći',
    },
    'clarify-first': { fix: '„{words}” propisuje rješenje prije nego što je jasno u čemu je problem' },
    'closing-phrase': { missing: 'Razgovor završava bez zahvale, dobre želje ili pozdrava' },
    'closing-question': { missing: 'Razgovor završava bez pitanja treba li još što' },
    'concurrent-chats': { many: '{agent} istodobno je u ovoliko razgovora uživo: {count}; granica je {limit}' },
    'customer-name': {
      unused: 'Korisnik se predstavio kao „{name}”, a agent ga nijednom ne oslovljava imenom',
      misspelt: 'Korisnik se piše „{name}”, a ne „{words}”',
      other: 'Korisnik se zove „{name}”, a ne „{words}”',
      unfitting: '„{words}” ne ide uz ime „{name}”',
      title: 'Korisnik se predstavio kao „{name}”, a ne „{words}”',
    },
    'duplicate-template': { duplicate: 'Ovaj predložak kaže gotovo isto što i „{other}”' },
    'emoji-tone': {
      smile: '„{words}” se smiješi uzrujanom korisniku',
      cheer: '„{words}” zvuči veselo uzrujanom korisniku',
    },
    'empathy-missing': { missing: 'Ovdje se ništa ne kaže o tome što muči korisnika' },
    'exposed-data': {
      card: 'Ispisan je broj platne kartice',
      iban: 'Ispisan je broj bankovnog računa',
      password: 'Ispisana je lozinka ili PIN',
      'national-id': 'Ispisan je osobni identifikacijski broj',
    },
    'feedback-request': {
      missing: 'Razgovor završava bez molbe za povratnu informaciju',
      unsatisfied: '„{words}” traži povratnu informaciju dok korisnik još nije zadovoljan',
    },
    'formality-consistency': {
      formal: '„{words}” korisniku se obraća s Vi, a ostatak razgovora s ti',
      informal: '„{words}” korisniku se obraća s ti, a ostatak razgovora s Vi',
      'not-informal': '„{words}” korisniku se obraća s Vi, a pravilo je ti',
      'not-formal': '„{words}” korisniku se obraća s ti, a pravilo je Vi',
    },
    'greeting-introduction': { missing: 'Uvod ne spominje ni tvrtku ni agenta' },
    'greeting-length': {
      short: 'Pozdrav „{words}” je prekratak: nikoga ne oslovljava i ništa ne nudi',
      long: 'Pozdrav prije prve korisne riječi ima ovoliko riječi: {count} (najviše {max})',
      sentences: 'Pozdrav prije prve korisne riječi ima ovoliko rečenica: {count} (najviše {max})',
    },
    'greeting-missing': { missing: 'Razgovor počinje bez pozdrava' },
    'hold-permission': {
      bare: '„{words}” ostavlja korisnika da čeka, a ne kaže zašto i ne pita',
      unasked: '„{words}” ostavlja korisnika da čeka, a ne pita slaže li se',
    },
    'hold-update': {
      silence: 'Korisnik je bez ijedne riječi čekao {waited}; granica je {limit}',
      gone: 'Agent se nije javio: nakon {waited} korisnik je još čekao',
      thanks: 'Agent se javlja nakon {waited} i ne zahvaljuje na čekanju',
    },
    'impersonal-template': { impersonal: 'Predložak nema mjesta za ime korisnika ni ičega što bi se prilagodilo' },
    'message-length': {
      words: 'Poruka ima previše riječi: {count} (na ovom kanalu najviše {max})',
      characters: 'Poruka ima previše znakova: {count} (na ovom kanalu najviše {max})',
      sentence: 'Rečenica ima previše riječi: {count} (najviše {max})',
    },
    'negative-words': {
      'not-knowing': '„{words}” ostavlja korisnika bez odgovora',
      'never-doing': '„{words}” korisniku zatvara vrata',
      'hiding-behind-rules': '„{words}” skriva se iza pravila',
      'sending-off': '„{words}” šalje korisnika da sam traži odgovor',
      ordering: '„{words}” zvuči kao naredba',
      helplessness: '„{words}” ostavlja korisnika bez pomoći',
      downplaying: '„{words}” umanjuje ono što korisnik govori',
      'flat-word': '„{words}” obeshrabruje',
    },
    overpromising: { promise: '„{words}” obećava ono u što nitko ne može biti siguran' },
    'overused-courtesy': {
      repeated: '„{words}” se u razgovoru ponavlja prečesto (najviše {max} puta)',
      dense: 'Fraze uljudnosti čine {share} % riječi',
      stacked: 'Isprike su nagomilane',
    },
    parroting: { echo: 'Ovo ponavlja korisnikove riječi i ništa ne dodaje' },
    'placeholder-syntax': {
      broken: '„{words}” je nezatvoreno mjesto za podatak ili znak viška',
      empty: '„{words}” je mjesto ni za što',
      unknown: '„{words}” nije mjesto za podatak koje poznaje {system}',
      fallback: '„{words}” nema zamjenu za korisnika čije se ime ne zna',
    },
    'plain-language': {
      officialese: '„{words}” se može reći jednostavnije',
      grade: 'Rečenica je teška za čitanje; poruka traži ovoliko godina školovanja: {grade} (najviše {max})',
    },
    'premature-close': {
      request: '„{words}” završava razgovor prije nego što korisnik stigne reći da je to sve',
      question: '„{words}” završava razgovor, a ne čeka odgovor na završno pitanje',
      closed: 'Razgovor je zatvoren prije korisnikova odgovora; minuta nakon ovoga: {minutes}',
    },
    proofreading: {
      'doubled-words': '„{words}” dvaput kaže istu riječ',
      article: '„{words}” ispred ove riječi mora biti „{instead}”',
      capital: 'Poruka počinje malim slovom',
      spacing: 'Ispred „{words}” stoji razmak',
      spelling: 'Rječnik ne poznaje „{words}”',
    },
    'public-argument': { argument: 'Javna prepirka nakon što su činjenice iznesene: odgovor broj {count}' },
    'public-personal-data': {
      asked: '„{words}” javno traži osobne podatke',
      repeated: 'Osobni podaci korisnika javno su ponovljeni',
      told: 'Osobni podaci korisnika javno su navedeni',
    },
    'response-time': {
      late: 'Odgovor je stigao nakon {waited}; na kanalu {channel} rok je {limit}',
      mail: 'Odgovor je stigao nakon {waited}; rok za e-poštu: {limit}',
    },
    'robotic-repetition': {
      sentence: 'Ista je rečenica već izrečena u ovom razgovoru',
      text: 'Isti tekst, riječ po riječ, dobilo je ovoliko korisnika: {count} (najviše {max})',
    },
    'rude-language': {
      profanity: '„{words}” je psovka',
      insult: '„{words}” vrijeđa korisnika',
      sarcasm: '„{words}” se ruga korisniku',
      'personal-command': '„{words}” zapovijeda korisniku',
    },
    shouting: {
      capitals: '„{words}” je vikanje',
      marks: '„{marks}” povisuje glas',
      exclamations: 'Uskličnika u jednoj poruci: {count}',
    },
    'template-coverage': { missing: 'U zbirci nema predloška koji {task} ({scenario})' },
    'ticket-reference': { missing: '„{words}” ne navodi broj pod kojim će se slučaj opet naći' },
    'transfer-count': { many: 'Korisnik je proslijeđen ovoliko puta: {count}; granica je {limit}' },
    'transfer-permission': {
      bare: '„{words}” prosljeđuje korisnika, a ne kaže zašto i ne pita',
      unasked: '„{words}” prosljeđuje korisnika, a ne pita slaže li se',
    },
    unanswered: {
      question: 'Korisnikovo posljednje pitanje ostalo je bez odgovora',
      request: 'Korisnikova posljednja molba ostala je bez odgovora',
    },
    'unfilled-placeholder': {
      placeholder: '„{words}” nije popunjeno',
      name: 'Iza „{words}” nedostaje ime',
    },
    'upsell-pressure': {
      unsolved: '„{words}” prodaje prije nego što je problem riješen',
      unanswered: '„{words}” prodaje umjesto da odgovori',
      again: '„{words}” opet prodaje iako je korisnik već odbio',
    },
    'vague-follow-up': { vague: '„{words}” ne kaže do kada' },
  },
  notes: {
    'Use what the customer wrote, and ask only whether it is right.':
      'Upotrijebite ono što je korisnik napisao i pitajte samo je li točno.',
    'Say what you do where it happens all the same.': 'Recite što činite ako se to ipak dogodi.',
    'Say it in other words.': 'Recite to drugim riječima.',
    'Give the new chat to a colleague, or finish one before the next is taken.':
      'Novi razgovor prepustite kolegi ili završite jedan prije nego što prihvatite sljedeći.',
    'Use the name once: "{}".': 'Upotrijebite ime jedanput: „{}”.',
    'Use the title that the customer gave, or the name.': 'Upotrijebite titulu koju je korisnik naveo ili ime.',
    'Keep one of them: this or "{}". Where they differ, use a placeholder.':
      'Zadržite jedan: ovaj ili „{}”. Gdje se razlikuju, ostavite mjesto za podatak.',
    'Keep one of them: this or "{}" in {}. Where they differ, use a placeholder.':
      'Zadržite jedan: ovaj ili „{}” ({}). Gdje se razlikuju, ostavite mjesto za podatak.',
    'Solve the trouble first, and ask for feedback when the customer is content.':
      'Prvo riješite problem, a povratnu informaciju zatražite kad korisnik bude zadovoljan.',
    'Keep to the formal address throughout.': 'Držite se obraćanja s Vi do kraja.',
    'Keep to the informal address throughout.': 'Držite se obraćanja s ti do kraja.',
    "Say the company's or your own name in the first sentence.": 'U prvoj rečenici recite ime tvrtke ili svoje.',
    'Come back in time, even with no news yet: say how far you are, and thank the customer for waiting.':
      'Javite se na vrijeme i kad nema novosti: recite dokle ste stigli i zahvalite na čekanju.',
    "Greet the customer by name, or leave a place for the customer's own case.":
      'Pozdravite korisnika imenom ili ostavite mjesto za njegov slučaj.',
    'Say what matters most first; send the rest as a second message, or as a list of steps.':
      'Prvo recite najvažnije; ostalo pošaljite kao drugu poruku ili kao popis koraka.',
    'Make two sentences of it, or a list of steps.': 'Napravite od toga dvije rečenice ili popis koraka.',
    'One apology that names the trouble is enough; then say what happens next.':
      'Dovoljna je jedna isprika koja imenuje problem; zatim recite što slijedi.',
    'Say it once, where it is due, and leave the rest to the answer.':
      'Recite to jedanput, gdje je na mjestu, a ostalo prepustite odgovoru.',
    'Each opening mark needs its closing mark, and each block its end.':
      'Svaki otvoreni znak treba zatvoriti, a svaki blok završiti.',
    'Put the name of a placeholder between the marks, or remove them.':
      'Između znakova upišite ime podatka ili ih uklonite.',
    'Look the name up in the list of placeholders of the helpdesk; capitals and marks matter.':
      'Potražite ime na popisu podataka u sustavu podrške; velika slova i znakovi su važni.',
    'Name a word that fits where the name is not known, such as "there".':
      'Navedite riječ koja pristaje kad se ime ne zna.',
    'Use shorter words, and make two sentences of it.': 'Upotrijebite kraće riječi i napravite dvije rečenice.',
    'Ask whether anything else is needed, and wait for the answer before saying goodbye.':
      'Pitajte treba li još što i pričekajte odgovor prije nego što se oprostite.',
    'Put names and products under the option `words`.': 'Imena i proizvode upišite u opciju `words`.',
    'Answer in time, if only to say that you are on it and when the full answer comes.':
      'Odgovorite na vrijeme, makar samo da radite na tome i kada stiže potpun odgovor.',
    'Said before, in message {}. Say what is new since, or leave it out.':
      'Već rečeno u poruci {}. Recite što je novo ili izostavite.',
    'Begin with what this customer wrote, and keep only the parts of the text that answer it.':
      'Počnite s onim što je korisnik napisao i zadržite samo dijelove teksta koji na to odgovaraju.',
    'Leave it out, and say what you can do.': 'Izostavite to i recite što možete učiniti.',
    'Add a template such as the one suggested, or leave the situation out of the option `scenarios`.':
      'Dodajte predložak poput predloženoga ili izostavite tu situaciju iz opcije `scenarios`.',
    'Find out first who can settle it, hand over once, and pass the whole story on so that the customer need not repeat it.':
      'Prvo saznajte tko to može riješiti, proslijedite jedanput i prenesite cijeli slučaj da ga korisnik ne mora ponavljati.',
    'Answer the last message, or say when the answer will come.':
      'Odgovorite na posljednju poruku ili recite kada odgovor stiže.',
    'Fill in what is meant before sending, and give the placeholder a fallback in the template.':
      'Prije slanja upišite što se misli, a u predlošku dodajte zamjenu.',
    'Solve the trouble first; an offer may follow when the customer is content.':
      'Prvo riješite problem; ponuda može uslijediti kad je korisnik zadovoljan.',
    'Answer first; an offer may follow the answer.': 'Prvo odgovorite; ponuda može uslijediti nakon odgovora.',
    'Leave it at the first "no".': 'Prihvatite prvo „ne”.',
    'Say what you will do yourself, and by when.': 'Recite što ćete sami učiniti i do kada.',
    'Say what you expect, and what you do if it turns out otherwise.':
      'Recite što očekujete i što ćete učiniti ako bude drukčije.',
    'Name the facts or the terms instead.': 'Umjesto toga navedite činjenice ili uvjete.',
    'An informal voice says it in everyday words.': 'Opušten ton to kaže svakodnevnim riječima.',
    'A formal voice says what is possible instead.': 'Formalan ton umjesto toga kaže što je moguće.',
    'A formal voice writes the words out.': 'Formalan ton riječi piše do kraja.',
    'A formal voice says it in standard words.': 'Formalan ton to kaže standardnim riječima.',
    'As a demand; explaining a step that the customer asked about is fine.':
      'Kao zahtjev; objasniti korak o kojem je korisnik pitao posve je u redu.',
  },
  values: {
    'social media': 'društvene mreže',
    chat: 'chat',
    'on the same day': 'istog dana',
    'on the next working day': 'sljedeći radni dan',
    'within {} working days': 'broj radnih dana: {}',
    'greets and offers help': 'pozdravlja i nudi pomoć',
    'asks the customer to wait': 'moli korisnika da pričeka',
    'hands the customer over to a colleague': 'prosljeđuje korisnika kolegi',
    'asks for more information': 'traži dodatne podatke',
    'answers a complaint': 'odgovara na pritužbu',
    'refuses and offers something else': 'odbija i nudi nešto drugo',
    'helps a customer who wrote to the wrong company': 'pomaže korisniku koji se obratio pogrešnoj tvrtki',
    'follows up on an earlier request': 'nadovezuje se na raniji zahtjev',
    'asks for feedback': 'traži povratnu informaciju',
    'ends a conversation': 'završava razgovor',
  },
  counted: {
    error: { one: '{} greška', few: '{} greške', other: '{} grešaka' },
    warning: { one: '{} upozorenje', few: '{} upozorenja', other: '{} upozorenja' },
    problem: { one: '{} problem', few: '{} problema', other: '{} problema' },
    conversation: { one: '{} razgovor', few: '{} razgovora', other: '{} razgovora' },
    message: { one: '{} poruka', few: '{} poruke', other: '{} poruka' },
    file: { one: '{} datoteka', few: '{} datoteke', other: '{} datoteka' },
    violation: { one: '{} prekršaj', few: '{} prekršaja', other: '{} prekršaja' },
    template: { one: '{} predložak', few: '{} predloška', other: '{} predložaka' },
    rule: { one: '{} pravilo', few: '{} pravila', other: '{} pravila' },
    entry: { one: '{} unos', few: '{} unosa', other: '{} unosa' },
    example: { one: '{} primjer', few: '{} primjera', other: '{} primjera' },
    check: { one: '{} provjera', few: '{} provjere', other: '{} provjera' },
    'labelled-conversation': {
      one: '{} označeni razgovor',
      few: '{} označena razgovora',
      other: '{} označenih razgovora',
    },
    'locale-pack': { one: '{} jezični paket', few: '{} jezična paketa', other: '{} jezičnih paketa' },
    reader: { one: '{} čitač', few: '{} čitača', other: '{} čitača' },
    'output-format': { one: '{} izlazni format', few: '{} izlazna formata', other: '{} izlaznih formata' },
    'further-file': { one: '{} preostala datoteka', few: '{} preostale datoteke', other: '{} preostalih datoteka' },
    'more-rule': { one: 'još {} pravilo', few: 'još {} pravila', other: 'još {} pravila' },
    second: { one: '{} sekunde', few: '{} sekunde', other: '{} sekundi' },
    minute: { one: '{} minute', few: '{} minute', other: '{} minuta' },
    hour: { one: '{} sata', few: '{} sata', other: '{} sati' },
    day: { one: '{} dana', few: '{} dana', other: '{} dana' },
  },
  frame: {
    error: 'greška',
    warn: 'upozorenje',
    problem: 'problem',
    line: 'redak {number}',
    message: 'poruka {number}',
    clean: 'Bez prekršaja: {conversations}.',
    totals: '{found}: {conversations} ({messages}, {files})',
    and: '{one} i {other}',
    none: 'Bez prekršaja',
    unread: '{problems}: nije se sve moglo pročitati.',
    more: 'i {rules}',
    why: '{command} kaže zašto',
    unused: 'iznimka za {what} nije potrebna: ovdje ništa nije pronađeno',
    everything: 'sva pravila',
    'unknown-rule': 'pravilo {rule} ne postoji, pa ništa nije izuzeto',
    unreadable: '{words}: ovo nije iznimka, pa ništa nije izuzeto',
    meant: 'Mislite li na {name}?',
  },
}
