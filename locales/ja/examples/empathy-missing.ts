import type { Example } from '../../../src/locale.ts'

export const empathyMissing: readonly Example[] = [
  { text: 'Customer: 最悪です。三回も電話したのに誰も出ません。\nAgent: [[ご注文番号を教えていただけますか？]]' },
  { text: 'Customer: 二重に請求されています。ひどいです。\nAgent: [[明細をお送りください。]]' },
  { text: 'Customer: また壊れました！何回目ですか！\nAgent: [[型番は何番でしょうか？]]' },
  { text: 'Customer: もう3週間も連絡がありません。\nAgent: [[こんにちは。お名前をお願いします。]]' },
  { text: 'Customer: 楽しみにしていた誕生日に間に合いませんでした。\nAgent: [[配送状況をお知らせします。]]' },
  { text: 'Customer: 子どもが火傷しました。\nAgent: [[使い方は説明書の5ページにございます。]]' },
  {
    text: 'Customer: いい加減にしてください。たらい回しにされています。\nAgent: [[喜んでお手伝いいたします。ご用件をどうぞ。]]',
  },
  {
    text: 'Customer: 最悪です。三回も電話したのに誰も出ません。\nAgent: 何度もお電話いただいたとのこと、申し訳ございません。ご注文番号を教えていただけますか？',
  },
  {
    text: 'Customer: 二重に請求されています。ひどいです。\nAgent: ご心配をおかけしております。すぐに明細を確認いたします。',
  },
  { text: 'Customer: ログインの方法を教えてください。\nAgent: 右上のボタンからログインできます。' },
  { text: 'Customer: 画面が表示されません。\nAgent: 機種を教えていただけますか？', title: '落ち着いた報告' },
  {
    text: 'Customer: もう3週間も連絡がありません。\nAgent: ご連絡が遅くなり、お詫び申し上げます。\nCustomer: で、いつですか？\nAgent: 明日の正午までにお届けします。',
  },
  { text: 'Customer: また壊れました！何回目ですか！\nAgent: お怒りはごもっともです。型番は何番でしょうか？' },
  { text: 'Customer: 最低何個から注文できますか？\nAgent: 1個からご注文いただけます。', title: '「最低」の別の意味' },
  { text: 'Customer: どうして印鑑がいるのですか？\nAgent: ご本人の確認のためでございます。', title: '穏やかな質問' },
  { text: 'Customer: 予約が入っておらず、友人の前で恥をかきました。\nAgent: [[ご予約のお名前を教えてください。]]' },
  { text: 'Customer: 袋を開けたら刃で指を切りました。\nAgent: [[商品名を教えてください。]]' },
  { text: 'Customer: パンに髪の毛が入っていました。\nAgent: [[ご購入の店舗を教えてください。]]' },
  {
    text: 'Customer: エレベーターに一時間も閉じ込められました！\nAgent: さぞご不安でいらっしゃいましたね。すぐに係員が伺います。',
  },
  { text: 'Customer: 犬が部品を飲み込んで病院行きです。\nAgent: [[製造番号をお知らせください。]]' },
  { text: 'Customer: 電源を切ったら写真が消えたりしませんか？\nAgent: いいえ、消えません。' },
  {
    text: 'Customer: 最悪明後日でもいいので、青はありますか？\nAgent: 青は在庫がございます。',
    title: '「最悪」のくだけた使い方',
  },
  { text: 'Customer: また壊れたりしませんか？\nAgent: 部品を新しい型に替えております。' },
  { text: 'Customer: うんざりするほど暑いですね。氷は買えますか？\nAgent: 1階の売店でお求めいただけます。' },
  {
    text: 'Customer: 身に覚えのない請求があって怖いです。\nAgent: それはご不安ですよね。番号の下4桁を教えていただけますか？',
  },
  { text: 'Customer: 自転車が盗まれないように、鍵を買いたいです。\nAgent: こちらの鍵が人気です。' },
  { text: 'Customer: 窓口の対応がひどかったです。\nAgent: [[どちらの支店でしょうか？]]' },
  { text: 'Customer: 雨がひどかったので、明日受け取りに行きます。\nAgent: 承知いたしました。お待ちしております。' },
  { text: 'Customer: 店内で転んで骨折しました。\nAgent: [[お名前をお願いします。]]' },
  { text: 'Customer: 窓口の対応がひどかったです。\nAgent: 嫌な思いをされましたね。詳しくお聞かせいただけますか？' },
  { text: 'Customer: 買ったばかりの靴がもう壊れました。\nAgent: [[サイズを教えてください。]]' },
  { text: 'Customer: 花が母の葬儀に間に合いませんでした。\nAgent: [[ご注文番号をお願いします。]]' },
  { text: 'Customer: 全部だめだったら交換できますか？\nAgent: はい、できます。' },
  { text: 'Customer: 注文した花は母の日に間に合いますか？\nAgent: はい、前日に届きます。' },
  { text: 'Customer: 注文した花が母の日に間に合いませんでした。\nAgent: [[注文番号をお願いいたします。]]' },
  {
    text: 'Customer: もう最悪、データが全部消えた。\nAgent: 大切なデータが消えてしまい、おつらいことと存じます。最後に保存された日を教えていただけますか？',
  },
  { text: 'Customer: 電源を切ったら写真が消えたりしない？\nAgent: いいえ、消えません。' },
  { text: 'Customer: 修理に出して一か月、連絡なし。どうなってんの？\nAgent: [[受付番号をお願いいたします。]]' },
]
