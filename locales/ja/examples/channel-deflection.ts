import type { Example } from '../../../src/locale.ts'

export const channelDeflection: readonly Example[] = [
  { text: 'Customer: 電源が入りません。\nAgent: [[DMにてご連絡ください]]。', channel: 'social' },
  {
    text: 'Customer: 充電できません。\nAgent: ご不便をおかけしております。[[DMで詳細をお送りください]]。',
    channel: 'social',
  },
  { text: 'Customer: 請求額が違うようです。\nAgent: [[カスタマーセンターにお電話ください]]。' },
  { text: 'Customer: 保証期間を教えてください。\nAgent: [[ホームページをご覧ください]]。' },
  { text: 'Customer: 部品が足りません。\nAgent: [[メーカーに直接お問い合わせください]]。' },
  { text: 'Customer: 予約が取れているか知りたいです。\nAgent: 申し訳ございません。[[店舗へお問い合わせください]]。' },
  { text: 'Customer: 対応機種は？\nAgent: [[よくある質問をご確認ください]]。' },
  {
    text: 'Customer: 注文が届きません。\nAgent: ご心配をおかけしております。お調べいたしますので、ご注文番号をDMでお送りください。',
    channel: 'social',
  },
  {
    text: 'Customer: 請求額が違うようです。\nAgent: 先月分の調整で300円高くなっております。内訳の写しが必要な場合は、カスタマーセンターにお電話ください。',
  },
  {
    text: 'Customer: どこに連絡すればいいですか？\nAgent: カスタマーセンターにお電話ください。番号は0120-000-000です。',
    title: '連絡先をたずねられた',
  },
  {
    text: 'Customer: 保証書の登録方法を教えてください。\nAgent: こちらをご覧ください。https://example.jp/touroku',
    title: '方法をたずねられた',
  },
  { text: 'Customer: 保証期間を教えてください。\nAgent: 保証期間はお買い上げ日から1年間でございます。' },
  {
    text: 'Customer: 直りました、ありがとうございます！\nAgent: 何よりです。また何かございましたら、DMでお知らせください。',
    channel: 'social',
  },
  {
    text: 'Customer: DMを送りました。\nAgent: DMをお送りいただき、ありがとうございます。先ほどご返信いたしました。',
    channel: 'social',
  },
  { text: 'Customer: 入会金はいくらですか？\nAgent: 入会金については、会員[[事務局にお問い合わせください]]。' },
  { text: 'Customer: 網戸が外れました。\nAgent: 網戸[[に関するご相談は、修理窓口（0120-000-000）で承っております]]。' },
  { text: 'Customer: 実習の服装は？\nAgent: 学生[[課に直接聞いてください]]。' },
  { text: 'Customer: 更新を止めたいです。\nAgent: [[お近くのショップまでお越しください]]。' },
  {
    text: 'Customer: パンに髪の毛が入っていました。\nAgent: ご不快な思いをおかけし、申し訳ございません。確認いたしますので、ご購入店舗とレシートの写真をDMでお送りください。',
    channel: 'social',
  },
  { text: 'Customer: 再発行はいくらですか？\nAgent: [[詳細は窓口にてご案内しております]]。' },
  { text: 'Customer: 何時まで？\nAgent: [[サイトを見てね]]！' },
  {
    text: 'Customer: 荷物が来ない。\nAgent: お調べいたしますので、お名前をこちらに返信でお知らせください。',
    channel: 'chat',
  },
  { text: 'Customer: 圏外になります。\nAgent: お使いの機種とお住まいの地域をDMで教えてください。', channel: 'social' },
  { text: 'Customer: 落とし物です。\nAgent: [[交番に行ってください]]。' },
  { text: 'Customer: 3時間だといくら？\nAgent: [[料金表をご覧ください]]。' },
  { text: 'Customer: 私の荷物はいつ届きますか？\nAgent: [[お問い合わせフォームからお願いします]]。' },
  { text: 'Customer: 私の荷物はいつ届きますか？\nAgent: 明日の午前に届きます。詳しくはこちらです。' },
  { text: 'Customer: 私の予約は取れていますか？\nAgent: [[マイページでご確認いただけます]]。' },
  {
    text: 'Customer: 私の予約は取れていますか？\nAgent: はい、8日に2名様で承っております。マイページでもご確認いただけます。',
  },
  { text: 'Customer: 私のポイントはいくつですか？\nAgent: [[アプリで見られますよ]]。' },
  { text: 'Customer: 明細はどこで見られますか？\nAgent: アプリの「お支払い」で見られますよ。' },
  { text: 'Customer: 保証は何年ですか？\nAgent: [[説明書にございますのでご覧ください]]。' },
  { text: 'Customer: 条件を教えてください。\nAgent: [[公式サイトの「会員規約」をご確認いただけますと幸いです]]。' },
  { text: 'Customer: 時間を変えたいです。\nAgent: [[変更はアプリからお願いします]]。' },
  {
    text: 'Customer: 名前を変えたいんですけど\nAgent: お手続きは会員課で承っておりますので このままおつなぎしてもよろしいでしょうか',
    channel: 'voice',
  },
  { text: 'Customer: 保証の条件は？\nAgent: [[公式サイトの該当ページをご確認ください]]。' },
  {
    text: 'Customer: 店で嫌な思いをしました。\nAgent: 申し訳ございません。すぐにお調べしますので、ご利用の店舗と来店日時をDMでお知らせください。',
    channel: 'social',
  },
  { text: 'Customer: 時計の合わせかたを教えて。\nAgent: こちらのページをご覧ください。 https://example.com/clock' },
  { text: 'Customer: 消し方は？\nAgent: こちらをご覧ください。 https://example.com/delete' },
  {
    text: 'Customer: 団体の料金はいくらですか。\nAgent: 料金表は[[サイトに載せてあります]]ので、そちらでお願いします。',
  },
  { text: 'Customer: 最終のバスは何時ですか。\nAgent: [[ネットで調べてもらえ]]ますか。' },
  { text: 'Customer: 靴を返せますか。\nAgent: [[返品はお求めの店舗でお願いします]]。' },
  { text: 'Customer: 定期の残りはいくらですか。\nAgent: [[駅員までお尋ねください]]。' },
]
