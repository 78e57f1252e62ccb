import type { Example } from '../../../src/locale.ts'

export const overusedCourtesy: readonly Example[] = [
  {
    text: 'Customer: 遅れています。\nAgent: [[誠に申し訳ございません。深くお詫び申し上げます。重ねて失礼いたしました]]。',
  },
  { text: 'Customer: 破れていました。\nAgent: [[大変申し訳ございません、心よりお詫び申し上げ]]ます。' },
  {
    text: 'Customer: 遅いです。\nAgent: すみません。\nCustomer: まだですか？\nAgent: [[すみません]]、あと5分です。',
    options: { maxRepeats: 1 },
  },
  { text: 'Customer: 遅いです。\nAgent: 何卒お願いします。何卒、[[何卒]]お待ちを。', options: { maxRepeats: 2 } },
  {
    text: 'Customer: 予約をお願いします。\nAgent: [[誠にありがとうございます。恐れ入りますが、何卒よろしくお願いいたします。どうぞお待ちください。]]',
  },
  {
    text: 'Customer: 届きました。\nAgent: ありがとうございます。\nCustomer: 便利です。\nAgent: ご感想を[[ありがとうございます]]。',
    options: { maxRepeats: 1 },
  },
  { text: 'Customer: 遅れています。\nAgent: 申し訳ございません。明日の朝にお届けします。' },
  {
    text: 'Customer: 届きました。\nAgent: ありがとうございます。\nCustomer: 便利です。\nAgent: うれしいお言葉をありがとうございます。',
  },
  { text: 'Customer: 破れていました。\nAgent: 破れていたとのこと、大変申し訳ございません。交換品をお送りします。' },
  { text: 'Customer: 予約をお願いします。\nAgent: ありがとうございます。明日の18時に2名様で承りました。' },
  { text: 'Customer: 助かりました。\nAgent: ありがとうございました。' },
  { text: 'Customer: 領収書は？\nAgent: お手数ですが、マイページから発行をお願いします。よろしくお願いいたします。' },
  {
    text: 'Customer: 席を替えたいです。\nAgent: お問い合わせいただき、ありがとうございます。番号を教えてください。\nCustomer: 12です。\nAgent: ありがとうございます。窓側に替えました。\nCustomer: よかった。\nAgent: ご確認ありがとうございます。\nCustomer: 以上です。\nAgent: お問い合わせありがとうございました。どうぞよい旅を。',
    title: '初めと終わりの挨拶',
  },
]
