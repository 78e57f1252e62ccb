import type { Example } from '../../../src/locale.ts'

export const transferCount: readonly Example[] = [
  {
    text: 'Customer: 請求の件です。\nAgent (田中): こんにちは、田中です。\nAgent (佐藤): 佐藤が承ります。\nAgent (鈴木): [[鈴木と申します。ご用件をお聞かせください。]]',
  },
  {
    text: 'Customer: 保証の件です。\nAgent: 担当部署に転送いたします。\nCustomer: はい。\nAgent: お電話かわりました。\nCustomer: 保証の件です。\nAgent: [[別の者に代わります]]。',
  },
  { text: 'Customer: 解約の件です。\nAgent: [[担当者におつなぎします]]。', options: { maxTransfers: 0 } },
  {
    text: 'Customer: 見積もりの件です。\nAgent (田中): 田中です。佐藤に引き継ぎます。\nAgent (佐藤): 佐藤です。内容を拝見します。\nCustomer: お願いします。\nAgent (鈴木): [[鈴木です。改めて承ります。]]',
    channel: 'email',
  },
  {
    text: 'Customer: 席の件です。\nAgent (田中): お席を確認します。\nAgent (佐藤): お席は窓側です。\nAgent (田中): [[窓側でよろしいですか？]]',
    channel: 'chat',
  },
  {
    text: 'Customer: 席の件です。\nAgent (田中): お席を確認します。\nAgent (佐藤): [[お席は窓側です。]]',
    options: { maxTransfers: 0 },
  },
  { text: 'Customer: 請求の件です。\nAgent (田中): こんにちは、田中です。\nAgent (佐藤): 佐藤が承ります。' },
  {
    text: 'Customer: 保証の件です。\nAgent (田中): 担当部署におつなぎしてもよろしいでしょうか？\nCustomer: はい。\nAgent (佐藤): 佐藤が承ります。',
  },
  {
    text: 'Customer: 席の件です。\nAgent (田中): こんにちは。\nCustomer: 窓側がいいです。\nAgent (田中): 窓側に変更しました。',
  },
  {
    text: 'Customer: 故障です。\nAgent (みなと電機): ご不便をおかけしております。\nAgent (みなと電機東京): 型番をお知らせいただけますか？\nAgent (みなと電機大阪): ありがとうございます。',
    channel: 'social',
  },
  { text: 'Bot: 担当者におつなぎします。\nAgent (田中): 田中でございます。' },
  {
    text: 'Customer: 請求の件です。\nAgent (田中): こんにちは、田中です。\nAgent (佐藤): 佐藤が承ります。\nAgent (鈴木): 鈴木が承ります。',
    options: { maxTransfers: 2 },
  },
]
