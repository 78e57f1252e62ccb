import type { Example } from '../../../src/locale.ts'

export const publicArgument: readonly Example[] = [
  {
    text: 'Customer: 詐欺だ。返金しろ。\nAgent: 記録では入金済みとなっております。\nCustomer: 嘘をつくな。\nAgent: そのような事実はございません。\nCustomer: ふざけるな。\nAgent: [[そのような事実はございません]]。',
    channel: 'social',
  },
  {
    text: 'Customer: ぼったくりだ。\nAgent: 規約に明記されております。\nCustomer: 逃げるのか。\nAgent: [[当社に過失はございません]]。',
    channel: 'social',
    options: { maxExchanges: 0 },
  },
  {
    text: 'Customer: 荷物を盗んだだろ。泥棒。\nAgent: 弊社の記録では配達済みとなっております。\nCustomer: 嘘だ。\nAgent: [[記録では10時に届いて]]おります。',
    channel: 'social',
    options: { maxExchanges: 0 },
  },
  {
    text: 'Customer: ふざけるな。\nAgent: 正しい金額です。正しい請求となっております。\nCustomer: 詐欺師。\nAgent: [[誤解です]]。',
    channel: 'social',
    options: { maxExchanges: 0 },
  },
  {
    text: 'Customer: 悪徳業者。\nAgent: そのような事実はございません。\nCustomer: 炎上させるぞ。\nAgent: [[繰り返し申し上げ]]ますが、返金は済んでおります。',
    channel: 'social',
    options: { maxExchanges: 0 },
  },
  {
    text: 'Customer: 隠蔽だ。\nAgent: そのような記録はございません。\nCustomer: とぼけるな。\nAgent: [[そのような連絡は確認できません]]。',
    channel: 'social',
    options: { maxExchanges: 0 },
  },
  {
    text: 'Customer: 詐欺だ。返金しろ。\nAgent: 記録上、返金済みとなっております。\nCustomer: 嘘だ。\nAgent: 詳しくお調べしますので、注文番号をDMでお送りいただけますか？',
    channel: 'social',
  },
  {
    text: 'Customer: いつ発送ですか？\nAgent: 記録では昨日発送となっております。\nCustomer: 追跡番号は？\nAgent: 記録では明日反映となっております。',
    channel: 'social',
    title: '穏やかなお客様',
  },
  {
    text: 'Customer: ぼったくりだ。\nAgent: 送料込みの価格でございます。\nCustomer: 逃げるのか。\nAgent: ご納得いただけるよう、内訳をご説明します。',
    channel: 'social',
  },
  { text: 'Customer: 詐欺だ。\nAgent: そのような事実はございません。', channel: 'social' },
  {
    text: 'Customer: 詐欺だ。\nAgent: そのような事実はございません。\nCustomer: 嘘だ。\nAgent: そのような事実はございません。',
    channel: 'chat',
  },
  {
    text: 'Customer: 嘘つき。\nAgent: 記録では配達済みとなっております。\nCustomer: 届いていない、嘘だ。\nAgent: ご近所への誤配の可能性もございます。受け取り場所はどちらですか？',
    channel: 'social',
  },
  {
    text: 'Customer: 詐欺商品だ。\nAgent: 偽物ではございません。\nCustomer: 嘘つき。\nAgent: 当社は法令を遵守しております。\nCustomer: 潰れろ。\nAgent: [[事実と異なる]]ご発言はお控えください。',
    channel: 'social',
  },
]
