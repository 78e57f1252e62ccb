import type { Example } from '../../../src/locale.ts'

export const templateCoverage: readonly Example[] = [
  {
    text: '[[お問い合わせいただき、ありがとうございます。ご用件をお聞かせください。]]\n---\n詳しい担当者におつなぎしてもよろしいでしょうか？',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['greeting', 'hold', 'transfer'] },
  },
  {
    text: '[[ご注文ありがとうございます。本日発送いたします。]]\n---\n対応はいかがでしたでしょうか？',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['complaint', 'feedback'] },
  },
  {
    text: '[[請求書を添付いたします。]]\n---\nほかにお手伝いできることはございますか？',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['closing', 'wrong-company'] },
  },
  {
    text: '[[ご注文番号を教えてください。]]\n---\n破損した商品をお届けし、申し訳ございません。',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['more-information', 'complaint', 'refusal'] },
  },
  {
    text: '[[お問い合わせいただき、ありがとうございます。]]\n---\n請求書を添付いたします。',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['greeting', 'follow-up'] },
  },
  { text: '[[請求書を添付いたします。]]', kind: 'template', options: { minTemplates: 1, scenarios: ['transfer'] } },
  {
    text: 'お問い合わせいただき、ありがとうございます。\n---\n2分ほどお待ちいただけますでしょうか？\n---\n担当者におつなぎしてもよろしいでしょうか？',
    kind: 'template',
    options: { minTemplates: 3, scenarios: ['greeting', 'hold', 'transfer'] },
  },
  {
    text: '破損した商品をお届けし、申し訳ございません。お写真をお送りください。\n---\n請求書を添付いたします。',
    kind: 'template',
    options: { minTemplates: 2, scenarios: ['complaint', 'more-information'] },
  },
  {
    text: 'あいにくお受けできませんが、別の日をご用意できます。',
    kind: 'template',
    options: { minTemplates: 1, scenarios: ['refusal'] },
  },
  {
    text: 'こちらの商品は弊社では取り扱っておりません。',
    kind: 'template',
    options: { minTemplates: 1, scenarios: ['wrong-company'] },
  },
  { text: '請求書を添付いたします。', kind: 'template', title: '小さな一式' },
  {
    text: '先日お送りした品はいかがでしょうか？ご感想をお聞かせください。',
    kind: 'template',
    options: { minTemplates: 1, scenarios: ['follow-up', 'feedback'] },
  },
]
