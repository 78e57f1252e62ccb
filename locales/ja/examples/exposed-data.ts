import type { Example } from '../../../src/locale.ts'

export const exposedData: readonly Example[] = [
  { text: 'Customer: 支払いは済みましたか？\nAgent: カード[[4111 1111 1111 1111]]で決済されました。' },
  { text: 'Customer: パスワードを忘れました。\nAgent: 仮パスワードは[[Tiger77]]です。' },
  { text: 'Customer: 口座を確認してください。\nAgent: 登録の口座は[[DE89370400440532013000]]です。' },
  { text: 'Customer: 暗証番号がわかりません。\nAgent: 暗証番号は「[[4821]]」です。' },
  { text: 'Customer: 請求先は？\nAgent: カード番号[[5500005555555559]]に請求いたします。' },
  { text: 'Customer: 社会保障番号は？\nAgent: 社会保障番号は[[123-45-6789]]でございます。' },
  { text: 'Customer: ログインできません。\nAgent: 初期パスワード：[[Sakura#2026]]' },
  { text: 'Customer: 支払いは済みましたか？\nAgent: 末尾1234のカードで決済されました。' },
  { text: 'Customer: パスワードの決まりは？\nAgent: パスワードは8文字以上で設定してください。' },
  { text: 'Customer: パスワードを忘れました。\nAgent: パスワードは大文字と小文字を区別します。' },
  { text: 'Customer: 荷物はどこですか？\nAgent: 追跡番号4111111111111111で確認できます。' },
  { text: 'Customer: 電話番号は？\nAgent: フリーダイヤル0120-000-000です。' },
  { text: 'Customer: 口座を確認してください。\nAgent: 登録の口座は末尾3000でございます。' },
  { text: 'Customer: 登録は済みましたか？\nAgent: マイナンバー[[1234-5678-9018]]で登録いたしました。' },
  { text: 'Customer: 荷物は？\nAgent: お荷物は伝票の123456789018でお調べいただけます。' },
  { text: 'Agent: カード番号は[[４１１１−１１１１−１１１１−１１１１]]です。' },
  { text: 'Agent: お電話は０３−１２３４−５６７８へどうぞ。' },
]
