import type { ConfigTexts } from '../config-texts.ts'

/** What is told of mistakes in configs, in Japanese. */
export const config: ConfigTexts = {
  // What was meant, behind what is wrong.
  '{} — did you mean {}?': '{}（{} のことですか？）',
  '{} — write "warn" or "error" to turn it on': '{}（有効にするには "warn" か "error" と書いてください）',
  '{} — write {}': '{}（{} と書いてください）',
  '{}. Rename one of them, or leave one of the plugins out':
    '{}。どちらかの名前を変えるか、プラグインの一方を外してください',
  'Rename one of them, or leave one of the plugins out': 'どちらかの名前を変えるか、プラグインの一方を外してください',

  // Keys and values.
  'The config': '設定',
  '{} problems in the config': '設定に {} 件の問題があります',
  'Unknown key {} in {}': '{2} に {1} というキーはありません',
  'Unknown key {}': '{} というキーはありません',
  'Unknown rule {} in {}': '{2} の {1} というルールはありません',
  'Unknown rule {}': '{} というルールはありません',
  'Unknown option {} of rule {}: it has none':
    'ルール {2} に {1} というオプションはありません（オプションのないルールです）',
  'Unknown option {} of rule {}': 'ルール {2} に {1} というオプションはありません',
  '{}: unknown topic {}: docs/topics.md lists them':
    '{}：{} というトピックはありません。一覧は docs/topics.md にあります',
  '{}: unknown topic {}': '{}：{} というトピックはありません',
  'A file of team rules must be a list of rules, not {}':
    'チームのルールのファイルはルールのリストにしてください（現在の値：{}）',
  '{} must be true or false, not {}': '{} は true か false にしてください（現在の値：{}）',
  '{} must be text or a list of texts, not {}': '{} は文字列または文字列のリストにしてください（現在の値：{}）',
  '{} must be text, not {}': '{} は文字列にしてください（現在の値：{}）',
  '{} must be a text, not {}': '{} は文字列にしてください（現在の値：{}）',
  '{} must be a list, not {}': '{} はリストにしてください（現在の値：{}）',
  '{} must not be empty, not {}': '{} は空にできません（現在の値：{}）',
  '{} must be keys with values, not {}': '{} はキーと値の組にしてください（現在の値：{}）',
  '{} must be pairs, not {}': '{} はキーと値の組にしてください（現在の値：{}）',
  '{} must be options with values, not {}': '{} はオプションと値の組にしてください（現在の値：{}）',
  '{} must be rule ids with values, not {}': '{} はルール名と値の組にしてください（現在の値：{}）',
  '{} must be rule ids with severities, not {}': '{} はルール名と重大度の組にしてください（現在の値：{}）',
  '{} must be the id of a rule, not {}': '{} はルール名にしてください（現在の値：{}）',
  '{} must be a severity, or a list of severity and options, not {}':
    '{} は重大度、または重大度とオプションのリストにしてください（現在の値：{}）',
  '{} must be a topic, not {}': '{} はトピックにしてください（現在の値：{}）',
  '{} must be a number from {} to {}, not {}': '{} は {} から {} までの数にしてください（現在の値：{}）',
  '{} must be a whole number, not {}': '{} は整数にしてください（現在の値：{}）',
  '{} must be a number of messages, seconds, minutes or hours, such as "3 messages" or "60 seconds", not {}':
    '{} はメッセージ数、秒、分、時間のいずれかにしてください（"3 messages"、"60 seconds" など。現在の値：{}）',
  '{} must be a number, not {}': '{} は数にしてください（現在の値：{}）',
  '{} must be at least {}, not {}': '{} は {} 以上にしてください（現在の値：{}）',
  '{} must be at most {}, not {}': '{} は {} 以下にしてください（現在の値：{}）',
  '{} must be one of {}, not {}': '{} は次のいずれかにしてください：{}（現在の値：{}）',
  '{} must look like {}, not {}': '{} は {} のような形にしてください（現在の値：{}）',
  '{} must be the IANA name of a time zone, not {}': '{} は IANA のタイムゾーン名にしてください（現在の値：{}）',
  '{} must be a name in small letters, digits and hyphens, such as "refund-days", not {}':
    '{} は英小文字、数字、ハイフンだけの名前にしてください（"refund-days" など。現在の値：{}）',
  '{} must be a name, not {}': '{} は名前にしてください（現在の値：{}）',
  '{} must be words, not {}': '{} は語句にしてください（現在の値：{}）',
  '{} must be a rule or a file of rules, not {}': '{} はルール、またはルールのファイルにしてください（現在の値：{}）',
  '{} must be a pattern as in a .gitignore (braces are not understood: write two patterns), not {}':
    '{} は .gitignore と同じ書き方のパターンにしてください（波括弧は使えません。パターンを 2 つに分けてください。現在の値：{}）',
  '{} must be a language tag such as "en", "pt-BR" or "zh-Hant", or "{}", not {}':
    '{} は "en"、"pt-BR"、"zh-Hant" などの言語タグか "{}" にしてください（現在の値：{}）',
  '{} must be a language tag such as "en" or "pt-BR", not {}':
    '{} は "en" や "pt-BR" などの言語タグにしてください（現在の値：{}）',
  '{} must be a host in small letters, such as "northwind.example", not {}':
    '{} は "northwind.example" のような小文字のホスト名にしてください（現在の値：{}）',
  '{} must be a pattern, not {}': '{} はパターンにしてください（現在の値：{}）',
  '{} must be a conversation, not {}': '{} は会話にしてください（現在の値：{}）',
  '{} must be a day such as "2026-12-31", not {}': '{} は "2026-12-31" のような日付にしてください（現在の値：{}）',
  '{} must be 32 digits, as etiquette writes them, not {}':
    '{} は etiquette が書き出す 32 桁にしてください（現在の値：{}）',
  '{} must be {}, not {}': '{} は {} にしてください（現在の値：{}）',

  // Custom rules.
  '{} must have the key "within", because {} is not about the agent':
    '{} にはキー "within" が必要です。{} が担当者のことではないためです',
  '{} must have the key {}, not both': '{} には {} のどちらか一方だけを書いてください',
  '{} must have the key {}': '{} にはキー {} が必要です',
  '{} has "{}", but only "{words}" stands for something':
    '{} に "{}" がありますが、置き換えられるのは "{words}" だけです',
  '{} must say what to add, where something is required': '{} には、必要なものがある場合に追加する文を書いてください',
  '{} and "first" cannot both be there': '{} と "first" は同時に指定できません',
  '{} has no meaning without "require" and "within"': '{} は "require" と "within" がないと意味がありません',
  '{} has no meaning without "contains: link"': '{} は "contains: link" がないと意味がありません',
  '{} has no meaning without {}': '{} は {} がないと意味がありません',
  '{} ends in a gap: {}. In YAML, "#" begins a comment; put a pattern with "#" in quotes':
    '{} が間隔で終わっています：{}。YAML では "#" からコメントになります。"#" を含むパターンは引用符で囲んでください',
  '{} is a malformed pattern. Pattern "{}": {}': '{} のパターンに誤りがあります。パターン "{}"：{}',
  'Pattern "{}": {}': 'パターン "{}"：{}',
  'unexpected {}': '{} はここに書けません',
  '"\'" must follow a word': '"\'" は単語の後に書いてください',
  '"\'" must follow a word or a choice of words': '"\'" は単語か、単語の選択肢の後に書いてください',
  'it matches nothing at all': '何にも一致しません',
  'it must begin with a word, not with a gap, "_", an ending, a number or a mark':
    '単語で始めてください。間隔、"_"、語尾、数字、記号では始められません',
  '{} may only stand at the beginning': '{} は先頭にしか書けません',
  '{} may only stand at the end': '{} は末尾にしか書けません',
  'a gap is at most {} words': '間隔は {} 語までです',
  'a {} is missing': '{} がありません',
  'there is no list <{}>': '<{}> というリストはありません',
  'the list <{}> contains itself': 'リスト <{}> が自分自身を含んでいます',
  'it ends too early': '途中で終わっています',
  'put a space between {} and {}': '{} と {} の間に空白を入れてください',
  '"*" stands for the rest of a word, behind its beginning or before its ending':
    '"*" は単語の残りを表します。単語の始まりの後か、語尾の前に書いてください',
  '"*" has no use at {}, which is a word by itself': '{} はそれだけで一語なので、"*" に意味はありません',
  'Begin each rule with "- name:"': '各ルールを "- name:" で始めてください',
  '{}: there is no file {}': '{}：{} というファイルはありません',
  '{}: there is no locale pack for {}': '{}：{} の言語パックはありません',
  '{}: there is a rule {} already': '{}：{} というルールはすでにあります',
  '{}: there is no such day as {}': '{}：{} という日付はありません',

  // Files, packages, plugins.
  'extends goes round in a circle: {}': 'extends が循環しています：{}',
  'extends: {} is neither a preset nor an installed package — for the file, write {}':
    'extends：{} はプリセットでもインストール済みのパッケージでもありません。ファイルなら {} と書いてください',
  'extends: {} is neither a preset nor an installed package':
    'extends：{} はプリセットでもインストール済みのパッケージでもありません',
  '{} is among the {} of both {} and {}': '{} は {3} と {4} の両方の `{2}` にあります',
  'etiquette itself': 'etiquette 本体',
  'plugin {}': 'プラグイン {}',
  'Plugin {} was not found from {} — is it installed?':
    'プラグイン {} が {} から見つかりません。インストールされていますか？',
  'Plugin {} cannot be run: {}': 'プラグイン {} を実行できません：{}',
  'Plugin {} is not a plugin: {}': '{} はプラグインではありません：{}',
  'its default export must be an object with rules, locales, readers or reporters, or a plugin of retext':
    'デフォルトエクスポートは rules、locales、readers、reporters のいずれかを持つオブジェクトか、retext のプラグインにしてください',
  'unknown key {}': '{} というキーはありません',
  'its {} must be a list': '`{}` はリストにしてください',
  'each of its {} must have the text {}': '`{}` の各項目には文字列 {} が必要です',
  '{} is twice among its {}': '{} が `{}` に 2 回あります',
  'rule {} must have check(), options and presets': 'ルール {} には check()、options、presets が必要です',
  '{}: {} is there twice': '{}：{} が 2 回あります',
  'There is no such config file': 'この設定ファイルはありません',
  'Name it {}, or without an ending': '拡張子を {} のいずれかにするか、なしにしてください',
  'A config cannot be read from a file that ends in {}': '拡張子が {} のファイルからは設定を読めません',
  'Mend that file': 'そのファイルを修正してください',
  'The config cannot be run: {}': '設定を実行できません：{}',
  'Mend it, or run it with node to see where it fails': '修正するか、node で実行してどこで失敗するか確かめてください',
  'The config has no default export': '設定にデフォルトエクスポートがありません',
  'End it with "export default { ... }"': '末尾を "export default { ... }" にしてください',
  'The file must be JSON. Mend the line, or name the file .yaml: YAML is less strict and has comments':
    'ファイルは JSON にしてください。この行を直すか、拡張子を .yaml に変えてください。YAML なら書き方が緩く、コメントも書けます',
  'The file must be YAML or JSON. Mend the line': 'ファイルは YAML か JSON にしてください。この行を直してください',
  'The key {} stands here a second time': 'キー {} がここで重複しています',
  'Only the last one would count: put both together': '最後のものだけが有効になります。一つにまとめてください',

  // JSON.
  'The file ends too soon, expected {}': 'ファイルが途中で終わっています。ここに必要なもの：{}',
  'JSON has no comments': 'JSON にコメントは書けません',
  'Unexpected comma before {}': '{} の前に余分なカンマがあります',
  'Text that is not closed, or that holds a line break or a wrong escape':
    '文字列が閉じていないか、改行または誤ったエスケープを含んでいます',
  'Unexpected {}, expected {}': '{} はここに書けません。ここに必要なもの：{}',
  'a value or "]"': '値または "]"',
  'a key in double quotes': '二重引用符で囲んだキー',
  'a key in double quotes or "}"': '二重引用符で囲んだキーまたは "}"',
  'the end': 'ファイルの終わり',
  'nothing more': 'これ以上は何もなし',
  'a comma or {}': 'カンマまたは {}',

  // Rules and packs.
  'Rule {} cannot be used {}: {}': 'ルール {} は{}使えません：{}',
  'with the options {}': 'オプション {} では',
  'without options': 'オプションなしでは',
  'Set the options that it needs, or set it to "off"': '必要なオプションを設定するか、"off" にしてください',
  'There is no locale pack for {}': '{} の言語パックはありません',
  'Add one with a plugin': 'プラグインで追加してください',
  'There is no locale pack in this folder': 'このフォルダーに言語パックはありません',
  'A pack is a file index.js, or {}: docs/writing-a-locale.md says how':
    '言語パックは index.js か {} です。書き方は docs/writing-a-locale.md にあります',
  'The locale pack cannot be run: {}': '言語パックを実行できません：{}',
  'Node cannot run TypeScript: build it first': 'Node は TypeScript を実行できません。先にビルドしてください',
  'A locale pack must be names with values': '言語パックは名前と値の組にしてください',
  'This is no locale pack: {}': 'これは言語パックではありません：{}',
  'it must be names with values': '名前と値の組にしてください',
  'it must have the text {}': '文字列 {} が必要です',
  'its parser must be {}': '`parser` は {} にしてください',
  'its topic {} must be a list of phrases, each a text or a "find" with a text':
    'トピック {} は語句のリストにし、各項目を文字列か "find" と文字列にしてください',
  'its {} must be names with values': '`{}` は名前と値の組にしてください',
  'it must have "folding"': '"folding" が必要です',
  'its variants must be "words" and "parts"': '`variants` は "words" と "parts" にしてください',
  'its variants must have "words" with a list of texts for each':
    '`variants` の "words" には、それぞれ文字列のリストが必要です',
  'its variants must have "parts" with a text for each': '`variants` の "parts" には、それぞれ文字列が必要です',
  'its folding must have "respelt" with a text for each': '`folding` の "respelt" には、それぞれ文字列が必要です',
  'unknown topic {}; docs/topics.md lists them': '{} というトピックはありません。一覧は docs/topics.md にあります',
  'unknown topic {}': '{} というトピックはありません',

  // Pieces.
  'Option {} of rule {}': 'ルール {2} のオプション {1}',
  '{} for "{}"': '{}（"{}"）',
  '"{}" or "{}"': '"{}" または "{}"',
}
