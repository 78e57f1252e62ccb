import type { CommandTexts } from '../command-texts.ts'

/** What is told of mistakes on the command line, in Croatian. */
export const commands: CommandTexts = {
  // Options and arguments, as commander says it.
  "error: option '{}' argument '{}' is invalid. {}": "greška: vrijednost '{2}' opcije '{1}' nije ispravna. {3}",
  "error: command-argument value '{}' is invalid for argument '{}'. {}":
    "greška: vrijednost '{}' nije ispravna za argument '{}'. {}",
  'Allowed choices are {}.': 'Dopušteno je: {}.',
  "error: missing required argument '{}'": "greška: nedostaje argument '{}'",
  "error: option '{}' argument missing": "greška: opciji '{}' nedostaje vrijednost",
  "error: required option '{}' not specified": "greška: nedostaje obavezna opcija '{}'",
  "error: option '{}' cannot be used with option '{}'": "greška: opcija '{}' ne može se upotrijebiti uz opciju '{}'",
  "error: unknown option '{}'": "greška: nepoznata opcija '{}'",
  "error: unknown command '{}'": "greška: nepoznata naredba '{}'",
  '{} is a file or a folder, not a command': '{} je datoteka ili mapa, a ne naredba',
  'To check it: etiquette lint {}': 'Da se provjeri: etiquette lint {}',
  "error: too many arguments for '{}'. Expected {} but got {}.":
    "greška: previše argumenata za '{}'. Očekivano: {}, navedeno: {}.",
  'error: too many arguments. Expected {} but got {}.': 'greška: previše argumenata. Očekivano: {}, navedeno: {}.',
  '{} argument': '{}',
  '{} arguments': '{}',
  '(Did you mean one of {}?)': '(Mislite li na jedno od: {}?)',
  '(Did you mean {}?)': '(Mislite li na {}?)',
  'It must not be empty.': 'Ne smije biti prazno.',
  'It must be a whole number, 0 or more.': 'Mora biti cijeli broj, 0 ili više.',
  'It must be a day such as 2026-12-31.': 'Mora biti datum kao što je 2026-12-31.',
  'It must be today or a later day.': 'Mora biti današnji ili kasniji datum.',
  'It must be a number from 0 to 100.': 'Mora biti broj od 0 do 100.',
  'It must be a whole number from 1 to 999.': 'Mora biti cijeli broj od 1 do 999.',
  'It must look like: assistant=agent': 'Mora izgledati ovako: assistant=agent',
  'There is no role "{}"; the roles are {}.': 'Uloga "{}" ne postoji; uloge su: {}.',
  'There is no role "{}"': 'Uloga "{}" ne postoji',
  'Cannot read --rule {}': 'Nečitljivo: --rule {}',
  "Write it as in a config: --rule 'bare-no: error', or --rule 'greeting-length: [warn, {maxWords: 40}]'":
    "Napišite kao u konfiguraciji: --rule 'bare-no: error' ili --rule 'greeting-length: [warn, {maxWords: 40}]'",
  'Nobody can say what has changed in standard input': 'Za standardni ulaz ne može se reći što se promijenilo',
  'Name files or folders, or leave them out for the working directory':
    'Navedite datoteke ili mape ili ih izostavite za trenutačnu mapu',
  '--since {} is no commit': '--since {} nije commit',
  'Name a branch, a tag or a commit, as in: --since origin/main':
    'Navedite granu, oznaku ili commit, npr. --since origin/main',
  'There is no output format {}': 'Izlazni format {} ne postoji',
  'There is no input format {}': 'Ulazni format {} ne postoji',
  'The formats are {}': 'Formati su: {}',
  '`etiquette rules` lists them': 'Popis daje `etiquette rules`',
  '--reporter {} names no file': '--reporter {} ne navodi datoteku',
  'Write it as name:file, or as name alone for standard output':
    'Napišite naziv:datoteka ili samo naziv za standardni izlaz',
  'Two formats would be written to {}': 'Dva bi se formata zapisala na isto mjesto: {}',
  'standard output': 'standardni izlaz',
  'Give all but one a file of its own: --reporter name:file':
    'Svima osim jednom dajte vlastitu datoteku: --reporter naziv:datoteka',
  'A diff shows files as they are, so --redact cannot hide anybody in it':
    'Diff prikazuje datoteke kakve jesu, pa --redact u njemu nikoga ne može sakriti',
  'Leave out --diff to see what etiquette finds, with people hidden, or --redact to see what --fix would change':
    'Izostavite --diff da vidite što etiquette nalazi, sa skrivenim osobama, ili --redact da vidite što bi --fix promijenio',
  'Standard input cannot be watched': 'Standardni ulaz ne može se pratiti',
  'Name files or folders': 'Navedite datoteke ili mape',
  'There is no locale pack {}': 'Jezični paket {} ne postoji',
  'The packs are {}': 'Paketi su: {}',
  'Name the folder of a pack, or one of {}': 'Navedite mapu paketa ili jedno od: {}',
  'There are no team rules here': 'Ovdje nema pravila tima',
  'Write them under `teamRules` of the config, or name a file of rules. docs/team-rules.md says how':
    'Napišite ih pod `teamRules` u konfiguraciji ili navedite datoteku s pravilima. Upute su u docs/team-rules.md',
  '`etiquette rules` lists the rules and checks no files': '`etiquette rules` navodi pravila i ne provjerava datoteke',
  'To be told why rules find nothing in them: etiquette rules --why-silent {}':
    'Da saznate zašto pravila u njima ništa ne nalaze: etiquette rules --why-silent {}',
  'There is a config already: {}': 'Konfiguracija već postoji: {}',
  'Overwrite it with --force': 'Prepišite je s --force',
  'Remove it first: it would be in the way of {}': 'Najprije je uklonite: smetala bi datoteci {}',
  '`etiquette lsp` is started by an editor, which talks to it over standard input':
    '`etiquette lsp` pokreće uređivač, koji s njim komunicira preko standardnog ulaza',
  'docs/editors.md says how to set up an editor; `etiquette lint` checks files here and now':
    'Kako podesiti uređivač, piše u docs/editors.md; `etiquette lint` odmah provjerava datoteke',

  // git.
  'git {} failed: {}': 'git {} nije uspio: {}',
  'exit code {}': 'izlazni kôd {}',
  'git was not found': 'git nije pronađen',
  'git cannot be run: {}': 'git se ne može pokrenuti: {}',
  'Changed files are found with git: install it, or name the files instead':
    'Promijenjene datoteke pronalaze se pomoću gita: instalirajte ga ili navedite datoteke',
  'Changed files can only be found in the working tree of a git repository':
    'Promijenjene datoteke mogu se pronaći samo u radnom stablu git-repozitorija',
  'This folder is inside the repository itself': 'Ova je mapa unutar samog repozitorija',
  'Cannot compare with {}: {}': 'Usporedba s {} nije moguća: {}',
  'This clone has only the newest commits: fetch what is missing first, {}':
    'Ovaj klon ima samo najnovije commitove: najprije dohvatite ono što nedostaje, {}',
  'Name a branch, a tag or a commit of this repository; "git fetch" brings those of the server':
    'Navedite granu, oznaku ili commit ovog repozitorija; "git fetch" dohvaća one s poslužitelja',

  // Files that are written, baselines, labels.
  'Cannot write to {}: {}': 'Nije moguće pisati u {}: {}',
  'its folder is not there': 'njegova mapa ne postoji',
  'it is one of the files that are read': 'to je jedna od datoteka koje se čitaju',
  'Name another file; to have this one left out of a search, list it in .etiquetteignore':
    'Navedite drugu datoteku; da se ova pri pretraživanju izostavi, upišite je u .etiquetteignore',
  'no permission': 'nema dopuštenja',
  'the disk is read-only': 'disk je samo za čitanje',
  'the disk is full': 'disk je pun',
  'There is no such baseline': 'Takva polazna evidencija ne postoji',
  'Write it with `etiquette baseline --baseline FILE`': 'Zapišite je s `etiquette baseline --baseline FILE`',
  'Cannot read the baseline: {}': 'Polazna evidencija ne može se pročitati: {}',
  'This is no baseline': 'Ovo nije polazna evidencija',
  '{} problems in the baseline': 'problemi u polaznoj evidenciji: {}',
  'The baseline': 'Polazna evidencija',
  'A baseline is JSON. Where a merge left marks such as <<<<<<<, keep the lines of both sides; or remove the file and write it anew with `etiquette baseline`':
    'Polazna evidencija je JSON. Gdje je spajanje ostavilo oznake kao <<<<<<<, zadržite retke s obiju strana; ili uklonite datoteku i zapišite je iznova s `etiquette baseline`',
  'This baseline has the version {}, not "{}"': 'Ova polazna evidencija ima verziju {}, a ne "{}"',
  'It was written by a newer etiquette: use that one, or write it anew with `etiquette baseline`':
    'Zapisao ju je noviji etiquette: upotrijebite njega ili je zapišite iznova s `etiquette baseline`',
  'Labels are JSONL: {"read": [...], "rules": [...]}, then a line {"id", "rule", "msg", "span"} for each violation':
    'Oznake su JSONL: {"read": [...], "rules": [...]}, a zatim redak {"id", "rule", "msg", "span"} za svaki prekršaj',
  'The file is empty': 'Datoteka je prazna',
  'This line is not JSON: {}': 'Ovaj redak nije JSON: {}',
  'This line is not a JSON object': 'Ovaj redak nije JSON objekt',
  'The first line must say what was read, and for which rules':
    'Prvi redak mora reći što je pročitano i za koja pravila',
  '"id" must be the id of a conversation': '"id" mora biti id razgovora',
  'The conversation {} is not among those read': 'Razgovor {} nije među pročitanima',
  '"rule" must be the id of a rule': '"rule" mora biti naziv pravila',
  'The rule {} is not among those labelled': 'Pravilo {} nije među označenima',
  '"msg" must be the index of a message, counted from 0': '"msg" mora biti redni broj poruke, počevši od 0',
  '"span" must be the words, or empty': '"span" moraju biti riječi ili prazno',

  // When something goes wrong that should not.
  'this should not have happened: {}': 'ovo se nije smjelo dogoditi: {}',
  'Run it again with --debug to see where, and please report it.':
    'Pokrenite ponovno s --debug da vidite gdje i prijavite to.',
  'with "git fetch --unshallow", in GitHub Actions with "fetch-depth: 0" at the checkout':
    's "git fetch --unshallow", u GitHub Actions s "fetch-depth: 0" kod checkouta',
  'as with "git fetch origin {}" or a deeper clone': 'npr. s "git fetch origin {}" ili dubljim klonom',
}
