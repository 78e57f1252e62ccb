import type { Example } from '../../../src/locale.ts'

export const publicPersonalData: readonly Example[] = [
  { text: 'Customer: 荷物が届きません。\nAgent: こんにちは。[[注文番号を教えてください]]。', channel: 'social' },
  { text: 'Customer: ログインできません。\nAgent: [[メールアドレスをお知らせください]]。', channel: 'social' },
  { text: 'Customer: 電話がほしいです。\nAgent: [[お電話番号をお聞かせください]]。', channel: 'social' },
  { text: 'Customer: 再送してください。\nAgent: [[ご住所をお送りください]]。', channel: 'social' },
  { text: 'Customer: 電話は090-1234-5678です。\nAgent: [[090-1234-5678]]におかけします。', channel: 'social' },
  { text: 'Customer: 会員です。\nAgent: [[会員番号をご記入ください]]。', channel: 'social' },
  { text: 'Customer: 荷物が届きません。\nAgent: こんにちは。注文番号をDMで教えていただけますか？', channel: 'social' },
  { text: 'Customer: ログインできません。\nAgent: どの画面で止まるか教えてください。', channel: 'social' },
  { text: 'Customer: 電話がほしいです。\nAgent: フォームからお電話番号をお知らせください。', channel: 'social' },
  {
    text: 'Customer: 電話は090-1234-5678です。\nAgent: ありがとうございます。いただいた番号におかけします。',
    channel: 'social',
  },
  { text: 'Customer: 会員です。\nAgent: いつもありがとうございます。機種名を教えてください。', channel: 'social' },
  { text: 'Customer: 荷物が届きません。\nAgent: 注文番号を教えてください。', channel: 'chat' },
  { text: 'Customer: 荷物が届きません。\nAgent: [[お名前とご住所を教えてください]]。', channel: 'social' },
]
