import type { Example } from '../../../src/locale.ts'

export const feedbackRequest: readonly Example[] = [
  {
    text: 'Customer: 荷物は今日届きますか？\nAgent: はい、18時頃です。\nCustomer: ありがとうございます。\nAgent: [[よい一日をお過ごしください。]]',
  },
  { text: 'Customer: 閉店は何時ですか？\nAgent: [[20時です。]]', closed: true },
  { text: 'Customer: まだ解決していません。\nAgent: 申し訳ございません。[[アンケートにご協力ください]]。' },
  { text: 'Customer: 最悪の対応でした。\nAgent: ご不快な思いをおかけしました。[[対応はいかがでした]]か？' },
  {
    text: 'Customer: 席を変えてください。\nAgent: 窓側にしました。\nCustomer: 助かりました。\nAgent: [[何よりです。]]',
  },
  { text: 'Customer: もう大丈夫です。さようなら。\nAgent: [[それでは失礼いたします。]]' },
  {
    text: 'Customer: 荷物は今日届きますか？\nAgent: はい、18時頃です。\nCustomer: ありがとうございます。\nAgent: こちらこそ。よろしければアンケートにご協力ください。',
  },
  {
    text: 'Customer: 閉店は何時ですか？\nAgent: 20時です。\nCustomer: ありがとう！\nAgent: お待ちしております。',
    channel: 'social',
  },
  { text: 'Customer: まだ解決していません。\nAgent: もう一度、一緒に設定を確認いたします。' },
  { text: 'Customer: 席を変えてください。\nAgent: どの席がよろしいですか？' },
  {
    text: 'Customer: まだ届きません。\nAgent: 本日18時に届きます。\nCustomer: 届きました。ありがとうございました。\nAgent: 何よりです。ご感想をお聞かせください。',
    title: '解決したあと',
  },
  { text: 'Customer: 席を変えてください。\nAgent: 窓側にしました。', closed: false },
]
