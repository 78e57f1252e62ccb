import type { CommandTexts } from '../command-texts.ts'

/** What is told of mistakes on the command line, in Esperanto. */
export const commands: CommandTexts = {
  // Options and arguments, as commander says it.
  "error: option '{}' argument '{}' is invalid. {}": "eraro: la valoro '{2}' de la opcio '{1}' ne validas. {3}",
  "error: command-argument value '{}' is invalid for argument '{}'. {}":
    "eraro: la valoro '{}' ne validas por la argumento '{}'. {}",
  'Allowed choices are {}.': 'Eblaj estas: {}.',
  "error: missing required argument '{}'": "eraro: mankas la argumento '{}'",
  "error: option '{}' argument missing": "eraro: mankas valoro de la opcio '{}'",
  "error: required option '{}' not specified": "eraro: mankas la deviga opcio '{}'",
  "error: option '{}' cannot be used with option '{}'": "eraro: la opcio '{}' ne uzeblas kun la opcio '{}'",
  "error: unknown option '{}'": "eraro: nekonata opcio '{}'",
  "error: unknown command '{}'": "eraro: nekonata komando '{}'",
  '{} is a file or a folder, not a command': '{} estas dosiero aŭ dosierujo, ne komando',
  'To check it: etiquette lint {}': 'Por kontroli ĝin: etiquette lint {}',
  "error: too many arguments for '{}'. Expected {} but got {}.":
    "eraro: tro da argumentoj por '{}'. Atendita: {}; donita: {}.",
  'error: too many arguments. Expected {} but got {}.': 'eraro: tro da argumentoj. Atendita: {}; donita: {}.',
  '{} argument': '{}',
  '{} arguments': '{}',
  '(Did you mean one of {}?)': '(Ĉu vi celas unu el {}?)',
  '(Did you mean {}?)': '(Ĉu vi celas {}?)',
  'It must not be empty.': 'Ĝi ne estu malplena.',
  'It must be a whole number, 0 or more.': 'Ĝi estu entjero, 0 aŭ pli.',
  'It must be a day such as 2026-12-31.': 'Ĝi estu tago kiel 2026-12-31.',
  'It must be today or a later day.': 'Ĝi estu la hodiaŭa aŭ posta tago.',
  'It must be a number from 0 to 100.': 'Ĝi estu nombro de 0 ĝis 100.',
  'It must be a whole number from 1 to 999.': 'Ĝi estu entjero de 1 ĝis 999.',
  'It must look like: assistant=agent': 'Ĝi aspektu tiel: assistant=agent',
  'There is no role "{}"; the roles are {}.': 'Ne ekzistas rolo "{}"; la roloj estas: {}.',
  'There is no role "{}"': 'Ne ekzistas rolo "{}"',
  'Cannot read --rule {}': 'Ne eblas legi --rule {}',
  "Write it as in a config: --rule 'bare-no: error', or --rule 'greeting-length: [warn, {maxWords: 40}]'":
    "Skribu ĝin kiel en agordo: --rule 'bare-no: error', aŭ --rule 'greeting-length: [warn, {maxWords: 40}]'",
  'Nobody can say what has changed in standard input': 'Pri la norma enigo ne eblas diri, kio ŝanĝiĝis',
  'Name files or folders, or leave them out for the working directory':
    'Nomu dosierojn aŭ dosierujojn, aŭ ellasu ilin por la nuna dosierujo',
  '--since {} is no commit': '--since {} ne estas enmeto',
  'Name a branch, a tag or a commit, as in: --since origin/main':
    'Nomu branĉon, etikedon aŭ enmeton, ekzemple: --since origin/main',
  'There is no output format {}': 'Ne ekzistas eliga formato {}',
  'There is no input format {}': 'Ne ekzistas eniga formato {}',
  'The formats are {}': 'La formatoj estas: {}',
  '`etiquette rules` lists them': '`etiquette rules` listigas ilin',
  '--reporter {} names no file': '--reporter {} nomas neniun dosieron',
  'Write it as name:file, or as name alone for standard output':
    'Skribu nomo:dosiero, aŭ nur la nomon por la norma eligo',
  'Two formats would be written to {}': 'Du formatoj estus skribataj al la sama loko: {}',
  'standard output': 'norma eligo',
  'Give all but one a file of its own: --reporter name:file':
    'Donu al ĉiuj krom unu propran dosieron: --reporter nomo:dosiero',
  'A diff shows files as they are, so --redact cannot hide anybody in it':
    'Diferenco montras dosierojn tiaj, kiaj ili estas, do --redact povas kaŝi neniun en ĝi',
  'Leave out --diff to see what etiquette finds, with people hidden, or --redact to see what --fix would change':
    'Ellasu --diff por vidi, kion etiquette trovas kun homoj kaŝitaj, aŭ --redact por vidi, kion --fix ŝanĝus',
  'Standard input cannot be watched': 'La norma enigo ne observeblas',
  'Name files or folders': 'Nomu dosierojn aŭ dosierujojn',
  'There is no locale pack {}': 'Ne ekzistas lingva pako {}',
  'The packs are {}': 'La pakoj estas: {}',
  'Name the folder of a pack, or one of {}': 'Nomu la dosierujon de pako, aŭ unu el {}',
  'There are no team rules here': 'Ĉi tie ne estas teamaj reguloj',
  'Write them under `teamRules` of the config, or name a file of rules. docs/team-rules.md says how':
    'Skribu ilin sub `teamRules` de la agordo, aŭ nomu dosieron de reguloj. docs/team-rules.md diras kiel',
  '`etiquette rules` lists the rules and checks no files':
    '`etiquette rules` listigas la regulojn kaj kontrolas neniujn dosierojn',
  'To be told why rules find nothing in them: etiquette rules --why-silent {}':
    'Por ekscii, kial reguloj trovas nenion en ili: etiquette rules --why-silent {}',
  'There is a config already: {}': 'Jam ekzistas agordo: {}',
  'Overwrite it with --force': 'Anstataŭigu ĝin per --force',
  'Remove it first: it would be in the way of {}': 'Unue forigu ĝin: ĝi malhelpus {}',
  '`etiquette lsp` is started by an editor, which talks to it over standard input':
    '`etiquette lsp` estas lanĉata de redaktilo, kiu parolas al ĝi per la norma enigo',
  'docs/editors.md says how to set up an editor; `etiquette lint` checks files here and now':
    'docs/editors.md diras, kiel agordi redaktilon; `etiquette lint` kontrolas dosierojn tuj',

  // git.
  'git {} failed: {}': 'git {} fiaskis: {}',
  'exit code {}': 'elirkodo {}',
  'git was not found': 'git ne troviĝas',
  'git cannot be run: {}': 'git ne povas ruli: {}',
  'Changed files are found with git: install it, or name the files instead':
    'Ŝanĝitaj dosieroj estas trovataj per git: instalu ĝin, aŭ nomu la dosierojn anstataŭe',
  'Changed files can only be found in the working tree of a git repository':
    'Ŝanĝitaj dosieroj troveblas nur en la laborarbo de git-deponejo',
  'This folder is inside the repository itself': 'Ĉi tiu dosierujo estas en la deponejo mem',
  'Cannot compare with {}: {}': 'Ne eblas kompari kun {}: {}',
  'This clone has only the newest commits: fetch what is missing first, {}':
    'Ĉi tiu klono havas nur la plej novajn enmetojn: unue alportu la mankantajn, {}',
  'Name a branch, a tag or a commit of this repository; "git fetch" brings those of the server':
    'Nomu branĉon, etikedon aŭ enmeton de ĉi tiu deponejo; "git fetch" alportas tiujn de la servilo',

  // Files that are written, baselines, labels.
  'Cannot write to {}: {}': 'Ne eblas skribi al {}: {}',
  'its folder is not there': 'ĝia dosierujo ne ekzistas',
  'it is one of the files that are read': 'ĝi estas unu el la legataj dosieroj',
  'Name another file; to have this one left out of a search, list it in .etiquetteignore':
    'Nomu alian dosieron; por ke serĉo preterlasu ĉi tiun, enskribu ĝin en .etiquetteignore',
  'no permission': 'mankas permeso',
  'the disk is read-only': 'la disko estas nurlega',
  'the disk is full': 'la disko estas plena',
  'There is no such baseline': 'Ne ekzistas tia bazlinio',
  'Write it with `etiquette baseline --baseline FILE`': 'Skribu ĝin per `etiquette baseline --baseline FILE`',
  'Cannot read the baseline: {}': 'Ne eblas legi la bazlinion: {}',
  'This is no baseline': 'Tio ne estas bazlinio',
  '{} problems in the baseline': '{} problemoj en la bazlinio',
  'The baseline': 'La bazlinio',
  'A baseline is JSON. Where a merge left marks such as <<<<<<<, keep the lines of both sides; or remove the file and write it anew with `etiquette baseline`':
    'Bazlinio estas JSON. Kie kunfando lasis markojn kiel <<<<<<<, konservu la liniojn de ambaŭ flankoj; aŭ forigu la dosieron kaj reskribu ĝin per `etiquette baseline`',
  'This baseline has the version {}, not "{}"': 'Ĉi tiu bazlinio havas la version {}, ne "{}"',
  'It was written by a newer etiquette: use that one, or write it anew with `etiquette baseline`':
    'Ĝin skribis pli nova etiquette: uzu tiun, aŭ reskribu ĝin per `etiquette baseline`',
  'Labels are JSONL: {"read": [...], "rules": [...]}, then a line {"id", "rule", "msg", "span"} for each violation':
    'Etikedoj estas JSONL: {"read": [...], "rules": [...]}, poste linio {"id", "rule", "msg", "span"} por ĉiu malobservo',
  'The file is empty': 'La dosiero estas malplena',
  'This line is not JSON: {}': 'Ĉi tiu linio ne estas JSON: {}',
  'This line is not a JSON object': 'Ĉi tiu linio ne estas JSON-objekto',
  'The first line must say what was read, and for which rules':
    'La unua linio diru, kio estis legita kaj por kiuj reguloj',
  '"id" must be the id of a conversation': '"id" estu la id de konversacio',
  'The conversation {} is not among those read': 'La konversacio {} ne estas inter la legitaj',
  '"rule" must be the id of a rule': '"rule" estu la nomo de regulo',
  'The rule {} is not among those labelled': 'La regulo {} ne estas inter la etikeditaj',
  '"msg" must be the index of a message, counted from 0': '"msg" estu la numero de mesaĝo, kalkulata de 0',
  '"span" must be the words, or empty': '"span" estu la vortoj, aŭ malplena',

  // When something goes wrong that should not.
  'this should not have happened: {}': 'tio ne devis okazi: {}',
  'Run it again with --debug to see where, and please report it.':
    'Rulu denove per --debug por vidi kie, kaj bonvolu raporti tion.',
  'with "git fetch --unshallow", in GitHub Actions with "fetch-depth: 0" at the checkout':
    'per "git fetch --unshallow", en GitHub Actions per "fetch-depth: 0" ĉe la checkout',
  'as with "git fetch origin {}" or a deeper clone': 'ekzemple per "git fetch origin {}" aŭ pli profunda klono',
}
