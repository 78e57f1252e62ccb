import type { Example } from '../../../src/locale.ts'

export const askedAlready: readonly Example[] = [
  { text: 'Customer: 注文番号A120845の荷物はどこですか？\nAgent: [[ご注文番号を教えていただけますか]]？' },
  { text: 'Customer: メールはtanaka@example.jpです。届きません。\nAgent: [[メールアドレスをお知らせください]]。' },
  { text: 'Customer: 電話は090-1234-5678です。折り返しをお願いします。\nAgent: [[お電話番号をお伺いできますか]]？' },
  { text: 'Customer: 佐藤と申します。予約の件です。\nAgent: はい。[[お名前をお伺いしてもよろしいですか]]？' },
  { text: 'Customer: 来週の金曜に泊まりたいです。\nAgent: [[ご希望日はいつでしょうか]]？' },
  { text: 'Customer: 予約番号は77120です。変更できますか？\nAgent: できます。[[予約番号を教えてください]]。' },
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
  { text: 'Customer: 電話は080-1111-2222です。\nAgent: 承知いたしました。[[お電話番号をうかがえますか]]？' },
  { text: 'Customer: 日曜の夜に5名で予約したいです。\nAgent: かしこまりました。[[何名様でしょうか]]？' },
  { text: 'Customer: 大人3人で予約をお願いします。\nAgent: お子様は何名様でいらっしゃいますか？' },
  { text: 'Customer: 来週火曜の18時に予約したいです。\nAgent: [[何時をご希望でしょうか]]？' },
  {
    text: 'Customer: 18時に電話しましたが、つながりませんでした。\nAgent: お待たせして申し訳ございません。ご予約は何時をご希望でしょうか？',
  },
  { text: 'Customer: 会員番号は40771です。住所を変えたいです。\nAgent: [[会員番号をお知らせください]]。' },
  { text: 'Customer: 会員番号がわかりません。\nAgent: カードの裏にございます。会員番号を教えていただけますか？' },
  { text: 'Customer: 先月買った炊飯器のふたが閉まりません。\nAgent: [[いつ頃ご購入されましたか]]？' },
  {
    text: 'Customer: 先月買った炊飯器のふたが閉まりません。\nAgent: ご不便をおかけします。型番を教えていただけますか？',
  },
  { text: 'Customer: 郵便番号は460-0008です。\nAgent: [[郵便番号をお願いできますか]]？' },
  { text: 'Customer: 京都から金沢までの特急をお願いします。\nAgent: [[どちらからご乗車ですか]]？' },
  { text: 'Customer: 金沢まで行きたいです。\nAgent: どちらからご乗車ですか？' },
  { text: 'Customer: 広島までの切符をお願いします。\nAgent: [[どちらまで行かれますか]]？' },
  {
    text: 'Customer: 電話番号は０９０−８８８８−１２３４です。折り返しをお願いします。\nAgent: [[お電話番号をお願い致します]]。',
  },
  { text: 'Customer: 注文番号はK-3301です。色を変えたいです。\nAgent: [[ご注文番号お願いします]]。' },
  { text: 'Customer: 名前は小川です。席を予約したいです。\nAgent: 何時がよろしいですか？' },
  { text: 'Customer: 会員番号は771204です。\nAgent: [[会員番号はお分かりになりますか]]？' },
  { text: 'Customer: 5月9日に予約したいです。\nAgent: [[ご希望のお日にちはございますか]]？' },
]
