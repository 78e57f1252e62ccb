import type { Example } from '../../../src/locale.ts'

export const holdPermission: readonly Example[] = [
  { text: 'Customer: 注文は通っていますか？\nAgent: [[少々お待ちください]]。' },
  { text: 'Customer: 在庫を見てもらえますか？\nAgent: [[しばらくお待ちくださいませ]]。' },
  { text: 'Customer: 請求額が違います。\nAgent: [[保留にいたします]]。', channel: 'voice' },
  { text: 'Customer: 席の変更をお願いします。\nAgent: はい。[[ちょっと待ってくださいね]]。' },
  { text: 'Customer: 返金の状況は？\nAgent: [[お待ちください]]。', channel: 'chat' },
  {
    text: 'Customer: 返金の状況は？\nAgent: 確認いたしますので、[[少々お待ちください]]。',
    options: { requirePermission: true },
  },
  { text: 'Customer: もしもし。\nAgent: [[そのままお待ちください]]。', channel: 'voice' },
  { text: 'Customer: 注文は通っていますか？\nAgent: お調べいたしますので、少々お待ちください。' },
  { text: 'Customer: 在庫を見てもらえますか？\nAgent: 倉庫に確認いたします。2分ほどお待ちいただけますでしょうか？' },
  { text: 'Customer: いつ届きますか？\nAgent: お届けまで3日ほどお待ちください。', title: '日数の話' },
  {
    text: 'Customer: 席の変更をお願いします。\nAgent: 少々お待ちください。お席は窓側に変更いたしました。',
    title: 'すぐに答えが続く',
  },
  { text: 'Customer: 更新が終わりません。\nAgent: 画面の再起動が完了するまでお待ちください。' },
  { text: 'Customer: 返金の状況は？\nAgent: 少々お待ちください。', channel: 'email' },
  { text: 'Customer: 遅いです。\nAgent: お待ちいただき、ありがとうございます。お席のご用意ができました。' },
  { text: 'Customer: 明細がほしいです。\nAgent: [[このままお待ちください]]。' },
  { text: 'Customer: 登録はどうなっていますか？\nAgent: [[ちょいお待ちください]]。' },
  { text: 'Customer: 在庫は？\nAgent: [[ちょい待ちでお願い]]します。' },
  { text: 'Customer: 保険の件です。\nAgent: [[そのまま切らずにお待ちください]]。' },
  { text: 'Customer: おいくらですか？\nAgent: [[少々お時間をください]]。' },
  { text: 'Customer: 乗り継ぎの便に間に合いますか？\nAgent: 到着の時刻を見てみますね。少々お待ちください。' },
  { text: 'Customer: 空いてる席ある？\nAgent: [[ちょい待ち]]' },
  { text: 'Customer: いつ届きますか？\nAgent: 4日後にお届けの予定です。もうしばらくお待ちください。' },
  { text: 'Customer: 契約の件です。\nAgent: [[そのままで待っていてください]]。' },
  { text: 'Customer: 料理まだ？\nAgent: あと3分ほどでお持ちいたします。もうしばらくお待ちくださいませ。' },
]
