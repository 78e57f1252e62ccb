import type { Example } from '../../../src/locale.ts'

export const greetingLength: readonly Example[] = [
  { text: 'Customer: すみません、質問があります。\nAgent: [[こんにちは。]]' },
  { text: 'Customer: 教えてほしいことがあります。\nAgent: [[お世話になっております。]]' },
  { text: 'Customer: 聞きたいことがあるのですが。\nAgent: [[こんにちは！何か？]]' },
  { text: 'Customer: 予約について。\nAgent: [[おはようございます。]]' },
  { text: 'Customer: 返品したいです。\nAgent: [[はじめまして。]]' },
  {
    text: 'Customer: 見積もりをお願いします。\nAgent: [[平素より格別のお引き立てを賜り、厚く御礼申し上げます。いつも大変お世話になっております。この度は数ある会社の中から弊社にお問い合わせいただき、誠にありがとうございます。また、日頃より弊社の商品をご愛用いただき、重ねて心より感謝]]申し上げます。お見積もりをお送りいたします。',
    channel: 'email',
  },
  {
    text: 'Customer: 見積もりをお願いします。\nAgent: [[こんにちは。いつもお世話になっております。田中と申します。この度はお問い合わせいただき、ありがとう]]ございます。お見積もりは本日お送りします。',
  },
  { text: 'Customer: すみません、質問があります。\nAgent: こんにちは。どのようなご質問でしょうか？' },
  { text: 'Customer: 教えてほしいことがあります。\nAgent: お世話になっております。田中と申します。' },
  { text: 'Customer: 聞きたいことがあるのですが。\nAgent: お問い合わせありがとうございます。' },
  { text: 'Customer: 佐藤です。質問があります。\nAgent: 佐藤様、こんにちは。', title: 'お名前を呼ぶ短い挨拶' },
  { text: 'Customer: 営業時間は？\nAgent: こんにちは。10時から19時まで営業しております。' },
  {
    text: 'Customer: 見積もりをお願いします。\nAgent: いつも大変お世話になっております。株式会社みなとの田中でございます。お問い合わせいただき、誠にありがとうございます。お見積もりをお送りいたします。',
    channel: 'email',
  },
  { text: 'Customer: こんばんは。\nAgent: こんばんは、ミナトです。', brand: ['ミナト'] },
  {
    text: 'Customer: 見積もりをお願いします。\nAgent: 有限会社ひので\n黒木様\n\nいつもお世話になっております。みなと印刷の内田です。お問い合わせありがとうございます。お見積もりを添付いたしました。',
    channel: 'email',
    title: '手紙の宛名',
  },
  { text: 'Customer: 何時までですか？\nAgent: こんにちは、21時までです。' },
  { text: 'Customer: 川島と申します。\nAgent: こんにちは、川島様。' },
]
