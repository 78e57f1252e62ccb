import type { Example } from '../../../src/locale.ts'

export const unfilledPlaceholder: readonly Example[] = [
  { text: 'Customer: いつ届きますか？\nAgent: [[{{name}}]] 様、明日届きます。' },
  { text: 'Customer: 担当は？\nAgent: 担当の[[○○]]でございます。' },
  { text: 'Customer: 領収書は？\nAgent: [[〇〇]]様、領収書をお送りしました。' },
  { text: 'Customer: 番号は？\nAgent: 番号は[[%order_number%]]です。' },
  { text: 'Customer: 届きません。\nAgent: [[{customer_name}]] 様、明日届きます。' },
  { text: 'Customer: 領収書は？\nAgent: [[様]]\n領収書をお送りしました。' },
  { text: 'Customer: 追跡番号は？\nAgent: 追跡番号は[[XXXX]]でございます。' },
  { text: 'Customer: いつ届きますか？\nAgent: 田中 様、明日届きます。' },
  { text: 'Customer: カードは？\nAgent: 末尾1234のカードでございます。' },
  { text: 'Customer: 「{{name}}」と書かれていました。\nAgent: `{{name}}` はお名前の欄でございます。' },
  { text: 'Customer: 住所は？\nAgent: 二〇〇一番地でございます。' },
  { text: 'Customer: 急ぎです。\nAgent: [至急]と書いてお送りください。' },
  { text: 'Customer: 丸印は？\nAgent: ○をつけてください。' },
  { text: 'Customer: 納期は？\nAgent: 納期は[[○月○日]]でございます。' },
  { text: 'Customer: 見積もりは？\nAgent: [[●●]]様、お見積もりをお送りいたします。' },
  { text: 'Customer: 何日ですか？\nAgent: 二〇日でございます。' },
  { text: 'Customer: いつ届きますか？\nAgent: [[ＸＸ]]時頃に届きます。' },
  { text: 'Customer: 在庫のサイズは？\nAgent: XXのサイズとXXLをご用意しております。' },
  { text: 'Customer: いつ着きますか？\nAgent: お荷物は[[%到着予定日%]]に届きます。' },
  { text: 'Customer: 割引は？\nAgent: 今なら20%オフ、会員様は30%引きです。' },
]
