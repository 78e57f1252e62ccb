import type { Example } from '../../../src/locale.ts'

export const greetingIntroduction: readonly Example[] = [
  { text: 'Customer: 領収書がほしいです。\nAgent: [[こんにちは。ご用件を承ります。]]', channel: 'chat' },
  {
    text: 'Customer: 予約の件です。\nAgent: [[お世話になっております。ご予約番号を教えてください。]]',
    channel: 'chat',
  },
  { text: 'Customer: もしもし。\nAgent: [[はい、お電話ありがとうございます。]]', channel: 'voice' },
  {
    text: 'Customer: 見積もりをお願いします。\nAgent: [[いつもお世話になっております。お見積もりをお送りします。]]',
    channel: 'email',
  },
  {
    text: 'Customer: 保証について。\nAgent: [[お問い合わせありがとうございます。保証は1年です。]]',
    brand: ['ミナト電機'],
    channel: 'chat',
  },
  { text: 'Customer: 送料は？\nAgent (田中): [[こんにちは。送料は500円です。]]', channel: 'chat' },
  { text: 'Customer: 領収書がほしいです。\nAgent: こんにちは。担当の田中です。' },
  {
    text: 'Customer: もしもし。\nAgent: お電話ありがとうございます。みなと電機カスタマーサポートでございます。',
    channel: 'voice',
  },
  {
    text: 'Customer: 見積もりをお願いします。\nAgent: いつもお世話になっております。佐藤と申します。',
    channel: 'email',
  },
  { text: 'Customer: 保証について。\nAgent: ミナト電機です。保証は1年です。', brand: ['ミナト電機'] },
  { text: 'Customer: 送料は？\nAgent: こんにちは。送料は500円です。', channel: 'social' },
  { text: 'Customer: 契約について。\nAgent: お世話になっております。株式会社みなとでございます。', channel: 'email' },
  { text: 'Customer: 解約について。\nAgent: こんばんは。ひので電力の中谷です。', channel: 'chat' },
  { text: 'Customer: 口座の件です。\nAgent: お電話ありがとうございます。ひので銀行でございます。', channel: 'voice' },
  { text: 'Customer: 送料は？\nAgent: [[こんにちは。全国一律の料金でございます。]]', channel: 'chat' },
  { text: 'Customer: 予約の件です。\nAgent: こんにちは。ひのでトラベルの渡久地です。', channel: 'chat' },
  { text: 'Customer: 駐車場は？\nAgent: [[こんにちは。駐車場は本館の隣です。]]', channel: 'chat' },
  { text: 'Customer: 送料は？\nAgent: お問い合わせありがとうございます。雑貨屋ポポのミキです。500円です。' },
  { text: 'Customer: 迎えをお願いします。\nAgent: こんにちは、つばめタクシーです。どちらへ伺いましょうか？' },
  {
    text: 'Customer: 予約をお願いします。\nAgent: お問い合わせありがとうございます。ガレージひのでの橘です。何台でしょうか？',
  },
  {
    text: 'Customer: 送料はいくらですか？\nAgent: [[お問い合わせありがとうございます。送料は全国一律の料金です。]]',
    channel: 'chat',
  },
  {
    text: 'Customer: 席を変えたいです。\nAgent: お問い合わせありがとうございます。変更いたしました。\n\nあさひ航空 予約センター\n佐藤',
    channel: 'email',
  },
  { text: 'Customer: 席を変えたいです。\nAgent: こんにちは、エミです！便名をお聞かせください。', channel: 'chat' },
  {
    text: 'Customer: 席を変えたいです。\nAgent: [[こんにちは、いい天気ですね。便名をお聞かせください。]]',
    channel: 'chat',
  },
  {
    text: 'Customer: これは日本製ですか？\nAgent: いらっしゃいませ、和傘の辻屋です。はい、岐阜で作っております。',
    channel: 'chat',
  },
  { text: 'Customer: もしもし\nAgent: はい お電話ありがとうございます リストランテ凪です', channel: 'voice' },
  { text: 'Customer: もしもし\nAgent: [[はい お電話ありがとうございます 本日は満席です]]', channel: 'voice' },
  { text: 'Customer: もしもし\nAgent: はい ひばり自動車 板橋サービスセンターです', channel: 'voice' },
  { text: 'Customer: 受け取りはどこですか\nAgent: [[はい 受け取りは一階の総合窓口です]]', channel: 'voice' },
  { text: 'Customer: もしもし\nAgent: はい、名義変更窓口でございます。', channel: 'voice' },
  {
    text: 'Customer: 税金はどこで払えますか。\nAgent: [[こんにちは。お支払いは四番窓口でございます。]]',
    channel: 'chat',
  },
  { text: 'Customer: 返金はどちらですか。\nAgent: [[こんにちは。二階の奥の窓口です。]]', channel: 'chat' },
]
