import type { Example } from '../../../src/locale.ts'

export const formalityConsistency: readonly Example[] = [
  {
    text: 'Customer: 明日届きますか？\nAgent: お問い合わせありがとうございます。はい、明日の午前中にお届けします。\nCustomer: よかったです。\nAgent: 荷物の番号はメールで送っ[[たよ]]。',
  },
  { text: 'Customer: 返品できますか？\nAgent: はい、30日以内でしたら返品いただけます。箱に入れて[[送ってね]]。' },
  { text: 'Customer: 在庫はありますか？\nAgent: こんにちは。はい、ご用意がございます。人気の商品[[だよ]]。' },
  { text: 'Customer: 何時に閉まりますか？\nAgent: 19時に閉まります。日曜は休み[[だね]]。' },
  {
    text: 'Customer: 支払い方法を変えたいです。\nAgent: 設定画面から変更できます。[[あなたの]]カードは登録されています。',
  },
  {
    text: 'Customer: 送料は？\nAgent: 無料[[です]]。\nCustomer: 海外もですか？\nAgent: 海外は有料だよ。重さで変わるよ。',
  },
  { text: 'Customer: 解約したいです。\nAgent: 承知いたしました。手続きはこちらで完了[[した]]。' },
  { text: 'Customer: 営業時間は？\nAgent: 10時から[[だよ]]。', options: { formality: 'formal' } },
  { text: 'Customer: 営業時間は？\nAgent: 10時から[[です]]。', options: { formality: 'informal' } },
  {
    text: 'Customer: 明日届きますか？\nAgent: はい、明日の午前中にお届けします。\nCustomer: 何時ごろですか？\nAgent: 10時ごろの予定でございます。変更もできますよ。',
  },
  {
    text: 'Customer: 電源が入りません。\nAgent: 次の点をご確認ください。\n・電源ケーブルの接続\n・ランプの点灯\n・画面が映らない\nどれに当てはまりますか？',
    title: '箇条書きの体言止め',
  },
  {
    text: 'Customer: さっき「もう無理だよ」と言われました。\nAgent: 「もう無理だよ」とお伝えしたとのこと、お詫びいたします。',
    title: '引用',
  },
  {
    text: 'Customer: タメ口でいいよ。届くのはいつ？\nAgent: 了解、明日届くよ。楽しみにしててね。',
    title: 'お客様の希望',
  },
  {
    text: 'Customer: 何時まで？\nAgent: 9時までだよ。土曜もやってるよ。\nCustomer: ありがと！\nAgent: いつでも聞いてね。',
  },
  {
    text: 'Customer: まだですか？\nAgent: まだお時間がかかっております。ただ、本日中には終わる見込みです。',
    title: '「まだ」「ただ」',
  },
  {
    text: 'Customer: 山田君の誕生日に届けたいのですが。\nAgent: お届け日をご指定いただけます。お友達のお名前もカードに入れられます。',
  },
  {
    text: 'Customer: あなた様宛てと書いてあります。\nAgent: 宛名をお調べいたします。あなた様宛てのお荷物で間違いございません。',
  },
  { text: 'Customer: 明日行けますか？\nAgent: はい、明日も空いております。何時[[がいい]]？' },
  {
    text: 'Customer: 予約をお願いします。\nAgent: 何名様でしょうか。\nCustomer: 二人です。\nAgent: 二名様で、[[了解]]！',
  },
  { text: 'Customer: 納期は？\nAgent: 納期についてご案内いたします。納期は3月10[[日だ]]。' },
  { text: 'Customer: 予約をお願いします。\nAgent: かしこまりました。[[何時に来る？]]' },
  { text: 'Agent: ありがとうございます。どうぞお気をつけて。' },
  { text: 'Agent: ご注文を承りました。大盛りに[[する？]]' },
  { text: 'Customer: 何時に出ますか？\nAgent: 9時に出発いたします。早めにお越しください。遅れたら先に行[[くよー]]。' },
  { text: 'Customer: 配達は？\nAgent: 本日お届けいたします。まっすぐお持ちしますので、少々お待ちください。' },
  {
    text: 'Customer: どれがいい？\nAgent: 青がおすすめです。汚れが目立ちません。\nCustomer: どうも\nAgent: うん、またいつでも[[聞いて]]！',
  },
  {
    text: 'Customer: 席を取りたいです。\nAgent: かしこまりました。何名様でいらっしゃいますか？\nCustomer: 2人です。\nAgent: 席、と[[れたで]]！',
  },
]
