import type { Example } from '../../../src/locale.ts'

export const askedAlready: readonly Example[] = [
  { text: 'Customer: 注文番号A120845の荷物はどこですか？\nAgent: [[ご注文番号を教えていただけますか]]？' },
  { text: 'Customer: メールはtanaka@example.jpです。届きません。\nAgent: [[メールアドレスをお知らせ]]ください。' },
  { text: 'Customer: 電話は090-1234-5678です。折り返しをお願いします。\nAgent: [[お電話番号をお伺い]]できますか？' },
  { text: 'Customer: 佐藤と申します。予約の件です。\nAgent: はい。[[お名前をお伺いしても]]よろしいですか？' },
  { text: 'Customer: 来週の金曜に泊まりたいです。\nAgent: [[ご希望日はいつでしょうか]]？' },
  { text: 'Customer: 予約番号は77120です。変更できますか？\nAgent: できます。[[予約番号を教えて]]ください。' },
  { text: 'Customer: 注文番号A120845の荷物はどこですか？\nAgent: 注文番号はA120845でお間違いないでしょうか？' },
  { text: 'Customer: 荷物はどこですか？\nAgent: ご注文番号を教えていただけますか？' },
  {
    text: 'Customer: メールはtanaka@example.jpです。\nAgent: そのアドレスでは登録が見つかりません。別のメールアドレスを教えていただけますか？',
  },
  { text: 'Customer: 佐藤と申します。\nAgent: 佐藤様、ありがとうございます。ご注文番号を教えていただけますか？' },
  { text: 'Customer: 電話は090-1234-5678です。\nAgent: 復唱いたします。お電話番号は090-1234-5678ですね。' },
  { text: 'Customer: 来週の金曜に泊まりたいです。\nAgent: ご宿泊の人数を教えていただけますか？' },
  { text: 'Customer: 商品の名前がわかりません。\nAgent: 商品のお名前は、箱の横に書いてあります。' },
  { text: 'Customer: 3月12日に二名で泊まりたいです。\nAgent: ありがとうございます。[[お日にちはいつでしょうか]]？' },
  { text: 'Customer: 電話は080-1111-2222です。\nAgent: 承知いたしました。[[お電話番号をうかがえ]]ますか？' },
]
