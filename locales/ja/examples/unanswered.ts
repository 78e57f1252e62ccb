import type { Example } from '../../../src/locale.ts'

export const unanswered: readonly Example[] = [
  { text: 'Customer: いつ届きますか？\nAgent: [[明日届きます。]]\nCustomer: 何時ごろですか？' },
  { text: 'Customer: 解約したいです。\nAgent: [[承りました。]]\nCustomer: 返金がまだです。至急ご連絡ください。' },
  { text: 'Customer: 席は？\nAgent: [[窓側です。]]\nCustomer: 通路側に変更できますか' },
  { text: 'Customer: 壊れました。\nAgent: [[ご不便をおかけしております。]]\nCustomer: 早く対応してください。' },
  {
    text: 'Customer: 請求書を。\nAgent: [[お送りしました。]]\nCustomer: 届きません。再送してください。',
    channel: 'email',
  },
  { text: 'Customer: 在庫は？\nAgent: [[ございます。]]\nCustomer: ありがとう。色は選べますか？' },
  { text: 'Customer: いつ届きますか？\nAgent: 明日届きます。\nCustomer: ありがとうございます。' },
  { text: 'Customer: 席は？\nAgent: 窓側です。\nCustomer: わかりました。' },
  { text: 'Customer: いつ届きますか？\nAgent: 明日届きます。\nCustomer: 何時ごろですか？', closed: false },
  { text: 'Customer: 在庫は？\nAgent: ございます。\nCustomer: 助かりました。では失礼します。' },
  {
    text: 'Customer: いつ届きますか？\nBot: 担当者におつなぎします。\nCustomer: 何時ごろですか？',
    title: '担当者がまだいない',
  },
  { text: 'Customer: 色は選べますか？\nAgent: はい、三色ございます。\nCustomer: もう大丈夫です。' },
  {
    text: 'Customer: 修理をお願いしました。\nAgent: [[部品をお送りしました。]]\nCustomer: 直りそうですか',
    closed: true,
  },
  { text: 'Customer: いつ届きますか？\nAgent: 明日届きます。\nCustomer: そうですか', closed: true },
  { text: 'Customer: 届かない。\nAgent: [[発送いたしました。]]\nCustomer: まだだけど。早く再送して' },
  { text: 'Customer: 券は届きますか？\nAgent: 発送いたしました。\nCustomer: 了解、届いたら連絡するね。助かった！' },
  { text: 'Customer: 席を変えたい\nAgent: [[変更いたしました。]]\nCustomer: 座席表も送ってください' },
  { text: 'Customer: 席を変えたい\nAgent: [[変更いたしました。]]\nCustomer: やっぱり元に戻して' },
  { text: 'Customer: 席を変えたい\nAgent: 変更いたしました。\nCustomer: 対応してくれて助かりました' },
  { text: 'Customer: 席を変えたい\nAgent: 変更いたしました。\nCustomer: 寒いので気をつけてください' },
]
