import type { ProblemTexts } from '../problem-texts.ts'

/** What is told of files, in Esperanto. */
export const problems: ProblemTexts = {
  // Files and folders.
  'no such file or directory': 'ne ekzistas tia dosiero aŭ dosierujo',
  'no file matches this pattern': 'neniu dosiero kongruas kun ĉi tiu esprimo',
  'there is no file here that etiquette can read': 'ĉi tie estas neniu dosiero, kiun etiquette povas legi',
  'Name a file, a folder or a quoted glob such as "exports/**/*.jsonl".':
    'Nomu dosieron, dosierujon aŭ ĵokeran esprimon inter citiloj, ekzemple "exports/**/*.jsonl".',
  'left out by {}': 'ellasita pro {}',
  'Take it off {} to have it checked.': 'Por kontroli ĝin, forigu ĝin el {}.',
  'ignorePatterns in the config': 'ignorePatterns en la agordo',
  'passed over, in no format that etiquette knows: {} and {} more':
    'preterlasitaj, en neniu formato konata de etiquette: {} kaj {} pliaj',
  'passed over, in no format that etiquette knows: {}': 'preterlasitaj, en neniu formato konata de etiquette: {}',
  'Name such a file to be told more, or list it in .etiquetteignore.':
    'Nomu tian dosieron por ekscii pli, aŭ enlistigu ĝin en .etiquetteignore.',
  'no permission to read this file': 'mankas permeso legi ĉi tiun dosieron',
  'the file is not there any more': 'la dosiero ne plu ekzistas',
  'this is a folder': 'ĉi tio estas dosierujo',
  'too many open files': 'tro da dosieroj estas malfermitaj',
  'Check fewer files at once.': 'Kontrolu malpli da dosieroj samtempe.',
  'the disk could not be read': 'la disko ne estis legebla',
  'this could not be read: {}': 'ĉi tio ne estis legebla: {}',
  'this looks like binary data, not text': 'ĉi tio aspektas kiel binaraj datenoj, ne kiel teksto',
  'Export it as JSON, CSV or text, or leave it out with .etiquetteignore.':
    'Eksportu ĝin kiel JSON, CSV aŭ tekston, aŭ ellasu ĝin per .etiquetteignore.',
  'these bytes are not {} and were read as {}': 'ĉi tiuj bajtoj ne estas {} kaj estis legitaj kiel {}',
  'Save the file as UTF-8, or say how it is written: --encoding windows-1253, or gbk, shift_jis and so on.':
    'Konservu la dosieron kiel UTF-8, aŭ diru, kiel ĝi estas skribita: --encoding iso-8859-3, aŭ gbk, shift_jis kaj tiel plu.',
  'Save the file as UTF-8, or as UTF-16 with a byte order mark.':
    'Konservu la dosieron kiel UTF-8, aŭ kiel UTF-16 kun bajtorda marko.',
  'no conversations found': 'neniu konversacio troviĝis',
  'Check that the file is not empty, or name its format.':
    'Kontrolu, ke la dosiero ne estas malplena, aŭ nomu ĝian formaton.',
  'and 1 more problem like these, the last of them at line {}': 'kaj 1 plia tia problemo, la lasta en linio {}',
  'and 1 more problem like these': 'kaj 1 plia tia problemo',
  'and {} more problems like these, the last of them at line {}': 'kaj {} pliaj tiaj problemoj, la lasta en linio {}',
  'and {} more problems like these': 'kaj {} pliaj tiaj problemoj',
  '1 further problem in this file not shown': '1 plia problemo en ĉi tiu dosiero ne estas montrata',
  '{} further problems in this file not shown': '{} pliaj problemoj en ĉi tiu dosiero ne estas montrataj',

  // Formats.
  'its format was not recognised': 'ĝia formato ne estis rekonita',
  'See docs/formats.md, or name its format with --input-format.':
    'Vidu docs/formats.md, aŭ nomu ĝian formaton per --input-format.',
  'nothing in it looks like {} that can be read': 'nenio en ĝi aspektas kiel legebla {}',
  'there is no input format "{}"': 'ne ekzistas eniga formato "{}"',
  'It is one of: {}.': 'Ĝi estas unu el ĉi tiuj: {}.',
  '1 value is no record of {} and was passed over': '1 valoro ne estas rikordo de {} kaj estis preterlasita',
  '{} values are no records of {} and were passed over': '{} valoroj ne estas rikordoj de {} kaj estis preterlasitaj',
  'If this is another format, name it with --input-format.':
    'Se ĉi tio estas alia formato, nomu ĝin per --input-format.',

  // Archives.
  'there is no file in this archive that etiquette can read':
    'en ĉi tiu arkivo estas neniu dosiero, kiun etiquette povas legi',
  'Save spreadsheets as CSV; unpack archives that are in archives.':
    'Konservu kalkultabelojn kiel CSV; malpaku arkivojn, kiuj estas en arkivoj.',
  'this is an archive, not a part of an export': 'ĉi tio estas arkivo, ne parto de eksportaĵo',
  'the files of this archive were read one by one, without the names of people and with threads cut at midnight':
    'la dosieroj de ĉi tiu arkivo estis legitaj unu post alia, sen la nomoj de homoj kaj kun fadenoj tranĉitaj je noktomezo',
  'An archive is read as a whole where it is a file that is not damaged: name it, or unpack it.':
    'Arkivo estas legata kiel tuto, kiam ĝi estas nedifektita dosiero: nomu ĝin, aŭ malpaku ĝin.',
  'the gzip data is damaged or cut off ({})': 'la datenoj de gzip estas difektitaj aŭ tranĉitaj ({})',
  'the zip archive is damaged ({})': 'la zip-arkivo estas difektita ({})',
  'this entry of the archive could not be unpacked ({})': 'ĉi tiu ero de la arkivo ne estis malpakebla ({})',
  'this entry of the archive is packed too tightly to be an export, and was left out':
    'ĉi tiu ero de la arkivo estas tro dense pakita por esti eksportaĵo, kaj estis ellasita',
  'Export or download the file again; what could be unpacked was read.':
    'Eksportu aŭ elŝutu la dosieron denove; tio, kio estis malpakebla, estis legita.',

  // JSON and YAML.
  'this is not valid JSON ({}, column {})': 'ĉi tio ne estas valida JSON ({}, kolumno {})',
  'this is not valid JSON': 'ĉi tio ne estas valida JSON',
  'it is cut off': 'la fino mankas',
  'there is something after its end: {}': 'io sekvas post la fino: {}',
  '{} where "," or "{}" should be': '{} anstataŭ "," aŭ "{}"',
  '{} where ":" should be': '{} anstataŭ ":"',
  '{} where {} should be': '{} anstataŭ {}',
  'a quoted key': 'ŝlosilo inter citiloj',
  'a value': 'valoro',
  '{} in a string': '{} en signoĉeno',
  'a control character': 'stirsigno',
  'an unknown escape': 'nekonata eskapa signo',
  'the file is cut off': 'la fino de la dosiero mankas',
  'Export it again; what could be read was read.': 'Eksportu ĝin denove; tio, kio estis legebla, estis legita.',
  'The other records were read.': 'La aliaj rikordoj estis legitaj.',
  'Every line must be one whole conversation. The other lines were read.':
    'Ĉiu linio estu unu tuta konversacio. La aliaj linioj estis legitaj.',
  'Nothing in the file could be read. Export it again, or one conversation per line (JSONL), which loses bad lines only.':
    'Nenio en la dosiero estis legebla. Eksportu ĝin denove, aŭ po unu konversacion en linio (JSONL): tiel perdiĝas nur difektitaj linioj.',
  'this line is too long to be read': 'ĉi tiu linio estas tro longa por esti legata',
  'this record is too long to be read': 'ĉi tiu rikordo estas tro longa por esti legata',
  'this is not valid YAML ({})': 'ĉi tio ne estas valida YAML ({})',
  'Quote texts that hold ": " or " #", or write them as a block with "|".':
    'Metu tekstojn kun ": " aŭ " #" inter citilojn, aŭ skribu ilin kiel blokon per "|".',
  'there are too many aliases in this file': 'estas tro da alinomoj en ĉi tiu dosiero',
  'Write the repeated texts out.': 'Plene skribu la ripetatajn tekstojn.',
  'lists are nested too deeply here': 'listoj estas tro profunde ingitaj ĉi tie',
  'Is this really YAML?': 'Ĉu ĉi tio vere estas YAML?',
  'the front matter is not valid YAML ({})': 'la kapaj datenoj ne estas valida YAML ({})',
  'Put a backslash before a bar in a cell. The row was left out.':
    'Metu deklivon antaŭ vertikala streko en ĉelo. La vico estis ellasita.',
  'the front matter is not valid TOML ({})': 'la kapaj datenoj ne estas valida TOML ({})',
  'Correct it; the rest of the file was read without it.':
    'Korektu ilin; la cetero de la dosiero estis legita sen ili.',

  // Tables.
  'a quote that opens in this row is never closed': 'citilo malfermita en ĉi tiu vico neniam estas fermita',
  'Close it, and double each quote within quotes. The row was left out.':
    'Fermu ĝin, kaj duobligu ĉiun citilon inter citiloj. La vico estis ellasita.',
  'this row has {} cell, the header has {}': 'ĉi tiu vico havas {} ĉelon, la titola vico havas {}',
  'this row has {} cells, the header has {}': 'ĉi tiu vico havas {} ĉelojn, la titola vico havas {}',
  'Put cells that hold the delimiter or a line end in quotes, with no blank before the quote. The row was left out.':
    'Metu ĉelojn kun la disigilo aŭ linifino inter citilojn, sen spaceto antaŭ la citilo. La vico estis ellasita.',
  'the columns of this table are not known: {}': 'la kolumnoj de ĉi tiu tabelo ne estas konataj: {}',
  'Name them "conversation_id", "role" and "text", or "title" and "body" for templates.':
    'Nomu ilin "conversation_id", "role" kaj "text", aŭ "title" kaj "body" por ŝablonoj.',
  'this row says neither role nor speaker, so its conversation was left out':
    'ĉi tiu vico diras nek rolon nek parolanton, do ĝia konversacio estis ellasita',
  'Fill in the column of the role or speaker.': 'Plenigu la kolumnon de la rolo aŭ de la parolanto.',
  'the rows of conversation "{}" stand too far apart and became two conversations':
    'la vicoj de la konversacio "{}" estas tro disaj kaj iĝis du konversacioj',
  'Sort the table by conversation.': 'Ordigu la tabelon laŭ konversacioj.',
  'no column says which rows belong together, so all {} were read as one conversation':
    'neniu kolumno diras, kiuj vicoj apartenas kune, do ĉiuj {} estis legitaj kiel unu konversacio',
  'Name the column with the number of the conversation "conversation_id".':
    'Nomu la kolumnon kun la numero de la konversacio "conversation_id".',

  // Conversations and templates.
  'no line of this transcript begins with a known speaker':
    'neniu linio de ĉi tiu protokolo komenciĝas per konata parolanto',
  'Messages start with "Agent:", "Customer:" or a name given with --agent or --customer.':
    'Mesaĝoj komenciĝas per "Agent:", "Customer:" aŭ nomo donita per --agent aŭ --customer.',
  'no line begins with a known speaker': 'neniu linio komenciĝas per konata parolanto',
  'Write each message as "Agent: ..." or "Customer: ...", or name the speakers with --agent and --customer.':
    'Skribu ĉiun mesaĝon kiel "Agent: ..." aŭ "Customer: ...", aŭ nomu la parolantojn per --agent kaj --customer.',
  'not known whether these speakers are agents or customers: {} and {} more; their conversations were left out':
    'ne estas konate, ĉu ĉi tiuj parolantoj estas agentoj aŭ klientoj: {} kaj {} pliaj; iliaj konversacioj estis ellasitaj',
  'not known whether these speakers are agents or customers: {}; their conversations were left out':
    'ne estas konate, ĉu ĉi tiuj parolantoj estas agentoj aŭ klientoj: {}; iliaj konversacioj estis ellasitaj',
  'Pass --agent NAME, --customer NAME or --role NAME=agent, or set "speakers" in the config. A domain names all of its addresses: --agent shop.example.':
    'Donu --agent NOMO, --customer NOMO aŭ --role NOMO=agent, aŭ difinu "speakers" en la agordo. Domajno validas por ĉiuj siaj adresoj: --agent shop.example.',
  'Pass --agent NAME, --customer NAME or --role NAME=agent, or set "speakers" in the config.':
    'Donu --agent NOMO, --customer NOMO aŭ --role NOMO=agent, aŭ difinu "speakers" en la agordo.',
  '1 time of a message could not be understood and was left out':
    '1 tempindiko ne estis komprenebla kaj estis ellasita',
  '{} times of messages could not be understood and were left out':
    '{} tempindikoj ne estis kompreneblaj kaj estis ellasitaj',
  'Write times as ISO 8601 (2026-03-02T09:05:00Z); for times such as 03/04/2026, say --dates day-first or month-first.':
    'Skribu tempojn laŭ ISO 8601 (2026-03-02T09:05:00Z); por tempoj kiel 03/04/2026 diru --dates day-first aŭ month-first.',
  'day and month of the dates cannot be told apart, so the times were left out':
    'tago kaj monato de la datoj ne estas distingeblaj, do la tempindikoj estis ellasitaj',
  'Export more of the chat: a date after the 12th decides.':
    'Eksportu pli longan parton de la babilo: dato post la 12-a decidas.',
  'message {} of this conversation is not an object, so the conversation was left out':
    'mesaĝo {} de ĉi tiu konversacio ne estas objekto, do la konversacio estis ellasita',
  'message {} of this conversation has no text, so the conversation was left out':
    'mesaĝo {} de ĉi tiu konversacio ne havas tekston, do la konversacio estis ellasita',
  'message {} of this conversation says neither role nor speaker, so the conversation was left out':
    'mesaĝo {} de ĉi tiu konversacio diras nek rolon nek parolanton, do la konversacio estis ellasita',
  'A message needs "role" and "text", both strings. See docs/conversation-format.md.':
    'Mesaĝo bezonas "role" kaj "text", ambaŭ kiel signoĉenojn. Vidu docs/conversation-format.md.',
  'a conversation or template should be here, not {}': 'ĉi tie estu konversacio aŭ ŝablono, ne {}',
  'the text of a template should be here, not {}': 'ĉi tie estu la teksto de ŝablono, ne {}',
  'this is neither a conversation nor a template': 'ĉi tio estas nek konversacio nek ŝablono',
  'A conversation has "messages", a template has "title" and "body". See docs/conversation-format.md.':
    'Konversacio havas "messages", ŝablono havas "title" kaj "body". Vidu docs/conversation-format.md.',
  'a list': 'listo',
  'an object': 'objekto',
  'a number': 'nombro',
  'a string': 'signoĉeno',
  'a boolean': 'bulea valoro',
  '1 conversation in {} was not checked: no locale pack for {}':
    '1 konversacio en la lingvo {} ne estis kontrolita: mankas lingva pako por {}',
  '{} conversations in {} were not checked: no locale pack for {}':
    '{} konversacioj en la lingvo {} ne estis kontrolitaj: mankas lingva pako por {}',
  'a list of matches should be here': 'ĉi tie estu listo de kongruoj',
  'this match has no text': 'ĉi tiu kongruo ne havas tekston',
  'A match has "trigger" and "replace".': 'Kongruo havas "trigger" kaj "replace".',
  'this canned response has no text': 'ĉi tiu preta respondo ne havas tekston',
  'A canned response has "title" and "response".': 'Preta respondo havas "title" kaj "response".',
  'the text of a response should be here': 'ĉi tie estu la teksto de respondo',
  'there are no responses here': 'ĉi tie estas neniuj respondoj',
  'A response is a list of texts: "utter_greet: [{text: Hello}]".':
    'Respondo estas listo de tekstoj: "utter_greet: [{text: Saluton}]".',

  // Exports.
  'the messages of conversation "{}" stand too far apart and became two conversations':
    'la mesaĝoj de la konversacio "{}" estas tro disaj kaj iĝis du konversacioj',
  'Sort the export by conversation.': 'Ordigu la eksportaĵon laŭ konversacioj.',
  'there is a next page that is not in this file, so conversations may be cut':
    'ekzistas sekva paĝo, kiu ne estas en ĉi tiu dosiero, do konversacioj eble estas tranĉitaj',
  'Export all pages, into one list or one per line.': 'Eksportu ĉiujn paĝojn, en unu liston aŭ po unu en linio.',
  'this response has no content: lists of a folder leave it out':
    'ĉi tiu respondo ne havas enhavon: listoj de dosierujo ellasas ĝin',
  'Export the responses one by one.': 'Eksportu la respondojn unu post alia.',
  'this reply has only a preview, which is cut off': 'ĉi tiu respondo havas nur antaŭrigardon, kies fino mankas',
  'Export the saved replies one by one.': 'Eksportu la konservitajn respondojn unu post alia.',
  'the text of some messages is cut off in the export':
    'la fino de la teksto de kelkaj mesaĝoj mankas en la eksportaĵo',
  'Ask for their original content.': 'Petu ilian originan enhavon.',
  'not all parts of this conversation are in the file, so it is cut':
    'ne ĉiuj partoj de ĉi tiu konversacio estas en la dosiero, do ĝi estas tranĉita',
  'this conversation has no parts: lists and searches leave them out':
    'ĉi tiu konversacio ne havas partojn: listoj kaj serĉoj ellasas ilin',
  'Export each conversation by itself.': 'Eksportu ĉiun konversacion aparte.',
  'comments without their text: the events were exported without them':
    'komentoj sen sia teksto: la eventoj estis eksportitaj sen ili',
  'Export the incremental events with include=comment_events.':
    'Eksportu la alkrementajn eventojn kun include=comment_events.',
  '{} ({} times)': '{} ({} fojojn)',

  // Mail.
  'this mail is very long, and only its beginning was read':
    'ĉi tiu retletero estas tre longa, kaj nur ĝia komenco estis legita',
  'If words are missing, export it without attachments.': 'Se mankas vortoj, eksportu ĝin sen aldonaĵoj.',
  'the parts of this mail were not found': 'la partoj de ĉi tiu retletero ne troviĝis',
  'this mail could not be read: {}': 'ĉi tiu retletero ne estis legebla: {}',
  'this mail does not say who has sent it': 'ĉi tiu retletero ne diras, kiu sendis ĝin',
  'Export it again. The mail was left out.': 'Eksportu ĝin denove. La retletero estis ellasita.',
  'the mails of a thread stand too far apart and became two conversations':
    'la retleteroj de fadeno estas tro disaj kaj iĝis du konversacioj',
  'Split the mailbox by customer or by month, or sort it by thread.':
    'Dividu la retpoŝtujon laŭ klientoj aŭ monatoj, aŭ ordigu ĝin laŭ fadenoj.',

  // Fixing, git, rules.
  'a compressed file is not rewritten': 'densigita dosiero ne estas reskribata',
  'Unpack it, fix it, and pack it again.': 'Malpaku ĝin, korektu ĝin kaj repaku ĝin.',
  'files in an archive are not rewritten': 'dosieroj en arkivo ne estas reskribataj',
  'Unpack it, fix the files, and pack them again.': 'Malpaku ĝin, korektu la dosierojn kaj repaku ilin.',
  'standard input cannot be rewritten': 'la norma enigo ne estas reskribebla',
  'Name the file, or use --diff to see what would be changed.':
    'Nomu la dosieron, aŭ uzu --diff por vidi, kio estus ŝanĝita.',
  'templates in this format ({}) are not rewritten': 'ŝablonoj en ĉi tiu formato ({}) ne estas reskribataj',
  'Fix them where they are kept.': 'Korektu ilin tie, kie ili estas konservataj.',
  'there are bytes in this file that are not UTF-8, and it would not be the same after it was written':
    'en ĉi tiu dosiero estas bajtoj, kiuj ne estas UTF-8, kaj ĝi ne estus la sama post la skribado',
  'the file was changed while it was being fixed, and was left as it is':
    'la dosiero estis ŝanĝita dum la korektado, kaj restis tia, kia ĝi estas',
  'Run it again.': 'Rulu etiquette denove.',
  'no permission to write this file': 'mankas permeso skribi ĉi tiun dosieron',
  'another run is writing this file': 'alia rulo skribas ĉi tiun dosieron',
  'Run it again when that has ended.': 'Rulu etiquette denove, kiam tiu finiĝis.',
  '1 transcript in this file was not fixed: a transcript is a record of what was said, and is not rewritten':
    '1 protokolo en ĉi tiu dosiero ne estis korektita: protokolo atestas tion, kio estis dirita, kaj ne estas reskribata',
  '{} transcripts in this file were not fixed: a transcript is a record of what was said, and is not rewritten':
    '{} protokoloj en ĉi tiu dosiero ne estis korektitaj: protokolo atestas tion, kio estis dirita, kaj ne estas reskribata',
  'The templates in it were fixed.': 'La ŝablonoj en ĝi estis korektitaj.',
  'Only templates are fixed; name those, or leave out --fix.':
    'Nur ŝablonoj estas korektataj; nomu tiujn, aŭ ellasu --fix.',
  'not checked: it has a merge conflict': 'ne kontrolita: ĝi havas kunfandan konflikton',
  'Resolve it and "git add" the file.': 'Solvu ĝin, kaj aldonu la dosieron per "git add".',
  'not fixed: it has changes that are not staged':
    'ne ŝanĝita: ĝi havas ŝanĝojn, kiuj ne estas aldonitaj per "git add"',
  'Stage them with "git add", put them aside with "git stash", or fix without --staged.':
    'Aldonu ilin per "git add", flankenmetu ilin per "git stash", aŭ ŝanĝu sen --staged.',
  'where the branch left {} is not known here (a shallow clone?), so files that {} has changed since are checked as well':
    'kie la branĉo forlasis {}, ne estas konate ĉi tie (ĉu malprofunda klono?), do ankaŭ dosieroj, kiujn {} ŝanĝis de tiam, estas kontrolataj',
  'the rule {} failed at conversation {}: {}': 'la regulo {} fiaskis ĉe konversacio {}: {}',
  "This is a fault of the rule; the other rules went on. Switch it off with --rule '{}: off'.":
    "Ĉi tio estas eraro de la regulo; la aliaj reguloj daŭrigis. Malŝaltu ĝin per --rule '{}: off'.",
}
