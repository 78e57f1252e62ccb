import type { Example } from '../../../src/locale.ts'

export const upsellPressure: readonly Example[] = [
  { text: 'Customer: ルーターが壊れました。\nAgent: ご不便をおかけしております。[[新しい機種はいかが]]でしょうか？' },
  {
    text: 'Customer: ログインできません。\nAgent: 再設定の手順をお送りいたします。ところで、[[プレミアムプランへのアップグレード]]もございます。',
  },
  {
    text: 'Customer: 二重に請求されました。\nAgent: ご心配をおかけしております。明細をお送りください。[[今なら半額]]の商品もございます。',
  },
  {
    text: 'Customer: 注文は発送されましたか？\nAgent: はい、本日発送いたしました。延長保証のサービスはいかがでしょうか？\nCustomer: 結構です。\nAgent: かしこまりました。[[今だけキャンペーン]]もございます。',
  },
  { text: 'Customer: 契約はいつまでですか？\nAgent: こんにちは。[[延長保証のサービスはいかが]]でしょうか？' },
  { text: 'Customer: 画面が割れています。\nAgent: [[買い替えはいかが]]でしょうか。' },
  { text: 'Customer: 音が出ません。\nAgent: [[ご一緒にスピーカーもいかが]]でしょうか。' },
  {
    text: 'Customer: ルーターが壊れました。\nAgent: 交換品を手配いたしました。明日届きます。\nCustomer: ありがとうございます！\nAgent: 何よりです。延長保証のサービスはいかがでしょうか？',
  },
  {
    text: 'Customer: 二重に請求されました。\nAgent: 二つ目を取り消し、返金いたしました。今なら半額の商品もございます。',
  },
  { text: 'Customer: 座席が壊れていました。\nAgent: 申し訳ございません。無料でアップグレードいたします。' },
  { text: 'Customer: 送料は？\nAgent: 500円です。今なら割引もございます。' },
  { text: 'Customer: アプリが落ちます。\nAgent: 最新版をご用意しました。アップデートをお試しください。' },
  { text: 'Customer: 在庫は？\nAgent: ございます。' },
  { text: 'Customer: 画面が映りません。\nAgent: [[この機会に新しい機種へ変更されませんか]]？' },
  { text: 'Customer: 料金が先月の倍なんですが。\nAgent: ゴールド[[会員になるとポイントが倍]]ですよ。' },
  { text: 'Customer: お得な会員プランを知りたいです。\nAgent: ゴールド会員になるとポイントが倍です。' },
  { text: 'Customer: 請求が間違っています。\nAgent: 失礼いたしました。[[今なら家族プランもおすすめ]]です。' },
  {
    text: 'Customer: 画面が割れました。\nAgent: ご不便をおかけします。電池も弱っていますので、同時の交換がおすすめです。',
  },
  { text: 'Customer: 玄関のランプが点きません。\nAgent: [[最新の照明はいかが]]でしょうか。' },
  { text: 'Customer: お湯が全然出ない。\nAgent: 給湯器の[[買い替えはいかが]]でしょうか。' },
  {
    text: 'Customer: 荷物がまだ届きません。\nAgent: ご心配をおかけしております。ゴールド[[会員なら優先配送ですので、ぜひご加入]]ください。',
  },
  { text: 'Customer: 新しい機種でおすすめありますか\nAgent: はい、最新のひので5がおすすめでございます。' },
  { text: 'Customer: 母に贈るのに何かいいのある？\nAgent: 今なら名入れが無料ですので、湯のみはいかがでしょうか。' },
  {
    text: 'Customer: どれがいい？\nAgent: 年間プランがおすすめです。\nCustomer: いりません。\nAgent: [[今だけ半額]]ですよ。',
  },
  { text: 'Customer: 画面が真っ暗になりました。\nAgent: こんにちは。[[最新の機種に買い替えられてはいかが]]でしょう。' },
  {
    text: 'Customer: かばんの持ち手が取れました。\nAgent: お写真をお送りください。[[新作のかばんも入荷しましたので、ぜひご覧]]ください。',
  },
  { text: 'Customer: 充電が切れました。\nAgent: 失礼いたしました。[[お得なセットもございます]]。' },
  { text: 'Customer: 色が変わってしまいました。\nAgent: 「表示」を切り替えてみてはいかがでしょうか。' },
  { text: 'Customer: 大きいプランはありますか？\nAgent: はい、プレミアムプランが初月無料です。' },
]
