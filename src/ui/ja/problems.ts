import type { ProblemTexts } from '../problem-texts.ts'

/** What is told of files, in Japanese. */
export const problems: ProblemTexts = {
  // Files and folders.
  'no such file or directory': 'そのようなファイルやフォルダーはありません',
  'no file matches this pattern': 'このパターンに一致するファイルはありません',
  'there is no file here that etiquette can read': 'etiquette で読み取れるファイルがここにはありません',
  'Name a file, a folder or a quoted glob such as "exports/**/*.jsonl".':
    'ファイルかフォルダー、または "exports/**/*.jsonl" のように引用符で囲んだ glob パターンを指定してください。',
  'left out by {}': '{} により対象から外れています',
  'Take it off {} to have it checked.': 'チェックするには、{} から外してください。',
  'ignorePatterns in the config': '設定の ignorePatterns',
  'passed over, in no format that etiquette knows: {} and {} more':
    'etiquette の対応していない形式のため対象外にしました：{} ほか {} 件',
  'passed over, in no format that etiquette knows: {}': 'etiquette の対応していない形式のため対象外にしました：{}',
  'Name such a file to be told more, or list it in .etiquetteignore.':
    '詳しく知るにはそのファイルを指定してください。不要なら .etiquetteignore に加えてください。',
  'no permission to read this file': 'このファイルを読み取る権限がありません',
  'the file is not there any more': 'ファイルがなくなっています',
  'this is a folder': 'これはフォルダーです',
  'too many open files': '開いているファイルが多すぎます',
  'Check fewer files at once.': '一度にチェックするファイルを減らしてください。',
  'the disk could not be read': 'ディスクを読み取れませんでした',
  'this could not be read: {}': '読み取れませんでした：{}',
  'this looks like binary data, not text': 'テキストではなくバイナリデータのようです',
  'Export it as JSON, CSV or text, or leave it out with .etiquetteignore.':
    'JSON、CSV、またはテキストとしてエクスポートするか、.etiquetteignore で対象から外してください。',
  'these bytes are not {} and were read as {}': '{} ではないバイトがあり、{} として読み取りました',
  'Save the file as UTF-8, or say how it is written: --encoding windows-1253, or gbk, shift_jis and so on.':
    'ファイルを UTF-8 で保存するか、--encoding で文字コードを指定してください（shift_jis、euc-jp、gbk など）。',
  'Save the file as UTF-8, or as UTF-16 with a byte order mark.':
    'ファイルを UTF-8 か、バイト順マーク付きの UTF-16 で保存してください。',
  'no conversations found': '会話が見つかりません',
  'Check that the file is not empty, or name its format.': 'ファイルが空でないか確かめるか、形式を指定してください。',
  'and 1 more problem like these, the last of them at line {}': '同様の問題がほかに 1 件あります（最後は {} 行目）',
  'and 1 more problem like these': '同様の問題がほかに 1 件あります',
  'and {} more problems like these, the last of them at line {}': '同様の問題がほかに {} 件あります（最後は {} 行目）',
  'and {} more problems like these': '同様の問題がほかに {} 件あります',
  '1 further problem in this file not shown': 'このファイルにはほかに 1 件の問題がありますが、表示していません',
  '{} further problems in this file not shown': 'このファイルにはほかに {} 件の問題がありますが、表示していません',

  // Formats.
  'its format was not recognised': '形式を判別できませんでした',
  'See docs/formats.md, or name its format with --input-format.':
    'docs/formats.md を参照するか、--input-format で形式を指定してください。',
  'nothing in it looks like {} that can be read': '{} として読み取れる内容がありません',
  'there is no input format "{}"': '「{}」という入力形式はありません',
  'It is one of: {}.': '次のいずれかです：{}。',
  '1 value is no record of {} and was passed over': '1 件の値は {} のレコードではないため、読み飛ばしました',
  '{} values are no records of {} and were passed over': '{} 件の値は {} のレコードではないため、読み飛ばしました',
  'If this is another format, name it with --input-format.': '別の形式の場合は、--input-format で指定してください。',

  // Archives.
  'there is no file in this archive that etiquette can read':
    'etiquette で読み取れるファイルがこのアーカイブにはありません',
  'Save spreadsheets as CSV; unpack archives that are in archives.':
    '表計算のファイルは CSV で保存し、アーカイブの中のアーカイブは展開してください。',
  'this is an archive, not a part of an export': 'これはアーカイブであり、エクスポートの一部ではありません',
  'the files of this archive were read one by one, without the names of people and with threads cut at midnight':
    'このアーカイブのファイルは一つずつ読み取ったため、人の名前がわからず、スレッドは午前 0 時で区切られています',
  'An archive is read as a whole where it is a file that is not damaged: name it, or unpack it.':
    'アーカイブは、壊れていない一つのファイルであればまとめて読み取れます。そのファイルを指定するか、展開してください。',
  'the gzip data is damaged or cut off ({})': 'gzip データが壊れているか、途中で切れています（{}）',
  'the zip archive is damaged ({})': 'zip アーカイブが壊れています（{}）',
  'this entry of the archive could not be unpacked ({})': 'アーカイブ内のこの項目を展開できませんでした（{}）',
  'this entry of the archive is packed too tightly to be an export, and was left out':
    'アーカイブ内のこの項目は、エクスポートとしては圧縮率が高すぎるため、読み飛ばしました',
  'Export or download the file again; what could be unpacked was read.':
    'もう一度エクスポートするか、ダウンロードし直してください。展開できた分は読み取りました。',

  // JSON and YAML.
  'this is not valid JSON ({}, column {})': '正しい JSON ではありません（{}、{} 列目）',
  'this is not valid JSON': '正しい JSON ではありません',
  'it is cut off': '途中で切れています',
  'there is something after its end: {}': '終わりのあとに余分な文字があります：{}',
  '{} where "," or "{}" should be': '{} ではなく "," か "{}" が必要です',
  '{} where ":" should be': '{} ではなく ":" が必要です',
  '{} where {} should be': '{} ではなく{}が必要です',
  'a quoted key': '引用符で囲んだキー',
  'a value': '値',
  '{} in a string': '文字列の中に{}があります',
  'a control character': '制御文字',
  'an unknown escape': '不明なエスケープ',
  'the file is cut off': 'ファイルが途中で切れています',
  'Export it again; what could be read was read.': 'もう一度エクスポートしてください。読み取れた分は読み取りました。',
  'The other records were read.': '他のレコードは読み取りました。',
  'Every line must be one whole conversation. The other lines were read.':
    '各行にそれぞれ一つの会話全体を収めてください。他の行は読み取りました。',
  'Nothing in the file could be read. Export it again, or one conversation per line (JSONL), which loses bad lines only.':
    'ファイルから何も読み取れませんでした。もう一度エクスポートするか、1 行に 1 件の会話（JSONL）としてエクスポートしてください。JSONL なら、失われるのは壊れた行だけです。',
  'this line is too long to be read': 'この行は長すぎて読み取れません',
  'this record is too long to be read': 'このレコードは長すぎて読み取れません',
  'this is not valid YAML ({})': '正しい YAML ではありません（{}）',
  'Quote texts that hold ": " or " #", or write them as a block with "|".':
    '": " や " #" を含むテキストは引用符で囲むか、"|" を使ったブロックで書いてください。',
  'there are too many aliases in this file': 'このファイルにはエイリアスが多すぎます',
  'Write the repeated texts out.': '繰り返されるテキストは、エイリアスを使わずに書いてください。',
  'lists are nested too deeply here': 'ここではリストの入れ子が深すぎます',
  'Is this really YAML?': '本当に YAML ファイルですか？',
  'the front matter is not valid YAML ({})': 'フロントマターが正しい YAML ではありません（{}）',
  'Put a backslash before a bar in a cell. The row was left out.':
    'セル内の縦棒の前にはバックスラッシュを付けてください。この行は読み飛ばしました。',
  'the front matter is not valid TOML ({})': 'フロントマターが正しい TOML ではありません（{}）',
  'Correct it; the rest of the file was read without it.':
    '修正してください。ファイルの残りは、フロントマターなしで読み取りました。',

  // Tables.
  'a quote that opens in this row is never closed': 'この行で始まる引用符が閉じられていません',
  'Close it, and double each quote within quotes. The row was left out.':
    '引用符を閉じ、引用符の中の引用符は二重にしてください。この行は読み飛ばしました。',
  'this row has {} cell, the header has {}': 'この行のセルは {} 個ですが、見出し行のセルは {} 個です',
  'this row has {} cells, the header has {}': 'この行のセルは {} 個ですが、見出し行のセルは {} 個です',
  'Put cells that hold the delimiter or a line end in quotes, with no blank before the quote. The row was left out.':
    '区切り文字や改行を含むセルは引用符で囲み、引用符の前に空白を入れないでください。この行は読み飛ばしました。',
  'the columns of this table are not known: {}': 'この表の列が何を表すかわかりません：{}',
  'Name them "conversation_id", "role" and "text", or "title" and "body" for templates.':
    '列の名前を "conversation_id"、"role"、"text" に、テンプレートの場合は "title"、"body" にしてください。',
  'this row says neither role nor speaker, so its conversation was left out':
    'この行には役割も話者もないため、その会話は読み飛ばしました',
  'Fill in the column of the role or speaker.': '役割または話者の列に記入してください。',
  'the rows of conversation "{}" stand too far apart and became two conversations':
    '会話「{}」の行が離れすぎているため、二つの会話として読み取りました',
  'Sort the table by conversation.': '表を会話ごとに並べ替えてください。',
  'no column says which rows belong together, so all {} were read as one conversation':
    'どの行が同じ会話かを示す列がないため、{}行すべてを一つの会話として読み取りました',
  'Name the column with the number of the conversation "conversation_id".':
    '会話の番号の列を「conversation_id」という名前にしてください。',

  // Conversations and templates.
  'no line of this transcript begins with a known speaker': 'この会話記録には、既知の話者で始まる行がありません',
  'Messages start with "Agent:", "Customer:" or a name given with --agent or --customer.':
    'メッセージは "Agent:" か "Customer:"、または --agent や --customer で指定した名前で始めてください。',
  'no line begins with a known speaker': '既知の話者で始まる行がありません',
  'Write each message as "Agent: ..." or "Customer: ...", or name the speakers with --agent and --customer.':
    '各メッセージを "Agent: ..." または "Customer: ..." の形で書くか、--agent と --customer で話者を指定してください。',
  'not known whether these speakers are agents or customers: {} and {} more; their conversations were left out':
    '次の話者が担当者かお客様かわかりません：{}、ほか {} 人。その会話は読み飛ばしました',
  'not known whether these speakers are agents or customers: {}; their conversations were left out':
    '次の話者が担当者かお客様かわかりません：{}。その会話は読み飛ばしました',
  'Pass --agent NAME, --customer NAME or --role NAME=agent, or set "speakers" in the config. A domain names all of its addresses: --agent shop.example.':
    '--agent 名前、--customer 名前、--role 名前=agent のいずれかを指定するか、設定の "speakers" に書いてください。ドメインを指定すると、そのすべてのアドレスが対象になります（--agent shop.example）。',
  'Pass --agent NAME, --customer NAME or --role NAME=agent, or set "speakers" in the config.':
    '--agent 名前、--customer 名前、--role 名前=agent のいずれかを指定するか、設定の "speakers" に書いてください。',
  '1 time of a message could not be understood and was left out': '1 件の日時を解釈できなかったため、省きました',
  '{} times of messages could not be understood and were left out': '{} 件の日時を解釈できなかったため、省きました',
  'Write times as ISO 8601 (2026-03-02T09:05:00Z); for times such as 03/04/2026, say --dates day-first or month-first.':
    '時刻は ISO 8601（2026-03-02T09:05:00Z）で書いてください。03/04/2026 のような日付には --dates day-first か month-first を指定してください。',
  'day and month of the dates cannot be told apart, so the times were left out':
    '日付の日と月を区別できないため、日時を省きました',
  'Export more of the chat: a date after the 12th decides.':
    'チャットをより長い期間でエクスポートしてください。13 日以降の日付があれば区別できます。',
  'message {} of this conversation is not an object, so the conversation was left out':
    'この会話の {} 番目のメッセージがオブジェクトではないため、会話を読み飛ばしました',
  'message {} of this conversation has no text, so the conversation was left out':
    'この会話の {} 番目のメッセージに本文がないため、会話を読み飛ばしました',
  'message {} of this conversation says neither role nor speaker, so the conversation was left out':
    'この会話の {} 番目のメッセージに役割も話者もないため、会話を読み飛ばしました',
  'A message needs "role" and "text", both strings. See docs/conversation-format.md.':
    'メッセージには "role" と "text" が必要で、どちらも文字列にしてください。docs/conversation-format.md を参照してください。',
  'a conversation or template should be here, not {}': 'ここには会話かテンプレートが必要ですが、{}になっています',
  'the text of a template should be here, not {}': 'ここにはテンプレートの本文が必要ですが、{}になっています',
  'this is neither a conversation nor a template': '会話でもテンプレートでもありません',
  'A conversation has "messages", a template has "title" and "body". See docs/conversation-format.md.':
    '会話には "messages" が、テンプレートには "title" と "body" が必要です。docs/conversation-format.md を参照してください。',
  'a list': 'リスト',
  'an object': 'オブジェクト',
  'a number': '数値',
  'a string': '文字列',
  'a boolean': '真偽値',
  '1 conversation in {} was not checked: no locale pack for {}':
    '1 件の会話（言語 {}）をチェックしていません：{} の言語パックがありません',
  '{} conversations in {} were not checked: no locale pack for {}':
    '{} 件の会話（言語 {}）をチェックしていません：{} の言語パックがありません',
  'a list of matches should be here': 'ここにはマッチのリストが必要です',
  'this match has no text': 'このマッチにはテキストがありません',
  'A match has "trigger" and "replace".': 'マッチには "trigger" と "replace" が必要です。',
  'this canned response has no text': 'この定型文には本文がありません',
  'A canned response has "title" and "response".': '定型文には "title" と "response" が必要です。',
  'the text of a response should be here': 'ここには応答のテキストが必要です',
  'there are no responses here': 'ここには応答がありません',
  'A response is a list of texts: "utter_greet: [{text: Hello}]".':
    '応答はテキストのリストで書きます："utter_greet: [{text: こんにちは}]"。',

  // Exports.
  'the messages of conversation "{}" stand too far apart and became two conversations':
    '会話「{}」のメッセージが離れすぎているため、二つの会話として読み取りました',
  'Sort the export by conversation.': 'エクスポートを会話ごとに並べ替えてください。',
  'there is a next page that is not in this file, so conversations may be cut':
    'このファイルにない次のページがあるため、会話が途中で切れている可能性があります',
  'Export all pages, into one list or one per line.':
    'すべてのページを、一つのリストにまとめるか、1 行に 1 ページずつエクスポートしてください。',
  'this response has no content: lists of a folder leave it out':
    'この定型文には内容がありません：フォルダーの一覧では内容が省かれます',
  'Export the responses one by one.': '定型文を一つずつエクスポートしてください。',
  'this reply has only a preview, which is cut off': 'この返信には途中で切れたプレビューしかありません',
  'Export the saved replies one by one.': '保存済みの返信を一つずつエクスポートしてください。',
  'the text of some messages is cut off in the export':
    '一部のメッセージの本文が、エクスポートで途中までになっています',
  'Ask for their original content.': '元の内容を取得してください。',
  'not all parts of this conversation are in the file, so it is cut':
    'この会話の一部がファイルにないため、会話が途中で切れています',
  'this conversation has no parts: lists and searches leave them out':
    'この会話には中身がありません：一覧や検索の結果では省かれます',
  'Export each conversation by itself.': '会話を一つずつエクスポートしてください。',
  'comments without their text: the events were exported without them':
    'コメントの本文がありません：イベントがコメントなしでエクスポートされています',
  'Export the incremental events with include=comment_events.':
    'include=comment_events を付けて増分イベントをエクスポートしてください。',
  '{} ({} times)': '{}（{} 回）',

  // Mail.
  'this mail is very long, and only its beginning was read': 'このメールは非常に長いため、冒頭だけを読み取りました',
  'If words are missing, export it without attachments.':
    '足りない文がある場合は、添付ファイルなしでエクスポートしてください。',
  'the parts of this mail were not found': 'このメールの各パートが見つかりません',
  'this mail could not be read: {}': 'このメールを読み取れませんでした：{}',
  'this mail does not say who has sent it': 'このメールには差出人がありません',
  'Export it again. The mail was left out.': 'もう一度エクスポートしてください。このメールは読み飛ばしました。',
  'the mails of a thread stand too far apart and became two conversations':
    '同じスレッドのメールが離れすぎているため、二つの会話として読み取りました',
  'Split the mailbox by customer or by month, or sort it by thread.':
    'メールボックスをお客様別か月別に分けるか、スレッドごとに並べ替えてください。',

  // Fixing, git, rules.
  'a compressed file is not rewritten': '圧縮されたファイルは書き換えません',
  'Unpack it, fix it, and pack it again.': '展開して修正し、もう一度圧縮してください。',
  'files in an archive are not rewritten': 'アーカイブ内のファイルは書き換えません',
  'Unpack it, fix the files, and pack them again.': '展開してファイルを修正し、もう一度アーカイブにしてください。',
  'standard input cannot be rewritten': '標準入力は書き換えられません',
  'Name the file, or use --diff to see what would be changed.':
    'ファイルを指定するか、--diff で変更内容を確かめてください。',
  'templates in this format ({}) are not rewritten': 'この形式（{}）のテンプレートは書き換えません',
  'Fix them where they are kept.': '保管元で修正してください。',
  'there are bytes in this file that are not UTF-8, and it would not be the same after it was written':
    'このファイルには UTF-8 ではないバイトがあり、書き込むと内容が変わってしまいます',
  'the file was changed while it was being fixed, and was left as it is':
    '修正中にファイルが変更されたため、そのまま残しました',
  'Run it again.': 'もう一度実行してください。',
  'no permission to write this file': 'このファイルに書き込む権限がありません',
  'another run is writing this file': '別の実行がこのファイルに書き込んでいます',
  'Run it again when that has ended.': 'それが終わってから、もう一度実行してください。',
  '1 transcript in this file was not fixed: a transcript is a record of what was said, and is not rewritten':
    'このファイルの会話記録 1 件は修正していません：会話記録は実際のやり取りを残すものであり、書き換えません',
  '{} transcripts in this file were not fixed: a transcript is a record of what was said, and is not rewritten':
    'このファイルの会話記録 {} 件は修正していません：会話記録は実際のやり取りを残すものであり、書き換えません',
  'The templates in it were fixed.': 'ファイル内のテンプレートは修正しました。',
  'Only templates are fixed; name those, or leave out --fix.':
    '修正できるのはテンプレートだけです。テンプレートを指定するか、--fix を外してください。',
  'not checked: it has a merge conflict': 'チェックしていません：マージの競合があります',
  'Resolve it and "git add" the file.': '競合を解消し、"git add" でファイルを追加してください。',
  'not fixed: it has changes that are not staged': '修正していません。ステージされていない変更があります',
  'Stage them with "git add", put them aside with "git stash", or fix without --staged.':
    '"git add" でステージするか、"git stash" で退避するか、--staged を付けずに修正してください。',
  'where the branch left {} is not known here (a shallow clone?), so files that {} has changed since are checked as well':
    'ブランチが {} から分かれた地点がここではわからないため（浅いクローンかもしれません）、その後 {} で変更されたファイルもチェックします',
  'the rule {} failed at conversation {}: {}': 'ルール {} が会話 {} で失敗しました：{}',
  "This is a fault of the rule; the other rules went on. Switch it off with --rule '{}: off'.":
    "これはルール側の不具合です。他のルールは続行しました。--rule '{}: off' で無効にできます。",
}
