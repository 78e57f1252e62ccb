import type { ProblemTexts } from '../problem-texts.ts'

/** What is told of files, in Croatian. */
export const problems: ProblemTexts = {
  // Files and folders.
  'no such file or directory': 'takva datoteka ili mapa ne postoji',
  'no file matches this pattern': 'nijedna datoteka ne odgovara ovom uzorku',
  'there is no file here that etiquette can read': 'ovdje nema datoteke koju etiquette može pročitati',
  'Name a file, a folder or a quoted glob such as "exports/**/*.jsonl".':
    'Navedite datoteku, mapu ili uzorak pod navodnicima, npr. "exports/**/*.jsonl".',
  'left out by {}': 'izostavljeno, kako nalaže {}',
  'Take it off {} to have it checked.': 'Ako to želite provjeriti, uklonite unos iz {}.',
  'ignorePatterns in the config': 'ignorePatterns u konfiguraciji',
  'passed over, in no format that etiquette knows: {} and {} more':
    'preskočeno jer etiquette ne poznaje format: {} i još {}',
  'passed over, in no format that etiquette knows: {}': 'preskočeno jer etiquette ne poznaje format: {}',
  'Name such a file to be told more, or list it in .etiquetteignore.':
    'Navedite takvu datoteku da saznate više ili je upišite u .etiquetteignore.',
  'no permission to read this file': 'nema dopuštenja za čitanje ove datoteke',
  'the file is not there any more': 'datoteke više nema',
  'this is a folder': 'ovo je mapa',
  'too many open files': 'previše otvorenih datoteka',
  'Check fewer files at once.': 'Provjerite manje datoteka odjednom.',
  'the disk could not be read': 'disk se nije mogao pročitati',
  'this could not be read: {}': 'ovo se nije moglo pročitati: {}',
  'this looks like binary data, not text': 'ovo izgleda kao binarni podaci, a ne tekst',
  'Export it as JSON, CSV or text, or leave it out with .etiquetteignore.':
    'Izvezite to kao JSON, CSV ili tekst ili izostavite s pomoću .etiquetteignore.',
  'these bytes are not {} and were read as {}': 'ovi bajtovi nisu {} i pročitani su kao {}',
  'Save the file as UTF-8, or say how it is written: --encoding windows-1253, or gbk, shift_jis and so on.':
    'Spremite datoteku kao UTF-8 ili recite kako je zapisana: --encoding windows-1250 ili gbk, shift_jis i tako dalje.',
  'Save the file as UTF-8, or as UTF-16 with a byte order mark.':
    'Spremite datoteku kao UTF-8 ili kao UTF-16 s oznakom redoslijeda bajtova (BOM).',
  'no conversations found': 'nije pronađen nijedan razgovor',
  'Check that the file is not empty, or name its format.':
    'Provjerite da datoteka nije prazna ili navedite njezin format.',
  'and 1 more problem like these, the last of them at line {}': 'i još 1 sličan problem, u retku {}',
  'and 1 more problem like these': 'i još 1 sličan problem',
  'and {} more problems like these, the last of them at line {}':
    'i još sličnih problema: {}; posljednji je u retku {}',
  'and {} more problems like these': 'i još sličnih problema: {}',
  '1 further problem in this file not shown': 'još 1 problem u ovoj datoteci nije prikazan',
  '{} further problems in this file not shown': 'broj ostalih problema u ovoj datoteci koji nisu prikazani: {}',

  // Formats.
  'its format was not recognised': 'format nije prepoznat',
  'See docs/formats.md, or name its format with --input-format.':
    'Pogledajte docs/formats.md ili navedite format s --input-format.',
  'nothing in it looks like {} that can be read': 'u tome nema ničega čitljivog u formatu {}',
  'there is no input format "{}"': 'ulazni format „{}” ne postoji',
  'It is one of: {}.': 'Moguće je jedno od ovoga: {}.',
  '1 value is no record of {} and was passed over': '1 vrijednost nije zapis u formatu {} i preskočena je',
  '{} values are no records of {} and were passed over': 'broj preskočenih vrijednosti: {}; nisu zapisi u formatu {}',
  'If this is another format, name it with --input-format.': 'Ako je format drukčiji, navedite ga s --input-format.',

  // Archives.
  'there is no file in this archive that etiquette can read':
    'u ovoj arhivi nema datoteke koju etiquette može pročitati',
  'Save spreadsheets as CSV; unpack archives that are in archives.':
    'Proračunske tablice spremite kao CSV; raspakirajte arhive koje su u arhivama.',
  'this is an archive, not a part of an export': 'ovo je arhiva, a ne dio izvoza',
  'the files of this archive were read one by one, without the names of people and with threads cut at midnight':
    'datoteke iz ove arhive pročitane su jedna po jedna, bez imena osoba i s nitima prekinutima u ponoć',
  'An archive is read as a whole where it is a file that is not damaged: name it, or unpack it.':
    'Arhiva se čita kao cjelina kad je neoštećena datoteka: navedite je ili je raspakirajte.',
  'the gzip data is damaged or cut off ({})': 'podaci gzip oštećeni su ili odrezani ({})',
  'the zip archive is damaged ({})': 'arhiva zip je oštećena ({})',
  'this entry of the archive could not be unpacked ({})': 'ova se stavka arhive nije mogla raspakirati ({})',
  'this entry of the archive is packed too tightly to be an export, and was left out':
    'ova je stavka arhive previše komprimirana da bi bila izvoz, pa je izostavljena',
  'Export or download the file again; what could be unpacked was read.':
    'Ponovno izvezite ili preuzmite datoteku; pročitano je ono što se moglo raspakirati.',

  // JSON and YAML.
  'this is not valid JSON ({}, column {})': 'ovo nije ispravan JSON ({}, stupac {})',
  'this is not valid JSON': 'ovo nije ispravan JSON',
  'it is cut off': 'nedostaje kraj',
  'there is something after its end: {}': 'iza kraja još nešto stoji: {}',
  '{} where "," or "{}" should be': '{} na mjestu gdje treba stajati "," ili "{}"',
  '{} where ":" should be': '{} na mjestu gdje treba stajati ":"',
  '{} where {} should be': '{} na mjestu gdje treba stajati {}',
  'a quoted key': 'ključ pod navodnicima',
  'a value': 'vrijednost',
  '{} in a string': '{} u nizu znakova',
  'a control character': 'upravljački znak',
  'an unknown escape': 'nepoznata oznaka iza obrnute kose crte',
  'the file is cut off': 'datoteci nedostaje kraj',
  'Export it again; what could be read was read.': 'Ponovno izvezite; pročitano je ono što se moglo pročitati.',
  'The other records were read.': 'Ostali su zapisi pročitani.',
  'Every line must be one whole conversation. The other lines were read.':
    'Svaki redak mora biti jedan cijeli razgovor. Ostali su redci pročitani.',
  'Nothing in the file could be read. Export it again, or one conversation per line (JSONL), which loses bad lines only.':
    'Ništa u datoteci nije se moglo pročitati. Izvezite je ponovno ili s jednim razgovorom po retku (JSONL), pa će se izgubiti samo neispravni redci.',
  'this line is too long to be read': 'ovaj je redak predug za čitanje',
  'this record is too long to be read': 'ovaj je zapis predug za čitanje',
  'this is not valid YAML ({})': 'ovo nije ispravan YAML ({})',
  'Quote texts that hold ": " or " #", or write them as a block with "|".':
    'Tekstove koji sadrže ": " ili " #" stavite pod navodnike ili ih napišite kao blok s "|".',
  'there are too many aliases in this file': 'u ovoj je datoteci previše zamjenskih oznaka (alias)',
  'Write the repeated texts out.': 'Ispišite u cijelosti tekstove koji se ponavljaju.',
  'lists are nested too deeply here': 'popisi su ovdje preduboko ugniježđeni',
  'Is this really YAML?': 'Je li to doista YAML?',
  'the front matter is not valid YAML ({})': 'uvodni dio datoteke nije ispravan YAML ({})',
  'Put a backslash before a bar in a cell. The row was left out.':
    'Ispred okomite crte u ćeliji stavite obrnutu kosu crtu. Redak je izostavljen.',
  'the front matter is not valid TOML ({})': 'uvodni dio datoteke nije ispravan TOML ({})',
  'Correct it; the rest of the file was read without it.': 'Ispravite ga; ostatak datoteke pročitan je bez njega.',

  // Tables.
  'a quote that opens in this row is never closed': 'navodnik otvoren u ovom retku nigdje nije zatvoren',
  'Close it, and double each quote within quotes. The row was left out.':
    'Zatvorite ga, a svaki navodnik unutar navodnika udvostručite. Redak je izostavljen.',
  'this row has {} cell, the header has {}': 'broj ćelija u ovom retku: {}, u zaglavlju: {}',
  'this row has {} cells, the header has {}': 'broj ćelija u ovom retku: {}, u zaglavlju: {}',
  'Put cells that hold the delimiter or a line end in quotes, with no blank before the quote. The row was left out.':
    'Ćelije koje sadrže razdjelnik ili kraj retka stavite pod navodnike, bez razmaka ispred navodnika. Redak je izostavljen.',
  'the columns of this table are not known: {}': 'stupci ove tablice nisu poznati: {}',
  'Name them "conversation_id", "role" and "text", or "title" and "body" for templates.':
    'Nazovite ih "conversation_id", "role" i "text", a za predloške "title" i "body".',
  'this row says neither role nor speaker, so its conversation was left out':
    'ovaj redak ne navodi ni ulogu ni govornika, pa je njegov razgovor izostavljen',
  'Fill in the column of the role or speaker.': 'Popunite stupac s ulogom ili govornikom.',
  'the rows of conversation "{}" stand too far apart and became two conversations':
    'redci razgovora „{}” previše su udaljeni jedan od drugoga, pa su nastala dva razgovora',
  'Sort the table by conversation.': 'Razvrstajte tablicu po razgovorima.',
  'no column says which rows belong together, so all {} were read as one conversation':
    'nijedan stupac ne kaže koji redci idu zajedno, pa su svi ({}) pročitani kao jedan razgovor',
  'Name the column with the number of the conversation "conversation_id".':
    'Stupac s brojem razgovora nazovite „conversation_id”.',

  // Conversations and templates.
  'no line of this transcript begins with a known speaker':
    'nijedan redak ovog transkripta ne počinje poznatim govornikom',
  'Messages start with "Agent:", "Customer:" or a name given with --agent or --customer.':
    'Poruke počinju s "Agent:", "Customer:" ili imenom navedenim s --agent ili --customer.',
  'no line begins with a known speaker': 'nijedan redak ne počinje poznatim govornikom',
  'Write each message as "Agent: ..." or "Customer: ...", or name the speakers with --agent and --customer.':
    'Svaku poruku napišite kao "Agent: ..." ili "Customer: ..." ili navedite govornike s --agent i --customer.',
  'not known whether these speakers are agents or customers: {} and {} more; their conversations were left out':
    'nije poznato jesu li ovi govornici agenti ili korisnici: {} i još {}; njihovi su razgovori izostavljeni',
  'not known whether these speakers are agents or customers: {}; their conversations were left out':
    'nije poznato jesu li ovi govornici agenti ili korisnici: {}; njihovi su razgovori izostavljeni',
  'Pass --agent NAME, --customer NAME or --role NAME=agent, or set "speakers" in the config. A domain names all of its addresses: --agent shop.example.':
    'Navedite --agent IME, --customer IME ili --role IME=agent ili postavite "speakers" u konfiguraciji. Domena obuhvaća sve svoje adrese: --agent shop.example.',
  'Pass --agent NAME, --customer NAME or --role NAME=agent, or set "speakers" in the config.':
    'Navedite --agent IME, --customer IME ili --role IME=agent ili postavite "speakers" u konfiguraciji.',
  '1 time of a message could not be understood and was left out':
    '1 vrijeme nije se moglo protumačiti i izostavljeno je',
  '{} times of messages could not be understood and were left out':
    'broj izostavljenih vremena koja se nisu mogla protumačiti: {}',
  'Write times as ISO 8601 (2026-03-02T09:05:00Z); for times such as 03/04/2026, say --dates day-first or month-first.':
    'Pišite vremena po normi ISO 8601 (2026-03-02T09:05:00Z); za vremena kao 03/04/2026 navedite --dates day-first ili month-first.',
  'day and month of the dates cannot be told apart, so the times were left out':
    'u datumima se ne razlikuju dan i mjesec, pa su vremena izostavljena',
  'Export more of the chat: a date after the 12th decides.':
    'Izvezite veći dio chata: dovoljan je jedan datum nakon 12. u mjesecu.',
  'message {} of this conversation is not an object, so the conversation was left out':
    'poruka {} ovog razgovora nije objekt, pa je razgovor izostavljen',
  'message {} of this conversation has no text, so the conversation was left out':
    'poruka {} ovog razgovora nema teksta, pa je razgovor izostavljen',
  'message {} of this conversation says neither role nor speaker, so the conversation was left out':
    'poruka {} ovog razgovora ne navodi ni ulogu ni govornika, pa je razgovor izostavljen',
  'A message needs "role" and "text", both strings. See docs/conversation-format.md.':
    'Poruka treba imati "role" i "text", oboje kao niz znakova. Pogledajte docs/conversation-format.md.',
  'a conversation or template should be here, not {}': 'ovdje treba biti razgovor ili predložak, a ne {}',
  'the text of a template should be here, not {}': 'ovdje treba biti tekst predloška, a ne {}',
  'this is neither a conversation nor a template': 'ovo nije ni razgovor ni predložak',
  'A conversation has "messages", a template has "title" and "body". See docs/conversation-format.md.':
    'Razgovor ima "messages", a predložak "title" i "body". Pogledajte docs/conversation-format.md.',
  'a list': 'popis',
  'an object': 'objekt',
  'a number': 'broj',
  'a string': 'niz znakova',
  'a boolean': 'logička vrijednost',
  '1 conversation in {} was not checked: no locale pack for {}':
    '1 razgovor na jeziku {} nije provjeren: nema jezičnog paketa za {}',
  '{} conversations in {} were not checked: no locale pack for {}':
    'broj neprovjerenih razgovora: {} (jezik: {}); nema jezičnog paketa za {}',
  'a list of matches should be here': 'ovdje treba biti popis zamjena',
  'this match has no text': 'ova zamjena nema teksta',
  'A match has "trigger" and "replace".': 'Zamjena ima "trigger" i "replace".',
  'this canned response has no text': 'ovaj gotovi odgovor nema teksta',
  'A canned response has "title" and "response".': 'Gotovi odgovor ima "title" i "response".',
  'the text of a response should be here': 'ovdje treba biti tekst odgovora',
  'there are no responses here': 'ovdje nema odgovora',
  'A response is a list of texts: "utter_greet: [{text: Hello}]".':
    'Odgovor je popis tekstova: "utter_greet: [{text: Dobar dan}]".',

  // Exports.
  'the messages of conversation "{}" stand too far apart and became two conversations':
    'poruke razgovora „{}” previše su udaljene jedna od druge, pa su nastala dva razgovora',
  'Sort the export by conversation.': 'Razvrstajte izvoz po razgovorima.',
  'there is a next page that is not in this file, so conversations may be cut':
    'postoji sljedeća stranica koje nema u ovoj datoteci, pa su neki razgovori možda nepotpuni',
  'Export all pages, into one list or one per line.':
    'Izvezite sve stranice, u jedan popis ili po jednu u svaki redak.',
  'this response has no content: lists of a folder leave it out':
    'ovaj odgovor nema sadržaja: popisi mape ga izostavljaju',
  'Export the responses one by one.': 'Izvezite odgovore jedan po jedan.',
  'this reply has only a preview, which is cut off': 'ovaj odgovor ima samo pretpregled, koji nije potpun',
  'Export the saved replies one by one.': 'Izvezite spremljene odgovore jedan po jedan.',
  'the text of some messages is cut off in the export': 'tekst nekih poruka u izvozu nije potpun',
  'Ask for their original content.': 'Zatražite njihov izvorni sadržaj.',
  'not all parts of this conversation are in the file, so it is cut':
    'u datoteci nisu svi dijelovi ovog razgovora, pa je nepotpun',
  'this conversation has no parts: lists and searches leave them out':
    'ovaj razgovor nema dijelova: popisi i pretrage ih izostavljaju',
  'Export each conversation by itself.': 'Izvezite svaki razgovor zasebno.',
  'comments without their text: the events were exported without them':
    'komentari bez teksta: događaji su izvezeni bez njih',
  'Export the incremental events with include=comment_events.':
    'Izvezite inkrementalne događaje s include=comment_events.',
  '{} ({} times)': '{} (broj puta: {})',

  // Mail.
  'this mail is very long, and only its beginning was read':
    'ova je poruka e-pošte vrlo duga, pa je pročitan samo njezin početak',
  'If words are missing, export it without attachments.': 'Ako nedostaju riječi, izvezite je bez privitaka.',
  'the parts of this mail were not found': 'dijelovi ove poruke e-pošte nisu pronađeni',
  'this mail could not be read: {}': 'ova se poruka e-pošte nije mogla pročitati: {}',
  'this mail does not say who has sent it': 'u ovoj poruci e-pošte ne piše tko ju je poslao',
  'Export it again. The mail was left out.': 'Izvezite je ponovno. Poruka je izostavljena.',
  'the mails of a thread stand too far apart and became two conversations':
    'poruke e-pošte iz iste niti previše su udaljene jedna od druge, pa su nastala dva razgovora',
  'Split the mailbox by customer or by month, or sort it by thread.':
    'Podijelite poštanski sandučić po korisnicima ili mjesecima ili ga razvrstajte po nitima.',

  // Fixing, git, rules.
  'a compressed file is not rewritten': 'komprimirana datoteka ne mijenja se',
  'Unpack it, fix it, and pack it again.': 'Raspakirajte je, ispravite i ponovno zapakirajte.',
  'files in an archive are not rewritten': 'datoteke u arhivi ne mijenjaju se',
  'Unpack it, fix the files, and pack them again.': 'Raspakirajte arhivu, ispravite datoteke i ponovno ih zapakirajte.',
  'standard input cannot be rewritten': 'standardni se ulaz ne može mijenjati',
  'Name the file, or use --diff to see what would be changed.':
    'Navedite datoteku ili upotrijebite --diff da vidite što bi se promijenilo.',
  'templates in this format ({}) are not rewritten': 'predlošci u ovom formatu ({}) ne mijenjaju se',
  'Fix them where they are kept.': 'Ispravite ih ondje gdje se čuvaju.',
  'there are bytes in this file that are not UTF-8, and it would not be the same after it was written':
    'u ovoj datoteci ima bajtova koji nisu UTF-8, pa nakon zapisivanja ne bi ostala ista',
  'the file was changed while it was being fixed, and was left as it is':
    'datoteka se promijenila tijekom ispravljanja i ostavljena je kakva jest',
  'Run it again.': 'Pokrenite ponovno.',
  'no permission to write this file': 'nema dopuštenja za pisanje u ovu datoteku',
  'another run is writing this file': 'drugo pokretanje upravo zapisuje ovu datoteku',
  'Run it again when that has ended.': 'Pokrenite ponovno kad ono završi.',
  '1 transcript in this file was not fixed: a transcript is a record of what was said, and is not rewritten':
    '1 transkript u ovoj datoteci nije ispravljen: transkript bilježi ono što je rečeno i ne mijenja se',
  '{} transcripts in this file were not fixed: a transcript is a record of what was said, and is not rewritten':
    'broj neispravljenih transkripata u ovoj datoteci: {}; transkript bilježi ono što je rečeno i ne mijenja se',
  'The templates in it were fixed.': 'Predlošci u njoj su ispravljeni.',
  'Only templates are fixed; name those, or leave out --fix.':
    'Ispravljaju se samo predlošci; navedite njih ili izostavite --fix.',
  'not checked: it has a merge conflict': 'nije provjereno: postoji sukob pri spajanju',
  'Resolve it and "git add" the file.': 'Riješite ga i dodajte datoteku s "git add".',
  'not fixed: it has changes that are not staged': 'nije ispravljeno: ima promjena koje nisu dodane s "git add"',
  'Stage them with "git add", put them aside with "git stash", or fix without --staged.':
    'Dodajte ih s "git add", sklonite ih s "git stash" ili ispravljajte bez --staged.',
  'where the branch left {} is not known here (a shallow clone?), so files that {} has changed since are checked as well':
    'ovdje nije poznato gdje se grana odvojila od {} (plitki klon?), pa se provjeravaju i datoteke koje su se otad promijenile u {}',
  'the rule {} failed at conversation {}: {}': 'pravilo {} zakazalo je kod razgovora {}: {}',
  "This is a fault of the rule; the other rules went on. Switch it off with --rule '{}: off'.":
    "To je greška pravila; ostala su pravila nastavila s radom. Isključite ga s --rule '{}: off'.",
}
