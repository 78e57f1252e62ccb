import type { CommandTexts } from '../command-texts.ts'

/** What is told of mistakes on the command line, in Japanese. */
export const commands: CommandTexts = {
  // Options and arguments, as commander says it.
  "error: option '{}' argument '{}' is invalid. {}": "エラー：オプション '{}' の値 '{}' は使えません。{}",
  "error: command-argument value '{}' is invalid for argument '{}'. {}": "エラー：値 '{}' は引数 '{}' に使えません。{}",
  'Allowed choices are {}.': '使えるのは次のものです：{}。',
  "error: missing required argument '{}'": "エラー：引数 '{}' がありません",
  "error: option '{}' argument missing": "エラー：オプション '{}' に値がありません",
  "error: required option '{}' not specified": "エラー：必須のオプション '{}' がありません",
  "error: option '{}' cannot be used with option '{}'": "エラー：オプション '{}' は '{}' と一緒に使えません",
  "error: unknown option '{}'": "エラー：'{}' というオプションはありません",
  "error: unknown command '{}'": "エラー：'{}' というコマンドはありません",
  '{} is a file or a folder, not a command': '{} はファイルかフォルダーで、コマンドではありません',
  'To check it: etiquette lint {}': 'チェックするには：etiquette lint {}',
  "error: too many arguments for '{}'. Expected {} but got {}.":
    "エラー：'{}' の引数が多すぎます。必要なのは {}、指定されたのは {} 個です。",
  'error: too many arguments. Expected {} but got {}.':
    'エラー：引数が多すぎます。必要なのは {}、指定されたのは {} 個です。',
  '{} argument': '{} 個',
  '{} arguments': '{} 個',
  '(Did you mean one of {}?)': '（次のいずれかのことですか：{}）',
  '(Did you mean {}?)': '（{} のことですか？）',
  'It must not be empty.': '空にはできません。',
  'It must be a whole number, 0 or more.': '0 以上の整数にしてください。',
  'It must be a day such as 2026-12-31.': '2026-12-31 のような日付にしてください。',
  'It must be today or a later day.': '今日以降の日付にしてください。',
  'It must be a number from 0 to 100.': '0 から 100 までの数にしてください。',
  'It must be a whole number from 1 to 999.': '1 から 999 までの整数にしてください。',
  'It must look like: assistant=agent': 'assistant=agent のような形にしてください',
  'There is no role "{}"; the roles are {}.': '"{}" という役割はありません。役割は次のとおりです：{}。',
  'There is no role "{}"': '"{}" という役割はありません',
  'Cannot read --rule {}': '--rule {} を読み取れません',
  "Write it as in a config: --rule 'bare-no: error', or --rule 'greeting-length: [warn, {maxWords: 40}]'":
    "設定と同じように書いてください：--rule 'bare-no: error' または --rule 'greeting-length: [warn, {maxWords: 40}]'",
  'Nobody can say what has changed in standard input': '標準入力では何が変わったかを判断できません',
  'Name files or folders, or leave them out for the working directory':
    'ファイルかフォルダーを指定してください。省略すると現在のフォルダーになります',
  '--since {} is no commit': '--since {} はコミットではありません',
  'Name a branch, a tag or a commit, as in: --since origin/main':
    'ブランチ、タグ、コミットのいずれかを指定してください（--since origin/main など）',
  'There is no output format {}': '{} という出力形式はありません',
  'There is no input format {}': '{} という入力形式はありません',
  'The formats are {}': '形式は次のとおりです：{}',
  '`etiquette rules` lists them': '`etiquette rules` で一覧が見られます',
  '--reporter {} names no file': '--reporter {} にファイル名がありません',
  'Write it as name:file, or as name alone for standard output':
    '「名前:ファイル」と書いてください。名前だけなら標準出力になります',
  'Two formats would be written to {}': '2 つの形式が同じ場所に書き込まれます：{}',
  'standard output': '標準出力',
  'Give all but one a file of its own: --reporter name:file':
    '1 つを除き、それぞれ別のファイルを指定してください：--reporter 名前:ファイル',
  'A diff shows files as they are, so --redact cannot hide anybody in it':
    '差分はファイルをそのまま表示するため、--redact で人を伏せることはできません',
  'Leave out --diff to see what etiquette finds, with people hidden, or --redact to see what --fix would change':
    '--diff を外すと人を伏せた検査結果が、--redact を外すと --fix による変更が見られます',
  'Standard input cannot be watched': '標準入力は監視できません',
  'Name files or folders': 'ファイルかフォルダーを指定してください',
  'There is no locale pack {}': '{} という言語パックはありません',
  'The packs are {}': '言語パックは次のとおりです：{}',
  'Name the folder of a pack, or one of {}': '言語パックのフォルダーか、次のいずれかを指定してください：{}',
  'There are no team rules here': 'ここにチームのルールはありません',
  'Write them under `teamRules` of the config, or name a file of rules. docs/team-rules.md says how':
    '設定の `teamRules` に書くか、ルールのファイルを指定してください。書き方は docs/team-rules.md にあります',
  '`etiquette rules` lists the rules and checks no files':
    '`etiquette rules` はルールの一覧を表示し、ファイルはチェックしません',
  'To be told why rules find nothing in them: etiquette rules --why-silent {}':
    'ルールが何も見つけない理由を知るには：etiquette rules --why-silent {}',
  'There is a config already: {}': '設定がすでにあります：{}',
  'Overwrite it with --force': '--force で上書きできます',
  'Remove it first: it would be in the way of {}': '先に削除してください。{} の妨げになります',
  '`etiquette lsp` is started by an editor, which talks to it over standard input':
    '`etiquette lsp` はエディターが起動し、標準入力で通信するものです',
  'docs/editors.md says how to set up an editor; `etiquette lint` checks files here and now':
    'エディターの設定方法は docs/editors.md にあります。今すぐファイルをチェックするには `etiquette lint` を使ってください',

  // git.
  'git {} failed: {}': 'git {} が失敗しました：{}',
  'exit code {}': '終了コード {}',
  'git was not found': 'git が見つかりません',
  'git cannot be run: {}': 'git を実行できません：{}',
  'Changed files are found with git: install it, or name the files instead':
    '変更されたファイルは git で調べます。git をインストールするか、ファイルを指定してください',
  'Changed files can only be found in the working tree of a git repository':
    '変更されたファイルは git リポジトリの作業ツリーの中でしか調べられません',
  'This folder is inside the repository itself': 'このフォルダーはリポジトリの内部にあります',
  'Cannot compare with {}: {}': '{} と比較できません：{}',
  'This clone has only the newest commits: fetch what is missing first, {}':
    'このクローンには最新のコミットしかありません。先に不足分を取得してください：{}',
  'Name a branch, a tag or a commit of this repository; "git fetch" brings those of the server':
    'このリポジトリのブランチ、タグ、コミットのいずれかを指定してください。サーバーのものは "git fetch" で取得できます',

  // Files that are written, baselines, labels.
  'Cannot write to {}: {}': '{} に書き込めません：{}',
  'its folder is not there': 'フォルダーがありません',
  'it is one of the files that are read': '読み込むファイルの 1 つです',
  'Name another file; to have this one left out of a search, list it in .etiquetteignore':
    '別のファイルを指定してください。このファイルを検索の対象から外すには .etiquetteignore に書いてください',
  'no permission': '権限がありません',
  'the disk is read-only': 'ディスクが読み取り専用です',
  'the disk is full': 'ディスクがいっぱいです',
  'There is no such baseline': 'そのベースラインはありません',
  'Write it with `etiquette baseline --baseline FILE`': '`etiquette baseline --baseline FILE` で作成してください',
  'Cannot read the baseline: {}': 'ベースラインを読み取れません：{}',
  'This is no baseline': 'これはベースラインではありません',
  '{} problems in the baseline': 'ベースラインに {} 件の問題があります',
  'The baseline': 'ベースライン',
  'A baseline is JSON. Where a merge left marks such as <<<<<<<, keep the lines of both sides; or remove the file and write it anew with `etiquette baseline`':
    'ベースラインは JSON です。マージで <<<<<<< などの印が残っていれば両側の行を残すか、ファイルを削除して `etiquette baseline` で作り直してください',
  'This baseline has the version {}, not "{}"': 'このベースラインのバージョンは {} で、"{}" ではありません',
  'It was written by a newer etiquette: use that one, or write it anew with `etiquette baseline`':
    '新しい版の etiquette で作成されています。その版を使うか、`etiquette baseline` で作り直してください',
  'Labels are JSONL: {"read": [...], "rules": [...]}, then a line {"id", "rule", "msg", "span"} for each violation':
    'ラベルは JSONL です。最初に {"read": [...], "rules": [...]}、続けて違反ごとに {"id", "rule", "msg", "span"} を 1 行ずつ書きます',
  'The file is empty': 'ファイルが空です',
  'This line is not JSON: {}': 'この行は JSON ではありません：{}',
  'This line is not a JSON object': 'この行は JSON オブジェクトではありません',
  'The first line must say what was read, and for which rules':
    '1 行目には、何をどのルールについて読んだかを書いてください',
  '"id" must be the id of a conversation': '"id" は会話の id にしてください',
  'The conversation {} is not among those read': '会話 {} は読んだ会話に含まれていません',
  '"rule" must be the id of a rule': '"rule" はルール名にしてください',
  'The rule {} is not among those labelled': 'ルール {} はラベル付けの対象に含まれていません',
  '"msg" must be the index of a message, counted from 0': '"msg" は 0 から数えたメッセージの番号にしてください',
  '"span" must be the words, or empty': '"span" は該当する語句か空にしてください',

  // When something goes wrong that should not.
  'this should not have happened: {}': '想定外のエラーが起きました：{}',
  'Run it again with --debug to see where, and please report it.':
    '--debug を付けて再実行し、起きた場所を確かめて報告してください。',
  'with "git fetch --unshallow", in GitHub Actions with "fetch-depth: 0" at the checkout':
    '"git fetch --unshallow"、GitHub Actions では checkout に "fetch-depth: 0"',
  'as with "git fetch origin {}" or a deeper clone': '"git fetch origin {}" など、またはより深いクローン',
}
