import type { ConfigTexts } from '../config-texts.ts'

/** What is told of mistakes in configs, in Croatian. */
export const config: ConfigTexts = {
  // What was meant, behind what is wrong.
  '{} — did you mean {}?': '{} — mislite li na {}?',
  '{} — write "warn" or "error" to turn it on': '{} — za uključivanje napišite "warn" ili "error"',
  '{} — write {}': '{} — napišite {}',
  '{}. Rename one of them, or leave one of the plugins out':
    '{}. Preimenujte jedno od njih ili izostavite jedan od dodataka',
  'Rename one of them, or leave one of the plugins out': 'Preimenujte jedno od njih ili izostavite jedan od dodataka',

  // Keys and values.
  'The config': 'Konfiguracija',
  '{} problems in the config': 'problemi u konfiguraciji: {}',
  'Unknown key {} in {}': 'Nepoznat ključ {} u {}',
  'Unknown key {}': 'Nepoznat ključ {}',
  'Unknown rule {} in {}': 'Nepoznato pravilo {} u {}',
  'Unknown rule {}': 'Nepoznato pravilo {}',
  'Unknown option {} of rule {}: it has none': 'Nepoznata opcija {} pravila {}: to pravilo nema opcija',
  'Unknown option {} of rule {}': 'Nepoznata opcija {} pravila {}',
  '{}: unknown topic {}: docs/topics.md lists them': '{}: nepoznata tema {}; popis je u docs/topics.md',
  '{}: unknown topic {}': '{}: nepoznata tema {}',
  'A file of team rules must be a list of rules, not {}': 'Datoteka s pravilima tima mora biti popis pravila, a ne {}',
  '{} must be true or false, not {}': '{}: mora biti true ili false, a ne {}',
  '{} must be text or a list of texts, not {}': '{}: mora biti tekst ili popis tekstova, a ne {}',
  '{} must be text, not {}': '{}: mora biti tekst, a ne {}',
  '{} must be a text, not {}': '{}: mora biti tekst, a ne {}',
  '{} must be a list, not {}': '{}: mora biti popis, a ne {}',
  '{} must not be empty, not {}': '{}: ne smije biti prazno ({})',
  '{} must be keys with values, not {}': '{}: mora sadržavati ključeve s vrijednostima, a ne {}',
  '{} must be pairs, not {}': '{}: moraju biti parovi, a ne {}',
  '{} must be options with values, not {}': '{}: mora sadržavati opcije s vrijednostima, a ne {}',
  '{} must be rule ids with values, not {}': '{}: mora sadržavati nazive pravila s vrijednostima, a ne {}',
  '{} must be rule ids with severities, not {}': '{}: mora sadržavati nazive pravila s razinom ozbiljnosti, a ne {}',
  '{} must be the id of a rule, not {}': '{}: mora biti naziv pravila, a ne {}',
  '{} must be a severity, or a list of severity and options, not {}':
    '{}: mora biti razina ozbiljnosti ili popis s razinom i opcijama, a ne {}',
  '{} must be a topic, not {}': '{}: mora biti tema, a ne {}',
  '{} must be a number from {} to {}, not {}': '{}: mora biti broj od {} do {}, a ne {}',
  '{} must be a whole number, not {}': '{}: mora biti cijeli broj, a ne {}',
  '{} must be a number of messages, seconds, minutes or hours, such as "3 messages" or "60 seconds", not {}':
    '{}: mora biti broj poruka, sekundi, minuta ili sati, npr. "3 messages" ili "60 seconds", a ne {}',
  '{} must be a number, not {}': '{}: mora biti broj, a ne {}',
  '{} must be at least {}, not {}': '{}: mora biti najmanje {}, a ne {}',
  '{} must be at most {}, not {}': '{}: mora biti najviše {}, a ne {}',
  '{} must be one of {}, not {}': '{}: mora biti jedno od: {}, a ne {}',
  '{} must look like {}, not {}': '{}: mora izgledati ovako: {}, a ne {}',
  '{} must be the IANA name of a time zone, not {}': '{}: mora biti IANA-naziv vremenske zone, a ne {}',
  '{} must be a name in small letters, digits and hyphens, such as "refund-days", not {}':
    '{}: mora biti naziv od malih slova, znamenki i crtica, npr. "refund-days", a ne {}',
  '{} must be a name, not {}': '{}: mora biti naziv, a ne {}',
  '{} must be words, not {}': '{}: moraju biti riječi, a ne {}',
  '{} must be a rule or a file of rules, not {}': '{}: mora biti pravilo ili datoteka s pravilima, a ne {}',
  '{} must be a pattern as in a .gitignore (braces are not understood: write two patterns), not {}':
    '{}: mora biti uzorak kao u .gitignore (vitičaste zagrade ne vrijede: napišite dva uzorka), a ne {}',
  '{} must be a language tag such as "en", "pt-BR" or "zh-Hant", or "{}", not {}':
    '{}: mora biti oznaka jezika kao što je "en", "pt-BR" ili "zh-Hant", ili "{}", a ne {}',
  '{} must be a language tag such as "en" or "pt-BR", not {}':
    '{}: mora biti oznaka jezika kao što je "en" ili "pt-BR", a ne {}',
  '{} must be a host in small letters, such as "northwind.example", not {}':
    '{}: mora biti poslužitelj malim slovima, npr. "northwind.example", a ne {}',
  '{} must be a pattern, not {}': '{}: mora biti uzorak, a ne {}',
  '{} must be a conversation, not {}': '{}: mora biti razgovor, a ne {}',
  '{} must be a day such as "2026-12-31", not {}': '{}: mora biti datum kao što je "2026-12-31", a ne {}',
  '{} must be 32 digits, as etiquette writes them, not {}':
    '{}: moraju biti 32 znamenke, kako ih piše etiquette, a ne {}',
  '{} must be {}, not {}': '{}: mora biti {}, a ne {}',

  // Custom rules.
  '{} must have the key "within", because {} is not about the agent':
    '{}: nedostaje ključ "within", jer se {} ne odnosi na agenta',
  '{} must have the key {}, not both': '{}: potreban je ključ {}, a ne oba',
  '{} must have the key {}': '{}: nedostaje ključ {}',
  '{} has "{}", but only "{words}" stands for something': '{}: sadrži "{}", ali samo "{words}" nešto znači',
  '{} must say what to add, where something is required': '{}: gdje se nešto zahtijeva, mora reći što dodati',
  '{} and "first" cannot both be there': '{}: ne može stajati zajedno s "first"',
  '{} has no meaning without "require" and "within"': '{}: nema smisla bez "require" i "within"',
  '{} has no meaning without "contains: link"': '{}: nema smisla bez "contains: link"',
  '{} has no meaning without {}': '{}: nema smisla bez {}',
  '{} ends in a gap: {}. In YAML, "#" begins a comment; put a pattern with "#" in quotes':
    '{}: završava razmakom za druge riječi: {}. U YAML-u "#" započinje komentar; uzorak s "#" stavite u navodnike',
  '{} is a malformed pattern. Pattern "{}": {}': '{}: neispravan uzorak. Uzorak "{}": {}',
  'Pattern "{}": {}': 'Uzorak "{}": {}',
  'unexpected {}': 'neočekivano {}',
  '"\'" must follow a word': '"\'" mora stajati iza riječi',
  '"\'" must follow a word or a choice of words': '"\'" mora stajati iza riječi ili izbora riječi',
  'it matches nothing at all': 'ne odgovara ničemu',
  'it must begin with a word, not with a gap, "_", an ending, a number or a mark':
    'mora počinjati riječju, a ne razmakom, "_", nastavkom, brojem ili znakom',
  '{} may only stand at the beginning': '{} smije stajati samo na početku',
  '{} may only stand at the end': '{} smije stajati samo na kraju',
  'a gap is at most {} words': 'praznina obuhvaća najviše {} riječi',
  'a {} is missing': 'nedostaje {}',
  'there is no list <{}>': 'popis <{}> ne postoji',
  'the list <{}> contains itself': 'popis <{}> sadrži sam sebe',
  'it ends too early': 'prerano završava',
  'put a space between {} and {}': 'stavite razmak između {} i {}',
  '"*" stands for the rest of a word, behind its beginning or before its ending':
    '"*" zamjenjuje ostatak riječi, iza njezina početka ili ispred njezina nastavka',
  '"*" has no use at {}, which is a word by itself': '"*" nema svrhe kod {}, jer je to već cijela riječ',
  'Begin each rule with "- name:"': 'Svako pravilo započnite s "- name:"',
  '{}: there is no file {}': '{}: datoteka {} ne postoji',
  '{}: there is no locale pack for {}': '{}: nema jezičnog paketa za {}',
  '{}: there is a rule {} already': '{}: pravilo {} već postoji',
  '{}: there is no such day as {}': '{}: datum {} ne postoji',

  // Files, packages, plugins.
  'extends goes round in a circle: {}': 'extends se vrti u krug: {}',
  'extends: {} is neither a preset nor an installed package — for the file, write {}':
    'extends: {} nije ni zadani skup ni instalirani paket — za datoteku napišite {}',
  'extends: {} is neither a preset nor an installed package': 'extends: {} nije ni zadani skup ni instalirani paket',
  '{} is among the {} of both {} and {}': '{} je među `{}` i u {} i u {}',
  'etiquette itself': 'etiquette (ugrađeno)',
  'plugin {}': 'dodatak {}',
  'Plugin {} was not found from {} — is it installed?': 'Dodatak {} nije pronađen iz {} — je li instaliran?',
  'Plugin {} cannot be run: {}': 'Dodatak {} ne može se pokrenuti: {}',
  'Plugin {} is not a plugin: {}': '{} nije dodatak: {}',
  'its default export must be an object with rules, locales, readers or reporters, or a plugin of retext':
    'njegov `export default` mora biti objekt s rules, locales, readers ili reporters ili dodatak za retext',
  'unknown key {}': 'nepoznat ključ {}',
  'its {} must be a list': 'njegov `{}` mora biti popis',
  'each of its {} must have the text {}': 'svaka stavka u `{}` mora imati tekst {}',
  '{} is twice among its {}': '{} je dvaput u `{}`',
  'rule {} must have check(), options and presets': 'pravilo {} mora imati check(), options i presets',
  '{}: {} is there twice': '{}: {} postoji dvaput',
  'There is no such config file': 'Takva konfiguracijska datoteka ne postoji',
  'Name it {}, or without an ending': 'Neka završava na {} ili neka nema nastavka',
  'A config cannot be read from a file that ends in {}':
    'Konfiguracija se ne može pročitati iz datoteke koja završava na {}',
  'Mend that file': 'Popravite tu datoteku',
  'The config cannot be run: {}': 'Konfiguracija se ne može pokrenuti: {}',
  'Mend it, or run it with node to see where it fails': 'Popravite je ili je pokrenite s node da vidite gdje zapinje',
  'The config has no default export': 'Konfiguracija nema `export default`',
  'End it with "export default { ... }"': 'Završite je s "export default { ... }"',
  'The file must be JSON. Mend the line, or name the file .yaml: YAML is less strict and has comments':
    'Datoteka mora biti JSON. Popravite redak ili datoteku preimenujte u .yaml: YAML je manje strog i dopušta komentare',
  'The file must be YAML or JSON. Mend the line': 'Datoteka mora biti YAML ili JSON. Popravite redak',
  'The key {} stands here a second time': 'Ključ {} ovdje stoji drugi put',
  'Only the last one would count: put both together': 'Vrijedio bi samo posljednji: spojite ih',

  // JSON.
  'The file ends too soon, expected {}': 'Datoteka prerano završava, očekivano: {}',
  'JSON has no comments': 'JSON nema komentara',
  'Unexpected comma before {}': 'Neočekivan zarez ispred {}',
  'Text that is not closed, or that holds a line break or a wrong escape':
    'Tekst koji nije zatvoren ili sadrži prijelom retka ili pogrešan escape-niz',
  'Unexpected {}, expected {}': 'Neočekivano {}, očekivano: {}',
  'a value or "]"': 'vrijednost ili "]"',
  'a key in double quotes': 'ključ u dvostrukim navodnicima',
  'a key in double quotes or "}"': 'ključ u dvostrukim navodnicima ili "}"',
  'the end': 'kraj',
  'nothing more': 'ništa više',
  'a comma or {}': 'zarez ili {}',

  // Rules and packs.
  'Rule {} cannot be used {}: {}': 'Pravilo {} ne može se upotrijebiti {}: {}',
  'with the options {}': 's opcijama {}',
  'without options': 'bez opcija',
  'Set the options that it needs, or set it to "off"': 'Postavite opcije koje treba ili ga postavite na "off"',
  'There is no locale pack for {}': 'Nema jezičnog paketa za {}',
  'Add one with a plugin': 'Dodajte ga dodatkom',
  'There is no locale pack in this folder': 'U ovoj mapi nema jezičnog paketa',
  'A pack is a file index.js, or {}: docs/writing-a-locale.md says how':
    'Paket je datoteka index.js ili {}: upute su u docs/writing-a-locale.md',
  'The locale pack cannot be run: {}': 'Jezični paket ne može se pokrenuti: {}',
  'Node cannot run TypeScript: build it first': 'Node ne pokreće TypeScript: najprije ga prevedite',
  'A locale pack must be names with values': 'Jezični paket mora sadržavati nazive s vrijednostima',
  'This is no locale pack: {}': 'Ovo nije jezični paket: {}',
  'it must be names with values': 'mora sadržavati nazive s vrijednostima',
  'it must have the text {}': 'mora imati tekst {}',
  'its parser must be {}': 'njegov `parser` mora biti {}',
  'its topic {} must be a list of phrases, each a text or a "find" with a text':
    'njegova tema {} mora biti popis fraza, a svaka je tekst ili "find" s tekstom',
  'its {} must be names with values': 'njegov `{}` mora sadržavati nazive s vrijednostima',
  'it must have "folding"': 'mora imati "folding"',
  'its variants must be "words" and "parts"': 'njegov `variants` mora biti "words" i "parts"',
  'its variants must have "words" with a list of texts for each':
    'njegov `variants` mora imati "words" s popisom tekstova za svaku riječ',
  'its variants must have "parts" with a text for each': 'njegov `variants` mora imati "parts" s tekstom za svaki dio',
  'its folding must have "respelt" with a text for each':
    'njegov `folding` mora imati "respelt" s tekstom za svaki zapis',
  'unknown topic {}; docs/topics.md lists them': 'nepoznata tema {}; popis je u docs/topics.md',
  'unknown topic {}': 'nepoznata tema {}',

  // Pieces.
  'Option {} of rule {}': 'Opcija {} pravila {}',
  '{} for "{}"': '{} za "{}"',
  '"{}" or "{}"': '"{}" ili "{}"',
}
