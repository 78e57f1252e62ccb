import type { Catalogue } from '../wording.ts'

export const ja: Catalogue = {
  tag: 'ja',
  thousands: ',',
  messages: {
    'asked-already': { again: 'お客様がすでに伝えています：「{given}」' },
    'bare-no': { refusal: '「{words}」は断るだけで、代わりの案がありません' },
    blame: {
      blame: '「{words}」はお客様のせいにしています',
      hindsight: '「{words}」はお客様がしなかったことを責めています',
      'blaming-comparison': '「{words}」はお客様を他のお客様と比べています',
      reprimand: '「{words}」はお客様を叱っています',
    },
    'brand-voice': {
      avoid: '「{words}」は避けるべき言葉の一覧にあります',
      prefer: 'チームでは「{words}」ではなく「{preferred}」と言います',
      brand: '「{words}」の正しい表記は「{brand}」です',
      casual: '「{words}」はチームの文体にはくだけすぎています',
      stiff: '「{words}」はチームの文体には堅すぎます',
    },
    'channel-deflection': {
      private: '「{words}」は非公開のやり取りへ移すのに、必要な情報を示していません',
      elsewhere: '「{words}」は手助けをせずにお客様をよそへ回しています',
    },
    'clarify-first': { fix: '「{words}」は原因がわかる前に対処を指示しています' },
    'closing-phrase': { missing: 'お礼や結びの挨拶がないまま会話が終わっています' },
    'closing-question': { missing: '他に用件がないか尋ねないまま会話が終わっています' },
    'concurrent-chats': { many: '{agent} は同時に {count} 件のチャットに対応していました（上限 {limit} 件）' },
    'customer-name': {
      unused: 'お客様は「{name}」と名乗りましたが、担当者は一度も名前を呼んでいません',
      misspelt: 'お客様の名前は「{words}」ではなく「{name}」です',
      other: 'お客様のお名前は「{words}」ではなく「{name}」です',
      unfitting: '「{words}」は「{name}」という名前に合いません',
      title: 'お客様の呼び方は「{words}」ではなく「{name}」です',
    },
    'duplicate-template': { duplicate: 'このテンプレートは「{other}」とほぼ同じ内容です' },
    'emoji-tone': {
      smile: '「{words}」は困っているお客様に笑いかけています',
      cheer: '「{words}」は困っているお客様には陽気すぎます',
    },
    'empathy-missing': { missing: 'お客様の困りごとに触れていません' },
    'exposed-data': {
      card: '決済カードの番号がそのまま書かれています',
      iban: '銀行口座の番号がそのまま書かれています',
      password: 'パスワードまたは暗証番号が書かれています',
      'national-id': '個人の識別番号がそのまま書かれています',
    },
    'feedback-request': {
      missing: '評価や感想をお願いしないまま会話が終わっています',
      unsatisfied: '「{words}」はお客様が納得していないうちに評価を求めています',
    },
    'formality-consistency': {
      formal: '「{words}」は敬体ですが、会話の他の部分は常体です',
      informal: '「{words}」は常体ですが、会話の他の部分は敬体です',
      'not-informal': '「{words}」は敬体ですが、常体を使う決まりです',
      'not-formal': '「{words}」は常体ですが、敬体を使う決まりです',
    },
    'greeting-introduction': { missing: '冒頭で会社名も担当者名も名乗っていません' },
    'greeting-length': {
      short: '挨拶「{words}」が短すぎます：相手の名前も手助けの申し出もありません',
      long: '本題に入るまでの挨拶が {count} 語あります（最大 {max} 語）',
      sentences: '本題に入るまでの挨拶が {count} 文あります（最大 {max} 文）',
    },
    'greeting-missing': { missing: '挨拶がないまま会話が始まっています' },
    'hold-permission': {
      bare: '「{words}」は理由も言わず、了承も得ずにお客様を待たせています',
      unasked: '「{words}」は了承を得ずにお客様を待たせています',
    },
    'hold-update': {
      silence: 'お客様は連絡のないまま{waited}待ちました（上限は{limit}）',
      gone: '担当者が戻っていません：{waited}後もお客様は待っていました',
      thanks: '担当者は{waited}後に戻りましたが、待っていただいたお礼がありません',
    },
    'impersonal-template': { impersonal: 'このテンプレートにはお客様用の差し込み項目も、調整する箇所もありません' },
    'message-length': {
      words: 'メッセージが {count} 語あります（このチャネルでは最大 {max} 語）',
      characters: 'メッセージが {count} 文字あります（このチャネルでは最大 {max} 文字）',
      sentence: '文が {count} 語あります（最大 {max} 語）',
    },
    'negative-words': {
      'not-knowing': '「{words}」ではお客様に答えが届きません',
      'never-doing': '「{words}」はお客様を突き放しています',
      'hiding-behind-rules': '「{words}」は規則を盾にしています',
      'sending-off': '「{words}」はお客様自身に答えを探させています',
      ordering: '「{words}」は命令のように聞こえます',
      helplessness: '「{words}」ではお客様の助けになりません',
      downplaying: '「{words}」はお客様の話を軽んじています',
      'flat-word': '「{words}」は否定的な言葉です',
    },
    overpromising: { promise: '「{words}」は誰にも保証できないことを約束しています' },
    'overused-courtesy': {
      repeated: '「{words}」が会話の中で {max} 回を超えて使われています',
      dense: '決まり文句が語数の {share}% を占めています',
      stacked: 'お詫びが重なっています',
    },
    parroting: { echo: 'お客様の言葉を繰り返すだけで、何も加えていません' },
    'placeholder-syntax': {
      broken: '「{words}」は閉じていない差し込み項目か、余分な記号です',
      empty: '「{words}」は中身のない差し込み項目です',
      unknown: '「{words}」は {system} の差し込み項目ではありません',
      fallback: '「{words}」には名前がわからない場合の代わりの語がありません',
    },
    'plain-language': {
      officialese: '「{words}」はもっとわかりやすく言えます',
      grade: '読みにくい文です。このメッセージを読むには {grade} 年の就学が必要です（最大 {max} 年）',
    },
    'premature-close': {
      request: '「{words}」はお客様が用件は済んだと言う前に会話を終えています',
      question: '「{words}」は最後の質問への答えを待たずに会話を終えています',
      closed: 'この {minutes} 分後、お客様の返事を待たずに会話が終了されました',
    },
    proofreading: {
      'doubled-words': '「{words}」は同じ語が続いています',
      article: 'この語の前では「{words}」ではなく「{instead}」です',
      capital: 'メッセージが小文字で始まっています',
      spacing: '「{words}」の前に空白があります',
      spelling: '「{words}」は辞書にありません',
    },
    'public-argument': { argument: '事実を伝えたあとも公開の場で言い争っています（{count} 件目の返信）' },
    'public-personal-data': {
      asked: '「{words}」は公開の場で個人情報を尋ねています',
      repeated: 'お客様の個人情報が公開の場で繰り返されています',
      told: 'お客様の個人情報が公開の場で伝えられています',
    },
    'response-time': {
      late: '返信に{waited}かかりました（{channel}の期限は{limit}）',
      mail: '返信に{waited}かかりました（メールの期限は{limit}）',
    },
    'robotic-repetition': {
      sentence: '同じ文がこの会話ですでに使われています',
      text: 'この文面は一字一句同じまま {count} 人のお客様に送られました（最大 {max} 人）',
    },
    'rude-language': {
      profanity: '「{words}」は下品な言葉です',
      insult: '「{words}」はお客様を侮辱しています',
      sarcasm: '「{words}」はお客様への皮肉です',
      'personal-command': '「{words}」はお客様に指図しています',
    },
    shouting: {
      capitals: '「{words}」は叫んでいるように見えます',
      marks: '「{marks}」は声を荒げているように見えます',
      exclamations: '1 通のメッセージに感嘆符が {count} 個あります',
    },
    'template-coverage': { missing: '{task}テンプレートがありません（{scenario}）' },
    'ticket-reference': { missing: '「{words}」には後から照会できる受付番号がありません' },
    'transfer-count': { many: 'お客様は {count} 回引き継がれました（上限 {limit} 回）' },
    'transfer-permission': {
      bare: '「{words}」は理由も言わず、了承も得ずにお客様を引き継いでいます',
      unasked: '「{words}」は了承を得ずにお客様を引き継いでいます',
    },
    unanswered: {
      question: 'お客様の最後の質問に答えていません',
      request: 'お客様の最後の依頼に応えていません',
    },
    'unfilled-placeholder': {
      placeholder: '「{words}」が差し込まれていません',
      name: '「{words}」のあとの名前が抜けています',
    },
    'upsell-pressure': {
      unsolved: '「{words}」は問題が解決する前に売り込んでいます',
      unanswered: '「{words}」は答える代わりに売り込んでいます',
      again: '「{words}」はお客様が断ったあとにまた売り込んでいます',
    },
    'vague-follow-up': { vague: '「{words}」はいつまでかを言っていません' },
  },
  notes: {
    'Use what the customer wrote, and ask only whether it is right.':
      'お客様が書いた内容を使い、正しいかどうかだけを尋ねます。',
    'Say what you do where it happens all the same.': 'それでも起きた場合にどう対応するかを伝えます。',
    'Say it in other words.': '別の言い方にします。',
    'Give the new chat to a colleague, or finish one before the next is taken.':
      '新しいチャットは同僚に任せるか、一つ終えてから次を受けます。',
    'Use the name once: "{}".': '一度は名前を呼びます：「{}」。',
    'Use the title that the customer gave, or the name.': 'お客様が示した敬称か名前を使います。',
    'Keep one of them: this or "{}". Where they differ, use a placeholder.':
      'これか「{}」のどちらか一つを残し、違う箇所は差し込み項目にします。',
    'Keep one of them: this or "{}" in {}. Where they differ, use a placeholder.':
      'これか「{}」（{}）のどちらか一つを残し、違う箇所は差し込み項目にします。',
    'Solve the trouble first, and ask for feedback when the customer is content.':
      'まず問題を解決し、評価はお客様が納得してからお願いします。',
    'Keep to the formal address throughout.': '終始、敬体で通します。',
    'Keep to the informal address throughout.': '終始、常体で通します。',
    "Say the company's or your own name in the first sentence.": '最初の文で会社名か自分の名前を名乗ります。',
    'Come back in time, even with no news yet: say how far you are, and thank the customer for waiting.':
      '進展がなくても時間内に戻り、状況を伝え、お待ちいただいたお礼を述べます。',
    "Greet the customer by name, or leave a place for the customer's own case.":
      'お客様の名前で呼びかけるか、お客様の用件を書く場所を設けます。',
    'Say what matters most first; send the rest as a second message, or as a list of steps.':
      '最も大事なことを先に書き、残りは次のメッセージか手順の一覧にします。',
    'Make two sentences of it, or a list of steps.': '二つの文に分けるか、手順の一覧にします。',
    'One apology that names the trouble is enough; then say what happens next.':
      '何についてのお詫びかを示して一度述べれば十分です。続けて今後の対応を伝えます。',
    'Say it once, where it is due, and leave the rest to the answer.':
      'ふさわしい所で一度だけ述べ、あとは回答に任せます。',
    'Each opening mark needs its closing mark, and each block its end.':
      '開始記号には終了記号が、ブロックには終わりが必要です。',
    'Put the name of a placeholder between the marks, or remove them.':
      '記号の間に項目名を書くか、記号を取り除きます。',
    'Look the name up in the list of placeholders of the helpdesk; capitals and marks matter.':
      'ヘルプデスクの項目一覧で名前を確かめます。大文字や記号も区別されます。',
    'Name a word that fits where the name is not known, such as "there".':
      '名前がわからない場合にも合う語を指定します。',
    'Use shorter words, and make two sentences of it.': '短い語を使い、二つの文に分けます。',
    'Ask whether anything else is needed, and wait for the answer before saying goodbye.':
      '他に用件がないか尋ね、答えを待ってから結びの挨拶をします。',
    'Put names and products under the option `words`.': '人名や製品名はオプション `words` に入れます。',
    'Answer in time, if only to say that you are on it and when the full answer comes.':
      '対応中であることと回答の時期だけでも、時間内に伝えます。',
    'Said before, in message {}. Say what is new since, or leave it out.':
      '{} 番目のメッセージですでに述べています。新しいことを伝えるか、省きます。',
    'Begin with what this customer wrote, and keep only the parts of the text that answer it.':
      'このお客様が書いたことから始め、それに答える部分だけを残します。',
    'Leave it out, and say what you can do.': 'それを省き、できることを伝えます。',
    'Add a template such as the one suggested, or leave the situation out of the option `scenarios`.':
      '提案のようなテンプレートを加えるか、オプション `scenarios` からこの場面を外します。',
    'Find out first who can settle it, hand over once, and pass the whole story on so that the customer need not repeat it.':
      '誰が対応できるかを先に確かめ、引き継ぎは一度にし、お客様が繰り返さずに済むよう経緯をすべて伝えます。',
    'Answer the last message, or say when the answer will come.':
      '最後のメッセージに答えるか、いつ答えるかを伝えます。',
    'Fill in what is meant before sending, and give the placeholder a fallback in the template.':
      '送る前に内容を入れ、テンプレートの項目には代わりの語を設定します。',
    'Solve the trouble first; an offer may follow when the customer is content.':
      'まず問題を解決します。ご案内はお客様が納得してからにします。',
    'Answer first; an offer may follow the answer.': 'まず質問に答えます。ご案内はそのあとにします。',
    'Leave it at the first "no".': '一度断られたら、それ以上は勧めません。',
    'Say what you will do yourself, and by when.': '自分が何をいつまでにするかを伝えます。',
    'Say what you expect, and what you do if it turns out otherwise.':
      '見込みと、そうならなかった場合の対応を伝えます。',
    'Name the facts or the terms instead.': '代わりに事実や条件を示します。',
    'An informal voice says it in everyday words.': '親しみのある文体では日常の言葉を使います。',
    'A formal voice says what is possible instead.': '改まった文体では、代わりに何ができるかを伝えます。',
    'A formal voice writes the words out.': '改まった文体では省略せずに書きます。',
    'A formal voice says it in standard words.': '改まった文体では標準的な言葉を使います。',
    'As a demand; explaining a step that the customer asked about is fine.':
      '要求としての場合です。お客様が尋ねた手順の説明なら問題ありません。',
  },
  values: {
    'social media': 'ソーシャルメディア',
    chat: 'チャット',
    'on the same day': '当日中',
    'on the next working day': '翌営業日',
    'within {} working days': '{} 営業日以内',
    'greets and offers help': '挨拶と手助けの申し出の',
    'asks the customer to wait': 'お客様に待っていただく',
    'hands the customer over to a colleague': 'お客様を同僚に引き継ぐ',
    'asks for more information': '詳しい情報をお願いする',
    'answers a complaint': '苦情に答える',
    'refuses and offers something else': '断って代案を示す',
    'helps a customer who wrote to the wrong company': '問い合わせ先を間違えたお客様を助ける',
    'follows up on an earlier request': '以前の依頼について続報を伝える',
    'asks for feedback': '評価をお願いする',
    'ends a conversation': '会話を終える',
  },
  counted: {
    error: { other: 'エラー {} 件' },
    warning: { other: '警告 {} 件' },
    problem: { other: '問題 {} 件' },
    conversation: { other: '会話 {} 件' },
    message: { other: 'メッセージ {} 件' },
    file: { other: 'ファイル {} 件' },
    violation: { other: '違反 {} 件' },
    template: { other: 'テンプレート {} 件' },
    rule: { other: 'ルール {} 件' },
    entry: { other: '項目 {} 件' },
    example: { other: '例 {} 件' },
    check: { other: 'チェック {} 件' },
    'labelled-conversation': { other: 'ラベル付き会話 {} 件' },
    'locale-pack': { other: '言語パック {} 件' },
    reader: { other: '読み取り形式 {} 件' },
    'output-format': { other: '出力形式 {} 件' },
    'further-file': { other: '残りのファイル {} 件' },
    'more-rule': { other: 'ルール {} 件' },
    second: { other: ' {} 秒' },
    minute: { other: ' {} 分' },
    hour: { other: ' {} 時間' },
    day: { other: ' {} 日' },
  },
  frame: {
    error: 'エラー',
    warn: '警告',
    problem: '問題',
    line: '{number} 行目',
    message: 'メッセージ {number}',
    clean: '違反はありません（{conversations}）。',
    totals: '{found}、{conversations}（{messages}、{files}）',
    and: '{one}と{other}',
    none: '違反なし',
    unread: '{problems}：読み取れない部分がありました。',
    more: 'ほかに{rules}',
    why: '{command} で理由がわかります',
    unused: '{what} の除外は不要です：ここでは何も見つかりません',
    everything: 'すべてのルール',
    'unknown-rule': '{rule} というルールはないため、何も除外されません',
    unreadable: '{words}：除外の指定として読めないため、何も除外されません',
    meant: '{name} のことですか？',
  },
}
